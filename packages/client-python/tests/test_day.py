"""A day of an agent at the simulator, over HTTP and HTTPS, with both modes of the GUID, polling and pushed events."""

from __future__ import annotations

import asyncio
import http.server
import json
import threading
from collections.abc import Iterator
from typing import Any, TypeVar

import pytest

from ccgateway import (
    AgentEvent,
    AsyncEventReader,
    AsyncSession,
    EventReader,
    RetcodeError,
    Session,
    parse_pushed_events,
)
from ccgateway.events import (
    AgentEventHold,
    AgentEventRinging,
    AgentEventTalking,
    AgentOtherInService,
    AgentStateCancelNotReadySuccess,
    AgentStateCancelRestSuccess,
    AgentStateRestTimeout,
    AgentStateSetNotReadySuccess,
)
from ccgateway.testing import Simulator

Event = TypeVar("Event", bound=AgentEvent)


@pytest.fixture(scope="module", params=["1", "2"], ids=["authmode-1", "authmode-2"])
def simulator(request: pytest.FixtureRequest) -> Iterator[Simulator]:
    with Simulator("--authmode", request.param) as running:
        running.authmode = request.param  # type: ignore[attr-defined]
        yield running


@pytest.fixture(params=["http", "https"])
def address(request: pytest.FixtureRequest, simulator: Simulator) -> tuple[str, str | None]:
    simulator.reset()
    return (simulator.http, None) if request.param == "http" else (simulator.https, simulator.ca_file)


def until(reader: EventReader, kind: type[Event]) -> Event:
    while (event := reader.get(10)) is not None:
        if isinstance(event, kind):
            return event
    raise AssertionError(f"the session ended before {kind.__name__}")


async def until_async(reader: AsyncEventReader, kind: type[Event]) -> Event:
    async with asyncio.timeout(10):
        async for event in reader:
            if isinstance(event, kind):
                return event
    raise AssertionError(f"the session ended before {kind.__name__}")


def test_polls_through_a_day(simulator: Simulator, address: tuple[str, str | None]) -> None:
    base_url, ca_file = address
    with Session(base_url, "291", ca_file=ca_file) as session:
        session.sign_in(password="", phonenum="40038", autoanswer=False)
        events = session.events()
        until(events, AgentOtherInService)
        first = session.gateway.guid
        assert first

        session.say_busy(reason=200)
        busy = until(events, AgentStateSetNotReadySuccess)
        assert busy.content is not None
        assert busy.content.reason == "200"
        status = session.get_agent_status()
        assert status.agent_state == 3
        session.say_free()
        until(events, AgentStateCancelNotReadySuccess)

        simulator.do("ring", agentid="291", caller="70093")
        ringing = until(events, AgentEventRinging)
        assert ringing.content.caller == "70093"
        assert "70093" not in repr(ringing)
        session.answer(callid=ringing.content.callid)
        until(events, AgentEventTalking)
        calls = session.query_call_info()
        assert calls.caller == 70093
        session.hold()
        held = until(events, AgentEventHold)
        assert held.content == ringing.content.callid
        session.get_hold(callid=ringing.content.callid or "")
        with pytest.raises(RetcodeError) as refused:
            session.logout()
        assert refused.value.retcode == "100-010"
        session.release()

        simulator.do("clock", advance=61_000)
        session.gateway.get_agent_status()
        _wait_for(lambda: session.gateway.guid != first or simulator.authmode == "1")  # type: ignore[attr-defined]
        assert (session.gateway.guid != first) == (simulator.authmode == "2")  # type: ignore[attr-defined]
        session.get_agent_status()
        assert session.connection.state == "online"
    assert session.connection[:1] == ("ended",)
    assert session.connection.reason == "signed-out"
    assert _signed_in(simulator) == []


