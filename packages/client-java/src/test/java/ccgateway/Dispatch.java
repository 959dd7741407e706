// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway;

import ccgateway.model.BatchAddParticipantRequestAddress;
import ccgateway.model.BatchRemoveParticipantRequestAddress;
import ccgateway.model.SetCallNumsByMediaTypeRequestAgentMediaCallNum;
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
import java.util.Map;

/** Calls operations by the names of the wire. */
final class Dispatch {
  private Dispatch() {}

  static Outcome<?> call(Gateway gateway, String operation, Arguments given) {
    switch (operation) {
      case "login":
        return login(gateway, given);
      case "forceLogin":
        return forceLogin(gateway, given);
      case "handShake":
        return handShake(gateway, given);
      case "resetSkill":
        return resetSkill(gateway, given);
      case "sayFree":
        return sayFree(gateway, given);
      case "sayBusy":
        return sayBusy(gateway, given);
      case "cancelBusy":
        return cancelBusy(gateway, given);
      case "rest":
        return rest(gateway, given);
      case "cancelRest":
        return cancelRest(gateway, given);
      case "sayWork":
        return sayWork(gateway, given);
      case "cancelWork":
        return cancelWork(gateway, given);
      case "logout":
        return logout(gateway, given);
      case "forceLogout":
        return forceLogout(gateway, given);
      case "forceLogoutWithReason":
        return forceLogoutWithReason(gateway, given);
      case "getAgentStatus":
        return getAgentStatus(gateway, given);
      case "queryAgentSkills":
        return queryAgentSkills(gateway, given);
      case "updateGuid":
        return updateGuid(gateway, given);
      case "syncagentinfo":
        return syncagentinfo(gateway, given);
      case "setAgentAutoAnswer":
        return setAgentAutoAnswer(gateway, given);
      case "setAgentAutoEnterIdle":
        return setAgentAutoEnterIdle(gateway, given);
      case "setTalkRight":
        return setTalkRight(gateway, given);
      case "loginInfo":
        return loginInfo(gateway, given);
      case "modifyAccountPwdEx":
        return modifyAccountPwdEx(gateway, given);
      case "loginEx":
        return loginEx(gateway, given);
      case "setCustomState":
        return setCustomState(gateway, given);
      case "queryCustomState":
        return queryCustomState(gateway, given);
      case "cancelSetCustomState":
        return cancelSetCustomState(gateway, given);
      case "queryAgentSkillsByWorkNo":
        return queryAgentSkillsByWorkNo(gateway, given);
      case "sendNoteletEx":
        return sendNoteletEx(gateway, given);
      case "vrcToken":
        return vrcToken(gateway, given);
      case "getAgentEvent":
        return getAgentEvent(gateway, given);
      case "release":
        return release(gateway, given);
      case "releaseEx":
        return releaseEx(gateway, given);
      case "callout":
        return callout(gateway, given);
      case "previewCallout":
        return previewCallout(gateway, given);
      case "answer":
        return answer(gateway, given);
      case "callInner":
        return callInner(gateway, given);
      case "callInnerSkill":
        return callInnerSkill(gateway, given);
      case "innerHelp":
        return innerHelp(gateway, given);
      case "beginMute":
        return beginMute(gateway, given);
      case "endMute":
        return endMute(gateway, given);
      case "hold":
        return hold(gateway, given);
      case "connectHold":
        return connectHold(gateway, given);
      case "getHold":
        return getHold(gateway, given);
      case "transfer":
        return transfer(gateway, given);
      case "cancelTransfer":
        return cancelTransfer(gateway, given);
      case "secondDialEx":
        return secondDialEx(gateway, given);
      case "confJoin":
        return confJoin(gateway, given);
      case "dropCall":
        return dropCall(gateway, given);
      case "disconnect":
        return disconnect(gateway, given);
      case "mediaSwitch":
        return mediaSwitch(gateway, given);
      case "adjustVideoMode":
        return adjustVideoMode(gateway, given);
      case "requestAppointedCall":
        return requestAppointedCall(gateway, given);
      case "snatchPickup":
        return snatchPickup(gateway, given);
      case "reject":
        return reject(gateway, given);
      case "phonepickup":
        return phonepickup(gateway, given);
      case "phonehangup":
        return phonehangup(gateway, given);
      case "thirdPartyConfTransmitNum":
        return thirdPartyConfTransmitNum(gateway, given);
      case "startASR":
        return startASR(gateway, given);
      case "queryCallInfo":
        return queryCallInfo(gateway, given);
      case "queryCallAppData":
        return queryCallAppData(gateway, given);
      case "setCallAppDataEx":
        return setCallAppDataEx(gateway, given);
      case "queryHoldListInfo":
        return queryHoldListInfo(gateway, given);
      case "queryCallInfoBeforeAnswer":
        return queryCallInfoBeforeAnswer(gateway, given);
      case "queryCallInfoByCallId":
        return queryCallInfoByCallId(gateway, given);
      case "queryAllCallInfoByAgentWorkNoEx":
        return queryAllCallInfoByAgentWorkNoEx(gateway, given);
      case "queryCallNumsOnAgent":
        return queryCallNumsOnAgent(gateway, given);
      case "queryCallStatisticsInfo":
        return queryCallStatisticsInfo(gateway, given);
      case "queryCallStatisticsInfoEx":
        return queryCallStatisticsInfoEx(gateway, given);
      case "queryWaitCallInfoBySkillId":
        return queryWaitCallInfoBySkillId(gateway, given);
      case "queryHoldListInfoEx":
        return queryHoldListInfoEx(gateway, given);
      case "assignUserInQueue":
        return assignUserInQueue(gateway, given);
      case "requestAgentConf":
        return requestAgentConf(gateway, given);
      case "answerAgentConf":
        return answerAgentConf(gateway, given);
      case "rejectAgentConf":
        return rejectAgentConf(gateway, given);
      case "requestLeaveAgentConf":
        return requestLeaveAgentConf(gateway, given);
      case "releaseAgentConf":
        return releaseAgentConf(gateway, given);
      case "holdParticipant":
        return holdParticipant(gateway, given);
      case "unholdParticipant":
        return unholdParticipant(gateway, given);
      case "prolongTime":
        return prolongTime(gateway, given);
      case "applyToShiftPresident":
        return applyToShiftPresident(gateway, given);
      case "batchAddParticipant":
        return batchAddParticipant(gateway, given);
      case "batchRemoveParticipant":
        return batchRemoveParticipant(gateway, given);
      case "changeParticipantMode":
        return changeParticipantMode(gateway, given);
      case "playVoiceToConf":
        return playVoiceToConf(gateway, given);
      case "stopVoiceToConf":
        return stopVoiceToConf(gateway, given);
      case "playVoiceToParticipant":
        return playVoiceToParticipant(gateway, given);
      case "stopVoiceToParticipant":
        return stopVoiceToParticipant(gateway, given);
      case "modifyConfResource":
        return modifyConfResource(gateway, given);
      case "queryConfInfos":
        return queryConfInfos(gateway, given);
      case "queryAllConfIds":
        return queryAllConfIds(gateway, given);
      case "addInsert":
        return addInsert(gateway, given);
      case "addSupervise":
        return addSupervise(gateway, given);
      case "intercept":
        return intercept(gateway, given);
      case "interceptByCallId":
        return interceptByCallId(gateway, given);
      case "stopSuperviseOrInsert":
        return stopSuperviseOrInsert(gateway, given);
      case "forceBusy":
        return forceBusy(gateway, given);
      case "forceIdle":
        return forceIdle(gateway, given);
      case "forceLogOutAgent":
        return forceLogOutAgent(gateway, given);
      case "forceDropCall":
        return forceDropCall(gateway, given);
      case "adjustSkill":
        return adjustSkill(gateway, given);
      case "switchSuperviseOrInsert":
        return switchSuperviseOrInsert(gateway, given);
      case "forceRest":
        return forceRest(gateway, given);
      case "requestWhisperAgent":
        return requestWhisperAgent(gateway, given);
      case "requestStopWhisperAgent":
        return requestStopWhisperAgent(gateway, given);
      case "requestSwitchInsertWhisperAgent":
        return requestSwitchInsertWhisperAgent(gateway, given);
      case "beginPlay":
        return beginPlay(gateway, given);
      case "pausePlay":
        return pausePlay(gateway, given);
      case "resumePlay":
        return resumePlay(gateway, given);
      case "foreFastPlay":
        return foreFastPlay(gateway, given);
      case "backFastPlay":
        return backFastPlay(gateway, given);
      case "stopPlay":
        return stopPlay(gateway, given);
      case "startRecordScreen":
        return startRecordScreen(gateway, given);
      case "stopRecordScreen":
        return stopRecordScreen(gateway, given);
      case "beginRecord":
        return beginRecord(gateway, given);
      case "stopRecord":
        return stopRecord(gateway, given);
      case "beginNetPlay":
        return beginNetPlay(gateway, given);
      case "playRelocation":
        return playRelocation(gateway, given);
      case "queryQueueLengthOnAgent":
        return queryQueueLengthOnAgent(gateway, given);
      case "queryQueueLengthOnAgentSkills":
        return queryQueueLengthOnAgentSkills(gateway, given);
      case "querySkillQueueOnAgentVDN":
        return querySkillQueueOnAgentVDN(gateway, given);
      case "queryQueueLengthBySkillId":
        return queryQueueLengthBySkillId(gateway, given);
      case "queryStatInfoOfAcd":
        return queryStatInfoOfAcd(gateway, given);
      case "queryIVRInfoOnVdn":
        return queryIVRInfoOnVdn(gateway, given);
      case "sendMessage":
        return sendMessage(gateway, given);
      case "setCallNums":
        return setCallNums(gateway, given);
      case "transferMediaCall":
        return transferMediaCall(gateway, given);
      case "getConnectInfo":
        return getConnectInfo(gateway, given);
      case "imageCapture":
        return imageCapture(gateway, given);
      case "setCallNumsByMediaType":
        return setCallNumsByMediaType(gateway, given);
      case "queryAgentInfoBySkillId":
        return queryAgentInfoBySkillId(gateway, given);
      case "queryAgentInfoByWorkNo":
        return queryAgentInfoByWorkNo(gateway, given);
      case "queryAllOnlineAgents":
        return queryAllOnlineAgents(gateway, given);
      case "queryAgentInfoByMediaTypes":
        return queryAgentInfoByMediaTypes(gateway, given);
      case "downloadRecordFile":
        return downloadRecordFile(gateway, given);
      case "downloadRecordFileByCallId":
        return downloadRecordFileByCallId(gateway, given);
      case "downloadVideoFile":
        return downloadVideoFile(gateway, given);
      case "downloadVideoFileEx":
        return downloadVideoFileEx(gateway, given);
      default:
        throw new IllegalArgumentException("There is no operation " + operation + ".");
    }
  }

