// Generated from spec/ by "npm run generate". Do not edit.
import type {
  LoginParameters,
  LoginResult,
  LoginRetcode,
  ForceLoginParameters,
  ForceLoginResult,
  ForceLoginRetcode,
  HandShakeParameters,
  HandShakeResult,
  HandShakeRetcode,
  ResetSkillParameters,
  ResetSkillResult,
  ResetSkillRetcode,
  SayFreeParameters,
  SayFreeResult,
  SayFreeRetcode,
  SayBusyParameters,
  SayBusyResult,
  SayBusyRetcode,
  CancelBusyParameters,
  CancelBusyResult,
  CancelBusyRetcode,
  RestParameters,
  RestResult,
  RestRetcode,
  CancelRestParameters,
  CancelRestResult,
  CancelRestRetcode,
  SayWorkParameters,
  SayWorkResult,
  SayWorkRetcode,
  CancelWorkParameters,
  CancelWorkResult,
  CancelWorkRetcode,
  LogoutParameters,
  LogoutResult,
  LogoutRetcode,
  ForceLogoutParameters,
  ForceLogoutResult,
  ForceLogoutRetcode,
  ForceLogoutWithReasonParameters,
  ForceLogoutWithReasonResult,
  ForceLogoutWithReasonRetcode,
  GetAgentStatusParameters,
  GetAgentStatusResult,
  GetAgentStatusRetcode,
  QueryAgentSkillsParameters,
  QueryAgentSkillsResult,
  QueryAgentSkillsRetcode,
  UpdateGuidParameters,
  UpdateGuidResult,
  UpdateGuidRetcode,
  SyncagentinfoParameters,
  SyncagentinfoResult,
  SyncagentinfoRetcode,
  SetAgentAutoAnswerParameters,
  SetAgentAutoAnswerResult,
  SetAgentAutoAnswerRetcode,
  SetAgentAutoEnterIdleParameters,
  SetAgentAutoEnterIdleResult,
  SetAgentAutoEnterIdleRetcode,
  SetTalkRightParameters,
  SetTalkRightResult,
  SetTalkRightRetcode,
  LoginInfoParameters,
  LoginInfoResult,
  LoginInfoRetcode,
  ModifyAccountPwdExParameters,
  ModifyAccountPwdExResult,
  ModifyAccountPwdExRetcode,
  LoginExParameters,
  LoginExResult,
  LoginExRetcode,
  SetCustomStateParameters,
  SetCustomStateResult,
  SetCustomStateRetcode,
  QueryCustomStateParameters,
  QueryCustomStateResult,
  QueryCustomStateRetcode,
  CancelSetCustomStateParameters,
  CancelSetCustomStateResult,
  CancelSetCustomStateRetcode,
  QueryAgentSkillsByWorkNoParameters,
  QueryAgentSkillsByWorkNoResult,
  QueryAgentSkillsByWorkNoRetcode,
  SendNoteletExParameters,
  SendNoteletExResult,
  SendNoteletExRetcode,
  VrcTokenParameters,
  VrcTokenResult,
  VrcTokenRetcode,
  GetAgentEventParameters,
  GetAgentEventResult,
  GetAgentEventRetcode,
  ReleaseParameters,
  ReleaseResult,
  ReleaseRetcode,
  ReleaseExParameters,
  ReleaseExResult,
  ReleaseExRetcode,
  CalloutParameters,
  CalloutResult,
  CalloutRetcode,
  PreviewCalloutParameters,
  PreviewCalloutResult,
  PreviewCalloutRetcode,
  AnswerParameters,
  AnswerResult,
  AnswerRetcode,
  CallInnerParameters,
  CallInnerResult,
  CallInnerRetcode,
  CallInnerSkillParameters,
  CallInnerSkillResult,
  CallInnerSkillRetcode,
  InnerHelpParameters,
  InnerHelpResult,
  InnerHelpRetcode,
  BeginMuteParameters,
  BeginMuteResult,
  BeginMuteRetcode,
  EndMuteParameters,
  EndMuteResult,
  EndMuteRetcode,
  HoldParameters,
  HoldResult,
  HoldRetcode,
  ConnectHoldParameters,
  ConnectHoldResult,
  ConnectHoldRetcode,
  GetHoldParameters,
  GetHoldResult,
  GetHoldRetcode,
  TransferParameters,
  TransferResult,
  TransferRetcode,
  CancelTransferParameters,
  CancelTransferResult,
  CancelTransferRetcode,
  SecondDialExParameters,
  SecondDialExResult,
  SecondDialExRetcode,
  ConfJoinParameters,
  ConfJoinResult,
  ConfJoinRetcode,
  DropCallParameters,
  DropCallResult,
  DropCallRetcode,
  DisconnectParameters,
  DisconnectResult,
  DisconnectRetcode,
  MediaSwitchParameters,
  MediaSwitchResult,
  MediaSwitchRetcode,
  AdjustVideoModeParameters,
  AdjustVideoModeResult,
  AdjustVideoModeRetcode,
  RequestAppointedCallParameters,
  RequestAppointedCallResult,
  RequestAppointedCallRetcode,
  SnatchPickupParameters,
  SnatchPickupResult,
  SnatchPickupRetcode,
  RejectParameters,
  RejectResult,
  RejectRetcode,
  PhonepickupParameters,
  PhonepickupResult,
  PhonepickupRetcode,
  PhonehangupParameters,
  PhonehangupResult,
  PhonehangupRetcode,
  ThirdPartyConfTransmitNumParameters,
  ThirdPartyConfTransmitNumResult,
  ThirdPartyConfTransmitNumRetcode,
  StartASRParameters,
  StartASRResult,
  StartASRRetcode,
  QueryCallInfoParameters,
  QueryCallInfoResult,
  QueryCallInfoRetcode,
  QueryCallAppDataParameters,
  QueryCallAppDataResult,
  QueryCallAppDataRetcode,
  SetCallAppDataExParameters,
  SetCallAppDataExResult,
  SetCallAppDataExRetcode,
  QueryHoldListInfoParameters,
  QueryHoldListInfoResult,
  QueryHoldListInfoRetcode,
  QueryCallInfoBeforeAnswerParameters,
  QueryCallInfoBeforeAnswerResult,
  QueryCallInfoBeforeAnswerRetcode,
  QueryCallInfoByCallIdParameters,
  QueryCallInfoByCallIdResult,
  QueryCallInfoByCallIdRetcode,
  QueryAllCallInfoByAgentWorkNoExParameters,
  QueryAllCallInfoByAgentWorkNoExResult,
  QueryAllCallInfoByAgentWorkNoExRetcode,
  QueryCallNumsOnAgentParameters,
  QueryCallNumsOnAgentResult,
  QueryCallNumsOnAgentRetcode,
  QueryCallStatisticsInfoParameters,
  QueryCallStatisticsInfoResult,
  QueryCallStatisticsInfoRetcode,
  QueryCallStatisticsInfoExParameters,
  QueryCallStatisticsInfoExResult,
  QueryCallStatisticsInfoExRetcode,
  QueryWaitCallInfoBySkillIdParameters,
  QueryWaitCallInfoBySkillIdResult,
  QueryWaitCallInfoBySkillIdRetcode,
  QueryHoldListInfoExParameters,
  QueryHoldListInfoExResult,
  QueryHoldListInfoExRetcode,
  AssignUserInQueueParameters,
  AssignUserInQueueResult,
  AssignUserInQueueRetcode,
  RequestAgentConfParameters,
  RequestAgentConfResult,
  RequestAgentConfRetcode,
  AnswerAgentConfParameters,
  AnswerAgentConfResult,
  AnswerAgentConfRetcode,
  RejectAgentConfParameters,
  RejectAgentConfResult,
  RejectAgentConfRetcode,
  RequestLeaveAgentConfParameters,
  RequestLeaveAgentConfResult,
  RequestLeaveAgentConfRetcode,
  ReleaseAgentConfParameters,
  ReleaseAgentConfResult,
  ReleaseAgentConfRetcode,
  HoldParticipantParameters,
  HoldParticipantResult,
  HoldParticipantRetcode,
  UnholdParticipantParameters,
  UnholdParticipantResult,
  UnholdParticipantRetcode,
  ProlongTimeParameters,
  ProlongTimeResult,
  ProlongTimeRetcode,
  ApplyToShiftPresidentParameters,
  ApplyToShiftPresidentResult,
  ApplyToShiftPresidentRetcode,
  BatchAddParticipantParameters,
  BatchAddParticipantResult,
  BatchAddParticipantRetcode,
  BatchRemoveParticipantParameters,
  BatchRemoveParticipantResult,
  BatchRemoveParticipantRetcode,
  ChangeParticipantModeParameters,
  ChangeParticipantModeResult,
  ChangeParticipantModeRetcode,
  PlayVoiceToConfParameters,
  PlayVoiceToConfResult,
  PlayVoiceToConfRetcode,
  StopVoiceToConfParameters,
  StopVoiceToConfResult,
  StopVoiceToConfRetcode,
  PlayVoiceToParticipantParameters,
  PlayVoiceToParticipantResult,
  PlayVoiceToParticipantRetcode,
  StopVoiceToParticipantParameters,
  StopVoiceToParticipantResult,
  StopVoiceToParticipantRetcode,
  ModifyConfResourceParameters,
  ModifyConfResourceResult,
  ModifyConfResourceRetcode,
  QueryConfInfosParameters,
  QueryConfInfosResult,
  QueryConfInfosRetcode,
  QueryAllConfIdsParameters,
  QueryAllConfIdsResult,
  QueryAllConfIdsRetcode,
  AddInsertParameters,
  AddInsertResult,
  AddInsertRetcode,
  AddSuperviseParameters,
  AddSuperviseResult,
  AddSuperviseRetcode,
  InterceptParameters,
  InterceptResult,
  InterceptRetcode,
  InterceptByCallIdParameters,
  InterceptByCallIdResult,
  InterceptByCallIdRetcode,
  StopSuperviseOrInsertParameters,
  StopSuperviseOrInsertResult,
  StopSuperviseOrInsertRetcode,
  ForceBusyParameters,
  ForceBusyResult,
  ForceBusyRetcode,
  ForceIdleParameters,
  ForceIdleResult,
  ForceIdleRetcode,
  ForceLogOutAgentParameters,
  ForceLogOutAgentResult,
  ForceLogOutAgentRetcode,
  ForceDropCallParameters,
  ForceDropCallResult,
  ForceDropCallRetcode,
  AdjustSkillParameters,
  AdjustSkillResult,
  AdjustSkillRetcode,
  SwitchSuperviseOrInsertParameters,
  SwitchSuperviseOrInsertResult,
  SwitchSuperviseOrInsertRetcode,
  ForceRestParameters,
  ForceRestResult,
  ForceRestRetcode,
  RequestWhisperAgentParameters,
  RequestWhisperAgentResult,
  RequestWhisperAgentRetcode,
  RequestStopWhisperAgentParameters,
  RequestStopWhisperAgentResult,
  RequestStopWhisperAgentRetcode,
  RequestSwitchInsertWhisperAgentParameters,
  RequestSwitchInsertWhisperAgentResult,
  RequestSwitchInsertWhisperAgentRetcode,
  BeginPlayParameters,
  BeginPlayResult,
  BeginPlayRetcode,
  PausePlayParameters,
  PausePlayResult,
  PausePlayRetcode,
  ResumePlayParameters,
  ResumePlayResult,
  ResumePlayRetcode,
  ForeFastPlayParameters,
  ForeFastPlayResult,
  ForeFastPlayRetcode,
  BackFastPlayParameters,
  BackFastPlayResult,
  BackFastPlayRetcode,
  StopPlayParameters,
  StopPlayResult,
  StopPlayRetcode,
  StartRecordScreenParameters,
  StartRecordScreenResult,
  StartRecordScreenRetcode,
  StopRecordScreenParameters,
  StopRecordScreenResult,
  StopRecordScreenRetcode,
  BeginRecordParameters,
  BeginRecordResult,
  BeginRecordRetcode,
  StopRecordParameters,
  StopRecordResult,
  StopRecordRetcode,
  BeginNetPlayParameters,
  BeginNetPlayResult,
  BeginNetPlayRetcode,
  PlayRelocationParameters,
  PlayRelocationResult,
  PlayRelocationRetcode,
  QueryQueueLengthOnAgentParameters,
  QueryQueueLengthOnAgentResult,
  QueryQueueLengthOnAgentRetcode,
  QueryQueueLengthOnAgentSkillsParameters,
  QueryQueueLengthOnAgentSkillsResult,
  QueryQueueLengthOnAgentSkillsRetcode,
  QuerySkillQueueOnAgentVDNParameters,
  QuerySkillQueueOnAgentVDNResult,
  QuerySkillQueueOnAgentVDNRetcode,
  QueryQueueLengthBySkillIdParameters,
  QueryQueueLengthBySkillIdResult,
  QueryQueueLengthBySkillIdRetcode,
  QueryStatInfoOfAcdParameters,
  QueryStatInfoOfAcdResult,
  QueryStatInfoOfAcdRetcode,
  QueryIVRInfoOnVdnParameters,
  QueryIVRInfoOnVdnResult,
  QueryIVRInfoOnVdnRetcode,
  SendMessageParameters,
  SendMessageResult,
  SendMessageRetcode,
  SetCallNumsParameters,
  SetCallNumsResult,
  SetCallNumsRetcode,
  TransferMediaCallParameters,
  TransferMediaCallResult,
  TransferMediaCallRetcode,
  GetConnectInfoParameters,
  GetConnectInfoResult,
  GetConnectInfoRetcode,
  ImageCaptureParameters,
  ImageCaptureResult,
  ImageCaptureRetcode,
  SetCallNumsByMediaTypeParameters,
  SetCallNumsByMediaTypeResult,
  SetCallNumsByMediaTypeRetcode,
  QueryAgentInfoBySkillIdParameters,
  QueryAgentInfoBySkillIdResult,
  QueryAgentInfoBySkillIdRetcode,
  QueryAgentInfoByWorkNoParameters,
  QueryAgentInfoByWorkNoResult,
  QueryAgentInfoByWorkNoRetcode,
  QueryAllOnlineAgentsParameters,
  QueryAllOnlineAgentsResult,
  QueryAllOnlineAgentsRetcode,
  QueryAgentInfoByMediaTypesParameters,
  QueryAgentInfoByMediaTypesResult,
  QueryAgentInfoByMediaTypesRetcode,
  DownloadRecordFileParameters,
  DownloadRecordFileResult,
  DownloadRecordFileRetcode,
  DownloadRecordFileByCallIdParameters,
  DownloadRecordFileByCallIdResult,
  DownloadRecordFileByCallIdRetcode,
  DownloadVideoFileParameters,
  DownloadVideoFileResult,
  DownloadVideoFileRetcode,
  DownloadVideoFileExParameters,
  DownloadVideoFileExResult,
  DownloadVideoFileExRetcode,
} from '@ccgateway/openapi';
import { asFile } from '../file.ts';
import type { CallOptions, Gateway, Outcome } from '../types.ts';

