"""What a call raises when it did not succeed."""

from __future__ import annotations

from typing import ClassVar, Literal

Kind = Literal["retcode", "http", "decode", "network", "timeout", "aborted", "invalid"]


class GatewayError(Exception):
    """A call that did not succeed; ``kind`` is the same word in every language's client.

    No message quotes a password, a token, a GUID or a phone number.
    """

    kind: ClassVar[Kind]
    operation: str | None = None
    """Name of the operation in the documents."""

    @property
    def meaning(self) -> str:
        """What happened, in a sentence."""
        return _MEANINGS[self.kind][0]

    @property
    def advice(self) -> str:
        """What to do about it, in a sentence."""
        return _MEANINGS[self.kind][1]


class AnsweredError(GatewayError):
    """An answer came, and it is no success."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status
        """HTTP status of the answer."""


class RetcodeError(AnsweredError):
    """The gateway refused; ``retcode`` says why."""

    kind = "retcode"

    def __init__(self, retcode: str, message: str, status: int) -> None:
        # The gateway's text is no argument of the exception, because it may hold what the caller sent.
        super().__init__(retcode, status)
        self.retcode = retcode
        self.message = message
        """The gateway's own text, often empty."""

    def __str__(self) -> str:
        place = f"{self.operation}: " if self.operation else ""
        return f"{place}the gateway refused with return code {self.retcode}. {self.meaning}"

    @property
    def meaning(self) -> str:
        """What the return code means, as the documents say."""
        from .retcodes import RETCODES

        known = RETCODES.get(self.retcode)
        return known.meaning if known else "No page names this return code."

    @property
    def advice(self) -> str:
        """What to do about the return code."""
        from .retcodes import RETCODES

        known = RETCODES.get(self.retcode)
        return known.advice if known else "Look at the message of the gateway and into its log."


class HTTPStatusError(AnsweredError):
    """A status other than 2xx without a return code, or a redirect, which is never followed."""

    kind = "http"


class DecodeError(AnsweredError):
    """The answer is not the gateway's JSON, or it is longer than the limit."""

    kind = "decode"


class NetworkError(GatewayError):
    """No answer came. ``__cause__`` says why."""

    kind = "network"


class CallTimeoutError(GatewayError, TimeoutError):
    """No answer came in time."""

    kind = "timeout"


class CallAbortedError(GatewayError):
    """The program ended the call."""

    kind = "aborted"


class InvalidCallError(GatewayError, ValueError):
    """Nothing was sent: the message names the parameter or the option, and what is wrong with it."""

    kind = "invalid"


_MEANINGS: dict[Kind, tuple[str, str]] = {
    "http": (
        "Something between this program and the gateway answered, or the gateway failed.",
        "Look at the status. Check the base address, the proxy and whether the gateway runs.",
    ),
    "decode": (
        "The answer is not one of the gateway, or it is too long.",
        "Check that the base address is that of the interface; the message says what is wrong with the answer.",
    ),
    "network": (
        "No answer came, and the gateway may have done what was asked.",
        "Check network, address and certificate; the cause says more. Ask for the state before trying again.",
    ),
    "timeout": (
        "No answer came in time, and the gateway may have done what was asked.",
        "Ask for the state before trying again, or allow more time.",
    ),
    "aborted": (
        "The program ended the call, and the gateway may have done what was asked.",
        "Ask for the state if it matters.",
    ),
    "invalid": ("Nothing was sent, because a parameter or an option is wrong.", "The message names it."),
}


def lost(error: type[NetworkError] | type[CallTimeoutError] | type[CallAbortedError]) -> GatewayError:
    """The error of a call of whose effect nothing is known."""
    return error(f"No answer of the gateway ({error.kind}); it may have taken the call.")
