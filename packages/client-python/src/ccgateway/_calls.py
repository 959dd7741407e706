"""The course of a call, without input and output.

A course is a generator: it yields what is to be done (an exchange, a pause, a question to the caller) and gets what
came of it. One driver does so with threads, another with asyncio; both follow the same rules.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Awaitable, Callable, Generator, Mapping
from typing import Any

import httpx2

from ._clock import Clock, full_jitter
from ._cookies import CookieJar
from ._guid import guid_of, plain_guid
from ._judge import Answer, judge
from ._operation import Operation
from ._options import CallOptions, InputCheck
from ._reading import ACCEPTED
from ._request import CONTENT_TYPE, base_of, body_of, check_headers, merged, target_of
from .errors import (
    AnsweredError,
    CallTimeoutError,
    DecodeError,
    GatewayError,
    HTTPStatusError,
    InvalidCallError,
    RetcodeError,
    lost,
)


class Exchange:
    """A request to be sent, and the limits of its answer."""

    __slots__ = ("cancel", "file_limit", "limit", "request", "timeout")

    def __init__(
        self,
        request: httpx2.Request,
        timeout: float | None,
        limit: float,
        file_limit: float | None,
        cancel: object,
    ) -> None:
        self.request = request
        self.timeout = timeout
        self.limit = limit
        self.file_limit = file_limit
        self.cancel = cancel


class Received:
    """An answer that was read; ``content`` is None when it is too long, ``file`` whether it is a file."""

    __slots__ = ("content", "file", "headers", "status")

    def __init__(self, status: int, headers: httpx2.Headers, content: bytes | None, file: bool) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.file = file


class Pause:
    """A wait; what comes back is whether it was cut short."""

    __slots__ = ("cancel", "seconds")

    def __init__(self, seconds: float, cancel: object) -> None:
        self.seconds = seconds
        self.cancel = cancel


class Question:
    """A question to the caller: whether the call took effect. None comes back when there is no answer."""

    __slots__ = ("ask", "timeout")

    def __init__(self, ask: Callable[[], bool | Awaitable[bool]], timeout: float) -> None:
        self.ask = ask
        self.timeout = timeout


Step = Exchange | Pause | Question
Course = Generator[Step, Any, Answer | GatewayError]


class Calls:
    """What the calls of a connection share: address, GUID, cookies, limits."""

    def __init__(
        self,
        base_url: str,
        *,
        guid: str | None = None,
        timeout: float | None = 15.0,
        try_timeout: float | None = None,
        retries: int = 2,
        max_answer_bytes: float = 4_000_000,
        max_file_bytes: float = 100_000_000,
        max_cookie_bytes: int = 4_096,
        check: InputCheck | None = None,
        cookies: str | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.base = base_of(base_url)
        self.clock = clock or Clock()
        self.cookies = CookieJar(max_cookie_bytes, cookies)
        self.usual = CallOptions(timeout=timeout, try_timeout=try_timeout, retries=retries)
        # Says why a call must not be sent now; a session sets it.
        self.refusal: Callable[[Mapping[str, object]], str | None] | None = None
        self._check = check
        self._limits = (max_answer_bytes, max_file_bytes)
        self._guid = (plain_guid(guid) or guid) if guid else None
        # An answer to a call that began before the GUID was set carries an older one.
        self._era = 0

    @property
    def guid(self) -> str | None:
        """The GUID of the session."""
        return self._guid

    @guid.setter
    def guid(self, value: str | None) -> None:
        self._guid = (plain_guid(value) or value) if value else None
        self._era += 1

    def run(self, operation: Operation[Any], parameters: Mapping[str, object], options: CallOptions) -> Course:
        """The course of one call, with its tries."""
        outcome = yield from self._tries(operation, parameters, options)
        if isinstance(outcome, GatewayError):
            outcome.operation = operation.name
        return outcome

    def _tries(self, operation: Operation[Any], parameters: Mapping[str, object], options: CallOptions) -> Course:
        monotonic = self.clock.monotonic
        deadline = math.inf if options.timeout is None else monotonic() + options.timeout
        # The outcome of the last try.
        last: GatewayError | None = None
        try:
            target = target_of(operation, parameters)
            body = body_of(operation, parameters)
            for tries in itertools.count():
                request = self._request(operation, target, body, options)
                self._allow(operation, parameters)
                left = deadline - monotonic()
                if left <= 0:
                    return last or lost(CallTimeoutError)
                limit = left if options.try_timeout is None else min(left, options.try_timeout)
                file_limit = self._limits[1] if operation.file else None
                timeout = None if limit == math.inf else limit
                began = self._era
                received = yield Exchange(request, timeout, self._limits[0], file_limit, options.cancel)
                outcome = received if isinstance(received, GatewayError) else self._judged(operation, received, began)
                if isinstance(outcome, Answer) or not _is_unanswered(outcome) or tries >= options.retries:
                    return outcome
                last = outcome
                if not (yield from self._may_repeat(operation, options, deadline)):
                    return outcome
                pause = full_jitter(tries, self.clock)
                cut = yield Pause(min(pause, deadline - monotonic()), options.cancel)
                if cut or monotonic() >= deadline:
                    return outcome
        except InvalidCallError as error:
            # Something was sent already: the session ended meanwhile.
            return last or error
        raise AssertionError("a call ends with an outcome")

    def _request(
        self, operation: Operation[Any], target: str, body: bytes | None, options: CallOptions
    ) -> httpx2.Request:
        headers = {"Content-Type": CONTENT_TYPE, "Accept": "*/*", "Accept-Encoding": ACCEPTED}
        if self._guid:
            headers["Guid"] = self._guid
        if options.headers:
            headers = merged(headers, options.headers)
        check_headers(headers)
        if self.cookies.line:
            own = next((name for name in headers if name.lower() == "cookie"), "Cookie")
            headers[own] = self.cookies.beside(headers.get(own))
        url = self.base.copy_with(raw_path=self.base.raw_path + target.encode())
        encoded = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
        return httpx2.Request(operation.method, url, headers=encoded, content=body)

    def _allow(self, operation: Operation[Any], parameters: Mapping[str, object]) -> None:
        complaint = self.refusal(parameters) if self.refusal else None
        if complaint is None and self._check:
            given = {name: value for name, value in parameters.items() if value is not None}
            try:
                complaint = self._check(operation.method, operation.path, _as_checked(operation, given))
            except Exception as cause:
                raise InvalidCallError("The check of the parameters raised; see the cause.") from cause
        if complaint:
            raise InvalidCallError(complaint)

    def _judged(self, operation: Operation[Any], received: Received, began: int) -> Answer | GatewayError:
        self.cookies.keep(received.headers.get_list("Set-Cookie"))
        if received.file:
            if received.content is None:
                return DecodeError("No answer of the gateway: longer than max_file_bytes.", received.status)
            outcome: Answer | GatewayError = Answer(received.content, "", received.status)
        else:
            outcome = judge(received.status, received.content, operation.result)
        if began == self._era and isinstance(outcome, Answer | RetcodeError):
            result = outcome.result if operation.guid and isinstance(outcome, Answer) else None
            told = plain_guid(result.get(operation.guid)) if isinstance(result, dict) else None
            # The header Guid may echo the request, and another answer may have brought a newer one meanwhile.
            if not told and (not self._guid or "Set-GUID" in received.headers):
                told = guid_of(received.headers)
            if told:
                self._guid = told
        return outcome

    @staticmethod
    def _may_repeat(operation: Operation[Any], options: CallOptions, deadline: float) -> Generator[Step, Any, bool]:
        if options.cancel is not None and options.cancel.cancelled:
            return False
        if operation.retry == "safe":
            return True
        if operation.retry == "never" or options.took_effect is None:
            return False
        return (yield Question(options.took_effect, deadline)) is False


def _is_unanswered(error: GatewayError) -> bool:
    """Whether the gateway may not have seen the call. Its own answer and a 4xx are final."""
    if isinstance(error, HTTPStatusError):
        return error.status > 499
    return not isinstance(error, AnsweredError)


def _as_checked(operation: Operation[Any], given: dict[str, object]) -> dict[str, object]:
    """The parameters as the rules have them: a body of several fields is one parameter."""
    if not operation.nested:
        return given
    fields = set(operation.body)
    body = {name: value for name, value in given.items() if name in fields}
    others = {name: value for name, value in given.items() if name not in fields}
    return {**others, "body": body} if body or operation.always_body else others
