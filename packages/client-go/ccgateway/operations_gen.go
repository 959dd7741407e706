// Code generated from spec/ by "npm run generate". DO NOT EDIT.

package ccgateway

import (
	"context"
	"encoding/json"
)

// LoginOptions holds what Login can be given beside its parameters; nil is left out.
type LoginOptions struct {
	// Whether calls are answered automatically.
	// Default: true.
	AutoAnswer *bool

	// Whether the agent enters the idle state automatically after a call.
	// Default: true.
	AutoEnterIdle *bool

	// Whether the phone leaves the always-off-hook state, that is, is hung up when the call ends,
	// after the agent hangs up.
	// Default: true.
	ReleasePhone *bool

	// Type of the agent who signs in.
	// Values: 4 (PC+phone agent), 11 (PC+phone video agent). Default: 4.
	AgentType *int

	// State after the sign-in.
	// Values: 3 (busy), 4 (idle), 5 (wrap-up), 8 (rest). Default: 4.
	Status *int

	// IP address of the agent, at most 15 characters. IPv6 is not supported.
	// At most 15 characters. Default: "127.0.0.1".
	IP *string

	// IP address of the gateway to which the agent client connects.
	EntryIP *string

	// Whether phone linkage is enabled (connection and hardphone linkage control).
	// Default: false.
	PhoneLinkage *bool

	// Whether to sign in to the WebM media server.
	// Default: true.
	CheckInWebm *bool

	// Whether to sign in to the MailM server.
	// Default: false.
	CheckInMailm *bool

	// VC number, at most 24 characters.
	// At most 24 characters.
	VcPhoneNumber *string

	// Whether an inspector listens to the sign-in and sign-out of the agent.
	// Default: false.
	ListenStatus *bool

	// Address to which the gateway pushes the events, at most 200 characters. Events are pushed
	// only when serviceToken is sent too.
	// At most 200 characters.
	CallBackURI *string

	// Token of the third party for event push, at most 50 characters; special characters are not
	// allowed. Events are pushed only when callBackUri is sent too.
	// At most 50 characters.
	ServiceToken *string

	// Mode of the sign-in. Type, values, meaning and default were not seen.
	SignInMode any

	// Length of the rest that goes with status 8, in seconds from 1 to 86399, as in the operation
	// rest (inferred).
	// Range: 1 to 86399. Unit: seconds.
	Time *int

	// Cause code of the rest that goes with status 8, from 0 to 255, as in the operation rest
	// (inferred).
	// Range: 0 to 255.
	RestCause *int
}

var opLogin = operation{id: "login", method: "PUT", path: "/onlineagent/{agentid}"}

// Login signs the agent in to the call platform and to the media servers that are asked for. A
// success carries the GUID of the session in the response header Set-GUID, which the page marks as
// mandatory. Retcode 100-002 says that the agent is signed in elsewhere; forceLogin takes the
// agent over.
//
// After the sign-in, a client in polling mode polls the events of the agent at once, and a client
// in push mode sends heartbeats with handShake. The gateway signs an agent out after two minutes
// without either. Wait for the answer of a sign-in before signing the agent out, and for the
// answer of a sign-out before signing the agent in.
//
// Events are pushed to the client when both callBackUri and serviceToken are sent, otherwise they
// are polled. Older deployments take the push address in a field pushUrl of up to 512 characters
// (vendor sample).
//
// Besides the return codes listed, the meanings of 100-011, 100-013, 100-014, 100-017 and 100-018
// concern a sign-in, although no page lists them for this operation (inferred).
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - password: Password of the call platform for the work number, at most 32 characters. Clients
//     often send an empty one (third-party). At most 32 characters.
//   - phoneNum: Phone number of the agent, at most 24 characters. At most 24 characters.
//
// Events: AgentOther_InService, AgentState_Ready, AgentState_SetNotReady_Success, AgentState_Work,
// AgentState_SetRest_Success.
//
// Return codes: 100-002, 100-001, 100-003, 100-004, 100-007, 100-012, 100-015, 100-016, 110-016,
// 999-001.
//
// On the wire: login, PUT /onlineagent/{agentid}. Source: cec_07_1202, cec_05_4023, cec_05_4015.
func (c *Client) Login(ctx context.Context, agentID, password, phoneNum string, options *LoginOptions, calls ...CallOption) (*LoginResult, error) {
	o := valueOf(options)
	r := newRequest(&opLogin)
	r.path("agentid", agentID)
	r.field("password", password)
	r.field("phonenum", phoneNum)
	optionalField(r, "autoanswer", o.AutoAnswer)
	optionalField(r, "autoenteridle", o.AutoEnterIdle)
	optionalField(r, "releasephone", o.ReleasePhone)
	optionalField(r, "agenttype", o.AgentType)
	optionalField(r, "status", o.Status)
	optionalField(r, "ip", o.IP)
	optionalField(r, "entryIp", o.EntryIP)
	optionalField(r, "phonelinkage", o.PhoneLinkage)
	optionalField(r, "checkInWebm", o.CheckInWebm)
	optionalField(r, "checkInMailm", o.CheckInMailm)
	optionalField(r, "vcPhoneNumber", o.VcPhoneNumber)
	optionalField(r, "listenStatus", o.ListenStatus)
	optionalField(r, "callBackUri", o.CallBackURI)
	optionalField(r, "serviceToken", o.ServiceToken)
	r.anyField("signInMode", o.SignInMode)
	optionalField(r, "time", o.Time)
	optionalField(r, "restcause", o.RestCause)
	r.alwaysBody()
	return callObject[LoginResult](ctx, c, r, calls)
}

// ForceLoginOptions holds what ForceLogin can be given beside its parameters; nil is left out.
type ForceLoginOptions struct {
	// Whether calls are answered automatically.
	// Default: true.
	AutoAnswer *bool

	// Whether the agent enters the idle state automatically after a call.
	// Default: true.
	AutoEnterIdle *bool

	// Whether the phone leaves the always-off-hook state, that is, is hung up when the call ends,
	// after the agent hangs up.
	// Default: false.
	ReleasePhone *bool

	// Type of the agent who signs in.
	// Values: 4 (PC+phone agent), 11 (PC+phone video agent). Default: 4.
	AgentType *int

	// State after the sign-in.
	// Values: 3 (busy), 4 (idle), 5 (wrap-up), 8 (rest). Default: 4.
	Status *int

	// IP address of the agent, at most 15 characters. IPv6 is not supported.
	// At most 15 characters. Default: "127.0.0.1".
	IP *string

	// IP address of the gateway to which the agent client connects.
	EntryIP *string

	// Whether phone linkage is enabled (connection and hardphone linkage control).
	// Default: false.
	PhoneLinkage *bool

	// Whether to sign in to the WebM media server.
	// Default: true.
	CheckInWebm *bool

	// Whether to sign in to the MailM server.
	// Default: false.
	CheckInMailm *bool

	// VC number, at most 24 characters.
	// At most 24 characters.
	VcPhoneNumber *string

	// Whether an inspector listens to the sign-in and sign-out of the agent.
	// Default: false.
	ListenStatus *bool

	// Address to which the gateway pushes the events, at most 200 characters. Events are pushed
	// only when serviceToken is sent too.
	// At most 200 characters.
	CallBackURI *string

	// Token of the third party for event push, at most 50 characters; special characters are not
	// allowed. Events are pushed only when callBackUri is sent too.
	// At most 50 characters.
	ServiceToken *string

	// Mode of the sign-in. Type, values, meaning and default were not seen.
	SignInMode any

	// Length of the rest that goes with status 8, in seconds from 1 to 86399, as in the operation
	// rest (inferred).
	// Range: 1 to 86399. Unit: seconds.
	Time *int

	// Cause code of the rest that goes with status 8, from 0 to 255, as in the operation rest
	// (inferred).
	// Range: 0 to 255.
	RestCause *int
}

var opForceLogin = operation{id: "forceLogin", method: "PUT", path: "/onlineagent/{agentid}/forcelogin"}

// ForceLogin signs in an agent who is already signed in elsewhere, and takes the agent over from
// the other client. It is the answer to retcode 100-002 of login. A success carries the GUID of
// the session in the response header Set-GUID.
//
// After the sign-in, a client in polling mode polls the events of the agent at once, and a client
// in push mode sends heartbeats with handShake. The gateway signs an agent out after two minutes
// without either. Wait for the answer of a sign-in before signing the agent out, and for the
// answer of a sign-out before signing the agent in.
//
// Events are pushed to the client when both callBackUri and serviceToken are sent, otherwise they
// are polled.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - password: Password of the call platform for the work number, at most 32 characters. At most
//     32 characters.
//   - phoneNum: Softphone number of the agent, at most 24 characters. At most 24 characters.
//
// Events: AgentOther_InService, AgentState_Ready, AgentState_SetNotReady_Success, AgentState_Work,
// AgentState_SetRest_Success.
//
// On the wire: forceLogin, PUT /onlineagent/{agentid}/forcelogin. Source: cec_07_1203,
// cec_05_4015, cec_05_1409.
func (c *Client) ForceLogin(ctx context.Context, agentID, password, phoneNum string, options *ForceLoginOptions, calls ...CallOption) (*ForceLoginResult, error) {
	o := valueOf(options)
	r := newRequest(&opForceLogin)
	r.path("agentid", agentID)
	r.field("password", password)
	r.field("phonenum", phoneNum)
	optionalField(r, "autoanswer", o.AutoAnswer)
	optionalField(r, "autoenteridle", o.AutoEnterIdle)
	optionalField(r, "releasephone", o.ReleasePhone)
	optionalField(r, "agenttype", o.AgentType)
	optionalField(r, "status", o.Status)
	optionalField(r, "ip", o.IP)
	optionalField(r, "entryIp", o.EntryIP)
	optionalField(r, "phonelinkage", o.PhoneLinkage)
	optionalField(r, "checkInWebm", o.CheckInWebm)
	optionalField(r, "checkInMailm", o.CheckInMailm)
	optionalField(r, "vcPhoneNumber", o.VcPhoneNumber)
	optionalField(r, "listenStatus", o.ListenStatus)
	optionalField(r, "callBackUri", o.CallBackURI)
	optionalField(r, "serviceToken", o.ServiceToken)
	r.anyField("signInMode", o.SignInMode)
	optionalField(r, "time", o.Time)
	optionalField(r, "restcause", o.RestCause)
	r.alwaysBody()
	return callObject[ForceLoginResult](ctx, c, r, calls)
}

var opHandShake = operation{id: "handShake", method: "POST", path: "/onlineagent/{agentid}/handshake", retry: retrySafe}

// HandShake tells the gateway that the client of an agent in event-push mode is alive; in polling
// mode every poll does that. A heartbeat every 30 seconds is advised. An agent without one for two
// minutes is signed out. With static authentication (AUTHMODE 1) the request header Guid carries
// the GUID of the sign-in. With dynamic authentication (AUTHMODE 2) the answer carries a new GUID
// in Set-GUID whenever it has changed, and the request header must carry the newest one.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// Return codes: 100-001.
//
// On the wire: handShake, POST /onlineagent/{agentid}/handshake. Source: cec_07_1204, cec_05_1409.
func (c *Client) HandShake(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opHandShake)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

// ResetSkillOptions holds what ResetSkill can be given beside its parameters; nil is left out.
type ResetSkillOptions struct {
	// IDs of skill queues joined by semicolons, at most 4000 characters in all. The agent signs in
	// to those of them that are configured for the agent. With autoflag false and skillid empty
	// the agent signs in to no skill queue.
	// At most 4000 characters.
	SkillID *string

	// Whether phone linkage is enabled (connection and hardphone linkage control). At present only
	// eSpace 7910 phones on the CC network support it.
	// Values: 1 (yes), 0 (no).
	PhoneLinkage *int
}

var opResetSkill = operation{id: "resetSkill", method: "POST", path: "/onlineagent/{agentid}/resetskill/{autoflag}", retry: retrySafe}

// ResetSkill resets the skill queues of the agent. The agent ends up in the queues that are both
// asked for and configured for the agent.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - autoFlag: Whether to sign in to all configured skill queues: true for all, false for those
//     of skillid. Any value other than true is processed as false.
//
// Prerequisite: The agent has signed in.
//
// Return codes: 000-002, 100-006, 100-007.
//
// On the wire: resetSkill, POST /onlineagent/{agentid}/resetskill/{autoflag}. Source: Resetting
// Skill Queues, cec_07_1209.
func (c *Client) ResetSkill(ctx context.Context, agentID string, autoFlag bool, options *ResetSkillOptions, calls ...CallOption) error {
	o := valueOf(options)
	r := newRequest(&opResetSkill)
	r.path("agentid", agentID)
	r.path("autoflag", autoFlag)
	optionalQuery(r, "skillid", o.SkillID)
	optionalQuery(r, "phonelinkage", o.PhoneLinkage)
	return c.callNothing(ctx, r, calls)
}

var opSayFree = operation{id: "sayFree", method: "POST", path: "/onlineagent/{agentid}/sayfree", retry: retryAfterCheck}

// SayFree puts a busy agent or one in wrap-up into the idle state. While a busy request waits for
// the end of a call, sayFree withdraws that request (third-party).
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// Events: AgentState_CancelNotReady_Success, AgentState_CancelWork_Success.
//
// Return codes: 100-006, 100-007, 100-009.
//
// On the wire: sayFree, POST /onlineagent/{agentid}/sayfree. Source: cec_07_1210, cec_07_1345.
func (c *Client) SayFree(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opSayFree)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

// SayBusyOptions holds what SayBusy can be given beside its parameters; nil is left out.
type SayBusyOptions struct {
	// Busy reason code, an integer from 200 to 250. Empty or 0 means no busy reason code.
	// Mandatory when an agent who is busy asks for busy again.
	Reason *int

	// Whether to reset the busy reason of an agent who is busy. Mandatory when an agent who is
	// busy asks for busy again.
	// Default: false.
	Prolong *bool
}

var opSayBusy = operation{id: "sayBusy", method: "POST", path: "/onlineagent/{agentid}/saybusy", retry: retryAfterCheck}

// SayBusy puts the agent into the busy state, with or without a busy reason code.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// Events: AgentState_SetNotReady_Success.
//
// Return codes: 000-002, 100-006, 100-007, 100-009.
//
// On the wire: sayBusy, POST /onlineagent/{agentid}/saybusy. Source: Setting Busy, cec_07_1211.
func (c *Client) SayBusy(ctx context.Context, agentID string, options *SayBusyOptions, calls ...CallOption) error {
	o := valueOf(options)
	r := newRequest(&opSayBusy)
	r.path("agentid", agentID)
	optionalQuery(r, "reason", o.Reason)
	optionalQuery(r, "prolong", o.Prolong)
	return c.callNothing(ctx, r, calls)
}

var opCancelBusy = operation{id: "cancelBusy", method: "POST", path: "/onlineagent/{agentid}/cancelbusy", retry: retryAfterCheck}

// CancelBusy ends the busy state of the agent, who becomes idle.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is busy.
//
// Events: AgentState_CancelNotReady_Success.
//
// Return codes: 100-006, 100-007, 100-009.
//
// On the wire: cancelBusy, POST /onlineagent/{agentid}/cancelbusy. Source: cec_07_1212,
// cec_07_13472.
func (c *Client) CancelBusy(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opCancelBusy)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

// RestOptions holds what Rest can be given beside its parameters; nil is left out.
type RestOptions struct {
	// Whether to reset the rest reason of an agent who is resting. Mandatory when an agent who is
	// resting asks for rest again.
	// Default: false.
	Prolong *bool
}

var opRest = operation{id: "rest", method: "POST", path: "/onlineagent/{agentid}/rest/{time}/{restcause}", retry: retryAfterCheck}

// Rest puts the agent into the rest state for the given time. During a call or wrap-up the answer
// is retcode 0 at once, and AgentState_SetRest_Success comes when the call or the wrap-up ends
// (third-party).
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - time: Length of the rest in seconds, from 1 to 86399. Range: 1 to 86399. Unit: seconds.
//   - restCause: Cause code of the rest, an integer from 0 to 255; 0 means that there is no cause
//     code. Range: 0 to 255.
//
// Prerequisite: The agent has signed in.
//
// Events: AgentState_SetRest_Success, AgentState_Rest_Timeout.
//
// Return codes: 100-006, 100-007, 100-009.
//
// On the wire: rest, POST /onlineagent/{agentid}/rest/{time}/{restcause}. Source: cec_07_1213,
// cec_07_13482.
func (c *Client) Rest(ctx context.Context, agentID string, time, restCause int, options *RestOptions, calls ...CallOption) error {
	o := valueOf(options)
	r := newRequest(&opRest)
	r.path("agentid", agentID)
	r.path("time", time)
	r.path("restcause", restCause)
	optionalQuery(r, "prolong", o.Prolong)
	return c.callNothing(ctx, r, calls)
}

var opCancelRest = operation{id: "cancelRest", method: "POST", path: "/onlineagent/{agentid}/cancelrest", retry: retryAfterCheck}

// CancelRest ends the rest of the agent, who becomes idle (inferred).
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is resting.
//
// Events: AgentState_CancelRest_Success.
//
// Return codes: 100-006, 100-007, 100-009.
//
// On the wire: cancelRest, POST /onlineagent/{agentid}/cancelrest. Source: cec_07_1214,
// cec_07_13492.
func (c *Client) CancelRest(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opCancelRest)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

var opSayWork = operation{id: "sayWork", method: "POST", path: "/onlineagent/{agentid}/work", retry: retryAfterCheck}

// SayWork puts the agent into the wrap-up state, which the vendor also calls the work state.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// Events: AgentState_SetWork_Success.
//
// Return codes: 100-006, 100-007, 100-009.
//
// On the wire: sayWork, POST /onlineagent/{agentid}/work. Source: cec_07_1215, cec_07_13512.
func (c *Client) SayWork(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opSayWork)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

var opCancelWork = operation{id: "cancelWork", method: "POST", path: "/onlineagent/{agentid}/cancelwork", retry: retryAfterCheck}

// CancelWork ends the wrap-up state (work state) of the agent, who becomes idle.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is in the wrap-up state.
//
// Events: AgentState_CancelWork_Success.
//
// Return codes: 100-006, 100-007, 100-009.
//
// On the wire: cancelWork, POST /onlineagent/{agentid}/cancelwork. Source: cec_07_1216,
// cec_07_13522.
func (c *Client) CancelWork(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opCancelWork)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

var opLogout = operation{id: "logout", method: "DELETE", path: "/onlineagent/{agentid}/logout", retry: retryAfterCheck}

// Logout signs the agent out. An agent who is talking or answering is not signed out by it. Wait
// for the answer of a sign-in before signing the agent out, and for the answer of a sign-out
// before signing the agent in.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// Events: AgentOther_ShutdownService.
//
// Return codes: 100-005, 100-006, 100-007, 100-008.
//
// On the wire: logout, DELETE /onlineagent/{agentid}/logout. Source: cec_07_1219, cec_05_4027.
func (c *Client) Logout(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opLogout)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

var opForceLogout = operation{id: "forceLogout", method: "DELETE", path: "/onlineagent/{agentid}/forcelogout", retry: retryAfterCheck}

// ForceLogout signs the agent out by force. An agent who is talking or answering is signed out
// too, and the call is released. Wait for the answer of a sign-in before signing the agent out,
// and for the answer of a sign-out before signing the agent in.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// Events: AgentOther_ShutdownService.
//
// On the wire: forceLogout, DELETE /onlineagent/{agentid}/forcelogout. Source: cec_07_1220,
// cec_07_0353.
func (c *Client) ForceLogout(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opForceLogout)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

var opForceLogoutWithReason = operation{id: "forceLogoutWithReason", method: "DELETE", path: "/onlineagent/{agentid}/forcelogoutwithreason/{reason}", retry: retryAfterCheck}

// ForceLogoutWithReason forcibly signs the agent out and records a cause code.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - reason: Cause code of the sign-out, an integer from 1 to 255. Range: 1 to 255.
//
// Prerequisite: The agent has signed in.
//
// Events: AgentOther_ShutdownService.
//
// Return codes: 100-005.
//
// On the wire: forceLogoutWithReason, DELETE
// /onlineagent/{agentid}/forcelogoutwithreason/{reason}. Source: Forcibly Signing Out with a Cause
// Code, cec_07_1221.
func (c *Client) ForceLogoutWithReason(ctx context.Context, agentID string, reason int, calls ...CallOption) error {
	r := newRequest(&opForceLogoutWithReason)
	r.path("agentid", agentID)
	r.path("reason", reason)
	return c.callNothing(ctx, r, calls)
}

var opGetAgentStatus = operation{id: "getAgentStatus", method: "GET", path: "/onlineagent/{agentid}/agentstatus", retry: retrySafe}

// GetAgentStatus reads the state in which the agent is and whether the agent is in a call. Flow
// control limits this query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds
// for each agent.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// Return codes: 000-002.
//
// On the wire: getAgentStatus, GET /onlineagent/{agentid}/agentstatus. Source: cec_07_1222,
// cec_07_0355.
func (c *Client) GetAgentStatus(ctx context.Context, agentID string, calls ...CallOption) (*GetAgentStatusResult, error) {
	r := newRequest(&opGetAgentStatus)
	r.path("agentid", agentID)
	return callObject[GetAgentStatusResult](ctx, c, r, calls)
}

var opQueryAgentSkills = operation{id: "queryAgentSkills", method: "GET", path: "/onlineagent/{agentid}/agentskills", retry: retrySafe}

