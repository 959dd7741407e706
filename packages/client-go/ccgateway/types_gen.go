// Code generated from spec/ by "npm run generate". DO NOT EDIT.

package ccgateway

import "encoding/json"

// AgentChatCallOutCreatedContent: The chat, as a client reads it. The types of the fields were not
// seen.
type AgentChatCallOutCreatedContent struct {
	// Call ID.
	CallID json.RawMessage `json:"callId"`

	// Called party.
	Called json.RawMessage `json:"called"`
}

// AgentChatCalloutFailedContent: The chat, as a client reads it. The type of the field was not
// seen.
type AgentChatCalloutFailedContent struct {
	// Call ID.
	CallID json.RawMessage `json:"callId"`
}

// AgentChatConnectedContent: The chat, as clients read it. The clients show only the type of
// isInnerCall.
type AgentChatConnectedContent struct {
	// Call ID.
	CallID json.RawMessage `json:"callId"`

	// Caller; for a chat between agents, an agent ID.
	Caller json.RawMessage `json:"caller"`

	// Called party.
	Called json.RawMessage `json:"called"`

	// Whether the chat is one between agents (inferred from the name). A client tests it for
	// truth, so it is not a string.
	IsInnerCall bool `json:"isInnerCall"`
}

// AgentChatDataRecvedContent: The text and its chat, as clients read them; the types of the fields
// were not seen. A client of another deployment reads msgid and callid instead, and requests the
// text with that number from a route outside this description.
type AgentChatDataRecvedContent struct {
	// Who sent the text.
	Sender json.RawMessage `json:"sender"`

	// Call ID.
	CallID json.RawMessage `json:"callId"`

	// The text. A client reads JSON with filePath from it, for a file.
	ChatContent json.RawMessage `json:"chatContent"`

	// Whether the chat is one between agents (inferred from the name).
	IsInnerCall bool `json:"isInnerCall"`
}

// AgentChatDisconnectedContent: The chat. The type of the field was not seen.
type AgentChatDisconnectedContent struct {
	// Call ID.
	CallID json.RawMessage `json:"callId"`
}

// AgentChatRingContent: The chat, as clients read it. The clients show only the type of
// isInnerCall.
type AgentChatRingContent struct {
	// Call ID.
	CallID json.RawMessage `json:"callId"`

	// Caller; for a chat between agents, an agent ID.
	Caller json.RawMessage `json:"caller"`

	// Called party.
	Called json.RawMessage `json:"called"`

	// Whether the chat is one between agents (inferred from the name). A client tests it for
	// truth, so it is not a string.
	IsInnerCall bool `json:"isInnerCall"`

	// Data that travel with the chat (inferred from the name).
	AttachData json.RawMessage `json:"attachData"`
}

// AgentConfParticipantChangedContent: The participant and the change.
type AgentConfParticipantChangedContent struct {
	// Outcome of the change; 0 is success, any other value a failure.
	Result int `json:"result"`

	// What changed.
	// Values: 0 (joined), 1 (left), 2 (chair changed), 3 (muted), 4 (unmuted), 5 (held), 6
	// (unheld).
	ChangeType int `json:"changeType"`

	// Why the participant left; it means something only when changeType is 1. The example holds
	// 255, which is not in the list.
	ChangeReason int `json:"changeReason"`

	// ID of the conference.
	ConfID int `json:"confId"`

	// Phone number or agent ID of the participant, as participantType tells.
	Participant string `json:"participant"`

	// What participant holds.
	// Values: 6 (phone number), 9 (agent ID).
	ParticipantType int `json:"participantType"`

	// Self-defined type of the call of the participant.
	DeviceCallType int `json:"deviceCallType"`

	// Self-defined type of the device of the participant.
	DeviceType int `json:"deviceType"`
}

// AgentConfPresidentChangedContent: The conference.
type AgentConfPresidentChangedContent struct {
	// ID of the conference.
	ConfID int `json:"confId"`
}

// AgentConfRequestFailedContent: Why it could not be created.
type AgentConfRequestFailedContent struct {
	// Code of the cause; the page lists no values.
	Cause int `json:"cause"`
}

// AgentConfRequestSuccessContent: The conference.
type AgentConfRequestSuccessContent struct {
	// ID of the conference.
	ConfID int `json:"confId"`
}

// AgentConfRingingContent: The conference.
type AgentConfRingingContent struct {
	// ID of the conference.
	ConfID int `json:"confId"`
}

// AgentConfSelfJoinResultContent: The conference.
type AgentConfSelfJoinResultContent struct {
	// ID of the conference.
	ConfID int `json:"confId"`
}

// AgentConfSelfLeaveResultContent: The conference.
type AgentConfSelfLeaveResultContent struct {
	// ID of the conference.
	ConfID int `json:"confId"`
}

// AgentConfStopParticipantVoiceContent: The outcome.
type AgentConfStopParticipantVoiceContent struct {
	// Outcome, 0 or 1; what either means was not seen.
	// Range: 0 to 1.
	Result int `json:"result"`
}

// AgentConfStopVoiceContent: The outcome.
type AgentConfStopVoiceContent struct {
	// Outcome, 0 or 1; what either means was not seen.
	// Range: 0 to 1.
	Result int `json:"result"`
}

// AgentConfTimeoutContent: The conference.
type AgentConfTimeoutContent struct {
	// ID of the conference.
	ConfID int `json:"confId"`
}

// AgentEventAutoAnswerContent: The call.
type AgentEventAutoAnswerContent struct {
	// Number of the caller.
	Caller string `json:"caller"`

	// Number called.
	Called string `json:"called"`

	// Call ID.
	CallID string `json:"callid"`

	// Role of the call at the agent.
	// Values: main (main call), assistant (assisting call).
	Type string `json:"type"`

	// Call type; bound to the call ID and unchanged by transfers.
	Feature int `json:"feature"`

	// Media of the call.
	MediaAbility string `json:"mediaAbility"`

	// Whether the call was set up by a transfer.
	// Values: yes (transferred), no (not transferred).
	Transfer string `json:"transfer"`

	// Agent who transferred the call; empty if there is none.
	Transfrom string `json:"transfrom"`

	// Media type of the call. An integer, such as 5.
	MediaType int `json:"mediaType"`
}

// AgentEventConferenceContent: The call and its members.
type AgentEventConferenceContent struct {
	// Call ID.
	CallID string `json:"callid"`

	// The other members, separated by commas. One copy of the page prints a blank after the comma.
	Partner string `json:"partner"`
}

