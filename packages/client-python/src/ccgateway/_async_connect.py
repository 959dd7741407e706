"""Taking over asynchronous connections."""

from __future__ import annotations

import httpx2

from ._async_drive import AsyncTransport
from ._connect import refuse_foreign


class AsyncClientTransport:
    """The same without blocking."""

    def __init__(self, client: httpx2.AsyncClient) -> None:
        self._client = client

    async def handle_async_request(self, request: httpx2.Request, /) -> httpx2.Response:
        """Sends the request."""
        return await self._client.send(request, stream=True, auth=None, follow_redirects=False)


def async_transport_of(client: httpx2.AsyncClient) -> AsyncTransport:
    """The transport of an asynchronous client that the caller keeps."""
    refuse_foreign(client, httpx2.AsyncClient)
    return AsyncClientTransport(client)
