# Generated from spec/ by "npm run generate". Do not edit.
"""Events of agents and calls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Final

from .._records import AgentEvent, Json, Record, as_it_is, boolean, integer, many, maybe, nothing, number, text

__all__ = [
    "AgentChatCallOutCreated",
    "AgentChatCallOutCreatedContent",
    "AgentChatCalloutFailed",
    "AgentChatCalloutFailedContent",
    "AgentChatConnected",
    "AgentChatConnectedContent",
    "AgentChatDataRecved",
    "AgentChatDataRecvedContent",
    "AgentChatDelayEmail",
    "AgentChatDisconnected",
    "AgentChatDisconnectedContent",
    "AgentChatRing",
    "AgentChatRingContent",
    "AgentChatTransferFailed",
    "AgentChatTransferStart",
    "AgentConfParticipantChanged",
    "AgentConfParticipantChangedContent",
    "AgentConfPresidentChanged",
    "AgentConfPresidentChangedContent",
    "AgentConfRequestFailed",
    "AgentConfRequestFailedContent",
    "AgentConfRequestSuccess",
    "AgentConfRequestSuccessContent",
    "AgentConfRinging",
    "AgentConfRingingContent",
    "AgentConfSelfJoinResult",
    "AgentConfSelfJoinResultContent",
    "AgentConfSelfLeaveResult",
    "AgentConfSelfLeaveResultContent",
    "AgentConfStopParticipantVoice",
    "AgentConfStopParticipantVoiceContent",
    "AgentConfStopVoice",
    "AgentConfStopVoiceContent",
    "AgentConfTimeout",
    "AgentConfTimeoutContent",
    "AgentEventAgentOccupyed",
    "AgentEventAutoAnswer",
    "AgentEventAutoAnswerContent",
    "AgentEventCallOutFail",
    "AgentEventCallRelease",
    "AgentEventConference",
    "AgentEventConferenceContent",
    "AgentEventConnectFail",
    "AgentEventConsultFail",
    "AgentEventControlWindowNotify",
    "AgentEventCustomerAlerting",
    "AgentEventCustomerAlertingContent",
    "AgentEventCustomerRelease",
    "AgentEventCustomerReleaseContent",
    "AgentEventHold",
    "AgentEventImageCapture",
    "AgentEventImageCaptureContent",
    "AgentEventIncomingCallInfo",
    "AgentEventIncomingCallInfoContent",
    "AgentEventInsideCallFail",
    "AgentEventLinkageCapability",
    "AgentEventLinkageCapabilityContent",
    "AgentEventLinkagePhoneCallOut",
    "AgentEventLinkagePhoneCallOutContent",
    "AgentEventLinkagePhoneCallOutContentAddrCalled",
    "AgentEventLinkagePhoneCallOutContentAddrCaller",
    "AgentEventLinkagePhoneHold",
    "AgentEventLinkagePhoneHoldContent",
    "AgentEventLinkagePhoneMute",
    "AgentEventLinkagePhoneMuteContent",
    "AgentEventLinkagePhoneStatus",
    "AgentEventLinkagePhoneStatusContent",
    "AgentEventLinkagePhoneTransferOut",
    "AgentEventLinkagePhoneTransferOutContent",
    "AgentEventLinkagePhoneTransferOutContentAddrOut",
    "AgentEventLinkagePhoneTransferOutContentAddrSelf",
    "AgentEventLinkagePhoneTransferOutResult",
    "AgentEventLinkagePhoneTransferOutResultContent",
    "AgentEventLinkagePhoneUnHold",
    "AgentEventLinkagePhoneUnHoldContent",
    "AgentEventLinkagePhoneUnMute",
    "AgentEventLinkagePhoneUnMuteContent",
    "AgentEventMediaSwith",
    "AgentEventMediaSwithContent",
    "AgentEventMessageData",
    "AgentEventMessageDataContent",
    "AgentEventNoAnswer",
    "AgentEventNoAnswerFromCti",
    "AgentEventOfflineQueueCall",
    "AgentEventOfflineQueueCallContent",
    "AgentEventOrdersNotify",
    "AgentEventPreview",
    "AgentEventPreviewCallOut",
    "AgentEventPreviewCallOutContent",
    "AgentEventPreviewCallOutEx",
    "AgentEventPreviewCallOutExContent",
    "AgentEventPreviewContent",
    "AgentEventReleasePreview",
    "AgentEventReleaseRequest",
    "AgentEventReleaseResponse",
    "AgentEventRequestConnect",
    "AgentEventRequestConnectContent",
    "AgentEventReturnFromIvr",
    "AgentEventRinging",
    "AgentEventRingingContent",
    "AgentEventSuccTransResult",
    "AgentEventSuccTransResultContent",
    "AgentEventTalking",
    "AgentEventTalkingContent",
    "AgentEventTransOutResult",
    "AgentEventUserMediaAbility",
    "AgentEventUserMediaAbilityContent",
    "AgentMediaEventJumpPlayDone",
    "AgentMediaEventPausePlayDone",
    "AgentMediaEventPlay",
    "AgentMediaEventPlayFail",
    "AgentMediaEventPlaySucc",
    "AgentMediaEventRecord",
    "AgentMediaEventRecordContent",
    "AgentMediaEventRecordFail",
    "AgentMediaEventRecordFailContent",
    "AgentMediaEventResumePlayDone",
    "AgentMediaEventStartRecordScreenFail",
    "AgentMediaEventStartRecordScreenSucc",
    "AgentMediaEventStopPlayDone",
    "AgentMediaEventStopPlayDoneContent",
    "AgentMediaEventStopRecordDone",
    "AgentMediaEventStopRecordDoneContent",
    "AgentMediaEventStopRecordScreenFail",
    "AgentMediaEventStopRecordScreenSucc",
    "AgentOtherAllAgentBusy",
    "AgentOtherBeQcStart",
    "AgentOtherBeQcStartContent",
    "AgentOtherBeQcStop",
    "AgentOtherBeQcStopContent",
    "AgentOtherInService",
    "AgentOtherNote",
    "AgentOtherPhoneAlerting",
    "AgentOtherPhoneBusy",
    "AgentOtherPhoneOffhook",
    "AgentOtherPhoneOffhookContent",
    "AgentOtherPhoneRelease",
    "AgentOtherPhoneReleaseContent",
    "AgentOtherPhoneUnknow",
    "AgentOtherShutdownService",
    "AgentOtherShutdownServiceContent",
    "AgentStateBusy",
    "AgentStateCancelNotReadySuccess",
    "AgentStateCancelRestSuccess",
    "AgentStateCancelWorkSuccess",
    "AgentStateForceReady",
    "AgentStateForceSetNotReady",
    "AgentStateReady",
    "AgentStateRestTimeout",
    "AgentStateSetNotReadySuccess",
    "AgentStateSetNotReadySuccessContent",
    "AgentStateSetRestSuccess",
    "AgentStateSetRestSuccessContent",
    "AgentStateSetWorkSuccess",
    "AgentStateWork",
    "EVENTS",
    "OutboundDetectEVENTContent",
    "OutboundDetectEvent",
    "QCAgentStateNotify",
    "QCAgentStateNotifyContent",
]


class AgentChatCallOutCreatedContent(Record):
    """The chat, as a client reads it. The types of the fields were not seen.

    Attributes:
        call_id: Call ID. Wire name: callId.
        called: Called party.
    """

    __slots__ = ("call_id", "called")
    _fields = (
        ("call_id", "callId", as_it_is, False),
        ("called", "called", as_it_is, True),
    )

    def __init__(
        self,
        *,
        call_id: Json = None,
        called: Json = None,
    ) -> None:
        self.call_id: Json = call_id
        self.called: Json = called


class AgentChatCalloutFailedContent(Record):
    """The chat, as a client reads it. The type of the field was not seen.

    Attributes:
        call_id: Call ID. Wire name: callId.
    """

    __slots__ = ("call_id",)
    _fields = (
        ("call_id", "callId", as_it_is, False),
    )

    def __init__(
        self,
        *,
        call_id: Json = None,
    ) -> None:
        self.call_id: Json = call_id


class AgentChatConnectedContent(Record):
    """The chat, as clients read it. The clients show only the type of isInnerCall.

    Attributes:
        call_id: Call ID. Wire name: callId.
        caller: Caller; for a chat between agents, an agent ID.
        called: Called party.
        is_inner_call: Whether the chat is one between agents (inferred from the name). A
            client tests it for truth, so it is not a string. Wire name: isInnerCall.
    """

    __slots__ = ("call_id", "caller", "called", "is_inner_call")
    _fields = (
        ("call_id", "callId", as_it_is, False),
        ("caller", "caller", as_it_is, True),
        ("called", "called", as_it_is, True),
        ("is_inner_call", "isInnerCall", boolean, False),
    )

    def __init__(
        self,
        *,
        call_id: Json = None,
        caller: Json = None,
        called: Json = None,
        is_inner_call: bool | None = None,
    ) -> None:
        self.call_id: Json = call_id
        self.caller: Json = caller
        self.called: Json = called
        self.is_inner_call: bool | None = is_inner_call


class AgentChatDataRecvedContent(Record):
    """The text and its chat, as clients read them; the types of the fields were not seen. A client
    of another deployment reads msgid and callid instead, and requests the text with that number
    from a route outside this description.

    Attributes:
        sender: Who sent the text.
        call_id: Call ID. Wire name: callId.
        chat_content: The text. A client reads JSON with filePath from it, for a file. Wire
            name: chatContent.
        is_inner_call: Whether the chat is one between agents (inferred from the name). Wire
            name: isInnerCall.
    """

    __slots__ = ("sender", "call_id", "chat_content", "is_inner_call")
    _fields = (
        ("sender", "sender", as_it_is, False),
        ("call_id", "callId", as_it_is, False),
        ("chat_content", "chatContent", as_it_is, False),
        ("is_inner_call", "isInnerCall", boolean, False),
    )

    def __init__(
        self,
        *,
        sender: Json = None,
        call_id: Json = None,
        chat_content: Json = None,
        is_inner_call: bool | None = None,
    ) -> None:
        self.sender: Json = sender
        self.call_id: Json = call_id
        self.chat_content: Json = chat_content
        self.is_inner_call: bool | None = is_inner_call


class AgentChatDisconnectedContent(Record):
    """The chat. The type of the field was not seen.

    Attributes:
        call_id: Call ID. Wire name: callId.
    """

    __slots__ = ("call_id",)
    _fields = (
        ("call_id", "callId", as_it_is, False),
    )

    def __init__(
        self,
        *,
        call_id: Json = None,
    ) -> None:
        self.call_id: Json = call_id


class AgentChatRingContent(Record):
    """The chat, as clients read it. The clients show only the type of isInnerCall.

    Attributes:
        call_id: Call ID. Wire name: callId.
        caller: Caller; for a chat between agents, an agent ID.
        called: Called party.
        is_inner_call: Whether the chat is one between agents (inferred from the name). A
            client tests it for truth, so it is not a string. Wire name: isInnerCall.
        attach_data: Data that travel with the chat (inferred from the name). Wire name:
            attachData.
    """

    __slots__ = ("call_id", "caller", "called", "is_inner_call", "attach_data")
    _fields = (
        ("call_id", "callId", as_it_is, False),
        ("caller", "caller", as_it_is, True),
        ("called", "called", as_it_is, True),
        ("is_inner_call", "isInnerCall", boolean, False),
        ("attach_data", "attachData", as_it_is, False),
    )

    def __init__(
        self,
        *,
        call_id: Json = None,
        caller: Json = None,
        called: Json = None,
        is_inner_call: bool | None = None,
        attach_data: Json = None,
    ) -> None:
        self.call_id: Json = call_id
        self.caller: Json = caller
        self.called: Json = called
        self.is_inner_call: bool | None = is_inner_call
        self.attach_data: Json = attach_data


class AgentConfParticipantChangedContent(Record):
    """The participant and the change.

    Attributes:
        result: Outcome of the change; 0 is success, any other value a failure.
        change_type: What changed. Values: 0 joined; 1 left; 2 chair changed; 3 muted; 4
            unmuted; 5 held; 6 unheld. Wire name: changeType.
        change_reason: Why the participant left; it means something only when changeType is
            1. The example holds 255, which is not in the list. Wire name: changeReason.
        conf_id: ID of the conference. Wire name: confId.
        participant: Phone number or agent ID of the participant, as participantType tells.
        participant_type: What participant holds. Values: 6 phone number; 9 agent ID. Wire
            name: participantType.
        device_call_type: Self-defined type of the call of the participant. Wire name:
            deviceCallType.
        device_type: Self-defined type of the device of the participant. Wire name:
            deviceType.
    """

    __slots__ = ("result", "change_type", "change_reason", "conf_id", "participant", "participant_type", "device_call_type", "device_type")
    _fields = (
        ("result", "result", integer, False),
        ("change_type", "changeType", integer, False),
        ("change_reason", "changeReason", integer, False),
        ("conf_id", "confId", integer, False),
        ("participant", "participant", text, False),
        ("participant_type", "participantType", integer, False),
        ("device_call_type", "deviceCallType", integer, False),
        ("device_type", "deviceType", integer, False),
    )

    def __init__(
        self,
        *,
        result: int | None = None,
        change_type: int | None = None,
        change_reason: int | None = None,
        conf_id: int | None = None,
        participant: str | None = None,
        participant_type: int | None = None,
        device_call_type: int | None = None,
        device_type: int | None = None,
    ) -> None:
        self.result: int | None = result
        self.change_type: int | None = change_type
        self.change_reason: int | None = change_reason
        self.conf_id: int | None = conf_id
        self.participant: str | None = participant
        self.participant_type: int | None = participant_type
        self.device_call_type: int | None = device_call_type
        self.device_type: int | None = device_type


class AgentConfPresidentChangedContent(Record):
    """The conference.

    Attributes:
        conf_id: ID of the conference. Wire name: confId.
    """

    __slots__ = ("conf_id",)
    _fields = (
        ("conf_id", "confId", integer, False),
    )

    def __init__(
        self,
        *,
        conf_id: int | None = None,
    ) -> None:
        self.conf_id: int | None = conf_id


class AgentConfRequestFailedContent(Record):
    """Why it could not be created.

    Attributes:
        cause: Code of the cause; the page lists no values.
    """

    __slots__ = ("cause",)
    _fields = (
        ("cause", "cause", integer, False),
    )

    def __init__(
        self,
        *,
        cause: int | None = None,
    ) -> None:
        self.cause: int | None = cause


class AgentConfRequestSuccessContent(Record):
    """The conference.

    Attributes:
        conf_id: ID of the conference. Wire name: confId.
    """

    __slots__ = ("conf_id",)
    _fields = (
        ("conf_id", "confId", integer, False),
    )

    def __init__(
        self,
        *,
        conf_id: int | None = None,
    ) -> None:
        self.conf_id: int | None = conf_id


class AgentConfRingingContent(Record):
    """The conference.

    Attributes:
        conf_id: ID of the conference. Wire name: confId.
    """

    __slots__ = ("conf_id",)
    _fields = (
        ("conf_id", "confId", integer, False),
    )

    def __init__(
        self,
        *,
        conf_id: int | None = None,
    ) -> None:
        self.conf_id: int | None = conf_id


class AgentConfSelfJoinResultContent(Record):
    """The conference.

    Attributes:
        conf_id: ID of the conference. Wire name: confId.
    """

    __slots__ = ("conf_id",)
    _fields = (
        ("conf_id", "confId", integer, False),
    )

    def __init__(
        self,
        *,
        conf_id: int | None = None,
    ) -> None:
        self.conf_id: int | None = conf_id


class AgentConfSelfLeaveResultContent(Record):
    """The conference.

    Attributes:
        conf_id: ID of the conference. Wire name: confId.
    """

    __slots__ = ("conf_id",)
    _fields = (
        ("conf_id", "confId", integer, False),
    )

    def __init__(
        self,
        *,
        conf_id: int | None = None,
    ) -> None:
        self.conf_id: int | None = conf_id


class AgentConfStopParticipantVoiceContent(Record):
    """The outcome.

    Attributes:
        result: Outcome, 0 or 1; what either means was not seen. Range: 0 to 1.
    """

    __slots__ = ("result",)
    _fields = (
        ("result", "result", integer, False),
    )

    def __init__(
        self,
        *,
        result: int | None = None,
    ) -> None:
        self.result: int | None = result


class AgentConfStopVoiceContent(Record):
    """The outcome.

    Attributes:
        result: Outcome, 0 or 1; what either means was not seen. Range: 0 to 1.
    """

    __slots__ = ("result",)
    _fields = (
        ("result", "result", integer, False),
    )

    def __init__(
        self,
        *,
        result: int | None = None,
    ) -> None:
        self.result: int | None = result


class AgentConfTimeoutContent(Record):
    """The conference.

    Attributes:
        conf_id: ID of the conference. Wire name: confId.
    """

    __slots__ = ("conf_id",)
    _fields = (
        ("conf_id", "confId", integer, False),
    )

    def __init__(
        self,
        *,
        conf_id: int | None = None,
    ) -> None:
        self.conf_id: int | None = conf_id


class AgentEventAutoAnswerContent(Record):
    """The call.

    Attributes:
        caller: Number of the caller.
        called: Number called.
        callid: Call ID.
        type: Role of the call at the agent. Values: main main call; assistant assisting
            call.
        feature: Call type; bound to the call ID and unchanged by transfers.
        media_ability: Media of the call. Wire name: mediaAbility.
        transfer: Whether the call was set up by a transfer. Values: yes transferred; no not
            transferred.
        transfrom: Agent who transferred the call; empty if there is none.
        media_type: Media type of the call. An integer, such as 5. Wire name: mediaType.
    """

    __slots__ = ("caller", "called", "callid", "type", "feature", "media_ability", "transfer", "transfrom", "media_type")
    _fields = (
        ("caller", "caller", text, True),
        ("called", "called", text, True),
        ("callid", "callid", text, False),
        ("type", "type", text, False),
        ("feature", "feature", integer, False),
        ("media_ability", "mediaAbility", text, False),
        ("transfer", "transfer", text, False),
        ("transfrom", "transfrom", text, False),
        ("media_type", "mediaType", integer, False),
    )

    def __init__(
        self,
        *,
        caller: str | None = None,
        called: str | None = None,
        callid: str | None = None,
        type: str | None = None,
        feature: int | None = None,
        media_ability: str | None = None,
        transfer: str | None = None,
        transfrom: str | None = None,
        media_type: int | None = None,
    ) -> None:
        self.caller: str | None = caller
        self.called: str | None = called
        self.callid: str | None = callid
        self.type: str | None = type
        self.feature: int | None = feature
        self.media_ability: str | None = media_ability
        self.transfer: str | None = transfer
        self.transfrom: str | None = transfrom
        self.media_type: int | None = media_type


class AgentEventConferenceContent(Record):
    """The call and its members.

    Attributes:
        callid: Call ID.
        partner: The other members, separated by commas. One copy of the page prints a blank
            after the comma.
    """

    __slots__ = ("callid", "partner")
    _fields = (
        ("callid", "callid", text, False),
        ("partner", "partner", text, False),
    )

    def __init__(
        self,
        *,
        callid: str | None = None,
        partner: str | None = None,
    ) -> None:
        self.callid: str | None = callid
        self.partner: str | None = partner


class AgentEventCustomerAlertingContent(Record):
    """Whose phone is ringing.

    Attributes:
        callid: Call ID.
        other_phone: Number of the other party, or that of the called agent for an internal
            call. Wire name: otherPhone.
        other_phone_workno: Agent ID of the other party (inferred); the field is in the
            example only, where it is empty. Wire name: otherPhoneWorkno.
        type: Role of the call at the agent. Values: main main call; assistant assisting
            call.
    """

    __slots__ = ("callid", "other_phone", "other_phone_workno", "type")
    _fields = (
        ("callid", "callid", text, False),
        ("other_phone", "otherPhone", text, False),
        ("other_phone_workno", "otherPhoneWorkno", text, False),
        ("type", "type", text, False),
    )

    def __init__(
        self,
        *,
        callid: str | None = None,
        other_phone: str | None = None,
        other_phone_workno: str | None = None,
        type: str | None = None,
    ) -> None:
        self.callid: str | None = callid
        self.other_phone: str | None = other_phone
        self.other_phone_workno: str | None = other_phone_workno
        self.type: str | None = type


class AgentEventCustomerReleaseContent(Record):
    """Which call the customer left.

    Attributes:
        callid: Call ID.
        number: Number of the customer.
    """

    __slots__ = ("callid", "number")
    _fields = (
        ("callid", "callid", text, False),
        ("number", "number", text, True),
    )

    def __init__(
        self,
        *,
        callid: str | None = None,
        number: str | None = None,
    ) -> None:
        self.callid: str | None = callid
        self.number: str | None = number


class AgentEventImageCaptureContent(Record):
    """The outcome and the picture.

    Attributes:
        callid: Call ID.
        result: Outcome of the capture. Values: 0 success; 1 failure; 2 refused by the user.
        filename: Name of the picture file.
        location_id: ID of the node that holds the picture. Wire name: locationId.
    """

    __slots__ = ("callid", "result", "filename", "location_id")
    _fields = (
        ("callid", "callid", text, False),
        ("result", "result", integer, False),
        ("filename", "filename", text, False),
        ("location_id", "locationId", integer, False),
    )

    def __init__(
        self,
        *,
        callid: str | None = None,
        result: int | None = None,
        filename: str | None = None,
        location_id: int | None = None,
    ) -> None:
        self.callid: str | None = callid
        self.result: int | None = result
        self.filename: str | None = filename
        self.location_id: int | None = location_id


class AgentEventIncomingCallInfoContent(Record):
    """The call.

    Attributes:
        call_id: Call ID. Wire name: callId.
        skill_name: Name of the skill queue. Wire name: skillName.
        skill_id: ID of the skill queue. Wire name: skillId.
        caller: Number of the caller.
        called: Number called.
        last_release_agent_id: Agent ID of the agent who released this call last; 65535
            means none (inferred). Wire name: lastReleaseAgentId.
        media_type: Media type of the call. Wire name: mediaType.
        release_and_re_queue_count: How often the call was released by an agent and routed
            again. Wire name: releaseAndReQueueCount.
        release_and_re_queue_call_flag: Whether the call was routed again after an agent
            released it. Values: 0 not routed again; 1 routed again after an agent released it.
            Wire name: releaseAndReQueueCallFlag.
    """

    __slots__ = ("call_id", "skill_name", "skill_id", "caller", "called", "last_release_agent_id", "media_type", "release_and_re_queue_count", "release_and_re_queue_call_flag")
    _fields = (
        ("call_id", "callId", text, False),
        ("skill_name", "skillName", text, False),
        ("skill_id", "skillId", integer, False),
        ("caller", "caller", text, True),
        ("called", "called", text, True),
        ("last_release_agent_id", "lastReleaseAgentId", integer, False),
        ("media_type", "mediaType", integer, False),
        ("release_and_re_queue_count", "releaseAndReQueueCount", integer, False),
        ("release_and_re_queue_call_flag", "releaseAndReQueueCallFlag", integer, False),
    )

    def __init__(
        self,
        *,
        call_id: str | None = None,
        skill_name: str | None = None,
        skill_id: int | None = None,
        caller: str | None = None,
        called: str | None = None,
        last_release_agent_id: int | None = None,
        media_type: int | None = None,
        release_and_re_queue_count: int | None = None,
        release_and_re_queue_call_flag: int | None = None,
    ) -> None:
        self.call_id: str | None = call_id
        self.skill_name: str | None = skill_name
        self.skill_id: int | None = skill_id
        self.caller: str | None = caller
        self.called: str | None = called
        self.last_release_agent_id: int | None = last_release_agent_id
        self.media_type: int | None = media_type
        self.release_and_re_queue_count: int | None = release_and_re_queue_count
        self.release_and_re_queue_call_flag: int | None = release_and_re_queue_call_flag


class AgentEventMediaSwithContent(Record):
    """The call and the outcome of the switch.

    Attributes:
        callid: Call ID.
        reason: Outcome of the switch; 0 is success, anything else failure.
        caller: Number of the caller.
        called: Number called.
        media_type: Media of the call. The example holds 3, which mediaSwitch takes for
            video; it is not a value of MediaType. Wire name: mediaType.
    """

    __slots__ = ("callid", "reason", "caller", "called", "media_type")
    _fields = (
        ("callid", "callid", text, False),
        ("reason", "reason", integer, False),
        ("caller", "caller", text, True),
        ("called", "called", text, True),
        ("media_type", "mediaType", integer, False),
    )

    def __init__(
        self,
        *,
        callid: str | None = None,
        reason: int | None = None,
        caller: str | None = None,
        called: str | None = None,
        media_type: int | None = None,
    ) -> None:
        self.callid: str | None = callid
        self.reason: int | None = reason
        self.caller: str | None = caller
        self.called: str | None = called
        self.media_type: int | None = media_type


class AgentEventMessageDataContent(Record):
    """The message and its call.

    Attributes:
        callid: Call ID.
        caller: Number of the caller.
        called: Number called.
        feature: Call type.
        type: Role of the call at the agent. Values: main main call; assistant assisting
            call.
        message: The message.
        media_ability: Media of the call. Wire name: mediaAbility.
    """

    __slots__ = ("callid", "caller", "called", "feature", "type", "message", "media_ability")
    _fields = (
        ("callid", "callid", text, False),
        ("caller", "caller", text, True),
        ("called", "called", text, True),
        ("feature", "feature", integer, False),
        ("type", "type", text, False),
        ("message", "message", text, False),
        ("media_ability", "mediaAbility", text, False),
    )

    def __init__(
        self,
        *,
        callid: str | None = None,
        caller: str | None = None,
        called: str | None = None,
        feature: int | None = None,
        type: str | None = None,
        message: str | None = None,
        media_ability: str | None = None,
    ) -> None:
        self.callid: str | None = callid
        self.caller: str | None = caller
        self.called: str | None = called
        self.feature: int | None = feature
        self.type: str | None = type
        self.message: str | None = message
        self.media_ability: str | None = media_ability


class AgentEventOfflineQueueCallContent(Record):
    """The callback and the call that asked for it.

    Attributes:
        caller: Number of the caller.
        org_call_id: ID of the original call, which asked for offline queuing. Wire name:
            orgCallId.
        offline_data: Data of the offline call. Wire name: offlineData.
    """

    __slots__ = ("caller", "org_call_id", "offline_data")
    _fields = (
        ("caller", "caller", text, True),
        ("org_call_id", "orgCallId", text, False),
        ("offline_data", "offlineData", text, False),
    )

    def __init__(
        self,
        *,
        caller: str | None = None,
        org_call_id: str | None = None,
        offline_data: str | None = None,
    ) -> None:
        self.caller: str | None = caller
        self.org_call_id: str | None = org_call_id
        self.offline_data: str | None = offline_data


class AgentEventPreviewContent(Record):
    """The requested call.

    Attributes:
        controlid: Number of the control block.
        dialeddigits: Number to dial.
    """

    __slots__ = ("controlid", "dialeddigits")
    _fields = (
        ("controlid", "controlid", text, False),
        ("dialeddigits", "dialeddigits", text, False),
    )

    def __init__(
        self,
        *,
        controlid: str | None = None,
        dialeddigits: str | None = None,
    ) -> None:
        self.controlid: str | None = controlid
        self.dialeddigits: str | None = dialeddigits


class AgentEventPreviewCallOutContent(Record):
    """The call to make.

    Attributes:
        controlid: Number of the control block.
        dialeddigits: Number to dial, at most 24 characters.
        call_data: Data that travel with the call, at most 16k. Wire name: callData.
    """

    __slots__ = ("controlid", "dialeddigits", "call_data")
    _fields = (
        ("controlid", "controlid", text, False),
        ("dialeddigits", "dialeddigits", text, False),
        ("call_data", "callData", text, False),
    )

    def __init__(
        self,
        *,
        controlid: str | None = None,
        dialeddigits: str | None = None,
        call_data: str | None = None,
    ) -> None:
        self.controlid: str | None = controlid
        self.dialeddigits: str | None = dialeddigits
        self.call_data: str | None = call_data


class AgentEventPreviewCallOutExContent(Record):
    """The call to make.

    Attributes:
        controlid: Number of the control block.
        dialeddigits: Numbers to dial, separated by commas, at most 120 characters.
        call_data: Data that travel with the call, at most 16k. Wire name: callData.
    """

    __slots__ = ("controlid", "dialeddigits", "call_data")
    _fields = (
        ("controlid", "controlid", text, False),
        ("dialeddigits", "dialeddigits", text, False),
        ("call_data", "callData", text, False),
    )

    def __init__(
        self,
        *,
        controlid: str | None = None,
        dialeddigits: str | None = None,
        call_data: str | None = None,
    ) -> None:
        self.controlid: str | None = controlid
        self.dialeddigits: str | None = dialeddigits
        self.call_data: str | None = call_data


class AgentEventRequestConnectContent(Record):
    """The connection data. Where a field has no type, its type was not seen.

    Attributes:
        callid: Call ID.
        user_id: Agent ID of the agent. Wire name: userId.
        ctime: Time of expiry.
        channel_id: ID of the channel, that is the room. Wire name: channelId.
        role: Role in the channel.
        ip: IP address of the access point of the media server.
        port: Port of the access point of the media server.
        signaling_domain_in: Address for the signalling from inside, as https://domain:port.
            Wire name: signalingDomainIn.
        signaling_domain_out: Address for the signalling from outside, as
            https://domain:port. Wire name: signalingDomainOut.
        location_id: ID of the node. Wire name: locationId.
        signature: Signature of the connection data.
        app_id: User ID. Wire name: appId.
    """

    __slots__ = ("callid", "user_id", "ctime", "channel_id", "role", "ip", "port", "signaling_domain_in", "signaling_domain_out", "location_id", "signature", "app_id")
    _fields = (
        ("callid", "callid", text, False),
        ("user_id", "userId", text, False),
        ("ctime", "ctime", as_it_is, False),
        ("channel_id", "channelId", as_it_is, False),
        ("role", "role", as_it_is, False),
        ("ip", "ip", text, False),
        ("port", "port", as_it_is, False),
        ("signaling_domain_in", "signalingDomainIn", text, False),
        ("signaling_domain_out", "signalingDomainOut", text, False),
        ("location_id", "locationId", as_it_is, False),
        ("signature", "signature", text, False),
        ("app_id", "appId", text, False),
    )

    def __init__(
        self,
        *,
        callid: str | None = None,
        user_id: str | None = None,
        ctime: Json = None,
        channel_id: Json = None,
        role: Json = None,
        ip: str | None = None,
        port: Json = None,
        signaling_domain_in: str | None = None,
        signaling_domain_out: str | None = None,
        location_id: Json = None,
        signature: str | None = None,
        app_id: str | None = None,
    ) -> None:
        self.callid: str | None = callid
        self.user_id: str | None = user_id
        self.ctime: Json = ctime
        self.channel_id: Json = channel_id
        self.role: Json = role
        self.ip: str | None = ip
        self.port: Json = port
        self.signaling_domain_in: str | None = signaling_domain_in
        self.signaling_domain_out: str | None = signaling_domain_out
        self.location_id: Json = location_id
        self.signature: str | None = signature
        self.app_id: str | None = app_id


class AgentEventRingingContent(Record):
    """The call.

    Attributes:
        caller: Number of the caller. The text says that it begins with a or A when the
            caller is an agent; the example has no such letter.
        called: Number called. The text says that it begins with a or A when the called
            party is an agent; the example has no such letter.
        callid: Call ID.
        transfer: Whether the call was set up by a transfer. Values: yes transferred; no not
            transferred.
        transfrom: Where the transfer came from; empty if there was none.
        type: Role of the call at the agent. Values: main main call; assistant assisting
            call.
        media_ability: Media of the call. Wire name: mediaAbility.
        feature: Call type.
        media_type: Media type of the call. A string, such as '5'. Wire name: mediaType.
    """

    __slots__ = ("caller", "called", "callid", "transfer", "transfrom", "type", "media_ability", "feature", "media_type")
    _fields = (
        ("caller", "caller", text, True),
        ("called", "called", text, True),
        ("callid", "callid", text, False),
        ("transfer", "transfer", text, False),
        ("transfrom", "transfrom", text, False),
        ("type", "type", text, False),
        ("media_ability", "mediaAbility", text, False),
        ("feature", "feature", integer, False),
        ("media_type", "mediaType", integer, False),
    )

    def __init__(
        self,
        *,
        caller: str | None = None,
        called: str | None = None,
        callid: str | None = None,
        transfer: str | None = None,
        transfrom: str | None = None,
        type: str | None = None,
        media_ability: str | None = None,
        feature: int | None = None,
        media_type: int | None = None,
    ) -> None:
        self.caller: str | None = caller
        self.called: str | None = called
        self.callid: str | None = callid
        self.transfer: str | None = transfer
        self.transfrom: str | None = transfrom
        self.type: str | None = type
        self.media_ability: str | None = media_ability
        self.feature: int | None = feature
        self.media_type: int | None = media_type


class AgentEventSuccTransResultContent(Record):
    """The call and the outcome of its transfer.

    Attributes:
        result: Outcome of the transfer; 0 is success, anything else failure.
        call_id: Call ID. Wire name: callId.
    """

    __slots__ = ("result", "call_id")
    _fields = (
        ("result", "result", integer, False),
        ("call_id", "callId", text, False),
    )

    def __init__(
        self,
        *,
        result: int | None = None,
        call_id: str | None = None,
    ) -> None:
        self.result: int | None = result
        self.call_id: str | None = call_id


class AgentEventTalkingContent(Record):
    """The call.

    Attributes:
        caller: Number of the caller.
        callid: Call ID.
        called: Number called.
        feature: Call type.
        type: Role of the call at the agent. Values: main main call; assistant assisting
            call.
        media_ability: Media of the call; the page lists 1, 3, 5 and 6 only. Wire name:
            mediaAbility.
        partner: Number of the other party (inferred). The page has no such field; clients
            read it.
    """

    __slots__ = ("caller", "callid", "called", "feature", "type", "media_ability", "partner")
    _fields = (
        ("caller", "caller", text, True),
        ("callid", "callid", text, False),
        ("called", "called", text, True),
        ("feature", "feature", integer, False),
        ("type", "type", text, False),
        ("media_ability", "mediaAbility", text, False),
        ("partner", "partner", as_it_is, False),
    )

    def __init__(
        self,
        *,
        caller: str | None = None,
        callid: str | None = None,
        called: str | None = None,
        feature: int | None = None,
        type: str | None = None,
        media_ability: str | None = None,
        partner: Json = None,
    ) -> None:
        self.caller: str | None = caller
        self.callid: str | None = callid
        self.called: str | None = called
        self.feature: int | None = feature
        self.type: str | None = type
        self.media_ability: str | None = media_ability
        self.partner: Json = partner


class AgentEventUserMediaAbilityContent(Record):
    """The call and the media of the user.

    Attributes:
        user_ability: Media of the user. A string in the printed example; the text gives no
            type. Wire name: userAbility.
        callid: Call ID.
    """

    __slots__ = ("user_ability", "callid")
    _fields = (
        ("user_ability", "userAbility", text, False),
        ("callid", "callid", text, False),
    )

    def __init__(
        self,
        *,
        user_ability: str | None = None,
        callid: str | None = None,
    ) -> None:
        self.user_ability: str | None = user_ability
        self.callid: str | None = callid


class AgentEventLinkageCapabilityContent(Record):
    """The outcome.

    Attributes:
        result: Outcome; 0 is success.
    """

    __slots__ = ("result",)
    _fields = (
        ("result", "result", integer, False),
    )

    def __init__(
        self,
        *,
        result: int | None = None,
    ) -> None:
        self.result: int | None = result


class AgentEventLinkagePhoneCallOutContentAddrCalled(Record):
    """Called party.

    Attributes:
        address: The address, such as a phone number.
        address_type: Type of the address; 6 is a phone number. Wire name: addressType.
    """

    __slots__ = ("address", "address_type")
    _fields = (
        ("address", "address", text, True),
        ("address_type", "addressType", integer, False),
    )

    def __init__(
        self,
        *,
        address: str | None = None,
        address_type: int | None = None,
    ) -> None:
        self.address: str | None = address
        self.address_type: int | None = address_type


class AgentEventLinkagePhoneCallOutContentAddrCaller(Record):
    """Calling party, that is the agent.

    Attributes:
        address: The address, such as a phone number.
        address_type: Type of the address; 6 is a phone number. Wire name: addressType.
    """

    __slots__ = ("address", "address_type")
    _fields = (
        ("address", "address", text, True),
        ("address_type", "addressType", integer, False),
    )

    def __init__(
        self,
        *,
        address: str | None = None,
        address_type: int | None = None,
    ) -> None:
        self.address: str | None = address
        self.address_type: int | None = address_type


class AgentEventLinkagePhoneCallOutContent(Record):
    """The call being dialled.

    Attributes:
        addr_called: Called party. Wire name: addrCalled.
        addr_caller: Calling party, that is the agent. Wire name: addrCaller.
        skill_id: ID of the skill queue. Wire name: skillId.
        call_id: Call ID of the dialling; it is not the ID of the later call. Wire name:
            callId.
    """

    __slots__ = ("addr_called", "addr_caller", "skill_id", "call_id")
    _fields = (
        ("addr_called", "addrCalled", maybe(AgentEventLinkagePhoneCallOutContentAddrCalled), False),
        ("addr_caller", "addrCaller", maybe(AgentEventLinkagePhoneCallOutContentAddrCaller), False),
        ("skill_id", "skillId", integer, False),
        ("call_id", "callId", text, False),
    )

    def __init__(
        self,
        *,
        addr_called: AgentEventLinkagePhoneCallOutContentAddrCalled | None = None,
        addr_caller: AgentEventLinkagePhoneCallOutContentAddrCaller | None = None,
        skill_id: int | None = None,
        call_id: str | None = None,
    ) -> None:
        self.addr_called: AgentEventLinkagePhoneCallOutContentAddrCalled | None = addr_called
        self.addr_caller: AgentEventLinkagePhoneCallOutContentAddrCaller | None = addr_caller
        self.skill_id: int | None = skill_id
        self.call_id: str | None = call_id


class AgentEventLinkagePhoneHoldContent(Record):
    """The call.

    Attributes:
        call_id: Call ID. Wire name: callId.
    """

    __slots__ = ("call_id",)
    _fields = (
        ("call_id", "callId", text, False),
    )

    def __init__(
        self,
        *,
        call_id: str | None = None,
    ) -> None:
        self.call_id: str | None = call_id


class AgentEventLinkagePhoneMuteContent(Record):
    """The call.

    Attributes:
        call_id: Call ID. Wire name: callId.
    """

    __slots__ = ("call_id",)
    _fields = (
        ("call_id", "callId", text, False),
    )

    def __init__(
        self,
        *,
        call_id: str | None = None,
    ) -> None:
        self.call_id: str | None = call_id


class AgentEventLinkagePhoneStatusContent(Record):
    """The state.

    Attributes:
        result: State of the phone. Values: 0 off-hook; 1 on-hook; 2 talking; 3 phone
            online; 4 phone offline; 5 ringing.
    """

    __slots__ = ("result",)
    _fields = (
        ("result", "result", integer, False),
    )

    def __init__(
        self,
        *,
        result: int | None = None,
    ) -> None:
        self.result: int | None = result


class AgentEventLinkagePhoneTransferOutContentAddrOut(Record):
    """Target of the transfer.

    Attributes:
        address: The address, such as a phone number.
        address_type: Type of the address; always 6, a phone number. Wire name: addressType.
    """

    __slots__ = ("address", "address_type")
    _fields = (
        ("address", "address", text, True),
        ("address_type", "addressType", integer, False),
    )

    def __init__(
        self,
        *,
        address: str | None = None,
        address_type: int | None = None,
    ) -> None:
        self.address: str | None = address
        self.address_type: int | None = address_type


class AgentEventLinkagePhoneTransferOutContentAddrSelf(Record):
    """Address of the agent.

    Attributes:
        address: The address, such as a phone number.
        address_type: Type of the address; 6 is a phone number. Wire name: addressType.
    """

    __slots__ = ("address", "address_type")
    _fields = (
        ("address", "address", text, True),
        ("address_type", "addressType", integer, False),
    )

    def __init__(
        self,
        *,
        address: str | None = None,
        address_type: int | None = None,
    ) -> None:
        self.address: str | None = address
        self.address_type: int | None = address_type


class AgentEventLinkagePhoneTransferOutContent(Record):
    """Both ends of the transfer.

    Attributes:
        addr_out: Target of the transfer. Wire name: addrOut.
        addr_self: Address of the agent. Wire name: addrSelf.
    """

    __slots__ = ("addr_out", "addr_self")
    _fields = (
        ("addr_out", "addrOut", maybe(AgentEventLinkagePhoneTransferOutContentAddrOut), False),
        ("addr_self", "addrSelf", maybe(AgentEventLinkagePhoneTransferOutContentAddrSelf), False),
    )

    def __init__(
        self,
        *,
        addr_out: AgentEventLinkagePhoneTransferOutContentAddrOut | None = None,
        addr_self: AgentEventLinkagePhoneTransferOutContentAddrSelf | None = None,
    ) -> None:
        self.addr_out: AgentEventLinkagePhoneTransferOutContentAddrOut | None = addr_out
        self.addr_self: AgentEventLinkagePhoneTransferOutContentAddrSelf | None = addr_self


class AgentEventLinkagePhoneTransferOutResultContent(Record):
    """The call and the outcome of its transfer.

    Attributes:
        result: Outcome of the transfer. Its values were not seen.
        call_id: Call ID. Wire name: callId.
    """

    __slots__ = ("result", "call_id")
    _fields = (
        ("result", "result", integer, False),
        ("call_id", "callId", text, False),
    )

    def __init__(
        self,
        *,
        result: int | None = None,
        call_id: str | None = None,
    ) -> None:
        self.result: int | None = result
        self.call_id: str | None = call_id


class AgentEventLinkagePhoneUnHoldContent(Record):
    """The call.

    Attributes:
        call_id: Call ID. Wire name: callId.
    """

    __slots__ = ("call_id",)
    _fields = (
        ("call_id", "callId", text, False),
    )

    def __init__(
        self,
        *,
        call_id: str | None = None,
    ) -> None:
        self.call_id: str | None = call_id


class AgentEventLinkagePhoneUnMuteContent(Record):
    """The call.

    Attributes:
        call_id: Call ID. Wire name: callId.
    """

    __slots__ = ("call_id",)
    _fields = (
        ("call_id", "callId", text, False),
    )

    def __init__(
        self,
        *,
        call_id: str | None = None,
    ) -> None:
        self.call_id: str | None = call_id


class AgentMediaEventRecordContent(Record):
    """The recording.

    Attributes:
        task_id: ID of the recording task. Wire name: taskId.
        caller: Number of the caller.
        called: Number called.
        location_id: ID of the node that holds the recording. The download of a recording
            needs it in a CTI pool. Wire name: locationId.
        record_id: ID of the recording. Wire name: recordID.
        file_name: Path of the file, by which the recording is downloaded. Wire name:
            fileName.
        call_id: Call ID. Wire name: callId.
        file_media_type: Media of the file; a string in the audio example, an integer in the
            video example. Values: 1 audio; 2 video. Wire name: fileMediaType.
    """

    __slots__ = ("task_id", "caller", "called", "location_id", "record_id", "file_name", "call_id", "file_media_type")
    _fields = (
        ("task_id", "taskId", integer, False),
        ("caller", "caller", text, True),
        ("called", "called", text, True),
        ("location_id", "locationId", text, False),
        ("record_id", "recordID", text, False),
        ("file_name", "fileName", text, False),
        ("call_id", "callId", text, False),
        ("file_media_type", "fileMediaType", text, False),
    )

    def __init__(
        self,
        *,
        task_id: int | None = None,
        caller: str | None = None,
        called: str | None = None,
        location_id: str | None = None,
        record_id: str | None = None,
        file_name: str | None = None,
        call_id: str | None = None,
        file_media_type: str | None = None,
    ) -> None:
        self.task_id: int | None = task_id
        self.caller: str | None = caller
        self.called: str | None = called
        self.location_id: str | None = location_id
        self.record_id: str | None = record_id
        self.file_name: str | None = file_name
        self.call_id: str | None = call_id
        self.file_media_type: str | None = file_media_type


class AgentMediaEventRecordFailContent(Record):
    """The recording.

    Attributes:
        task_id: ID of the recording task. Wire name: taskId.
        caller: Number of the caller.
        called: Number called.
        location_id: ID of the node that holds the recording. The download of a recording
            needs it in a CTI pool. Wire name: locationId.
        record_id: ID of the recording. Wire name: recordID.
        file_name: Path of the file, by which the recording is downloaded. Wire name:
            fileName.
        call_id: Call ID. Wire name: callId.
        file_media_type: Media of the file; a string in the audio example, an integer in the
            video example. Values: 1 audio; 2 video. Wire name: fileMediaType.
    """

    __slots__ = ("task_id", "caller", "called", "location_id", "record_id", "file_name", "call_id", "file_media_type")
    _fields = (
        ("task_id", "taskId", integer, False),
        ("caller", "caller", text, True),
        ("called", "called", text, True),
        ("location_id", "locationId", text, False),
        ("record_id", "recordID", text, False),
        ("file_name", "fileName", text, False),
        ("call_id", "callId", text, False),
        ("file_media_type", "fileMediaType", text, False),
    )

    def __init__(
        self,
        *,
        task_id: int | None = None,
        caller: str | None = None,
        called: str | None = None,
        location_id: str | None = None,
        record_id: str | None = None,
        file_name: str | None = None,
        call_id: str | None = None,
        file_media_type: str | None = None,
    ) -> None:
        self.task_id: int | None = task_id
        self.caller: str | None = caller
        self.called: str | None = called
        self.location_id: str | None = location_id
        self.record_id: str | None = record_id
        self.file_name: str | None = file_name
        self.call_id: str | None = call_id
        self.file_media_type: str | None = file_media_type


class AgentMediaEventStopPlayDoneContent(Record):
    """Why the playback stopped.

    Attributes:
        cause: Cause of the stop. Values: 0 reached its end; 1 stopped by the agent; 2
            failed.
    """

    __slots__ = ("cause",)
    _fields = (
        ("cause", "cause", integer, False),
    )

    def __init__(
        self,
        *,
        cause: int | None = None,
    ) -> None:
        self.cause: int | None = cause


class AgentMediaEventStopRecordDoneContent(Record):
    """The recording.

    Attributes:
        begin_time: Time of the start, in milliseconds since 1970. Unit: milliseconds. Wire
            name: beginTime.
        end_time: Time of the end, in milliseconds since 1970. Unit: milliseconds. Wire
            name: endTime.
        task_id: ID of the recording task. Wire name: taskId.
        file_media_type: Media of the file. The page lists no values; in
            AgentMediaEvent_Record, 1 is audio and 2 is video. Wire name: fileMediaType.
        record_format: Format of the recording; the example of 2026 holds '3'. Wire name:
            recordFormat.
        call_id: Call ID; on the Chinese page only. Wire name: callId.
    """

    __slots__ = ("begin_time", "end_time", "task_id", "file_media_type", "record_format", "call_id")
    _fields = (
        ("begin_time", "beginTime", integer, False),
        ("end_time", "endTime", integer, False),
        ("task_id", "taskId", integer, False),
        ("file_media_type", "fileMediaType", text, False),
        ("record_format", "recordFormat", text, False),
        ("call_id", "callId", text, False),
    )

    def __init__(
        self,
        *,
        begin_time: int | None = None,
        end_time: int | None = None,
        task_id: int | None = None,
        file_media_type: str | None = None,
        record_format: str | None = None,
        call_id: str | None = None,
    ) -> None:
        self.begin_time: int | None = begin_time
        self.end_time: int | None = end_time
        self.task_id: int | None = task_id
        self.file_media_type: str | None = file_media_type
        self.record_format: str | None = record_format
        self.call_id: str | None = call_id


class AgentOtherBeQcStartContent(Record):
    """The inspection.

    Attributes:
        qc_type: Kind of the inspection. Values: 8 listening; 9 inserting (barging); 20172
            whispering; 20173 whispering. Wire name: qcType.
        qc_agent_id: Agent ID of the inspector. Wire name: qcAgentId.
    """

    __slots__ = ("qc_type", "qc_agent_id")
    _fields = (
        ("qc_type", "qcType", integer, False),
        ("qc_agent_id", "qcAgentId", integer, False),
    )

    def __init__(
        self,
        *,
        qc_type: int | None = None,
        qc_agent_id: int | None = None,
    ) -> None:
        self.qc_type: int | None = qc_type
        self.qc_agent_id: int | None = qc_agent_id


class AgentOtherBeQcStopContent(Record):
    """The inspection.

    Attributes:
        qc_type: Kind of the inspection. Values: 8 listening; 9 inserting (barging); 20172
            whispering; 20173 whispering. Wire name: qcType.
        qc_agent_id: Agent ID of the inspector. Wire name: qcAgentId.
    """

    __slots__ = ("qc_type", "qc_agent_id")
    _fields = (
        ("qc_type", "qcType", integer, False),
        ("qc_agent_id", "qcAgentId", integer, False),
    )

    def __init__(
        self,
        *,
        qc_type: int | None = None,
        qc_agent_id: int | None = None,
    ) -> None:
        self.qc_type: int | None = qc_type
        self.qc_agent_id: int | None = qc_agent_id


class AgentOtherPhoneOffhookContent(Record):
    """The call.

    Attributes:
        type: Role of the call at the agent, where it is known. Values: unknown unknown;
            main main call; assistant assisting call.
    """

    __slots__ = ("type",)
    _fields = (
        ("type", "type", text, False),
    )

    def __init__(
        self,
        *,
        type: str | None = None,
    ) -> None:
        self.type: str | None = type


class AgentOtherPhoneReleaseContent(Record):
    """Who hung up.

    Attributes:
        phone_state: Who hung up the phone. Values: 2 hung up by the agent; 3 hung up by the
            platform. Wire name: phoneState.
    """

    __slots__ = ("phone_state",)
    _fields = (
        ("phone_state", "phoneState", integer, False),
    )

    def __init__(
        self,
        *,
        phone_state: int | None = None,
    ) -> None:
        self.phone_state: int | None = phone_state


class AgentOtherShutdownServiceContent(Record):
    """About the session that ended.

    Attributes:
        login_time: Time of the sign-in, milliseconds since 1970. Unit: milliseconds. Wire
            name: loginTime.
    """

    __slots__ = ("login_time",)
    _fields = (
        ("login_time", "loginTime", text, False),
    )

    def __init__(
        self,
        *,
        login_time: str | None = None,
    ) -> None:
        self.login_time: str | None = login_time


class AgentStateSetNotReadySuccessContent(Record):
    """Why the agent is busy.

    Attributes:
        reason: Busy reason.
    """

    __slots__ = ("reason",)
    _fields = (
        ("reason", "reason", text, False),
    )

    def __init__(
        self,
        *,
        reason: str | None = None,
    ) -> None:
        self.reason: str | None = reason


class AgentStateSetRestSuccessContent(Record):
    """Why the agent rests. The text says that the event carries no additional information while
    its example holds a reason, so null is possible (inferred).

    Attributes:
        reason: Reason of the rest.
    """

    __slots__ = ("reason",)
    _fields = (
        ("reason", "reason", text, False),
    )

    def __init__(
        self,
        *,
        reason: str | None = None,
    ) -> None:
        self.reason: str | None = reason


class OutboundDetectEVENTContent(Record):
    """The call and the cause of its failure.

    Attributes:
        call_id: Call ID. Wire name: callId.
        detect: Code of the cause, such as 1552 in the example. The list of codes was not
            seen; it is neither the release causes of cec_07_4242 nor the failCode list of
            cec_07_1139.
        desc: The cause as text; in the example, that the calling number may not make calls.
    """

    __slots__ = ("call_id", "detect", "desc")
    _fields = (
        ("call_id", "callId", text, False),
        ("detect", "detect", integer, False),
        ("desc", "desc", text, False),
    )

    def __init__(
        self,
        *,
        call_id: str | None = None,
        detect: int | None = None,
        desc: str | None = None,
    ) -> None:
        self.call_id: str | None = call_id
        self.detect: int | None = detect
        self.desc: str | None = desc


class QCAgentStateNotifyContent(Record):
    """The monitored agent and what happened.

    Attributes:
        subtype: What happened to the agent. The page lists these two values; a supervisor
            sample of the vendor knows 25 (vendor sample), so the list is open.
        monitoredagent: Agent ID of the monitored agent.
        agentname: Agent ID or user name of the monitored agent.
        mediaserver: Media server that the change concerns, such as CtiServer.
    """

    __slots__ = ("subtype", "monitoredagent", "agentname", "mediaserver")
    _fields = (
        ("subtype", "subtype", text, False),
        ("monitoredagent", "monitoredagent", text, False),
        ("agentname", "agentname", text, False),
        ("mediaserver", "mediaserver", text, False),
    )

    def __init__(
        self,
        *,
        subtype: str | None = None,
        monitoredagent: str | None = None,
        agentname: str | None = None,
        mediaserver: str | None = None,
    ) -> None:
        self.subtype: str | None = subtype
        self.monitoredagent: str | None = monitoredagent
        self.agentname: str | None = agentname
        self.mediaserver: str | None = mediaserver


class AgentChatCallOutCreated(AgentEvent):
    """An outgoing text chat was created (inferred from the name).

    Identifier on the wire: AgentChat_CallOutCreated.

    Evidence: third-party.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The chat, as a client reads it. The types of the fields were not seen.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentChat_CallOutCreated"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", maybe(AgentChatCallOutCreatedContent), False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentChatCallOutCreatedContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentChatCallOutCreatedContent | None = content


class AgentChatCalloutFailed(AgentEvent):
    """An outgoing text chat failed (inferred from the name).

    Identifier on the wire: AgentChat_CalloutFailed.

    Evidence: third-party.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The chat, as a client reads it. The type of the field was not seen.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentChat_CalloutFailed"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", maybe(AgentChatCalloutFailedContent), False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentChatCalloutFailedContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentChatCalloutFailedContent | None = content


class AgentChatConnected(AgentEvent):
    """A text chat was connected (inferred from the name).

    Identifier on the wire: AgentChat_Connected.

    Evidence: third-party.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The chat, as clients read it. The clients show only the type of
            isInnerCall.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentChat_Connected"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", maybe(AgentChatConnectedContent), False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentChatConnectedContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentChatConnectedContent | None = content


class AgentChatDelayEmail(AgentEvent):
    """An e-mail is to be handled later.

    Identifier on the wire: AgentChat_DELAY_EMAIL.

    Evidence: third-party.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The content was not seen.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentChat_DELAY_EMAIL"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", as_it_is, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: Json = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: Json = content


class AgentChatDataRecved(AgentEvent):
    """Text of a chat arrived (inferred from the name).

    Identifier on the wire: AgentChat_DataRecved.

    Evidence: third-party.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The text and its chat, as clients read them; the types of the fields were
            not seen. A client of another deployment reads msgid and callid instead, and
            requests the text with that number from a route outside this description.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentChat_DataRecved"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", maybe(AgentChatDataRecvedContent), False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentChatDataRecvedContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentChatDataRecvedContent | None = content