// AgentEventCustomerAlertingContent: Whose phone is ringing.
type AgentEventCustomerAlertingContent struct {
	// Call ID.
	CallID string `json:"callid"`

	// Number of the other party, or that of the called agent for an internal call.
	OtherPhone string `json:"otherPhone"`

	// Agent ID of the other party (inferred); the field is in the example only, where it is empty.
	OtherPhoneWorkno string `json:"otherPhoneWorkno"`

	// Role of the call at the agent.
	// Values: main (main call), assistant (assisting call).
	Type string `json:"type"`
}

// AgentEventCustomerReleaseContent: Which call the customer left.
type AgentEventCustomerReleaseContent struct {
	// Call ID.
	CallID string `json:"callid"`

	// Number of the customer.
	Number string `json:"number"`
}

// AgentEventImageCaptureContent: The outcome and the picture.
type AgentEventImageCaptureContent struct {
	// Call ID.
	CallID string `json:"callid"`

	// Outcome of the capture.
	// Values: 0 (success), 1 (failure), 2 (refused by the user).
	Result int `json:"result"`

	// Name of the picture file.
	FileName string `json:"filename"`

	// ID of the node that holds the picture.
	LocationID int `json:"locationId"`
}

// AgentEventIncomingCallInfoContent: The call.
type AgentEventIncomingCallInfoContent struct {
	// Call ID.
	CallID string `json:"callId"`

	// Name of the skill queue.
	SkillName string `json:"skillName"`

	// ID of the skill queue.
	SkillID int `json:"skillId"`

	// Number of the caller.
	Caller string `json:"caller"`

	// Number called.
	Called string `json:"called"`

	// Agent ID of the agent who released this call last; 65535 means none (inferred).
	LastReleaseAgentID int `json:"lastReleaseAgentId"`

	// Media type of the call.
	MediaType int `json:"mediaType"`

	// How often the call was released by an agent and routed again.
	ReleaseAndReQueueCount int `json:"releaseAndReQueueCount"`

	// Whether the call was routed again after an agent released it.
	// Values: 0 (not routed again), 1 (routed again after an agent released it).
	ReleaseAndReQueueCallFlag int `json:"releaseAndReQueueCallFlag"`
}

// AgentEventLinkageCapabilityContent: The outcome.
type AgentEventLinkageCapabilityContent struct {
	// Outcome; 0 is success.
	Result int `json:"result"`
}

// AgentEventLinkagePhoneCallOutContent: The call being dialled.
type AgentEventLinkagePhoneCallOutContent struct {
	// Called party.
	AddrCalled *AgentEventLinkagePhoneCallOutContentAddrCalled `json:"addrCalled"`

	// Calling party, that is the agent.
	AddrCaller *AgentEventLinkagePhoneCallOutContentAddrCaller `json:"addrCaller"`

	// ID of the skill queue.
	SkillID int `json:"skillId"`

	// Call ID of the dialling; it is not the ID of the later call.
	CallID string `json:"callId"`
}

// AgentEventLinkagePhoneCallOutContentAddrCalled: Called party.
type AgentEventLinkagePhoneCallOutContentAddrCalled struct {
	// The address, such as a phone number.
	Address string `json:"address"`

	// Type of the address; 6 is a phone number.
	AddressType int `json:"addressType"`
}

// AgentEventLinkagePhoneCallOutContentAddrCaller: Calling party, that is the agent.
type AgentEventLinkagePhoneCallOutContentAddrCaller struct {
	// The address, such as a phone number.
	Address string `json:"address"`

	// Type of the address; 6 is a phone number.
	AddressType int `json:"addressType"`
}

// AgentEventLinkagePhoneHoldContent: The call.
type AgentEventLinkagePhoneHoldContent struct {
	// Call ID.
	CallID string `json:"callId"`
}

// AgentEventLinkagePhoneMuteContent: The call.
type AgentEventLinkagePhoneMuteContent struct {
	// Call ID.
	CallID string `json:"callId"`
}

// AgentEventLinkagePhoneStatusContent: The state.
type AgentEventLinkagePhoneStatusContent struct {
	// State of the phone.
	// Values: 0 (off-hook), 1 (on-hook), 2 (talking), 3 (phone online), 4 (phone offline), 5
	// (ringing).
	Result int `json:"result"`
}

// AgentEventLinkagePhoneTransferOutContent: Both ends of the transfer.
type AgentEventLinkagePhoneTransferOutContent struct {
	// Target of the transfer.
	AddrOut *AgentEventLinkagePhoneTransferOutContentAddrOut `json:"addrOut"`

	// Address of the agent.
	AddrSelf *AgentEventLinkagePhoneTransferOutContentAddrSelf `json:"addrSelf"`
}

// AgentEventLinkagePhoneTransferOutContentAddrOut: Target of the transfer.
type AgentEventLinkagePhoneTransferOutContentAddrOut struct {
	// The address, such as a phone number.
	Address string `json:"address"`

	// Type of the address; always 6, a phone number.
	AddressType int `json:"addressType"`
}

// AgentEventLinkagePhoneTransferOutContentAddrSelf: Address of the agent.
type AgentEventLinkagePhoneTransferOutContentAddrSelf struct {
	// The address, such as a phone number.
	Address string `json:"address"`

	// Type of the address; 6 is a phone number.
	AddressType int `json:"addressType"`
}

// AgentEventLinkagePhoneTransferOutResultContent: The call and the outcome of its transfer.
type AgentEventLinkagePhoneTransferOutResultContent struct {
	// Outcome of the transfer. Its values were not seen.
	Result int `json:"result"`

	// Call ID.
	CallID string `json:"callId"`
}

// AgentEventLinkagePhoneUnHoldContent: The call.
type AgentEventLinkagePhoneUnHoldContent struct {
	// Call ID.
	CallID string `json:"callId"`
}

// AgentEventLinkagePhoneUnMuteContent: The call.
type AgentEventLinkagePhoneUnMuteContent struct {
	// Call ID.
	CallID string `json:"callId"`
}

// AgentEventMediaSwithContent: The call and the outcome of the switch.
type AgentEventMediaSwithContent struct {
	// Call ID.
	CallID string `json:"callid"`

	// Outcome of the switch; 0 is success, anything else failure.
	Reason int `json:"reason"`

	// Number of the caller.
	Caller string `json:"caller"`

	// Number called.
	Called string `json:"called"`

	// Media of the call. The example holds 3, which mediaSwitch takes for video; it is not a value
	// of MediaType.
	MediaType int `json:"mediaType"`
}