  private static Outcome<?> login(Gateway gateway, Arguments given) {
    var options = LoginOptions.builder();
    if (given.has("field", "autoanswer")) options.autoAnswer((Boolean) given.value("field", "autoanswer"));
    if (given.has("field", "autoenteridle")) options.autoEnterIdle((Boolean) given.value("field", "autoenteridle"));
    if (given.has("field", "releasephone")) options.releasePhone((Boolean) given.value("field", "releasephone"));
    if (given.has("field", "agenttype")) options.agentType(((Number) given.value("field", "agenttype")).intValue());
    if (given.has("field", "status")) options.status(((Number) given.value("field", "status")).intValue());
    if (given.has("field", "ip")) options.ip((String) given.value("field", "ip"));
    if (given.has("field", "entryIp")) options.entryIp((String) given.value("field", "entryIp"));
    if (given.has("field", "phonelinkage")) options.phoneLinkage((Boolean) given.value("field", "phonelinkage"));
    if (given.has("field", "checkInWebm")) options.checkInWebm((Boolean) given.value("field", "checkInWebm"));
    if (given.has("field", "checkInMailm")) options.checkInMailm((Boolean) given.value("field", "checkInMailm"));
    if (given.has("field", "vcPhoneNumber")) options.vcPhoneNumber((String) given.value("field", "vcPhoneNumber"));
    if (given.has("field", "listenStatus")) options.listenStatus((Boolean) given.value("field", "listenStatus"));
    if (given.has("field", "callBackUri")) options.callBackUri((String) given.value("field", "callBackUri"));
    if (given.has("field", "serviceToken")) options.serviceToken((String) given.value("field", "serviceToken"));
    if (given.has("field", "signInMode")) options.signInMode(given.value("field", "signInMode"));
    if (given.has("field", "time")) options.time(((Number) given.value("field", "time")).intValue());
    if (given.has("field", "restcause")) options.restCause(((Number) given.value("field", "restcause")).intValue());
    return gateway.login((String) given.value("path", "agentid"), (String) given.value("field", "password"), (String) given.value("field", "phonenum"), options.build());
  }

  private static Outcome<?> forceLogin(Gateway gateway, Arguments given) {
    var options = ForceLoginOptions.builder();
    if (given.has("field", "autoanswer")) options.autoAnswer((Boolean) given.value("field", "autoanswer"));
    if (given.has("field", "autoenteridle")) options.autoEnterIdle((Boolean) given.value("field", "autoenteridle"));
    if (given.has("field", "releasephone")) options.releasePhone((Boolean) given.value("field", "releasephone"));
    if (given.has("field", "agenttype")) options.agentType(((Number) given.value("field", "agenttype")).intValue());
    if (given.has("field", "status")) options.status(((Number) given.value("field", "status")).intValue());
    if (given.has("field", "ip")) options.ip((String) given.value("field", "ip"));
    if (given.has("field", "entryIp")) options.entryIp((String) given.value("field", "entryIp"));
    if (given.has("field", "phonelinkage")) options.phoneLinkage((Boolean) given.value("field", "phonelinkage"));
    if (given.has("field", "checkInWebm")) options.checkInWebm((Boolean) given.value("field", "checkInWebm"));
    if (given.has("field", "checkInMailm")) options.checkInMailm((Boolean) given.value("field", "checkInMailm"));
    if (given.has("field", "vcPhoneNumber")) options.vcPhoneNumber((String) given.value("field", "vcPhoneNumber"));
    if (given.has("field", "listenStatus")) options.listenStatus((Boolean) given.value("field", "listenStatus"));
    if (given.has("field", "callBackUri")) options.callBackUri((String) given.value("field", "callBackUri"));
    if (given.has("field", "serviceToken")) options.serviceToken((String) given.value("field", "serviceToken"));
    if (given.has("field", "signInMode")) options.signInMode(given.value("field", "signInMode"));
    if (given.has("field", "time")) options.time(((Number) given.value("field", "time")).intValue());
    if (given.has("field", "restcause")) options.restCause(((Number) given.value("field", "restcause")).intValue());
    return gateway.forceLogin((String) given.value("path", "agentid"), (String) given.value("field", "password"), (String) given.value("field", "phonenum"), options.build());
  }