/**
 * Sign an agent in.
 *
 * Signs the agent in to the call platform and to the media servers that are asked for. A success carries the
 * GUID of the session in the response header Set-GUID, which the page marks as mandatory. Retcode 100-002 says
 * that the agent is signed in elsewhere; forceLogin takes the agent over.
 *
 * After the sign-in, a client in polling mode polls the events of the agent at once, and a client in push mode
 * sends heartbeats with handShake. The gateway signs an agent out after two minutes without either. Wait for the
 * answer of a sign-in before signing the agent out, and for the answer of a sign-out before signing the agent
 * in.
 *
 * Events are pushed to the client when both callBackUri and serviceToken are sent, otherwise they are polled.
 * Older deployments take the push address in a field pushUrl of up to 512 characters (vendor sample).
 *
 * Besides the return codes listed, the meanings of 100-011, 100-013, 100-014, 100-017 and 100-018 concern a
 * sign-in, although no page lists them for this operation (inferred).
 *
 * Return codes: 100-002, 100-001, 100-003, 100-004, 100-007, 100-012, 100-015, 100-016, 110-016, 999-001.
 * Source: cec_07_1202, cec_05_4023, cec_05_4015.
 */
export function login(
  gateway: Gateway,
  parameters: LoginParameters,
  options?: CallOptions,
): Promise<Outcome<LoginResult, LoginRetcode>> {
  return gateway.call({ method: 'PUT', path: '/onlineagent/{agentid}' }, parameters, options);
}

/**
 * Sign an agent in by force.
 *
 * Signs in an agent who is already signed in elsewhere, and takes the agent over from the other client. It is
 * the answer to retcode 100-002 of login. A success carries the GUID of the session in the response header
 * Set-GUID.
 *
 * After the sign-in, a client in polling mode polls the events of the agent at once, and a client in push mode
 * sends heartbeats with handShake. The gateway signs an agent out after two minutes without either. Wait for the
 * answer of a sign-in before signing the agent out, and for the answer of a sign-out before signing the agent
 * in.
 *
 * Events are pushed to the client when both callBackUri and serviceToken are sent, otherwise they are polled.
 *
 * Source: cec_07_1203, cec_05_4015, cec_05_1409.
 */
export function forceLogin(
  gateway: Gateway,
  parameters: ForceLoginParameters,
  options?: CallOptions,
): Promise<Outcome<ForceLoginResult, ForceLoginRetcode>> {
  return gateway.call({ method: 'PUT', path: '/onlineagent/{agentid}/forcelogin' }, parameters, options);
}

/**
 * Send a heartbeat in event-push mode.
 *
 * Tells the gateway that the client of an agent in event-push mode is alive; in polling mode every poll does
 * that. A heartbeat every 30 seconds is advised. An agent without one for two minutes is signed out. With static
 * authentication (AUTHMODE 1) the request header Guid carries the GUID of the sign-in. With dynamic
 * authentication (AUTHMODE 2) the answer carries a new GUID in Set-GUID whenever it has changed, and the request
 * header must carry the newest one.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 100-001.
 * Source: cec_07_1204, cec_05_1409.
 */
export function handShake(
  gateway: Gateway,
  parameters: HandShakeParameters,
  options?: CallOptions,
): Promise<Outcome<HandShakeResult, HandShakeRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/handshake', retry: 'safe' }, parameters, options);
}

/**
 * Choose the skill queues the agent is signed in to.
 *
 * Resets the skill queues of the agent. The agent ends up in the queues that are both asked for and configured
 * for the agent.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 000-002, 100-006, 100-007.
 * Source: Resetting Skill Queues, cec_07_1209.
 */
export function resetSkill(
  gateway: Gateway,
  parameters: ResetSkillParameters,
  options?: CallOptions,
): Promise<Outcome<ResetSkillResult, ResetSkillRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/resetskill/{autoflag}', query: ['skillid', 'phonelinkage'], retry: 'safe' }, parameters, options);
}

/**
 * Set the agent idle.
 *
 * Puts a busy agent or one in wrap-up into the idle state. While a busy request waits for the end of a call,
 * sayFree withdraws that request (third-party).
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 100-006, 100-007, 100-009.
 * Source: cec_07_1210, cec_07_1345.
 */
export function sayFree(
  gateway: Gateway,
  parameters: SayFreeParameters,
  options?: CallOptions,
): Promise<Outcome<SayFreeResult, SayFreeRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/sayfree', retry: 'after-check' }, parameters, options);
}

/**
 * Set the agent busy.
 *
 * Puts the agent into the busy state, with or without a busy reason code.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 000-002, 100-006, 100-007, 100-009.
 * Source: Setting Busy, cec_07_1211.
 */
export function sayBusy(
  gateway: Gateway,
  parameters: SayBusyParameters,
  options?: CallOptions,
): Promise<Outcome<SayBusyResult, SayBusyRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/saybusy', query: ['reason', 'prolong'], retry: 'after-check' }, parameters, options);
}

/**
 * Leave the busy state.
 *
 * Ends the busy state of the agent, who becomes idle.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is busy.
 * Return codes: 100-006, 100-007, 100-009.
 * Source: cec_07_1212, cec_07_13472.
 */
export function cancelBusy(
  gateway: Gateway,
  parameters: CancelBusyParameters,
  options?: CallOptions,
): Promise<Outcome<CancelBusyResult, CancelBusyRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/cancelbusy', retry: 'after-check' }, parameters, options);
}

/**
 * Ask for a rest.
 *
 * Puts the agent into the rest state for the given time. During a call or wrap-up the answer is retcode 0 at
 * once, and AgentState_SetRest_Success comes when the call or the wrap-up ends (third-party).
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 100-006, 100-007, 100-009.
 * Source: cec_07_1213, cec_07_13482.
 */
export function rest(
  gateway: Gateway,
  parameters: RestParameters,
  options?: CallOptions,
): Promise<Outcome<RestResult, RestRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/rest/{time}/{restcause}', query: ['prolong'], retry: 'after-check' }, parameters, options);
}

/**
 * Leave rest.
 *
 * Ends the rest of the agent, who becomes idle (inferred).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is resting.
 * Return codes: 100-006, 100-007, 100-009.
 * Source: cec_07_1214, cec_07_13492.
 */
export function cancelRest(
  gateway: Gateway,
  parameters: CancelRestParameters,
  options?: CallOptions,
): Promise<Outcome<CancelRestResult, CancelRestRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/cancelrest', retry: 'after-check' }, parameters, options);
}

/**
 * Put the agent into wrap-up.
 *
 * Puts the agent into the wrap-up state, which the vendor also calls the work state.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 100-006, 100-007, 100-009.
 * Source: cec_07_1215, cec_07_13512.
 */
export function sayWork(
  gateway: Gateway,
  parameters: SayWorkParameters,
  options?: CallOptions,
): Promise<Outcome<SayWorkResult, SayWorkRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/work', retry: 'after-check' }, parameters, options);
}

/**
 * Leave the wrap-up state.
 *
 * Ends the wrap-up state (work state) of the agent, who becomes idle.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is in the wrap-up state.
 * Return codes: 100-006, 100-007, 100-009.
 * Source: cec_07_1216, cec_07_13522.
 */
export function cancelWork(
  gateway: Gateway,
  parameters: CancelWorkParameters,
  options?: CallOptions,
): Promise<Outcome<CancelWorkResult, CancelWorkRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/cancelwork', retry: 'after-check' }, parameters, options);
}

/**
 * Sign an agent out.
 *
 * Signs the agent out. An agent who is talking or answering is not signed out by it. Wait for the answer of a
 * sign-in before signing the agent out, and for the answer of a sign-out before signing the agent in.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 100-005, 100-006, 100-007, 100-008.
 * Source: cec_07_1219, cec_05_4027.
 */
export function logout(
  gateway: Gateway,
  parameters: LogoutParameters,
  options?: CallOptions,
): Promise<Outcome<LogoutResult, LogoutRetcode>> {
  return gateway.call({ method: 'DELETE', path: '/onlineagent/{agentid}/logout', retry: 'after-check' }, parameters, options);
}

/**
 * Force the agent's sign-out.
 *
 * Signs the agent out by force. An agent who is talking or answering is signed out too, and the call is
 * released. Wait for the answer of a sign-in before signing the agent out, and for the answer of a sign-out
 * before signing the agent in.
 *
 * Prerequisite: The agent has signed in.
 * Source: cec_07_1220, cec_07_0353.
 */
export function forceLogout(
  gateway: Gateway,
  parameters: ForceLogoutParameters,
  options?: CallOptions,
): Promise<Outcome<ForceLogoutResult, ForceLogoutRetcode>> {
  return gateway.call({ method: 'DELETE', path: '/onlineagent/{agentid}/forcelogout', retry: 'after-check' }, parameters, options);
}

/**
 * Force the agent's sign-out with a cause code.
 *
 * Forcibly signs the agent out and records a cause code.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 100-005.
 * Source: Forcibly Signing Out with a Cause Code, cec_07_1221.
 */
export function forceLogoutWithReason(
  gateway: Gateway,
  parameters: ForceLogoutWithReasonParameters,
  options?: CallOptions,
): Promise<Outcome<ForceLogoutWithReasonResult, ForceLogoutWithReasonRetcode>> {
  return gateway.call({ method: 'DELETE', path: '/onlineagent/{agentid}/forcelogoutwithreason/{reason}', retry: 'after-check' }, parameters, options);
}

/**
 * Read the agent's own state.
 *
 * Reads the state in which the agent is and whether the agent is in a call. Flow control limits this query, by
 * default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 000-002.
 * Source: cec_07_1222, cec_07_0355.
 */
export function getAgentStatus(
  gateway: Gateway,
  parameters: GetAgentStatusParameters,
  options?: CallOptions,
): Promise<Outcome<GetAgentStatusResult, GetAgentStatusRetcode>> {
  return gateway.call({ method: 'GET', path: '/onlineagent/{agentid}/agentstatus', retry: 'safe' }, parameters, options);
}

/**
 * List the skill queues configured for the agent.
 *
 * Lists the skill queues that are configured for the agent, each with its name, ID and media type. Flow control
 * limits this query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 100-006, 100-007.
 * Source: cec_07_1206.
 */
export function queryAgentSkills(
  gateway: Gateway,
  parameters: QueryAgentSkillsParameters,
  options?: CallOptions,
): Promise<Outcome<QueryAgentSkillsResult, QueryAgentSkillsRetcode>> {
  return gateway.call({ method: 'GET', path: '/onlineagent/{agentid}/agentskills', retry: 'safe' }, parameters, options);
}

/**
 * Get the GUID again after a page reload.
 *
 * Answers the GUID of the session, for an agent whose page was reloaded. The GUID comes in the body and not in
 * the response header Set-GUID, and the request header Guid is mandatory all the same. The path is spelled with
 * a capital G. Flow control limits this query, by default to 15000 in 2 seconds for the system and 5 in 2
 * seconds for each agent.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 100-006.
 * Source: cec_07_1225, cec_07_0358.
 */
export function updateGuid(
  gateway: Gateway,
  parameters: UpdateGuidParameters,
  options?: CallOptions,
): Promise<Outcome<UpdateGuidResult, UpdateGuidRetcode>> {
  return gateway.call({ method: 'PUT', path: '/onlineagent/{agentid}/updateGuid', retry: 'safe', guid: 'guid' }, parameters, options);
}

/**
 * Fetch state and call information after a browser reload.
 *
 * Fetches the state of the agent and the information about the present call. It is meant only for use after a
 * browser reload, because it empties the event queue of the agent. Flow control limits this query, by default to
 * 15000 in 2 seconds for the system and 5 in 2 seconds for each agent.
 *
 * Prerequisite: The agent has signed in.
 * Source: cec_07_1226, cec_07_0359.
 */
export function syncagentinfo(
  gateway: Gateway,
  parameters: SyncagentinfoParameters,
  options?: CallOptions,
): Promise<Outcome<SyncagentinfoResult, SyncagentinfoRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/syncagentinfo', retry: 'after-check' }, parameters, options);
}

/**
 * Switch automatic answering.
 *
 * Chooses whether the calls of the agent are answered automatically or by hand.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 000-002, 100-006.
 * Source: cec_07_1208.
 */
export function setAgentAutoAnswer(
  gateway: Gateway,
  parameters: SetAgentAutoAnswerParameters,
  options?: CallOptions,
): Promise<Outcome<SetAgentAutoAnswerResult, SetAgentAutoAnswerRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/autoanswer/{isautoanswer}', retry: 'safe' }, parameters, options);
}

/**
 * Choose idle or wrap-up after a call.
 *
 * Chooses whether the agent becomes idle or enters wrap-up when a call ends.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 100-006, 100-007.
 * Source: cec_07_1218, cec_07_0351.
 */
export function setAgentAutoEnterIdle(
  gateway: Gateway,
  parameters: SetAgentAutoEnterIdleParameters,
  options?: CallOptions,
): Promise<Outcome<SetAgentAutoEnterIdleResult, SetAgentAutoEnterIdleRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/autoenteridle/{flag}', retry: 'safe' }, parameters, options);
}

/**
 * Accept or refuse inbound calls.
 *
 * Chooses whether the agent answers inbound calls.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 000-002, 100-007.
 * Source: cec_07_1223, cec_07_0356.
 */
export function setTalkRight(
  gateway: Gateway,
  parameters: SetTalkRightParameters,
  options?: CallOptions,
): Promise<Outcome<SetTalkRightResult, SetTalkRightRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/settalkright', query: ['flag'], retry: 'safe' }, parameters, options);
}

/**
 * Get a temporary softphone password.
 *
 * Answers a temporary token with which the softphone registers in place of a password, and the number of that
 * softphone. Meant for a unified sign-in of several accounts.
 *
 * Prerequisite: The agent has signed in.
 * Source: cec_07_1227, cec_07_0360.
 */
export function loginInfo(
  gateway: Gateway,
  parameters: LoginInfoParameters,
  options?: CallOptions,
): Promise<Outcome<LoginInfoResult, LoginInfoRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/logininfo', retry: 'safe' }, parameters, options);
}

/**
 * Change the agent's password.
 *
 * Changes the password with which the agent signs in to the call platform. The password of the AICC workbench is
 * not changed with it, so users of that workbench should not call it.
 *
 * The new password must meet these rules (see the notes).
 *
 * - It has 8 to 32 characters.
 * - No character occurs two or more times in a row.
 * - It does not contain three or more consecutive characters of the work number.
 * - It has at least three of these kinds: upper-case letters, lower-case letters, digits, special characters.
 * - It differs from the last five passwords; that number is set on the WAS.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 000-002, 100-006, 100-007.
 * Source: cec_07_1217, cec_07_0350.
 */
