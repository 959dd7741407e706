"""What an answer comes to."""

from __future__ import annotations

import asyncio
import base64
import threading
from typing import Any

from ccgateway import AnsweredError, AsyncGateway, Cancellation, Gateway, GatewayError, RetcodeError
from ccgateway._generated.descriptors import OPERATIONS
from ccgateway._operation import events
from stub_gateway import Reply, StubGateway

from .common import Bench, Vector, at, expect, reply_of, same


class Outcomes:
    """Runs the vectors against one gateway that answers what each says."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._reply = Reply()
        self._stub = StubGateway(lambda _: self._reply, bench.server_context)

    def close(self) -> None:
        self._stub.close()

    def run(self, vector: Vector) -> None:
        answer = vector["answer"]
        self._reply = reply_of(answer)
        base_url = f"http://127.0.0.1:{_closed_port()}/x" if answer.get("fault") == "refuse" else self._stub.base_url
        limits = {"max_answer_bytes": vector["limits"]["answer"]} if "answer" in vector.get("limits", {}) else {}
        if "file" in vector.get("limits", {}):
            limits["max_file_bytes"] = vector["limits"]["file"]
        agentid = vector.get("parameters", {}).get("path", {}).get("agentid", "291")
        gateway = self._bench.gateway(base_url, agentid, guid=vector.get("guid"), **limits)
        try:
            outcome = self._call(gateway, vector)
        finally:
            self._bench.close(gateway)
        judge(outcome, vector["expect"], vector["operation"], vector)

    def _call(self, gateway: Gateway | AsyncGateway, vector: Vector) -> object:
        operation, parameters = vector["operation"], vector.get("parameters", {})
        options: dict[str, Any] = {"retries": 0}
        if "timeout" in vector["answer"]:
            options["timeout"] = vector["answer"]["timeout"] / 1000
        elif "timeout" in vector:
            options["timeout"] = vector["timeout"] / 1000
        if not (vector.get("abort") or vector["answer"].get("abort")):
            return self._bench.call(gateway, operation, parameters, **options)
        if isinstance(gateway, Gateway):
            cancel = Cancellation()
            threading.Timer(0.05, cancel.cancel).start()
            return self._bench.call(gateway, operation, parameters, cancel=cancel, **options)
        return _cancelled(self._bench, gateway, operation, parameters, options)


class Aborted(GatewayError):
    """The task was cancelled."""

    kind = "aborted"


def _cancelled(bench: Bench, gateway: AsyncGateway, operation: str, parameters: Any, options: Any) -> object:
    from .common import keywords_of, method_name

    method = getattr(gateway.with_options(**options), method_name(operation))

    async def run() -> object:
        task = asyncio.ensure_future(method(**keywords_of(method, operation, parameters)))
        await asyncio.sleep(0.05)
        task.cancel()
        try:
            return await task
        except asyncio.CancelledError:
            return Aborted("cancelled")

    return bench.wait(run())


def judge(outcome: object, wanted: Any, operation: str, vector: Vector) -> None:
    """Compares what a call came to with what is wanted."""
    for text in vector.get("forbid", ()):
        shown = f"{outcome} {outcome!r} {getattr(outcome, '__dict__', '')}"
        expect(text not in shown, "a secret is shown")
    kinds = [wanted.get("kind"), *vector.get("allow", {}).get("kinds", ()), *wanted.get("allow", {}).get("kinds", ())]
    if not wanted["ok"]:
        expect(isinstance(outcome, GatewayError), f"it succeeded with {outcome!r}")
        assert isinstance(outcome, GatewayError)
        expect(outcome.kind in kinds, f"the kind is {outcome.kind}: {outcome}")
        if outcome.kind != wanted["kind"]:
            return
        if isinstance(outcome, RetcodeError):
            expect(outcome.retcode == wanted.get("retcode", outcome.retcode), f"the return code is {outcome.retcode}")
            expect(outcome.message == wanted.get("message", outcome.message), f"the text is {outcome.message!r}")
            documented = outcome.retcode in OPERATIONS[operation].retcodes
            expect(documented == wanted.get("documented", documented), "documented is not as it should be")
        if isinstance(outcome, AnsweredError) and "status" in wanted:
            expect(outcome.status == wanted["status"], f"the status is {outcome.status}")
        return
    if isinstance(outcome, GatewayError) and outcome.kind in vector.get("allow", {}).get("kinds", ()):
        return
    expect(not isinstance(outcome, GatewayError), f"it failed: {outcome!r}")
    if "bytes" in wanted:
        bytes_ = wanted["bytes"]
        expected = base64.b64decode(bytes_["base64"]) if "base64" in bytes_ else str(bytes_).encode()
        expect(outcome == expected, "the bytes are others")
    if OPERATIONS[operation].read is events:
        # The method answers a list, of which these have one item or none.
        outcome = outcome[0] if isinstance(outcome, list) and outcome else None
    for field in wanted.get("fields", ()):
        found = at(outcome, field["at"])
        expect(same(found, field["value"]), f"{'.'.join(map(str, field['at']))} is {found!r}")


def _closed_port() -> int:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port