// AgentEventMessageDataContent: The message and its call.
type AgentEventMessageDataContent struct {
	// Call ID.
	CallID string `json:"callid"`

	// Number of the caller.
	Caller string `json:"caller"`

	// Number called.
	Called string `json:"called"`

	// Call type.
	Feature int `json:"feature"`

	// Role of the call at the agent.
	// Values: main (main call), assistant (assisting call).
	Type string `json:"type"`

	// The message.
	Message string `json:"message"`

	// Media of the call.
	MediaAbility string `json:"mediaAbility"`
}

// AgentEventOfflineQueueCallContent: The callback and the call that asked for it.
type AgentEventOfflineQueueCallContent struct {
	// Number of the caller.
	Caller string `json:"caller"`

	// ID of the original call, which asked for offline queuing.
	OrgCallID string `json:"orgCallId"`

	// Data of the offline call.
	OfflineData string `json:"offlineData"`
}

// AgentEventPreviewCallOutContent: The call to make.
type AgentEventPreviewCallOutContent struct {
	// Number of the control block.
	ControlID string `json:"controlid"`

	// Number to dial, at most 24 characters.
	// At most 24 characters.
	DialedDigits string `json:"dialeddigits"`

	// Data that travel with the call, at most 16k.
	CallData string `json:"callData"`
}

// AgentEventPreviewCallOutExContent: The call to make.
type AgentEventPreviewCallOutExContent struct {
	// Number of the control block.
	ControlID string `json:"controlid"`

	// Numbers to dial, separated by commas, at most 120 characters.
	// At most 120 characters.
	DialedDigits string `json:"dialeddigits"`

	// Data that travel with the call, at most 16k.
	CallData string `json:"callData"`
}

// AgentEventPreviewContent: The requested call.
type AgentEventPreviewContent struct {
	// Number of the control block.
	ControlID string `json:"controlid"`

	// Number to dial.
	DialedDigits string `json:"dialeddigits"`
}

// AgentEventRequestConnectContent: The connection data. Where a field has no type, its type was
// not seen.
type AgentEventRequestConnectContent struct {
	// Call ID.
	CallID string `json:"callid"`

	// Agent ID of the agent.
	UserID string `json:"userId"`

	// Time of expiry.
	Ctime json.RawMessage `json:"ctime"`

	// ID of the channel, that is the room.
	ChannelID json.RawMessage `json:"channelId"`

	// Role in the channel.
	Role json.RawMessage `json:"role"`

	// IP address of the access point of the media server.
	IP string `json:"ip"`

	// Port of the access point of the media server.
	Port json.RawMessage `json:"port"`

	// Address for the signalling from inside, as https://domain:port.
	SignalingDomainIn string `json:"signalingDomainIn"`

	// Address for the signalling from outside, as https://domain:port.
	SignalingDomainOut string `json:"signalingDomainOut"`

	// ID of the node.
	LocationID json.RawMessage `json:"locationId"`

	// Signature of the connection data.
	Signature string `json:"signature"`

	// User ID.
	AppID string `json:"appId"`
}

// AgentEventRingingContent: The call.
type AgentEventRingingContent struct {
	// Number of the caller. The text says that it begins with a or A when the caller is an agent;
	// the example has no such letter.
	Caller string `json:"caller"`

	// Number called. The text says that it begins with a or A when the called party is an agent;
	// the example has no such letter.
	Called string `json:"called"`

	// Call ID.
	CallID string `json:"callid"`

	// Whether the call was set up by a transfer.
	// Values: yes (transferred), no (not transferred).
	Transfer string `json:"transfer"`

	// Where the transfer came from; empty if there was none.
	Transfrom string `json:"transfrom"`

	// Role of the call at the agent.
	// Values: main (main call), assistant (assisting call).
	Type string `json:"type"`

	// Media of the call.
	MediaAbility string `json:"mediaAbility"`

	// Call type.
	Feature int `json:"feature"`

	// Media type of the call. A string, such as '5'.
	MediaType int `json:"mediaType"`
}

// AgentEventSuccTransResultContent: The call and the outcome of its transfer.
type AgentEventSuccTransResultContent struct {
	// Outcome of the transfer; 0 is success, anything else failure.
	Result int `json:"result"`

	// Call ID.
	CallID string `json:"callId"`
}

// AgentEventTalkingContent: The call.
type AgentEventTalkingContent struct {
	// Number of the caller.
	Caller string `json:"caller"`

	// Call ID.
	CallID string `json:"callid"`

	// Number called.
	Called string `json:"called"`

	// Call type.
	Feature int `json:"feature"`

	// Role of the call at the agent.
	// Values: main (main call), assistant (assisting call).
	Type string `json:"type"`

	// Media of the call; the page lists 1, 3, 5 and 6 only.
	MediaAbility string `json:"mediaAbility"`

	// Number of the other party (inferred). The page has no such field; clients read it.
	Partner json.RawMessage `json:"partner"`
}

// AgentEventUserMediaAbilityContent: The call and the media of the user.
type AgentEventUserMediaAbilityContent struct {
	// Media of the user. A string in the printed example; the text gives no type.
	UserAbility string `json:"userAbility"`

	// Call ID.
	CallID string `json:"callid"`
}

// AgentInfo: One agent, as the queries about agents answer it. The rows were read in full in the
// table of queryAllOnlineAgents (copy of 2025-02), and the printed answers of
// queryAgentInfoByWorkNo (2023-11) and queryAgentInfoBySkillId (2025-04) have the same fields.
type AgentInfo struct {
	// Work number of the agent.
	WorkNo string `json:"workno"`

	// Name of the agent.
	Name string `json:"name"`

	// State of the agent as the gateway sees it, table 1 of the appendix on states. An integer in
	// the tables, a string in the printed answers.
	Status int `json:"status"`

	// State of the agent in the CTI, table 2 of the appendix on states. An integer in the tables,
	// a string in the printed answers.
	CTIStatus int `json:"ctiStatus"`

	// ID of the agent group.
	GroupID int `json:"groupid"`

	// Name of the agent group; the tables call it unused. null in two of the three printed
	// answers.
	GroupName string `json:"groupname"`

	// Skill queues of the agent; queryAllOnlineAgents calls it unused and answers an empty list.
	SkillList []ConfiguredSkillQueue `json:"skilllist"`

	// IDs of the calls of the agent; unused, and empty in the printed answers.
	CallIDs []json.RawMessage `json:"callids"`

	// Three letters for the sign-in to CTIServer, WebM and MailM in this order: T if the agent is
	// signed in, F if not. Audio and video calls need the first, text chat the second; the third
	// is not supported, although it is T in two printed answers.
	MediaType string `json:"mediatype"`

	// ID of the VDN.
	VDNID int `json:"vdnid"`

	// Phone number of the agent.
	PhoneNumber string `json:"phonenumber"`

	// Time of the present state in seconds. The values of the printed answers show that it is the
	// time since the state began (inferred).
	// Unit: seconds.
	CurrentStateTime int `json:"currentstatetime"`

	// Time of the sign-in, in milliseconds since 1970.
	// Unit: milliseconds.
	LoginDate int64 `json:"logindate"`

	// Whether the agent is in a multimedia conference (vendor sample); unused.
	InMultimediaConf int `json:"inMultimediaConf"`

	// Reason code of the present state.
	CurrentStateReason int `json:"currentStateReason"`
}