export function modifyAccountPwdEx(
  gateway: Gateway,
  parameters: ModifyAccountPwdExParameters,
  options?: CallOptions,
): Promise<Outcome<ModifyAccountPwdExResult, ModifyAccountPwdExRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/modifyaccountpwdex' }, parameters, options);
}

/**
 * Sign an agent in to the call platform only.
 *
 * Signs the agent in to the CCS, which enables the voice call function, and not to the media server. No licence
 * is occupied.
 *
 * Return codes: 100-001, 100-002, 100-003, 100-004, 100-007, 100-012, 100-015, 100-016, 110-016, 999-001.
 * Source: Signing In to the Platform by an Agent, cec_07_1224.
 */
export function loginEx(
  gateway: Gateway,
  parameters: LoginExParameters,
  options?: CallOptions,
): Promise<Outcome<LoginExResult, LoginExRetcode>> {
  return gateway.call({ method: 'PUT', path: '/onlineagent/{agentid}/loginex' }, parameters, options);
}

/**
 * Set the agent's custom state.
 *
 * Sets a custom state of the agent. What its value means is up to the business side.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 000-002, 000-003, 100-006, 100-009.
 * Source: cec_07_1228, cec_07_0361.
 */
export function setCustomState(
  gateway: Gateway,
  parameters: SetCustomStateParameters,
  options?: CallOptions,
): Promise<Outcome<SetCustomStateResult, SetCustomStateRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/setcustomstate', query: ['customstate'], retry: 'safe' }, parameters, options);
}

/**
 * Read the agent's custom state.
 *
 * Reads the custom state of the agent, which setCustomState has set.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 000-003, 100-006, 100-007.
 * Source: cec_07_1229, cec_07_0362.
 */
export function queryCustomState(
  gateway: Gateway,
  parameters: QueryCustomStateParameters,
  options?: CallOptions,
): Promise<Outcome<QueryCustomStateResult, QueryCustomStateRetcode>> {
  return gateway.call({ method: 'GET', path: '/onlineagent/{agentid}/querycustomstate', retry: 'safe' }, parameters, options);
}

/**
 * Clear the agent's custom state.
 *
 * Removes the custom state that setCustomState has set for the agent.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: A custom state is set.
 * Return codes: 000-003, 100-006, 100-007, 100-009.
 * Source: cec_07_1230, cec_07_0363.
 */
export function cancelSetCustomState(
  gateway: Gateway,
  parameters: CancelSetCustomStateParameters,
  options?: CallOptions,
): Promise<Outcome<CancelSetCustomStateResult, CancelSetCustomStateRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/cancelsetcustomstate', retry: 'safe' }, parameters, options);
}

/**
 * List the skill queues configured for another agent.
 *
 * Lists the skill queues that are configured for the agent whose work number is given. Flow control limits this
 * query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 100-006, 100-007.
 * Source: cec_07_1207.
 */
export function queryAgentSkillsByWorkNo(
  gateway: Gateway,
  parameters: QueryAgentSkillsByWorkNoParameters,
  options?: CallOptions,
): Promise<Outcome<QueryAgentSkillsByWorkNoResult, QueryAgentSkillsByWorkNoRetcode>> {
  return gateway.call({ method: 'GET', path: '/onlineagent/{agentid}/agentskillsbyworkno/{workno}', retry: 'safe' }, parameters, options);
}

/**
 * Send a note to other agents.
 *
 * Sends a text to one or more agents; each receiver who is signed in gets it as an event.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 100-001, 100-006, 100-007.
 * Source: cec_07_1205.
 */
export function sendNoteletEx(
  gateway: Gateway,
  parameters: SendNoteletExParameters,
  options?: CallOptions,
): Promise<Outcome<SendNoteletExResult, SendNoteletExRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/sendnoteletex' }, parameters, options);
}

/**
 * Get a token for the VRC.
 *
 * Answers a temporary token for the VRC, the side of the WebRTC softphone, which takes it as the password when
 * it is initialised after the sign-in. The field of the token was not seen.
 *
 * Prerequisite: The agent has signed in.
 * Source: cec_07_0364.
 * @since 2025-11
 */
export function vrcToken(
  gateway: Gateway,
  parameters: VrcTokenParameters,
  options?: CallOptions,
): Promise<Outcome<VrcTokenResult, VrcTokenRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/vrctoken', retry: 'after-check' }, parameters, options);
}

/**
 * Poll the next event of a signed-in agent.
 *
 * Answers one event of the agent, the one that has waited longest (that order is inferred). This is long
 * polling: when an event waits, the answer comes at once; otherwise the gateway holds the request for about 10
 * seconds and then answers without an event.
 *
 * - In polling mode only. The sign-in chooses the mode: push when login or forceLogin sends both callBackUri and
 *   serviceToken, polling when it sends one of them or none. An agent who signed in by loginEx always polls
 *   (inferred).
 * - Poll at once after the sign-in. After each answer wait 200 to 500 ms, then poll again. Stop after the
 *   sign-out.
 * - Every poll shows that the agent is alive. The gateway signs the agent out after two minutes without a poll.
 * - The switches AGENT_POLL_WAIT_FLAG (ON), AGENT_POLL_WAIT_TIMES (100) and AGENT_POLL_WAIT_INTERVAL (100 ms) of
 *   the gateway make up the 10 seconds.
 * - With AUTHMODE 1 (static authentication) send the GUID of the sign-in. With AUTHMODE 2 (dynamic) an answer
 *   carries Set-GUID whenever the GUID has changed; send the one of the latest polling answer.
 * - The page does not say what a poll without an event answers; gateways answer exactly
 *   `{"message":"","retcode":"0"}`, without the key event (third-party).
 * - Clients repeat a poll that answers 000-003 up to five times and end the polling on 100-006 (third-party).
 *
 * Prerequisite: The agent has signed in and has not signed out since.
 * Prerequisite: callBackUri and serviceToken were not both sent at the sign-in.
 * Return codes: 000-003, 100-006.
 * Source: cec_07_1274, cec_05_1413, cec_05_4026.
 */
export function getAgentEvent(
  gateway: Gateway,
  parameters: GetAgentEventParameters,
  options?: CallOptions,
): Promise<Outcome<GetAgentEventResult, GetAgentEventRetcode>> {
  return gateway.call({ method: 'GET', path: '/agentevent/{agentid}', query: ['calldata'], retry: 'safe', result: 'event' }, parameters, options);
}

/**
 * Hang up the current call.
 *
 * Hangs up the ongoing call of the agent. Only the current call can be hung up; a call of a given ID is hung up
 * by another operation, which the document calls Disconnecting a Call of a Specified ID.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent has an ongoing call.
 * Return codes: 100-006, 100-007, 200-017.
 * Source: Dropping a Call, cec_07_1247.
 */
export function release(
  gateway: Gateway,
  parameters: ReleaseParameters,
  options?: CallOptions,
): Promise<Outcome<ReleaseResult, ReleaseRetcode>> {
  return gateway.call({ method: 'DELETE', path: '/voicecall/{agentid}/release' }, parameters, options);
}

/**
 * Hang up the current call (address of earlier versions).
 *
 * Hangs up the ongoing call of the agent. Only the current call can be hung up; a call of a given ID is hung up
 * by another operation, which the document calls Disconnecting a Call of a Specified ID.
 *
 * The address is kept for earlier versions and is not recommended: use release instead.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent has an ongoing call.
 * Return codes: 100-006, 100-007, 200-017.
 * Source: Dropping a Call, cec_07_1247.
 * @deprecated Use release instead.
 */
export function releaseEx(
  gateway: Gateway,
  parameters: ReleaseExParameters,
  options?: CallOptions,
): Promise<Outcome<ReleaseExResult, ReleaseExRetcode>> {
  return gateway.call({ method: 'DELETE', path: '/voicecall/{agentid}' }, parameters, options);
}

/**
 * Call an external number.
 *
 * Calls an external number. If the agent's phone is not always off-hook, it is called first, and the number only
 * after the agent has picked up.
 *
 * - OUTBOUND_DETECT_EVENT tells the cause of a failed call.
 * - The events below are those of the development guide (cec_05_1423).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is answering no call; a held call is allowed.
 * Prerequisite: For a one-way video direction, bit 0 of the software parameter P978 of the UAP9600 is 0.
 * Return codes: 200-001.
 * Source: cec_07_1232, cec_05_1423, cec_05_4029.
 */
export function callout(
  gateway: Gateway,
  parameters: CalloutParameters,
  options?: CallOptions,
): Promise<Outcome<CalloutResult, CalloutRetcode>> {
  return gateway.call({ method: 'PUT', path: '/voicecall/{agentid}/callout' }, parameters, options);
}

/**
 * Place a preview outbound call.
 *
 * Calls the customer of a preview outbound call that an event has announced to the agent. Both fields of the
 * body are taken from that event, AgentEvent_Preview or AgentEvent_Preview_CallOut (inferred).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is answering no call.
 * Prerequisite: A preview outbound event has been received.
 * Return codes: 000-002.
 * Source: cec_07_1233, cec_07_0367.
 */
export function previewCallout(
  gateway: Gateway,
  parameters: PreviewCalloutParameters,
  options?: CallOptions,
): Promise<Outcome<PreviewCalloutResult, PreviewCalloutRetcode>> {
  return gateway.call({ method: 'PUT', path: '/voicecall/{agentid}/previewCallout' }, parameters, options);
}

/**
 * Answer a ringing call.
 *
 * Answers a call that rings at the agent. If several calls are offered at once, callid names one of them.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: AgentEvent_Ringing has been received.
 * Return codes: 100-006, 100-007, 200-002.
 * Source: cec_07_1234.
 */
export function answer(
  gateway: Gateway,
  parameters: AnswerParameters,
  options?: CallOptions,
): Promise<Outcome<AnswerResult, AnswerRetcode>> {
  return gateway.call({ method: 'PUT', path: '/voicecall/{agentid}/answer', query: ['callid'] }, parameters, options);
}

/**
 * Call another agent.
 *
 * Calls another agent, named by work number, as an internal call. A call on hold may go on waiting meanwhile.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is answering no call; a held call is allowed.
 * Source: cec_07_1235, cec_07_0369.
 */
export function callInner(
  gateway: Gateway,
  parameters: CallInnerParameters,
  options?: CallOptions,
): Promise<Outcome<CallInnerResult, CallInnerRetcode>> {
  return gateway.call({ method: 'PUT', path: '/voicecall/{agentid}/callinner' }, parameters, options);
}

/**
 * Call an agent of a skill queue.
 *
 * Calls an idle agent of a skill queue, without naming the agent.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is answering no call; a held call is allowed.
 * Prerequisite: The queue has idle agents.
 * Return codes: 000-002, 100-006, 100-007.
 * Source: cec_07_0370.
 * @since 2025-11
 */
export function callInnerSkill(
  gateway: Gateway,
  parameters: CallInnerSkillParameters,
  options?: CallOptions,
): Promise<Outcome<CallInnerSkillResult, CallInnerSkillRetcode>> {
  return gateway.call({ method: 'PUT', path: '/voicecall/{agentid}/callinnerskill', fields: ['skillId'] }, parameters, options);
}

/**
 * Ask another agent or queue for help.
 *
 * Asks another agent, or the agents of a skill queue, for help while talking with a customer. The effect depends
 * on the mode (development guide, cec_05_4040) (see the notes).
 *
 * AgentEvent_Consult_Fail reports a failed consultation, although no page of an operation lists that event.
 *
 * - In a two-party help the customer is held while the two agents talk. If the assisting agent leaves first, the
 *   asking agent and the customer go on; if the asking agent leaves first, the customer goes to the assisting
 *   agent. The asking agent takes the customer back with dropCall and the call ID of the help call.
 * - In a three-party help, the other two stay connected when one leaves; when the customer leaves, the two
 *   agents go on as an internal call. The asking agent keeps the customer alone with disconnect and the work
 *   number of the assisting agent.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is talking with a customer, as the development guide says.
 * Return codes: 200-018.
 * Source: cec_07_1236, cec_05_4040.
 */
export function innerHelp(
  gateway: Gateway,
  parameters: InnerHelpParameters,
  options?: CallOptions,
): Promise<Outcome<InnerHelpResult, InnerHelpRetcode>> {
  return gateway.call({ method: 'POST', path: '/voicecall/{agentid}/innerhelp' }, parameters, options);
}

/**
 * Mute the agent's side.
 *
 * Mutes the agent's side of the ongoing call. An internal call cannot be muted.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent has an ongoing call.
 * Return codes: 100-006, 100-007, 200-003, 200-004.
 * Source: cec_07_1237.
 */
export function beginMute(
  gateway: Gateway,
  parameters: BeginMuteParameters,
  options?: CallOptions,
): Promise<Outcome<BeginMuteResult, BeginMuteRetcode>> {
  return gateway.call({ method: 'POST', path: '/voicecall/{agentid}/beginmute' }, parameters, options);
}

/**
 * End the mute.
 *
 * Ends the mute of the agent's side, so that the other party hears the agent again.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: A voice call is in progress and is muted.
 * Return codes: 100-006, 100-007, 200-007, 200-008.
 * Source: cec_07_1238, cec_05_4044.
 */
export function endMute(
  gateway: Gateway,
  parameters: EndMuteParameters,
  options?: CallOptions,
): Promise<Outcome<EndMuteResult, EndMuteRetcode>> {
  return gateway.call({ method: 'POST', path: '/voicecall/{agentid}/endmute' }, parameters, options);
}

/**
 * Put the call on hold.
 *
 * Puts the ongoing call of the agent on hold; getHold takes it back.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent has an ongoing call.
 * Return codes: 100-006, 100-007, 200-013, 200-014.
 * Source: cec_07_1239, cec_05_4037.
 */
export function hold(
  gateway: Gateway,
  parameters: HoldParameters,
  options?: CallOptions,
): Promise<Outcome<HoldResult, HoldRetcode>> {
  return gateway.call({ method: 'POST', path: '/voicecall/{agentid}/hold' }, parameters, options);
}

/**
 * Connect the call in progress with the held call.
 *
 * Connects the call in progress with the held call. The documented events are those of a release, so the agent
 * drops out and the other two parties stay connected (inferred).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: A call is established.
 * Prerequisite: Another call is on hold.
 * Return codes: 100-006, 100-007, 200-013, 200-014.
 * Source: cec_07_1240, cec_07_0375.
 */
