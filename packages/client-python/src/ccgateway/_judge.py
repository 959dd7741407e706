"""The rule that decides what an answer is."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from .errors import DecodeError, GatewayError, HTTPStatusError, RetcodeError


class Answer:
    """A success: ``result`` as the gateway sent it, its own text, and the HTTP status."""

    __slots__ = ("message", "result", "status")

    def __init__(self, result: Any, message: str, status: int) -> None:
        self.result = result
        self.message = message
        self.status = status

    def __repr__(self) -> str:
        # A result may hold a GUID.
        return f"<answer of the gateway, status {self.status}>"


def judge(status: int, content: bytes | None, field: str) -> Answer | GatewayError:
    """Judges an answer by its return code; by its status only when it has none.

    ``content`` is None when the answer is too long.
    """
    # The sender of an answer behind a redirect is unknown.
    moved = 300 <= status < 400
    answer: dict[str, Any] = {}
    if not moved and content is not None:
        try:
            parsed = json.loads(content.decode("utf-8-sig", "replace"), parse_constant=_refuse, parse_int=_number)
        except (ValueError, RecursionError):
            parsed = None  # An answer of the gateway is JSON.
        if isinstance(parsed, dict):
            answer = parsed
    retcode = answer.get("retcode")
    message = answer.get("message")
    told = message if isinstance(message, str) else ""
    good = 200 <= status < 300
    if isinstance(retcode, str) and retcode not in ("", "0"):
        return RetcodeError(retcode, told, status)
    if good and retcode == "0":
        return Answer(answer.get(field), told, status)
    if content is None:
        return DecodeError("No answer of the gateway: longer than the limit.", status)
    if good:
        return DecodeError(f"No answer of the gateway: status {status} without a return code; check base_url.", status)
    what = "a redirect, which is not followed" if moved else f"status {status} without a return code"
    return HTTPStatusError(f"No answer of the gateway: {what}; check base_url.", status)


def _number(digits: str) -> int | float:
    # Python refuses to read integers of thousands of digits, and a field that nobody reads must not spoil an answer.
    return int(digits) if len(digits) < 4_000 else float(digits)


def _refuse(constant: str) -> NoReturn:
    # Python reads NaN and Infinity, which are no JSON.
    raise ValueError(constant)
