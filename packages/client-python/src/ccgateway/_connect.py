"""Making and taking over connections."""

from __future__ import annotations

import os
import ssl

import httpx2

from ._drive import Transport
from .errors import InvalidCallError


class ClientTransport:
    """Sends through a client that the caller made, without its cookies and redirects."""

    def __init__(self, client: httpx2.Client) -> None:
        self._client = client

    def handle_request(self, request: httpx2.Request, /) -> httpx2.Response:
        """Sends the request."""
        return self._client.send(request, stream=True, auth=None, follow_redirects=False)


def context_of(ssl_context: ssl.SSLContext | None, ca_file: str | os.PathLike[str] | None) -> ssl.SSLContext:
    """The context that verifies the gateway's certificate."""
    if ssl_context is not None and ca_file is not None:
        raise InvalidCallError("Give either ssl_context or ca_file.")
    if ssl_context is not None:
        return ssl_context
    if ca_file is not None:
        # This authority alone is trusted then.
        return ssl.create_default_context(cafile=ca_file)
    return httpx2.create_ssl_context()


def refuse_foreign(client: object, expected: type) -> None:
    """Refuses a client of another library, such as one of httpx, in one sentence."""
    if isinstance(client, expected):
        return
    library = type(client).__module__.partition(".")[0]
    raise TypeError(
        f"http_client must be a {expected.__name__} of httpx2; this is a {type(client).__name__} of {library}."
    )


def transport_of(client: httpx2.Client) -> Transport:
    """The transport of a client that the caller keeps."""
    refuse_foreign(client, httpx2.Client)
    return ClientTransport(client)