// QueryAgentSkills lists the skill queues that are configured for the agent, each with its name,
// ID and media type. Flow control limits this query, by default to 15000 in 2 seconds for the
// system and 5 in 2 seconds for each agent.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// Return codes: 100-006, 100-007.
//
// On the wire: queryAgentSkills, GET /onlineagent/{agentid}/agentskills. Source: cec_07_1206.
func (c *Client) QueryAgentSkills(ctx context.Context, agentID string, calls ...CallOption) ([]ConfiguredSkillQueue, error) {
	r := newRequest(&opQueryAgentSkills)
	r.path("agentid", agentID)
	return callValue[[]ConfiguredSkillQueue](ctx, c, r, calls)
}

var opUpdateGUID = operation{id: "updateGuid", method: "PUT", path: "/onlineagent/{agentid}/updateGuid", retry: retrySafe, guid: true}

// UpdateGUID answers the GUID of the session, for an agent whose page was reloaded. The GUID comes
// in the body and not in the response header Set-GUID, and the request header Guid is mandatory
// all the same. The path is spelled with a capital G. Flow control limits this query, by default
// to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// Return codes: 100-006.
//
// On the wire: updateGuid, PUT /onlineagent/{agentid}/updateGuid. Source: cec_07_1225,
// cec_07_0358.
func (c *Client) UpdateGUID(ctx context.Context, agentID string, calls ...CallOption) (*UpdateGUIDResult, error) {
	r := newRequest(&opUpdateGUID)
	r.path("agentid", agentID)
	return callObject[UpdateGUIDResult](ctx, c, r, calls)
}

var opSyncagentinfo = operation{id: "syncagentinfo", method: "POST", path: "/onlineagent/{agentid}/syncagentinfo", retry: retryAfterCheck}

// Syncagentinfo fetches the state of the agent and the information about the present call. It is
// meant only for use after a browser reload, because it empties the event queue of the agent. Flow
// control limits this query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds
// for each agent.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// On the wire: syncagentinfo, POST /onlineagent/{agentid}/syncagentinfo. Source: cec_07_1226,
// cec_07_0359.
func (c *Client) Syncagentinfo(ctx context.Context, agentID string, calls ...CallOption) (*SyncagentinfoResult, error) {
	r := newRequest(&opSyncagentinfo)
	r.path("agentid", agentID)
	return callObject[SyncagentinfoResult](ctx, c, r, calls)
}

var opSetAgentAutoAnswer = operation{id: "setAgentAutoAnswer", method: "POST", path: "/onlineagent/{agentid}/autoanswer/{isautoanswer}", retry: retrySafe}

// SetAgentAutoAnswer chooses whether the calls of the agent are answered automatically or by hand.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - isAutoAnswer: Answering mode, a string of at most 5 characters. true means automatic
//     answering, any other string manual answering. At most 5 characters.
//
// Prerequisite: The agent has signed in.
//
// Return codes: 000-002, 100-006.
//
// On the wire: setAgentAutoAnswer, POST /onlineagent/{agentid}/autoanswer/{isautoanswer}. Source:
// cec_07_1208.
func (c *Client) SetAgentAutoAnswer(ctx context.Context, agentID, isAutoAnswer string, calls ...CallOption) error {
	r := newRequest(&opSetAgentAutoAnswer)
	r.path("agentid", agentID)
	r.path("isautoanswer", isAutoAnswer)
	return c.callNothing(ctx, r, calls)
}

var opSetAgentAutoEnterIdle = operation{id: "setAgentAutoEnterIdle", method: "POST", path: "/onlineagent/{agentid}/autoenteridle/{flag}", retry: retrySafe}

// SetAgentAutoEnterIdle chooses whether the agent becomes idle or enters wrap-up when a call ends.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - flag: State after a call, a string of 1 to 5 characters. true means idle, any other string
//     wrap-up. When the phone is not always off-hook, wrap-up must be chosen. At least 1
//     characters. At most 5 characters.
//
// Prerequisite: The agent has signed in.
//
// Return codes: 100-006, 100-007.
//
// On the wire: setAgentAutoEnterIdle, POST /onlineagent/{agentid}/autoenteridle/{flag}. Source:
// cec_07_1218, cec_07_0351.
func (c *Client) SetAgentAutoEnterIdle(ctx context.Context, agentID, flag string, calls ...CallOption) error {
	r := newRequest(&opSetAgentAutoEnterIdle)
	r.path("agentid", agentID)
	r.path("flag", flag)
	return c.callNothing(ctx, r, calls)
}

var opSetTalkRight = operation{id: "setTalkRight", method: "POST", path: "/onlineagent/{agentid}/settalkright", retry: retrySafe}

// SetTalkRight chooses whether the agent answers inbound calls.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - flag: Whether the agent answers inbound calls. Values: 1 (answer inbound calls), 0 (do not
//     answer inbound calls).
//
// Prerequisite: The agent has signed in.
//
// Return codes: 000-002, 100-007.
//
// On the wire: setTalkRight, POST /onlineagent/{agentid}/settalkright. Source: cec_07_1223,
// cec_07_0356.
func (c *Client) SetTalkRight(ctx context.Context, agentID string, flag int, calls ...CallOption) error {
	r := newRequest(&opSetTalkRight)
	r.path("agentid", agentID)
	r.query("flag", flag)
	return c.callNothing(ctx, r, calls)
}

var opLoginInfo = operation{id: "loginInfo", method: "POST", path: "/onlineagent/{agentid}/logininfo", retry: retrySafe}

// LoginInfo answers a temporary token with which the softphone registers in place of a password,
// and the number of that softphone. Meant for a unified sign-in of several accounts.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// On the wire: loginInfo, POST /onlineagent/{agentid}/logininfo. Source: cec_07_1227, cec_07_0360.
func (c *Client) LoginInfo(ctx context.Context, agentID string, calls ...CallOption) (*LoginInfoResult, error) {
	r := newRequest(&opLoginInfo)
	r.path("agentid", agentID)
	return callObject[LoginInfoResult](ctx, c, r, calls)
}

var opModifyAccountPwdEx = operation{id: "modifyAccountPwdEx", method: "POST", path: "/onlineagent/{agentid}/modifyaccountpwdex"}

// ModifyAccountPwdEx changes the password with which the agent signs in to the call platform. The
// password of the AICC workbench is not changed with it, so users of that workbench should not
// call it.
//
// The new password must meet these rules (see the notes).
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - oldPassword: Present password, at most 32 characters. At most 32 characters.
//   - newPassword: New password, 8 to 32 characters. The notes of the operation state the further
//     rules. At least 8 characters. At most 32 characters.
//
// Notes:
//   - It has 8 to 32 characters.
//   - No character occurs two or more times in a row.
//   - It does not contain three or more consecutive characters of the work number.
//   - It has at least three of these kinds: upper-case letters, lower-case letters, digits,
//     special characters.
//   - It differs from the last five passwords; that number is set on the WAS.
//
// Prerequisite: The agent has signed in.
//
// Return codes: 000-002, 100-006, 100-007.
//
// On the wire: modifyAccountPwdEx, POST /onlineagent/{agentid}/modifyaccountpwdex. Source:
// cec_07_1217, cec_07_0350.
func (c *Client) ModifyAccountPwdEx(ctx context.Context, agentID, oldPassword, newPassword string, calls ...CallOption) error {
	r := newRequest(&opModifyAccountPwdEx)
	r.path("agentid", agentID)
	r.field("oldPassword", oldPassword)
	r.field("newPassword", newPassword)
	r.alwaysBody()
	return c.callNothing(ctx, r, calls)
}

// LoginExOptions holds what LoginEx can be given beside its parameters; nil is left out.
type LoginExOptions struct {
	// Phone number of the agent, at most 24 characters.
	// At most 24 characters.
	PhoneNum *string

	// Whether calls are answered automatically.
	// Default: true.
	AutoAnswer *bool

	// Whether the agent enters the idle state automatically.
	// Default: true.
	AutoEnterIdle *bool

	// Whether the phone leaves the always-off-hook state, that is, is hung up when the call ends,
	// after the agent hangs up.
	// Default: true.
	ReleasePhone *bool

	// Type of the agent who signs in.
	// Values: 4 (PC+phone agent), 11 (PC+phone video agent). Default: 4.
	AgentType *int

	// State after the sign-in.
	// Values: 3 (busy), 4 (idle), 5 (wrap-up). Default: 4.
	Status *int

	// IP address of the agent, at most 15 characters. IPv6 is not supported.
	// At most 15 characters. Default: "127.0.0.1".
	IP *string

	// IP address of the gateway to which the agent client connects.
	EntryIP *string

	// Whether phone linkage is enabled (connection and hardphone linkage control).
	// Default: false.
	PhoneLinkage *bool

	// Whether to sign in to the WebM media server.
	// Default: true.
	CheckInWebm *bool

	// Whether to sign in to the MailM server.
	// Default: false.
	CheckInMailm *bool

	// VC number, at most 24 characters.
	// At most 24 characters.
	VcPhoneNumber *string

	// Whether an inspector listens to the sign-in and sign-out of the agent.
	// Default: false.
	ListenStatus *bool
}

var opLoginEx = operation{id: "loginEx", method: "PUT", path: "/onlineagent/{agentid}/loginex"}

// LoginEx signs the agent in to the CCS, which enables the voice call function, and not to the
// media server. No licence is occupied.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - password: Agent password, at most 32 characters; may be empty. At most 32 characters.
//
// Events: AgentOther_InService, AgentState_Ready, AgentState_SetNotReady_Success, AgentState_Work.
//
// Return codes: 100-001, 100-002, 100-003, 100-004, 100-007, 100-012, 100-015, 100-016, 110-016,
// 999-001.
//
// On the wire: loginEx, PUT /onlineagent/{agentid}/loginex. Source: Signing In to the Platform by
// an Agent, cec_07_1224.
func (c *Client) LoginEx(ctx context.Context, agentID, password string, options *LoginExOptions, calls ...CallOption) (*LoginExResult, error) {
	o := valueOf(options)
	r := newRequest(&opLoginEx)
	r.path("agentid", agentID)
	r.field("password", password)
	optionalField(r, "phonenum", o.PhoneNum)
	optionalField(r, "autoanswer", o.AutoAnswer)
	optionalField(r, "autoenteridle", o.AutoEnterIdle)
	optionalField(r, "releasephone", o.ReleasePhone)
	optionalField(r, "agenttype", o.AgentType)
	optionalField(r, "status", o.Status)
	optionalField(r, "ip", o.IP)
	optionalField(r, "entryIp", o.EntryIP)
	optionalField(r, "phonelinkage", o.PhoneLinkage)
	optionalField(r, "checkInWebm", o.CheckInWebm)
	optionalField(r, "checkInMailm", o.CheckInMailm)
	optionalField(r, "vcPhoneNumber", o.VcPhoneNumber)
	optionalField(r, "listenStatus", o.ListenStatus)
	r.alwaysBody()
	return callObject[LoginExResult](ctx, c, r, calls)
}

var opSetCustomState = operation{id: "setCustomState", method: "POST", path: "/onlineagent/{agentid}/setcustomstate", retry: retrySafe}

// SetCustomState sets a custom state of the agent. What its value means is up to the business
// side.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - customState: Custom state, an integer from 0 to 65534. Range: 0 to 65534.
//
// Prerequisite: The agent has signed in.
//
// Return codes: 000-002, 000-003, 100-006, 100-009.
//
// On the wire: setCustomState, POST /onlineagent/{agentid}/setcustomstate. Source: cec_07_1228,
// cec_07_0361.
func (c *Client) SetCustomState(ctx context.Context, agentID string, customState int, calls ...CallOption) error {
	r := newRequest(&opSetCustomState)
	r.path("agentid", agentID)
	r.query("customstate", customState)
	return c.callNothing(ctx, r, calls)
}

var opQueryCustomState = operation{id: "queryCustomState", method: "GET", path: "/onlineagent/{agentid}/querycustomstate", retry: retrySafe}

// QueryCustomState reads the custom state of the agent, which setCustomState has set.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// Return codes: 000-003, 100-006, 100-007.
//
// On the wire: queryCustomState, GET /onlineagent/{agentid}/querycustomstate. Source: cec_07_1229,
// cec_07_0362.
func (c *Client) QueryCustomState(ctx context.Context, agentID string, calls ...CallOption) (*QueryCustomStateResult, error) {
	r := newRequest(&opQueryCustomState)
	r.path("agentid", agentID)
	return callObject[QueryCustomStateResult](ctx, c, r, calls)
}

var opCancelSetCustomState = operation{id: "cancelSetCustomState", method: "POST", path: "/onlineagent/{agentid}/cancelsetcustomstate", retry: retrySafe}

// CancelSetCustomState removes the custom state that setCustomState has set for the agent.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: A custom state is set.
//
// Return codes: 000-003, 100-006, 100-007, 100-009.
//
// On the wire: cancelSetCustomState, POST /onlineagent/{agentid}/cancelsetcustomstate. Source:
// cec_07_1230, cec_07_0363.
func (c *Client) CancelSetCustomState(ctx context.Context, agentID string, calls ...CallOption) (json.RawMessage, error) {
	r := newRequest(&opCancelSetCustomState)
	r.path("agentid", agentID)
	return callValue[json.RawMessage](ctx, c, r, calls)
}

var opQueryAgentSkillsByWorkNo = operation{id: "queryAgentSkillsByWorkNo", method: "GET", path: "/onlineagent/{agentid}/agentskillsbyworkno/{workno}", retry: retrySafe}

// QueryAgentSkillsByWorkNo lists the skill queues that are configured for the agent whose work
// number is given. Flow control limits this query, by default to 15000 in 2 seconds for the system
// and 5 in 2 seconds for each agent.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - workNo: Work number of the other agent. That agent must be in the same VDN as agentid.
//     Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// Return codes: 100-006, 100-007.
//
// On the wire: queryAgentSkillsByWorkNo, GET /onlineagent/{agentid}/agentskillsbyworkno/{workno}.
// Source: cec_07_1207.
func (c *Client) QueryAgentSkillsByWorkNo(ctx context.Context, agentID, workNo string, calls ...CallOption) ([]ConfiguredSkillQueue, error) {
	r := newRequest(&opQueryAgentSkillsByWorkNo)
	r.path("agentid", agentID)
	r.path("workno", workNo)
	return callValue[[]ConfiguredSkillQueue](ctx, c, r, calls)
}

var opSendNoteletEx = operation{id: "sendNoteletEx", method: "POST", path: "/onlineagent/{agentid}/sendnoteletex"}

// SendNoteletEx sends a text to one or more agents; each receiver who is signed in gets it as an
// event.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - agentIDs: Work numbers of the agents who receive the note, at most 100. An int in the table,
//     an array of numbers in the printed example. At most 100 items.
//   - content: Text of the note, 0 to 1023 bytes long, so it may be empty. Chinese characters are
//     allowed. At most 1023 characters.
//
// Prerequisite: The agent has signed in.
//
// Events: AgentOther_Note.
//
// Return codes: 100-001, 100-006, 100-007.
//
// On the wire: sendNoteletEx, POST /onlineagent/{agentid}/sendnoteletex. Source: cec_07_1205.
func (c *Client) SendNoteletEx(ctx context.Context, agentID string, agentIDs []int, content string, calls ...CallOption) error {
	r := newRequest(&opSendNoteletEx)
	r.path("agentid", agentID)
	r.field("agentIds", agentIDs)
	r.field("content", content)
	r.alwaysBody()
	return c.callNothing(ctx, r, calls)
}

var opVrcToken = operation{id: "vrcToken", method: "POST", path: "/onlineagent/{agentid}/vrctoken", retry: retryAfterCheck}

// VrcToken answers a temporary token for the VRC, the side of the WebRTC softphone, which takes it
// as the password when it is initialised after the sign-in. The field of the token was not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// On the wire: vrcToken, POST /onlineagent/{agentid}/vrctoken. Source: cec_07_0364.
//
// Since edition 2025-11.
func (c *Client) VrcToken(ctx context.Context, agentID string, calls ...CallOption) (json.RawMessage, error) {
	r := newRequest(&opVrcToken)
	r.path("agentid", agentID)
	return callValue[json.RawMessage](ctx, c, r, calls)
}

// GetAgentEventOptions holds what GetAgentEvent can be given beside its parameters; nil is left
// out.
type GetAgentEventOptions struct {
	// Call data, used when the page of the agent toolbar is reloaded.
	CallData *string
}

var opGetAgentEvent = operation{id: "getAgentEvent", method: "GET", path: "/agentevent/{agentid}", retry: retrySafe, result: "event"}

// GetAgentEvent answers one event of the agent, the one that has waited longest (that order is
// inferred). This is long polling: when an event waits, the answer comes at once; otherwise the
// gateway holds the request for about 10 seconds and then answers without an event.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Notes:
//   - In polling mode only. The sign-in chooses the mode: push when login or forceLogin sends both
//     callBackUri and serviceToken, polling when it sends one of them or none. An agent who signed
//     in by loginEx always polls (inferred).
//   - Poll at once after the sign-in. After each answer wait 200 to 500 ms, then poll again. Stop
//     after the sign-out.
//   - Every poll shows that the agent is alive. The gateway signs the agent out after two minutes
//     without a poll.
//   - The switches AGENT_POLL_WAIT_FLAG (ON), AGENT_POLL_WAIT_TIMES (100) and
//     AGENT_POLL_WAIT_INTERVAL (100 ms) of the gateway make up the 10 seconds.
//   - With AUTHMODE 1 (static authentication) send the GUID of the sign-in. With AUTHMODE 2
//     (dynamic) an answer carries Set-GUID whenever the GUID has changed; send the one of the
//     latest polling answer.
//   - The page does not say what a poll without an event answers; gateways answer exactly
//     {"message":"","retcode":"0"}, without the key event (third-party).
//   - Clients repeat a poll that answers 000-003 up to five times and end the polling on 100-006
//     (third-party).
//
// Prerequisite: The agent has signed in and has not signed out since.
// Prerequisite: callBackUri and serviceToken were not both sent at the sign-in.
//
// Return codes: 000-003, 100-006.
//
// On the wire: getAgentEvent, GET /agentevent/{agentid}. Source: cec_07_1274, cec_05_1413,
// cec_05_4026.
func (c *Client) GetAgentEvent(ctx context.Context, agentID string, options *GetAgentEventOptions, calls ...CallOption) ([]Event, error) {
	o := valueOf(options)
	r := newRequest(&opGetAgentEvent)
	r.path("agentid", agentID)
	optionalQuery(r, "calldata", o.CallData)
	return c.callEvents(ctx, r, calls)
}

var opRelease = operation{id: "release", method: "DELETE", path: "/voicecall/{agentid}/release"}

// Release hangs up the ongoing call of the agent. Only the current call can be hung up; a call of
// a given ID is hung up by another operation, which the document calls Disconnecting a Call of a
// Specified ID.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent has an ongoing call.
//
// Events: AgentEvent_Call_Release, AgentEvent_Customer_Release.
//
// Return codes: 100-006, 100-007, 200-017.
//
// On the wire: release, DELETE /voicecall/{agentid}/release. Source: Dropping a Call, cec_07_1247.
func (c *Client) Release(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opRelease)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

var opReleaseEx = operation{id: "releaseEx", method: "DELETE", path: "/voicecall/{agentid}"}

// ReleaseEx hangs up the ongoing call of the agent. Only the current call can be hung up; a call
// of a given ID is hung up by another operation, which the document calls Disconnecting a Call of
// a Specified ID.
//
// The address is kept for earlier versions and is not recommended: use release instead.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent has an ongoing call.
//
// Events: AgentEvent_Call_Release, AgentEvent_Customer_Release.
//
// Return codes: 100-006, 100-007, 200-017.
//
// On the wire: releaseEx, DELETE /voicecall/{agentid}. Source: Dropping a Call, cec_07_1247.
//
// Deprecated: Use Release instead.
func (c *Client) ReleaseEx(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opReleaseEx)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

// CalloutOptions holds what Callout can be given beside its parameters; nil is left out.
type CalloutOptions struct {
	// Caller number of the outbound call, at most 24 digits. If it is empty, the platform takes
	// its default.
	// At most 24 characters.
	Caller *string

	// ID of the skill queue. If it is empty, the platform takes its default queue.
	SkillID *int

	// Data that travels with the call, at most 16k.
	CallAppData *string

	// Media of the call. For video, 2 is advised, because 1 fails if the other side supports audio
	// only.
	// Values: 0 (audio), 1 (video), 2 (the highest ability that both sides have, by negotiation).
	// Default: 0.
	MediaAbility *int

	// Direction of the video, seen from the user. Only with mediaability 1. Some copies of edition
	// 2023-09 do not have this field.
	// Values: 1 (the user only receives video), 2 (the user only sends video), 3 (the user
	// receives and sends video), 4 (not set). Default: 4.
	UserVideoDirection *int

	// Data that travels with the call, by its name (inferred). Its row was not seen.
	UuiData any

	// Control ID, sent as 0; the body table does not have it (vendor sample).
	CallControlID *int
}

var opCallout = operation{id: "callout", method: "PUT", path: "/voicecall/{agentid}/callout"}

