# Generated from spec/ by "npm run generate". Do not edit.
"""Bodies of sign-ins."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, NotRequired, TypedDict

__all__ = [
    "LOGIN_EX_FIELDS",
    "LOGIN_FIELDS",
    "LoginBody",
    "LoginExBody",
]


class LoginBody(TypedDict):
    """What login takes."""

    password: str
    """Password of the call platform for the work number, at most 32 characters. Clients often send
    an empty one (third-party).
    """
    phonenum: str
    """Phone number of the agent, at most 24 characters."""
    autoanswer: NotRequired[bool | None]
    """Whether calls are answered automatically. Default of the gateway: true."""
    autoenteridle: NotRequired[bool | None]
    """Whether the agent enters the idle state automatically after a call. Default of the gateway:
    true.
    """
    releasephone: NotRequired[bool | None]
    """Whether the phone leaves the always-off-hook state, that is, is hung up when the call ends,
    after the agent hangs up. Default of the gateway: true.
    """
    agenttype: NotRequired[Literal[4, 11] | None]
    """Type of the agent who signs in. Values: 4 PC+phone agent; 11 PC+phone video agent. Default
    of the gateway: 4.
    """
    status: NotRequired[Literal[3, 4, 5, 8] | None]
    """State after the sign-in. Values: 3 busy; 4 idle; 5 wrap-up; 8 rest. Default of the gateway:
    4.
    """
    ip: NotRequired[str | None]
    """IP address of the agent, at most 15 characters. IPv6 is not supported. Default of the
    gateway: "127.0.0.1".
    """
    entry_ip: NotRequired[str | None]
    """IP address of the gateway to which the agent client connects. Wire name: entryIp."""
    phonelinkage: NotRequired[bool | None]
    """Whether phone linkage is enabled (connection and hardphone linkage control). Default of the
    gateway: false.
    """
    check_in_webm: NotRequired[bool | None]
    """Whether to sign in to the WebM media server. Default of the gateway: true. Wire name:
    checkInWebm.
    """
    check_in_mailm: NotRequired[bool | None]
    """Whether to sign in to the MailM server. Default of the gateway: false. Wire name:
    checkInMailm.
    """
    vc_phone_number: NotRequired[str | None]
    """VC number, at most 24 characters. Wire name: vcPhoneNumber."""
    listen_status: NotRequired[bool | None]
    """Whether an inspector listens to the sign-in and sign-out of the agent. Default of the
    gateway: false. Wire name: listenStatus.
    """
    call_back_uri: NotRequired[str | None]
    """Address to which the gateway pushes the events, at most 200 characters. Events are pushed
    only when serviceToken is sent too. Wire name: callBackUri.
    """
    service_token: NotRequired[str | None]
    """Token of the third party for event push, at most 50 characters; special characters are not
    allowed. Events are pushed only when callBackUri is sent too. Wire name: serviceToken.
    """
    sign_in_mode: NotRequired[object | None]
    """Mode of the sign-in. Type, values, meaning and default were not seen. Wire name: signInMode.
    """
    time: NotRequired[int | None]
    """Length of the rest that goes with status 8, in seconds from 1 to 86399, as in the operation
    rest (inferred). Unit: seconds. Range: 1 to 86399.
    """
    restcause: NotRequired[int | None]
    """Cause code of the rest that goes with status 8, from 0 to 255, as in the operation rest
    (inferred). Range: 0 to 255.
    """


LOGIN_FIELDS: Final[Mapping[str, str]] = {
    "password": "password",
    "phonenum": "phonenum",
    "autoanswer": "autoanswer",
    "autoenteridle": "autoenteridle",
    "releasephone": "releasephone",
    "agenttype": "agenttype",
    "status": "status",
    "ip": "ip",
    "entry_ip": "entryIp",
    "phonelinkage": "phonelinkage",
    "check_in_webm": "checkInWebm",
    "check_in_mailm": "checkInMailm",
    "vc_phone_number": "vcPhoneNumber",
    "listen_status": "listenStatus",
    "call_back_uri": "callBackUri",
    "service_token": "serviceToken",
    "sign_in_mode": "signInMode",
    "time": "time",
    "restcause": "restcause",
}
"""Names on the wire of the fields of login."""


class LoginExBody(TypedDict):
    """What loginEx takes."""

    password: str
    """Agent password, at most 32 characters; may be empty."""
    phonenum: NotRequired[str | None]
    """Phone number of the agent, at most 24 characters."""
    autoanswer: NotRequired[bool | None]
    """Whether calls are answered automatically. Default of the gateway: true."""
    autoenteridle: NotRequired[bool | None]
    """Whether the agent enters the idle state automatically. Default of the gateway: true."""
    releasephone: NotRequired[bool | None]
    """Whether the phone leaves the always-off-hook state, that is, is hung up when the call ends,
    after the agent hangs up. Default of the gateway: true.
    """
    agenttype: NotRequired[Literal[4, 11] | None]
    """Type of the agent who signs in. Values: 4 PC+phone agent; 11 PC+phone video agent. Default
    of the gateway: 4.
    """
    status: NotRequired[Literal[3, 4, 5] | None]
    """State after the sign-in. Values: 3 busy; 4 idle; 5 wrap-up. Default of the gateway: 4."""
    ip: NotRequired[str | None]
    """IP address of the agent, at most 15 characters. IPv6 is not supported. Default of the
    gateway: "127.0.0.1".
    """
    entry_ip: NotRequired[str | None]
    """IP address of the gateway to which the agent client connects. Wire name: entryIp."""
    phonelinkage: NotRequired[bool | None]
    """Whether phone linkage is enabled (connection and hardphone linkage control). Default of the
    gateway: false.
    """
    check_in_webm: NotRequired[bool | None]
    """Whether to sign in to the WebM media server. Default of the gateway: true. Wire name:
    checkInWebm.
    """
    check_in_mailm: NotRequired[bool | None]
    """Whether to sign in to the MailM server. Default of the gateway: false. Wire name:
    checkInMailm.
    """
    vc_phone_number: NotRequired[str | None]
    """VC number, at most 24 characters. Wire name: vcPhoneNumber."""
    listen_status: NotRequired[bool | None]
    """Whether an inspector listens to the sign-in and sign-out of the agent. Default of the
    gateway: false. Wire name: listenStatus.
    """


LOGIN_EX_FIELDS: Final[Mapping[str, str]] = {
    "password": "password",
    "phonenum": "phonenum",
    "autoanswer": "autoanswer",
    "autoenteridle": "autoenteridle",
    "releasephone": "releasephone",
    "agenttype": "agenttype",
    "status": "status",
    "ip": "ip",
    "entry_ip": "entryIp",
    "phonelinkage": "phonelinkage",
    "check_in_webm": "checkInWebm",
    "check_in_mailm": "checkInMailm",
    "vc_phone_number": "vcPhoneNumber",
    "listen_status": "listenStatus",
}
"""Names on the wire of the fields of loginEx."""
