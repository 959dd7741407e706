"""The helper for tests of users."""

from __future__ import annotations

import os
import sys
import textwrap
from pathlib import Path

import pytest

from ccgateway.testing import VARIABLE, Simulator, SimulatorError


def command(program: str, folder: Path) -> str:
    """A command that runs a program instead of a simulator."""
    file = folder / "program.py"
    file.write_text(textwrap.dedent(program))
    return f'"{sys.executable}" "{file}"'


def test_a_missing_program_is_told_with_a_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "no-such-program")
    with pytest.raises(SimulatorError, match="no-such-program cannot be found; correct it"):
        Simulator()


def test_a_simulator_that_ends_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(VARIABLE, command("raise SystemExit(3)", tmp_path))
    with pytest.raises(SimulatorError, match="ended with 3"):
        Simulator()


def test_a_simulator_that_is_not_ready_is_told_and_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = f"""
        import os, pathlib, time
        pathlib.Path({str(tmp_path / "pid")!r}).write_text(str(os.getpid()))
        time.sleep(60)
    """
    monkeypatch.setenv(VARIABLE, command(program, tmp_path))
    with pytest.raises(SimulatorError, match="not ready in time"):
        Simulator(wait=2)
    if (tmp_path / "pid").exists():
        with pytest.raises(ProcessLookupError):
            os.kill(int((tmp_path / "pid").read_text()), 0)


def test_what_the_command_started_ends_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    # As npx, which starts the simulator as a process of its own.
    program = f"""
        import pathlib, subprocess, sys
        child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
        pathlib.Path({str(tmp_path / "pid")!r}).write_text(str(child.pid))
        print('ready {{"http": "http://127.0.0.1:1/x", "https": "https://127.0.0.1:2/x"}}', flush=True)
        child.wait()
    """
    monkeypatch.setenv(VARIABLE, command(program, tmp_path))
    with Simulator() as simulator:
        assert simulator.http == "http://127.0.0.1:1/x"
        child = int((tmp_path / "pid").read_text())
        os.kill(child, 0)
    for _ in range(100):
        if not _runs(child):
            return
    raise AssertionError("the child runs on")


def _runs(process: int) -> bool:
    import time

    time.sleep(0.05)
    try:
        state = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"
