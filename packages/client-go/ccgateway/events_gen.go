// Code generated from spec/ by "npm run generate". DO NOT EDIT.

package ccgateway

import "encoding/json"

// AgentChatCallOutCreated is the event AgentChat_CallOutCreated. An outgoing text chat was created
// (inferred from the name).
//
// Source: .
type AgentChatCallOutCreated struct {
	eventBase

	// The chat, as a client reads it. The types of the fields were not seen.
	Content *AgentChatCallOutCreatedContent `json:"content"`
}

// AgentChatCalloutFailed is the event AgentChat_CalloutFailed. An outgoing text chat failed
// (inferred from the name).
//
// Source: .
type AgentChatCalloutFailed struct {
	eventBase

	// The chat, as a client reads it. The type of the field was not seen.
	Content *AgentChatCalloutFailedContent `json:"content"`
}

// AgentChatConnected is the event AgentChat_Connected. A text chat was connected (inferred from
// the name).
//
// Source: .
type AgentChatConnected struct {
	eventBase

	// The chat, as clients read it. The clients show only the type of isInnerCall.
	Content *AgentChatConnectedContent `json:"content"`
}

// AgentChatDelayEmail is the event AgentChat_DELAY_EMAIL. An e-mail is to be handled later.
//
// Source: .
type AgentChatDelayEmail struct {
	eventBase

	// The content was not seen.
	Content json.RawMessage `json:"content"`
}

// AgentChatDataRecved is the event AgentChat_DataRecved. Text of a chat arrived (inferred from the
// name).
//
// Source: .
type AgentChatDataRecved struct {
	eventBase

	// The text and its chat, as clients read them; the types of the fields were not seen. A client
	// of another deployment reads msgid and callid instead, and requests the text with that number
	// from a route outside this description.
	Content *AgentChatDataRecvedContent `json:"content"`
}

// AgentChatDisconnected is the event AgentChat_Disconnected. A text chat ended (inferred from the
// name).
//
// Source: .
type AgentChatDisconnected struct {
	eventBase

	// The chat. The type of the field was not seen.
	Content *AgentChatDisconnectedContent `json:"content"`
}

// AgentChatRing is the event AgentChat_Ring. A text chat rings at the agent (inferred from the
// name).
//
// Source: .
type AgentChatRing struct {
	eventBase

	// The chat, as clients read it. The clients show only the type of isInnerCall.
	Content *AgentChatRingContent `json:"content"`
}

// AgentChatTransferFailed is the event AgentChat_TransferFailed. The transfer of a text chat
// failed (inferred from the name).
//
// Source: .
type AgentChatTransferFailed struct {
	eventBase

	// The content was not seen.
	Content json.RawMessage `json:"content"`
}

// AgentChatTransferStart is the event AgentChat_TransferStart. The transfer of a text chat started
// (inferred from the name).
//
// Source: .
type AgentChatTransferStart struct {
	eventBase

	// The content was not seen.
	Content json.RawMessage `json:"content"`
}

// AgentConfParticipantChanged is the event AgentConf_ParticipantChanged. Something changed about a
// participant of the conference, for example joining, leaving or muting.
//
// Source: cec_07_1414, cec_07_0564.
type AgentConfParticipantChanged struct {
	eventBase

	// The participant and the change.
	Content AgentConfParticipantChangedContent `json:"content"`
}

// AgentConfPresidentChanged is the event AgentConf_PresidentChanged. The chair of the conference
// changed.
//
// Source: cec_07_1416, cec_07_0566.
type AgentConfPresidentChanged struct {
	eventBase

	// The conference.
	Content AgentConfPresidentChangedContent `json:"content"`
}

// AgentConfRequestFailed is the event AgentConf_RequestFailed. The conference could not be
// created.
//
// Source: cec_07_1410, cec_07_0560.
type AgentConfRequestFailed struct {
	eventBase

	// Why it could not be created.
	Content AgentConfRequestFailedContent `json:"content"`
}

// AgentConfRequestSuccess is the event AgentConf_RequestSuccess. The conference was created.
//
// Source: cec_07_1409, cec_07_0559.
type AgentConfRequestSuccess struct {
	eventBase

	// The conference.
	Content AgentConfRequestSuccessContent `json:"content"`
}

// AgentConfRinging is the event AgentConf_Ringing. The agent is invited to a conference.
//
// It puts the agent into the state ringing.
//
// Source: cec_07_1413, cec_07_0563.
type AgentConfRinging struct {
	eventBase

	// The conference.
	Content AgentConfRingingContent `json:"content"`
}

// AgentConfSelfJoinResult is the event AgentConf_SelfJoinResult. The agent joined the conference.
//
// It puts the agent into the state talking.
//
// Source: cec_07_1411, cec_07_0561.
type AgentConfSelfJoinResult struct {
	eventBase

	// The conference.
	Content AgentConfSelfJoinResultContent `json:"content"`
}

// AgentConfSelfLeaveResult is the event AgentConf_SelfLeaveResult. The agent left the conference.
//
// Source: cec_07_1415, cec_07_0565.
type AgentConfSelfLeaveResult struct {
	eventBase

	// The conference.
	Content AgentConfSelfLeaveResultContent `json:"content"`
}

// AgentConfStopParticipantVoice is the event AgentConf_StopParticipantVoice. Tells that the voice
// played to a participant stopped, and how.
//
// Source: cec_07_1418, cec_07_0568.
type AgentConfStopParticipantVoice struct {
	eventBase

	// The outcome.
	Content AgentConfStopParticipantVoiceContent `json:"content"`
}

