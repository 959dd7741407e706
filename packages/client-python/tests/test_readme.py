"""Runs the blocks of the README at the simulator."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
import textwrap
import threading
from pathlib import Path
from typing import Any

import pytest

import ccgateway
from ccgateway import InvalidCallError, Session
from ccgateway.events import AgentOtherInService
from ccgateway.retcodes import RETCODES
from ccgateway.testing import Simulator, SimulatorError

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
BLOCKS: list[str] = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


def block(begins: str, simulator: Simulator) -> str:
    """The one block that begins so, with the addresses of the simulator."""
    found = [text for text in BLOCKS if text.startswith(begins)]
    assert len(found) == 1
    placed = found[0].replace("https://192.0.2.10:8043/agentgateway/resource", simulator.https)
    return placed.replace('"authority.pem"', repr(simulator.ca_file))


def later(action: str, simulator: Simulator, **parameters: object) -> threading.Thread:
    """Makes something happen as soon as the agent is signed in."""

    def run() -> None:
        for _ in range(200):
            try:
                simulator.do(action, **parameters)
            except SimulatorError:
                threading.Event().wait(0.05)
            else:
                return

    thread = threading.Thread(target=run)
    thread.start()
    return thread


def test_every_block_is_run() -> None:
    assert len(BLOCKS) == 5


def test_the_first_program(ccgateway_simulator: Simulator, capsys: pytest.CaptureFixture[str]) -> None:
    ringing = later("ring", ccgateway_simulator, agentid="291", caller="70093")
    exec(block("from ccgateway import RetcodeError, Session", ccgateway_simulator), {})
    ringing.join()
    assert capsys.readouterr().out == "70093 is calling\n"


def test_the_same_with_asyncio(ccgateway_simulator: Simulator) -> None:
    text = block("from ccgateway import AsyncSession", ccgateway_simulator)
    # The README leaves the private authority out, because the program before has it.
    text = text.replace('"291")', f'"291", ca_file={ccgateway_simulator.ca_file!r})')
    program = "async def main():\n" + textwrap.indent(text, "    ")
    printed: list[object] = []

    def show(event: object) -> None:
        # The session, and with it the loop, ends when an inspector signs the agent out.
        if not printed:
            ccgateway_simulator.do("signout", agentid="291")
        printed.append(event)

    names: dict[str, Any] = {"print": show}
    exec(program, names)
    asyncio.run(asyncio.wait_for(names["main"](), 30))
    assert isinstance(printed[0], AgentOtherInService)


def test_errors(ccgateway_simulator: Simulator, capsys: pytest.CaptureFixture[str]) -> None:
    with Session(ccgateway_simulator.http, "291") as session:
        session.sign_in(password="", phonenum="40038")
        ccgateway_simulator.do("fault", operation="sayBusy", retcode="100-007", times=1)
        exec(block("try:", ccgateway_simulator), {"session": session, **vars(ccgateway)})
    known = RETCODES["100-007"]
    assert capsys.readouterr().out == f"{known.meaning} {known.advice}\n"


def test_the_check(ccgateway_simulator: Simulator) -> None:
    text = block("from ccgateway.checks", ccgateway_simulator)
    sentence = re.search(r"# InvalidCallError: (.*)", text)
    assert sentence is not None
    with pytest.raises(InvalidCallError) as refused:
        exec(text, {"base_url": ccgateway_simulator.http, "Session": Session})
    assert str(refused.value) == sentence[1]


def test_the_test(ccgateway_simulator: Simulator, tmp_path: Path) -> None:
    (tmp_path / "test_desk.py").write_text(block("from ccgateway import Session\n", ccgateway_simulator))
    told = subprocess.run([sys.executable, "-m", "pytest", "-q"], cwd=tmp_path, capture_output=True, text=True)
    assert "1 passed" in told.stdout, told.stdout + told.stderr
