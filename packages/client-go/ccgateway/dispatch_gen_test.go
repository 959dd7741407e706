// Code generated from spec/ by "npm run generate". DO NOT EDIT.

package ccgateway

import "context"

// dispatch calls the method of an operation with parameters by their names on the wire.
func dispatch(ctx context.Context, c *Client, operation string, p arguments, calls ...CallOption) (any, error) {
	switch operation {
	case "login":
		return c.Login(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "password"), arg[string](p, "field", "phonenum"), &LoginOptions{
			AutoAnswer:    optionalArg[bool](p, "field", "autoanswer"),
			AutoEnterIdle: optionalArg[bool](p, "field", "autoenteridle"),
			ReleasePhone:  optionalArg[bool](p, "field", "releasephone"),
			AgentType:     optionalArg[int](p, "field", "agenttype"),
			Status:        optionalArg[int](p, "field", "status"),
			IP:            optionalArg[string](p, "field", "ip"),
			EntryIP:       optionalArg[string](p, "field", "entryIp"),
			PhoneLinkage:  optionalArg[bool](p, "field", "phonelinkage"),
			CheckInWebm:   optionalArg[bool](p, "field", "checkInWebm"),
			CheckInMailm:  optionalArg[bool](p, "field", "checkInMailm"),
			VcPhoneNumber: optionalArg[string](p, "field", "vcPhoneNumber"),
			ListenStatus:  optionalArg[bool](p, "field", "listenStatus"),
			CallBackURI:   optionalArg[string](p, "field", "callBackUri"),
			ServiceToken:  optionalArg[string](p, "field", "serviceToken"),
			SignInMode:    arg[any](p, "field", "signInMode"),
			Time:          optionalArg[int](p, "field", "time"),
			RestCause:     optionalArg[int](p, "field", "restcause"),
		}, calls...)
	case "forceLogin":
		return c.ForceLogin(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "password"), arg[string](p, "field", "phonenum"), &ForceLoginOptions{
			AutoAnswer:    optionalArg[bool](p, "field", "autoanswer"),
			AutoEnterIdle: optionalArg[bool](p, "field", "autoenteridle"),
			ReleasePhone:  optionalArg[bool](p, "field", "releasephone"),
			AgentType:     optionalArg[int](p, "field", "agenttype"),
			Status:        optionalArg[int](p, "field", "status"),
			IP:            optionalArg[string](p, "field", "ip"),
			EntryIP:       optionalArg[string](p, "field", "entryIp"),
			PhoneLinkage:  optionalArg[bool](p, "field", "phonelinkage"),
			CheckInWebm:   optionalArg[bool](p, "field", "checkInWebm"),
			CheckInMailm:  optionalArg[bool](p, "field", "checkInMailm"),
			VcPhoneNumber: optionalArg[string](p, "field", "vcPhoneNumber"),
			ListenStatus:  optionalArg[bool](p, "field", "listenStatus"),
			CallBackURI:   optionalArg[string](p, "field", "callBackUri"),
			ServiceToken:  optionalArg[string](p, "field", "serviceToken"),
			SignInMode:    arg[any](p, "field", "signInMode"),
			Time:          optionalArg[int](p, "field", "time"),
			RestCause:     optionalArg[int](p, "field", "restcause"),
		}, calls...)
	case "handShake":
		return nil, c.HandShake(ctx, arg[string](p, "path", "agentid"), calls...)
	case "resetSkill":
		return nil, c.ResetSkill(ctx, arg[string](p, "path", "agentid"), arg[bool](p, "path", "autoflag"), &ResetSkillOptions{
			SkillID:      optionalArg[string](p, "query", "skillid"),
			PhoneLinkage: optionalArg[int](p, "query", "phonelinkage"),
		}, calls...)
	case "sayFree":
		return nil, c.SayFree(ctx, arg[string](p, "path", "agentid"), calls...)
	case "sayBusy":
		return nil, c.SayBusy(ctx, arg[string](p, "path", "agentid"), &SayBusyOptions{
			Reason:  optionalArg[int](p, "query", "reason"),
			Prolong: optionalArg[bool](p, "query", "prolong"),
		}, calls...)
	case "cancelBusy":
		return nil, c.CancelBusy(ctx, arg[string](p, "path", "agentid"), calls...)
	case "rest":
		return nil, c.Rest(ctx, arg[string](p, "path", "agentid"), arg[int](p, "path", "time"), arg[int](p, "path", "restcause"), &RestOptions{
			Prolong: optionalArg[bool](p, "query", "prolong"),
		}, calls...)
	case "cancelRest":
		return nil, c.CancelRest(ctx, arg[string](p, "path", "agentid"), calls...)
	case "sayWork":
		return nil, c.SayWork(ctx, arg[string](p, "path", "agentid"), calls...)
	case "cancelWork":
		return nil, c.CancelWork(ctx, arg[string](p, "path", "agentid"), calls...)
	case "logout":
		return nil, c.Logout(ctx, arg[string](p, "path", "agentid"), calls...)
	case "forceLogout":
		return nil, c.ForceLogout(ctx, arg[string](p, "path", "agentid"), calls...)
	case "forceLogoutWithReason":
		return nil, c.ForceLogoutWithReason(ctx, arg[string](p, "path", "agentid"), arg[int](p, "path", "reason"), calls...)
	case "getAgentStatus":
		return c.GetAgentStatus(ctx, arg[string](p, "path", "agentid"), calls...)
	case "queryAgentSkills":
		return c.QueryAgentSkills(ctx, arg[string](p, "path", "agentid"), calls...)
	case "updateGuid":
		return c.UpdateGUID(ctx, arg[string](p, "path", "agentid"), calls...)
	case "syncagentinfo":
		return c.Syncagentinfo(ctx, arg[string](p, "path", "agentid"), calls...)
	case "setAgentAutoAnswer":
		return nil, c.SetAgentAutoAnswer(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "isautoanswer"), calls...)
	case "setAgentAutoEnterIdle":
		return nil, c.SetAgentAutoEnterIdle(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "flag"), calls...)
	case "setTalkRight":
		return nil, c.SetTalkRight(ctx, arg[string](p, "path", "agentid"), arg[int](p, "query", "flag"), calls...)
	case "loginInfo":
		return c.LoginInfo(ctx, arg[string](p, "path", "agentid"), calls...)
	case "modifyAccountPwdEx":
		return nil, c.ModifyAccountPwdEx(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "oldPassword"), arg[string](p, "field", "newPassword"), calls...)
	case "loginEx":
		return c.LoginEx(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "password"), &LoginExOptions{
			PhoneNum:      optionalArg[string](p, "field", "phonenum"),
			AutoAnswer:    optionalArg[bool](p, "field", "autoanswer"),
			AutoEnterIdle: optionalArg[bool](p, "field", "autoenteridle"),
			ReleasePhone:  optionalArg[bool](p, "field", "releasephone"),
			AgentType:     optionalArg[int](p, "field", "agenttype"),
			Status:        optionalArg[int](p, "field", "status"),
			IP:            optionalArg[string](p, "field", "ip"),
			EntryIP:       optionalArg[string](p, "field", "entryIp"),
			PhoneLinkage:  optionalArg[bool](p, "field", "phonelinkage"),
			CheckInWebm:   optionalArg[bool](p, "field", "checkInWebm"),
			CheckInMailm:  optionalArg[bool](p, "field", "checkInMailm"),
			VcPhoneNumber: optionalArg[string](p, "field", "vcPhoneNumber"),
			ListenStatus:  optionalArg[bool](p, "field", "listenStatus"),
		}, calls...)
	case "setCustomState":
		return nil, c.SetCustomState(ctx, arg[string](p, "path", "agentid"), arg[int](p, "query", "customstate"), calls...)
	case "queryCustomState":
		return c.QueryCustomState(ctx, arg[string](p, "path", "agentid"), calls...)
	case "cancelSetCustomState":
		return c.CancelSetCustomState(ctx, arg[string](p, "path", "agentid"), calls...)
	case "queryAgentSkillsByWorkNo":
		return c.QueryAgentSkillsByWorkNo(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "workno"), calls...)
	case "sendNoteletEx":
		return nil, c.SendNoteletEx(ctx, arg[string](p, "path", "agentid"), arg[[]int](p, "field", "agentIds"), arg[string](p, "field", "content"), calls...)
	case "vrcToken":
		return c.VrcToken(ctx, arg[string](p, "path", "agentid"), calls...)
	case "getAgentEvent":
		return c.GetAgentEvent(ctx, arg[string](p, "path", "agentid"), &GetAgentEventOptions{
			CallData: optionalArg[string](p, "query", "calldata"),
		}, calls...)
	case "release":
		return nil, c.Release(ctx, arg[string](p, "path", "agentid"), calls...)
	case "releaseEx":
		return nil, c.ReleaseEx(ctx, arg[string](p, "path", "agentid"), calls...)
	case "callout":
		return c.Callout(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "called"), &CalloutOptions{
			Caller:             optionalArg[string](p, "field", "caller"),
			SkillID:            optionalArg[int](p, "field", "skillid"),
			CallAppData:        optionalArg[string](p, "field", "callappdata"),
			MediaAbility:       optionalArg[int](p, "field", "mediaability"),
			UserVideoDirection: optionalArg[int](p, "field", "userVideoDirection"),
			UuiData:            arg[any](p, "field", "uuiData"),
			CallControlID:      optionalArg[int](p, "field", "callcontrolid"),
		}, calls...)
	case "previewCallout":
		return c.PreviewCallout(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "called"), arg[int](p, "field", "callcontrolid"), calls...)
	case "answer":
		return nil, c.Answer(ctx, arg[string](p, "path", "agentid"), &AnswerOptions{
			CallID: optionalArg[string](p, "query", "callid"),
		}, calls...)
	case "callInner":
		return c.CallInner(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "called"), &CallInnerOptions{
			Caller:       optionalArg[string](p, "field", "caller"),
			SkillID:      optionalArg[int](p, "field", "skillid"),
			CallAppData:  optionalArg[string](p, "field", "callappdata"),
			MediaAbility: optionalArg[int](p, "field", "mediaability"),
		}, calls...)
	case "callInnerSkill":
		return c.CallInnerSkill(ctx, arg[string](p, "path", "agentid"), arg[int](p, "field", "skillId"), calls...)
	case "innerHelp":
		return c.InnerHelp(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "dstaddress"), &InnerHelpOptions{
			DeviceType:  optionalArg[int](p, "field", "devicetype"),
			Mode:        optionalArg[int](p, "field", "mode"),
			CallAppData: optionalArg[string](p, "field", "callappdata"),
			HoldFlag:    optionalArg[bool](p, "field", "holdflag"),
		}, calls...)
	case "beginMute":
		return nil, c.BeginMute(ctx, arg[string](p, "path", "agentid"), calls...)
	case "endMute":
		return nil, c.EndMute(ctx, arg[string](p, "path", "agentid"), calls...)
	case "hold":
		return nil, c.Hold(ctx, arg[string](p, "path", "agentid"), calls...)
	case "connectHold":
		return nil, c.ConnectHold(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "callid"), calls...)
	case "getHold":
		return nil, c.GetHold(ctx, arg[string](p, "path", "agentid"), &GetHoldOptions{
			CallID: optionalArg[string](p, "query", "callid"),
		}, calls...)
	case "transfer":
		return nil, c.Transfer(ctx, arg[string](p, "path", "agentid"), arg[int](p, "field", "devicetype"), arg[string](p, "field", "address"), arg[int](p, "field", "mode"), &TransferOptions{
			CallAppData:  optionalArg[string](p, "field", "callappdata"),
			Caller:       optionalArg[string](p, "field", "caller"),
			MediaAbility: optionalArg[int](p, "field", "mediaability"),
			HoldFlag:     optionalArg[bool](p, "field", "holdflag"),
			SkillID:      optionalArg[int](p, "field", "skillId"),
		}, calls...)
	case "cancelTransfer":
		return nil, c.CancelTransfer(ctx, arg[string](p, "path", "agentid"), calls...)
	case "secondDialEx":
		return nil, c.SecondDialEx(ctx, arg[string](p, "path", "agentid"), arg[string](p, "query", "number"), calls...)
	case "confJoin":
		return nil, c.ConfJoin(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "callid"), &ConfJoinOptions{
			CallAppData: optionalArg[string](p, "field", "callappdata"),
		}, calls...)
	case "dropCall":
		return nil, c.DropCall(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "callid"), calls...)
	case "disconnect":
		return nil, c.Disconnect(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "number"), calls...)
	case "mediaSwitch":
		return nil, c.MediaSwitch(ctx, arg[string](p, "path", "agentid"), &MediaSwitchOptions{
			MediaType:      optionalArg[int](p, "query", "mediaType"),
			VideoDirection: optionalArg[int](p, "query", "videoDirection"),
		}, calls...)
	case "adjustVideoMode":
		return nil, c.AdjustVideoMode(ctx, arg[string](p, "path", "agentid"), arg[int](p, "field", "mode"), calls...)
	case "requestAppointedCall":
		return nil, c.RequestAppointedCall(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "callid"), arg[int](p, "path", "skilltype"), arg[int](p, "query", "skillId"), calls...)
	case "snatchPickup":
		return nil, c.SnatchPickup(ctx, arg[string](p, "path", "agentid"), arg[int](p, "query", "destWorkNo"), calls...)
	case "reject":
		return nil, c.Reject(ctx, arg[string](p, "path", "agentid"), arg[int](p, "field", "mode"), &RejectOptions{
			CallID: optionalArg[string](p, "field", "callid"),
		}, calls...)
	case "phonepickup":
		return nil, c.Phonepickup(ctx, arg[string](p, "path", "agentid"), calls...)
	case "phonehangup":
		return nil, c.Phonehangup(ctx, arg[string](p, "path", "agentid"), calls...)
	case "thirdPartyConfTransmitNum":
		return nil, c.ThirdPartyConfTransmitNum(ctx, arg[string](p, "path", "agentid"), calls...)
	case "startASR":
		return nil, c.StartASR(ctx, arg[string](p, "path", "agentid"), arg[string](p, "query", "callId"), calls...)
	case "queryCallInfo":
		return c.QueryCallInfo(ctx, arg[string](p, "path", "agentid"), &QueryCallInfoOptions{
			IsNoContainLastCall: optionalArg[bool](p, "query", "isNoContainLastCall"),
		}, calls...)
	case "queryCallAppData":
		return c.QueryCallAppData(ctx, arg[string](p, "path", "agentid"), &QueryCallAppDataOptions{
			IsEncodeResult: optionalArg[bool](p, "query", "isEncodeResult"),
			CallID:         optionalArg[string](p, "query", "callId"),
		}, calls...)
	case "setCallAppDataEx":
		return nil, c.SetCallAppDataEx(ctx, arg[string](p, "path", "agentid"), &SetCallAppDataExOptions{
			CallID:        optionalArg[string](p, "field", "callid"),
			CallData:      optionalArg[string](p, "field", "calldata"),
			IsDataEncoded: optionalArg[bool](p, "field", "isDataEncoded"),
		}, calls...)
	case "queryHoldListInfo":
		return c.QueryHoldListInfo(ctx, arg[string](p, "path", "agentid"), calls...)
	case "queryCallInfoBeforeAnswer":
		return c.QueryCallInfoBeforeAnswer(ctx, arg[string](p, "path", "agentid"), calls...)
	case "queryCallInfoByCallId":
		return c.QueryCallInfoByCallID(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "callid"), calls...)
	case "queryAllCallInfoByAgentWorkNoEx":
		return c.QueryAllCallInfoByAgentWorkNoEx(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "workno"), calls...)
	case "queryCallNumsOnAgent":
		return c.QueryCallNumsOnAgent(ctx, arg[string](p, "path", "agentid"), calls...)
	case "queryCallStatisticsInfo":
		return c.QueryCallStatisticsInfo(ctx, arg[string](p, "path", "agentid"), calls...)
	case "queryCallStatisticsInfoEx":
		return c.QueryCallStatisticsInfoEx(ctx, arg[string](p, "path", "agentid"), calls...)
	case "queryWaitCallInfoBySkillId":
		return c.QueryWaitCallInfoBySkillID(ctx, arg[string](p, "path", "agentid"), arg[int](p, "path", "skillid"), calls...)
	case "queryHoldListInfoEx":
		return c.QueryHoldListInfoEx(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "workno"), calls...)
	case "assignUserInQueue":
		return nil, c.AssignUserInQueue(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "callid"), arg[int](p, "field", "skillid"), calls...)
	case "requestAgentConf":
		return nil, c.RequestAgentConf(ctx, arg[string](p, "path", "agentid"), arg[int](p, "field", "memberNum"), &RequestAgentConfOptions{
			ConfCallerNo: optionalArg[string](p, "field", "confCallerNo"),
			Time:         optionalArg[int](p, "field", "time"),
			PromptTime:   optionalArg[int](p, "field", "promptTime"),
			BeepTone:     optionalArg[bool](p, "field", "beepTone"),
			PlayMode:     optionalArg[int](p, "field", "playMode"),
			VoicePath:    optionalArg[string](p, "field", "voicePath"),
		}, calls...)
	case "answerAgentConf":
		return c.AnswerAgentConf(ctx, arg[string](p, "path", "agentid"), calls...)
	case "rejectAgentConf":
		return nil, c.RejectAgentConf(ctx, arg[string](p, "path", "agentid"), calls...)
	case "requestLeaveAgentConf":
		return nil, c.RequestLeaveAgentConf(ctx, arg[string](p, "path", "agentid"), calls...)
	case "releaseAgentConf":
		return nil, c.ReleaseAgentConf(ctx, arg[string](p, "path", "agentid"), calls...)
	case "holdParticipant":
		return nil, c.HoldParticipant(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "addressType"), arg[string](p, "field", "address"), arg[string](p, "field", "voicePath"), &HoldParticipantOptions{
			PlayMode: optionalArg[int](p, "field", "playMode"),
		}, calls...)
	case "unholdParticipant":
		return nil, c.UnholdParticipant(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "addressType"), arg[string](p, "field", "address"), calls...)
	case "prolongTime":
		return c.ProlongTime(ctx, arg[string](p, "path", "agentid"), arg[int](p, "field", "prolongTime"), calls...)
	case "applyToShiftPresident":
		return nil, c.ApplyToShiftPresident(ctx, arg[string](p, "path", "agentid"), arg[int](p, "field", "destAgentNo"), calls...)
	case "batchAddParticipant":
		return c.BatchAddParticipant(ctx, arg[string](p, "path", "agentid"), arg[[]BatchAddParticipantRequestAddress](p, "field", "addresses"), &BatchAddParticipantOptions{
			BeepTone:  optionalArg[bool](p, "field", "beepTone"),
			PlayMode:  optionalArg[int](p, "field", "playMode"),
			VoicePath: optionalArg[string](p, "field", "voicePath"),
			Caller:    optionalArg[string](p, "field", "caller"),
		}, calls...)
	case "batchRemoveParticipant":
		return c.BatchRemoveParticipant(ctx, arg[string](p, "path", "agentid"), arg[[]BatchRemoveParticipantRequestAddress](p, "field", "addresses"), calls...)
	case "changeParticipantMode":
		return nil, c.ChangeParticipantMode(ctx, arg[string](p, "path", "agentid"), arg[int](p, "field", "attribute"), arg[string](p, "field", "addressType"), arg[string](p, "field", "address"), calls...)
	case "playVoiceToConf":
		return c.PlayVoiceToConf(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "voicePath"), &PlayVoiceToConfOptions{
			PlayType: optionalArg[int](p, "field", "playType"),
			PlayMode: optionalArg[int](p, "field", "playMode"),
		}, calls...)
	case "stopVoiceToConf":
		return c.StopVoiceToConf(ctx, arg[string](p, "path", "agentid"), calls...)
	case "playVoiceToParticipant":
		return c.PlayVoiceToParticipant(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "addressType"), arg[string](p, "field", "address"), arg[string](p, "field", "voicePath"), &PlayVoiceToParticipantOptions{
			PlayMode: optionalArg[int](p, "field", "playMode"),
		}, calls...)
	case "stopVoiceToParticipant":
		return c.StopVoiceToParticipant(ctx, arg[string](p, "path", "agentid"), &StopVoiceToParticipantOptions{
			AddressType: optionalArg[string](p, "field", "addressType"),
			Address:     optionalArg[string](p, "field", "address"),
		}, calls...)
	case "modifyConfResource":
		return nil, c.ModifyConfResource(ctx, arg[string](p, "path", "agentid"), arg[int](p, "field", "modifyType"), arg[int](p, "field", "modifyNum"), calls...)
	case "queryConfInfos":
		return c.QueryConfInfos(ctx, arg[string](p, "path", "agentid"), arg[[]int](p, "field", "confIds"), calls...)
	case "queryAllConfIds":
		return c.QueryAllConfIDs(ctx, arg[string](p, "path", "agentid"), calls...)
	case "addInsert":
		return nil, c.AddInsert(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "workNo"), calls...)
	case "addSupervise":
		return nil, c.AddSupervise(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "workNo"), calls...)
	case "intercept":
		return nil, c.Intercept(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "workNo"), calls...)
	case "interceptByCallId":
		return nil, c.InterceptByCallID(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "workNo"), arg[string](p, "path", "callId"), calls...)
	case "stopSuperviseOrInsert":
		return nil, c.StopSuperviseOrInsert(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "workNo"), calls...)
	case "forceBusy":
		return nil, c.ForceBusy(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "workNo"), calls...)
	case "forceIdle":
		return nil, c.ForceIdle(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "workNo"), calls...)
	case "forceLogOutAgent":
		return nil, c.ForceLogOutAgent(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "workNo"), calls...)
	case "forceDropCall":
		return nil, c.ForceDropCall(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "callid"), calls...)
	case "adjustSkill":
		return nil, c.AdjustSkill(ctx, arg[string](p, "path", "agentid"), &AdjustSkillOptions{
			WorkNo: optionalArg[string](p, "field", "workNo"),
			Skills: arg[[]int](p, "field", "skills"),
		}, calls...)
	case "switchSuperviseOrInsert":
		return nil, c.SwitchSuperviseOrInsert(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "workNo"), calls...)
	case "forceRest":
		return nil, c.ForceRest(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "workNo"), arg[int](p, "path", "time"), arg[int](p, "path", "reason"), calls...)
	case "requestWhisperAgent":
		return nil, c.RequestWhisperAgent(ctx, arg[string](p, "path", "agentid"), &RequestWhisperAgentOptions{
			WhisperAgentID: optionalArg[string](p, "query", "whisperagentid"),
		}, calls...)
	case "requestStopWhisperAgent":
		return nil, c.RequestStopWhisperAgent(ctx, arg[string](p, "path", "agentid"), &RequestStopWhisperAgentOptions{
			WhisperAgentID: optionalArg[string](p, "query", "whisperagentid"),
		}, calls...)
	case "requestSwitchInsertWhisperAgent":
		return nil, c.RequestSwitchInsertWhisperAgent(ctx, arg[string](p, "path", "agentid"), arg[int](p, "query", "switchtype"), &RequestSwitchInsertWhisperAgentOptions{
			WhisperAgentID: optionalArg[string](p, "query", "whisperagentid"),
		}, calls...)
	case "beginPlay":
		return nil, c.BeginPlay(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "voicepath"), &BeginPlayOptions{
			StartPostion: optionalArg[int](p, "field", "startpostion"),
			VolumeChange: optionalArg[string](p, "field", "volumechange"),
			SpeedChange:  optionalArg[string](p, "field", "speedchange"),
			Times:        optionalArg[int](p, "field", "times"),
			CodeFormat:   optionalArg[int](p, "field", "codeformat"),
			LocationID:   optionalArg[int](p, "field", "locationId"),
		}, calls...)
	case "pausePlay":
		return nil, c.PausePlay(ctx, arg[string](p, "path", "agentid"), calls...)
	case "resumePlay":
		return nil, c.ResumePlay(ctx, arg[string](p, "path", "agentid"), calls...)
	case "foreFastPlay":
		return nil, c.ForeFastPlay(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "time"), calls...)
	case "backFastPlay":
		return nil, c.BackFastPlay(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "time"), calls...)
	case "stopPlay":
		return nil, c.StopPlay(ctx, arg[string](p, "path", "agentid"), calls...)
	case "startRecordScreen":
		return nil, c.StartRecordScreen(ctx, arg[string](p, "path", "agentid"), calls...)
	case "stopRecordScreen":
		return nil, c.StopRecordScreen(ctx, arg[string](p, "path", "agentid"), calls...)
	case "beginRecord":
		return c.BeginRecord(ctx, arg[string](p, "path", "agentid"), arg[int](p, "field", "mediaType"), &BeginRecordOptions{
			FileName:     optionalArg[string](p, "field", "fileName"),
			RecordMode:   optionalArg[int](p, "field", "recordMode"),
			RecordFormat: optionalArg[int](p, "field", "recordFormat"),
		}, calls...)
	case "stopRecord":
		return c.StopRecord(ctx, arg[string](p, "path", "agentid"), calls...)
	case "beginNetPlay":
		return c.BeginNetPlay(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "fileName"), arg[int](p, "field", "ccId"), &BeginNetPlayOptions{
			Position:   optionalArg[int](p, "field", "position"),
			PlayTime:   optionalArg[int](p, "field", "playTime"),
			FileFormat: optionalArg[int](p, "field", "fileFormat"),
			LocationID: optionalArg[int](p, "field", "locationId"),
		}, calls...)
	case "playRelocation":
		return nil, c.PlayRelocation(ctx, arg[string](p, "path", "agentid"), arg[int](p, "field", "seekseconds"), arg[int](p, "field", "seekposition"), &PlayRelocationOptions{
			SeekDirection: optionalArg[int](p, "field", "seekdirection"),
		}, calls...)
	case "queryQueueLengthOnAgent":
		return c.QueryQueueLengthOnAgent(ctx, arg[string](p, "path", "agentid"), calls...)
	case "queryQueueLengthOnAgentSkills":
		return c.QueryQueueLengthOnAgentSkills(ctx, arg[string](p, "path", "agentid"), calls...)
	case "querySkillQueueOnAgentVDN":
		return c.QuerySkillQueueOnAgentVDN(ctx, arg[string](p, "path", "agentid"), calls...)
	case "queryQueueLengthBySkillId":
		return c.QueryQueueLengthBySkillID(ctx, arg[string](p, "path", "agentid"), arg[int](p, "path", "skillid"), calls...)
	case "queryStatInfoOfAcd":
		return c.QueryStatInfoOfACD(ctx, arg[string](p, "path", "agentid"), arg[[]int](p, "field", "skills"), calls...)
	case "queryIVRInfoOnVdn":
		return c.QueryIVRInfoOnVDN(ctx, arg[string](p, "path", "agentid"), calls...)
	case "sendMessage":
		return c.SendMessage(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "callid"), arg[string](p, "field", "data"), &SendMessageOptions{
			UserID:  optionalArg[string](p, "field", "userid"),
			Content: optionalArg[string](p, "field", "content"),
		}, calls...)
	case "setCallNums":
		return nil, c.SetCallNums(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "mediaType"), arg[string](p, "field", "callnums"), calls...)
	case "transferMediaCall":
		return nil, c.TransferMediaCall(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "callid"), arg[int](p, "field", "devicetype"), arg[int](p, "field", "mode"), arg[string](p, "field", "address"), &TransferMediaCallOptions{
			Caller:   optionalArg[string](p, "field", "caller"),
			CallData: optionalArg[string](p, "field", "calldata"),
			SkillID:  optionalArg[int](p, "field", "skillId"),
		}, calls...)
	case "getConnectInfo":
		return c.GetConnectInfo(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "userType"), arg[string](p, "field", "callid"), calls...)
	case "imageCapture":
		return nil, c.ImageCapture(ctx, arg[string](p, "path", "agentid"), arg[string](p, "field", "userType"), arg[string](p, "field", "callid"), calls...)
	case "setCallNumsByMediaType":
		return c.SetCallNumsByMediaType(ctx, arg[string](p, "path", "agentid"), arg[int](p, "field", "totalCallNum"), arg[[]SetCallNumsByMediaTypeRequestAgentMediaCallNum](p, "field", "agentMediaCallNums"), calls...)
	case "queryAgentInfoBySkillId":
		return c.QueryAgentInfoBySkillID(ctx, arg[string](p, "path", "agentid"), arg[int](p, "path", "skillid"), &QueryAgentInfoBySkillIDOptions{
			AgentLimit:  optionalArg[int](p, "field", "agentLimit"),
			AgentStatus: arg[[]int](p, "field", "agentStatus"),
		}, calls...)
	case "queryAgentInfoByWorkNo":
		return c.QueryAgentInfoByWorkNo(ctx, arg[string](p, "path", "agentid"), arg[string](p, "path", "workno"), calls...)
	case "queryAllOnlineAgents":
		return c.QueryAllOnlineAgents(ctx, arg[string](p, "path", "agentid"), calls...)
	case "queryAgentInfoByMediaTypes":
		return c.QueryAgentInfoByMediaTypes(ctx, arg[string](p, "path", "agentid"), &QueryAgentInfoByMediaTypesOptions{
			MediaTypes: optionalArg[string](p, "query", "mediaTypes"),
			Body:       arg[any](p, "body", "body"),
		}, calls...)
	case "downloadRecordFile":
		return c.DownloadRecordFile(ctx, arg[string](p, "path", "agentid"), arg[string](p, "query", "recordId"), &DownloadRecordFileOptions{
			FileType:   optionalArg[string](p, "query", "filetype"),
			LocationID: optionalArg[float64](p, "query", "locationId"),
		}, calls...)
	case "downloadRecordFileByCallId":
		return c.DownloadRecordFileByCallID(ctx, arg[string](p, "path", "agentid"), arg[string](p, "query", "callId"), &DownloadRecordFileByCallIDOptions{
			HwFileName: optionalArg[string](p, "query", "hwFileName"),
			WorkNo:     optionalArg[string](p, "query", "workNo"),
		}, calls...)
	case "downloadVideoFile":
		return c.DownloadVideoFile(ctx, arg[string](p, "path", "agentid"), arg[string](p, "query", "conferenceId"), arg[string](p, "query", "fileType"), &DownloadVideoFileOptions{
			RecordID: optionalArg[string](p, "query", "recordId"),
		}, calls...)
	case "downloadVideoFileEx":
		return c.DownloadVideoFileEx(ctx, arg[string](p, "path", "agentid"), arg[string](p, "query", "recordId"), &DownloadVideoFileExOptions{
			LocationID: optionalArg[int](p, "query", "locationId"),
		}, calls...)
	}
	return nil, errUnknownOperation(operation)
}
