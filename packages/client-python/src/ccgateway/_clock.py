"""Time and chance, as the runtime sees them; tests give others."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager

from ._cancellation import Cancellation


class Clock:
    """The clock of this machine."""

    __slots__ = ()

    def monotonic(self) -> float:
        """Seconds for measuring; never goes back."""
        return time.monotonic()

    def time(self) -> float:
        """Seconds since 1970; goes on while the machine sleeps."""
        return time.time()

    def random(self) -> float:
        """A random share, from 0 to 1."""
        return random.random()  # noqa: S311  # spreads the load, protects nothing

    def sleep(self, seconds: float, cancel: Cancellation | None) -> bool:
        """Waits; answers whether the wait was cancelled."""
        if cancel is not None:
            return cancel.wait(seconds)
        time.sleep(seconds)
        return False

    async def asleep(self, seconds: float) -> None:
        """Waits without blocking the loop."""
        import asyncio  # a program of threads does not need it

        await asyncio.sleep(seconds)

    def lock(self) -> AbstractContextManager[object]:
        """A lock that threads wait for."""
        return threading.RLock()

    def start(self, target: Callable[[], None], name: str) -> threading.Thread:
        """Starts a thread that does not keep the program from ending."""
        thread = threading.Thread(target=target, name=name, daemon=True)
        thread.start()
        return thread


def full_jitter(attempt: int, clock: Clock) -> float:
    """A random wait below a bound that doubles with every attempt, from half a second to at most ten seconds."""
    return clock.random() * min(10.0, 0.5 * 2.0 ** min(attempt, 10))
