"""Events that the gateway pushes to an address of the program."""

from __future__ import annotations

import json
from typing import NamedTuple

from ._records import AgentEvent


class PushedEvents(NamedTuple):
    """The events that a gateway pushed for one agent, the oldest first."""

    work_no: str
    events: list[AgentEvent]


def parse_pushed_events(body: object) -> PushedEvents | None:
    """Reads the body of a push callback, as bytes, as text or as parsed JSON.

    Returns:
        None when it is no push; answer it with a return code other than "0", and the gateway sends it again.

    """
    from .events import event_from_json  # loaded when the first event comes

    if isinstance(body, bytes | bytearray | str):
        try:
            body = json.loads(body)
        except (ValueError, RecursionError):
            return None
    if not isinstance(body, dict):
        return None
    work_no, given = body.get("workNo"), body.get("eventList")
    # Gateways also send numbers for text here.
    named = isinstance(work_no, str | int) and not isinstance(work_no, bool)
    if not named or not isinstance(given, list):
        return None
    found = [event_from_json(item) for item in given]
    events = [event for event in found if event is not None]
    return PushedEvents(str(work_no), events) if len(events) == len(given) else None