// Callout calls an external number. If the agent's phone is not always off-hook, it is called
// first, and the number only after the agent has picked up.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - called: Number to call, 1 to 24 characters: digits, asterisks and number signs. At least 1
//     characters. At most 24 characters.
//
// Notes:
//   - OUTBOUND_DETECT_EVENT tells the cause of a failed call.
//   - The events below are those of the development guide (cec_05_1423).
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is answering no call; a held call is allowed.
// Prerequisite: For a one-way video direction, bit 0 of the software parameter P978 of the UAP9600
// is 0.
//
// Events: AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentState_Busy,
// AgentEvent_Customer_Alerting, AgentEvent_Call_Out_Fail, AgentEvent_Connect_Fail,
// AgentOther_PhoneRelease, AgentEvent_Talking, AgentState_Ready.
//
// Return codes: 200-001.
//
// On the wire: callout, PUT /voicecall/{agentid}/callout. Source: cec_07_1232, cec_05_1423,
// cec_05_4029.
func (c *Client) Callout(ctx context.Context, agentID, called string, options *CalloutOptions, calls ...CallOption) (string, error) {
	o := valueOf(options)
	r := newRequest(&opCallout)
	r.path("agentid", agentID)
	optionalField(r, "caller", o.Caller)
	r.field("called", called)
	optionalField(r, "skillid", o.SkillID)
	optionalField(r, "callappdata", o.CallAppData)
	optionalField(r, "mediaability", o.MediaAbility)
	optionalField(r, "userVideoDirection", o.UserVideoDirection)
	r.anyField("uuiData", o.UuiData)
	optionalField(r, "callcontrolid", o.CallControlID)
	r.alwaysBody()
	return callValue[string](ctx, c, r, calls)
}

var opPreviewCallout = operation{id: "previewCallout", method: "PUT", path: "/voicecall/{agentid}/previewCallout"}

// PreviewCallout calls the customer of a preview outbound call that an event has announced to the
// agent. Both fields of the body are taken from that event, AgentEvent_Preview or
// AgentEvent_Preview_CallOut (inferred).
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - called: Number to call; it must be one of the dialeddigits of the preview event.
//   - callControlID: Control ID of the preview call, equal to controlid of the preview event.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is answering no call.
// Prerequisite: A preview outbound event has been received.
//
// Events: AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentEvent_Talking,
// AgentEvent_Call_Out_Fail.
//
// Return codes: 000-002.
//
// On the wire: previewCallout, PUT /voicecall/{agentid}/previewCallout. Source: cec_07_1233,
// cec_07_0367.
func (c *Client) PreviewCallout(ctx context.Context, agentID, called string, callControlID int, calls ...CallOption) (string, error) {
	r := newRequest(&opPreviewCallout)
	r.path("agentid", agentID)
	r.field("called", called)
	r.field("callcontrolid", callControlID)
	r.alwaysBody()
	return callValue[string](ctx, c, r, calls)
}

// AnswerOptions holds what Answer can be given beside its parameters; nil is left out.
type AnswerOptions struct {
	// ID of the ringing call. Needed when several calls are offered, as in multimedia.
	CallID *string
}

var opAnswer = operation{id: "answer", method: "PUT", path: "/voicecall/{agentid}/answer"}

// Answer answers a call that rings at the agent. If several calls are offered at once, callid
// names one of them.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: AgentEvent_Ringing has been received.
//
// Events: AgentEvent_Talking.
//
// Return codes: 100-006, 100-007, 200-002.
//
// On the wire: answer, PUT /voicecall/{agentid}/answer. Source: cec_07_1234.
func (c *Client) Answer(ctx context.Context, agentID string, options *AnswerOptions, calls ...CallOption) error {
	o := valueOf(options)
	r := newRequest(&opAnswer)
	r.path("agentid", agentID)
	optionalQuery(r, "callid", o.CallID)
	return c.callNothing(ctx, r, calls)
}

// CallInnerOptions holds what CallInner can be given beside its parameters; nil is left out.
type CallInnerOptions struct {
	// Caller number, at most 24 digits; may be empty.
	// At most 24 characters.
	Caller *string

	// ID of the skill queue.
	SkillID *int

	// Data that travels with the call, at most 16k.
	CallAppData *string

	// Media ability. It has no effect: the media are those of the sign-in, intersected with those
	// of the default queue of the VDN.
	MediaAbility *int
}

var opCallInner = operation{id: "callInner", method: "PUT", path: "/voicecall/{agentid}/callinner"}

// CallInner calls another agent, named by work number, as an internal call. A call on hold may go
// on waiting meanwhile.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - called: Work number of the called agent, 1 to 24 characters: digits, asterisks and number
//     signs. At least 1 characters. At most 24 characters.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is answering no call; a held call is allowed.
//
// Events: AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentState_Busy,
// AgentEvent_Customer_Alerting, AgentEvent_Talking, AgentEvent_Inside_Call_Fail.
//
// On the wire: callInner, PUT /voicecall/{agentid}/callinner. Source: cec_07_1235, cec_07_0369.
func (c *Client) CallInner(ctx context.Context, agentID, called string, options *CallInnerOptions, calls ...CallOption) (string, error) {
	o := valueOf(options)
	r := newRequest(&opCallInner)
	r.path("agentid", agentID)
	r.field("called", called)
	optionalField(r, "caller", o.Caller)
	optionalField(r, "skillid", o.SkillID)
	optionalField(r, "callappdata", o.CallAppData)
	optionalField(r, "mediaability", o.MediaAbility)
	r.alwaysBody()
	return callValue[string](ctx, c, r, calls)
}

var opCallInnerSkill = operation{id: "callInnerSkill", method: "PUT", path: "/voicecall/{agentid}/callinnerskill"}

// CallInnerSkill calls an idle agent of a skill queue, without naming the agent.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - skillID: ID of the skill queue whose agents are called.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is answering no call; a held call is allowed.
// Prerequisite: The queue has idle agents.
//
// Events: AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentState_Busy,
// AgentEvent_Customer_Alerting, AgentEvent_Talking, AgentEvent_Inside_Call_Fail.
//
// Return codes: 000-002, 100-006, 100-007.
//
// On the wire: callInnerSkill, PUT /voicecall/{agentid}/callinnerskill. Source: cec_07_0370.
//
// Since edition 2025-11.
func (c *Client) CallInnerSkill(ctx context.Context, agentID string, skillID int, calls ...CallOption) (string, error) {
	r := newRequest(&opCallInnerSkill)
	r.path("agentid", agentID)
	r.field("skillId", skillID)
	r.alwaysBody()
	return callValue[string](ctx, c, r, calls)
}

// InnerHelpOptions holds what InnerHelp can be given beside its parameters; nil is left out.
type InnerHelpOptions struct {
	// What dstaddress names.
	// Values: 1 (skill queue), 2 (agent). Default: 2.
	DeviceType *int

	// Kind of help.
	// Values: 1 (two-party help), 2 (three-party help). Default: 1.
	Mode *int

	// Data that travels with the call, at most 16k.
	CallAppData *string

	// Whether the call is held during a three-party help.
	// Default: true.
	HoldFlag *bool
}

var opInnerHelp = operation{id: "innerHelp", method: "POST", path: "/voicecall/{agentid}/innerhelp"}

// InnerHelp asks another agent, or the agents of a skill queue, for help while talking with a
// customer. The effect depends on the mode (development guide, cec_05_4040) (see the notes).
//
// AgentEvent_Consult_Fail reports a failed consultation, although no page of an operation lists
// that event.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - dstAddress: Whom to ask: the work number of an agent or the ID of a skill queue. A string in
//     the table, a number on the wire (vendor sample).
//
// Notes:
//   - In a two-party help the customer is held while the two agents talk. If the assisting agent
//     leaves first, the asking agent and the customer go on; if the asking agent leaves first, the
//     customer goes to the assisting agent. The asking agent takes the customer back with dropCall
//     and the call ID of the help call.
//   - In a three-party help, the other two stay connected when one leaves; when the customer
//     leaves, the two agents go on as an internal call. The asking agent keeps the customer alone
//     with disconnect and the work number of the assisting agent.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is talking with a customer, as the development guide says.
//
// Events: AgentEvent_Hold, AgentEvent_Customer_Alerting, AgentEvent_Talking,
// AgentEvent_Conference.
//
// Return codes: 200-018.
//
// On the wire: innerHelp, POST /voicecall/{agentid}/innerhelp. Source: cec_07_1236, cec_05_4040.
func (c *Client) InnerHelp(ctx context.Context, agentID, dstAddress string, options *InnerHelpOptions, calls ...CallOption) (string, error) {
	o := valueOf(options)
	r := newRequest(&opInnerHelp)
	r.path("agentid", agentID)
	r.field("dstaddress", dstAddress)
	optionalField(r, "devicetype", o.DeviceType)
	optionalField(r, "mode", o.Mode)
	optionalField(r, "callappdata", o.CallAppData)
	optionalField(r, "holdflag", o.HoldFlag)
	r.alwaysBody()
	return callValue[string](ctx, c, r, calls)
}

var opBeginMute = operation{id: "beginMute", method: "POST", path: "/voicecall/{agentid}/beginmute"}

// BeginMute mutes the agent's side of the ongoing call. An internal call cannot be muted.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent has an ongoing call.
//
// Return codes: 100-006, 100-007, 200-003, 200-004.
//
// On the wire: beginMute, POST /voicecall/{agentid}/beginmute. Source: cec_07_1237.
func (c *Client) BeginMute(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opBeginMute)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

var opEndMute = operation{id: "endMute", method: "POST", path: "/voicecall/{agentid}/endmute"}

// EndMute ends the mute of the agent's side, so that the other party hears the agent again.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: A voice call is in progress and is muted.
//
// Return codes: 100-006, 100-007, 200-007, 200-008.
//
// On the wire: endMute, POST /voicecall/{agentid}/endmute. Source: cec_07_1238, cec_05_4044.
func (c *Client) EndMute(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opEndMute)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

var opHold = operation{id: "hold", method: "POST", path: "/voicecall/{agentid}/hold"}

// Hold puts the ongoing call of the agent on hold; getHold takes it back.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent has an ongoing call.
//
// Events: AgentEvent_Hold.
//
// Return codes: 100-006, 100-007, 200-013, 200-014.
//
// On the wire: hold, POST /voicecall/{agentid}/hold. Source: cec_07_1239, cec_05_4037.
func (c *Client) Hold(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opHold)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

var opConnectHold = operation{id: "connectHold", method: "POST", path: "/voicecall/{agentid}/connecthold/{callid}"}

// ConnectHold connects the call in progress with the held call. The documented events are those of
// a release, so the agent drops out and the other two parties stay connected (inferred).
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - callID: Unique ID of a call: that of the held one (inferred, the page does not say which).
//     The callId of AgentEvent_linkagePhoneCallOut is not usable here.
//
// Prerequisite: The agent has signed in.
// Prerequisite: A call is established.
// Prerequisite: Another call is on hold.
//
// Events: AgentEvent_Call_Release, AgentEvent_Customer_Release, AgentOther_PhoneRelease,
// AgentMediaEvent_StopRecordDone.
//
// Return codes: 100-006, 100-007, 200-013, 200-014.
//
// On the wire: connectHold, POST /voicecall/{agentid}/connecthold/{callid}. Source: cec_07_1240,
// cec_07_0375.
func (c *Client) ConnectHold(ctx context.Context, agentID, callID string, calls ...CallOption) error {
	r := newRequest(&opConnectHold)
	r.path("agentid", agentID)
	r.path("callid", callID)
	return c.callNothing(ctx, r, calls)
}

// GetHoldOptions holds what GetHold can be given beside its parameters; nil is left out.
type GetHoldOptions struct {
	// ID of the held call to take back. The callId of AgentEvent_linkagePhoneCallOut is not usable
	// here.
	CallID *string
}

var opGetHold = operation{id: "getHold", method: "POST", path: "/voicecall/{agentid}/gethold"}

// GetHold takes a call back that the agent has put on hold, so that the agent talks with the party
// again.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is holding a call.
//
// Events: AgentEvent_Talking.
//
// Return codes: 100-006, 100-007, 200-015, 200-016.
//
// On the wire: getHold, POST /voicecall/{agentid}/gethold. Source: cec_07_1241, cec_05_4038.
func (c *Client) GetHold(ctx context.Context, agentID string, options *GetHoldOptions, calls ...CallOption) error {
	o := valueOf(options)
	r := newRequest(&opGetHold)
	r.path("agentid", agentID)
	optionalQuery(r, "callid", o.CallID)
	return c.callNothing(ctx, r, calls)
}

// TransferOptions holds what Transfer can be given beside its parameters; nil is left out.
type TransferOptions struct {
	// Data that travels with the call, at most 16k.
	CallAppData *string

	// Caller number, at most 24 digits; may be empty. Only for a transfer to an external number,
	// and without effect on a blind one.
	// At most 24 characters.
	Caller *string

	// Media of the call; only for a transfer to an external number.
	// Values: 0 (audio), 1 (video), 2 (the highest ability that both sides have, by negotiation).
	// Default: 0.
	MediaAbility *int

	// Whether the caller is held during a three-party transfer. A boolean in the table, a string
	// in the printed example.
	// Default: true.
	HoldFlag *bool

	// ID of the skill queue; only with devicetype 2.
	SkillID *int
}

var opTransfer = operation{id: "transfer", method: "POST", path: "/voicecall/{agentid}/transfer"}

