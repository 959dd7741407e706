"""Client of the CC-Gateway agent interface: a method for each operation, and a session of a signed-in agent."""

from ._async_gateway import AsyncGateway
from ._async_session import AsyncEventReader, AsyncSession
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
