"""Sessions in fake time."""

from __future__ import annotations

import asyncio
import json
import math
from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from itertools import pairwise
from typing import Any

import httpx2

from ccgateway import AsyncSession, GatewayError, Session, parse_pushed_events
from ccgateway._clock import Clock
from ccgateway._generated.bodies import LOGIN_FIELDS
from ccgateway._generated.descriptors import OPERATIONS
from ccgateway._transport import _watch
from fake_time import Loop, LoopClock, ThreadClock, run_in_fake_time

from .common import Bench, Mismatch, Vector, body_of, expect, keywords_of, method_name
from .outcomes import judge

BASE = "http://gateway.test/agentgateway/resource"
SUCCESS = '{"message":"","retcode":"0"}'


class Stories:
    """Each vector has a clock, a gateway and a session of its own."""

    def __init__(self, bench: Bench) -> None:
        self._style = bench.style

    def close(self) -> None:
        pass

    def run(self, vector: Vector) -> None:
        if self._style == "sync":
            _play_with_threads(vector)
        else:
            run_in_fake_time(lambda loop: _play_with_asyncio(vector, loop))


class Script:
    """What the gateway answers, and what it was asked."""

    def __init__(self, vector: Vector, clock: Clock) -> None:
        self._answers = {name: list(answers) for name, answers in vector.get("gateway", {}).items()}
        self._clock = clock
        self.sent: list[tuple[float, str, str | None]] = []

    def take(self, request: httpx2.Request) -> Mapping[str, Any]:
        """The next answer of the operation that a request calls."""
        operation = _operation_of(request)
        self.sent.append((self._clock.monotonic() * 1000, operation, request.headers.get("Guid")))
        answers = self._answers.get(operation, [{}])
        answer: Mapping[str, Any] = answers.pop(0) if len(answers) > 1 else answers[0]
        return answer


def response_of(answer: Mapping[str, Any]) -> httpx2.Response:
    headers = answer.get("headers", [["Content-Type", "application/json"]])
    body = body_of(answer.get("body", SUCCESS))
    return httpx2.Response(answer.get("status", 200), headers=[(name, value) for name, value in headers], content=body)


def delay_of(answer: Mapping[str, Any], request: httpx2.Request) -> tuple[float, Exception | None]:
    """Seconds until something comes, and what is raised then."""
    fault = answer.get("fault")
    after = math.inf if fault == "hang" else answer.get("after", 0) / 1000
    limit = request.extensions.get("timeout", {}).get("read")
    if limit is not None and after >= limit:
        return limit, httpx2.ReadTimeout("too late")
    return after, httpx2.ConnectError("refused") if fault in ("refuse", "cut", "drop") else None


class ThreadTransport:
    def __init__(self, script: Script, clock: ThreadClock) -> None:
        self._script = script
        self._clock = clock

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        answer = self._script.take(request)
        seconds, fault = delay_of(answer, request)
        if seconds > 0 and self._clock.sleep(seconds, _watch().cancel):
            raise httpx2.ReadError("ended")
        if fault:
            raise fault
        return response_of(answer)


class LoopTransport:
    def __init__(self, script: Script) -> None:
        self._script = script

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        answer = self._script.take(request)
        seconds, fault = delay_of(answer, request)
        if seconds == math.inf:
            await asyncio.get_running_loop().create_future()
        if seconds > 0:
            await asyncio.sleep(seconds)
        if fault:
            raise fault
        return response_of(answer)


class Told:
    """What a session told, and what its actions came to."""

    def __init__(self) -> None:
        self.states: list[str] = []
        self.events: list[str] = []
        self.outcomes: dict[str, object] = {}
        self.quiet_since = 0
        self.actions: dict[str, Mapping[str, Any]] = {}

    def connection(self, connection: Any) -> None:
        self.states.append(" ".join(filter(None, (connection.state, connection.reason, connection.code))))


def _options(vector: Vector, told: Told) -> dict[str, Any]:
    given = dict(vector["session"])
    names = {"pollPause": "poll_pause", "pollTimeout": "poll_timeout", "heartbeat": "heartbeat", "timeout": "timeout"}
    options: dict[str, Any] = {names[name]: given[name] / 1000 for name in names if name in given}
    if "maxQueuedEvents" in given:
        options["max_queued_events"] = given["maxQueuedEvents"]
    if "guid" in given:
        options["guid"] = given["guid"]
    if "serviceToken" in given:
        options["service_token"] = lambda: given["serviceToken"]
    return {**options, "on_connection": told.connection}


def _play_with_threads(vector: Vector) -> None:
    clock = ThreadClock(vector.get("jitter", 0))
    script, told = Script(vector, clock), Told()
    keywords: Any = {"transport": ThreadTransport(script, clock)}
    session = Session.__new__(Session)
    session._open(BASE, vector["session"]["agentid"], keywords, _options(vector, told), None, clock)
    told.connection(session.connection)
    readers = [session.events()]
    try:
        for step in vector["steps"]:
            clock.advance(step.get("at", 0) / 1000)
            if step.get("do") == "resume":
                snapshot: Any = {"agentid": session.agentid, **step["snapshot"]}
                session = Session._resumable(BASE, snapshot, {**_options(vector, told), **keywords}, clock)
                readers = [session.events()]
                _start(clock, step, told, partial(session._go_on, snapshot))
            elif "do" in step:
                _start(clock, step, told, partial(_act, session, step))
            clock.advance(step.get("at", 0) / 1000)
            if "expect" in step:
                _collect(readers[0], told)
                _compare(step["expect"], session, script, told, vector)
    finally:
        session._stop()


