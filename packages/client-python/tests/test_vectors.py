"""Runs the vectors that all clients of this interface are held to."""

from __future__ import annotations

import asyncio
import itertools
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from certificates import Certificates
from vector_topics.checks import Checks
from vector_topics.common import Bench, Mismatch, Vector
from vector_topics.events import Events
from vector_topics.guid import Guid
from vector_topics.outcomes import Outcomes
from vector_topics.requests import Requests
from vector_topics.stories import Stories

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "generated" / "vectors"
AXES = {"style": ("sync", "async"), "scheme": ("http", "https")}
TOPICS: dict[str, Callable[[Bench], Any]] = {
    "checks": Checks,
    "events": Events,
    "guid": Guid,
    "requests": Requests,
    "stories": Stories,
    "outcomes": Outcomes,
}
KNOWN: dict[str, str] = json.loads((Path(__file__).parents[1] / "known-failures.json").read_text())


def _files() -> list[str]:
    return sorted(file.stem for file in FOLDER.glob("*.json") if file.stem != "schema")


def _combinations(vector: Vector, axes: list[str]) -> Iterator[dict[str, str]]:
    names = [name for name in dict.fromkeys([*axes, *vector.get("axes", ())]) if name in AXES]
    for values in itertools.product(*(AXES[name] for name in names)):
        yield dict(zip(names, values, strict=True))


@pytest.fixture(scope="module")
def report() -> Iterator[Callable[[dict[str, object]], None]]:
    path = os.environ.get("CCGATEWAY_VECTOR_REPORT")
    if path is None:
        yield lambda _: None
        return
    with Path(path).open("a", encoding="utf-8") as file:
        yield lambda line: print(json.dumps(line), file=file)


@pytest.mark.parametrize("topic", _files())
def test_vectors(topic: str, certificates: Certificates, report: Callable[[dict[str, object]], None]) -> None:
    content = json.loads((FOLDER / f"{topic}.json").read_text(encoding="utf-8"))
    vectors = [one for one in content["vectors"] if "client" in one["appliesTo"]]
    planned = [(one, axes) for one in vectors for axes in _combinations(one, content["axes"])]
    known_topic = f"{topic}.*" in KNOWN
    failures: list[str] = []
    ran = failed_as_known = 0
    with asyncio.Runner() as runner:
        benches: dict[tuple[str, str], Any] = {}
        try:
            for vector, axes in planned:
                key = (axes.get("style", "sync"), axes.get("scheme", "http"))
                if key not in benches and topic in TOPICS:
                    bench = Bench(*key, certificates.ca_file, certificates.server_context, runner)
                    benches[key] = TOPICS[topic](bench)
                why = _run(benches.get(key), vector)
                ran += 1
                line: dict[str, object] = {"id": vector["id"], "axes": axes, "ok": why is None}
                entry = vector["id"] in KNOWN or known_topic
                if why is not None:
                    line["why"] = why
                    failed_as_known += entry
                    if not entry:
                        failures.append(f"{vector['id']} {axes}: {why}")
                elif vector["id"] in KNOWN:
                    failures.append(f"{vector['id']} is a known failure, but passes; take it out.")
                report(line)
        finally:
            for one in benches.values():
                one.close()
    assert ran == len(planned) > 0
    assert not failures, f"{len(failures)} of {ran} failed:\n" + "\n".join(failures[:30])
    assert not known_topic or failed_as_known, f"{topic}.* is known to fail, but nothing of it does; take it out."


def _run(topic: Any, vector: Vector) -> str | None:
    """Why a vector failed; None when it passed."""
    if topic is None:
        return "this runner does not know the topic"
    try:
        topic.run(vector)
    except Mismatch as error:
        return str(error)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None


def test_every_known_failure_names_a_vector() -> None:
    ids = {one["id"] for topic in _files() for one in json.loads((FOLDER / f"{topic}.json").read_text())["vectors"]}
    topics = {f"{topic}.*" for topic in _files()}
    assert set(KNOWN) <= ids | topics
