"""What a session does, without threads, tasks and input or output."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Mapping
from typing import Any, NamedTuple, Required, TypedDict

from ._calls import Calls, Pause
from ._clock import full_jitter
from ._generated import descriptors as op
from ._generated.bodies import LOGIN_EX_FIELDS, LOGIN_FIELDS
from ._hub import Hub
from ._judge import Answer
from ._operation import Operation
from ._operation import events as events_of
from ._options import CallOptions
from ._records import AgentEvent
from .connection import LONG_SILENCE, Change, Connection, Phase, following, verdict
from .errors import CallAbortedError, DecodeError, GatewayError, InvalidCallError, RetcodeError

_log = logging.getLogger("ccgateway")


class SessionOptions(TypedDict, total=False):
    """Settings of a session."""

    poll_pause: float
    """Seconds between the answer of a poll and the next one; 0.2 unless set, the documents ask for 0.2 to 0.5."""
    poll_timeout: float
    """Seconds until an event poll gives up; 30 unless set, a gateway holds a poll for about 10."""
    heartbeat: float
    """Seconds between heartbeats in push mode; 30 unless set, two minutes without one end the session."""
    max_queued_events: int
    """Most events queued for each reader, and before the first reader; 10,000 unless set. The oldest are dropped."""
    service_token: Callable[[], str | None] | None
    """Returns the token that heartbeats carry in push mode; called before each heartbeat."""
    on_connection: Callable[[Connection], None] | None
    """Called with every change of the connection, in the thread or task that found it."""


class Snapshot(TypedDict, total=False):
    """What a session goes on from: plain JSON.

    It holds no password, but the GUID, which lets its owner act for the agent until the session ends.
    """

    agentid: Required[str]
    guid: str
    push: bool
    cookies: str


class Stop(NamedTuple):
    """End the delivery of events, and wait until nothing is under way any more."""


class Start(NamedTuple):
    """Begin the delivery of events."""

    heard: bool


Course = Generator[Any, Any, Answer | GatewayError]


class SessionCore:
    """Phases, events and rules of a session."""

    def __init__(
        self,
        calls: Calls,
        agentid: str,
        *,
        poll_pause: float = 0.2,
        poll_timeout: float = 30.0,
        heartbeat: float = 30.0,
        max_queued_events: int = 10_000,
        service_token: Callable[[], str | None] | None = None,
        on_connection: Callable[[Connection], None] | None = None,
    ) -> None:
        self.calls = calls
        self.agentid = agentid
        self.clock = calls.clock
        self.hub = Hub(max(1, max_queued_events))
        self.push = False
        self.delivering = False
        self.phase = Phase("rest", Connection("offline", self.clock.time()))
        self._pauses = (_usable(poll_pause, 0.2), _usable(heartbeat, 30.0))
        self._poll_timeout = poll_timeout
        self._service_token = service_token
        self._on_connection = on_connection
        # The parameters of the calls that a sign-in consists of.
        self._signing_in: list[Mapping[str, object]] = []
        calls.refusal = self._refusal

    @property
    def connection(self) -> Connection:
        """The state of the delivery of events."""
        return self.phase.connection

    @property
    def ended(self) -> bool:
        """Whether only a sign-in helps."""
        return self.phase.connection.state == "ended"

    @property
    def snapshot(self) -> Snapshot | None:
        """What a resumed session goes on from."""
        if self.phase.at == "sign-in" or self.connection.state not in ("online", "interrupted"):
            return None
        snapshot = Snapshot(agentid=self.agentid, push=self.push)
        if self.calls.guid:
            snapshot["guid"] = self.calls.guid
        if self.calls.cookies.line:
            snapshot["cookies"] = self.calls.cookies.line
        return snapshot

    def move(self, change: Change) -> None:
        """The only way from one phase to the next."""
        with self.hub.lock:
            before = self.connection
            self.phase = following(self.phase, change, self.clock.time())
            connection = self.connection
        if connection is before:
            return
        if connection.state == "ended":
            self.calls.guid = None
        self._tell(self._on_connection, connection)
        if connection.state == "ended":
            self.hub.close()

    def sign_in(
        self, fields: Mapping[str, object], take_over: bool, platform_only: bool, options: CallOptions
    ) -> Course:
        """Signs in. One that fails leaves a session that is signed in already as it was."""
        first: Operation[Any] = op.LOGIN_EX if platform_only else op.LOGIN
        known = LOGIN_EX_FIELDS if platform_only else LOGIN_FIELDS
        unknown = next((name for name in fields if name not in known), None)
        if unknown is not None:
            return InvalidCallError(f"{unknown} is no parameter of {first.name}.")
        parameters = {"agentid": self.agentid, **{known[name]: value for name, value in fields.items()}}
        delivering = self.delivering
        yield Stop()
        guid, ended = self.calls.guid, self.ended
        self.move(Change("sign-in"))
        # Events pushed from here on belong to the next session.
        self.calls.guid = None
        unread = self.hub.set_aside() if ended else None
        try:
            outcome = yield from self._log_in(first, parameters, take_over, options)
        except BaseException:
            # The task was cancelled.
            self._stay(guid, ended)
            raise
        if isinstance(outcome, Answer):
            # An agent who signed in by loginEx always polls.
            push = bool(parameters.get("callBackUri") and parameters.get("serviceToken"))
            yield from self.begin(push, False)
            return outcome
        self._stay(guid, ended)
        if unread is not None:
            self.hub.bring_back(unread)
        if delivering and not ended:
            yield Start(True)
        return outcome

    def sign_out(self, force: bool, reason: int | None, options: CallOptions) -> Course:
        """Signs out and ends the session."""
        operation: Operation[Any] = op.FORCE_LOGOUT if force else op.LOGOUT
        parameters: dict[str, object] = {"agentid": self.agentid}
        if reason is not None:
            operation = op.FORCE_LOGOUT_WITH_REASON
            parameters["reason"] = reason
        self.move(Change("sign-out"))
        try:
            outcome = yield from self.calls.run(operation, parameters, options)
        except BaseException:
            self.move(Change("stay"))
            raise
        gone = isinstance(outcome, RetcodeError) and outcome.retcode in ("100-006", "100-008")
        if isinstance(outcome, Answer) or gone:
            yield Stop()
            self.move(Change("ended", "signed-out"))
        else:
            self.move(Change("stay"))
        return outcome

    def resume(self, push: bool, options: CallOptions) -> Course:
        """Goes on with a session of which a snapshot was kept."""
        outcome = yield from self.calls.run(op.UPDATE_GUID, {"agentid": self.agentid}, options)
        if isinstance(outcome, Answer):
            yield from self.begin(push, True)
        return outcome

    def dispose(self) -> Generator[Any, Any, None]:
        """Signs out and ignores the answer; ends everything."""
        if self.snapshot is not None:
            yield from self.sign_out(False, None, self.calls.usual)
        yield Stop()
        self.move(Change("ended", "signed-out"))

    def begin(self, push: bool, heard: bool) -> Generator[Any, Any, None]:
        """A session begins."""
        self.hub.open()
        self.push = push
        self.move(Change("begin"))
        yield Start(heard)

    def delivery(self, heard: bool, cancel: Any = None) -> Generator[Any, Any, None]:
        """Polls, or sends heartbeats, until the session ends or the driver stops.

        After a failure the pause grows up to a bound.
        """
        now = self.clock.time
        rest = self._pauses[self.push]
        last, failures, refusals = now(), 0, 0
        while not self.ended:
            began = now()
            outcome = yield from self._beat(cancel) if self.push else self._poll(cancel)
            if isinstance(outcome, CallAbortedError):
                return
            if now() - began > LONG_SILENCE:
                self.move(Change("interrupted", "asleep"))
            if isinstance(outcome, Answer):
                heard, last, failures, refusals = True, now(), 0, 0
                self.move(Change("online"))
                pause = rest
            else:
                refused = isinstance(outcome, RetcodeError) and outcome.retcode == "000-003"
                refusals = refusals + 1 if refused else 0
                self.move(verdict(outcome, refusals, now() - last, heard))
                # Shorter than the pause between heartbeats, because two minutes without one end the session.
                pause = min(rest, 5.0) + full_jitter(failures, self.clock)
                failures += 1
            if self.ended:
                return
            began = now()
            if (yield Pause(pause, cancel)):
                return
            if now() - began > LONG_SILENCE + pause:
                self.move(Change("interrupted", "asleep"))

    def receive(self, event: AgentEvent) -> None:
        """Takes an event."""
        # Late events of an ended session are dropped; otherwise the next session would get them.
        if self.ended and self.phase.at != "sign-in":
            return
        self.hub.deliver(event)
        # A gateway can be set up to send the events of all agents to one agent.
        own = event.work_no is None or event.work_no == self.agentid
        if own and event.event_type == "AgentOther_ShutdownService":
            self.move(Change("ended", "signed-out"))

    def _stay(self, guid: str | None, ended: bool) -> None:
        self.move(Change("stay"))
        if not ended:
            self.calls.guid = guid

    def _log_in(
        self, first: Operation[Any], parameters: Mapping[str, object], take_over: bool, options: CallOptions
    ) -> Course:
        status = {"agentid": self.agentid}
        self._signing_in = [parameters, status]
        try:
            outcome = yield from self.calls.run(first, parameters, options)
            elsewhere = isinstance(outcome, RetcodeError) and outcome.retcode == "100-002"
            if elsewhere and take_over:
                outcome = yield from self.calls.run(op.FORCE_LOGIN, parameters, options)
            if isinstance(outcome, GatewayError) or self.calls.guid:
                return outcome
            # Without a readable GUID the session would be refused minutes later without a reason. Some gateways
            # require none, so a next call finds out.
            asked = yield from self.calls.run(op.GET_AGENT_STATUS, status, options.but(retries=0))
        finally:
            self._signing_in = []
        if isinstance(asked, RetcodeError) and asked.retcode in ("000-003", "100-006"):
            return DecodeError(
                "The gateway signed the agent in, but its answer holds no GUID that can be read, and calls without one "
                "are refused.",
                outcome.status,
            )
        return outcome

    def _poll(self, cancel: Any) -> Course:
        options = self.calls.usual.but(timeout=self._poll_timeout, try_timeout=None, retries=0, cancel=cancel)
        outcome = yield from self.calls.run(op.GET_AGENT_EVENT, {"agentid": self.agentid}, options)
        if isinstance(outcome, Answer):
            for event in events_of(outcome.result):
                self.receive(event)
        return outcome

    def _beat(self, cancel: Any) -> Course:
        token = self._tell(self._service_token)
        headers = {"service_token": token} if isinstance(token, str) and token else {}
        options = self.calls.usual.but(retries=0, headers=headers, cancel=cancel)
        return (yield from self.calls.run(op.HAND_SHAKE, {"agentid": self.agentid}, options))

    def _refusal(self, parameters: Mapping[str, object]) -> str | None:
        if self.phase.at == "sign-in":
            mine = any(parameters is one for one in self._signing_in)
            return None if mine else "A sign-in is under way; wait for its outcome."
        return "The session has ended; sign in again." if self.ended else None

    @staticmethod
    def _tell(function: Callable[..., object] | None, *values: object) -> object:
        """Calls a function of the program; what it raises must not end the delivery."""
        if function is None:
            return None
        try:
            return function(*values)
        except Exception:
            _log.exception("A function that was passed to a session raised.")
            return None


def _usable(seconds: float, usual: float) -> float:
    """A pause, or its default where the value would loop without one."""
    return seconds if 0 < seconds < 2**31 else usual