export function connectHold(
  gateway: Gateway,
  parameters: ConnectHoldParameters,
  options?: CallOptions,
): Promise<Outcome<ConnectHoldResult, ConnectHoldRetcode>> {
  return gateway.call({ method: 'POST', path: '/voicecall/{agentid}/connecthold/{callid}' }, parameters, options);
}

/**
 * Take a held call back.
 *
 * Takes a call back that the agent has put on hold, so that the agent talks with the party again.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is holding a call.
 * Return codes: 100-006, 100-007, 200-015, 200-016.
 * Source: cec_07_1241, cec_05_4038.
 */
export function getHold(
  gateway: Gateway,
  parameters: GetHoldParameters,
  options?: CallOptions,
): Promise<Outcome<GetHoldResult, GetHoldRetcode>> {
  return gateway.call({ method: 'POST', path: '/voicecall/{agentid}/gethold', query: ['callid'] }, parameters, options);
}

/**
 * Transfer the call.
 *
 * Transfers the voice call in progress to a skill queue, an agent, an IVR, a system access code or an external
 * number.
 *
 * The meaning of mode depends on devicetype; the same number means different things (see the notes).
 *
 * - devicetype 1, skill queue: mode 0 is release (blind), 2 is success.
 * - devicetype 2, agent: mode 0 is release (blind), 2 is success, 3 is specified, that is, into the private
 *   queue of the agent. The example of the page uses 3; not every copy of the page has it for agents.
 * - devicetype 3, IVR: mode 0 is release (blind), 1 is suspend, for an audio or video IVR. Suspend is not for
 *   agents.
 * - devicetype 4, system access code: mode 0 is release (blind), 2 is success.
 * - devicetype 5, external number: mode 1 is release (blind), 2 is success, 3 is talk, 4 is three-party.
 * - Release (blind): the agent leaves the call whether or not the transfer succeeds (appendix, cec_07_0583).
 * - Success: the system watches the transfer, and the agent leaves the call only after it has succeeded;
 *   otherwise the transfer has failed, and the agent goes on with the customer (appendix, cec_07_0583).
 * - Talk: the called party answers and talks with the agent, who leaves then. Three-party: the called party
 *   answers, all three talk, and the agent leaves then (appendix, cec_07_0583).
 * - Suspend: the call goes to an automatic flow, which gives it back to the agent afterwards (appendix,
 *   cec_07_0583).
 * - Neither an outbound call nor a video call can be transferred blindly to an external number (devicetype 5).
 * - A blind transfer of an inbound call keeps the number of the original caller and may be blocked by the
 *   network.
 * - After a talk or three-party transfer the other two stay connected, whoever leaves first; cancelTransfer
 *   takes the call back (development guide, cec_05_1433).
 * - An internal call cannot be transferred out.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: A voice call is in progress.
 * Return codes: 100-006, 100-007, 200-012.
 * Source: cec_07_1242, cec_05_1433.
 */
export function transfer(
  gateway: Gateway,
  parameters: TransferParameters,
  options?: CallOptions,
): Promise<Outcome<TransferResult, TransferRetcode>> {
  return gateway.call({ method: 'POST', path: '/voicecall/{agentid}/transfer' }, parameters, options);
}

/**
 * Take a transferred call back.
 *
 * Takes back a call that the agent has transferred to an external number in three-party or talk mode. The agent
 * then talks with the customer again (inferred from the events).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent has transferred a call to an external number in three-party or talk mode.
 * Return codes: 100-006, 100-007, 200-012.
 * Source: cec_07_1243.
 */
export function cancelTransfer(
  gateway: Gateway,
  parameters: CancelTransferParameters,
  options?: CallOptions,
): Promise<Outcome<CancelTransferResult, CancelTransferRetcode>> {
  return gateway.call({ method: 'POST', path: '/voicecall/{agentid}/canceltransfer' }, parameters, options);
}

/**
 * Send digits after the call is up (second dialling).
 *
 * Sends digits into an established call (second dialling). Video calls are not supported.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: A call is established.
 * Return codes: 000-002, 100-006, 100-007.
 * Source: cec_07_1244.
 */
export function secondDialEx(
  gateway: Gateway,
  parameters: SecondDialExParameters,
  options?: CallOptions,
): Promise<Outcome<SecondDialExResult, SecondDialExRetcode>> {
  return gateway.call({ method: 'POST', path: '/voicecall/{agentid}/seconddialex', query: ['number'] }, parameters, options);
}

/**
 * Join the held call and the current call into a three-party conversation.
 *
 * Joins the call that the agent holds and the current call into one three-party conversation.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: A call is established.
 * Prerequisite: Another call is on hold.
 * Return codes: 100-006, 100-007, 200-010, 200-011.
 * Source: cec_07_1245.
 */
export function confJoin(
  gateway: Gateway,
  parameters: ConfJoinParameters,
  options?: CallOptions,
): Promise<Outcome<ConfJoinResult, ConfJoinRetcode>> {
  return gateway.call({ method: 'POST', path: '/voicecall/{agentid}/confjoin', fields: ['callid', 'callappdata'] }, parameters, options);
}

/**
 * Drop the call with a given ID.
 *
 * Drops one chosen call of the agent, named by its ID; the current call can also be ended with release. The
 * operation has no body.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is in a call.
 * Return codes: 100-006, 100-007, 200-025.
 * Source: cec_07_1246.
 */
export function dropCall(
  gateway: Gateway,
  parameters: DropCallParameters,
  options?: CallOptions,
): Promise<Outcome<DropCallResult, DropCallRetcode>> {
  return gateway.call({ method: 'POST', path: '/voicecall/{agentid}/dropcall/{callid}' }, parameters, options);
}

/**
 * Disconnect one party by its number.
 *
 * Disconnects one party of an internal help or of a three-party call, named by its number.
 *
 * - In an internal help, the work number of the agent asked for help drops that agent, and one's own softphone
 *   number drops oneself. The agent asked for help may drop only itself.
 * - Only numbers of the last call can be dropped. In a two-party help the customer on hold is not one of them,
 *   and the answer is 200-024 (printed as 200-204). In an outbound call with a customer on hold, that customer
 *   is one of them and can be dropped.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent has an ongoing call.
 * Return codes: 100-006, 100-007, 200-023, 200-024.
 * Source: cec_07_1248.
 */
export function disconnect(
  gateway: Gateway,
  parameters: DisconnectParameters,
  options?: CallOptions,
): Promise<Outcome<DisconnectResult, DisconnectRetcode>> {
  return gateway.call({ method: 'POST', path: '/voicecall/{agentid}/disconnect/{number}' }, parameters, options);
}

/**
 * Switch between audio and video.
 *
 * Switches the voice call in progress to video, or back to audio. This works for calls begun by the agent or by
 * the customer, after hold and unhold, after mute and unmute, and after a transfer to an agent or a queue. The
 * table of request headers leaves Guid out; it is needed nevertheless, because the agent must have signed in
 * (inferred).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: A voice call is in progress.
 * Prerequisite: For a one-way video direction, bit 0 of the software parameter P978 of the UAP9600 is 0.
 * Return codes: 200-027, 200-028, 200-029, 200-030.
 * Source: cec_07_1249.
 */
export function mediaSwitch(
  gateway: Gateway,
  parameters: MediaSwitchParameters,
  options?: CallOptions,
): Promise<Outcome<MediaSwitchResult, MediaSwitchRetcode>> {
  return gateway.call({ method: 'POST', path: '/voicecall/{agentid}/mediaswitch', query: ['mediaType', 'videoDirection'] }, parameters, options);
}

/**
 * Choose the layout of a three-party video call.
 *
 * Chooses the layout of the picture in a three-party video call: all parties equal, or one of them the largest.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: A three-party video call is in progress.
 * Return codes: 200-031, 200-032, 200-033, 200-034, 200-035.
 * Source: cec_07_1250, cec_07_0385.
 */
export function adjustVideoMode(
  gateway: Gateway,
  parameters: AdjustVideoModeParameters,
  options?: CallOptions,
): Promise<Outcome<AdjustVideoModeResult, AdjustVideoModeRetcode>> {
  return gateway.call({ method: 'POST', path: '/voicecall/{agentid}/adjustvideomode', fields: ['mode'] }, parameters, options);
}

/**
 * Take a chosen call out of a queue.
 *
 * Takes one chosen call that is waiting out of a queue and offers it to the agent.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is not recording itself without a call.
 * Prerequisite: The agent is holding no call.
 * Return codes: 100-006, 100-007.
 * Source: cec_07_1251.
 * @removed 2025-11
 */
export function requestAppointedCall(
  gateway: Gateway,
  parameters: RequestAppointedCallParameters,
  options?: CallOptions,
): Promise<Outcome<RequestAppointedCallResult, RequestAppointedCallRetcode>> {
  return gateway.call({ method: 'POST', path: '/voicecall/{agentid}/requestcall/{callid}/{skilltype}', query: ['skillId'] }, parameters, options);
}

/**
 * Pick up a call that is ringing at another agent of the group.
 *
 * Picks up a call that is ringing at another agent of the same group. The table of request headers leaves Guid
 * out; it is needed nevertheless, because the agent must have signed in (inferred).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The other agent is ringing.
 * Prerequisite: The call is not an internal one.
 * Prerequisite: Both agents are in one group.
 * Prerequisite: The agent has the permission to pick up calls.
 * Prerequisite: The agent who picks up is idle.
 * Return codes: 000-002, 100-006, 100-007.
 * Source: cec_07_1252, cec_07_0387.
 */
export function snatchPickup(
  gateway: Gateway,
  parameters: SnatchPickupParameters,
  options?: CallOptions,
): Promise<Outcome<SnatchPickupResult, SnatchPickupRetcode>> {
  return gateway.call({ method: 'PUT', path: '/voicecall/{agentid}/snatchpickup', query: ['destWorkNo'] }, parameters, options);
}

/**
 * Refuse a ringing call.
 *
 * Refuses a call that rings at the agent. The mode says what becomes of the call and of the agent: the call goes
 * back into the queue and the agent becomes busy, or the call is released and the agent stays idle.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: AgentEvent_Ringing has been received.
 * Return codes: 100-006, 100-007, 200-002, 200-037, 200-038, 200-039.
 * Source: cec_07_1253, cec_07_0388.
 */
export function reject(
  gateway: Gateway,
  parameters: RejectParameters,
  options?: CallOptions,
): Promise<Outcome<RejectResult, RejectRetcode>> {
  return gateway.call({ method: 'POST', path: '/voicecall/{agentid}/reject', fields: ['callid', 'mode'] }, parameters, options);
}

/**
 * Lift the linked phone's handset.
 *
 * Lifts the handset of the phone that is linked to the agent while it rings.
 *
 * Prerequisite: Phone linkage is switched on.
 * Prerequisite: AgentOther_PhoneAlerting has been received.
 * Prerequisite: The phone is an eSpace 7910; no other model is supported.
 * Return codes: 100-006, 100-007.
 * Source: cec_07_1254, cec_07_0389.
 */
export function phonepickup(
  gateway: Gateway,
  parameters: PhonepickupParameters,
  options?: CallOptions,
): Promise<Outcome<PhonepickupResult, PhonepickupRetcode>> {
  return gateway.call({ method: 'POST', path: '/voicecall/{agentid}/phonepickup' }, parameters, options);
}

/**
 * Put the linked phone's handset down.
 *
 * Puts the handset of the phone that is linked to the agent down, which refuses or ends its call (inferred from
 * the events).
 *
 * Prerequisite: Phone linkage is switched on.
 * Prerequisite: AgentOther_PhoneAlerting has been received.
 * Prerequisite: The phone is an eSpace 7910; no other model is supported.
 * Return codes: 100-006, 100-007.
 * Source: cec_07_1255, cec_07_0390.
 */
export function phonehangup(
  gateway: Gateway,
  parameters: PhonehangupParameters,
  options?: CallOptions,
): Promise<Outcome<PhonehangupResult, PhonehangupRetcode>> {
  return gateway.call({ method: 'POST', path: '/voicecall/{agentid}/phonehangup' }, parameters, options);
}

/**
 * Pass key presses to an external IVR in a three-party call.
 *
 * Passes key presses to an external IVR in a three-party call of agent, customer and IVR. Agent and customer may
 * both dial. The key tones must not get into the recording of the agent's side.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is in a three-party call whose other two parties are a customer and an external IVR.
 * Return codes: 10001.
 * Source: cec_07_1256, cec_07_0391.
 */
export function thirdPartyConfTransmitNum(
  gateway: Gateway,
  parameters: ThirdPartyConfTransmitNumParameters,
  options?: CallOptions,
): Promise<Outcome<ThirdPartyConfTransmitNumResult, ThirdPartyConfTransmitNumRetcode>> {
  return gateway.call({ method: 'POST', path: '/voicecall/{agentid}/thirdPartyConfTransmitNum' }, parameters, options);
}

/**
 * Start speech recognition on a call.
 *
 * Starts speech recognition on a call that rings and has not been answered yet. After a success, wait 2 s before
 * the next step.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: A call is ringing and has not been answered.
 * Prerequisite: Speech recognition of the service is switched on at the WAS.
 * Prerequisite: The UAP9600 has version V300R025, the only one supported, and bit 4 of its software parameter
 * P909 is 1.
 * Return codes: 200-040.
 * Source: cec_07_0392, cec_07_4200.
 * @since 2025-06
 */
export function startASR(
  gateway: Gateway,
  parameters: StartASRParameters,
  options?: CallOptions,
): Promise<Outcome<StartASRResult, StartASRRetcode>> {
  return gateway.call({ method: 'POST', path: '/voicecall/{agentid}/startasrbycallid', query: ['callId'] }, parameters, options);
}

/**
 * Query the agent's call.
 *
 * Answers the data of the agent's call. When the agent has none, isNoContainLastCall decides whether the last
 * call is answered instead. Flow control limits the queries, by default to 15000 in 2 seconds for the system and
 * 5 in 2 seconds for each agent; the return code above the limit was not seen.
 *
 * Prerequisite: The agent has signed in.
 * Source: cec_07_1261, cec_07_0419.
 */
export function queryCallInfo(
  gateway: Gateway,
  parameters: QueryCallInfoParameters,
  options?: CallOptions,
): Promise<Outcome<QueryCallInfoResult, QueryCallInfoRetcode>> {
  return gateway.call({ method: 'GET', path: '/calldata/{agentid}/callinfo', query: ['isNoContainLastCall'], retry: 'safe' }, parameters, options);
}

/**
 * Read the data attached to a call.
 *
 * Answers the data attached to a call of the agent, on request encoded in Base64. setCallAppDataEx attaches such
 * data. Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for
 * each agent; the return code above the limit was not seen.
 *
 * Prerequisite: The agent has signed in (inferred).
 * Prerequisite: The agent is in a call.
 * Return codes: 100-006, 100-007.
 * Source: cec_07_1262, cec_07_0420.
 */