def _start(clock: ThreadClock, step: Mapping[str, Any], told: Told, action: Callable[[], object]) -> None:
    def run() -> None:
        try:
            outcome = action()
        except GatewayError as error:
            outcome = error
        if "as" in step:
            told.outcomes[step["as"]] = outcome
            told.actions[step["as"]] = step

    clock.start(run, "action").join(0.01)


def _act(session: Any, step: Mapping[str, Any]) -> Any:
    """Does what a step says; for a session of asyncio it answers a coroutine."""
    match step["do"]:
        case "signIn":
            python = {wire: name for name, wire in LOGIN_FIELDS.items()}
            fields = {python[name]: value for name, value in step["body"].items()}
            taken = {"platform_only": True} if step.get("platformOnly") else {}
            return session.sign_in(take_over=step.get("takeOver", False), **taken, **fields)
        case "signOut":
            return session.sign_out(force=step.get("force", False), reason=step.get("reason"))
        case "call":
            method = getattr(session, method_name(step["operation"]))
            return method(**keywords_of(method, step["operation"], step.get("parameters", {})))
        case "push":
            pushed = parse_pushed_events(body_of(step["body"]))
            if pushed is not None:
                session.deliver(pushed)
            return None
        case "dispose":
            return session.close() if isinstance(session, Session) else session.aclose()
    raise Mismatch(f"this runner does not know {step['do']}")


async def _play_with_asyncio(vector: Vector, loop: Loop) -> None:
    clock = LoopClock(loop, vector.get("jitter", 0))
    script, told = Script(vector, clock), Told()
    keywords: Any = {"transport": LoopTransport(script)}
    session = AsyncSession.__new__(AsyncSession)
    session._open(BASE, vector["session"]["agentid"], keywords, _options(vector, told), None, clock)
    told.connection(session.connection)
    reader = session.events()
    tasks: list[asyncio.Task[None]] = []

    async def run(step: Mapping[str, Any], action: Callable[[], Any]) -> None:
        outcome: object
        try:
            outcome = action()
            if asyncio.iscoroutine(outcome):
                outcome = await outcome
        except GatewayError as error:
            outcome = error
        if "as" in step:
            told.outcomes[step["as"]] = outcome
            told.actions[step["as"]] = step

    try:
        for step in vector["steps"]:
            # A little later, so that what is due at the same time has been done.
            await asyncio.sleep(max(0.0, step.get("at", 0) / 1000 + 0.0001 - loop.now))
            if step.get("do") == "resume":
                snapshot: Any = {"agentid": session.agentid, **step["snapshot"]}
                session = AsyncSession._resumable(BASE, snapshot, {**_options(vector, told), **keywords}, clock)
                reader = session.events()
                tasks.append(asyncio.create_task(run(step, partial(session._go_on, snapshot))))
            elif "do" in step:
                tasks.append(asyncio.create_task(run(step, partial(_act, session, step))))
            for _ in range(50):
                await asyncio.sleep(0)
            if "expect" in step:
                _collect(reader, told)
                _compare(step["expect"], session, script, told, vector)
    finally:
        await session._stop()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _collect(reader: Any, told: Told) -> None:
    queue = reader._feed.queue
    while queue:
        told.events.append(queue.pop().event_type)


def _compare(wanted: Mapping[str, Any], session: Any, script: Script, told: Told, vector: Vector) -> None:
    connection = session.connection
    for name in ("state", "reason", "code"):
        if name in wanted.get("connection", {}):
            value = getattr(connection, name)
            expect(value == wanted["connection"][name], f"the {name} is {value}")
    if "states" in wanted:
        expect(told.states == wanted["states"], f"the states were {told.states}")
    counts = Counter(operation for _, operation, _ in script.sent)
    for operation, count in wanted.get("sent", {}).items():
        expect(counts[operation] == count, f"{operation} was sent {counts[operation]} times")
    if "order" in wanted:
        order = [operation for _, operation, _ in script.sent if operation not in ("getAgentEvent", "handShake")]
        expect(order == wanted["order"], f"the order was {order}")
    for operation, gaps in wanted.get("gaps", {}).items():
        times = [at for at, sent, _ in script.sent if sent == operation]
        found = [later - earlier for earlier, later in pairwise(times)][: len(gaps)]
        close = len(found) == len(gaps) and all(abs(one - two) <= 10 for one, two in zip(found, gaps, strict=True))
        expect(close, f"the gaps of {operation} were {[round(gap) for gap in found]}")
    for operation, guids in wanted.get("guids", {}).items():
        given = [guid for _, sent, guid in script.sent if sent == operation]
        expect(given == guids, f"the GUIDs of {operation} were {given}")
    if "events" in wanted:
        expect(told.events == wanted["events"], f"the events were {told.events}")
    if "guid" in wanted:
        expect(session.gateway.guid == wanted["guid"], f"the GUID is {session.gateway.guid}")
    for name, outcome in wanted.get("outcomes", {}).items():
        expect(name in told.outcomes, f"{name} has not come to an end")
        operation = told.actions[name].get("operation", "login")
        judge(told.outcomes[name], outcome, operation, vector)
    if wanted.get("quiet"):
        expect(len(script.sent) == told.quiet_since, "a request was sent")
    told.quiet_since = len(script.sent)


def _operation_of(request: httpx2.Request) -> str:
    path = request.url.path.removeprefix("/agentgateway/resource")
    for name, operation in OPERATIONS.items():
        parts = operation.path.split("/")
        given = path.split("/")
        same = len(parts) == len(given) and all(a == b or a.startswith("{") for a, b in zip(parts, given, strict=True))
        if operation.method == request.method and same:
            return name
    raise Mismatch(f"{request.method} {path} is no operation; {json.dumps(path)}")