  private static Outcome<?> handShake(Gateway gateway, Arguments given) {
    return gateway.handShake((String) given.value("path", "agentid"));
  }

  private static Outcome<?> resetSkill(Gateway gateway, Arguments given) {
    var options = ResetSkillOptions.builder();
    if (given.has("query", "skillid")) options.skillId((String) given.value("query", "skillid"));
    if (given.has("query", "phonelinkage")) options.phoneLinkage(((Number) given.value("query", "phonelinkage")).intValue());
    return gateway.resetSkill((String) given.value("path", "agentid"), (Boolean) given.value("path", "autoflag"), options.build());
  }

  private static Outcome<?> sayFree(Gateway gateway, Arguments given) {
    return gateway.sayFree((String) given.value("path", "agentid"));
  }

  private static Outcome<?> sayBusy(Gateway gateway, Arguments given) {
    var options = SayBusyOptions.builder();
    if (given.has("query", "reason")) options.reason(((Number) given.value("query", "reason")).intValue());
    if (given.has("query", "prolong")) options.prolong((Boolean) given.value("query", "prolong"));
    return gateway.sayBusy((String) given.value("path", "agentid"), options.build());
  }

  private static Outcome<?> cancelBusy(Gateway gateway, Arguments given) {
    return gateway.cancelBusy((String) given.value("path", "agentid"));
  }

  private static Outcome<?> rest(Gateway gateway, Arguments given) {
    var options = RestOptions.builder();
    if (given.has("query", "prolong")) options.prolong((Boolean) given.value("query", "prolong"));
    return gateway.rest((String) given.value("path", "agentid"), ((Number) given.value("path", "time")).intValue(), ((Number) given.value("path", "restcause")).intValue(), options.build());
  }

  private static Outcome<?> cancelRest(Gateway gateway, Arguments given) {
    return gateway.cancelRest((String) given.value("path", "agentid"));
  }

  private static Outcome<?> sayWork(Gateway gateway, Arguments given) {
    return gateway.sayWork((String) given.value("path", "agentid"));
  }

  private static Outcome<?> cancelWork(Gateway gateway, Arguments given) {
    return gateway.cancelWork((String) given.value("path", "agentid"));
  }

  private static Outcome<?> logout(Gateway gateway, Arguments given) {
    return gateway.logout((String) given.value("path", "agentid"));
  }

  private static Outcome<?> forceLogout(Gateway gateway, Arguments given) {
    return gateway.forceLogout((String) given.value("path", "agentid"));
  }

  private static Outcome<?> forceLogoutWithReason(Gateway gateway, Arguments given) {
    return gateway.forceLogoutWithReason((String) given.value("path", "agentid"), ((Number) given.value("path", "reason")).intValue());
  }

  private static Outcome<?> getAgentStatus(Gateway gateway, Arguments given) {
    return gateway.getAgentStatus((String) given.value("path", "agentid"));
  }

  private static Outcome<?> queryAgentSkills(Gateway gateway, Arguments given) {
    return gateway.queryAgentSkills((String) given.value("path", "agentid"));
  }

  private static Outcome<?> updateGuid(Gateway gateway, Arguments given) {
    return gateway.updateGuid((String) given.value("path", "agentid"));
  }

  private static Outcome<?> syncagentinfo(Gateway gateway, Arguments given) {
    return gateway.syncagentinfo((String) given.value("path", "agentid"));
  }

  private static Outcome<?> setAgentAutoAnswer(Gateway gateway, Arguments given) {
    return gateway.setAgentAutoAnswer((String) given.value("path", "agentid"), (String) given.value("path", "isautoanswer"));
  }

  private static Outcome<?> setAgentAutoEnterIdle(Gateway gateway, Arguments given) {
    return gateway.setAgentAutoEnterIdle((String) given.value("path", "agentid"), (String) given.value("path", "flag"));
  }

  private static Outcome<?> setTalkRight(Gateway gateway, Arguments given) {
    return gateway.setTalkRight((String) given.value("path", "agentid"), ((Number) given.value("query", "flag")).intValue());
  }

  private static Outcome<?> loginInfo(Gateway gateway, Arguments given) {
    return gateway.loginInfo((String) given.value("path", "agentid"));
  }

  private static Outcome<?> modifyAccountPwdEx(Gateway gateway, Arguments given) {
    return gateway.modifyAccountPwdEx((String) given.value("path", "agentid"), (String) given.value("field", "oldPassword"), (String) given.value("field", "newPassword"));
  }

  private static Outcome<?> loginEx(Gateway gateway, Arguments given) {
    var options = LoginExOptions.builder();
    if (given.has("field", "phonenum")) options.phoneNum((String) given.value("field", "phonenum"));
    if (given.has("field", "autoanswer")) options.autoAnswer((Boolean) given.value("field", "autoanswer"));
    if (given.has("field", "autoenteridle")) options.autoEnterIdle((Boolean) given.value("field", "autoenteridle"));
    if (given.has("field", "releasephone")) options.releasePhone((Boolean) given.value("field", "releasephone"));
    if (given.has("field", "agenttype")) options.agentType(((Number) given.value("field", "agenttype")).intValue());
    if (given.has("field", "status")) options.status(((Number) given.value("field", "status")).intValue());
    if (given.has("field", "ip")) options.ip((String) given.value("field", "ip"));
    if (given.has("field", "entryIp")) options.entryIp((String) given.value("field", "entryIp"));
    if (given.has("field", "phonelinkage")) options.phoneLinkage((Boolean) given.value("field", "phonelinkage"));
    if (given.has("field", "checkInWebm")) options.checkInWebm((Boolean) given.value("field", "checkInWebm"));
    if (given.has("field", "checkInMailm")) options.checkInMailm((Boolean) given.value("field", "checkInMailm"));
    if (given.has("field", "vcPhoneNumber")) options.vcPhoneNumber((String) given.value("field", "vcPhoneNumber"));
    if (given.has("field", "listenStatus")) options.listenStatus((Boolean) given.value("field", "listenStatus"));
    return gateway.loginEx((String) given.value("path", "agentid"), (String) given.value("field", "password"), options.build());
  }

  private static Outcome<?> setCustomState(Gateway gateway, Arguments given) {
    return gateway.setCustomState((String) given.value("path", "agentid"), ((Number) given.value("query", "customstate")).intValue());
  }