class AgentChatDisconnected(AgentEvent):
    """A text chat ended (inferred from the name).

    Identifier on the wire: AgentChat_Disconnected.

    Evidence: third-party.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The chat. The type of the field was not seen.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentChat_Disconnected"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", maybe(AgentChatDisconnectedContent), False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentChatDisconnectedContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentChatDisconnectedContent | None = content


class AgentChatRing(AgentEvent):
    """A text chat rings at the agent (inferred from the name).

    Identifier on the wire: AgentChat_Ring.

    Evidence: third-party.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The chat, as clients read it. The clients show only the type of
            isInnerCall.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentChat_Ring"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", maybe(AgentChatRingContent), False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentChatRingContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentChatRingContent | None = content


class AgentChatTransferFailed(AgentEvent):
    """The transfer of a text chat failed (inferred from the name).

    Identifier on the wire: AgentChat_TransferFailed.

    Evidence: third-party.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The content was not seen.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentChat_TransferFailed"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", as_it_is, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: Json = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: Json = content


class AgentChatTransferStart(AgentEvent):
    """The transfer of a text chat started (inferred from the name).

    Identifier on the wire: AgentChat_TransferStart.

    Evidence: third-party.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The content was not seen.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentChat_TransferStart"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", as_it_is, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: Json = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: Json = content