// AgentConfStopVoice is the event AgentConf_StopVoice. Tells that the voice played to the
// conference stopped, and how.
//
// Source: cec_07_1417, cec_07_0567.
type AgentConfStopVoice struct {
	eventBase

	// The outcome.
	Content AgentConfStopVoiceContent `json:"content"`
}

// AgentConfTimeout is the event AgentConf_Timeout. The conference is about to run out of time;
// unless it is extended, it ends.
//
// Source: cec_07_1412, cec_07_0562.
type AgentConfTimeout struct {
	eventBase

	// The conference.
	Content AgentConfTimeoutContent `json:"content"`
}

// AgentEventAgentOccupyed is the event AgentEvent_Agent_Occupyed. The agent was preoccupied for an
// outbound call.
//
// Source: cec_07_1376, cec_07_0524.
type AgentEventAgentOccupyed struct {
	eventBase

	// Nothing; the event carries no additional information.
	Content json.RawMessage `json:"content"`
}

// AgentEventAutoAnswer is the event AgentEvent_Auto_Answer. A call is answered automatically.
//
// Source: cec_07_1365, cec_07_0512.
type AgentEventAutoAnswer struct {
	eventBase

	// The call.
	Content AgentEventAutoAnswerContent `json:"content"`
}

// AgentEventCallOutFail is the event AgentEvent_Call_Out_Fail. An outgoing call of the agent
// failed, for example because the number is wrong.
//
// Source: cec_07_1359.
type AgentEventCallOutFail struct {
	eventBase

	// Call ID.
	Content string `json:"content"`
}

// AgentEventCallRelease is the event AgentEvent_Call_Release. The agent left the call.
//
// Source: cec_07_1363.
type AgentEventCallRelease struct {
	eventBase

	// Call ID. Clients also receive an object that holds it (third-party).
	Content string `json:"content"`
}

// AgentEventConference is the event AgentEvent_Conference. The agent entered a three-party call.
//
// Source: cec_07_1358, cec_07_0505.
type AgentEventConference struct {
	eventBase

	// The call and its members.
	Content AgentEventConferenceContent `json:"content"`
}

// AgentEventConnectFail is the event AgentEvent_Connect_Fail. Connecting a call failed.
//
// Source: cec_07_1367, cec_07_0514.
type AgentEventConnectFail struct {
	eventBase

	// Call ID.
	Content string `json:"content"`
}

// AgentEventConsultFail is the event AgentEvent_Consult_Fail. An internal consultation failed. The
// event list of no operation's page names this event.
//
// Source: cec_07_1368, cec_07_0515.
type AgentEventConsultFail struct {
	eventBase

	// Call ID.
	Content string `json:"content"`
}

// AgentEventControlWindowNotify is the event AgentEvent_ControlWindow_Notify. Its meaning was not
// seen.
//
// Source: .
type AgentEventControlWindowNotify struct {
	eventBase

	// The content was not seen.
	Content json.RawMessage `json:"content"`
}

// AgentEventCustomerAlerting is the event AgentEvent_Customer_Alerting. The phone of the other
// party is ringing.
//
// Source: cec_07_1356, cec_07_0503.
type AgentEventCustomerAlerting struct {
	eventBase

	// Whose phone is ringing.
	Content AgentEventCustomerAlertingContent `json:"content"`
}

// AgentEventCustomerRelease is the event AgentEvent_Customer_Release. The customer left the call.
//
// Source: cec_07_1364.
type AgentEventCustomerRelease struct {
	eventBase

	// Which call the customer left.
	Content AgentEventCustomerReleaseContent `json:"content"`
}

// AgentEventHold is the event AgentEvent_Hold. The call was put on hold.
//
// Source: cec_07_1357, cec_07_0504.
type AgentEventHold struct {
	eventBase

	// Call ID. Clients also receive an object that holds it (third-party).
	Content string `json:"content"`
}

// AgentEventImageCapture is the event AgentEvent_ImageCapture. Tells how a picture capture ended.
//
// Source: cec_07_1407, cec_07_0557.
type AgentEventImageCapture struct {
	eventBase

	// The outcome and the picture.
	Content AgentEventImageCaptureContent `json:"content"`
}

// AgentEventIncomingCallInfo is the event AgentEvent_Incoming_CallInfo. An inbound call is
// arriving.
//
// Source: cec_07_1373, cec_07_0520.
type AgentEventIncomingCallInfo struct {
	eventBase

	// The call.
	Content AgentEventIncomingCallInfoContent `json:"content"`
}

// AgentEventInsideCallFail is the event AgentEvent_Inside_Call_Fail. An internal call failed.
//
// Source: cec_07_1361, cec_07_0508.
type AgentEventInsideCallFail struct {
	eventBase

	// Call ID.
	Content string `json:"content"`
}

// AgentEventMediaSwith is the event AgentEvent_MediaSwith. Tells how the switch of an audio call
// to video ended.
//
// Source: cec_07_1371, cec_07_0518.
type AgentEventMediaSwith struct {
	eventBase

	// The call and the outcome of the switch.
	Content AgentEventMediaSwithContent `json:"content"`
}