  private static Outcome<?> queryCustomState(Gateway gateway, Arguments given) {
    return gateway.queryCustomState((String) given.value("path", "agentid"));
  }

  private static Outcome<?> cancelSetCustomState(Gateway gateway, Arguments given) {
    return gateway.cancelSetCustomState((String) given.value("path", "agentid"));
  }

  private static Outcome<?> queryAgentSkillsByWorkNo(Gateway gateway, Arguments given) {
    return gateway.queryAgentSkillsByWorkNo((String) given.value("path", "agentid"), (String) given.value("path", "workno"));
  }

  private static Outcome<?> sendNoteletEx(Gateway gateway, Arguments given) {
    return gateway.sendNoteletEx((String) given.value("path", "agentid"), Arguments.list(given.value("field", "agentIds"), item -> ((Number) item).intValue()), (String) given.value("field", "content"));
  }

  private static Outcome<?> vrcToken(Gateway gateway, Arguments given) {
    return gateway.vrcToken((String) given.value("path", "agentid"));
  }

  private static Outcome<?> getAgentEvent(Gateway gateway, Arguments given) {
    var options = GetAgentEventOptions.builder();
    if (given.has("query", "calldata")) options.callData((String) given.value("query", "calldata"));
    return gateway.getAgentEvent((String) given.value("path", "agentid"), options.build());
  }

  private static Outcome<?> release(Gateway gateway, Arguments given) {
    return gateway.release((String) given.value("path", "agentid"));
  }

  @SuppressWarnings("deprecation")
  private static Outcome<?> releaseEx(Gateway gateway, Arguments given) {
    return gateway.releaseEx((String) given.value("path", "agentid"));
  }

  private static Outcome<?> callout(Gateway gateway, Arguments given) {
    var options = CalloutOptions.builder();
    if (given.has("field", "caller")) options.caller((String) given.value("field", "caller"));
    if (given.has("field", "skillid")) options.skillId(((Number) given.value("field", "skillid")).intValue());
    if (given.has("field", "callappdata")) options.callAppData((String) given.value("field", "callappdata"));
    if (given.has("field", "mediaability")) options.mediaAbility(((Number) given.value("field", "mediaability")).intValue());
    if (given.has("field", "userVideoDirection")) options.userVideoDirection(((Number) given.value("field", "userVideoDirection")).intValue());
    if (given.has("field", "uuiData")) options.uuiData(given.value("field", "uuiData"));
    if (given.has("field", "callcontrolid")) options.callControlId(((Number) given.value("field", "callcontrolid")).intValue());
    return gateway.callout((String) given.value("path", "agentid"), (String) given.value("field", "called"), options.build());
  }

  private static Outcome<?> previewCallout(Gateway gateway, Arguments given) {
    return gateway.previewCallout((String) given.value("path", "agentid"), (String) given.value("field", "called"), ((Number) given.value("field", "callcontrolid")).intValue());
  }

  private static Outcome<?> answer(Gateway gateway, Arguments given) {
    var options = AnswerOptions.builder();
    if (given.has("query", "callid")) options.callId((String) given.value("query", "callid"));
    return gateway.answer((String) given.value("path", "agentid"), options.build());
  }

  private static Outcome<?> callInner(Gateway gateway, Arguments given) {
    var options = CallInnerOptions.builder();
    if (given.has("field", "caller")) options.caller((String) given.value("field", "caller"));
    if (given.has("field", "skillid")) options.skillId(((Number) given.value("field", "skillid")).intValue());
    if (given.has("field", "callappdata")) options.callAppData((String) given.value("field", "callappdata"));
    if (given.has("field", "mediaability")) options.mediaAbility(((Number) given.value("field", "mediaability")).intValue());
    return gateway.callInner((String) given.value("path", "agentid"), (String) given.value("field", "called"), options.build());
  }

  private static Outcome<?> callInnerSkill(Gateway gateway, Arguments given) {
    return gateway.callInnerSkill((String) given.value("path", "agentid"), ((Number) given.value("field", "skillId")).intValue());
  }

  private static Outcome<?> innerHelp(Gateway gateway, Arguments given) {
    var options = InnerHelpOptions.builder();
    if (given.has("field", "devicetype")) options.deviceType(((Number) given.value("field", "devicetype")).intValue());
    if (given.has("field", "mode")) options.mode(((Number) given.value("field", "mode")).intValue());
    if (given.has("field", "callappdata")) options.callAppData((String) given.value("field", "callappdata"));
    if (given.has("field", "holdflag")) options.holdFlag((Boolean) given.value("field", "holdflag"));
    return gateway.innerHelp((String) given.value("path", "agentid"), (String) given.value("field", "dstaddress"), options.build());
  }

  private static Outcome<?> beginMute(Gateway gateway, Arguments given) {
    return gateway.beginMute((String) given.value("path", "agentid"));
  }

  private static Outcome<?> endMute(Gateway gateway, Arguments given) {
    return gateway.endMute((String) given.value("path", "agentid"));
  }

  private static Outcome<?> hold(Gateway gateway, Arguments given) {
    return gateway.hold((String) given.value("path", "agentid"));
  }

  private static Outcome<?> connectHold(Gateway gateway, Arguments given) {
    return gateway.connectHold((String) given.value("path", "agentid"), (String) given.value("path", "callid"));
  }

  private static Outcome<?> getHold(Gateway gateway, Arguments given) {
    var options = GetHoldOptions.builder();
    if (given.has("query", "callid")) options.callId((String) given.value("query", "callid"));
    return gateway.getHold((String) given.value("path", "agentid"), options.build());
  }

  private static Outcome<?> transfer(Gateway gateway, Arguments given) {
    var options = TransferOptions.builder();
    if (given.has("field", "callappdata")) options.callAppData((String) given.value("field", "callappdata"));
    if (given.has("field", "caller")) options.caller((String) given.value("field", "caller"));
    if (given.has("field", "mediaability")) options.mediaAbility(((Number) given.value("field", "mediaability")).intValue());
    if (given.has("field", "holdflag")) options.holdFlag((Boolean) given.value("field", "holdflag"));
    if (given.has("field", "skillId")) options.skillId(((Number) given.value("field", "skillId")).intValue());
    return gateway.transfer((String) given.value("path", "agentid"), ((Number) given.value("field", "devicetype")).intValue(), (String) given.value("field", "address"), ((Number) given.value("field", "mode")).intValue(), options.build());
  }

  private static Outcome<?> cancelTransfer(Gateway gateway, Arguments given) {
    return gateway.cancelTransfer((String) given.value("path", "agentid"));
  }

  private static Outcome<?> secondDialEx(Gateway gateway, Arguments given) {
    return gateway.secondDialEx((String) given.value("path", "agentid"), (String) given.value("query", "number"));
  }

  private static Outcome<?> confJoin(Gateway gateway, Arguments given) {
    var options = ConfJoinOptions.builder();
    if (given.has("field", "callappdata")) options.callAppData((String) given.value("field", "callappdata"));
    return gateway.confJoin((String) given.value("path", "agentid"), (String) given.value("field", "callid"), options.build());
  }

