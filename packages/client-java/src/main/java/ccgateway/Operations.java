// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway;

import ccgateway.internal.Values;
import ccgateway.model.AgentInfo;
import ccgateway.model.BatchAddParticipantRequestAddress;
import ccgateway.model.BatchRemoveParticipantRequestAddress;
import ccgateway.model.BatchRemoveParticipantResult;
import ccgateway.model.BeginRecordResult;
import ccgateway.model.CallInfo;
import ccgateway.model.ConfiguredSkillQueue;
import ccgateway.model.ForceLoginResult;
import ccgateway.model.GetAgentStatusResult;
import ccgateway.model.GetConnectInfoResult;
import ccgateway.model.LoginExResult;
import ccgateway.model.LoginInfoResult;
import ccgateway.model.LoginResult;
import ccgateway.model.ProlongTimeResult;
import ccgateway.model.QueryAllConfIdsResult;
import ccgateway.model.QueryAllOnlineAgentsResultItem;
import ccgateway.model.QueryCallStatisticsInfoExResult;
import ccgateway.model.QueryCallStatisticsInfoResult;
import ccgateway.model.QueryConfInfosResult;
import ccgateway.model.QueryCustomStateResult;
import ccgateway.model.QueryHoldListInfoExResultItem;
import ccgateway.model.QueryHoldListInfoResultItem;
import ccgateway.model.QueryIVRInfoOnVdnResultItem;
import ccgateway.model.QuerySkillQueueOnAgentVDNResultItem;
import ccgateway.model.QueryStatInfoOfAcdResultItem;
import ccgateway.model.SetCallNumsByMediaTypeRequestAgentMediaCallNum;
import ccgateway.model.SuccessWithErrorReasonResult;
import ccgateway.model.SyncagentinfoResult;
import ccgateway.model.UpdateGuidResult;
import ccgateway.options.AdjustSkillOptions;
import ccgateway.options.AnswerOptions;
import ccgateway.options.BatchAddParticipantOptions;
import ccgateway.options.BeginNetPlayOptions;
import ccgateway.options.BeginPlayOptions;
import ccgateway.options.BeginRecordOptions;
import ccgateway.options.CallInnerOptions;
import ccgateway.options.CalloutOptions;
import ccgateway.options.ConfJoinOptions;
import ccgateway.options.DownloadRecordFileByCallIdOptions;
import ccgateway.options.DownloadRecordFileOptions;
import ccgateway.options.DownloadVideoFileExOptions;
import ccgateway.options.DownloadVideoFileOptions;
import ccgateway.options.ForceLoginOptions;
import ccgateway.options.GetAgentEventOptions;
import ccgateway.options.GetHoldOptions;
import ccgateway.options.HoldParticipantOptions;
import ccgateway.options.InnerHelpOptions;
import ccgateway.options.LoginExOptions;
import ccgateway.options.LoginOptions;
import ccgateway.options.MediaSwitchOptions;
import ccgateway.options.PlayRelocationOptions;
import ccgateway.options.PlayVoiceToConfOptions;
import ccgateway.options.PlayVoiceToParticipantOptions;
import ccgateway.options.QueryAgentInfoByMediaTypesOptions;
import ccgateway.options.QueryAgentInfoBySkillIdOptions;
import ccgateway.options.QueryCallAppDataOptions;
import ccgateway.options.QueryCallInfoOptions;
import ccgateway.options.RejectOptions;
import ccgateway.options.RequestAgentConfOptions;
import ccgateway.options.RequestStopWhisperAgentOptions;
import ccgateway.options.RequestSwitchInsertWhisperAgentOptions;
import ccgateway.options.RequestWhisperAgentOptions;
import ccgateway.options.ResetSkillOptions;
import ccgateway.options.RestOptions;
import ccgateway.options.SayBusyOptions;
import ccgateway.options.SendMessageOptions;
import ccgateway.options.SetCallAppDataExOptions;
import ccgateway.options.StopVoiceToParticipantOptions;
import ccgateway.options.TransferMediaCallOptions;
import ccgateway.options.TransferOptions;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The operations of the gateway. Every method sends one request and blocks until its outcome is there; it does not
 * throw because of what the gateway or the network does.
 */