export function queryCallAppData(
  gateway: Gateway,
  parameters: QueryCallAppDataParameters,
  options?: CallOptions,
): Promise<Outcome<QueryCallAppDataResult, QueryCallAppDataRetcode>> {
  return gateway.call({ method: 'GET', path: '/calldata/{agentid}/appdata', query: ['isEncodeResult', 'callId'], retry: 'safe' }, parameters, options);
}

/**
 * Attach data to a call.
 *
 * Attaches call data to a call of the agent; queryCallAppData reads them. The data are stored encrypted (AES-128
 * CBC), and logs carry only their length. Flow control limits the queries, by default to 15000 in 2 seconds for
 * the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
 *
 * Prerequisite: The agent has signed in (inferred).
 * Prerequisite: The agent is in a call.
 * Return codes: 000-002, 100-006, 100-007, 400-001.
 * Source: cec_07_1263, cec_07_0421.
 */
export function setCallAppDataEx(
  gateway: Gateway,
  parameters: SetCallAppDataExParameters,
  options?: CallOptions,
): Promise<Outcome<SetCallAppDataExResult, SetCallAppDataExRetcode>> {
  return gateway.call({ method: 'PUT', path: '/calldata/{agentid}/setcalldataex', retry: 'safe' }, parameters, options);
}

/**
 * List the agent's held calls.
 *
 * Answers the calls that the agent holds, in a shorter form than the other call queries. Flow control limits the
 * queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code
 * above the limit was not seen.
 *
 * Prerequisite: The agent has signed in without automatic answering.
 * Prerequisite: The agent is in a call and holds a call.
 * Return codes: 100-006, 300-001, 400-003.
 * Source: cec_07_1264, cec_07_0422.
 */
export function queryHoldListInfo(
  gateway: Gateway,
  parameters: QueryHoldListInfoParameters,
  options?: CallOptions,
): Promise<Outcome<QueryHoldListInfoResult, QueryHoldListInfoRetcode>> {
  return gateway.call({ method: 'GET', path: '/calldata/{agentid}/holdlist', retry: 'safe' }, parameters, options);
}

/**
 * Query the call that is being offered.
 *
 * Answers the data of a call that has been allotted to the agent, before the agent answers it. Flow control
 * limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the
 * return code above the limit was not seen.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is in a call. The development guide says it more exactly: a call has been allotted and
 * rings or is off-hook, and calls are not answered automatically.
 * Source: cec_07_1265, cec_07_0423.
 */
export function queryCallInfoBeforeAnswer(
  gateway: Gateway,
  parameters: QueryCallInfoBeforeAnswerParameters,
  options?: CallOptions,
): Promise<Outcome<QueryCallInfoBeforeAnswerResult, QueryCallInfoBeforeAnswerRetcode>> {
  return gateway.call({ method: 'GET', path: '/calldata/{agentid}/callinfobeforeanswer', retry: 'safe' }, parameters, options);
}

/**
 * Query a call of the agent by its ID.
 *
 * Answers the data of one call of the agent, chosen by its call ID. Flow control limits the queries, by default
 * to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was
 * not seen.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is in a call.
 * Source: cec_07_1266, cec_07_0424.
 */
export function queryCallInfoByCallId(
  gateway: Gateway,
  parameters: QueryCallInfoByCallIdParameters,
  options?: CallOptions,
): Promise<Outcome<QueryCallInfoByCallIdResult, QueryCallInfoByCallIdRetcode>> {
  return gateway.call({ method: 'GET', path: '/calldata/{agentid}/callinfobycallid/{callid}', retry: 'safe' }, parameters, options);
}

/**
 * List the call IDs of another agent.
 *
 * Answers the IDs of all calls of another agent in the same VDN. Flow control limits the queries, by default to
 * 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not
 * seen.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The other agent is in the same VDN.
 * Return codes: 100-006, 100-007, 100-011, 900-002.
 * Source: cec_07_1267, cec_07_0425.
 */
export function queryAllCallInfoByAgentWorkNoEx(
  gateway: Gateway,
  parameters: QueryAllCallInfoByAgentWorkNoExParameters,
  options?: CallOptions,
): Promise<Outcome<QueryAllCallInfoByAgentWorkNoExResult, QueryAllCallInfoByAgentWorkNoExRetcode>> {
  return gateway.call({ method: 'GET', path: '/calldata/{agentid}/allcallinfoEx/{workno}', retry: 'safe' }, parameters, options);
}

/**
 * Count the agent's current calls.
 *
 * Answers how many calls the agent has at present. Flow control limits the queries, by default to 15000 in 2
 * seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
 *
 * Prerequisite: The agent has signed in (inferred from return code 100-006).
 * Return codes: 100-006.
 * Source: cec_07_1268, cec_07_0426.
 */
export function queryCallNumsOnAgent(
  gateway: Gateway,
  parameters: QueryCallNumsOnAgentParameters,
  options?: CallOptions,
): Promise<Outcome<QueryCallNumsOnAgentResult, QueryCallNumsOnAgentRetcode>> {
  return gateway.call({ method: 'GET', path: '/calldata/{agentid}/callnums', retry: 'safe' }, parameters, options);
}

/**
 * Query the agent's call statistics.
 *
 * Answers how often and how long the agent talked, was busy and rested, counted from the sign-in. The Chinese
 * text counts the first nine fields, talktime to transferivrnums, for the current day instead. The page warns of
 * a performance cost and advises against this query; queryCallStatisticsInfoEx is the faster alternative. Flow
 * control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent;
 * the return code above the limit was not seen.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is in a call.
 * Return codes: 100-006, 100-007.
 * Source: cec_07_1269, cec_07_0427.
 */
export function queryCallStatisticsInfo(
  gateway: Gateway,
  parameters: QueryCallStatisticsInfoParameters,
  options?: CallOptions,
): Promise<Outcome<QueryCallStatisticsInfoResult, QueryCallStatisticsInfoRetcode>> {
  return gateway.call({ method: 'GET', path: '/calldata/{agentid}/statistics', retry: 'safe' }, parameters, options);
}

/**
 * Query the agent's short call statistics of today.
 *
 * Answers how long the agent talked today and how many calls the agent answered and made. It is the faster
 * alternative to queryCallStatisticsInfo. Flow control limits the queries, by default to 15000 in 2 seconds for
 * the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is in a call.
 * Return codes: 100-006, 100-007.
 * Source: cec_07_1270, cec_07_0428.
 */
export function queryCallStatisticsInfoEx(
  gateway: Gateway,
  parameters: QueryCallStatisticsInfoExParameters,
  options?: CallOptions,
): Promise<Outcome<QueryCallStatisticsInfoExResult, QueryCallStatisticsInfoExRetcode>> {
  return gateway.call({ method: 'GET', path: '/calldata/{agentid}/statisticsEx', retry: 'safe' }, parameters, options);
}

/**
 * List the calls waiting in a public skill queue.
 *
 * Answers the data of the calls that wait in a public skill queue. Flow control limits the queries, by default
 * to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was
 * not seen.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is not idle.
 * Prerequisite: A caller is queuing.
 * Source: cec_07_1271, cec_07_0429.
 */
export function queryWaitCallInfoBySkillId(
  gateway: Gateway,
  parameters: QueryWaitCallInfoBySkillIdParameters,
  options?: CallOptions,
): Promise<Outcome<QueryWaitCallInfoBySkillIdResult, QueryWaitCallInfoBySkillIdRetcode>> {
  return gateway.call({ method: 'GET', path: '/calldata/{agentid}/waitcallinfo/{skillid}', retry: 'safe' }, parameters, options);
}

/**
 * List another agent's held calls as an inspector.
 *
 * Answers the calls that another agent of the same VDN holds. Only an inspector may ask. Flow control limits the
 * queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code
 * above the limit was not seen.
 *
 * Prerequisite: The agent has signed in as an inspector.
 * Prerequisite: The other agent is signed in in the same VDN and holds a call.
 * Return codes: 100-006, 100-007, 300-001, 400-003.
 * Source: cec_07_1272, cec_07_0430.
 */
export function queryHoldListInfoEx(
  gateway: Gateway,
  parameters: QueryHoldListInfoExParameters,
  options?: CallOptions,
): Promise<Outcome<QueryHoldListInfoExResult, QueryHoldListInfoExRetcode>> {
  return gateway.call({ method: 'GET', path: '/calldata/{agentid}/holdlistex/{workno}', retry: 'safe' }, parameters, options);
}

/**
 * Move a waiting call to another skill queue.
 *
 * Takes a call that waits in a skill queue to which the agent is signed in, and puts it into another skill
 * queue. Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for
 * each agent; the return code above the limit was not seen.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: Calls are waiting in a skill queue to which the agent is signed in.
 * Return codes: 100-007.
 * Source: cec_07_0432.
 * @since 2025-11
 */
export function assignUserInQueue(
  gateway: Gateway,
  parameters: AssignUserInQueueParameters,
  options?: CallOptions,
): Promise<Outcome<AssignUserInQueueResult, AssignUserInQueueRetcode>> {
  return gateway.call({ method: 'PUT', path: '/calldata/{agentid}/assignuserinqueue', fields: ['callid', 'skillid'] }, parameters, options);
}

/**
 * Ask for a conference.
 *
 * Asks for an audio conference, of which the agent becomes the chair. The operation is asynchronous: operations
 * of the chair work only after AgentConf_RequestSuccess and fail before it; AgentConf_SelfJoinResult says that
 * the agent has joined.
 *
 * - Participants are named by agent ID or phone number only.
 * - A conference cannot have more participants than the voice concurrency of the VDN allows.
 * - An agent who is in a conference already can expect return code 101-003 (inferred).
 * - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
 * - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
 *   them (vendor sample).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is idle or talks in a stable call.
 * Prerequisite: No playback, mute, hold, hang-up or transfer is under way.
 * Prerequisite: The agent is not the called agent of a three-party call with two agents.
 * Source: cec_07_1283, cec_07_0468.
 */
export function requestAgentConf(
  gateway: Gateway,
  parameters: RequestAgentConfParameters,
  options?: CallOptions,
): Promise<Outcome<RequestAgentConfResult, RequestAgentConfRetcode>> {
  return gateway.call({ method: 'POST', path: '/agentconf/{agentid}/requestagentconf' }, parameters, options);
}

/**
 * Accept an invitation to a conference.
 *
 * Accepts the invitation that AgentConf_Ringing brought, so that the agent joins the conference.
 *
 * - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
 * - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
 *   them (vendor sample).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The event AgentConf_Ringing was received.
 * Return codes: 000-002, 100-006, 100-007, 101-001.
 * Source: cec_07_1284, cec_07_0469.
 */
export function answerAgentConf(
  gateway: Gateway,
  parameters: AnswerAgentConfParameters,
  options?: CallOptions,
): Promise<Outcome<AnswerAgentConfResult, AnswerAgentConfRetcode>> {
  return gateway.call({ method: 'POST', path: '/agentconf/{agentid}/answeragentconf' }, parameters, options);
}

/**
 * Decline an invitation to a conference.
 *
 * Declines the invitation that AgentConf_Ringing brought; the agent does not join the conference.
 *
 * - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
 * - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
 *   them (vendor sample).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The event AgentConf_Ringing was received.
 * Return codes: 000-002, 100-006, 100-007, 101-001.
 * Source: cec_07_1285, cec_07_0470.
 */
export function rejectAgentConf(
  gateway: Gateway,
  parameters: RejectAgentConfParameters,
  options?: CallOptions,
): Promise<Outcome<RejectAgentConfResult, RejectAgentConfRetcode>> {
  return gateway.call({ method: 'POST', path: '/agentconf/{agentid}/rejectagentconf' }, parameters, options);
}

/**
 * Leave the conference as a participant.
 *
 * Takes the agent out of the conference. The chair cannot leave it and ends it with releaseAgentConf instead.
 *
 * - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
 * - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
 *   them (vendor sample).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent has joined the conference.
 * Prerequisite: The agent is not the chair; the chair ends the conference with releaseAgentConf.
 * Return codes: 000-002, 100-006, 100-007, 101-001, 101-007.
 * Source: cec_07_1286, cec_07_0471.
 */
export function requestLeaveAgentConf(
  gateway: Gateway,
  parameters: RequestLeaveAgentConfParameters,
  options?: CallOptions,
): Promise<Outcome<RequestLeaveAgentConfResult, RequestLeaveAgentConfRetcode>> {
  return gateway.call({ method: 'POST', path: '/agentconf/{agentid}/requestleaveagentconf' }, parameters, options);
}

/**
 * End the conference as its chair.
 *
 * Ends the conference. The chair and all participants are removed from it.
 *
 * - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
 * - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
 *   them (vendor sample).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent chairs the conference.
 * Prerequisite: The conference has been granted.
 * Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
 * Source: cec_07_1287, cec_07_0472.
 */
export function releaseAgentConf(
  gateway: Gateway,
  parameters: ReleaseAgentConfParameters,
  options?: CallOptions,
): Promise<Outcome<ReleaseAgentConfResult, ReleaseAgentConfRetcode>> {
  return gateway.call({ method: 'POST', path: '/agentconf/{agentid}/releaseagentconf' }, parameters, options);
}

/**
 * Hold a participant as the chair.
 *
 * Puts one participant of the conference on hold.
 *
 * - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
 * - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
 *   them (vendor sample).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent chairs the conference.
 * Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
 * Source: cec_07_1288, cec_07_0473.
 */
export function holdParticipant(
  gateway: Gateway,
  parameters: HoldParticipantParameters,
  options?: CallOptions,
): Promise<Outcome<HoldParticipantResult, HoldParticipantRetcode>> {
  return gateway.call({ method: 'POST', path: '/agentconf/{agentid}/holdparticipant' }, parameters, options);
}

/**
 * Take a participant off hold as the chair.
 *
 * Takes one participant of the conference off hold.
 *
 * - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
 * - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
 *   them (vendor sample).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent chairs the conference.
 * Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
 * Source: cec_07_1289, cec_07_0474.
 */
export function unholdParticipant(
  gateway: Gateway,
  parameters: UnholdParticipantParameters,
  options?: CallOptions,
): Promise<Outcome<UnholdParticipantResult, UnholdParticipantRetcode>> {
  return gateway.call({ method: 'POST', path: '/agentconf/{agentid}/unholdparticipant' }, parameters, options);
}

/**
 * Extend the conference as its chair.
 *
 * Extends the duration of the conference. The whole conference cannot last longer than 1440 minutes, so the time
 * really added, which the answer tells, may be less than the time asked for.
 *
 * - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
 * - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
 *   them (vendor sample).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent chairs the conference.
 * Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
 * Source: cec_07_1290, cec_07_0475.
 */
