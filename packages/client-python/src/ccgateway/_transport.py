"""The connection of synchronous calls, which keeps to a deadline as a whole and can be ended by another thread.

Timeouts of httpx2 are for one read each, so an answer that comes byte by byte would never time out.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

import httpcore2
import httpx2

from ._cancellation import Cancellation

_T = TypeVar("_T")


class Watch:
    """What limits the call of a thread: a time, and a cancellation."""

    __slots__ = ("cancel", "deadline")

    def __init__(self, deadline: float | None, cancel: Cancellation | None) -> None:
        self.deadline = deadline
        self.cancel = cancel

    def left(self) -> float | None:
        """Seconds until the deadline; raises when none are left."""
        if self.deadline is None:
            return None
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise httpcore2.ReadTimeout
        return left


_watching = threading.local()


@contextlib.contextmanager
def watched(watch: Watch) -> Iterator[None]:
    """Everything that this thread sends and reads meanwhile is under the watch."""
    _watching.watch = watch
    try:
        yield
    finally:
        _watching.watch = None


def _watch() -> Watch:
    return getattr(_watching, "watch", None) or Watch(None, None)


class _Stream(httpcore2.NetworkStream):
    def __init__(self, inner: httpcore2.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        watch = _watch()
        return self._ended(watch.cancel, lambda: self._inner.read(max_bytes, watch.left()))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        watch = _watch()
        self._ended(watch.cancel, lambda: self._inner.write(buffer, watch.left()))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, _watch().left()))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)

    def _ended(self, cancel: Cancellation | None, action: Callable[[], _T]) -> _T:
        if cancel is None:
            return action()
        cancel.add(self._shut)
        try:
            return action()
        finally:
            cancel.discard(self._shut)

    def _shut(self) -> None:
        # The thread that reads wakes up at once. SSLSocket has its own shutdown, which is not for other threads.
        with contextlib.suppress(OSError):
            socket.socket.shutdown(self._inner.get_extra_info("socket"), socket.SHUT_RDWR)


class _Backend(httpcore2.NetworkBackend):
    def __init__(self) -> None:
        self._inner = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        return _Stream(self._inner.connect_tcp(host, port, _watch().left(), local_address, socket_options))


class _Body(httpx2.SyncByteStream):
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        self._stream.close()


class WatchedTransport(httpx2.BaseTransport):
    """The transport of a gateway that was given none."""

    def __init__(self, ssl_context: ssl.SSLContext) -> None:
        self._pool = httpcore2.ConnectionPool(
            ssl_context=ssl_context,
            max_connections=100,
            max_keepalive_connections=20,
            # Less than the five seconds after which many servers close a connection that nobody uses.
            keepalive_expiry=4.0,
            network_backend=_Backend(),
        )

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        url = request.url
        response = self._pool.handle_request(
            httpcore2.Request(
                method=request.method,
                url=httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx2.Response(
            response.status, headers=response.headers, stream=_Body(response.stream), extensions=response.extensions
        )

    def close(self) -> None:
        self._pool.close()
