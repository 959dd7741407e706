"""What the topics share: clients of both styles, calls by wire names, comparison."""

from __future__ import annotations

import asyncio
import base64
import inspect
from collections.abc import Mapping
from typing import Any

import ccgateway
from ccgateway import AsyncGateway, Gateway, GatewayError
from ccgateway._generated.descriptors import OPERATIONS
from stub_gateway import Reply

Vector = Mapping[str, Any]


class Mismatch(AssertionError):
    """What a vector asks for is not so."""


def expect(condition: object, why: str) -> None:
    """Raises a Mismatch unless it is so."""
    if not condition:
        raise Mismatch(why)


class Bench:
    """Where vectors run: a style, a scheme with its certificates, and a loop."""

    def __init__(
        self, style: str, scheme: str, ca_file: str | None, server_context: Any, runner: asyncio.Runner
    ) -> None:
        self.style = style
        self.scheme = scheme
        self.ca_file = ca_file if scheme == "https" else None
        self.server_context = server_context if scheme == "https" else None
        self._runner = runner

    def wait(self, coroutine: Any) -> Any:
        return self._runner.run(coroutine)

    def gateway(self, base_url: str, agentid: str, **options: Any) -> Gateway | AsyncGateway:
        make = Gateway if self.style == "sync" else AsyncGateway
        return make(base_url, agentid, ca_file=self.ca_file, **options)

    def close(self, gateway: Gateway | AsyncGateway) -> None:
        if isinstance(gateway, Gateway):
            gateway.close()
        else:
            self.wait(gateway.aclose())

    def call(
        self,
        gateway: Gateway | AsyncGateway,
        operation: str,
        parameters: Mapping[str, Any],
        **options: Any,
    ) -> object:
        """Calls the method of an operation; answers its result, or the error that it raised."""
        view: Any = gateway.with_options(headers=parameters.get("header", {}), **options)
        method = getattr(view, method_name(operation))
        keywords = keywords_of(method, operation, parameters)
        try:
            result = method(**keywords)
            return self.wait(result) if inspect.isawaitable(result) else result
        except GatewayError as error:
            return error


_METHODS = {name.replace("_", ""): name for name in dir(ccgateway.Gateway) if not name.startswith("_")}


def method_name(operation: str) -> str:
    """The method of an operation."""
    return _METHODS[operation.lower()]


def keywords_of(method: Any, operation: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Parameters of a vector as keywords."""
    wire: dict[str, Any] = {**parameters.get("path", {}), **parameters.get("query", {})}
    wire.pop("agentid", None)
    if OPERATIONS[operation].whole_body:
        if "body" in parameters:
            wire["body"] = parameters["body"]
    else:
        wire.update(parameters.get("body", {}))
    names = {plain(name): name for name in inspect.signature(method).parameters}
    return {names[plain(name)]: value for name, value in wire.items()}


def plain(name: str) -> str:
    """A name without case and underscores."""
    return name.replace("_", "").lower()


def body_of(body: Any) -> bytes:
    """The bytes of the body of an answer."""
    if isinstance(body, str):
        return body.encode()
    if isinstance(body, Mapping):
        if "base64" in body:
            return base64.b64decode(body["base64"])
        return str(body["repeat"]).encode() * int(body["times"])
    return b"".join(body_of(part) for part in body)


def reply_of(answer: Mapping[str, Any]) -> Reply:
    """What the stub answers."""
    headers = [(str(name), str(value)) for name, value in answer["headers"]] if "headers" in answer else None
    body = body_of(answer["body"]) if "body" in answer else b'{"message":"","retcode":"0"}'
    return Reply(body, answer.get("status", 200), headers, answer.get("fault"))


def at(value: Any, path: list[Any]) -> Any:
    """A value inside a result, by names on the wire."""
    for step in path:
        if value is None:
            return None
        if isinstance(step, int):
            value = value[step] if step < len(value) else None
        elif isinstance(value, Mapping):
            value = value.get(step)
        else:
            found = next((row for row in value._fields if row[1] == step), None)
            value = getattr(value, found[0]) if found else value.raw.get(step)
    return value


def same(found: Any, wanted: Any) -> bool:
    """Whether a value is the wanted one; records compare by their names on the wire."""
    found = ccgateway._records.to_json(found)
    if wanted is None:
        return found is None or found in ([], {})
    if isinstance(wanted, bool) or isinstance(found, bool):
        return found is wanted
    if isinstance(wanted, int | float) and isinstance(found, int | float):
        return found == wanted
    return type(found) is type(wanted) and bool(found == wanted)
