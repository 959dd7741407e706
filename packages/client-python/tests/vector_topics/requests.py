"""What a call sends."""

from __future__ import annotations

from ccgateway import GatewayError, InvalidCallError
from stub_gateway import Reply, Seen, StubGateway

from .common import Bench, Vector, expect


class Requests:
    """Runs the vectors against one gateway that answers success."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._stub = StubGateway(lambda _: Reply(), bench.server_context)
        # Connections are shared where vectors have the same agent.
        self._gateways: dict[str, object] = {}

    def close(self) -> None:
        for gateway in self._gateways.values():
            self._bench.close(gateway)  # type: ignore[arg-type]
        self._stub.close()

    def run(self, vector: Vector) -> None:
        agentid = vector["parameters"].get("path", {}).get("agentid", "")
        gateway = self._gateways.get(agentid)
        if gateway is None:
            gateway = self._gateways[agentid] = self._bench.gateway(self._stub.base_url, agentid)
        gateway.guid = vector.get("guid")  # type: ignore[attr-defined]
        self._stub.requests.clear()
        outcome = self._bench.call(gateway, vector["operation"], vector["parameters"], retries=0)  # type: ignore[arg-type]
        wanted = vector["expect"]
        if wanted.get("sent") is False:
            expect(isinstance(outcome, InvalidCallError), f"it came to {outcome!r}")
            expect(wanted["field"] in str(outcome), f"the message does not name {wanted['field']}: {outcome}")
            expect(not self._stub.requests, "a request was sent")
            return
        expect(not isinstance(outcome, GatewayError), f"it failed: {outcome}")
        expect(len(self._stub.requests) == 1, f"{len(self._stub.requests)} requests were sent")
        self._compare(self._stub.requests[0], vector)

    def _compare(self, seen: Seen, vector: Vector) -> None:
        wanted, allowed = vector["expect"], vector.get("allow", {})
        targets = ["/agentgateway/resource" + one for one in (wanted["target"], *allowed.get("target", ()))]
        expect(seen.method == wanted["method"], f"the method is {seen.method}")
        expect(seen.target in targets, f"the target is {seen.target}")
        for name, value in wanted.get("headers", {}).get("require", {}).items():
            expect(seen.header(name) == value, f"the header {name} is {seen.header(name)!r}")
        for name in wanted.get("headers", {}).get("forbid", ()):
            expect(seen.header(name) is None, f"the header {name} is sent")
        bodies = [wanted["body"], *allowed.get("body", ())]
        expect(seen.body.decode() in bodies, f"the body is {seen.body.decode()}")