  private static Outcome<?> dropCall(Gateway gateway, Arguments given) {
    return gateway.dropCall((String) given.value("path", "agentid"), (String) given.value("path", "callid"));
  }

  private static Outcome<?> disconnect(Gateway gateway, Arguments given) {
    return gateway.disconnect((String) given.value("path", "agentid"), (String) given.value("path", "number"));
  }

  private static Outcome<?> mediaSwitch(Gateway gateway, Arguments given) {
    var options = MediaSwitchOptions.builder();
    if (given.has("query", "mediaType")) options.mediaType(((Number) given.value("query", "mediaType")).intValue());
    if (given.has("query", "videoDirection")) options.videoDirection(((Number) given.value("query", "videoDirection")).intValue());
    return gateway.mediaSwitch((String) given.value("path", "agentid"), options.build());
  }

  private static Outcome<?> adjustVideoMode(Gateway gateway, Arguments given) {
    return gateway.adjustVideoMode((String) given.value("path", "agentid"), ((Number) given.value("field", "mode")).intValue());
  }

  private static Outcome<?> requestAppointedCall(Gateway gateway, Arguments given) {
    return gateway.requestAppointedCall((String) given.value("path", "agentid"), (String) given.value("path", "callid"), ((Number) given.value("path", "skilltype")).intValue(), ((Number) given.value("query", "skillId")).intValue());
  }

  private static Outcome<?> snatchPickup(Gateway gateway, Arguments given) {
    return gateway.snatchPickup((String) given.value("path", "agentid"), ((Number) given.value("query", "destWorkNo")).intValue());
  }

  private static Outcome<?> reject(Gateway gateway, Arguments given) {
    var options = RejectOptions.builder();
    if (given.has("field", "callid")) options.callId((String) given.value("field", "callid"));
    return gateway.reject((String) given.value("path", "agentid"), ((Number) given.value("field", "mode")).intValue(), options.build());
  }

  private static Outcome<?> phonepickup(Gateway gateway, Arguments given) {
    return gateway.phonepickup((String) given.value("path", "agentid"));
  }

  private static Outcome<?> phonehangup(Gateway gateway, Arguments given) {
    return gateway.phonehangup((String) given.value("path", "agentid"));
  }

  private static Outcome<?> thirdPartyConfTransmitNum(Gateway gateway, Arguments given) {
    return gateway.thirdPartyConfTransmitNum((String) given.value("path", "agentid"));
  }

  private static Outcome<?> startASR(Gateway gateway, Arguments given) {
    return gateway.startASR((String) given.value("path", "agentid"), (String) given.value("query", "callId"));
  }

  private static Outcome<?> queryCallInfo(Gateway gateway, Arguments given) {
    var options = QueryCallInfoOptions.builder();
    if (given.has("query", "isNoContainLastCall")) options.isNoContainLastCall((Boolean) given.value("query", "isNoContainLastCall"));
    return gateway.queryCallInfo((String) given.value("path", "agentid"), options.build());
  }

  private static Outcome<?> queryCallAppData(Gateway gateway, Arguments given) {
    var options = QueryCallAppDataOptions.builder();
    if (given.has("query", "isEncodeResult")) options.isEncodeResult((Boolean) given.value("query", "isEncodeResult"));
    if (given.has("query", "callId")) options.callId((String) given.value("query", "callId"));
    return gateway.queryCallAppData((String) given.value("path", "agentid"), options.build());
  }

  private static Outcome<?> setCallAppDataEx(Gateway gateway, Arguments given) {
    var options = SetCallAppDataExOptions.builder();
    if (given.has("field", "callid")) options.callId((String) given.value("field", "callid"));
    if (given.has("field", "calldata")) options.callData((String) given.value("field", "calldata"));
    if (given.has("field", "isDataEncoded")) options.isDataEncoded((Boolean) given.value("field", "isDataEncoded"));
    return gateway.setCallAppDataEx((String) given.value("path", "agentid"), options.build());
  }

  private static Outcome<?> queryHoldListInfo(Gateway gateway, Arguments given) {
    return gateway.queryHoldListInfo((String) given.value("path", "agentid"));
  }

  private static Outcome<?> queryCallInfoBeforeAnswer(Gateway gateway, Arguments given) {
    return gateway.queryCallInfoBeforeAnswer((String) given.value("path", "agentid"));
  }

  private static Outcome<?> queryCallInfoByCallId(Gateway gateway, Arguments given) {
    return gateway.queryCallInfoByCallId((String) given.value("path", "agentid"), (String) given.value("path", "callid"));
  }

  private static Outcome<?> queryAllCallInfoByAgentWorkNoEx(Gateway gateway, Arguments given) {
    return gateway.queryAllCallInfoByAgentWorkNoEx((String) given.value("path", "agentid"), (String) given.value("path", "workno"));
  }

  private static Outcome<?> queryCallNumsOnAgent(Gateway gateway, Arguments given) {
    return gateway.queryCallNumsOnAgent((String) given.value("path", "agentid"));
  }

  private static Outcome<?> queryCallStatisticsInfo(Gateway gateway, Arguments given) {
    return gateway.queryCallStatisticsInfo((String) given.value("path", "agentid"));
  }

  private static Outcome<?> queryCallStatisticsInfoEx(Gateway gateway, Arguments given) {
    return gateway.queryCallStatisticsInfoEx((String) given.value("path", "agentid"));
  }

  private static Outcome<?> queryWaitCallInfoBySkillId(Gateway gateway, Arguments given) {
    return gateway.queryWaitCallInfoBySkillId((String) given.value("path", "agentid"), ((Number) given.value("path", "skillid")).intValue());
  }

  private static Outcome<?> queryHoldListInfoEx(Gateway gateway, Arguments given) {
    return gateway.queryHoldListInfoEx((String) given.value("path", "agentid"), (String) given.value("path", "workno"));
  }

  private static Outcome<?> assignUserInQueue(Gateway gateway, Arguments given) {
    return gateway.assignUserInQueue((String) given.value("path", "agentid"), (String) given.value("field", "callid"), ((Number) given.value("field", "skillid")).intValue());
  }

  private static Outcome<?> requestAgentConf(Gateway gateway, Arguments given) {
    var options = RequestAgentConfOptions.builder();
    if (given.has("field", "confCallerNo")) options.confCallerNo((String) given.value("field", "confCallerNo"));
    if (given.has("field", "time")) options.time(((Number) given.value("field", "time")).intValue());
    if (given.has("field", "promptTime")) options.promptTime(((Number) given.value("field", "promptTime")).intValue());
    if (given.has("field", "beepTone")) options.beepTone((Boolean) given.value("field", "beepTone"));
    if (given.has("field", "playMode")) options.playMode(((Number) given.value("field", "playMode")).intValue());
    if (given.has("field", "voicePath")) options.voicePath((String) given.value("field", "voicePath"));
    return gateway.requestAgentConf((String) given.value("path", "agentid"), ((Number) given.value("field", "memberNum")).intValue(), options.build());
  }

  private static Outcome<?> answerAgentConf(Gateway gateway, Arguments given) {
    return gateway.answerAgentConf((String) given.value("path", "agentid"));
  }

