"""Fixtures of a simulated gateway, which pytest finds by itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .testing import Simulator


@pytest.fixture(scope="session")
def ccgateway_simulator_options() -> tuple[str, ...]:
    """Options of the simulator; override the fixture in a ``conftest.py`` to give others."""
    return ()


@pytest.fixture(scope="session")
def ccgateway_simulator_process(ccgateway_simulator_options: tuple[str, ...]) -> Iterator[Simulator]:
    """The one simulator of a test run."""
    with Simulator(*ccgateway_simulator_options) as simulator:
        yield simulator


@pytest.fixture
def ccgateway_simulator(ccgateway_simulator_process: Simulator) -> Simulator:
    """A simulator in which nobody is signed in."""
    ccgateway_simulator_process.reset()
    return ccgateway_simulator_process