class AgentConfParticipantChanged(AgentEvent):
    """Something changed about a participant of the conference, for example joining, leaving or
    muting.

    Identifier on the wire: AgentConf_ParticipantChanged.

    Source: cec_07_1414, cec_07_0564.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The participant and the change.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentConf_ParticipantChanged"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentConfParticipantChangedContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentConfParticipantChangedContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentConfParticipantChangedContent = AgentConfParticipantChangedContent() if content is None else content


class AgentConfPresidentChanged(AgentEvent):
    """The chair of the conference changed.

    Identifier on the wire: AgentConf_PresidentChanged.

    Source: cec_07_1416, cec_07_0566.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The conference.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentConf_PresidentChanged"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentConfPresidentChangedContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentConfPresidentChangedContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentConfPresidentChangedContent = AgentConfPresidentChangedContent() if content is None else content


class AgentConfRequestFailed(AgentEvent):
    """The conference could not be created.

    Identifier on the wire: AgentConf_RequestFailed.

    Source: cec_07_1410, cec_07_0560.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Why it could not be created.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentConf_RequestFailed"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentConfRequestFailedContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentConfRequestFailedContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentConfRequestFailedContent = AgentConfRequestFailedContent() if content is None else content


class AgentConfRequestSuccess(AgentEvent):
    """The conference was created.

    Identifier on the wire: AgentConf_RequestSuccess.

    Source: cec_07_1409, cec_07_0559.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The conference.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentConf_RequestSuccess"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentConfRequestSuccessContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentConfRequestSuccessContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentConfRequestSuccessContent = AgentConfRequestSuccessContent() if content is None else content


