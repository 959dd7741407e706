// Generated from spec/ by "npm run generate". Do not edit.
import type { components } from './schema.ts';

/** The known events by their identifiers. */
export interface AgentEvents {
  /** An outgoing text chat was created (inferred from the name). */
  AgentChat_CallOutCreated: components['schemas']['AgentChat_CallOutCreated'];
  /** An outgoing text chat failed (inferred from the name). */
  AgentChat_CalloutFailed: components['schemas']['AgentChat_CalloutFailed'];
  /** A text chat was connected (inferred from the name). */
  AgentChat_Connected: components['schemas']['AgentChat_Connected'];
  /** An e-mail is to be handled later. */
  AgentChat_DELAY_EMAIL: components['schemas']['AgentChat_DELAY_EMAIL'];
  /** Text of a chat arrived (inferred from the name). */
  AgentChat_DataRecved: components['schemas']['AgentChat_DataRecved'];
  /** A text chat ended (inferred from the name). */
  AgentChat_Disconnected: components['schemas']['AgentChat_Disconnected'];
  /** A text chat rings at the agent (inferred from the name). */
  AgentChat_Ring: components['schemas']['AgentChat_Ring'];
  /** The transfer of a text chat failed (inferred from the name). */
  AgentChat_TransferFailed: components['schemas']['AgentChat_TransferFailed'];
  /** The transfer of a text chat started (inferred from the name). */
  AgentChat_TransferStart: components['schemas']['AgentChat_TransferStart'];
  /** Something changed about a participant of the conference, for example joining, leaving or muting. */
  AgentConf_ParticipantChanged: components['schemas']['AgentConf_ParticipantChanged'];
  /** The chair of the conference changed. */
  AgentConf_PresidentChanged: components['schemas']['AgentConf_PresidentChanged'];
  /** The conference could not be created. */
  AgentConf_RequestFailed: components['schemas']['AgentConf_RequestFailed'];
  /** The conference was created. */
  AgentConf_RequestSuccess: components['schemas']['AgentConf_RequestSuccess'];
  /** The agent is invited to a conference. */
  AgentConf_Ringing: components['schemas']['AgentConf_Ringing'];
  /** The agent joined the conference. */
  AgentConf_SelfJoinResult: components['schemas']['AgentConf_SelfJoinResult'];
  /** The agent left the conference. */
  AgentConf_SelfLeaveResult: components['schemas']['AgentConf_SelfLeaveResult'];
  /** Tells that the voice played to a participant stopped, and how. */
  AgentConf_StopParticipantVoice: components['schemas']['AgentConf_StopParticipantVoice'];
  /** Tells that the voice played to the conference stopped, and how. */
  AgentConf_StopVoice: components['schemas']['AgentConf_StopVoice'];
  /** The conference is about to run out of time; unless it is extended, it ends. */
  AgentConf_Timeout: components['schemas']['AgentConf_Timeout'];
  /** The agent was preoccupied for an outbound call. */
  AgentEvent_Agent_Occupyed: components['schemas']['AgentEvent_Agent_Occupyed'];
  /** A call is answered automatically. */
  AgentEvent_Auto_Answer: components['schemas']['AgentEvent_Auto_Answer'];
  /** An outgoing call of the agent failed, for example because the number is wrong. */
  AgentEvent_Call_Out_Fail: components['schemas']['AgentEvent_Call_Out_Fail'];
  /** The agent left the call. */
  AgentEvent_Call_Release: components['schemas']['AgentEvent_Call_Release'];
  /** The agent entered a three-party call. */
  AgentEvent_Conference: components['schemas']['AgentEvent_Conference'];
  /** Connecting a call failed. */
  AgentEvent_Connect_Fail: components['schemas']['AgentEvent_Connect_Fail'];
  /** An internal consultation failed. The event list of no operation's page names this event. */
  AgentEvent_Consult_Fail: components['schemas']['AgentEvent_Consult_Fail'];
  /** Its meaning was not seen. */
  AgentEvent_ControlWindow_Notify: components['schemas']['AgentEvent_ControlWindow_Notify'];
  /** The phone of the other party is ringing. */
  AgentEvent_Customer_Alerting: components['schemas']['AgentEvent_Customer_Alerting'];
  /** The customer left the call. */
  AgentEvent_Customer_Release: components['schemas']['AgentEvent_Customer_Release'];
  /** The call was put on hold. */
  AgentEvent_Hold: components['schemas']['AgentEvent_Hold'];
  /** Tells how a picture capture ended. */
  AgentEvent_ImageCapture: components['schemas']['AgentEvent_ImageCapture'];
  /** An inbound call is arriving. */
  AgentEvent_Incoming_CallInfo: components['schemas']['AgentEvent_Incoming_CallInfo'];
  /** An internal call failed. */
  AgentEvent_Inside_Call_Fail: components['schemas']['AgentEvent_Inside_Call_Fail'];
  /** Tells how the switch of an audio call to video ended. */
  AgentEvent_MediaSwith: components['schemas']['AgentEvent_MediaSwith'];
  /** A multimedia message of the customer arrived. */
  AgentEvent_MessageData: components['schemas']['AgentEvent_MessageData'];
  /** The agent did not answer a call by hand in time, and the call was cut. */
  AgentEvent_No_Answer: components['schemas']['AgentEvent_No_Answer'];
  /** The platform saw no answer for long. */
  AgentEvent_No_Answer_From_Cti: components['schemas']['AgentEvent_No_Answer_From_Cti'];
  /** The inbound voice call is a callback out of the offline queue. */
  AgentEvent_Offline_Queue_Call: components['schemas']['AgentEvent_Offline_Queue_Call'];
  /** Its meaning was not seen. */
  AgentEvent_Orders_Notify: components['schemas']['AgentEvent_Orders_Notify'];
  /** A preview outbound call is requested. */
  AgentEvent_Preview: components['schemas']['AgentEvent_Preview'];
  /** A preview outbound call is to be made, to one number. */
  AgentEvent_Preview_CallOut: components['schemas']['AgentEvent_Preview_CallOut'];
  /** A preview outbound call is to be made. As AgentEvent_Preview_CallOut, but there may be several numbers. */
  AgentEvent_Preview_CallOut_Ex: components['schemas']['AgentEvent_Preview_CallOut_Ex'];
  /** Clients handle this event; its meaning was not seen. */
  AgentEvent_ReleaseRequest: components['schemas']['AgentEvent_ReleaseRequest'];
  /** The answer to a release. */
  AgentEvent_ReleaseResponse: components['schemas']['AgentEvent_ReleaseResponse'];
  /** A preview outbound call was released. */
  AgentEvent_Release_Preview: components['schemas']['AgentEvent_Release_Preview'];
  /** Brings the connection data of an H5 video call. */
  AgentEvent_RequestConnect: components['schemas']['AgentEvent_RequestConnect'];
  /** A call came back from the IVR after a transfer in suspend mode. */
  AgentEvent_ReturnFromIvr: components['schemas']['AgentEvent_ReturnFromIvr'];
  /** An incoming call has to be answered by hand. */
  AgentEvent_Ringing: components['schemas']['AgentEvent_Ringing'];
  /** Tells how a transfer in success mode ended. It also comes after the transfer of a text conversation. */
  AgentEvent_SuccTransResult: components['schemas']['AgentEvent_SuccTransResult'];
  /** The agent entered the talking state. */
  AgentEvent_Talking: components['schemas']['AgentEvent_Talking'];
  /** Tells how a transfer to an external number ended. */
  AgentEvent_TransOutResult: components['schemas']['AgentEvent_TransOutResult'];
  /**
   * Tells which media the phone of a user supports, when the agent calls that user. It is sent only if parameter
   * P10 of the CTI platform is 1 and bit 14 of software parameter 955 of the UAP is 0.
   */
  AgentEvent_UserMediaAbility: components['schemas']['AgentEvent_UserMediaAbility'];
  /** Result of a request about the ability of the phone for phone linkage (inferred from the name). */
  AgentEvent_linkageCapability: components['schemas']['AgentEvent_linkageCapability'];
  /** The agent dials out on the linked phone. */
  AgentEvent_linkagePhoneCallOut: components['schemas']['AgentEvent_linkagePhoneCallOut'];
  /** The call was put on hold on the linked phone (inferred from the name). */
  AgentEvent_linkagePhoneHold: components['schemas']['AgentEvent_linkagePhoneHold'];
  /** The call was muted on the linked phone (inferred from the name). */
  AgentEvent_linkagePhoneMute: components['schemas']['AgentEvent_linkagePhoneMute'];
  /** State of the linked phone of the agent. */
  AgentEvent_linkagePhoneStatus: components['schemas']['AgentEvent_linkagePhoneStatus'];
  /** The call is transferred to another number on the linked phone (inferred from the name). */
  AgentEvent_linkagePhoneTransferOut: components['schemas']['AgentEvent_linkagePhoneTransferOut'];
  /** Result of a transfer to another number on the linked phone (inferred from the name). */
  AgentEvent_linkagePhoneTransferOut_Result: components['schemas']['AgentEvent_linkagePhoneTransferOut_Result'];
  /** The call was taken off hold on the linked phone (inferred from the name). */
  AgentEvent_linkagePhoneUnHold: components['schemas']['AgentEvent_linkagePhoneUnHold'];
  /** The call was unmuted on the linked phone (inferred from the name). */
  AgentEvent_linkagePhoneUnMute: components['schemas']['AgentEvent_linkagePhoneUnMute'];
  /** A jump forward or back in the playback is done. */
  AgentMediaEvent_JumpPlayDone: components['schemas']['AgentMediaEvent_JumpPlayDone'];
  /** The playback was paused. */
  AgentMediaEvent_PausePlayDone: components['schemas']['AgentMediaEvent_PausePlayDone'];
  /** The playback started. */
  AgentMediaEvent_Play: components['schemas']['AgentMediaEvent_Play'];
  /** The playback failed. */
  AgentMediaEvent_Play_Fail: components['schemas']['AgentMediaEvent_Play_Fail'];
  /** The playback succeeded. */
  AgentMediaEvent_Play_Succ: components['schemas']['AgentMediaEvent_Play_Succ'];
  /** A recording started. */
  AgentMediaEvent_Record: components['schemas']['AgentMediaEvent_Record'];
  /** A recording could not start. Its content has the fields of AgentMediaEvent_Record. */
  AgentMediaEvent_Record_Fail: components['schemas']['AgentMediaEvent_Record_Fail'];
  /** The playback was resumed. */
  AgentMediaEvent_ResumePlayDone: components['schemas']['AgentMediaEvent_ResumePlayDone'];
  /** A screen recording could not start. */
  AgentMediaEvent_StartRecordScreen_Fail: components['schemas']['AgentMediaEvent_StartRecordScreen_Fail'];
  /** A screen recording started. */
  AgentMediaEvent_StartRecordScreen_Succ: components['schemas']['AgentMediaEvent_StartRecordScreen_Succ'];
  /** The playback stopped. */
  AgentMediaEvent_StopPlayDone: components['schemas']['AgentMediaEvent_StopPlayDone'];
  /** A recording stopped. */
  AgentMediaEvent_StopRecordDone: components['schemas']['AgentMediaEvent_StopRecordDone'];
  /** A screen recording could not be stopped. */
  AgentMediaEvent_StopRecordScreen_Fail: components['schemas']['AgentMediaEvent_StopRecordScreen_Fail'];
  /** A screen recording stopped. */
  AgentMediaEvent_StopRecordScreen_Succ: components['schemas']['AgentMediaEvent_StopRecordScreen_Succ'];
  /** All agents are busy. */
  AgentOther_All_Agent_Busy: components['schemas']['AgentOther_All_Agent_Busy'];
  /** An inspector began to monitor this agent. The event goes to the inspected agent. */
  AgentOther_BeQcStart: components['schemas']['AgentOther_BeQcStart'];
  /** The monitoring of this agent ended. The event goes to the inspected agent. */
  AgentOther_BeQcStop: components['schemas']['AgentOther_BeQcStop'];
  /** The agent begins to sign in; the first event after a sign-in. */
  AgentOther_InService: components['schemas']['AgentOther_InService'];
  /** The agent received a note. */
  AgentOther_Note: components['schemas']['AgentOther_Note'];
  /** The agent's phone is ringing. */
  AgentOther_PhoneAlerting: components['schemas']['AgentOther_PhoneAlerting'];
  /** The phone cannot be answered. */
  AgentOther_PhoneBusy: components['schemas']['AgentOther_PhoneBusy'];
  /** The agent's phone was picked up. */
  AgentOther_PhoneOffhook: components['schemas']['AgentOther_PhoneOffhook'];
  /** The agent's phone was hung up. */
  AgentOther_PhoneRelease: components['schemas']['AgentOther_PhoneRelease'];
  /** The state of the agent's phone is unknown. */
  AgentOther_PhoneUnknow: components['schemas']['AgentOther_PhoneUnknow'];
  /** The agent has been signed out. The event does not always arrive after the agent's own sign-out. */
  AgentOther_ShutdownService: components['schemas']['AgentOther_ShutdownService'];
  /**
   * The agent is handling a call, from the moment at which the platform allots one: the event lists of an
   * incoming and of an outgoing call (cec_05_1426, cec_05_1423) begin with it, before AgentEvent_Ringing and
   * before the other party is called. So the agent is occupied, and the events of the call tell whether it rings
   * or is talked in. This is not the busy state that sayBusy sets, which AgentState_SetNotReady_Success
   * announces; clients take it as talking, or wrongly as busy (third-party).
   */
  AgentState_Busy: components['schemas']['AgentState_Busy'];
  /** The agent left the busy state. */
  AgentState_CancelNotReady_Success: components['schemas']['AgentState_CancelNotReady_Success'];
  /** The agent left the rest state. */
  AgentState_CancelRest_Success: components['schemas']['AgentState_CancelRest_Success'];
  /** The agent left the wrap-up state on request. */
  AgentState_CancelWork_Success: components['schemas']['AgentState_CancelWork_Success'];
  /** The agent was forced into the idle state. */
  AgentState_Force_Ready: components['schemas']['AgentState_Force_Ready'];
  /** The agent was forced into the busy state. */
  AgentState_Force_SetNotReady: components['schemas']['AgentState_Force_SetNotReady'];
  /** The agent entered the idle state. */
  AgentState_Ready: components['schemas']['AgentState_Ready'];
  /** The granted time of the rest is over. The event is a reminder only; the agent is still in the rest state. */
  AgentState_Rest_Timeout: components['schemas']['AgentState_Rest_Timeout'];
  /** The agent entered the busy state. */
  AgentState_SetNotReady_Success: components['schemas']['AgentState_SetNotReady_Success'];
  /**
   * The rest that was asked for has begun. The operation rest is asynchronous: its answer comes before this
   * event. When rest was asked for during a call or in wrap-up, the event comes only when that is over
   * (third-party).
   */
  AgentState_SetRest_Success: components['schemas']['AgentState_SetRest_Success'];
  /** The agent entered the wrap-up state on request. */
  AgentState_SetWork_Success: components['schemas']['AgentState_SetWork_Success'];
  /** The agent entered the wrap-up state. */
  AgentState_Work: components['schemas']['AgentState_Work'];
  /**
   * Tells why an outgoing call failed. Its accuracy depends on the cause that the core network or gateway
   * signals.
   */
  OUTBOUND_DETECT_EVENT: components['schemas']['OUTBOUND_DETECT_EVENT'];
  /** A monitored agent changed its state. The event goes to the inspector. */
  QC_AgentState_Notify: components['schemas']['QC_AgentState_Notify'];
}

