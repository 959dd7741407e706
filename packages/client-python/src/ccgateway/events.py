"""Events of agents and calls, a class for each event that a page names, and :class:`UnknownEvent` for every other."""

from __future__ import annotations

from ._generated.events import *  # noqa: F403
from ._generated.events import EVENTS as _EVENTS
from ._records import AgentEvent, UnknownEvent


def event_from_json(value: object) -> AgentEvent | None:
    """Reads an event; None if the value is none, because its ``eventType`` is not a string."""
    if not isinstance(value, dict):
        return None
    kind = value.get("eventType")
    if not isinstance(kind, str):
        return None
    return _EVENTS.get(kind, UnknownEvent).from_json(value)
