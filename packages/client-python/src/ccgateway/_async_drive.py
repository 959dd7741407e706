"""The driver of asynchronous courses."""

from __future__ import annotations

import asyncio
import inspect
import math
from collections.abc import Awaitable, Callable, Generator
from typing import Any, Protocol, TypeVar

import httpx2

from ._calls import Exchange, Pause, Question, Received
from ._clock import Clock
from ._drive import begin, failed
from ._reading import TooLongError
from .errors import GatewayError

_T = TypeVar("_T")


class AsyncTransport(Protocol):
    """Sends one request without blocking."""

    async def handle_async_request(self, request: httpx2.Request, /) -> httpx2.Response:
        """Sends the request; the body of the answer is read afterwards."""
        ...


class AsyncDriver:
    """Does the steps of a course in the running loop."""

    def __init__(self, transport: AsyncTransport, clock: Clock) -> None:
        self._transport = transport
        self._clock = clock

    async def run(
        self, course: Generator[Any, Any, _T], others: Callable[[Any], Awaitable[object]] | None = None
    ) -> _T:
        """Runs a course to its end. Steps that are not of a call go to ``others``."""
        came: object = None
        while True:
            try:
                step = course.send(came)
            except StopIteration as end:
                result: _T = end.value
                return result
            if isinstance(step, Exchange):
                came = await self._exchange(step)
            elif isinstance(step, Pause):
                await self._clock.asleep(step.seconds)
                came = False
            elif isinstance(step, Question):
                came = await self._answered(step)
            elif others is not None:
                came = await others(step)

    async def _exchange(self, step: Exchange) -> Received | GatewayError:
        # The whole exchange has one deadline, so its parts need none.
        step.request.extensions["timeout"] = dict.fromkeys(("connect", "read", "write", "pool"))
        try:
            async with asyncio.timeout(step.timeout):
                response = await self._transport.handle_async_request(step.request)
                try:
                    return await _read_async(step, response)
                finally:
                    await response.aclose()
        except Exception as cause:
            return failed(cause, False)

    async def _answered(self, step: Question) -> object:
        left = step.timeout - self._clock.monotonic()
        try:
            async with asyncio.timeout(None if left == math.inf else left):
                answer = step.ask()
                return await answer if inspect.isawaitable(answer) else answer
        except Exception:
            return None  # A question that raises answers nothing.


async def _read_async(step: Exchange, response: httpx2.Response) -> Received:
    reader, file = begin(step, response)
    content: bytes | None
    try:
        if response.is_stream_consumed:
            reader.feed(response.content)
        else:
            async for chunk in response.aiter_raw():
                reader.feed(chunk)
        content = reader.content()
    except TooLongError:
        content = None
    return Received(response.status_code, response.headers, content, file)
