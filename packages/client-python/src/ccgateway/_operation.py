"""What the runtime knows of an operation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Literal, TypeVar

from ._records import AgentEvent

Result = TypeVar("Result")

RetryClass = Literal["never", "safe", "after-check"]


class Operation(Generic[Result]):
    """An operation of the interface, by its name there."""

    __slots__ = (
        "always_body",
        "body",
        "file",
        "guid",
        "method",
        "name",
        "nested",
        "parts",
        "path",
        "query",
        "read",
        "result",
        "retcodes",
        "retry",
        "takes",
        "whole_body",
    )

    def __init__(
        self,
        name: str,
        method: Literal["GET", "PUT", "POST", "DELETE"],
        path: str,
        read: Callable[[Any], Result],
        *,
        query: tuple[str, ...] = (),
        body: tuple[str, ...] = (),
        whole_body: bool = False,
        always_body: bool = False,
        nested: bool = False,
        result: str = "result",
        file: bool = False,
        guid: str | None = None,
        retry: RetryClass = "never",
        retcodes: tuple[str, ...] = (),
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        # Every other part is the name of a parameter.
        self.parts = path.replace("}", "{").split("{")
        self.read = read
        self.query = query
        self.body = body
        self.whole_body = whole_body
        self.always_body = always_body
        self.nested = nested
        self.result = result
        self.file = file
        self.guid = guid
        self.retry: RetryClass = retry
        self.retcodes = retcodes
        self.takes = frozenset((*self.parts[1::2], *query, *body, *(("body",) if whole_body else ())))

    def __repr__(self) -> str:
        return f"<operation {self.name}>"


def contents(value: object) -> bytes:
    """The bytes of a file."""
    return value if isinstance(value, bytes) else b""


def events(value: object) -> list[AgentEvent]:
    """The events in a result: none, one, or a list of them."""
    from .events import event_from_json

    found = (event_from_json(item) for item in (value if isinstance(value, list) else [value]))
    return [event for event in found if event is not None]