// AgentMediaEventRecordContent: The recording.
type AgentMediaEventRecordContent struct {
	// ID of the recording task.
	TaskID int `json:"taskId"`

	// Number of the caller.
	Caller string `json:"caller"`

	// Number called.
	Called string `json:"called"`

	// ID of the node that holds the recording. The download of a recording needs it in a CTI pool.
	LocationID string `json:"locationId"`

	// ID of the recording.
	RecordID string `json:"recordID"`

	// Path of the file, by which the recording is downloaded.
	FileName string `json:"fileName"`

	// Call ID.
	CallID string `json:"callId"`

	// Media of the file; a string in the audio example, an integer in the video example.
	// Values: 1 (audio), 2 (video).
	FileMediaType string `json:"fileMediaType"`
}

// AgentMediaEventRecordFailContent: The recording.
type AgentMediaEventRecordFailContent struct {
	// ID of the recording task.
	TaskID int `json:"taskId"`

	// Number of the caller.
	Caller string `json:"caller"`

	// Number called.
	Called string `json:"called"`

	// ID of the node that holds the recording. The download of a recording needs it in a CTI pool.
	LocationID string `json:"locationId"`

	// ID of the recording.
	RecordID string `json:"recordID"`

	// Path of the file, by which the recording is downloaded.
	FileName string `json:"fileName"`

	// Call ID.
	CallID string `json:"callId"`

	// Media of the file; a string in the audio example, an integer in the video example.
	// Values: 1 (audio), 2 (video).
	FileMediaType string `json:"fileMediaType"`
}

// AgentMediaEventStopPlayDoneContent: Why the playback stopped.
type AgentMediaEventStopPlayDoneContent struct {
	// Cause of the stop.
	// Values: 0 (reached its end), 1 (stopped by the agent), 2 (failed).
	Cause int `json:"cause"`
}

// AgentMediaEventStopRecordDoneContent: The recording.
type AgentMediaEventStopRecordDoneContent struct {
	// Time of the start, in milliseconds since 1970.
	// Unit: milliseconds.
	BeginTime int64 `json:"beginTime"`

	// Time of the end, in milliseconds since 1970.
	// Unit: milliseconds.
	EndTime int64 `json:"endTime"`

	// ID of the recording task.
	TaskID int `json:"taskId"`

	// Media of the file. The page lists no values; in AgentMediaEvent_Record, 1 is audio and 2 is
	// video.
	FileMediaType string `json:"fileMediaType"`

	// Format of the recording; the example of 2026 holds '3'.
	RecordFormat string `json:"recordFormat"`

	// Call ID; on the Chinese page only.
	CallID string `json:"callId"`
}

// AgentOtherBeQcStartContent: The inspection.
type AgentOtherBeQcStartContent struct {
	// Kind of the inspection.
	// Values: 8 (listening), 9 (inserting (barging)), 20172 (whispering), 20173 (whispering).
	QcType int `json:"qcType"`

	// Agent ID of the inspector.
	QcAgentID int `json:"qcAgentId"`
}

// AgentOtherBeQcStopContent: The inspection.
type AgentOtherBeQcStopContent struct {
	// Kind of the inspection.
	// Values: 8 (listening), 9 (inserting (barging)), 20172 (whispering), 20173 (whispering).
	QcType int `json:"qcType"`

	// Agent ID of the inspector.
	QcAgentID int `json:"qcAgentId"`
}

// AgentOtherNoteContent2 is a part of what the gateway answers.
type AgentOtherNoteContent2 struct {
	// Sender of the note.
	Sender json.RawMessage `json:"sender"`

	// Name of the sender.
	Sendername json.RawMessage `json:"sendername"`

	// Time when the note was received.
	Receivetime json.RawMessage `json:"receivetime"`

	// Time of the note as text.
	Timestring json.RawMessage `json:"timestring"`

	// Text of the note.
	Context json.RawMessage `json:"context"`
}

// AgentOtherPhoneAlertingContent2 is a part of what the gateway answers.
type AgentOtherPhoneAlertingContent2 struct {
	// Call ID.
	CallID string `json:"callid"`

	// Number of the caller.
	Caller string `json:"caller"`
}

// AgentOtherPhoneOffhookContent: The call.
type AgentOtherPhoneOffhookContent struct {
	// Role of the call at the agent, where it is known.
	// Values: unknown (unknown), main (main call), assistant (assisting call).
	Type string `json:"type"`
}

// AgentOtherPhoneReleaseContent: Who hung up.
type AgentOtherPhoneReleaseContent struct {
	// Who hung up the phone.
	// Values: 2 (hung up by the agent), 3 (hung up by the platform).
	PhoneState int `json:"phoneState"`
}

// AgentOtherShutdownServiceContent: About the session that ended.
type AgentOtherShutdownServiceContent struct {
	// Time of the sign-in, milliseconds since 1970.
	// Unit: milliseconds.
	LoginTime string `json:"loginTime"`
}

// AgentStateSetNotReadySuccessContent: Why the agent is busy.
type AgentStateSetNotReadySuccessContent struct {
	// Busy reason.
	Reason string `json:"reason"`
}

// AgentStateSetRestSuccessContent: Why the agent rests. The text says that the event carries no
// additional information while its example holds a reason, so null is possible (inferred).
type AgentStateSetRestSuccessContent struct {
	// Reason of the rest.
	Reason string `json:"reason"`
}

// BatchAddParticipantRequestAddress: One participant to add.
type BatchAddParticipantRequestAddress struct {
	// Kind of address by which the participant is named.
	// Values: 6 (phone number), 9 (agent).
	AddressType string `json:"addressType"`

	// Phone number or agent ID of the participant, at most 24 characters.
	// At most 24 characters.
	Address string `json:"address"`

	// Self-defined type of the call, a value of DeviceCallType, from 0 to 255. null counts as 0.
	// Range: 0 to 255. Default: 0.
	DeviceCallType *int `json:"deviceCallType,omitzero"`

	// Self-defined type of the device, a value of DeviceType, from 0 to 255. null counts as 0.
	// Range: 0 to 255. Default: 0.
	DeviceType *int `json:"deviceType,omitzero"`
}