class AgentConfRinging(AgentEvent):
    """The agent is invited to a conference.

    It puts the agent into the state ringing.

    Identifier on the wire: AgentConf_Ringing.

    Source: cec_07_1413, cec_07_0563.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The conference.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentConf_Ringing"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentConfRingingContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentConfRingingContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentConfRingingContent = AgentConfRingingContent() if content is None else content


class AgentConfSelfJoinResult(AgentEvent):
    """The agent joined the conference.

    It puts the agent into the state talking.

    Identifier on the wire: AgentConf_SelfJoinResult.

    Source: cec_07_1411, cec_07_0561.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The conference.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentConf_SelfJoinResult"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentConfSelfJoinResultContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentConfSelfJoinResultContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentConfSelfJoinResultContent = AgentConfSelfJoinResultContent() if content is None else content


class AgentConfSelfLeaveResult(AgentEvent):
    """The agent left the conference.

    Identifier on the wire: AgentConf_SelfLeaveResult.

    Source: cec_07_1415, cec_07_0565.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The conference.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentConf_SelfLeaveResult"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentConfSelfLeaveResultContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentConfSelfLeaveResultContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentConfSelfLeaveResultContent = AgentConfSelfLeaveResultContent() if content is None else content


class AgentConfStopParticipantVoice(AgentEvent):
    """Tells that the voice played to a participant stopped, and how.

    Identifier on the wire: AgentConf_StopParticipantVoice.

    Source: cec_07_1418, cec_07_0568.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The outcome.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentConf_StopParticipantVoice"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentConfStopParticipantVoiceContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentConfStopParticipantVoiceContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentConfStopParticipantVoiceContent = AgentConfStopParticipantVoiceContent() if content is None else content


class AgentConfStopVoice(AgentEvent):
    """Tells that the voice played to the conference stopped, and how.

    Identifier on the wire: AgentConf_StopVoice.

    Source: cec_07_1417, cec_07_0567.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The outcome.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentConf_StopVoice"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentConfStopVoiceContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentConfStopVoiceContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentConfStopVoiceContent = AgentConfStopVoiceContent() if content is None else content


class AgentConfTimeout(AgentEvent):
    """The conference is about to run out of time; unless it is extended, it ends.

    Identifier on the wire: AgentConf_Timeout.

    Source: cec_07_1412, cec_07_0562.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The conference.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentConf_Timeout"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentConfTimeoutContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentConfTimeoutContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentConfTimeoutContent = AgentConfTimeoutContent() if content is None else content


class AgentEventAgentOccupyed(AgentEvent):
    """The agent was preoccupied for an outbound call.

    Identifier on the wire: AgentEvent_Agent_Occupyed.

    Source: cec_07_1376, cec_07_0524.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing; the event carries no additional information.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_Agent_Occupyed"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentEventAutoAnswer(AgentEvent):
    """A call is answered automatically.

    Identifier on the wire: AgentEvent_Auto_Answer.

    Source: cec_07_1365, cec_07_0512.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The call.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_Auto_Answer"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventAutoAnswerContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventAutoAnswerContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventAutoAnswerContent = AgentEventAutoAnswerContent() if content is None else content