// AgentEventMessageData is the event AgentEvent_MessageData. A multimedia message of the customer
// arrived.
//
// Source: cec_07_1405, cec_07_0555.
type AgentEventMessageData struct {
	eventBase

	// The message and its call.
	Content AgentEventMessageDataContent `json:"content"`
}

// AgentEventNoAnswer is the event AgentEvent_No_Answer. The agent did not answer a call by hand in
// time, and the call was cut.
//
// Source: cec_07_1362, cec_07_0509.
type AgentEventNoAnswer struct {
	eventBase

	// Call ID.
	Content string `json:"content"`
}

// AgentEventNoAnswerFromCTI is the event AgentEvent_No_Answer_From_Cti. The platform saw no answer
// for long.
//
// Source: .
type AgentEventNoAnswerFromCTI struct {
	eventBase

	// The content was not seen.
	Content json.RawMessage `json:"content"`
}

// AgentEventOfflineQueueCall is the event AgentEvent_Offline_Queue_Call. The inbound voice call is
// a callback out of the offline queue.
//
// Source: cec_07_0521.
//
// Since edition 2025-06.
type AgentEventOfflineQueueCall struct {
	eventBase

	// The callback and the call that asked for it.
	Content AgentEventOfflineQueueCallContent `json:"content"`
}

// AgentEventOrdersNotify is the event AgentEvent_Orders_Notify. Its meaning was not seen.
//
// Source: .
type AgentEventOrdersNotify struct {
	eventBase

	// The content was not seen.
	Content json.RawMessage `json:"content"`
}

// AgentEventPreview is the event AgentEvent_Preview. A preview outbound call is requested.
//
// Source: cec_07_1377, cec_07_0525.
type AgentEventPreview struct {
	eventBase

	// The requested call.
	Content AgentEventPreviewContent `json:"content"`
}

// AgentEventPreviewCallOut is the event AgentEvent_Preview_CallOut. A preview outbound call is to
// be made, to one number.
//
// Source: cec_07_1378, cec_07_0526.
type AgentEventPreviewCallOut struct {
	eventBase

	// The call to make.
	Content AgentEventPreviewCallOutContent `json:"content"`
}

// AgentEventPreviewCallOutEx is the event AgentEvent_Preview_CallOut_Ex. A preview outbound call
// is to be made. As AgentEvent_Preview_CallOut, but there may be several numbers.
//
// Source: cec_07_1379, cec_07_0527.
type AgentEventPreviewCallOutEx struct {
	eventBase

	// The call to make.
	Content AgentEventPreviewCallOutExContent `json:"content"`
}

// AgentEventReleaseRequest is the event AgentEvent_ReleaseRequest. Clients handle this event; its
// meaning was not seen.
//
// Source: .
type AgentEventReleaseRequest struct {
	eventBase

	// The content was not seen.
	Content json.RawMessage `json:"content"`
}

// AgentEventReleaseResponse is the event AgentEvent_ReleaseResponse. The answer to a release.
//
// Source: .
type AgentEventReleaseResponse struct {
	eventBase

	// The content was not seen.
	Content json.RawMessage `json:"content"`
}

// AgentEventReleasePreview is the event AgentEvent_Release_Preview. A preview outbound call was
// released.
//
// Source: cec_07_1375, cec_07_0523.
type AgentEventReleasePreview struct {
	eventBase

	// Nothing; the event carries no additional information.
	Content json.RawMessage `json:"content"`
}

// AgentEventRequestConnect is the event AgentEvent_RequestConnect. Brings the connection data of
// an H5 video call.
//
// Source: cec_07_1406, cec_07_0556.
type AgentEventRequestConnect struct {
	eventBase

	// The connection data. Where a field has no type, its type was not seen.
	Content AgentEventRequestConnectContent `json:"content"`
}

// AgentEventReturnFromIVR is the event AgentEvent_ReturnFromIvr. A call came back from the IVR
// after a transfer in suspend mode.
//
// Source: cec_07_1370, cec_07_0517.
type AgentEventReturnFromIVR struct {
	eventBase

	// Call ID.
	Content string `json:"content"`
}

// AgentEventRinging is the event AgentEvent_Ringing. An incoming call has to be answered by hand.
//
// Source: cec_07_1366, cec_07_0513.
type AgentEventRinging struct {
	eventBase

	// The call.
	Content AgentEventRingingContent `json:"content"`
}

// AgentEventSuccTransResult is the event AgentEvent_SuccTransResult. Tells how a transfer in
// success mode ended. It also comes after the transfer of a text conversation.
//
// Source: cec_07_1369, cec_07_0516.
type AgentEventSuccTransResult struct {
	eventBase

	// The call and the outcome of its transfer.
	Content AgentEventSuccTransResultContent `json:"content"`
}

// AgentEventTalking is the event AgentEvent_Talking. The agent entered the talking state.
//
// Source: cec_07_1355.
type AgentEventTalking struct {
	eventBase

	// The call.
	Content AgentEventTalkingContent `json:"content"`
}

// AgentEventTransOutResult is the event AgentEvent_TransOutResult. Tells how a transfer to an
// external number ended.
//
// Source: .
type AgentEventTransOutResult struct {
	eventBase

	// The content was not seen.
	Content json.RawMessage `json:"content"`
}

// AgentEventUserMediaAbility is the event AgentEvent_UserMediaAbility. Tells which media the phone
// of a user supports, when the agent calls that user. It is sent only if parameter P10 of the CTI
// platform is 1 and bit 14 of software parameter 955 of the UAP is 0.
//
// Source: cec_07_1372, cec_07_0519.
type AgentEventUserMediaAbility struct {
	eventBase

	// The call and the media of the user.
	Content AgentEventUserMediaAbilityContent `json:"content"`
}