export function prolongTime(
  gateway: Gateway,
  parameters: ProlongTimeParameters,
  options?: CallOptions,
): Promise<Outcome<ProlongTimeResult, ProlongTimeRetcode>> {
  return gateway.call({ method: 'POST', path: '/agentconf/{agentid}/prolongtime', fields: ['prolongTime'] }, parameters, options);
}

/**
 * Hand over the chair.
 *
 * Hands the chair of the conference over to another agent.
 *
 * - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
 * - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
 *   them (vendor sample).
 *
 * Prerequisite: The agent has signed in (inferred).
 * Prerequisite: The agent chairs the conference (inferred from return code 101-002).
 * Return codes: 000-002, 100-006, 100-007, 101-001, 101-002, 101-005.
 * Source: cec_07_1291, cec_07_0476.
 */
export function applyToShiftPresident(
  gateway: Gateway,
  parameters: ApplyToShiftPresidentParameters,
  options?: CallOptions,
): Promise<Outcome<ApplyToShiftPresidentResult, ApplyToShiftPresidentRetcode>> {
  return gateway.call({ method: 'POST', path: '/agentconf/{agentid}/applytoshiftpresident', fields: ['destAgentNo'] }, parameters, options);
}

/**
 * Add participants to the conference as its chair.
 *
 * Adds up to 120 phone users and agents to the conference at once.
 *
 * - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
 * - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
 *   them (vendor sample).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent chairs the conference.
 * Source: cec_07_1292, cec_07_0477.
 */
export function batchAddParticipant(
  gateway: Gateway,
  parameters: BatchAddParticipantParameters,
  options?: CallOptions,
): Promise<Outcome<BatchAddParticipantResult, BatchAddParticipantRetcode>> {
  return gateway.call({ method: 'POST', path: '/agentconf/{agentid}/batchaddparticipant' }, parameters, options);
}

/**
 * Remove participants from the conference as its chair.
 *
 * Removes up to 30 participants from the conference at once. The chair cannot remove itself; return code 101-006
 * means that (inferred). The answer names those who were not in the conference.
 *
 * - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
 * - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
 *   them (vendor sample).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent chairs the conference.
 * Return codes: 000-002, 100-006, 100-007, 101-001, 101-002, 101-006.
 * Source: cec_07_1293, cec_07_0478.
 */
export function batchRemoveParticipant(
  gateway: Gateway,
  parameters: BatchRemoveParticipantParameters,
  options?: CallOptions,
): Promise<Outcome<BatchRemoveParticipantResult, BatchRemoveParticipantRetcode>> {
  return gateway.call({ method: 'POST', path: '/agentconf/{agentid}/batchremoveparticipant', fields: ['addresses'] }, parameters, options);
}

/**
 * Change whether a participant listens and speaks.
 *
 * Sets whether one participant of the conference can listen, speak, do both or do neither.
 *
 * - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
 * - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
 *   them (vendor sample).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent chairs the conference.
 * Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
 * Source: cec_07_1294, cec_07_0479.
 */
export function changeParticipantMode(
  gateway: Gateway,
  parameters: ChangeParticipantModeParameters,
  options?: CallOptions,
): Promise<Outcome<ChangeParticipantModeResult, ChangeParticipantModeRetcode>> {
  return gateway.call({ method: 'POST', path: '/agentconf/{agentid}/changeparticipantmode' }, parameters, options);
}

/**
 * Play a file to all participants as the chair.
 *
 * Plays a voice file to all participants of the conference.
 *
 * - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
 * - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
 *   them (vendor sample).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent chairs the conference.
 * Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
 * Source: cec_07_1295, cec_07_0480.
 */
export function playVoiceToConf(
  gateway: Gateway,
  parameters: PlayVoiceToConfParameters,
  options?: CallOptions,
): Promise<Outcome<PlayVoiceToConfResult, PlayVoiceToConfRetcode>> {
  return gateway.call({ method: 'POST', path: '/agentconf/{agentid}/playvoicetoconf' }, parameters, options);
}

/**
 * Stop playing to all participants as the chair.
 *
 * Stops the file that plays to all participants of the conference. In a failure, the result may hold
 * errorReason, the cause passed through from the call platform.
 *
 * - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
 * - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
 *   them (vendor sample).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent chairs the conference.
 * Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
 * Source: cec_07_1296, cec_07_0481.
 */
export function stopVoiceToConf(
  gateway: Gateway,
  parameters: StopVoiceToConfParameters,
  options?: CallOptions,
): Promise<Outcome<StopVoiceToConfResult, StopVoiceToConfRetcode>> {
  return gateway.call({ method: 'POST', path: '/agentconf/{agentid}/stopvoicetoconf' }, parameters, options);
}

/**
 * Play a file to one participant as the chair.
 *
 * Plays a voice file to one participant of the conference. In a failure, the result may hold errorReason, the
 * cause passed through from the call platform.
 *
 * - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
 * - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
 *   them (vendor sample).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent chairs the conference.
 * Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
 * Source: cec_07_1297, cec_07_0482.
 */
export function playVoiceToParticipant(
  gateway: Gateway,
  parameters: PlayVoiceToParticipantParameters,
  options?: CallOptions,
): Promise<Outcome<PlayVoiceToParticipantResult, PlayVoiceToParticipantRetcode>> {
  return gateway.call({ method: 'POST', path: '/agentconf/{agentid}/playvoicetoparticipant' }, parameters, options);
}

/**
 * Stop playing to one participant as the chair.
 *
 * Stops the file that plays to one participant of the conference. The operation has a body, whose table was not
 * seen; its fields are expected to name the participant as in playVoiceToParticipant (inferred).
 *
 * - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
 * - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
 *   them (vendor sample).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent chairs the conference.
 * Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
 * Source: cec_07_1298, cec_07_0483.
 */
export function stopVoiceToParticipant(
  gateway: Gateway,
  parameters: StopVoiceToParticipantParameters,
  options?: CallOptions,
): Promise<Outcome<StopVoiceToParticipantResult, StopVoiceToParticipantRetcode>> {
  return gateway.call({ method: 'POST', path: '/agentconf/{agentid}/stopvoicetoparticipant' }, parameters, options);
}

/**
 * Change the number of seats as the chair.
 *
 * Adds seats to the conference or takes seats away from it.
 *
 * - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
 * - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
 *   them (vendor sample).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent chairs the conference.
 * Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
 * Source: cec_07_1299, cec_07_0484.
 */
export function modifyConfResource(
  gateway: Gateway,
  parameters: ModifyConfResourceParameters,
  options?: CallOptions,
): Promise<Outcome<ModifyConfResourceResult, ModifyConfResourceRetcode>> {
  return gateway.call({ method: 'POST', path: '/agentconf/{agentid}/modifyconfresource' }, parameters, options);
}

/**
 * Query the details of conferences.
 *
 * Answers state, times and participants of up to 20 conferences. An inspector may query every conference of the
 * VDN, any other agent only the one in which the agent takes part.
 *
 * - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
 * - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
 *   them (vendor sample).
 *
 * Prerequisite: The agent has signed in.
 * Source: cec_07_1300, cec_07_0485.
 */
export function queryConfInfos(
  gateway: Gateway,
  parameters: QueryConfInfosParameters,
  options?: CallOptions,
): Promise<Outcome<QueryConfInfosResult, QueryConfInfosRetcode>> {
  return gateway.call({ method: 'POST', path: '/agentconf/{agentid}/queryconfinfos', fields: ['confIds'], retry: 'safe' }, parameters, options);
}

/**
 * List the conferences of the VDN as an inspector.
 *
 * Lists the IDs of all conferences of the VDN. An agent who is no inspector gets return code 101-004.
 *
 * - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
 * - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018 to 2020 call
 *   them (vendor sample).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is an inspector.
 * Return codes: 000-002, 100-006, 100-007, 101-004.
 * Source: cec_07_1301, cec_07_0486.
 */
export function queryAllConfIds(
  gateway: Gateway,
  parameters: QueryAllConfIdsParameters,
  options?: CallOptions,
): Promise<Outcome<QueryAllConfIdsResult, QueryAllConfIdsRetcode>> {
  return gateway.call({ method: 'GET', path: '/agentconf/{agentid}/queryvdnconfid', retry: 'safe' }, parameters, options);
}

/**
 * Barge in on an agent's call.
 *
 * Lets an inspector barge in on an agent, so that both can talk; the customer takes part when the agent has a
 * call. Afterwards the inspector is in the barging state. The inspector needs the inspection permission, and the
 * inspected agent must be signed in; the development guide also asks that this agent has a call with a customer.
 * The operation is not for video calls. An inspector can inspect another inspector only when the CTI setting
 * Support QC on QC Inspectors is Yes. For text chat a vendor portal adds a query parameter mediaType, which no
 * page documents (vendor sample).
 *
 * Prerequisite: The agent has signed in as an inspector.
 * Prerequisite: The inspector is idle.
 * Return codes: 100-006, 900-001, 900-002, 900-003.
 * Source: cec_07_2401, cec_05_1440.
 */
export function addInsert(
  gateway: Gateway,
  parameters: AddInsertParameters,
  options?: CallOptions,
): Promise<Outcome<AddInsertResult, AddInsertRetcode>> {
  return gateway.call({ method: 'PUT', path: '/qualitycontrol/{agentid}/addinsert/{workNo}' }, parameters, options);
}

/**
 * Listen to an agent's call.
 *
 * Lets an inspector listen to the call of an agent. Agent and customer do not notice it: the inspector hears
 * both and is not heard. Afterwards the inspector is in the listening state. The inspector needs the inspection
 * permission, and the inspected agent must be signed in. The operation is not for video calls. An inspector can
 * inspect another inspector only when the CTI setting Support QC on QC Inspectors is Yes. For text chat a vendor
 * portal adds a query parameter mediaType, which no page documents (vendor sample).
 *
 * Prerequisite: The agent has signed in as an inspector.
 * Prerequisite: The inspector is idle.
 * Return codes: 100-006, 900-001, 900-002, 900-003, 900-005.
 * Source: cec_07_2402, cec_05_1441.
 */
export function addSupervise(
  gateway: Gateway,
  parameters: AddSuperviseParameters,
  options?: CallOptions,
): Promise<Outcome<AddSuperviseResult, AddSuperviseRetcode>> {
  return gateway.call({ method: 'PUT', path: '/qualitycontrol/{agentid}/addsupervise/{workNo}' }, parameters, options);
}

/**
 * Take over the call of an agent.
 *
 * Lets an inspector take over the call of an agent: the talk between agent and customer ends, the agent becomes
 * idle, and the inspector talks to the customer. The operation is not for video calls. A vendor portal adds the
 * query parameters mediaType (for text chat) and callId, which no page documents (vendor sample).
 *
 * Prerequisite: The agent has signed in as an inspector.
 * Prerequisite: The inspector is barging in, listening or whispering.
 * Return codes: 100-006, 900-001, 900-002, 900-003.
 * Source: cec_07_2403, cec_05_1442.
 */
export function intercept(
  gateway: Gateway,
  parameters: InterceptParameters,
  options?: CallOptions,
): Promise<Outcome<InterceptResult, InterceptRetcode>> {
  return gateway.call({ method: 'PUT', path: '/qualitycontrol/{agentid}/intercept/{workNo}' }, parameters, options);
}

/**
 * Take over one call of an agent by its ID.
 *
 * Lets an inspector take over one call of an agent, which the call ID names. The effect is that of intercept:
 * the talk between agent and customer ends, the agent becomes idle, and the inspector talks to the customer. The
 * operation is not for video calls.
 *
 * Prerequisite: The agent has signed in as an inspector.
 * Prerequisite: The inspector is barging in, listening or whispering.
 * Return codes: 100-006, 900-001, 900-002, 900-003.
 * Source: cec_07_0437.
 * @since 2025-11
 */
export function interceptByCallId(
  gateway: Gateway,
  parameters: InterceptByCallIdParameters,
  options?: CallOptions,
): Promise<Outcome<InterceptByCallIdResult, InterceptByCallIdRetcode>> {
  return gateway.call({ method: 'PUT', path: '/qualitycontrol/{agentid}/intercept/{workNo}/{callId}' }, parameters, options);
}

/**
 * End listening or barging in.
 *
 * Ends the listening or barging in of an inspector on an agent. The operation is not for video calls.
 *
 * Prerequisite: The agent has signed in as an inspector.
 * Prerequisite: The inspector is listening or barging in.
 * Return codes: 100-006, 900-001, 900-002, 900-003.
 * Source: cec_07_2404, cec_07_0438.
 */
export function stopSuperviseOrInsert(
  gateway: Gateway,
  parameters: StopSuperviseOrInsertParameters,
  options?: CallOptions,
): Promise<Outcome<StopSuperviseOrInsertResult, StopSuperviseOrInsertRetcode>> {
  return gateway.call({ method: 'DELETE', path: '/qualitycontrol/{agentid}/{workNo}' }, parameters, options);
}

/**
 * Make an agent busy.
 *
 * Lets an inspector put an agent into the busy state.
 *
 * Prerequisite: The agent has signed in as an inspector.
 * Return codes: 100-006, 900-001, 900-002, 900-003.
 * Source: cec_07_2405, cec_07_0439.
 */
export function forceBusy(
  gateway: Gateway,
  parameters: ForceBusyParameters,
  options?: CallOptions,
): Promise<Outcome<ForceBusyResult, ForceBusyRetcode>> {
  return gateway.call({ method: 'POST', path: '/qualitycontrol/{agentid}/forcebusy/{workNo}' }, parameters, options);
}

/**
 * Make an agent idle.
 *
 * Lets an inspector put an agent into the idle state.
 *
 * Prerequisite: The agent has signed in as an inspector.
 * Return codes: 100-006, 900-001, 900-002, 900-003.
 * Source: cec_07_2406, cec_07_0440.
 */
export function forceIdle(
  gateway: Gateway,
  parameters: ForceIdleParameters,
  options?: CallOptions,
): Promise<Outcome<ForceIdleResult, ForceIdleRetcode>> {
  return gateway.call({ method: 'POST', path: '/qualitycontrol/{agentid}/forceidle/{workNo}' }, parameters, options);
}

/**
 * Sign an agent out.
 *
 * Lets an inspector sign an agent out.
 *
 * Prerequisite: The agent has signed in as an inspector.
 * Return codes: 100-006, 900-001, 900-002, 900-003.
 * Source: cec_07_2407, cec_07_0441.
 */
export function forceLogOutAgent(
  gateway: Gateway,
  parameters: ForceLogOutAgentParameters,
  options?: CallOptions,
): Promise<Outcome<ForceLogOutAgentResult, ForceLogOutAgentRetcode>> {
  return gateway.call({ method: 'POST', path: '/qualitycontrol/{agentid}/forcelogout/{workNo}' }, parameters, options);
}