class AgentEventCallOutFail(AgentEvent):
    """An outgoing call of the agent failed, for example because the number is wrong.

    Identifier on the wire: AgentEvent_Call_Out_Fail.

    Source: cec_07_1359.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Call ID.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_Call_Out_Fail"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", text, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: str | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: str | None = content


class AgentEventCallRelease(AgentEvent):
    """The agent left the call.

    Identifier on the wire: AgentEvent_Call_Release.

    Source: cec_07_1363.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Call ID. Clients also receive an object that holds it (third-party).
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_Call_Release"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", text, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: str | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: str | None = content


class AgentEventConference(AgentEvent):
    """The agent entered a three-party call.

    Identifier on the wire: AgentEvent_Conference.

    Source: cec_07_1358, cec_07_0505.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The call and its members.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_Conference"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventConferenceContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventConferenceContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventConferenceContent = AgentEventConferenceContent() if content is None else content


class AgentEventConnectFail(AgentEvent):
    """Connecting a call failed.

    Identifier on the wire: AgentEvent_Connect_Fail.

    Source: cec_07_1367, cec_07_0514.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Call ID.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_Connect_Fail"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", text, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: str | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: str | None = content


class AgentEventConsultFail(AgentEvent):
    """An internal consultation failed. The event list of no operation's page names this event.

    Identifier on the wire: AgentEvent_Consult_Fail.

    Source: cec_07_1368, cec_07_0515.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Call ID.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_Consult_Fail"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", text, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: str | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: str | None = content


class AgentEventControlWindowNotify(AgentEvent):
    """Its meaning was not seen.

    Identifier on the wire: AgentEvent_ControlWindow_Notify.

    Evidence: third-party.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The content was not seen.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_ControlWindow_Notify"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", as_it_is, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: Json = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: Json = content


class AgentEventCustomerAlerting(AgentEvent):
    """The phone of the other party is ringing.

    Identifier on the wire: AgentEvent_Customer_Alerting.

    Source: cec_07_1356, cec_07_0503.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Whose phone is ringing.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_Customer_Alerting"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventCustomerAlertingContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventCustomerAlertingContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventCustomerAlertingContent = AgentEventCustomerAlertingContent() if content is None else content


class AgentEventCustomerRelease(AgentEvent):
    """The customer left the call.

    Identifier on the wire: AgentEvent_Customer_Release.

    Source: cec_07_1364.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Which call the customer left.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_Customer_Release"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventCustomerReleaseContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventCustomerReleaseContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventCustomerReleaseContent = AgentEventCustomerReleaseContent() if content is None else content


class AgentEventHold(AgentEvent):
    """The call was put on hold.

    Identifier on the wire: AgentEvent_Hold.

    Source: cec_07_1357, cec_07_0504.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Call ID. Clients also receive an object that holds it (third-party).
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_Hold"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", text, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: str | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: str | None = content


class AgentEventImageCapture(AgentEvent):
    """Tells how a picture capture ended.

    Identifier on the wire: AgentEvent_ImageCapture.

    Source: cec_07_1407, cec_07_0557.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The outcome and the picture.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_ImageCapture"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventImageCaptureContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventImageCaptureContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventImageCaptureContent = AgentEventImageCaptureContent() if content is None else content


class AgentEventIncomingCallInfo(AgentEvent):
    """An inbound call is arriving.

    Identifier on the wire: AgentEvent_Incoming_CallInfo.

    Source: cec_07_1373, cec_07_0520.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The call.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_Incoming_CallInfo"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventIncomingCallInfoContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventIncomingCallInfoContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventIncomingCallInfoContent = AgentEventIncomingCallInfoContent() if content is None else content


class AgentEventInsideCallFail(AgentEvent):
    """An internal call failed.

    Identifier on the wire: AgentEvent_Inside_Call_Fail.

    Source: cec_07_1361, cec_07_0508.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Call ID.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_Inside_Call_Fail"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", text, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: str | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: str | None = content


class AgentEventMediaSwith(AgentEvent):
    """Tells how the switch of an audio call to video ended.

    Identifier on the wire: AgentEvent_MediaSwith.

    Source: cec_07_1371, cec_07_0518.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The call and the outcome of the switch.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_MediaSwith"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventMediaSwithContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventMediaSwithContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventMediaSwithContent = AgentEventMediaSwithContent() if content is None else content


class AgentEventMessageData(AgentEvent):
    """A multimedia message of the customer arrived.

    Identifier on the wire: AgentEvent_MessageData.

    Source: cec_07_1405, cec_07_0555.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The message and its call.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_MessageData"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventMessageDataContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventMessageDataContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventMessageDataContent = AgentEventMessageDataContent() if content is None else content


class AgentEventNoAnswer(AgentEvent):
    """The agent did not answer a call by hand in time, and the call was cut.

    Identifier on the wire: AgentEvent_No_Answer.

    Source: cec_07_1362, cec_07_0509.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Call ID.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_No_Answer"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", text, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: str | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: str | None = content


class AgentEventNoAnswerFromCti(AgentEvent):
    """The platform saw no answer for long.

    Identifier on the wire: AgentEvent_No_Answer_From_Cti.

    Evidence: third-party.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The content was not seen.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_No_Answer_From_Cti"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", as_it_is, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: Json = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: Json = content


class AgentEventOfflineQueueCall(AgentEvent):
    """The inbound voice call is a callback out of the offline queue.

    Identifier on the wire: AgentEvent_Offline_Queue_Call.

    Source: cec_07_0521.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The callback and the call that asked for it.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_Offline_Queue_Call"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventOfflineQueueCallContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventOfflineQueueCallContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventOfflineQueueCallContent = AgentEventOfflineQueueCallContent() if content is None else content


class AgentEventOrdersNotify(AgentEvent):
    """Its meaning was not seen.

    Identifier on the wire: AgentEvent_Orders_Notify.

    Evidence: third-party.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The content was not seen.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_Orders_Notify"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", as_it_is, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: Json = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: Json = content


class AgentEventPreview(AgentEvent):
    """A preview outbound call is requested.

    Identifier on the wire: AgentEvent_Preview.

    Source: cec_07_1377, cec_07_0525.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The requested call.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_Preview"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventPreviewContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventPreviewContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventPreviewContent = AgentEventPreviewContent() if content is None else content


class AgentEventPreviewCallOut(AgentEvent):
    """A preview outbound call is to be made, to one number.

    Identifier on the wire: AgentEvent_Preview_CallOut.

    Source: cec_07_1378, cec_07_0526.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The call to make.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_Preview_CallOut"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventPreviewCallOutContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventPreviewCallOutContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventPreviewCallOutContent = AgentEventPreviewCallOutContent() if content is None else content


class AgentEventPreviewCallOutEx(AgentEvent):
    """A preview outbound call is to be made. As AgentEvent_Preview_CallOut, but there may be
    several numbers.

    Identifier on the wire: AgentEvent_Preview_CallOut_Ex.

    Source: cec_07_1379, cec_07_0527.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The call to make.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_Preview_CallOut_Ex"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventPreviewCallOutExContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventPreviewCallOutExContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventPreviewCallOutExContent = AgentEventPreviewCallOutExContent() if content is None else content


class AgentEventReleaseRequest(AgentEvent):
    """Clients handle this event; its meaning was not seen.

    Identifier on the wire: AgentEvent_ReleaseRequest.

    Evidence: third-party.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The content was not seen.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_ReleaseRequest"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", as_it_is, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: Json = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: Json = content


class AgentEventReleaseResponse(AgentEvent):
    """The answer to a release.

    Identifier on the wire: AgentEvent_ReleaseResponse.

    Evidence: third-party.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The content was not seen.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_ReleaseResponse"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", as_it_is, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: Json = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: Json = content


class AgentEventReleasePreview(AgentEvent):
    """A preview outbound call was released.

    Identifier on the wire: AgentEvent_Release_Preview.

    Source: cec_07_1375, cec_07_0523.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing; the event carries no additional information.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_Release_Preview"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentEventRequestConnect(AgentEvent):
    """Brings the connection data of an H5 video call.

    Identifier on the wire: AgentEvent_RequestConnect.

    Source: cec_07_1406, cec_07_0556.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The connection data. Where a field has no type, its type was not seen.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_RequestConnect"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventRequestConnectContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventRequestConnectContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventRequestConnectContent = AgentEventRequestConnectContent() if content is None else content


class AgentEventReturnFromIvr(AgentEvent):
    """A call came back from the IVR after a transfer in suspend mode.

    Identifier on the wire: AgentEvent_ReturnFromIvr.

    Source: cec_07_1370, cec_07_0517.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Call ID.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_ReturnFromIvr"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", text, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: str | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: str | None = content


class AgentEventRinging(AgentEvent):
    """An incoming call has to be answered by hand.

    Identifier on the wire: AgentEvent_Ringing.

    Source: cec_07_1366, cec_07_0513.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The call.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_Ringing"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventRingingContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventRingingContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventRingingContent = AgentEventRingingContent() if content is None else content


class AgentEventSuccTransResult(AgentEvent):
    """Tells how a transfer in success mode ended. It also comes after the transfer of a text
    conversation.

    Identifier on the wire: AgentEvent_SuccTransResult.

    Source: cec_07_1369, cec_07_0516.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The call and the outcome of its transfer.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_SuccTransResult"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventSuccTransResultContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventSuccTransResultContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventSuccTransResultContent = AgentEventSuccTransResultContent() if content is None else content


class AgentEventTalking(AgentEvent):
    """The agent entered the talking state.

    Identifier on the wire: AgentEvent_Talking.

    Source: cec_07_1355.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The call.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_Talking"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventTalkingContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventTalkingContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventTalkingContent = AgentEventTalkingContent() if content is None else content


class AgentEventTransOutResult(AgentEvent):
    """Tells how a transfer to an external number ended.

    Identifier on the wire: AgentEvent_TransOutResult.

    Evidence: third-party.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The content was not seen.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_TransOutResult"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", as_it_is, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: Json = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: Json = content


class AgentEventUserMediaAbility(AgentEvent):
    """Tells which media the phone of a user supports, when the agent calls that user. It is sent
    only if parameter P10 of the CTI platform is 1 and bit 14 of software parameter 955 of the
    UAP is 0.

    Identifier on the wire: AgentEvent_UserMediaAbility.

    Source: cec_07_1372, cec_07_0519.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The call and the media of the user.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_UserMediaAbility"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventUserMediaAbilityContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventUserMediaAbilityContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventUserMediaAbilityContent = AgentEventUserMediaAbilityContent() if content is None else content


class AgentEventLinkageCapability(AgentEvent):
    """Result of a request about the ability of the phone for phone linkage (inferred from the
    name).

    Identifier on the wire: AgentEvent_linkageCapability.

    Source: cec_07_1421, cec_07_0571.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The outcome.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_linkageCapability"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventLinkageCapabilityContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventLinkageCapabilityContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventLinkageCapabilityContent = AgentEventLinkageCapabilityContent() if content is None else content


class AgentEventLinkagePhoneCallOut(AgentEvent):
    """The agent dials out on the linked phone.

    Identifier on the wire: AgentEvent_linkagePhoneCallOut.

    Source: cec_07_1429, cec_07_0579.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The call being dialled.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_linkagePhoneCallOut"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventLinkagePhoneCallOutContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventLinkagePhoneCallOutContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventLinkagePhoneCallOutContent = AgentEventLinkagePhoneCallOutContent() if content is None else content


class AgentEventLinkagePhoneHold(AgentEvent):
    """The call was put on hold on the linked phone (inferred from the name).

    Identifier on the wire: AgentEvent_linkagePhoneHold.

    Source: cec_07_1427, cec_07_0577.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The call.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_linkagePhoneHold"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventLinkagePhoneHoldContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventLinkagePhoneHoldContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventLinkagePhoneHoldContent = AgentEventLinkagePhoneHoldContent() if content is None else content


class AgentEventLinkagePhoneMute(AgentEvent):
    """The call was muted on the linked phone (inferred from the name).

    Identifier on the wire: AgentEvent_linkagePhoneMute.

    Source: cec_07_1423, cec_07_0573.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The call.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_linkagePhoneMute"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventLinkagePhoneMuteContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventLinkagePhoneMuteContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventLinkagePhoneMuteContent = AgentEventLinkagePhoneMuteContent() if content is None else content


class AgentEventLinkagePhoneStatus(AgentEvent):
    """State of the linked phone of the agent.

    Identifier on the wire: AgentEvent_linkagePhoneStatus.

    Source: cec_07_1422, cec_07_0572.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The state.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_linkagePhoneStatus"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventLinkagePhoneStatusContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventLinkagePhoneStatusContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventLinkagePhoneStatusContent = AgentEventLinkagePhoneStatusContent() if content is None else content