// AgentEventLinkageCapability is the event AgentEvent_linkageCapability. Result of a request about
// the ability of the phone for phone linkage (inferred from the name).
//
// Source: cec_07_1421, cec_07_0571.
type AgentEventLinkageCapability struct {
	eventBase

	// The outcome.
	Content AgentEventLinkageCapabilityContent `json:"content"`
}

// AgentEventLinkagePhoneCallOut is the event AgentEvent_linkagePhoneCallOut. The agent dials out
// on the linked phone.
//
// Source: cec_07_1429, cec_07_0579.
type AgentEventLinkagePhoneCallOut struct {
	eventBase

	// The call being dialled.
	Content AgentEventLinkagePhoneCallOutContent `json:"content"`
}

// AgentEventLinkagePhoneHold is the event AgentEvent_linkagePhoneHold. The call was put on hold on
// the linked phone (inferred from the name).
//
// Source: cec_07_1427, cec_07_0577.
type AgentEventLinkagePhoneHold struct {
	eventBase

	// The call.
	Content AgentEventLinkagePhoneHoldContent `json:"content"`
}

// AgentEventLinkagePhoneMute is the event AgentEvent_linkagePhoneMute. The call was muted on the
// linked phone (inferred from the name).
//
// Source: cec_07_1423, cec_07_0573.
type AgentEventLinkagePhoneMute struct {
	eventBase

	// The call.
	Content AgentEventLinkagePhoneMuteContent `json:"content"`
}

// AgentEventLinkagePhoneStatus is the event AgentEvent_linkagePhoneStatus. State of the linked
// phone of the agent.
//
// Source: cec_07_1422, cec_07_0572.
type AgentEventLinkagePhoneStatus struct {
	eventBase

	// The state.
	Content AgentEventLinkagePhoneStatusContent `json:"content"`
}

// AgentEventLinkagePhoneTransferOut is the event AgentEvent_linkagePhoneTransferOut. The call is
// transferred to another number on the linked phone (inferred from the name).
//
// Source: cec_07_1425, cec_07_0575.
type AgentEventLinkagePhoneTransferOut struct {
	eventBase

	// Both ends of the transfer.
	Content AgentEventLinkagePhoneTransferOutContent `json:"content"`
}

// AgentEventLinkagePhoneTransferOutResult is the event AgentEvent_linkagePhoneTransferOut_Result.
// Result of a transfer to another number on the linked phone (inferred from the name).
//
// Source: cec_07_1426, cec_07_0576.
type AgentEventLinkagePhoneTransferOutResult struct {
	eventBase

	// The call and the outcome of its transfer.
	Content AgentEventLinkagePhoneTransferOutResultContent `json:"content"`
}

// AgentEventLinkagePhoneUnHold is the event AgentEvent_linkagePhoneUnHold. The call was taken off
// hold on the linked phone (inferred from the name).
//
// Source: cec_07_1428, cec_07_0578.
type AgentEventLinkagePhoneUnHold struct {
	eventBase

	// The call.
	Content AgentEventLinkagePhoneUnHoldContent `json:"content"`
}

// AgentEventLinkagePhoneUnMute is the event AgentEvent_linkagePhoneUnMute. The call was unmuted on
// the linked phone (inferred from the name).
//
// Source: cec_07_1424, cec_07_0574.
type AgentEventLinkagePhoneUnMute struct {
	eventBase

	// The call.
	Content AgentEventLinkagePhoneUnMuteContent `json:"content"`
}

// AgentMediaEventJumpPlayDone is the event AgentMediaEvent_JumpPlayDone. A jump forward or back in
// the playback is done.
//
// Source: cec_07_1391, cec_07_0539.
type AgentMediaEventJumpPlayDone struct {
	eventBase

	// Nothing; the event carries no additional information.
	Content json.RawMessage `json:"content"`
}

// AgentMediaEventPausePlayDone is the event AgentMediaEvent_PausePlayDone. The playback was
// paused.
//
// Source: cec_07_1389, cec_07_0537.
type AgentMediaEventPausePlayDone struct {
	eventBase

	// Nothing; the event carries no additional information.
	Content json.RawMessage `json:"content"`
}

// AgentMediaEventPlay is the event AgentMediaEvent_Play. The playback started.
//
// Source: cec_07_1385, cec_07_0533.
type AgentMediaEventPlay struct {
	eventBase

	// Nothing; the event carries no additional information.
	Content json.RawMessage `json:"content"`
}

// AgentMediaEventPlayFail is the event AgentMediaEvent_Play_Fail. The playback failed.
//
// Source: cec_07_1387, cec_07_0535.
type AgentMediaEventPlayFail struct {
	eventBase

	// Nothing; the event carries no additional information.
	Content json.RawMessage `json:"content"`
}

// AgentMediaEventPlaySucc is the event AgentMediaEvent_Play_Succ. The playback succeeded.
//
// Source: cec_07_1386, cec_07_0534.
type AgentMediaEventPlaySucc struct {
	eventBase

	// Nothing; the event carries no additional information.
	Content json.RawMessage `json:"content"`
}