  private static Outcome<?> rejectAgentConf(Gateway gateway, Arguments given) {
    return gateway.rejectAgentConf((String) given.value("path", "agentid"));
  }

  private static Outcome<?> requestLeaveAgentConf(Gateway gateway, Arguments given) {
    return gateway.requestLeaveAgentConf((String) given.value("path", "agentid"));
  }

  private static Outcome<?> releaseAgentConf(Gateway gateway, Arguments given) {
    return gateway.releaseAgentConf((String) given.value("path", "agentid"));
  }

  private static Outcome<?> holdParticipant(Gateway gateway, Arguments given) {
    var options = HoldParticipantOptions.builder();
    if (given.has("field", "playMode")) options.playMode(((Number) given.value("field", "playMode")).intValue());
    return gateway.holdParticipant((String) given.value("path", "agentid"), (String) given.value("field", "addressType"), (String) given.value("field", "address"), (String) given.value("field", "voicePath"), options.build());
  }

  private static Outcome<?> unholdParticipant(Gateway gateway, Arguments given) {
    return gateway.unholdParticipant((String) given.value("path", "agentid"), (String) given.value("field", "addressType"), (String) given.value("field", "address"));
  }

  private static Outcome<?> prolongTime(Gateway gateway, Arguments given) {
    return gateway.prolongTime((String) given.value("path", "agentid"), ((Number) given.value("field", "prolongTime")).intValue());
  }

  private static Outcome<?> applyToShiftPresident(Gateway gateway, Arguments given) {
    return gateway.applyToShiftPresident((String) given.value("path", "agentid"), ((Number) given.value("field", "destAgentNo")).intValue());
  }

  private static Outcome<?> batchAddParticipant(Gateway gateway, Arguments given) {
    var options = BatchAddParticipantOptions.builder();
    if (given.has("field", "beepTone")) options.beepTone((Boolean) given.value("field", "beepTone"));
    if (given.has("field", "playMode")) options.playMode(((Number) given.value("field", "playMode")).intValue());
    if (given.has("field", "voicePath")) options.voicePath((String) given.value("field", "voicePath"));
    if (given.has("field", "caller")) options.caller((String) given.value("field", "caller"));
    return gateway.batchAddParticipant((String) given.value("path", "agentid"), Arguments.list(given.value("field", "addresses"), item -> makeBatchAddParticipantRequestAddress(Arguments.fields(item))), options.build());
  }

  private static Outcome<?> batchRemoveParticipant(Gateway gateway, Arguments given) {
    return gateway.batchRemoveParticipant((String) given.value("path", "agentid"), Arguments.list(given.value("field", "addresses"), item -> makeBatchRemoveParticipantRequestAddress(Arguments.fields(item))));
  }

  private static Outcome<?> changeParticipantMode(Gateway gateway, Arguments given) {
    return gateway.changeParticipantMode((String) given.value("path", "agentid"), ((Number) given.value("field", "attribute")).intValue(), (String) given.value("field", "addressType"), (String) given.value("field", "address"));
  }

  private static Outcome<?> playVoiceToConf(Gateway gateway, Arguments given) {
    var options = PlayVoiceToConfOptions.builder();
    if (given.has("field", "playType")) options.playType(((Number) given.value("field", "playType")).intValue());
    if (given.has("field", "playMode")) options.playMode(((Number) given.value("field", "playMode")).intValue());
    return gateway.playVoiceToConf((String) given.value("path", "agentid"), (String) given.value("field", "voicePath"), options.build());
  }

  private static Outcome<?> stopVoiceToConf(Gateway gateway, Arguments given) {
    return gateway.stopVoiceToConf((String) given.value("path", "agentid"));
  }

  private static Outcome<?> playVoiceToParticipant(Gateway gateway, Arguments given) {
    var options = PlayVoiceToParticipantOptions.builder();
    if (given.has("field", "playMode")) options.playMode(((Number) given.value("field", "playMode")).intValue());
    return gateway.playVoiceToParticipant((String) given.value("path", "agentid"), (String) given.value("field", "addressType"), (String) given.value("field", "address"), (String) given.value("field", "voicePath"), options.build());
  }

  private static Outcome<?> stopVoiceToParticipant(Gateway gateway, Arguments given) {
    var options = StopVoiceToParticipantOptions.builder();
    if (given.has("field", "addressType")) options.addressType((String) given.value("field", "addressType"));
    if (given.has("field", "address")) options.address((String) given.value("field", "address"));
    return gateway.stopVoiceToParticipant((String) given.value("path", "agentid"), options.build());
  }

  private static Outcome<?> modifyConfResource(Gateway gateway, Arguments given) {
    return gateway.modifyConfResource((String) given.value("path", "agentid"), ((Number) given.value("field", "modifyType")).intValue(), ((Number) given.value("field", "modifyNum")).intValue());
  }

  private static Outcome<?> queryConfInfos(Gateway gateway, Arguments given) {
    return gateway.queryConfInfos((String) given.value("path", "agentid"), Arguments.list(given.value("field", "confIds"), item -> ((Number) item).intValue()));
  }

  private static Outcome<?> queryAllConfIds(Gateway gateway, Arguments given) {
    return gateway.queryAllConfIds((String) given.value("path", "agentid"));
  }

  private static Outcome<?> addInsert(Gateway gateway, Arguments given) {
    return gateway.addInsert((String) given.value("path", "agentid"), (String) given.value("path", "workNo"));
  }

  private static Outcome<?> addSupervise(Gateway gateway, Arguments given) {
    return gateway.addSupervise((String) given.value("path", "agentid"), (String) given.value("path", "workNo"));
  }

  private static Outcome<?> intercept(Gateway gateway, Arguments given) {
    return gateway.intercept((String) given.value("path", "agentid"), (String) given.value("path", "workNo"));
  }

  private static Outcome<?> interceptByCallId(Gateway gateway, Arguments given) {
    return gateway.interceptByCallId((String) given.value("path", "agentid"), (String) given.value("path", "workNo"), (String) given.value("path", "callId"));
  }

  private static Outcome<?> stopSuperviseOrInsert(Gateway gateway, Arguments given) {
    return gateway.stopSuperviseOrInsert((String) given.value("path", "agentid"), (String) given.value("path", "workNo"));
  }

  private static Outcome<?> forceBusy(Gateway gateway, Arguments given) {
    return gateway.forceBusy((String) given.value("path", "agentid"), (String) given.value("path", "workNo"));
  }

  private static Outcome<?> forceIdle(Gateway gateway, Arguments given) {
    return gateway.forceIdle((String) given.value("path", "agentid"), (String) given.value("path", "workNo"));
  }

  private static Outcome<?> forceLogOutAgent(Gateway gateway, Arguments given) {
    return gateway.forceLogOutAgent((String) given.value("path", "agentid"), (String) given.value("path", "workNo"));
  }

  private static Outcome<?> forceDropCall(Gateway gateway, Arguments given) {
    return gateway.forceDropCall((String) given.value("path", "agentid"), (String) given.value("path", "callid"));
  }

