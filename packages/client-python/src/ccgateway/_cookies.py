"""Cookies of a load balancer, which say to which machine a session belongs."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable
from email.utils import parsedate_to_datetime

_UNSENDABLE = re.compile(r"[^\t -~\x80-\xff]")


class CookieJar:
    """Keeps the first cookies, as far as they fit: the one set at the sign-in names the machine."""

    __slots__ = ("_cookies", "_limit")

    def __init__(self, limit: int, line: str | None = None) -> None:
        self._limit = limit
        self._cookies: dict[str, str] = {}
        self.keep((line or "").split("; "))

    @property
    def line(self) -> str:
        """The header Cookie; empty without cookies."""
        return "; ".join(f"{name}={value}" for name, value in self._cookies.items())

    def keep(self, cookies: Iterable[str]) -> None:
        """Takes the cookies of the headers Set-Cookie."""
        for cookie in cookies:
            self._keep(cookie)

    def beside(self, own: str | None) -> str:
        """A caller's cookies, and those of the jar whose names the caller does not use."""
        if not own:
            return self.line
        used = {pair.split("=", 1)[0].strip() for pair in own.split(";")}
        kept = [f"{name}={value}" for name, value in self._cookies.items() if name not in used]
        return "; ".join([own, *kept])

    def _keep(self, cookie: str) -> None:
        # Attributes follow the first semicolon; they are never sent back.
        name, found, value = cookie.split(";", 1)[0].partition("=")
        name, value = name.strip(), value.strip()
        if not found or not name or _UNSENDABLE.search(name + value):
            return
        if _withdrawn(cookie):
            self._cookies.pop(name, None)
            return
        before = self._cookies.get(name)
        self._cookies[name] = value
        if len(self.line) <= self._limit:
            return
        if before is None:
            del self._cookies[name]
        else:
            self._cookies[name] = before


def _withdrawn(cookie: str) -> bool:
    if re.search(r";\s*max-age\s*=\s*(0|-)", cookie, re.IGNORECASE):
        return True
    until = re.search(r";\s*expires\s*=\s*([^;]*)", cookie, re.IGNORECASE)
    try:
        return until is not None and parsedate_to_datetime(until[1]).timestamp() <= time.time()
    except (ValueError, OverflowError):
        return False