// AgentMediaEventRecord is the event AgentMediaEvent_Record. A recording started.
//
// Source: cec_07_1381, cec_07_0529.
type AgentMediaEventRecord struct {
	eventBase

	// The recording.
	Content AgentMediaEventRecordContent `json:"content"`
}

// AgentMediaEventRecordFail is the event AgentMediaEvent_Record_Fail. A recording could not start.
// Its content has the fields of AgentMediaEvent_Record.
//
// Source: cec_07_1382, cec_07_0530.
type AgentMediaEventRecordFail struct {
	eventBase

	// The recording.
	Content AgentMediaEventRecordFailContent `json:"content"`
}

// AgentMediaEventResumePlayDone is the event AgentMediaEvent_ResumePlayDone. The playback was
// resumed.
//
// Source: cec_07_1390, cec_07_0538.
type AgentMediaEventResumePlayDone struct {
	eventBase

	// Nothing; the event carries no additional information.
	Content json.RawMessage `json:"content"`
}

// AgentMediaEventStartRecordScreenFail is the event AgentMediaEvent_StartRecordScreen_Fail. A
// screen recording could not start.
//
// Source: cec_07_4208.
type AgentMediaEventStartRecordScreenFail struct {
	eventBase

	// The content was not seen.
	Content json.RawMessage `json:"content"`
}

// AgentMediaEventStartRecordScreenSucc is the event AgentMediaEvent_StartRecordScreen_Succ. A
// screen recording started.
//
// Source: cec_07_4208.
type AgentMediaEventStartRecordScreenSucc struct {
	eventBase

	// The content was not seen.
	Content json.RawMessage `json:"content"`
}

// AgentMediaEventStopPlayDone is the event AgentMediaEvent_StopPlayDone. The playback stopped.
//
// Source: cec_07_1388, cec_07_0536.
type AgentMediaEventStopPlayDone struct {
	eventBase

	// Why the playback stopped.
	Content AgentMediaEventStopPlayDoneContent `json:"content"`
}

// AgentMediaEventStopRecordDone is the event AgentMediaEvent_StopRecordDone. A recording stopped.
//
// Source: cec_07_1383, cec_07_0531.
type AgentMediaEventStopRecordDone struct {
	eventBase

	// The recording.
	Content AgentMediaEventStopRecordDoneContent `json:"content"`
}

// AgentMediaEventStopRecordScreenFail is the event AgentMediaEvent_StopRecordScreen_Fail. A screen
// recording could not be stopped.
//
// Source: cec_07_4209.
type AgentMediaEventStopRecordScreenFail struct {
	eventBase

	// The content was not seen.
	Content json.RawMessage `json:"content"`
}

// AgentMediaEventStopRecordScreenSucc is the event AgentMediaEvent_StopRecordScreen_Succ. A screen
// recording stopped.
//
// Source: cec_07_4209.
type AgentMediaEventStopRecordScreenSucc struct {
	eventBase

	// The content was not seen.
	Content json.RawMessage `json:"content"`
}

// AgentOtherAllAgentBusy is the event AgentOther_All_Agent_Busy. All agents are busy.
//
// Source: cec_07_1403, cec_07_0553.
type AgentOtherAllAgentBusy struct {
	eventBase

	// Nothing; the event carries no additional information.
	Content json.RawMessage `json:"content"`
}

// AgentOtherBeQcStart is the event AgentOther_BeQcStart. An inspector began to monitor this agent.
// The event goes to the inspected agent.
//
// Source: cec_07_0542.
//
// Since edition 2024-09.
type AgentOtherBeQcStart struct {
	eventBase

	// The inspection.
	Content AgentOtherBeQcStartContent `json:"content"`
}

// AgentOtherBeQcStop is the event AgentOther_BeQcStop. The monitoring of this agent ended. The
// event goes to the inspected agent.
//
// Source: cec_07_0543.
//
// Since edition 2024-09.
type AgentOtherBeQcStop struct {
	eventBase

	// The inspection.
	Content AgentOtherBeQcStopContent `json:"content"`
}

// AgentOtherInService is the event AgentOther_InService. The agent begins to sign in; the first
// event after a sign-in.
//
// Source: cec_07_1401.
type AgentOtherInService struct {
	eventBase

	// Nothing; the event carries no additional information.
	Content json.RawMessage `json:"content"`
}

// AgentOtherNote is the event AgentOther_Note. The agent received a note.
//
// Source: cec_07_1353, cec_07_0500.
type AgentOtherNote struct {
	eventBase

	// Nothing, according to the page. Clients also receive an object with the note (third-party).
	Content AgentOtherNoteContent2 `json:"content"`
}

// AgentOtherPhoneAlerting is the event AgentOther_PhoneAlerting. The agent's phone is ringing.
//
// Source: cec_07_1398, cec_07_0548.
type AgentOtherPhoneAlerting struct {
	eventBase

	// Nothing, according to the page. Clients receive null for an outgoing call of the agent's own
	// and an object for an incoming one (third-party).
	Content AgentOtherPhoneAlertingContent2 `json:"content"`
}

// AgentOtherPhoneBusy is the event AgentOther_PhoneBusy. The phone cannot be answered.
//
// Source: cec_07_1399, cec_07_0549.
type AgentOtherPhoneBusy struct {
	eventBase

	// Nothing; the event carries no additional information.
	Content json.RawMessage `json:"content"`
}

