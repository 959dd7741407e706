"""Settings of connections and calls."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypedDict

from ._cancellation import Cancellation

InputCheck = Callable[[str, str, Mapping[str, object]], str | None]
"""Says in a sentence what is wrong with the parameters of a call (method, path, parameters); None when nothing is."""


class GatewayOptions(TypedDict, total=False):
    """Settings of a connection."""

    guid: str | None
    """GUID of a session that exists already; a sign-in replaces it."""
    timeout: float | None
    """Seconds until a call gives up, with all tries and the pauses between them; 15 unless set, None for ever."""
    try_timeout: float | None
    """Seconds until one try gives up. Unless set, a try may take the remaining time of its call."""
    retries: int
    """How often a call that is safe to repeat is sent again when no answer came; 2 unless set."""
    max_answer_bytes: float
    """Most bytes of an answer after decompression; 4,000,000 unless set."""
    max_file_bytes: float
    """Most bytes of an answer that is a file, such as a recording; 100,000,000 unless set."""
    max_cookie_bytes: int
    """Most bytes of a load balancer's cookies that are kept; 4,096 unless set."""
    check: InputCheck | None
    """Checks parameters before anything is sent: ``ccgateway.checks.check_input``."""


@dataclass(frozen=True, slots=True)
class CallOptions:
    """Settings of one call, as ``with_options`` collects them."""

    timeout: float | None = 15.0
    try_timeout: float | None = None
    retries: int = 2
    headers: Mapping[str, str] = field(default_factory=dict)
    took_effect: Callable[[], bool | Awaitable[bool]] | None = None
    cancel: Cancellation | None = None

    def but(self, **changes: Any) -> CallOptions:
        """The same settings with some changed."""
        return replace(self, **changes)