class AgentEventLinkagePhoneTransferOut(AgentEvent):
    """The call is transferred to another number on the linked phone (inferred from the name).

    Identifier on the wire: AgentEvent_linkagePhoneTransferOut.

    Source: cec_07_1425, cec_07_0575.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Both ends of the transfer.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_linkagePhoneTransferOut"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventLinkagePhoneTransferOutContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventLinkagePhoneTransferOutContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventLinkagePhoneTransferOutContent = AgentEventLinkagePhoneTransferOutContent() if content is None else content


class AgentEventLinkagePhoneTransferOutResult(AgentEvent):
    """Result of a transfer to another number on the linked phone (inferred from the name).

    Identifier on the wire: AgentEvent_linkagePhoneTransferOut_Result.

    Source: cec_07_1426, cec_07_0576.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The call and the outcome of its transfer.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_linkagePhoneTransferOut_Result"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventLinkagePhoneTransferOutResultContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventLinkagePhoneTransferOutResultContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventLinkagePhoneTransferOutResultContent = AgentEventLinkagePhoneTransferOutResultContent() if content is None else content


class AgentEventLinkagePhoneUnHold(AgentEvent):
    """The call was taken off hold on the linked phone (inferred from the name).

    Identifier on the wire: AgentEvent_linkagePhoneUnHold.

    Source: cec_07_1428, cec_07_0578.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The call.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_linkagePhoneUnHold"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventLinkagePhoneUnHoldContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventLinkagePhoneUnHoldContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventLinkagePhoneUnHoldContent = AgentEventLinkagePhoneUnHoldContent() if content is None else content


class AgentEventLinkagePhoneUnMute(AgentEvent):
    """The call was unmuted on the linked phone (inferred from the name).

    Identifier on the wire: AgentEvent_linkagePhoneUnMute.

    Source: cec_07_1424, cec_07_0574.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The call.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentEvent_linkagePhoneUnMute"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentEventLinkagePhoneUnMuteContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentEventLinkagePhoneUnMuteContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentEventLinkagePhoneUnMuteContent = AgentEventLinkagePhoneUnMuteContent() if content is None else content


class AgentMediaEventJumpPlayDone(AgentEvent):
    """A jump forward or back in the playback is done.

    Identifier on the wire: AgentMediaEvent_JumpPlayDone.

    Source: cec_07_1391, cec_07_0539.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing; the event carries no additional information.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentMediaEvent_JumpPlayDone"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentMediaEventPausePlayDone(AgentEvent):
    """The playback was paused.

    Identifier on the wire: AgentMediaEvent_PausePlayDone.

    Source: cec_07_1389, cec_07_0537.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing; the event carries no additional information.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentMediaEvent_PausePlayDone"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentMediaEventPlay(AgentEvent):
    """The playback started.

    Identifier on the wire: AgentMediaEvent_Play.

    Source: cec_07_1385, cec_07_0533.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing; the event carries no additional information.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentMediaEvent_Play"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentMediaEventPlayFail(AgentEvent):
    """The playback failed.

    Identifier on the wire: AgentMediaEvent_Play_Fail.

    Source: cec_07_1387, cec_07_0535.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing; the event carries no additional information.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentMediaEvent_Play_Fail"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentMediaEventPlaySucc(AgentEvent):
    """The playback succeeded.

    Identifier on the wire: AgentMediaEvent_Play_Succ.

    Source: cec_07_1386, cec_07_0534.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing; the event carries no additional information.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentMediaEvent_Play_Succ"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentMediaEventRecord(AgentEvent):
    """A recording started.

    Identifier on the wire: AgentMediaEvent_Record.

    Source: cec_07_1381, cec_07_0529.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The recording.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentMediaEvent_Record"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentMediaEventRecordContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentMediaEventRecordContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentMediaEventRecordContent = AgentMediaEventRecordContent() if content is None else content


class AgentMediaEventRecordFail(AgentEvent):
    """A recording could not start. Its content has the fields of AgentMediaEvent_Record.

    Identifier on the wire: AgentMediaEvent_Record_Fail.

    Source: cec_07_1382, cec_07_0530.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The recording.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentMediaEvent_Record_Fail"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentMediaEventRecordFailContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentMediaEventRecordFailContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentMediaEventRecordFailContent = AgentMediaEventRecordFailContent() if content is None else content


class AgentMediaEventResumePlayDone(AgentEvent):
    """The playback was resumed.

    Identifier on the wire: AgentMediaEvent_ResumePlayDone.

    Source: cec_07_1390, cec_07_0538.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing; the event carries no additional information.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentMediaEvent_ResumePlayDone"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentMediaEventStartRecordScreenFail(AgentEvent):
    """A screen recording could not start.

    Identifier on the wire: AgentMediaEvent_StartRecordScreen_Fail.

    Source: cec_07_4208.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The content was not seen.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentMediaEvent_StartRecordScreen_Fail"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", as_it_is, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: Json = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: Json = content


class AgentMediaEventStartRecordScreenSucc(AgentEvent):
    """A screen recording started.

    Identifier on the wire: AgentMediaEvent_StartRecordScreen_Succ.

    Source: cec_07_4208.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The content was not seen.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentMediaEvent_StartRecordScreen_Succ"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", as_it_is, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: Json = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: Json = content


class AgentMediaEventStopPlayDone(AgentEvent):
    """The playback stopped.

    Identifier on the wire: AgentMediaEvent_StopPlayDone.

    Source: cec_07_1388, cec_07_0536.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Why the playback stopped.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentMediaEvent_StopPlayDone"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentMediaEventStopPlayDoneContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentMediaEventStopPlayDoneContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentMediaEventStopPlayDoneContent = AgentMediaEventStopPlayDoneContent() if content is None else content


class AgentMediaEventStopRecordDone(AgentEvent):
    """A recording stopped.

    Identifier on the wire: AgentMediaEvent_StopRecordDone.

    Source: cec_07_1383, cec_07_0531.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The recording.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentMediaEvent_StopRecordDone"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentMediaEventStopRecordDoneContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentMediaEventStopRecordDoneContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentMediaEventStopRecordDoneContent = AgentMediaEventStopRecordDoneContent() if content is None else content


class AgentMediaEventStopRecordScreenFail(AgentEvent):
    """A screen recording could not be stopped.

    Identifier on the wire: AgentMediaEvent_StopRecordScreen_Fail.

    Source: cec_07_4209.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The content was not seen.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentMediaEvent_StopRecordScreen_Fail"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", as_it_is, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: Json = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: Json = content


class AgentMediaEventStopRecordScreenSucc(AgentEvent):
    """A screen recording stopped.

    Identifier on the wire: AgentMediaEvent_StopRecordScreen_Succ.

    Source: cec_07_4209.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The content was not seen.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentMediaEvent_StopRecordScreen_Succ"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", as_it_is, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: Json = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: Json = content


class AgentOtherAllAgentBusy(AgentEvent):
    """All agents are busy.

    Identifier on the wire: AgentOther_All_Agent_Busy.

    Source: cec_07_1403, cec_07_0553.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing; the event carries no additional information.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentOther_All_Agent_Busy"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentOtherBeQcStart(AgentEvent):
    """An inspector began to monitor this agent. The event goes to the inspected agent.

    Identifier on the wire: AgentOther_BeQcStart.

    Source: cec_07_0542.

    Attributes:
        work_no: Agent ID. The example of the page lacks it. Wire name: workNo.
        content: The inspection.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentOther_BeQcStart"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentOtherBeQcStartContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentOtherBeQcStartContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentOtherBeQcStartContent = AgentOtherBeQcStartContent() if content is None else content


class AgentOtherBeQcStop(AgentEvent):
    """The monitoring of this agent ended. The event goes to the inspected agent.

    Identifier on the wire: AgentOther_BeQcStop.

    Source: cec_07_0543.

    Attributes:
        work_no: Agent ID. The example of the page lacks it. Wire name: workNo.
        content: The inspection.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentOther_BeQcStop"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentOtherBeQcStopContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentOtherBeQcStopContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentOtherBeQcStopContent = AgentOtherBeQcStopContent() if content is None else content


class AgentOtherInService(AgentEvent):
    """The agent begins to sign in; the first event after a sign-in.

    Identifier on the wire: AgentOther_InService.

    Source: cec_07_1401.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing; the event carries no additional information.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentOther_InService"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentOtherNote(AgentEvent):
    """The agent received a note.

    Identifier on the wire: AgentOther_Note.

    Source: cec_07_1353, cec_07_0500.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing, according to the page. Clients also receive an object with the
            note (third-party).
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentOther_Note"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentOtherPhoneAlerting(AgentEvent):
    """The agent's phone is ringing.

    Identifier on the wire: AgentOther_PhoneAlerting.

    Source: cec_07_1398, cec_07_0548.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing, according to the page. Clients receive null for an outgoing call
            of the agent's own and an object for an incoming one (third-party).
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentOther_PhoneAlerting"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentOtherPhoneBusy(AgentEvent):
    """The phone cannot be answered.

    Identifier on the wire: AgentOther_PhoneBusy.

    Source: cec_07_1399, cec_07_0549.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing; the event carries no additional information.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentOther_PhoneBusy"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentOtherPhoneOffhook(AgentEvent):
    """The agent's phone was picked up.

    Identifier on the wire: AgentOther_PhoneOffhook.

    Source: cec_07_1397, cec_07_0547.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The call.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentOther_PhoneOffhook"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentOtherPhoneOffhookContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentOtherPhoneOffhookContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentOtherPhoneOffhookContent = AgentOtherPhoneOffhookContent() if content is None else content


class AgentOtherPhoneRelease(AgentEvent):
    """The agent's phone was hung up.

    Identifier on the wire: AgentOther_PhoneRelease.

    Source: cec_07_1396, cec_07_0546.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Who hung up.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentOther_PhoneRelease"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentOtherPhoneReleaseContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentOtherPhoneReleaseContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentOtherPhoneReleaseContent = AgentOtherPhoneReleaseContent() if content is None else content


class AgentOtherPhoneUnknow(AgentEvent):
    """The state of the agent's phone is unknown.

    Identifier on the wire: AgentOther_PhoneUnknow.

    Source: cec_07_1395, cec_07_0545.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing; the event carries no additional information.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentOther_PhoneUnknow"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentOtherShutdownService(AgentEvent):
    """The agent has been signed out. The event does not always arrive after the agent's own
    sign-out.

    It puts the agent into the state signed-out.

    Identifier on the wire: AgentOther_ShutdownService.

    Source: cec_07_1402.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: About the session that ended.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentOther_ShutdownService"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentOtherShutdownServiceContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentOtherShutdownServiceContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentOtherShutdownServiceContent = AgentOtherShutdownServiceContent() if content is None else content


class AgentStateBusy(AgentEvent):
    """The agent is handling a call, from the moment at which the platform allots one: the event
    lists of an incoming and of an outgoing call (cec_05_1426, cec_05_1423) begin with it,
    before AgentEvent_Ringing and before the other party is called. So the agent is occupied,
    and the events of the call tell whether it rings or is talked in. This is not the busy state
    that sayBusy sets, which AgentState_SetNotReady_Success announces; clients take it as
    talking, or wrongly as busy (third-party).

    It puts the agent into the state occupied.

    Identifier on the wire: AgentState_Busy.

    Source: cec_07_1343, cec_07_0490.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing; the event carries no additional information.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentState_Busy"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentStateCancelNotReadySuccess(AgentEvent):
    """The agent left the busy state.

    It puts the agent into the state idle.

    Identifier on the wire: AgentState_CancelNotReady_Success.

    Source: cec_07_1347.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing; the event carries no additional information.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentState_CancelNotReady_Success"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentStateCancelRestSuccess(AgentEvent):
    """The agent left the rest state.

    It puts the agent into the state idle.

    Identifier on the wire: AgentState_CancelRest_Success.

    Source: cec_07_1349.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing; the event carries no additional information.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentState_CancelRest_Success"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentStateCancelWorkSuccess(AgentEvent):
    """The agent left the wrap-up state on request.

    It puts the agent into the state idle.

    Identifier on the wire: AgentState_CancelWork_Success.

    Source: cec_07_1352.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing; the event carries no additional information.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentState_CancelWork_Success"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentStateForceReady(AgentEvent):
    """The agent was forced into the idle state.

    It puts the agent into the state idle.

    Identifier on the wire: AgentState_Force_Ready.

    Evidence: third-party.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The content was not seen.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentState_Force_Ready"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", as_it_is, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: Json = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: Json = content