  private static Outcome<?> adjustSkill(Gateway gateway, Arguments given) {
    var options = AdjustSkillOptions.builder();
    if (given.has("field", "workNo")) options.workNo((String) given.value("field", "workNo"));
    if (given.has("field", "skills")) options.skills(Arguments.list(given.value("field", "skills"), item -> ((Number) item).intValue()));
    return gateway.adjustSkill((String) given.value("path", "agentid"), options.build());
  }

  private static Outcome<?> switchSuperviseOrInsert(Gateway gateway, Arguments given) {
    return gateway.switchSuperviseOrInsert((String) given.value("path", "agentid"), (String) given.value("path", "workNo"));
  }

  private static Outcome<?> forceRest(Gateway gateway, Arguments given) {
    return gateway.forceRest((String) given.value("path", "agentid"), (String) given.value("path", "workNo"), ((Number) given.value("path", "time")).intValue(), ((Number) given.value("path", "reason")).intValue());
  }

  private static Outcome<?> requestWhisperAgent(Gateway gateway, Arguments given) {
    var options = RequestWhisperAgentOptions.builder();
    if (given.has("query", "whisperagentid")) options.whisperAgentId((String) given.value("query", "whisperagentid"));
    return gateway.requestWhisperAgent((String) given.value("path", "agentid"), options.build());
  }

  private static Outcome<?> requestStopWhisperAgent(Gateway gateway, Arguments given) {
    var options = RequestStopWhisperAgentOptions.builder();
    if (given.has("query", "whisperagentid")) options.whisperAgentId((String) given.value("query", "whisperagentid"));
    return gateway.requestStopWhisperAgent((String) given.value("path", "agentid"), options.build());
  }

  private static Outcome<?> requestSwitchInsertWhisperAgent(Gateway gateway, Arguments given) {
    var options = RequestSwitchInsertWhisperAgentOptions.builder();
    if (given.has("query", "whisperagentid")) options.whisperAgentId((String) given.value("query", "whisperagentid"));
    return gateway.requestSwitchInsertWhisperAgent((String) given.value("path", "agentid"), ((Number) given.value("query", "switchtype")).intValue(), options.build());
  }

  private static Outcome<?> beginPlay(Gateway gateway, Arguments given) {
    var options = BeginPlayOptions.builder();
    if (given.has("field", "startpostion")) options.startPostion(((Number) given.value("field", "startpostion")).intValue());
    if (given.has("field", "volumechange")) options.volumeChange((String) given.value("field", "volumechange"));
    if (given.has("field", "speedchange")) options.speedChange((String) given.value("field", "speedchange"));
    if (given.has("field", "times")) options.times(((Number) given.value("field", "times")).intValue());
    if (given.has("field", "codeformat")) options.codeFormat(((Number) given.value("field", "codeformat")).intValue());
    if (given.has("field", "locationId")) options.locationId(((Number) given.value("field", "locationId")).intValue());
    return gateway.beginPlay((String) given.value("path", "agentid"), (String) given.value("field", "voicepath"), options.build());
  }

  private static Outcome<?> pausePlay(Gateway gateway, Arguments given) {
    return gateway.pausePlay((String) given.value("path", "agentid"));
  }

  private static Outcome<?> resumePlay(Gateway gateway, Arguments given) {
    return gateway.resumePlay((String) given.value("path", "agentid"));
  }

  private static Outcome<?> foreFastPlay(Gateway gateway, Arguments given) {
    return gateway.foreFastPlay((String) given.value("path", "agentid"), (String) given.value("path", "time"));
  }

  private static Outcome<?> backFastPlay(Gateway gateway, Arguments given) {
    return gateway.backFastPlay((String) given.value("path", "agentid"), (String) given.value("path", "time"));
  }

  private static Outcome<?> stopPlay(Gateway gateway, Arguments given) {
    return gateway.stopPlay((String) given.value("path", "agentid"));
  }

  private static Outcome<?> startRecordScreen(Gateway gateway, Arguments given) {
    return gateway.startRecordScreen((String) given.value("path", "agentid"));
  }

  private static Outcome<?> stopRecordScreen(Gateway gateway, Arguments given) {
    return gateway.stopRecordScreen((String) given.value("path", "agentid"));
  }

  private static Outcome<?> beginRecord(Gateway gateway, Arguments given) {
    var options = BeginRecordOptions.builder();
    if (given.has("field", "fileName")) options.fileName((String) given.value("field", "fileName"));
    if (given.has("field", "recordMode")) options.recordMode(((Number) given.value("field", "recordMode")).intValue());
    if (given.has("field", "recordFormat")) options.recordFormat(((Number) given.value("field", "recordFormat")).intValue());
    return gateway.beginRecord((String) given.value("path", "agentid"), ((Number) given.value("field", "mediaType")).intValue(), options.build());
  }

  private static Outcome<?> stopRecord(Gateway gateway, Arguments given) {
    return gateway.stopRecord((String) given.value("path", "agentid"));
  }

  private static Outcome<?> beginNetPlay(Gateway gateway, Arguments given) {
    var options = BeginNetPlayOptions.builder();
    if (given.has("field", "position")) options.position(((Number) given.value("field", "position")).intValue());
    if (given.has("field", "playTime")) options.playTime(((Number) given.value("field", "playTime")).intValue());
    if (given.has("field", "fileFormat")) options.fileFormat(((Number) given.value("field", "fileFormat")).intValue());
    if (given.has("field", "locationId")) options.locationId(((Number) given.value("field", "locationId")).intValue());
    return gateway.beginNetPlay((String) given.value("path", "agentid"), (String) given.value("field", "fileName"), ((Number) given.value("field", "ccId")).intValue(), options.build());
  }

  private static Outcome<?> playRelocation(Gateway gateway, Arguments given) {
    var options = PlayRelocationOptions.builder();
    if (given.has("field", "seekdirection")) options.seekDirection(((Number) given.value("field", "seekdirection")).intValue());
    return gateway.playRelocation((String) given.value("path", "agentid"), ((Number) given.value("field", "seekseconds")).intValue(), ((Number) given.value("field", "seekposition")).intValue(), options.build());
  }

  private static Outcome<?> queryQueueLengthOnAgent(Gateway gateway, Arguments given) {
    return gateway.queryQueueLengthOnAgent((String) given.value("path", "agentid"));
  }

  private static Outcome<?> queryQueueLengthOnAgentSkills(Gateway gateway, Arguments given) {
    return gateway.queryQueueLengthOnAgentSkills((String) given.value("path", "agentid"));
  }

  private static Outcome<?> querySkillQueueOnAgentVDN(Gateway gateway, Arguments given) {
    return gateway.querySkillQueueOnAgentVDN((String) given.value("path", "agentid"));
  }

  private static Outcome<?> queryQueueLengthBySkillId(Gateway gateway, Arguments given) {
    return gateway.queryQueueLengthBySkillId((String) given.value("path", "agentid"), ((Number) given.value("path", "skillid")).intValue());
  }

  private static Outcome<?> queryStatInfoOfAcd(Gateway gateway, Arguments given) {
    return gateway.queryStatInfoOfAcd((String) given.value("path", "agentid"), Arguments.list(given.value("field", "skills"), item -> ((Number) item).intValue()));
  }

