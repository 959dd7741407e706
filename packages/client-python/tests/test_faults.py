"""Sends two thousand calls to a gateway that fails in every way it can, with a fixed seed."""

from __future__ import annotations

import asyncio
import random
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2
import pytest

from ccgateway import AsyncGateway, Gateway, GatewayError
from ccgateway._clock import Clock
from ccgateway._generated.descriptors import OPERATIONS
from ccgateway._operation import Operation
from ccgateway._transport import WatchedTransport
from stub_gateway import Reply, Seen, StubGateway

CALLS = 2_000
SEED = 20_231_130
FAULTS = {
    "none": Reply(),
    "drop": Reply(fault="drop"),
    "cut": Reply(fault="cut"),
    "bad gateway": Reply(b"<html>502</html>", 502, [("Content-Type", "text/html")]),
    "page": Reply(b"<html>Welcome</html>", 200, [("Content-Type", "text/html")]),
    "broken": Reply(b'{"retcode":'),
    "empty": Reply(b""),
    "refusal": Reply(b'{"message":"","retcode":"100-007","result":""}'),
    "refusal with status 500": Reply(b'{"message":"","retcode":"100-007","result":""}', 500),
    "success with status 500": Reply(b'{"message":"","retcode":"0"}', 500),
}
# After these the gateway may not have seen the call.
LOST = {"drop", "cut", "bad gateway", "success with status 500"}


class Impatient(Clock):
    """Waits for nothing."""

    def random(self) -> float:
        return 0.0


class Faulty:
    """Answers each call by its number, the same in every run."""

    def __init__(self) -> None:
        self.faults: dict[str, list[str]] = {}
        self._lock = threading.Lock()

    def answer(self, seen: Seen) -> Reply:
        number = seen.header("X-Call") or ""
        with self._lock:
            given = self.faults.setdefault(number, [])
            fault = random.Random(f"{SEED} {number} {len(given)}").choice(list(FAULTS))
            given.append(fault)
        return FAULTS[fault]


def parameters_of(operation: Operation[Any]) -> dict[str, object]:
    names = {*operation.parts[1::2], *operation.query, *operation.body} - {"agentid"}
    return dict.fromkeys(names, "1")


def check(faulty: Faulty, outcomes: list[tuple[Operation[Any], object]]) -> None:
    repeated = Counter[str]()
    for number, (operation, outcome) in enumerate(outcomes):
        faults = faulty.faults[str(number)]
        if operation.retry == "never":
            assert len(faults) == 1, f"{operation.name} was sent {len(faults)} times"
        assert 1 <= len(faults) <= 3
        assert all(fault in LOST for fault in faults[:-1]), "an answer of the gateway was not final"
        repeated[operation.retry] += len(faults) > 1
        if faults[-1] == "none":
            # A file is none of the answers of this gateway, and neither is it a refusal.
            assert not isinstance(outcome, GatewayError)
        elif faults[-1].startswith("refusal"):
            assert isinstance(outcome, GatewayError)
            assert outcome.kind == "retcode"
        else:
            assert isinstance(outcome, GatewayError)
            assert outcome.kind in ("network", "http", "decode")
    assert repeated["safe"] > 50
    assert repeated["never"] == repeated["after-check"] == 0


@pytest.fixture
def plan() -> list[Operation[Any]]:
    chance = random.Random(SEED)
    return [chance.choice(list(OPERATIONS.values())) for _ in range(CALLS)]


def test_sends_nothing_twice_that_controls_a_call(plan: list[Operation[Any]]) -> None:
    faulty = Faulty()
    with StubGateway(faulty.answer) as stub:
        import ssl

        transport = WatchedTransport(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
        gateway = Gateway._with_clock(stub.base_url, "291", Impatient(), transport)

        def call(numbered: tuple[int, Operation[Any]]) -> tuple[Operation[Any], object]:
            number, operation = numbered
            try:
                view = gateway.with_options(headers={"X-Call": str(number)})
                return operation, view.call(operation.name, parameters_of(operation))
            except GatewayError as error:
                return operation, error

        with ThreadPoolExecutor(16) as pool:
            outcomes = list(pool.map(call, enumerate(plan)))
        transport.close()
    check(faulty, outcomes)


def test_sends_nothing_twice_with_asyncio(plan: list[Operation[Any]]) -> None:
    faulty = Faulty()

    async def run(base_url: str) -> list[tuple[Operation[Any], object]]:
        async with httpx2.AsyncHTTPTransport() as transport:
            gateway = AsyncGateway._with_clock(base_url, "291", Impatient(), transport)
            limit = asyncio.Semaphore(16)

            async def call(number: int, operation: Operation[Any]) -> tuple[Operation[Any], object]:
                async with limit:
                    try:
                        view = gateway.with_options(headers={"X-Call": str(number)})
                        return operation, await view.call(operation.name, parameters_of(operation))
                    except GatewayError as error:
                        return operation, error

            return await asyncio.gather(*(call(*numbered) for numbered in enumerate(plan)))

    with StubGateway(faulty.answer) as stub:
        outcomes = asyncio.run(run(stub.base_url))
    check(faulty, outcomes)
