"""A gateway that answers what a test says, byte by byte, over HTTP or HTTPS."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable
from typing import NamedTuple, Self


class Seen(NamedTuple):
    """A request as it came."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> str | None:
        """The value of a header, whatever its case."""
        return next((value for known, value in self.headers if known.lower() == name.lower()), None)


class Reply(NamedTuple):
    """What is answered. A fault is ``cut`` (in the middle of the answer), ``drop`` (no answer) or ``hang``."""

    body: bytes = b'{"message":"","retcode":"0"}'
    status: int = 200
    headers: list[tuple[str, str]] | None = None
    fault: str | None = None


class StubGateway:
    """Serves every connection in a thread of its own."""

    def __init__(self, answer: Callable[[Seen], Reply], context: ssl.SSLContext | None = None) -> None:
        self.answer = answer
        self.requests: list[Seen] = []
        self._context = context
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port: int = self._socket.getsockname()[1]
        self.origin = f"{'https' if context else 'http'}://127.0.0.1:{self.port}"
        self.base_url = f"{self.origin}/agentgateway/resource"
        self._connections: set[socket.socket] = set()
        self._closed = threading.Event()
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends every connection."""
        self._closed.set()
        for one in [self._socket, *self._connections]:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(one, socket.SHUT_RDWR)
            with contextlib.suppress(OSError):
                one.close()

    def _accept(self) -> None:
        while not self._closed.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True)
            self._connections.add(connection)
            with connection, connection.makefile("rb") as stream:
                while (seen := _read(stream)) is not None:
                    self.requests.append(seen)
                    if not self._reply(connection, self.answer(seen)):
                        return
        except (OSError, ValueError):
            pass
        finally:
            self._connections.discard(connection)

    def _reply(self, connection: socket.socket, reply: Reply) -> bool:
        if reply.fault == "drop":
            return False
        if reply.fault == "hang":
            self._closed.wait(30)
            return False
        headers = reply.headers if reply.headers is not None else [("Content-Type", "application/json")]
        lines = [f"HTTP/1.1 {reply.status} Status", *(f"{name}: {value}" for name, value in headers)]
        lines.append(f"Content-Length: {len(reply.body)}")
        head = "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n"
        if reply.fault == "cut":
            connection.sendall(head + reply.body[: len(reply.body) // 2])
            return False
        # A client that has read enough closes the connection.
        connection.sendall(head + reply.body)
        return True


def _read(stream: object) -> Seen | None:
    read = stream.readline  # type: ignore[attr-defined]
    first = read()
    if not first:
        return None
    method, target, _ = first.decode("latin-1").split(" ")
    headers: list[tuple[str, str]] = []
    while (line := read().rstrip(b"\r\n")) != b"":
        name, _, value = line.decode("latin-1").partition(":")
        headers.append((name, value.strip()))
    length = next((int(value) for name, value in headers if name.lower() == "content-length"), 0)
    body = stream.read(length) if length else b""  # type: ignore[attr-defined]
    return Seen(method, target, headers, body)
