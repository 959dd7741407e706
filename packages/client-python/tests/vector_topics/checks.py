"""The opt-in check of input."""

from __future__ import annotations

import re

from ccgateway import AsyncGateway, Gateway, GatewayError, InvalidCallError
from ccgateway.checks import check_input
from stub_gateway import Reply, StubGateway

from .common import Bench, Vector, expect


class Checks:
    """Runs the vectors against one gateway that answers success."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._stub = StubGateway(lambda _: Reply(), bench.server_context)
        self._gateways: dict[str, Gateway | AsyncGateway] = {}

    def close(self) -> None:
        for gateway in self._gateways.values():
            self._bench.close(gateway)
        self._stub.close()

    def run(self, vector: Vector) -> None:
        agentid = vector["parameters"].get("path", {}).get("agentid", "")
        gateway = self._gateways.get(agentid)
        if gateway is None:
            gateway = self._gateways[agentid] = self._bench.gateway(self._stub.base_url, agentid, check=check_input)
        self._stub.requests.clear()
        outcome = self._bench.call(gateway, vector["operation"], vector["parameters"], retries=0)
        wanted = vector["expect"]
        if wanted["sent"]:
            expect(not isinstance(outcome, GatewayError), f"it failed: {outcome}")
            expect(len(self._stub.requests) == 1, f"{len(self._stub.requests)} requests were sent")
            return
        expect(isinstance(outcome, InvalidCallError), f"it came to {outcome!r}")
        expect(not self._stub.requests, "a request was sent")
        place = re.sub(r"\[\d+\]", "", str(outcome).split(" ", 1)[0]).rsplit(".", 1)[-1]
        expect(place == wanted["field"], f"the message is about {place}: {outcome}")
        for text in (*vector.get("forbid", ()), *wanted.get("forbid", ())):
            expect(text not in f"{outcome} {outcome!r}", "the message shows a secret")
