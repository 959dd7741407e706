"""The state of a session, and the rules by which it changes."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from .errors import GatewayError, RetcodeError

State = Literal["offline", "online", "interrupted", "ended"]

Reason = Literal[
    "signed-out",
    "taken-over",
    "expired",
    "refused",
    "asleep",
    "http",
    "decode",
    "network",
    "timeout",
    "aborted",
    "invalid",
]
"""Why a session is interrupted or has ended.

Of an interruption, after which the session goes on by itself: the kind of failure of a poll or heartbeat, ``refused``
(the gateway answered the return code in ``code``) or ``asleep`` (nothing ran for more than a minute, as on a laptop
that slept).

Of an end, after which only a sign-in helps: ``signed-out`` (here, by an inspector, or elsewhere), ``taken-over`` (the
agent signed in elsewhere), ``expired`` (the gateway gave the session up, because nothing came from it for more than a
minute or because of a disaster recovery) or ``refused`` (the gateway refused every poll from the sign-in on).
"""


class Connection(NamedTuple):
    """State of the delivery of events.

    ``offline`` before the sign-in, ``online`` while the gateway answers, ``interrupted`` while it does not, ``ended``
    once the session is over.
    """

    state: State
    since: float
    """When the state began, in seconds since 1970."""
    reason: Reason | None = None
    """Why, for ``interrupted`` and ``ended``."""
    code: str | None = None
    """The return code that the reason was read from, if there was one."""


class Change(NamedTuple):
    """What happened to a session."""

    to: Literal["sign-in", "sign-out", "begin", "stay", "online", "interrupted", "ended"]
    reason: Reason | None = None
    code: str | None = None


class Phase(NamedTuple):
    """Where a session is: at rest, or at a sign-in or a sign-out. Meanwhile its connection is that of before."""

    at: Literal["rest", "sign-in", "sign-out"]
    connection: Connection


def following(phase: Phase, change: Change, now: float) -> Phase:
    """The phase after a change, the only place where one follows another. Every change may come in every phase."""
    at, connection = phase
    match change.to:
        case "sign-in" | "sign-out":
            return Phase(change.to, connection)
        case "stay":
            return Phase("rest", connection)
        case "begin":
            return Phase("rest", Connection("online", now))
        case "online":
            return Phase(at, Connection("online", now)) if connection.state == "interrupted" else phase
        case "interrupted":
            reached = Connection("interrupted", now, change.reason, change.code)
            return Phase(at, reached) if connection.state == "online" else phase
        case "ended":
            # What ends during a sign-in is the session before.
            if connection.state == "ended" or at == "sign-in":
                return phase
            reason = "signed-out" if at == "sign-out" else change.reason
            return Phase("rest", Connection("ended", now, reason, change.code))


LONG_SILENCE = 75.0
"""Seconds without an answer after which a gateway may have given a session up; gateways wait for 120."""

REFUSAL_LIMIT = 5
"""Answers without permission in a row after which the session counts as lost."""


def verdict(error: GatewayError, refusals: int, silence: float, heard: bool) -> Change:
    """What a failed poll or heartbeat means.

    Args:
        error: How it failed.
        refusals: How many answers without permission there are in a row, this one included.
        silence: Seconds since the last good answer, or since the start.
        heard: Whether there was a good answer.

    """
    if not isinstance(error, RetcodeError):
        return Change("interrupted", error.kind if error.kind != "retcode" else None)
    code = error.retcode
    recovery = re.fullmatch("105-00[567]", code) is not None
    if not (recovery or code == "100-006" or (code == "000-003" and refusals >= REFUSAL_LIMIT)):
        return Change("interrupted", "refused", code)
    if recovery or silence > LONG_SILENCE:
        return Change("ended", "expired", code)
    if code == "100-006":
        return Change("ended", "signed-out", code)
    return Change("ended", "taken-over" if heard else "refused", code)
