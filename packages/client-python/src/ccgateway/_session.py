"""A signed-in agent."""

from __future__ import annotations

import os
import ssl
import threading
from collections.abc import Iterator, Mapping
from types import TracebackType
from typing import Any, Self, TypedDict, Unpack, overload

import httpx2

from ._calls import Calls
from ._cancellation import Cancellation
from ._clock import Clock
from ._drive import Transport
from ._gateway import Gateway, SyncCallOptions
from ._generated.bodies import LoginBody, LoginExBody
from ._generated.descriptors import LOGIN
from ._generated.models import LoginResult
from ._generated.sync_operations import Operations
from ._hub import Feed, Hub
from ._judge import Answer
from ._operation import Operation, Result
from ._options import GatewayOptions
from ._records import AgentEvent
from ._session_core import Course, SessionCore, SessionOptions, Snapshot, Start, Stop
from .connection import Connection
from .errors import GatewayError, InvalidCallError
from .push import PushedEvents


class Options(GatewayOptions, SessionOptions, total=False):
    """Settings of a session and its connection."""


class Keywords(TypedDict, total=False):
    """How a session connects."""

    ca_file: str | os.PathLike[str] | None
    ssl_context: ssl.SSLContext | None
    http_client: httpx2.Client | None
    transport: Transport | None


class ResumeOptions(Options, Keywords, total=False):
    """Settings of a session that goes on."""


class EventReader(Iterator[AgentEvent]):
    """Reads the events of a session, one after the other; ends with the session, after the events in its queue."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._ready = threading.Condition(hub.lock)
        self._feed: Feed = hub.feed()
        self._feed.wake = self._wake

    @property
    def dropped(self) -> int:
        """How many events this reader did not get, because more waited for it than the session's limit."""
        return self._feed.queue.dropped

    def get(self, timeout: float | None = None) -> AgentEvent | None:
        """The next event; None when the session has ended. Raises TimeoutError when none comes in time."""
        with self._ready:
            there = self._ready.wait_for(lambda: self._feed.queue or not self._feed.open, timeout)
            if not there:
                raise TimeoutError("no event came in time")
            return self._feed.queue.pop() if self._feed.queue else None

    def close(self) -> None:
        """Reads no more."""
        self._hub.leave(self._feed)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> AgentEvent:
        event = self.get()
        if event is None:
            raise StopIteration
        return event

    def _wake(self) -> None:
        with self._ready:
            self._ready.notify_all()