// AgentOtherPhoneOffhook is the event AgentOther_PhoneOffhook. The agent's phone was picked up.
//
// Source: cec_07_1397, cec_07_0547.
type AgentOtherPhoneOffhook struct {
	eventBase

	// The call.
	Content AgentOtherPhoneOffhookContent `json:"content"`
}

// AgentOtherPhoneRelease is the event AgentOther_PhoneRelease. The agent's phone was hung up.
//
// Source: cec_07_1396, cec_07_0546.
type AgentOtherPhoneRelease struct {
	eventBase

	// Who hung up.
	Content AgentOtherPhoneReleaseContent `json:"content"`
}

// AgentOtherPhoneUnknow is the event AgentOther_PhoneUnknow. The state of the agent's phone is
// unknown.
//
// Source: cec_07_1395, cec_07_0545.
type AgentOtherPhoneUnknow struct {
	eventBase

	// Nothing; the event carries no additional information.
	Content json.RawMessage `json:"content"`
}

// AgentOtherShutdownService is the event AgentOther_ShutdownService. The agent has been signed
// out. The event does not always arrive after the agent's own sign-out.
//
// It puts the agent into the state signed-out.
//
// Source: cec_07_1402.
type AgentOtherShutdownService struct {
	eventBase

	// About the session that ended.
	Content AgentOtherShutdownServiceContent `json:"content"`
}

// AgentStateBusy is the event AgentState_Busy. The agent is handling a call, from the moment at
// which the platform allots one: the event lists of an incoming and of an outgoing call
// (cec_05_1426, cec_05_1423) begin with it, before AgentEvent_Ringing and before the other party
// is called. So the agent is occupied, and the events of the call tell whether it rings or is
// talked in. This is not the busy state that sayBusy sets, which AgentState_SetNotReady_Success
// announces; clients take it as talking, or wrongly as busy (third-party).
//
// It puts the agent into the state occupied.
//
// Source: cec_07_1343, cec_07_0490.
type AgentStateBusy struct {
	eventBase

	// Nothing; the event carries no additional information.
	Content json.RawMessage `json:"content"`
}

// AgentStateCancelNotReadySuccess is the event AgentState_CancelNotReady_Success. The agent left
// the busy state.
//
// It puts the agent into the state idle.
//
// Source: cec_07_1347.
type AgentStateCancelNotReadySuccess struct {
	eventBase

	// Nothing; the event carries no additional information.
	Content json.RawMessage `json:"content"`
}

// AgentStateCancelRestSuccess is the event AgentState_CancelRest_Success. The agent left the rest
// state.
//
// It puts the agent into the state idle.
//
// Source: cec_07_1349.
type AgentStateCancelRestSuccess struct {
	eventBase

	// Nothing; the event carries no additional information.
	Content json.RawMessage `json:"content"`
}

// AgentStateCancelWorkSuccess is the event AgentState_CancelWork_Success. The agent left the
// wrap-up state on request.
//
// It puts the agent into the state idle.
//
// Source: cec_07_1352.
type AgentStateCancelWorkSuccess struct {
	eventBase

	// Nothing; the event carries no additional information.
	Content json.RawMessage `json:"content"`
}

// AgentStateForceReady is the event AgentState_Force_Ready. The agent was forced into the idle
// state.
//
// It puts the agent into the state idle.
//
// Source: .
type AgentStateForceReady struct {
	eventBase

	// The content was not seen.
	Content json.RawMessage `json:"content"`
}

// AgentStateForceSetNotReady is the event AgentState_Force_SetNotReady. The agent was forced into
// the busy state.
//
// It puts the agent into the state busy.
//
// Source: .
type AgentStateForceSetNotReady struct {
	eventBase

	// The content was not seen.
	Content json.RawMessage `json:"content"`
}

// AgentStateReady is the event AgentState_Ready. The agent entered the idle state.
//
// It puts the agent into the state idle.
//
// Source: cec_07_1345.
type AgentStateReady struct {
	eventBase

	// Nothing; the event carries no additional information.
	Content json.RawMessage `json:"content"`
}

// AgentStateRestTimeout is the event AgentState_Rest_Timeout. The granted time of the rest is
// over. The event is a reminder only; the agent is still in the rest state.
//
// Source: cec_07_1350, cec_07_0497.
type AgentStateRestTimeout struct {
	eventBase

	// Nothing; the event carries no additional information.
	Content json.RawMessage `json:"content"`
}

// AgentStateSetNotReadySuccess is the event AgentState_SetNotReady_Success. The agent entered the
// busy state.
//
// It puts the agent into the state busy.
//
// Source: cec_07_1346.
type AgentStateSetNotReadySuccess struct {
	eventBase

	// Why the agent is busy.
	Content AgentStateSetNotReadySuccessContent `json:"content"`
}

// AgentStateSetRestSuccess is the event AgentState_SetRest_Success. The rest that was asked for
// has begun. The operation rest is asynchronous: its answer comes before this event. When rest was
// asked for during a call or in wrap-up, the event comes only when that is over (third-party).
//
// It puts the agent into the state rest.
//
// Source: cec_07_1348.
type AgentStateSetRestSuccess struct {
	eventBase

	// Why the agent rests. The text says that the event carries no additional information while
	// its example holds a reason, so null is possible (inferred).
	Content AgentStateSetRestSuccessContent `json:"content"`
}

