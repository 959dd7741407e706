# Generated from spec/ by "npm run generate". Do not edit.
"""A method for each operation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from .._operation import Operation, Result
from .._records import AgentEvent, Json
from . import descriptors as op
from .models import (
    AgentInfo,
    BatchAddParticipantRequestAddress,
    BatchRemoveParticipantRequestAddress,
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
    SetCallNumsByMediaTypeRequestAgentMediaCallNum,
    SuccessWithErrorReasonResult,
    SyncagentinfoResult,
    UpdateGuidResult,
)

__all__ = ["Operations"]


class Operations:
    """The operations of the interface, each as a method.

    A method answers the result of a success and raises a GatewayError for everything else.
    """

    __slots__ = ()

    def _call(self, operation: Operation[Result], parameters: dict[str, object]) -> Result:
        raise NotImplementedError

    def login(
        self,
        *,
        password: str,
        phonenum: str,
        autoanswer: bool | None = None,
        autoenteridle: bool | None = None,
        releasephone: bool | None = None,
        agenttype: Literal[4, 11] | None = None,
        status: Literal[3, 4, 5, 8] | None = None,
        ip: str | None = None,
        entry_ip: str | None = None,
        phonelinkage: bool | None = None,
        check_in_webm: bool | None = None,
        check_in_mailm: bool | None = None,
        vc_phone_number: str | None = None,
        listen_status: bool | None = None,
        call_back_uri: str | None = None,
        service_token: str | None = None,
        sign_in_mode: object | None = None,
        time: int | None = None,
        restcause: int | None = None,
    ) -> LoginResult:
        """Sign an agent in.

        Signs the agent in to the call platform and to the media servers that are asked for. A
        success carries the GUID of the session in the response header Set-GUID, which the page
        marks as mandatory. Retcode 100-002 says that the agent is signed in elsewhere;
        forceLogin takes the agent over.

        After the sign-in, a client in polling mode polls the events of the agent at once, and a
        client in push mode sends heartbeats with handShake. The gateway signs an agent out
        after two minutes without either. Wait for the answer of a sign-in before signing the
        agent out, and for the answer of a sign-out before signing the agent in.

        Events are pushed to the client when both callBackUri and serviceToken are sent,
        otherwise they are polled. Older deployments take the push address in a field pushUrl of
        up to 512 characters (vendor sample).

        Besides the return codes listed, the meanings of 100-011, 100-013, 100-014, 100-017 and
        100-018 concern a sign-in, although no page lists them for this operation (inferred).

        Args:
            password: Password of the call platform for the work number, at most 32
                characters. Clients often send an empty one (third-party).
            phonenum: Phone number of the agent, at most 24 characters.
            autoanswer: Whether calls are answered automatically. Default of the gateway:
                true.
            autoenteridle: Whether the agent enters the idle state automatically after a
                call. Default of the gateway: true.
            releasephone: Whether the phone leaves the always-off-hook state, that is, is
                hung up when the call ends, after the agent hangs up. Default of the gateway:
                true.
            agenttype: Type of the agent who signs in. Values: 4 PC+phone agent; 11 PC+phone
                video agent. Default of the gateway: 4.
            status: State after the sign-in. Values: 3 busy; 4 idle; 5 wrap-up; 8 rest.
                Default of the gateway: 4.
            ip: IP address of the agent, at most 15 characters. IPv6 is not supported.
                Default of the gateway: "127.0.0.1".
            entry_ip: IP address of the gateway to which the agent client connects. Wire
                name: entryIp.
            phonelinkage: Whether phone linkage is enabled (connection and hardphone linkage
                control). Default of the gateway: false.
            check_in_webm: Whether to sign in to the WebM media server. Default of the
                gateway: true. Wire name: checkInWebm.
            check_in_mailm: Whether to sign in to the MailM server. Default of the gateway:
                false. Wire name: checkInMailm.
            vc_phone_number: VC number, at most 24 characters. Wire name: vcPhoneNumber.
            listen_status: Whether an inspector listens to the sign-in and sign-out of the
                agent. Default of the gateway: false. Wire name: listenStatus.
            call_back_uri: Address to which the gateway pushes the events, at most 200
                characters. Events are pushed only when serviceToken is sent too. Wire name:
                callBackUri.
            service_token: Token of the third party for event push, at most 50 characters;
                special characters are not allowed. Events are pushed only when callBackUri is
                sent too. Wire name: serviceToken.
            sign_in_mode: Mode of the sign-in. Type, values, meaning and default were not
                seen. Wire name: signInMode.
            time: Length of the rest that goes with status 8, in seconds from 1 to 86399, as
                in the operation rest (inferred). Unit: seconds. Range: 1 to 86399.
            restcause: Cause code of the rest that goes with status 8, from 0 to 255, as in
                the operation rest (inferred). Range: 0 to 255.

        Raises:
            RetcodeError: The documented return codes are 100-002, 100-001, 100-003,
                100-004, 100-007, 100-012, 100-015, 100-016, 110-016, 999-001.

        Operation login. Source: cec_07_1202, cec_05_4023, cec_05_4015.
        """
        return self._call(op.LOGIN, {"password": password, "phonenum": phonenum, "autoanswer": autoanswer, "autoenteridle": autoenteridle, "releasephone": releasephone, "agenttype": agenttype, "status": status, "ip": ip, "entryIp": entry_ip, "phonelinkage": phonelinkage, "checkInWebm": check_in_webm, "checkInMailm": check_in_mailm, "vcPhoneNumber": vc_phone_number, "listenStatus": listen_status, "callBackUri": call_back_uri, "serviceToken": service_token, "signInMode": sign_in_mode, "time": time, "restcause": restcause})

    def force_login(
        self,
        *,
        password: str,
        phonenum: str,
        autoanswer: bool | None = None,
        autoenteridle: bool | None = None,
        releasephone: bool | None = None,
        agenttype: Literal[4, 11] | None = None,
        status: Literal[3, 4, 5, 8] | None = None,
        ip: str | None = None,
        entry_ip: str | None = None,
        phonelinkage: bool | None = None,
        check_in_webm: bool | None = None,
        check_in_mailm: bool | None = None,
        vc_phone_number: str | None = None,
        listen_status: bool | None = None,
        call_back_uri: str | None = None,
        service_token: str | None = None,
        sign_in_mode: object | None = None,
        time: int | None = None,
        restcause: int | None = None,
    ) -> ForceLoginResult | None:
        """Sign an agent in by force.

        Signs in an agent who is already signed in elsewhere, and takes the agent over from the
        other client. It is the answer to retcode 100-002 of login. A success carries the GUID
        of the session in the response header Set-GUID.

        After the sign-in, a client in polling mode polls the events of the agent at once, and a
        client in push mode sends heartbeats with handShake. The gateway signs an agent out
        after two minutes without either. Wait for the answer of a sign-in before signing the
        agent out, and for the answer of a sign-out before signing the agent in.

        Events are pushed to the client when both callBackUri and serviceToken are sent,
        otherwise they are polled.

        Args:
            password: Password of the call platform for the work number, at most 32
                characters.
            phonenum: Softphone number of the agent, at most 24 characters.
            autoanswer: Whether calls are answered automatically. Default of the gateway:
                true.
            autoenteridle: Whether the agent enters the idle state automatically after a
                call. Default of the gateway: true.
            releasephone: Whether the phone leaves the always-off-hook state, that is, is
                hung up when the call ends, after the agent hangs up. Default of the gateway:
                false.
            agenttype: Type of the agent who signs in. Values: 4 PC+phone agent; 11 PC+phone
                video agent. Default of the gateway: 4.
            status: State after the sign-in. Values: 3 busy; 4 idle; 5 wrap-up; 8 rest.
                Default of the gateway: 4.
            ip: IP address of the agent, at most 15 characters. IPv6 is not supported.
                Default of the gateway: "127.0.0.1".
            entry_ip: IP address of the gateway to which the agent client connects. Wire
                name: entryIp.
            phonelinkage: Whether phone linkage is enabled (connection and hardphone linkage
                control). Default of the gateway: false.
            check_in_webm: Whether to sign in to the WebM media server. Default of the
                gateway: true. Wire name: checkInWebm.
            check_in_mailm: Whether to sign in to the MailM server. Default of the gateway:
                false. Wire name: checkInMailm.
            vc_phone_number: VC number, at most 24 characters. Wire name: vcPhoneNumber.
            listen_status: Whether an inspector listens to the sign-in and sign-out of the
                agent. Default of the gateway: false. Wire name: listenStatus.
            call_back_uri: Address to which the gateway pushes the events, at most 200
                characters. Events are pushed only when serviceToken is sent too. Wire name:
                callBackUri.
            service_token: Token of the third party for event push, at most 50 characters;
                special characters are not allowed. Events are pushed only when callBackUri is
                sent too. Wire name: serviceToken.
            sign_in_mode: Mode of the sign-in. Type, values, meaning and default were not
                seen. Wire name: signInMode.
            time: Length of the rest that goes with status 8, in seconds from 1 to 86399, as
                in the operation rest (inferred). Unit: seconds. Range: 1 to 86399.
            restcause: Cause code of the rest that goes with status 8, from 0 to 255, as in
                the operation rest (inferred). Range: 0 to 255.

        Operation forceLogin. Source: cec_07_1203, cec_05_4015, cec_05_1409.
        """
        return self._call(op.FORCE_LOGIN, {"password": password, "phonenum": phonenum, "autoanswer": autoanswer, "autoenteridle": autoenteridle, "releasephone": releasephone, "agenttype": agenttype, "status": status, "ip": ip, "entryIp": entry_ip, "phonelinkage": phonelinkage, "checkInWebm": check_in_webm, "checkInMailm": check_in_mailm, "vcPhoneNumber": vc_phone_number, "listenStatus": listen_status, "callBackUri": call_back_uri, "serviceToken": service_token, "signInMode": sign_in_mode, "time": time, "restcause": restcause})

    def hand_shake(self) -> None:
        """Send a heartbeat in event-push mode.

        Tells the gateway that the client of an agent in event-push mode is alive; in polling
        mode every poll does that. A heartbeat every 30 seconds is advised. An agent without one
        for two minutes is signed out. With static authentication (AUTHMODE 1) the request
        header Guid carries the GUID of the sign-in. With dynamic authentication (AUTHMODE 2)
        the answer carries a new GUID in Set-GUID whenever it has changed, and the request
        header must carry the newest one.

        Prerequisite: The agent has signed in.

        Raises:
            RetcodeError: The documented return codes are 100-001.

        Operation handShake. Source: cec_07_1204, cec_05_1409.
        """
        return self._call(op.HAND_SHAKE, {})

    def reset_skill(
        self,
        *,
        autoflag: bool,
        skillid: str | None = None,
        phonelinkage: Literal[1, 0] | None = None,
    ) -> None:
        """Choose the skill queues the agent is signed in to.

        Resets the skill queues of the agent. The agent ends up in the queues that are both
        asked for and configured for the agent.

        Prerequisite: The agent has signed in.

        Args:
            autoflag: Whether to sign in to all configured skill queues: true for all, false
                for those of skillid. Any value other than true is processed as false.
            skillid: IDs of skill queues joined by semicolons, at most 4000 characters in
                all. The agent signs in to those of them that are configured for the agent. With
                autoflag false and skillid empty the agent signs in to no skill queue.
            phonelinkage: Whether phone linkage is enabled (connection and hardphone linkage
                control). At present only eSpace 7910 phones on the CC network support it.
                Values: 1 yes; 0 no.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007.

        Operation resetSkill. Source: Resetting Skill Queues, cec_07_1209.
        """
        return self._call(op.RESET_SKILL, {"autoflag": autoflag, "skillid": skillid, "phonelinkage": phonelinkage})

    def say_free(self) -> None:
        """Set the agent idle.

        Puts a busy agent or one in wrap-up into the idle state. While a busy request waits for
        the end of a call, sayFree withdraws that request (third-party).

        Prerequisite: The agent has signed in.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 100-009.

        Operation sayFree. Source: cec_07_1210, cec_07_1345.
        """
        return self._call(op.SAY_FREE, {})

    def say_busy(
        self,
        *,
        reason: int | None = None,
        prolong: bool | None = None,
    ) -> None:
        """Set the agent busy.

        Puts the agent into the busy state, with or without a busy reason code.

        Prerequisite: The agent has signed in.

        Args:
            reason: Busy reason code, an integer from 200 to 250. Empty or 0 means no busy
                reason code. Mandatory when an agent who is busy asks for busy again.
            prolong: Whether to reset the busy reason of an agent who is busy. Mandatory
                when an agent who is busy asks for busy again. Default of the gateway: false.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007,
                100-009.

        Operation sayBusy. Source: Setting Busy, cec_07_1211.
        """
        return self._call(op.SAY_BUSY, {"reason": reason, "prolong": prolong})

    def cancel_busy(self) -> None:
        """Leave the busy state.

        Ends the busy state of the agent, who becomes idle.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is busy.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 100-009.

        Operation cancelBusy. Source: cec_07_1212, cec_07_13472.
        """
        return self._call(op.CANCEL_BUSY, {})

    def rest(
        self,
        *,
        time: int,
        restcause: int,
        prolong: bool | None = None,
    ) -> None:
        """Ask for a rest.

        Puts the agent into the rest state for the given time. During a call or wrap-up the
        answer is retcode 0 at once, and AgentState_SetRest_Success comes when the call or the
        wrap-up ends (third-party).

        Prerequisite: The agent has signed in.

        Args:
            time: Length of the rest in seconds, from 1 to 86399. Unit: seconds. Range: 1 to
                86399.
            restcause: Cause code of the rest, an integer from 0 to 255; 0 means that there
                is no cause code. Range: 0 to 255.
            prolong: Whether to reset the rest reason of an agent who is resting. Mandatory
                when an agent who is resting asks for rest again. Default of the gateway: false.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 100-009.

        Operation rest. Source: cec_07_1213, cec_07_13482.
        """
        return self._call(op.REST, {"time": time, "restcause": restcause, "prolong": prolong})

    def cancel_rest(self) -> None:
        """Leave rest.

        Ends the rest of the agent, who becomes idle (inferred).

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is resting.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 100-009.

        Operation cancelRest. Source: cec_07_1214, cec_07_13492.
        """
        return self._call(op.CANCEL_REST, {})

    def say_work(self) -> None:
        """Put the agent into wrap-up.

        Puts the agent into the wrap-up state, which the vendor also calls the work state.

        Prerequisite: The agent has signed in.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 100-009.

        Operation sayWork. Source: cec_07_1215, cec_07_13512.
        """
        return self._call(op.SAY_WORK, {})

    def cancel_work(self) -> None:
        """Leave the wrap-up state.

        Ends the wrap-up state (work state) of the agent, who becomes idle.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is in the wrap-up state.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 100-009.

        Operation cancelWork. Source: cec_07_1216, cec_07_13522.
        """
        return self._call(op.CANCEL_WORK, {})

    def logout(self) -> None:
        """Sign an agent out.

        Signs the agent out. An agent who is talking or answering is not signed out by it. Wait
        for the answer of a sign-in before signing the agent out, and for the answer of a
        sign-out before signing the agent in.

        Prerequisite: The agent has signed in.

        Raises:
            RetcodeError: The documented return codes are 100-005, 100-006, 100-007,
                100-008.

        Operation logout. Source: cec_07_1219, cec_05_4027.
        """
        return self._call(op.LOGOUT, {})

    def force_logout(self) -> None:
        """Force the agent's sign-out.

        Signs the agent out by force. An agent who is talking or answering is signed out too,
        and the call is released. Wait for the answer of a sign-in before signing the agent out,
        and for the answer of a sign-out before signing the agent in.

        Prerequisite: The agent has signed in.

        Operation forceLogout. Source: cec_07_1220, cec_07_0353.
        """
        return self._call(op.FORCE_LOGOUT, {})

    def force_logout_with_reason(
        self,
        *,
        reason: int,
    ) -> None:
        """Force the agent's sign-out with a cause code.

        Forcibly signs the agent out and records a cause code.

        Prerequisite: The agent has signed in.

        Args:
            reason: Cause code of the sign-out, an integer from 1 to 255. Range: 1 to 255.

        Raises:
            RetcodeError: The documented return codes are 100-005.

        Operation forceLogoutWithReason. Source: Forcibly Signing Out with a Cause Code,
        cec_07_1221.
        """
        return self._call(op.FORCE_LOGOUT_WITH_REASON, {"reason": reason})

    def get_agent_status(self) -> GetAgentStatusResult:
        """Read the agent's own state.

        Reads the state in which the agent is and whether the agent is in a call. Flow control
        limits this query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds
        for each agent.

        Prerequisite: The agent has signed in.

        Raises:
            RetcodeError: The documented return codes are 000-002.

        Operation getAgentStatus. Source: cec_07_1222, cec_07_0355.
        """
        return self._call(op.GET_AGENT_STATUS, {})

    def query_agent_skills(self) -> list[ConfiguredSkillQueue]:
        """List the skill queues configured for the agent.

        Lists the skill queues that are configured for the agent, each with its name, ID and
        media type. Flow control limits this query, by default to 15000 in 2 seconds for the
        system and 5 in 2 seconds for each agent.

        Prerequisite: The agent has signed in.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007.

        Operation queryAgentSkills. Source: cec_07_1206.
        """
        return self._call(op.QUERY_AGENT_SKILLS, {})

    def update_guid(self) -> UpdateGuidResult:
        """Get the GUID again after a page reload.

        Answers the GUID of the session, for an agent whose page was reloaded. The GUID comes in
        the body and not in the response header Set-GUID, and the request header Guid is
        mandatory all the same. The path is spelled with a capital G. Flow control limits this
        query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each
        agent.

        Prerequisite: The agent has signed in.

        Raises:
            RetcodeError: The documented return codes are 100-006.

        Operation updateGuid. Source: cec_07_1225, cec_07_0358.
        """
        return self._call(op.UPDATE_GUID, {})

    def syncagentinfo(self) -> SyncagentinfoResult:
        """Fetch state and call information after a browser reload.

        Fetches the state of the agent and the information about the present call. It is meant
        only for use after a browser reload, because it empties the event queue of the agent.
        Flow control limits this query, by default to 15000 in 2 seconds for the system and 5 in
        2 seconds for each agent.

        Prerequisite: The agent has signed in.

        Operation syncagentinfo. Source: cec_07_1226, cec_07_0359.
        """
        return self._call(op.SYNCAGENTINFO, {})

    def set_agent_auto_answer(
        self,
        *,
        isautoanswer: str,
    ) -> None:
        """Switch automatic answering.

        Chooses whether the calls of the agent are answered automatically or by hand.

        Prerequisite: The agent has signed in.

        Args:
            isautoanswer: Answering mode, a string of at most 5 characters. true means
                automatic answering, any other string manual answering.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006.

        Operation setAgentAutoAnswer. Source: cec_07_1208.
        """
        return self._call(op.SET_AGENT_AUTO_ANSWER, {"isautoanswer": isautoanswer})

    def set_agent_auto_enter_idle(
        self,
        *,
        flag: str,
    ) -> None:
        """Choose idle or wrap-up after a call.

        Chooses whether the agent becomes idle or enters wrap-up when a call ends.

        Prerequisite: The agent has signed in.

        Args:
            flag: State after a call, a string of 1 to 5 characters. true means idle, any
                other string wrap-up. When the phone is not always off-hook, wrap-up must be
                chosen. At most 5 characters.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007.

        Operation setAgentAutoEnterIdle. Source: cec_07_1218, cec_07_0351.
        """
        return self._call(op.SET_AGENT_AUTO_ENTER_IDLE, {"flag": flag})

    def set_talk_right(
        self,
        *,
        flag: Literal[1, 0],
    ) -> None:
        """Accept or refuse inbound calls.

        Chooses whether the agent answers inbound calls.

        Prerequisite: The agent has signed in.

        Args:
            flag: Whether the agent answers inbound calls. Values: 1 answer inbound calls; 0
                do not answer inbound calls.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-007.

        Operation setTalkRight. Source: cec_07_1223, cec_07_0356.
        """
        return self._call(op.SET_TALK_RIGHT, {"flag": flag})

    def login_info(self) -> LoginInfoResult:
        """Get a temporary softphone password.

        Answers a temporary token with which the softphone registers in place of a password, and
        the number of that softphone. Meant for a unified sign-in of several accounts.

        Prerequisite: The agent has signed in.

        Operation loginInfo. Source: cec_07_1227, cec_07_0360.
        """
        return self._call(op.LOGIN_INFO, {})

    def modify_account_pwd_ex(
        self,
        *,
        old_password: str,
        new_password: str,
    ) -> None:
        """Change the agent's password.

        Changes the password with which the agent signs in to the call platform. The password of
        the AICC workbench is not changed with it, so users of that workbench should not call
        it.

        The new password must meet these rules (see the notes).

        - It has 8 to 32 characters.

        - No character occurs two or more times in a row.

        - It does not contain three or more consecutive characters of the work number.

        - It has at least three of these kinds: upper-case letters, lower-case letters, digits,
          special characters.

        - It differs from the last five passwords; that number is set on the WAS.

        Prerequisite: The agent has signed in.

        Args:
            old_password: Present password, at most 32 characters. Wire name: oldPassword.
            new_password: New password, 8 to 32 characters. The notes of the operation state
                the further rules. At most 32 characters. Wire name: newPassword.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007.

        Operation modifyAccountPwdEx. Source: cec_07_1217, cec_07_0350.
        """
        return self._call(op.MODIFY_ACCOUNT_PWD_EX, {"oldPassword": old_password, "newPassword": new_password})

    def login_ex(
        self,
        *,
        password: str,
        phonenum: str | None = None,
        autoanswer: bool | None = None,
        autoenteridle: bool | None = None,
        releasephone: bool | None = None,
        agenttype: Literal[4, 11] | None = None,
        status: Literal[3, 4, 5] | None = None,
        ip: str | None = None,
        entry_ip: str | None = None,
        phonelinkage: bool | None = None,
        check_in_webm: bool | None = None,
        check_in_mailm: bool | None = None,
        vc_phone_number: str | None = None,
        listen_status: bool | None = None,
    ) -> LoginExResult:
        """Sign an agent in to the call platform only.

        Signs the agent in to the CCS, which enables the voice call function, and not to the
        media server. No licence is occupied.

        Args:
            password: Agent password, at most 32 characters; may be empty.
            phonenum: Phone number of the agent, at most 24 characters.
            autoanswer: Whether calls are answered automatically. Default of the gateway:
                true.
            autoenteridle: Whether the agent enters the idle state automatically. Default of
                the gateway: true.
            releasephone: Whether the phone leaves the always-off-hook state, that is, is
                hung up when the call ends, after the agent hangs up. Default of the gateway:
                true.
            agenttype: Type of the agent who signs in. Values: 4 PC+phone agent; 11 PC+phone
                video agent. Default of the gateway: 4.
            status: State after the sign-in. Values: 3 busy; 4 idle; 5 wrap-up. Default of
                the gateway: 4.
            ip: IP address of the agent, at most 15 characters. IPv6 is not supported.
                Default of the gateway: "127.0.0.1".
            entry_ip: IP address of the gateway to which the agent client connects. Wire
                name: entryIp.
            phonelinkage: Whether phone linkage is enabled (connection and hardphone linkage
                control). Default of the gateway: false.
            check_in_webm: Whether to sign in to the WebM media server. Default of the
                gateway: true. Wire name: checkInWebm.
            check_in_mailm: Whether to sign in to the MailM server. Default of the gateway:
                false. Wire name: checkInMailm.
            vc_phone_number: VC number, at most 24 characters. Wire name: vcPhoneNumber.
            listen_status: Whether an inspector listens to the sign-in and sign-out of the
                agent. Default of the gateway: false. Wire name: listenStatus.

        Raises:
            RetcodeError: The documented return codes are 100-001, 100-002, 100-003,
                100-004, 100-007, 100-012, 100-015, 100-016, 110-016, 999-001.

        Operation loginEx. Source: Signing In to the Platform by an Agent, cec_07_1224.
        """
        return self._call(op.LOGIN_EX, {"password": password, "phonenum": phonenum, "autoanswer": autoanswer, "autoenteridle": autoenteridle, "releasephone": releasephone, "agenttype": agenttype, "status": status, "ip": ip, "entryIp": entry_ip, "phonelinkage": phonelinkage, "checkInWebm": check_in_webm, "checkInMailm": check_in_mailm, "vcPhoneNumber": vc_phone_number, "listenStatus": listen_status})

    def set_custom_state(
        self,
        *,
        customstate: int,
    ) -> None:
        """Set the agent's custom state.

        Sets a custom state of the agent. What its value means is up to the business side.

        Prerequisite: The agent has signed in.

        Args:
            customstate: Custom state, an integer from 0 to 65534. Range: 0 to 65534.

        Raises:
            RetcodeError: The documented return codes are 000-002, 000-003, 100-006,
                100-009.

        Operation setCustomState. Source: cec_07_1228, cec_07_0361.
        """
        return self._call(op.SET_CUSTOM_STATE, {"customstate": customstate})

    def query_custom_state(self) -> QueryCustomStateResult:
        """Read the agent's custom state.

        Reads the custom state of the agent, which setCustomState has set.

        Prerequisite: The agent has signed in.

        Raises:
            RetcodeError: The documented return codes are 000-003, 100-006, 100-007.

        Operation queryCustomState. Source: cec_07_1229, cec_07_0362.
        """
        return self._call(op.QUERY_CUSTOM_STATE, {})

    def cancel_set_custom_state(self) -> Json:
        """Clear the agent's custom state.

        Removes the custom state that setCustomState has set for the agent.

        Prerequisite: The agent has signed in.

        Prerequisite: A custom state is set.

        Raises:
            RetcodeError: The documented return codes are 000-003, 100-006, 100-007,
                100-009.

        Operation cancelSetCustomState. Source: cec_07_1230, cec_07_0363.
        """
        return self._call(op.CANCEL_SET_CUSTOM_STATE, {})

    def query_agent_skills_by_work_no(
        self,
        *,
        workno: str,
    ) -> list[ConfiguredSkillQueue]:
        """List the skill queues configured for another agent.

        Lists the skill queues that are configured for the agent whose work number is given.
        Flow control limits this query, by default to 15000 in 2 seconds for the system and 5 in
        2 seconds for each agent.

        Prerequisite: The agent has signed in.

        Args:
            workno: Work number of the other agent. That agent must be in the same VDN as
                agentid. Range: 101 to 59999 (up to 999999 from edition 2025-06 on).

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007.

        Operation queryAgentSkillsByWorkNo. Source: cec_07_1207.
        """
        return self._call(op.QUERY_AGENT_SKILLS_BY_WORK_NO, {"workno": workno})

    def send_notelet_ex(
        self,
        *,
        agent_ids: Sequence[int],
        content: str,
    ) -> None:
        """Send a note to other agents.

        Sends a text to one or more agents; each receiver who is signed in gets it as an event.

        Prerequisite: The agent has signed in.

        Args:
            agent_ids: Work numbers of the agents who receive the note, at most 100. An int
                in the table, an array of numbers in the printed example. At most 100 items.
                Wire name: agentIds.
            content: Text of the note, 0 to 1023 bytes long, so it may be empty. Chinese
                characters are allowed. At most 1023 characters.

        Raises:
            RetcodeError: The documented return codes are 100-001, 100-006, 100-007.

        Operation sendNoteletEx. Source: cec_07_1205.
        """
        return self._call(op.SEND_NOTELET_EX, {"agentIds": agent_ids, "content": content})

    def vrc_token(self) -> Json:
        """Get a token for the VRC.

        Answers a temporary token for the VRC, the side of the WebRTC softphone, which takes it
        as the password when it is initialised after the sign-in. The field of the token was not
        seen.

        Prerequisite: The agent has signed in.

        Operation vrcToken. Source: cec_07_0364.

        New in edition 2025-11.
        """
        return self._call(op.VRC_TOKEN, {})

    def get_agent_event(
        self,
        *,
        calldata: str | None = None,
    ) -> list[AgentEvent]:
        """Poll the next event of a signed-in agent.

        Answers one event of the agent, the one that has waited longest (that order is
        inferred). This is long polling: when an event waits, the answer comes at once;
        otherwise the gateway holds the request for about 10 seconds and then answers without an
        event.

        - In polling mode only. The sign-in chooses the mode: push when login or forceLogin
          sends both callBackUri and serviceToken, polling when it sends one of them or none. An
          agent who signed in by loginEx always polls (inferred).

        - Poll at once after the sign-in. After each answer wait 200 to 500 ms, then poll again.
          Stop after the sign-out.

        - Every poll shows that the agent is alive. The gateway signs the agent out after two
          minutes without a poll.

        - The switches AGENT_POLL_WAIT_FLAG (ON), AGENT_POLL_WAIT_TIMES (100) and
          AGENT_POLL_WAIT_INTERVAL (100 ms) of the gateway make up the 10 seconds.

        - With AUTHMODE 1 (static authentication) send the GUID of the sign-in. With AUTHMODE 2
          (dynamic) an answer carries Set-GUID whenever the GUID has changed; send the one of
          the latest polling answer.

        - The page does not say what a poll without an event answers; gateways answer exactly
          `{"message":"","retcode":"0"}`, without the key event (third-party).

        - Clients repeat a poll that answers 000-003 up to five times and end the polling on
          100-006 (third-party).

        Prerequisite: The agent has signed in and has not signed out since.

        Prerequisite: callBackUri and serviceToken were not both sent at the sign-in.

        Args:
            calldata: Call data, used when the page of the agent toolbar is reloaded.

        Raises:
            RetcodeError: The documented return codes are 000-003, 100-006.

        Operation getAgentEvent. Source: cec_07_1274, cec_05_1413, cec_05_4026.
        """
        return self._call(op.GET_AGENT_EVENT, {"calldata": calldata})

    def release(self) -> None:
        """Hang up the current call.

        Hangs up the ongoing call of the agent. Only the current call can be hung up; a call of
        a given ID is hung up by another operation, which the document calls Disconnecting a
        Call of a Specified ID.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent has an ongoing call.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 200-017.

        Operation release. Source: Dropping a Call, cec_07_1247.
        """
        return self._call(op.RELEASE, {})

    def release_ex(self) -> None:
        """Hang up the current call (address of earlier versions).

        Hangs up the ongoing call of the agent. Only the current call can be hung up; a call of
        a given ID is hung up by another operation, which the document calls Disconnecting a
        Call of a Specified ID.

        The address is kept for earlier versions and is not recommended: use release instead.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent has an ongoing call.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 200-017.

        Operation releaseEx. Source: Dropping a Call, cec_07_1247.

        Deprecated: use release instead.
        """
        return self._call(op.RELEASE_EX, {})

    def callout(
        self,
        *,
        called: str,
        caller: str | None = None,
        skillid: int | None = None,
        callappdata: str | None = None,
        mediaability: Literal[0, 1, 2] | None = None,
        user_video_direction: Literal[1, 2, 3, 4] | None = None,
        uui_data: object | None = None,
        callcontrolid: int | None = None,
    ) -> str | None:
        """Call an external number.

        Calls an external number. If the agent's phone is not always off-hook, it is called
        first, and the number only after the agent has picked up.

        - OUTBOUND_DETECT_EVENT tells the cause of a failed call.

        - The events below are those of the development guide (cec_05_1423).

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is answering no call; a held call is allowed.

        Prerequisite: For a one-way video direction, bit 0 of the software parameter P978 of the
        UAP9600 is 0.

        Args:
            called: Number to call, 1 to 24 characters: digits, asterisks and number signs.
                At most 24 characters.
            caller: Caller number of the outbound call, at most 24 digits. If it is empty,
                the platform takes its default. At most 24 characters.
            skillid: ID of the skill queue. If it is empty, the platform takes its default
                queue.
            callappdata: Data that travels with the call, at most 16k.
            mediaability: Media of the call. For video, 2 is advised, because 1 fails if the
                other side supports audio only. Values: 0 audio; 1 video; 2 the highest ability
                that both sides have, by negotiation. Default of the gateway: 0.
            user_video_direction: Direction of the video, seen from the user. Only with
                mediaability 1. Some copies of edition 2023-09 do not have this field. Values: 1
                the user only receives video; 2 the user only sends video; 3 the user receives
                and sends video; 4 not set. Default of the gateway: 4. Wire name:
                userVideoDirection.
            uui_data: Data that travels with the call, by its name (inferred). Its row was
                not seen. Wire name: uuiData.
            callcontrolid: Control ID, sent as 0; the body table does not have it (vendor
                sample).

        Raises:
            RetcodeError: The documented return codes are 200-001.

        Operation callout. Source: cec_07_1232, cec_05_1423, cec_05_4029.
        """
        return self._call(op.CALLOUT, {"called": called, "caller": caller, "skillid": skillid, "callappdata": callappdata, "mediaability": mediaability, "userVideoDirection": user_video_direction, "uuiData": uui_data, "callcontrolid": callcontrolid})

    def preview_callout(
        self,
        *,
        called: str,
        callcontrolid: int,
    ) -> str | None:
        """Place a preview outbound call.

        Calls the customer of a preview outbound call that an event has announced to the agent.
        Both fields of the body are taken from that event, AgentEvent_Preview or
        AgentEvent_Preview_CallOut (inferred).

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is answering no call.

        Prerequisite: A preview outbound event has been received.

        Args:
            called: Number to call; it must be one of the dialeddigits of the preview event.
            callcontrolid: Control ID of the preview call, equal to controlid of the preview
                event.

        Raises:
            RetcodeError: The documented return codes are 000-002.

        Operation previewCallout. Source: cec_07_1233, cec_07_0367.
        """
        return self._call(op.PREVIEW_CALLOUT, {"called": called, "callcontrolid": callcontrolid})

    def answer(
        self,
        *,
        callid: str | None = None,
    ) -> None:
        """Answer a ringing call.

        Answers a call that rings at the agent. If several calls are offered at once, callid
        names one of them.

        Prerequisite: The agent has signed in.

        Prerequisite: AgentEvent_Ringing has been received.

        Args:
            callid: ID of the ringing call. Needed when several calls are offered, as in
                multimedia.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 200-002.

        Operation answer. Source: cec_07_1234.
        """
        return self._call(op.ANSWER, {"callid": callid})

    def call_inner(
        self,
        *,
        called: str,
        caller: str | None = None,
        skillid: int | None = None,
        callappdata: str | None = None,
        mediaability: int | None = None,
    ) -> str | None:
        """Call another agent.

        Calls another agent, named by work number, as an internal call. A call on hold may go on
        waiting meanwhile.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is answering no call; a held call is allowed.

        Args:
            called: Work number of the called agent, 1 to 24 characters: digits, asterisks
                and number signs. At most 24 characters.
            caller: Caller number, at most 24 digits; may be empty. At most 24 characters.
            skillid: ID of the skill queue.
            callappdata: Data that travels with the call, at most 16k.
            mediaability: Media ability. It has no effect: the media are those of the
                sign-in, intersected with those of the default queue of the VDN.

        Operation callInner. Source: cec_07_1235, cec_07_0369.
        """
        return self._call(op.CALL_INNER, {"called": called, "caller": caller, "skillid": skillid, "callappdata": callappdata, "mediaability": mediaability})

    def call_inner_skill(
        self,
        *,
        skill_id: int,
    ) -> str | None:
        """Call an agent of a skill queue.

        Calls an idle agent of a skill queue, without naming the agent.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is answering no call; a held call is allowed.

        Prerequisite: The queue has idle agents.

        Args:
            skill_id: ID of the skill queue whose agents are called. Wire name: skillId.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007.

        Operation callInnerSkill. Source: cec_07_0370.

        New in edition 2025-11.
        """
        return self._call(op.CALL_INNER_SKILL, {"skillId": skill_id})

    def inner_help(
        self,
        *,
        dstaddress: str,
        devicetype: Literal[1, 2] | None = None,
        mode: Literal[1, 2] | None = None,
        callappdata: str | None = None,
        holdflag: bool | None = None,
    ) -> str | None:
        """Ask another agent or queue for help.

        Asks another agent, or the agents of a skill queue, for help while talking with a
        customer. The effect depends on the mode (development guide, cec_05_4040) (see the
        notes).

        AgentEvent_Consult_Fail reports a failed consultation, although no page of an operation
        lists that event.

        - In a two-party help the customer is held while the two agents talk. If the assisting
          agent leaves first, the asking agent and the customer go on; if the asking agent
          leaves first, the customer goes to the assisting agent. The asking agent takes the
          customer back with dropCall and the call ID of the help call.

        - In a three-party help, the other two stay connected when one leaves; when the customer
          leaves, the two agents go on as an internal call. The asking agent keeps the customer
          alone with disconnect and the work number of the assisting agent.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is talking with a customer, as the development guide says.

        Args:
            dstaddress: Whom to ask: the work number of an agent or the ID of a skill queue.
                A string in the table, a number on the wire (vendor sample).
            devicetype: What dstaddress names. Values: 1 skill queue; 2 agent. Default of
                the gateway: 2.
            mode: Kind of help. Values: 1 two-party help; 2 three-party help. Default of the
                gateway: 1.
            callappdata: Data that travels with the call, at most 16k.
            holdflag: Whether the call is held during a three-party help. Default of the
                gateway: true.

        Raises:
            RetcodeError: The documented return codes are 200-018.

        Operation innerHelp. Source: cec_07_1236, cec_05_4040.
        """
        return self._call(op.INNER_HELP, {"dstaddress": dstaddress, "devicetype": devicetype, "mode": mode, "callappdata": callappdata, "holdflag": holdflag})

    def begin_mute(self) -> None:
        """Mute the agent's side.

        Mutes the agent's side of the ongoing call. An internal call cannot be muted.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent has an ongoing call.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 200-003,
                200-004.

        Operation beginMute. Source: cec_07_1237.
        """
        return self._call(op.BEGIN_MUTE, {})

    def end_mute(self) -> None:
        """End the mute.

        Ends the mute of the agent's side, so that the other party hears the agent again.

        Prerequisite: The agent has signed in.

        Prerequisite: A voice call is in progress and is muted.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 200-007,
                200-008.

        Operation endMute. Source: cec_07_1238, cec_05_4044.
        """
        return self._call(op.END_MUTE, {})

    def hold(self) -> None:
        """Put the call on hold.

        Puts the ongoing call of the agent on hold; getHold takes it back.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent has an ongoing call.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 200-013,
                200-014.

        Operation hold. Source: cec_07_1239, cec_05_4037.
        """
        return self._call(op.HOLD, {})

    def connect_hold(
        self,
        *,
        callid: str,
    ) -> None:
        """Connect the call in progress with the held call.

        Connects the call in progress with the held call. The documented events are those of a
        release, so the agent drops out and the other two parties stay connected (inferred).

        Prerequisite: The agent has signed in.

        Prerequisite: A call is established.

        Prerequisite: Another call is on hold.

        Args:
            callid: Unique ID of a call: that of the held one (inferred, the page does not
                say which). The callId of AgentEvent_linkagePhoneCallOut is not usable here.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 200-013,
                200-014.

        Operation connectHold. Source: cec_07_1240, cec_07_0375.
        """
        return self._call(op.CONNECT_HOLD, {"callid": callid})

    def get_hold(
        self,
        *,
        callid: str | None = None,
    ) -> None:
        """Take a held call back.

        Takes a call back that the agent has put on hold, so that the agent talks with the party
        again.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is holding a call.

        Args:
            callid: ID of the held call to take back. The callId of
                AgentEvent_linkagePhoneCallOut is not usable here.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 200-015,
                200-016.

        Operation getHold. Source: cec_07_1241, cec_05_4038.
        """
        return self._call(op.GET_HOLD, {"callid": callid})

    def transfer(
        self,
        *,
        devicetype: Literal[1, 2, 3, 4, 5],
        address: str,
        mode: Literal[0, 1, 2, 3, 4],
        callappdata: str | None = None,
        caller: str | None = None,
        mediaability: Literal[0, 1, 2] | None = None,
        holdflag: bool | None = None,
        skill_id: int | None = None,
    ) -> None:
        """Transfer the call.

        Transfers the voice call in progress to a skill queue, an agent, an IVR, a system access
        code or an external number.

        The meaning of mode depends on devicetype; the same number means different things (see
        the notes).

        - devicetype 1, skill queue: mode 0 is release (blind), 2 is success.

        - devicetype 2, agent: mode 0 is release (blind), 2 is success, 3 is specified, that is,
          into the private queue of the agent. The example of the page uses 3; not every copy of
          the page has it for agents.

        - devicetype 3, IVR: mode 0 is release (blind), 1 is suspend, for an audio or video IVR.
          Suspend is not for agents.

        - devicetype 4, system access code: mode 0 is release (blind), 2 is success.

        - devicetype 5, external number: mode 1 is release (blind), 2 is success, 3 is talk, 4
          is three-party.

        - Release (blind): the agent leaves the call whether or not the transfer succeeds
          (appendix, cec_07_0583).

        - Success: the system watches the transfer, and the agent leaves the call only after it
          has succeeded; otherwise the transfer has failed, and the agent goes on with the
          customer (appendix, cec_07_0583).

        - Talk: the called party answers and talks with the agent, who leaves then. Three-party:
          the called party answers, all three talk, and the agent leaves then (appendix,
          cec_07_0583).

        - Suspend: the call goes to an automatic flow, which gives it back to the agent
          afterwards (appendix, cec_07_0583).

        - Neither an outbound call nor a video call can be transferred blindly to an external
          number (devicetype 5).

        - A blind transfer of an inbound call keeps the number of the original caller and may be
          blocked by the network.

        - After a talk or three-party transfer the other two stay connected, whoever leaves
          first; cancelTransfer takes the call back (development guide, cec_05_1433).

        - An internal call cannot be transferred out.

        Prerequisite: The agent has signed in.

        Prerequisite: A voice call is in progress.

        Args:
            devicetype: Kind of the target; it decides the meaning of address and mode.
                Values: 1 skill queue; 2 agent; 3 IVR; 4 system access code; 5 external number.
            address: Target of the transfer, at most 24 digits: the ID of the queue for
                devicetype 1, the work number for 2, the IVR access code for 3, the system
                access code for 4, the number to dial for 5. At most 24 characters.
            mode: Mode of the transfer; the meaning of a number depends on devicetype.
                Values: 0 release (blind) for devicetype 1 to 4; 1 suspend for devicetype 3,
                release (blind) for 5; 2 success for devicetype 1, 2, 4 and 5; 3 specified for
                devicetype 2, talk for 5; 4 three-party for devicetype 5.
            callappdata: Data that travels with the call, at most 16k.
            caller: Caller number, at most 24 digits; may be empty. Only for a transfer to
                an external number, and without effect on a blind one. At most 24 characters.
            mediaability: Media of the call; only for a transfer to an external number.
                Values: 0 audio; 1 video; 2 the highest ability that both sides have, by
                negotiation. Default of the gateway: 0.
            holdflag: Whether the caller is held during a three-party transfer. A boolean in
                the table, a string in the printed example. Default of the gateway: true.
            skill_id: ID of the skill queue; only with devicetype 2. Wire name: skillId.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 200-012.

        Operation transfer. Source: cec_07_1242, cec_05_1433.
        """
        return self._call(op.TRANSFER, {"devicetype": devicetype, "address": address, "mode": mode, "callappdata": callappdata, "caller": caller, "mediaability": mediaability, "holdflag": holdflag, "skillId": skill_id})

    def cancel_transfer(self) -> None:
        """Take a transferred call back.

        Takes back a call that the agent has transferred to an external number in three-party or
        talk mode. The agent then talks with the customer again (inferred from the events).

        Prerequisite: The agent has signed in.

        Prerequisite: The agent has transferred a call to an external number in three-party or
        talk mode.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 200-012.

        Operation cancelTransfer. Source: cec_07_1243.
        """
        return self._call(op.CANCEL_TRANSFER, {})

    def second_dial_ex(
        self,
        *,
        number: str,
    ) -> None:
        """Send digits after the call is up (second dialling).

        Sends digits into an established call (second dialling). Video calls are not supported.

        Prerequisite: The agent has signed in.

        Prerequisite: A call is established.

        Args:
            number: Digits to send, 1 to 24 characters: digits, asterisks and number signs.
                A number sign must be percent-encoded as %23 in a query (inferred). At most 24
                characters.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007.

        Operation secondDialEx. Source: cec_07_1244.
        """
        return self._call(op.SECOND_DIAL_EX, {"number": number})

    def conf_join(
        self,
        *,
        callid: str,
        callappdata: str | None = None,
    ) -> None:
        """Join the held call and the current call into a three-party conversation.

        Joins the call that the agent holds and the current call into one three-party
        conversation.

        Prerequisite: The agent has signed in.

        Prerequisite: A call is established.

        Prerequisite: Another call is on hold.

        Args:
            callid: ID of the held call, not of the current one. The callId of
                AgentEvent_linkagePhoneCallOut is not usable here.
            callappdata: Data that travels with the call, at most 16k.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 200-010,
                200-011.

        Operation confJoin. Source: cec_07_1245.
        """
        return self._call(op.CONF_JOIN, {"callid": callid, "callappdata": callappdata})

    def drop_call(
        self,
        *,
        callid: str,
    ) -> None:
        """Drop the call with a given ID.

        Drops one chosen call of the agent, named by its ID; the current call can also be ended
        with release. The operation has no body.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is in a call.

        Args:
            callid: ID of the call to drop. The callId of AgentEvent_linkagePhoneCallOut is
                not usable here.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 200-025.

        Operation dropCall. Source: cec_07_1246.
        """
        return self._call(op.DROP_CALL, {"callid": callid})

    def disconnect(
        self,
        *,
        number: str,
    ) -> None:
        """Disconnect one party by its number.

        Disconnects one party of an internal help or of a three-party call, named by its number.

        - In an internal help, the work number of the agent asked for help drops that agent, and
          one's own softphone number drops oneself. The agent asked for help may drop only
          itself.

        - Only numbers of the last call can be dropped. In a two-party help the customer on hold
          is not one of them, and the answer is 200-024 (printed as 200-204). In an outbound
          call with a customer on hold, that customer is one of them and can be dropped.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent has an ongoing call.

        Args:
            number: Number of the party to drop, 1 to 24 digits: a work number, a softphone
                number or the number of a customer. At most 24 characters.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 200-023,
                200-024.

        Operation disconnect. Source: cec_07_1248.
        """
        return self._call(op.DISCONNECT, {"number": number})

    def media_switch(
        self,
        *,
        media_type: Literal[1, 3] | None = None,
        video_direction: Literal[1, 2, 3, 4] | None = None,
    ) -> None:
        """Switch between audio and video.

        Switches the voice call in progress to video, or back to audio. This works for calls
        begun by the agent or by the customer, after hold and unhold, after mute and unmute, and
        after a transfer to an agent or a queue. The table of request headers leaves Guid out;
        it is needed nevertheless, because the agent must have signed in (inferred).

        Prerequisite: The agent has signed in.

        Prerequisite: A voice call is in progress.

        Prerequisite: For a one-way video direction, bit 0 of the software parameter P978 of the
        UAP9600 is 0.

        Args:
            media_type: Medium to which the call is switched. Values: 1 audio; 3 video. Wire
                name: mediaType.
            video_direction: Direction of the video, seen from the user. Only with mediaType
                3. Values: 1 the user only receives video; 2 the user only sends video; 3 the
                user receives and sends video; 4 not set. Default of the gateway: 4. Wire name:
                videoDirection.

        Raises:
            RetcodeError: The documented return codes are 200-027, 200-028, 200-029,
                200-030.

        Operation mediaSwitch. Source: cec_07_1249.
        """
        return self._call(op.MEDIA_SWITCH, {"mediaType": media_type, "videoDirection": video_direction})

    def adjust_video_mode(
        self,
        *,
        mode: Literal[0, 1, 2, 3],
    ) -> None:
        """Choose the layout of a three-party video call.

        Chooses the layout of the picture in a three-party video call: all parties equal, or one
        of them the largest.

        Prerequisite: The agent has signed in.

        Prerequisite: A three-party video call is in progress.

        Args:
            mode: Layout of the video picture. A number in the table, a string in the
                printed example. Values: 0 all parties equal; 1 the user is the largest; 2 the
                agent is the largest; 3 the third party is the largest.

        Raises:
            RetcodeError: The documented return codes are 200-031, 200-032, 200-033,
                200-034, 200-035.

        Operation adjustVideoMode. Source: cec_07_1250, cec_07_0385.
        """
        return self._call(op.ADJUST_VIDEO_MODE, {"mode": mode})

    def request_appointed_call(
        self,
        *,
        callid: str,
        skilltype: Literal[0],
        skill_id: int,
    ) -> None:
        """Take a chosen call out of a queue.

        Takes one chosen call that is waiting out of a queue and offers it to the agent.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is not recording itself without a call.

        Prerequisite: The agent is holding no call.

        Args:
            callid: ID of the call to take, which is waiting in a queue.
            skilltype: Type of the queue. Only 0 is supported. Values: 0 public queue.
            skill_id: ID of the skill queue. Wire name: skillId.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007.

        Operation requestAppointedCall. Source: cec_07_1251.

        Not in edition 2025-11 and later.
        """
        return self._call(op.REQUEST_APPOINTED_CALL, {"callid": callid, "skilltype": skilltype, "skillId": skill_id})

    def snatch_pickup(
        self,
        *,
        dest_work_no: int,
    ) -> None:
        """Pick up a call that is ringing at another agent of the group.

        Picks up a call that is ringing at another agent of the same group. The table of request
        headers leaves Guid out; it is needed nevertheless, because the agent must have signed
        in (inferred).

        Prerequisite: The agent has signed in.

        Prerequisite: The other agent is ringing.

        Prerequisite: The call is not an internal one.

        Prerequisite: Both agents are in one group.

        Prerequisite: The agent has the permission to pick up calls.

        Prerequisite: The agent who picks up is idle.

        Args:
            dest_work_no: Work number of the agent at whom the call is ringing. Range: 101
                to 59999. Wire name: destWorkNo.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007.

        Operation snatchPickup. Source: cec_07_1252, cec_07_0387.
        """
        return self._call(op.SNATCH_PICKUP, {"destWorkNo": dest_work_no})

    def reject(
        self,
        *,
        mode: Literal[1, 2],
        callid: str | None = None,
    ) -> None:
        """Refuse a ringing call.

        Refuses a call that rings at the agent. The mode says what becomes of the call and of
        the agent: the call goes back into the queue and the agent becomes busy, or the call is
        released and the agent stays idle.

        Prerequisite: The agent has signed in.

        Prerequisite: AgentEvent_Ringing has been received.

        Args:
            mode: What becomes of the call and of the agent; for ordinary inbound calls. A
                number in the table, a string in the printed example. Values: 1 put the call
                back into the queue and make the agent busy; 2 release the call and leave the
                agent idle.
            callid: ID of the ringing call.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 200-002,
                200-037, 200-038, 200-039.

        Operation reject. Source: cec_07_1253, cec_07_0388.
        """
        return self._call(op.REJECT, {"mode": mode, "callid": callid})

    def phonepickup(self) -> None:
        """Lift the linked phone's handset.

        Lifts the handset of the phone that is linked to the agent while it rings.

        Prerequisite: Phone linkage is switched on.

        Prerequisite: AgentOther_PhoneAlerting has been received.

        Prerequisite: The phone is an eSpace 7910; no other model is supported.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007.

        Operation phonepickup. Source: cec_07_1254, cec_07_0389.
        """
        return self._call(op.PHONEPICKUP, {})

    def phonehangup(self) -> None:
        """Put the linked phone's handset down.

        Puts the handset of the phone that is linked to the agent down, which refuses or ends
        its call (inferred from the events).

        Prerequisite: Phone linkage is switched on.

        Prerequisite: AgentOther_PhoneAlerting has been received.

        Prerequisite: The phone is an eSpace 7910; no other model is supported.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007.

        Operation phonehangup. Source: cec_07_1255, cec_07_0390.
        """
        return self._call(op.PHONEHANGUP, {})

    def third_party_conf_transmit_num(self) -> None:
        """Pass key presses to an external IVR in a three-party call.

        Passes key presses to an external IVR in a three-party call of agent, customer and IVR.
        Agent and customer may both dial. The key tones must not get into the recording of the
        agent's side.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is in a three-party call whose other two parties are a customer
        and an external IVR.

        Raises:
            RetcodeError: The documented return codes are 10001.

        Operation thirdPartyConfTransmitNum. Source: cec_07_1256, cec_07_0391.
        """
        return self._call(op.THIRD_PARTY_CONF_TRANSMIT_NUM, {})

    def start_asr(
        self,
        *,
        call_id: str,
    ) -> None:
        """Start speech recognition on a call.

        Starts speech recognition on a call that rings and has not been answered yet. After a
        success, wait 2 s before the next step.

        Prerequisite: The agent has signed in.

        Prerequisite: A call is ringing and has not been answered.

        Prerequisite: Speech recognition of the service is switched on at the WAS.

        Prerequisite: The UAP9600 has version V300R025, the only one supported, and bit 4 of its
        software parameter P909 is 1.

        Args:
            call_id: ID of the ringing call. The table of URI parameters lists it, but the
                URI template has no place for it; it goes into the query (inferred). Wire name:
                callId.

        Raises:
            RetcodeError: The documented return codes are 200-040.

        Operation startASR. Source: cec_07_0392, cec_07_4200.

        New in edition 2025-06.
        """
        return self._call(op.START_ASR, {"callId": call_id})

    def query_call_info(
        self,
        *,
        is_no_contain_last_call: bool | None = None,
    ) -> CallInfo:
        """Query the agent's call.

        Answers the data of the agent's call. When the agent has none, isNoContainLastCall
        decides whether the last call is answered instead. Flow control limits the queries, by
        default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the
        return code above the limit was not seen.

        Prerequisite: The agent has signed in.

        Args:
            is_no_contain_last_call: Whether the last call is answered when the agent has no
                call now: true if it is, false if not. This is the text of the page; the name
                and the code of several clients say the opposite, so the meaning is open. Wire
                name: isNoContainLastCall.

        Operation queryCallInfo. Source: cec_07_1261, cec_07_0419.
        """
        return self._call(op.QUERY_CALL_INFO, {"isNoContainLastCall": is_no_contain_last_call})

    def query_call_app_data(
        self,
        *,
        is_encode_result: bool | None = None,
        call_id: str | None = None,
    ) -> str | None:
        """Read the data attached to a call.

        Answers the data attached to a call of the agent, on request encoded in Base64.
        setCallAppDataEx attaches such data. Flow control limits the queries, by default to
        15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code
        above the limit was not seen.

        Prerequisite: The agent has signed in (inferred).

        Prerequisite: The agent is in a call.

        Args:
            is_encode_result: Whether the call data are answered in Base64. Any value other
                than true is processed as false. Wire name: isEncodeResult.
            call_id: ID of the call whose data are read. Mandatory for multimedia calls. The
                call must exist; the check is left to the CTI platform. Wire name: callId.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007.

        Operation queryCallAppData. Source: cec_07_1262, cec_07_0420.
        """
        return self._call(op.QUERY_CALL_APP_DATA, {"isEncodeResult": is_encode_result, "callId": call_id})

    def set_call_app_data_ex(
        self,
        *,
        callid: str | None = None,
        calldata: str | None = None,
        is_data_encoded: bool | None = None,
    ) -> None:
        """Attach data to a call.

        Attaches call data to a call of the agent; queryCallAppData reads them. The data are
        stored encrypted (AES-128 CBC), and logs carry only their length. Flow control limits
        the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each
        agent; the return code above the limit was not seen.

        Prerequisite: The agent has signed in (inferred).

        Prerequisite: The agent is in a call.

        Args:
            callid: ID of the call to which the data are attached. The call must exist; the
                check is left to the CTI platform.
            calldata: Data to attach, at most 16k long, counted in bytes. Base64 text if
                isDataEncoded is true.
            is_data_encoded: Whether calldata is encoded; if true, calldata must be Base64.
                Default of the gateway: false. Wire name: isDataEncoded.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007,
                400-001.

        Operation setCallAppDataEx. Source: cec_07_1263, cec_07_0421.
        """
        return self._call(op.SET_CALL_APP_DATA_EX, {"callid": callid, "calldata": calldata, "isDataEncoded": is_data_encoded})

    def query_hold_list_info(self) -> list[QueryHoldListInfoResultItem]:
        """List the agent's held calls.

        Answers the calls that the agent holds, in a shorter form than the other call queries.
        Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5
        in 2 seconds for each agent; the return code above the limit was not seen.

        Prerequisite: The agent has signed in without automatic answering.

        Prerequisite: The agent is in a call and holds a call.

        Raises:
            RetcodeError: The documented return codes are 100-006, 300-001, 400-003.

        Operation queryHoldListInfo. Source: cec_07_1264, cec_07_0422.
        """
        return self._call(op.QUERY_HOLD_LIST_INFO, {})

    def query_call_info_before_answer(self) -> list[CallInfo]:
        """Query the call that is being offered.

        Answers the data of a call that has been allotted to the agent, before the agent answers
        it. Flow control limits the queries, by default to 15000 in 2 seconds for the system and
        5 in 2 seconds for each agent; the return code above the limit was not seen.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is in a call. The development guide says it more exactly: a call
        has been allotted and rings or is off-hook, and calls are not answered automatically.

        Operation queryCallInfoBeforeAnswer. Source: cec_07_1265, cec_07_0423.
        """
        return self._call(op.QUERY_CALL_INFO_BEFORE_ANSWER, {})

    def query_call_info_by_call_id(
        self,
        *,
        callid: str,
    ) -> CallInfo:
        """Query a call of the agent by its ID.

        Answers the data of one call of the agent, chosen by its call ID. Flow control limits
        the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each
        agent; the return code above the limit was not seen.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is in a call.

        Args:
            callid: ID of the call. The call must exist; the check is left to the CTI
                platform.

        Operation queryCallInfoByCallId. Source: cec_07_1266, cec_07_0424.
        """
        return self._call(op.QUERY_CALL_INFO_BY_CALL_ID, {"callid": callid})

    def query_all_call_info_by_agent_work_no_ex(
        self,
        *,
        workno: str,
    ) -> list[str]:
        """List the call IDs of another agent.

        Answers the IDs of all calls of another agent in the same VDN. Flow control limits the
        queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each
        agent; the return code above the limit was not seen.

        Prerequisite: The agent has signed in.

        Prerequisite: The other agent is in the same VDN.

        Args:
            workno: Work number of the other agent, a decimal string. The agent must exist;
                the check is left to the CTI platform. Range: 101 to 59999 (up to 999999 from
                edition 2025-06 on).

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 100-011,
                900-002.

        Operation queryAllCallInfoByAgentWorkNoEx. Source: cec_07_1267, cec_07_0425.
        """
        return self._call(op.QUERY_ALL_CALL_INFO_BY_AGENT_WORK_NO_EX, {"workno": workno})

    def query_call_nums_on_agent(self) -> str | None:
        """Count the agent's current calls.

        Answers how many calls the agent has at present. Flow control limits the queries, by
        default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the
        return code above the limit was not seen.

        Prerequisite: The agent has signed in (inferred from return code 100-006).

        Raises:
            RetcodeError: The documented return codes are 100-006.

        Operation queryCallNumsOnAgent. Source: cec_07_1268, cec_07_0426.
        """
        return self._call(op.QUERY_CALL_NUMS_ON_AGENT, {})

    def query_call_statistics_info(self) -> QueryCallStatisticsInfoResult:
        """Query the agent's call statistics.

        Answers how often and how long the agent talked, was busy and rested, counted from the
        sign-in. The Chinese text counts the first nine fields, talktime to transferivrnums, for
        the current day instead. The page warns of a performance cost and advises against this
        query; queryCallStatisticsInfoEx is the faster alternative. Flow control limits the
        queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each
        agent; the return code above the limit was not seen.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is in a call.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007.

        Operation queryCallStatisticsInfo. Source: cec_07_1269, cec_07_0427.
        """
        return self._call(op.QUERY_CALL_STATISTICS_INFO, {})

    def query_call_statistics_info_ex(self) -> QueryCallStatisticsInfoExResult:
        """Query the agent's short call statistics of today.

        Answers how long the agent talked today and how many calls the agent answered and made.
        It is the faster alternative to queryCallStatisticsInfo. Flow control limits the
        queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each
        agent; the return code above the limit was not seen.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is in a call.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007.

        Operation queryCallStatisticsInfoEx. Source: cec_07_1270, cec_07_0428.
        """
        return self._call(op.QUERY_CALL_STATISTICS_INFO_EX, {})

    def query_wait_call_info_by_skill_id(
        self,
        *,
        skillid: int,
    ) -> list[CallInfo]:
        """List the calls waiting in a public skill queue.

        Answers the data of the calls that wait in a public skill queue. Flow control limits the
        queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each
        agent; the return code above the limit was not seen.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is not idle.

        Prerequisite: A caller is queuing.

        Args:
            skillid: ID of the public skill queue. The queue must exist; the check is left
                to the CTI platform.

        Operation queryWaitCallInfoBySkillId. Source: cec_07_1271, cec_07_0429.
        """
        return self._call(op.QUERY_WAIT_CALL_INFO_BY_SKILL_ID, {"skillid": skillid})

    def query_hold_list_info_ex(
        self,
        *,
        workno: str,
    ) -> list[QueryHoldListInfoExResultItem]:
        """List another agent's held calls as an inspector.

        Answers the calls that another agent of the same VDN holds. Only an inspector may ask.
        Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5
        in 2 seconds for each agent; the return code above the limit was not seen.

        Prerequisite: The agent has signed in as an inspector.

        Prerequisite: The other agent is signed in in the same VDN and holds a call.

        Args:
            workno: Work number of the other agent, a decimal string, in the VDN of agentid.
                The agent must exist; the check is left to the CTI platform. Range: 101 to 59999
                (up to 999999 from edition 2025-06 on).

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 300-001,
                400-003.

        Operation queryHoldListInfoEx. Source: cec_07_1272, cec_07_0430.
        """
        return self._call(op.QUERY_HOLD_LIST_INFO_EX, {"workno": workno})

    def assign_user_in_queue(
        self,
        *,
        callid: str,
        skillid: int,
    ) -> None:
        """Move a waiting call to another skill queue.

        Takes a call that waits in a skill queue to which the agent is signed in, and puts it
        into another skill queue. Flow control limits the queries, by default to 15000 in 2
        seconds for the system and 5 in 2 seconds for each agent; the return code above the
        limit was not seen.

        Prerequisite: The agent has signed in.

        Prerequisite: Calls are waiting in a skill queue to which the agent is signed in.

        Args:
            callid: ID of the waiting call. The call must exist; the check is left to the
                CTI platform.
            skillid: ID of the skill queue to which the call goes; the printed example sends
                it as a string.

        Raises:
            RetcodeError: The documented return codes are 100-007.

        Operation assignUserInQueue. Source: cec_07_0432.

        New in edition 2025-11.
        """
        return self._call(op.ASSIGN_USER_IN_QUEUE, {"callid": callid, "skillid": skillid})

    def request_agent_conf(
        self,
        *,
        member_num: int,
        conf_caller_no: str | None = None,
        time: int | None = None,
        prompt_time: int | None = None,
        beep_tone: bool | None = None,
        play_mode: Literal[2] | None = None,
        voice_path: str | None = None,
    ) -> None:
        """Ask for a conference.

        Asks for an audio conference, of which the agent becomes the chair. The operation is
        asynchronous: operations of the chair work only after AgentConf_RequestSuccess and fail
        before it; AgentConf_SelfJoinResult says that the agent has joined.

        - Participants are named by agent ID or phone number only.

        - A conference cannot have more participants than the voice concurrency of the VDN
          allows.

        - An agent who is in a conference already can expect return code 101-003 (inferred).

        - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.

        - Gateways of 2018 may lack the operations of conferences (inferred), although samples
          of 2018 to 2020 call them (vendor sample).

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is idle or talks in a stable call.

        Prerequisite: No playback, mute, hold, hang-up or transfer is under way.

        Prerequisite: The agent is not the called agent of a three-party call with two agents.

        Args:
            member_num: Number of participants that the conference can hold, from 1 to 120.
                Range: 1 to 120. Wire name: memberNum.
            conf_caller_no: Caller number shown to the users who are called into the
                conference, at most 24 bytes. Without it the system caller number of the VDN is
                shown. If the VDN restricts numbers, it must be one of them. At most 24
                characters. Wire name: confCallerNo.
            time: Duration asked for, from 4 to 1440 minutes. Unit: minutes. Range: 4 to
                1440. Default of the gateway: 60.
            prompt_time: How many minutes before the end of the conference AgentConf_Timeout
                comes, from 3 to 1440. A value that is not below time counts as time minus 1.
                Unit: minutes. Range: 3 to 1440. Default of the gateway: 3. Wire name:
                promptTime.
            beep_tone: Whether a tone sounds when somebody joins or leaves. Default of the
                gateway: false. Wire name: beepTone.
            play_mode: Way of playing; no other value is listed. Values: 2 play the given
                file. Default of the gateway: 2. Wire name: playMode.
            voice_path: Path of the voice file, at most 127 characters, in the form
                <drive>:/conf/<vdn id>/<file>, for example y:/conf/120/1136287.V3. Mandatory
                when beepTone is true. Wire name: voicePath.

        Operation requestAgentConf. Source: cec_07_1283, cec_07_0468.
        """
        return self._call(op.REQUEST_AGENT_CONF, {"memberNum": member_num, "confCallerNo": conf_caller_no, "time": time, "promptTime": prompt_time, "beepTone": beep_tone, "playMode": play_mode, "voicePath": voice_path})

    def answer_agent_conf(self) -> Json:
        """Accept an invitation to a conference.

        Accepts the invitation that AgentConf_Ringing brought, so that the agent joins the
        conference.

        - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.

        - Gateways of 2018 may lack the operations of conferences (inferred), although samples
          of 2018 to 2020 call them (vendor sample).

        Prerequisite: The agent has signed in.

        Prerequisite: The event AgentConf_Ringing was received.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007,
                101-001.

        Operation answerAgentConf. Source: cec_07_1284, cec_07_0469.
        """
        return self._call(op.ANSWER_AGENT_CONF, {})

    def reject_agent_conf(self) -> None:
        """Decline an invitation to a conference.

        Declines the invitation that AgentConf_Ringing brought; the agent does not join the
        conference.

        - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.

        - Gateways of 2018 may lack the operations of conferences (inferred), although samples
          of 2018 to 2020 call them (vendor sample).

        Prerequisite: The agent has signed in.

        Prerequisite: The event AgentConf_Ringing was received.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007,
                101-001.

        Operation rejectAgentConf. Source: cec_07_1285, cec_07_0470.
        """
        return self._call(op.REJECT_AGENT_CONF, {})

    def request_leave_agent_conf(self) -> None:
        """Leave the conference as a participant.

        Takes the agent out of the conference. The chair cannot leave it and ends it with
        releaseAgentConf instead.

        - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.

        - Gateways of 2018 may lack the operations of conferences (inferred), although samples
          of 2018 to 2020 call them (vendor sample).

        Prerequisite: The agent has signed in.

        Prerequisite: The agent has joined the conference.

        Prerequisite: The agent is not the chair; the chair ends the conference with
        releaseAgentConf.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007,
                101-001, 101-007.

        Operation requestLeaveAgentConf. Source: cec_07_1286, cec_07_0471.
        """
        return self._call(op.REQUEST_LEAVE_AGENT_CONF, {})

    def release_agent_conf(self) -> None:
        """End the conference as its chair.

        Ends the conference. The chair and all participants are removed from it.

        - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.

        - Gateways of 2018 may lack the operations of conferences (inferred), although samples
          of 2018 to 2020 call them (vendor sample).

        Prerequisite: The agent has signed in.

        Prerequisite: The agent chairs the conference.

        Prerequisite: The conference has been granted.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007,
                101-001, 101-002.

        Operation releaseAgentConf. Source: cec_07_1287, cec_07_0472.
        """
        return self._call(op.RELEASE_AGENT_CONF, {})

    def hold_participant(
        self,
        *,
        address_type: Literal["6", "9"],
        address: str,
        voice_path: str,
        play_mode: Literal[2] | None = None,
    ) -> None:
        """Hold a participant as the chair.

        Puts one participant of the conference on hold.

        - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.

        - Gateways of 2018 may lack the operations of conferences (inferred), although samples
          of 2018 to 2020 call them (vendor sample).

        Prerequisite: The agent has signed in.

        Prerequisite: The agent chairs the conference.

        Args:
            address_type: Kind of address by which the participant is named. Values: 6 phone
                number; 9 agent. Wire name: addressType.
            address: Phone number or agent ID of the participant, at most 24 bytes. At most
                24 characters.
            voice_path: Path of the voice file, at most 127 characters, in the form
                <drive>:/conf/<vdn id>/<file>, for example y:/conf/120/1136287.V3. Wire name:
                voicePath.
            play_mode: Way of playing; no other value is listed. Values: 2 play the given
                file. Default of the gateway: 2. Wire name: playMode.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007,
                101-001, 101-002.

        Operation holdParticipant. Source: cec_07_1288, cec_07_0473.
        """
        return self._call(op.HOLD_PARTICIPANT, {"addressType": address_type, "address": address, "voicePath": voice_path, "playMode": play_mode})

    def unhold_participant(
        self,
        *,
        address_type: Literal["6", "9"],
        address: str,
    ) -> None:
        """Take a participant off hold as the chair.

        Takes one participant of the conference off hold.

        - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.

        - Gateways of 2018 may lack the operations of conferences (inferred), although samples
          of 2018 to 2020 call them (vendor sample).

        Prerequisite: The agent has signed in.

        Prerequisite: The agent chairs the conference.

        Args:
            address_type: Kind of address by which the participant is named. Values: 6 phone
                number; 9 agent. Wire name: addressType.
            address: Phone number or agent ID of the participant, at most 24 bytes. At most
                24 characters.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007,
                101-001, 101-002.

        Operation unholdParticipant. Source: cec_07_1289, cec_07_0474.
        """
        return self._call(op.UNHOLD_PARTICIPANT, {"addressType": address_type, "address": address})

    def prolong_time(
        self,
        *,
        prolong_time: int,
    ) -> ProlongTimeResult:
        """Extend the conference as its chair.

        Extends the duration of the conference. The whole conference cannot last longer than
        1440 minutes, so the time really added, which the answer tells, may be less than the
        time asked for.

        - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.

        - Gateways of 2018 may lack the operations of conferences (inferred), although samples
          of 2018 to 2020 call them (vendor sample).

        Prerequisite: The agent has signed in.

        Prerequisite: The agent chairs the conference.

        Args:
            prolong_time: Time to add, from 1 to 1440 minutes. Unit: minutes. Range: 1 to
                1440. Wire name: prolongTime.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007,
                101-001, 101-002.

        Operation prolongTime. Source: cec_07_1290, cec_07_0475.
        """
        return self._call(op.PROLONG_TIME, {"prolongTime": prolong_time})

    def apply_to_shift_president(
        self,
        *,
        dest_agent_no: int,
    ) -> None:
        """Hand over the chair.

        Hands the chair of the conference over to another agent.

        - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.

        - Gateways of 2018 may lack the operations of conferences (inferred), although samples
          of 2018 to 2020 call them (vendor sample).

        Prerequisite: The agent has signed in (inferred).

        Prerequisite: The agent chairs the conference (inferred from return code 101-002).

        Args:
            dest_agent_no: Work number of the agent who gets the chair. Wire name:
                destAgentNo.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007,
                101-001, 101-002, 101-005.

        Operation applyToShiftPresident. Source: cec_07_1291, cec_07_0476.
        """
        return self._call(op.APPLY_TO_SHIFT_PRESIDENT, {"destAgentNo": dest_agent_no})

    def batch_add_participant(
        self,
        *,
        addresses: Sequence[BatchAddParticipantRequestAddress],
        beep_tone: bool | None = None,
        play_mode: Literal[2] | None = None,
        voice_path: str | None = None,
        caller: str | None = None,
    ) -> Json:
        """Add participants to the conference as its chair.

        Adds up to 120 phone users and agents to the conference at once.

        - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.

        - Gateways of 2018 may lack the operations of conferences (inferred), although samples
          of 2018 to 2020 call them (vendor sample).

        Prerequisite: The agent has signed in.

        Prerequisite: The agent chairs the conference.

        Args:
            addresses: The participants to add, at most 120. At most 120 items.
            beep_tone: Whether a welcome announcement is played to a user who joins. Default
                of the gateway: false. Wire name: beepTone.
            play_mode: Way of playing; no other value is listed. Values: 2 play the given
                file. Default of the gateway: 2. Wire name: playMode.
            voice_path: Path of the voice file, at most 127 characters, in the form
                <drive>:/conf/<vdn id>/<file>, for example y:/conf/120/1136287.V3. Mandatory,
                together with playMode 2, when beepTone is true; without effect when it is
                false. Wire name: voicePath.
            caller: Caller number, at most 24 characters. If the VDN restricts numbers, it
                must be one of them.

        Operation batchAddParticipant. Source: cec_07_1292, cec_07_0477.
        """
        return self._call(op.BATCH_ADD_PARTICIPANT, {"addresses": addresses, "beepTone": beep_tone, "playMode": play_mode, "voicePath": voice_path, "caller": caller})

    def batch_remove_participant(
        self,
        *,
        addresses: Sequence[BatchRemoveParticipantRequestAddress],
    ) -> BatchRemoveParticipantResult:
        """Remove participants from the conference as its chair.

        Removes up to 30 participants from the conference at once. The chair cannot remove
        itself; return code 101-006 means that (inferred). The answer names those who were not
        in the conference.

        - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.

        - Gateways of 2018 may lack the operations of conferences (inferred), although samples
          of 2018 to 2020 call them (vendor sample).

        Prerequisite: The agent has signed in.

        Prerequisite: The agent chairs the conference.

        Args:
            addresses: The participants to remove, at most 30. At most 30 items.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007,
                101-001, 101-002, 101-006.

        Operation batchRemoveParticipant. Source: cec_07_1293, cec_07_0478.
        """
        return self._call(op.BATCH_REMOVE_PARTICIPANT, {"addresses": addresses})

    def change_participant_mode(
        self,
        *,
        attribute: Literal[1, 2, 3, 4],
        address_type: Literal["6", "9"],
        address: str,
    ) -> None:
        """Change whether a participant listens and speaks.

        Sets whether one participant of the conference can listen, speak, do both or do neither.

        - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.

        - Gateways of 2018 may lack the operations of conferences (inferred), although samples
          of 2018 to 2020 call them (vendor sample).

        Prerequisite: The agent has signed in.

        Prerequisite: The agent chairs the conference.

        Args:
            attribute: What the participant can do from now on. Values: 1 listen only; 2
                speak only; 3 listen and speak; 4 neither listen nor speak.
            address_type: Kind of address by which the participant is named. Values: 6 phone
                number; 9 agent. Wire name: addressType.
            address: Phone number or agent ID of the participant, at most 24 bytes. At most
                24 characters.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007,
                101-001, 101-002.

        Operation changeParticipantMode. Source: cec_07_1294, cec_07_0479.
        """
        return self._call(op.CHANGE_PARTICIPANT_MODE, {"attribute": attribute, "addressType": address_type, "address": address})

    def play_voice_to_conf(
        self,
        *,
        voice_path: str,
        play_type: Literal[0, 1] | None = None,
        play_mode: Literal[2] | None = None,
    ) -> Json:
        """Play a file to all participants as the chair.

        Plays a voice file to all participants of the conference.

        - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.

        - Gateways of 2018 may lack the operations of conferences (inferred), although samples
          of 2018 to 2020 call them (vendor sample).

        Prerequisite: The agent has signed in.

        Prerequisite: The agent chairs the conference.

        Args:
            voice_path: Path of the voice file, at most 127 characters, in the form
                <drive>:/conf/<vdn id>/<file>, for example y:/conf/120/1136287.V3. Wire name:
                voicePath.
            play_type: Whether the file plays in the foreground or in the background.
                Values: 0 foreground sound; 1 background sound. Default of the gateway: 0. Wire
                name: playType.
            play_mode: Way of playing; no other value is listed. Values: 2 play the given
                file. Default of the gateway: 2. Wire name: playMode.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007,
                101-001, 101-002.

        Operation playVoiceToConf. Source: cec_07_1295, cec_07_0480.
        """
        return self._call(op.PLAY_VOICE_TO_CONF, {"voicePath": voice_path, "playType": play_type, "playMode": play_mode})

    def stop_voice_to_conf(self) -> SuccessWithErrorReasonResult | None:
        """Stop playing to all participants as the chair.

        Stops the file that plays to all participants of the conference. In a failure, the
        result may hold errorReason, the cause passed through from the call platform.

        - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.

        - Gateways of 2018 may lack the operations of conferences (inferred), although samples
          of 2018 to 2020 call them (vendor sample).

        Prerequisite: The agent has signed in.

        Prerequisite: The agent chairs the conference.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007,
                101-001, 101-002.

        Operation stopVoiceToConf. Source: cec_07_1296, cec_07_0481.
        """
        return self._call(op.STOP_VOICE_TO_CONF, {})

    def play_voice_to_participant(
        self,
        *,
        address_type: Literal["6", "9"],
        address: str,
        voice_path: str,
        play_mode: Literal[2] | None = None,
    ) -> SuccessWithErrorReasonResult | None:
        """Play a file to one participant as the chair.

        Plays a voice file to one participant of the conference. In a failure, the result may
        hold errorReason, the cause passed through from the call platform.

        - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.

        - Gateways of 2018 may lack the operations of conferences (inferred), although samples
          of 2018 to 2020 call them (vendor sample).

        Prerequisite: The agent has signed in.

        Prerequisite: The agent chairs the conference.

        Args:
            address_type: Kind of address by which the participant is named. Values: 6 phone
                number; 9 agent. Wire name: addressType.
            address: Phone number or agent ID of the participant, at most 24 bytes. At most
                24 characters.
            voice_path: Path of the voice file, at most 127 characters, in the form
                y:/conf/<vdn id>/<file>. Wire name: voicePath.
            play_mode: Way of playing; no other value is listed. Values: 2 play the given
                file. Default of the gateway: 2. Wire name: playMode.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007,
                101-001, 101-002.

        Operation playVoiceToParticipant. Source: cec_07_1297, cec_07_0482.
        """
        return self._call(op.PLAY_VOICE_TO_PARTICIPANT, {"addressType": address_type, "address": address, "voicePath": voice_path, "playMode": play_mode})

    def stop_voice_to_participant(
        self,
        *,
        address_type: Literal["6", "9"] | None = None,
        address: str | None = None,
    ) -> Json:
        """Stop playing to one participant as the chair.

        Stops the file that plays to one participant of the conference. The operation has a
        body, whose table was not seen; its fields are expected to name the participant as in
        playVoiceToParticipant (inferred).

        - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.

        - Gateways of 2018 may lack the operations of conferences (inferred), although samples
          of 2018 to 2020 call them (vendor sample).

        Prerequisite: The agent has signed in.

        Prerequisite: The agent chairs the conference.

        Args:
            address_type: Kind of address by which the participant is named, expected as in
                playVoiceToParticipant. Values: 6 phone number; 9 agent. Wire name: addressType.
            address: Phone number or agent ID of the participant, expected as in
                playVoiceToParticipant. At most 24 characters.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007,
                101-001, 101-002.

        Operation stopVoiceToParticipant. Source: cec_07_1298, cec_07_0483.
        """
        return self._call(op.STOP_VOICE_TO_PARTICIPANT, {"addressType": address_type, "address": address})

    def modify_conf_resource(
        self,
        *,
        modify_type: Literal[0, 1],
        modify_num: int,
    ) -> None:
        """Change the number of seats as the chair.

        Adds seats to the conference or takes seats away from it.

        - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.

        - Gateways of 2018 may lack the operations of conferences (inferred), although samples
          of 2018 to 2020 call them (vendor sample).

        Prerequisite: The agent has signed in.

        Prerequisite: The agent chairs the conference.

        Args:
            modify_type: Whether the conference gets more or fewer seats. Values: 0 more
                seats; 1 fewer seats. Wire name: modifyType.
            modify_num: Number of seats, from 2 to 118, by which to change the conference
                (inferred from modifyType). Range: 2 to 118. Wire name: modifyNum.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007,
                101-001, 101-002.

        Operation modifyConfResource. Source: cec_07_1299, cec_07_0484.
        """
        return self._call(op.MODIFY_CONF_RESOURCE, {"modifyType": modify_type, "modifyNum": modify_num})

    def query_conf_infos(
        self,
        *,
        conf_ids: Sequence[int],
    ) -> QueryConfInfosResult:
        """Query the details of conferences.

        Answers state, times and participants of up to 20 conferences. An inspector may query
        every conference of the VDN, any other agent only the one in which the agent takes part.

        - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.

        - Gateways of 2018 may lack the operations of conferences (inferred), although samples
          of 2018 to 2020 call them (vendor sample).

        Prerequisite: The agent has signed in.

        Args:
            conf_ids: IDs of the conferences, at most 20; numbers in the printed example. At
                most 20 items. Wire name: confIds.

        Operation queryConfInfos. Source: cec_07_1300, cec_07_0485.
        """
        return self._call(op.QUERY_CONF_INFOS, {"confIds": conf_ids})

    def query_all_conf_ids(self) -> QueryAllConfIdsResult:
        """List the conferences of the VDN as an inspector.

        Lists the IDs of all conferences of the VDN. An agent who is no inspector gets return
        code 101-004.

        - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.

        - Gateways of 2018 may lack the operations of conferences (inferred), although samples
          of 2018 to 2020 call them (vendor sample).

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is an inspector.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-006, 100-007,
                101-004.

        Operation queryAllConfIds. Source: cec_07_1301, cec_07_0486.
        """
        return self._call(op.QUERY_ALL_CONF_IDS, {})

    def add_insert(
        self,
        *,
        work_no: str,
    ) -> None:
        """Barge in on an agent's call.

        Lets an inspector barge in on an agent, so that both can talk; the customer takes part
        when the agent has a call. Afterwards the inspector is in the barging state. The
        inspector needs the inspection permission, and the inspected agent must be signed in;
        the development guide also asks that this agent has a call with a customer. The
        operation is not for video calls. An inspector can inspect another inspector only when
        the CTI setting Support QC on QC Inspectors is Yes. For text chat a vendor portal adds a
        query parameter mediaType, which no page documents (vendor sample).

        Prerequisite: The agent has signed in as an inspector.

        Prerequisite: The inspector is idle.

        Args:
            work_no: Work number of the agent to barge in on. That agent must be of the same
                VDN as the inspector. Range: 101 to 59999 (up to 999999 from edition 2025-06
                on). Wire name: workNo.

        Raises:
            RetcodeError: The documented return codes are 100-006, 900-001, 900-002,
                900-003.

        Operation addInsert. Source: cec_07_2401, cec_05_1440.
        """
        return self._call(op.ADD_INSERT, {"workNo": work_no})

    def add_supervise(
        self,
        *,
        work_no: str,
    ) -> None:
        """Listen to an agent's call.

        Lets an inspector listen to the call of an agent. Agent and customer do not notice it:
        the inspector hears both and is not heard. Afterwards the inspector is in the listening
        state. The inspector needs the inspection permission, and the inspected agent must be
        signed in. The operation is not for video calls. An inspector can inspect another
        inspector only when the CTI setting Support QC on QC Inspectors is Yes. For text chat a
        vendor portal adds a query parameter mediaType, which no page documents (vendor sample).

        Prerequisite: The agent has signed in as an inspector.

        Prerequisite: The inspector is idle.

        Args:
            work_no: Work number of the agent to listen to. That agent must be of the same
                VDN as the inspector. Range: 101 to 59999 (up to 999999 from edition 2025-06
                on). Wire name: workNo.

        Raises:
            RetcodeError: The documented return codes are 100-006, 900-001, 900-002,
                900-003, 900-005.

        Operation addSupervise. Source: cec_07_2402, cec_05_1441.
        """
        return self._call(op.ADD_SUPERVISE, {"workNo": work_no})

    def intercept(
        self,
        *,
        work_no: str,
    ) -> None:
        """Take over the call of an agent.

        Lets an inspector take over the call of an agent: the talk between agent and customer
        ends, the agent becomes idle, and the inspector talks to the customer. The operation is
        not for video calls. A vendor portal adds the query parameters mediaType (for text chat)
        and callId, which no page documents (vendor sample).

        Prerequisite: The agent has signed in as an inspector.

        Prerequisite: The inspector is barging in, listening or whispering.

        Args:
            work_no: Work number of the agent whose call is taken over. That agent must be
                of the same VDN as the inspector. Range: 101 to 59999 (up to 999999 from edition
                2025-06 on). Wire name: workNo.

        Raises:
            RetcodeError: The documented return codes are 100-006, 900-001, 900-002,
                900-003.

        Operation intercept. Source: cec_07_2403, cec_05_1442.
        """
        return self._call(op.INTERCEPT, {"workNo": work_no})

    def intercept_by_call_id(
        self,
        *,
        work_no: str,
        call_id: str,
    ) -> None:
        """Take over one call of an agent by its ID.

        Lets an inspector take over one call of an agent, which the call ID names. The effect is
        that of intercept: the talk between agent and customer ends, the agent becomes idle, and
        the inspector talks to the customer. The operation is not for video calls.

        Prerequisite: The agent has signed in as an inspector.

        Prerequisite: The inspector is barging in, listening or whispering.

        Args:
            work_no: Work number of the agent whose call is taken over, a decimal string
                from 101 to 999999 without leading zeros, signs or blanks. The agent must be of
                the same VDN as the inspector. Range: 101 to 999999. Wire name: workNo.
            call_id: ID of the call to take over. Wire name: callId.

        Raises:
            RetcodeError: The documented return codes are 100-006, 900-001, 900-002,
                900-003.

        Operation interceptByCallId. Source: cec_07_0437.

        New in edition 2025-11.
        """
        return self._call(op.INTERCEPT_BY_CALL_ID, {"workNo": work_no, "callId": call_id})

    def stop_supervise_or_insert(
        self,
        *,
        work_no: str,
    ) -> None:
        """End listening or barging in.

        Ends the listening or barging in of an inspector on an agent. The operation is not for
        video calls.

        Prerequisite: The agent has signed in as an inspector.

        Prerequisite: The inspector is listening or barging in.

        Args:
            work_no: Work number of the inspected agent. That agent must be of the same VDN
                as the inspector. Range: 101 to 59999 (up to 999999 from edition 2025-06 on).
                Wire name: workNo.

        Raises:
            RetcodeError: The documented return codes are 100-006, 900-001, 900-002,
                900-003.

        Operation stopSuperviseOrInsert. Source: cec_07_2404, cec_07_0438.
        """
        return self._call(op.STOP_SUPERVISE_OR_INSERT, {"workNo": work_no})

    def force_busy(
        self,
        *,
        work_no: str,
    ) -> None:
        """Make an agent busy.

        Lets an inspector put an agent into the busy state.

        Prerequisite: The agent has signed in as an inspector.

        Args:
            work_no: Work number of the agent to make busy. That agent must be of the same
                VDN as the inspector. Range: 101 to 59999 (up to 999999 from edition 2025-06
                on). Wire name: workNo.

        Raises:
            RetcodeError: The documented return codes are 100-006, 900-001, 900-002,
                900-003.

        Operation forceBusy. Source: cec_07_2405, cec_07_0439.
        """
        return self._call(op.FORCE_BUSY, {"workNo": work_no})

    def force_idle(
        self,
        *,
        work_no: str,
    ) -> None:
        """Make an agent idle.

        Lets an inspector put an agent into the idle state.

        Prerequisite: The agent has signed in as an inspector.

        Args:
            work_no: Work number of the agent to make idle. That agent must be of the same
                VDN as the inspector. Range: 101 to 59999 (up to 999999 from edition 2025-06
                on). Wire name: workNo.

        Raises:
            RetcodeError: The documented return codes are 100-006, 900-001, 900-002,
                900-003.

        Operation forceIdle. Source: cec_07_2406, cec_07_0440.
        """
        return self._call(op.FORCE_IDLE, {"workNo": work_no})

    def force_log_out_agent(
        self,
        *,
        work_no: str,
    ) -> None:
        """Sign an agent out.

        Lets an inspector sign an agent out.

        Prerequisite: The agent has signed in as an inspector.

        Args:
            work_no: Work number of the agent to sign out. That agent must be of the same
                VDN as the inspector. Range: 101 to 59999 (up to 999999 from edition 2025-06
                on). Wire name: workNo.

        Raises:
            RetcodeError: The documented return codes are 100-006, 900-001, 900-002,
                900-003.

        Operation forceLogOutAgent. Source: cec_07_2407, cec_07_0441.
        """
        return self._call(op.FORCE_LOG_OUT_AGENT, {"workNo": work_no})

    def force_drop_call(
        self,
        *,
        callid: str,
    ) -> None:
        """Release a call by its ID.

        Lets an inspector release the call that the call ID names. The operation is not for
        video calls.

        Prerequisite: The agent has signed in as an inspector.

        Args:
            callid: ID of the call to release.

        Raises:
            RetcodeError: The documented return codes are 100-006, 900-001, 900-002,
                900-003.

        Operation forceDropCall. Source: cec_07_2408, cec_07_0442.
        """
        return self._call(op.FORCE_DROP_CALL, {"callid": callid})

    def adjust_skill(
        self,
        *,
        work_no: str | None = None,
        skills: Sequence[int] | None = None,
    ) -> None:
        """Change the skill queues of an agent.

        Lets an inspector change the skill queues of an agent. The table of the page marks both
        fields of the body as optional.

        Prerequisite: The agent has signed in as an inspector.

        Prerequisite: The inspected agent is signed in.

        Args:
            work_no: Work number of the agent. That agent must be of the same VDN as the
                inspector. Range: 101 to 59999 (up to 999999 from edition 2025-06 on). Wire
                name: workNo.
            skills: IDs of the skill queues, at most 1000; integers in the printed example.
                At most 1000 items.

        Raises:
            RetcodeError: The documented return codes are 100-001, 100-006, 900-001,
                900-002, 900-003.

        Operation adjustSkill. Source: cec_07_2409, cec_07_0443.
        """
        return self._call(op.ADJUST_SKILL, {"workNo": work_no, "skills": skills})

    def switch_supervise_or_insert(
        self,
        *,
        work_no: str,
    ) -> None:
        """Toggle between listening and barging in.

        Switches an inspector who listens to an agent to barging in, and one who barges in to
        listening. The operation is not for video calls.

        Prerequisite: The agent has signed in as an inspector.

        Prerequisite: The inspector is listening or barging in.

        Args:
            work_no: Work number of the inspected agent. That agent must be of the same VDN
                as the inspector. Range: 101 to 59999 (up to 999999 from edition 2025-06 on).
                Wire name: workNo.

        Raises:
            RetcodeError: The documented return codes are 100-006, 900-001, 900-002,
                900-003.

        Operation switchSuperviseOrInsert. Source: cec_07_2410, cec_07_0444.
        """
        return self._call(op.SWITCH_SUPERVISE_OR_INSERT, {"workNo": work_no})

    def force_rest(
        self,
        *,
        work_no: str,
        time: int,
        reason: int,
    ) -> None:
        """Send an agent to rest.

        Lets an inspector send an agent to rest for a given time and reason.

        Prerequisite: The agent has signed in as an inspector.

        Args:
            work_no: Work number of the agent to send to rest. That agent must be of the
                same VDN as the inspector. Range: 101 to 59999 (up to 999999 from edition
                2025-06 on). Wire name: workNo.
            time: Length of the rest in seconds, from 1 to 86399. Unit: seconds. Range: 1 to
                86399.
            reason: Rest reason code, from 1 to 255. Unlike restcause of rest, 0 is not in
                the range. Range: 1 to 255.

        Raises:
            RetcodeError: The documented return codes are 100-006, 900-001, 900-002,
                900-003.

        Operation forceRest. Source: cec_07_2411, cec_07_0445.
        """
        return self._call(op.FORCE_REST, {"workNo": work_no, "time": time, "reason": reason})

    def request_whisper_agent(
        self,
        *,
        whisperagentid: str | None = None,
    ) -> None:
        """Start whispering to an agent.

        Lets an inspector whisper to an agent: the inspector hears agent and customer, and only
        the agent hears the inspector. The inspector needs the whisper permission. The operation
        is not for video calls. An inspector can inspect another inspector only when the CTI
        setting Support QC on QC Inspectors is Yes.

        Prerequisite: The agent has signed in as an inspector.

        Prerequisite: The inspector is idle.

        Args:
            whisperagentid: Work number of the agent to whisper to. That agent must be of
                the same VDN as the inspector. The page marks it as optional. Range: 101 to
                59999 (up to 999999 from edition 2025-06 on).

        Raises:
            RetcodeError: The documented return codes are 100-006, 900-001, 900-002,
                900-003, 900-004.

        Operation requestWhisperAgent. Source: cec_07_2412, cec_07_0446.
        """
        return self._call(op.REQUEST_WHISPER_AGENT, {"whisperagentid": whisperagentid})

    def request_stop_whisper_agent(
        self,
        *,
        whisperagentid: str | None = None,
    ) -> None:
        """Stop whispering to an agent.

        Ends the whispering of an inspector to an agent. The operation is not for video calls.

        Prerequisite: The agent has signed in as an inspector.

        Prerequisite: The inspector has whispered to the agent.

        Args:
            whisperagentid: Work number of the agent whispered to. That agent must be of the
                same VDN as the inspector. The page marks it as optional. Range: 101 to 59999
                (up to 999999 from edition 2025-06 on).

        Raises:
            RetcodeError: The documented return codes are 100-006, 900-001, 900-002,
                900-003, 900-004.

        Operation requestStopWhisperAgent. Source: cec_07_2413, cec_07_0447.
        """
        return self._call(op.REQUEST_STOP_WHISPER_AGENT, {"whisperagentid": whisperagentid})

    def request_switch_insert_whisper_agent(
        self,
        *,
        switchtype: Literal[0, 1, 2],
        whisperagentid: str | None = None,
    ) -> None:
        """Switch between listening, barging in and whispering.

        Switches an inspector who inspects an agent to listening, barging in or whispering. The
        operation is not for video calls.

        Prerequisite: The agent has signed in as an inspector.

        Prerequisite: The inspector is whispering, listening or barging in.

        Args:
            switchtype: Kind of inspection to switch to. Values: 0 listen; 1 barge in; 2
                whisper.
            whisperagentid: Work number of the inspected agent. That agent must be of the
                same VDN as the inspector. The page marks it as optional. Range: 101 to 59999
                (up to 999999 from edition 2025-06 on).

        Raises:
            RetcodeError: The documented return codes are 100-006, 900-001, 900-002,
                900-003, 900-004.

        Operation requestSwitchInsertWhisperAgent. Source: cec_07_2414, cec_07_0448.
        """
        return self._call(op.REQUEST_SWITCH_INSERT_WHISPER_AGENT, {"switchtype": switchtype, "whisperagentid": whisperagentid})

    def begin_play(
        self,
        *,
        voicepath: str,
        startpostion: int | None = None,
        volumechange: str | None = None,
        speedchange: str | None = None,
        times: int | None = None,
        codeformat: Literal[0] | None = None,
        location_id: int | None = None,
    ) -> None:
        """Play a file to the agent.

        Plays a file to the agent. When the agent is not in a call, the phone given at the
        sign-in rings. The page warns that any recording can be played.

        The development guide (cec_05_4050) gives this order of the events (see the notes).

        - success: AgentState_Busy, AgentOther_PhoneAlerting, AgentOther_PhoneOffhook,
          AgentMediaEvent_Play_Succ, AgentMediaEvent_Play

        - failure: AgentState_Busy, AgentOther_PhoneAlerting, AgentOther_PhoneOffhook,
          AgentOther_PhoneRelease, AgentState_Ready, AgentMediaEvent_Play_Fail,
          AgentMediaEvent_StopPlayDone

        - end of the playback: AgentOther_PhoneRelease, AgentState_Ready,
          AgentMediaEvent_StopPlayDone

        - played in a call (cec_05_1445): AgentMediaEvent_Play_Succ, AgentMediaEvent_Play, and
          in the end AgentMediaEvent_StopPlayDone

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is not in a call.

        Args:
            voicepath: Path of the file, at most 100 characters.
            startpostion: Start position in seconds. The vendor spells the name so. Unit:
                seconds.
            volumechange: Change of the volume, a string of at most 5 digits. At most 5
                characters. Default of the gateway: "50".
            speedchange: Change of the speed, a string of at most 5 digits. At most 5
                characters. Default of the gateway: "50".
            times: Number of times to play the file. Other values than 1 fall back to 1.
                Default of the gateway: 1.
            codeformat: Format of the file; the page says that only 0 is supported at
                present, but not what it means. Default of the gateway: 0.
            location_id: ID of the distributed node, which AgentMediaEvent_Record tells.
                Wire name: locationId.

        Raises:
            RetcodeError: The documented return codes are 500-007.

        Operation beginPlay. Source: cec_07_4202, cec_07_0394, cec_05_4050.
        """
        return self._call(op.BEGIN_PLAY, {"voicepath": voicepath, "startpostion": startpostion, "volumechange": volumechange, "speedchange": speedchange, "times": times, "codeformat": codeformat, "locationId": location_id})

    def pause_play(self) -> None:
        """Pause the playback.

        Pauses the playback that is running; resumePlay continues it.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is not in a call.

        Prerequisite: A playback is running.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 500-003.

        Operation pausePlay. Source: cec_07_4203, cec_07_0395.
        """
        return self._call(op.PAUSE_PLAY, {})

    def resume_play(self) -> None:
        """Resume the playback.

        Resumes the playback that pausePlay paused.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is not in a call.

        Prerequisite: The playback is paused.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 500-005.

        Operation resumePlay. Source: cec_07_4204, cec_07_0396.
        """
        return self._call(op.RESUME_PLAY, {})

    def fore_fast_play(
        self,
        *,
        time: str,
    ) -> None:
        """Skip forward in the playback.

        Skips forward by a number of seconds in the file that is being played.

        Prerequisite: The agent has signed in.

        Prerequisite: A playback is running.

        Args:
            time: Seconds to skip forward, a decimal string from 0 to 2147483647. Unit:
                seconds. Range: 0 to 2147483647.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 500-002.

        Operation foreFastPlay. Source: cec_07_4205, cec_07_0397.
        """
        return self._call(op.FORE_FAST_PLAY, {"time": time})

    def back_fast_play(
        self,
        *,
        time: str,
    ) -> None:
        """Skip backward in the playback.

        Skips backward by a number of seconds in the file that is being played.

        Prerequisite: The agent has signed in.

        Prerequisite: A playback is running.

        Args:
            time: Seconds to skip backward, a decimal string from 0 to 2147483647. Unit:
                seconds. Range: 0 to 2147483647.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 500-001.

        Operation backFastPlay. Source: cec_07_4206, cec_07_0398.
        """
        return self._call(op.BACK_FAST_PLAY, {"time": time})

    def stop_play(self) -> None:
        """Stop the playback.

        Stops the playback that is running.

        Prerequisite: The agent has signed in.

        Prerequisite: A playback is running.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 500-009.

        Operation stopPlay. Source: cec_07_4207, cec_07_0399.
        """
        return self._call(op.STOP_PLAY, {})

    def start_record_screen(self) -> None:
        """Start recording the screen.

        Starts recording the screen of the agent. The operation is for private deployments only.
        Gateways of 2018 may lack the operation (inferred), although a sample of that year calls
        it (vendor sample).

        Prerequisite: The agent has signed in.

        Prerequisite: The VRC component is initialised on the machine of the agent.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007.

        Operation startRecordScreen. Source: cec_07_4208, cec_07_0400.
        """
        return self._call(op.START_RECORD_SCREEN, {})

    def stop_record_screen(self) -> None:
        """Stop recording the screen.

        Stops recording the screen of the agent. Gateways of 2018 may lack the operation
        (inferred), although a sample of that year calls it (vendor sample).

        Prerequisite: The agent has signed in.

        Prerequisite: The VRC component is initialised.

        Prerequisite: A recording of the screen is running.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007.

        Operation stopRecordScreen. Source: cec_07_4209, cec_07_0401.
        """
        return self._call(op.STOP_RECORD_SCREEN, {})

    def begin_record(
        self,
        *,
        media_type: Literal[5],
        file_name: str | None = None,
        record_mode: int | None = None,
        record_format: int | None = None,
    ) -> BeginRecordResult | None:
        """Start recording.

        Starts a recording, which the agent controls. Video cannot be recorded this way. The
        answer names the recording task.

        Prerequisite: The agent has signed in.

        Prerequisite: The gateway runs in a private cloud.

        Prerequisite: The configuration item IF_ENABLE_AGENT_SELFRECORD in basic.properties is
        switched on.

        Prerequisite: The agent is not inspecting, that is, not listening, inserting or
        whispering.

        Prerequisite: The call is no video call.

        Args:
            media_type: Media type of the recording. There is one value only. Values: 5
                ordinary voice. Wire name: mediaType.
            file_name: Where to store the recording, at most 100 characters, in the form
                <drive>:\\<vdn>\\<media type id>\\<yyyymmdd>\\<work number>\\<file>; the printed
                example has slashes. If it is missing or empty, the system makes a name of this
                form, with the drive of MAPPINGDISK in basic.properties (Y by default). Wire
                name: fileName.
            record_mode: Handling of an existing file. Any other value counts as 0. Default
                of the gateway: 0. Wire name: recordMode.
            record_format: Format of the recording. An installation uses one format, so it
                cannot be chosen for each call, and it must be the one in which the UAP plays.
                Default of the gateway: 0. Wire name: recordFormat.

        Raises:
            RetcodeError: The documented return codes are 500-008.

        Operation beginRecord. Source: cec_07_4210, cec_07_0402.
        """
        return self._call(op.BEGIN_RECORD, {"mediaType": media_type, "fileName": file_name, "recordMode": record_mode, "recordFormat": record_format})

    def stop_record(self) -> Json:
        """Stop recording.

        Stops the recording that is running.

        Prerequisite: The agent has signed in.

        Prerequisite: A recording is running.

        Raises:
            RetcodeError: The documented return codes are 500-010.

        Operation stopRecord. Source: cec_07_4211, cec_07_0403.
        """
        return self._call(op.STOP_RECORD, {})

    def begin_net_play(
        self,
        *,
        file_name: str,
        cc_id: int,
        position: int | None = None,
        play_time: int | None = None,
        file_format: Literal[0, 1, 2] | None = None,
        location_id: int | None = None,
    ) -> Json:
        """Play a recording of a network call.

        Plays a recording of a call of the network call center. The phone given at the sign-in
        rings, and the playback begins once it is picked up. The page warns that any recording
        can be played.

        Prerequisite: The network call center is enabled.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent is not in a three-party call.

        Args:
            file_name: Path of the file, at most 100 characters. Wire name: fileName.
            cc_id: Number of the call center that holds the file, that is, the client ID of
                the CCS client in the NIRC configuration of the WAS web console. Wire name:
                ccId.
            position: Where to begin, in seconds. Unit: seconds.
            play_time: How often the file is played. Other values fall back to 1. Default of
                the gateway: 1. Wire name: playTime.
            file_format: Format of the file. Values: 0 default of the resource side; 1 24K
                VOX; 2 32K VOX. Default of the gateway: 0. Wire name: fileFormat.
            location_id: ID of the distributed node, from 0 to 65535. It is for a single UAP
                and a platform set up as distributed only. Range: 0 to 65535. Wire name:
                locationId.

        Operation beginNetPlay. Source: cec_07_4212, cec_07_0404.
        """
        return self._call(op.BEGIN_NET_PLAY, {"fileName": file_name, "ccId": cc_id, "position": position, "playTime": play_time, "fileFormat": file_format, "locationId": location_id})

    def play_relocation(
        self,
        *,
        seekseconds: int,
        seekposition: Literal[0, 1, 2],
        seekdirection: Literal[0, 1] | None = None,
    ) -> None:
        """Jump to a position in the playback.

        Jumps to a position of the file that is being played, a recording or a ring-back tone.

        Prerequisite: The agent has signed in.

        Prerequisite: The playback has begun.

        Args:
            seekseconds: Offset in seconds. Unit: seconds.
            seekposition: Where the offset is counted from. Values: 0 from the start of the
                file; 1 from the current position; 2 from the end of the file.
            seekdirection: Direction of the jump; only with seekposition 1. Values: 0
                forward; 1 backward.

        Raises:
            RetcodeError: The documented return codes are 000-002, 100-007, 500-012,
                500-013.

        Operation playRelocation. Source: cec_07_0405.

        New in edition 2025-11.
        """
        return self._call(op.PLAY_RELOCATION, {"seekseconds": seekseconds, "seekposition": seekposition, "seekdirection": seekdirection})

    def query_queue_length_on_agent(self) -> int | None:
        """Count the calls waiting in all queues of the agent.

        Answers how many users wait in all skill queues that are configured for the agent. Flow
        control limits the query, by default to 15000 in 2 seconds for the system and 5 in 2
        seconds for each agent; the return code above the limit was not seen.

        Prerequisite: The agent has signed in.

        Raises:
            RetcodeError: The documented return codes are 100-006.

        Operation queryQueueLengthOnAgent. Source: cec_07_1019, cec_07_0407.
        """
        return self._call(op.QUERY_QUEUE_LENGTH_ON_AGENT, {})

    def query_queue_length_on_agent_skills(self) -> int | None:
        """Count the calls waiting in the signed-in skill queues.

        Answers how many users wait in the skill queues that the agent has signed in to: one
        number for all of them, although the English title can be read as one per queue. Flow
        control limits the query, by default to 15000 in 2 seconds for the system and 5 in 2
        seconds for each agent; the return code above the limit was not seen.

        Prerequisite: The agent has signed in.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007.

        Operation queryQueueLengthOnAgentSkills. Source: cec_07_1020, cec_07_0408.
        """
        return self._call(op.QUERY_QUEUE_LENGTH_ON_AGENT_SKILLS, {})

    def query_skill_queue_on_agent_vdn(self) -> list[QuerySkillQueueOnAgentVDNResultItem]:
        """List the skill queues of the agent's VDN.

        Answers the skill queues of the VDN to which the agent belongs. Flow control limits the
        query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each
        agent; the return code above the limit was not seen.

        Prerequisite: The agent has signed in.

        Raises:
            RetcodeError: The documented return codes are 100-006, 100-007, 600-005.

        Operation querySkillQueueOnAgentVDN. Source: cec_07_1021, cec_07_0409.
        """
        return self._call(op.QUERY_SKILL_QUEUE_ON_AGENT_VDN, {})

    def query_queue_length_by_skill_id(
        self,
        *,
        skillid: int,
    ) -> int | None:
        """Count the calls waiting in one skill queue.

        Answers how many users wait in one skill queue. Flow control limits the query, by
        default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the
        return code above the limit was not seen.

        Prerequisite: The agent has signed in.

        Args:
            skillid: ID of the skill queue. It must exist; the CTI checks it.

        Raises:
            RetcodeError: The documented return codes are 100-006.

        Operation queryQueueLengthBySkillId. Source: cec_07_1022, cec_07_0410.
        """
        return self._call(op.QUERY_QUEUE_LENGTH_BY_SKILL_ID, {"skillid": skillid})

    def query_stat_info_of_acd(
        self,
        *,
        skills: Sequence[int],
    ) -> list[QueryStatInfoOfAcdResultItem]:
        """Query the statistics of several skill queues.

        Answers the present figures of several skill queues, such as waiting calls, the longest
        wait and the agents signed in. Flow control limits the query, by default to 15000 in 2
        seconds for the system and 5 in 2 seconds for each agent; the return code above the
        limit was not seen.

        Prerequisite: The agent has signed in.

        Args:
            skills: IDs of the skill queues, at most 100. They must exist; the CTI checks
                them. Numbers in the printed example. At most 100 items.

        Operation queryStatInfoOfAcd. Source: cec_07_1023, cec_07_0411.
        """
        return self._call(op.QUERY_STAT_INFO_OF_ACD, {"skills": skills})

    def query_ivr_info_on_vdn(self) -> list[QueryIVRInfoOnVdnResultItem]:
        """List the IVR flows of the VDN.

        Answers the IVR flows of the VDN to which the agent belongs. Flow control limits the
        query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each
        agent; the return code above the limit was not seen.

        Prerequisite: The agent has signed in.

        Raises:
            RetcodeError: The documented return codes are 600-004, 100-007, 100-006.

        Operation queryIVRInfoOnVdn. Source: cec_07_1024, cec_07_0412.
        """
        return self._call(op.QUERY_IVR_INFO_ON_VDN, {})

    def send_message(
        self,
        *,
        callid: str,
        data: str,
        userid: str | None = None,
        content: str | None = None,
    ) -> Json:
        """Send a message in a multimedia call.

        Sends a message to the user of a multimedia call. The message goes to the channel
        application, whose users fetch it by polling; messages of the user arrive as
        AgentEvent_MessageData. The development guide asks that the agent is signed in to the
        multimedia server too and has a multimedia call.

        Args:
            callid: ID of the multimedia call.
            data: The message. The table types it as an object; a string means the text of
                the message. With MULTIMEDIA_SECMODE 1 (encryption by the platform) it must stay
                under 1.9 KB, with 0 (encryption by the business side) under 3.8 KB, which is
                about 600 and 1200 Chinese characters. On the public cloud it is a JSON object
                turned into a string, whose table was not seen; a request collection of a SaaS
                deployment writes the keys from, to, channel, controlType, mediaType,
                messageCode, content, senderNickname, senderAvatar, sendTime and userId there
                (third-party).
            userid: Number of the user.
            content: Text of the message again, which only that request collection sends
                (third-party).

        Operation sendMessage. Source: cec_07_1277, cec_05_4901.
        """
        return self._call(op.SEND_MESSAGE, {"callid": callid, "data": data, "userid": userid, "content": content})

    def set_call_nums(
        self,
        *,
        media_type: Literal["1", "2", "4", "5", "15", "16", "17", "19", "51", "53"],
        callnums: str,
    ) -> None:
        """Limit the concurrent calls of one media type.

        Sets how many calls of one media type the agent can have at the same time.

        Args:
            media_type: Media type that the limit is for. Values: 1 text chat; 2 click to
                dial; 4 callback request; 5 ordinary audio or video call; 15 predictive
                outbound; 16 preview outbound; 17 message call; 19 ordinary video call; 51
                multimedia web chat; 53 social chat. Wire name: mediaType.
            callnums: Highest number of concurrent calls of the agent, from 1 to 60. Range:
                1 to 60.

        Raises:
            RetcodeError: The documented return codes are 106-003, 106-008, 106-012.

        Operation setCallNums. Source: cec_07_1278, cec_07_0459.
        """
        return self._call(op.SET_CALL_NUMS, {"mediaType": media_type, "callnums": callnums})

    def transfer_media_call(
        self,
        *,
        callid: str,
        devicetype: Literal[1, 2, 4],
        mode: Literal[0, 2],
        address: str,
        caller: str | None = None,
        calldata: str | None = None,
        skill_id: int | None = None,
    ) -> None:
        """Hand a multimedia call to someone else.

        Transfers a multimedia call to a skill queue, another agent or a system access code.
        Code 106-004 means that devicetype is not valid.

        Args:
            callid: ID of the call to transfer.
            devicetype: Type of the target. Values: 1 skill queue; 2 agent; 4 system access
                code.
            mode: Mode of the transfer; unlike in transfer, a number means the same for
                every devicetype. The notes of transfer say what the modes do. Values: 0 release
                (blind); 2 success.
            address: Target, at most 24 characters: a queue ID, a work number or an access
                code, by devicetype.
            caller: Calling number.
            calldata: Data for the receiver, at most 2048 bytes. At most 2048 characters.
            skill_id: ID of a skill queue; only with devicetype 2. Wire name: skillId.

        Raises:
            RetcodeError: The documented return codes are 106-004.

        Operation transferMediaCall. Source: cec_07_1279, cec_07_0460.
        """
        return self._call(op.TRANSFER_MEDIA_CALL, {"callid": callid, "devicetype": devicetype, "mode": mode, "address": address, "caller": caller, "calldata": calldata, "skillId": skill_id})

    def get_connect_info(
        self,
        *,
        user_type: str,
        callid: str,
    ) -> GetConnectInfoResult:
        """Get the connection data for an H5 video call.

        Answers the connection data of an H5 video call, for an agent who lost the connection of
        the call and joins again.

        Args:
            user_type: Type of the user who connects. Default of the gateway: "agent". Wire
                name: userType.
            callid: ID of the H5 video call.

        Raises:
            RetcodeError: The documented return codes are 106-011, 106-015, 100-007.

        Operation getConnectInfo. Source: cec_07_1280, cec_07_0461.
        """
        return self._call(op.GET_CONNECT_INFO, {"userType": user_type, "callid": callid})

    def image_capture(
        self,
        *,
        user_type: str,
        callid: str,
    ) -> None:
        """Take a picture of the user in an H5 video call.

        Takes a picture of the user in an H5 video call. AgentEvent_ImageCapture tells the
        outcome and the file.

        Args:
            user_type: Type of the user of whom the picture is taken. Default of the
                gateway: "user". Wire name: userType.
            callid: ID of the H5 video call.

        Raises:
            RetcodeError: The documented return codes are 106-011, 106-015, 100-007.

        Operation imageCapture. Source: cec_07_1281, cec_07_0462.
        """
        return self._call(op.IMAGE_CAPTURE, {"userType": user_type, "callid": callid})

    def set_call_nums_by_media_type(
        self,
        *,
        total_call_num: int,
        agent_media_call_nums: Sequence[SetCallNumsByMediaTypeRequestAgentMediaCallNum | Mapping[str, object]],
    ) -> Json:
        """Limit the concurrent calls per media type.

        Sets how many multimedia calls the agent can have at the same time, in all and by media
        type. The agent must hold a skill queue of the channel.

        Args:
            total_call_num: Highest number of multimedia calls of all channels together,
                from 1 to 60. Range: 1 to 60. Wire name: totalCallNum.
            agent_media_call_nums: Limits by media type. The field of an item that holds the
                count was not seen, so further fields are valid. Wire name: agentMediaCallNums.

        Operation setCallNumsByMediaType. Source: cec_07_0463.

        New in edition 2025-11.
        """
        return self._call(op.SET_CALL_NUMS_BY_MEDIA_TYPE, {"totalCallNum": total_call_num, "agentMediaCallNums": agent_media_call_nums})

    def query_agent_info_by_skill_id(
        self,
        *,
        skillid: int,
        agent_limit: int | None = None,
        agent_status: Sequence[int] | None = None,
    ) -> list[AgentInfo]:
        """List the agents signed in to a skill queue.

        Answers the agents who are signed in to a skill queue. Agents who refuse inbound calls
        are not in the answer. Flow control limits the query, by default to 15000 in 2 seconds
        for the system and 5 in 2 seconds for each agent; the return code above the limit was
        not seen.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent has the right to take calls.

        Args:
            skillid: ID of the skill queue. It must exist; the CTI checks it.
            agent_limit: Maximum number of agents in the answer, from 1 to 500. Range: 1 to
                500. Wire name: agentLimit.
            agent_status: States of the agents to list, of table 1 of the appendix on
                states; numbers in the printed example. Wire name: agentStatus.

        Operation queryAgentInfoBySkillId. Source: cec_07_1025, cec_07_0414.
        """
        return self._call(op.QUERY_AGENT_INFO_BY_SKILL_ID, {"skillid": skillid, "agentLimit": agent_limit, "agentStatus": agent_status})

    def query_agent_info_by_work_no(
        self,
        *,
        workno: str,
    ) -> AgentInfo:
        """Query one agent by work number.

        Answers the details of the agent whom a work number names. Flow control limits the
        query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each
        agent; the return code above the limit was not seen.

        Prerequisite: The agent has signed in.

        Args:
            workno: Work number of the agent asked for. That agent must be of the same VDN,
                and the number must exist; the CTI checks it. Range: 101 to 59999 (up to 999999
                from edition 2025-06 on).

        Raises:
            RetcodeError: The documented return codes are 300-001, 300-002.

        Operation queryAgentInfoByWorkNo. Source: cec_07_1026, cec_07_0415, cec_05_4124.
        """
        return self._call(op.QUERY_AGENT_INFO_BY_WORK_NO, {"workno": workno})

    def query_all_online_agents(self) -> list[QueryAllOnlineAgentsResultItem]:
        """List all signed-in agents.

        Answers all agents who are signed in, by skill queue. Flow control limits the query, by
        default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the
        return code above the limit was not seen.

        Prerequisite: The agent has signed in.

        Operation queryAllOnlineAgents. Source: cec_07_1027, cec_07_0416.
        """
        return self._call(op.QUERY_ALL_ONLINE_AGENTS, {})

    def query_agent_info_by_media_types(
        self,
        *,
        media_types: str | None = None,
        body: object | None = None,
    ) -> list[AgentInfo]:
        """Query the details of agents in a batch.

        Answers the details of several agents at once. The request is a GET with a body, whose
        exact form is not clear. Agents who refuse inbound calls are not in the answer. Flow
        control limits the query, by default to 15000 in 2 seconds for the system and 5 in 2
        seconds for each agent; the return code above the limit was not seen.

        Prerequisite: The agent has signed in.

        Prerequisite: The agent has the right to take calls.

        Args:
            media_types: Media types as one string. The page does not explain its form and
                prints an address without a query. Wire name: mediaTypes.
            body: The agents asked for; it was not seen whether a GET without a body is
                answered.

        Operation queryAgentInfoByMediaTypes. Source: cec_07_0417.

        New in edition 2025-11.
        """
        return self._call(op.QUERY_AGENT_INFO_BY_MEDIA_TYPES, {"mediaTypes": media_types, "body": body})

    def download_record_file(
        self,
        *,
        record_id: str,
        filetype: Literal["1", "2"] | None = None,
        location_id: float | None = None,
    ) -> bytes:
        """Download a recording by its ID.

        Answers the file of a recording. Its ID is a path with file name. The file holds
        personal data. Files above 30 MB should not be downloaded this way. The gateway option
        RECORD_AUDIOENCODING sets the file format.

        recordId has one of three forms; edition 2023-09 prints them with backslashes (see the
        notes).

        - call of an agent: `<drive>:/<vdn>/<directory>/...`, as in
          `y:/1/0/20181217/120/1524488.V3`

        - voice message of an IVR: `<drive>:/<vdn>/record/...`, as in
          `y:/1/record/20190412/playvoice1551276018824.wav`

        - voice message of a third party: `<drive>:/3rdfile/<vdn>/record/...`, as in
          `y:/3rdfile/1/record/20190408/515/1633022.V3`

        Prerequisite: A file server is mounted and recording download is switched on.

        Prerequisite: The drive mapping is configured.

        Prerequisite: The mount directory is configured.

        Prerequisite: The agent has signed in.

        Args:
            record_id: Path and file name of the recording, equal to fileName of
                AgentMediaEvent_Record. Wire name: recordId.
            filetype: Kind of the recording. Values: 1 agent call; 2 IVR or third-party
                voice message. Default of the gateway: "1".
            location_id: ID of the node that holds the recording, as AgentMediaEvent_Record
                gives it. Mandatory in a CTI pool. Wire name: locationId.

        Raises:
            RetcodeError: The documented return codes are 000-003, 104-001, 104-002,
                104-003, 104-004, 104-005, 104-006, 104-007, 104-008, 104-009, 104-010.

        Operation downloadRecordFile. Source: cec_07_4214, cec_07_0455.
        """
        return self._call(op.DOWNLOAD_RECORD_FILE, {"recordId": record_id, "filetype": filetype, "locationId": location_id})

    def download_record_file_by_call_id(
        self,
        *,
        call_id: str,
        hw_file_name: str | None = None,
        work_no: str | None = None,
    ) -> bytes:
        """Download a recording by call ID.

        Answers the audio file of a call or, if hwFileName is given, that video file. The sound
        comes as two tracks. The file holds personal data. The operation works only with a
        VoiceCyber recording server. The page prints recordfiledownloadEx, the last part of the
        path, as the name in logs.

        Prerequisite: The gateway option VIDEO_DOWNLOAD_FLAG is ON.

        Prerequisite: The agent has signed in.

        Prerequisite: The recording mode is VoiceCyber (all SRS settings are on).

        Args:
            call_id: ID of the recorded call. Wire name: callId.
            hw_file_name: Path and file name of a video file. Without it the audio file of
                the call is answered, with it that video file. Wire name: hwFileName.
            work_no: Work number of the inspected agent. Needed when the signed-in agent is
                an inspector and hwFileName is empty. Wire name: workNo.

        Raises:
            RetcodeError: The documented return codes are 000-003.

        Operation downloadRecordFileByCallId. Source: cec_07_4215, cec_07_0456.
        """
        return self._call(op.DOWNLOAD_RECORD_FILE_BY_CALL_ID, {"callId": call_id, "hwFileName": hw_file_name, "workNo": work_no})

    def download_video_file(
        self,
        *,
        conference_id: str,
        file_type: Literal["0", "1", "2"],
        record_id: str | None = None,
    ) -> bytes:
        """Download a video of a conference.

        Answers a video file of a video call that was recorded in MCU mode. Files above 200 MB
        should not be downloaded this way.

        Prerequisite: The gateway option VIDEO_DOWNLOAD_FLAG is ON.

        Prerequisite: The gateway option IF_SUPPORT_VIDEO is ON.

        Prerequisite: The agent has signed in.

        Args:
            conference_id: ID of the conference. Wire name: conferenceId.
            file_type: Which file of the recording is wanted. Values: 0 HD; 1 SD; 2
                auxiliary stream. Wire name: fileType.
            record_id: ID of the recording. Without it the file of the first recording
                address is answered. Wire name: recordId.

        Raises:
            RetcodeError: The documented return codes are 000-003.

        Operation downloadVideoFile. Source: cec_07_4217, cec_07_0465.
        """
        return self._call(op.DOWNLOAD_VIDEO_FILE, {"conferenceId": conference_id, "fileType": file_type, "recordId": record_id})

    def download_video_file_ex(
        self,
        *,
        record_id: str,
        location_id: int | None = None,
    ) -> bytes:
        """Download a video by recording ID.

        Answers a video file. Its recording ID is a path with file name. Files above 200 MB
        should not be downloaded this way.

        Prerequisite: The gateway option VIDEO_DOWNLOAD_FLAG is ON.

        Prerequisite: The gateway option IF_SUPPORT_VIDEO is ON.

        Prerequisite: A file server is mounted.

        Prerequisite: The agent has signed in.

        Prerequisite: The mount directory is configured.

        Args:
            record_id: Path and file name of the video file. A note of the page tells what
                happens without it, yet the table marks it as mandatory. Wire name: recordId.
            location_id: ID of the node that holds the video. Mandatory in a CTI pool. Wire
                name: locationId.

        Raises:
            RetcodeError: The documented return codes are 000-003.

        Operation downloadVideoFileEx. Source: cec_07_4218, cec_07_0466.
        """
        return self._call(op.DOWNLOAD_VIDEO_FILE_EX, {"recordId": record_id, "locationId": location_id})
