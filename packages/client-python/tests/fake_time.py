"""Clocks of tests: time passes only when everything waits, and then at once."""

from __future__ import annotations

import asyncio
import heapq
import threading
from collections.abc import Callable, Coroutine
from contextlib import AbstractContextManager
from typing import Any, TypeVar

from ccgateway._cancellation import Cancellation
from ccgateway._clock import Clock

T = TypeVar("T")

START = 1_700_000_000.0
"""When the clocks begin, in seconds since 1970."""


class Loop(asyncio.SelectorEventLoop):
    """A loop whose clock jumps to the next timer as soon as nothing else is to be done."""

    def __init__(self) -> None:
        self.now = 0.0
        super().__init__()

    def time(self) -> float:
        return self.now

    def _run_once(self) -> None:
        timers: list[Any] = self._scheduled  # type: ignore[attr-defined]
        while timers and timers[0]._cancelled:
            self._timer_cancelled_count -= 1  # type: ignore[attr-defined]
            heapq.heappop(timers)._scheduled = False
        if not self._ready and timers:  # type: ignore[attr-defined]
            self.now = max(self.now, timers[0]._when)
        super()._run_once()  # type: ignore[misc]


def run_in_fake_time(main: Callable[[Loop], Coroutine[Any, Any, T]]) -> T:
    """Runs a coroutine in a loop of its own."""
    loop = Loop()
    try:
        return loop.run_until_complete(main(loop))
    finally:
        loop.close()


class LoopClock(Clock):
    """The clock of such a loop."""

    def __init__(self, loop: Loop, chance: float) -> None:
        self._loop = loop
        self._chance = chance

    def monotonic(self) -> float:
        return self._loop.now

    def time(self) -> float:
        return START + self._loop.now

    def random(self) -> float:
        return self._chance


class _Wait:
    """A thread that waits, until a time or until it is woken."""

    def __init__(self, until: float) -> None:
        self.until = until
        self.over = threading.Event()
        self.cut = False


class ThreadClock(Clock):
    """A clock that threads wait for; the test moves it with :meth:`advance`."""

    def __init__(self, chance: float) -> None:
        self.now = 0.0
        self._chance = chance
        self._changed = threading.Condition()
        self._busy = 0
        self._waits: list[_Wait] = []

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return START + self.now

    def random(self) -> float:
        return self._chance

    def sleep(self, seconds: float, cancel: Cancellation | None) -> bool:
        return self.wait(self.now + seconds, cancel)

    def wait(self, until: float, cancel: Cancellation | None = None) -> bool:
        """Waits until a time; answers whether the wait was cancelled."""
        wait = _Wait(until)
        with self._changed:
            self._waits.append(wait)
            self._busy -= 1
            self._changed.notify_all()

        def cut() -> None:
            self._wake(wait, True)

        if cancel is not None:
            cancel.add(cut)
        wait.over.wait()
        if cancel is not None:
            cancel.discard(cut)
        return wait.cut

    def start(self, target: Callable[[], None], name: str) -> threading.Thread:
        with self._changed:
            self._busy += 1

        def run() -> None:
            try:
                target()
            finally:
                with self._changed:
                    self._busy -= 1
                    self._changed.notify_all()

        thread = threading.Thread(target=run, name=name, daemon=True)
        thread.start()
        return thread

    def lock(self) -> AbstractContextManager[object]:
        return _Lock(self)

    def advance(self, until: float) -> None:
        """Lets the time pass, wait by wait, each time when all threads wait."""
        while True:
            with self._changed:
                if not self._changed.wait_for(lambda: self._busy == 0, 20):
                    raise AssertionError("a thread neither ends nor waits for the clock")
                due = min(self._waits, key=lambda wait: wait.until, default=None)
                if due is None or due.until > until:
                    self.now = max(self.now, until)
                    return
                self.now = max(self.now, due.until)
            self._wake(due, False)

    def _wake(self, wait: _Wait, cut: bool) -> None:
        with self._changed:
            if wait not in self._waits:
                return
            self._waits.remove(wait)
            self._busy += 1
            wait.cut = cut
        wait.over.set()


class _Lock(AbstractContextManager[object]):
    """A lock for which threads wait without keeping the time from passing."""

    def __init__(self, clock: ThreadClock) -> None:
        self._clock = clock
        self._guard = threading.Lock()
        self._owner: int | None = None
        self._depth = 0
        self._queue: list[tuple[int, Cancellation]] = []

    def __enter__(self) -> object:
        me = threading.get_ident()
        with self._guard:
            if self._owner in (None, me):
                self._owner = me
                self._depth += 1
                return self
            turn = Cancellation()
            self._queue.append((me, turn))
        self._clock.wait(float("inf"), turn)
        return self

    def __exit__(self, *_: object) -> None:
        with self._guard:
            self._depth -= 1
            if self._depth > 0:
                return
            self._owner = None
            if not self._queue:
                return
            self._owner, turn = self._queue.pop(0)
            self._depth = 1
        turn.cancel()
