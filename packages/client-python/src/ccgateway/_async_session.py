"""A signed-in agent, for asyncio."""

from __future__ import annotations

import asyncio
import contextlib
import os
import ssl
from collections.abc import AsyncIterator, Mapping
from types import TracebackType
from typing import Any, Self, TypedDict, Unpack, overload

import httpx2

from ._async_drive import AsyncTransport
from ._async_gateway import AsyncCallOptions, AsyncGateway
from ._calls import Calls
from ._clock import Clock
from ._generated.async_operations import AsyncOperations
from ._generated.bodies import LoginBody, LoginExBody
from ._generated.descriptors import LOGIN
from ._generated.models import LoginResult
from ._hub import Feed, Hub
from ._judge import Answer
from ._operation import Operation, Result
from ._records import AgentEvent
from ._session import Options
from ._session_core import Course, SessionCore, SessionOptions, Snapshot, Start, Stop
from .connection import Connection
from .errors import GatewayError, InvalidCallError
from .push import PushedEvents


class AsyncKeywords(TypedDict, total=False):
    """How a session connects."""

    ca_file: str | os.PathLike[str] | None
    ssl_context: ssl.SSLContext | None
    http_client: httpx2.AsyncClient | None
    transport: AsyncTransport | None


class AsyncResumeOptions(Options, AsyncKeywords, total=False):
    """Settings of a session that goes on."""


class AsyncEventReader(AsyncIterator[AgentEvent]):
    """Reads the events of a session, one after the other; ends with the session, after the events in its queue."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._ready = asyncio.Event()
        self._feed: Feed = hub.feed()
        self._feed.wake = self._ready.set

    @property
    def dropped(self) -> int:
        """How many events this reader did not get, because more waited for it than the session's limit."""
        return self._feed.queue.dropped

    async def get(self) -> AgentEvent | None:
        """The next event; None when the session has ended."""
        while not self._feed.queue:
            if not self._feed.open:
                return None
            self._ready.clear()
            await self._ready.wait()
        return self._feed.queue.pop()

    def close(self) -> None:
        """Reads no more."""
        self._hub.leave(self._feed)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> AgentEvent:
        event = await self.get()
        if event is None:
            raise StopAsyncIteration
        return event