// AgentStateSetWorkSuccess is the event AgentState_SetWork_Success. The agent entered the wrap-up
// state on request.
//
// It puts the agent into the state wrap-up.
//
// Source: cec_07_1351, cec_05_1316, cec_05_1317.
type AgentStateSetWorkSuccess struct {
	eventBase

	// Nothing; the event carries no additional information (inferred).
	Content json.RawMessage `json:"content"`
}

// AgentStateWork is the event AgentState_Work. The agent entered the wrap-up state.
//
// It puts the agent into the state wrap-up.
//
// Source: cec_07_1344.
type AgentStateWork struct {
	eventBase

	// Nothing; the event carries no additional information.
	Content json.RawMessage `json:"content"`
}

// OutboundDetectEvent is the event OUTBOUND_DETECT_EVENT. Tells why an outgoing call failed. Its
// accuracy depends on the cause that the core network or gateway signals.
//
// Source: cec_07_1360, cec_07_0507.
type OutboundDetectEvent struct {
	eventBase

	// The call and the cause of its failure.
	Content OutboundDetectEVENTContent `json:"content"`
}

// QCAgentStateNotify is the event QC_AgentState_Notify. A monitored agent changed its state. The
// event goes to the inspector.
//
// Source: cec_07_1393, cec_07_0541.
type QCAgentStateNotify struct {
	eventBase

	// The monitored agent and what happened.
	Content QCAgentStateNotifyContent `json:"content"`
}