def test_polls_through_a_day_with_asyncio(simulator: Simulator, address: tuple[str, str | None]) -> None:
    base_url, ca_file = address

    async def day() -> None:
        async with AsyncSession(base_url, "291", ca_file=ca_file) as session:
            await session.sign_in(password="", phonenum="40038", autoanswer=False)
            events = session.events()
            await until_async(events, AgentOtherInService)
            await session.rest(time=60, restcause=0)
            await session.cancel_rest()
            await until_async(events, AgentStateCancelRestSuccess)
            simulator.do("ring", agentid="291", caller="70093")
            ringing = await until_async(events, AgentEventRinging)
            await session.answer(callid=ringing.content.callid)
            await until_async(events, AgentEventTalking)
            await session.release()
            assert session.connection.state == "online"
        assert session.connection.reason == "signed-out"
        assert [event async for event in events if isinstance(event, AgentStateRestTimeout)] == []

    asyncio.run(day())
    assert _signed_in(simulator) == []


class Receiver(http.server.BaseHTTPRequestHandler):
    """Takes pushed events."""

    session: Session

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        pushed = parse_pushed_events(body)
        if pushed is not None:
            self.session.deliver(pushed)
        answer = json.dumps({"retcode": "0" if pushed else "1", "message": ""}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: Any) -> None:
        pass


def test_takes_pushed_events(simulator: Simulator, address: tuple[str, str | None]) -> None:
    base_url, ca_file = address
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        callback = f"http://127.0.0.1:{server.server_address[1]}/events"
        with Session(base_url, "291", ca_file=ca_file, heartbeat=0.2, service_token=lambda: "b7f3c1d29a") as session:
            Receiver.session = session
            session.sign_in(
                password="", phonenum="40038", call_back_uri=callback, service_token="b7f3c1d29a", autoanswer=False
            )
            events = session.events()
            until(events, AgentOtherInService)
            simulator.do("ring", agentid="291", caller="70093")
            until(events, AgentEventRinging)
            assert session.connection.state == "online"
        server.shutdown()
    assert session.connection.reason == "signed-out"


def test_goes_on_after_a_restart(simulator: Simulator, address: tuple[str, str | None]) -> None:
    base_url, ca_file = address
    left = Session(base_url, "291", ca_file=ca_file)
    left.sign_in(password="", phonenum="40038")
    snapshot = left.snapshot()
    assert snapshot is not None
    # As when the program ends without a word.
    left._stop()

    with Session.resume(base_url, json.loads(json.dumps(snapshot)), ca_file=ca_file) as session:
        assert session.connection.state == "online"
        events = session.events()
        session.say_busy(reason=201)
        until(events, AgentStateSetNotReadySuccess)
    with pytest.raises(RetcodeError) as refused:
        Session.resume(base_url, snapshot, ca_file=ca_file)
    assert refused.value.retcode == "100-006"


def test_never_takes_over_unasked(simulator: Simulator, address: tuple[str, str | None]) -> None:
    base_url, ca_file = address
    with Session(base_url, "291", ca_file=ca_file) as first, Session(base_url, "291", ca_file=ca_file) as second:
        first.sign_in(password="", phonenum="40038")
        with pytest.raises(RetcodeError) as refused:
            second.sign_in(password="", phonenum="40039")
        assert refused.value.retcode == "100-002"
        assert second.connection.state == "offline"
        first.get_agent_status()
        second.sign_in(password="", phonenum="40039", take_over=True)
        _wait_for(lambda: first.connection.state == "ended")
        assert first.connection.reason == "taken-over"


def _signed_in(simulator: Simulator) -> list[str]:
    import urllib.request

    with urllib.request.urlopen(simulator.http.replace("/agentgateway/resource", "/simulator/agents")) as response:
        return [agent["agentid"] for agent in json.load(response) if agent.get("state") not in (None, "signed-out")]


def _wait_for(condition: Any) -> None:
    done = threading.Event()
    for _ in range(600):
        if condition():
            return
        done.wait(0.05)
    raise AssertionError("it did not come to pass")