  private static Outcome<?> queryIVRInfoOnVdn(Gateway gateway, Arguments given) {
    return gateway.queryIVRInfoOnVdn((String) given.value("path", "agentid"));
  }

  private static Outcome<?> sendMessage(Gateway gateway, Arguments given) {
    var options = SendMessageOptions.builder();
    if (given.has("field", "userid")) options.userId((String) given.value("field", "userid"));
    if (given.has("field", "content")) options.content((String) given.value("field", "content"));
    return gateway.sendMessage((String) given.value("path", "agentid"), (String) given.value("field", "callid"), (String) given.value("field", "data"), options.build());
  }

  private static Outcome<?> setCallNums(Gateway gateway, Arguments given) {
    return gateway.setCallNums((String) given.value("path", "agentid"), (String) given.value("field", "mediaType"), (String) given.value("field", "callnums"));
  }

  private static Outcome<?> transferMediaCall(Gateway gateway, Arguments given) {
    var options = TransferMediaCallOptions.builder();
    if (given.has("field", "caller")) options.caller((String) given.value("field", "caller"));
    if (given.has("field", "calldata")) options.callData((String) given.value("field", "calldata"));
    if (given.has("field", "skillId")) options.skillId(((Number) given.value("field", "skillId")).intValue());
    return gateway.transferMediaCall((String) given.value("path", "agentid"), (String) given.value("field", "callid"), ((Number) given.value("field", "devicetype")).intValue(), ((Number) given.value("field", "mode")).intValue(), (String) given.value("field", "address"), options.build());
  }

  private static Outcome<?> getConnectInfo(Gateway gateway, Arguments given) {
    return gateway.getConnectInfo((String) given.value("path", "agentid"), (String) given.value("field", "userType"), (String) given.value("field", "callid"));
  }

  private static Outcome<?> imageCapture(Gateway gateway, Arguments given) {
    return gateway.imageCapture((String) given.value("path", "agentid"), (String) given.value("field", "userType"), (String) given.value("field", "callid"));
  }

  private static Outcome<?> setCallNumsByMediaType(Gateway gateway, Arguments given) {
    return gateway.setCallNumsByMediaType((String) given.value("path", "agentid"), ((Number) given.value("field", "totalCallNum")).intValue(), Arguments.list(given.value("field", "agentMediaCallNums"), item -> makeSetCallNumsByMediaTypeRequestAgentMediaCallNum(Arguments.fields(item))));
  }

  private static Outcome<?> queryAgentInfoBySkillId(Gateway gateway, Arguments given) {
    var options = QueryAgentInfoBySkillIdOptions.builder();
    if (given.has("field", "agentLimit")) options.agentLimit(((Number) given.value("field", "agentLimit")).intValue());
    if (given.has("field", "agentStatus")) options.agentStatus(Arguments.list(given.value("field", "agentStatus"), item -> ((Number) item).intValue()));
    return gateway.queryAgentInfoBySkillId((String) given.value("path", "agentid"), ((Number) given.value("path", "skillid")).intValue(), options.build());
  }

  private static Outcome<?> queryAgentInfoByWorkNo(Gateway gateway, Arguments given) {
    return gateway.queryAgentInfoByWorkNo((String) given.value("path", "agentid"), (String) given.value("path", "workno"));
  }

  private static Outcome<?> queryAllOnlineAgents(Gateway gateway, Arguments given) {
    return gateway.queryAllOnlineAgents((String) given.value("path", "agentid"));
  }

  private static Outcome<?> queryAgentInfoByMediaTypes(Gateway gateway, Arguments given) {
    var options = QueryAgentInfoByMediaTypesOptions.builder();
    if (given.has("query", "mediaTypes")) options.mediaTypes((String) given.value("query", "mediaTypes"));
    if (given.has("body", "body")) options.body(given.value("body", "body"));
    return gateway.queryAgentInfoByMediaTypes((String) given.value("path", "agentid"), options.build());
  }

  private static Outcome<?> downloadRecordFile(Gateway gateway, Arguments given) {
    var options = DownloadRecordFileOptions.builder();
    if (given.has("query", "filetype")) options.fileType((String) given.value("query", "filetype"));
    if (given.has("query", "locationId")) options.locationId(((Number) given.value("query", "locationId")).doubleValue());
    return gateway.downloadRecordFile((String) given.value("path", "agentid"), (String) given.value("query", "recordId"), options.build());
  }

  private static Outcome<?> downloadRecordFileByCallId(Gateway gateway, Arguments given) {
    var options = DownloadRecordFileByCallIdOptions.builder();
    if (given.has("query", "hwFileName")) options.hwFileName((String) given.value("query", "hwFileName"));
    if (given.has("query", "workNo")) options.workNo((String) given.value("query", "workNo"));
    return gateway.downloadRecordFileByCallId((String) given.value("path", "agentid"), (String) given.value("query", "callId"), options.build());
  }

  private static Outcome<?> downloadVideoFile(Gateway gateway, Arguments given) {
    var options = DownloadVideoFileOptions.builder();
    if (given.has("query", "recordId")) options.recordId((String) given.value("query", "recordId"));
    return gateway.downloadVideoFile((String) given.value("path", "agentid"), (String) given.value("query", "conferenceId"), (String) given.value("query", "fileType"), options.build());
  }

  private static Outcome<?> downloadVideoFileEx(Gateway gateway, Arguments given) {
    var options = DownloadVideoFileExOptions.builder();
    if (given.has("query", "locationId")) options.locationId(((Number) given.value("query", "locationId")).intValue());
    return gateway.downloadVideoFileEx((String) given.value("path", "agentid"), (String) given.value("query", "recordId"), options.build());
  }

  private static BatchAddParticipantRequestAddress makeBatchAddParticipantRequestAddress(Map<String, Object> fields) {
    var made = BatchAddParticipantRequestAddress.builder();
    if (fields.containsKey("addressType")) made.addressType((String) fields.get("addressType"));
    if (fields.containsKey("address")) made.address((String) fields.get("address"));
    if (fields.containsKey("deviceCallType")) made.deviceCallType(((Number) fields.get("deviceCallType")).intValue());
    if (fields.containsKey("deviceType")) made.deviceType(((Number) fields.get("deviceType")).intValue());
    return made.build();
  }

  private static BatchRemoveParticipantRequestAddress makeBatchRemoveParticipantRequestAddress(Map<String, Object> fields) {
    var made = BatchRemoveParticipantRequestAddress.builder();
    if (fields.containsKey("addressType")) made.addressType((String) fields.get("addressType"));
    if (fields.containsKey("address")) made.address((String) fields.get("address"));
    return made.build();
  }

  private static SetCallNumsByMediaTypeRequestAgentMediaCallNum makeSetCallNumsByMediaTypeRequestAgentMediaCallNum(Map<String, Object> fields) {
    var made = SetCallNumsByMediaTypeRequestAgentMediaCallNum.builder();
    if (fields.containsKey("mediaType")) made.mediaType(((Number) fields.get("mediaType")).intValue());
    return made.build();
  }
}
