"""What a connection learns from answers: the GUID and cookies; and that nothing of it goes elsewhere."""

from __future__ import annotations

from typing import Any

from ccgateway import AsyncSession, Session
from stub_gateway import Reply, Seen, StubGateway

from .common import Bench, Vector, expect, reply_of
from .outcomes import judge


class Guid:
    """Runs the vectors against one gateway, beside which there is another server."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._replies: list[Reply] = []
        self._stub = StubGateway(self._next, bench.server_context)
        self._other = StubGateway(lambda _: Reply(), bench.server_context)

    def close(self) -> None:
        self._stub.close()
        self._other.close()

    def run(self, vector: Vector) -> None:
        self._stub.requests.clear()
        self._other.requests.clear()
        gateway = self._connection(vector)
        try:
            for exchange in vector["exchanges"]:
                self._exchange(gateway, exchange, vector)
        finally:
            self._bench.close(gateway)
        elsewhere = vector.get("requestsElsewhere")
        if elsewhere is not None:
            expect(len(self._other.requests) == elsewhere, f"{len(self._other.requests)} requests went elsewhere")

    def _exchange(self, gateway: Any, exchange: Any, vector: Vector) -> None:
        self._replies = [reply_of(self._placed(exchange["answer"]))]
        before = len(self._stub.requests)
        outcome = self._bench.call(gateway, exchange["operation"], exchange.get("parameters", {}), retries=0)
        seen = self._stub.requests[before:]
        expect(len(seen) == 1, f"{len(seen)} requests were sent")
        for name, value in exchange.get("sends", {}).get("require", {}).items():
            expect(seen[0].header(name) == value, f"{exchange['operation']} sends {name}: {seen[0].header(name)}")
        for name in exchange.get("sends", {}).get("forbid", ()):
            expect(seen[0].header(name) is None, f"{exchange['operation']} sends {name}")
        if "expect" in exchange:
            judge(outcome, exchange["expect"], exchange["operation"], vector)

    def _connection(self, vector: Vector) -> Any:
        first = vector["exchanges"][0].get("parameters", {}).get("path", {})
        agentid = first.get("agentid", "291")
        if not vector.get("session"):
            return self._bench.gateway(self._stub.base_url, agentid, guid=vector.get("guid"))
        make = Session if self._bench.style == "sync" else AsyncSession
        session = make(self._stub.base_url, agentid, guid=vector.get("guid"), ca_file=self._bench.ca_file)
        return session.gateway

    def _placed(self, answer: Any) -> Any:
        headers = answer.get("headers")
        if headers is None:
            return answer
        return {
            **answer,
            "headers": [[name, value.replace("{other}", self._other.base_url)] for name, value in headers],
        }

    def _next(self, _: Seen) -> Reply:
        return self._replies.pop(0)
