# Generated from spec/ by "npm run generate". Do not edit.
"""Objects inside requests and results."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from .._records import Json, Record, as_it_is, boolean, integer, many, maybe, nothing, number, text

__all__ = [
    "AgentInfo",
    "BatchAddParticipantRequestAddress",
    "BatchRemoveParticipantRequestAddress",
    "BatchRemoveParticipantResult",
    "BatchRemoveParticipantResultNoExistParticipant",
    "BeginRecordResult",
    "CallInfo",
    "ConferenceInfo",
    "ConferenceInfoAddress",
    "ConfiguredSkillQueue",
    "ForceLoginResult",
    "GetAgentStatusResult",
    "GetConnectInfoResult",
    "LoginExResult",
    "LoginInfoResult",
    "LoginResult",
    "ProlongTimeResult",
    "QueryAllConfIdsResult",
    "QueryAllOnlineAgentsResultItem",
    "QueryCallStatisticsInfoExResult",
    "QueryCallStatisticsInfoResult",
    "QueryConfInfosResult",
    "QueryCustomStateResult",
    "QueryHoldListInfoExResultItem",
    "QueryHoldListInfoResultItem",
    "QueryIVRInfoOnVdnResultItem",
    "QuerySkillQueueOnAgentVDNResultItem",
    "QueryStatInfoOfAcdResultItem",
    "QueryStatInfoOfAcdResultItemOldCallIdEx",
    "SetCallNumsByMediaTypeRequestAgentMediaCallNum",
    "SuccessWithErrorReasonResult",
    "SyncagentinfoResult",
    "SyncagentinfoResultAgentStateInfo",
    "UpdateGuidResult",
]


class BatchAddParticipantRequestAddress(Record):
    """One participant to add.

    Attributes:
        address_type: Kind of address by which the participant is named. Values: 6 phone
            number; 9 agent. Wire name: addressType.
        address: Phone number or agent ID of the participant, at most 24 characters.
        device_call_type: Self-defined type of the call, a value of DeviceCallType, from 0
            to 255. null counts as 0. Range: 0 to 255. Default of the gateway: 0. Wire name:
            deviceCallType.
        device_type: Self-defined type of the device, a value of DeviceType, from 0 to 255.
            null counts as 0. Range: 0 to 255. Default of the gateway: 0. Wire name: deviceType.
    """

    __slots__ = ("address_type", "address", "device_call_type", "device_type")
    _fields = (
        ("address_type", "addressType", text, False),
        ("address", "address", text, True),
        ("device_call_type", "deviceCallType", integer, False),
        ("device_type", "deviceType", integer, False),
    )

    def __init__(
        self,
        *,
        address_type: Literal["6", "9"],
        address: str,
        device_call_type: int | None = None,
        device_type: int | None = None,
    ) -> None:
        self.address_type: Literal["6", "9"] = address_type
        self.address: str = address
        self.device_call_type: int | None = device_call_type
        self.device_type: int | None = device_type


class BatchRemoveParticipantRequestAddress(Record):
    """One participant to remove; the page calls the type AgentConfAddressExParam.

    Attributes:
        address_type: Kind of address by which the participant is named. Values: 6 phone
            number; 9 agent. Wire name: addressType.
        address: Phone number or agent ID of the participant, at most 24 characters.
    """

    __slots__ = ("address_type", "address")
    _fields = (
        ("address_type", "addressType", text, False),
        ("address", "address", text, True),
    )

    def __init__(
        self,
        *,
        address_type: Literal["6", "9"],
        address: str,
    ) -> None:
        self.address_type: Literal["6", "9"] = address_type
        self.address: str = address


class SetCallNumsByMediaTypeRequestAgentMediaCallNum(Record):
    """An object of the interface: SetCallNumsByMediaTypeRequestAgentMediaCallNum.

    Attributes:
        media_type: Media type that the limit is for. Known values are 50 (email), 51 (web
            chat), 52 (SMS), 53 (social) and 56 (WeChat); the list breaks off after 56, so other
            integers are valid too. Wire name: mediaType.
    """

    __slots__ = ("media_type",)
    _fields = (
        ("media_type", "mediaType", integer, False),
    )

    def __init__(
        self,
        *,
        media_type: int,
    ) -> None:
        self.media_type: int = media_type


class LoginResult(Record):
    """Result of the sign-in.

    Attributes:
        vdnid: VDN ID. A string in the table, a number on the wire.
        workno: Agent ID.
        mediatype: Three letters, for CTI Server, WebM and MailM in this order: T if the
            agent is signed in, F if that failed. Voice needs the CTI Server, text chat the
            WebM. At present an agent cannot be signed in to the MailM.
        login_time: Time of the sign-in, in milliseconds since 1970. Unit: milliseconds.
            Wire name: loginTime.
        is_force_change: Whether the agent must change the password after the sign-in
            (modifyAccountPwdEx); until then the agent cannot make calls. The page of loginEx
            advises true, so that a password is changed at the next sign-in, and calls false a
            possible security risk. Values: true the password must be changed after the sign-in;
            false no change needed. Wire name: isForceChange.
        server_name: Cluster name of the CC-Gateway to which the agent is signed in. Wire
            name: serverName.
        time_remaining: Days until the password expires, 0 to 180; an empty string means
            never. The document calls never a possible security risk and advises a value in the
            range, so that passwords are changed periodically. Unit: days. Range: 0 to 180. Wire
            name: timeRemaining.
    """

    __slots__ = ("vdnid", "workno", "mediatype", "login_time", "is_force_change", "server_name", "time_remaining")
    _fields = (
        ("vdnid", "vdnid", text, False),
        ("workno", "workno", text, False),
        ("mediatype", "mediatype", text, False),
        ("login_time", "loginTime", text, False),
        ("is_force_change", "isForceChange", text, False),
        ("server_name", "serverName", text, False),
        ("time_remaining", "timeRemaining", text, False),
    )

    def __init__(
        self,
        *,
        vdnid: str | None = None,
        workno: str | None = None,
        mediatype: str | None = None,
        login_time: str | None = None,
        is_force_change: str | None = None,
        server_name: str | None = None,
        time_remaining: str | None = None,
    ) -> None:
        self.vdnid: str | None = vdnid
        self.workno: str | None = workno
        self.mediatype: str | None = mediatype
        self.login_time: str | None = login_time
        self.is_force_change: str | None = is_force_change
        self.server_name: str | None = server_name
        self.time_remaining: str | None = time_remaining


class ForceLoginResult(Record):
    """Result of the sign-in, as for login (inferred).

    Attributes:
        vdnid: VDN ID. A string in the table, a number on the wire.
        workno: Agent ID.
        mediatype: Three letters, for CTI Server, WebM and MailM in this order: T if the
            agent is signed in, F if that failed. Voice needs the CTI Server, text chat the
            WebM. At present an agent cannot be signed in to the MailM.
        login_time: Time of the sign-in, in milliseconds since 1970. Unit: milliseconds.
            Wire name: loginTime.
        is_force_change: Whether the agent must change the password after the sign-in
            (modifyAccountPwdEx); until then the agent cannot make calls. The document advises
            true, so that a password is changed at the next sign-in, and calls false a possible
            security risk. Values: true the password must be changed after the sign-in; false no
            change needed. Wire name: isForceChange.
        server_name: Cluster name of the CC-Gateway to which the agent is signed in. Wire
            name: serverName.
        time_remaining: Days until the password expires, 0 to 180; an empty string means
            never. The document calls never a possible security risk and advises a value in the
            range, so that passwords are changed periodically. Unit: days. Range: 0 to 180. Wire
            name: timeRemaining.
    """

    __slots__ = ("vdnid", "workno", "mediatype", "login_time", "is_force_change", "server_name", "time_remaining")
    _fields = (
        ("vdnid", "vdnid", text, False),
        ("workno", "workno", text, False),
        ("mediatype", "mediatype", text, False),
        ("login_time", "loginTime", text, False),
        ("is_force_change", "isForceChange", text, False),
        ("server_name", "serverName", text, False),
        ("time_remaining", "timeRemaining", text, False),
    )

    def __init__(
        self,
        *,
        vdnid: str | None = None,
        workno: str | None = None,
        mediatype: str | None = None,
        login_time: str | None = None,
        is_force_change: str | None = None,
        server_name: str | None = None,
        time_remaining: str | None = None,
    ) -> None:
        self.vdnid: str | None = vdnid
        self.workno: str | None = workno
        self.mediatype: str | None = mediatype
        self.login_time: str | None = login_time
        self.is_force_change: str | None = is_force_change
        self.server_name: str | None = server_name
        self.time_remaining: str | None = time_remaining


class GetAgentStatusResult(Record):
    """State of the agent: one object, as the printed example has it and gateways answer it
    (third-party). The table types an array.

    Attributes:
        agent_state: What the agent is doing. Wire name: agentState.
        is_working: Whether the agent is in a call. Wire name: isWorking.
    """

    __slots__ = ("agent_state", "is_working")
    _fields = (
        ("agent_state", "agentState", integer, False),
        ("is_working", "isWorking", boolean, False),
    )

    def __init__(
        self,
        *,
        agent_state: int | None = None,
        is_working: bool | None = None,
    ) -> None:
        self.agent_state: int | None = agent_state
        self.is_working: bool | None = is_working


class ConfiguredSkillQueue(Record):
    """A skill queue that is configured for an agent.

    Attributes:
        name: Name of the skill queue.
        id: ID of the skill queue.
        mediatype: Media type of the skill queue.
    """

    __slots__ = ("name", "id", "mediatype")
    _fields = (
        ("name", "name", text, False),
        ("id", "id", integer, False),
        ("mediatype", "mediatype", integer, False),
    )

    def __init__(
        self,
        *,
        name: str | None = None,
        id: int | None = None,
        mediatype: int | None = None,
    ) -> None:
        self.name: str | None = name
        self.id: int | None = id
        self.mediatype: int | None = mediatype


class UpdateGuidResult(Record):
    """The GUID of the session.

    Attributes:
        guid: GUID, unique for each user who is signed in.
    """

    __slots__ = ("guid",)
    _fields = (
        ("guid", "guid", text, True),
    )

    def __init__(
        self,
        *,
        guid: str | None = None,
    ) -> None:
        self.guid: str | None = guid


class SyncagentinfoResultAgentStateInfo(Record):
    """State of the agent and of the agent's calls. Most meanings are concluded from the names of
    the fields (inferred).

    Attributes:
        call_feature: Call feature of the call. Further values are possible; 41, 44 and 45
            belong to the HPS. Wire name: callFeature.
        call_data: Call data of the call (inferred). Wire name: callData.
        last_state: State before the present one, with the values of state (inferred). Wire
            name: lastState.
        pre_busy: Whether a busy request waits for the end of the call (inferred). Wire
            name: preBusy.
        firsttalking_flag: Whether the agent is talking for the first time in the call
            (inferred). Wire name: firsttalkingFlag.
        work_no: Work number of the agent. Wire name: workNo.
        qc_work_no: Work number of the inspector who inspects the agent (inferred). Wire
            name: qcWorkNo.
        caller_no: Number of the caller. Wire name: callerNo.
        begin_hold_time: Time when the hold began, in milliseconds since 1970; null in the
            printed example. Unit: milliseconds. Wire name: beginHoldTime.
        state: Detail state of the agent.
        talking_callfeature: Call feature of the call in which the agent is talking
            (inferred), with the values of callFeature. Wire name: talkingCallfeature.
        release_flag: Not used. Wire name: releaseFlag.
        called_no: Called number. Wire name: calledNo.
        main_call_id: ID of the main call. Wire name: mainCallId.
        second_talking_time: Time of the second talk, in milliseconds since 1970; null in
            the printed example. Unit: milliseconds. Wire name: secondTalkingTime.
        pre_rest: Whether a request for rest waits for the end of the call (inferred). Wire
            name: preRest.
        record_id: ID of the recording. Wire name: recordID.
        current_time: Present time, in milliseconds since 1970. Unit: milliseconds. Wire
            name: currentTime.
        begin_talking_time: Time when the talk began, in milliseconds since 1970; null in
            the printed example. Unit: milliseconds. Wire name: beginTalkingTime.
        partner: The other party of the call (inferred).
        hold_call_id: ID of the held call. Wire name: holdCallId.
        agent_state_begin_time: Time when the present state began, in milliseconds since
            1970. A string in the table, a number in the printed example. Unit: milliseconds.
            Wire name: agentStateBeginTime.
        cur_command: Command under way (inferred). The values after 7 were not seen; that 4
            and 5 are outgoing calls is inferred, because the quoted table lacks that word. Wire
            name: curCommand.
        cur_call_id: ID of the present call. Wire name: curCallId.
        sign_in_mode: Mode of the sign-in. Its row was not seen; it stands here or beside
            agentStateInfo (inferred). Wire name: signInMode.
        cmd_begin_time: Time when the command began, in milliseconds since 1970; an empty
            string in the printed example. Unit: milliseconds. Wire name: cmdBeginTime.
    """

    __slots__ = ("call_feature", "call_data", "last_state", "pre_busy", "firsttalking_flag", "work_no", "qc_work_no", "caller_no", "begin_hold_time", "state", "talking_callfeature", "release_flag", "called_no", "main_call_id", "second_talking_time", "pre_rest", "record_id", "current_time", "begin_talking_time", "partner", "hold_call_id", "agent_state_begin_time", "cur_command", "cur_call_id", "sign_in_mode", "cmd_begin_time")
    _fields = (
        ("call_feature", "callFeature", integer, False),
        ("call_data", "callData", text, False),
        ("last_state", "lastState", integer, False),
        ("pre_busy", "preBusy", boolean, False),
        ("firsttalking_flag", "firsttalkingFlag", boolean, False),
        ("work_no", "workNo", text, False),
        ("qc_work_no", "qcWorkNo", text, False),
        ("caller_no", "callerNo", text, False),
        ("begin_hold_time", "beginHoldTime", text, False),
        ("state", "state", integer, False),
        ("talking_callfeature", "talkingCallfeature", integer, False),
        ("release_flag", "releaseFlag", integer, False),
        ("called_no", "calledNo", text, False),
        ("main_call_id", "mainCallId", text, False),
        ("second_talking_time", "secondTalkingTime", text, False),
        ("pre_rest", "preRest", boolean, False),
        ("record_id", "recordID", text, False),
        ("current_time", "currentTime", text, False),
        ("begin_talking_time", "beginTalkingTime", text, False),
        ("partner", "partner", text, False),
        ("hold_call_id", "holdCallId", text, False),
        ("agent_state_begin_time", "agentStateBeginTime", text, False),
        ("cur_command", "curCommand", integer, False),
        ("cur_call_id", "curCallId", text, False),
        ("sign_in_mode", "signInMode", as_it_is, False),
        ("cmd_begin_time", "cmdBeginTime", text, False),
    )

    def __init__(
        self,
        *,
        call_feature: int | None = None,
        call_data: str | None = None,
        last_state: int | None = None,
        pre_busy: bool | None = None,
        firsttalking_flag: bool | None = None,
        work_no: str | None = None,
        qc_work_no: str | None = None,
        caller_no: str | None = None,
        begin_hold_time: str | None = None,
        state: int | None = None,
        talking_callfeature: int | None = None,
        release_flag: int | None = None,
        called_no: str | None = None,
        main_call_id: str | None = None,
        second_talking_time: str | None = None,
        pre_rest: bool | None = None,
        record_id: str | None = None,
        current_time: str | None = None,
        begin_talking_time: str | None = None,
        partner: str | None = None,
        hold_call_id: str | None = None,
        agent_state_begin_time: str | None = None,
        cur_command: int | None = None,
        cur_call_id: str | None = None,
        sign_in_mode: Json = None,
        cmd_begin_time: str | None = None,
    ) -> None:
        self.call_feature: int | None = call_feature
        self.call_data: str | None = call_data
        self.last_state: int | None = last_state
        self.pre_busy: bool | None = pre_busy
        self.firsttalking_flag: bool | None = firsttalking_flag
        self.work_no: str | None = work_no
        self.qc_work_no: str | None = qc_work_no
        self.caller_no: str | None = caller_no
        self.begin_hold_time: str | None = begin_hold_time
        self.state: int | None = state
        self.talking_callfeature: int | None = talking_callfeature
        self.release_flag: int | None = release_flag
        self.called_no: str | None = called_no
        self.main_call_id: str | None = main_call_id
        self.second_talking_time: str | None = second_talking_time
        self.pre_rest: bool | None = pre_rest
        self.record_id: str | None = record_id
        self.current_time: str | None = current_time
        self.begin_talking_time: str | None = begin_talking_time
        self.partner: str | None = partner
        self.hold_call_id: str | None = hold_call_id
        self.agent_state_begin_time: str | None = agent_state_begin_time
        self.cur_command: int | None = cur_command
        self.cur_call_id: str | None = cur_call_id
        self.sign_in_mode: Json = sign_in_mode
        self.cmd_begin_time: str | None = cmd_begin_time


class SyncagentinfoResult(Record):
    """State and call information of the agent.

    Attributes:
        callinfo: Call information; null in the printed example.
        agent_state_info: State of the agent and of the agent's calls. Most meanings are
            concluded from the names of the fields (inferred). Wire name: agentStateInfo.
    """

    __slots__ = ("callinfo", "agent_state_info")
    _fields = (
        ("callinfo", "callinfo", text, False),
        ("agent_state_info", "agentStateInfo", maybe(SyncagentinfoResultAgentStateInfo), False),
    )

    def __init__(
        self,
        *,
        callinfo: str | None = None,
        agent_state_info: SyncagentinfoResultAgentStateInfo | None = None,
    ) -> None:
        self.callinfo: str | None = callinfo
        self.agent_state_info: SyncagentinfoResultAgentStateInfo | None = agent_state_info


class LoginInfoResult(Record):
    """What the softphone needs for its registration.

    Attributes:
        phonetoken: Temporary token that serves as the password of the registration.
        phonenum: Softphone number with which the agent signed in.
    """

    __slots__ = ("phonetoken", "phonenum")
    _fields = (
        ("phonetoken", "phonetoken", text, False),
        ("phonenum", "phonenum", text, True),
    )

    def __init__(
        self,
        *,
        phonetoken: str | None = None,
        phonenum: str | None = None,
    ) -> None:
        self.phonetoken: str | None = phonetoken
        self.phonenum: str | None = phonenum


class LoginExResult(Record):
    """Result of the sign-in.

    Attributes:
        vdnid: VDN ID. A string in the table, a number in the printed example.
        workno: Agent ID.
        mediatype: Three letters, for CTI Server, WebM and MailM in this order: T if the
            agent is signed in, F if that failed. Voice needs the CTI Server, text chat the
            WebM. At present an agent cannot be signed in to the MailM.
        login_time: Time of the sign-in; milliseconds since 1970 in the printed example.
            Wire name: loginTime.
        is_force_change: Whether the agent must change the password after the sign-in. The
            document advises true, so that a password is changed at the next sign-in, and calls
            false a possible security risk. Wire name: isForceChange.
        server_name: Cluster name of the CC-Gateway to which the agent is signed in. Wire
            name: serverName.
        time_remaining: Days until the password expires, 0 to 180; an empty string means
            never. The document calls never a possible security risk and advises a value in the
            range, so that passwords are changed periodically. Unit: days. Range: 0 to 180. Wire
            name: timeRemaining.
    """

    __slots__ = ("vdnid", "workno", "mediatype", "login_time", "is_force_change", "server_name", "time_remaining")
    _fields = (
        ("vdnid", "vdnid", text, False),
        ("workno", "workno", text, False),
        ("mediatype", "mediatype", text, False),
        ("login_time", "loginTime", text, False),
        ("is_force_change", "isForceChange", text, False),
        ("server_name", "serverName", text, False),
        ("time_remaining", "timeRemaining", text, False),
    )

    def __init__(
        self,
        *,
        vdnid: str | None = None,
        workno: str | None = None,
        mediatype: str | None = None,
        login_time: str | None = None,
        is_force_change: str | None = None,
        server_name: str | None = None,
        time_remaining: str | None = None,
    ) -> None:
        self.vdnid: str | None = vdnid
        self.workno: str | None = workno
        self.mediatype: str | None = mediatype
        self.login_time: str | None = login_time
        self.is_force_change: str | None = is_force_change
        self.server_name: str | None = server_name
        self.time_remaining: str | None = time_remaining


class QueryCustomStateResult(Record):
    """The custom state of the agent.

    Attributes:
        agentcustomstate: Custom state as a decimal string. 65535 means that none is set
            (inferred; the values that can be set end at 65534).
    """

    __slots__ = ("agentcustomstate",)
    _fields = (
        ("agentcustomstate", "agentcustomstate", text, False),
    )

    def __init__(
        self,
        *,
        agentcustomstate: str | None = None,
    ) -> None:
        self.agentcustomstate: str | None = agentcustomstate


class CallInfo(Record):
    """The call, one object; sample code of the vendor reads one object too (vendor sample).

    Attributes:
        callfeature: Call type: 0 ordinary inbound call, 6 internal call, 7 ordinary
            outbound call, 40 reserved (scheduled) outbound call, 41 preoccupied outbound call,
            43 predictive outbound call, 44 preview outbound call, 45 reserved callback, 51
            internal two-party consultation, 52 internal three-party consultation, 53
            multi-party call. A transfer does not change it.
        callid: Call ID.
        caller: Number of the calling party. Typed as a number in the tables; the examples
            send a string.
        called: Number of the called party. Typed as a number in the tables; the examples
            send a string.
        callskill: Name of the skill queue of the call.
        callskillid: ID of the skill queue of the call.
        orgicallednum: Originally called number in queryCallInfo, unused elsewhere; the
            vendor's spelling.
        calldata: Data attached to the call.
        begintime: Time the call was answered, in milliseconds since 1970. Unit:
            milliseconds.
        endtime: End of the call, in milliseconds since 1970. Unused except in
            queryCallInfo; null in the examples. Unit: milliseconds.
        user_priority: Priority of the customer. Wire name: userPriority.
        trunk_no: Trunk number; 65535 in the examples, which means none (inferred). Wire
            name: trunkNo.
        logontimes: Total time since the call came in, in seconds. Unit: seconds.
        media_type: Media type: 1 text chat, 2 click to dial, 4 callback request, 5 ordinary
            audio or video call, 15 predictive outbound, 16 preview outbound, 17 message call,
            19 ordinary video call, 51 multimedia web chat, 53 social chat. Wire name:
            mediaType.
        media_ability: Media ability. A table on the list page of the group has 1 to 3; the
            pages of events list 1 voice, 2 video, 3 audio and video, 5 text and 6 H5 video.
            Wire name: mediaAbility.
        wait_time: Time the call has waited, in seconds. Unit: seconds. Wire name: waitTime.
        trace: Reserved, of the type HWCallDeviceTraceEx; null by default.
    """

    __slots__ = ("callfeature", "callid", "caller", "called", "callskill", "callskillid", "orgicallednum", "calldata", "begintime", "endtime", "user_priority", "trunk_no", "logontimes", "media_type", "media_ability", "wait_time", "trace")
    _fields = (
        ("callfeature", "callfeature", integer, False),
        ("callid", "callid", text, False),
        ("caller", "caller", integer, True),
        ("called", "called", integer, True),
        ("callskill", "callskill", text, False),
        ("callskillid", "callskillid", integer, False),
        ("orgicallednum", "orgicallednum", text, False),
        ("calldata", "calldata", text, False),
        ("begintime", "begintime", integer, False),
        ("endtime", "endtime", integer, False),
        ("user_priority", "userPriority", integer, False),
        ("trunk_no", "trunkNo", integer, False),
        ("logontimes", "logontimes", integer, False),
        ("media_type", "mediaType", integer, False),
        ("media_ability", "mediaAbility", integer, False),
        ("wait_time", "waitTime", integer, False),
        ("trace", "trace", as_it_is, False),
    )

    def __init__(
        self,
        *,
        callfeature: int | None = None,
        callid: str | None = None,
        caller: int | None = None,
        called: int | None = None,
        callskill: str | None = None,
        callskillid: int | None = None,
        orgicallednum: str | None = None,
        calldata: str | None = None,
        begintime: int | None = None,
        endtime: int | None = None,
        user_priority: int | None = None,
        trunk_no: int | None = None,
        logontimes: int | None = None,
        media_type: int | None = None,
        media_ability: int | None = None,
        wait_time: int | None = None,
        trace: Json = None,
    ) -> None:
        self.callfeature: int | None = callfeature
        self.callid: str | None = callid
        self.caller: int | None = caller
        self.called: int | None = called
        self.callskill: str | None = callskill
        self.callskillid: int | None = callskillid
        self.orgicallednum: str | None = orgicallednum
        self.calldata: str | None = calldata
        self.begintime: int | None = begintime
        self.endtime: int | None = endtime
        self.user_priority: int | None = user_priority
        self.trunk_no: int | None = trunk_no
        self.logontimes: int | None = logontimes
        self.media_type: int | None = media_type
        self.media_ability: int | None = media_ability
        self.wait_time: int | None = wait_time
        self.trace: Json = trace


class QueryHoldListInfoResultItem(Record):
    """An object of the interface: QueryHoldListInfoResultItem.

    Attributes:
        callfeature: Call type, with the values that callfeature of the schema CallInfo
            lists.
        callid: ID of the held call.
        caller: Number of the calling party. Typed as a number in the table; the examples of
            other call queries answer a string, which is possible here too (inferred).
        called: Number of the called party. Typed as a number in the table; the examples of
            other call queries answer a string, which is possible here too (inferred).
        callskill: Name of the skill queue of the call.
        callskillid: ID of the skill queue; unused.
        orgicallednum: Originally called number (the vendor's spelling); unused.
        calldata: Call data; unused. Seen as null in answers that client code quotes
            (third-party).
        begintime: Time the call was answered, in milliseconds since 1970; unused. Seen as
            null in answers that client code quotes (third-party). Unit: milliseconds.
        endtime: End of the call, in milliseconds since 1970; unused. It can be null, as in
            the other call queries (inferred). Unit: milliseconds.
    """

    __slots__ = ("callfeature", "callid", "caller", "called", "callskill", "callskillid", "orgicallednum", "calldata", "begintime", "endtime")
    _fields = (
        ("callfeature", "callfeature", integer, False),
        ("callid", "callid", text, False),
        ("caller", "caller", integer, True),
        ("called", "called", integer, True),
        ("callskill", "callskill", text, False),
        ("callskillid", "callskillid", integer, False),
        ("orgicallednum", "orgicallednum", text, False),
        ("calldata", "calldata", text, False),
        ("begintime", "begintime", integer, False),
        ("endtime", "endtime", integer, False),
    )

    def __init__(
        self,
        *,
        callfeature: int | None = None,
        callid: str | None = None,
        caller: int | None = None,
        called: int | None = None,
        callskill: str | None = None,
        callskillid: int | None = None,
        orgicallednum: str | None = None,
        calldata: str | None = None,
        begintime: int | None = None,
        endtime: int | None = None,
    ) -> None:
        self.callfeature: int | None = callfeature
        self.callid: str | None = callid
        self.caller: int | None = caller
        self.called: int | None = called
        self.callskill: str | None = callskill
        self.callskillid: int | None = callskillid
        self.orgicallednum: str | None = orgicallednum
        self.calldata: str | None = calldata
        self.begintime: int | None = begintime
        self.endtime: int | None = endtime


class QueryCallStatisticsInfoResult(Record):
    """Statistics of the agent.

    Attributes:
        talktime: Time the agent talked, in seconds. Unit: seconds.
        answernums: Number of answered calls.
        noanswernums: Number of calls that rang too long without being answered.
        calloutnums: Number of outbound calls.
        intercallnums: Number of internal calls.
        interhelpnums: Number of internal helps.
        transfernums: Number of transfers.
        transferoutnums: Number of transfers out.
        transferivrnums: Number of transfers to an IVR.
        redirectnums: Number of redirections.
        keepnums: Number of times the agent put a call on hold.
        busynums: Number of times the agent set the busy state.
        restnums: Number of rests.
        restoutnums: Number of rests that lasted longer than allowed.
        resttime: Time the agent rested, in seconds. Unit: seconds.
        restouttime: Time the agent rested beyond the time allowed, in seconds. Unit:
            seconds.
        agentrelease: Number of calls that the agent released.
        busytime: Time the agent was busy, in seconds. Unit: seconds.
    """

    __slots__ = ("talktime", "answernums", "noanswernums", "calloutnums", "intercallnums", "interhelpnums", "transfernums", "transferoutnums", "transferivrnums", "redirectnums", "keepnums", "busynums", "restnums", "restoutnums", "resttime", "restouttime", "agentrelease", "busytime")
    _fields = (
        ("talktime", "talktime", integer, False),
        ("answernums", "answernums", integer, False),
        ("noanswernums", "noanswernums", integer, False),
        ("calloutnums", "calloutnums", integer, False),
        ("intercallnums", "intercallnums", integer, False),
        ("interhelpnums", "interhelpnums", integer, False),
        ("transfernums", "transfernums", integer, False),
        ("transferoutnums", "transferoutnums", integer, False),
        ("transferivrnums", "transferivrnums", integer, False),
        ("redirectnums", "redirectnums", integer, False),
        ("keepnums", "keepnums", integer, False),
        ("busynums", "busynums", integer, False),
        ("restnums", "restnums", integer, False),
        ("restoutnums", "restoutnums", integer, False),
        ("resttime", "resttime", integer, False),
        ("restouttime", "restouttime", integer, False),
        ("agentrelease", "agentrelease", integer, False),
        ("busytime", "busytime", integer, False),
    )

    def __init__(
        self,
        *,
        talktime: int | None = None,
        answernums: int | None = None,
        noanswernums: int | None = None,
        calloutnums: int | None = None,
        intercallnums: int | None = None,
        interhelpnums: int | None = None,
        transfernums: int | None = None,
        transferoutnums: int | None = None,
        transferivrnums: int | None = None,
        redirectnums: int | None = None,
        keepnums: int | None = None,
        busynums: int | None = None,
        restnums: int | None = None,
        restoutnums: int | None = None,
        resttime: int | None = None,
        restouttime: int | None = None,
        agentrelease: int | None = None,
        busytime: int | None = None,
    ) -> None:
        self.talktime: int | None = talktime
        self.answernums: int | None = answernums
        self.noanswernums: int | None = noanswernums
        self.calloutnums: int | None = calloutnums
        self.intercallnums: int | None = intercallnums
        self.interhelpnums: int | None = interhelpnums
        self.transfernums: int | None = transfernums
        self.transferoutnums: int | None = transferoutnums
        self.transferivrnums: int | None = transferivrnums
        self.redirectnums: int | None = redirectnums
        self.keepnums: int | None = keepnums
        self.busynums: int | None = busynums
        self.restnums: int | None = restnums
        self.restoutnums: int | None = restoutnums
        self.resttime: int | None = resttime
        self.restouttime: int | None = restouttime
        self.agentrelease: int | None = agentrelease
        self.busytime: int | None = busytime


class QueryCallStatisticsInfoExResult(Record):
    """Statistics of the current day.

    Attributes:
        talktime: Time the agent talked today, in seconds. Unit: seconds.
        answernums: Number of calls answered today.
        calloutnums: Number of outbound calls made today.
    """

    __slots__ = ("talktime", "answernums", "calloutnums")
    _fields = (
        ("talktime", "talktime", integer, False),
        ("answernums", "answernums", integer, False),
        ("calloutnums", "calloutnums", integer, False),
    )

    def __init__(
        self,
        *,
        talktime: int | None = None,
        answernums: int | None = None,
        calloutnums: int | None = None,
    ) -> None:
        self.talktime: int | None = talktime
        self.answernums: int | None = answernums
        self.calloutnums: int | None = calloutnums


class QueryHoldListInfoExResultItem(Record):
    """An object of the interface: QueryHoldListInfoExResultItem.

    Attributes:
        callfeature: Call type, with the values that callfeature of the schema CallInfo
            lists.
        callid: ID of the held call.
        caller: Number of the calling party. Typed as a number in the table; the examples of
            other call queries answer a string, which is possible here too (inferred).
        called: Number of the called party. Typed as a number in the table; the examples of
            other call queries answer a string, which is possible here too (inferred).
        callskill: Name of the skill queue of the call.
    """

    __slots__ = ("callfeature", "callid", "caller", "called", "callskill")
    _fields = (
        ("callfeature", "callfeature", integer, False),
        ("callid", "callid", text, False),
        ("caller", "caller", integer, True),
        ("called", "called", integer, True),
        ("callskill", "callskill", text, False),
    )

    def __init__(
        self,
        *,
        callfeature: int | None = None,
        callid: str | None = None,
        caller: int | None = None,
        called: int | None = None,
        callskill: str | None = None,
    ) -> None:
        self.callfeature: int | None = callfeature
        self.callid: str | None = callid
        self.caller: int | None = caller
        self.called: int | None = called
        self.callskill: str | None = callskill


class ProlongTimeResult(Record):
    """Result of the extension.

    Attributes:
        applyed_time: Time really added, from 1 to 1440 minutes; less than prolongTime if
            the conference would last longer than 1440 minutes. The vendor spells the name so;
            one English reading has appliedTime. Unit: minutes. Range: 1 to 1440. Wire name:
            applyedTime.
    """

    __slots__ = ("applyed_time",)
    _fields = (
        ("applyed_time", "applyedTime", integer, False),
    )

    def __init__(
        self,
        *,
        applyed_time: int | None = None,
    ) -> None:
        self.applyed_time: int | None = applyed_time


class BatchRemoveParticipantResultNoExistParticipant(Record):
    """One such participant.

    Attributes:
        address_type: Kind of address, as in the request. Wire name: addressType.
        address: Phone number or agent ID, as in the request.
    """

    __slots__ = ("address_type", "address")
    _fields = (
        ("address_type", "addressType", text, False),
        ("address", "address", text, True),
    )

    def __init__(
        self,
        *,
        address_type: str | None = None,
        address: str | None = None,
    ) -> None:
        self.address_type: str | None = address_type
        self.address: str | None = address


class BatchRemoveParticipantResult(Record):
    """Participants that the removal did not concern.

    Attributes:
        no_exist_participants: Participants of the request that are not in the conference.
            Wire name: noExistParticipants.
    """

    __slots__ = ("no_exist_participants",)
    _fields = (
        ("no_exist_participants", "noExistParticipants", many(BatchRemoveParticipantResultNoExistParticipant.from_json), False),
    )

    def __init__(
        self,
        *,
        no_exist_participants: list[BatchRemoveParticipantResultNoExistParticipant] | None = None,
    ) -> None:
        self.no_exist_participants: list[BatchRemoveParticipantResultNoExistParticipant] = [] if no_exist_participants is None else no_exist_participants


class SuccessWithErrorReasonResult(Record):
    """Empty in the printed example of a success. The table describes the result of a failure only.

    Attributes:
        error_reason: Only on failure: the cause passed through from the call platform. Wire
            name: errorReason.
    """

    __slots__ = ("error_reason",)
    _fields = (
        ("error_reason", "errorReason", integer, False),
    )

    def __init__(
        self,
        *,
        error_reason: int | None = None,
    ) -> None:
        self.error_reason: int | None = error_reason


class ConferenceInfoAddress(Record):
    """One participant.

    Attributes:
        address_type: Kind of address by which the participant is named. Values: 6 phone
            number; 9 agent. Wire name: addressType.
        address: Phone number or agent ID of the participant.
        device_call_type: Self-defined type of the call. Wire name: deviceCallType.
        device_type: Self-defined type of the device. Wire name: deviceType.
        channel_attrib: What the participant can do. Values: 1 listen only; 2 speak only; 3
            listen and speak; 4 neither, as changeParticipantMode can set it; not in the table
            (inferred). Wire name: channelAttrib.
        channel_state: State of the participant in the conference. Values: 0 in the
            conference; 1 held; 2 announcement. Wire name: channelState.
        role: Role of the participant. Values: 0 participant; 1 chair.
        enter_time: Time at which the participant joined, in milliseconds since 1970. Unit:
            milliseconds. Wire name: enterTime.
    """

    __slots__ = ("address_type", "address", "device_call_type", "device_type", "channel_attrib", "channel_state", "role", "enter_time")
    _fields = (
        ("address_type", "addressType", text, False),
        ("address", "address", text, True),
        ("device_call_type", "deviceCallType", integer, False),
        ("device_type", "deviceType", integer, False),
        ("channel_attrib", "channelAttrib", integer, False),
        ("channel_state", "channelState", integer, False),
        ("role", "role", integer, False),
        ("enter_time", "enterTime", integer, False),
    )

    def __init__(
        self,
        *,
        address_type: str | None = None,
        address: str | None = None,
        device_call_type: int | None = None,
        device_type: int | None = None,
        channel_attrib: int | None = None,
        channel_state: int | None = None,
        role: int | None = None,
        enter_time: int | None = None,
    ) -> None:
        self.address_type: str | None = address_type
        self.address: str | None = address
        self.device_call_type: int | None = device_call_type
        self.device_type: int | None = device_type
        self.channel_attrib: int | None = channel_attrib
        self.channel_state: int | None = channel_state
        self.role: int | None = role
        self.enter_time: int | None = enter_time


class ConferenceInfo(Record):
    """One conference, as queryConfInfos answers it.

    Attributes:
        conf_id: ID of the conference. Wire name: confId.
        conf_state: State of the conference. Values: 0 normal; 1 announcement. Wire name:
            confState.
        start_time: Start of the conference, in milliseconds since 1970. Unit: milliseconds.
            Wire name: startTime.
        apply_conf_time: Duration asked for, in minutes. Unit: minutes. Wire name:
            applyConfTime.
        conf_have_been_time: Duration so far, in minutes. Unit: minutes. Wire name:
            confHaveBeenTime.
        addresses: The participants of the conference.
    """

    __slots__ = ("conf_id", "conf_state", "start_time", "apply_conf_time", "conf_have_been_time", "addresses")
    _fields = (
        ("conf_id", "confId", integer, False),
        ("conf_state", "confState", integer, False),
        ("start_time", "startTime", integer, False),
        ("apply_conf_time", "applyConfTime", integer, False),
        ("conf_have_been_time", "confHaveBeenTime", integer, False),
        ("addresses", "addresses", many(ConferenceInfoAddress.from_json), False),
    )

    def __init__(
        self,
        *,
        conf_id: int | None = None,
        conf_state: int | None = None,
        start_time: int | None = None,
        apply_conf_time: int | None = None,
        conf_have_been_time: int | None = None,
        addresses: list[ConferenceInfoAddress] | None = None,
    ) -> None:
        self.conf_id: int | None = conf_id
        self.conf_state: int | None = conf_state
        self.start_time: int | None = start_time
        self.apply_conf_time: int | None = apply_conf_time
        self.conf_have_been_time: int | None = conf_have_been_time
        self.addresses: list[ConferenceInfoAddress] = [] if addresses is None else addresses


class QueryConfInfosResult(Record):
    """The conferences: an object that holds the array, as the printed example has it. The table
    types the array alone.

    Attributes:
        confs: The conferences.
    """

    __slots__ = ("confs",)
    _fields = (
        ("confs", "confs", many(ConferenceInfo.from_json), False),
    )

    def __init__(
        self,
        *,
        confs: list[ConferenceInfo] | None = None,
    ) -> None:
        self.confs: list[ConferenceInfo] = [] if confs is None else confs


class QueryAllConfIdsResult(Record):
    """The conferences of the VDN.

    Attributes:
        conf_ids: IDs of the conferences. Wire name: confIds.
    """

    __slots__ = ("conf_ids",)
    _fields = (
        ("conf_ids", "confIds", many(integer), False),
    )

    def __init__(
        self,
        *,
        conf_ids: list[int] | None = None,
    ) -> None:
        self.conf_ids: list[int] = [] if conf_ids is None else conf_ids


class BeginRecordResult(Record):
    """The recording, as the printed example shows it.

    Attributes:
        task_id: Recording task of the platform. It is a string here and a number in
            AgentMediaEvent_StopRecordDone. Wire name: taskId.
    """

    __slots__ = ("task_id",)
    _fields = (
        ("task_id", "taskId", text, False),
    )

    def __init__(
        self,
        *,
        task_id: str | None = None,
    ) -> None:
        self.task_id: str | None = task_id


class QuerySkillQueueOnAgentVDNResultItem(Record):
    """An object of the interface: QuerySkillQueueOnAgentVDNResultItem.

    Attributes:
        name: Name of the queue.
        id: ID of the queue.
        mediatype: Media type of the queue. The list of the page still holds 19 in edition
            2025-11.
        service_type: Number of the service type of the queue; 1 and 3 occur in the printed
            answer. Wire name: serviceType.
        real_flag: Whether the queue is real or virtual. Values: 1 real; 0 virtual. Wire
            name: realFlag.
    """

    __slots__ = ("name", "id", "mediatype", "service_type", "real_flag")
    _fields = (
        ("name", "name", text, False),
        ("id", "id", integer, False),
        ("mediatype", "mediatype", integer, False),
        ("service_type", "serviceType", integer, False),
        ("real_flag", "realFlag", integer, False),
    )

    def __init__(
        self,
        *,
        name: str | None = None,
        id: int | None = None,
        mediatype: int | None = None,
        service_type: int | None = None,
        real_flag: int | None = None,
    ) -> None:
        self.name: str | None = name
        self.id: int | None = id
        self.mediatype: int | None = mediatype
        self.service_type: int | None = service_type
        self.real_flag: int | None = real_flag


class QueryStatInfoOfAcdResultItemOldCallIdEx(Record):
    """ID of the call that has waited longest (inferred from the name). The values of the printed
    answer, the highest ones that fit, mean none (inferred).

    Attributes:
        date_time: Time, in milliseconds since 1970. Unit: milliseconds. Wire name:
            dateTime.
        dsn: A part of the ID.
        server: A part of the ID.
        handle: A part of the ID.
    """

    __slots__ = ("date_time", "dsn", "server", "handle")
    _fields = (
        ("date_time", "dateTime", integer, False),
        ("dsn", "dsn", integer, False),
        ("server", "server", integer, False),
        ("handle", "handle", integer, False),
    )

    def __init__(
        self,
        *,
        date_time: int | None = None,
        dsn: int | None = None,
        server: int | None = None,
        handle: int | None = None,
    ) -> None:
        self.date_time: int | None = date_time
        self.dsn: int | None = dsn
        self.server: int | None = server
        self.handle: int | None = handle


class QueryStatInfoOfAcdResultItem(Record):
    """An object of the interface: QueryStatInfoOfAcdResultItem.

    Attributes:
        pilot_nbr: Access code of the queue. Wire name: pilotNbr.
        device_no: ID of the queue. Wire name: deviceNo.
        queue_size: Number of calls waiting now. Wire name: queueSize.
        queue_time: How long the call that waits longest has waited, in seconds. Unit:
            seconds. Wire name: queueTime.
        load_factor: The field is unused. Wire name: loadFactor.
        est_wait_time: The field is unused. Wire name: estWaitTime.
        logged_on_agents: Number of agents signed in to the queue. Wire name:
            loggedOnAgents.
        avail_agents: Number of agents available in the queue. Wire name: availAgents.
        transfer_flg: How calls are transferred, in the modes of transfer. The Chinese text
            calls them release and transfer. Values: 0 release (blind); 2 success. Wire name:
            transferFlg.
        transfer_device_type: Type of the device to transfer to, of table 1 of the appendix
            on device types. Wire name: transferDeviceType.
        transfer_device_no: Number of the device to transfer to; 65535 in the printed
            answer, for none (inferred). Wire name: transferDeviceNo.
        skill_descrip: Description of the queue. Wire name: skillDescrip.
        resource_idle_rate: Rate of idle resources (inferred from the name); 100 in the
            printed answer. It is row 4.13 of the table (inferred from the order of the answer).
            Wire name: resourceIdleRate.
        service_level: Service level; 100 in the printed answer. Wire name: serviceLevel.
        old_call_id_ex: ID of the call that has waited longest (inferred from the name). The
            values of the printed answer, the highest ones that fit, mean none (inferred). Wire
            name: oldCallIdEx.
        max_queue_size: Longest queue that is possible (inferred from the name); 100 in the
            printed answer. Wire name: maxQueueSize.
    """

    __slots__ = ("pilot_nbr", "device_no", "queue_size", "queue_time", "load_factor", "est_wait_time", "logged_on_agents", "avail_agents", "transfer_flg", "transfer_device_type", "transfer_device_no", "skill_descrip", "resource_idle_rate", "service_level", "old_call_id_ex", "max_queue_size")
    _fields = (
        ("pilot_nbr", "pilotNbr", text, False),
        ("device_no", "deviceNo", integer, False),
        ("queue_size", "queueSize", integer, False),
        ("queue_time", "queueTime", integer, False),
        ("load_factor", "loadFactor", integer, False),
        ("est_wait_time", "estWaitTime", integer, False),
        ("logged_on_agents", "loggedOnAgents", integer, False),
        ("avail_agents", "availAgents", integer, False),
        ("transfer_flg", "transferFlg", integer, False),
        ("transfer_device_type", "transferDeviceType", integer, False),
        ("transfer_device_no", "transferDeviceNo", integer, False),
        ("skill_descrip", "skillDescrip", text, False),
        ("resource_idle_rate", "resourceIdleRate", number, False),
        ("service_level", "serviceLevel", number, False),
        ("old_call_id_ex", "oldCallIdEx", maybe(QueryStatInfoOfAcdResultItemOldCallIdEx), False),
        ("max_queue_size", "maxQueueSize", integer, False),
    )

    def __init__(
        self,
        *,
        pilot_nbr: str | None = None,
        device_no: int | None = None,
        queue_size: int | None = None,
        queue_time: int | None = None,
        load_factor: int | None = None,
        est_wait_time: int | None = None,
        logged_on_agents: int | None = None,
        avail_agents: int | None = None,
        transfer_flg: int | None = None,
        transfer_device_type: int | None = None,
        transfer_device_no: int | None = None,
        skill_descrip: str | None = None,
        resource_idle_rate: float | None = None,
        service_level: float | None = None,
        old_call_id_ex: QueryStatInfoOfAcdResultItemOldCallIdEx | None = None,
        max_queue_size: int | None = None,
    ) -> None:
        self.pilot_nbr: str | None = pilot_nbr
        self.device_no: int | None = device_no
        self.queue_size: int | None = queue_size
        self.queue_time: int | None = queue_time
        self.load_factor: int | None = load_factor
        self.est_wait_time: int | None = est_wait_time
        self.logged_on_agents: int | None = logged_on_agents
        self.avail_agents: int | None = avail_agents
        self.transfer_flg: int | None = transfer_flg
        self.transfer_device_type: int | None = transfer_device_type
        self.transfer_device_no: int | None = transfer_device_no
        self.skill_descrip: str | None = skill_descrip
        self.resource_idle_rate: float | None = resource_idle_rate
        self.service_level: float | None = service_level
        self.old_call_id_ex: QueryStatInfoOfAcdResultItemOldCallIdEx | None = old_call_id_ex
        self.max_queue_size: int | None = max_queue_size


class QueryIVRInfoOnVdnResultItem(Record):
    """An object of the interface: QueryIVRInfoOnVdnResultItem.

    Attributes:
        access: Access code of the flow.
        id: ID of the flow. Code of the vendor reads it as a string (vendor sample).
        description: Description of the flow.
        service_no: ID of the service. Code of the vendor reads it as a string (vendor
            sample). Wire name: serviceNo.
    """

    __slots__ = ("access", "id", "description", "service_no")
    _fields = (
        ("access", "access", text, False),
        ("id", "id", integer, False),
        ("description", "description", text, False),
        ("service_no", "serviceNo", integer, False),
    )

    def __init__(
        self,
        *,
        access: str | None = None,
        id: int | None = None,
        description: str | None = None,
        service_no: int | None = None,
    ) -> None:
        self.access: str | None = access
        self.id: int | None = id
        self.description: str | None = description
        self.service_no: int | None = service_no


class GetConnectInfoResult(Record):
    """The connection data, the same set of fields as in AgentEvent_RequestConnect.

    Attributes:
        user_id: Work number of the agent. Wire name: userId.
        ctime: Time at which the data expire.
        channel_id: ID of the channel, that is, of the room. Wire name: channelId.
        role: Role in the channel.
        ip: Address of the access point of the media server.
        port: Port of the access point of the media server.
        signaling_domain_in: Signalling domain on the inside, in the form
            https://domain:port. Wire name: signalingDomainIn.
        signaling_domain_out: Signalling domain on the outside, in the form
            https://domain:port. Wire name: signalingDomainOut.
        location_id: ID of the node. Wire name: locationId.
        signature: Signature of the connection data.
        app_id: ID of the user. Wire name: appId.
    """

    __slots__ = ("user_id", "ctime", "channel_id", "role", "ip", "port", "signaling_domain_in", "signaling_domain_out", "location_id", "signature", "app_id")
    _fields = (
        ("user_id", "userId", text, False),
        ("ctime", "ctime", text, False),
        ("channel_id", "channelId", text, False),
        ("role", "role", text, False),
        ("ip", "ip", text, False),
        ("port", "port", text, False),
        ("signaling_domain_in", "signalingDomainIn", text, False),
        ("signaling_domain_out", "signalingDomainOut", text, False),
        ("location_id", "locationId", text, False),
        ("signature", "signature", text, False),
        ("app_id", "appId", text, False),
    )

    def __init__(
        self,
        *,
        user_id: str | None = None,
        ctime: str | None = None,
        channel_id: str | None = None,
        role: str | None = None,
        ip: str | None = None,
        port: str | None = None,
        signaling_domain_in: str | None = None,
        signaling_domain_out: str | None = None,
        location_id: str | None = None,
        signature: str | None = None,
        app_id: str | None = None,
    ) -> None:
        self.user_id: str | None = user_id
        self.ctime: str | None = ctime
        self.channel_id: str | None = channel_id
        self.role: str | None = role
        self.ip: str | None = ip
        self.port: str | None = port
        self.signaling_domain_in: str | None = signaling_domain_in
        self.signaling_domain_out: str | None = signaling_domain_out
        self.location_id: str | None = location_id
        self.signature: str | None = signature
        self.app_id: str | None = app_id


class AgentInfo(Record):
    """One agent, as the queries about agents answer it. The rows were read in full in the table of
    queryAllOnlineAgents (copy of 2025-02), and the printed answers of queryAgentInfoByWorkNo
    (2023-11) and queryAgentInfoBySkillId (2025-04) have the same fields.

    Attributes:
        workno: Work number of the agent.
        name: Name of the agent.
        status: State of the agent as the gateway sees it, table 1 of the appendix on
            states. An integer in the tables, a string in the printed answers.
        cti_status: State of the agent in the CTI, table 2 of the appendix on states. An
            integer in the tables, a string in the printed answers. Wire name: ctiStatus.
        groupid: ID of the agent group.
        groupname: Name of the agent group; the tables call it unused. null in two of the
            three printed answers.
        skilllist: Skill queues of the agent; queryAllOnlineAgents calls it unused and
            answers an empty list.
        callids: IDs of the calls of the agent; unused, and empty in the printed answers.
        mediatype: Three letters for the sign-in to CTIServer, WebM and MailM in this order:
            T if the agent is signed in, F if not. Audio and video calls need the first, text
            chat the second; the third is not supported, although it is T in two printed
            answers.
        vdnid: ID of the VDN.
        phonenumber: Phone number of the agent.
        currentstatetime: Time of the present state in seconds. The values of the printed
            answers show that it is the time since the state began (inferred). Unit: seconds.
        logindate: Time of the sign-in, in milliseconds since 1970. Unit: milliseconds.
        in_multimedia_conf: Whether the agent is in a multimedia conference (vendor sample);
            unused. Wire name: inMultimediaConf.
        current_state_reason: Reason code of the present state. Wire name:
            currentStateReason.
    """

    __slots__ = ("workno", "name", "status", "cti_status", "groupid", "groupname", "skilllist", "callids", "mediatype", "vdnid", "phonenumber", "currentstatetime", "logindate", "in_multimedia_conf", "current_state_reason")
    _fields = (
        ("workno", "workno", text, False),
        ("name", "name", text, False),
        ("status", "status", integer, False),
        ("cti_status", "ctiStatus", integer, False),
        ("groupid", "groupid", integer, False),
        ("groupname", "groupname", text, False),
        ("skilllist", "skilllist", many(ConfiguredSkillQueue.from_json), False),
        ("callids", "callids", many(as_it_is), False),
        ("mediatype", "mediatype", text, False),
        ("vdnid", "vdnid", integer, False),
        ("phonenumber", "phonenumber", text, False),
        ("currentstatetime", "currentstatetime", integer, False),
        ("logindate", "logindate", integer, False),
        ("in_multimedia_conf", "inMultimediaConf", integer, False),
        ("current_state_reason", "currentStateReason", integer, False),
    )

    def __init__(
        self,
        *,
        workno: str | None = None,
        name: str | None = None,
        status: int | None = None,
        cti_status: int | None = None,
        groupid: int | None = None,
        groupname: str | None = None,
        skilllist: list[ConfiguredSkillQueue] | None = None,
        callids: list[Json] | None = None,
        mediatype: str | None = None,
        vdnid: int | None = None,
        phonenumber: str | None = None,
        currentstatetime: int | None = None,
        logindate: int | None = None,
        in_multimedia_conf: int | None = None,
        current_state_reason: int | None = None,
    ) -> None:
        self.workno: str | None = workno
        self.name: str | None = name
        self.status: int | None = status
        self.cti_status: int | None = cti_status
        self.groupid: int | None = groupid
        self.groupname: str | None = groupname
        self.skilllist: list[ConfiguredSkillQueue] = [] if skilllist is None else skilllist
        self.callids: list[Json] = [] if callids is None else callids
        self.mediatype: str | None = mediatype
        self.vdnid: int | None = vdnid
        self.phonenumber: str | None = phonenumber
        self.currentstatetime: int | None = currentstatetime
        self.logindate: int | None = logindate
        self.in_multimedia_conf: int | None = in_multimedia_conf
        self.current_state_reason: int | None = current_state_reason


class QueryAllOnlineAgentsResultItem(Record):
    """An object of the interface: QueryAllOnlineAgentsResultItem.

    Attributes:
        skill_media_type: Media type of the queue; the list of the page is that of
            MediaType, without 6 (Chinese page of 2025-11). Wire name: skillMediaType.
        skill_id: ID of the queue. Wire name: skillId.
        agent: Agents of the queue.
    """

    __slots__ = ("skill_media_type", "skill_id", "agent")
    _fields = (
        ("skill_media_type", "skillMediaType", integer, False),
        ("skill_id", "skillId", integer, False),
        ("agent", "agent", many(AgentInfo.from_json), False),
    )

    def __init__(
        self,
        *,
        skill_media_type: int | None = None,
        skill_id: int | None = None,
        agent: list[AgentInfo] | None = None,
    ) -> None:
        self.skill_media_type: int | None = skill_media_type
        self.skill_id: int | None = skill_id
        self.agent: list[AgentInfo] = [] if agent is None else agent
