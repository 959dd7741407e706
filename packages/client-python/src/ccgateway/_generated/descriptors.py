# Generated from spec/ by "npm run generate". Do not edit.
"""Descriptors of the operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .._operation import Operation, contents, events
from .._records import AgentEvent, Json, as_it_is, boolean, integer, many, maybe, nothing, number, text
from .models import (
    AgentInfo,
    BatchRemoveParticipantResult,
    BeginRecordResult,
    CallInfo,
    ConfiguredSkillQueue,
    ForceLoginResult,
    GetAgentStatusResult,
    GetConnectInfoResult,
    LoginExResult,
    LoginInfoResult,
    LoginResult,
    ProlongTimeResult,
    QueryAllConfIdsResult,
    QueryAllOnlineAgentsResultItem,
    QueryCallStatisticsInfoExResult,
    QueryCallStatisticsInfoResult,
    QueryConfInfosResult,
    QueryCustomStateResult,
    QueryHoldListInfoExResultItem,
    QueryHoldListInfoResultItem,
    QueryIVRInfoOnVdnResultItem,
    QuerySkillQueueOnAgentVDNResultItem,
    QueryStatInfoOfAcdResultItem,
    SuccessWithErrorReasonResult,
    SyncagentinfoResult,
    UpdateGuidResult,
)

LOGIN: Final[Operation[LoginResult]] = Operation(
    "login",
    "PUT",
    "/onlineagent/{agentid}",
    LoginResult.from_json,
    body=("password", "phonenum", "autoanswer", "autoenteridle", "releasephone", "agenttype", "status", "ip", "entryIp", "phonelinkage", "checkInWebm", "checkInMailm", "vcPhoneNumber", "listenStatus", "callBackUri", "serviceToken", "signInMode", "time", "restcause"),
    always_body=True,
    nested=True,
    retcodes=("100-002", "100-001", "100-003", "100-004", "100-007", "100-012", "100-015", "100-016", "110-016", "999-001"),
)
FORCE_LOGIN: Final[Operation[ForceLoginResult | None]] = Operation(
    "forceLogin",
    "PUT",
    "/onlineagent/{agentid}/forcelogin",
    maybe(ForceLoginResult),
    body=("password", "phonenum", "autoanswer", "autoenteridle", "releasephone", "agenttype", "status", "ip", "entryIp", "phonelinkage", "checkInWebm", "checkInMailm", "vcPhoneNumber", "listenStatus", "callBackUri", "serviceToken", "signInMode", "time", "restcause"),
    always_body=True,
    nested=True,
)
HAND_SHAKE: Final[Operation[None]] = Operation(
    "handShake",
    "POST",
    "/onlineagent/{agentid}/handshake",
    nothing,
    retry="safe",
    retcodes=("100-001",),
)
RESET_SKILL: Final[Operation[None]] = Operation(
    "resetSkill",
    "POST",
    "/onlineagent/{agentid}/resetskill/{autoflag}",
    nothing,
    query=("skillid", "phonelinkage"),
    retry="safe",
    retcodes=("000-002", "100-006", "100-007"),
)
SAY_FREE: Final[Operation[None]] = Operation(
    "sayFree",
    "POST",
    "/onlineagent/{agentid}/sayfree",
    nothing,
    retry="after-check",
    retcodes=("100-006", "100-007", "100-009"),
)
SAY_BUSY: Final[Operation[None]] = Operation(
    "sayBusy",
    "POST",
    "/onlineagent/{agentid}/saybusy",
    nothing,
    query=("reason", "prolong"),
    retry="after-check",
    retcodes=("000-002", "100-006", "100-007", "100-009"),
)
CANCEL_BUSY: Final[Operation[None]] = Operation(
    "cancelBusy",
    "POST",
    "/onlineagent/{agentid}/cancelbusy",
    nothing,
    retry="after-check",
    retcodes=("100-006", "100-007", "100-009"),
)
REST: Final[Operation[None]] = Operation(
    "rest",
    "POST",
    "/onlineagent/{agentid}/rest/{time}/{restcause}",
    nothing,
    query=("prolong",),
    retry="after-check",
    retcodes=("100-006", "100-007", "100-009"),
)
CANCEL_REST: Final[Operation[None]] = Operation(
    "cancelRest",
    "POST",
    "/onlineagent/{agentid}/cancelrest",
    nothing,
    retry="after-check",
    retcodes=("100-006", "100-007", "100-009"),
)
SAY_WORK: Final[Operation[None]] = Operation(
    "sayWork",
    "POST",
    "/onlineagent/{agentid}/work",
    nothing,
    retry="after-check",
    retcodes=("100-006", "100-007", "100-009"),
)
CANCEL_WORK: Final[Operation[None]] = Operation(
    "cancelWork",
    "POST",
    "/onlineagent/{agentid}/cancelwork",
    nothing,
    retry="after-check",
    retcodes=("100-006", "100-007", "100-009"),
)
LOGOUT: Final[Operation[None]] = Operation(
    "logout",
    "DELETE",
    "/onlineagent/{agentid}/logout",
    nothing,
    retry="after-check",
    retcodes=("100-005", "100-006", "100-007", "100-008"),
)
FORCE_LOGOUT: Final[Operation[None]] = Operation(
    "forceLogout",
    "DELETE",
    "/onlineagent/{agentid}/forcelogout",
    nothing,
    retry="after-check",
)
FORCE_LOGOUT_WITH_REASON: Final[Operation[None]] = Operation(
    "forceLogoutWithReason",
    "DELETE",
    "/onlineagent/{agentid}/forcelogoutwithreason/{reason}",
    nothing,
    retry="after-check",
    retcodes=("100-005",),
)
GET_AGENT_STATUS: Final[Operation[GetAgentStatusResult]] = Operation(
    "getAgentStatus",
    "GET",
    "/onlineagent/{agentid}/agentstatus",
    GetAgentStatusResult.from_json,
    retry="safe",
    retcodes=("000-002",),
)
QUERY_AGENT_SKILLS: Final[Operation[list[ConfiguredSkillQueue]]] = Operation(
    "queryAgentSkills",
    "GET",
    "/onlineagent/{agentid}/agentskills",
    many(ConfiguredSkillQueue.from_json),
    retry="safe",
    retcodes=("100-006", "100-007"),
)
UPDATE_GUID: Final[Operation[UpdateGuidResult]] = Operation(
    "updateGuid",
    "PUT",
    "/onlineagent/{agentid}/updateGuid",
    UpdateGuidResult.from_json,
    guid="guid",
    retry="safe",
    retcodes=("100-006",),
)
SYNCAGENTINFO: Final[Operation[SyncagentinfoResult]] = Operation(
    "syncagentinfo",
    "POST",
    "/onlineagent/{agentid}/syncagentinfo",
    SyncagentinfoResult.from_json,
    retry="after-check",
)
SET_AGENT_AUTO_ANSWER: Final[Operation[None]] = Operation(
    "setAgentAutoAnswer",
    "POST",
    "/onlineagent/{agentid}/autoanswer/{isautoanswer}",
    nothing,
    retry="safe",
    retcodes=("000-002", "100-006"),
)
SET_AGENT_AUTO_ENTER_IDLE: Final[Operation[None]] = Operation(
    "setAgentAutoEnterIdle",
    "POST",
    "/onlineagent/{agentid}/autoenteridle/{flag}",
    nothing,
    retry="safe",
    retcodes=("100-006", "100-007"),
)
SET_TALK_RIGHT: Final[Operation[None]] = Operation(
    "setTalkRight",
    "POST",
    "/onlineagent/{agentid}/settalkright",
    nothing,
    query=("flag",),
    retry="safe",
    retcodes=("000-002", "100-007"),
)
LOGIN_INFO: Final[Operation[LoginInfoResult]] = Operation(
    "loginInfo",
    "POST",
    "/onlineagent/{agentid}/logininfo",
    LoginInfoResult.from_json,
    retry="safe",
)
MODIFY_ACCOUNT_PWD_EX: Final[Operation[None]] = Operation(
    "modifyAccountPwdEx",
    "POST",
    "/onlineagent/{agentid}/modifyaccountpwdex",
    nothing,
    body=("oldPassword", "newPassword"),
    always_body=True,
    nested=True,
    retcodes=("000-002", "100-006", "100-007"),
)
LOGIN_EX: Final[Operation[LoginExResult]] = Operation(
    "loginEx",
    "PUT",
    "/onlineagent/{agentid}/loginex",
    LoginExResult.from_json,
    body=("password", "phonenum", "autoanswer", "autoenteridle", "releasephone", "agenttype", "status", "ip", "entryIp", "phonelinkage", "checkInWebm", "checkInMailm", "vcPhoneNumber", "listenStatus"),
    always_body=True,
    nested=True,
    retcodes=("100-001", "100-002", "100-003", "100-004", "100-007", "100-012", "100-015", "100-016", "110-016", "999-001"),
)
SET_CUSTOM_STATE: Final[Operation[None]] = Operation(
    "setCustomState",
    "POST",
    "/onlineagent/{agentid}/setcustomstate",
    nothing,
    query=("customstate",),
    retry="safe",
    retcodes=("000-002", "000-003", "100-006", "100-009"),
)
QUERY_CUSTOM_STATE: Final[Operation[QueryCustomStateResult]] = Operation(
    "queryCustomState",
    "GET",
    "/onlineagent/{agentid}/querycustomstate",
    QueryCustomStateResult.from_json,
    retry="safe",
    retcodes=("000-003", "100-006", "100-007"),
)
CANCEL_SET_CUSTOM_STATE: Final[Operation[Json]] = Operation(
    "cancelSetCustomState",
    "POST",
    "/onlineagent/{agentid}/cancelsetcustomstate",
    as_it_is,
    retry="safe",
    retcodes=("000-003", "100-006", "100-007", "100-009"),
)
QUERY_AGENT_SKILLS_BY_WORK_NO: Final[Operation[list[ConfiguredSkillQueue]]] = Operation(
    "queryAgentSkillsByWorkNo",
    "GET",
    "/onlineagent/{agentid}/agentskillsbyworkno/{workno}",
    many(ConfiguredSkillQueue.from_json),
    retry="safe",
    retcodes=("100-006", "100-007"),
)
SEND_NOTELET_EX: Final[Operation[None]] = Operation(
    "sendNoteletEx",
    "POST",
    "/onlineagent/{agentid}/sendnoteletex",
    nothing,
    body=("agentIds", "content"),
    always_body=True,
    nested=True,
    retcodes=("100-001", "100-006", "100-007"),
)
VRC_TOKEN: Final[Operation[Json]] = Operation(
    "vrcToken",
    "POST",
    "/onlineagent/{agentid}/vrctoken",
    as_it_is,
    retry="after-check",
)
GET_AGENT_EVENT: Final[Operation[list[AgentEvent]]] = Operation(
    "getAgentEvent",
    "GET",
    "/agentevent/{agentid}",
    events,
    query=("calldata",),
    result="event",
    retry="safe",
    retcodes=("000-003", "100-006"),
)
RELEASE: Final[Operation[None]] = Operation(
    "release",
    "DELETE",
    "/voicecall/{agentid}/release",
    nothing,
    retcodes=("100-006", "100-007", "200-017"),
)
RELEASE_EX: Final[Operation[None]] = Operation(
    "releaseEx",
    "DELETE",
    "/voicecall/{agentid}",
    nothing,
    retcodes=("100-006", "100-007", "200-017"),
)
CALLOUT: Final[Operation[str | None]] = Operation(
    "callout",
    "PUT",
    "/voicecall/{agentid}/callout",
    text,
    body=("caller", "called", "skillid", "callappdata", "mediaability", "userVideoDirection", "uuiData", "callcontrolid"),
    always_body=True,
    nested=True,
    retcodes=("200-001",),
)
PREVIEW_CALLOUT: Final[Operation[str | None]] = Operation(
    "previewCallout",
    "PUT",
    "/voicecall/{agentid}/previewCallout",
    text,
    body=("called", "callcontrolid"),
    always_body=True,
    nested=True,
    retcodes=("000-002",),
)
ANSWER: Final[Operation[None]] = Operation(
    "answer",
    "PUT",
    "/voicecall/{agentid}/answer",
    nothing,
    query=("callid",),
    retcodes=("100-006", "100-007", "200-002"),
)
CALL_INNER: Final[Operation[str | None]] = Operation(
    "callInner",
    "PUT",
    "/voicecall/{agentid}/callinner",
    text,
    body=("called", "caller", "skillid", "callappdata", "mediaability"),
    always_body=True,
    nested=True,
)
CALL_INNER_SKILL: Final[Operation[str | None]] = Operation(
    "callInnerSkill",
    "PUT",
    "/voicecall/{agentid}/callinnerskill",
    text,
    body=("skillId",),
    always_body=True,
    retcodes=("000-002", "100-006", "100-007"),
)
INNER_HELP: Final[Operation[str | None]] = Operation(
    "innerHelp",
    "POST",
    "/voicecall/{agentid}/innerhelp",
    text,
    body=("dstaddress", "devicetype", "mode", "callappdata", "holdflag"),
    always_body=True,
    nested=True,
    retcodes=("200-018",),
)
BEGIN_MUTE: Final[Operation[None]] = Operation(
    "beginMute",
    "POST",
    "/voicecall/{agentid}/beginmute",
    nothing,
    retcodes=("100-006", "100-007", "200-003", "200-004"),
)
END_MUTE: Final[Operation[None]] = Operation(
    "endMute",
    "POST",
    "/voicecall/{agentid}/endmute",
    nothing,
    retcodes=("100-006", "100-007", "200-007", "200-008"),
)
HOLD: Final[Operation[None]] = Operation(
    "hold",
    "POST",
    "/voicecall/{agentid}/hold",
    nothing,
    retcodes=("100-006", "100-007", "200-013", "200-014"),
)
CONNECT_HOLD: Final[Operation[None]] = Operation(
    "connectHold",
    "POST",
    "/voicecall/{agentid}/connecthold/{callid}",
    nothing,
    retcodes=("100-006", "100-007", "200-013", "200-014"),
)
GET_HOLD: Final[Operation[None]] = Operation(
    "getHold",
    "POST",
    "/voicecall/{agentid}/gethold",
    nothing,
    query=("callid",),
    retcodes=("100-006", "100-007", "200-015", "200-016"),
)
TRANSFER: Final[Operation[None]] = Operation(
    "transfer",
    "POST",
    "/voicecall/{agentid}/transfer",
    nothing,
    body=("devicetype", "address", "mode", "callappdata", "caller", "mediaability", "holdflag", "skillId"),
    always_body=True,
    nested=True,
    retcodes=("100-006", "100-007", "200-012"),
)
CANCEL_TRANSFER: Final[Operation[None]] = Operation(
    "cancelTransfer",
    "POST",
    "/voicecall/{agentid}/canceltransfer",
    nothing,
    retcodes=("100-006", "100-007", "200-012"),
)
SECOND_DIAL_EX: Final[Operation[None]] = Operation(
    "secondDialEx",
    "POST",
    "/voicecall/{agentid}/seconddialex",
    nothing,
    query=("number",),
    retcodes=("000-002", "100-006", "100-007"),
)
CONF_JOIN: Final[Operation[None]] = Operation(
    "confJoin",
    "POST",
    "/voicecall/{agentid}/confjoin",
    nothing,
    body=("callid", "callappdata"),
    always_body=True,
    retcodes=("100-006", "100-007", "200-010", "200-011"),
)
DROP_CALL: Final[Operation[None]] = Operation(
    "dropCall",
    "POST",
    "/voicecall/{agentid}/dropcall/{callid}",
    nothing,
    retcodes=("100-006", "100-007", "200-025"),
)
DISCONNECT: Final[Operation[None]] = Operation(
    "disconnect",
    "POST",
    "/voicecall/{agentid}/disconnect/{number}",
    nothing,
    retcodes=("100-006", "100-007", "200-023", "200-024"),
)
MEDIA_SWITCH: Final[Operation[None]] = Operation(
    "mediaSwitch",
    "POST",
    "/voicecall/{agentid}/mediaswitch",
    nothing,
    query=("mediaType", "videoDirection"),
    retcodes=("200-027", "200-028", "200-029", "200-030"),
)
ADJUST_VIDEO_MODE: Final[Operation[None]] = Operation(
    "adjustVideoMode",
    "POST",
    "/voicecall/{agentid}/adjustvideomode",
    nothing,
    body=("mode",),
    always_body=True,
    retcodes=("200-031", "200-032", "200-033", "200-034", "200-035"),
)
REQUEST_APPOINTED_CALL: Final[Operation[None]] = Operation(
    "requestAppointedCall",
    "POST",
    "/voicecall/{agentid}/requestcall/{callid}/{skilltype}",
    nothing,
    query=("skillId",),
    retcodes=("100-006", "100-007"),
)
SNATCH_PICKUP: Final[Operation[None]] = Operation(
    "snatchPickup",
    "PUT",
    "/voicecall/{agentid}/snatchpickup",
    nothing,
    query=("destWorkNo",),
    retcodes=("000-002", "100-006", "100-007"),
)
REJECT: Final[Operation[None]] = Operation(
    "reject",
    "POST",
    "/voicecall/{agentid}/reject",
    nothing,
    body=("callid", "mode"),
    always_body=True,
    retcodes=("100-006", "100-007", "200-002", "200-037", "200-038", "200-039"),
)
PHONEPICKUP: Final[Operation[None]] = Operation(
    "phonepickup",
    "POST",
    "/voicecall/{agentid}/phonepickup",
    nothing,
    retcodes=("100-006", "100-007"),
)
PHONEHANGUP: Final[Operation[None]] = Operation(
    "phonehangup",
    "POST",
    "/voicecall/{agentid}/phonehangup",
    nothing,
    retcodes=("100-006", "100-007"),
)
THIRD_PARTY_CONF_TRANSMIT_NUM: Final[Operation[None]] = Operation(
    "thirdPartyConfTransmitNum",
    "POST",
    "/voicecall/{agentid}/thirdPartyConfTransmitNum",
    nothing,
    retcodes=("10001",),
)
START_ASR: Final[Operation[None]] = Operation(
    "startASR",
    "POST",
    "/voicecall/{agentid}/startasrbycallid",
    nothing,
    query=("callId",),
    retcodes=("200-040",),
)
QUERY_CALL_INFO: Final[Operation[CallInfo]] = Operation(
    "queryCallInfo",
    "GET",
    "/calldata/{agentid}/callinfo",
    CallInfo.from_json,
    query=("isNoContainLastCall",),
    retry="safe",
)
QUERY_CALL_APP_DATA: Final[Operation[str | None]] = Operation(
    "queryCallAppData",
    "GET",
    "/calldata/{agentid}/appdata",
    text,
    query=("isEncodeResult", "callId"),
    retry="safe",
    retcodes=("100-006", "100-007"),
)
SET_CALL_APP_DATA_EX: Final[Operation[None]] = Operation(
    "setCallAppDataEx",
    "PUT",
    "/calldata/{agentid}/setcalldataex",
    nothing,
    body=("callid", "calldata", "isDataEncoded"),
    nested=True,
    retry="safe",
    retcodes=("000-002", "100-006", "100-007", "400-001"),
)
QUERY_HOLD_LIST_INFO: Final[Operation[list[QueryHoldListInfoResultItem]]] = Operation(
    "queryHoldListInfo",
    "GET",
    "/calldata/{agentid}/holdlist",
    many(QueryHoldListInfoResultItem.from_json),
    retry="safe",
    retcodes=("100-006", "300-001", "400-003"),
)
QUERY_CALL_INFO_BEFORE_ANSWER: Final[Operation[list[CallInfo]]] = Operation(
    "queryCallInfoBeforeAnswer",
    "GET",
    "/calldata/{agentid}/callinfobeforeanswer",
    many(CallInfo.from_json),
    retry="safe",
)
QUERY_CALL_INFO_BY_CALL_ID: Final[Operation[CallInfo]] = Operation(
    "queryCallInfoByCallId",
    "GET",
    "/calldata/{agentid}/callinfobycallid/{callid}",
    CallInfo.from_json,
    retry="safe",
)
QUERY_ALL_CALL_INFO_BY_AGENT_WORK_NO_EX: Final[Operation[list[str]]] = Operation(
    "queryAllCallInfoByAgentWorkNoEx",
    "GET",
    "/calldata/{agentid}/allcallinfoEx/{workno}",
    many(text),
    retry="safe",
    retcodes=("100-006", "100-007", "100-011", "900-002"),
)
QUERY_CALL_NUMS_ON_AGENT: Final[Operation[str | None]] = Operation(
    "queryCallNumsOnAgent",
    "GET",
    "/calldata/{agentid}/callnums",
    text,
    retry="safe",
    retcodes=("100-006",),
)
QUERY_CALL_STATISTICS_INFO: Final[Operation[QueryCallStatisticsInfoResult]] = Operation(
    "queryCallStatisticsInfo",
    "GET",
    "/calldata/{agentid}/statistics",
    QueryCallStatisticsInfoResult.from_json,
    retry="safe",
    retcodes=("100-006", "100-007"),
)
QUERY_CALL_STATISTICS_INFO_EX: Final[Operation[QueryCallStatisticsInfoExResult]] = Operation(
    "queryCallStatisticsInfoEx",
    "GET",
    "/calldata/{agentid}/statisticsEx",
    QueryCallStatisticsInfoExResult.from_json,
    retry="safe",
    retcodes=("100-006", "100-007"),
)
QUERY_WAIT_CALL_INFO_BY_SKILL_ID: Final[Operation[list[CallInfo]]] = Operation(
    "queryWaitCallInfoBySkillId",
    "GET",
    "/calldata/{agentid}/waitcallinfo/{skillid}",
    many(CallInfo.from_json),
    retry="safe",
)
QUERY_HOLD_LIST_INFO_EX: Final[Operation[list[QueryHoldListInfoExResultItem]]] = Operation(
    "queryHoldListInfoEx",
    "GET",
    "/calldata/{agentid}/holdlistex/{workno}",
    many(QueryHoldListInfoExResultItem.from_json),
    retry="safe",
    retcodes=("100-006", "100-007", "300-001", "400-003"),
)
ASSIGN_USER_IN_QUEUE: Final[Operation[None]] = Operation(
    "assignUserInQueue",
    "PUT",
    "/calldata/{agentid}/assignuserinqueue",
    nothing,
    body=("callid", "skillid"),
    always_body=True,
    retcodes=("100-007",),
)
REQUEST_AGENT_CONF: Final[Operation[None]] = Operation(
    "requestAgentConf",
    "POST",
    "/agentconf/{agentid}/requestagentconf",
    nothing,
    body=("memberNum", "confCallerNo", "time", "promptTime", "beepTone", "playMode", "voicePath"),
    always_body=True,
    nested=True,
)
ANSWER_AGENT_CONF: Final[Operation[Json]] = Operation(
    "answerAgentConf",
    "POST",
    "/agentconf/{agentid}/answeragentconf",
    as_it_is,
    retcodes=("000-002", "100-006", "100-007", "101-001"),
)
REJECT_AGENT_CONF: Final[Operation[None]] = Operation(
    "rejectAgentConf",
    "POST",
    "/agentconf/{agentid}/rejectagentconf",
    nothing,
    retcodes=("000-002", "100-006", "100-007", "101-001"),
)
REQUEST_LEAVE_AGENT_CONF: Final[Operation[None]] = Operation(
    "requestLeaveAgentConf",
    "POST",
    "/agentconf/{agentid}/requestleaveagentconf",
    nothing,
    retcodes=("000-002", "100-006", "100-007", "101-001", "101-007"),
)
RELEASE_AGENT_CONF: Final[Operation[None]] = Operation(
    "releaseAgentConf",
    "POST",
    "/agentconf/{agentid}/releaseagentconf",
    nothing,
    retcodes=("000-002", "100-006", "100-007", "101-001", "101-002"),
)
HOLD_PARTICIPANT: Final[Operation[None]] = Operation(
    "holdParticipant",
    "POST",
    "/agentconf/{agentid}/holdparticipant",
    nothing,
    body=("addressType", "address", "playMode", "voicePath"),
    always_body=True,
    nested=True,
    retcodes=("000-002", "100-006", "100-007", "101-001", "101-002"),
)
UNHOLD_PARTICIPANT: Final[Operation[None]] = Operation(
    "unholdParticipant",
    "POST",
    "/agentconf/{agentid}/unholdparticipant",
    nothing,
    body=("addressType", "address"),
    always_body=True,
    nested=True,
    retcodes=("000-002", "100-006", "100-007", "101-001", "101-002"),
)
PROLONG_TIME: Final[Operation[ProlongTimeResult]] = Operation(
    "prolongTime",
    "POST",
    "/agentconf/{agentid}/prolongtime",
    ProlongTimeResult.from_json,
    body=("prolongTime",),
    always_body=True,
    retcodes=("000-002", "100-006", "100-007", "101-001", "101-002"),
)
APPLY_TO_SHIFT_PRESIDENT: Final[Operation[None]] = Operation(
    "applyToShiftPresident",
    "POST",
    "/agentconf/{agentid}/applytoshiftpresident",
    nothing,
    body=("destAgentNo",),
    always_body=True,
    retcodes=("000-002", "100-006", "100-007", "101-001", "101-002", "101-005"),
)
BATCH_ADD_PARTICIPANT: Final[Operation[Json]] = Operation(
    "batchAddParticipant",
    "POST",
    "/agentconf/{agentid}/batchaddparticipant",
    as_it_is,
    body=("addresses", "beepTone", "playMode", "voicePath", "caller"),
    always_body=True,
    nested=True,
)
BATCH_REMOVE_PARTICIPANT: Final[Operation[BatchRemoveParticipantResult]] = Operation(
    "batchRemoveParticipant",
    "POST",
    "/agentconf/{agentid}/batchremoveparticipant",
    BatchRemoveParticipantResult.from_json,
    body=("addresses",),
    always_body=True,
    retcodes=("000-002", "100-006", "100-007", "101-001", "101-002", "101-006"),
)
CHANGE_PARTICIPANT_MODE: Final[Operation[None]] = Operation(
    "changeParticipantMode",
    "POST",
    "/agentconf/{agentid}/changeparticipantmode",
    nothing,
    body=("attribute", "addressType", "address"),
    always_body=True,
    nested=True,
    retcodes=("000-002", "100-006", "100-007", "101-001", "101-002"),
)
PLAY_VOICE_TO_CONF: Final[Operation[Json]] = Operation(
    "playVoiceToConf",
    "POST",
    "/agentconf/{agentid}/playvoicetoconf",
    as_it_is,
    body=("playType", "playMode", "voicePath"),
    always_body=True,
    nested=True,
    retcodes=("000-002", "100-006", "100-007", "101-001", "101-002"),
)
STOP_VOICE_TO_CONF: Final[Operation[SuccessWithErrorReasonResult | None]] = Operation(
    "stopVoiceToConf",
    "POST",
    "/agentconf/{agentid}/stopvoicetoconf",
    maybe(SuccessWithErrorReasonResult),
    retcodes=("000-002", "100-006", "100-007", "101-001", "101-002"),
)
PLAY_VOICE_TO_PARTICIPANT: Final[Operation[SuccessWithErrorReasonResult | None]] = Operation(
    "playVoiceToParticipant",
    "POST",
    "/agentconf/{agentid}/playvoicetoparticipant",
    maybe(SuccessWithErrorReasonResult),
    body=("addressType", "address", "playMode", "voicePath"),
    always_body=True,
    nested=True,
    retcodes=("000-002", "100-006", "100-007", "101-001", "101-002"),
)
STOP_VOICE_TO_PARTICIPANT: Final[Operation[Json]] = Operation(
    "stopVoiceToParticipant",
    "POST",
    "/agentconf/{agentid}/stopvoicetoparticipant",
    as_it_is,
    body=("addressType", "address"),
    nested=True,
    retcodes=("000-002", "100-006", "100-007", "101-001", "101-002"),
)
MODIFY_CONF_RESOURCE: Final[Operation[None]] = Operation(
    "modifyConfResource",
    "POST",
    "/agentconf/{agentid}/modifyconfresource",
    nothing,
    body=("modifyType", "modifyNum"),
    always_body=True,
    nested=True,
    retcodes=("000-002", "100-006", "100-007", "101-001", "101-002"),
)
QUERY_CONF_INFOS: Final[Operation[QueryConfInfosResult]] = Operation(
    "queryConfInfos",
    "POST",
    "/agentconf/{agentid}/queryconfinfos",
    QueryConfInfosResult.from_json,
    body=("confIds",),
    always_body=True,
    retry="safe",
)
QUERY_ALL_CONF_IDS: Final[Operation[QueryAllConfIdsResult]] = Operation(
    "queryAllConfIds",
    "GET",
    "/agentconf/{agentid}/queryvdnconfid",
    QueryAllConfIdsResult.from_json,
    retry="safe",
    retcodes=("000-002", "100-006", "100-007", "101-004"),
)
ADD_INSERT: Final[Operation[None]] = Operation(
    "addInsert",
    "PUT",
    "/qualitycontrol/{agentid}/addinsert/{workNo}",
    nothing,
    retcodes=("100-006", "900-001", "900-002", "900-003"),
)
ADD_SUPERVISE: Final[Operation[None]] = Operation(
    "addSupervise",
    "PUT",
    "/qualitycontrol/{agentid}/addsupervise/{workNo}",
    nothing,
    retcodes=("100-006", "900-001", "900-002", "900-003", "900-005"),
)
INTERCEPT: Final[Operation[None]] = Operation(
    "intercept",
    "PUT",
    "/qualitycontrol/{agentid}/intercept/{workNo}",
    nothing,
    retcodes=("100-006", "900-001", "900-002", "900-003"),
)
INTERCEPT_BY_CALL_ID: Final[Operation[None]] = Operation(
    "interceptByCallId",
    "PUT",
    "/qualitycontrol/{agentid}/intercept/{workNo}/{callId}",
    nothing,
    retcodes=("100-006", "900-001", "900-002", "900-003"),
)
STOP_SUPERVISE_OR_INSERT: Final[Operation[None]] = Operation(
    "stopSuperviseOrInsert",
    "DELETE",
    "/qualitycontrol/{agentid}/{workNo}",
    nothing,
    retcodes=("100-006", "900-001", "900-002", "900-003"),
)
FORCE_BUSY: Final[Operation[None]] = Operation(
    "forceBusy",
    "POST",
    "/qualitycontrol/{agentid}/forcebusy/{workNo}",
    nothing,
    retcodes=("100-006", "900-001", "900-002", "900-003"),
)
FORCE_IDLE: Final[Operation[None]] = Operation(
    "forceIdle",
    "POST",
    "/qualitycontrol/{agentid}/forceidle/{workNo}",
    nothing,
    retcodes=("100-006", "900-001", "900-002", "900-003"),
)
FORCE_LOG_OUT_AGENT: Final[Operation[None]] = Operation(
    "forceLogOutAgent",
    "POST",
    "/qualitycontrol/{agentid}/forcelogout/{workNo}",
    nothing,
    retcodes=("100-006", "900-001", "900-002", "900-003"),
)
FORCE_DROP_CALL: Final[Operation[None]] = Operation(
    "forceDropCall",
    "POST",
    "/qualitycontrol/{agentid}/forcedropcall/{callid}",
    nothing,
    retcodes=("100-006", "900-001", "900-002", "900-003"),
)
ADJUST_SKILL: Final[Operation[None]] = Operation(
    "adjustSkill",
    "POST",
    "/qualitycontrol/{agentid}/adjustskill",
    nothing,
    body=("workNo", "skills"),
    nested=True,
    retcodes=("100-001", "100-006", "900-001", "900-002", "900-003"),
)
SWITCH_SUPERVISE_OR_INSERT: Final[Operation[None]] = Operation(
    "switchSuperviseOrInsert",
    "POST",
    "/qualitycontrol/{agentid}/switch/{workNo}",
    nothing,
    retcodes=("100-006", "900-001", "900-002", "900-003"),
)
FORCE_REST: Final[Operation[None]] = Operation(
    "forceRest",
    "POST",
    "/qualitycontrol/{agentid}/forcerest/{workNo}/{time}/{reason}",
    nothing,
    retcodes=("100-006", "900-001", "900-002", "900-003"),
)
REQUEST_WHISPER_AGENT: Final[Operation[None]] = Operation(
    "requestWhisperAgent",
    "POST",
    "/qualitycontrol/{agentid}/requestwhisperagent",
    nothing,
    query=("whisperagentid",),
    retcodes=("100-006", "900-001", "900-002", "900-003", "900-004"),
)
REQUEST_STOP_WHISPER_AGENT: Final[Operation[None]] = Operation(
    "requestStopWhisperAgent",
    "POST",
    "/qualitycontrol/{agentid}/requeststopwhisperagent",
    nothing,
    query=("whisperagentid",),
    retcodes=("100-006", "900-001", "900-002", "900-003", "900-004"),
)
REQUEST_SWITCH_INSERT_WHISPER_AGENT: Final[Operation[None]] = Operation(
    "requestSwitchInsertWhisperAgent",
    "POST",
    "/qualitycontrol/{agentid}/requestswitchinsertwhisperagent",
    nothing,
    query=("whisperagentid", "switchtype"),
    retcodes=("100-006", "900-001", "900-002", "900-003", "900-004"),
)
BEGIN_PLAY: Final[Operation[None]] = Operation(
    "beginPlay",
    "PUT",
    "/recordplay/{agentid}/play",
    nothing,
    body=("voicepath", "startpostion", "volumechange", "speedchange", "times", "codeformat", "locationId"),
    always_body=True,
    nested=True,
    retcodes=("500-007",),
)
PAUSE_PLAY: Final[Operation[None]] = Operation(
    "pausePlay",
    "POST",
    "/recordplay/{agentid}/pauseplay",
    nothing,
    retcodes=("100-006", "100-007", "500-003"),
)
RESUME_PLAY: Final[Operation[None]] = Operation(
    "resumePlay",
    "POST",
    "/recordplay/{agentid}/resumeplay",
    nothing,
    retcodes=("100-006", "100-007", "500-005"),
)
FORE_FAST_PLAY: Final[Operation[None]] = Operation(
    "foreFastPlay",
    "POST",
    "/recordplay/{agentid}/forefast/{time}",
    nothing,
    retcodes=("100-006", "100-007", "500-002"),
)
BACK_FAST_PLAY: Final[Operation[None]] = Operation(
    "backFastPlay",
    "POST",
    "/recordplay/{agentid}/backfast/{time}",
    nothing,
    retcodes=("100-006", "100-007", "500-001"),
)
STOP_PLAY: Final[Operation[None]] = Operation(
    "stopPlay",
    "DELETE",
    "/recordplay/{agentid}/stopplay",
    nothing,
    retcodes=("100-006", "100-007", "500-009"),
)
START_RECORD_SCREEN: Final[Operation[None]] = Operation(
    "startRecordScreen",
    "PUT",
    "/recordplay/{agentid}/startrecordscreen",
    nothing,
    retcodes=("100-006", "100-007"),
)
STOP_RECORD_SCREEN: Final[Operation[None]] = Operation(
    "stopRecordScreen",
    "DELETE",
    "/recordplay/{agentid}/stoprecordscreen",
    nothing,
    retcodes=("100-006", "100-007"),
)
BEGIN_RECORD: Final[Operation[BeginRecordResult | None]] = Operation(
    "beginRecord",
    "PUT",
    "/recordplay/{agentid}/record",
    maybe(BeginRecordResult),
    body=("fileName", "mediaType", "recordMode", "recordFormat"),
    always_body=True,
    nested=True,
    retcodes=("500-008",),
)
STOP_RECORD: Final[Operation[Json]] = Operation(
    "stopRecord",
    "DELETE",
    "/recordplay/{agentid}/stoprecord",
    as_it_is,
    retcodes=("500-010",),
)
BEGIN_NET_PLAY: Final[Operation[Json]] = Operation(
    "beginNetPlay",
    "POST",
    "/recordplay/{agentid}/netplay",
    as_it_is,
    body=("fileName", "position", "playTime", "fileFormat", "ccId", "locationId"),
    always_body=True,
    nested=True,
)
PLAY_RELOCATION: Final[Operation[None]] = Operation(
    "playRelocation",
    "POST",
    "/recordplay/{agentid}/playrelocation",
    nothing,
    body=("seekdirection", "seekseconds", "seekposition"),
    always_body=True,
    nested=True,
    retcodes=("000-002", "100-007", "500-012", "500-013"),
)
QUERY_QUEUE_LENGTH_ON_AGENT: Final[Operation[int | None]] = Operation(
    "queryQueueLengthOnAgent",
    "GET",
    "/queuedevice/{agentid}/waitnum",
    integer,
    retry="safe",
    retcodes=("100-006",),
)
QUERY_QUEUE_LENGTH_ON_AGENT_SKILLS: Final[Operation[int | None]] = Operation(
    "queryQueueLengthOnAgentSkills",
    "GET",
    "/queuedevice/{agentid}/waitnumbyagent",
    integer,
    retry="safe",
    retcodes=("100-006", "100-007"),
)
QUERY_SKILL_QUEUE_ON_AGENT_VDN: Final[Operation[list[QuerySkillQueueOnAgentVDNResultItem]]] = Operation(
    "querySkillQueueOnAgentVDN",
    "GET",
    "/queuedevice/{agentid}/agentvdnskill",
    many(QuerySkillQueueOnAgentVDNResultItem.from_json),
    retry="safe",
    retcodes=("100-006", "100-007", "600-005"),
)
QUERY_QUEUE_LENGTH_BY_SKILL_ID: Final[Operation[int | None]] = Operation(
    "queryQueueLengthBySkillId",
    "GET",
    "/queuedevice/{agentid}/skillwaitnum/{skillid}",
    integer,
    retry="safe",
    retcodes=("100-006",),
)
QUERY_STAT_INFO_OF_ACD: Final[Operation[list[QueryStatInfoOfAcdResultItem]]] = Operation(
    "queryStatInfoOfAcd",
    "POST",
    "/queuedevice/{agentid}/queryacdstat",
    many(QueryStatInfoOfAcdResultItem.from_json),
    body=("skills",),
    always_body=True,
    retry="safe",
)
QUERY_IVR_INFO_ON_VDN: Final[Operation[list[QueryIVRInfoOnVdnResultItem]]] = Operation(
    "queryIVRInfoOnVdn",
    "GET",
    "/queuedevice/{agentid}/ivrinfo",
    many(QueryIVRInfoOnVdnResultItem.from_json),
    retry="safe",
    retcodes=("600-004", "100-007", "100-006"),
)
SEND_MESSAGE: Final[Operation[Json]] = Operation(
    "sendMessage",
    "POST",
    "/mediacall/{agentid}/sendmessage",
    as_it_is,
    body=("callid", "userid", "data", "content"),
    always_body=True,
    nested=True,
)
SET_CALL_NUMS: Final[Operation[None]] = Operation(
    "setCallNums",
    "POST",
    "/mediacall/{agentid}/setcallnums",
    nothing,
    body=("mediaType", "callnums"),
    always_body=True,
    nested=True,
    retry="safe",
    retcodes=("106-003", "106-008", "106-012"),
)
TRANSFER_MEDIA_CALL: Final[Operation[None]] = Operation(
    "transferMediaCall",
    "POST",
    "/mediacall/{agentid}/transfer",
    nothing,
    body=("callid", "caller", "devicetype", "mode", "address", "calldata", "skillId"),
    always_body=True,
    nested=True,
    retcodes=("106-004",),
)
GET_CONNECT_INFO: Final[Operation[GetConnectInfoResult]] = Operation(
    "getConnectInfo",
    "POST",
    "/mediacall/{agentid}/getconnectinfo",
    GetConnectInfoResult.from_json,
    body=("userType", "callid"),
    always_body=True,
    retry="safe",
    retcodes=("106-011", "106-015", "100-007"),
)
IMAGE_CAPTURE: Final[Operation[None]] = Operation(
    "imageCapture",
    "POST",
    "/mediacall/{agentid}/imagecapture",
    nothing,
    body=("userType", "callid"),
    always_body=True,
    retcodes=("106-011", "106-015", "100-007"),
)
SET_CALL_NUMS_BY_MEDIA_TYPE: Final[Operation[Json]] = Operation(
    "setCallNumsByMediaType",
    "POST",
    "/mediacall/{agentid}/setcallnumsbymediatype",
    as_it_is,
    body=("totalCallNum", "agentMediaCallNums"),
    always_body=True,
    nested=True,
    retry="safe",
)
QUERY_AGENT_INFO_BY_SKILL_ID: Final[Operation[list[AgentInfo]]] = Operation(
    "queryAgentInfoBySkillId",
    "GET",
    "/agentgroup/{agentid}/agentbyskill/{skillid}",
    many(AgentInfo.from_json),
    body=("agentLimit", "agentStatus"),
    nested=True,
    retry="safe",
)
QUERY_AGENT_INFO_BY_WORK_NO: Final[Operation[AgentInfo]] = Operation(
    "queryAgentInfoByWorkNo",
    "GET",
    "/agentgroup/{agentid}/agentbyworkno/{workno}",
    AgentInfo.from_json,
    retry="safe",
    retcodes=("300-001", "300-002"),
)
QUERY_ALL_ONLINE_AGENTS: Final[Operation[list[QueryAllOnlineAgentsResultItem]]] = Operation(
    "queryAllOnlineAgents",
    "GET",
    "/agentgroup/{agentid}/allonlineagents",
    many(QueryAllOnlineAgentsResultItem.from_json),
    retry="safe",
)
QUERY_AGENT_INFO_BY_MEDIA_TYPES: Final[Operation[list[AgentInfo]]] = Operation(
    "queryAgentInfoByMediaTypes",
    "GET",
    "/agentgroup/{agentid}/agentbylist",
    many(AgentInfo.from_json),
    query=("mediaTypes",),
    whole_body=True,
    retry="safe",
)
DOWNLOAD_RECORD_FILE: Final[Operation[bytes]] = Operation(
    "downloadRecordFile",
    "GET",
    "/recordfile/{agentid}",
    contents,
    query=("recordId", "filetype", "locationId"),
    file=True,
    retry="safe",
    retcodes=("000-003", "104-001", "104-002", "104-003", "104-004", "104-005", "104-006", "104-007", "104-008", "104-009", "104-010"),
)
DOWNLOAD_RECORD_FILE_BY_CALL_ID: Final[Operation[bytes]] = Operation(
    "downloadRecordFileByCallId",
    "GET",
    "/recordfile/{agentid}/recordfiledownloadEx",
    contents,
    query=("callId", "hwFileName", "workNo"),
    file=True,
    retry="safe",
    retcodes=("000-003",),
)
DOWNLOAD_VIDEO_FILE: Final[Operation[bytes]] = Operation(
    "downloadVideoFile",
    "GET",
    "/recordfile/{agentid}/videofiledownload",
    contents,
    query=("conferenceId", "recordId", "fileType"),
    file=True,
    retry="safe",
    retcodes=("000-003",),
)
DOWNLOAD_VIDEO_FILE_EX: Final[Operation[bytes]] = Operation(
    "downloadVideoFileEx",
    "GET",
    "/recordfile/{agentid}/videofiledownloadEx",
    contents,
    query=("recordId", "locationId"),
    file=True,
    retry="safe",
    retcodes=("000-003",),
)

OPERATIONS: Final[Mapping[str, Operation[Any]]] = {
    "login": LOGIN,
    "forceLogin": FORCE_LOGIN,
    "handShake": HAND_SHAKE,
    "resetSkill": RESET_SKILL,
    "sayFree": SAY_FREE,
    "sayBusy": SAY_BUSY,
    "cancelBusy": CANCEL_BUSY,
    "rest": REST,
    "cancelRest": CANCEL_REST,
    "sayWork": SAY_WORK,
    "cancelWork": CANCEL_WORK,
    "logout": LOGOUT,
    "forceLogout": FORCE_LOGOUT,
    "forceLogoutWithReason": FORCE_LOGOUT_WITH_REASON,
    "getAgentStatus": GET_AGENT_STATUS,
    "queryAgentSkills": QUERY_AGENT_SKILLS,
    "updateGuid": UPDATE_GUID,
    "syncagentinfo": SYNCAGENTINFO,
    "setAgentAutoAnswer": SET_AGENT_AUTO_ANSWER,
    "setAgentAutoEnterIdle": SET_AGENT_AUTO_ENTER_IDLE,
    "setTalkRight": SET_TALK_RIGHT,
    "loginInfo": LOGIN_INFO,
    "modifyAccountPwdEx": MODIFY_ACCOUNT_PWD_EX,
    "loginEx": LOGIN_EX,
    "setCustomState": SET_CUSTOM_STATE,
    "queryCustomState": QUERY_CUSTOM_STATE,
    "cancelSetCustomState": CANCEL_SET_CUSTOM_STATE,
    "queryAgentSkillsByWorkNo": QUERY_AGENT_SKILLS_BY_WORK_NO,
    "sendNoteletEx": SEND_NOTELET_EX,
    "vrcToken": VRC_TOKEN,
    "getAgentEvent": GET_AGENT_EVENT,
    "release": RELEASE,
    "releaseEx": RELEASE_EX,
    "callout": CALLOUT,
    "previewCallout": PREVIEW_CALLOUT,
    "answer": ANSWER,
    "callInner": CALL_INNER,
    "callInnerSkill": CALL_INNER_SKILL,
    "innerHelp": INNER_HELP,
    "beginMute": BEGIN_MUTE,
    "endMute": END_MUTE,
    "hold": HOLD,
    "connectHold": CONNECT_HOLD,
    "getHold": GET_HOLD,
    "transfer": TRANSFER,
    "cancelTransfer": CANCEL_TRANSFER,
    "secondDialEx": SECOND_DIAL_EX,
    "confJoin": CONF_JOIN,
    "dropCall": DROP_CALL,
    "disconnect": DISCONNECT,
    "mediaSwitch": MEDIA_SWITCH,
    "adjustVideoMode": ADJUST_VIDEO_MODE,
    "requestAppointedCall": REQUEST_APPOINTED_CALL,
    "snatchPickup": SNATCH_PICKUP,
    "reject": REJECT,
    "phonepickup": PHONEPICKUP,
    "phonehangup": PHONEHANGUP,
    "thirdPartyConfTransmitNum": THIRD_PARTY_CONF_TRANSMIT_NUM,
    "startASR": START_ASR,
    "queryCallInfo": QUERY_CALL_INFO,
    "queryCallAppData": QUERY_CALL_APP_DATA,
    "setCallAppDataEx": SET_CALL_APP_DATA_EX,
    "queryHoldListInfo": QUERY_HOLD_LIST_INFO,
    "queryCallInfoBeforeAnswer": QUERY_CALL_INFO_BEFORE_ANSWER,
    "queryCallInfoByCallId": QUERY_CALL_INFO_BY_CALL_ID,
    "queryAllCallInfoByAgentWorkNoEx": QUERY_ALL_CALL_INFO_BY_AGENT_WORK_NO_EX,
    "queryCallNumsOnAgent": QUERY_CALL_NUMS_ON_AGENT,
    "queryCallStatisticsInfo": QUERY_CALL_STATISTICS_INFO,
    "queryCallStatisticsInfoEx": QUERY_CALL_STATISTICS_INFO_EX,
    "queryWaitCallInfoBySkillId": QUERY_WAIT_CALL_INFO_BY_SKILL_ID,
    "queryHoldListInfoEx": QUERY_HOLD_LIST_INFO_EX,
    "assignUserInQueue": ASSIGN_USER_IN_QUEUE,
    "requestAgentConf": REQUEST_AGENT_CONF,
    "answerAgentConf": ANSWER_AGENT_CONF,
    "rejectAgentConf": REJECT_AGENT_CONF,
    "requestLeaveAgentConf": REQUEST_LEAVE_AGENT_CONF,
    "releaseAgentConf": RELEASE_AGENT_CONF,
    "holdParticipant": HOLD_PARTICIPANT,
    "unholdParticipant": UNHOLD_PARTICIPANT,
    "prolongTime": PROLONG_TIME,
    "applyToShiftPresident": APPLY_TO_SHIFT_PRESIDENT,
    "batchAddParticipant": BATCH_ADD_PARTICIPANT,
    "batchRemoveParticipant": BATCH_REMOVE_PARTICIPANT,
    "changeParticipantMode": CHANGE_PARTICIPANT_MODE,
    "playVoiceToConf": PLAY_VOICE_TO_CONF,
    "stopVoiceToConf": STOP_VOICE_TO_CONF,
    "playVoiceToParticipant": PLAY_VOICE_TO_PARTICIPANT,
    "stopVoiceToParticipant": STOP_VOICE_TO_PARTICIPANT,
    "modifyConfResource": MODIFY_CONF_RESOURCE,
    "queryConfInfos": QUERY_CONF_INFOS,
    "queryAllConfIds": QUERY_ALL_CONF_IDS,
    "addInsert": ADD_INSERT,
    "addSupervise": ADD_SUPERVISE,
    "intercept": INTERCEPT,
    "interceptByCallId": INTERCEPT_BY_CALL_ID,
    "stopSuperviseOrInsert": STOP_SUPERVISE_OR_INSERT,
    "forceBusy": FORCE_BUSY,
    "forceIdle": FORCE_IDLE,
    "forceLogOutAgent": FORCE_LOG_OUT_AGENT,
    "forceDropCall": FORCE_DROP_CALL,
    "adjustSkill": ADJUST_SKILL,
    "switchSuperviseOrInsert": SWITCH_SUPERVISE_OR_INSERT,
    "forceRest": FORCE_REST,
    "requestWhisperAgent": REQUEST_WHISPER_AGENT,
    "requestStopWhisperAgent": REQUEST_STOP_WHISPER_AGENT,
    "requestSwitchInsertWhisperAgent": REQUEST_SWITCH_INSERT_WHISPER_AGENT,
    "beginPlay": BEGIN_PLAY,
    "pausePlay": PAUSE_PLAY,
    "resumePlay": RESUME_PLAY,
    "foreFastPlay": FORE_FAST_PLAY,
    "backFastPlay": BACK_FAST_PLAY,
    "stopPlay": STOP_PLAY,
    "startRecordScreen": START_RECORD_SCREEN,
    "stopRecordScreen": STOP_RECORD_SCREEN,
    "beginRecord": BEGIN_RECORD,
    "stopRecord": STOP_RECORD,
    "beginNetPlay": BEGIN_NET_PLAY,
    "playRelocation": PLAY_RELOCATION,
    "queryQueueLengthOnAgent": QUERY_QUEUE_LENGTH_ON_AGENT,
    "queryQueueLengthOnAgentSkills": QUERY_QUEUE_LENGTH_ON_AGENT_SKILLS,
    "querySkillQueueOnAgentVDN": QUERY_SKILL_QUEUE_ON_AGENT_VDN,
    "queryQueueLengthBySkillId": QUERY_QUEUE_LENGTH_BY_SKILL_ID,
    "queryStatInfoOfAcd": QUERY_STAT_INFO_OF_ACD,
    "queryIVRInfoOnVdn": QUERY_IVR_INFO_ON_VDN,
    "sendMessage": SEND_MESSAGE,
    "setCallNums": SET_CALL_NUMS,
    "transferMediaCall": TRANSFER_MEDIA_CALL,
    "getConnectInfo": GET_CONNECT_INFO,
    "imageCapture": IMAGE_CAPTURE,
    "setCallNumsByMediaType": SET_CALL_NUMS_BY_MEDIA_TYPE,
    "queryAgentInfoBySkillId": QUERY_AGENT_INFO_BY_SKILL_ID,
    "queryAgentInfoByWorkNo": QUERY_AGENT_INFO_BY_WORK_NO,
    "queryAllOnlineAgents": QUERY_ALL_ONLINE_AGENTS,
    "queryAgentInfoByMediaTypes": QUERY_AGENT_INFO_BY_MEDIA_TYPES,
    "downloadRecordFile": DOWNLOAD_RECORD_FILE,
    "downloadRecordFileByCallId": DOWNLOAD_RECORD_FILE_BY_CALL_ID,
    "downloadVideoFile": DOWNLOAD_VIDEO_FILE,
    "downloadVideoFileEx": DOWNLOAD_VIDEO_FILE_EX,
}
"""Every operation by its name on the wire."""