// BatchRemoveParticipantRequestAddress: One participant to remove; the page calls the type
// AgentConfAddressExParam.
type BatchRemoveParticipantRequestAddress struct {
	// Kind of address by which the participant is named.
	// Values: 6 (phone number), 9 (agent).
	AddressType string `json:"addressType"`

	// Phone number or agent ID of the participant, at most 24 characters.
	// At most 24 characters.
	Address string `json:"address"`
}

// BatchRemoveParticipantResult: Participants that the removal did not concern.
type BatchRemoveParticipantResult struct {
	// Participants of the request that are not in the conference.
	NoExistParticipants []BatchRemoveParticipantResultNoExistParticipant `json:"noExistParticipants"`
}

// BatchRemoveParticipantResultNoExistParticipant: One such participant.
type BatchRemoveParticipantResultNoExistParticipant struct {
	// Kind of address, as in the request.
	AddressType string `json:"addressType"`

	// Phone number or agent ID, as in the request.
	Address string `json:"address"`
}

// BeginRecordResult: The recording, as the printed example shows it.
type BeginRecordResult struct {
	// Recording task of the platform. It is a string here and a number in
	// AgentMediaEvent_StopRecordDone.
	TaskID string `json:"taskId"`
}

// CallInfo: One call, as the call queries answer it. No field is guaranteed: older answers lack
// userPriority, trunkNo and logontimes, and an item of a printed example lacks the last two.
type CallInfo struct {
	// Call type: 0 ordinary inbound call, 6 internal call, 7 ordinary outbound call, 40 reserved
	// (scheduled) outbound call, 41 preoccupied outbound call, 43 predictive outbound call, 44
	// preview outbound call, 45 reserved callback, 51 internal two-party consultation, 52 internal
	// three-party consultation, 53 multi-party call. A transfer does not change it.
	CallFeature int `json:"callfeature"`

	// Call ID.
	CallID string `json:"callid"`

	// Number of the calling party. Typed as a number in the tables; the examples send a string.
	Caller int `json:"caller"`

	// Number of the called party. Typed as a number in the tables; the examples send a string.
	Called int `json:"called"`

	// Name of the skill queue of the call.
	CallSkill string `json:"callskill"`

	// ID of the skill queue of the call.
	CallSkillID int `json:"callskillid"`

	// Originally called number in queryCallInfo, unused elsewhere; the vendor's spelling.
	OrgiCalledNum string `json:"orgicallednum"`

	// Data attached to the call.
	CallData string `json:"calldata"`

	// Time the call was answered, in milliseconds since 1970.
	// Unit: milliseconds.
	BeginTime int `json:"begintime"`

	// End of the call, in milliseconds since 1970. Unused except in queryCallInfo; null in the
	// examples.
	// Unit: milliseconds.
	EndTime int `json:"endtime"`

	// Priority of the customer.
	UserPriority int `json:"userPriority"`

	// Trunk number; 65535 in the examples, which means none (inferred).
	TrunkNo int `json:"trunkNo"`

	// Total time since the call came in, in seconds.
	// Unit: seconds.
	Logontimes int `json:"logontimes"`

	// Media type: 1 text chat, 2 click to dial, 4 callback request, 5 ordinary audio or video
	// call, 15 predictive outbound, 16 preview outbound, 17 message call, 19 ordinary video call,
	// 51 multimedia web chat, 53 social chat.
	MediaType int `json:"mediaType"`

	// Media ability. A table on the list page of the group has 1 to 3; the pages of events list 1
	// voice, 2 video, 3 audio and video, 5 text and 6 H5 video.
	MediaAbility int `json:"mediaAbility"`

	// Time the call has waited, in seconds.
	// Unit: seconds.
	WaitTime int `json:"waitTime"`

	// Reserved, of the type HWCallDeviceTraceEx; null by default.
	Trace json.RawMessage `json:"trace"`
}

// ConferenceInfo: One conference, as queryConfInfos answers it.
type ConferenceInfo struct {
	// ID of the conference.
	ConfID int `json:"confId"`

	// State of the conference.
	// Values: 0 (normal), 1 (announcement).
	ConfState int `json:"confState"`

	// Start of the conference, in milliseconds since 1970.
	// Unit: milliseconds.
	StartTime int `json:"startTime"`

	// Duration asked for, in minutes.
	// Unit: minutes.
	ApplyConfTime int `json:"applyConfTime"`

	// Duration so far, in minutes.
	// Unit: minutes.
	ConfHaveBeenTime int `json:"confHaveBeenTime"`

	// The participants of the conference.
	Addresses []ConferenceInfoAddress `json:"addresses"`
}

// ConferenceInfoAddress: One participant.
type ConferenceInfoAddress struct {
	// Kind of address by which the participant is named.
	// Values: 6 (phone number), 9 (agent).
	AddressType string `json:"addressType"`

	// Phone number or agent ID of the participant.
	Address string `json:"address"`

	// Self-defined type of the call.
	DeviceCallType int `json:"deviceCallType"`

	// Self-defined type of the device.
	DeviceType int `json:"deviceType"`

	// What the participant can do.
	// Values: 1 (listen only), 2 (speak only), 3 (listen and speak), 4 (neither, as
	// changeParticipantMode can set it; not in the table (inferred)).
	ChannelAttrib int `json:"channelAttrib"`

	// State of the participant in the conference.
	// Values: 0 (in the conference), 1 (held), 2 (announcement).
	ChannelState int `json:"channelState"`

	// Role of the participant.
	// Values: 0 (participant), 1 (chair).
	Role int `json:"role"`

	// Time at which the participant joined, in milliseconds since 1970.
	// Unit: milliseconds.
	EnterTime int `json:"enterTime"`
}

// ConfiguredSkillQueue: A skill queue that is configured for an agent.
type ConfiguredSkillQueue struct {
	// Name of the skill queue.
	Name string `json:"name"`

	// ID of the skill queue.
	ID int `json:"id"`

	// Media type of the skill queue.
	MediaType int `json:"mediatype"`
}

