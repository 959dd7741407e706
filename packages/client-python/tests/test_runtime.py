"""Promises of a connection: deadlines, cancellation, limits, TLS, redirects, secrets."""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import ssl
import threading
from collections.abc import Iterator

import httpx2
import pytest

import ccgateway
from ccgateway import (
    AsyncGateway,
    CallAbortedError,
    CallTimeoutError,
    Cancellation,
    DecodeError,
    Gateway,
    HTTPStatusError,
    InvalidCallError,
    NetworkError,
    RetcodeError,
    Session,
)
from ccgateway.checks import check_input, create_check
from certificates import Certificates
from stub_gateway import Reply, Seen, StubGateway

SECRET = "b7f3c1d29a"


@pytest.fixture
def stub() -> Iterator[StubGateway]:
    with StubGateway(lambda _: Reply()) as running:
        yield running


class Dripping:
    """Answers one byte every 20 ms, for ever."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.base_url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._closed = threading.Event()
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        connection, _ = self._socket.accept()
        with connection:
            connection.recv(65_536)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
            while not self._closed.wait(0.02):
                try:
                    connection.sendall(b" ")
                except OSError:
                    return

    def close(self) -> None:
        self._closed.set()
        self._socket.close()


@pytest.fixture
def dripping() -> Iterator[Dripping]:
    server = Dripping()
    yield server
    server.close()


def test_a_deadline_holds_while_bytes_come(dripping: Dripping) -> None:
    with Gateway(dripping.base_url, "291", timeout=0.3, retries=0) as gateway, pytest.raises(CallTimeoutError):
        gateway.say_busy()


def test_a_deadline_holds_with_asyncio(dripping: Dripping) -> None:
    async def run() -> None:
        async with AsyncGateway(dripping.base_url, "291", timeout=0.3, retries=0) as gateway:
            with pytest.raises(CallTimeoutError):
                await gateway.say_busy()

    asyncio.run(run())


def test_another_thread_ends_a_call(dripping: Dripping) -> None:
    cancellation = Cancellation()
    with Gateway(dripping.base_url, "291", timeout=None) as gateway:
        threading.Timer(0.1, cancellation.cancel).start()
        with pytest.raises(CallAbortedError):
            gateway.with_options(cancel=cancellation).say_busy()
        with pytest.raises(CallAbortedError):
            gateway.with_options(cancel=cancellation).say_busy()


def test_a_small_answer_that_unpacks_to_much_is_not_unpacked() -> None:
    bomb = gzip.compress(b" " * 50_000_000)
    headers = [("Content-Type", "application/json"), ("Content-Encoding", "gzip")]
    with StubGateway(lambda _: Reply(bomb, 200, headers)) as stub, Gateway(stub.base_url, "291") as gateway:
        with pytest.raises(DecodeError):
            gateway.say_busy()


def test_reads_a_compressed_answer() -> None:
    packed = gzip.compress(b'{"retcode":"100-006","message":"no"}')
    headers = [("Content-Type", "application/json"), ("Content-Encoding", "gzip")]
    with StubGateway(lambda _: Reply(packed, 200, headers)) as stub, Gateway(stub.base_url, "291") as gateway:
        with pytest.raises(RetcodeError) as refused:
            gateway.say_busy()
    assert refused.value.retcode == "100-006"
    assert refused.value.message == "no"


def test_a_redirect_is_not_followed(stub: StubGateway) -> None:
    moved = Reply(b"", 302, [("Location", stub.base_url)])
    with StubGateway(lambda _: moved) as first:
        with Gateway(first.base_url, "291", guid=SECRET) as gateway, pytest.raises(HTTPStatusError):
            gateway.say_busy()
        client = httpx2.Client(follow_redirects=True)
        with Gateway(first.base_url, "291", guid=SECRET, http_client=client) as gateway:
            with pytest.raises(HTTPStatusError):
                gateway.say_busy()
        assert not client.is_closed
        client.close()
    assert stub.requests == []


def test_a_certificate_of_an_unknown_authority_is_refused(certificates: Certificates) -> None:
    with StubGateway(lambda _: Reply(), certificates.server_context) as stub:
        with Gateway(stub.base_url, "291", retries=0) as gateway, pytest.raises(NetworkError) as refused:
            gateway.say_busy()
        assert "CERTIFICATE_VERIFY_FAILED" in str(refused.value.__cause__)
        with Gateway(stub.base_url, "291", ca_file=certificates.ca_file) as gateway:
            gateway.say_busy()
        context = ssl.create_default_context(cafile=certificates.ca_file)
        with Gateway(stub.base_url, "291", ssl_context=context) as gateway:
            gateway.say_busy()
    assert len(stub.requests) == 2


def test_a_client_of_another_library_is_refused() -> None:
    class Client:
        """As httpx has one."""

    Client.__module__ = "httpx"
    with pytest.raises(TypeError, match=r"^http_client must be a Client of httpx2; this is a Client of httpx\.$"):
        Gateway("http://127.0.0.1/x", "291", http_client=Client())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="AsyncClient of httpx2"):
        AsyncGateway("http://127.0.0.1/x", "291", http_client=httpx2.Client())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "address",
    ["", "ftp://a/b", "http://user:secret@a/b", "http://a/b?x=1", "http://a/b#c", "http:///a", "//a/b", "http://a\\b"],
)
def test_an_unusable_address_is_refused_and_not_quoted(address: str) -> None:
    with pytest.raises(InvalidCallError) as refused:
        Gateway(address, "291")
    assert "secret" not in str(refused.value)


def test_nothing_shows_a_secret() -> None:
    answer = json.dumps({"retcode": "100-001", "message": f"wrong password {SECRET}"}).encode()
    with StubGateway(lambda _: Reply(answer)) as stub:
        session = Session(stub.base_url, "291", guid=SECRET)
        with pytest.raises(RetcodeError) as refused:
            session.sign_in(password=SECRET, phonenum=SECRET)
        shown = [str(refused.value), repr(refused.value), repr(session), repr(session.gateway), str(vars(session))]
        session.close()
    assert not [text for text in shown if SECRET in text]
    assert refused.value.message == f"wrong password {SECRET}"


def test_headers_that_cannot_be_sent_are_refused_and_not_quoted(stub: StubGateway) -> None:
    with Gateway(stub.base_url, "291") as gateway, pytest.raises(InvalidCallError) as refused:
        gateway.with_options(headers={"service_token": f"{SECRET}\r\nX: y"}).hand_shake()
    assert "service_token" in str(refused.value)
    assert SECRET not in str(refused.value)
    assert stub.requests == []


def test_a_check_refuses_before_anything_is_sent(stub: StubGateway) -> None:
    with Gateway(stub.base_url, "291", check=check_input) as gateway:
        gateway.say_busy(reason=250)
        with pytest.raises(InvalidCallError, match="^reason must be"):
            gateway.say_busy(reason=251)
        with pytest.raises(InvalidCallError, match="^body.phonenum must be") as refused:
            gateway.login(password="", phonenum="1234567890123456789012345")
        assert "12345" not in str(refused.value)
    with Gateway(stub.base_url, "60000", check=create_check("2023-09")) as gateway:
        with pytest.raises(InvalidCallError, match="^agentid must be"):
            gateway.say_busy()
    assert len(stub.requests) == 1


def test_unknown_names_are_refused(stub: StubGateway) -> None:
    with Gateway(stub.base_url, "291") as gateway:
        with pytest.raises(InvalidCallError, match="reson is no parameter of sayBusy"):
            gateway.call("sayBusy", {"reson": 200})
        with pytest.raises(InvalidCallError, match="sayBsy is no operation"):
            gateway.call("sayBsy")
        with pytest.raises(TypeError):
            gateway.say_busy(reson=200)  # type: ignore[call-arg]
        with pytest.raises(TypeError):
            gateway.login(password="")  # type: ignore[call-arg]
    assert stub.requests == []


def test_asks_whether_a_call_took_effect() -> None:
    replies = [Reply(fault="drop"), Reply()]
    asked: list[bool] = []

    def took_effect() -> bool:
        asked.append(True)
        return False

    with StubGateway(lambda _: replies.pop(0)) as stub, Gateway(stub.base_url, "291") as gateway:
        gateway.with_options(took_effect=took_effect).say_busy()
        assert len(stub.requests) == 2
        replies[:] = [Reply(fault="drop"), Reply()]
        with pytest.raises(NetworkError):
            gateway.say_busy()
    assert asked == [True]
    assert len(stub.requests) == 3


def test_keeps_the_cookie_of_the_machine() -> None:
    cookie = [("Content-Type", "application/json"), ("Set-Cookie", "node=7; Path=/"), ("Set-GUID", "JSESSIONID=g.1")]
    with StubGateway(lambda _: Reply(headers=cookie)) as stub, Gateway(stub.base_url, "291") as gateway:
        gateway.login(password="", phonenum="40038")
        gateway.say_busy()
    assert [seen.header("Cookie") for seen in stub.requests] == [None, "node=7"]
    assert [seen.header("Guid") for seen in stub.requests] == [None, "g.1"]


def test_serves_threads_at_once() -> None:
    together = threading.Barrier(8)

    def answer(_: Seen) -> Reply:
        together.wait(10)
        return Reply()

    with StubGateway(answer) as stub, Gateway(stub.base_url, "291") as gateway:
        threads = [threading.Thread(target=gateway.get_agent_status) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
    assert len(stub.requests) == 8


def test_a_transport_of_ones_own_is_enough() -> None:
    class Transport:
        def handle_request(self, request: httpx2.Request) -> httpx2.Response:
            assert request.url.path == "/x/onlineagent/291/saybusy"
            return httpx2.Response(200, json={"retcode": "0", "message": ""})

    with Gateway("http://gateway.test/x", "291", transport=Transport()) as gateway:
        gateway.say_busy()
    client = httpx2.Client(transport=httpx2.MockTransport(lambda _: httpx2.Response(200, json={"retcode": "0"})))
    with Gateway("http://gateway.test/x", "291", http_client=client) as gateway:
        gateway.say_busy()


def test_loads_texts_and_rules_only_when_asked() -> None:
    import subprocess
    import sys

    program = "import sys, ccgateway; print([name for name in sys.modules if name.startswith('ccgateway')])"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert "ccgateway._generated.descriptors" in loaded
    for late in ("retcodes", "rules", "checks", "events", "_transport", "_async_session", "testing"):
        assert f".{late}'" not in loaded, late


def test_gives_up_at_once_when_no_time_is_left(stub: StubGateway) -> None:
    with Gateway(stub.base_url, "291", timeout=0) as gateway, pytest.raises(CallTimeoutError):
        gateway.say_busy()
    assert stub.requests == []


def test_every_error_says_what_to_do() -> None:
    for name in ccgateway.__all__:
        kind = getattr(ccgateway, name)
        if isinstance(kind, type) and issubclass(kind, ccgateway.GatewayError) and hasattr(kind, "kind"):
            error = kind("100-006", "", 200) if kind is RetcodeError else kind.__new__(kind)
            assert error.meaning
            assert error.advice