/** Identifier of a known event, misspellings of the vendor included. */
export type AgentEventType = keyof AgentEvents;

/** A known event. */
export type KnownAgentEvent = AgentEvents[AgentEventType];

/** Identifier of an event that no page names: any other string. A type alone, nothing at run time. */
export declare enum UnknownEventType {
  any = 'a name that no page has',
}

/**
 * An event that no page names. A switch over the known identifiers leaves this type for its default branch.
 * To compare with an identifier that is not among them, write it `'...' as string`.
 */
export interface UnknownAgentEvent {
  eventType: UnknownEventType;
  workNo?: string;
  content?: unknown;
}

/** An event of an agent. The list is open: a client must handle events that it does not know. */
export type AgentEvent = KnownAgentEvent | UnknownAgentEvent;

/** Identifiers of the known events. */
export const agentEventTypes = [
  'AgentChat_CallOutCreated',
  'AgentChat_CalloutFailed',
  'AgentChat_Connected',
  'AgentChat_DELAY_EMAIL',
  'AgentChat_DataRecved',
  'AgentChat_Disconnected',
  'AgentChat_Ring',
  'AgentChat_TransferFailed',
  'AgentChat_TransferStart',
  'AgentConf_ParticipantChanged',
  'AgentConf_PresidentChanged',
  'AgentConf_RequestFailed',
  'AgentConf_RequestSuccess',
  'AgentConf_Ringing',
  'AgentConf_SelfJoinResult',
  'AgentConf_SelfLeaveResult',
  'AgentConf_StopParticipantVoice',
  'AgentConf_StopVoice',
  'AgentConf_Timeout',
  'AgentEvent_Agent_Occupyed',
  'AgentEvent_Auto_Answer',
  'AgentEvent_Call_Out_Fail',
  'AgentEvent_Call_Release',
  'AgentEvent_Conference',
  'AgentEvent_Connect_Fail',
  'AgentEvent_Consult_Fail',
  'AgentEvent_ControlWindow_Notify',
  'AgentEvent_Customer_Alerting',
  'AgentEvent_Customer_Release',
  'AgentEvent_Hold',
  'AgentEvent_ImageCapture',
  'AgentEvent_Incoming_CallInfo',
  'AgentEvent_Inside_Call_Fail',
  'AgentEvent_MediaSwith',
  'AgentEvent_MessageData',
  'AgentEvent_No_Answer',
  'AgentEvent_No_Answer_From_Cti',
  'AgentEvent_Offline_Queue_Call',
  'AgentEvent_Orders_Notify',
  'AgentEvent_Preview',
  'AgentEvent_Preview_CallOut',
  'AgentEvent_Preview_CallOut_Ex',
  'AgentEvent_ReleaseRequest',
  'AgentEvent_ReleaseResponse',
  'AgentEvent_Release_Preview',
  'AgentEvent_RequestConnect',
  'AgentEvent_ReturnFromIvr',
  'AgentEvent_Ringing',
  'AgentEvent_SuccTransResult',
  'AgentEvent_Talking',
  'AgentEvent_TransOutResult',
  'AgentEvent_UserMediaAbility',
  'AgentEvent_linkageCapability',
  'AgentEvent_linkagePhoneCallOut',
  'AgentEvent_linkagePhoneHold',
  'AgentEvent_linkagePhoneMute',
  'AgentEvent_linkagePhoneStatus',
  'AgentEvent_linkagePhoneTransferOut',
  'AgentEvent_linkagePhoneTransferOut_Result',
  'AgentEvent_linkagePhoneUnHold',
  'AgentEvent_linkagePhoneUnMute',
  'AgentMediaEvent_JumpPlayDone',
  'AgentMediaEvent_PausePlayDone',
  'AgentMediaEvent_Play',
  'AgentMediaEvent_Play_Fail',
  'AgentMediaEvent_Play_Succ',
  'AgentMediaEvent_Record',
  'AgentMediaEvent_Record_Fail',
  'AgentMediaEvent_ResumePlayDone',
  'AgentMediaEvent_StartRecordScreen_Fail',
  'AgentMediaEvent_StartRecordScreen_Succ',
  'AgentMediaEvent_StopPlayDone',
  'AgentMediaEvent_StopRecordDone',
  'AgentMediaEvent_StopRecordScreen_Fail',
  'AgentMediaEvent_StopRecordScreen_Succ',
  'AgentOther_All_Agent_Busy',
  'AgentOther_BeQcStart',
  'AgentOther_BeQcStop',
  'AgentOther_InService',
  'AgentOther_Note',
  'AgentOther_PhoneAlerting',
  'AgentOther_PhoneBusy',
  'AgentOther_PhoneOffhook',
  'AgentOther_PhoneRelease',
  'AgentOther_PhoneUnknow',
  'AgentOther_ShutdownService',
  'AgentState_Busy',
  'AgentState_CancelNotReady_Success',
  'AgentState_CancelRest_Success',
  'AgentState_CancelWork_Success',
  'AgentState_Force_Ready',
  'AgentState_Force_SetNotReady',
  'AgentState_Ready',
  'AgentState_Rest_Timeout',
  'AgentState_SetNotReady_Success',
  'AgentState_SetRest_Success',
  'AgentState_SetWork_Success',
  'AgentState_Work',
  'OUTBOUND_DETECT_EVENT',
  'QC_AgentState_Notify',
] as const satisfies readonly AgentEventType[];

