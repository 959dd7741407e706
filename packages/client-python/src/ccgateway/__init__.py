"""Client of the CC-Gateway agent interface: a method for each operation, and a session of a signed-in agent."""

from typing import TYPE_CHECKING

from ._cancellation import Cancellation
from ._gateway import Gateway
from ._judge import Answer
from ._records import AgentEvent, Json, Record, UnknownEvent
from ._session import EventReader, Session
from ._session_core import Snapshot
from .connection import Connection
from .errors import (
    AnsweredError,
    CallAbortedError,
    CallTimeoutError,
    DecodeError,
    GatewayError,
    HTTPStatusError,
    InvalidCallError,
    NetworkError,
    RetcodeError,
)
from .push import PushedEvents, parse_pushed_events

if TYPE_CHECKING:
    from ._async_gateway import AsyncGateway
    from ._async_session import AsyncEventReader, AsyncSession

__all__ = [
    "AgentEvent",
    "Answer",
    "AnsweredError",
    "AsyncEventReader",
    "AsyncGateway",
    "AsyncSession",
    "CallAbortedError",
    "CallTimeoutError",
    "Cancellation",
    "Connection",
    "DecodeError",
    "EventReader",
    "Gateway",
    "GatewayError",
    "HTTPStatusError",
    "InvalidCallError",
    "Json",
    "NetworkError",
    "PushedEvents",
    "Record",
    "RetcodeError",
    "Session",
    "Snapshot",
    "UnknownEvent",
    "parse_pushed_events",
]

# What programs of threads do not need is loaded when it is first asked for.
_LATE = {
    "AsyncEventReader": "._async_session",
    "AsyncGateway": "._async_gateway",
    "AsyncSession": "._async_session",
}


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_LATE[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