// ForceLoginResult: Result of the sign-in, as for login (inferred).
type ForceLoginResult struct {
	// VDN ID. A string in the table, a number on the wire.
	VDNID string `json:"vdnid"`

	// Agent ID.
	WorkNo string `json:"workno"`

	// Three letters, for CTI Server, WebM and MailM in this order: T if the agent is signed in, F
	// if that failed. Voice needs the CTI Server, text chat the WebM. At present an agent cannot
	// be signed in to the MailM.
	MediaType string `json:"mediatype"`

	// Time of the sign-in, in milliseconds since 1970.
	// Unit: milliseconds.
	LoginTime string `json:"loginTime"`

	// Whether the agent must change the password after the sign-in (modifyAccountPwdEx); until
	// then the agent cannot make calls. The document advises true, so that a password is changed
	// at the next sign-in, and calls false a possible security risk.
	// Values: true (the password must be changed after the sign-in), false (no change needed).
	IsForceChange string `json:"isForceChange"`

	// Cluster name of the CC-Gateway to which the agent is signed in.
	ServerName string `json:"serverName"`

	// Days until the password expires, 0 to 180; an empty string means never. The document calls
	// never a possible security risk and advises a value in the range, so that passwords are
	// changed periodically.
	// Range: 0 to 180. Unit: days.
	TimeRemaining string `json:"timeRemaining"`
}

// GetAgentStatusResult is a part of what the gateway answers.
type GetAgentStatusResult struct {
	// What the agent is doing.
	AgentState int `json:"agentState"`

	// Whether the agent is in a call.
	IsWorking bool `json:"isWorking"`
}

// GetConnectInfoResult: The connection data, the same set of fields as in
// AgentEvent_RequestConnect.
type GetConnectInfoResult struct {
	// Work number of the agent.
	UserID string `json:"userId"`

	// Time at which the data expire.
	Ctime string `json:"ctime"`

	// ID of the channel, that is, of the room.
	ChannelID string `json:"channelId"`

	// Role in the channel.
	Role string `json:"role"`

	// Address of the access point of the media server.
	IP string `json:"ip"`

	// Port of the access point of the media server.
	Port string `json:"port"`

	// Signalling domain on the inside, in the form https://domain:port.
	SignalingDomainIn string `json:"signalingDomainIn"`

	// Signalling domain on the outside, in the form https://domain:port.
	SignalingDomainOut string `json:"signalingDomainOut"`

	// ID of the node.
	LocationID string `json:"locationId"`

	// Signature of the connection data.
	Signature string `json:"signature"`

	// ID of the user.
	AppID string `json:"appId"`
}

// LoginExResult: Result of the sign-in.
type LoginExResult struct {
	// VDN ID. A string in the table, a number in the printed example.
	VDNID string `json:"vdnid"`

	// Agent ID.
	WorkNo string `json:"workno"`

	// Three letters, for CTI Server, WebM and MailM in this order: T if the agent is signed in, F
	// if that failed. Voice needs the CTI Server, text chat the WebM. At present an agent cannot
	// be signed in to the MailM.
	MediaType string `json:"mediatype"`

	// Time of the sign-in; milliseconds since 1970 in the printed example.
	LoginTime string `json:"loginTime"`

	// Whether the agent must change the password after the sign-in. The document advises true, so
	// that a password is changed at the next sign-in, and calls false a possible security risk.
	// Values: true, false.
	IsForceChange string `json:"isForceChange"`

	// Cluster name of the CC-Gateway to which the agent is signed in.
	ServerName string `json:"serverName"`

	// Days until the password expires, 0 to 180; an empty string means never. The document calls
	// never a possible security risk and advises a value in the range, so that passwords are
	// changed periodically.
	// Range: 0 to 180. Unit: days.
	TimeRemaining string `json:"timeRemaining"`
}

// LoginInfoResult: What the softphone needs for its registration.
type LoginInfoResult struct {
	// Temporary token that serves as the password of the registration.
	PhoneToken string `json:"phonetoken"`

	// Softphone number with which the agent signed in.
	PhoneNum string `json:"phonenum"`
}

// LoginResult: Result of the sign-in.
type LoginResult struct {
	// VDN ID. A string in the table, a number on the wire.
	VDNID string `json:"vdnid"`

	// Agent ID.
	WorkNo string `json:"workno"`

	// Three letters, for CTI Server, WebM and MailM in this order: T if the agent is signed in, F
	// if that failed. Voice needs the CTI Server, text chat the WebM. At present an agent cannot
	// be signed in to the MailM.
	MediaType string `json:"mediatype"`

	// Time of the sign-in, in milliseconds since 1970.
	// Unit: milliseconds.
	LoginTime string `json:"loginTime"`

	// Whether the agent must change the password after the sign-in (modifyAccountPwdEx); until
	// then the agent cannot make calls. The page of loginEx advises true, so that a password is
	// changed at the next sign-in, and calls false a possible security risk.
	// Values: true (the password must be changed after the sign-in), false (no change needed).
	IsForceChange string `json:"isForceChange"`

	// Cluster name of the CC-Gateway to which the agent is signed in.
	ServerName string `json:"serverName"`

	// Days until the password expires, 0 to 180; an empty string means never. The document calls
	// never a possible security risk and advises a value in the range, so that passwords are
	// changed periodically.
	// Range: 0 to 180. Unit: days.
	TimeRemaining string `json:"timeRemaining"`
}

// OutboundDetectEVENTContent: The call and the cause of its failure.
type OutboundDetectEVENTContent struct {
	// Call ID.
	CallID string `json:"callId"`

	// Code of the cause, such as 1552 in the example. The list of codes was not seen; it is
	// neither the release causes of cec_07_4242 nor the failCode list of cec_07_1139.
	Detect int `json:"detect"`

	// The cause as text; in the example, that the calling number may not make calls.
	Desc string `json:"desc"`
}

// ProlongTimeResult: Result of the extension.
type ProlongTimeResult struct {
	// Time really added, from 1 to 1440 minutes; less than prolongTime if the conference would
	// last longer than 1440 minutes. The vendor spells the name so; one English reading has
	// appliedTime.
	// Range: 1 to 1440. Unit: minutes.
	ApplyedTime int `json:"applyedTime"`
}

// QCAgentStateNotifyContent: The monitored agent and what happened.
type QCAgentStateNotifyContent struct {
	// What happened to the agent. The page lists these two values; a supervisor sample of the
	// vendor knows 25 (vendor sample), so the list is open.
	SubType string `json:"subtype"`

	// Agent ID of the monitored agent.
	MonitoredAgent string `json:"monitoredagent"`

	// Agent ID or user name of the monitored agent.
	AgentName string `json:"agentname"`

	// Media server that the change concerns, such as CtiServer.
	MediaServer string `json:"mediaserver"`
}

// QueryAllConfIDsResult: The conferences of the VDN.
type QueryAllConfIDsResult struct {
	// IDs of the conferences.
	ConfIDs []int `json:"confIds"`
}

