"""Address, headers and body of a call."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import httpx2

from ._operation import Operation
from ._records import to_json
from .errors import InvalidCallError

CONTENT_TYPE = "application/json; charset=UTF-8"
"""The documents demand it for every call, also for one without a body."""

_UNSENDABLE = re.compile(r"[^\t -~\x80-\xff]")


def base_of(address: object) -> httpx2.URL:
    """The base address of the interface; raises InvalidCallError, which does not quote it."""
    # A backslash is a slash to some readers of addresses, and a third slash is skipped.
    usable = isinstance(address, str) and re.fullmatch(r"https?://(?!/)[^\s\\?#]+", address)
    try:
        url = httpx2.URL(usable[0]) if usable else None
    except (httpx2.InvalidURL, ValueError):
        url = None
    if url is None or not url.host or url.userinfo:
        raise InvalidCallError("base_url must be an http or https address without user, query and fragment.")
    return url.copy_with(raw_path=url.raw_path.rstrip(b"/"))


def target_of(operation: Operation[Any], parameters: Mapping[str, object]) -> str:
    """Path and query of a call below the base address. No message quotes a value."""
    unknown = next((name for name in parameters if name not in operation.takes), None)
    if unknown is not None:
        raise InvalidCallError(f"{unknown} is no parameter of {operation.name}.")
    address = ""
    for index, part in enumerate(operation.parts):
        if index % 2 == 0:
            address += part
            continue
        value = parameters.get(part)
        written = "" if value is None else _written(part, value)
        # An empty segment is another address, and proxies resolve dots even when they are encoded.
        if written in ("", ".", ".."):
            raise InvalidCallError(f"{part} is missing, empty or dots only; give its value.")
        address += written
    separator = "?"
    for name in operation.query:
        value = parameters.get(name)
        if value is not None:
            address += f"{separator}{name}={_written(name, value)}"
            separator = "&"
    return address


def body_of(operation: Operation[Any], parameters: Mapping[str, object]) -> bytes | None:
    """The JSON body of a call; None for one without a body."""
    if operation.whole_body:
        value = to_json(parameters.get("body"))
        if value is None:
            return None
    else:
        fields = {name: to_json(parameters[name]) for name in operation.body if parameters.get(name) is not None}
        if not fields and not operation.always_body:
            return None
        value = fields
    try:
        written = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        raise InvalidCallError("The body cannot be written as JSON; give plain data.") from None
    try:
        return written.encode()
    except UnicodeEncodeError:
        # Half a character is only written escaped.
        return json.dumps(value, separators=(",", ":")).encode()


def check_headers(headers: Mapping[str, str]) -> None:
    """Refuses what no header can carry; the message does not quote the value."""
    for name, value in headers.items():
        if _UNSENDABLE.search(value):
            raise InvalidCallError(f"The header {name} has a character that cannot be sent; encode its value.")


def merged(usual: dict[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """Adds headers; a given one replaces the usual one, whatever its case."""
    headers = dict(usual)
    for name, value in given.items():
        same = next((known for known in headers if known.lower() == name.lower()), name)
        headers[same] = value
    return headers


def _written(name: str, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if not isinstance(value, str | int | float):
        raise InvalidCallError(f"{name} must be a text, a number or a boolean.")
    try:
        return quote(str(value), safe="")
    except UnicodeEncodeError:
        raise InvalidCallError(f"{name} cannot be written as text; give whole characters.") from None