public abstract class Operations {
  static final Operation LOGIN =
      new Operation("login", "PUT", "/onlineagent/{agentid}", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation FORCE_LOGIN =
      new Operation("forceLogin", "PUT", "/onlineagent/{agentid}/forcelogin", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation HAND_SHAKE =
      new Operation("handShake", "POST", "/onlineagent/{agentid}/handshake", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation RESET_SKILL =
      new Operation("resetSkill", "POST", "/onlineagent/{agentid}/resetskill/{autoflag}", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation SAY_FREE =
      new Operation("sayFree", "POST", "/onlineagent/{agentid}/sayfree", Operation.Retry.AFTER_CHECK, Operation.Result.PLAIN, "result");
  static final Operation SAY_BUSY =
      new Operation("sayBusy", "POST", "/onlineagent/{agentid}/saybusy", Operation.Retry.AFTER_CHECK, Operation.Result.PLAIN, "result");
  static final Operation CANCEL_BUSY =
      new Operation("cancelBusy", "POST", "/onlineagent/{agentid}/cancelbusy", Operation.Retry.AFTER_CHECK, Operation.Result.PLAIN, "result");
  static final Operation REST =
      new Operation("rest", "POST", "/onlineagent/{agentid}/rest/{time}/{restcause}", Operation.Retry.AFTER_CHECK, Operation.Result.PLAIN, "result");
  static final Operation CANCEL_REST =
      new Operation("cancelRest", "POST", "/onlineagent/{agentid}/cancelrest", Operation.Retry.AFTER_CHECK, Operation.Result.PLAIN, "result");
  static final Operation SAY_WORK =
      new Operation("sayWork", "POST", "/onlineagent/{agentid}/work", Operation.Retry.AFTER_CHECK, Operation.Result.PLAIN, "result");
  static final Operation CANCEL_WORK =
      new Operation("cancelWork", "POST", "/onlineagent/{agentid}/cancelwork", Operation.Retry.AFTER_CHECK, Operation.Result.PLAIN, "result");
  static final Operation LOGOUT =
      new Operation("logout", "DELETE", "/onlineagent/{agentid}/logout", Operation.Retry.AFTER_CHECK, Operation.Result.PLAIN, "result");
  static final Operation FORCE_LOGOUT =
      new Operation("forceLogout", "DELETE", "/onlineagent/{agentid}/forcelogout", Operation.Retry.AFTER_CHECK, Operation.Result.PLAIN, "result");
  static final Operation FORCE_LOGOUT_WITH_REASON =
      new Operation("forceLogoutWithReason", "DELETE", "/onlineagent/{agentid}/forcelogoutwithreason/{reason}", Operation.Retry.AFTER_CHECK, Operation.Result.PLAIN, "result");
  static final Operation GET_AGENT_STATUS =
      new Operation("getAgentStatus", "GET", "/onlineagent/{agentid}/agentstatus", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_AGENT_SKILLS =
      new Operation("queryAgentSkills", "GET", "/onlineagent/{agentid}/agentskills", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation UPDATE_GUID =
      new Operation("updateGuid", "PUT", "/onlineagent/{agentid}/updateGuid", Operation.Retry.SAFE, Operation.Result.GUID, "result");
  static final Operation SYNCAGENTINFO =
      new Operation("syncagentinfo", "POST", "/onlineagent/{agentid}/syncagentinfo", Operation.Retry.AFTER_CHECK, Operation.Result.PLAIN, "result");
  static final Operation SET_AGENT_AUTO_ANSWER =
      new Operation("setAgentAutoAnswer", "POST", "/onlineagent/{agentid}/autoanswer/{isautoanswer}", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation SET_AGENT_AUTO_ENTER_IDLE =
      new Operation("setAgentAutoEnterIdle", "POST", "/onlineagent/{agentid}/autoenteridle/{flag}", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation SET_TALK_RIGHT =
      new Operation("setTalkRight", "POST", "/onlineagent/{agentid}/settalkright", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation LOGIN_INFO =
      new Operation("loginInfo", "POST", "/onlineagent/{agentid}/logininfo", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation MODIFY_ACCOUNT_PWD_EX =
      new Operation("modifyAccountPwdEx", "POST", "/onlineagent/{agentid}/modifyaccountpwdex", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation LOGIN_EX =
      new Operation("loginEx", "PUT", "/onlineagent/{agentid}/loginex", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation SET_CUSTOM_STATE =
      new Operation("setCustomState", "POST", "/onlineagent/{agentid}/setcustomstate", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_CUSTOM_STATE =
      new Operation("queryCustomState", "GET", "/onlineagent/{agentid}/querycustomstate", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation CANCEL_SET_CUSTOM_STATE =
      new Operation("cancelSetCustomState", "POST", "/onlineagent/{agentid}/cancelsetcustomstate", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_AGENT_SKILLS_BY_WORK_NO =
      new Operation("queryAgentSkillsByWorkNo", "GET", "/onlineagent/{agentid}/agentskillsbyworkno/{workno}", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation SEND_NOTELET_EX =
      new Operation("sendNoteletEx", "POST", "/onlineagent/{agentid}/sendnoteletex", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation VRC_TOKEN =
      new Operation("vrcToken", "POST", "/onlineagent/{agentid}/vrctoken", Operation.Retry.AFTER_CHECK, Operation.Result.PLAIN, "result");
  static final Operation GET_AGENT_EVENT =
      new Operation("getAgentEvent", "GET", "/agentevent/{agentid}", Operation.Retry.SAFE, Operation.Result.PLAIN, "event");
  static final Operation RELEASE =
      new Operation("release", "DELETE", "/voicecall/{agentid}/release", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation RELEASE_EX =
      new Operation("releaseEx", "DELETE", "/voicecall/{agentid}", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation CALLOUT =
      new Operation("callout", "PUT", "/voicecall/{agentid}/callout", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation PREVIEW_CALLOUT =
      new Operation("previewCallout", "PUT", "/voicecall/{agentid}/previewCallout", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation ANSWER =
      new Operation("answer", "PUT", "/voicecall/{agentid}/answer", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation CALL_INNER =
      new Operation("callInner", "PUT", "/voicecall/{agentid}/callinner", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation CALL_INNER_SKILL =
      new Operation("callInnerSkill", "PUT", "/voicecall/{agentid}/callinnerskill", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation INNER_HELP =
      new Operation("innerHelp", "POST", "/voicecall/{agentid}/innerhelp", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation BEGIN_MUTE =
      new Operation("beginMute", "POST", "/voicecall/{agentid}/beginmute", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation END_MUTE =
      new Operation("endMute", "POST", "/voicecall/{agentid}/endmute", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation HOLD =
      new Operation("hold", "POST", "/voicecall/{agentid}/hold", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation CONNECT_HOLD =
      new Operation("connectHold", "POST", "/voicecall/{agentid}/connecthold/{callid}", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation GET_HOLD =
      new Operation("getHold", "POST", "/voicecall/{agentid}/gethold", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation TRANSFER =
      new Operation("transfer", "POST", "/voicecall/{agentid}/transfer", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation CANCEL_TRANSFER =
      new Operation("cancelTransfer", "POST", "/voicecall/{agentid}/canceltransfer", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation SECOND_DIAL_EX =
      new Operation("secondDialEx", "POST", "/voicecall/{agentid}/seconddialex", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation CONF_JOIN =
      new Operation("confJoin", "POST", "/voicecall/{agentid}/confjoin", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation DROP_CALL =
      new Operation("dropCall", "POST", "/voicecall/{agentid}/dropcall/{callid}", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation DISCONNECT =
      new Operation("disconnect", "POST", "/voicecall/{agentid}/disconnect/{number}", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation MEDIA_SWITCH =
      new Operation("mediaSwitch", "POST", "/voicecall/{agentid}/mediaswitch", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation ADJUST_VIDEO_MODE =
      new Operation("adjustVideoMode", "POST", "/voicecall/{agentid}/adjustvideomode", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation REQUEST_APPOINTED_CALL =
      new Operation("requestAppointedCall", "POST", "/voicecall/{agentid}/requestcall/{callid}/{skilltype}", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation SNATCH_PICKUP =
      new Operation("snatchPickup", "PUT", "/voicecall/{agentid}/snatchpickup", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation REJECT =
      new Operation("reject", "POST", "/voicecall/{agentid}/reject", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation PHONEPICKUP =
      new Operation("phonepickup", "POST", "/voicecall/{agentid}/phonepickup", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation PHONEHANGUP =
      new Operation("phonehangup", "POST", "/voicecall/{agentid}/phonehangup", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation THIRD_PARTY_CONF_TRANSMIT_NUM =
      new Operation("thirdPartyConfTransmitNum", "POST", "/voicecall/{agentid}/thirdPartyConfTransmitNum", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation START_ASR =
      new Operation("startASR", "POST", "/voicecall/{agentid}/startasrbycallid", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation QUERY_CALL_INFO =
      new Operation("queryCallInfo", "GET", "/calldata/{agentid}/callinfo", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_CALL_APP_DATA =
      new Operation("queryCallAppData", "GET", "/calldata/{agentid}/appdata", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation SET_CALL_APP_DATA_EX =
      new Operation("setCallAppDataEx", "PUT", "/calldata/{agentid}/setcalldataex", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_HOLD_LIST_INFO =
      new Operation("queryHoldListInfo", "GET", "/calldata/{agentid}/holdlist", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_CALL_INFO_BEFORE_ANSWER =
      new Operation("queryCallInfoBeforeAnswer", "GET", "/calldata/{agentid}/callinfobeforeanswer", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_CALL_INFO_BY_CALL_ID =
      new Operation("queryCallInfoByCallId", "GET", "/calldata/{agentid}/callinfobycallid/{callid}", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_ALL_CALL_INFO_BY_AGENT_WORK_NO_EX =
      new Operation("queryAllCallInfoByAgentWorkNoEx", "GET", "/calldata/{agentid}/allcallinfoEx/{workno}", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_CALL_NUMS_ON_AGENT =
      new Operation("queryCallNumsOnAgent", "GET", "/calldata/{agentid}/callnums", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_CALL_STATISTICS_INFO =
      new Operation("queryCallStatisticsInfo", "GET", "/calldata/{agentid}/statistics", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_CALL_STATISTICS_INFO_EX =
      new Operation("queryCallStatisticsInfoEx", "GET", "/calldata/{agentid}/statisticsEx", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_WAIT_CALL_INFO_BY_SKILL_ID =
      new Operation("queryWaitCallInfoBySkillId", "GET", "/calldata/{agentid}/waitcallinfo/{skillid}", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_HOLD_LIST_INFO_EX =
      new Operation("queryHoldListInfoEx", "GET", "/calldata/{agentid}/holdlistex/{workno}", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation ASSIGN_USER_IN_QUEUE =
      new Operation("assignUserInQueue", "PUT", "/calldata/{agentid}/assignuserinqueue", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation REQUEST_AGENT_CONF =
      new Operation("requestAgentConf", "POST", "/agentconf/{agentid}/requestagentconf", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation ANSWER_AGENT_CONF =
      new Operation("answerAgentConf", "POST", "/agentconf/{agentid}/answeragentconf", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation REJECT_AGENT_CONF =
      new Operation("rejectAgentConf", "POST", "/agentconf/{agentid}/rejectagentconf", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation REQUEST_LEAVE_AGENT_CONF =
      new Operation("requestLeaveAgentConf", "POST", "/agentconf/{agentid}/requestleaveagentconf", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation RELEASE_AGENT_CONF =
      new Operation("releaseAgentConf", "POST", "/agentconf/{agentid}/releaseagentconf", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation HOLD_PARTICIPANT =
      new Operation("holdParticipant", "POST", "/agentconf/{agentid}/holdparticipant", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation UNHOLD_PARTICIPANT =
      new Operation("unholdParticipant", "POST", "/agentconf/{agentid}/unholdparticipant", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation PROLONG_TIME =
      new Operation("prolongTime", "POST", "/agentconf/{agentid}/prolongtime", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation APPLY_TO_SHIFT_PRESIDENT =
      new Operation("applyToShiftPresident", "POST", "/agentconf/{agentid}/applytoshiftpresident", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation BATCH_ADD_PARTICIPANT =
      new Operation("batchAddParticipant", "POST", "/agentconf/{agentid}/batchaddparticipant", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation BATCH_REMOVE_PARTICIPANT =
      new Operation("batchRemoveParticipant", "POST", "/agentconf/{agentid}/batchremoveparticipant", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation CHANGE_PARTICIPANT_MODE =
      new Operation("changeParticipantMode", "POST", "/agentconf/{agentid}/changeparticipantmode", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation PLAY_VOICE_TO_CONF =
      new Operation("playVoiceToConf", "POST", "/agentconf/{agentid}/playvoicetoconf", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation STOP_VOICE_TO_CONF =
      new Operation("stopVoiceToConf", "POST", "/agentconf/{agentid}/stopvoicetoconf", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation PLAY_VOICE_TO_PARTICIPANT =
      new Operation("playVoiceToParticipant", "POST", "/agentconf/{agentid}/playvoicetoparticipant", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation STOP_VOICE_TO_PARTICIPANT =
      new Operation("stopVoiceToParticipant", "POST", "/agentconf/{agentid}/stopvoicetoparticipant", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation MODIFY_CONF_RESOURCE =
      new Operation("modifyConfResource", "POST", "/agentconf/{agentid}/modifyconfresource", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation QUERY_CONF_INFOS =
      new Operation("queryConfInfos", "POST", "/agentconf/{agentid}/queryconfinfos", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_ALL_CONF_IDS =
      new Operation("queryAllConfIds", "GET", "/agentconf/{agentid}/queryvdnconfid", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation ADD_INSERT =
      new Operation("addInsert", "PUT", "/qualitycontrol/{agentid}/addinsert/{workNo}", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation ADD_SUPERVISE =
      new Operation("addSupervise", "PUT", "/qualitycontrol/{agentid}/addsupervise/{workNo}", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation INTERCEPT =
      new Operation("intercept", "PUT", "/qualitycontrol/{agentid}/intercept/{workNo}", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation INTERCEPT_BY_CALL_ID =
      new Operation("interceptByCallId", "PUT", "/qualitycontrol/{agentid}/intercept/{workNo}/{callId}", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation STOP_SUPERVISE_OR_INSERT =
      new Operation("stopSuperviseOrInsert", "DELETE", "/qualitycontrol/{agentid}/{workNo}", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation FORCE_BUSY =
      new Operation("forceBusy", "POST", "/qualitycontrol/{agentid}/forcebusy/{workNo}", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation FORCE_IDLE =
      new Operation("forceIdle", "POST", "/qualitycontrol/{agentid}/forceidle/{workNo}", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation FORCE_LOG_OUT_AGENT =
      new Operation("forceLogOutAgent", "POST", "/qualitycontrol/{agentid}/forcelogout/{workNo}", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation FORCE_DROP_CALL =
      new Operation("forceDropCall", "POST", "/qualitycontrol/{agentid}/forcedropcall/{callid}", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation ADJUST_SKILL =
      new Operation("adjustSkill", "POST", "/qualitycontrol/{agentid}/adjustskill", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation SWITCH_SUPERVISE_OR_INSERT =
      new Operation("switchSuperviseOrInsert", "POST", "/qualitycontrol/{agentid}/switch/{workNo}", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation FORCE_REST =
      new Operation("forceRest", "POST", "/qualitycontrol/{agentid}/forcerest/{workNo}/{time}/{reason}", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation REQUEST_WHISPER_AGENT =
      new Operation("requestWhisperAgent", "POST", "/qualitycontrol/{agentid}/requestwhisperagent", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation REQUEST_STOP_WHISPER_AGENT =
      new Operation("requestStopWhisperAgent", "POST", "/qualitycontrol/{agentid}/requeststopwhisperagent", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation REQUEST_SWITCH_INSERT_WHISPER_AGENT =
      new Operation("requestSwitchInsertWhisperAgent", "POST", "/qualitycontrol/{agentid}/requestswitchinsertwhisperagent", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation BEGIN_PLAY =
      new Operation("beginPlay", "PUT", "/recordplay/{agentid}/play", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation PAUSE_PLAY =
      new Operation("pausePlay", "POST", "/recordplay/{agentid}/pauseplay", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation RESUME_PLAY =
      new Operation("resumePlay", "POST", "/recordplay/{agentid}/resumeplay", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation FORE_FAST_PLAY =
      new Operation("foreFastPlay", "POST", "/recordplay/{agentid}/forefast/{time}", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation BACK_FAST_PLAY =
      new Operation("backFastPlay", "POST", "/recordplay/{agentid}/backfast/{time}", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation STOP_PLAY =
      new Operation("stopPlay", "DELETE", "/recordplay/{agentid}/stopplay", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation START_RECORD_SCREEN =
      new Operation("startRecordScreen", "PUT", "/recordplay/{agentid}/startrecordscreen", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation STOP_RECORD_SCREEN =
      new Operation("stopRecordScreen", "DELETE", "/recordplay/{agentid}/stoprecordscreen", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation BEGIN_RECORD =
      new Operation("beginRecord", "PUT", "/recordplay/{agentid}/record", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation STOP_RECORD =
      new Operation("stopRecord", "DELETE", "/recordplay/{agentid}/stoprecord", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation BEGIN_NET_PLAY =
      new Operation("beginNetPlay", "POST", "/recordplay/{agentid}/netplay", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation PLAY_RELOCATION =
      new Operation("playRelocation", "POST", "/recordplay/{agentid}/playrelocation", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation QUERY_QUEUE_LENGTH_ON_AGENT =
      new Operation("queryQueueLengthOnAgent", "GET", "/queuedevice/{agentid}/waitnum", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_QUEUE_LENGTH_ON_AGENT_SKILLS =
      new Operation("queryQueueLengthOnAgentSkills", "GET", "/queuedevice/{agentid}/waitnumbyagent", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_SKILL_QUEUE_ON_AGENT_VDN =
      new Operation("querySkillQueueOnAgentVDN", "GET", "/queuedevice/{agentid}/agentvdnskill", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_QUEUE_LENGTH_BY_SKILL_ID =
      new Operation("queryQueueLengthBySkillId", "GET", "/queuedevice/{agentid}/skillwaitnum/{skillid}", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_STAT_INFO_OF_ACD =
      new Operation("queryStatInfoOfAcd", "POST", "/queuedevice/{agentid}/queryacdstat", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_IVRINFO_ON_VDN =
      new Operation("queryIVRInfoOnVdn", "GET", "/queuedevice/{agentid}/ivrinfo", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation SEND_MESSAGE =
      new Operation("sendMessage", "POST", "/mediacall/{agentid}/sendmessage", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation SET_CALL_NUMS =
      new Operation("setCallNums", "POST", "/mediacall/{agentid}/setcallnums", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation TRANSFER_MEDIA_CALL =
      new Operation("transferMediaCall", "POST", "/mediacall/{agentid}/transfer", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation GET_CONNECT_INFO =
      new Operation("getConnectInfo", "POST", "/mediacall/{agentid}/getconnectinfo", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation IMAGE_CAPTURE =
      new Operation("imageCapture", "POST", "/mediacall/{agentid}/imagecapture", Operation.Retry.NEVER, Operation.Result.PLAIN, "result");
  static final Operation SET_CALL_NUMS_BY_MEDIA_TYPE =
      new Operation("setCallNumsByMediaType", "POST", "/mediacall/{agentid}/setcallnumsbymediatype", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_AGENT_INFO_BY_SKILL_ID =
      new Operation("queryAgentInfoBySkillId", "GET", "/agentgroup/{agentid}/agentbyskill/{skillid}", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_AGENT_INFO_BY_WORK_NO =
      new Operation("queryAgentInfoByWorkNo", "GET", "/agentgroup/{agentid}/agentbyworkno/{workno}", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_ALL_ONLINE_AGENTS =
      new Operation("queryAllOnlineAgents", "GET", "/agentgroup/{agentid}/allonlineagents", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation QUERY_AGENT_INFO_BY_MEDIA_TYPES =
      new Operation("queryAgentInfoByMediaTypes", "GET", "/agentgroup/{agentid}/agentbylist", Operation.Retry.SAFE, Operation.Result.PLAIN, "result");
  static final Operation DOWNLOAD_RECORD_FILE =
      new Operation("downloadRecordFile", "GET", "/recordfile/{agentid}", Operation.Retry.SAFE, Operation.Result.FILE, "result");
  static final Operation DOWNLOAD_RECORD_FILE_BY_CALL_ID =
      new Operation("downloadRecordFileByCallId", "GET", "/recordfile/{agentid}/recordfiledownloadEx", Operation.Retry.SAFE, Operation.Result.FILE, "result");
  static final Operation DOWNLOAD_VIDEO_FILE =
      new Operation("downloadVideoFile", "GET", "/recordfile/{agentid}/videofiledownload", Operation.Retry.SAFE, Operation.Result.FILE, "result");
  static final Operation DOWNLOAD_VIDEO_FILE_EX =
      new Operation("downloadVideoFileEx", "GET", "/recordfile/{agentid}/videofiledownloadEx", Operation.Retry.SAFE, Operation.Result.FILE, "result");

  Operations() {}

  abstract <T> Outcome<T> call(Request request, Function<Object, T> reader);

  /**
   * Signs the agent in to the call platform and to the media servers that are asked for. A success carries the
   * GUID of the session in the response header Set-GUID, which the page marks as mandatory. Retcode 100-002 says
   * that the agent is signed in elsewhere; forceLogin takes the agent over.
   *
   * <p>After the sign-in, a client in polling mode polls the events of the agent at once, and a client in push
   * mode sends heartbeats with handShake. The gateway signs an agent out after two minutes without either. Wait
   * for the answer of a sign-in before signing the agent out, and for the answer of a sign-out before signing the
   * agent in.
   *
   * <p>Events are pushed to the client when both callBackUri and serviceToken are sent, otherwise they are polled.
   * Older deployments take the push address in a field pushUrl of up to 512 characters (vendor sample).
   *
   * <p>Besides the return codes listed, the meanings of 100-011, 100-013, 100-014, 100-017 and 100-018 concern a
   * sign-in, although no page lists them for this operation (inferred).
   *
   * <p>Events: AgentOther_InService, AgentState_Ready, AgentState_SetNotReady_Success, AgentState_Work,
   * AgentState_SetRest_Success.
   *
   * <p>Return codes: 100-002, 100-001, 100-003, 100-004, 100-007, 100-012, 100-015, 100-016, 110-016, 999-001.
   *
   * <p>On the wire: login, PUT <code>/onlineagent/{agentid}</code>. Source: cec_07_1202, cec_05_4023, cec_05_4015.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param password Password of the call platform for the work number, at most 32 characters. Clients often send
   *     an empty one (third-party).
   * @param phoneNum phonenum: Phone number of the agent, at most 24 characters.
   * @return the outcome
   */
  public Outcome<LoginResult> login(String agentId, String password, String phoneNum) {
    return login(agentId, password, phoneNum, LoginOptions.none());
  }

  /**
   * Signs the agent in to the call platform and to the media servers that are asked for. A success carries the
   * GUID of the session in the response header Set-GUID, which the page marks as mandatory. Retcode 100-002 says
   * that the agent is signed in elsewhere; forceLogin takes the agent over.
   *
   * <p>After the sign-in, a client in polling mode polls the events of the agent at once, and a client in push
   * mode sends heartbeats with handShake. The gateway signs an agent out after two minutes without either. Wait
   * for the answer of a sign-in before signing the agent out, and for the answer of a sign-out before signing the
   * agent in.
   *
   * <p>Events are pushed to the client when both callBackUri and serviceToken are sent, otherwise they are polled.
   * Older deployments take the push address in a field pushUrl of up to 512 characters (vendor sample).
   *
   * <p>Besides the return codes listed, the meanings of 100-011, 100-013, 100-014, 100-017 and 100-018 concern a
   * sign-in, although no page lists them for this operation (inferred).
   *
   * <p>Events: AgentOther_InService, AgentState_Ready, AgentState_SetNotReady_Success, AgentState_Work,
   * AgentState_SetRest_Success.
   *
   * <p>Return codes: 100-002, 100-001, 100-003, 100-004, 100-007, 100-012, 100-015, 100-016, 110-016, 999-001.
   *
   * <p>On the wire: login, PUT <code>/onlineagent/{agentid}</code>. Source: cec_07_1202, cec_05_4023, cec_05_4015.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param password Password of the call platform for the work number, at most 32 characters. Clients often send
   *     an empty one (third-party).
   * @param phoneNum phonenum: Phone number of the agent, at most 24 characters.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<LoginResult> login(String agentId, String password, String phoneNum, LoginOptions options) {
    var request = new Request(LOGIN);
    request.path("agentid", agentId);
    request.field("password", password);
    request.field("phonenum", phoneNum);
    request.optionalField("autoanswer", options, 0);
    request.optionalField("autoenteridle", options, 1);
    request.optionalField("releasephone", options, 2);
    request.optionalField("agenttype", options, 3);
    request.optionalField("status", options, 4);
    request.optionalField("ip", options, 5);
    request.optionalField("entryIp", options, 6);
    request.optionalField("phonelinkage", options, 7);
    request.optionalField("checkInWebm", options, 8);
    request.optionalField("checkInMailm", options, 9);
    request.optionalField("vcPhoneNumber", options, 10);
    request.optionalField("listenStatus", options, 11);
    request.optionalField("callBackUri", options, 12);
    request.optionalField("serviceToken", options, 13);
    request.optionalField("signInMode", options, 14);
    request.optionalField("time", options, 15);
    request.optionalField("restcause", options, 16);
    request.alwaysBody();
    return call(request, value -> Values.whole(value, LoginResult::new, null));
  }

  /**
   * Signs in an agent who is already signed in elsewhere, and takes the agent over from the other client. It is
   * the answer to retcode 100-002 of login. A success carries the GUID of the session in the response header
   * Set-GUID.
   *
   * <p>After the sign-in, a client in polling mode polls the events of the agent at once, and a client in push
   * mode sends heartbeats with handShake. The gateway signs an agent out after two minutes without either. Wait
   * for the answer of a sign-in before signing the agent out, and for the answer of a sign-out before signing the
   * agent in.
   *
   * <p>Events are pushed to the client when both callBackUri and serviceToken are sent, otherwise they are polled.
   *
   * <p>Events: AgentOther_InService, AgentState_Ready, AgentState_SetNotReady_Success, AgentState_Work,
   * AgentState_SetRest_Success.
   *
   * <p>On the wire: forceLogin, PUT <code>/onlineagent/{agentid}/forcelogin</code>. Source: cec_07_1203,
   * cec_05_4015, cec_05_1409.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param password Password of the call platform for the work number, at most 32 characters.
   * @param phoneNum phonenum: Softphone number of the agent, at most 24 characters.
   * @return the outcome
   */
  public Outcome<ForceLoginResult> forceLogin(String agentId, String password, String phoneNum) {
    return forceLogin(agentId, password, phoneNum, ForceLoginOptions.none());
  }

  /**
   * Signs in an agent who is already signed in elsewhere, and takes the agent over from the other client. It is
   * the answer to retcode 100-002 of login. A success carries the GUID of the session in the response header
   * Set-GUID.
   *
   * <p>After the sign-in, a client in polling mode polls the events of the agent at once, and a client in push
   * mode sends heartbeats with handShake. The gateway signs an agent out after two minutes without either. Wait
   * for the answer of a sign-in before signing the agent out, and for the answer of a sign-out before signing the
   * agent in.
   *
   * <p>Events are pushed to the client when both callBackUri and serviceToken are sent, otherwise they are polled.
   *
   * <p>Events: AgentOther_InService, AgentState_Ready, AgentState_SetNotReady_Success, AgentState_Work,
   * AgentState_SetRest_Success.
   *
   * <p>On the wire: forceLogin, PUT <code>/onlineagent/{agentid}/forcelogin</code>. Source: cec_07_1203,
   * cec_05_4015, cec_05_1409.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param password Password of the call platform for the work number, at most 32 characters.
   * @param phoneNum phonenum: Softphone number of the agent, at most 24 characters.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<ForceLoginResult> forceLogin(String agentId, String password, String phoneNum, ForceLoginOptions options) {
    var request = new Request(FORCE_LOGIN);
    request.path("agentid", agentId);
    request.field("password", password);
    request.field("phonenum", phoneNum);
    request.optionalField("autoanswer", options, 0);
    request.optionalField("autoenteridle", options, 1);
    request.optionalField("releasephone", options, 2);
    request.optionalField("agenttype", options, 3);
    request.optionalField("status", options, 4);
    request.optionalField("ip", options, 5);
    request.optionalField("entryIp", options, 6);
    request.optionalField("phonelinkage", options, 7);
    request.optionalField("checkInWebm", options, 8);
    request.optionalField("checkInMailm", options, 9);
    request.optionalField("vcPhoneNumber", options, 10);
    request.optionalField("listenStatus", options, 11);
    request.optionalField("callBackUri", options, 12);
    request.optionalField("serviceToken", options, 13);
    request.optionalField("signInMode", options, 14);
    request.optionalField("time", options, 15);
    request.optionalField("restcause", options, 16);
    request.alwaysBody();
    return call(request, value -> Values.whole(value, ForceLoginResult::new, null));
  }

  /**
   * Tells the gateway that the client of an agent in event-push mode is alive; in polling mode every poll does
   * that. A heartbeat every 30 seconds is advised. An agent without one for two minutes is signed out. With static
   * authentication (AUTHMODE 1) the request header Guid carries the GUID of the sign-in. With dynamic
   * authentication (AUTHMODE 2) the answer carries a new GUID in Set-GUID whenever it has changed, and the request
   * header must carry the newest one.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 100-001.
   *
   * <p>On the wire: handShake, POST <code>/onlineagent/{agentid}/handshake</code>. Source: cec_07_1204,
   * cec_05_1409.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> handShake(String agentId) {
    var request = new Request(HAND_SHAKE);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Resets the skill queues of the agent. The agent ends up in the queues that are both asked for and configured
   * for the agent.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 000-002, 100-006, 100-007.
   *
   * <p>On the wire: resetSkill, POST <code>/onlineagent/{agentid}/resetskill/{autoflag}</code>. Source: Resetting
   * Skill Queues, cec_07_1209.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param autoFlag autoflag: Whether to sign in to all configured skill queues: true for all, false for those of
   *     skillid. Any value other than true is processed as false.
   * @return the outcome
   */
  public Outcome<Void> resetSkill(String agentId, boolean autoFlag) {
    return resetSkill(agentId, autoFlag, ResetSkillOptions.none());
  }

  /**
   * Resets the skill queues of the agent. The agent ends up in the queues that are both asked for and configured
   * for the agent.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 000-002, 100-006, 100-007.
   *
   * <p>On the wire: resetSkill, POST <code>/onlineagent/{agentid}/resetskill/{autoflag}</code>. Source: Resetting
   * Skill Queues, cec_07_1209.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param autoFlag autoflag: Whether to sign in to all configured skill queues: true for all, false for those of
   *     skillid. Any value other than true is processed as false.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Void> resetSkill(String agentId, boolean autoFlag, ResetSkillOptions options) {
    var request = new Request(RESET_SKILL);
    request.path("agentid", agentId);
    request.path("autoflag", autoFlag);
    request.optionalQuery("skillid", options, 0);
    request.optionalQuery("phonelinkage", options, 1);
    return call(request, Answer::nothing);
  }

  /**
   * Puts a busy agent or one in wrap-up into the idle state. While a busy request waits for the end of a call,
   * sayFree withdraws that request (third-party).
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Events: AgentState_CancelNotReady_Success, AgentState_CancelWork_Success.
   *
   * <p>Return codes: 100-006, 100-007, 100-009.
   *
   * <p>On the wire: sayFree, POST <code>/onlineagent/{agentid}/sayfree</code>. Source: cec_07_1210, cec_07_1345.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> sayFree(String agentId) {
    var request = new Request(SAY_FREE);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Puts the agent into the busy state, with or without a busy reason code.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Events: AgentState_SetNotReady_Success.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 100-009.
   *
   * <p>On the wire: sayBusy, POST <code>/onlineagent/{agentid}/saybusy</code>. Source: Setting Busy, cec_07_1211.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> sayBusy(String agentId) {
    return sayBusy(agentId, SayBusyOptions.none());
  }

  /**
   * Puts the agent into the busy state, with or without a busy reason code.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Events: AgentState_SetNotReady_Success.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 100-009.
   *
   * <p>On the wire: sayBusy, POST <code>/onlineagent/{agentid}/saybusy</code>. Source: Setting Busy, cec_07_1211.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Void> sayBusy(String agentId, SayBusyOptions options) {
    var request = new Request(SAY_BUSY);
    request.path("agentid", agentId);
    request.optionalQuery("reason", options, 0);
    request.optionalQuery("prolong", options, 1);
    return call(request, Answer::nothing);
  }

  /**
   * Ends the busy state of the agent, who becomes idle.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is busy.
   *
   * <p>Events: AgentState_CancelNotReady_Success.
   *
   * <p>Return codes: 100-006, 100-007, 100-009.
   *
   * <p>On the wire: cancelBusy, POST <code>/onlineagent/{agentid}/cancelbusy</code>. Source: cec_07_1212,
   * cec_07_13472.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> cancelBusy(String agentId) {
    var request = new Request(CANCEL_BUSY);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Puts the agent into the rest state for the given time. During a call or wrap-up the answer is retcode 0 at
   * once, and AgentState_SetRest_Success comes when the call or the wrap-up ends (third-party).
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Events: AgentState_SetRest_Success, AgentState_Rest_Timeout.
   *
   * <p>Return codes: 100-006, 100-007, 100-009.
   *
   * <p>On the wire: rest, POST <code>/onlineagent/{agentid}/rest/{time}/{restcause}</code>. Source: cec_07_1213,
   * cec_07_13482.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param time Length of the rest in seconds, from 1 to 86399. Range: 1 to 86399. Unit: seconds.
   * @param restCause restcause: Cause code of the rest, an integer from 0 to 255; 0 means that there is no cause
   *     code. Range: 0 to 255.
   * @return the outcome
   */
  public Outcome<Void> rest(String agentId, int time, int restCause) {
    return rest(agentId, time, restCause, RestOptions.none());
  }

  /**
   * Puts the agent into the rest state for the given time. During a call or wrap-up the answer is retcode 0 at
   * once, and AgentState_SetRest_Success comes when the call or the wrap-up ends (third-party).
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Events: AgentState_SetRest_Success, AgentState_Rest_Timeout.
   *
   * <p>Return codes: 100-006, 100-007, 100-009.
   *
   * <p>On the wire: rest, POST <code>/onlineagent/{agentid}/rest/{time}/{restcause}</code>. Source: cec_07_1213,
   * cec_07_13482.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param time Length of the rest in seconds, from 1 to 86399. Range: 1 to 86399. Unit: seconds.
   * @param restCause restcause: Cause code of the rest, an integer from 0 to 255; 0 means that there is no cause
   *     code. Range: 0 to 255.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Void> rest(String agentId, int time, int restCause, RestOptions options) {
    var request = new Request(REST);
    request.path("agentid", agentId);
    request.path("time", time);
    request.path("restcause", restCause);
    request.optionalQuery("prolong", options, 0);
    return call(request, Answer::nothing);
  }

  /**
   * Ends the rest of the agent, who becomes idle (inferred).
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is resting.
   *
   * <p>Events: AgentState_CancelRest_Success.
   *
   * <p>Return codes: 100-006, 100-007, 100-009.
   *
   * <p>On the wire: cancelRest, POST <code>/onlineagent/{agentid}/cancelrest</code>. Source: cec_07_1214,
   * cec_07_13492.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> cancelRest(String agentId) {
    var request = new Request(CANCEL_REST);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Puts the agent into the wrap-up state, which the vendor also calls the work state.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Events: AgentState_SetWork_Success.
   *
   * <p>Return codes: 100-006, 100-007, 100-009.
   *
   * <p>On the wire: sayWork, POST <code>/onlineagent/{agentid}/work</code>. Source: cec_07_1215, cec_07_13512.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> sayWork(String agentId) {
    var request = new Request(SAY_WORK);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Ends the wrap-up state (work state) of the agent, who becomes idle.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is in the wrap-up state.
   *
   * <p>Events: AgentState_CancelWork_Success.
   *
   * <p>Return codes: 100-006, 100-007, 100-009.
   *
   * <p>On the wire: cancelWork, POST <code>/onlineagent/{agentid}/cancelwork</code>. Source: cec_07_1216,
   * cec_07_13522.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> cancelWork(String agentId) {
    var request = new Request(CANCEL_WORK);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Signs the agent out. An agent who is talking or answering is not signed out by it. Wait for the answer of a
   * sign-in before signing the agent out, and for the answer of a sign-out before signing the agent in.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Events: AgentOther_ShutdownService.
   *
   * <p>Return codes: 100-005, 100-006, 100-007, 100-008.
   *
   * <p>On the wire: logout, DELETE <code>/onlineagent/{agentid}/logout</code>. Source: cec_07_1219, cec_05_4027.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> logout(String agentId) {
    var request = new Request(LOGOUT);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Signs the agent out by force. An agent who is talking or answering is signed out too, and the call is
   * released. Wait for the answer of a sign-in before signing the agent out, and for the answer of a sign-out
   * before signing the agent in.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Events: AgentOther_ShutdownService.
   *
   * <p>On the wire: forceLogout, DELETE <code>/onlineagent/{agentid}/forcelogout</code>. Source: cec_07_1220,
   * cec_07_0353.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> forceLogout(String agentId) {
    var request = new Request(FORCE_LOGOUT);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Forcibly signs the agent out and records a cause code.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Events: AgentOther_ShutdownService.
   *
   * <p>Return codes: 100-005.
   *
   * <p>On the wire: forceLogoutWithReason, DELETE
   * <code>/onlineagent/{agentid}/forcelogoutwithreason/{reason}</code>. Source: Forcibly Signing Out with a Cause
   * Code, cec_07_1221.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param reason Cause code of the sign-out, an integer from 1 to 255. Range: 1 to 255.
   * @return the outcome
   */
  public Outcome<Void> forceLogoutWithReason(String agentId, int reason) {
    var request = new Request(FORCE_LOGOUT_WITH_REASON);
    request.path("agentid", agentId);
    request.path("reason", reason);
    return call(request, Answer::nothing);
  }

  /**
   * Reads the state in which the agent is and whether the agent is in a call. Flow control limits this query, by
   * default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 000-002.
   *
   * <p>On the wire: getAgentStatus, GET <code>/onlineagent/{agentid}/agentstatus</code>. Source: cec_07_1222,
   * cec_07_0355.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<GetAgentStatusResult> getAgentStatus(String agentId) {
    var request = new Request(GET_AGENT_STATUS);
    request.path("agentid", agentId);
    return call(request, value -> Values.whole(value, GetAgentStatusResult::new, null));
  }

  /**
   * Lists the skill queues that are configured for the agent, each with its name, ID and media type. Flow control
   * limits this query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 100-006, 100-007.
   *
   * <p>On the wire: queryAgentSkills, GET <code>/onlineagent/{agentid}/agentskills</code>. Source: cec_07_1206.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<List<ConfiguredSkillQueue>> queryAgentSkills(String agentId) {
    var request = new Request(QUERY_AGENT_SKILLS);
    request.path("agentid", agentId);
    return call(request, value -> Values.list(value, item -> Values.object(item, ConfiguredSkillQueue::new, null)));
  }

  /**
   * Answers the GUID of the session, for an agent whose page was reloaded. The GUID comes in the body and not in
   * the response header Set-GUID, and the request header Guid is mandatory all the same. The path is spelled with
   * a capital G. Flow control limits this query, by default to 15000 in 2 seconds for the system and 5 in 2
   * seconds for each agent.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 100-006.
   *
   * <p>On the wire: updateGuid, PUT <code>/onlineagent/{agentid}/updateGuid</code>. Source: cec_07_1225,
   * cec_07_0358.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<UpdateGuidResult> updateGuid(String agentId) {
    var request = new Request(UPDATE_GUID);
    request.path("agentid", agentId);
    return call(request, value -> Values.whole(value, UpdateGuidResult::new, null));
  }

  /**
   * Fetches the state of the agent and the information about the present call. It is meant only for use after a
   * browser reload, because it empties the event queue of the agent. Flow control limits this query, by default to
   * 15000 in 2 seconds for the system and 5 in 2 seconds for each agent.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>On the wire: syncagentinfo, POST <code>/onlineagent/{agentid}/syncagentinfo</code>. Source: cec_07_1226,
   * cec_07_0359.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<SyncagentinfoResult> syncagentinfo(String agentId) {
    var request = new Request(SYNCAGENTINFO);
    request.path("agentid", agentId);
    return call(request, value -> Values.whole(value, SyncagentinfoResult::new, null));
  }

  /**
   * Chooses whether the calls of the agent are answered automatically or by hand.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 000-002, 100-006.
   *
   * <p>On the wire: setAgentAutoAnswer, POST <code>/onlineagent/{agentid}/autoanswer/{isautoanswer}</code>.
   * Source: cec_07_1208.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param isAutoAnswer isautoanswer: Answering mode, a string of at most 5 characters. true means automatic
   *     answering, any other string manual answering.
   * @return the outcome
   */
  public Outcome<Void> setAgentAutoAnswer(String agentId, String isAutoAnswer) {
    var request = new Request(SET_AGENT_AUTO_ANSWER);
    request.path("agentid", agentId);
    request.path("isautoanswer", isAutoAnswer);
    return call(request, Answer::nothing);
  }

  /**
   * Chooses whether the agent becomes idle or enters wrap-up when a call ends.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 100-006, 100-007.
   *
   * <p>On the wire: setAgentAutoEnterIdle, POST <code>/onlineagent/{agentid}/autoenteridle/{flag}</code>. Source:
   * cec_07_1218, cec_07_0351.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param flag State after a call, a string of 1 to 5 characters. true means idle, any other string wrap-up. When
   *     the phone is not always off-hook, wrap-up must be chosen. At least 1 characters. At most 5 characters.
   * @return the outcome
   */
  public Outcome<Void> setAgentAutoEnterIdle(String agentId, String flag) {
    var request = new Request(SET_AGENT_AUTO_ENTER_IDLE);
    request.path("agentid", agentId);
    request.path("flag", flag);
    return call(request, Answer::nothing);
  }

  /**
   * Chooses whether the agent answers inbound calls.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 000-002, 100-007.
   *
   * <p>On the wire: setTalkRight, POST <code>/onlineagent/{agentid}/settalkright</code>. Source: cec_07_1223,
   * cec_07_0356.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param flag Whether the agent answers inbound calls. Values: 1 (answer inbound calls), 0 (do not answer
   *     inbound calls).
   * @return the outcome
   */
  public Outcome<Void> setTalkRight(String agentId, int flag) {
    var request = new Request(SET_TALK_RIGHT);
    request.path("agentid", agentId);
    request.query("flag", flag);
    return call(request, Answer::nothing);
  }

  /**
   * Answers a temporary token with which the softphone registers in place of a password, and the number of that
   * softphone. Meant for a unified sign-in of several accounts.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>On the wire: loginInfo, POST <code>/onlineagent/{agentid}/logininfo</code>. Source: cec_07_1227,
   * cec_07_0360.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<LoginInfoResult> loginInfo(String agentId) {
    var request = new Request(LOGIN_INFO);
    request.path("agentid", agentId);
    return call(request, value -> Values.whole(value, LoginInfoResult::new, null));
  }

  /**
   * Changes the password with which the agent signs in to the call platform. The password of the AICC workbench is
   * not changed with it, so users of that workbench should not call it.
   *
   * <p>The new password must meet these rules (see the notes).
   * <ul>
   * <li>It has 8 to 32 characters.</li>
   * <li>No character occurs two or more times in a row.</li>
   * <li>It does not contain three or more consecutive characters of the work number.</li>
   * <li>It has at least three of these kinds: upper-case letters, lower-case letters, digits, special
   * characters.</li>
   * <li>It differs from the last five passwords; that number is set on the WAS.</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 000-002, 100-006, 100-007.
   *
   * <p>On the wire: modifyAccountPwdEx, POST <code>/onlineagent/{agentid}/modifyaccountpwdex</code>. Source:
   * cec_07_1217, cec_07_0350.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param oldPassword Present password, at most 32 characters.
   * @param newPassword New password, 8 to 32 characters. The notes of the operation state the further rules. At
   *     least 8 characters. At most 32 characters.
   * @return the outcome
   */
  public Outcome<Void> modifyAccountPwdEx(String agentId, String oldPassword, String newPassword) {
    var request = new Request(MODIFY_ACCOUNT_PWD_EX);
    request.path("agentid", agentId);
    request.field("oldPassword", oldPassword);
    request.field("newPassword", newPassword);
    request.alwaysBody();
    return call(request, Answer::nothing);
  }

  /**
   * Signs the agent in to the CCS, which enables the voice call function, and not to the media server. No licence
   * is occupied.
   *
   * <p>Events: AgentOther_InService, AgentState_Ready, AgentState_SetNotReady_Success, AgentState_Work.
   *
   * <p>Return codes: 100-001, 100-002, 100-003, 100-004, 100-007, 100-012, 100-015, 100-016, 110-016, 999-001.
   *
   * <p>On the wire: loginEx, PUT <code>/onlineagent/{agentid}/loginex</code>. Source: Signing In to the Platform
   * by an Agent, cec_07_1224.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param password Agent password, at most 32 characters; may be empty.
   * @return the outcome
   */
  public Outcome<LoginExResult> loginEx(String agentId, String password) {
    return loginEx(agentId, password, LoginExOptions.none());
  }

  /**
   * Signs the agent in to the CCS, which enables the voice call function, and not to the media server. No licence
   * is occupied.
   *
   * <p>Events: AgentOther_InService, AgentState_Ready, AgentState_SetNotReady_Success, AgentState_Work.
   *
   * <p>Return codes: 100-001, 100-002, 100-003, 100-004, 100-007, 100-012, 100-015, 100-016, 110-016, 999-001.
   *
   * <p>On the wire: loginEx, PUT <code>/onlineagent/{agentid}/loginex</code>. Source: Signing In to the Platform
   * by an Agent, cec_07_1224.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param password Agent password, at most 32 characters; may be empty.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<LoginExResult> loginEx(String agentId, String password, LoginExOptions options) {
    var request = new Request(LOGIN_EX);
    request.path("agentid", agentId);
    request.field("password", password);
    request.optionalField("phonenum", options, 0);
    request.optionalField("autoanswer", options, 1);
    request.optionalField("autoenteridle", options, 2);
    request.optionalField("releasephone", options, 3);
    request.optionalField("agenttype", options, 4);
    request.optionalField("status", options, 5);
    request.optionalField("ip", options, 6);
    request.optionalField("entryIp", options, 7);
    request.optionalField("phonelinkage", options, 8);
    request.optionalField("checkInWebm", options, 9);
    request.optionalField("checkInMailm", options, 10);
    request.optionalField("vcPhoneNumber", options, 11);
    request.optionalField("listenStatus", options, 12);
    request.alwaysBody();
    return call(request, value -> Values.whole(value, LoginExResult::new, null));
  }

  /**
   * Sets a custom state of the agent. What its value means is up to the business side.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 000-002, 000-003, 100-006, 100-009.
   *
   * <p>On the wire: setCustomState, POST <code>/onlineagent/{agentid}/setcustomstate</code>. Source: cec_07_1228,
   * cec_07_0361.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param customState customstate: Custom state, an integer from 0 to 65534. Range: 0 to 65534.
   * @return the outcome
   */
  public Outcome<Void> setCustomState(String agentId, int customState) {
    var request = new Request(SET_CUSTOM_STATE);
    request.path("agentid", agentId);
    request.query("customstate", customState);
    return call(request, Answer::nothing);
  }

  /**
   * Reads the custom state of the agent, which setCustomState has set.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 000-003, 100-006, 100-007.
   *
   * <p>On the wire: queryCustomState, GET <code>/onlineagent/{agentid}/querycustomstate</code>. Source:
   * cec_07_1229, cec_07_0362.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<QueryCustomStateResult> queryCustomState(String agentId) {
    var request = new Request(QUERY_CUSTOM_STATE);
    request.path("agentid", agentId);
    return call(request, value -> Values.whole(value, QueryCustomStateResult::new, null));
  }

  /**
   * Removes the custom state that setCustomState has set for the agent.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: A custom state is set.
   *
   * <p>Return codes: 000-003, 100-006, 100-007, 100-009.
   *
   * <p>On the wire: cancelSetCustomState, POST <code>/onlineagent/{agentid}/cancelsetcustomstate</code>. Source:
   * cec_07_1230, cec_07_0363.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Optional<Object>> cancelSetCustomState(String agentId) {
    var request = new Request(CANCEL_SET_CUSTOM_STATE);
    request.path("agentid", agentId);
    return call(request, value -> Values.optional(value, Values::any));
  }

  /**
   * Lists the skill queues that are configured for the agent whose work number is given. Flow control limits this
   * query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 100-006, 100-007.
   *
   * <p>On the wire: queryAgentSkillsByWorkNo, GET
   * <code>/onlineagent/{agentid}/agentskillsbyworkno/{workno}</code>. Source: cec_07_1207.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param workNo workno: Work number of the other agent. That agent must be in the same VDN as agentid. Range:
   *     101 to 59999.
   * @return the outcome
   */
  public Outcome<List<ConfiguredSkillQueue>> queryAgentSkillsByWorkNo(String agentId, String workNo) {
    var request = new Request(QUERY_AGENT_SKILLS_BY_WORK_NO);
    request.path("agentid", agentId);
    request.path("workno", workNo);
    return call(request, value -> Values.list(value, item -> Values.object(item, ConfiguredSkillQueue::new, null)));
  }

  /**
   * Sends a text to one or more agents; each receiver who is signed in gets it as an event.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Events: AgentOther_Note.
   *
   * <p>Return codes: 100-001, 100-006, 100-007.
   *
   * <p>On the wire: sendNoteletEx, POST <code>/onlineagent/{agentid}/sendnoteletex</code>. Source: cec_07_1205.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param agentIds Work numbers of the agents who receive the note, at most 100. An int in the table, an array of
   *     numbers in the printed example. At most 100 items.
   * @param content Text of the note, 0 to 1023 bytes long, so it may be empty. Chinese characters are allowed. At
   *     most 1023 characters.
   * @return the outcome
   */
  public Outcome<Void> sendNoteletEx(String agentId, List<Integer> agentIds, String content) {
    var request = new Request(SEND_NOTELET_EX);
    request.path("agentid", agentId);
    request.field("agentIds", agentIds);
    request.field("content", content);
    request.alwaysBody();
    return call(request, Answer::nothing);
  }

  /**
   * Answers a temporary token for the VRC, the side of the WebRTC softphone, which takes it as the password when
   * it is initialised after the sign-in. The field of the token was not seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>On the wire: vrcToken, POST <code>/onlineagent/{agentid}/vrctoken</code>. Source: cec_07_0364.
   *
   * <p>Since edition 2025-11.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Optional<Object>> vrcToken(String agentId) {
    var request = new Request(VRC_TOKEN);
    request.path("agentid", agentId);
    return call(request, value -> Values.optional(value, Values::any));
  }

  /**
   * Answers one event of the agent, the one that has waited longest (that order is inferred). This is long
   * polling: when an event waits, the answer comes at once; otherwise the gateway holds the request for about 10
   * seconds and then answers without an event.
   * <ul>
   * <li>In polling mode only. The sign-in chooses the mode: push when login or forceLogin sends both callBackUri
   * and serviceToken, polling when it sends one of them or none. An agent who signed in by loginEx always polls
   * (inferred).</li>
   * <li>Poll at once after the sign-in. After each answer wait 200 to 500 ms, then poll again. Stop after the
   * sign-out.</li>
   * <li>Every poll shows that the agent is alive. The gateway signs the agent out after two minutes without a
   * poll.</li>
   * <li>The switches AGENT_POLL_WAIT_FLAG (ON), AGENT_POLL_WAIT_TIMES (100) and AGENT_POLL_WAIT_INTERVAL (100 ms)
   * of the gateway make up the 10 seconds.</li>
   * <li>With AUTHMODE 1 (static authentication) send the GUID of the sign-in. With AUTHMODE 2 (dynamic) an answer
   * carries Set-GUID whenever the GUID has changed; send the one of the latest polling answer.</li>
   * <li>The page does not say what a poll without an event answers; gateways answer exactly
   * <code>{"message":"","retcode":"0"}</code>, without the key event (third-party).</li>
   * <li>Clients repeat a poll that answers 000-003 up to five times and end the polling on 100-006
   * (third-party).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in and has not signed out since.
   *
   * <p>Prerequisite: callBackUri and serviceToken were not both sent at the sign-in.
   *
   * <p>Return codes: 000-003, 100-006.
   *
   * <p>On the wire: getAgentEvent, GET <code>/agentevent/{agentid}</code>. Source: cec_07_1274, cec_05_1413,
   * cec_05_4026.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<List<Event>> getAgentEvent(String agentId) {
    return getAgentEvent(agentId, GetAgentEventOptions.none());
  }

  /**
   * Answers one event of the agent, the one that has waited longest (that order is inferred). This is long
   * polling: when an event waits, the answer comes at once; otherwise the gateway holds the request for about 10
   * seconds and then answers without an event.
   * <ul>
   * <li>In polling mode only. The sign-in chooses the mode: push when login or forceLogin sends both callBackUri
   * and serviceToken, polling when it sends one of them or none. An agent who signed in by loginEx always polls
   * (inferred).</li>
   * <li>Poll at once after the sign-in. After each answer wait 200 to 500 ms, then poll again. Stop after the
   * sign-out.</li>
   * <li>Every poll shows that the agent is alive. The gateway signs the agent out after two minutes without a
   * poll.</li>
   * <li>The switches AGENT_POLL_WAIT_FLAG (ON), AGENT_POLL_WAIT_TIMES (100) and AGENT_POLL_WAIT_INTERVAL (100 ms)
   * of the gateway make up the 10 seconds.</li>
   * <li>With AUTHMODE 1 (static authentication) send the GUID of the sign-in. With AUTHMODE 2 (dynamic) an answer
   * carries Set-GUID whenever the GUID has changed; send the one of the latest polling answer.</li>
   * <li>The page does not say what a poll without an event answers; gateways answer exactly
   * <code>{"message":"","retcode":"0"}</code>, without the key event (third-party).</li>
   * <li>Clients repeat a poll that answers 000-003 up to five times and end the polling on 100-006
   * (third-party).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in and has not signed out since.
   *
   * <p>Prerequisite: callBackUri and serviceToken were not both sent at the sign-in.
   *
   * <p>Return codes: 000-003, 100-006.
   *
   * <p>On the wire: getAgentEvent, GET <code>/agentevent/{agentid}</code>. Source: cec_07_1274, cec_05_1413,
   * cec_05_4026.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<List<Event>> getAgentEvent(String agentId, GetAgentEventOptions options) {
    var request = new Request(GET_AGENT_EVENT);
    request.path("agentid", agentId);
    request.optionalQuery("calldata", options, 0);
    return call(request, KnownEvents::read);
  }

  /**
   * Hangs up the ongoing call of the agent. Only the current call can be hung up; a call of a given ID is hung up
   * by another operation, which the document calls Disconnecting a Call of a Specified ID.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent has an ongoing call.
   *
   * <p>Events: AgentEvent_Call_Release, AgentEvent_Customer_Release.
   *
   * <p>Return codes: 100-006, 100-007, 200-017.
   *
   * <p>On the wire: release, DELETE <code>/voicecall/{agentid}/release</code>. Source: Dropping a Call,
   * cec_07_1247.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> release(String agentId) {
    var request = new Request(RELEASE);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Hangs up the ongoing call of the agent. Only the current call can be hung up; a call of a given ID is hung up
   * by another operation, which the document calls Disconnecting a Call of a Specified ID.
   *
   * <p>The address is kept for earlier versions and is not recommended: use release instead.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent has an ongoing call.
   *
   * <p>Events: AgentEvent_Call_Release, AgentEvent_Customer_Release.
   *
   * <p>Return codes: 100-006, 100-007, 200-017.
   *
   * <p>On the wire: releaseEx, DELETE <code>/voicecall/{agentid}</code>. Source: Dropping a Call, cec_07_1247.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   * @deprecated Use release instead.
   */
  @Deprecated
  public Outcome<Void> releaseEx(String agentId) {
    var request = new Request(RELEASE_EX);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Calls an external number. If the agent's phone is not always off-hook, it is called first, and the number only
   * after the agent has picked up.
   * <ul>
   * <li>OUTBOUND_DETECT_EVENT tells the cause of a failed call.</li>
   * <li>The events below are those of the development guide (cec_05_1423).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is answering no call; a held call is allowed.
   *
   * <p>Prerequisite: For a one-way video direction, bit 0 of the software parameter P978 of the UAP9600 is 0.
   *
   * <p>Events: AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentState_Busy, AgentEvent_Customer_Alerting,
   * AgentEvent_Call_Out_Fail, AgentEvent_Connect_Fail, AgentOther_PhoneRelease, AgentEvent_Talking,
   * AgentState_Ready.
   *
   * <p>Return codes: 200-001.
   *
   * <p>On the wire: callout, PUT <code>/voicecall/{agentid}/callout</code>. Source: cec_07_1232, cec_05_1423,
   * cec_05_4029.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param called Number to call, 1 to 24 characters: digits, asterisks and number signs. At least 1 characters.
   *     At most 24 characters.
   * @return the outcome
   */
  public Outcome<Optional<String>> callout(String agentId, String called) {
    return callout(agentId, called, CalloutOptions.none());
  }

  /**
   * Calls an external number. If the agent's phone is not always off-hook, it is called first, and the number only
   * after the agent has picked up.
   * <ul>
   * <li>OUTBOUND_DETECT_EVENT tells the cause of a failed call.</li>
   * <li>The events below are those of the development guide (cec_05_1423).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is answering no call; a held call is allowed.
   *
   * <p>Prerequisite: For a one-way video direction, bit 0 of the software parameter P978 of the UAP9600 is 0.
   *
   * <p>Events: AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentState_Busy, AgentEvent_Customer_Alerting,
   * AgentEvent_Call_Out_Fail, AgentEvent_Connect_Fail, AgentOther_PhoneRelease, AgentEvent_Talking,
   * AgentState_Ready.
   *
   * <p>Return codes: 200-001.
   *
   * <p>On the wire: callout, PUT <code>/voicecall/{agentid}/callout</code>. Source: cec_07_1232, cec_05_1423,
   * cec_05_4029.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param called Number to call, 1 to 24 characters: digits, asterisks and number signs. At least 1 characters.
   *     At most 24 characters.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Optional<String>> callout(String agentId, String called, CalloutOptions options) {
    var request = new Request(CALLOUT);
    request.path("agentid", agentId);
    request.optionalField("caller", options, 0);
    request.field("called", called);
    request.optionalField("skillid", options, 1);
    request.optionalField("callappdata", options, 2);
    request.optionalField("mediaability", options, 3);
    request.optionalField("userVideoDirection", options, 4);
    request.optionalField("uuiData", options, 5);
    request.optionalField("callcontrolid", options, 6);
    request.alwaysBody();
    return call(request, value -> Values.optional(value, Values::text));
  }

  /**
   * Calls the customer of a preview outbound call that an event has announced to the agent. Both fields of the
   * body are taken from that event, AgentEvent_Preview or AgentEvent_Preview_CallOut (inferred).
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is answering no call.
   *
   * <p>Prerequisite: A preview outbound event has been received.
   *
   * <p>Events: AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentEvent_Talking, AgentEvent_Call_Out_Fail.
   *
   * <p>Return codes: 000-002.
   *
   * <p>On the wire: previewCallout, PUT <code>/voicecall/{agentid}/previewCallout</code>. Source: cec_07_1233,
   * cec_07_0367.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param called Number to call; it must be one of the dialeddigits of the preview event.
   * @param callControlId callcontrolid: Control ID of the preview call, equal to controlid of the preview event.
   * @return the outcome
   */
  public Outcome<Optional<String>> previewCallout(String agentId, String called, int callControlId) {
    var request = new Request(PREVIEW_CALLOUT);
    request.path("agentid", agentId);
    request.field("called", called);
    request.field("callcontrolid", callControlId);
    request.alwaysBody();
    return call(request, value -> Values.optional(value, Values::text));
  }

  /**
   * Answers a call that rings at the agent. If several calls are offered at once, callid names one of them.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: AgentEvent_Ringing has been received.
   *
   * <p>Events: AgentEvent_Talking.
   *
   * <p>Return codes: 100-006, 100-007, 200-002.
   *
   * <p>On the wire: answer, PUT <code>/voicecall/{agentid}/answer</code>. Source: cec_07_1234.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> answer(String agentId) {
    return answer(agentId, AnswerOptions.none());
  }

  /**
   * Answers a call that rings at the agent. If several calls are offered at once, callid names one of them.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: AgentEvent_Ringing has been received.
   *
   * <p>Events: AgentEvent_Talking.
   *
   * <p>Return codes: 100-006, 100-007, 200-002.
   *
   * <p>On the wire: answer, PUT <code>/voicecall/{agentid}/answer</code>. Source: cec_07_1234.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Void> answer(String agentId, AnswerOptions options) {
    var request = new Request(ANSWER);
    request.path("agentid", agentId);
    request.optionalQuery("callid", options, 0);
    return call(request, Answer::nothing);
  }

  /**
   * Calls another agent, named by work number, as an internal call. A call on hold may go on waiting meanwhile.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is answering no call; a held call is allowed.
   *
   * <p>Events: AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentState_Busy, AgentEvent_Customer_Alerting,
   * AgentEvent_Talking, AgentEvent_Inside_Call_Fail.
   *
   * <p>On the wire: callInner, PUT <code>/voicecall/{agentid}/callinner</code>. Source: cec_07_1235, cec_07_0369.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param called Work number of the called agent, 1 to 24 characters: digits, asterisks and number signs. At
   *     least 1 characters. At most 24 characters.
   * @return the outcome
   */
  public Outcome<Optional<String>> callInner(String agentId, String called) {
    return callInner(agentId, called, CallInnerOptions.none());
  }

  /**
   * Calls another agent, named by work number, as an internal call. A call on hold may go on waiting meanwhile.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is answering no call; a held call is allowed.
   *
   * <p>Events: AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentState_Busy, AgentEvent_Customer_Alerting,
   * AgentEvent_Talking, AgentEvent_Inside_Call_Fail.
   *
   * <p>On the wire: callInner, PUT <code>/voicecall/{agentid}/callinner</code>. Source: cec_07_1235, cec_07_0369.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param called Work number of the called agent, 1 to 24 characters: digits, asterisks and number signs. At
   *     least 1 characters. At most 24 characters.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Optional<String>> callInner(String agentId, String called, CallInnerOptions options) {
    var request = new Request(CALL_INNER);
    request.path("agentid", agentId);
    request.field("called", called);
    request.optionalField("caller", options, 0);
    request.optionalField("skillid", options, 1);
    request.optionalField("callappdata", options, 2);
    request.optionalField("mediaability", options, 3);
    request.alwaysBody();
    return call(request, value -> Values.optional(value, Values::text));
  }

  /**
   * Calls an idle agent of a skill queue, without naming the agent.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is answering no call; a held call is allowed.
   *
   * <p>Prerequisite: The queue has idle agents.
   *
   * <p>Events: AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentState_Busy, AgentEvent_Customer_Alerting,
   * AgentEvent_Talking, AgentEvent_Inside_Call_Fail.
   *
   * <p>Return codes: 000-002, 100-006, 100-007.
   *
   * <p>On the wire: callInnerSkill, PUT <code>/voicecall/{agentid}/callinnerskill</code>. Source: cec_07_0370.
   *
   * <p>Since edition 2025-11.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param skillId ID of the skill queue whose agents are called.
   * @return the outcome
   */
  public Outcome<Optional<String>> callInnerSkill(String agentId, int skillId) {
    var request = new Request(CALL_INNER_SKILL);
    request.path("agentid", agentId);
    request.field("skillId", skillId);
    request.alwaysBody();
    return call(request, value -> Values.optional(value, Values::text));
  }

  /**
   * Asks another agent, or the agents of a skill queue, for help while talking with a customer. The effect depends
   * on the mode (development guide, cec_05_4040) (see the notes).
   *
   * <p>AgentEvent_Consult_Fail reports a failed consultation, although no page of an operation lists that event.
   * <ul>
   * <li>In a two-party help the customer is held while the two agents talk. If the assisting agent leaves first,
   * the asking agent and the customer go on; if the asking agent leaves first, the customer goes to the assisting
   * agent. The asking agent takes the customer back with dropCall and the call ID of the help call.</li>
   * <li>In a three-party help, the other two stay connected when one leaves; when the customer leaves, the two
   * agents go on as an internal call. The asking agent keeps the customer alone with disconnect and the work
   * number of the assisting agent.</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is talking with a customer, as the development guide says.
   *
   * <p>Events: AgentEvent_Hold, AgentEvent_Customer_Alerting, AgentEvent_Talking, AgentEvent_Conference.
   *
   * <p>Return codes: 200-018.
   *
   * <p>On the wire: innerHelp, POST <code>/voicecall/{agentid}/innerhelp</code>. Source: cec_07_1236, cec_05_4040.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param dstAddress dstaddress: Whom to ask: the work number of an agent or the ID of a skill queue. A string in
   *     the table, a number on the wire (vendor sample).
   * @return the outcome
   */
  public Outcome<Optional<String>> innerHelp(String agentId, String dstAddress) {
    return innerHelp(agentId, dstAddress, InnerHelpOptions.none());
  }

  /**
   * Asks another agent, or the agents of a skill queue, for help while talking with a customer. The effect depends
   * on the mode (development guide, cec_05_4040) (see the notes).
   *
   * <p>AgentEvent_Consult_Fail reports a failed consultation, although no page of an operation lists that event.
   * <ul>
   * <li>In a two-party help the customer is held while the two agents talk. If the assisting agent leaves first,
   * the asking agent and the customer go on; if the asking agent leaves first, the customer goes to the assisting
   * agent. The asking agent takes the customer back with dropCall and the call ID of the help call.</li>
   * <li>In a three-party help, the other two stay connected when one leaves; when the customer leaves, the two
   * agents go on as an internal call. The asking agent keeps the customer alone with disconnect and the work
   * number of the assisting agent.</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is talking with a customer, as the development guide says.
   *
   * <p>Events: AgentEvent_Hold, AgentEvent_Customer_Alerting, AgentEvent_Talking, AgentEvent_Conference.
   *
   * <p>Return codes: 200-018.
   *
   * <p>On the wire: innerHelp, POST <code>/voicecall/{agentid}/innerhelp</code>. Source: cec_07_1236, cec_05_4040.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param dstAddress dstaddress: Whom to ask: the work number of an agent or the ID of a skill queue. A string in
   *     the table, a number on the wire (vendor sample).
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Optional<String>> innerHelp(String agentId, String dstAddress, InnerHelpOptions options) {
    var request = new Request(INNER_HELP);
    request.path("agentid", agentId);
    request.field("dstaddress", dstAddress);
    request.optionalField("devicetype", options, 0);
    request.optionalField("mode", options, 1);
    request.optionalField("callappdata", options, 2);
    request.optionalField("holdflag", options, 3);
    request.alwaysBody();
    return call(request, value -> Values.optional(value, Values::text));
  }

  /**
   * Mutes the agent's side of the ongoing call. An internal call cannot be muted.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent has an ongoing call.
   *
   * <p>Return codes: 100-006, 100-007, 200-003, 200-004.
   *
   * <p>On the wire: beginMute, POST <code>/voicecall/{agentid}/beginmute</code>. Source: cec_07_1237.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> beginMute(String agentId) {
    var request = new Request(BEGIN_MUTE);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Ends the mute of the agent's side, so that the other party hears the agent again.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: A voice call is in progress and is muted.
   *
   * <p>Return codes: 100-006, 100-007, 200-007, 200-008.
   *
   * <p>On the wire: endMute, POST <code>/voicecall/{agentid}/endmute</code>. Source: cec_07_1238, cec_05_4044.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> endMute(String agentId) {
    var request = new Request(END_MUTE);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Puts the ongoing call of the agent on hold; getHold takes it back.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent has an ongoing call.
   *
   * <p>Events: AgentEvent_Hold.
   *
   * <p>Return codes: 100-006, 100-007, 200-013, 200-014.
   *
   * <p>On the wire: hold, POST <code>/voicecall/{agentid}/hold</code>. Source: cec_07_1239, cec_05_4037.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> hold(String agentId) {
    var request = new Request(HOLD);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Connects the call in progress with the held call. The documented events are those of a release, so the agent
   * drops out and the other two parties stay connected (inferred).
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: A call is established.
   *
   * <p>Prerequisite: Another call is on hold.
   *
   * <p>Events: AgentEvent_Call_Release, AgentEvent_Customer_Release, AgentOther_PhoneRelease,
   * AgentMediaEvent_StopRecordDone.
   *
   * <p>Return codes: 100-006, 100-007, 200-013, 200-014.
   *
   * <p>On the wire: connectHold, POST <code>/voicecall/{agentid}/connecthold/{callid}</code>. Source: cec_07_1240,
   * cec_07_0375.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param callId callid: Unique ID of a call: that of the held one (inferred, the page does not say which). The
   *     callId of AgentEvent_linkagePhoneCallOut is not usable here.
   * @return the outcome
   */
  public Outcome<Void> connectHold(String agentId, String callId) {
    var request = new Request(CONNECT_HOLD);
    request.path("agentid", agentId);
    request.path("callid", callId);
    return call(request, Answer::nothing);
  }

  /**
   * Takes a call back that the agent has put on hold, so that the agent talks with the party again.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is holding a call.
   *
   * <p>Events: AgentEvent_Talking.
   *
   * <p>Return codes: 100-006, 100-007, 200-015, 200-016.
   *
   * <p>On the wire: getHold, POST <code>/voicecall/{agentid}/gethold</code>. Source: cec_07_1241, cec_05_4038.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> getHold(String agentId) {
    return getHold(agentId, GetHoldOptions.none());
  }

  /**
   * Takes a call back that the agent has put on hold, so that the agent talks with the party again.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is holding a call.
   *
   * <p>Events: AgentEvent_Talking.
   *
   * <p>Return codes: 100-006, 100-007, 200-015, 200-016.
   *
   * <p>On the wire: getHold, POST <code>/voicecall/{agentid}/gethold</code>. Source: cec_07_1241, cec_05_4038.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Void> getHold(String agentId, GetHoldOptions options) {
    var request = new Request(GET_HOLD);
    request.path("agentid", agentId);
    request.optionalQuery("callid", options, 0);
    return call(request, Answer::nothing);
  }

  /**
   * Transfers the voice call in progress to a skill queue, an agent, an IVR, a system access code or an external
   * number.
   *
   * <p>The meaning of mode depends on devicetype; the same number means different things (see the notes).
   * <ul>
   * <li>devicetype 1, skill queue: mode 0 is release (blind), 2 is success.</li>
   * <li>devicetype 2, agent: mode 0 is release (blind), 2 is success, 3 is specified, that is, into the private
   * queue of the agent. The example of the page uses 3; not every copy of the page has it for agents.</li>
   * <li>devicetype 3, IVR: mode 0 is release (blind), 1 is suspend, for an audio or video IVR. Suspend is not for
   * agents.</li>
   * <li>devicetype 4, system access code: mode 0 is release (blind), 2 is success.</li>
   * <li>devicetype 5, external number: mode 1 is release (blind), 2 is success, 3 is talk, 4 is three-party.</li>
   * <li>Release (blind): the agent leaves the call whether or not the transfer succeeds (appendix,
   * cec_07_0583).</li>
   * <li>Success: the system watches the transfer, and the agent leaves the call only after it has succeeded;
   * otherwise the transfer has failed, and the agent goes on with the customer (appendix, cec_07_0583).</li>
   * <li>Talk: the called party answers and talks with the agent, who leaves then. Three-party: the called party
   * answers, all three talk, and the agent leaves then (appendix, cec_07_0583).</li>
   * <li>Suspend: the call goes to an automatic flow, which gives it back to the agent afterwards (appendix,
   * cec_07_0583).</li>
   * <li>Neither an outbound call nor a video call can be transferred blindly to an external number (devicetype
   * 5).</li>
   * <li>A blind transfer of an inbound call keeps the number of the original caller and may be blocked by the
   * network.</li>
   * <li>After a talk or three-party transfer the other two stay connected, whoever leaves first; cancelTransfer
   * takes the call back (development guide, cec_05_1433).</li>
   * <li>An internal call cannot be transferred out.</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: A voice call is in progress.
   *
   * <p>Events: AgentEvent_Customer_Alerting, AgentEvent_Talking, AgentEvent_Connect_Fail, AgentEvent_Call_Release,
   * AgentEvent_SuccTransResult, AgentMediaEvent_StopRecordDone, AgentEvent_Conference, AgentEvent_ReturnFromIvr,
   * AgentEvent_Customer_Release, AgentOther_PhoneRelease, AgentState_Ready.
   *
   * <p>Return codes: 100-006, 100-007, 200-012.
   *
   * <p>On the wire: transfer, POST <code>/voicecall/{agentid}/transfer</code>. Source: cec_07_1242, cec_05_1433.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param deviceType devicetype: Kind of the target; it decides the meaning of address and mode. Values: 1 (skill
   *     queue), 2 (agent), 3 (IVR), 4 (system access code), 5 (external number).
   * @param address Target of the transfer, at most 24 digits: the ID of the queue for devicetype 1, the work
   *     number for 2, the IVR access code for 3, the system access code for 4, the number to dial for 5. At most
   *     24 characters.
   * @param mode Mode of the transfer; the meaning of a number depends on devicetype. Values: 0 (release (blind)
   *     for devicetype 1 to 4), 1 (suspend for devicetype 3, release (blind) for 5), 2 (success for devicetype 1,
   *     2, 4 and 5), 3 (specified for devicetype 2, talk for 5), 4 (three-party for devicetype 5).
   * @return the outcome
   */
  public Outcome<Void> transfer(String agentId, int deviceType, String address, int mode) {
    return transfer(agentId, deviceType, address, mode, TransferOptions.none());
  }

  /**
   * Transfers the voice call in progress to a skill queue, an agent, an IVR, a system access code or an external
   * number.
   *
   * <p>The meaning of mode depends on devicetype; the same number means different things (see the notes).
   * <ul>
   * <li>devicetype 1, skill queue: mode 0 is release (blind), 2 is success.</li>
   * <li>devicetype 2, agent: mode 0 is release (blind), 2 is success, 3 is specified, that is, into the private
   * queue of the agent. The example of the page uses 3; not every copy of the page has it for agents.</li>
   * <li>devicetype 3, IVR: mode 0 is release (blind), 1 is suspend, for an audio or video IVR. Suspend is not for
   * agents.</li>
   * <li>devicetype 4, system access code: mode 0 is release (blind), 2 is success.</li>
   * <li>devicetype 5, external number: mode 1 is release (blind), 2 is success, 3 is talk, 4 is three-party.</li>
   * <li>Release (blind): the agent leaves the call whether or not the transfer succeeds (appendix,
   * cec_07_0583).</li>
   * <li>Success: the system watches the transfer, and the agent leaves the call only after it has succeeded;
   * otherwise the transfer has failed, and the agent goes on with the customer (appendix, cec_07_0583).</li>
   * <li>Talk: the called party answers and talks with the agent, who leaves then. Three-party: the called party
   * answers, all three talk, and the agent leaves then (appendix, cec_07_0583).</li>
   * <li>Suspend: the call goes to an automatic flow, which gives it back to the agent afterwards (appendix,
   * cec_07_0583).</li>
   * <li>Neither an outbound call nor a video call can be transferred blindly to an external number (devicetype
   * 5).</li>
   * <li>A blind transfer of an inbound call keeps the number of the original caller and may be blocked by the
   * network.</li>
   * <li>After a talk or three-party transfer the other two stay connected, whoever leaves first; cancelTransfer
   * takes the call back (development guide, cec_05_1433).</li>
   * <li>An internal call cannot be transferred out.</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: A voice call is in progress.
   *
   * <p>Events: AgentEvent_Customer_Alerting, AgentEvent_Talking, AgentEvent_Connect_Fail, AgentEvent_Call_Release,
   * AgentEvent_SuccTransResult, AgentMediaEvent_StopRecordDone, AgentEvent_Conference, AgentEvent_ReturnFromIvr,
   * AgentEvent_Customer_Release, AgentOther_PhoneRelease, AgentState_Ready.
   *
   * <p>Return codes: 100-006, 100-007, 200-012.
   *
   * <p>On the wire: transfer, POST <code>/voicecall/{agentid}/transfer</code>. Source: cec_07_1242, cec_05_1433.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param deviceType devicetype: Kind of the target; it decides the meaning of address and mode. Values: 1 (skill
   *     queue), 2 (agent), 3 (IVR), 4 (system access code), 5 (external number).
   * @param address Target of the transfer, at most 24 digits: the ID of the queue for devicetype 1, the work
   *     number for 2, the IVR access code for 3, the system access code for 4, the number to dial for 5. At most
   *     24 characters.
   * @param mode Mode of the transfer; the meaning of a number depends on devicetype. Values: 0 (release (blind)
   *     for devicetype 1 to 4), 1 (suspend for devicetype 3, release (blind) for 5), 2 (success for devicetype 1,
   *     2, 4 and 5), 3 (specified for devicetype 2, talk for 5), 4 (three-party for devicetype 5).
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Void> transfer(String agentId, int deviceType, String address, int mode, TransferOptions options) {
    var request = new Request(TRANSFER);
    request.path("agentid", agentId);
    request.field("devicetype", deviceType);
    request.field("address", address);
    request.field("mode", mode);
    request.optionalField("callappdata", options, 0);
    request.optionalField("caller", options, 1);
    request.optionalField("mediaability", options, 2);
    request.optionalField("holdflag", options, 3);
    request.optionalField("skillId", options, 4);
    request.alwaysBody();
    return call(request, Answer::nothing);
  }

  /**
   * Takes back a call that the agent has transferred to an external number in three-party or talk mode. The agent
   * then talks with the customer again (inferred from the events).
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent has transferred a call to an external number in three-party or talk mode.
   *
   * <p>Events: AgentEvent_Talking, AgentEvent_Customer_Release.
   *
   * <p>Return codes: 100-006, 100-007, 200-012.
   *
   * <p>On the wire: cancelTransfer, POST <code>/voicecall/{agentid}/canceltransfer</code>. Source: cec_07_1243.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> cancelTransfer(String agentId) {
    var request = new Request(CANCEL_TRANSFER);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Sends digits into an established call (second dialling). Video calls are not supported.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: A call is established.
   *
   * <p>Return codes: 000-002, 100-006, 100-007.
   *
   * <p>On the wire: secondDialEx, POST <code>/voicecall/{agentid}/seconddialex</code>. Source: cec_07_1244.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param number Digits to send, 1 to 24 characters: digits, asterisks and number signs. A number sign must be
   *     percent-encoded as %23 in a query (inferred). At least 1 characters. At most 24 characters.
   * @return the outcome
   */
  public Outcome<Void> secondDialEx(String agentId, String number) {
    var request = new Request(SECOND_DIAL_EX);
    request.path("agentid", agentId);
    request.query("number", number);
    return call(request, Answer::nothing);
  }

  /**
   * Joins the call that the agent holds and the current call into one three-party conversation.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: A call is established.
   *
   * <p>Prerequisite: Another call is on hold.
   *
   * <p>Events: AgentEvent_Conference, AgentEvent_Customer_Release.
   *
   * <p>Return codes: 100-006, 100-007, 200-010, 200-011.
   *
   * <p>On the wire: confJoin, POST <code>/voicecall/{agentid}/confjoin</code>. Source: cec_07_1245.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param callId callid: ID of the held call, not of the current one. The callId of
   *     AgentEvent_linkagePhoneCallOut is not usable here.
   * @return the outcome
   */
  public Outcome<Void> confJoin(String agentId, String callId) {
    return confJoin(agentId, callId, ConfJoinOptions.none());
  }

  /**
   * Joins the call that the agent holds and the current call into one three-party conversation.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: A call is established.
   *
   * <p>Prerequisite: Another call is on hold.
   *
   * <p>Events: AgentEvent_Conference, AgentEvent_Customer_Release.
   *
   * <p>Return codes: 100-006, 100-007, 200-010, 200-011.
   *
   * <p>On the wire: confJoin, POST <code>/voicecall/{agentid}/confjoin</code>. Source: cec_07_1245.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param callId callid: ID of the held call, not of the current one. The callId of
   *     AgentEvent_linkagePhoneCallOut is not usable here.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Void> confJoin(String agentId, String callId, ConfJoinOptions options) {
    var request = new Request(CONF_JOIN);
    request.path("agentid", agentId);
    request.field("callid", callId);
    request.optionalField("callappdata", options, 0);
    request.alwaysBody();
    return call(request, Answer::nothing);
  }

  /**
   * Drops one chosen call of the agent, named by its ID; the current call can also be ended with release. The
   * operation has no body.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is in a call.
   *
   * <p>Events: AgentEvent_Call_Release, AgentEvent_Customer_Release, AgentOther_PhoneRelease.
   *
   * <p>Return codes: 100-006, 100-007, 200-025.
   *
   * <p>On the wire: dropCall, POST <code>/voicecall/{agentid}/dropcall/{callid}</code>. Source: cec_07_1246.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param callId callid: ID of the call to drop. The callId of AgentEvent_linkagePhoneCallOut is not usable here.
   * @return the outcome
   */
  public Outcome<Void> dropCall(String agentId, String callId) {
    var request = new Request(DROP_CALL);
    request.path("agentid", agentId);
    request.path("callid", callId);
    return call(request, Answer::nothing);
  }

  /**
   * Disconnects one party of an internal help or of a three-party call, named by its number.
   * <ul>
   * <li>In an internal help, the work number of the agent asked for help drops that agent, and one's own softphone
   * number drops oneself. The agent asked for help may drop only itself.</li>
   * <li>Only numbers of the last call can be dropped. In a two-party help the customer on hold is not one of them,
   * and the answer is 200-024 (printed as 200-204). In an outbound call with a customer on hold, that customer is
   * one of them and can be dropped.</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent has an ongoing call.
   *
   * <p>Events: AgentEvent_Call_Release, AgentEvent_Customer_Release.
   *
   * <p>Return codes: 100-006, 100-007, 200-023, 200-024.
   *
   * <p>On the wire: disconnect, POST <code>/voicecall/{agentid}/disconnect/{number}</code>. Source: cec_07_1248.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param number Number of the party to drop, 1 to 24 digits: a work number, a softphone number or the number of
   *     a customer. At least 1 characters. At most 24 characters.
   * @return the outcome
   */
  public Outcome<Void> disconnect(String agentId, String number) {
    var request = new Request(DISCONNECT);
    request.path("agentid", agentId);
    request.path("number", number);
    return call(request, Answer::nothing);
  }

  /**
   * Switches the voice call in progress to video, or back to audio. This works for calls begun by the agent or by
   * the customer, after hold and unhold, after mute and unmute, and after a transfer to an agent or a queue. The
   * table of request headers leaves Guid out; it is needed nevertheless, because the agent must have signed in
   * (inferred).
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: A voice call is in progress.
   *
   * <p>Prerequisite: For a one-way video direction, bit 0 of the software parameter P978 of the UAP9600 is 0.
   *
   * <p>Events: AgentEvent_MediaSwith, AgentMediaEvent_StopRecordDone, AgentEvent_Call_Release.
   *
   * <p>Return codes: 200-027, 200-028, 200-029, 200-030.
   *
   * <p>On the wire: mediaSwitch, POST <code>/voicecall/{agentid}/mediaswitch</code>. Source: cec_07_1249.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> mediaSwitch(String agentId) {
    return mediaSwitch(agentId, MediaSwitchOptions.none());
  }

  /**
   * Switches the voice call in progress to video, or back to audio. This works for calls begun by the agent or by
   * the customer, after hold and unhold, after mute and unmute, and after a transfer to an agent or a queue. The
   * table of request headers leaves Guid out; it is needed nevertheless, because the agent must have signed in
   * (inferred).
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: A voice call is in progress.
   *
   * <p>Prerequisite: For a one-way video direction, bit 0 of the software parameter P978 of the UAP9600 is 0.
   *
   * <p>Events: AgentEvent_MediaSwith, AgentMediaEvent_StopRecordDone, AgentEvent_Call_Release.
   *
   * <p>Return codes: 200-027, 200-028, 200-029, 200-030.
   *
   * <p>On the wire: mediaSwitch, POST <code>/voicecall/{agentid}/mediaswitch</code>. Source: cec_07_1249.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Void> mediaSwitch(String agentId, MediaSwitchOptions options) {
    var request = new Request(MEDIA_SWITCH);
    request.path("agentid", agentId);
    request.optionalQuery("mediaType", options, 0);
    request.optionalQuery("videoDirection", options, 1);
    return call(request, Answer::nothing);
  }

  /**
   * Chooses the layout of the picture in a three-party video call: all parties equal, or one of them the largest.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: A three-party video call is in progress.
   *
   * <p>Return codes: 200-031, 200-032, 200-033, 200-034, 200-035.
   *
   * <p>On the wire: adjustVideoMode, POST <code>/voicecall/{agentid}/adjustvideomode</code>. Source: cec_07_1250,
   * cec_07_0385.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param mode Layout of the video picture. A number in the table, a string in the printed example. Values: 0
   *     (all parties equal), 1 (the user is the largest), 2 (the agent is the largest), 3 (the third party is the
   *     largest).
   * @return the outcome
   */
  public Outcome<Void> adjustVideoMode(String agentId, int mode) {
    var request = new Request(ADJUST_VIDEO_MODE);
    request.path("agentid", agentId);
    request.field("mode", mode);
    request.alwaysBody();
    return call(request, Answer::nothing);
  }

  /**
   * Takes one chosen call that is waiting out of a queue and offers it to the agent.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is not recording itself without a call.
   *
   * <p>Prerequisite: The agent is holding no call.
   *
   * <p>Events: AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentEvent_Talking.
   *
   * <p>Return codes: 100-006, 100-007.
   *
   * <p>On the wire: requestAppointedCall, POST <code>/voicecall/{agentid}/requestcall/{callid}/{skilltype}</code>.
   * Source: cec_07_1251.
   *
   * <p>Editions from 2025-11 on do not have it.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param callId callid: ID of the call to take, which is waiting in a queue.
   * @param skillType skilltype: Type of the queue. Only 0 is supported.
   * @param skillId ID of the skill queue.
   * @return the outcome
   */
  public Outcome<Void> requestAppointedCall(String agentId, String callId, int skillType, int skillId) {
    var request = new Request(REQUEST_APPOINTED_CALL);
    request.path("agentid", agentId);
    request.path("callid", callId);
    request.path("skilltype", skillType);
    request.query("skillId", skillId);
    return call(request, Answer::nothing);
  }

  /**
   * Picks up a call that is ringing at another agent of the same group. The table of request headers leaves Guid
   * out; it is needed nevertheless, because the agent must have signed in (inferred).
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The other agent is ringing.
   *
   * <p>Prerequisite: The call is not an internal one.
   *
   * <p>Prerequisite: Both agents are in one group.
   *
   * <p>Prerequisite: The agent has the permission to pick up calls.
   *
   * <p>Prerequisite: The agent who picks up is idle.
   *
   * <p>Events: AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentEvent_Talking,
   * AgentEvent_Incoming_CallInfo, AgentMediaEvent_Record, AgentOther_PhoneRelease.
   *
   * <p>Return codes: 000-002, 100-006, 100-007.
   *
   * <p>On the wire: snatchPickup, PUT <code>/voicecall/{agentid}/snatchpickup</code>. Source: cec_07_1252,
   * cec_07_0387.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param destWorkNo Work number of the agent at whom the call is ringing. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> snatchPickup(String agentId, int destWorkNo) {
    var request = new Request(SNATCH_PICKUP);
    request.path("agentid", agentId);
    request.query("destWorkNo", destWorkNo);
    return call(request, Answer::nothing);
  }

  /**
   * Refuses a call that rings at the agent. The mode says what becomes of the call and of the agent: the call goes
   * back into the queue and the agent becomes busy, or the call is released and the agent stays idle.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: AgentEvent_Ringing has been received.
   *
   * <p>Events: AgentEvent_No_Answer, AgentState_SetNotReady_Success, AgentOther_PhoneRelease, AgentState_Ready.
   *
   * <p>Return codes: 100-006, 100-007, 200-002, 200-037, 200-038, 200-039.
   *
   * <p>On the wire: reject, POST <code>/voicecall/{agentid}/reject</code>. Source: cec_07_1253, cec_07_0388.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param mode What becomes of the call and of the agent; for ordinary inbound calls. A number in the table, a
   *     string in the printed example. Values: 1 (put the call back into the queue and make the agent busy), 2
   *     (release the call and leave the agent idle).
   * @return the outcome
   */
  public Outcome<Void> reject(String agentId, int mode) {
    return reject(agentId, mode, RejectOptions.none());
  }

  /**
   * Refuses a call that rings at the agent. The mode says what becomes of the call and of the agent: the call goes
   * back into the queue and the agent becomes busy, or the call is released and the agent stays idle.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: AgentEvent_Ringing has been received.
   *
   * <p>Events: AgentEvent_No_Answer, AgentState_SetNotReady_Success, AgentOther_PhoneRelease, AgentState_Ready.
   *
   * <p>Return codes: 100-006, 100-007, 200-002, 200-037, 200-038, 200-039.
   *
   * <p>On the wire: reject, POST <code>/voicecall/{agentid}/reject</code>. Source: cec_07_1253, cec_07_0388.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param mode What becomes of the call and of the agent; for ordinary inbound calls. A number in the table, a
   *     string in the printed example. Values: 1 (put the call back into the queue and make the agent busy), 2
   *     (release the call and leave the agent idle).
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Void> reject(String agentId, int mode, RejectOptions options) {
    var request = new Request(REJECT);
    request.path("agentid", agentId);
    request.optionalField("callid", options, 0);
    request.field("mode", mode);
    request.alwaysBody();
    return call(request, Answer::nothing);
  }

  /**
   * Lifts the handset of the phone that is linked to the agent while it rings.
   *
   * <p>Prerequisite: Phone linkage is switched on.
   *
   * <p>Prerequisite: AgentOther_PhoneAlerting has been received.
   *
   * <p>Prerequisite: The phone is an eSpace 7910; no other model is supported.
   *
   * <p>Events: AgentOther_PhoneOffhook, AgentEvent_Talking.
   *
   * <p>Return codes: 100-006, 100-007.
   *
   * <p>On the wire: phonepickup, POST <code>/voicecall/{agentid}/phonepickup</code>. Source: cec_07_1254,
   * cec_07_0389.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> phonepickup(String agentId) {
    var request = new Request(PHONEPICKUP);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Puts the handset of the phone that is linked to the agent down, which refuses or ends its call (inferred from
   * the events).
   *
   * <p>Prerequisite: Phone linkage is switched on.
   *
   * <p>Prerequisite: AgentOther_PhoneAlerting has been received.
   *
   * <p>Prerequisite: The phone is an eSpace 7910; no other model is supported.
   *
   * <p>Events: AgentOther_PhoneRelease, AgentEvent_No_Answer.
   *
   * <p>Return codes: 100-006, 100-007.
   *
   * <p>On the wire: phonehangup, POST <code>/voicecall/{agentid}/phonehangup</code>. Source: cec_07_1255,
   * cec_07_0390.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> phonehangup(String agentId) {
    var request = new Request(PHONEHANGUP);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Passes key presses to an external IVR in a three-party call of agent, customer and IVR. Agent and customer may
   * both dial. The key tones must not get into the recording of the agent's side.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is in a three-party call whose other two parties are a customer and an external
   * IVR.
   *
   * <p>Return codes: 10001.
   *
   * <p>On the wire: thirdPartyConfTransmitNum, POST <code>/voicecall/{agentid}/thirdPartyConfTransmitNum</code>.
   * Source: cec_07_1256, cec_07_0391.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> thirdPartyConfTransmitNum(String agentId) {
    var request = new Request(THIRD_PARTY_CONF_TRANSMIT_NUM);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Starts speech recognition on a call that rings and has not been answered yet. After a success, wait 2 s before
   * the next step.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: A call is ringing and has not been answered.
   *
   * <p>Prerequisite: Speech recognition of the service is switched on at the WAS.
   *
   * <p>Prerequisite: The UAP9600 has version V300R025, the only one supported, and bit 4 of its software parameter
   * P909 is 1.
   *
   * <p>Return codes: 200-040.
   *
   * <p>On the wire: startASR, POST <code>/voicecall/{agentid}/startasrbycallid</code>. Source: cec_07_0392,
   * cec_07_4200.
   *
   * <p>Since edition 2025-06.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param callId ID of the ringing call. The table of URI parameters lists it, but the URI template has no place
   *     for it; it goes into the query (inferred).
   * @return the outcome
   */
  public Outcome<Void> startASR(String agentId, String callId) {
    var request = new Request(START_ASR);
    request.path("agentid", agentId);
    request.query("callId", callId);
    return call(request, Answer::nothing);
  }

  /**
   * Answers the data of the agent's call. When the agent has none, isNoContainLastCall decides whether the last
   * call is answered instead. Flow control limits the queries, by default to 15000 in 2 seconds for the system and
   * 5 in 2 seconds for each agent; the return code above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>On the wire: queryCallInfo, GET <code>/calldata/{agentid}/callinfo</code>. Source: cec_07_1261,
   * cec_07_0419.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<CallInfo> queryCallInfo(String agentId) {
    return queryCallInfo(agentId, QueryCallInfoOptions.none());
  }

  /**
   * Answers the data of the agent's call. When the agent has none, isNoContainLastCall decides whether the last
   * call is answered instead. Flow control limits the queries, by default to 15000 in 2 seconds for the system and
   * 5 in 2 seconds for each agent; the return code above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>On the wire: queryCallInfo, GET <code>/calldata/{agentid}/callinfo</code>. Source: cec_07_1261,
   * cec_07_0419.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<CallInfo> queryCallInfo(String agentId, QueryCallInfoOptions options) {
    var request = new Request(QUERY_CALL_INFO);
    request.path("agentid", agentId);
    request.optionalQuery("isNoContainLastCall", options, 0);
    return call(request, value -> Values.whole(value, CallInfo::new, null));
  }

  /**
   * Answers the data attached to a call of the agent, on request encoded in Base64. setCallAppDataEx attaches such
   * data. Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for
   * each agent; the return code above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in (inferred).
   *
   * <p>Prerequisite: The agent is in a call.
   *
   * <p>Return codes: 100-006, 100-007.
   *
   * <p>On the wire: queryCallAppData, GET <code>/calldata/{agentid}/appdata</code>. Source: cec_07_1262,
   * cec_07_0420.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Optional<String>> queryCallAppData(String agentId) {
    return queryCallAppData(agentId, QueryCallAppDataOptions.none());
  }

  /**
   * Answers the data attached to a call of the agent, on request encoded in Base64. setCallAppDataEx attaches such
   * data. Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for
   * each agent; the return code above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in (inferred).
   *
   * <p>Prerequisite: The agent is in a call.
   *
   * <p>Return codes: 100-006, 100-007.
   *
   * <p>On the wire: queryCallAppData, GET <code>/calldata/{agentid}/appdata</code>. Source: cec_07_1262,
   * cec_07_0420.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Optional<String>> queryCallAppData(String agentId, QueryCallAppDataOptions options) {
    var request = new Request(QUERY_CALL_APP_DATA);
    request.path("agentid", agentId);
    request.optionalQuery("isEncodeResult", options, 0);
    request.optionalQuery("callId", options, 1);
    return call(request, value -> Values.optional(value, Values::text));
  }

  /**
   * Attaches call data to a call of the agent; queryCallAppData reads them. The data are stored encrypted (AES-128
   * CBC), and logs carry only their length. Flow control limits the queries, by default to 15000 in 2 seconds for
   * the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in (inferred).
   *
   * <p>Prerequisite: The agent is in a call.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 400-001.
   *
   * <p>On the wire: setCallAppDataEx, PUT <code>/calldata/{agentid}/setcalldataex</code>. Source: cec_07_1263,
   * cec_07_0421.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> setCallAppDataEx(String agentId) {
    return setCallAppDataEx(agentId, SetCallAppDataExOptions.none());
  }

  /**
   * Attaches call data to a call of the agent; queryCallAppData reads them. The data are stored encrypted (AES-128
   * CBC), and logs carry only their length. Flow control limits the queries, by default to 15000 in 2 seconds for
   * the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in (inferred).
   *
   * <p>Prerequisite: The agent is in a call.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 400-001.
   *
   * <p>On the wire: setCallAppDataEx, PUT <code>/calldata/{agentid}/setcalldataex</code>. Source: cec_07_1263,
   * cec_07_0421.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Void> setCallAppDataEx(String agentId, SetCallAppDataExOptions options) {
    var request = new Request(SET_CALL_APP_DATA_EX);
    request.path("agentid", agentId);
    request.optionalField("callid", options, 0);
    request.optionalField("calldata", options, 1);
    request.optionalField("isDataEncoded", options, 2);
    return call(request, Answer::nothing);
  }

  /**
   * Answers the calls that the agent holds, in a shorter form than the other call queries. Flow control limits the
   * queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code
   * above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in without automatic answering.
   *
   * <p>Prerequisite: The agent is in a call and holds a call.
   *
   * <p>Return codes: 100-006, 300-001, 400-003.
   *
   * <p>On the wire: queryHoldListInfo, GET <code>/calldata/{agentid}/holdlist</code>. Source: cec_07_1264,
   * cec_07_0422.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<List<QueryHoldListInfoResultItem>> queryHoldListInfo(String agentId) {
    var request = new Request(QUERY_HOLD_LIST_INFO);
    request.path("agentid", agentId);
    return call(request, value -> Values.list(value, item -> Values.object(item, QueryHoldListInfoResultItem::new, null)));
  }

  /**
   * Answers the data of a call that has been allotted to the agent, before the agent answers it. Flow control
   * limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the
   * return code above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is in a call. The development guide says it more exactly: a call has been allotted
   * and rings or is off-hook, and calls are not answered automatically.
   *
   * <p>On the wire: queryCallInfoBeforeAnswer, GET <code>/calldata/{agentid}/callinfobeforeanswer</code>. Source:
   * cec_07_1265, cec_07_0423.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<List<CallInfo>> queryCallInfoBeforeAnswer(String agentId) {
    var request = new Request(QUERY_CALL_INFO_BEFORE_ANSWER);
    request.path("agentid", agentId);
    return call(request, value -> Values.list(value, item -> Values.object(item, CallInfo::new, null)));
  }

  /**
   * Answers the data of one call of the agent, chosen by its call ID. Flow control limits the queries, by default
   * to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was
   * not seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is in a call.
   *
   * <p>On the wire: queryCallInfoByCallId, GET <code>/calldata/{agentid}/callinfobycallid/{callid}</code>. Source:
   * cec_07_1266, cec_07_0424.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param callId callid: ID of the call. The call must exist; the check is left to the CTI platform.
   * @return the outcome
   */
  public Outcome<CallInfo> queryCallInfoByCallId(String agentId, String callId) {
    var request = new Request(QUERY_CALL_INFO_BY_CALL_ID);
    request.path("agentid", agentId);
    request.path("callid", callId);
    return call(request, value -> Values.whole(value, CallInfo::new, null));
  }

  /**
   * Answers the IDs of all calls of another agent in the same VDN. Flow control limits the queries, by default to
   * 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not
   * seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The other agent is in the same VDN.
   *
   * <p>Return codes: 100-006, 100-007, 100-011, 900-002.
   *
   * <p>On the wire: queryAllCallInfoByAgentWorkNoEx, GET <code>/calldata/{agentid}/allcallinfoEx/{workno}</code>.
   * Source: cec_07_1267, cec_07_0425.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param workNo workno: Work number of the other agent, a decimal string. The agent must exist; the check is
   *     left to the CTI platform. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<List<String>> queryAllCallInfoByAgentWorkNoEx(String agentId, String workNo) {
    var request = new Request(QUERY_ALL_CALL_INFO_BY_AGENT_WORK_NO_EX);
    request.path("agentid", agentId);
    request.path("workno", workNo);
    return call(request, value -> Values.list(value, Values::text));
  }

  /**
   * Answers how many calls the agent has at present. Flow control limits the queries, by default to 15000 in 2
   * seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in (inferred from return code 100-006).
   *
   * <p>Return codes: 100-006.
   *
   * <p>On the wire: queryCallNumsOnAgent, GET <code>/calldata/{agentid}/callnums</code>. Source: cec_07_1268,
   * cec_07_0426.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Optional<String>> queryCallNumsOnAgent(String agentId) {
    var request = new Request(QUERY_CALL_NUMS_ON_AGENT);
    request.path("agentid", agentId);
    return call(request, value -> Values.optional(value, Values::text));
  }

  /**
   * Answers how often and how long the agent talked, was busy and rested, counted from the sign-in. The Chinese
   * text counts the first nine fields, talktime to transferivrnums, for the current day instead. The page warns of
   * a performance cost and advises against this query; queryCallStatisticsInfoEx is the faster alternative. Flow
   * control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent;
   * the return code above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is in a call.
   *
   * <p>Return codes: 100-006, 100-007.
   *
   * <p>On the wire: queryCallStatisticsInfo, GET <code>/calldata/{agentid}/statistics</code>. Source: cec_07_1269,
   * cec_07_0427.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<QueryCallStatisticsInfoResult> queryCallStatisticsInfo(String agentId) {
    var request = new Request(QUERY_CALL_STATISTICS_INFO);
    request.path("agentid", agentId);
    return call(request, value -> Values.whole(value, QueryCallStatisticsInfoResult::new, null));
  }

  /**
   * Answers how long the agent talked today and how many calls the agent answered and made. It is the faster
   * alternative to queryCallStatisticsInfo. Flow control limits the queries, by default to 15000 in 2 seconds for
   * the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is in a call.
   *
   * <p>Return codes: 100-006, 100-007.
   *
   * <p>On the wire: queryCallStatisticsInfoEx, GET <code>/calldata/{agentid}/statisticsEx</code>. Source:
   * cec_07_1270, cec_07_0428.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<QueryCallStatisticsInfoExResult> queryCallStatisticsInfoEx(String agentId) {
    var request = new Request(QUERY_CALL_STATISTICS_INFO_EX);
    request.path("agentid", agentId);
    return call(request, value -> Values.whole(value, QueryCallStatisticsInfoExResult::new, null));
  }

  /**
   * Answers the data of the calls that wait in a public skill queue. Flow control limits the queries, by default
   * to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was
   * not seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is not idle.
   *
   * <p>Prerequisite: A caller is queuing.
   *
   * <p>On the wire: queryWaitCallInfoBySkillId, GET <code>/calldata/{agentid}/waitcallinfo/{skillid}</code>.
   * Source: cec_07_1271, cec_07_0429.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param skillId skillid: ID of the public skill queue. The queue must exist; the check is left to the CTI
   *     platform.
   * @return the outcome
   */
  public Outcome<List<CallInfo>> queryWaitCallInfoBySkillId(String agentId, int skillId) {
    var request = new Request(QUERY_WAIT_CALL_INFO_BY_SKILL_ID);
    request.path("agentid", agentId);
    request.path("skillid", skillId);
    return call(request, value -> Values.list(value, item -> Values.object(item, CallInfo::new, null)));
  }

  /**
   * Answers the calls that another agent of the same VDN holds. Only an inspector may ask. Flow control limits the
   * queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code
   * above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in as an inspector.
   *
   * <p>Prerequisite: The other agent is signed in in the same VDN and holds a call.
   *
   * <p>Return codes: 100-006, 100-007, 300-001, 400-003.
   *
   * <p>On the wire: queryHoldListInfoEx, GET <code>/calldata/{agentid}/holdlistex/{workno}</code>. Source:
   * cec_07_1272, cec_07_0430.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param workNo workno: Work number of the other agent, a decimal string, in the VDN of agentid. The agent must
   *     exist; the check is left to the CTI platform. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<List<QueryHoldListInfoExResultItem>> queryHoldListInfoEx(String agentId, String workNo) {
    var request = new Request(QUERY_HOLD_LIST_INFO_EX);
    request.path("agentid", agentId);
    request.path("workno", workNo);
    return call(request, value -> Values.list(value, item -> Values.object(item, QueryHoldListInfoExResultItem::new, null)));
  }

  /**
   * Takes a call that waits in a skill queue to which the agent is signed in, and puts it into another skill
   * queue. Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for
   * each agent; the return code above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: Calls are waiting in a skill queue to which the agent is signed in.
   *
   * <p>Return codes: 100-007.
   *
   * <p>On the wire: assignUserInQueue, PUT <code>/calldata/{agentid}/assignuserinqueue</code>. Source:
   * cec_07_0432.
   *
   * <p>Since edition 2025-11.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param callId callid: ID of the waiting call. The call must exist; the check is left to the CTI platform.
   * @param skillId skillid: ID of the skill queue to which the call goes; the printed example sends it as a
   *     string.
   * @return the outcome
   */
  public Outcome<Void> assignUserInQueue(String agentId, String callId, int skillId) {
    var request = new Request(ASSIGN_USER_IN_QUEUE);
    request.path("agentid", agentId);
    request.field("callid", callId);
    request.field("skillid", skillId);
    request.alwaysBody();
    return call(request, Answer::nothing);
  }

  /**
   * Asks for an audio conference, of which the agent becomes the chair. The operation is asynchronous: operations
   * of the chair work only after AgentConf_RequestSuccess and fail before it; AgentConf_SelfJoinResult says that
   * the agent has joined.
   * <ul>
   * <li>Participants are named by agent ID or phone number only.</li>
   * <li>A conference cannot have more participants than the voice concurrency of the VDN allows.</li>
   * <li>An agent who is in a conference already can expect return code 101-003 (inferred).</li>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is idle or talks in a stable call.
   *
   * <p>Prerequisite: No playback, mute, hold, hang-up or transfer is under way.
   *
   * <p>Prerequisite: The agent is not the called agent of a three-party call with two agents.
   *
   * <p>Events: AgentState_Busy, AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentConf_SelfJoinResult,
   * AgentConf_RequestSuccess, AgentConf_RequestFailed, AgentConf_Timeout.
   *
   * <p>On the wire: requestAgentConf, POST <code>/agentconf/{agentid}/requestagentconf</code>. Source:
   * cec_07_1283, cec_07_0468.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param memberNum Number of participants that the conference can hold, from 1 to 120. Range: 1 to 120.
   * @return the outcome
   */
  public Outcome<Void> requestAgentConf(String agentId, int memberNum) {
    return requestAgentConf(agentId, memberNum, RequestAgentConfOptions.none());
  }

  /**
   * Asks for an audio conference, of which the agent becomes the chair. The operation is asynchronous: operations
   * of the chair work only after AgentConf_RequestSuccess and fail before it; AgentConf_SelfJoinResult says that
   * the agent has joined.
   * <ul>
   * <li>Participants are named by agent ID or phone number only.</li>
   * <li>A conference cannot have more participants than the voice concurrency of the VDN allows.</li>
   * <li>An agent who is in a conference already can expect return code 101-003 (inferred).</li>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is idle or talks in a stable call.
   *
   * <p>Prerequisite: No playback, mute, hold, hang-up or transfer is under way.
   *
   * <p>Prerequisite: The agent is not the called agent of a three-party call with two agents.
   *
   * <p>Events: AgentState_Busy, AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentConf_SelfJoinResult,
   * AgentConf_RequestSuccess, AgentConf_RequestFailed, AgentConf_Timeout.
   *
   * <p>On the wire: requestAgentConf, POST <code>/agentconf/{agentid}/requestagentconf</code>. Source:
   * cec_07_1283, cec_07_0468.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param memberNum Number of participants that the conference can hold, from 1 to 120. Range: 1 to 120.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Void> requestAgentConf(String agentId, int memberNum, RequestAgentConfOptions options) {
    var request = new Request(REQUEST_AGENT_CONF);
    request.path("agentid", agentId);
    request.field("memberNum", memberNum);
    request.optionalField("confCallerNo", options, 0);
    request.optionalField("time", options, 1);
    request.optionalField("promptTime", options, 2);
    request.optionalField("beepTone", options, 3);
    request.optionalField("playMode", options, 4);
    request.optionalField("voicePath", options, 5);
    request.alwaysBody();
    return call(request, Answer::nothing);
  }

  /**
   * Accepts the invitation that AgentConf_Ringing brought, so that the agent joins the conference.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The event AgentConf_Ringing was received.
   *
   * <p>Events: AgentConf_SelfJoinResult, AgentConf_ParticipantChanged.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 101-001.
   *
   * <p>On the wire: answerAgentConf, POST <code>/agentconf/{agentid}/answeragentconf</code>. Source: cec_07_1284,
   * cec_07_0469.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Optional<Object>> answerAgentConf(String agentId) {
    var request = new Request(ANSWER_AGENT_CONF);
    request.path("agentid", agentId);
    return call(request, value -> Values.optional(value, Values::any));
  }

  /**
   * Declines the invitation that AgentConf_Ringing brought; the agent does not join the conference.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The event AgentConf_Ringing was received.
   *
   * <p>Events: AgentOther_PhoneRelease, AgentState_Ready, AgentConf_ParticipantChanged.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 101-001.
   *
   * <p>On the wire: rejectAgentConf, POST <code>/agentconf/{agentid}/rejectagentconf</code>. Source: cec_07_1285,
   * cec_07_0470.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> rejectAgentConf(String agentId) {
    var request = new Request(REJECT_AGENT_CONF);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Takes the agent out of the conference. The chair cannot leave it and ends it with releaseAgentConf instead.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent has joined the conference.
   *
   * <p>Prerequisite: The agent is not the chair; the chair ends the conference with releaseAgentConf.
   *
   * <p>Events: AgentMediaEvent_StopRecordDone, AgentOther_PhoneRelease, AgentConf_SelfLeaveResult,
   * AgentConf_ParticipantChanged.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 101-001, 101-007.
   *
   * <p>On the wire: requestLeaveAgentConf, POST <code>/agentconf/{agentid}/requestleaveagentconf</code>. Source:
   * cec_07_1286, cec_07_0471.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> requestLeaveAgentConf(String agentId) {
    var request = new Request(REQUEST_LEAVE_AGENT_CONF);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Ends the conference. The chair and all participants are removed from it.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent chairs the conference.
   *
   * <p>Prerequisite: The conference has been granted.
   *
   * <p>Events: AgentMediaEvent_StopRecordDone, AgentOther_PhoneRelease, AgentConf_SelfLeaveResult,
   * AgentState_Ready.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
   *
   * <p>On the wire: releaseAgentConf, POST <code>/agentconf/{agentid}/releaseagentconf</code>. Source:
   * cec_07_1287, cec_07_0472.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> releaseAgentConf(String agentId) {
    var request = new Request(RELEASE_AGENT_CONF);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Puts one participant of the conference on hold.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent chairs the conference.
   *
   * <p>Events: AgentConf_ParticipantChanged.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
   *
   * <p>On the wire: holdParticipant, POST <code>/agentconf/{agentid}/holdparticipant</code>. Source: cec_07_1288,
   * cec_07_0473.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param addressType Kind of address by which the participant is named. Values: 6 (phone number), 9 (agent).
   * @param address Phone number or agent ID of the participant, at most 24 bytes. At most 24 characters.
   * @param voicePath Path of the voice file, at most 127 characters, in the form &lt;drive&gt;:/conf/&lt;vdn
   *     id&gt;/&lt;file&gt;, for example y:/conf/120/1136287.V3.
   * @return the outcome
   */
  public Outcome<Void> holdParticipant(String agentId, String addressType, String address, String voicePath) {
    return holdParticipant(agentId, addressType, address, voicePath, HoldParticipantOptions.none());
  }

  /**
   * Puts one participant of the conference on hold.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent chairs the conference.
   *
   * <p>Events: AgentConf_ParticipantChanged.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
   *
   * <p>On the wire: holdParticipant, POST <code>/agentconf/{agentid}/holdparticipant</code>. Source: cec_07_1288,
   * cec_07_0473.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param addressType Kind of address by which the participant is named. Values: 6 (phone number), 9 (agent).
   * @param address Phone number or agent ID of the participant, at most 24 bytes. At most 24 characters.
   * @param voicePath Path of the voice file, at most 127 characters, in the form &lt;drive&gt;:/conf/&lt;vdn
   *     id&gt;/&lt;file&gt;, for example y:/conf/120/1136287.V3.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Void> holdParticipant(String agentId, String addressType, String address, String voicePath, HoldParticipantOptions options) {
    var request = new Request(HOLD_PARTICIPANT);
    request.path("agentid", agentId);
    request.field("addressType", addressType);
    request.field("address", address);
    request.optionalField("playMode", options, 0);
    request.field("voicePath", voicePath);
    request.alwaysBody();
    return call(request, Answer::nothing);
  }

  /**
   * Takes one participant of the conference off hold.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent chairs the conference.
   *
   * <p>Events: AgentConf_ParticipantChanged.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
   *
   * <p>On the wire: unholdParticipant, POST <code>/agentconf/{agentid}/unholdparticipant</code>. Source:
   * cec_07_1289, cec_07_0474.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param addressType Kind of address by which the participant is named. Values: 6 (phone number), 9 (agent).
   * @param address Phone number or agent ID of the participant, at most 24 bytes. At most 24 characters.
   * @return the outcome
   */
  public Outcome<Void> unholdParticipant(String agentId, String addressType, String address) {
    var request = new Request(UNHOLD_PARTICIPANT);
    request.path("agentid", agentId);
    request.field("addressType", addressType);
    request.field("address", address);
    request.alwaysBody();
    return call(request, Answer::nothing);
  }

  /**
   * Extends the duration of the conference. The whole conference cannot last longer than 1440 minutes, so the time
   * really added, which the answer tells, may be less than the time asked for.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent chairs the conference.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
   *
   * <p>On the wire: prolongTime, POST <code>/agentconf/{agentid}/prolongtime</code>. Source: cec_07_1290,
   * cec_07_0475.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param prolongTime Time to add, from 1 to 1440 minutes. Range: 1 to 1440. Unit: minutes.
   * @return the outcome
   */
  public Outcome<ProlongTimeResult> prolongTime(String agentId, int prolongTime) {
    var request = new Request(PROLONG_TIME);
    request.path("agentid", agentId);
    request.field("prolongTime", prolongTime);
    request.alwaysBody();
    return call(request, value -> Values.whole(value, ProlongTimeResult::new, null));
  }

  /**
   * Hands the chair of the conference over to another agent.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in (inferred).
   *
   * <p>Prerequisite: The agent chairs the conference (inferred from return code 101-002).
   *
   * <p>Events: AgentConf_ParticipantChanged, AgentConf_PresidentChanged.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 101-001, 101-002, 101-005.
   *
   * <p>On the wire: applyToShiftPresident, POST <code>/agentconf/{agentid}/applytoshiftpresident</code>. Source:
   * cec_07_1291, cec_07_0476.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param destAgentNo Work number of the agent who gets the chair.
   * @return the outcome
   */
  public Outcome<Void> applyToShiftPresident(String agentId, int destAgentNo) {
    var request = new Request(APPLY_TO_SHIFT_PRESIDENT);
    request.path("agentid", agentId);
    request.field("destAgentNo", destAgentNo);
    request.alwaysBody();
    return call(request, Answer::nothing);
  }

  /**
   * Adds up to 120 phone users and agents to the conference at once.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent chairs the conference.
   *
   * <p>On the wire: batchAddParticipant, POST <code>/agentconf/{agentid}/batchaddparticipant</code>. Source:
   * cec_07_1292, cec_07_0477.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param addresses The participants to add, at most 120. At most 120 items.
   * @return the outcome
   */
  public Outcome<Optional<Object>> batchAddParticipant(String agentId, List<BatchAddParticipantRequestAddress> addresses) {
    return batchAddParticipant(agentId, addresses, BatchAddParticipantOptions.none());
  }

  /**
   * Adds up to 120 phone users and agents to the conference at once.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent chairs the conference.
   *
   * <p>On the wire: batchAddParticipant, POST <code>/agentconf/{agentid}/batchaddparticipant</code>. Source:
   * cec_07_1292, cec_07_0477.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param addresses The participants to add, at most 120. At most 120 items.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Optional<Object>> batchAddParticipant(String agentId, List<BatchAddParticipantRequestAddress> addresses, BatchAddParticipantOptions options) {
    var request = new Request(BATCH_ADD_PARTICIPANT);
    request.path("agentid", agentId);
    request.field("addresses", addresses);
    request.optionalField("beepTone", options, 0);
    request.optionalField("playMode", options, 1);
    request.optionalField("voicePath", options, 2);
    request.optionalField("caller", options, 3);
    request.alwaysBody();
    return call(request, value -> Values.optional(value, Values::any));
  }

  /**
   * Removes up to 30 participants from the conference at once. The chair cannot remove itself; return code 101-006
   * means that (inferred). The answer names those who were not in the conference.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent chairs the conference.
   *
   * <p>Events: AgentConf_ParticipantChanged.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 101-001, 101-002, 101-006.
   *
   * <p>On the wire: batchRemoveParticipant, POST <code>/agentconf/{agentid}/batchremoveparticipant</code>. Source:
   * cec_07_1293, cec_07_0478.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param addresses The participants to remove, at most 30. At most 30 items.
   * @return the outcome
   */
  public Outcome<BatchRemoveParticipantResult> batchRemoveParticipant(String agentId, List<BatchRemoveParticipantRequestAddress> addresses) {
    var request = new Request(BATCH_REMOVE_PARTICIPANT);
    request.path("agentid", agentId);
    request.field("addresses", addresses);
    request.alwaysBody();
    return call(request, value -> Values.whole(value, BatchRemoveParticipantResult::new, "noExistParticipants"));
  }

  /**
   * Sets whether one participant of the conference can listen, speak, do both or do neither.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent chairs the conference.
   *
   * <p>Events: AgentConf_ParticipantChanged.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
   *
   * <p>On the wire: changeParticipantMode, POST <code>/agentconf/{agentid}/changeparticipantmode</code>. Source:
   * cec_07_1294, cec_07_0479.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param attribute What the participant can do from now on. Values: 1 (listen only), 2 (speak only), 3 (listen
   *     and speak), 4 (neither listen nor speak).
   * @param addressType Kind of address by which the participant is named. Values: 6 (phone number), 9 (agent).
   * @param address Phone number or agent ID of the participant, at most 24 bytes. At most 24 characters.
   * @return the outcome
   */
  public Outcome<Void> changeParticipantMode(String agentId, int attribute, String addressType, String address) {
    var request = new Request(CHANGE_PARTICIPANT_MODE);
    request.path("agentid", agentId);
    request.field("attribute", attribute);
    request.field("addressType", addressType);
    request.field("address", address);
    request.alwaysBody();
    return call(request, Answer::nothing);
  }

  /**
   * Plays a voice file to all participants of the conference.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent chairs the conference.
   *
   * <p>Events: AgentConf_StopVoice.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
   *
   * <p>On the wire: playVoiceToConf, POST <code>/agentconf/{agentid}/playvoicetoconf</code>. Source: cec_07_1295,
   * cec_07_0480.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param voicePath Path of the voice file, at most 127 characters, in the form &lt;drive&gt;:/conf/&lt;vdn
   *     id&gt;/&lt;file&gt;, for example y:/conf/120/1136287.V3.
   * @return the outcome
   */
  public Outcome<Optional<Object>> playVoiceToConf(String agentId, String voicePath) {
    return playVoiceToConf(agentId, voicePath, PlayVoiceToConfOptions.none());
  }

  /**
   * Plays a voice file to all participants of the conference.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent chairs the conference.
   *
   * <p>Events: AgentConf_StopVoice.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
   *
   * <p>On the wire: playVoiceToConf, POST <code>/agentconf/{agentid}/playvoicetoconf</code>. Source: cec_07_1295,
   * cec_07_0480.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param voicePath Path of the voice file, at most 127 characters, in the form &lt;drive&gt;:/conf/&lt;vdn
   *     id&gt;/&lt;file&gt;, for example y:/conf/120/1136287.V3.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Optional<Object>> playVoiceToConf(String agentId, String voicePath, PlayVoiceToConfOptions options) {
    var request = new Request(PLAY_VOICE_TO_CONF);
    request.path("agentid", agentId);
    request.optionalField("playType", options, 0);
    request.optionalField("playMode", options, 1);
    request.field("voicePath", voicePath);
    request.alwaysBody();
    return call(request, value -> Values.optional(value, Values::any));
  }

  /**
   * Stops the file that plays to all participants of the conference. In a failure, the result may hold
   * errorReason, the cause passed through from the call platform.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent chairs the conference.
   *
   * <p>Events: AgentConf_StopVoice.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
   *
   * <p>On the wire: stopVoiceToConf, POST <code>/agentconf/{agentid}/stopvoicetoconf</code>. Source: cec_07_1296,
   * cec_07_0481.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<SuccessWithErrorReasonResult> stopVoiceToConf(String agentId) {
    var request = new Request(STOP_VOICE_TO_CONF);
    request.path("agentid", agentId);
    return call(request, value -> Values.whole(value, SuccessWithErrorReasonResult::new, null));
  }

  /**
   * Plays a voice file to one participant of the conference. In a failure, the result may hold errorReason, the
   * cause passed through from the call platform.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent chairs the conference.
   *
   * <p>Events: AgentConf_StopParticipantVoice.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
   *
   * <p>On the wire: playVoiceToParticipant, POST <code>/agentconf/{agentid}/playvoicetoparticipant</code>. Source:
   * cec_07_1297, cec_07_0482.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param addressType Kind of address by which the participant is named. Values: 6 (phone number), 9 (agent).
   * @param address Phone number or agent ID of the participant, at most 24 bytes. At most 24 characters.
   * @param voicePath Path of the voice file, at most 127 characters, in the form y:/conf/&lt;vdn
   *     id&gt;/&lt;file&gt;.
   * @return the outcome
   */
  public Outcome<SuccessWithErrorReasonResult> playVoiceToParticipant(String agentId, String addressType, String address, String voicePath) {
    return playVoiceToParticipant(agentId, addressType, address, voicePath, PlayVoiceToParticipantOptions.none());
  }

  /**
   * Plays a voice file to one participant of the conference. In a failure, the result may hold errorReason, the
   * cause passed through from the call platform.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent chairs the conference.
   *
   * <p>Events: AgentConf_StopParticipantVoice.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
   *
   * <p>On the wire: playVoiceToParticipant, POST <code>/agentconf/{agentid}/playvoicetoparticipant</code>. Source:
   * cec_07_1297, cec_07_0482.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param addressType Kind of address by which the participant is named. Values: 6 (phone number), 9 (agent).
   * @param address Phone number or agent ID of the participant, at most 24 bytes. At most 24 characters.
   * @param voicePath Path of the voice file, at most 127 characters, in the form y:/conf/&lt;vdn
   *     id&gt;/&lt;file&gt;.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<SuccessWithErrorReasonResult> playVoiceToParticipant(String agentId, String addressType, String address, String voicePath, PlayVoiceToParticipantOptions options) {
    var request = new Request(PLAY_VOICE_TO_PARTICIPANT);
    request.path("agentid", agentId);
    request.field("addressType", addressType);
    request.field("address", address);
    request.optionalField("playMode", options, 0);
    request.field("voicePath", voicePath);
    request.alwaysBody();
    return call(request, value -> Values.whole(value, SuccessWithErrorReasonResult::new, null));
  }

  /**
   * Stops the file that plays to one participant of the conference. The operation has a body, whose table was not
   * seen; its fields are expected to name the participant as in playVoiceToParticipant (inferred).
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent chairs the conference.
   *
   * <p>Events: AgentConf_StopParticipantVoice.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
   *
   * <p>On the wire: stopVoiceToParticipant, POST <code>/agentconf/{agentid}/stopvoicetoparticipant</code>. Source:
   * cec_07_1298, cec_07_0483.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Optional<Object>> stopVoiceToParticipant(String agentId) {
    return stopVoiceToParticipant(agentId, StopVoiceToParticipantOptions.none());
  }

  /**
   * Stops the file that plays to one participant of the conference. The operation has a body, whose table was not
   * seen; its fields are expected to name the participant as in playVoiceToParticipant (inferred).
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent chairs the conference.
   *
   * <p>Events: AgentConf_StopParticipantVoice.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
   *
   * <p>On the wire: stopVoiceToParticipant, POST <code>/agentconf/{agentid}/stopvoicetoparticipant</code>. Source:
   * cec_07_1298, cec_07_0483.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Optional<Object>> stopVoiceToParticipant(String agentId, StopVoiceToParticipantOptions options) {
    var request = new Request(STOP_VOICE_TO_PARTICIPANT);
    request.path("agentid", agentId);
    request.optionalField("addressType", options, 0);
    request.optionalField("address", options, 1);
    return call(request, value -> Values.optional(value, Values::any));
  }

  /**
   * Adds seats to the conference or takes seats away from it.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent chairs the conference.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
   *
   * <p>On the wire: modifyConfResource, POST <code>/agentconf/{agentid}/modifyconfresource</code>. Source:
   * cec_07_1299, cec_07_0484.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param modifyType Whether the conference gets more or fewer seats. Values: 0 (more seats), 1 (fewer seats).
   * @param modifyNum Number of seats, from 2 to 118, by which to change the conference (inferred from modifyType).
   *     Range: 2 to 118.
   * @return the outcome
   */
  public Outcome<Void> modifyConfResource(String agentId, int modifyType, int modifyNum) {
    var request = new Request(MODIFY_CONF_RESOURCE);
    request.path("agentid", agentId);
    request.field("modifyType", modifyType);
    request.field("modifyNum", modifyNum);
    request.alwaysBody();
    return call(request, Answer::nothing);
  }

  /**
   * Answers state, times and participants of up to 20 conferences. An inspector may query every conference of the
   * VDN, any other agent only the one in which the agent takes part.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>On the wire: queryConfInfos, POST <code>/agentconf/{agentid}/queryconfinfos</code>. Source: cec_07_1300,
   * cec_07_0485.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param confIds IDs of the conferences, at most 20; numbers in the printed example. At most 20 items.
   * @return the outcome
   */
  public Outcome<QueryConfInfosResult> queryConfInfos(String agentId, List<Integer> confIds) {
    var request = new Request(QUERY_CONF_INFOS);
    request.path("agentid", agentId);
    request.field("confIds", confIds);
    request.alwaysBody();
    return call(request, value -> Values.whole(value, QueryConfInfosResult::new, "confs"));
  }

  /**
   * Lists the IDs of all conferences of the VDN. An agent who is no inspector gets return code 101-004.
   * <ul>
   * <li>A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.</li>
   * <li>Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
   * them (vendor sample).</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is an inspector.
   *
   * <p>Return codes: 000-002, 100-006, 100-007, 101-004.
   *
   * <p>On the wire: queryAllConfIds, GET <code>/agentconf/{agentid}/queryvdnconfid</code>. Source: cec_07_1301,
   * cec_07_0486.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<QueryAllConfIdsResult> queryAllConfIds(String agentId) {
    var request = new Request(QUERY_ALL_CONF_IDS);
    request.path("agentid", agentId);
    return call(request, value -> Values.whole(value, QueryAllConfIdsResult::new, "confIds"));
  }

  /**
   * Lets an inspector barge in on an agent, so that both can talk; the customer takes part when the agent has a
   * call. Afterwards the inspector is in the barging state. The inspector needs the inspection permission, and the
   * inspected agent must be signed in; the development guide also asks that this agent has a call with a customer.
   * The operation is not for video calls. An inspector can inspect another inspector only when the CTI setting
   * Support QC on QC Inspectors is Yes. For text chat a vendor portal adds a query parameter mediaType, which no
   * page documents (vendor sample).
   *
   * <p>Prerequisite: The agent has signed in as an inspector.
   *
   * <p>Prerequisite: The inspector is idle.
   *
   * <p>Events: AgentState_Busy, AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentOther_BeQcStart.
   *
   * <p>Return codes: 100-006, 900-001, 900-002, 900-003.
   *
   * <p>On the wire: addInsert, PUT <code>/qualitycontrol/{agentid}/addinsert/{workNo}</code>. Source: cec_07_2401,
   * cec_05_1440.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param workNo Work number of the agent to barge in on. That agent must be of the same VDN as the inspector.
   *     Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> addInsert(String agentId, String workNo) {
    var request = new Request(ADD_INSERT);
    request.path("agentid", agentId);
    request.path("workNo", workNo);
    return call(request, Answer::nothing);
  }

  /**
   * Lets an inspector listen to the call of an agent. Agent and customer do not notice it: the inspector hears
   * both and is not heard. Afterwards the inspector is in the listening state. The inspector needs the inspection
   * permission, and the inspected agent must be signed in. The operation is not for video calls. An inspector can
   * inspect another inspector only when the CTI setting Support QC on QC Inspectors is Yes. For text chat a vendor
   * portal adds a query parameter mediaType, which no page documents (vendor sample).
   *
   * <p>Prerequisite: The agent has signed in as an inspector.
   *
   * <p>Prerequisite: The inspector is idle.
   *
   * <p>Events: AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentState_Busy, AgentOther_BeQcStart.
   *
   * <p>Return codes: 100-006, 900-001, 900-002, 900-003, 900-005.
   *
   * <p>On the wire: addSupervise, PUT <code>/qualitycontrol/{agentid}/addsupervise/{workNo}</code>. Source:
   * cec_07_2402, cec_05_1441.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param workNo Work number of the agent to listen to. That agent must be of the same VDN as the inspector.
   *     Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> addSupervise(String agentId, String workNo) {
    var request = new Request(ADD_SUPERVISE);
    request.path("agentid", agentId);
    request.path("workNo", workNo);
    return call(request, Answer::nothing);
  }

  /**
   * Lets an inspector take over the call of an agent: the talk between agent and customer ends, the agent becomes
   * idle, and the inspector talks to the customer. The operation is not for video calls. A vendor portal adds the
   * query parameters mediaType (for text chat) and callId, which no page documents (vendor sample).
   *
   * <p>Prerequisite: The agent has signed in as an inspector.
   *
   * <p>Prerequisite: The inspector is barging in, listening or whispering.
   *
   * <p>Events: AgentEvent_Talking, AgentMediaEvent_Record, AgentState_Ready, AgentOther_PhoneRelease,
   * AgentEvent_Call_Release, AgentEvent_Customer_Release.
   *
   * <p>Return codes: 100-006, 900-001, 900-002, 900-003.
   *
   * <p>On the wire: intercept, PUT <code>/qualitycontrol/{agentid}/intercept/{workNo}</code>. Source: cec_07_2403,
   * cec_05_1442.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param workNo Work number of the agent whose call is taken over. That agent must be of the same VDN as the
   *     inspector. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> intercept(String agentId, String workNo) {
    var request = new Request(INTERCEPT);
    request.path("agentid", agentId);
    request.path("workNo", workNo);
    return call(request, Answer::nothing);
  }

  /**
   * Lets an inspector take over one call of an agent, which the call ID names. The effect is that of intercept:
   * the talk between agent and customer ends, the agent becomes idle, and the inspector talks to the customer. The
   * operation is not for video calls.
   *
   * <p>Prerequisite: The agent has signed in as an inspector.
   *
   * <p>Prerequisite: The inspector is barging in, listening or whispering.
   *
   * <p>Events: AgentEvent_Talking, AgentMediaEvent_Record.
   *
   * <p>Return codes: 100-006, 900-001, 900-002, 900-003.
   *
   * <p>On the wire: interceptByCallId, PUT <code>/qualitycontrol/{agentid}/intercept/{workNo}/{callId}</code>.
   * Source: cec_07_0437.
   *
   * <p>Since edition 2025-11.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param workNo Work number of the agent whose call is taken over, a decimal string from 101 to 999999 without
   *     leading zeros, signs or blanks. The agent must be of the same VDN as the inspector. Range: 101 to 999999.
   * @param callId ID of the call to take over.
   * @return the outcome
   */
  public Outcome<Void> interceptByCallId(String agentId, String workNo, String callId) {
    var request = new Request(INTERCEPT_BY_CALL_ID);
    request.path("agentid", agentId);
    request.path("workNo", workNo);
    request.path("callId", callId);
    return call(request, Answer::nothing);
  }

  /**
   * Ends the listening or barging in of an inspector on an agent. The operation is not for video calls.
   *
   * <p>Prerequisite: The agent has signed in as an inspector.
   *
   * <p>Prerequisite: The inspector is listening or barging in.
   *
   * <p>Events: AgentOther_PhoneRelease, AgentState_Ready, AgentOther_BeQcStop.
   *
   * <p>Return codes: 100-006, 900-001, 900-002, 900-003.
   *
   * <p>On the wire: stopSuperviseOrInsert, DELETE <code>/qualitycontrol/{agentid}/{workNo}</code>. Source:
   * cec_07_2404, cec_07_0438.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param workNo Work number of the inspected agent. That agent must be of the same VDN as the inspector. Range:
   *     101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> stopSuperviseOrInsert(String agentId, String workNo) {
    var request = new Request(STOP_SUPERVISE_OR_INSERT);
    request.path("agentid", agentId);
    request.path("workNo", workNo);
    return call(request, Answer::nothing);
  }

  /**
   * Lets an inspector put an agent into the busy state.
   *
   * <p>Prerequisite: The agent has signed in as an inspector.
   *
   * <p>Return codes: 100-006, 900-001, 900-002, 900-003.
   *
   * <p>On the wire: forceBusy, POST <code>/qualitycontrol/{agentid}/forcebusy/{workNo}</code>. Source:
   * cec_07_2405, cec_07_0439.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param workNo Work number of the agent to make busy. That agent must be of the same VDN as the inspector.
   *     Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> forceBusy(String agentId, String workNo) {
    var request = new Request(FORCE_BUSY);
    request.path("agentid", agentId);
    request.path("workNo", workNo);
    return call(request, Answer::nothing);
  }

  /**
   * Lets an inspector put an agent into the idle state.
   *
   * <p>Prerequisite: The agent has signed in as an inspector.
   *
   * <p>Return codes: 100-006, 900-001, 900-002, 900-003.
   *
   * <p>On the wire: forceIdle, POST <code>/qualitycontrol/{agentid}/forceidle/{workNo}</code>. Source:
   * cec_07_2406, cec_07_0440.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param workNo Work number of the agent to make idle. That agent must be of the same VDN as the inspector.
   *     Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> forceIdle(String agentId, String workNo) {
    var request = new Request(FORCE_IDLE);
    request.path("agentid", agentId);
    request.path("workNo", workNo);
    return call(request, Answer::nothing);
  }

  /**
   * Lets an inspector sign an agent out.
   *
   * <p>Prerequisite: The agent has signed in as an inspector.
   *
   * <p>Return codes: 100-006, 900-001, 900-002, 900-003.
   *
   * <p>On the wire: forceLogOutAgent, POST <code>/qualitycontrol/{agentid}/forcelogout/{workNo}</code>. Source:
   * cec_07_2407, cec_07_0441.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param workNo Work number of the agent to sign out. That agent must be of the same VDN as the inspector.
   *     Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> forceLogOutAgent(String agentId, String workNo) {
    var request = new Request(FORCE_LOG_OUT_AGENT);
    request.path("agentid", agentId);
    request.path("workNo", workNo);
    return call(request, Answer::nothing);
  }

  /**
   * Lets an inspector release the call that the call ID names. The operation is not for video calls.
   *
   * <p>Prerequisite: The agent has signed in as an inspector.
   *
   * <p>Return codes: 100-006, 900-001, 900-002, 900-003.
   *
   * <p>On the wire: forceDropCall, POST <code>/qualitycontrol/{agentid}/forcedropcall/{callid}</code>. Source:
   * cec_07_2408, cec_07_0442.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param callId callid: ID of the call to release.
   * @return the outcome
   */
  public Outcome<Void> forceDropCall(String agentId, String callId) {
    var request = new Request(FORCE_DROP_CALL);
    request.path("agentid", agentId);
    request.path("callid", callId);
    return call(request, Answer::nothing);
  }

  /**
   * Lets an inspector change the skill queues of an agent. The table of the page marks both fields of the body as
   * optional.
   *
   * <p>Prerequisite: The agent has signed in as an inspector.
   *
   * <p>Prerequisite: The inspected agent is signed in.
   *
   * <p>Return codes: 100-001, 100-006, 900-001, 900-002, 900-003.
   *
   * <p>On the wire: adjustSkill, POST <code>/qualitycontrol/{agentid}/adjustskill</code>. Source: cec_07_2409,
   * cec_07_0443.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> adjustSkill(String agentId) {
    return adjustSkill(agentId, AdjustSkillOptions.none());
  }

  /**
   * Lets an inspector change the skill queues of an agent. The table of the page marks both fields of the body as
   * optional.
   *
   * <p>Prerequisite: The agent has signed in as an inspector.
   *
   * <p>Prerequisite: The inspected agent is signed in.
   *
   * <p>Return codes: 100-001, 100-006, 900-001, 900-002, 900-003.
   *
   * <p>On the wire: adjustSkill, POST <code>/qualitycontrol/{agentid}/adjustskill</code>. Source: cec_07_2409,
   * cec_07_0443.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Void> adjustSkill(String agentId, AdjustSkillOptions options) {
    var request = new Request(ADJUST_SKILL);
    request.path("agentid", agentId);
    request.optionalField("workNo", options, 0);
    request.optionalField("skills", options, 1);
    return call(request, Answer::nothing);
  }

  /**
   * Switches an inspector who listens to an agent to barging in, and one who barges in to listening. The operation
   * is not for video calls.
   *
   * <p>Prerequisite: The agent has signed in as an inspector.
   *
   * <p>Prerequisite: The inspector is listening or barging in.
   *
   * <p>Return codes: 100-006, 900-001, 900-002, 900-003.
   *
   * <p>On the wire: switchSuperviseOrInsert, POST <code>/qualitycontrol/{agentid}/switch/{workNo}</code>. Source:
   * cec_07_2410, cec_07_0444.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param workNo Work number of the inspected agent. That agent must be of the same VDN as the inspector. Range:
   *     101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> switchSuperviseOrInsert(String agentId, String workNo) {
    var request = new Request(SWITCH_SUPERVISE_OR_INSERT);
    request.path("agentid", agentId);
    request.path("workNo", workNo);
    return call(request, Answer::nothing);
  }

  /**
   * Lets an inspector send an agent to rest for a given time and reason.
   *
   * <p>Prerequisite: The agent has signed in as an inspector.
   *
   * <p>Return codes: 100-006, 900-001, 900-002, 900-003.
   *
   * <p>On the wire: forceRest, POST <code>/qualitycontrol/{agentid}/forcerest/{workNo}/{time}/{reason}</code>.
   * Source: cec_07_2411, cec_07_0445.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param workNo Work number of the agent to send to rest. That agent must be of the same VDN as the inspector.
   *     Range: 101 to 59999.
   * @param time Length of the rest in seconds, from 1 to 86399. Range: 1 to 86399. Unit: seconds.
   * @param reason Rest reason code, from 1 to 255. Unlike restcause of rest, 0 is not in the range. Range: 1 to
   *     255.
   * @return the outcome
   */
  public Outcome<Void> forceRest(String agentId, String workNo, int time, int reason) {
    var request = new Request(FORCE_REST);
    request.path("agentid", agentId);
    request.path("workNo", workNo);
    request.path("time", time);
    request.path("reason", reason);
    return call(request, Answer::nothing);
  }

  /**
   * Lets an inspector whisper to an agent: the inspector hears agent and customer, and only the agent hears the
   * inspector. The inspector needs the whisper permission. The operation is not for video calls. An inspector can
   * inspect another inspector only when the CTI setting Support QC on QC Inspectors is Yes.
   *
   * <p>Prerequisite: The agent has signed in as an inspector.
   *
   * <p>Prerequisite: The inspector is idle.
   *
   * <p>Events: AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentState_Busy, AgentOther_BeQcStart.
   *
   * <p>Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
   *
   * <p>On the wire: requestWhisperAgent, POST <code>/qualitycontrol/{agentid}/requestwhisperagent</code>. Source:
   * cec_07_2412, cec_07_0446.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> requestWhisperAgent(String agentId) {
    return requestWhisperAgent(agentId, RequestWhisperAgentOptions.none());
  }

  /**
   * Lets an inspector whisper to an agent: the inspector hears agent and customer, and only the agent hears the
   * inspector. The inspector needs the whisper permission. The operation is not for video calls. An inspector can
   * inspect another inspector only when the CTI setting Support QC on QC Inspectors is Yes.
   *
   * <p>Prerequisite: The agent has signed in as an inspector.
   *
   * <p>Prerequisite: The inspector is idle.
   *
   * <p>Events: AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentState_Busy, AgentOther_BeQcStart.
   *
   * <p>Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
   *
   * <p>On the wire: requestWhisperAgent, POST <code>/qualitycontrol/{agentid}/requestwhisperagent</code>. Source:
   * cec_07_2412, cec_07_0446.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Void> requestWhisperAgent(String agentId, RequestWhisperAgentOptions options) {
    var request = new Request(REQUEST_WHISPER_AGENT);
    request.path("agentid", agentId);
    request.optionalQuery("whisperagentid", options, 0);
    return call(request, Answer::nothing);
  }

  /**
   * Ends the whispering of an inspector to an agent. The operation is not for video calls.
   *
   * <p>Prerequisite: The agent has signed in as an inspector.
   *
   * <p>Prerequisite: The inspector has whispered to the agent.
   *
   * <p>Events: AgentOther_BeQcStop.
   *
   * <p>Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
   *
   * <p>On the wire: requestStopWhisperAgent, POST <code>/qualitycontrol/{agentid}/requeststopwhisperagent</code>.
   * Source: cec_07_2413, cec_07_0447.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> requestStopWhisperAgent(String agentId) {
    return requestStopWhisperAgent(agentId, RequestStopWhisperAgentOptions.none());
  }

  /**
   * Ends the whispering of an inspector to an agent. The operation is not for video calls.
   *
   * <p>Prerequisite: The agent has signed in as an inspector.
   *
   * <p>Prerequisite: The inspector has whispered to the agent.
   *
   * <p>Events: AgentOther_BeQcStop.
   *
   * <p>Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
   *
   * <p>On the wire: requestStopWhisperAgent, POST <code>/qualitycontrol/{agentid}/requeststopwhisperagent</code>.
   * Source: cec_07_2413, cec_07_0447.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Void> requestStopWhisperAgent(String agentId, RequestStopWhisperAgentOptions options) {
    var request = new Request(REQUEST_STOP_WHISPER_AGENT);
    request.path("agentid", agentId);
    request.optionalQuery("whisperagentid", options, 0);
    return call(request, Answer::nothing);
  }

  /**
   * Switches an inspector who inspects an agent to listening, barging in or whispering. The operation is not for
   * video calls.
   *
   * <p>Prerequisite: The agent has signed in as an inspector.
   *
   * <p>Prerequisite: The inspector is whispering, listening or barging in.
   *
   * <p>Events: AgentOther_BeQcStart.
   *
   * <p>Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
   *
   * <p>On the wire: requestSwitchInsertWhisperAgent, POST
   * <code>/qualitycontrol/{agentid}/requestswitchinsertwhisperagent</code>. Source: cec_07_2414, cec_07_0448.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param switchType switchtype: Kind of inspection to switch to. Values: 0 (listen), 1 (barge in), 2 (whisper).
   * @return the outcome
   */
  public Outcome<Void> requestSwitchInsertWhisperAgent(String agentId, int switchType) {
    return requestSwitchInsertWhisperAgent(agentId, switchType, RequestSwitchInsertWhisperAgentOptions.none());
  }

  /**
   * Switches an inspector who inspects an agent to listening, barging in or whispering. The operation is not for
   * video calls.
   *
   * <p>Prerequisite: The agent has signed in as an inspector.
   *
   * <p>Prerequisite: The inspector is whispering, listening or barging in.
   *
   * <p>Events: AgentOther_BeQcStart.
   *
   * <p>Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
   *
   * <p>On the wire: requestSwitchInsertWhisperAgent, POST
   * <code>/qualitycontrol/{agentid}/requestswitchinsertwhisperagent</code>. Source: cec_07_2414, cec_07_0448.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param switchType switchtype: Kind of inspection to switch to. Values: 0 (listen), 1 (barge in), 2 (whisper).
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Void> requestSwitchInsertWhisperAgent(String agentId, int switchType, RequestSwitchInsertWhisperAgentOptions options) {
    var request = new Request(REQUEST_SWITCH_INSERT_WHISPER_AGENT);
    request.path("agentid", agentId);
    request.optionalQuery("whisperagentid", options, 0);
    request.query("switchtype", switchType);
    return call(request, Answer::nothing);
  }

  /**
   * Plays a file to the agent. When the agent is not in a call, the phone given at the sign-in rings. The page
   * warns that any recording can be played.
   *
   * <p>The development guide (cec_05_4050) gives this order of the events (see the notes).
   * <ul>
   * <li>success: AgentState_Busy, AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentMediaEvent_Play_Succ,
   * AgentMediaEvent_Play</li>
   * <li>failure: AgentState_Busy, AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentOther_PhoneRelease,
   * AgentState_Ready, AgentMediaEvent_Play_Fail, AgentMediaEvent_StopPlayDone</li>
   * <li>end of the playback: AgentOther_PhoneRelease, AgentState_Ready, AgentMediaEvent_StopPlayDone</li>
   * <li>played in a call (cec_05_1445): AgentMediaEvent_Play_Succ, AgentMediaEvent_Play, and in the end
   * AgentMediaEvent_StopPlayDone</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is not in a call.
   *
   * <p>Events: AgentState_Busy, AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentMediaEvent_Play,
   * AgentMediaEvent_Play_Succ, AgentMediaEvent_Play_Fail, AgentMediaEvent_StopPlayDone, AgentOther_PhoneRelease,
   * AgentState_Ready.
   *
   * <p>Return codes: 500-007.
   *
   * <p>On the wire: beginPlay, PUT <code>/recordplay/{agentid}/play</code>. Source: cec_07_4202, cec_07_0394,
   * cec_05_4050.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param voicePath voicepath: Path of the file, at most 100 characters.
   * @return the outcome
   */
  public Outcome<Void> beginPlay(String agentId, String voicePath) {
    return beginPlay(agentId, voicePath, BeginPlayOptions.none());
  }

  /**
   * Plays a file to the agent. When the agent is not in a call, the phone given at the sign-in rings. The page
   * warns that any recording can be played.
   *
   * <p>The development guide (cec_05_4050) gives this order of the events (see the notes).
   * <ul>
   * <li>success: AgentState_Busy, AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentMediaEvent_Play_Succ,
   * AgentMediaEvent_Play</li>
   * <li>failure: AgentState_Busy, AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentOther_PhoneRelease,
   * AgentState_Ready, AgentMediaEvent_Play_Fail, AgentMediaEvent_StopPlayDone</li>
   * <li>end of the playback: AgentOther_PhoneRelease, AgentState_Ready, AgentMediaEvent_StopPlayDone</li>
   * <li>played in a call (cec_05_1445): AgentMediaEvent_Play_Succ, AgentMediaEvent_Play, and in the end
   * AgentMediaEvent_StopPlayDone</li>
   * </ul>
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is not in a call.
   *
   * <p>Events: AgentState_Busy, AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentMediaEvent_Play,
   * AgentMediaEvent_Play_Succ, AgentMediaEvent_Play_Fail, AgentMediaEvent_StopPlayDone, AgentOther_PhoneRelease,
   * AgentState_Ready.
   *
   * <p>Return codes: 500-007.
   *
   * <p>On the wire: beginPlay, PUT <code>/recordplay/{agentid}/play</code>. Source: cec_07_4202, cec_07_0394,
   * cec_05_4050.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param voicePath voicepath: Path of the file, at most 100 characters.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Void> beginPlay(String agentId, String voicePath, BeginPlayOptions options) {
    var request = new Request(BEGIN_PLAY);
    request.path("agentid", agentId);
    request.field("voicepath", voicePath);
    request.optionalField("startpostion", options, 0);
    request.optionalField("volumechange", options, 1);
    request.optionalField("speedchange", options, 2);
    request.optionalField("times", options, 3);
    request.optionalField("codeformat", options, 4);
    request.optionalField("locationId", options, 5);
    request.alwaysBody();
    return call(request, Answer::nothing);
  }

  /**
   * Pauses the playback that is running; resumePlay continues it.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is not in a call.
   *
   * <p>Prerequisite: A playback is running.
   *
   * <p>Events: AgentMediaEvent_PausePlayDone.
   *
   * <p>Return codes: 100-006, 100-007, 500-003.
   *
   * <p>On the wire: pausePlay, POST <code>/recordplay/{agentid}/pauseplay</code>. Source: cec_07_4203,
   * cec_07_0395.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> pausePlay(String agentId) {
    var request = new Request(PAUSE_PLAY);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Resumes the playback that pausePlay paused.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is not in a call.
   *
   * <p>Prerequisite: The playback is paused.
   *
   * <p>Events: AgentMediaEvent_ResumePlayDone.
   *
   * <p>Return codes: 100-006, 100-007, 500-005.
   *
   * <p>On the wire: resumePlay, POST <code>/recordplay/{agentid}/resumeplay</code>. Source: cec_07_4204,
   * cec_07_0396.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> resumePlay(String agentId) {
    var request = new Request(RESUME_PLAY);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Skips forward by a number of seconds in the file that is being played.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: A playback is running.
   *
   * <p>Events: AgentMediaEvent_JumpPlayDone.
   *
   * <p>Return codes: 100-006, 100-007, 500-002.
   *
   * <p>On the wire: foreFastPlay, POST <code>/recordplay/{agentid}/forefast/{time}</code>. Source: cec_07_4205,
   * cec_07_0397.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param time Seconds to skip forward, a decimal string from 0 to 2147483647. Range: 0 to 2147483647. Unit:
   *     seconds.
   * @return the outcome
   */
  public Outcome<Void> foreFastPlay(String agentId, String time) {
    var request = new Request(FORE_FAST_PLAY);
    request.path("agentid", agentId);
    request.path("time", time);
    return call(request, Answer::nothing);
  }

  /**
   * Skips backward by a number of seconds in the file that is being played.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: A playback is running.
   *
   * <p>Events: AgentMediaEvent_JumpPlayDone.
   *
   * <p>Return codes: 100-006, 100-007, 500-001.
   *
   * <p>On the wire: backFastPlay, POST <code>/recordplay/{agentid}/backfast/{time}</code>. Source: cec_07_4206,
   * cec_07_0398.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param time Seconds to skip backward, a decimal string from 0 to 2147483647. Range: 0 to 2147483647. Unit:
   *     seconds.
   * @return the outcome
   */
  public Outcome<Void> backFastPlay(String agentId, String time) {
    var request = new Request(BACK_FAST_PLAY);
    request.path("agentid", agentId);
    request.path("time", time);
    return call(request, Answer::nothing);
  }

  /**
   * Stops the playback that is running.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: A playback is running.
   *
   * <p>Events: AgentMediaEvent_StopPlayDone.
   *
   * <p>Return codes: 100-006, 100-007, 500-009.
   *
   * <p>On the wire: stopPlay, DELETE <code>/recordplay/{agentid}/stopplay</code>. Source: cec_07_4207,
   * cec_07_0399.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> stopPlay(String agentId) {
    var request = new Request(STOP_PLAY);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Starts recording the screen of the agent. The operation is for private deployments only. Gateways of 2018 may
   * lack the operation (inferred), although a sample of that year calls it (vendor sample).
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The VRC component is initialised on the machine of the agent.
   *
   * <p>Events: AgentMediaEvent_StartRecordScreen_Succ, AgentMediaEvent_StartRecordScreen_Fail.
   *
   * <p>Return codes: 100-006, 100-007.
   *
   * <p>On the wire: startRecordScreen, PUT <code>/recordplay/{agentid}/startrecordscreen</code>. Source:
   * cec_07_4208, cec_07_0400.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> startRecordScreen(String agentId) {
    var request = new Request(START_RECORD_SCREEN);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Stops recording the screen of the agent. Gateways of 2018 may lack the operation (inferred), although a sample
   * of that year calls it (vendor sample).
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The VRC component is initialised.
   *
   * <p>Prerequisite: A recording of the screen is running.
   *
   * <p>Events: AgentMediaEvent_StopRecordScreen_Succ, AgentMediaEvent_StopRecordScreen_Fail.
   *
   * <p>Return codes: 100-006, 100-007.
   *
   * <p>On the wire: stopRecordScreen, DELETE <code>/recordplay/{agentid}/stoprecordscreen</code>. Source:
   * cec_07_4209, cec_07_0401.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Void> stopRecordScreen(String agentId) {
    var request = new Request(STOP_RECORD_SCREEN);
    request.path("agentid", agentId);
    return call(request, Answer::nothing);
  }

  /**
   * Starts a recording, which the agent controls. Video cannot be recorded this way. The answer names the
   * recording task.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The gateway runs in a private cloud.
   *
   * <p>Prerequisite: The configuration item IF_ENABLE_AGENT_SELFRECORD in basic.properties is switched on.
   *
   * <p>Prerequisite: The agent is not inspecting, that is, not listening, inserting or whispering.
   *
   * <p>Prerequisite: The call is no video call.
   *
   * <p>Events: AgentMediaEvent_Record, AgentMediaEvent_Record_Fail.
   *
   * <p>Return codes: 500-008.
   *
   * <p>On the wire: beginRecord, PUT <code>/recordplay/{agentid}/record</code>. Source: cec_07_4210, cec_07_0402.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param mediaType Media type of the recording. There is one value only.
   * @return the outcome
   */
  public Outcome<BeginRecordResult> beginRecord(String agentId, int mediaType) {
    return beginRecord(agentId, mediaType, BeginRecordOptions.none());
  }

  /**
   * Starts a recording, which the agent controls. Video cannot be recorded this way. The answer names the
   * recording task.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The gateway runs in a private cloud.
   *
   * <p>Prerequisite: The configuration item IF_ENABLE_AGENT_SELFRECORD in basic.properties is switched on.
   *
   * <p>Prerequisite: The agent is not inspecting, that is, not listening, inserting or whispering.
   *
   * <p>Prerequisite: The call is no video call.
   *
   * <p>Events: AgentMediaEvent_Record, AgentMediaEvent_Record_Fail.
   *
   * <p>Return codes: 500-008.
   *
   * <p>On the wire: beginRecord, PUT <code>/recordplay/{agentid}/record</code>. Source: cec_07_4210, cec_07_0402.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param mediaType Media type of the recording. There is one value only.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<BeginRecordResult> beginRecord(String agentId, int mediaType, BeginRecordOptions options) {
    var request = new Request(BEGIN_RECORD);
    request.path("agentid", agentId);
    request.optionalField("fileName", options, 0);
    request.field("mediaType", mediaType);
    request.optionalField("recordMode", options, 1);
    request.optionalField("recordFormat", options, 2);
    request.alwaysBody();
    return call(request, value -> Values.whole(value, BeginRecordResult::new, null));
  }

  /**
   * Stops the recording that is running.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: A recording is running.
   *
   * <p>Events: AgentMediaEvent_StopRecordDone.
   *
   * <p>Return codes: 500-010.
   *
   * <p>On the wire: stopRecord, DELETE <code>/recordplay/{agentid}/stoprecord</code>. Source: cec_07_4211,
   * cec_07_0403.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<Optional<Object>> stopRecord(String agentId) {
    var request = new Request(STOP_RECORD);
    request.path("agentid", agentId);
    return call(request, value -> Values.optional(value, Values::any));
  }

  /**
   * Plays a recording of a call of the network call center. The phone given at the sign-in rings, and the playback
   * begins once it is picked up. The page warns that any recording can be played.
   *
   * <p>Prerequisite: The network call center is enabled.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is not in a three-party call.
   *
   * <p>On the wire: beginNetPlay, POST <code>/recordplay/{agentid}/netplay</code>. Source: cec_07_4212,
   * cec_07_0404.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param fileName Path of the file, at most 100 characters.
   * @param ccId Number of the call center that holds the file, that is, the client ID of the CCS client in the
   *     NIRC configuration of the WAS web console.
   * @return the outcome
   */
  public Outcome<Optional<Object>> beginNetPlay(String agentId, String fileName, int ccId) {
    return beginNetPlay(agentId, fileName, ccId, BeginNetPlayOptions.none());
  }

  /**
   * Plays a recording of a call of the network call center. The phone given at the sign-in rings, and the playback
   * begins once it is picked up. The page warns that any recording can be played.
   *
   * <p>Prerequisite: The network call center is enabled.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent is not in a three-party call.
   *
   * <p>On the wire: beginNetPlay, POST <code>/recordplay/{agentid}/netplay</code>. Source: cec_07_4212,
   * cec_07_0404.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param fileName Path of the file, at most 100 characters.
   * @param ccId Number of the call center that holds the file, that is, the client ID of the CCS client in the
   *     NIRC configuration of the WAS web console.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Optional<Object>> beginNetPlay(String agentId, String fileName, int ccId, BeginNetPlayOptions options) {
    var request = new Request(BEGIN_NET_PLAY);
    request.path("agentid", agentId);
    request.field("fileName", fileName);
    request.optionalField("position", options, 0);
    request.optionalField("playTime", options, 1);
    request.optionalField("fileFormat", options, 2);
    request.field("ccId", ccId);
    request.optionalField("locationId", options, 3);
    request.alwaysBody();
    return call(request, value -> Values.optional(value, Values::any));
  }

  /**
   * Jumps to a position of the file that is being played, a recording or a ring-back tone.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The playback has begun.
   *
   * <p>Return codes: 000-002, 100-007, 500-012, 500-013.
   *
   * <p>On the wire: playRelocation, POST <code>/recordplay/{agentid}/playrelocation</code>. Source: cec_07_0405.
   *
   * <p>Since edition 2025-11.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param seekSeconds seekseconds: Offset in seconds.
   * @param seekPosition seekposition: Where the offset is counted from. Values: 0 (from the start of the file), 1
   *     (from the current position), 2 (from the end of the file).
   * @return the outcome
   */
  public Outcome<Void> playRelocation(String agentId, int seekSeconds, int seekPosition) {
    return playRelocation(agentId, seekSeconds, seekPosition, PlayRelocationOptions.none());
  }

  /**
   * Jumps to a position of the file that is being played, a recording or a ring-back tone.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The playback has begun.
   *
   * <p>Return codes: 000-002, 100-007, 500-012, 500-013.
   *
   * <p>On the wire: playRelocation, POST <code>/recordplay/{agentid}/playrelocation</code>. Source: cec_07_0405.
   *
   * <p>Since edition 2025-11.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param seekSeconds seekseconds: Offset in seconds.
   * @param seekPosition seekposition: Where the offset is counted from. Values: 0 (from the start of the file), 1
   *     (from the current position), 2 (from the end of the file).
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Void> playRelocation(String agentId, int seekSeconds, int seekPosition, PlayRelocationOptions options) {
    var request = new Request(PLAY_RELOCATION);
    request.path("agentid", agentId);
    request.optionalField("seekdirection", options, 0);
    request.field("seekseconds", seekSeconds);
    request.field("seekposition", seekPosition);
    request.alwaysBody();
    return call(request, Answer::nothing);
  }

  /**
   * Answers how many users wait in all skill queues that are configured for the agent. Flow control limits the
   * query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code
   * above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 100-006.
   *
   * <p>On the wire: queryQueueLengthOnAgent, GET <code>/queuedevice/{agentid}/waitnum</code>. Source: cec_07_1019,
   * cec_07_0407.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<OptionalInt> queryQueueLengthOnAgent(String agentId) {
    var request = new Request(QUERY_QUEUE_LENGTH_ON_AGENT);
    request.path("agentid", agentId);
    return call(request, Values::optionalInt);
  }

  /**
   * Answers how many users wait in the skill queues that the agent has signed in to: one number for all of them,
   * although the English title can be read as one per queue. Flow control limits the query, by default to 15000 in
   * 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 100-006, 100-007.
   *
   * <p>On the wire: queryQueueLengthOnAgentSkills, GET <code>/queuedevice/{agentid}/waitnumbyagent</code>. Source:
   * cec_07_1020, cec_07_0408.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<OptionalInt> queryQueueLengthOnAgentSkills(String agentId) {
    var request = new Request(QUERY_QUEUE_LENGTH_ON_AGENT_SKILLS);
    request.path("agentid", agentId);
    return call(request, Values::optionalInt);
  }

  /**
   * Answers the skill queues of the VDN to which the agent belongs. Flow control limits the query, by default to
   * 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not
   * seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 100-006, 100-007, 600-005.
   *
   * <p>On the wire: querySkillQueueOnAgentVDN, GET <code>/queuedevice/{agentid}/agentvdnskill</code>. Source:
   * cec_07_1021, cec_07_0409.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<List<QuerySkillQueueOnAgentVDNResultItem>> querySkillQueueOnAgentVDN(String agentId) {
    var request = new Request(QUERY_SKILL_QUEUE_ON_AGENT_VDN);
    request.path("agentid", agentId);
    return call(request, value -> Values.list(value, item -> Values.object(item, QuerySkillQueueOnAgentVDNResultItem::new, null)));
  }

  /**
   * Answers how many users wait in one skill queue. Flow control limits the query, by default to 15000 in 2
   * seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 100-006.
   *
   * <p>On the wire: queryQueueLengthBySkillId, GET <code>/queuedevice/{agentid}/skillwaitnum/{skillid}</code>.
   * Source: cec_07_1022, cec_07_0410.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param skillId skillid: ID of the skill queue. It must exist; the CTI checks it.
   * @return the outcome
   */
  public Outcome<OptionalInt> queryQueueLengthBySkillId(String agentId, int skillId) {
    var request = new Request(QUERY_QUEUE_LENGTH_BY_SKILL_ID);
    request.path("agentid", agentId);
    request.path("skillid", skillId);
    return call(request, Values::optionalInt);
  }

  /**
   * Answers the present figures of several skill queues, such as waiting calls, the longest wait and the agents
   * signed in. Flow control limits the query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds
   * for each agent; the return code above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>On the wire: queryStatInfoOfAcd, POST <code>/queuedevice/{agentid}/queryacdstat</code>. Source:
   * cec_07_1023, cec_07_0411.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param skills IDs of the skill queues, at most 100. They must exist; the CTI checks them. Numbers in the
   *     printed example. At most 100 items.
   * @return the outcome
   */
  public Outcome<List<QueryStatInfoOfAcdResultItem>> queryStatInfoOfAcd(String agentId, List<Integer> skills) {
    var request = new Request(QUERY_STAT_INFO_OF_ACD);
    request.path("agentid", agentId);
    request.field("skills", skills);
    request.alwaysBody();
    return call(request, value -> Values.list(value, item -> Values.object(item, QueryStatInfoOfAcdResultItem::new, null)));
  }

  /**
   * Answers the IVR flows of the VDN to which the agent belongs. Flow control limits the query, by default to
   * 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not
   * seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 600-004, 100-007, 100-006.
   *
   * <p>On the wire: queryIVRInfoOnVdn, GET <code>/queuedevice/{agentid}/ivrinfo</code>. Source: cec_07_1024,
   * cec_07_0412.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<List<QueryIVRInfoOnVdnResultItem>> queryIVRInfoOnVdn(String agentId) {
    var request = new Request(QUERY_IVRINFO_ON_VDN);
    request.path("agentid", agentId);
    return call(request, value -> Values.list(value, item -> Values.object(item, QueryIVRInfoOnVdnResultItem::new, null)));
  }

  /**
   * Sends a message to the user of a multimedia call. The message goes to the channel application, whose users
   * fetch it by polling; messages of the user arrive as AgentEvent_MessageData. The development guide asks that
   * the agent is signed in to the multimedia server too and has a multimedia call.
   *
   * <p>On the wire: sendMessage, POST <code>/mediacall/{agentid}/sendmessage</code>. Source: cec_07_1277,
   * cec_05_4901.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param callId callid: ID of the multimedia call.
   * @param data The message. The table types it as an object; a string means the text of the message. With
   *     MULTIMEDIA_SECMODE 1 (encryption by the platform) it must stay under 1.9 KB, with 0 (encryption by the
   *     business side) under 3.8 KB, which is about 600 and 1200 Chinese characters. On the public cloud it is a
   *     JSON object turned into a string, whose table was not seen; a request collection of a SaaS deployment
   *     writes the keys from, to, channel, controlType, mediaType, messageCode, content, senderNickname,
   *     senderAvatar, sendTime and userId there (third-party).
   * @return the outcome
   */
  public Outcome<Optional<Object>> sendMessage(String agentId, String callId, String data) {
    return sendMessage(agentId, callId, data, SendMessageOptions.none());
  }

  /**
   * Sends a message to the user of a multimedia call. The message goes to the channel application, whose users
   * fetch it by polling; messages of the user arrive as AgentEvent_MessageData. The development guide asks that
   * the agent is signed in to the multimedia server too and has a multimedia call.
   *
   * <p>On the wire: sendMessage, POST <code>/mediacall/{agentid}/sendmessage</code>. Source: cec_07_1277,
   * cec_05_4901.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param callId callid: ID of the multimedia call.
   * @param data The message. The table types it as an object; a string means the text of the message. With
   *     MULTIMEDIA_SECMODE 1 (encryption by the platform) it must stay under 1.9 KB, with 0 (encryption by the
   *     business side) under 3.8 KB, which is about 600 and 1200 Chinese characters. On the public cloud it is a
   *     JSON object turned into a string, whose table was not seen; a request collection of a SaaS deployment
   *     writes the keys from, to, channel, controlType, mediaType, messageCode, content, senderNickname,
   *     senderAvatar, sendTime and userId there (third-party).
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Optional<Object>> sendMessage(String agentId, String callId, String data, SendMessageOptions options) {
    var request = new Request(SEND_MESSAGE);
    request.path("agentid", agentId);
    request.field("callid", callId);
    request.optionalField("userid", options, 0);
    request.field("data", data);
    request.optionalField("content", options, 1);
    request.alwaysBody();
    return call(request, value -> Values.optional(value, Values::any));
  }

  /**
   * Sets how many calls of one media type the agent can have at the same time.
   *
   * <p>Return codes: 106-003, 106-008, 106-012.
   *
   * <p>On the wire: setCallNums, POST <code>/mediacall/{agentid}/setcallnums</code>. Source: cec_07_1278,
   * cec_07_0459.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param mediaType Media type that the limit is for. Values: 1 (text chat), 2 (click to dial), 4 (callback
   *     request), 5 (ordinary audio or video call), 15 (predictive outbound), 16 (preview outbound), 17 (message
   *     call), 19 (ordinary video call), 51 (multimedia web chat), 53 (social chat).
   * @param callNums callnums: Highest number of concurrent calls of the agent, from 1 to 60. Range: 1 to 60.
   * @return the outcome
   */
  public Outcome<Void> setCallNums(String agentId, String mediaType, String callNums) {
    var request = new Request(SET_CALL_NUMS);
    request.path("agentid", agentId);
    request.field("mediaType", mediaType);
    request.field("callnums", callNums);
    request.alwaysBody();
    return call(request, Answer::nothing);
  }

  /**
   * Transfers a multimedia call to a skill queue, another agent or a system access code. Code 106-004 means that
   * devicetype is not valid.
   *
   * <p>Events: AgentEvent_Connect_Fail, AgentEvent_SuccTransResult.
   *
   * <p>Return codes: 106-004.
   *
   * <p>On the wire: transferMediaCall, POST <code>/mediacall/{agentid}/transfer</code>. Source: cec_07_1279,
   * cec_07_0460.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param callId callid: ID of the call to transfer.
   * @param deviceType devicetype: Type of the target. Values: 1 (skill queue), 2 (agent), 4 (system access code).
   * @param mode Mode of the transfer; unlike in transfer, a number means the same for every devicetype. The notes
   *     of transfer say what the modes do. Values: 0 (release (blind)), 2 (success).
   * @param address Target, at most 24 characters: a queue ID, a work number or an access code, by devicetype.
   * @return the outcome
   */
  public Outcome<Void> transferMediaCall(String agentId, String callId, int deviceType, int mode, String address) {
    return transferMediaCall(agentId, callId, deviceType, mode, address, TransferMediaCallOptions.none());
  }

  /**
   * Transfers a multimedia call to a skill queue, another agent or a system access code. Code 106-004 means that
   * devicetype is not valid.
   *
   * <p>Events: AgentEvent_Connect_Fail, AgentEvent_SuccTransResult.
   *
   * <p>Return codes: 106-004.
   *
   * <p>On the wire: transferMediaCall, POST <code>/mediacall/{agentid}/transfer</code>. Source: cec_07_1279,
   * cec_07_0460.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param callId callid: ID of the call to transfer.
   * @param deviceType devicetype: Type of the target. Values: 1 (skill queue), 2 (agent), 4 (system access code).
   * @param mode Mode of the transfer; unlike in transfer, a number means the same for every devicetype. The notes
   *     of transfer say what the modes do. Values: 0 (release (blind)), 2 (success).
   * @param address Target, at most 24 characters: a queue ID, a work number or an access code, by devicetype.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<Void> transferMediaCall(String agentId, String callId, int deviceType, int mode, String address, TransferMediaCallOptions options) {
    var request = new Request(TRANSFER_MEDIA_CALL);
    request.path("agentid", agentId);
    request.field("callid", callId);
    request.optionalField("caller", options, 0);
    request.field("devicetype", deviceType);
    request.field("mode", mode);
    request.field("address", address);
    request.optionalField("calldata", options, 1);
    request.optionalField("skillId", options, 2);
    request.alwaysBody();
    return call(request, Answer::nothing);
  }

  /**
   * Answers the connection data of an H5 video call, for an agent who lost the connection of the call and joins
   * again.
   *
   * <p>Return codes: 106-011, 106-015, 100-007.
   *
   * <p>On the wire: getConnectInfo, POST <code>/mediacall/{agentid}/getconnectinfo</code>. Source: cec_07_1280,
   * cec_07_0461.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param userType Type of the user who connects. Default: "agent".
   * @param callId callid: ID of the H5 video call.
   * @return the outcome
   */
  public Outcome<GetConnectInfoResult> getConnectInfo(String agentId, String userType, String callId) {
    var request = new Request(GET_CONNECT_INFO);
    request.path("agentid", agentId);
    request.field("userType", userType);
    request.field("callid", callId);
    request.alwaysBody();
    return call(request, value -> Values.whole(value, GetConnectInfoResult::new, null));
  }

  /**
   * Takes a picture of the user in an H5 video call. AgentEvent_ImageCapture tells the outcome and the file.
   *
   * <p>Events: AgentEvent_ImageCapture.
   *
   * <p>Return codes: 106-011, 106-015, 100-007.
   *
   * <p>On the wire: imageCapture, POST <code>/mediacall/{agentid}/imagecapture</code>. Source: cec_07_1281,
   * cec_07_0462.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param userType Type of the user of whom the picture is taken. Default: "user".
   * @param callId callid: ID of the H5 video call.
   * @return the outcome
   */
  public Outcome<Void> imageCapture(String agentId, String userType, String callId) {
    var request = new Request(IMAGE_CAPTURE);
    request.path("agentid", agentId);
    request.field("userType", userType);
    request.field("callid", callId);
    request.alwaysBody();
    return call(request, Answer::nothing);
  }

  /**
   * Sets how many multimedia calls the agent can have at the same time, in all and by media type. The agent must
   * hold a skill queue of the channel.
   *
   * <p>On the wire: setCallNumsByMediaType, POST <code>/mediacall/{agentid}/setcallnumsbymediatype</code>. Source:
   * cec_07_0463.
   *
   * <p>Since edition 2025-11.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param totalCallNum Highest number of multimedia calls of all channels together, from 1 to 60. Range: 1 to 60.
   * @param agentMediaCallNums Limits by media type. The field of an item that holds the count was not seen, so
   *     further fields are valid.
   * @return the outcome
   */
  public Outcome<Optional<Object>> setCallNumsByMediaType(String agentId, int totalCallNum, List<SetCallNumsByMediaTypeRequestAgentMediaCallNum> agentMediaCallNums) {
    var request = new Request(SET_CALL_NUMS_BY_MEDIA_TYPE);
    request.path("agentid", agentId);
    request.field("totalCallNum", totalCallNum);
    request.field("agentMediaCallNums", agentMediaCallNums);
    request.alwaysBody();
    return call(request, value -> Values.optional(value, Values::any));
  }

  /**
   * Answers the agents who are signed in to a skill queue. Agents who refuse inbound calls are not in the answer.
   * Flow control limits the query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each
   * agent; the return code above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent has the right to take calls.
   *
   * <p>On the wire: queryAgentInfoBySkillId, GET <code>/agentgroup/{agentid}/agentbyskill/{skillid}</code>.
   * Source: cec_07_1025, cec_07_0414.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param skillId skillid: ID of the skill queue. It must exist; the CTI checks it.
   * @return the outcome
   */
  public Outcome<List<AgentInfo>> queryAgentInfoBySkillId(String agentId, int skillId) {
    return queryAgentInfoBySkillId(agentId, skillId, QueryAgentInfoBySkillIdOptions.none());
  }

  /**
   * Answers the agents who are signed in to a skill queue. Agents who refuse inbound calls are not in the answer.
   * Flow control limits the query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each
   * agent; the return code above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent has the right to take calls.
   *
   * <p>On the wire: queryAgentInfoBySkillId, GET <code>/agentgroup/{agentid}/agentbyskill/{skillid}</code>.
   * Source: cec_07_1025, cec_07_0414.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param skillId skillid: ID of the skill queue. It must exist; the CTI checks it.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<List<AgentInfo>> queryAgentInfoBySkillId(String agentId, int skillId, QueryAgentInfoBySkillIdOptions options) {
    var request = new Request(QUERY_AGENT_INFO_BY_SKILL_ID);
    request.path("agentid", agentId);
    request.path("skillid", skillId);
    request.optionalField("agentLimit", options, 0);
    request.optionalField("agentStatus", options, 1);
    return call(request, value -> Values.list(value, item -> Values.object(item, AgentInfo::new, null)));
  }

  /**
   * Answers the details of the agent whom a work number names. Flow control limits the query, by default to 15000
   * in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 300-001, 300-002.
   *
   * <p>On the wire: queryAgentInfoByWorkNo, GET <code>/agentgroup/{agentid}/agentbyworkno/{workno}</code>. Source:
   * cec_07_1026, cec_07_0415, cec_05_4124.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param workNo workno: Work number of the agent asked for. That agent must be of the same VDN, and the number
   *     must exist; the CTI checks it. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<AgentInfo> queryAgentInfoByWorkNo(String agentId, String workNo) {
    var request = new Request(QUERY_AGENT_INFO_BY_WORK_NO);
    request.path("agentid", agentId);
    request.path("workno", workNo);
    return call(request, value -> Values.whole(value, AgentInfo::new, null));
  }

  /**
   * Answers all agents who are signed in, by skill queue. Flow control limits the query, by default to 15000 in 2
   * seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>On the wire: queryAllOnlineAgents, GET <code>/agentgroup/{agentid}/allonlineagents</code>. Source:
   * cec_07_1027, cec_07_0416.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<List<QueryAllOnlineAgentsResultItem>> queryAllOnlineAgents(String agentId) {
    var request = new Request(QUERY_ALL_ONLINE_AGENTS);
    request.path("agentid", agentId);
    return call(request, value -> Values.list(value, item -> Values.object(item, QueryAllOnlineAgentsResultItem::new, null)));
  }

  /**
   * Answers the details of several agents at once. The request is a GET with a body, whose exact form is not
   * clear. Agents who refuse inbound calls are not in the answer. Flow control limits the query, by default to
   * 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not
   * seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent has the right to take calls.
   *
   * <p>On the wire: queryAgentInfoByMediaTypes, GET <code>/agentgroup/{agentid}/agentbylist</code>. Source:
   * cec_07_0417.
   *
   * <p>Since edition 2025-11.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @return the outcome
   */
  public Outcome<List<AgentInfo>> queryAgentInfoByMediaTypes(String agentId) {
    return queryAgentInfoByMediaTypes(agentId, QueryAgentInfoByMediaTypesOptions.none());
  }

  /**
   * Answers the details of several agents at once. The request is a GET with a body, whose exact form is not
   * clear. Agents who refuse inbound calls are not in the answer. Flow control limits the query, by default to
   * 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not
   * seen.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The agent has the right to take calls.
   *
   * <p>On the wire: queryAgentInfoByMediaTypes, GET <code>/agentgroup/{agentid}/agentbylist</code>. Source:
   * cec_07_0417.
   *
   * <p>Since edition 2025-11.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<List<AgentInfo>> queryAgentInfoByMediaTypes(String agentId, QueryAgentInfoByMediaTypesOptions options) {
    var request = new Request(QUERY_AGENT_INFO_BY_MEDIA_TYPES);
    request.path("agentid", agentId);
    request.optionalQuery("mediaTypes", options, 0);
    request.optionalBody(options, 1);
    return call(request, value -> Values.list(value, item -> Values.object(item, AgentInfo::new, null)));
  }

  /**
   * Answers the file of a recording. Its ID is a path with file name. The file holds personal data. Files above 30
   * MB should not be downloaded this way. The gateway option RECORD_AUDIOENCODING sets the file format.
   *
   * <p>recordId has one of three forms; edition 2023-09 prints them with backslashes (see the notes).
   * <ul>
   * <li>call of an agent: <code>&lt;drive&gt;:/&lt;vdn&gt;/&lt;directory&gt;/...</code>, as in
   * <code>y:/1/0/20181217/120/1524488.V3</code></li>
   * <li>voice message of an IVR: <code>&lt;drive&gt;:/&lt;vdn&gt;/record/...</code>, as in
   * <code>y:/1/record/20190412/playvoice1551276018824.wav</code></li>
   * <li>voice message of a third party: <code>&lt;drive&gt;:/3rdfile/&lt;vdn&gt;/record/...</code>, as in
   * <code>y:/3rdfile/1/record/20190408/515/1633022.V3</code></li>
   * </ul>
   *
   * <p>Prerequisite: A file server is mounted and recording download is switched on.
   *
   * <p>Prerequisite: The drive mapping is configured.
   *
   * <p>Prerequisite: The mount directory is configured.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 000-003, 104-001, 104-002, 104-003, 104-004, 104-005, 104-006, 104-007, 104-008, 104-009,
   * 104-010.
   *
   * <p>On the wire: downloadRecordFile, GET <code>/recordfile/{agentid}</code>. Source: cec_07_4214, cec_07_0455.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param recordId Path and file name of the recording, equal to fileName of AgentMediaEvent_Record.
   * @return the outcome
   */
  public Outcome<byte[]> downloadRecordFile(String agentId, String recordId) {
    return downloadRecordFile(agentId, recordId, DownloadRecordFileOptions.none());
  }

  /**
   * Answers the file of a recording. Its ID is a path with file name. The file holds personal data. Files above 30
   * MB should not be downloaded this way. The gateway option RECORD_AUDIOENCODING sets the file format.
   *
   * <p>recordId has one of three forms; edition 2023-09 prints them with backslashes (see the notes).
   * <ul>
   * <li>call of an agent: <code>&lt;drive&gt;:/&lt;vdn&gt;/&lt;directory&gt;/...</code>, as in
   * <code>y:/1/0/20181217/120/1524488.V3</code></li>
   * <li>voice message of an IVR: <code>&lt;drive&gt;:/&lt;vdn&gt;/record/...</code>, as in
   * <code>y:/1/record/20190412/playvoice1551276018824.wav</code></li>
   * <li>voice message of a third party: <code>&lt;drive&gt;:/3rdfile/&lt;vdn&gt;/record/...</code>, as in
   * <code>y:/3rdfile/1/record/20190408/515/1633022.V3</code></li>
   * </ul>
   *
   * <p>Prerequisite: A file server is mounted and recording download is switched on.
   *
   * <p>Prerequisite: The drive mapping is configured.
   *
   * <p>Prerequisite: The mount directory is configured.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 000-003, 104-001, 104-002, 104-003, 104-004, 104-005, 104-006, 104-007, 104-008, 104-009,
   * 104-010.
   *
   * <p>On the wire: downloadRecordFile, GET <code>/recordfile/{agentid}</code>. Source: cec_07_4214, cec_07_0455.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param recordId Path and file name of the recording, equal to fileName of AgentMediaEvent_Record.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<byte[]> downloadRecordFile(String agentId, String recordId, DownloadRecordFileOptions options) {
    var request = new Request(DOWNLOAD_RECORD_FILE);
    request.path("agentid", agentId);
    request.query("recordId", recordId);
    request.optionalQuery("filetype", options, 0);
    request.optionalQuery("locationId", options, 1);
    return call(request, Answer::file);
  }

  /**
   * Answers the audio file of a call or, if hwFileName is given, that video file. The sound comes as two tracks.
   * The file holds personal data. The operation works only with a VoiceCyber recording server. The page prints
   * recordfiledownloadEx, the last part of the path, as the name in logs.
   *
   * <p>Prerequisite: The gateway option VIDEO_DOWNLOAD_FLAG is ON.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The recording mode is VoiceCyber (all SRS settings are on).
   *
   * <p>Return codes: 000-003.
   *
   * <p>On the wire: downloadRecordFileByCallId, GET <code>/recordfile/{agentid}/recordfiledownloadEx</code>.
   * Source: cec_07_4215, cec_07_0456.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param callId ID of the recorded call.
   * @return the outcome
   */
  public Outcome<byte[]> downloadRecordFileByCallId(String agentId, String callId) {
    return downloadRecordFileByCallId(agentId, callId, DownloadRecordFileByCallIdOptions.none());
  }

  /**
   * Answers the audio file of a call or, if hwFileName is given, that video file. The sound comes as two tracks.
   * The file holds personal data. The operation works only with a VoiceCyber recording server. The page prints
   * recordfiledownloadEx, the last part of the path, as the name in logs.
   *
   * <p>Prerequisite: The gateway option VIDEO_DOWNLOAD_FLAG is ON.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The recording mode is VoiceCyber (all SRS settings are on).
   *
   * <p>Return codes: 000-003.
   *
   * <p>On the wire: downloadRecordFileByCallId, GET <code>/recordfile/{agentid}/recordfiledownloadEx</code>.
   * Source: cec_07_4215, cec_07_0456.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param callId ID of the recorded call.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<byte[]> downloadRecordFileByCallId(String agentId, String callId, DownloadRecordFileByCallIdOptions options) {
    var request = new Request(DOWNLOAD_RECORD_FILE_BY_CALL_ID);
    request.path("agentid", agentId);
    request.query("callId", callId);
    request.optionalQuery("hwFileName", options, 0);
    request.optionalQuery("workNo", options, 1);
    return call(request, Answer::file);
  }

  /**
   * Answers a video file of a video call that was recorded in MCU mode. Files above 200 MB should not be
   * downloaded this way.
   *
   * <p>Prerequisite: The gateway option VIDEO_DOWNLOAD_FLAG is ON.
   *
   * <p>Prerequisite: The gateway option IF_SUPPORT_VIDEO is ON.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 000-003.
   *
   * <p>On the wire: downloadVideoFile, GET <code>/recordfile/{agentid}/videofiledownload</code>. Source:
   * cec_07_4217, cec_07_0465.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param conferenceId ID of the conference.
   * @param fileType Which file of the recording is wanted. Values: 0 (HD), 1 (SD), 2 (auxiliary stream).
   * @return the outcome
   */
  public Outcome<byte[]> downloadVideoFile(String agentId, String conferenceId, String fileType) {
    return downloadVideoFile(agentId, conferenceId, fileType, DownloadVideoFileOptions.none());
  }

  /**
   * Answers a video file of a video call that was recorded in MCU mode. Files above 200 MB should not be
   * downloaded this way.
   *
   * <p>Prerequisite: The gateway option VIDEO_DOWNLOAD_FLAG is ON.
   *
   * <p>Prerequisite: The gateway option IF_SUPPORT_VIDEO is ON.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Return codes: 000-003.
   *
   * <p>On the wire: downloadVideoFile, GET <code>/recordfile/{agentid}/videofiledownload</code>. Source:
   * cec_07_4217, cec_07_0465.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param conferenceId ID of the conference.
   * @param fileType Which file of the recording is wanted. Values: 0 (HD), 1 (SD), 2 (auxiliary stream).
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<byte[]> downloadVideoFile(String agentId, String conferenceId, String fileType, DownloadVideoFileOptions options) {
    var request = new Request(DOWNLOAD_VIDEO_FILE);
    request.path("agentid", agentId);
    request.query("conferenceId", conferenceId);
    request.optionalQuery("recordId", options, 0);
    request.query("fileType", fileType);
    return call(request, Answer::file);
  }

  /**
   * Answers a video file. Its recording ID is a path with file name. Files above 200 MB should not be downloaded
   * this way.
   *
   * <p>Prerequisite: The gateway option VIDEO_DOWNLOAD_FLAG is ON.
   *
   * <p>Prerequisite: The gateway option IF_SUPPORT_VIDEO is ON.
   *
   * <p>Prerequisite: A file server is mounted.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The mount directory is configured.
   *
   * <p>Return codes: 000-003.
   *
   * <p>On the wire: downloadVideoFileEx, GET <code>/recordfile/{agentid}/videofiledownloadEx</code>. Source:
   * cec_07_4218, cec_07_0466.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param recordId Path and file name of the video file. A note of the page tells what happens without it, yet
   *     the table marks it as mandatory.
   * @return the outcome
   */
  public Outcome<byte[]> downloadVideoFileEx(String agentId, String recordId) {
    return downloadVideoFileEx(agentId, recordId, DownloadVideoFileExOptions.none());
  }

  /**
   * Answers a video file. Its recording ID is a path with file name. Files above 200 MB should not be downloaded
   * this way.
   *
   * <p>Prerequisite: The gateway option VIDEO_DOWNLOAD_FLAG is ON.
   *
   * <p>Prerequisite: The gateway option IF_SUPPORT_VIDEO is ON.
   *
   * <p>Prerequisite: A file server is mounted.
   *
   * <p>Prerequisite: The agent has signed in.
   *
   * <p>Prerequisite: The mount directory is configured.
   *
   * <p>Return codes: 000-003.
   *
   * <p>On the wire: downloadVideoFileEx, GET <code>/recordfile/{agentid}/videofiledownloadEx</code>. Source:
   * cec_07_4218, cec_07_0466.
   *
   * @param agentId agentid: Agent ID: the work number of the agent, a decimal string without leading zeros, signs
   *     or blanks. Range: 101 to 59999.
   * @param recordId Path and file name of the video file. A note of the page tells what happens without it, yet
   *     the table marks it as mandatory.
   * @param options what may be left out
   * @return the outcome
   */
  public Outcome<byte[]> downloadVideoFileEx(String agentId, String recordId, DownloadVideoFileExOptions options) {
    var request = new Request(DOWNLOAD_VIDEO_FILE_EX);
    request.path("agentid", agentId);
    request.query("recordId", recordId);
    request.optionalQuery("locationId", options, 0);
    return call(request, Answer::file);
  }
}