class AgentStateForceSetNotReady(AgentEvent):
    """The agent was forced into the busy state.

    It puts the agent into the state busy.

    Identifier on the wire: AgentState_Force_SetNotReady.

    Evidence: third-party.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The content was not seen.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentState_Force_SetNotReady"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", as_it_is, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: Json = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: Json = content


class AgentStateReady(AgentEvent):
    """The agent entered the idle state.

    It puts the agent into the state idle.

    Identifier on the wire: AgentState_Ready.

    Source: cec_07_1345.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing; the event carries no additional information.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentState_Ready"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentStateRestTimeout(AgentEvent):
    """The granted time of the rest is over. The event is a reminder only; the agent is still in
    the rest state.

    Identifier on the wire: AgentState_Rest_Timeout.

    Source: cec_07_1350, cec_07_0497.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing; the event carries no additional information.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentState_Rest_Timeout"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentStateSetNotReadySuccess(AgentEvent):
    """The agent entered the busy state.

    It puts the agent into the state busy.

    Identifier on the wire: AgentState_SetNotReady_Success.

    Source: cec_07_1346.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Why the agent is busy.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentState_SetNotReady_Success"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentStateSetNotReadySuccessContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentStateSetNotReadySuccessContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentStateSetNotReadySuccessContent = AgentStateSetNotReadySuccessContent() if content is None else content


class AgentStateSetRestSuccess(AgentEvent):
    """The rest that was asked for has begun. The operation rest is asynchronous: its answer comes
    before this event. When rest was asked for during a call or in wrap-up, the event comes only
    when that is over (third-party).

    It puts the agent into the state rest.

    Identifier on the wire: AgentState_SetRest_Success.

    Source: cec_07_1348.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Why the agent rests. The text says that the event carries no additional
            information while its example holds a reason, so null is possible (inferred).
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentState_SetRest_Success"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", AgentStateSetRestSuccessContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: AgentStateSetRestSuccessContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: AgentStateSetRestSuccessContent = AgentStateSetRestSuccessContent() if content is None else content


class AgentStateSetWorkSuccess(AgentEvent):
    """The agent entered the wrap-up state on request.

    It puts the agent into the state wrap-up.

    Identifier on the wire: AgentState_SetWork_Success.

    Source: cec_07_1351, cec_05_1316, cec_05_1317.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing; the event carries no additional information (inferred).
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentState_SetWork_Success"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class AgentStateWork(AgentEvent):
    """The agent entered the wrap-up state.

    It puts the agent into the state wrap-up.

    Identifier on the wire: AgentState_Work.

    Source: cec_07_1344.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: Nothing; the event carries no additional information.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "AgentState_Work"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", nothing, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: None = content


class OutboundDetectEvent(AgentEvent):
    """Tells why an outgoing call failed. Its accuracy depends on the cause that the core network
    or gateway signals.

    Identifier on the wire: OUTBOUND_DETECT_EVENT.

    Source: cec_07_1360, cec_07_0507.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The call and the cause of its failure.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "OUTBOUND_DETECT_EVENT"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", OutboundDetectEVENTContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: OutboundDetectEVENTContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: OutboundDetectEVENTContent = OutboundDetectEVENTContent() if content is None else content


class QCAgentStateNotify(AgentEvent):
    """A monitored agent changed its state. The event goes to the inspector.

    Identifier on the wire: QC_AgentState_Notify.

    Source: cec_07_1393, cec_07_0541.

    Attributes:
        work_no: Agent ID. Wire name: workNo.
        content: The monitored agent and what happened.
    """

    __slots__ = ("work_no", "content")
    event_type: ClassVar[str] = "QC_AgentState_Notify"
    _fields = (
        ("work_no", "workNo", text, False),
        ("content", "content", QCAgentStateNotifyContent.from_json, False),
    )

    def __init__(
        self,
        *,
        work_no: str | None = None,
        content: QCAgentStateNotifyContent | None = None,
    ) -> None:
        self.work_no: str | None = work_no
        self.content: QCAgentStateNotifyContent = QCAgentStateNotifyContent() if content is None else content


EVENTS: Final[Mapping[str, type[AgentEvent]]] = {
    "AgentChat_CallOutCreated": AgentChatCallOutCreated,
    "AgentChat_CalloutFailed": AgentChatCalloutFailed,
    "AgentChat_Connected": AgentChatConnected,
    "AgentChat_DELAY_EMAIL": AgentChatDelayEmail,
    "AgentChat_DataRecved": AgentChatDataRecved,
    "AgentChat_Disconnected": AgentChatDisconnected,
    "AgentChat_Ring": AgentChatRing,
    "AgentChat_TransferFailed": AgentChatTransferFailed,
    "AgentChat_TransferStart": AgentChatTransferStart,
    "AgentConf_ParticipantChanged": AgentConfParticipantChanged,
    "AgentConf_PresidentChanged": AgentConfPresidentChanged,
    "AgentConf_RequestFailed": AgentConfRequestFailed,
    "AgentConf_RequestSuccess": AgentConfRequestSuccess,
    "AgentConf_Ringing": AgentConfRinging,
    "AgentConf_SelfJoinResult": AgentConfSelfJoinResult,
    "AgentConf_SelfLeaveResult": AgentConfSelfLeaveResult,
    "AgentConf_StopParticipantVoice": AgentConfStopParticipantVoice,
    "AgentConf_StopVoice": AgentConfStopVoice,
    "AgentConf_Timeout": AgentConfTimeout,
    "AgentEvent_Agent_Occupyed": AgentEventAgentOccupyed,
    "AgentEvent_Auto_Answer": AgentEventAutoAnswer,
    "AgentEvent_Call_Out_Fail": AgentEventCallOutFail,
    "AgentEvent_Call_Release": AgentEventCallRelease,
    "AgentEvent_Conference": AgentEventConference,
    "AgentEvent_Connect_Fail": AgentEventConnectFail,
    "AgentEvent_Consult_Fail": AgentEventConsultFail,
    "AgentEvent_ControlWindow_Notify": AgentEventControlWindowNotify,
    "AgentEvent_Customer_Alerting": AgentEventCustomerAlerting,
    "AgentEvent_Customer_Release": AgentEventCustomerRelease,
    "AgentEvent_Hold": AgentEventHold,
    "AgentEvent_ImageCapture": AgentEventImageCapture,
    "AgentEvent_Incoming_CallInfo": AgentEventIncomingCallInfo,
    "AgentEvent_Inside_Call_Fail": AgentEventInsideCallFail,
    "AgentEvent_MediaSwith": AgentEventMediaSwith,
    "AgentEvent_MessageData": AgentEventMessageData,
    "AgentEvent_No_Answer": AgentEventNoAnswer,
    "AgentEvent_No_Answer_From_Cti": AgentEventNoAnswerFromCti,
    "AgentEvent_Offline_Queue_Call": AgentEventOfflineQueueCall,
    "AgentEvent_Orders_Notify": AgentEventOrdersNotify,
    "AgentEvent_Preview": AgentEventPreview,
    "AgentEvent_Preview_CallOut": AgentEventPreviewCallOut,
    "AgentEvent_Preview_CallOut_Ex": AgentEventPreviewCallOutEx,
    "AgentEvent_ReleaseRequest": AgentEventReleaseRequest,
    "AgentEvent_ReleaseResponse": AgentEventReleaseResponse,
    "AgentEvent_Release_Preview": AgentEventReleasePreview,
    "AgentEvent_RequestConnect": AgentEventRequestConnect,
    "AgentEvent_ReturnFromIvr": AgentEventReturnFromIvr,
    "AgentEvent_Ringing": AgentEventRinging,
    "AgentEvent_SuccTransResult": AgentEventSuccTransResult,
    "AgentEvent_Talking": AgentEventTalking,
    "AgentEvent_TransOutResult": AgentEventTransOutResult,
    "AgentEvent_UserMediaAbility": AgentEventUserMediaAbility,
    "AgentEvent_linkageCapability": AgentEventLinkageCapability,
    "AgentEvent_linkagePhoneCallOut": AgentEventLinkagePhoneCallOut,
    "AgentEvent_linkagePhoneHold": AgentEventLinkagePhoneHold,
    "AgentEvent_linkagePhoneMute": AgentEventLinkagePhoneMute,
    "AgentEvent_linkagePhoneStatus": AgentEventLinkagePhoneStatus,
    "AgentEvent_linkagePhoneTransferOut": AgentEventLinkagePhoneTransferOut,
    "AgentEvent_linkagePhoneTransferOut_Result": AgentEventLinkagePhoneTransferOutResult,
    "AgentEvent_linkagePhoneUnHold": AgentEventLinkagePhoneUnHold,
    "AgentEvent_linkagePhoneUnMute": AgentEventLinkagePhoneUnMute,
    "AgentMediaEvent_JumpPlayDone": AgentMediaEventJumpPlayDone,
    "AgentMediaEvent_PausePlayDone": AgentMediaEventPausePlayDone,
    "AgentMediaEvent_Play": AgentMediaEventPlay,
    "AgentMediaEvent_Play_Fail": AgentMediaEventPlayFail,
    "AgentMediaEvent_Play_Succ": AgentMediaEventPlaySucc,
    "AgentMediaEvent_Record": AgentMediaEventRecord,
    "AgentMediaEvent_Record_Fail": AgentMediaEventRecordFail,
    "AgentMediaEvent_ResumePlayDone": AgentMediaEventResumePlayDone,
    "AgentMediaEvent_StartRecordScreen_Fail": AgentMediaEventStartRecordScreenFail,
    "AgentMediaEvent_StartRecordScreen_Succ": AgentMediaEventStartRecordScreenSucc,
    "AgentMediaEvent_StopPlayDone": AgentMediaEventStopPlayDone,
    "AgentMediaEvent_StopRecordDone": AgentMediaEventStopRecordDone,
    "AgentMediaEvent_StopRecordScreen_Fail": AgentMediaEventStopRecordScreenFail,
    "AgentMediaEvent_StopRecordScreen_Succ": AgentMediaEventStopRecordScreenSucc,
    "AgentOther_All_Agent_Busy": AgentOtherAllAgentBusy,
    "AgentOther_BeQcStart": AgentOtherBeQcStart,
    "AgentOther_BeQcStop": AgentOtherBeQcStop,
    "AgentOther_InService": AgentOtherInService,
    "AgentOther_Note": AgentOtherNote,
    "AgentOther_PhoneAlerting": AgentOtherPhoneAlerting,
    "AgentOther_PhoneBusy": AgentOtherPhoneBusy,
    "AgentOther_PhoneOffhook": AgentOtherPhoneOffhook,
    "AgentOther_PhoneRelease": AgentOtherPhoneRelease,
    "AgentOther_PhoneUnknow": AgentOtherPhoneUnknow,
    "AgentOther_ShutdownService": AgentOtherShutdownService,
    "AgentState_Busy": AgentStateBusy,
    "AgentState_CancelNotReady_Success": AgentStateCancelNotReadySuccess,
    "AgentState_CancelRest_Success": AgentStateCancelRestSuccess,
    "AgentState_CancelWork_Success": AgentStateCancelWorkSuccess,
    "AgentState_Force_Ready": AgentStateForceReady,
    "AgentState_Force_SetNotReady": AgentStateForceSetNotReady,
    "AgentState_Ready": AgentStateReady,
    "AgentState_Rest_Timeout": AgentStateRestTimeout,
    "AgentState_SetNotReady_Success": AgentStateSetNotReadySuccess,
    "AgentState_SetRest_Success": AgentStateSetRestSuccess,
    "AgentState_SetWork_Success": AgentStateSetWorkSuccess,
    "AgentState_Work": AgentStateWork,
    "OUTBOUND_DETECT_EVENT": OutboundDetectEvent,
    "QC_AgentState_Notify": QCAgentStateNotify,
}
"""Class of each event by its identifier on the wire."""