/** The state into which an event puts its agent. An event that is not listed leaves the state as it is. */
export const agentStateOfEvent = {
  AgentConf_Ringing: 'ringing',
  AgentConf_SelfJoinResult: 'talking',
  AgentOther_ShutdownService: 'signed-out',
  AgentState_Busy: 'occupied',
  AgentState_CancelNotReady_Success: 'idle',
  AgentState_CancelRest_Success: 'idle',
  AgentState_CancelWork_Success: 'idle',
  AgentState_Force_Ready: 'idle',
  AgentState_Force_SetNotReady: 'busy',
  AgentState_Ready: 'idle',
  AgentState_SetNotReady_Success: 'busy',
  AgentState_SetRest_Success: 'rest',
  AgentState_SetWork_Success: 'wrap-up',
  AgentState_Work: 'wrap-up',
} as const satisfies { readonly [Type in AgentEventType]?: string };

/** Name of an agent state into which an event puts the agent. */
export type AgentStateName = (typeof agentStateOfEvent)[keyof typeof agentStateOfEvent];

/**
 * What an event says of the call that its content names. An event that is not listed says nothing of a call.
 * docs/extensions.md explains the effects under x-call; the model has the evidence of each.
 */
export const callEffectOfEvent = {
  AgentEvent_Auto_Answer: 'ringing',
  AgentEvent_Call_Out_Fail: 'failed',
  AgentEvent_Call_Release: 'released',
  AgentEvent_Conference: 'conference',
  AgentEvent_Connect_Fail: 'failed',
  AgentEvent_Consult_Fail: 'failed',
  AgentEvent_Customer_Alerting: 'alerting',
  AgentEvent_Customer_Release: 'hung-up',
  AgentEvent_Hold: 'held',
  AgentEvent_Incoming_CallInfo: 'announced',
  AgentEvent_Inside_Call_Fail: 'failed',
  AgentEvent_No_Answer: 'unanswered',
  AgentEvent_Ringing: 'ringing',
  AgentEvent_SuccTransResult: 'transfer-result',
  AgentEvent_Talking: 'talking',
  AgentEvent_linkagePhoneHold: 'phone-held',
  AgentEvent_linkagePhoneMute: 'muted',
  AgentEvent_linkagePhoneUnHold: 'phone-retrieved',
  AgentEvent_linkagePhoneUnMute: 'unmuted',
  AgentOther_PhoneAlerting: 'ringing',
} as const satisfies { readonly [Type in AgentEventType]?: string };

/** What an event can say of a call. */
export type CallEffect = (typeof callEffectOfEvent)[keyof typeof callEffectOfEvent];
