"""Values of answers and events, and the readers that make them from JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar, Self, TypeVar, Union

Json = Union[dict[str, "Json"], list["Json"], str, int, float, bool, None]  # noqa: UP007  # it names itself
"""A JSON value as the gateway sent it."""

_T = TypeVar("_T")
_R = TypeVar("_R", bound="Record")


class Record:
    """An object with named fields.

    A field that the gateway leaves out, or fills with something that cannot be read as the documented type, is None.
    ``raw`` is the object as it came, with the fields that no page names.
    """

    __slots__ = ("_raw",)
    # Attribute, name on the wire, reader, and whether the value is a secret.
    _fields: ClassVar[tuple[tuple[str, str, Callable[[Any], Any], bool], ...]] = ()
    _raw: Mapping[str, Any]

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Reads an object; every other value is an object without fields."""
        data: Mapping[str, Any] = value if isinstance(value, dict) else {}
        record = cls.__new__(cls)
        record._raw = data
        get = data.get
        for attribute, wire, read, _ in cls._fields:
            setattr(record, attribute, read(get(wire)))
        return record

    @property
    def raw(self) -> Mapping[str, Any]:
        """The object as it came; empty for one that this program made."""
        try:
            return self._raw
        except AttributeError:
            return {}

    def to_json(self) -> dict[str, object]:
        """The object under its names on the wire, without the fields that are None."""
        values = ((wire, getattr(self, attribute)) for attribute, wire, _, _ in self._fields)
        return {wire: to_json(value) for wire, value in values if value is not None}

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values() and self.raw == other.raw

    __hash__ = None  # type: ignore[assignment]  # records can be changed, so they are no keys

    def __repr__(self) -> str:
        shown = (
            f"{attribute}={'***' if secret else repr(value)}"
            for (attribute, _, _, secret), value in zip(self._fields, self._values(), strict=True)
            if value is not None
        )
        return f"{type(self).__name__}({', '.join(shown)})"

    def _values(self) -> list[object]:
        return [getattr(self, attribute) for attribute, _, _, _ in self._fields]


class AgentEvent(Record):
    """An event of an agent. ``event_type`` is its identifier on the wire."""

    __slots__ = ()
    event_type: ClassVar[str]
    work_no: str | None


class UnknownEvent(AgentEvent):
    """An event that no page names. ``raw`` holds all of it."""

    __slots__ = ("content", "event_type", "work_no")
    _fields = (
        ("event_type", "eventType", str, False),
        ("work_no", "workNo", lambda value: text(value), False),
        ("content", "content", lambda value: value, True),
    )

    def __init__(self, *, event_type: str, work_no: str | None = None, content: Json = None) -> None:
        self.event_type = event_type  # type: ignore[misc]  # the identifier of this one is only known when it comes
        self.work_no = work_no
        self.content = content


def to_json(value: object) -> object:
    """A value in which records are plain objects."""
    if isinstance(value, Record):
        return value.to_json()
    if isinstance(value, str | bytes):
        return value
    if isinstance(value, Mapping):
        return {name: to_json(item) for name, item in value.items()}
    if isinstance(value, Sequence):
        return [to_json(item) for item in value]
    return value


def text(value: object) -> str | None:
    """A string; gateways also send numbers and booleans for text."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int | float) else None


def integer(value: object) -> int | None:
    """An integer; gateways also send it as a string."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    if isinstance(value, str):
        try:
            return int(value) if value.isascii() else None
        except ValueError:
            return None
    return None


def number(value: object) -> float | None:
    """A number; gateways also send it as a string."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return value
    if isinstance(value, str):
        try:
            return float(value) if value.isascii() else None
        except ValueError:
            return None
    return None


def boolean(value: object) -> bool | None:
    """A boolean; gateways also send it as a string."""
    if isinstance(value, bool):
        return value
    return {"true": True, "false": False}.get(value) if isinstance(value, str) else None


def nothing(_: object) -> None:
    """A value that carries nothing."""


def as_it_is(value: Json) -> Json:
    """A value whose form no page shows, or of which there are several."""
    return value


def many(read: Callable[[Any], _T | None]) -> Callable[[Any], list[_T]]:
    """A list; gateways also send the only item alone. Items that cannot be read are left out."""

    def items(value: object) -> list[_T]:
        if value is None or value == "":
            return []
        given = value if isinstance(value, list) else [value]
        return [item for item in map(read, given) if item is not None]

    return items


def maybe(record: type[_R]) -> Callable[[Any], _R | None]:
    """An object that may be missing; gateways also send it in a list."""

    def read(value: object) -> _R | None:
        if isinstance(value, list) and value:
            value = value[0]
        return record.from_json(value) if isinstance(value, dict) else None

    return read