// QueryAllOnlineAgentsResultItem is a part of what the gateway answers.
type QueryAllOnlineAgentsResultItem struct {
	// Media type of the queue; the list of the page is that of MediaType, without 6 (Chinese page
	// of 2025-11).
	SkillMediaType int `json:"skillMediaType"`

	// ID of the queue.
	SkillID int `json:"skillId"`

	// Agents of the queue.
	Agent []AgentInfo `json:"agent"`
}

// QueryCallStatisticsInfoExResult: Statistics of the current day.
type QueryCallStatisticsInfoExResult struct {
	// Time the agent talked today, in seconds.
	// Unit: seconds.
	TalkTime int `json:"talktime"`

	// Number of calls answered today.
	AnswerNums int `json:"answernums"`

	// Number of outbound calls made today.
	CallOutNums int `json:"calloutnums"`
}

// QueryCallStatisticsInfoResult: Statistics of the agent.
type QueryCallStatisticsInfoResult struct {
	// Time the agent talked, in seconds.
	// Unit: seconds.
	TalkTime int `json:"talktime"`

	// Number of answered calls.
	AnswerNums int `json:"answernums"`

	// Number of calls that rang too long without being answered.
	NoAnswerNums int `json:"noanswernums"`

	// Number of outbound calls.
	CallOutNums int `json:"calloutnums"`

	// Number of internal calls.
	InterCallNums int `json:"intercallnums"`

	// Number of internal helps.
	InterHelpNums int `json:"interhelpnums"`

	// Number of transfers.
	TransferNums int `json:"transfernums"`

	// Number of transfers out.
	TransferOutNums int `json:"transferoutnums"`

	// Number of transfers to an IVR.
	TransferIVRNums int `json:"transferivrnums"`

	// Number of redirections.
	RedirectNums int `json:"redirectnums"`

	// Number of times the agent put a call on hold.
	KeepNums int `json:"keepnums"`

	// Number of times the agent set the busy state.
	BusyNums int `json:"busynums"`

	// Number of rests.
	RestNums int `json:"restnums"`

	// Number of rests that lasted longer than allowed.
	RestOutNums int `json:"restoutnums"`

	// Time the agent rested, in seconds.
	// Unit: seconds.
	RestTime int `json:"resttime"`

	// Time the agent rested beyond the time allowed, in seconds.
	// Unit: seconds.
	RestOutTime int `json:"restouttime"`

	// Number of calls that the agent released.
	AgentRelease int `json:"agentrelease"`

	// Time the agent was busy, in seconds.
	// Unit: seconds.
	BusyTime int `json:"busytime"`
}

// QueryConfInfosResult: An object around the conferences.
type QueryConfInfosResult struct {
	// The conferences.
	Confs []ConferenceInfo `json:"confs"`
}

// QueryCustomStateResult: The custom state of the agent.
type QueryCustomStateResult struct {
	// Custom state as a decimal string. 65535 means that none is set (inferred; the values that
	// can be set end at 65534).
	AgentCustomState string `json:"agentcustomstate"`
}

// QueryHoldListInfoExResultItem is a part of what the gateway answers.
type QueryHoldListInfoExResultItem struct {
	// Call type, with the values that callfeature of the schema CallInfo lists.
	CallFeature int `json:"callfeature"`

	// ID of the held call.
	CallID string `json:"callid"`

	// Number of the calling party. Typed as a number in the table; the examples of other call
	// queries answer a string, which is possible here too (inferred).
	Caller int `json:"caller"`

	// Number of the called party. Typed as a number in the table; the examples of other call
	// queries answer a string, which is possible here too (inferred).
	Called int `json:"called"`

	// Name of the skill queue of the call.
	CallSkill string `json:"callskill"`
}

// QueryHoldListInfoResultItem is a part of what the gateway answers.
type QueryHoldListInfoResultItem struct {
	// Call type, with the values that callfeature of the schema CallInfo lists.
	CallFeature int `json:"callfeature"`

	// ID of the held call.
	CallID string `json:"callid"`

	// Number of the calling party. Typed as a number in the table; the examples of other call
	// queries answer a string, which is possible here too (inferred).
	Caller int `json:"caller"`

	// Number of the called party. Typed as a number in the table; the examples of other call
	// queries answer a string, which is possible here too (inferred).
	Called int `json:"called"`

	// Name of the skill queue of the call.
	CallSkill string `json:"callskill"`

	// ID of the skill queue; unused.
	CallSkillID int `json:"callskillid"`

	// Originally called number (the vendor's spelling); unused.
	OrgiCalledNum string `json:"orgicallednum"`

	// Call data; unused. Seen as null in answers that client code quotes (third-party).
	CallData string `json:"calldata"`

	// Time the call was answered, in milliseconds since 1970; unused. Seen as null in answers that
	// client code quotes (third-party).
	// Unit: milliseconds.
	BeginTime int `json:"begintime"`

	// End of the call, in milliseconds since 1970; unused. It can be null, as in the other call
	// queries (inferred).
	// Unit: milliseconds.
	EndTime int `json:"endtime"`
}

// QueryIVRInfoOnVDNResultItem is a part of what the gateway answers.
type QueryIVRInfoOnVDNResultItem struct {
	// Access code of the flow.
	Access string `json:"access"`

	// ID of the flow. Code of the vendor reads it as a string (vendor sample).
	ID int `json:"id"`

	// Description of the flow.
	Description string `json:"description"`

	// ID of the service. Code of the vendor reads it as a string (vendor sample).
	ServiceNo int `json:"serviceNo"`
}

// QuerySkillQueueOnAgentVDNResultItem is a part of what the gateway answers.
type QuerySkillQueueOnAgentVDNResultItem struct {
	// Name of the queue.
	Name string `json:"name"`

	// ID of the queue.
	ID int `json:"id"`

	// Media type of the queue. The list of the page still holds 19 in edition 2025-11.
	MediaType int `json:"mediatype"`

	// Number of the service type of the queue; 1 and 3 occur in the printed answer.
	ServiceType int `json:"serviceType"`

	// Whether the queue is real or virtual.
	// Values: 1 (real), 0 (virtual).
	RealFlag int `json:"realFlag"`
}