class Session(Operations):
    """A signed-in agent.

    Keeps the GUID and the load balancer's cookie, polls events (or sends heartbeats in push mode) in a thread from the
    sign-in on, and signs out at the end of a ``with`` block. Its methods are the operations of the interface; use
    :meth:`sign_in` and :meth:`sign_out` to sign in and out.
    """

    def __init__(
        self,
        base_url: str,
        agentid: str,
        *,
        ca_file: str | os.PathLike[str] | None = None,
        ssl_context: ssl.SSLContext | None = None,
        http_client: httpx2.Client | None = None,
        transport: Transport | None = None,
        **options: Unpack[Options],
    ) -> None:
        """Makes a session; nothing is sent before the sign-in.

        Args:
            base_url: Address of the interface, for example ``https://192.0.2.10:8043/agentgateway/resource``.
            agentid: Agent ID, the work number of the agent.
            ca_file: PEM file of the certificate authority to trust instead of those of the system.
            ssl_context: A context for everything else about TLS.
            http_client: A client of httpx2 to send with, for example one with a proxy. It is not closed.
            transport: Something that sends one request, for tests.
            options: Further settings, see GatewayOptions and SessionOptions.

        """
        keywords = Keywords(ca_file=ca_file, ssl_context=ssl_context, http_client=http_client, transport=transport)
        self._open(base_url, agentid, keywords, dict(options), None, None)

    def _open(
        self,
        base_url: str,
        agentid: str,
        keywords: Keywords,
        options: dict[str, Any],
        cookies: str | None,
        clock: Clock | None,
    ) -> None:
        own = {name: options.pop(name) for name in SessionOptions.__annotations__ if name in options}
        calls = Calls(base_url, cookies=cookies, clock=clock, **options)
        self.agentid = agentid
        self.gateway = Gateway.__new__(Gateway)
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
        self._turn = calls.clock.lock()
        self._cancel: Cancellation | None = None
        self._thread: threading.Thread | None = None

    @classmethod
    def resume(cls, base_url: str, snapshot: Snapshot, **options: Unpack[ResumeOptions]) -> Self:
        """Goes on with a session of which a :meth:`snapshot` was kept, after the program was restarted.

        Asks for the current GUID and starts the delivery of events.

        Raises:
            RetcodeError: 100-006 when the agent is signed out, 000-003 when the GUID is no longer valid, because it
                expired or the agent signed in elsewhere. Sign in anew then.
            GatewayError: Every other failure, such as NetworkError, can be tried again with the same snapshot.

        """
        session = cls._resumable(base_url, snapshot, dict(options), None)
        session._go_on(snapshot)
        return session

    @classmethod
    def _resumable(cls, base_url: str, snapshot: Snapshot, options: dict[str, Any], clock: Clock | None) -> Self:
        session = cls.__new__(cls)
        keywords = Keywords()
        for name in Keywords.__annotations__:
            if name in options:
                keywords[name] = options.pop(name)  # type: ignore[literal-required]
        options = {"guid": snapshot.get("guid"), **options}
        session._open(base_url, snapshot["agentid"], keywords, options, snapshot.get("cookies"), clock)
        return session

    def _go_on(self, snapshot: Snapshot) -> None:
        try:
            self._run(self._core.resume(snapshot.get("push", False), self.gateway._options))
        except BaseException:
            self.gateway.close()
            raise

    @property
    def connection(self) -> Connection:
        """The current state of the delivery of events."""
        return self._core.connection

    def snapshot(self) -> Snapshot | None:
        """What :meth:`resume` needs; None while no agent is signed in. Take it late, its GUID changes."""
        return self._core.snapshot

    @overload
    def sign_in(self, *, take_over: bool = False, **fields: Unpack[LoginBody]) -> LoginResult: ...
    @overload
    def sign_in(
        self, *, platform_only: bool, take_over: bool = False, **fields: Unpack[LoginExBody]
    ) -> LoginResult: ...
    def sign_in(self, *, take_over: bool = False, platform_only: bool = False, **fields: Any) -> LoginResult:
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
        return LoginResult.from_json(self._in_turn(course).result)

    def sign_out(self, *, force: bool = False, reason: int | None = None) -> None:
        """Signs the agent out and ends the session. Afterwards its methods send nothing.

        Args:
            force: Signs out by force, which releases a call.
            reason: Signs out by force with a cause code from 1 to 255.

        """
        self._in_turn(self._core.sign_out(force, reason, self.gateway._options))

    def events(self) -> EventReader:
        """A reader of every event from now on, in order. The first reader also gets the events that came before it."""
        return EventReader(self._core.hub)

    def deliver(self, pushed: PushedEvents) -> None:
        """Takes pushed events of this agent, as ``parse_pushed_events`` read them."""
        if pushed.work_no == self.agentid:
            for event in pushed.events:
                self._core.receive(event)

    def with_options(self, **options: Unpack[SyncCallOptions]) -> Gateway:
        """The connection of this session with other settings for the calls that go through what this returns."""
        return self.gateway.with_options(**options)

    def call(self, operation: str, parameters: Mapping[str, object] | None = None) -> Answer:
        """Calls an operation by its name in the documents, with parameters under their names there."""
        return self.gateway.call(operation, parameters)

    def close(self) -> None:
        """Signs out, whatever the gateway answers, and closes the connections that this object made."""
        try:
            with self._turn:
                self.gateway._driver.run(self._core.dispose(), self._do)
        finally:
            self.gateway.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Session of agent {self.agentid}, {self.connection.state}>"

    def _call(self, operation: Operation[Result], parameters: dict[str, object]) -> Result:
        return self.gateway._call(operation, parameters)

    def _in_turn(self, course: Course) -> Answer:
        with self._turn:
            return self._run(course)

    def _run(self, course: Course) -> Answer:
        outcome = self.gateway._driver.run(course, self._do)
        if isinstance(outcome, GatewayError):
            if isinstance(outcome, InvalidCallError) and outcome.operation is None:
                outcome.operation = LOGIN.name
            raise outcome
        return outcome

    def _do(self, step: object) -> None:
        """Does the steps of a session."""
        if isinstance(step, Stop):
            self._stop()
        elif isinstance(step, Start):
            self._start(step.heard)

    def _start(self, heard: bool) -> None:
        cancel = self._cancel = Cancellation()
        course = self._core.delivery(heard, cancel)
        self._core.delivering = True
        self._thread = self._core.clock.start(lambda: self.gateway._driver.run(course), "ccgateway-events")

    def _stop(self) -> None:
        thread, cancel = self._thread, self._cancel
        self._thread = self._cancel = None
        self._core.delivering = False
        if thread is None or cancel is None:
            return
        cancel.cancel()
        # A listener of the session may sign out. A connection that is just being made cannot be ended at once.
        if thread is not threading.current_thread():
            thread.join(1.0)
