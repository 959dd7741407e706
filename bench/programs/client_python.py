"""Times sayBusy of the Python client beside bare httpx2, in turns; prints JSON."""

import asyncio
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable

import httpx2
from ccgateway import AsyncGateway, Gateway

BASE = sys.argv[1]
ROUNDS, CALLS, STARTS = 15, 100, 9
HEADERS = {"Content-Type": "application/json; charset=UTF-8", "Guid": "bench.AgentGateway1"}
IMPORTS = (
    "import time; t = time.process_time(); import httpx2, httpcore2; u = time.process_time(); import ccgateway; "
    "print(u - t, time.process_time() - u)"
)


class Turns:
    """Wall and processor time of rounds of calls, in microseconds a call."""

    def __init__(self) -> None:
        self.wall: list[float] = []
        self.processor: list[float] = []

    def add(self, began: tuple[float, float]) -> None:
        self.wall.append((time.perf_counter() - began[0]) / CALLS * 1e6)
        self.processor.append((time.process_time() - began[1]) / CALLS * 1e6)

    def medians(self) -> dict[str, float]:
        # The first round warms up.
        return {"wall": statistics.median(self.wall[1:]), "processor": statistics.median(self.processor[1:])}


def now() -> tuple[float, float]:
    return time.perf_counter(), time.process_time()


def threads() -> dict[str, dict[str, float]]:
    ours, bare = Turns(), Turns()
    with Gateway(BASE, "291", guid=HEADERS["Guid"]) as gateway, httpx2.Client() as client:
        for _ in range(ROUNDS + 1):
            began = now()
            for _ in range(CALLS):
                gateway.say_busy(reason=200)
            ours.add(began)
            began = now()
            for _ in range(CALLS):
                answer = client.post(f"{BASE}/onlineagent/291/saybusy", params={"reason": 200}, headers=HEADERS)
                if answer.json()["retcode"] != "0":
                    raise AssertionError("refused")
            bare.add(began)
    return {"ours": ours.medians(), "bare": bare.medians()}


async def tasks() -> dict[str, dict[str, float]]:
    ours, bare = Turns(), Turns()
    async with AsyncGateway(BASE, "291", guid=HEADERS["Guid"]) as gateway, httpx2.AsyncClient() as client:

        async def call_bare() -> None:
            answer = await client.post(f"{BASE}/onlineagent/291/saybusy", params={"reason": 200}, headers=HEADERS)
            if answer.json()["retcode"] != "0":
                raise AssertionError("refused")

        async def call_ours() -> None:
            await gateway.say_busy(reason=200)

        turns: list[tuple[Turns, Callable[[], Awaitable[None]]]] = [(ours, call_ours), (bare, call_bare)]
        for _ in range(ROUNDS + 1):
            for times, call in turns:
                began = now()
                for _ in range(CALLS):
                    await call()
                times.add(began)
    return {"ours": ours.medians(), "bare": bare.medians()}


def imports() -> dict[str, float]:
    found = [
        [float(part) * 1e3 for part in subprocess.check_output([sys.executable, "-c", IMPORTS], text=True).split()]
        for _ in range(STARTS)
    ]
    return {"httpx2": statistics.median(one[0] for one in found), "ours": statistics.median(one[1] for one in found)}


print(
    json.dumps(
        {"sync": threads(), "async": asyncio.run(tasks()), "imports": imports(), "python": sys.version.split()[0]}
    )
)
