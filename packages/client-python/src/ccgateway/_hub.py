"""Queues of events."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator

from ._records import AgentEvent


class Queue:
    """A queue of bounded length; when it is full, the oldest event is dropped."""

    __slots__ = ("_events", "_limit", "dropped")

    def __init__(self, limit: int) -> None:
        self._events: deque[AgentEvent] = deque()
        self._limit = limit
        self.dropped = 0

    def __len__(self) -> int:
        return len(self._events)

    def push(self, event: AgentEvent) -> None:
        """Adds an event."""
        self._events.append(event)
        if len(self._events) > self._limit:
            self._events.popleft()
            self.dropped += 1

    def pop(self) -> AgentEvent:
        """Takes the oldest event."""
        return self._events.popleft()

    def __iter__(self) -> Iterator[AgentEvent]:
        return iter(self._events)


class Feed:
    """What a reader reads: its queue, and whether more can come. ``wake`` is called at every change."""

    __slots__ = ("open", "queue", "wake")

    def __init__(self, queue: Queue, open_: bool) -> None:
        self.queue = queue
        self.open = open_
        self.wake: Callable[[], None] = lambda: None


class Hub:
    """Gives every event to every reader, in the order of arrival. Keeps the newest until the first reader exists."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._feeds: list[Feed] = []
        self._early: Queue | None = Queue(limit)
        self._open = True
        self.lock = threading.RLock()

    def open(self) -> None:
        """A session begins."""
        with self.lock:
            self._open = True

    def set_aside(self) -> Queue:
        """Takes away the unread events of an ended session; otherwise the next session would get them."""
        with self.lock:
            unread, self._early = self._early or Queue(self._limit), Queue(self._limit)
            return unread

    def bring_back(self, unread: Queue) -> None:
        """Puts them back when no next session begins."""
        with self.lock:
            for event in self._early or ():
                unread.push(event)
            self._early = unread

    def deliver(self, event: AgentEvent) -> None:
        """Gives an event to all readers."""
        with self.lock:
            if self._early is not None:
                self._early.push(event)
            feeds = list(self._feeds)
            for feed in feeds:
                feed.queue.push(event)
        for feed in feeds:
            feed.wake()

    def close(self) -> None:
        """The session has ended: readers end after what is in their queues."""
        with self.lock:
            self._open = False
            if self._early is None:
                self._early = Queue(self._limit)
            feeds, self._feeds = self._feeds, []
            for feed in feeds:
                feed.open = False
        for feed in feeds:
            feed.wake()

    def feed(self) -> Feed:
        """A feed of every event from now on; the first one also has the events before."""
        with self.lock:
            feed = Feed(self._early or Queue(self._limit), self._open)
            self._early = None if self._open else Queue(self._limit)
            if self._open:
                self._feeds.append(feed)
            return feed

    def leave(self, feed: Feed) -> None:
        """A reader wants no more."""
        with self.lock:
            feed.open = False
            feed.queue = Queue(self._limit)
            if feed in self._feeds:
                self._feeds.remove(feed)
        feed.wake()
