"""The driver of synchronous courses."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import Any, Protocol, TypeVar

import httpx2

from ._calls import Exchange, Pause, Question, Received
from ._cancellation import Cancellation
from ._clock import Clock
from ._reading import BodyReader, TooLongError, UndecodableError, is_file
from .errors import CallAbortedError, CallTimeoutError, DecodeError, GatewayError, NetworkError, lost

_T = TypeVar("_T")


class Transport(Protocol):
    """Sends one request. Transports of httpx2 do; a test may give its own."""

    def handle_request(self, request: httpx2.Request, /) -> httpx2.Response:
        """Sends the request; the body of the answer is read afterwards."""
        ...


class Driver:
    """Does the steps of a course in the calling thread."""

    def __init__(self, transport: Transport, clock: Clock) -> None:
        self._transport = transport
        self._clock = clock

    def run(self, course: Generator[Any, Any, _T], others: Callable[[Any], object] | None = None) -> _T:
        """Runs a course to its end. Steps that are not of a call go to ``others``."""
        came: object = None
        while True:
            try:
                step = course.send(came)
            except StopIteration as end:
                result: _T = end.value
                return result
            if isinstance(step, Exchange):
                came = self._exchange(step)
            elif isinstance(step, Pause):
                cancel = step.cancel if isinstance(step.cancel, Cancellation) else None
                came = self._clock.sleep(step.seconds, cancel)
            elif isinstance(step, Question):
                came = _answered(step)
            elif others is not None:
                came = others(step)

    def _exchange(self, step: Exchange) -> Received | GatewayError:
        from ._transport import Watch, watched

        cancel = step.cancel if isinstance(step.cancel, Cancellation) else None
        if cancel is not None and cancel.cancelled:
            return lost(CallAbortedError)
        step.request.extensions["timeout"] = dict.fromkeys(("connect", "read", "write", "pool"), step.timeout)
        deadline = None if step.timeout is None else time.monotonic() + step.timeout
        try:
            with watched(Watch(deadline, cancel)):
                response = self._transport.handle_request(step.request)
                try:
                    return _read(step, response, deadline, cancel)
                finally:
                    response.close()
        except Exception as cause:
            return failed(cause, cancel is not None and cancel.cancelled)


def _answered(step: Question) -> object:
    try:
        return step.ask()
    except Exception:
        return None  # A question that raises answers nothing.


def failed(cause: Exception, aborted: bool) -> GatewayError:
    """What an exchange that raised comes to."""
    if isinstance(cause, UndecodableError):
        return DecodeError("No answer of the gateway: its compression cannot be read.", 200)
    if aborted:
        error = lost(CallAbortedError)
    elif isinstance(cause, TimeoutError | httpx2.TimeoutException) or type(cause).__name__.endswith("Timeout"):
        error = lost(CallTimeoutError)
    else:
        error = lost(NetworkError)
    error.__cause__ = cause
    return error


def begin(step: Exchange, response: httpx2.Response) -> tuple[BodyReader, bool]:
    """A reader of the body of an answer, and whether that is a file."""
    file = step.file_limit is not None and is_file(response.status_code, response.headers)
    limit = step.file_limit if file and step.file_limit is not None else step.limit
    # A transport may hand out an answer that it has read and decompressed already.
    headers = httpx2.Headers() if response.is_stream_consumed else response.headers
    return BodyReader(headers, limit), file


def _read(step: Exchange, response: httpx2.Response, deadline: float | None, cancel: Cancellation | None) -> Received:
    reader, file = begin(step, response)
    content: bytes | None
    try:
        for chunk in (response.content,) if response.is_stream_consumed else response.iter_raw():
            reader.feed(chunk)
            # A transport of the caller may know neither of the two.
            if deadline is not None and time.monotonic() > deadline:
                raise TimeoutError
            if cancel is not None and cancel.cancelled:
                raise ConnectionAbortedError
        content = reader.content()
    except TooLongError:
        content = None
    return Received(response.status_code, response.headers, content, file)