// Transfer transfers the voice call in progress to a skill queue, an agent, an IVR, a system
// access code or an external number.
//
// The meaning of mode depends on devicetype; the same number means different things (see the
// notes).
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - deviceType: Kind of the target; it decides the meaning of address and mode. Values: 1 (skill
//     queue), 2 (agent), 3 (IVR), 4 (system access code), 5 (external number).
//   - address: Target of the transfer, at most 24 digits: the ID of the queue for devicetype 1,
//     the work number for 2, the IVR access code for 3, the system access code for 4, the number
//     to dial for 5. At most 24 characters.
//   - mode: Mode of the transfer; the meaning of a number depends on devicetype. Values: 0
//     (release (blind) for devicetype 1 to 4), 1 (suspend for devicetype 3, release (blind) for
//     5), 2 (success for devicetype 1, 2, 4 and 5), 3 (specified for devicetype 2, talk for 5), 4
//     (three-party for devicetype 5).
//
// Notes:
//   - devicetype 1, skill queue: mode 0 is release (blind), 2 is success.
//   - devicetype 2, agent: mode 0 is release (blind), 2 is success, 3 is specified, that is, into
//     the private queue of the agent. The example of the page uses 3; not every copy of the page
//     has it for agents.
//   - devicetype 3, IVR: mode 0 is release (blind), 1 is suspend, for an audio or video IVR.
//     Suspend is not for agents.
//   - devicetype 4, system access code: mode 0 is release (blind), 2 is success.
//   - devicetype 5, external number: mode 1 is release (blind), 2 is success, 3 is talk, 4 is
//     three-party.
//   - Release (blind): the agent leaves the call whether or not the transfer succeeds (appendix,
//     cec_07_0583).
//   - Success: the system watches the transfer, and the agent leaves the call only after it has
//     succeeded; otherwise the transfer has failed, and the agent goes on with the customer
//     (appendix, cec_07_0583).
//   - Talk: the called party answers and talks with the agent, who leaves then. Three-party: the
//     called party answers, all three talk, and the agent leaves then (appendix, cec_07_0583).
//   - Suspend: the call goes to an automatic flow, which gives it back to the agent afterwards
//     (appendix, cec_07_0583).
//   - Neither an outbound call nor a video call can be transferred blindly to an external number
//     (devicetype 5).
//   - A blind transfer of an inbound call keeps the number of the original caller and may be
//     blocked by the network.
//   - After a talk or three-party transfer the other two stay connected, whoever leaves first;
//     cancelTransfer takes the call back (development guide, cec_05_1433).
//   - An internal call cannot be transferred out.
//
// Prerequisite: The agent has signed in.
// Prerequisite: A voice call is in progress.
//
// Events: AgentEvent_Customer_Alerting, AgentEvent_Talking, AgentEvent_Connect_Fail,
// AgentEvent_Call_Release, AgentEvent_SuccTransResult, AgentMediaEvent_StopRecordDone,
// AgentEvent_Conference, AgentEvent_ReturnFromIvr, AgentEvent_Customer_Release,
// AgentOther_PhoneRelease, AgentState_Ready.
//
// Return codes: 100-006, 100-007, 200-012.
//
// On the wire: transfer, POST /voicecall/{agentid}/transfer. Source: cec_07_1242, cec_05_1433.
func (c *Client) Transfer(ctx context.Context, agentID string, deviceType int, address string, mode int, options *TransferOptions, calls ...CallOption) error {
	o := valueOf(options)
	r := newRequest(&opTransfer)
	r.path("agentid", agentID)
	r.field("devicetype", deviceType)
	r.field("address", address)
	r.field("mode", mode)
	optionalField(r, "callappdata", o.CallAppData)
	optionalField(r, "caller", o.Caller)
	optionalField(r, "mediaability", o.MediaAbility)
	optionalField(r, "holdflag", o.HoldFlag)
	optionalField(r, "skillId", o.SkillID)
	r.alwaysBody()
	return c.callNothing(ctx, r, calls)
}

var opCancelTransfer = operation{id: "cancelTransfer", method: "POST", path: "/voicecall/{agentid}/canceltransfer"}

// CancelTransfer takes back a call that the agent has transferred to an external number in
// three-party or talk mode. The agent then talks with the customer again (inferred from the
// events).
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent has transferred a call to an external number in three-party or talk
// mode.
//
// Events: AgentEvent_Talking, AgentEvent_Customer_Release.
//
// Return codes: 100-006, 100-007, 200-012.
//
// On the wire: cancelTransfer, POST /voicecall/{agentid}/canceltransfer. Source: cec_07_1243.
func (c *Client) CancelTransfer(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opCancelTransfer)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

var opSecondDialEx = operation{id: "secondDialEx", method: "POST", path: "/voicecall/{agentid}/seconddialex"}

// SecondDialEx sends digits into an established call (second dialling). Video calls are not
// supported.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - number: Digits to send, 1 to 24 characters: digits, asterisks and number signs. A number
//     sign must be percent-encoded as %23 in a query (inferred). At least 1 characters. At most 24
//     characters.
//
// Prerequisite: The agent has signed in.
// Prerequisite: A call is established.
//
// Return codes: 000-002, 100-006, 100-007.
//
// On the wire: secondDialEx, POST /voicecall/{agentid}/seconddialex. Source: cec_07_1244.
func (c *Client) SecondDialEx(ctx context.Context, agentID, number string, calls ...CallOption) error {
	r := newRequest(&opSecondDialEx)
	r.path("agentid", agentID)
	r.query("number", number)
	return c.callNothing(ctx, r, calls)
}

// ConfJoinOptions holds what ConfJoin can be given beside its parameters; nil is left out.
type ConfJoinOptions struct {
	// Data that travels with the call, at most 16k.
	CallAppData *string
}

var opConfJoin = operation{id: "confJoin", method: "POST", path: "/voicecall/{agentid}/confjoin"}

// ConfJoin joins the call that the agent holds and the current call into one three-party
// conversation.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - callID: ID of the held call, not of the current one. The callId of
//     AgentEvent_linkagePhoneCallOut is not usable here.
//
// Prerequisite: The agent has signed in.
// Prerequisite: A call is established.
// Prerequisite: Another call is on hold.
//
// Events: AgentEvent_Conference, AgentEvent_Customer_Release.
//
// Return codes: 100-006, 100-007, 200-010, 200-011.
//
// On the wire: confJoin, POST /voicecall/{agentid}/confjoin. Source: cec_07_1245.
func (c *Client) ConfJoin(ctx context.Context, agentID, callID string, options *ConfJoinOptions, calls ...CallOption) error {
	o := valueOf(options)
	r := newRequest(&opConfJoin)
	r.path("agentid", agentID)
	r.field("callid", callID)
	optionalField(r, "callappdata", o.CallAppData)
	r.alwaysBody()
	return c.callNothing(ctx, r, calls)
}

var opDropCall = operation{id: "dropCall", method: "POST", path: "/voicecall/{agentid}/dropcall/{callid}"}

// DropCall drops one chosen call of the agent, named by its ID; the current call can also be ended
// with release. The operation has no body.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - callID: ID of the call to drop. The callId of AgentEvent_linkagePhoneCallOut is not usable
//     here.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is in a call.
//
// Events: AgentEvent_Call_Release, AgentEvent_Customer_Release, AgentOther_PhoneRelease.
//
// Return codes: 100-006, 100-007, 200-025.
//
// On the wire: dropCall, POST /voicecall/{agentid}/dropcall/{callid}. Source: cec_07_1246.
func (c *Client) DropCall(ctx context.Context, agentID, callID string, calls ...CallOption) error {
	r := newRequest(&opDropCall)
	r.path("agentid", agentID)
	r.path("callid", callID)
	return c.callNothing(ctx, r, calls)
}

var opDisconnect = operation{id: "disconnect", method: "POST", path: "/voicecall/{agentid}/disconnect/{number}"}

// Disconnect disconnects one party of an internal help or of a three-party call, named by its
// number.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - number: Number of the party to drop, 1 to 24 digits: a work number, a softphone number or
//     the number of a customer. At least 1 characters. At most 24 characters.
//
// Notes:
//   - In an internal help, the work number of the agent asked for help drops that agent, and one's
//     own softphone number drops oneself. The agent asked for help may drop only itself.
//   - Only numbers of the last call can be dropped. In a two-party help the customer on hold is
//     not one of them, and the answer is 200-024 (printed as 200-204). In an outbound call with a
//     customer on hold, that customer is one of them and can be dropped.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent has an ongoing call.
//
// Events: AgentEvent_Call_Release, AgentEvent_Customer_Release.
//
// Return codes: 100-006, 100-007, 200-023, 200-024.
//
// On the wire: disconnect, POST /voicecall/{agentid}/disconnect/{number}. Source: cec_07_1248.
func (c *Client) Disconnect(ctx context.Context, agentID, number string, calls ...CallOption) error {
	r := newRequest(&opDisconnect)
	r.path("agentid", agentID)
	r.path("number", number)
	return c.callNothing(ctx, r, calls)
}

// MediaSwitchOptions holds what MediaSwitch can be given beside its parameters; nil is left out.
type MediaSwitchOptions struct {
	// Medium to which the call is switched.
	// Values: 1 (audio), 3 (video).
	MediaType *int

	// Direction of the video, seen from the user. Only with mediaType 3.
	// Values: 1 (the user only receives video), 2 (the user only sends video), 3 (the user
	// receives and sends video), 4 (not set). Default: 4.
	VideoDirection *int
}

var opMediaSwitch = operation{id: "mediaSwitch", method: "POST", path: "/voicecall/{agentid}/mediaswitch"}

// MediaSwitch switches the voice call in progress to video, or back to audio. This works for calls
// begun by the agent or by the customer, after hold and unhold, after mute and unmute, and after a
// transfer to an agent or a queue. The table of request headers leaves Guid out; it is needed
// nevertheless, because the agent must have signed in (inferred).
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: A voice call is in progress.
// Prerequisite: For a one-way video direction, bit 0 of the software parameter P978 of the UAP9600
// is 0.
//
// Events: AgentEvent_MediaSwith, AgentMediaEvent_StopRecordDone, AgentEvent_Call_Release.
//
// Return codes: 200-027, 200-028, 200-029, 200-030.
//
// On the wire: mediaSwitch, POST /voicecall/{agentid}/mediaswitch. Source: cec_07_1249.
func (c *Client) MediaSwitch(ctx context.Context, agentID string, options *MediaSwitchOptions, calls ...CallOption) error {
	o := valueOf(options)
	r := newRequest(&opMediaSwitch)
	r.path("agentid", agentID)
	optionalQuery(r, "mediaType", o.MediaType)
	optionalQuery(r, "videoDirection", o.VideoDirection)
	return c.callNothing(ctx, r, calls)
}

var opAdjustVideoMode = operation{id: "adjustVideoMode", method: "POST", path: "/voicecall/{agentid}/adjustvideomode"}

// AdjustVideoMode chooses the layout of the picture in a three-party video call: all parties
// equal, or one of them the largest.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - mode: Layout of the video picture. A number in the table, a string in the printed example.
//     Values: 0 (all parties equal), 1 (the user is the largest), 2 (the agent is the largest), 3
//     (the third party is the largest).
//
// Prerequisite: The agent has signed in.
// Prerequisite: A three-party video call is in progress.
//
// Return codes: 200-031, 200-032, 200-033, 200-034, 200-035.
//
// On the wire: adjustVideoMode, POST /voicecall/{agentid}/adjustvideomode. Source: cec_07_1250,
// cec_07_0385.
func (c *Client) AdjustVideoMode(ctx context.Context, agentID string, mode int, calls ...CallOption) error {
	r := newRequest(&opAdjustVideoMode)
	r.path("agentid", agentID)
	r.field("mode", mode)
	r.alwaysBody()
	return c.callNothing(ctx, r, calls)
}

var opRequestAppointedCall = operation{id: "requestAppointedCall", method: "POST", path: "/voicecall/{agentid}/requestcall/{callid}/{skilltype}"}

// RequestAppointedCall takes one chosen call that is waiting out of a queue and offers it to the
// agent.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - callID: ID of the call to take, which is waiting in a queue.
//   - skillType: Type of the queue. Only 0 is supported.
//   - skillID: ID of the skill queue.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is not recording itself without a call.
// Prerequisite: The agent is holding no call.
//
// Events: AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentEvent_Talking.
//
// Return codes: 100-006, 100-007.
//
// On the wire: requestAppointedCall, POST /voicecall/{agentid}/requestcall/{callid}/{skilltype}.
// Source: cec_07_1251.
//
// Editions from 2025-11 on do not have it.
func (c *Client) RequestAppointedCall(ctx context.Context, agentID, callID string, skillType, skillID int, calls ...CallOption) error {
	r := newRequest(&opRequestAppointedCall)
	r.path("agentid", agentID)
	r.path("callid", callID)
	r.path("skilltype", skillType)
	r.query("skillId", skillID)
	return c.callNothing(ctx, r, calls)
}

var opSnatchPickup = operation{id: "snatchPickup", method: "PUT", path: "/voicecall/{agentid}/snatchpickup"}

// SnatchPickup picks up a call that is ringing at another agent of the same group. The table of
// request headers leaves Guid out; it is needed nevertheless, because the agent must have signed
// in (inferred).
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - destWorkNo: Work number of the agent at whom the call is ringing. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The other agent is ringing.
// Prerequisite: The call is not an internal one.
// Prerequisite: Both agents are in one group.
// Prerequisite: The agent has the permission to pick up calls.
// Prerequisite: The agent who picks up is idle.
//
// Events: AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentEvent_Talking,
// AgentEvent_Incoming_CallInfo, AgentMediaEvent_Record, AgentOther_PhoneRelease.
//
// Return codes: 000-002, 100-006, 100-007.
//
// On the wire: snatchPickup, PUT /voicecall/{agentid}/snatchpickup. Source: cec_07_1252,
// cec_07_0387.
func (c *Client) SnatchPickup(ctx context.Context, agentID string, destWorkNo int, calls ...CallOption) error {
	r := newRequest(&opSnatchPickup)
	r.path("agentid", agentID)
	r.query("destWorkNo", destWorkNo)
	return c.callNothing(ctx, r, calls)
}

// RejectOptions holds what Reject can be given beside its parameters; nil is left out.
type RejectOptions struct {
	// ID of the ringing call.
	CallID *string
}

var opReject = operation{id: "reject", method: "POST", path: "/voicecall/{agentid}/reject"}

// Reject refuses a call that rings at the agent. The mode says what becomes of the call and of the
// agent: the call goes back into the queue and the agent becomes busy, or the call is released and
// the agent stays idle.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - mode: What becomes of the call and of the agent; for ordinary inbound calls. A number in the
//     table, a string in the printed example. Values: 1 (put the call back into the queue and make
//     the agent busy), 2 (release the call and leave the agent idle).
//
// Prerequisite: The agent has signed in.
// Prerequisite: AgentEvent_Ringing has been received.
//
// Events: AgentEvent_No_Answer, AgentState_SetNotReady_Success, AgentOther_PhoneRelease,
// AgentState_Ready.
//
// Return codes: 100-006, 100-007, 200-002, 200-037, 200-038, 200-039.
//
// On the wire: reject, POST /voicecall/{agentid}/reject. Source: cec_07_1253, cec_07_0388.
func (c *Client) Reject(ctx context.Context, agentID string, mode int, options *RejectOptions, calls ...CallOption) error {
	o := valueOf(options)
	r := newRequest(&opReject)
	r.path("agentid", agentID)
	optionalField(r, "callid", o.CallID)
	r.field("mode", mode)
	r.alwaysBody()
	return c.callNothing(ctx, r, calls)
}

var opPhonepickup = operation{id: "phonepickup", method: "POST", path: "/voicecall/{agentid}/phonepickup"}

// Phonepickup lifts the handset of the phone that is linked to the agent while it rings.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: Phone linkage is switched on.
// Prerequisite: AgentOther_PhoneAlerting has been received.
// Prerequisite: The phone is an eSpace 7910; no other model is supported.
//
// Events: AgentOther_PhoneOffhook, AgentEvent_Talking.
//
// Return codes: 100-006, 100-007.
//
// On the wire: phonepickup, POST /voicecall/{agentid}/phonepickup. Source: cec_07_1254,
// cec_07_0389.
func (c *Client) Phonepickup(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opPhonepickup)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

var opPhonehangup = operation{id: "phonehangup", method: "POST", path: "/voicecall/{agentid}/phonehangup"}

// Phonehangup puts the handset of the phone that is linked to the agent down, which refuses or
// ends its call (inferred from the events).
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: Phone linkage is switched on.
// Prerequisite: AgentOther_PhoneAlerting has been received.
// Prerequisite: The phone is an eSpace 7910; no other model is supported.
//
// Events: AgentOther_PhoneRelease, AgentEvent_No_Answer.
//
// Return codes: 100-006, 100-007.
//
// On the wire: phonehangup, POST /voicecall/{agentid}/phonehangup. Source: cec_07_1255,
// cec_07_0390.
func (c *Client) Phonehangup(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opPhonehangup)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

var opThirdPartyConfTransmitNum = operation{id: "thirdPartyConfTransmitNum", method: "POST", path: "/voicecall/{agentid}/thirdPartyConfTransmitNum"}

// ThirdPartyConfTransmitNum passes key presses to an external IVR in a three-party call of agent,
// customer and IVR. Agent and customer may both dial. The key tones must not get into the
// recording of the agent's side.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is in a three-party call whose other two parties are a customer and an
// external IVR.
//
// Return codes: 10001.
//
// On the wire: thirdPartyConfTransmitNum, POST /voicecall/{agentid}/thirdPartyConfTransmitNum.
// Source: cec_07_1256, cec_07_0391.
func (c *Client) ThirdPartyConfTransmitNum(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opThirdPartyConfTransmitNum)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

var opStartASR = operation{id: "startASR", method: "POST", path: "/voicecall/{agentid}/startasrbycallid"}

// StartASR starts speech recognition on a call that rings and has not been answered yet. After a
// success, wait 2 s before the next step.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - callID: ID of the ringing call. The table of URI parameters lists it, but the URI template
//     has no place for it; it goes into the query (inferred).
//
// Prerequisite: The agent has signed in.
// Prerequisite: A call is ringing and has not been answered.
// Prerequisite: Speech recognition of the service is switched on at the WAS.
// Prerequisite: The UAP9600 has version V300R025, the only one supported, and bit 4 of its
// software parameter P909 is 1.
//
// Return codes: 200-040.
//
// On the wire: startASR, POST /voicecall/{agentid}/startasrbycallid. Source: cec_07_0392,
// cec_07_4200.
//
// Since edition 2025-06.
func (c *Client) StartASR(ctx context.Context, agentID, callID string, calls ...CallOption) error {
	r := newRequest(&opStartASR)
	r.path("agentid", agentID)
	r.query("callId", callID)
	return c.callNothing(ctx, r, calls)
}

// QueryCallInfoOptions holds what QueryCallInfo can be given beside its parameters; nil is left
// out.
type QueryCallInfoOptions struct {
	// Whether the last call is answered when the agent has no call now: true if it is, false if
	// not. This is the text of the page; the name and the code of several clients say the
	// opposite, so the meaning is open.
	IsNoContainLastCall *bool
}

var opQueryCallInfo = operation{id: "queryCallInfo", method: "GET", path: "/calldata/{agentid}/callinfo", retry: retrySafe}

// QueryCallInfo answers the data of the agent's call. When the agent has none, isNoContainLastCall
// decides whether the last call is answered instead. Flow control limits the queries, by default
// to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above
// the limit was not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// On the wire: queryCallInfo, GET /calldata/{agentid}/callinfo. Source: cec_07_1261, cec_07_0419.
func (c *Client) QueryCallInfo(ctx context.Context, agentID string, options *QueryCallInfoOptions, calls ...CallOption) (*CallInfo, error) {
	o := valueOf(options)
	r := newRequest(&opQueryCallInfo)
	r.path("agentid", agentID)
	optionalQuery(r, "isNoContainLastCall", o.IsNoContainLastCall)
	return callObject[CallInfo](ctx, c, r, calls)
}

// QueryCallAppDataOptions holds what QueryCallAppData can be given beside its parameters; nil is
// left out.
type QueryCallAppDataOptions struct {
	// Whether the call data are answered in Base64. Any value other than true is processed as
	// false.
	IsEncodeResult *bool

	// ID of the call whose data are read. Mandatory for multimedia calls. The call must exist; the
	// check is left to the CTI platform.
	CallID *string
}

var opQueryCallAppData = operation{id: "queryCallAppData", method: "GET", path: "/calldata/{agentid}/appdata", retry: retrySafe}

// QueryCallAppData answers the data attached to a call of the agent, on request encoded in Base64.
// setCallAppDataEx attaches such data. Flow control limits the queries, by default to 15000 in 2
// seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was
// not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in (inferred).
// Prerequisite: The agent is in a call.
//
// Return codes: 100-006, 100-007.
//
// On the wire: queryCallAppData, GET /calldata/{agentid}/appdata. Source: cec_07_1262,
// cec_07_0420.
func (c *Client) QueryCallAppData(ctx context.Context, agentID string, options *QueryCallAppDataOptions, calls ...CallOption) (string, error) {
	o := valueOf(options)
	r := newRequest(&opQueryCallAppData)
	r.path("agentid", agentID)
	optionalQuery(r, "isEncodeResult", o.IsEncodeResult)
	optionalQuery(r, "callId", o.CallID)
	return callValue[string](ctx, c, r, calls)
}

// SetCallAppDataExOptions holds what SetCallAppDataEx can be given beside its parameters; nil is
// left out.
type SetCallAppDataExOptions struct {
	// ID of the call to which the data are attached. The call must exist; the check is left to the
	// CTI platform.
	CallID *string

	// Data to attach, at most 16k long, counted in bytes. Base64 text if isDataEncoded is true.
	CallData *string

	// Whether calldata is encoded; if true, calldata must be Base64.
	// Default: false.
	IsDataEncoded *bool
}

var opSetCallAppDataEx = operation{id: "setCallAppDataEx", method: "PUT", path: "/calldata/{agentid}/setcalldataex", retry: retrySafe}

// SetCallAppDataEx attaches call data to a call of the agent; queryCallAppData reads them. The
// data are stored encrypted (AES-128 CBC), and logs carry only their length. Flow control limits
// the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent;
// the return code above the limit was not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in (inferred).
// Prerequisite: The agent is in a call.
//
// Return codes: 000-002, 100-006, 100-007, 400-001.
//
// On the wire: setCallAppDataEx, PUT /calldata/{agentid}/setcalldataex. Source: cec_07_1263,
// cec_07_0421.
func (c *Client) SetCallAppDataEx(ctx context.Context, agentID string, options *SetCallAppDataExOptions, calls ...CallOption) error {
	o := valueOf(options)
	r := newRequest(&opSetCallAppDataEx)
	r.path("agentid", agentID)
	optionalField(r, "callid", o.CallID)
	optionalField(r, "calldata", o.CallData)
	optionalField(r, "isDataEncoded", o.IsDataEncoded)
	return c.callNothing(ctx, r, calls)
}

var opQueryHoldListInfo = operation{id: "queryHoldListInfo", method: "GET", path: "/calldata/{agentid}/holdlist", retry: retrySafe}

// QueryHoldListInfo answers the calls that the agent holds, in a shorter form than the other call
// queries. Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5
// in 2 seconds for each agent; the return code above the limit was not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in without automatic answering.
// Prerequisite: The agent is in a call and holds a call.
//
// Return codes: 100-006, 300-001, 400-003.
//
// On the wire: queryHoldListInfo, GET /calldata/{agentid}/holdlist. Source: cec_07_1264,
// cec_07_0422.
func (c *Client) QueryHoldListInfo(ctx context.Context, agentID string, calls ...CallOption) ([]QueryHoldListInfoResultItem, error) {
	r := newRequest(&opQueryHoldListInfo)
	r.path("agentid", agentID)
	return callValue[[]QueryHoldListInfoResultItem](ctx, c, r, calls)
}

var opQueryCallInfoBeforeAnswer = operation{id: "queryCallInfoBeforeAnswer", method: "GET", path: "/calldata/{agentid}/callinfobeforeanswer", retry: retrySafe}

// QueryCallInfoBeforeAnswer answers the data of a call that has been allotted to the agent, before
// the agent answers it. Flow control limits the queries, by default to 15000 in 2 seconds for the
// system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is in a call. The development guide says it more exactly: a call has
// been allotted and rings or is off-hook, and calls are not answered automatically.
//
// On the wire: queryCallInfoBeforeAnswer, GET /calldata/{agentid}/callinfobeforeanswer. Source:
// cec_07_1265, cec_07_0423.
func (c *Client) QueryCallInfoBeforeAnswer(ctx context.Context, agentID string, calls ...CallOption) ([]CallInfo, error) {
	r := newRequest(&opQueryCallInfoBeforeAnswer)
	r.path("agentid", agentID)
	return callValue[[]CallInfo](ctx, c, r, calls)
}

var opQueryCallInfoByCallID = operation{id: "queryCallInfoByCallId", method: "GET", path: "/calldata/{agentid}/callinfobycallid/{callid}", retry: retrySafe}

// QueryCallInfoByCallID answers the data of one call of the agent, chosen by its call ID. Flow
// control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds
// for each agent; the return code above the limit was not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - callID: ID of the call. The call must exist; the check is left to the CTI platform.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is in a call.
//
// On the wire: queryCallInfoByCallId, GET /calldata/{agentid}/callinfobycallid/{callid}. Source:
// cec_07_1266, cec_07_0424.
func (c *Client) QueryCallInfoByCallID(ctx context.Context, agentID, callID string, calls ...CallOption) (*CallInfo, error) {
	r := newRequest(&opQueryCallInfoByCallID)
	r.path("agentid", agentID)
	r.path("callid", callID)
	return callObject[CallInfo](ctx, c, r, calls)
}

var opQueryAllCallInfoByAgentWorkNoEx = operation{id: "queryAllCallInfoByAgentWorkNoEx", method: "GET", path: "/calldata/{agentid}/allcallinfoEx/{workno}", retry: retrySafe}

// QueryAllCallInfoByAgentWorkNoEx answers the IDs of all calls of another agent in the same VDN.
// Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2
// seconds for each agent; the return code above the limit was not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - workNo: Work number of the other agent, a decimal string. The agent must exist; the check is
//     left to the CTI platform. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The other agent is in the same VDN.
//
// Return codes: 100-006, 100-007, 100-011, 900-002.
//
// On the wire: queryAllCallInfoByAgentWorkNoEx, GET /calldata/{agentid}/allcallinfoEx/{workno}.
// Source: cec_07_1267, cec_07_0425.
func (c *Client) QueryAllCallInfoByAgentWorkNoEx(ctx context.Context, agentID, workNo string, calls ...CallOption) ([]string, error) {
	r := newRequest(&opQueryAllCallInfoByAgentWorkNoEx)
	r.path("agentid", agentID)
	r.path("workno", workNo)
	return callValue[[]string](ctx, c, r, calls)
}

var opQueryCallNumsOnAgent = operation{id: "queryCallNumsOnAgent", method: "GET", path: "/calldata/{agentid}/callnums", retry: retrySafe}

// QueryCallNumsOnAgent answers how many calls the agent has at present. Flow control limits the
// queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the
// return code above the limit was not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in (inferred from return code 100-006).
//
// Return codes: 100-006.
//
// On the wire: queryCallNumsOnAgent, GET /calldata/{agentid}/callnums. Source: cec_07_1268,
// cec_07_0426.
func (c *Client) QueryCallNumsOnAgent(ctx context.Context, agentID string, calls ...CallOption) (string, error) {
	r := newRequest(&opQueryCallNumsOnAgent)
	r.path("agentid", agentID)
	return callValue[string](ctx, c, r, calls)
}

var opQueryCallStatisticsInfo = operation{id: "queryCallStatisticsInfo", method: "GET", path: "/calldata/{agentid}/statistics", retry: retrySafe}

// QueryCallStatisticsInfo answers how often and how long the agent talked, was busy and rested,
// counted from the sign-in. The Chinese text counts the first nine fields, talktime to
// transferivrnums, for the current day instead. The page warns of a performance cost and advises
// against this query; queryCallStatisticsInfoEx is the faster alternative. Flow control limits the
// queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the
// return code above the limit was not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is in a call.
//
// Return codes: 100-006, 100-007.
//
// On the wire: queryCallStatisticsInfo, GET /calldata/{agentid}/statistics. Source: cec_07_1269,
// cec_07_0427.
func (c *Client) QueryCallStatisticsInfo(ctx context.Context, agentID string, calls ...CallOption) (*QueryCallStatisticsInfoResult, error) {
	r := newRequest(&opQueryCallStatisticsInfo)
	r.path("agentid", agentID)
	return callObject[QueryCallStatisticsInfoResult](ctx, c, r, calls)
}

var opQueryCallStatisticsInfoEx = operation{id: "queryCallStatisticsInfoEx", method: "GET", path: "/calldata/{agentid}/statisticsEx", retry: retrySafe}

// QueryCallStatisticsInfoEx answers how long the agent talked today and how many calls the agent
// answered and made. It is the faster alternative to queryCallStatisticsInfo. Flow control limits
// the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent;
// the return code above the limit was not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is in a call.
//
// Return codes: 100-006, 100-007.
//
// On the wire: queryCallStatisticsInfoEx, GET /calldata/{agentid}/statisticsEx. Source:
// cec_07_1270, cec_07_0428.
func (c *Client) QueryCallStatisticsInfoEx(ctx context.Context, agentID string, calls ...CallOption) (*QueryCallStatisticsInfoExResult, error) {
	r := newRequest(&opQueryCallStatisticsInfoEx)
	r.path("agentid", agentID)
	return callObject[QueryCallStatisticsInfoExResult](ctx, c, r, calls)
}

var opQueryWaitCallInfoBySkillID = operation{id: "queryWaitCallInfoBySkillId", method: "GET", path: "/calldata/{agentid}/waitcallinfo/{skillid}", retry: retrySafe}

// QueryWaitCallInfoBySkillID answers the data of the calls that wait in a public skill queue. Flow
// control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds
// for each agent; the return code above the limit was not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - skillID: ID of the public skill queue. The queue must exist; the check is left to the CTI
//     platform.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is not idle.
// Prerequisite: A caller is queuing.
//
// On the wire: queryWaitCallInfoBySkillId, GET /calldata/{agentid}/waitcallinfo/{skillid}. Source:
// cec_07_1271, cec_07_0429.
func (c *Client) QueryWaitCallInfoBySkillID(ctx context.Context, agentID string, skillID int, calls ...CallOption) ([]CallInfo, error) {
	r := newRequest(&opQueryWaitCallInfoBySkillID)
	r.path("agentid", agentID)
	r.path("skillid", skillID)
	return callValue[[]CallInfo](ctx, c, r, calls)
}

var opQueryHoldListInfoEx = operation{id: "queryHoldListInfoEx", method: "GET", path: "/calldata/{agentid}/holdlistex/{workno}", retry: retrySafe}

// QueryHoldListInfoEx answers the calls that another agent of the same VDN holds. Only an
// inspector may ask. Flow control limits the queries, by default to 15000 in 2 seconds for the
// system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - workNo: Work number of the other agent, a decimal string, in the VDN of agentid. The agent
//     must exist; the check is left to the CTI platform. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in as an inspector.
// Prerequisite: The other agent is signed in in the same VDN and holds a call.
//
// Return codes: 100-006, 100-007, 300-001, 400-003.
//
// On the wire: queryHoldListInfoEx, GET /calldata/{agentid}/holdlistex/{workno}. Source:
// cec_07_1272, cec_07_0430.
func (c *Client) QueryHoldListInfoEx(ctx context.Context, agentID, workNo string, calls ...CallOption) ([]QueryHoldListInfoExResultItem, error) {
	r := newRequest(&opQueryHoldListInfoEx)
	r.path("agentid", agentID)
	r.path("workno", workNo)
	return callValue[[]QueryHoldListInfoExResultItem](ctx, c, r, calls)
}

var opAssignUserInQueue = operation{id: "assignUserInQueue", method: "PUT", path: "/calldata/{agentid}/assignuserinqueue"}

// AssignUserInQueue takes a call that waits in a skill queue to which the agent is signed in, and
// puts it into another skill queue. Flow control limits the queries, by default to 15000 in 2
// seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was
// not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - callID: ID of the waiting call. The call must exist; the check is left to the CTI platform.
//   - skillID: ID of the skill queue to which the call goes; the printed example sends it as a
//     string.
//
// Prerequisite: The agent has signed in.
// Prerequisite: Calls are waiting in a skill queue to which the agent is signed in.
//
// Return codes: 100-007.
//
// On the wire: assignUserInQueue, PUT /calldata/{agentid}/assignuserinqueue. Source: cec_07_0432.
//
// Since edition 2025-11.
func (c *Client) AssignUserInQueue(ctx context.Context, agentID, callID string, skillID int, calls ...CallOption) error {
	r := newRequest(&opAssignUserInQueue)
	r.path("agentid", agentID)
	r.field("callid", callID)
	r.field("skillid", skillID)
	r.alwaysBody()
	return c.callNothing(ctx, r, calls)
}

// RequestAgentConfOptions holds what RequestAgentConf can be given beside its parameters; nil is
// left out.
type RequestAgentConfOptions struct {
	// Caller number shown to the users who are called into the conference, at most 24 bytes.
	// Without it the system caller number of the VDN is shown. If the VDN restricts numbers, it
	// must be one of them.
	// At most 24 characters.
	ConfCallerNo *string

	// Duration asked for, from 4 to 1440 minutes.
	// Range: 4 to 1440. Unit: minutes. Default: 60.
	Time *int

	// How many minutes before the end of the conference AgentConf_Timeout comes, from 3 to 1440. A
	// value that is not below time counts as time minus 1.
	// Range: 3 to 1440. Unit: minutes. Default: 3.
	PromptTime *int

	// Whether a tone sounds when somebody joins or leaves.
	// Default: false.
	BeepTone *bool

	// Way of playing; no other value is listed.
	// Default: 2.
	PlayMode *int

	// Path of the voice file, at most 127 characters, in the form <drive>:/conf/<vdn id>/<file>,
	// for example y:/conf/120/1136287.V3. Mandatory when beepTone is true.
	// At most 127 characters.
	VoicePath *string
}

var opRequestAgentConf = operation{id: "requestAgentConf", method: "POST", path: "/agentconf/{agentid}/requestagentconf"}

// RequestAgentConf asks for an audio conference, of which the agent becomes the chair. The
// operation is asynchronous: operations of the chair work only after AgentConf_RequestSuccess and
// fail before it; AgentConf_SelfJoinResult says that the agent has joined.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - memberNum: Number of participants that the conference can hold, from 1 to 120. Range: 1 to
//     120.
//
// Notes:
//   - Participants are named by agent ID or phone number only.
//   - A conference cannot have more participants than the voice concurrency of the VDN allows.
//   - An agent who is in a conference already can expect return code 101-003 (inferred).
//   - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
//   - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018
//     to 2020 call them (vendor sample).
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is idle or talks in a stable call.
// Prerequisite: No playback, mute, hold, hang-up or transfer is under way.
// Prerequisite: The agent is not the called agent of a three-party call with two agents.
//
// Events: AgentState_Busy, AgentOther_PhoneAlerting, AgentOther_PhoneOffhook,
// AgentConf_SelfJoinResult, AgentConf_RequestSuccess, AgentConf_RequestFailed, AgentConf_Timeout.
//
// On the wire: requestAgentConf, POST /agentconf/{agentid}/requestagentconf. Source: cec_07_1283,
// cec_07_0468.
func (c *Client) RequestAgentConf(ctx context.Context, agentID string, memberNum int, options *RequestAgentConfOptions, calls ...CallOption) error {
	o := valueOf(options)
	r := newRequest(&opRequestAgentConf)
	r.path("agentid", agentID)
	r.field("memberNum", memberNum)
	optionalField(r, "confCallerNo", o.ConfCallerNo)
	optionalField(r, "time", o.Time)
	optionalField(r, "promptTime", o.PromptTime)
	optionalField(r, "beepTone", o.BeepTone)
	optionalField(r, "playMode", o.PlayMode)
	optionalField(r, "voicePath", o.VoicePath)
	r.alwaysBody()
	return c.callNothing(ctx, r, calls)
}

var opAnswerAgentConf = operation{id: "answerAgentConf", method: "POST", path: "/agentconf/{agentid}/answeragentconf"}

// AnswerAgentConf accepts the invitation that AgentConf_Ringing brought, so that the agent joins
// the conference.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Notes:
//   - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
//   - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018
//     to 2020 call them (vendor sample).
//
// Prerequisite: The agent has signed in.
// Prerequisite: The event AgentConf_Ringing was received.
//
// Events: AgentConf_SelfJoinResult, AgentConf_ParticipantChanged.
//
// Return codes: 000-002, 100-006, 100-007, 101-001.
//
// On the wire: answerAgentConf, POST /agentconf/{agentid}/answeragentconf. Source: cec_07_1284,
// cec_07_0469.
func (c *Client) AnswerAgentConf(ctx context.Context, agentID string, calls ...CallOption) (json.RawMessage, error) {
	r := newRequest(&opAnswerAgentConf)
	r.path("agentid", agentID)
	return callValue[json.RawMessage](ctx, c, r, calls)
}

var opRejectAgentConf = operation{id: "rejectAgentConf", method: "POST", path: "/agentconf/{agentid}/rejectagentconf"}

// RejectAgentConf declines the invitation that AgentConf_Ringing brought; the agent does not join
// the conference.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Notes:
//   - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
//   - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018
//     to 2020 call them (vendor sample).
//
// Prerequisite: The agent has signed in.
// Prerequisite: The event AgentConf_Ringing was received.
//
// Events: AgentOther_PhoneRelease, AgentState_Ready, AgentConf_ParticipantChanged.
//
// Return codes: 000-002, 100-006, 100-007, 101-001.
//
// On the wire: rejectAgentConf, POST /agentconf/{agentid}/rejectagentconf. Source: cec_07_1285,
// cec_07_0470.
func (c *Client) RejectAgentConf(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opRejectAgentConf)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

var opRequestLeaveAgentConf = operation{id: "requestLeaveAgentConf", method: "POST", path: "/agentconf/{agentid}/requestleaveagentconf"}

// RequestLeaveAgentConf takes the agent out of the conference. The chair cannot leave it and ends
// it with releaseAgentConf instead.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Notes:
//   - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
//   - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018
//     to 2020 call them (vendor sample).
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent has joined the conference.
// Prerequisite: The agent is not the chair; the chair ends the conference with releaseAgentConf.
//
// Events: AgentMediaEvent_StopRecordDone, AgentOther_PhoneRelease, AgentConf_SelfLeaveResult,
// AgentConf_ParticipantChanged.
//
// Return codes: 000-002, 100-006, 100-007, 101-001, 101-007.
//
// On the wire: requestLeaveAgentConf, POST /agentconf/{agentid}/requestleaveagentconf. Source:
// cec_07_1286, cec_07_0471.
func (c *Client) RequestLeaveAgentConf(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opRequestLeaveAgentConf)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

var opReleaseAgentConf = operation{id: "releaseAgentConf", method: "POST", path: "/agentconf/{agentid}/releaseagentconf"}

// ReleaseAgentConf ends the conference. The chair and all participants are removed from it.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Notes:
//   - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
//   - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018
//     to 2020 call them (vendor sample).
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent chairs the conference.
// Prerequisite: The conference has been granted.
//
// Events: AgentMediaEvent_StopRecordDone, AgentOther_PhoneRelease, AgentConf_SelfLeaveResult,
// AgentState_Ready.
//
// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
//
// On the wire: releaseAgentConf, POST /agentconf/{agentid}/releaseagentconf. Source: cec_07_1287,
// cec_07_0472.
func (c *Client) ReleaseAgentConf(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opReleaseAgentConf)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

// HoldParticipantOptions holds what HoldParticipant can be given beside its parameters; nil is
// left out.
type HoldParticipantOptions struct {
	// Way of playing; no other value is listed.
	// Default: 2.
	PlayMode *int
}

var opHoldParticipant = operation{id: "holdParticipant", method: "POST", path: "/agentconf/{agentid}/holdparticipant"}

// HoldParticipant puts one participant of the conference on hold.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - addressType: Kind of address by which the participant is named. Values: 6 (phone number), 9
//     (agent).
//   - address: Phone number or agent ID of the participant, at most 24 bytes. At most 24
//     characters.
//   - voicePath: Path of the voice file, at most 127 characters, in the form <drive>:/conf/<vdn
//     id>/<file>, for example y:/conf/120/1136287.V3. At most 127 characters.
//
// Notes:
//   - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
//   - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018
//     to 2020 call them (vendor sample).
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent chairs the conference.
//
// Events: AgentConf_ParticipantChanged.
//
// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
//
// On the wire: holdParticipant, POST /agentconf/{agentid}/holdparticipant. Source: cec_07_1288,
// cec_07_0473.
func (c *Client) HoldParticipant(ctx context.Context, agentID, addressType, address, voicePath string, options *HoldParticipantOptions, calls ...CallOption) error {
	o := valueOf(options)
	r := newRequest(&opHoldParticipant)
	r.path("agentid", agentID)
	r.field("addressType", addressType)
	r.field("address", address)
	optionalField(r, "playMode", o.PlayMode)
	r.field("voicePath", voicePath)
	r.alwaysBody()
	return c.callNothing(ctx, r, calls)
}

var opUnholdParticipant = operation{id: "unholdParticipant", method: "POST", path: "/agentconf/{agentid}/unholdparticipant"}

// UnholdParticipant takes one participant of the conference off hold.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - addressType: Kind of address by which the participant is named. Values: 6 (phone number), 9
//     (agent).
//   - address: Phone number or agent ID of the participant, at most 24 bytes. At most 24
//     characters.
//
// Notes:
//   - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
//   - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018
//     to 2020 call them (vendor sample).
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent chairs the conference.
//
// Events: AgentConf_ParticipantChanged.
//
// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
//
// On the wire: unholdParticipant, POST /agentconf/{agentid}/unholdparticipant. Source:
// cec_07_1289, cec_07_0474.
func (c *Client) UnholdParticipant(ctx context.Context, agentID, addressType, address string, calls ...CallOption) error {
	r := newRequest(&opUnholdParticipant)
	r.path("agentid", agentID)
	r.field("addressType", addressType)
	r.field("address", address)
	r.alwaysBody()
	return c.callNothing(ctx, r, calls)
}

var opProlongTime = operation{id: "prolongTime", method: "POST", path: "/agentconf/{agentid}/prolongtime"}

// ProlongTime extends the duration of the conference. The whole conference cannot last longer than
// 1440 minutes, so the time really added, which the answer tells, may be less than the time asked
// for.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - prolongTime: Time to add, from 1 to 1440 minutes. Range: 1 to 1440. Unit: minutes.
//
// Notes:
//   - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
//   - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018
//     to 2020 call them (vendor sample).
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent chairs the conference.
//
// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
//
// On the wire: prolongTime, POST /agentconf/{agentid}/prolongtime. Source: cec_07_1290,
// cec_07_0475.
func (c *Client) ProlongTime(ctx context.Context, agentID string, prolongTime int, calls ...CallOption) (*ProlongTimeResult, error) {
	r := newRequest(&opProlongTime)
	r.path("agentid", agentID)
	r.field("prolongTime", prolongTime)
	r.alwaysBody()
	return callObject[ProlongTimeResult](ctx, c, r, calls)
}

var opApplyToShiftPresident = operation{id: "applyToShiftPresident", method: "POST", path: "/agentconf/{agentid}/applytoshiftpresident"}

// ApplyToShiftPresident hands the chair of the conference over to another agent.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - destAgentNo: Work number of the agent who gets the chair.
//
// Notes:
//   - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
//   - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018
//     to 2020 call them (vendor sample).
//
// Prerequisite: The agent has signed in (inferred).
// Prerequisite: The agent chairs the conference (inferred from return code 101-002).
//
// Events: AgentConf_ParticipantChanged, AgentConf_PresidentChanged.
//
// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002, 101-005.
//
// On the wire: applyToShiftPresident, POST /agentconf/{agentid}/applytoshiftpresident. Source:
// cec_07_1291, cec_07_0476.
func (c *Client) ApplyToShiftPresident(ctx context.Context, agentID string, destAgentNo int, calls ...CallOption) error {
	r := newRequest(&opApplyToShiftPresident)
	r.path("agentid", agentID)
	r.field("destAgentNo", destAgentNo)
	r.alwaysBody()
	return c.callNothing(ctx, r, calls)
}

// BatchAddParticipantOptions holds what BatchAddParticipant can be given beside its parameters;
// nil is left out.
type BatchAddParticipantOptions struct {
	// Whether a welcome announcement is played to a user who joins.
	// Default: false.
	BeepTone *bool

	// Way of playing; no other value is listed.
	// Default: 2.
	PlayMode *int

	// Path of the voice file, at most 127 characters, in the form <drive>:/conf/<vdn id>/<file>,
	// for example y:/conf/120/1136287.V3. Mandatory, together with playMode 2, when beepTone is
	// true; without effect when it is false.
	// At most 127 characters.
	VoicePath *string

	// Caller number, at most 24 characters. If the VDN restricts numbers, it must be one of them.
	// At most 24 characters.
	Caller *string
}

var opBatchAddParticipant = operation{id: "batchAddParticipant", method: "POST", path: "/agentconf/{agentid}/batchaddparticipant"}

// BatchAddParticipant adds up to 120 phone users and agents to the conference at once.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - addresses: The participants to add, at most 120. At most 120 items.
//
// Notes:
//   - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
//   - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018
//     to 2020 call them (vendor sample).
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent chairs the conference.
//
// On the wire: batchAddParticipant, POST /agentconf/{agentid}/batchaddparticipant. Source:
// cec_07_1292, cec_07_0477.
func (c *Client) BatchAddParticipant(ctx context.Context, agentID string, addresses []BatchAddParticipantRequestAddress, options *BatchAddParticipantOptions, calls ...CallOption) (json.RawMessage, error) {
	o := valueOf(options)
	r := newRequest(&opBatchAddParticipant)
	r.path("agentid", agentID)
	r.field("addresses", addresses)
	optionalField(r, "beepTone", o.BeepTone)
	optionalField(r, "playMode", o.PlayMode)
	optionalField(r, "voicePath", o.VoicePath)
	optionalField(r, "caller", o.Caller)
	r.alwaysBody()
	return callValue[json.RawMessage](ctx, c, r, calls)
}

var opBatchRemoveParticipant = operation{id: "batchRemoveParticipant", method: "POST", path: "/agentconf/{agentid}/batchremoveparticipant"}

// BatchRemoveParticipant removes up to 30 participants from the conference at once. The chair
// cannot remove itself; return code 101-006 means that (inferred). The answer names those who were
// not in the conference.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - addresses: The participants to remove, at most 30. At most 30 items.
//
// Notes:
//   - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
//   - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018
//     to 2020 call them (vendor sample).
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent chairs the conference.
//
// Events: AgentConf_ParticipantChanged.
//
// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002, 101-006.
//
// On the wire: batchRemoveParticipant, POST /agentconf/{agentid}/batchremoveparticipant. Source:
// cec_07_1293, cec_07_0478.
func (c *Client) BatchRemoveParticipant(ctx context.Context, agentID string, addresses []BatchRemoveParticipantRequestAddress, calls ...CallOption) (*BatchRemoveParticipantResult, error) {
	r := newRequest(&opBatchRemoveParticipant)
	r.path("agentid", agentID)
	r.field("addresses", addresses)
	r.alwaysBody()
	return callObject[BatchRemoveParticipantResult](ctx, c, r, calls)
}

var opChangeParticipantMode = operation{id: "changeParticipantMode", method: "POST", path: "/agentconf/{agentid}/changeparticipantmode"}

// ChangeParticipantMode sets whether one participant of the conference can listen, speak, do both
// or do neither.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - attribute: What the participant can do from now on. Values: 1 (listen only), 2 (speak only),
//     3 (listen and speak), 4 (neither listen nor speak).
//   - addressType: Kind of address by which the participant is named. Values: 6 (phone number), 9
//     (agent).
//   - address: Phone number or agent ID of the participant, at most 24 bytes. At most 24
//     characters.
//
// Notes:
//   - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
//   - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018
//     to 2020 call them (vendor sample).
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent chairs the conference.
//
// Events: AgentConf_ParticipantChanged.
//
// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
//
// On the wire: changeParticipantMode, POST /agentconf/{agentid}/changeparticipantmode. Source:
// cec_07_1294, cec_07_0479.
func (c *Client) ChangeParticipantMode(ctx context.Context, agentID string, attribute int, addressType, address string, calls ...CallOption) error {
	r := newRequest(&opChangeParticipantMode)
	r.path("agentid", agentID)
	r.field("attribute", attribute)
	r.field("addressType", addressType)
	r.field("address", address)
	r.alwaysBody()
	return c.callNothing(ctx, r, calls)
}

// PlayVoiceToConfOptions holds what PlayVoiceToConf can be given beside its parameters; nil is
// left out.
type PlayVoiceToConfOptions struct {
	// Whether the file plays in the foreground or in the background.
	// Values: 0 (foreground sound), 1 (background sound). Default: 0.
	PlayType *int

	// Way of playing; no other value is listed.
	// Default: 2.
	PlayMode *int
}

var opPlayVoiceToConf = operation{id: "playVoiceToConf", method: "POST", path: "/agentconf/{agentid}/playvoicetoconf"}

// PlayVoiceToConf plays a voice file to all participants of the conference.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - voicePath: Path of the voice file, at most 127 characters, in the form <drive>:/conf/<vdn
//     id>/<file>, for example y:/conf/120/1136287.V3. At most 127 characters.
//
// Notes:
//   - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
//   - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018
//     to 2020 call them (vendor sample).
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent chairs the conference.
//
// Events: AgentConf_StopVoice.
//
// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
//
// On the wire: playVoiceToConf, POST /agentconf/{agentid}/playvoicetoconf. Source: cec_07_1295,
// cec_07_0480.
func (c *Client) PlayVoiceToConf(ctx context.Context, agentID, voicePath string, options *PlayVoiceToConfOptions, calls ...CallOption) (json.RawMessage, error) {
	o := valueOf(options)
	r := newRequest(&opPlayVoiceToConf)
	r.path("agentid", agentID)
	optionalField(r, "playType", o.PlayType)
	optionalField(r, "playMode", o.PlayMode)
	r.field("voicePath", voicePath)
	r.alwaysBody()
	return callValue[json.RawMessage](ctx, c, r, calls)
}

var opStopVoiceToConf = operation{id: "stopVoiceToConf", method: "POST", path: "/agentconf/{agentid}/stopvoicetoconf"}

// StopVoiceToConf stops the file that plays to all participants of the conference. In a failure,
// the result may hold errorReason, the cause passed through from the call platform.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Notes:
//   - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
//   - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018
//     to 2020 call them (vendor sample).
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent chairs the conference.
//
// Events: AgentConf_StopVoice.
//
// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
//
// On the wire: stopVoiceToConf, POST /agentconf/{agentid}/stopvoicetoconf. Source: cec_07_1296,
// cec_07_0481.
func (c *Client) StopVoiceToConf(ctx context.Context, agentID string, calls ...CallOption) (*SuccessWithErrorReasonResult, error) {
	r := newRequest(&opStopVoiceToConf)
	r.path("agentid", agentID)
	return callObject[SuccessWithErrorReasonResult](ctx, c, r, calls)
}

// PlayVoiceToParticipantOptions holds what PlayVoiceToParticipant can be given beside its
// parameters; nil is left out.
type PlayVoiceToParticipantOptions struct {
	// Way of playing; no other value is listed.
	// Default: 2.
	PlayMode *int
}

var opPlayVoiceToParticipant = operation{id: "playVoiceToParticipant", method: "POST", path: "/agentconf/{agentid}/playvoicetoparticipant"}

// PlayVoiceToParticipant plays a voice file to one participant of the conference. In a failure,
// the result may hold errorReason, the cause passed through from the call platform.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - addressType: Kind of address by which the participant is named. Values: 6 (phone number), 9
//     (agent).
//   - address: Phone number or agent ID of the participant, at most 24 bytes. At most 24
//     characters.
//   - voicePath: Path of the voice file, at most 127 characters, in the form y:/conf/<vdn
//     id>/<file>. At most 127 characters.
//
// Notes:
//   - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
//   - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018
//     to 2020 call them (vendor sample).
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent chairs the conference.
//
// Events: AgentConf_StopParticipantVoice.
//
// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
//
// On the wire: playVoiceToParticipant, POST /agentconf/{agentid}/playvoicetoparticipant. Source:
// cec_07_1297, cec_07_0482.
func (c *Client) PlayVoiceToParticipant(ctx context.Context, agentID, addressType, address, voicePath string, options *PlayVoiceToParticipantOptions, calls ...CallOption) (*SuccessWithErrorReasonResult, error) {
	o := valueOf(options)
	r := newRequest(&opPlayVoiceToParticipant)
	r.path("agentid", agentID)
	r.field("addressType", addressType)
	r.field("address", address)
	optionalField(r, "playMode", o.PlayMode)
	r.field("voicePath", voicePath)
	r.alwaysBody()
	return callObject[SuccessWithErrorReasonResult](ctx, c, r, calls)
}

// StopVoiceToParticipantOptions holds what StopVoiceToParticipant can be given beside its
// parameters; nil is left out.
type StopVoiceToParticipantOptions struct {
	// Kind of address by which the participant is named, expected as in playVoiceToParticipant.
	AddressType *string

	// Phone number or agent ID of the participant, expected as in playVoiceToParticipant.
	// At most 24 characters.
	Address *string
}

var opStopVoiceToParticipant = operation{id: "stopVoiceToParticipant", method: "POST", path: "/agentconf/{agentid}/stopvoicetoparticipant"}

// StopVoiceToParticipant stops the file that plays to one participant of the conference. The
// operation has a body, whose table was not seen; its fields are expected to name the participant
// as in playVoiceToParticipant (inferred).
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Notes:
//   - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
//   - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018
//     to 2020 call them (vendor sample).
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent chairs the conference.
//
// Events: AgentConf_StopParticipantVoice.
//
// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
//
// On the wire: stopVoiceToParticipant, POST /agentconf/{agentid}/stopvoicetoparticipant. Source:
// cec_07_1298, cec_07_0483.
func (c *Client) StopVoiceToParticipant(ctx context.Context, agentID string, options *StopVoiceToParticipantOptions, calls ...CallOption) (json.RawMessage, error) {
	o := valueOf(options)
	r := newRequest(&opStopVoiceToParticipant)
	r.path("agentid", agentID)
	optionalField(r, "addressType", o.AddressType)
	optionalField(r, "address", o.Address)
	return callValue[json.RawMessage](ctx, c, r, calls)
}

var opModifyConfResource = operation{id: "modifyConfResource", method: "POST", path: "/agentconf/{agentid}/modifyconfresource"}

// ModifyConfResource adds seats to the conference or takes seats away from it.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - modifyType: Whether the conference gets more or fewer seats. Values: 0 (more seats), 1
//     (fewer seats).
//   - modifyNum: Number of seats, from 2 to 118, by which to change the conference (inferred from
//     modifyType). Range: 2 to 118.
//
// Notes:
//   - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
//   - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018
//     to 2020 call them (vendor sample).
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent chairs the conference.
//
// Return codes: 000-002, 100-006, 100-007, 101-001, 101-002.
//
// On the wire: modifyConfResource, POST /agentconf/{agentid}/modifyconfresource. Source:
// cec_07_1299, cec_07_0484.
func (c *Client) ModifyConfResource(ctx context.Context, agentID string, modifyType, modifyNum int, calls ...CallOption) error {
	r := newRequest(&opModifyConfResource)
	r.path("agentid", agentID)
	r.field("modifyType", modifyType)
	r.field("modifyNum", modifyNum)
	r.alwaysBody()
	return c.callNothing(ctx, r, calls)
}

var opQueryConfInfos = operation{id: "queryConfInfos", method: "POST", path: "/agentconf/{agentid}/queryconfinfos", retry: retrySafe}

// QueryConfInfos answers state, times and participants of up to 20 conferences. An inspector may
// query every conference of the VDN, any other agent only the one in which the agent takes part.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - confIDs: IDs of the conferences, at most 20; numbers in the printed example. At most 20
//     items.
//
// Notes:
//   - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
//   - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018
//     to 2020 call them (vendor sample).
//
// Prerequisite: The agent has signed in.
//
// On the wire: queryConfInfos, POST /agentconf/{agentid}/queryconfinfos. Source: cec_07_1300,
// cec_07_0485.
func (c *Client) QueryConfInfos(ctx context.Context, agentID string, confIDs []int, calls ...CallOption) (*QueryConfInfosResult, error) {
	r := newRequest(&opQueryConfInfos)
	r.path("agentid", agentID)
	r.field("confIds", confIDs)
	r.alwaysBody()
	return callObject[QueryConfInfosResult](ctx, c, r, calls)
}

var opQueryAllConfIDs = operation{id: "queryAllConfIds", method: "GET", path: "/agentconf/{agentid}/queryvdnconfid", retry: retrySafe}

// QueryAllConfIDs lists the IDs of all conferences of the VDN. An agent who is no inspector gets
// return code 101-004.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Notes:
//   - A message such as Unknown ERROR._N in an answer carries a code N of the CTI platform.
//   - Gateways of 2018 may lack the operations of conferences (inferred), although samples of 2018
//     to 2020 call them (vendor sample).
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is an inspector.
//
// Return codes: 000-002, 100-006, 100-007, 101-004.
//
// On the wire: queryAllConfIds, GET /agentconf/{agentid}/queryvdnconfid. Source: cec_07_1301,
// cec_07_0486.
func (c *Client) QueryAllConfIDs(ctx context.Context, agentID string, calls ...CallOption) (*QueryAllConfIDsResult, error) {
	r := newRequest(&opQueryAllConfIDs)
	r.path("agentid", agentID)
	return callObject[QueryAllConfIDsResult](ctx, c, r, calls)
}

var opAddInsert = operation{id: "addInsert", method: "PUT", path: "/qualitycontrol/{agentid}/addinsert/{workNo}"}

// AddInsert lets an inspector barge in on an agent, so that both can talk; the customer takes part
// when the agent has a call. Afterwards the inspector is in the barging state. The inspector needs
// the inspection permission, and the inspected agent must be signed in; the development guide also
// asks that this agent has a call with a customer. The operation is not for video calls. An
// inspector can inspect another inspector only when the CTI setting Support QC on QC Inspectors is
// Yes. For text chat a vendor portal adds a query parameter mediaType, which no page documents
// (vendor sample).
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - workNo: Work number of the agent to barge in on. That agent must be of the same VDN as the
//     inspector. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in as an inspector.
// Prerequisite: The inspector is idle.
//
// Events: AgentState_Busy, AgentOther_PhoneAlerting, AgentOther_PhoneOffhook,
// AgentOther_BeQcStart.
//
// Return codes: 100-006, 900-001, 900-002, 900-003.
//
// On the wire: addInsert, PUT /qualitycontrol/{agentid}/addinsert/{workNo}. Source: cec_07_2401,
// cec_05_1440.
func (c *Client) AddInsert(ctx context.Context, agentID, workNo string, calls ...CallOption) error {
	r := newRequest(&opAddInsert)
	r.path("agentid", agentID)
	r.path("workNo", workNo)
	return c.callNothing(ctx, r, calls)
}

var opAddSupervise = operation{id: "addSupervise", method: "PUT", path: "/qualitycontrol/{agentid}/addsupervise/{workNo}"}

// AddSupervise lets an inspector listen to the call of an agent. Agent and customer do not notice
// it: the inspector hears both and is not heard. Afterwards the inspector is in the listening
// state. The inspector needs the inspection permission, and the inspected agent must be signed in.
// The operation is not for video calls. An inspector can inspect another inspector only when the
// CTI setting Support QC on QC Inspectors is Yes. For text chat a vendor portal adds a query
// parameter mediaType, which no page documents (vendor sample).
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - workNo: Work number of the agent to listen to. That agent must be of the same VDN as the
//     inspector. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in as an inspector.
// Prerequisite: The inspector is idle.
//
// Events: AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentState_Busy,
// AgentOther_BeQcStart.
//
// Return codes: 100-006, 900-001, 900-002, 900-003, 900-005.
//
// On the wire: addSupervise, PUT /qualitycontrol/{agentid}/addsupervise/{workNo}. Source:
// cec_07_2402, cec_05_1441.
func (c *Client) AddSupervise(ctx context.Context, agentID, workNo string, calls ...CallOption) error {
	r := newRequest(&opAddSupervise)
	r.path("agentid", agentID)
	r.path("workNo", workNo)
	return c.callNothing(ctx, r, calls)
}

var opIntercept = operation{id: "intercept", method: "PUT", path: "/qualitycontrol/{agentid}/intercept/{workNo}"}

// Intercept lets an inspector take over the call of an agent: the talk between agent and customer
// ends, the agent becomes idle, and the inspector talks to the customer. The operation is not for
// video calls. A vendor portal adds the query parameters mediaType (for text chat) and callId,
// which no page documents (vendor sample).
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - workNo: Work number of the agent whose call is taken over. That agent must be of the same
//     VDN as the inspector. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in as an inspector.
// Prerequisite: The inspector is barging in, listening or whispering.
//
// Events: AgentEvent_Talking, AgentMediaEvent_Record, AgentState_Ready, AgentOther_PhoneRelease,
// AgentEvent_Call_Release, AgentEvent_Customer_Release.
//
// Return codes: 100-006, 900-001, 900-002, 900-003.
//
// On the wire: intercept, PUT /qualitycontrol/{agentid}/intercept/{workNo}. Source: cec_07_2403,
// cec_05_1442.
func (c *Client) Intercept(ctx context.Context, agentID, workNo string, calls ...CallOption) error {
	r := newRequest(&opIntercept)
	r.path("agentid", agentID)
	r.path("workNo", workNo)
	return c.callNothing(ctx, r, calls)
}

var opInterceptByCallID = operation{id: "interceptByCallId", method: "PUT", path: "/qualitycontrol/{agentid}/intercept/{workNo}/{callId}"}

// InterceptByCallID lets an inspector take over one call of an agent, which the call ID names. The
// effect is that of intercept: the talk between agent and customer ends, the agent becomes idle,
// and the inspector talks to the customer. The operation is not for video calls.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - workNo: Work number of the agent whose call is taken over, a decimal string from 101 to
//     999999 without leading zeros, signs or blanks. The agent must be of the same VDN as the
//     inspector. Range: 101 to 999999.
//   - callID: ID of the call to take over.
//
// Prerequisite: The agent has signed in as an inspector.
// Prerequisite: The inspector is barging in, listening or whispering.
//
// Events: AgentEvent_Talking, AgentMediaEvent_Record.
//
// Return codes: 100-006, 900-001, 900-002, 900-003.
//
// On the wire: interceptByCallId, PUT /qualitycontrol/{agentid}/intercept/{workNo}/{callId}.
// Source: cec_07_0437.
//
// Since edition 2025-11.
func (c *Client) InterceptByCallID(ctx context.Context, agentID, workNo, callID string, calls ...CallOption) error {
	r := newRequest(&opInterceptByCallID)
	r.path("agentid", agentID)
	r.path("workNo", workNo)
	r.path("callId", callID)
	return c.callNothing(ctx, r, calls)
}

var opStopSuperviseOrInsert = operation{id: "stopSuperviseOrInsert", method: "DELETE", path: "/qualitycontrol/{agentid}/{workNo}"}

// StopSuperviseOrInsert ends the listening or barging in of an inspector on an agent. The
// operation is not for video calls.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - workNo: Work number of the inspected agent. That agent must be of the same VDN as the
//     inspector. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in as an inspector.
// Prerequisite: The inspector is listening or barging in.
//
// Events: AgentOther_PhoneRelease, AgentState_Ready, AgentOther_BeQcStop.
//
// Return codes: 100-006, 900-001, 900-002, 900-003.
//
// On the wire: stopSuperviseOrInsert, DELETE /qualitycontrol/{agentid}/{workNo}. Source:
// cec_07_2404, cec_07_0438.
func (c *Client) StopSuperviseOrInsert(ctx context.Context, agentID, workNo string, calls ...CallOption) error {
	r := newRequest(&opStopSuperviseOrInsert)
	r.path("agentid", agentID)
	r.path("workNo", workNo)
	return c.callNothing(ctx, r, calls)
}

var opForceBusy = operation{id: "forceBusy", method: "POST", path: "/qualitycontrol/{agentid}/forcebusy/{workNo}"}

// ForceBusy lets an inspector put an agent into the busy state.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - workNo: Work number of the agent to make busy. That agent must be of the same VDN as the
//     inspector. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in as an inspector.
//
// Return codes: 100-006, 900-001, 900-002, 900-003.
//
// On the wire: forceBusy, POST /qualitycontrol/{agentid}/forcebusy/{workNo}. Source: cec_07_2405,
// cec_07_0439.
func (c *Client) ForceBusy(ctx context.Context, agentID, workNo string, calls ...CallOption) error {
	r := newRequest(&opForceBusy)
	r.path("agentid", agentID)
	r.path("workNo", workNo)
	return c.callNothing(ctx, r, calls)
}

var opForceIdle = operation{id: "forceIdle", method: "POST", path: "/qualitycontrol/{agentid}/forceidle/{workNo}"}

// ForceIdle lets an inspector put an agent into the idle state.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - workNo: Work number of the agent to make idle. That agent must be of the same VDN as the
//     inspector. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in as an inspector.
//
// Return codes: 100-006, 900-001, 900-002, 900-003.
//
// On the wire: forceIdle, POST /qualitycontrol/{agentid}/forceidle/{workNo}. Source: cec_07_2406,
// cec_07_0440.
func (c *Client) ForceIdle(ctx context.Context, agentID, workNo string, calls ...CallOption) error {
	r := newRequest(&opForceIdle)
	r.path("agentid", agentID)
	r.path("workNo", workNo)
	return c.callNothing(ctx, r, calls)
}

var opForceLogOutAgent = operation{id: "forceLogOutAgent", method: "POST", path: "/qualitycontrol/{agentid}/forcelogout/{workNo}"}

// ForceLogOutAgent lets an inspector sign an agent out.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - workNo: Work number of the agent to sign out. That agent must be of the same VDN as the
//     inspector. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in as an inspector.
//
// Return codes: 100-006, 900-001, 900-002, 900-003.
//
// On the wire: forceLogOutAgent, POST /qualitycontrol/{agentid}/forcelogout/{workNo}. Source:
// cec_07_2407, cec_07_0441.
func (c *Client) ForceLogOutAgent(ctx context.Context, agentID, workNo string, calls ...CallOption) error {
	r := newRequest(&opForceLogOutAgent)
	r.path("agentid", agentID)
	r.path("workNo", workNo)
	return c.callNothing(ctx, r, calls)
}

var opForceDropCall = operation{id: "forceDropCall", method: "POST", path: "/qualitycontrol/{agentid}/forcedropcall/{callid}"}

// ForceDropCall lets an inspector release the call that the call ID names. The operation is not
// for video calls.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - callID: ID of the call to release.
//
// Prerequisite: The agent has signed in as an inspector.
//
// Return codes: 100-006, 900-001, 900-002, 900-003.
//
// On the wire: forceDropCall, POST /qualitycontrol/{agentid}/forcedropcall/{callid}. Source:
// cec_07_2408, cec_07_0442.
func (c *Client) ForceDropCall(ctx context.Context, agentID, callID string, calls ...CallOption) error {
	r := newRequest(&opForceDropCall)
	r.path("agentid", agentID)
	r.path("callid", callID)
	return c.callNothing(ctx, r, calls)
}

// AdjustSkillOptions holds what AdjustSkill can be given beside its parameters; nil is left out.
type AdjustSkillOptions struct {
	// Work number of the agent. That agent must be of the same VDN as the inspector.
	// Range: 101 to 59999.
	WorkNo *string

	// IDs of the skill queues, at most 1000; integers in the printed example.
	// At most 1000 items.
	Skills []int
}

var opAdjustSkill = operation{id: "adjustSkill", method: "POST", path: "/qualitycontrol/{agentid}/adjustskill"}

// AdjustSkill lets an inspector change the skill queues of an agent. The table of the page marks
// both fields of the body as optional.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in as an inspector.
// Prerequisite: The inspected agent is signed in.
//
// Return codes: 100-001, 100-006, 900-001, 900-002, 900-003.
//
// On the wire: adjustSkill, POST /qualitycontrol/{agentid}/adjustskill. Source: cec_07_2409,
// cec_07_0443.
func (c *Client) AdjustSkill(ctx context.Context, agentID string, options *AdjustSkillOptions, calls ...CallOption) error {
	o := valueOf(options)
	r := newRequest(&opAdjustSkill)
	r.path("agentid", agentID)
	optionalField(r, "workNo", o.WorkNo)
	optionalList(r, "skills", o.Skills)
	return c.callNothing(ctx, r, calls)
}

var opSwitchSuperviseOrInsert = operation{id: "switchSuperviseOrInsert", method: "POST", path: "/qualitycontrol/{agentid}/switch/{workNo}"}

// SwitchSuperviseOrInsert switches an inspector who listens to an agent to barging in, and one who
// barges in to listening. The operation is not for video calls.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - workNo: Work number of the inspected agent. That agent must be of the same VDN as the
//     inspector. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in as an inspector.
// Prerequisite: The inspector is listening or barging in.
//
// Return codes: 100-006, 900-001, 900-002, 900-003.
//
// On the wire: switchSuperviseOrInsert, POST /qualitycontrol/{agentid}/switch/{workNo}. Source:
// cec_07_2410, cec_07_0444.
func (c *Client) SwitchSuperviseOrInsert(ctx context.Context, agentID, workNo string, calls ...CallOption) error {
	r := newRequest(&opSwitchSuperviseOrInsert)
	r.path("agentid", agentID)
	r.path("workNo", workNo)
	return c.callNothing(ctx, r, calls)
}

var opForceRest = operation{id: "forceRest", method: "POST", path: "/qualitycontrol/{agentid}/forcerest/{workNo}/{time}/{reason}"}

// ForceRest lets an inspector send an agent to rest for a given time and reason.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - workNo: Work number of the agent to send to rest. That agent must be of the same VDN as the
//     inspector. Range: 101 to 59999.
//   - time: Length of the rest in seconds, from 1 to 86399. Range: 1 to 86399. Unit: seconds.
//   - reason: Rest reason code, from 1 to 255. Unlike restcause of rest, 0 is not in the range.
//     Range: 1 to 255.
//
// Prerequisite: The agent has signed in as an inspector.
//
// Return codes: 100-006, 900-001, 900-002, 900-003.
//
// On the wire: forceRest, POST /qualitycontrol/{agentid}/forcerest/{workNo}/{time}/{reason}.
// Source: cec_07_2411, cec_07_0445.
func (c *Client) ForceRest(ctx context.Context, agentID, workNo string, time, reason int, calls ...CallOption) error {
	r := newRequest(&opForceRest)
	r.path("agentid", agentID)
	r.path("workNo", workNo)
	r.path("time", time)
	r.path("reason", reason)
	return c.callNothing(ctx, r, calls)
}

// RequestWhisperAgentOptions holds what RequestWhisperAgent can be given beside its parameters;
// nil is left out.
type RequestWhisperAgentOptions struct {
	// Work number of the agent to whisper to. That agent must be of the same VDN as the inspector.
	// The page marks it as optional.
	WhisperAgentID *string
}

var opRequestWhisperAgent = operation{id: "requestWhisperAgent", method: "POST", path: "/qualitycontrol/{agentid}/requestwhisperagent"}

// RequestWhisperAgent lets an inspector whisper to an agent: the inspector hears agent and
// customer, and only the agent hears the inspector. The inspector needs the whisper permission.
// The operation is not for video calls. An inspector can inspect another inspector only when the
// CTI setting Support QC on QC Inspectors is Yes.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in as an inspector.
// Prerequisite: The inspector is idle.
//
// Events: AgentOther_PhoneAlerting, AgentOther_PhoneOffhook, AgentState_Busy,
// AgentOther_BeQcStart.
//
// Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
//
// On the wire: requestWhisperAgent, POST /qualitycontrol/{agentid}/requestwhisperagent. Source:
// cec_07_2412, cec_07_0446.
func (c *Client) RequestWhisperAgent(ctx context.Context, agentID string, options *RequestWhisperAgentOptions, calls ...CallOption) error {
	o := valueOf(options)
	r := newRequest(&opRequestWhisperAgent)
	r.path("agentid", agentID)
	optionalQuery(r, "whisperagentid", o.WhisperAgentID)
	return c.callNothing(ctx, r, calls)
}

// RequestStopWhisperAgentOptions holds what RequestStopWhisperAgent can be given beside its
// parameters; nil is left out.
type RequestStopWhisperAgentOptions struct {
	// Work number of the agent whispered to. That agent must be of the same VDN as the inspector.
	// The page marks it as optional.
	WhisperAgentID *string
}

var opRequestStopWhisperAgent = operation{id: "requestStopWhisperAgent", method: "POST", path: "/qualitycontrol/{agentid}/requeststopwhisperagent"}

// RequestStopWhisperAgent ends the whispering of an inspector to an agent. The operation is not
// for video calls.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in as an inspector.
// Prerequisite: The inspector has whispered to the agent.
//
// Events: AgentOther_BeQcStop.
//
// Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
//
// On the wire: requestStopWhisperAgent, POST /qualitycontrol/{agentid}/requeststopwhisperagent.
// Source: cec_07_2413, cec_07_0447.
func (c *Client) RequestStopWhisperAgent(ctx context.Context, agentID string, options *RequestStopWhisperAgentOptions, calls ...CallOption) error {
	o := valueOf(options)
	r := newRequest(&opRequestStopWhisperAgent)
	r.path("agentid", agentID)
	optionalQuery(r, "whisperagentid", o.WhisperAgentID)
	return c.callNothing(ctx, r, calls)
}

// RequestSwitchInsertWhisperAgentOptions holds what RequestSwitchInsertWhisperAgent can be given
// beside its parameters; nil is left out.
type RequestSwitchInsertWhisperAgentOptions struct {
	// Work number of the inspected agent. That agent must be of the same VDN as the inspector. The
	// page marks it as optional.
	WhisperAgentID *string
}

var opRequestSwitchInsertWhisperAgent = operation{id: "requestSwitchInsertWhisperAgent", method: "POST", path: "/qualitycontrol/{agentid}/requestswitchinsertwhisperagent"}

// RequestSwitchInsertWhisperAgent switches an inspector who inspects an agent to listening,
// barging in or whispering. The operation is not for video calls.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - switchType: Kind of inspection to switch to. Values: 0 (listen), 1 (barge in), 2 (whisper).
//
// Prerequisite: The agent has signed in as an inspector.
// Prerequisite: The inspector is whispering, listening or barging in.
//
// Events: AgentOther_BeQcStart.
//
// Return codes: 100-006, 900-001, 900-002, 900-003, 900-004.
//
// On the wire: requestSwitchInsertWhisperAgent, POST
// /qualitycontrol/{agentid}/requestswitchinsertwhisperagent. Source: cec_07_2414, cec_07_0448.
func (c *Client) RequestSwitchInsertWhisperAgent(ctx context.Context, agentID string, switchType int, options *RequestSwitchInsertWhisperAgentOptions, calls ...CallOption) error {
	o := valueOf(options)
	r := newRequest(&opRequestSwitchInsertWhisperAgent)
	r.path("agentid", agentID)
	optionalQuery(r, "whisperagentid", o.WhisperAgentID)
	r.query("switchtype", switchType)
	return c.callNothing(ctx, r, calls)
}

// BeginPlayOptions holds what BeginPlay can be given beside its parameters; nil is left out.
type BeginPlayOptions struct {
	// Start position in seconds. The vendor spells the name so.
	// Unit: seconds.
	StartPostion *int

	// Change of the volume, a string of at most 5 digits.
	// At most 5 characters. Default: "50".
	VolumeChange *string

	// Change of the speed, a string of at most 5 digits.
	// At most 5 characters. Default: "50".
	SpeedChange *string

	// Number of times to play the file. Other values than 1 fall back to 1.
	// Default: 1.
	Times *int

	// Format of the file; the page says that only 0 is supported at present, but not what it
	// means.
	// Default: 0.
	CodeFormat *int

	// ID of the distributed node, which AgentMediaEvent_Record tells.
	LocationID *int
}

var opBeginPlay = operation{id: "beginPlay", method: "PUT", path: "/recordplay/{agentid}/play"}

// BeginPlay plays a file to the agent. When the agent is not in a call, the phone given at the
// sign-in rings. The page warns that any recording can be played.
//
// The development guide (cec_05_4050) gives this order of the events (see the notes).
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - voicePath: Path of the file, at most 100 characters. At most 100 characters.
//
// Notes:
//   - success: AgentState_Busy, AgentOther_PhoneAlerting, AgentOther_PhoneOffhook,
//     AgentMediaEvent_Play_Succ, AgentMediaEvent_Play
//   - failure: AgentState_Busy, AgentOther_PhoneAlerting, AgentOther_PhoneOffhook,
//     AgentOther_PhoneRelease, AgentState_Ready, AgentMediaEvent_Play_Fail,
//     AgentMediaEvent_StopPlayDone
//   - end of the playback: AgentOther_PhoneRelease, AgentState_Ready, AgentMediaEvent_StopPlayDone
//   - played in a call (cec_05_1445): AgentMediaEvent_Play_Succ, AgentMediaEvent_Play, and in the
//     end AgentMediaEvent_StopPlayDone
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is not in a call.
//
// Events: AgentState_Busy, AgentOther_PhoneAlerting, AgentOther_PhoneOffhook,
// AgentMediaEvent_Play, AgentMediaEvent_Play_Succ, AgentMediaEvent_Play_Fail,
// AgentMediaEvent_StopPlayDone, AgentOther_PhoneRelease, AgentState_Ready.
//
// Return codes: 500-007.
//
// On the wire: beginPlay, PUT /recordplay/{agentid}/play. Source: cec_07_4202, cec_07_0394,
// cec_05_4050.
func (c *Client) BeginPlay(ctx context.Context, agentID, voicePath string, options *BeginPlayOptions, calls ...CallOption) error {
	o := valueOf(options)
	r := newRequest(&opBeginPlay)
	r.path("agentid", agentID)
	r.field("voicepath", voicePath)
	optionalField(r, "startpostion", o.StartPostion)
	optionalField(r, "volumechange", o.VolumeChange)
	optionalField(r, "speedchange", o.SpeedChange)
	optionalField(r, "times", o.Times)
	optionalField(r, "codeformat", o.CodeFormat)
	optionalField(r, "locationId", o.LocationID)
	r.alwaysBody()
	return c.callNothing(ctx, r, calls)
}

var opPausePlay = operation{id: "pausePlay", method: "POST", path: "/recordplay/{agentid}/pauseplay"}

// PausePlay pauses the playback that is running; resumePlay continues it.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is not in a call.
// Prerequisite: A playback is running.
//
// Events: AgentMediaEvent_PausePlayDone.
//
// Return codes: 100-006, 100-007, 500-003.
//
// On the wire: pausePlay, POST /recordplay/{agentid}/pauseplay. Source: cec_07_4203, cec_07_0395.
func (c *Client) PausePlay(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opPausePlay)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

var opResumePlay = operation{id: "resumePlay", method: "POST", path: "/recordplay/{agentid}/resumeplay"}

// ResumePlay resumes the playback that pausePlay paused.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is not in a call.
// Prerequisite: The playback is paused.
//
// Events: AgentMediaEvent_ResumePlayDone.
//
// Return codes: 100-006, 100-007, 500-005.
//
// On the wire: resumePlay, POST /recordplay/{agentid}/resumeplay. Source: cec_07_4204,
// cec_07_0396.
func (c *Client) ResumePlay(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opResumePlay)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

var opForeFastPlay = operation{id: "foreFastPlay", method: "POST", path: "/recordplay/{agentid}/forefast/{time}"}

// ForeFastPlay skips forward by a number of seconds in the file that is being played.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - time: Seconds to skip forward, a decimal string from 0 to 2147483647. Range: 0 to
//     2147483647. Unit: seconds.
//
// Prerequisite: The agent has signed in.
// Prerequisite: A playback is running.
//
// Events: AgentMediaEvent_JumpPlayDone.
//
// Return codes: 100-006, 100-007, 500-002.
//
// On the wire: foreFastPlay, POST /recordplay/{agentid}/forefast/{time}. Source: cec_07_4205,
// cec_07_0397.
func (c *Client) ForeFastPlay(ctx context.Context, agentID, time string, calls ...CallOption) error {
	r := newRequest(&opForeFastPlay)
	r.path("agentid", agentID)
	r.path("time", time)
	return c.callNothing(ctx, r, calls)
}

var opBackFastPlay = operation{id: "backFastPlay", method: "POST", path: "/recordplay/{agentid}/backfast/{time}"}

// BackFastPlay skips backward by a number of seconds in the file that is being played.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - time: Seconds to skip backward, a decimal string from 0 to 2147483647. Range: 0 to
//     2147483647. Unit: seconds.
//
// Prerequisite: The agent has signed in.
// Prerequisite: A playback is running.
//
// Events: AgentMediaEvent_JumpPlayDone.
//
// Return codes: 100-006, 100-007, 500-001.
//
// On the wire: backFastPlay, POST /recordplay/{agentid}/backfast/{time}. Source: cec_07_4206,
// cec_07_0398.
func (c *Client) BackFastPlay(ctx context.Context, agentID, time string, calls ...CallOption) error {
	r := newRequest(&opBackFastPlay)
	r.path("agentid", agentID)
	r.path("time", time)
	return c.callNothing(ctx, r, calls)
}

var opStopPlay = operation{id: "stopPlay", method: "DELETE", path: "/recordplay/{agentid}/stopplay"}

// StopPlay stops the playback that is running.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: A playback is running.
//
// Events: AgentMediaEvent_StopPlayDone.
//
// Return codes: 100-006, 100-007, 500-009.
//
// On the wire: stopPlay, DELETE /recordplay/{agentid}/stopplay. Source: cec_07_4207, cec_07_0399.
func (c *Client) StopPlay(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opStopPlay)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

var opStartRecordScreen = operation{id: "startRecordScreen", method: "PUT", path: "/recordplay/{agentid}/startrecordscreen"}

// StartRecordScreen starts recording the screen of the agent. The operation is for private
// deployments only. Gateways of 2018 may lack the operation (inferred), although a sample of that
// year calls it (vendor sample).
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The VRC component is initialised on the machine of the agent.
//
// Events: AgentMediaEvent_StartRecordScreen_Succ, AgentMediaEvent_StartRecordScreen_Fail.
//
// Return codes: 100-006, 100-007.
//
// On the wire: startRecordScreen, PUT /recordplay/{agentid}/startrecordscreen. Source:
// cec_07_4208, cec_07_0400.
func (c *Client) StartRecordScreen(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opStartRecordScreen)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

var opStopRecordScreen = operation{id: "stopRecordScreen", method: "DELETE", path: "/recordplay/{agentid}/stoprecordscreen"}

// StopRecordScreen stops recording the screen of the agent. Gateways of 2018 may lack the
// operation (inferred), although a sample of that year calls it (vendor sample).
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The VRC component is initialised.
// Prerequisite: A recording of the screen is running.
//
// Events: AgentMediaEvent_StopRecordScreen_Succ, AgentMediaEvent_StopRecordScreen_Fail.
//
// Return codes: 100-006, 100-007.
//
// On the wire: stopRecordScreen, DELETE /recordplay/{agentid}/stoprecordscreen. Source:
// cec_07_4209, cec_07_0401.
func (c *Client) StopRecordScreen(ctx context.Context, agentID string, calls ...CallOption) error {
	r := newRequest(&opStopRecordScreen)
	r.path("agentid", agentID)
	return c.callNothing(ctx, r, calls)
}

// BeginRecordOptions holds what BeginRecord can be given beside its parameters; nil is left out.
type BeginRecordOptions struct {
	// Where to store the recording, at most 100 characters, in the form <drive>:\<vdn>\<media type
	// id>\<yyyymmdd>\<work number>\<file>; the printed example has slashes. If it is missing or
	// empty, the system makes a name of this form, with the drive of MAPPINGDISK in
	// basic.properties (Y by default).
	// At most 100 characters.
	FileName *string

	// Handling of an existing file. Any other value counts as 0.
	// Default: 0.
	RecordMode *int

	// Format of the recording. An installation uses one format, so it cannot be chosen for each
	// call, and it must be the one in which the UAP plays.
	// Default: 0.
	RecordFormat *int
}

var opBeginRecord = operation{id: "beginRecord", method: "PUT", path: "/recordplay/{agentid}/record"}

// BeginRecord starts a recording, which the agent controls. Video cannot be recorded this way. The
// answer names the recording task.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - mediaType: Media type of the recording. There is one value only.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The gateway runs in a private cloud.
// Prerequisite: The configuration item IF_ENABLE_AGENT_SELFRECORD in basic.properties is switched
// on.
// Prerequisite: The agent is not inspecting, that is, not listening, inserting or whispering.
// Prerequisite: The call is no video call.
//
// Events: AgentMediaEvent_Record, AgentMediaEvent_Record_Fail.
//
// Return codes: 500-008.
//
// On the wire: beginRecord, PUT /recordplay/{agentid}/record. Source: cec_07_4210, cec_07_0402.
func (c *Client) BeginRecord(ctx context.Context, agentID string, mediaType int, options *BeginRecordOptions, calls ...CallOption) (*BeginRecordResult, error) {
	o := valueOf(options)
	r := newRequest(&opBeginRecord)
	r.path("agentid", agentID)
	optionalField(r, "fileName", o.FileName)
	r.field("mediaType", mediaType)
	optionalField(r, "recordMode", o.RecordMode)
	optionalField(r, "recordFormat", o.RecordFormat)
	r.alwaysBody()
	return callObject[BeginRecordResult](ctx, c, r, calls)
}

var opStopRecord = operation{id: "stopRecord", method: "DELETE", path: "/recordplay/{agentid}/stoprecord"}

// StopRecord stops the recording that is running.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: A recording is running.
//
// Events: AgentMediaEvent_StopRecordDone.
//
// Return codes: 500-010.
//
// On the wire: stopRecord, DELETE /recordplay/{agentid}/stoprecord. Source: cec_07_4211,
// cec_07_0403.
func (c *Client) StopRecord(ctx context.Context, agentID string, calls ...CallOption) (json.RawMessage, error) {
	r := newRequest(&opStopRecord)
	r.path("agentid", agentID)
	return callValue[json.RawMessage](ctx, c, r, calls)
}

// BeginNetPlayOptions holds what BeginNetPlay can be given beside its parameters; nil is left out.
type BeginNetPlayOptions struct {
	// Where to begin, in seconds.
	// Unit: seconds.
	Position *int

	// How often the file is played. Other values fall back to 1.
	// Default: 1.
	PlayTime *int

	// Format of the file.
	// Values: 0 (default of the resource side), 1 (24K VOX), 2 (32K VOX). Default: 0.
	FileFormat *int

	// ID of the distributed node, from 0 to 65535. It is for a single UAP and a platform set up as
	// distributed only.
	// Range: 0 to 65535.
	LocationID *int
}

var opBeginNetPlay = operation{id: "beginNetPlay", method: "POST", path: "/recordplay/{agentid}/netplay"}

// BeginNetPlay plays a recording of a call of the network call center. The phone given at the
// sign-in rings, and the playback begins once it is picked up. The page warns that any recording
// can be played.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - fileName: Path of the file, at most 100 characters. At most 100 characters.
//   - ccID: Number of the call center that holds the file, that is, the client ID of the CCS
//     client in the NIRC configuration of the WAS web console.
//
// Prerequisite: The network call center is enabled.
// Prerequisite: The agent has signed in.
// Prerequisite: The agent is not in a three-party call.
//
// On the wire: beginNetPlay, POST /recordplay/{agentid}/netplay. Source: cec_07_4212, cec_07_0404.
func (c *Client) BeginNetPlay(ctx context.Context, agentID, fileName string, ccID int, options *BeginNetPlayOptions, calls ...CallOption) (json.RawMessage, error) {
	o := valueOf(options)
	r := newRequest(&opBeginNetPlay)
	r.path("agentid", agentID)
	r.field("fileName", fileName)
	optionalField(r, "position", o.Position)
	optionalField(r, "playTime", o.PlayTime)
	optionalField(r, "fileFormat", o.FileFormat)
	r.field("ccId", ccID)
	optionalField(r, "locationId", o.LocationID)
	r.alwaysBody()
	return callValue[json.RawMessage](ctx, c, r, calls)
}

// PlayRelocationOptions holds what PlayRelocation can be given beside its parameters; nil is left
// out.
type PlayRelocationOptions struct {
	// Direction of the jump; only with seekposition 1.
	// Values: 0 (forward), 1 (backward).
	SeekDirection *int
}

var opPlayRelocation = operation{id: "playRelocation", method: "POST", path: "/recordplay/{agentid}/playrelocation"}

// PlayRelocation jumps to a position of the file that is being played, a recording or a ring-back
// tone.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - seekSeconds: Offset in seconds.
//   - seekPosition: Where the offset is counted from. Values: 0 (from the start of the file), 1
//     (from the current position), 2 (from the end of the file).
//
// Prerequisite: The agent has signed in.
// Prerequisite: The playback has begun.
//
// Return codes: 000-002, 100-007, 500-012, 500-013.
//
// On the wire: playRelocation, POST /recordplay/{agentid}/playrelocation. Source: cec_07_0405.
//
// Since edition 2025-11.
func (c *Client) PlayRelocation(ctx context.Context, agentID string, seekSeconds, seekPosition int, options *PlayRelocationOptions, calls ...CallOption) error {
	o := valueOf(options)
	r := newRequest(&opPlayRelocation)
	r.path("agentid", agentID)
	optionalField(r, "seekdirection", o.SeekDirection)
	r.field("seekseconds", seekSeconds)
	r.field("seekposition", seekPosition)
	r.alwaysBody()
	return c.callNothing(ctx, r, calls)
}

var opQueryQueueLengthOnAgent = operation{id: "queryQueueLengthOnAgent", method: "GET", path: "/queuedevice/{agentid}/waitnum", retry: retrySafe}

// QueryQueueLengthOnAgent answers how many users wait in all skill queues that are configured for
// the agent. Flow control limits the query, by default to 15000 in 2 seconds for the system and 5
// in 2 seconds for each agent; the return code above the limit was not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// Return codes: 100-006.
//
// On the wire: queryQueueLengthOnAgent, GET /queuedevice/{agentid}/waitnum. Source: cec_07_1019,
// cec_07_0407.
func (c *Client) QueryQueueLengthOnAgent(ctx context.Context, agentID string, calls ...CallOption) (int, error) {
	r := newRequest(&opQueryQueueLengthOnAgent)
	r.path("agentid", agentID)
	return callValue[int](ctx, c, r, calls)
}

var opQueryQueueLengthOnAgentSkills = operation{id: "queryQueueLengthOnAgentSkills", method: "GET", path: "/queuedevice/{agentid}/waitnumbyagent", retry: retrySafe}

// QueryQueueLengthOnAgentSkills answers how many users wait in the skill queues that the agent has
// signed in to: one number for all of them, although the English title can be read as one per
// queue. Flow control limits the query, by default to 15000 in 2 seconds for the system and 5 in 2
// seconds for each agent; the return code above the limit was not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// Return codes: 100-006, 100-007.
//
// On the wire: queryQueueLengthOnAgentSkills, GET /queuedevice/{agentid}/waitnumbyagent. Source:
// cec_07_1020, cec_07_0408.
func (c *Client) QueryQueueLengthOnAgentSkills(ctx context.Context, agentID string, calls ...CallOption) (int, error) {
	r := newRequest(&opQueryQueueLengthOnAgentSkills)
	r.path("agentid", agentID)
	return callValue[int](ctx, c, r, calls)
}

var opQuerySkillQueueOnAgentVDN = operation{id: "querySkillQueueOnAgentVDN", method: "GET", path: "/queuedevice/{agentid}/agentvdnskill", retry: retrySafe}

// QuerySkillQueueOnAgentVDN answers the skill queues of the VDN to which the agent belongs. Flow
// control limits the query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for
// each agent; the return code above the limit was not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// Return codes: 100-006, 100-007, 600-005.
//
// On the wire: querySkillQueueOnAgentVDN, GET /queuedevice/{agentid}/agentvdnskill. Source:
// cec_07_1021, cec_07_0409.
func (c *Client) QuerySkillQueueOnAgentVDN(ctx context.Context, agentID string, calls ...CallOption) ([]QuerySkillQueueOnAgentVDNResultItem, error) {
	r := newRequest(&opQuerySkillQueueOnAgentVDN)
	r.path("agentid", agentID)
	return callValue[[]QuerySkillQueueOnAgentVDNResultItem](ctx, c, r, calls)
}

var opQueryQueueLengthBySkillID = operation{id: "queryQueueLengthBySkillId", method: "GET", path: "/queuedevice/{agentid}/skillwaitnum/{skillid}", retry: retrySafe}

// QueryQueueLengthBySkillID answers how many users wait in one skill queue. Flow control limits
// the query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent;
// the return code above the limit was not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - skillID: ID of the skill queue. It must exist; the CTI checks it.
//
// Prerequisite: The agent has signed in.
//
// Return codes: 100-006.
//
// On the wire: queryQueueLengthBySkillId, GET /queuedevice/{agentid}/skillwaitnum/{skillid}.
// Source: cec_07_1022, cec_07_0410.
func (c *Client) QueryQueueLengthBySkillID(ctx context.Context, agentID string, skillID int, calls ...CallOption) (int, error) {
	r := newRequest(&opQueryQueueLengthBySkillID)
	r.path("agentid", agentID)
	r.path("skillid", skillID)
	return callValue[int](ctx, c, r, calls)
}

var opQueryStatInfoOfACD = operation{id: "queryStatInfoOfAcd", method: "POST", path: "/queuedevice/{agentid}/queryacdstat", retry: retrySafe}

// QueryStatInfoOfACD answers the present figures of several skill queues, such as waiting calls,
// the longest wait and the agents signed in. Flow control limits the query, by default to 15000 in
// 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was
// not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - skills: IDs of the skill queues, at most 100. They must exist; the CTI checks them. Numbers
//     in the printed example. At most 100 items.
//
// Prerequisite: The agent has signed in.
//
// On the wire: queryStatInfoOfAcd, POST /queuedevice/{agentid}/queryacdstat. Source: cec_07_1023,
// cec_07_0411.
func (c *Client) QueryStatInfoOfACD(ctx context.Context, agentID string, skills []int, calls ...CallOption) ([]QueryStatInfoOfACDResultItem, error) {
	r := newRequest(&opQueryStatInfoOfACD)
	r.path("agentid", agentID)
	r.field("skills", skills)
	r.alwaysBody()
	return callValue[[]QueryStatInfoOfACDResultItem](ctx, c, r, calls)
}

var opQueryIVRInfoOnVDN = operation{id: "queryIVRInfoOnVdn", method: "GET", path: "/queuedevice/{agentid}/ivrinfo", retry: retrySafe}

// QueryIVRInfoOnVDN answers the IVR flows of the VDN to which the agent belongs. Flow control
// limits the query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each
// agent; the return code above the limit was not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// Return codes: 600-004, 100-007, 100-006.
//
// On the wire: queryIVRInfoOnVdn, GET /queuedevice/{agentid}/ivrinfo. Source: cec_07_1024,
// cec_07_0412.
func (c *Client) QueryIVRInfoOnVDN(ctx context.Context, agentID string, calls ...CallOption) ([]QueryIVRInfoOnVDNResultItem, error) {
	r := newRequest(&opQueryIVRInfoOnVDN)
	r.path("agentid", agentID)
	return callValue[[]QueryIVRInfoOnVDNResultItem](ctx, c, r, calls)
}

// SendMessageOptions holds what SendMessage can be given beside its parameters; nil is left out.
type SendMessageOptions struct {
	// Number of the user.
	UserID *string

	// Text of the message again, which only that request collection sends (third-party).
	Content *string
}

var opSendMessage = operation{id: "sendMessage", method: "POST", path: "/mediacall/{agentid}/sendmessage"}

// SendMessage sends a message to the user of a multimedia call. The message goes to the channel
// application, whose users fetch it by polling; messages of the user arrive as
// AgentEvent_MessageData. The development guide asks that the agent is signed in to the multimedia
// server too and has a multimedia call.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - callID: ID of the multimedia call.
//   - data: The message. The table types it as an object; a string means the text of the message.
//     With MULTIMEDIA_SECMODE 1 (encryption by the platform) it must stay under 1.9 KB, with 0
//     (encryption by the business side) under 3.8 KB, which is about 600 and 1200 Chinese
//     characters. On the public cloud it is a JSON object turned into a string, whose table was
//     not seen; a request collection of a SaaS deployment writes the keys from, to, channel,
//     controlType, mediaType, messageCode, content, senderNickname, senderAvatar, sendTime and
//     userId there (third-party).
//
// On the wire: sendMessage, POST /mediacall/{agentid}/sendmessage. Source: cec_07_1277,
// cec_05_4901.
func (c *Client) SendMessage(ctx context.Context, agentID, callID, data string, options *SendMessageOptions, calls ...CallOption) (json.RawMessage, error) {
	o := valueOf(options)
	r := newRequest(&opSendMessage)
	r.path("agentid", agentID)
	r.field("callid", callID)
	optionalField(r, "userid", o.UserID)
	r.field("data", data)
	optionalField(r, "content", o.Content)
	r.alwaysBody()
	return callValue[json.RawMessage](ctx, c, r, calls)
}

var opSetCallNums = operation{id: "setCallNums", method: "POST", path: "/mediacall/{agentid}/setcallnums", retry: retrySafe}

// SetCallNums sets how many calls of one media type the agent can have at the same time.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - mediaType: Media type that the limit is for. Values: 1 (text chat), 2 (click to dial), 4
//     (callback request), 5 (ordinary audio or video call), 15 (predictive outbound), 16 (preview
//     outbound), 17 (message call), 19 (ordinary video call), 51 (multimedia web chat), 53 (social
//     chat).
//   - callNums: Highest number of concurrent calls of the agent, from 1 to 60. Range: 1 to 60.
//
// Return codes: 106-003, 106-008, 106-012.
//
// On the wire: setCallNums, POST /mediacall/{agentid}/setcallnums. Source: cec_07_1278,
// cec_07_0459.
func (c *Client) SetCallNums(ctx context.Context, agentID, mediaType, callNums string, calls ...CallOption) error {
	r := newRequest(&opSetCallNums)
	r.path("agentid", agentID)
	r.field("mediaType", mediaType)
	r.field("callnums", callNums)
	r.alwaysBody()
	return c.callNothing(ctx, r, calls)
}

// TransferMediaCallOptions holds what TransferMediaCall can be given beside its parameters; nil is
// left out.
type TransferMediaCallOptions struct {
	// Calling number.
	Caller *string

	// Data for the receiver, at most 2048 bytes.
	// At most 2048 characters.
	CallData *string

	// ID of a skill queue; only with devicetype 2.
	SkillID *int
}

var opTransferMediaCall = operation{id: "transferMediaCall", method: "POST", path: "/mediacall/{agentid}/transfer"}

// TransferMediaCall transfers a multimedia call to a skill queue, another agent or a system access
// code. Code 106-004 means that devicetype is not valid.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - callID: ID of the call to transfer.
//   - deviceType: Type of the target. Values: 1 (skill queue), 2 (agent), 4 (system access code).
//   - mode: Mode of the transfer; unlike in transfer, a number means the same for every
//     devicetype. The notes of transfer say what the modes do. Values: 0 (release (blind)), 2
//     (success).
//   - address: Target, at most 24 characters: a queue ID, a work number or an access code, by
//     devicetype. At most 24 characters.
//
// Events: AgentEvent_Connect_Fail, AgentEvent_SuccTransResult.
//
// Return codes: 106-004.
//
// On the wire: transferMediaCall, POST /mediacall/{agentid}/transfer. Source: cec_07_1279,
// cec_07_0460.
func (c *Client) TransferMediaCall(ctx context.Context, agentID, callID string, deviceType, mode int, address string, options *TransferMediaCallOptions, calls ...CallOption) error {
	o := valueOf(options)
	r := newRequest(&opTransferMediaCall)
	r.path("agentid", agentID)
	r.field("callid", callID)
	optionalField(r, "caller", o.Caller)
	r.field("devicetype", deviceType)
	r.field("mode", mode)
	r.field("address", address)
	optionalField(r, "calldata", o.CallData)
	optionalField(r, "skillId", o.SkillID)
	r.alwaysBody()
	return c.callNothing(ctx, r, calls)
}

var opGetConnectInfo = operation{id: "getConnectInfo", method: "POST", path: "/mediacall/{agentid}/getconnectinfo", retry: retrySafe}

// GetConnectInfo answers the connection data of an H5 video call, for an agent who lost the
// connection of the call and joins again.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - userType: Type of the user who connects. Default: "agent".
//   - callID: ID of the H5 video call.
//
// Return codes: 106-011, 106-015, 100-007.
//
// On the wire: getConnectInfo, POST /mediacall/{agentid}/getconnectinfo. Source: cec_07_1280,
// cec_07_0461.
func (c *Client) GetConnectInfo(ctx context.Context, agentID, userType, callID string, calls ...CallOption) (*GetConnectInfoResult, error) {
	r := newRequest(&opGetConnectInfo)
	r.path("agentid", agentID)
	r.field("userType", userType)
	r.field("callid", callID)
	r.alwaysBody()
	return callObject[GetConnectInfoResult](ctx, c, r, calls)
}

var opImageCapture = operation{id: "imageCapture", method: "POST", path: "/mediacall/{agentid}/imagecapture"}

// ImageCapture takes a picture of the user in an H5 video call. AgentEvent_ImageCapture tells the
// outcome and the file.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - userType: Type of the user of whom the picture is taken. Default: "user".
//   - callID: ID of the H5 video call.
//
// Events: AgentEvent_ImageCapture.
//
// Return codes: 106-011, 106-015, 100-007.
//
// On the wire: imageCapture, POST /mediacall/{agentid}/imagecapture. Source: cec_07_1281,
// cec_07_0462.
func (c *Client) ImageCapture(ctx context.Context, agentID, userType, callID string, calls ...CallOption) error {
	r := newRequest(&opImageCapture)
	r.path("agentid", agentID)
	r.field("userType", userType)
	r.field("callid", callID)
	r.alwaysBody()
	return c.callNothing(ctx, r, calls)
}

var opSetCallNumsByMediaType = operation{id: "setCallNumsByMediaType", method: "POST", path: "/mediacall/{agentid}/setcallnumsbymediatype", retry: retrySafe}

// SetCallNumsByMediaType sets how many multimedia calls the agent can have at the same time, in
// all and by media type. The agent must hold a skill queue of the channel.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - totalCallNum: Highest number of multimedia calls of all channels together, from 1 to 60.
//     Range: 1 to 60.
//   - agentMediaCallNums: Limits by media type. The field of an item that holds the count was not
//     seen, so further fields are valid.
//
// On the wire: setCallNumsByMediaType, POST /mediacall/{agentid}/setcallnumsbymediatype. Source:
// cec_07_0463.
//
// Since edition 2025-11.
func (c *Client) SetCallNumsByMediaType(ctx context.Context, agentID string, totalCallNum int, agentMediaCallNums []SetCallNumsByMediaTypeRequestAgentMediaCallNum, calls ...CallOption) (json.RawMessage, error) {
	r := newRequest(&opSetCallNumsByMediaType)
	r.path("agentid", agentID)
	r.field("totalCallNum", totalCallNum)
	r.field("agentMediaCallNums", agentMediaCallNums)
	r.alwaysBody()
	return callValue[json.RawMessage](ctx, c, r, calls)
}

// QueryAgentInfoBySkillIDOptions holds what QueryAgentInfoBySkillID can be given beside its
// parameters; nil is left out.
type QueryAgentInfoBySkillIDOptions struct {
	// Maximum number of agents in the answer, from 1 to 500.
	// Range: 1 to 500.
	AgentLimit *int

	// States of the agents to list, of table 1 of the appendix on states; numbers in the printed
	// example.
	AgentStatus []int
}

var opQueryAgentInfoBySkillID = operation{id: "queryAgentInfoBySkillId", method: "GET", path: "/agentgroup/{agentid}/agentbyskill/{skillid}", retry: retrySafe}

// QueryAgentInfoBySkillID answers the agents who are signed in to a skill queue. Agents who refuse
// inbound calls are not in the answer. Flow control limits the query, by default to 15000 in 2
// seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was
// not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - skillID: ID of the skill queue. It must exist; the CTI checks it.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent has the right to take calls.
//
// On the wire: queryAgentInfoBySkillId, GET /agentgroup/{agentid}/agentbyskill/{skillid}. Source:
// cec_07_1025, cec_07_0414.
func (c *Client) QueryAgentInfoBySkillID(ctx context.Context, agentID string, skillID int, options *QueryAgentInfoBySkillIDOptions, calls ...CallOption) ([]AgentInfo, error) {
	o := valueOf(options)
	r := newRequest(&opQueryAgentInfoBySkillID)
	r.path("agentid", agentID)
	r.path("skillid", skillID)
	optionalField(r, "agentLimit", o.AgentLimit)
	optionalList(r, "agentStatus", o.AgentStatus)
	return callValue[[]AgentInfo](ctx, c, r, calls)
}

var opQueryAgentInfoByWorkNo = operation{id: "queryAgentInfoByWorkNo", method: "GET", path: "/agentgroup/{agentid}/agentbyworkno/{workno}", retry: retrySafe}

// QueryAgentInfoByWorkNo answers the details of the agent whom a work number names. Flow control
// limits the query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each
// agent; the return code above the limit was not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - workNo: Work number of the agent asked for. That agent must be of the same VDN, and the
//     number must exist; the CTI checks it. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// Return codes: 300-001, 300-002.
//
// On the wire: queryAgentInfoByWorkNo, GET /agentgroup/{agentid}/agentbyworkno/{workno}. Source:
// cec_07_1026, cec_07_0415, cec_05_4124.
func (c *Client) QueryAgentInfoByWorkNo(ctx context.Context, agentID, workNo string, calls ...CallOption) (*AgentInfo, error) {
	r := newRequest(&opQueryAgentInfoByWorkNo)
	r.path("agentid", agentID)
	r.path("workno", workNo)
	return callObject[AgentInfo](ctx, c, r, calls)
}

var opQueryAllOnlineAgents = operation{id: "queryAllOnlineAgents", method: "GET", path: "/agentgroup/{agentid}/allonlineagents", retry: retrySafe}

// QueryAllOnlineAgents answers all agents who are signed in, by skill queue. Flow control limits
// the query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent;
// the return code above the limit was not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
//
// On the wire: queryAllOnlineAgents, GET /agentgroup/{agentid}/allonlineagents. Source:
// cec_07_1027, cec_07_0416.
func (c *Client) QueryAllOnlineAgents(ctx context.Context, agentID string, calls ...CallOption) ([]QueryAllOnlineAgentsResultItem, error) {
	r := newRequest(&opQueryAllOnlineAgents)
	r.path("agentid", agentID)
	return callValue[[]QueryAllOnlineAgentsResultItem](ctx, c, r, calls)
}

// QueryAgentInfoByMediaTypesOptions holds what QueryAgentInfoByMediaTypes can be given beside its
// parameters; nil is left out.
type QueryAgentInfoByMediaTypesOptions struct {
	// Media types as one string. The page does not explain its form and prints an address without
	// a query.
	MediaTypes *string

	// The agents asked for; it was not seen whether a GET without a body is answered.
	Body any
}

var opQueryAgentInfoByMediaTypes = operation{id: "queryAgentInfoByMediaTypes", method: "GET", path: "/agentgroup/{agentid}/agentbylist", retry: retrySafe}

// QueryAgentInfoByMediaTypes answers the details of several agents at once. The request is a GET
// with a body, whose exact form is not clear. Agents who refuse inbound calls are not in the
// answer. Flow control limits the query, by default to 15000 in 2 seconds for the system and 5 in
// 2 seconds for each agent; the return code above the limit was not seen.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//
// Prerequisite: The agent has signed in.
// Prerequisite: The agent has the right to take calls.
//
// On the wire: queryAgentInfoByMediaTypes, GET /agentgroup/{agentid}/agentbylist. Source:
// cec_07_0417.
//
// Since edition 2025-11.
func (c *Client) QueryAgentInfoByMediaTypes(ctx context.Context, agentID string, options *QueryAgentInfoByMediaTypesOptions, calls ...CallOption) ([]AgentInfo, error) {
	o := valueOf(options)
	r := newRequest(&opQueryAgentInfoByMediaTypes)
	r.path("agentid", agentID)
	optionalQuery(r, "mediaTypes", o.MediaTypes)
	r.wholeBody(o.Body)
	return callValue[[]AgentInfo](ctx, c, r, calls)
}

// DownloadRecordFileOptions holds what DownloadRecordFile can be given beside its parameters; nil
// is left out.
type DownloadRecordFileOptions struct {
	// Kind of the recording.
	// Values: 1 (agent call), 2 (IVR or third-party voice message). Default: "1".
	FileType *string

	// ID of the node that holds the recording, as AgentMediaEvent_Record gives it. Mandatory in a
	// CTI pool.
	LocationID *float64
}

var opDownloadRecordFile = operation{id: "downloadRecordFile", method: "GET", path: "/recordfile/{agentid}", retry: retrySafe, file: true}

// DownloadRecordFile answers the file of a recording. Its ID is a path with file name. The file
// holds personal data. Files above 30 MB should not be downloaded this way. The gateway option
// RECORD_AUDIOENCODING sets the file format.
//
// recordId has one of three forms; edition 2023-09 prints them with backslashes (see the notes).
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - recordID: Path and file name of the recording, equal to fileName of AgentMediaEvent_Record.
//
// Notes:
//   - call of an agent: <drive>:/<vdn>/<directory>/..., as in y:/1/0/20181217/120/1524488.V3
//   - voice message of an IVR: <drive>:/<vdn>/record/..., as in
//     y:/1/record/20190412/playvoice1551276018824.wav
//   - voice message of a third party: <drive>:/3rdfile/<vdn>/record/..., as in
//     y:/3rdfile/1/record/20190408/515/1633022.V3
//
// Prerequisite: A file server is mounted and recording download is switched on.
// Prerequisite: The drive mapping is configured.
// Prerequisite: The mount directory is configured.
// Prerequisite: The agent has signed in.
//
// Return codes: 000-003, 104-001, 104-002, 104-003, 104-004, 104-005, 104-006, 104-007, 104-008,
// 104-009, 104-010.
//
// On the wire: downloadRecordFile, GET /recordfile/{agentid}. Source: cec_07_4214, cec_07_0455.
func (c *Client) DownloadRecordFile(ctx context.Context, agentID, recordID string, options *DownloadRecordFileOptions, calls ...CallOption) ([]byte, error) {
	o := valueOf(options)
	r := newRequest(&opDownloadRecordFile)
	r.path("agentid", agentID)
	r.query("recordId", recordID)
	optionalQuery(r, "filetype", o.FileType)
	optionalQuery(r, "locationId", o.LocationID)
	return c.callFile(ctx, r, calls)
}

// DownloadRecordFileByCallIDOptions holds what DownloadRecordFileByCallID can be given beside its
// parameters; nil is left out.
type DownloadRecordFileByCallIDOptions struct {
	// Path and file name of a video file. Without it the audio file of the call is answered, with
	// it that video file.
	HwFileName *string

	// Work number of the inspected agent. Needed when the signed-in agent is an inspector and
	// hwFileName is empty.
	WorkNo *string
}

var opDownloadRecordFileByCallID = operation{id: "downloadRecordFileByCallId", method: "GET", path: "/recordfile/{agentid}/recordfiledownloadEx", retry: retrySafe, file: true}

// DownloadRecordFileByCallID answers the audio file of a call or, if hwFileName is given, that
// video file. The sound comes as two tracks. The file holds personal data. The operation works
// only with a VoiceCyber recording server. The page prints recordfiledownloadEx, the last part of
// the path, as the name in logs.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - callID: ID of the recorded call.
//
// Prerequisite: The gateway option VIDEO_DOWNLOAD_FLAG is ON.
// Prerequisite: The agent has signed in.
// Prerequisite: The recording mode is VoiceCyber (all SRS settings are on).
//
// Return codes: 000-003.
//
// On the wire: downloadRecordFileByCallId, GET /recordfile/{agentid}/recordfiledownloadEx. Source:
// cec_07_4215, cec_07_0456.
func (c *Client) DownloadRecordFileByCallID(ctx context.Context, agentID, callID string, options *DownloadRecordFileByCallIDOptions, calls ...CallOption) ([]byte, error) {
	o := valueOf(options)
	r := newRequest(&opDownloadRecordFileByCallID)
	r.path("agentid", agentID)
	r.query("callId", callID)
	optionalQuery(r, "hwFileName", o.HwFileName)
	optionalQuery(r, "workNo", o.WorkNo)
	return c.callFile(ctx, r, calls)
}

// DownloadVideoFileOptions holds what DownloadVideoFile can be given beside its parameters; nil is
// left out.
type DownloadVideoFileOptions struct {
	// ID of the recording. Without it the file of the first recording address is answered.
	RecordID *string
}

var opDownloadVideoFile = operation{id: "downloadVideoFile", method: "GET", path: "/recordfile/{agentid}/videofiledownload", retry: retrySafe, file: true}

// DownloadVideoFile answers a video file of a video call that was recorded in MCU mode. Files
// above 200 MB should not be downloaded this way.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - conferenceID: ID of the conference.
//   - fileType: Which file of the recording is wanted. Values: 0 (HD), 1 (SD), 2 (auxiliary
//     stream).
//
// Prerequisite: The gateway option VIDEO_DOWNLOAD_FLAG is ON.
// Prerequisite: The gateway option IF_SUPPORT_VIDEO is ON.
// Prerequisite: The agent has signed in.
//
// Return codes: 000-003.
//
// On the wire: downloadVideoFile, GET /recordfile/{agentid}/videofiledownload. Source:
// cec_07_4217, cec_07_0465.
func (c *Client) DownloadVideoFile(ctx context.Context, agentID, conferenceID, fileType string, options *DownloadVideoFileOptions, calls ...CallOption) ([]byte, error) {
	o := valueOf(options)
	r := newRequest(&opDownloadVideoFile)
	r.path("agentid", agentID)
	r.query("conferenceId", conferenceID)
	optionalQuery(r, "recordId", o.RecordID)
	r.query("fileType", fileType)
	return c.callFile(ctx, r, calls)
}

// DownloadVideoFileExOptions holds what DownloadVideoFileEx can be given beside its parameters;
// nil is left out.
type DownloadVideoFileExOptions struct {
	// ID of the node that holds the video. Mandatory in a CTI pool.
	LocationID *int
}

var opDownloadVideoFileEx = operation{id: "downloadVideoFileEx", method: "GET", path: "/recordfile/{agentid}/videofiledownloadEx", retry: retrySafe, file: true}

// DownloadVideoFileEx answers a video file. Its recording ID is a path with file name. Files above
// 200 MB should not be downloaded this way.
//
// Parameters:
//   - agentID: Agent ID: the work number of the agent, a decimal string without leading zeros,
//     signs or blanks. Range: 101 to 59999.
//   - recordID: Path and file name of the video file. A note of the page tells what happens
//     without it, yet the table marks it as mandatory.
//
// Prerequisite: The gateway option VIDEO_DOWNLOAD_FLAG is ON.
// Prerequisite: The gateway option IF_SUPPORT_VIDEO is ON.
// Prerequisite: A file server is mounted.
// Prerequisite: The agent has signed in.
// Prerequisite: The mount directory is configured.
//
// Return codes: 000-003.
//
// On the wire: downloadVideoFileEx, GET /recordfile/{agentid}/videofiledownloadEx. Source:
// cec_07_4218, cec_07_0466.
func (c *Client) DownloadVideoFileEx(ctx context.Context, agentID, recordID string, options *DownloadVideoFileExOptions, calls ...CallOption) ([]byte, error) {
	o := valueOf(options)
	r := newRequest(&opDownloadVideoFileEx)
	r.path("agentid", agentID)
	r.query("recordId", recordID)
	optionalQuery(r, "locationId", o.LocationID)
	return c.callFile(ctx, r, calls)
}