/**
 * Release a call by its ID.
 *
 * Lets an inspector release the call that the call ID names. The operation is not for video calls.
 *
 * Prerequisite: The agent has signed in as an inspector.
 * Return codes: 100-006, 900-001, 900-002, 900-003.
 * Source: cec_07_2408, cec_07_0442.
 */
export function forceDropCall(
  gateway: Gateway,
  parameters: ForceDropCallParameters,
  options?: CallOptions,
): Promise<Outcome<ForceDropCallResult, ForceDropCallRetcode>> {
  return gateway.call({ method: 'POST', path: '/qualitycontrol/{agentid}/forcedropcall/{callid}' }, parameters, options);
}

/**
 * Change the skill queues of an agent.
 *
 * Lets an inspector change the skill queues of an agent. The table of the page marks both fields of the body as
 * optional.
 *
 * Prerequisite: The agent has signed in as an inspector.
 * Prerequisite: The inspected agent is signed in.
 * Return codes: 100-001, 100-006, 900-001, 900-002, 900-003.
 * Source: cec_07_2409, cec_07_0443.
 */
export function adjustSkill(
  gateway: Gateway,
  parameters: AdjustSkillParameters,
  options?: CallOptions,
): Promise<Outcome<AdjustSkillResult, AdjustSkillRetcode>> {
  return gateway.call({ method: 'POST', path: '/qualitycontrol/{agentid}/adjustskill' }, parameters, options);
}

/**
 * Toggle between listening and barging in.
 *
 * Switches an inspector who listens to an agent to barging in, and one who barges in to listening. The operation
 * is not for video calls.
 *
 * Prerequisite: The agent has signed in as an inspector.
 * Prerequisite: The inspector is listening or barging in.
 * Return codes: 100-006, 900-001, 900-002, 900-003.
 * Source: cec_07_2410, cec_07_0444.
 */
export function switchSuperviseOrInsert(
  gateway: Gateway,
  parameters: SwitchSuperviseOrInsertParameters,
  options?: CallOptions,
): Promise<Outcome<SwitchSuperviseOrInsertResult, SwitchSuperviseOrInsertRetcode>> {
  return gateway.call({ method: 'POST', path: '/qualitycontrol/{agentid}/switch/{workNo}' }, parameters, options);
}

/**
 * Send an agent to rest.
 *
 * Lets an inspector send an agent to rest for a given time and reason.
 *
 * Prerequisite: The agent has signed in as an inspector.
 * Return codes: 100-006, 900-001, 900-002, 900-003.
 * Source: cec_07_2411, cec_07_0445.
 */
export function forceRest(
  gateway: Gateway,
  parameters: ForceRestParameters,
  options?: CallOptions,
): Promise<Outcome<ForceRestResult, ForceRestRetcode>> {
  return gateway.call({ method: 'POST', path: '/qualitycontrol/{agentid}/forcerest/{workNo}/{time}/{reason}' }, parameters, options);
}

/**
 * Start whispering to an agent.
 *
 * Lets an inspector whisper to an agent: the inspector hears agent and customer, and only the agent hears the
 * inspector. The inspector needs the whisper permission. The operation is not for video calls. An inspector can
 * inspect another inspector only when the CTI setting Support QC on QC Inspectors is Yes.
 *
 * Prerequisite: The agent has signed in as an inspector.
 * Prerequisite: The inspector is idle.
 * Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
 * Source: cec_07_2412, cec_07_0446.
 */
export function requestWhisperAgent(
  gateway: Gateway,
  parameters: RequestWhisperAgentParameters,
  options?: CallOptions,
): Promise<Outcome<RequestWhisperAgentResult, RequestWhisperAgentRetcode>> {
  return gateway.call({ method: 'POST', path: '/qualitycontrol/{agentid}/requestwhisperagent', query: ['whisperagentid'] }, parameters, options);
}

/**
 * Stop whispering to an agent.
 *
 * Ends the whispering of an inspector to an agent. The operation is not for video calls.
 *
 * Prerequisite: The agent has signed in as an inspector.
 * Prerequisite: The inspector has whispered to the agent.
 * Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
 * Source: cec_07_2413, cec_07_0447.
 */
export function requestStopWhisperAgent(
  gateway: Gateway,
  parameters: RequestStopWhisperAgentParameters,
  options?: CallOptions,
): Promise<Outcome<RequestStopWhisperAgentResult, RequestStopWhisperAgentRetcode>> {
  return gateway.call({ method: 'POST', path: '/qualitycontrol/{agentid}/requeststopwhisperagent', query: ['whisperagentid'] }, parameters, options);
}

/**
 * Switch between listening, barging in and whispering.
 *
 * Switches an inspector who inspects an agent to listening, barging in or whispering. The operation is not for
 * video calls.
 *
 * Prerequisite: The agent has signed in as an inspector.
 * Prerequisite: The inspector is whispering, listening or barging in.
 * Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
 * Source: cec_07_2414, cec_07_0448.
 */
export function requestSwitchInsertWhisperAgent(
  gateway: Gateway,
  parameters: RequestSwitchInsertWhisperAgentParameters,
  options?: CallOptions,
): Promise<Outcome<RequestSwitchInsertWhisperAgentResult, RequestSwitchInsertWhisperAgentRetcode>> {
  return gateway.call({ method: 'POST', path: '/qualitycontrol/{agentid}/requestswitchinsertwhisperagent', query: ['whisperagentid', 'switchtype'] }, parameters, options);
}

/**
 * Play a file to the agent.
 *
 * Plays a file to the agent. When the agent is not in a call, the phone given at the sign-in rings. The page
 * warns that any recording can be played.
 *
 * The development guide (cec_05_4050) gives this order of the events (see the notes).
 *
 * - success: AgentState_Busy, AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentMediaEvent_Play_Succ,
 *   AgentMediaEvent_Play
 * - failure: AgentState_Busy, AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentOther_PhoneRelease,
 *   AgentState_Ready, AgentMediaEvent_Play_Fail, AgentMediaEvent_StopPlayDone
 * - end of the playback: AgentOther_PhoneRelease, AgentState_Ready, AgentMediaEvent_StopPlayDone
 * - played in a call (cec_05_1445): AgentMediaEvent_Play_Succ, AgentMediaEvent_Play, and in the end
 *   AgentMediaEvent_StopPlayDone
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is not in a call.
 * Return codes: 500-007.
 * Source: cec_07_4202, cec_07_0394, cec_05_4050.
 */
export function beginPlay(
  gateway: Gateway,
  parameters: BeginPlayParameters,
  options?: CallOptions,
): Promise<Outcome<BeginPlayResult, BeginPlayRetcode>> {
  return gateway.call({ method: 'PUT', path: '/recordplay/{agentid}/play' }, parameters, options);
}

/**
 * Pause the playback.
 *
 * Pauses the playback that is running; resumePlay continues it.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is not in a call.
 * Prerequisite: A playback is running.
 * Return codes: 100-006, 100-007, 500-003.
 * Source: cec_07_4203, cec_07_0395.
 */
export function pausePlay(
  gateway: Gateway,
  parameters: PausePlayParameters,
  options?: CallOptions,
): Promise<Outcome<PausePlayResult, PausePlayRetcode>> {
  return gateway.call({ method: 'POST', path: '/recordplay/{agentid}/pauseplay' }, parameters, options);
}

/**
 * Resume the playback.
 *
 * Resumes the playback that pausePlay paused.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is not in a call.
 * Prerequisite: The playback is paused.
 * Return codes: 100-006, 100-007, 500-005.
 * Source: cec_07_4204, cec_07_0396.
 */
export function resumePlay(
  gateway: Gateway,
  parameters: ResumePlayParameters,
  options?: CallOptions,
): Promise<Outcome<ResumePlayResult, ResumePlayRetcode>> {
  return gateway.call({ method: 'POST', path: '/recordplay/{agentid}/resumeplay' }, parameters, options);
}

/**
 * Skip forward in the playback.
 *
 * Skips forward by a number of seconds in the file that is being played.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: A playback is running.
 * Return codes: 100-006, 100-007, 500-002.
 * Source: cec_07_4205, cec_07_0397.
 */
export function foreFastPlay(
  gateway: Gateway,
  parameters: ForeFastPlayParameters,
  options?: CallOptions,
): Promise<Outcome<ForeFastPlayResult, ForeFastPlayRetcode>> {
  return gateway.call({ method: 'POST', path: '/recordplay/{agentid}/forefast/{time}' }, parameters, options);
}

/**
 * Skip backward in the playback.
 *
 * Skips backward by a number of seconds in the file that is being played.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: A playback is running.
 * Return codes: 100-006, 100-007, 500-001.
 * Source: cec_07_4206, cec_07_0398.
 */
export function backFastPlay(
  gateway: Gateway,
  parameters: BackFastPlayParameters,
  options?: CallOptions,
): Promise<Outcome<BackFastPlayResult, BackFastPlayRetcode>> {
  return gateway.call({ method: 'POST', path: '/recordplay/{agentid}/backfast/{time}' }, parameters, options);
}

/**
 * Stop the playback.
 *
 * Stops the playback that is running.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: A playback is running.
 * Return codes: 100-006, 100-007, 500-009.
 * Source: cec_07_4207, cec_07_0399.
 */
export function stopPlay(
  gateway: Gateway,
  parameters: StopPlayParameters,
  options?: CallOptions,
): Promise<Outcome<StopPlayResult, StopPlayRetcode>> {
  return gateway.call({ method: 'DELETE', path: '/recordplay/{agentid}/stopplay' }, parameters, options);
}

/**
 * Start recording the screen.
 *
 * Starts recording the screen of the agent. The operation is for private deployments only. Gateways of 2018 may
 * lack the operation (inferred), although a sample of that year calls it (vendor sample).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The VRC component is initialised on the machine of the agent.
 * Return codes: 100-006, 100-007.
 * Source: cec_07_4208, cec_07_0400.
 */
export function startRecordScreen(
  gateway: Gateway,
  parameters: StartRecordScreenParameters,
  options?: CallOptions,
): Promise<Outcome<StartRecordScreenResult, StartRecordScreenRetcode>> {
  return gateway.call({ method: 'PUT', path: '/recordplay/{agentid}/startrecordscreen' }, parameters, options);
}

/**
 * Stop recording the screen.
 *
 * Stops recording the screen of the agent. Gateways of 2018 may lack the operation (inferred), although a sample
 * of that year calls it (vendor sample).
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The VRC component is initialised.
 * Prerequisite: A recording of the screen is running.
 * Return codes: 100-006, 100-007.
 * Source: cec_07_4209, cec_07_0401.
 */
export function stopRecordScreen(
  gateway: Gateway,
  parameters: StopRecordScreenParameters,
  options?: CallOptions,
): Promise<Outcome<StopRecordScreenResult, StopRecordScreenRetcode>> {
  return gateway.call({ method: 'DELETE', path: '/recordplay/{agentid}/stoprecordscreen' }, parameters, options);
}

/**
 * Start recording.
 *
 * Starts a recording, which the agent controls. Video cannot be recorded this way. The answer names the
 * recording task.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The gateway runs in a private cloud.
 * Prerequisite: The configuration item IF_ENABLE_AGENT_SELFRECORD in basic.properties is switched on.
 * Prerequisite: The agent is not inspecting, that is, not listening, inserting or whispering.
 * Prerequisite: The call is no video call.
 * Return codes: 500-008.
 * Source: cec_07_4210, cec_07_0402.
 */
export function beginRecord(
  gateway: Gateway,
  parameters: BeginRecordParameters,
  options?: CallOptions,
): Promise<Outcome<BeginRecordResult, BeginRecordRetcode>> {
  return gateway.call({ method: 'PUT', path: '/recordplay/{agentid}/record' }, parameters, options);
}

/**
 * Stop recording.
 *
 * Stops the recording that is running.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: A recording is running.
 * Return codes: 500-010.
 * Source: cec_07_4211, cec_07_0403.
 */
export function stopRecord(
  gateway: Gateway,
  parameters: StopRecordParameters,
  options?: CallOptions,
): Promise<Outcome<StopRecordResult, StopRecordRetcode>> {
  return gateway.call({ method: 'DELETE', path: '/recordplay/{agentid}/stoprecord' }, parameters, options);
}

/**
 * Play a recording of a network call.
 *
 * Plays a recording of a call of the network call center. The phone given at the sign-in rings, and the playback
 * begins once it is picked up. The page warns that any recording can be played.
 *
 * Prerequisite: The network call center is enabled.
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent is not in a three-party call.
 * Source: cec_07_4212, cec_07_0404.
 */
export function beginNetPlay(
  gateway: Gateway,
  parameters: BeginNetPlayParameters,
  options?: CallOptions,
): Promise<Outcome<BeginNetPlayResult, BeginNetPlayRetcode>> {
  return gateway.call({ method: 'POST', path: '/recordplay/{agentid}/netplay' }, parameters, options);
}

/**
 * Jump to a position in the playback.
 *
 * Jumps to a position of the file that is being played, a recording or a ring-back tone.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The playback has begun.
 * Return codes: 000-002, 100-007, 500-012, 500-013.
 * Source: cec_07_0405.
 * @since 2025-11
 */
export function playRelocation(
  gateway: Gateway,
  parameters: PlayRelocationParameters,
  options?: CallOptions,
): Promise<Outcome<PlayRelocationResult, PlayRelocationRetcode>> {
  return gateway.call({ method: 'POST', path: '/recordplay/{agentid}/playrelocation' }, parameters, options);
}

/**
 * Count the calls waiting in all queues of the agent.
 *
 * Answers how many users wait in all skill queues that are configured for the agent. Flow control limits the
 * query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code
 * above the limit was not seen.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 100-006.
 * Source: cec_07_1019, cec_07_0407.
 */
export function queryQueueLengthOnAgent(
  gateway: Gateway,
  parameters: QueryQueueLengthOnAgentParameters,
  options?: CallOptions,
): Promise<Outcome<QueryQueueLengthOnAgentResult, QueryQueueLengthOnAgentRetcode>> {
  return gateway.call({ method: 'GET', path: '/queuedevice/{agentid}/waitnum', retry: 'safe' }, parameters, options);
}

/**
 * Count the calls waiting in the signed-in skill queues.
 *
 * Answers how many users wait in the skill queues that the agent has signed in to: one number for all of them,
 * although the English title can be read as one per queue. Flow control limits the query, by default to 15000 in
 * 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 100-006, 100-007.
 * Source: cec_07_1020, cec_07_0408.
 */
