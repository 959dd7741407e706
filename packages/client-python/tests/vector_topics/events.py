"""Events in the answer of a poll, and in the body of a push."""

from __future__ import annotations

from typing import Any

from ccgateway import AgentEvent, UnknownEvent, parse_pushed_events
from stub_gateway import Reply, StubGateway

from .common import Bench, Vector, at, body_of, expect, reply_of, same


class Events:
    """Runs the vectors against one gateway that answers what each says."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._reply = Reply()
        self._stub = StubGateway(lambda _: self._reply, bench.server_context)
        self._gateway = bench.gateway(self._stub.base_url, "291")

    def close(self) -> None:
        self._bench.close(self._gateway)
        self._stub.close()

    def run(self, vector: Vector) -> None:
        wanted = vector["expect"]
        if vector["via"] == "push":
            self._push(vector["body"], wanted)
            return
        self._reply = reply_of(vector["answer"])
        found = self._bench.call(self._gateway, "getAgentEvent", {}, retries=0)
        expect(isinstance(found, list), f"it failed: {found!r}")
        compare(found, wanted["events"])

    def _push(self, body: Any, wanted: Any) -> None:
        pushed = parse_pushed_events(body_of(body))
        expect((pushed is None) == bool(wanted.get("refused")), f"it was read as {pushed!r}")
        if pushed is not None:
            expect(pushed.work_no == wanted["workNo"], f"the agent is {pushed.work_no}")
            compare(pushed.events, wanted["events"])


def compare(found: Any, wanted: Any) -> None:
    """Compares events with those that are wanted."""
    types = [event.event_type for event in found]
    expect(types == [one["eventType"] for one in wanted], f"the events are {types}")
    for event, one in zip(found, wanted, strict=True):
        assert isinstance(event, AgentEvent)
        expect(isinstance(event, UnknownEvent) != one.get("known", True), f"{event.event_type}: known is wrong")
        for field in one.get("fields", ()):
            value = at(event, field["at"])
            expect(same(value, field["value"]), f"{event.event_type}: {'.'.join(field['at'])} is {value!r}")
