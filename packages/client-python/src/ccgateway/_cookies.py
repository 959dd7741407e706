"""Cookies of a load balancer, which say to which machine a session belongs."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterable, Mapping
from email.utils import parsedate_to_datetime

_UNSENDABLE = re.compile(r"[^\t -~\x80-\xff]")


class CookieJar:
    """Keeps the first cookies, as far as they fit: the one set at the sign-in names the machine."""

    __slots__ = ("_cookies", "_limit", "_lock")

    def __init__(self, limit: int, line: str | None = None) -> None:
        self._limit = limit
        self._lock = threading.Lock()
        # Replaced as a whole, because one thread may write a request while another reads an answer.
        self._cookies: Mapping[str, str] = {}
        self.keep((line or "").split("; "))

    @property
    def line(self) -> str:
        """The header Cookie; empty without cookies."""
        return _line(self._cookies)

    def keep(self, cookies: Iterable[str]) -> None:
        """Takes the cookies of the headers Set-Cookie."""
        for cookie in cookies:
            with self._lock:
                self._cookies = self._with(cookie)

    def beside(self, own: str | None) -> str:
        """A caller's cookies, and those of the jar whose names the caller does not use."""
        if not own:
            return self.line
        used = {pair.split("=", 1)[0].strip() for pair in own.split(";")}
        kept = {name: value for name, value in self._cookies.items() if name not in used}
        return f"{own}; {_line(kept)}" if kept else own

    def _with(self, cookie: str) -> Mapping[str, str]:
        # Attributes follow the first semicolon; they are never sent back.
        name, found, value = cookie.split(";", 1)[0].partition("=")
        name, value = name.strip(), value.strip()
        if not found or not name or _UNSENDABLE.search(name + value):
            return self._cookies
        if _withdrawn(cookie):
            return {known: one for known, one in self._cookies.items() if known != name}
        cookies = {**self._cookies, name: value}
        return cookies if len(_line(cookies)) <= self._limit else self._cookies


def _line(cookies: Mapping[str, str]) -> str:
    return "; ".join(f"{name}={value}" for name, value in cookies.items())


def _withdrawn(cookie: str) -> bool:
    if re.search(r";\s*max-age\s*=\s*(0|-)", cookie, re.IGNORECASE):
        return True
    until = re.search(r";\s*expires\s*=\s*([^;]*)", cookie, re.IGNORECASE)
    try:
        return until is not None and parsedate_to_datetime(until[1]).timestamp() <= time.time()
    except (ValueError, OverflowError):
        return False
