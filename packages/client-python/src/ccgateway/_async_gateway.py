"""A connection to one CC-Gateway for one agent, for asyncio."""

from __future__ import annotations

import os
import ssl
from collections.abc import Awaitable, Callable, Mapping
from types import TracebackType
from typing import Any, Self, TypedDict, Unpack

import httpx2

from ._async_connect import async_transport_of
from ._async_drive import AsyncDriver, AsyncTransport
from ._calls import Calls
from ._clock import Clock
from ._connect import context_of
from ._generated.async_operations import AsyncOperations
from ._generated.descriptors import OPERATIONS
from ._judge import Answer
from ._operation import Operation, Result
from ._options import CallOptions, GatewayOptions
from .errors import GatewayError, InvalidCallError


class AsyncCallOptions(TypedDict, total=False):
    """Settings of calls. To end a call early, cancel its task."""

    timeout: float | None
    """Seconds until a call gives up."""
    try_timeout: float | None
    """Seconds until one try of a call gives up."""
    retries: int
    """How often a call may be sent again."""
    headers: Mapping[str, str]
    """Request headers beside Content-Type and Guid, for example the heartbeat's ``service_token``."""
    took_effect: Callable[[], bool | Awaitable[bool]]
    """For operations that may be repeated only after a check: whether the call took effect although no answer came."""


class AsyncGateway(AsyncOperations):
    """A connection to one CC-Gateway for one agent, with a coroutine for each operation.

    Nothing is sent before the first call.
    """

    def __init__(
        self,
        base_url: str,
        agentid: str,
        *,
        ca_file: str | os.PathLike[str] | None = None,
        ssl_context: ssl.SSLContext | None = None,
        http_client: httpx2.AsyncClient | None = None,
        transport: AsyncTransport | None = None,
        **options: Unpack[GatewayOptions],
    ) -> None:
        """Makes a connection; the parameters are those of :class:`ccgateway.Gateway`."""
        self._open(Calls(base_url, **options), agentid, ca_file, ssl_context, http_client, transport)

    def _open(
        self,
        calls: Calls,
        agentid: str,
        ca_file: str | os.PathLike[str] | None,
        ssl_context: ssl.SSLContext | None,
        http_client: httpx2.AsyncClient | None,
        transport: AsyncTransport | None,
    ) -> None:
        self.agentid = agentid
        self._calls = calls
        self._own: httpx2.AsyncBaseTransport | None = None
        if transport is None and http_client is not None:
            transport = async_transport_of(http_client)
        elif transport is None:
            # A context that trusts nobody does for addresses without TLS, and needs no time.
            plain = calls.base.scheme == "http" and ssl_context is None and ca_file is None
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if plain else context_of(ssl_context, ca_file)
            transport = self._own = httpx2.AsyncHTTPTransport(verify=context)
        self._driver = AsyncDriver(transport, calls.clock)
        self._options = calls.usual

    @classmethod
    def _with_clock(cls, base_url: str, agentid: str, clock: Clock, transport: AsyncTransport, **options: Any) -> Self:
        gateway = cls.__new__(cls)
        gateway._open(Calls(base_url, clock=clock, **options), agentid, None, None, None, transport)
        return gateway

    @property
    def guid(self) -> str | None:
        """The GUID of the session.

        It is read from Set-GUID of every answer and from the result of update_guid, and sent with every call.
        """
        return self._calls.guid

    @guid.setter
    def guid(self, value: str | None) -> None:
        self._calls.guid = value

    def with_options(self, **options: Unpack[AsyncCallOptions]) -> AsyncGateway:
        """The same connection with other settings for the calls that go through what this returns."""
        other = AsyncGateway.__new__(AsyncGateway)
        other.agentid = self.agentid
        other._calls, other._driver, other._own = self._calls, self._driver, None
        other._options = self._options.but(**options)
        return other

    async def call(self, operation: str, parameters: Mapping[str, object] | None = None) -> Answer:
        """Calls an operation by its name in the documents, with parameters under their names there.

        The answer has the result as the gateway sent it.
        """
        descriptor = OPERATIONS.get(operation)
        if descriptor is None:
            raise InvalidCallError(f"{operation} is no operation of this description.")
        return await self._answer(descriptor, {"agentid": self.agentid, **(parameters or {})}, self._options)

    async def aclose(self) -> None:
        """Closes the connections that this object made; a client that was handed over stays open."""
        if self._own is not None:
            await self._own.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        # Neither the GUID nor the cookies.
        return f"<{type(self).__name__} of agent {self.agentid}>"

    async def _call(self, operation: Operation[Result], parameters: dict[str, object]) -> Result:
        parameters["agentid"] = self.agentid
        answer = await self._answer(operation, parameters, self._options)
        return operation.read(answer.result)

    async def _answer(
        self, operation: Operation[Any], parameters: Mapping[str, object], options: CallOptions
    ) -> Answer:
        outcome = await self._driver.run(self._calls.run(operation, parameters, options))
        if isinstance(outcome, GatewayError):
            raise outcome
        return outcome