// QueryStatInfoOfACDResultItem is a part of what the gateway answers.
type QueryStatInfoOfACDResultItem struct {
	// Access code of the queue.
	PilotNbr string `json:"pilotNbr"`

	// ID of the queue.
	DeviceNo int `json:"deviceNo"`

	// Number of calls waiting now.
	QueueSize int `json:"queueSize"`

	// How long the call that waits longest has waited, in seconds.
	// Unit: seconds.
	QueueTime int `json:"queueTime"`

	// The field is unused.
	LoadFactor int `json:"loadFactor"`

	// The field is unused.
	EstWaitTime int `json:"estWaitTime"`

	// Number of agents signed in to the queue.
	LoggedOnAgents int `json:"loggedOnAgents"`

	// Number of agents available in the queue.
	AvailAgents int `json:"availAgents"`

	// How calls are transferred, in the modes of transfer. The Chinese text calls them release and
	// transfer.
	// Values: 0 (release (blind)), 2 (success).
	TransferFlg int `json:"transferFlg"`

	// Type of the device to transfer to, of table 1 of the appendix on device types.
	TransferDeviceType int `json:"transferDeviceType"`

	// Number of the device to transfer to; 65535 in the printed answer, for none (inferred).
	TransferDeviceNo int `json:"transferDeviceNo"`

	// Description of the queue.
	SkillDescrip string `json:"skillDescrip"`

	// Rate of idle resources (inferred from the name); 100 in the printed answer. It is row 4.13
	// of the table (inferred from the order of the answer).
	ResourceIdleRate float64 `json:"resourceIdleRate"`

	// Service level; 100 in the printed answer.
	ServiceLevel float64 `json:"serviceLevel"`

	// ID of the call that has waited longest (inferred from the name). The values of the printed
	// answer, the highest ones that fit, mean none (inferred).
	OldCallIDEx *QueryStatInfoOfACDResultItemOldCallIDEx `json:"oldCallIdEx"`

	// Longest queue that is possible (inferred from the name); 100 in the printed answer.
	MaxQueueSize int `json:"maxQueueSize"`
}

// QueryStatInfoOfACDResultItemOldCallIDEx: ID of the call that has waited longest (inferred from
// the name). The values of the printed answer, the highest ones that fit, mean none (inferred).
type QueryStatInfoOfACDResultItemOldCallIDEx struct {
	// Time, in milliseconds since 1970.
	// Unit: milliseconds.
	DateTime int64 `json:"dateTime"`

	// A part of the ID.
	Dsn int `json:"dsn"`

	// A part of the ID.
	Server int `json:"server"`

	// A part of the ID.
	Handle int `json:"handle"`
}

// SetCallNumsByMediaTypeRequestAgentMediaCallNum is a part of what the gateway takes.
type SetCallNumsByMediaTypeRequestAgentMediaCallNum struct {
	// Media type that the limit is for. Known values are 50 (email), 51 (web chat), 52 (SMS), 53
	// (social) and 56 (WeChat); the list breaks off after 56, so other integers are valid too.
	MediaType int `json:"mediaType"`
}

// SuccessWithErrorReasonResult: Empty in the printed example of a success. The table describes the
// result of a failure only.
type SuccessWithErrorReasonResult struct {
	// Only on failure: the cause passed through from the call platform.
	ErrorReason int `json:"errorReason"`
}

// SyncagentinfoResult: State and call information of the agent.
type SyncagentinfoResult struct {
	// Call information; null in the printed example.
	CallInfo string `json:"callinfo"`

	// State of the agent and of the agent's calls. Most meanings are concluded from the names of
	// the fields (inferred).
	AgentStateInfo *SyncagentinfoResultAgentStateInfo `json:"agentStateInfo"`
}

// SyncagentinfoResultAgentStateInfo: State of the agent and of the agent's calls. Most meanings
// are concluded from the names of the fields (inferred).
type SyncagentinfoResultAgentStateInfo struct {
	// Call feature of the call. Further values are possible; 41, 44 and 45 belong to the HPS.
	CallFeature int `json:"callFeature"`

	// Call data of the call (inferred).
	CallData string `json:"callData"`

	// State before the present one, with the values of state (inferred).
	LastState int `json:"lastState"`

	// Whether a busy request waits for the end of the call (inferred).
	PreBusy bool `json:"preBusy"`

	// Whether the agent is talking for the first time in the call (inferred).
	FirsttalkingFlag bool `json:"firsttalkingFlag"`

	// Work number of the agent.
	WorkNo string `json:"workNo"`

	// Work number of the inspector who inspects the agent (inferred).
	QcWorkNo string `json:"qcWorkNo"`

	// Number of the caller.
	CallerNo string `json:"callerNo"`

	// Time when the hold began, in milliseconds since 1970; null in the printed example.
	// Unit: milliseconds.
	BeginHoldTime string `json:"beginHoldTime"`

	// Detail state of the agent.
	State int `json:"state"`

	// Call feature of the call in which the agent is talking (inferred), with the values of
	// callFeature.
	TalkingCallfeature int `json:"talkingCallfeature"`

	// Not used.
	ReleaseFlag int `json:"releaseFlag"`

	// Called number.
	CalledNo string `json:"calledNo"`

	// ID of the main call.
	MainCallID string `json:"mainCallId"`

	// Time of the second talk, in milliseconds since 1970; null in the printed example.
	// Unit: milliseconds.
	SecondTalkingTime string `json:"secondTalkingTime"`

	// Whether a request for rest waits for the end of the call (inferred).
	PreRest bool `json:"preRest"`

	// ID of the recording.
	RecordID string `json:"recordID"`

	// Present time, in milliseconds since 1970.
	// Unit: milliseconds.
	CurrentTime string `json:"currentTime"`

	// Time when the talk began, in milliseconds since 1970; null in the printed example.
	// Unit: milliseconds.
	BeginTalkingTime string `json:"beginTalkingTime"`

	// The other party of the call (inferred).
	Partner string `json:"partner"`

	// ID of the held call.
	HoldCallID string `json:"holdCallId"`

	// Time when the present state began, in milliseconds since 1970. A string in the table, a
	// number in the printed example.
	// Unit: milliseconds.
	AgentStateBeginTime string `json:"agentStateBeginTime"`

	// Command under way (inferred). The values after 7 were not seen; that 4 and 5 are outgoing
	// calls is inferred, because the quoted table lacks that word.
	CurCommand int `json:"curCommand"`

	// ID of the present call.
	CurCallID string `json:"curCallId"`

	// Mode of the sign-in. Its row was not seen; it stands here or beside agentStateInfo
	// (inferred).
	SignInMode json.RawMessage `json:"signInMode"`

	// Time when the command began, in milliseconds since 1970; an empty string in the printed
	// example.
	// Unit: milliseconds.
	CmdBeginTime string `json:"cmdBeginTime"`
}

// UpdateGUIDResult: The GUID of the session.
type UpdateGUIDResult struct {
	// GUID, unique for each user who is signed in.
	GUID string `json:"guid"`
}
