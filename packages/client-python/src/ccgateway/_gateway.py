"""A connection to one CC-Gateway for one agent."""

from __future__ import annotations

import os
import ssl
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Self, TypedDict, Unpack

import httpx2

from ._calls import Calls
from ._cancellation import Cancellation
from ._clock import Clock
from ._connect import context_of, transport_of
from ._drive import Driver, Transport
from ._generated.descriptors import OPERATIONS
from ._generated.sync_operations import Operations
from ._judge import Answer
from ._operation import Operation, Result
from ._options import CallOptions, GatewayOptions
from .errors import GatewayError, InvalidCallError


class SyncCallOptions(TypedDict, total=False):
    """Settings of calls."""

    timeout: float | None
    """Seconds until a call gives up."""
    try_timeout: float | None
    """Seconds until one try of a call gives up."""
    retries: int
    """How often a call may be sent again."""
    headers: Mapping[str, str]
    """Request headers beside Content-Type and Guid, for example the heartbeat's ``service_token``."""
    took_effect: Callable[[], bool]
    """For operations that may be repeated only after a check: whether the call took effect although no answer came."""
    cancel: Cancellation
    """Ends the calls from another thread."""


class Gateway(Operations):
    """A connection to one CC-Gateway for one agent, with a method for each operation.

    Nothing is sent before the first call. Calls may come from several threads.
    """

    def __init__(
        self,
        base_url: str,
        agentid: str,
        *,
        ca_file: str | os.PathLike[str] | None = None,
        ssl_context: ssl.SSLContext | None = None,
        http_client: httpx2.Client | None = None,
        transport: Transport | None = None,
        **options: Unpack[GatewayOptions],
    ) -> None:
        """Makes a connection.

        Args:
            base_url: Address of the interface, for example ``https://192.0.2.10:8043/agentgateway/resource``.
            agentid: Agent ID, the work number of the agent.
            ca_file: PEM file of the certificate authority to trust instead of those of the system.
            ssl_context: A context for everything else about TLS.
            http_client: A client of httpx2 to send with, for example one with a proxy. It is not closed.
            transport: Something that sends one request, for tests.
            options: Further settings, see GatewayOptions.

        """
        self._open(Calls(base_url, **options), agentid, ca_file, ssl_context, http_client, transport)

    def _open(
        self,
        calls: Calls,
        agentid: str,
        ca_file: str | os.PathLike[str] | None,
        ssl_context: ssl.SSLContext | None,
        http_client: httpx2.Client | None,
        transport: Transport | None,
    ) -> None:
        self.agentid = agentid
        self._calls = calls
        self._own: httpx2.BaseTransport | None = None
        if transport is None and http_client is not None:
            transport = transport_of(http_client)
        elif transport is None:
            from ._transport import WatchedTransport

            # A context that trusts nobody does for addresses without TLS, and needs no time.
            plain = calls.base.scheme == "http" and ssl_context is None and ca_file is None
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if plain else context_of(ssl_context, ca_file)
            transport = self._own = WatchedTransport(context)
        self._driver = Driver(transport, calls.clock)
        self._options = calls.usual

    @classmethod
    def _with_clock(cls, base_url: str, agentid: str, clock: Clock, transport: Transport, **options: Any) -> Self:
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

    def with_options(self, **options: Unpack[SyncCallOptions]) -> Gateway:
        """The same connection with other settings for the calls that go through what this returns."""
        other = Gateway.__new__(Gateway)
        other.agentid = self.agentid
        other._calls, other._driver, other._own = self._calls, self._driver, None
        other._options = self._options.but(**options)
        return other

    def call(self, operation: str, parameters: Mapping[str, object] | None = None) -> Answer:
        """Calls an operation by its name in the documents, with parameters under their names there.

        The answer has the result as the gateway sent it.
        """
        descriptor = OPERATIONS.get(operation)
        if descriptor is None:
            raise InvalidCallError(f"{operation} is no operation of this description.")
        return self._answer(descriptor, {"agentid": self.agentid, **(parameters or {})}, self._options)

    def close(self) -> None:
        """Closes the connections that this object made; a client that was handed over stays open."""
        if self._own is not None:
            self._own.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        # Neither the GUID nor the cookies.
        return f"<{type(self).__name__} of agent {self.agentid}>"

    def _call(self, operation: Operation[Result], parameters: dict[str, object]) -> Result:
        parameters["agentid"] = self.agentid
        return operation.read(self._answer(operation, parameters, self._options).result)

    def _answer(self, operation: Operation[Any], parameters: Mapping[str, object], options: CallOptions) -> Answer:
        outcome = self._driver.run(self._calls.run(operation, parameters, options))
        if isinstance(outcome, GatewayError):
            raise outcome
        return outcome
