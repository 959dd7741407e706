"""A simulated gateway for the tests of programs that use this package.

With pytest the fixture ``ccgateway_simulator`` is there by itself; other frameworks use :class:`Simulator`.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import shlex
import shutil
import signal
import subprocess
import tempfile
import threading
import urllib.error
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

VARIABLE = "CCGATEWAY_SIMULATOR"
"""Environment variable with the command that starts the simulator; ``npx ccgateway-simulator`` unless set."""


class SimulatorError(Exception):
    """The simulator does not start, or refuses; the message says what to do."""


class Simulator:
    """A running simulator. It ends with the ``with`` block."""

    def __init__(self, *options: str, wait: float = 30.0) -> None:
        """Starts a simulator on free ports.

        Args:
            options: Options of the command, such as ``"--authmode", "1"``.
            wait: Seconds until it must be ready.

        """
        self._folder = tempfile.TemporaryDirectory(prefix="ccgateway-")
        self.ca_file = str(Path(self._folder.name) / "authority.pem")
        """The authority that the HTTPS address is to be trusted by."""
        ports = ("--http-port", "0", "--https-port", "0", "--quiet")
        try:
            self._process = _start([*_command(), *ports, "--certificate-file", self.ca_file, *options])
            addresses = _addresses(self._process, wait)
        except BaseException:
            self.close()
            raise
        self.http: str = addresses["http"]
        """Base address over HTTP."""
        self.https: str = addresses["https"]
        """Base address over HTTPS."""
        self._origin = self.http.removesuffix("/agentgateway/resource")

    def do(self, action: str, **parameters: object) -> Any:
        """Makes something happen, such as ``do("ring", agentid="291", caller="70093")``."""
        # The address is that of the process that was started here.
        request = urllib.request.Request(  # noqa: S310
            f"{self._origin}/simulator/{action}",
            data=json.dumps(parameters).encode(),
            headers={"Content-Type": "application/json"},
        )
        try:
            with urllib.request.urlopen(request, timeout=10) as response:  # noqa: S310
                text = response.read()
        except urllib.error.HTTPError as error:
            raise SimulatorError(f"The simulator refused {action}: {error.read().decode()}") from None
        return json.loads(text) if text.strip() else None

    def reset(self) -> None:
        """As after a start: nobody is signed in."""
        self.do("reset")

    def close(self) -> None:
        """Ends the simulator."""
        process: subprocess.Popen[str] | None = getattr(self, "_process", None)
        if process is not None and process.poll() is None:
            _end(process, False)
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                _end(process, True)
                process.wait(5)
        with contextlib.suppress(OSError):
            self._folder.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _command() -> list[str]:
    given = os.environ.get(VARIABLE)
    command = shlex.split(given) if given else ["npx", "--no", "--", "ccgateway-simulator"]
    if shutil.which(command[0]) is None:
        cure = "correct it" if given else f"install Node.js, or set {VARIABLE} to the command that starts the simulator"
        raise SimulatorError(f"{command[0]} cannot be found; {cure}.")
    return command


def _start(command: Sequence[str]) -> subprocess.Popen[str]:
    # A group of its own, because npx starts the simulator as a process of its own.
    return subprocess.Popen(  # noqa: S603
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, start_new_session=os.name == "posix"
    )


def _end(process: subprocess.Popen[str], kill: bool) -> None:
    with contextlib.suppress(ProcessLookupError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL if kill else signal.SIGTERM)
        elif kill:
            process.kill()
        else:
            process.terminate()


def _addresses(process: subprocess.Popen[str], wait: float) -> dict[str, str]:
    """The addresses of the line ``ready``."""
    ready: queue.Queue[str | None] = queue.Queue()

    def read() -> None:
        # To the end, so that the simulator never waits for a reader.
        for line in process.stdout or ():
            if line.startswith("ready "):
                ready.put(line.removeprefix("ready "))
        ready.put(None)

    threading.Thread(target=read, name="ccgateway-simulator", daemon=True).start()
    try:
        told = ready.get(timeout=wait)
    except queue.Empty:
        raise SimulatorError("The simulator was not ready in time.") from None
    if told is None:
        raise SimulatorError(
            f"The simulator ended with {process.wait()}; the reason is on standard error. "
            f"{VARIABLE} is the command that starts it."
        )
    addresses: dict[str, str] = json.loads(told)
    return addresses
