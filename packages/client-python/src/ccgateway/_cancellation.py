"""Ending calls of other threads."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Cancellation:
    """Ends calls from another thread.

    Pass it to ``with_options(cancel=...)``; after :meth:`cancel` the calls under way and all later ones raise
    CallAbortedError. Asynchronous programs cancel the task instead.
    """

    __slots__ = ("_actions", "_event", "_lock")

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._actions: set[Callable[[], None]] = set()

    @property
    def cancelled(self) -> bool:
        """Whether the calls have been ended."""
        return self._event.is_set()

    def cancel(self) -> None:
        """Ends the calls. More than once does no harm."""
        with self._lock:
            self._event.set()
            actions, self._actions = self._actions, set()
        for action in actions:
            action()

    def wait(self, seconds: float | None) -> bool:
        """Waits; answers True as soon as the calls have been ended, False when the time is over."""
        return self._event.wait(seconds)

    def add(self, action: Callable[[], None]) -> None:
        """Registers what is to be done when the calls are ended; at once if they have been."""
        with self._lock:
            if not self._event.is_set():
                self._actions.add(action)
                return
        action()

    def discard(self, action: Callable[[], None]) -> None:
        """Takes a registered action back."""
        with self._lock:
            self._actions.discard(action)
