"""What a return code means."""

from typing import NamedTuple


class Retcode(NamedTuple):
    """A registered return code."""

    code: str
    meaning: str
    advice: str
    evidence: str
    """How the meaning is known: seen in the documents, inferred, or from others."""