class AsyncSession(AsyncOperations):
    """A signed-in agent.

    Keeps the GUID and the load balancer's cookie, polls events (or sends heartbeats in push mode) in a task from the
    sign-in on, and signs out at the end of an ``async with`` block. Its methods are the operations of the interface;
    :meth:`sign_in` and :meth:`sign_out` are for signing in and out.
    """

    def __init__(
        self,
        base_url: str,
        agentid: str,
        *,
        ca_file: str | os.PathLike[str] | None = None,
        ssl_context: ssl.SSLContext | None = None,
        http_client: httpx2.AsyncClient | None = None,
        transport: AsyncTransport | None = None,
        **options: Unpack[Options],
    ) -> None:
        """Makes a session; nothing is sent before the sign-in. The parameters are those of ``Session``."""
        keywords = AsyncKeywords(ca_file=ca_file, ssl_context=ssl_context, http_client=http_client, transport=transport)
        self._open(base_url, agentid, keywords, dict(options), None, None)

    def _open(
        self,
        base_url: str,
        agentid: str,
        keywords: AsyncKeywords,
        options: dict[str, Any],
        cookies: str | None,
        clock: Clock | None,
    ) -> None:
        own = {name: options.pop(name) for name in SessionOptions.__annotations__ if name in options}
        calls = Calls(base_url, cookies=cookies, clock=clock, **options)
        self.agentid = agentid
        self.gateway = AsyncGateway.__new__(AsyncGateway)
        """The connection of this session."""
        self.gateway._open(
            calls,
            agentid,
            keywords.get("ca_file"),
            keywords.get("ssl_context"),
            keywords.get("http_client"),
            keywords.get("transport"),
        )
        self._core = SessionCore(calls, agentid, **own)
        self._turn = asyncio.Lock()
        self._task: asyncio.Task[None] | None = None

    @classmethod
    async def resume(cls, base_url: str, snapshot: Snapshot, **options: Unpack[AsyncResumeOptions]) -> Self:
        """Goes on with a session of which a :meth:`snapshot` was kept, after the program was restarted.

        Asks for the current GUID and starts the delivery of events.

        Raises:
            RetcodeError: 100-006 when the agent is signed out, 000-003 when the GUID is no longer valid, because it
                expired or the agent signed in elsewhere. Sign in anew then.
            GatewayError: Every other failure, such as NetworkError, can be tried again with the same snapshot.

        """
        session = cls._resumable(base_url, snapshot, dict(options), None)
        await session._go_on(snapshot)
        return session

    @classmethod
    def _resumable(cls, base_url: str, snapshot: Snapshot, options: dict[str, Any], clock: Clock | None) -> Self:
        session = cls.__new__(cls)
        keywords = AsyncKeywords()
        for name in AsyncKeywords.__annotations__:
            if name in options:
                keywords[name] = options.pop(name)  # type: ignore[literal-required]
        options = {"guid": snapshot.get("guid"), **options}
        session._open(base_url, snapshot["agentid"], keywords, options, snapshot.get("cookies"), clock)
        return session

    async def _go_on(self, snapshot: Snapshot) -> None:
        try:
            await self._run(self._core.resume(snapshot.get("push", False), self.gateway._options))
        except BaseException:
            await self.gateway.aclose()
            raise

    @property
    def connection(self) -> Connection:
        """The current state of the delivery of events."""
        return self._core.connection

    def snapshot(self) -> Snapshot | None:
        """What :meth:`resume` needs; None while no agent is signed in. Take it late, its GUID changes."""
        return self._core.snapshot

    @overload
    async def sign_in(self, *, take_over: bool = False, **fields: Unpack[LoginBody]) -> LoginResult: ...
    @overload
    async def sign_in(
        self, *, platform_only: bool, take_over: bool = False, **fields: Unpack[LoginExBody]
    ) -> LoginResult: ...
    async def sign_in(self, *, take_over: bool = False, platform_only: bool = False, **fields: Any) -> LoginResult:
        """Signs the agent in and starts the delivery of events.

        Sign-ins and sign-outs never overlap. A sign-in that fails leaves a session that is signed in already as it was.

        Args:
            take_over: Takes the agent over by force when it is signed in elsewhere (100-002). Ask the user first.
            platform_only: Signs in to the call platform only (loginEx), without the media server.
            fields: The fields of login, such as ``password`` and ``phonenum``.

        Raises:
            RetcodeError: The gateway refused; 100-002 when the agent is signed in elsewhere.
            DecodeError: The answer shows no GUID, and the gateway asks for one.

        """
        course = self._core.sign_in(fields, take_over, platform_only, self.gateway._options)
        return LoginResult.from_json((await self._in_turn(course)).result)

    async def sign_out(self, *, force: bool = False, reason: int | None = None) -> None:
        """Signs the agent out and ends the session. Afterwards its methods send nothing.

        Args:
            force: Signs out by force, which releases a call.
            reason: Signs out by force with a cause code from 1 to 255.

        """
        await self._in_turn(self._core.sign_out(force, reason, self.gateway._options))

    def events(self) -> AsyncEventReader:
        """A reader of every event from now on, in order. The first reader also gets the events that came before it."""
        return AsyncEventReader(self._core.hub)

    def deliver(self, pushed: PushedEvents) -> None:
        """Takes pushed events of this agent, as ``parse_pushed_events`` read them; call it in the session's loop."""
        if pushed.work_no == self.agentid:
            for event in pushed.events:
                self._core.receive(event)

    def with_options(self, **options: Unpack[AsyncCallOptions]) -> AsyncGateway:
        """The connection of this session with other settings for the calls that go through what this returns."""
        return self.gateway.with_options(**options)

    async def call(self, operation: str, parameters: Mapping[str, object] | None = None) -> Answer:
        """Calls an operation by its name in the documents, with parameters under their names there."""
        return await self.gateway.call(operation, parameters)

    async def aclose(self) -> None:
        """Signs out, whatever the gateway answers, and closes the connections that this object made."""
        try:
            async with self._turn:
                await self.gateway._driver.run(self._core.dispose(), self._do)
        finally:
            await self._stop()
            await self.gateway.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<AsyncSession of agent {self.agentid}, {self.connection.state}>"

    async def _call(self, operation: Operation[Result], parameters: dict[str, object]) -> Result:
        return await self.gateway._call(operation, parameters)

    async def _in_turn(self, course: Course) -> Answer:
        async with self._turn:
            return await self._run(course)

    async def _run(self, course: Course) -> Answer:
        outcome = await self.gateway._driver.run(course, self._do)
        if isinstance(outcome, GatewayError):
            if isinstance(outcome, InvalidCallError) and outcome.operation is None:
                outcome.operation = LOGIN.name
            raise outcome
        return outcome

    async def _do(self, step: object) -> None:
        """Does the steps of a session."""
        if isinstance(step, Stop):
            await self._stop()
        elif isinstance(step, Start):
            self._start(step.heard)

    def _start(self, heard: bool) -> None:
        self._core.delivering = True
        course = self._core.delivery(heard)
        self._task = asyncio.create_task(self.gateway._driver.run(course), name="ccgateway-events")

    async def _stop(self) -> None:
        task, self._task = self._task, None
        self._core.delivering = False
        # A listener of the session may sign out.
        if task is None or task is asyncio.current_task():
            return
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
