"""Reading of answers within a limit."""

from __future__ import annotations

import re
import zlib

import httpx2


class TooLongError(Exception):
    """The answer has more bytes after decompression than the limit; nothing more is read then."""


class UndecodableError(Exception):
    """The answer is compressed in a way that was not asked for, or its compression is broken."""


ACCEPTED = "gzip, deflate"


class BodyReader:
    """Collects the bytes of an answer, decompressed, up to a limit."""

    __slots__ = ("_chunks", "_inflate", "_left", "_raw")

    def __init__(self, headers: httpx2.Headers, limit: float) -> None:
        self._left = limit
        self._chunks: list[bytes] = []
        coding = headers.get("Content-Encoding", "").strip().lower()
        self._raw = coding == "deflate"
        if coding in ("", "identity"):
            self._inflate = None
        elif coding in ("gzip", "x-gzip", "deflate"):
            self._inflate = zlib.decompressobj(47)
        else:
            raise UndecodableError

    def feed(self, chunk: bytes) -> None:
        """Takes the next bytes from the wire."""
        if self._inflate is not None:
            chunk = self._decompressed(self._inflate, chunk)
        self._left -= len(chunk)
        # Written so that a limit of NaN bounds too.
        if not self._left >= 0:
            raise TooLongError
        if chunk:
            self._chunks.append(chunk)

    def content(self) -> bytes:
        """All bytes; the answer has ended."""
        if self._inflate is not None and not self._inflate.eof and self._chunks:
            raise UndecodableError
        return self._chunks[0] if len(self._chunks) == 1 else b"".join(self._chunks)

    def _decompressed(self, inflate: zlib._Decompress, chunk: bytes) -> bytes:
        # One byte more than the limit is enough to see that it is passed; a small chunk can hold gigabytes.
        most = int(self._left) + 1 if self._left < 2**62 else 0
        try:
            return inflate.decompress(chunk, most)
        except zlib.error:
            if not self._raw or self._chunks:
                raise UndecodableError from None
            # What servers call deflate also comes without a header.
            self._raw = False
            self._inflate = zlib.decompressobj(-15)
            return self._decompressed(self._inflate, chunk)


def is_file(status: int, headers: httpx2.Headers) -> bool:
    """Whether an answer is the file that was asked for. A refusal is JSON, and a proxy's page is no recording."""
    return status == 200 and not re.search("json|text", headers.get("Content-Type", ""), re.IGNORECASE)