export function queryQueueLengthOnAgentSkills(
  gateway: Gateway,
  parameters: QueryQueueLengthOnAgentSkillsParameters,
  options?: CallOptions,
): Promise<Outcome<QueryQueueLengthOnAgentSkillsResult, QueryQueueLengthOnAgentSkillsRetcode>> {
  return gateway.call({ method: 'GET', path: '/queuedevice/{agentid}/waitnumbyagent', retry: 'safe' }, parameters, options);
}

/**
 * List the skill queues of the agent's VDN.
 *
 * Answers the skill queues of the VDN to which the agent belongs. Flow control limits the query, by default to
 * 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not
 * seen.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 100-006, 100-007, 600-005.
 * Source: cec_07_1021, cec_07_0409.
 */
export function querySkillQueueOnAgentVDN(
  gateway: Gateway,
  parameters: QuerySkillQueueOnAgentVDNParameters,
  options?: CallOptions,
): Promise<Outcome<QuerySkillQueueOnAgentVDNResult, QuerySkillQueueOnAgentVDNRetcode>> {
  return gateway.call({ method: 'GET', path: '/queuedevice/{agentid}/agentvdnskill', retry: 'safe' }, parameters, options);
}

/**
 * Count the calls waiting in one skill queue.
 *
 * Answers how many users wait in one skill queue. Flow control limits the query, by default to 15000 in 2
 * seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 100-006.
 * Source: cec_07_1022, cec_07_0410.
 */
export function queryQueueLengthBySkillId(
  gateway: Gateway,
  parameters: QueryQueueLengthBySkillIdParameters,
  options?: CallOptions,
): Promise<Outcome<QueryQueueLengthBySkillIdResult, QueryQueueLengthBySkillIdRetcode>> {
  return gateway.call({ method: 'GET', path: '/queuedevice/{agentid}/skillwaitnum/{skillid}', retry: 'safe' }, parameters, options);
}

/**
 * Query the statistics of several skill queues.
 *
 * Answers the present figures of several skill queues, such as waiting calls, the longest wait and the agents
 * signed in. Flow control limits the query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds
 * for each agent; the return code above the limit was not seen.
 *
 * Prerequisite: The agent has signed in.
 * Source: cec_07_1023, cec_07_0411.
 */
export function queryStatInfoOfAcd(
  gateway: Gateway,
  parameters: QueryStatInfoOfAcdParameters,
  options?: CallOptions,
): Promise<Outcome<QueryStatInfoOfAcdResult, QueryStatInfoOfAcdRetcode>> {
  return gateway.call({ method: 'POST', path: '/queuedevice/{agentid}/queryacdstat', fields: ['skills'], retry: 'safe' }, parameters, options);
}

/**
 * List the IVR flows of the VDN.
 *
 * Answers the IVR flows of the VDN to which the agent belongs. Flow control limits the query, by default to
 * 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not
 * seen.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 600-004, 100-007, 100-006.
 * Source: cec_07_1024, cec_07_0412.
 */
export function queryIVRInfoOnVdn(
  gateway: Gateway,
  parameters: QueryIVRInfoOnVdnParameters,
  options?: CallOptions,
): Promise<Outcome<QueryIVRInfoOnVdnResult, QueryIVRInfoOnVdnRetcode>> {
  return gateway.call({ method: 'GET', path: '/queuedevice/{agentid}/ivrinfo', retry: 'safe' }, parameters, options);
}

/**
 * Send a message in a multimedia call.
 *
 * Sends a message to the user of a multimedia call. The message goes to the channel application, whose users
 * fetch it by polling; messages of the user arrive as AgentEvent_MessageData. The development guide asks that
 * the agent is signed in to the multimedia server too and has a multimedia call.
 *
 * Source: cec_07_1277, cec_05_4901.
 */
export function sendMessage(
  gateway: Gateway,
  parameters: SendMessageParameters,
  options?: CallOptions,
): Promise<Outcome<SendMessageResult, SendMessageRetcode>> {
  return gateway.call({ method: 'POST', path: '/mediacall/{agentid}/sendmessage' }, parameters, options);
}

/**
 * Limit the concurrent calls of one media type.
 *
 * Sets how many calls of one media type the agent can have at the same time.
 *
 * Return codes: 106-003, 106-008, 106-012.
 * Source: cec_07_1278, cec_07_0459.
 */
export function setCallNums(
  gateway: Gateway,
  parameters: SetCallNumsParameters,
  options?: CallOptions,
): Promise<Outcome<SetCallNumsResult, SetCallNumsRetcode>> {
  return gateway.call({ method: 'POST', path: '/mediacall/{agentid}/setcallnums', retry: 'safe' }, parameters, options);
}

/**
 * Hand a multimedia call to someone else.
 *
 * Transfers a multimedia call to a skill queue, another agent or a system access code. Code 106-004 means that
 * devicetype is not valid.
 *
 * Return codes: 106-004.
 * Source: cec_07_1279, cec_07_0460.
 */
export function transferMediaCall(
  gateway: Gateway,
  parameters: TransferMediaCallParameters,
  options?: CallOptions,
): Promise<Outcome<TransferMediaCallResult, TransferMediaCallRetcode>> {
  return gateway.call({ method: 'POST', path: '/mediacall/{agentid}/transfer' }, parameters, options);
}

/**
 * Get the connection data for an H5 video call.
 *
 * Answers the connection data of an H5 video call, for an agent who lost the connection of the call and joins
 * again.
 *
 * Return codes: 106-011, 106-015, 100-007.
 * Source: cec_07_1280, cec_07_0461.
 */
export function getConnectInfo(
  gateway: Gateway,
  parameters: GetConnectInfoParameters,
  options?: CallOptions,
): Promise<Outcome<GetConnectInfoResult, GetConnectInfoRetcode>> {
  return gateway.call({ method: 'POST', path: '/mediacall/{agentid}/getconnectinfo', fields: ['userType', 'callid'], retry: 'safe' }, parameters, options);
}

/**
 * Take a picture of the user in an H5 video call.
 *
 * Takes a picture of the user in an H5 video call. AgentEvent_ImageCapture tells the outcome and the file.
 *
 * Return codes: 106-011, 106-015, 100-007.
 * Source: cec_07_1281, cec_07_0462.
 */
export function imageCapture(
  gateway: Gateway,
  parameters: ImageCaptureParameters,
  options?: CallOptions,
): Promise<Outcome<ImageCaptureResult, ImageCaptureRetcode>> {
  return gateway.call({ method: 'POST', path: '/mediacall/{agentid}/imagecapture', fields: ['userType', 'callid'] }, parameters, options);
}

/**
 * Limit the concurrent calls per media type.
 *
 * Sets how many multimedia calls the agent can have at the same time, in all and by media type. The agent must
 * hold a skill queue of the channel.
 *
 * Source: cec_07_0463.
 * @since 2025-11
 */
export function setCallNumsByMediaType(
  gateway: Gateway,
  parameters: SetCallNumsByMediaTypeParameters,
  options?: CallOptions,
): Promise<Outcome<SetCallNumsByMediaTypeResult, SetCallNumsByMediaTypeRetcode>> {
  return gateway.call({ method: 'POST', path: '/mediacall/{agentid}/setcallnumsbymediatype', retry: 'safe' }, parameters, options);
}

/**
 * List the agents signed in to a skill queue.
 *
 * Answers the agents who are signed in to a skill queue. Agents who refuse inbound calls are not in the answer.
 * Flow control limits the query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each
 * agent; the return code above the limit was not seen.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent has the right to take calls.
 * Source: cec_07_1025, cec_07_0414.
 */
export function queryAgentInfoBySkillId(
  gateway: Gateway,
  parameters: QueryAgentInfoBySkillIdParameters,
  options?: CallOptions,
): Promise<Outcome<QueryAgentInfoBySkillIdResult, QueryAgentInfoBySkillIdRetcode>> {
  return gateway.call({ method: 'GET', path: '/agentgroup/{agentid}/agentbyskill/{skillid}', retry: 'safe' }, parameters, options);
}

/**
 * Query one agent by work number.
 *
 * Answers the details of the agent whom a work number names. Flow control limits the query, by default to 15000
 * in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
 *
 * Prerequisite: The agent has signed in.
 * Return codes: 300-001, 300-002.
 * Source: cec_07_1026, cec_07_0415, cec_05_4124.
 */
export function queryAgentInfoByWorkNo(
  gateway: Gateway,
  parameters: QueryAgentInfoByWorkNoParameters,
  options?: CallOptions,
): Promise<Outcome<QueryAgentInfoByWorkNoResult, QueryAgentInfoByWorkNoRetcode>> {
  return gateway.call({ method: 'GET', path: '/agentgroup/{agentid}/agentbyworkno/{workno}', retry: 'safe' }, parameters, options);
}

/**
 * List all signed-in agents.
 *
 * Answers all agents who are signed in, by skill queue. Flow control limits the query, by default to 15000 in 2
 * seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
 *
 * Prerequisite: The agent has signed in.
 * Source: cec_07_1027, cec_07_0416.
 */
export function queryAllOnlineAgents(
  gateway: Gateway,
  parameters: QueryAllOnlineAgentsParameters,
  options?: CallOptions,
): Promise<Outcome<QueryAllOnlineAgentsResult, QueryAllOnlineAgentsRetcode>> {
  return gateway.call({ method: 'GET', path: '/agentgroup/{agentid}/allonlineagents', retry: 'safe' }, parameters, options);
}

/**
 * Query the details of agents in a batch.
 *
 * Answers the details of several agents at once. The request is a GET with a body, whose exact form is not
 * clear. Agents who refuse inbound calls are not in the answer. Flow control limits the query, by default to
 * 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not
 * seen.
 *
 * Prerequisite: The agent has signed in.
 * Prerequisite: The agent has the right to take calls.
 * Source: cec_07_0417.
 * @since 2025-11
 */
export function queryAgentInfoByMediaTypes(
  gateway: Gateway,
  parameters: QueryAgentInfoByMediaTypesParameters,
  options?: CallOptions,
): Promise<Outcome<QueryAgentInfoByMediaTypesResult, QueryAgentInfoByMediaTypesRetcode>> {
  return gateway.call({ method: 'GET', path: '/agentgroup/{agentid}/agentbylist', query: ['mediaTypes'], retry: 'safe' }, parameters, options);
}

/**
 * Download a recording by its ID.
 *
 * Answers the file of a recording. Its ID is a path with file name. The file holds personal data. Files above 30
 * MB should not be downloaded this way. The gateway option RECORD_AUDIOENCODING sets the file format.
 *
 * recordId has one of three forms; edition 2023-09 prints them with backslashes (see the notes).
 *
 * - call of an agent: `<drive>:/<vdn>/<directory>/...`, as in `y:/1/0/20181217/120/1524488.V3`
 * - voice message of an IVR: `<drive>:/<vdn>/record/...`, as in
 *   `y:/1/record/20190412/playvoice1551276018824.wav`
 * - voice message of a third party: `<drive>:/3rdfile/<vdn>/record/...`, as in
 *   `y:/3rdfile/1/record/20190408/515/1633022.V3`
 *
 * Prerequisite: A file server is mounted and recording download is switched on.
 * Prerequisite: The drive mapping is configured.
 * Prerequisite: The mount directory is configured.
 * Prerequisite: The agent has signed in.
 * Return codes: 000-003, 104-001, 104-002, 104-003, 104-004, 104-005, 104-006, 104-007, 104-008, 104-009,
 * 104-010.
 * Source: cec_07_4214, cec_07_0455.
 */
export function downloadRecordFile(
  gateway: Gateway,
  parameters: DownloadRecordFileParameters,
  options?: CallOptions,
): Promise<Outcome<DownloadRecordFileResult, DownloadRecordFileRetcode>> {
  return gateway.call({ method: 'GET', path: '/recordfile/{agentid}', query: ['recordId', 'filetype', 'locationId'], retry: 'safe', read: asFile }, parameters, options);
}

/**
 * Download a recording by call ID.
 *
 * Answers the audio file of a call or, if hwFileName is given, that video file. The sound comes as two tracks.
 * The file holds personal data. The operation works only with a VoiceCyber recording server. The page prints
 * recordfiledownloadEx, the last part of the path, as the name in logs.
 *
 * Prerequisite: The gateway option VIDEO_DOWNLOAD_FLAG is ON.
 * Prerequisite: The agent has signed in.
 * Prerequisite: The recording mode is VoiceCyber (all SRS settings are on).
 * Return codes: 000-003.
 * Source: cec_07_4215, cec_07_0456.
 */
export function downloadRecordFileByCallId(
  gateway: Gateway,
  parameters: DownloadRecordFileByCallIdParameters,
  options?: CallOptions,
): Promise<Outcome<DownloadRecordFileByCallIdResult, DownloadRecordFileByCallIdRetcode>> {
  return gateway.call({ method: 'GET', path: '/recordfile/{agentid}/recordfiledownloadEx', query: ['callId', 'hwFileName', 'workNo'], retry: 'safe', read: asFile }, parameters, options);
}

/**
 * Download a video of a conference.
 *
 * Answers a video file of a video call that was recorded in MCU mode. Files above 200 MB should not be
 * downloaded this way.
 *
 * Prerequisite: The gateway option VIDEO_DOWNLOAD_FLAG is ON.
 * Prerequisite: The gateway option IF_SUPPORT_VIDEO is ON.
 * Prerequisite: The agent has signed in.
 * Return codes: 000-003.
 * Source: cec_07_4217, cec_07_0465.
 */
export function downloadVideoFile(
  gateway: Gateway,
  parameters: DownloadVideoFileParameters,
  options?: CallOptions,
): Promise<Outcome<DownloadVideoFileResult, DownloadVideoFileRetcode>> {
  return gateway.call({ method: 'GET', path: '/recordfile/{agentid}/videofiledownload', query: ['conferenceId', 'recordId', 'fileType'], retry: 'safe', read: asFile }, parameters, options);
}

/**
 * Download a video by recording ID.
 *
 * Answers a video file. Its recording ID is a path with file name. Files above 200 MB should not be downloaded
 * this way.
 *
 * Prerequisite: The gateway option VIDEO_DOWNLOAD_FLAG is ON.
 * Prerequisite: The gateway option IF_SUPPORT_VIDEO is ON.
 * Prerequisite: A file server is mounted.
 * Prerequisite: The agent has signed in.
 * Prerequisite: The mount directory is configured.
 * Return codes: 000-003.
 * Source: cec_07_4218, cec_07_0466.
 */
export function downloadVideoFileEx(
  gateway: Gateway,
  parameters: DownloadVideoFileExParameters,
  options?: CallOptions,
): Promise<Outcome<DownloadVideoFileExResult, DownloadVideoFileExRetcode>> {
  return gateway.call({ method: 'GET', path: '/recordfile/{agentid}/videofiledownloadEx', query: ['recordId', 'locationId'], retry: 'safe', read: asFile }, parameters, options);
}