// newEvent returns an empty event of the type with that identifier.
func newEvent(eventType string) baseEvent {
	switch eventType {
	case "AgentChat_CallOutCreated":
		return &AgentChatCallOutCreated{}
	case "AgentChat_CalloutFailed":
		return &AgentChatCalloutFailed{}
	case "AgentChat_Connected":
		return &AgentChatConnected{}
	case "AgentChat_DELAY_EMAIL":
		return &AgentChatDelayEmail{}
	case "AgentChat_DataRecved":
		return &AgentChatDataRecved{}
	case "AgentChat_Disconnected":
		return &AgentChatDisconnected{}
	case "AgentChat_Ring":
		return &AgentChatRing{}
	case "AgentChat_TransferFailed":
		return &AgentChatTransferFailed{}
	case "AgentChat_TransferStart":
		return &AgentChatTransferStart{}
	case "AgentConf_ParticipantChanged":
		return &AgentConfParticipantChanged{}
	case "AgentConf_PresidentChanged":
		return &AgentConfPresidentChanged{}
	case "AgentConf_RequestFailed":
		return &AgentConfRequestFailed{}
	case "AgentConf_RequestSuccess":
		return &AgentConfRequestSuccess{}
	case "AgentConf_Ringing":
		return &AgentConfRinging{}
	case "AgentConf_SelfJoinResult":
		return &AgentConfSelfJoinResult{}
	case "AgentConf_SelfLeaveResult":
		return &AgentConfSelfLeaveResult{}
	case "AgentConf_StopParticipantVoice":
		return &AgentConfStopParticipantVoice{}
	case "AgentConf_StopVoice":
		return &AgentConfStopVoice{}
	case "AgentConf_Timeout":
		return &AgentConfTimeout{}
	case "AgentEvent_Agent_Occupyed":
		return &AgentEventAgentOccupyed{}
	case "AgentEvent_Auto_Answer":
		return &AgentEventAutoAnswer{}
	case "AgentEvent_Call_Out_Fail":
		return &AgentEventCallOutFail{}
	case "AgentEvent_Call_Release":
		return &AgentEventCallRelease{}
	case "AgentEvent_Conference":
		return &AgentEventConference{}
	case "AgentEvent_Connect_Fail":
		return &AgentEventConnectFail{}
	case "AgentEvent_Consult_Fail":
		return &AgentEventConsultFail{}
	case "AgentEvent_ControlWindow_Notify":
		return &AgentEventControlWindowNotify{}
	case "AgentEvent_Customer_Alerting":
		return &AgentEventCustomerAlerting{}
	case "AgentEvent_Customer_Release":
		return &AgentEventCustomerRelease{}
	case "AgentEvent_Hold":
		return &AgentEventHold{}
	case "AgentEvent_ImageCapture":
		return &AgentEventImageCapture{}
	case "AgentEvent_Incoming_CallInfo":
		return &AgentEventIncomingCallInfo{}
	case "AgentEvent_Inside_Call_Fail":
		return &AgentEventInsideCallFail{}
	case "AgentEvent_MediaSwith":
		return &AgentEventMediaSwith{}
	case "AgentEvent_MessageData":
		return &AgentEventMessageData{}
	case "AgentEvent_No_Answer":
		return &AgentEventNoAnswer{}
	case "AgentEvent_No_Answer_From_Cti":
		return &AgentEventNoAnswerFromCTI{}
	case "AgentEvent_Offline_Queue_Call":
		return &AgentEventOfflineQueueCall{}
	case "AgentEvent_Orders_Notify":
		return &AgentEventOrdersNotify{}
	case "AgentEvent_Preview":
		return &AgentEventPreview{}
	case "AgentEvent_Preview_CallOut":
		return &AgentEventPreviewCallOut{}
	case "AgentEvent_Preview_CallOut_Ex":
		return &AgentEventPreviewCallOutEx{}
	case "AgentEvent_ReleaseRequest":
		return &AgentEventReleaseRequest{}
	case "AgentEvent_ReleaseResponse":
		return &AgentEventReleaseResponse{}
	case "AgentEvent_Release_Preview":
		return &AgentEventReleasePreview{}
	case "AgentEvent_RequestConnect":
		return &AgentEventRequestConnect{}
	case "AgentEvent_ReturnFromIvr":
		return &AgentEventReturnFromIVR{}
	case "AgentEvent_Ringing":
		return &AgentEventRinging{}
	case "AgentEvent_SuccTransResult":
		return &AgentEventSuccTransResult{}
	case "AgentEvent_Talking":
		return &AgentEventTalking{}
	case "AgentEvent_TransOutResult":
		return &AgentEventTransOutResult{}
	case "AgentEvent_UserMediaAbility":
		return &AgentEventUserMediaAbility{}
	case "AgentEvent_linkageCapability":
		return &AgentEventLinkageCapability{}
	case "AgentEvent_linkagePhoneCallOut":
		return &AgentEventLinkagePhoneCallOut{}
	case "AgentEvent_linkagePhoneHold":
		return &AgentEventLinkagePhoneHold{}
	case "AgentEvent_linkagePhoneMute":
		return &AgentEventLinkagePhoneMute{}
	case "AgentEvent_linkagePhoneStatus":
		return &AgentEventLinkagePhoneStatus{}
	case "AgentEvent_linkagePhoneTransferOut":
		return &AgentEventLinkagePhoneTransferOut{}
	case "AgentEvent_linkagePhoneTransferOut_Result":
		return &AgentEventLinkagePhoneTransferOutResult{}
	case "AgentEvent_linkagePhoneUnHold":
		return &AgentEventLinkagePhoneUnHold{}
	case "AgentEvent_linkagePhoneUnMute":
		return &AgentEventLinkagePhoneUnMute{}
	case "AgentMediaEvent_JumpPlayDone":
		return &AgentMediaEventJumpPlayDone{}
	case "AgentMediaEvent_PausePlayDone":
		return &AgentMediaEventPausePlayDone{}
	case "AgentMediaEvent_Play":
		return &AgentMediaEventPlay{}
	case "AgentMediaEvent_Play_Fail":
		return &AgentMediaEventPlayFail{}
	case "AgentMediaEvent_Play_Succ":
		return &AgentMediaEventPlaySucc{}
	case "AgentMediaEvent_Record":
		return &AgentMediaEventRecord{}
	case "AgentMediaEvent_Record_Fail":
		return &AgentMediaEventRecordFail{}
	case "AgentMediaEvent_ResumePlayDone":
		return &AgentMediaEventResumePlayDone{}
	case "AgentMediaEvent_StartRecordScreen_Fail":
		return &AgentMediaEventStartRecordScreenFail{}
	case "AgentMediaEvent_StartRecordScreen_Succ":
		return &AgentMediaEventStartRecordScreenSucc{}
	case "AgentMediaEvent_StopPlayDone":
		return &AgentMediaEventStopPlayDone{}
	case "AgentMediaEvent_StopRecordDone":
		return &AgentMediaEventStopRecordDone{}
	case "AgentMediaEvent_StopRecordScreen_Fail":
		return &AgentMediaEventStopRecordScreenFail{}
	case "AgentMediaEvent_StopRecordScreen_Succ":
		return &AgentMediaEventStopRecordScreenSucc{}
	case "AgentOther_All_Agent_Busy":
		return &AgentOtherAllAgentBusy{}
	case "AgentOther_BeQcStart":
		return &AgentOtherBeQcStart{}
	case "AgentOther_BeQcStop":
		return &AgentOtherBeQcStop{}
	case "AgentOther_InService":
		return &AgentOtherInService{}
	case "AgentOther_Note":
		return &AgentOtherNote{}
	case "AgentOther_PhoneAlerting":
		return &AgentOtherPhoneAlerting{}
	case "AgentOther_PhoneBusy":
		return &AgentOtherPhoneBusy{}
	case "AgentOther_PhoneOffhook":
		return &AgentOtherPhoneOffhook{}
	case "AgentOther_PhoneRelease":
		return &AgentOtherPhoneRelease{}
	case "AgentOther_PhoneUnknow":
		return &AgentOtherPhoneUnknow{}
	case "AgentOther_ShutdownService":
		return &AgentOtherShutdownService{}
	case "AgentState_Busy":
		return &AgentStateBusy{}
	case "AgentState_CancelNotReady_Success":
		return &AgentStateCancelNotReadySuccess{}
	case "AgentState_CancelRest_Success":
		return &AgentStateCancelRestSuccess{}
	case "AgentState_CancelWork_Success":
		return &AgentStateCancelWorkSuccess{}
	case "AgentState_Force_Ready":
		return &AgentStateForceReady{}
	case "AgentState_Force_SetNotReady":
		return &AgentStateForceSetNotReady{}
	case "AgentState_Ready":
		return &AgentStateReady{}
	case "AgentState_Rest_Timeout":
		return &AgentStateRestTimeout{}
	case "AgentState_SetNotReady_Success":
		return &AgentStateSetNotReadySuccess{}
	case "AgentState_SetRest_Success":
		return &AgentStateSetRestSuccess{}
	case "AgentState_SetWork_Success":
		return &AgentStateSetWorkSuccess{}
	case "AgentState_Work":
		return &AgentStateWork{}
	case "OUTBOUND_DETECT_EVENT":
		return &OutboundDetectEvent{}
	case "QC_AgentState_Notify":
		return &QCAgentStateNotify{}
	default:
		return &UnknownEvent{}
	}
}
