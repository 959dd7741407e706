// Generated from spec/ by "npm run generate". Do not edit.
import type { AgentEvent } from './events.ts';
import type { components, operations as paths } from './schema.ts';

/** A descriptor of an operation for tools. */
export interface OperationInfo {
  /** Group of the vendor's reference. */
  readonly group: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Path below the base URL, parameters in braces. */
  readonly path: string;
  readonly query: readonly string[];
  /** Whether a JSON body is sent. */
  readonly body: boolean;
  /** Parameters of the client's function that are the fields of the body; without any, `body` is the parameter. */
  readonly fields: readonly string[];
  /** Whether a success answers a file instead of JSON. */
  readonly file: boolean;
  /** Whether the header Guid is required. */
  readonly guid: boolean;
  /** Documented return codes other than "0". */
  readonly retcodes: readonly string[];
  /** Events that the operation may cause. */
  readonly events: readonly string[];
  /** Whether the call may be sent again after a failure without an answer. */
  readonly retry: 'never' | 'safe' | 'after-check';
  readonly deprecated: boolean;
  /** Edition of the documents that first has the operation, if it is not the baseline 2023-09. */
  readonly since?: string;
}

/** Parameters of login. */
export interface LoginParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['login']['parameters']['path']['agentid'];
  /** Sign-in data; password and phone number are mandatory. */
  readonly body: components['schemas']['LoginRequest'];
}

/** The result of login after a success. */
export type LoginResult = components['schemas']['LoginSuccess']['result'];

/** Documented return codes of login other than "0". */
export type LoginRetcode = '100-002' | '100-001' | '100-003' | '100-004' | '100-007' | '100-012' | '100-015' | '100-016' | '110-016' | '999-001';

/** Parameters of forceLogin. */
export interface ForceLoginParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['forceLogin']['parameters']['path']['agentid'];
  /** Sign-in data; password and phone number are mandatory. */
  readonly body: components['schemas']['ForceLoginRequest'];
}

/** The result of forceLogin after a success. */
export type ForceLoginResult = components['schemas']['ForceLoginSuccess']['result'];

/** Documented return codes of forceLogin other than "0". */
export type ForceLoginRetcode = never;

/** Parameters of handShake. */
export interface HandShakeParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['handShake']['parameters']['path']['agentid'];
}

/** The result of handShake after a success. */
export type HandShakeResult = undefined;

/** Documented return codes of handShake other than "0". */
export type HandShakeRetcode = '100-001';

/** Parameters of resetSkill. */
export interface ResetSkillParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['resetSkill']['parameters']['path']['agentid'];
  /**
   * Whether to sign in to all configured skill queues: true for all, false for those of skillid. Any value other
   * than true is processed as false.
   * Source: cec_07_1209, edition 2023-09, seen.
   */
  readonly autoflag: paths['resetSkill']['parameters']['path']['autoflag'];
  /**
   * IDs of skill queues joined by semicolons, at most 4000 characters in all. The agent signs in to those of
   * them that are configured for the agent. With autoflag false and skillid empty the agent signs in to no skill
   * queue.
   * At most 4000 characters.
   * Source: cec_07_1209, edition 2023-09, seen.
   */
  readonly skillid?: NonNullable<paths['resetSkill']['parameters']['query']>['skillid'];
  /**
   * Whether phone linkage is enabled (connection and hardphone linkage control). At present only eSpace 7910
   * phones on the CC network support it.
   * Source: cec_07_1209, edition 2023-09, seen.
   */
  readonly phonelinkage?: NonNullable<paths['resetSkill']['parameters']['query']>['phonelinkage'];
}

/** The result of resetSkill after a success. */
export type ResetSkillResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of resetSkill other than "0". */
export type ResetSkillRetcode = '000-002' | '100-006' | '100-007';

/** Parameters of sayFree. */
export interface SayFreeParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['sayFree']['parameters']['path']['agentid'];
}

/** The result of sayFree after a success. */
export type SayFreeResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of sayFree other than "0". */
export type SayFreeRetcode = '100-006' | '100-007' | '100-009';

/** Parameters of sayBusy. */
export interface SayBusyParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['sayBusy']['parameters']['path']['agentid'];
  /**
   * Busy reason code, an integer from 200 to 250. Empty or 0 means no busy reason code. Mandatory when an agent
   * who is busy asks for busy again.
   * Source: cec_07_1211, edition 2023-09, seen.
   */
  readonly reason?: NonNullable<paths['sayBusy']['parameters']['query']>['reason'];
  /**
   * Whether to reset the busy reason of an agent who is busy. Mandatory when an agent who is busy asks for busy
   * again.
   * Default: false.
   * Source: cec_07_1211, edition 2023-09, seen.
   */
  readonly prolong?: NonNullable<paths['sayBusy']['parameters']['query']>['prolong'];
}

/** The result of sayBusy after a success. */
export type SayBusyResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of sayBusy other than "0". */
export type SayBusyRetcode = '000-002' | '100-006' | '100-007' | '100-009';

/** Parameters of cancelBusy. */
export interface CancelBusyParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['cancelBusy']['parameters']['path']['agentid'];
}

/** The result of cancelBusy after a success. */
export type CancelBusyResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of cancelBusy other than "0". */
export type CancelBusyRetcode = '100-006' | '100-007' | '100-009';

/** Parameters of rest. */
export interface RestParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['rest']['parameters']['path']['agentid'];
  /**
   * Length of the rest in seconds, from 1 to 86399.
   * Range: 1 to 86399.
   * Source: cec_07_1213, edition 2023-09, seen.
   */
  readonly time: paths['rest']['parameters']['path']['time'];
  /**
   * Cause code of the rest, an integer from 0 to 255; 0 means that there is no cause code.
   * Range: 0 to 255.
   * Source: cec_07_1213, edition 2023-09, seen.
   */
  readonly restcause: paths['rest']['parameters']['path']['restcause'];
  /**
   * Whether to reset the rest reason of an agent who is resting. Mandatory when an agent who is resting asks for
   * rest again.
   * Default: false.
   * Source: cec_07_1213, edition 2023-09, seen.
   */
  readonly prolong?: NonNullable<paths['rest']['parameters']['query']>['prolong'];
}

/** The result of rest after a success. */
export type RestResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of rest other than "0". */
export type RestRetcode = '100-006' | '100-007' | '100-009';

/** Parameters of cancelRest. */
export interface CancelRestParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['cancelRest']['parameters']['path']['agentid'];
}

/** The result of cancelRest after a success. */
export type CancelRestResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of cancelRest other than "0". */
export type CancelRestRetcode = '100-006' | '100-007' | '100-009';

/** Parameters of sayWork. */
export interface SayWorkParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['sayWork']['parameters']['path']['agentid'];
}

/** The result of sayWork after a success. */
export type SayWorkResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of sayWork other than "0". */
export type SayWorkRetcode = '100-006' | '100-007' | '100-009';

/** Parameters of cancelWork. */
export interface CancelWorkParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['cancelWork']['parameters']['path']['agentid'];
}

/** The result of cancelWork after a success. */
export type CancelWorkResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of cancelWork other than "0". */
export type CancelWorkRetcode = '100-006' | '100-007' | '100-009';

/** Parameters of logout. */
export interface LogoutParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['logout']['parameters']['path']['agentid'];
}

/** The result of logout after a success. */
export type LogoutResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of logout other than "0". */
export type LogoutRetcode = '100-005' | '100-006' | '100-007' | '100-008';

/** Parameters of forceLogout. */
export interface ForceLogoutParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['forceLogout']['parameters']['path']['agentid'];
}

/** The result of forceLogout after a success. */
export type ForceLogoutResult = undefined;

/** Documented return codes of forceLogout other than "0". */
export type ForceLogoutRetcode = never;

/** Parameters of forceLogoutWithReason. */
export interface ForceLogoutWithReasonParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['forceLogoutWithReason']['parameters']['path']['agentid'];
  /**
   * Cause code of the sign-out, an integer from 1 to 255.
   * Range: 1 to 255.
   * Source: cec_07_1221, edition 2023-09, seen.
   */
  readonly reason: paths['forceLogoutWithReason']['parameters']['path']['reason'];
}

/** The result of forceLogoutWithReason after a success. */
export type ForceLogoutWithReasonResult = undefined;

/** Documented return codes of forceLogoutWithReason other than "0". */
export type ForceLogoutWithReasonRetcode = '100-005';

/** Parameters of getAgentStatus. */
export interface GetAgentStatusParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['getAgentStatus']['parameters']['path']['agentid'];
}

/** The result of getAgentStatus after a success. */
export type GetAgentStatusResult = components['schemas']['GetAgentStatusSuccess']['result'];

/** Documented return codes of getAgentStatus other than "0". */
export type GetAgentStatusRetcode = '000-002';

/** Parameters of queryAgentSkills. */
export interface QueryAgentSkillsParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryAgentSkills']['parameters']['path']['agentid'];
}

/** The result of queryAgentSkills after a success. */
export type QueryAgentSkillsResult = components['schemas']['QueryAgentSkillsSuccess']['result'];

/** Documented return codes of queryAgentSkills other than "0". */
export type QueryAgentSkillsRetcode = '100-006' | '100-007';

/** Parameters of updateGuid. */
export interface UpdateGuidParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['updateGuid']['parameters']['path']['agentid'];
}

/** The result of updateGuid after a success. */
export type UpdateGuidResult = components['schemas']['UpdateGuidSuccess']['result'];

/** Documented return codes of updateGuid other than "0". */
export type UpdateGuidRetcode = '100-006';

/** Parameters of syncagentinfo. */
export interface SyncagentinfoParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['syncagentinfo']['parameters']['path']['agentid'];
}

/** The result of syncagentinfo after a success. */
export type SyncagentinfoResult = components['schemas']['SyncagentinfoSuccess']['result'];

/** Documented return codes of syncagentinfo other than "0". */
export type SyncagentinfoRetcode = never;

/** Parameters of setAgentAutoAnswer. */
export interface SetAgentAutoAnswerParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['setAgentAutoAnswer']['parameters']['path']['agentid'];
  /**
   * Answering mode, a string of at most 5 characters. true means automatic answering, any other string manual
   * answering.
   * At most 5 characters.
   * Source: cec_07_1208, edition 2023-09, seen.
   */
  readonly isautoanswer: paths['setAgentAutoAnswer']['parameters']['path']['isautoanswer'];
}

/** The result of setAgentAutoAnswer after a success. */
export type SetAgentAutoAnswerResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of setAgentAutoAnswer other than "0". */
export type SetAgentAutoAnswerRetcode = '000-002' | '100-006';

/** Parameters of setAgentAutoEnterIdle. */
export interface SetAgentAutoEnterIdleParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['setAgentAutoEnterIdle']['parameters']['path']['agentid'];
  /**
   * State after a call, a string of 1 to 5 characters. true means idle, any other string wrap-up. When the phone
   * is not always off-hook, wrap-up must be chosen.
   * At most 5 characters.
   * Source: cec_07_1218, edition 2023-09, seen.
   */
  readonly flag: paths['setAgentAutoEnterIdle']['parameters']['path']['flag'];
}

/** The result of setAgentAutoEnterIdle after a success. */
export type SetAgentAutoEnterIdleResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of setAgentAutoEnterIdle other than "0". */
export type SetAgentAutoEnterIdleRetcode = '100-006' | '100-007';

/** Parameters of setTalkRight. */
export interface SetTalkRightParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['setTalkRight']['parameters']['path']['agentid'];
  /**
   * Whether the agent answers inbound calls.
   * Source: cec_07_1223, edition 2023-09, seen.
   */
  readonly flag: NonNullable<paths['setTalkRight']['parameters']['query']>['flag'];
}

/** The result of setTalkRight after a success. */
export type SetTalkRightResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of setTalkRight other than "0". */
export type SetTalkRightRetcode = '000-002' | '100-007';

/** Parameters of loginInfo. */
export interface LoginInfoParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['loginInfo']['parameters']['path']['agentid'];
}

/** The result of loginInfo after a success. */
export type LoginInfoResult = components['schemas']['LoginInfoSuccess']['result'];

/** Documented return codes of loginInfo other than "0". */
export type LoginInfoRetcode = never;

/** Parameters of modifyAccountPwdEx. */
export interface ModifyAccountPwdExParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['modifyAccountPwdEx']['parameters']['path']['agentid'];
  /** The old and the new password; both are mandatory. */
  readonly body: components['schemas']['ModifyAccountPwdExRequest'];
}

/** The result of modifyAccountPwdEx after a success. */
export type ModifyAccountPwdExResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of modifyAccountPwdEx other than "0". */
export type ModifyAccountPwdExRetcode = '000-002' | '100-006' | '100-007';

/** Parameters of loginEx. */
export interface LoginExParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['loginEx']['parameters']['path']['agentid'];
  /** Sign-in data; only the password is mandatory. */
  readonly body: components['schemas']['LoginExRequest'];
}

/** The result of loginEx after a success. */
export type LoginExResult = components['schemas']['LoginExSuccess']['result'];

/** Documented return codes of loginEx other than "0". */
export type LoginExRetcode = '100-001' | '100-002' | '100-003' | '100-004' | '100-007' | '100-012' | '100-015' | '100-016' | '110-016' | '999-001';

/** Parameters of setCustomState. */
export interface SetCustomStateParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['setCustomState']['parameters']['path']['agentid'];
  /**
   * Custom state, an integer from 0 to 65534.
   * Range: 0 to 65534.
   * Source: cec_07_1228, edition 2023-09, seen.
   */
  readonly customstate: NonNullable<paths['setCustomState']['parameters']['query']>['customstate'];
}

/** The result of setCustomState after a success. */
export type SetCustomStateResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of setCustomState other than "0". */
export type SetCustomStateRetcode = '000-002' | '000-003' | '100-006' | '100-009';

/** Parameters of queryCustomState. */
export interface QueryCustomStateParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryCustomState']['parameters']['path']['agentid'];
}

/** The result of queryCustomState after a success. */
export type QueryCustomStateResult = components['schemas']['QueryCustomStateSuccess']['result'];

/** Documented return codes of queryCustomState other than "0". */
export type QueryCustomStateRetcode = '000-003' | '100-006' | '100-007';

/** Parameters of cancelSetCustomState. */
export interface CancelSetCustomStateParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['cancelSetCustomState']['parameters']['path']['agentid'];
}

/** The result of cancelSetCustomState after a success. */
export type CancelSetCustomStateResult = components['schemas']['SuccessWithUnseenResult']['result'];

/** Documented return codes of cancelSetCustomState other than "0". */
export type CancelSetCustomStateRetcode = '000-003' | '100-006' | '100-007' | '100-009';

/** Parameters of queryAgentSkillsByWorkNo. */
export interface QueryAgentSkillsByWorkNoParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryAgentSkillsByWorkNo']['parameters']['path']['agentid'];
  /**
   * Work number of the other agent. That agent must be in the same VDN as agentid.
   * Source: cec_07_1207, edition 2023-09, seen.
   */
  readonly workno: paths['queryAgentSkillsByWorkNo']['parameters']['path']['workno'];
}

/** The result of queryAgentSkillsByWorkNo after a success. */
export type QueryAgentSkillsByWorkNoResult = components['schemas']['QueryAgentSkillsByWorkNoSuccess']['result'];

/** Documented return codes of queryAgentSkillsByWorkNo other than "0". */
export type QueryAgentSkillsByWorkNoRetcode = '100-006' | '100-007';

/** Parameters of sendNoteletEx. */
export interface SendNoteletExParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['sendNoteletEx']['parameters']['path']['agentid'];
  /** The receivers and the text; both are mandatory. */
  readonly body: components['schemas']['SendNoteletExRequest'];
}

/** The result of sendNoteletEx after a success. */
export type SendNoteletExResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of sendNoteletEx other than "0". */
export type SendNoteletExRetcode = '100-001' | '100-006' | '100-007';

/** Parameters of vrcToken. */
export interface VrcTokenParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['vrcToken']['parameters']['path']['agentid'];
}

/** The result of vrcToken after a success. */
export type VrcTokenResult = components['schemas']['SuccessWithUnseenResult']['result'];

/** Documented return codes of vrcToken other than "0". */
export type VrcTokenRetcode = never;

/** Parameters of getAgentEvent. */
export interface GetAgentEventParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['getAgentEvent']['parameters']['path']['agentid'];
  /**
   * Call data, used when the page of the agent toolbar is reloaded.
   * Source: cec_07_1274, edition 2023-09, seen.
   */
  readonly calldata?: NonNullable<paths['getAgentEvent']['parameters']['query']>['calldata'];
}

/** The result of getAgentEvent after a success. */
export type GetAgentEventResult = AgentEvent | undefined;

/** Documented return codes of getAgentEvent other than "0". */
export type GetAgentEventRetcode = '000-003' | '100-006';

/** Parameters of release. */
export interface ReleaseParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['release']['parameters']['path']['agentid'];
}

/** The result of release after a success. */
export type ReleaseResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of release other than "0". */
export type ReleaseRetcode = '100-006' | '100-007' | '200-017';

/** Parameters of releaseEx. */
export interface ReleaseExParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['releaseEx']['parameters']['path']['agentid'];
}

/** The result of releaseEx after a success. */
export type ReleaseExResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of releaseEx other than "0". */
export type ReleaseExRetcode = '100-006' | '100-007' | '200-017';

/** Parameters of callout. */
export interface CalloutParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['callout']['parameters']['path']['agentid'];
  /** Whom to call and how; only called is mandatory. */
  readonly body: components['schemas']['CalloutRequest'];
}

/** The result of callout after a success. */
export type CalloutResult = components['schemas']['CalloutSuccess']['result'];

/** Documented return codes of callout other than "0". */
export type CalloutRetcode = '200-001';

/** Parameters of previewCallout. */
export interface PreviewCalloutParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['previewCallout']['parameters']['path']['agentid'];
  /** Which preview call to place; both fields are mandatory. */
  readonly body: components['schemas']['PreviewCalloutRequest'];
}

/** The result of previewCallout after a success. */
export type PreviewCalloutResult = components['schemas']['PreviewCalloutSuccess']['result'];

/** Documented return codes of previewCallout other than "0". */
export type PreviewCalloutRetcode = '000-002';

/** Parameters of answer. */
export interface AnswerParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['answer']['parameters']['path']['agentid'];
  /**
   * ID of the ringing call. Needed when several calls are offered, as in multimedia.
   * Source: cec_07_1234, edition 2023-09, seen.
   */
  readonly callid?: NonNullable<paths['answer']['parameters']['query']>['callid'];
}

/** The result of answer after a success. */
export type AnswerResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of answer other than "0". */
export type AnswerRetcode = '100-006' | '100-007' | '200-002';

/** Parameters of callInner. */
export interface CallInnerParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['callInner']['parameters']['path']['agentid'];
  /** Whom to call; only called is mandatory. */
  readonly body: components['schemas']['CallInnerRequest'];
}

/** The result of callInner after a success. */
export type CallInnerResult = components['schemas']['CallInnerSuccess']['result'];

/** Documented return codes of callInner other than "0". */
export type CallInnerRetcode = never;

/** Parameters of callInnerSkill. */
export interface CallInnerSkillParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['callInnerSkill']['parameters']['path']['agentid'];
  /** ID of the skill queue whose agents are called. */
  readonly skillId: components['schemas']['CallInnerSkillRequest']['skillId'];
}

/** The result of callInnerSkill after a success. */
export type CallInnerSkillResult = components['schemas']['CallInnerSkillSuccess']['result'];

/** Documented return codes of callInnerSkill other than "0". */
export type CallInnerSkillRetcode = '000-002' | '100-006' | '100-007';

/** Parameters of innerHelp. */
export interface InnerHelpParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['innerHelp']['parameters']['path']['agentid'];
  /** Whom to ask for help and how; only dstaddress is mandatory. */
  readonly body: components['schemas']['InnerHelpRequest'];
}

/** The result of innerHelp after a success. */
export type InnerHelpResult = components['schemas']['InnerHelpSuccess']['result'];

/** Documented return codes of innerHelp other than "0". */
export type InnerHelpRetcode = '200-018';

/** Parameters of beginMute. */
export interface BeginMuteParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['beginMute']['parameters']['path']['agentid'];
}

/** The result of beginMute after a success. */
export type BeginMuteResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of beginMute other than "0". */
export type BeginMuteRetcode = '100-006' | '100-007' | '200-003' | '200-004';

/** Parameters of endMute. */
export interface EndMuteParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['endMute']['parameters']['path']['agentid'];
}

/** The result of endMute after a success. */
export type EndMuteResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of endMute other than "0". */
export type EndMuteRetcode = '100-006' | '100-007' | '200-007' | '200-008';

/** Parameters of hold. */
export interface HoldParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['hold']['parameters']['path']['agentid'];
}

/** The result of hold after a success. */
export type HoldResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of hold other than "0". */
export type HoldRetcode = '100-006' | '100-007' | '200-013' | '200-014';

/** Parameters of connectHold. */
export interface ConnectHoldParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['connectHold']['parameters']['path']['agentid'];
  /**
   * Unique ID of a call: that of the held one (inferred, the page does not say which). The callId of
   * AgentEvent_linkagePhoneCallOut is not usable here.
   * Source: cec_07_1240, edition 2023-09, seen.
   */
  readonly callid: paths['connectHold']['parameters']['path']['callid'];
}

/** The result of connectHold after a success. */
export type ConnectHoldResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of connectHold other than "0". */
export type ConnectHoldRetcode = '100-006' | '100-007' | '200-013' | '200-014';

/** Parameters of getHold. */
export interface GetHoldParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['getHold']['parameters']['path']['agentid'];
  /**
   * ID of the held call to take back. The callId of AgentEvent_linkagePhoneCallOut is not usable here.
   * Source: cec_07_1241, edition 2023-09, seen.
   */
  readonly callid?: NonNullable<paths['getHold']['parameters']['query']>['callid'];
}

/** The result of getHold after a success. */
export type GetHoldResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of getHold other than "0". */
export type GetHoldRetcode = '100-006' | '100-007' | '200-015' | '200-016';

/** Parameters of transfer. */
export interface TransferParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['transfer']['parameters']['path']['agentid'];
  /** Where to transfer the call and how; devicetype, address and mode are mandatory. */
  readonly body: components['schemas']['TransferRequest'];
}

/** The result of transfer after a success. */
export type TransferResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of transfer other than "0". */
export type TransferRetcode = '100-006' | '100-007' | '200-012';

/** Parameters of cancelTransfer. */
export interface CancelTransferParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['cancelTransfer']['parameters']['path']['agentid'];
}

/** The result of cancelTransfer after a success. */
export type CancelTransferResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of cancelTransfer other than "0". */
export type CancelTransferRetcode = '100-006' | '100-007' | '200-012';

/** Parameters of secondDialEx. */
export interface SecondDialExParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['secondDialEx']['parameters']['path']['agentid'];
  /**
   * Digits to send, 1 to 24 characters: digits, asterisks and number signs. A number sign must be
   * percent-encoded as %23 in a query (inferred).
   * At most 24 characters.
   * Source: cec_07_1244, edition 2023-09, seen.
   */
  readonly number: NonNullable<paths['secondDialEx']['parameters']['query']>['number'];
}

/** The result of secondDialEx after a success. */
export type SecondDialExResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of secondDialEx other than "0". */
export type SecondDialExRetcode = '000-002' | '100-006' | '100-007';

/** Parameters of confJoin. */
export interface ConfJoinParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['confJoin']['parameters']['path']['agentid'];
  /**
   * ID of the held call, not of the current one. The callId of AgentEvent_linkagePhoneCallOut is not usable
   * here.
   */
  readonly callid: components['schemas']['ConfJoinRequest']['callid'];
  /** Data that travels with the call, at most 16k. */
  readonly callappdata?: components['schemas']['ConfJoinRequest']['callappdata'];
}

/** The result of confJoin after a success. */
export type ConfJoinResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of confJoin other than "0". */
export type ConfJoinRetcode = '100-006' | '100-007' | '200-010' | '200-011';

/** Parameters of dropCall. */
export interface DropCallParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['dropCall']['parameters']['path']['agentid'];
  /**
   * ID of the call to drop. The callId of AgentEvent_linkagePhoneCallOut is not usable here.
   * Source: cec_07_1246, edition 2023-09, seen.
   */
  readonly callid: paths['dropCall']['parameters']['path']['callid'];
}

/** The result of dropCall after a success. */
export type DropCallResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of dropCall other than "0". */
export type DropCallRetcode = '100-006' | '100-007' | '200-025';

/** Parameters of disconnect. */
export interface DisconnectParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['disconnect']['parameters']['path']['agentid'];
  /**
   * Number of the party to drop, 1 to 24 digits: a work number, a softphone number or the number of a customer.
   * At most 24 characters.
   * Source: cec_07_1248, edition 2023-09, seen.
   */
  readonly number: paths['disconnect']['parameters']['path']['number'];
}

/** The result of disconnect after a success. */
export type DisconnectResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of disconnect other than "0". */
export type DisconnectRetcode = '100-006' | '100-007' | '200-023' | '200-024';

/** Parameters of mediaSwitch. */
export interface MediaSwitchParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['mediaSwitch']['parameters']['path']['agentid'];
  /**
   * Medium to which the call is switched.
   * Source: cec_07_1249, edition 2023-09, seen.
   */
  readonly mediaType?: NonNullable<paths['mediaSwitch']['parameters']['query']>['mediaType'];
  /**
   * Direction of the video, seen from the user. Only with mediaType 3.
   * Default: 4.
   * Source: cec_07_1249, edition 2025-03, seen.
   */
  readonly videoDirection?: NonNullable<paths['mediaSwitch']['parameters']['query']>['videoDirection'];
}

/** The result of mediaSwitch after a success. */
export type MediaSwitchResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of mediaSwitch other than "0". */
export type MediaSwitchRetcode = '200-027' | '200-028' | '200-029' | '200-030';

/** Parameters of adjustVideoMode. */
export interface AdjustVideoModeParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['adjustVideoMode']['parameters']['path']['agentid'];
  /** Layout of the video picture. A number in the table, a string in the printed example. */
  readonly mode: components['schemas']['AdjustVideoModeRequest']['mode'];
}

/** The result of adjustVideoMode after a success. */
export type AdjustVideoModeResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of adjustVideoMode other than "0". */
export type AdjustVideoModeRetcode = '200-031' | '200-032' | '200-033' | '200-034' | '200-035';

/** Parameters of requestAppointedCall. */
export interface RequestAppointedCallParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['requestAppointedCall']['parameters']['path']['agentid'];
  /**
   * ID of the call to take, which is waiting in a queue.
   * Source: cec_07_1251, edition 2023-09, seen.
   */
  readonly callid: paths['requestAppointedCall']['parameters']['path']['callid'];
  /**
   * Type of the queue. Only 0 is supported.
   * Source: cec_07_1251, edition 2023-09, seen.
   */
  readonly skilltype: paths['requestAppointedCall']['parameters']['path']['skilltype'];
  /**
   * ID of the skill queue.
   * Source: cec_07_1251, edition 2023-09, seen.
   */
  readonly skillId: NonNullable<paths['requestAppointedCall']['parameters']['query']>['skillId'];
}

/** The result of requestAppointedCall after a success. */
export type RequestAppointedCallResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of requestAppointedCall other than "0". */
export type RequestAppointedCallRetcode = '100-006' | '100-007';

/** Parameters of snatchPickup. */
export interface SnatchPickupParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['snatchPickup']['parameters']['path']['agentid'];
  /**
   * Work number of the agent at whom the call is ringing.
   * Range: 101 to 59999.
   * Source: cec_07_1252, edition 2023-09, seen.
   */
  readonly destWorkNo: NonNullable<paths['snatchPickup']['parameters']['query']>['destWorkNo'];
}

/** The result of snatchPickup after a success. */
export type SnatchPickupResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of snatchPickup other than "0". */
export type SnatchPickupRetcode = '000-002' | '100-006' | '100-007';

/** Parameters of reject. */
export interface RejectParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['reject']['parameters']['path']['agentid'];
  /** ID of the ringing call. */
  readonly callid?: components['schemas']['RejectRequest']['callid'];
  /**
   * What becomes of the call and of the agent; for ordinary inbound calls. A number in the table, a string in
   * the printed example.
   */
  readonly mode: components['schemas']['RejectRequest']['mode'];
}

/** The result of reject after a success. */
export type RejectResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of reject other than "0". */
export type RejectRetcode = '100-006' | '100-007' | '200-002' | '200-037' | '200-038' | '200-039';

/** Parameters of phonepickup. */
export interface PhonepickupParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['phonepickup']['parameters']['path']['agentid'];
}

/** The result of phonepickup after a success. */
export type PhonepickupResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of phonepickup other than "0". */
export type PhonepickupRetcode = '100-006' | '100-007';

/** Parameters of phonehangup. */
export interface PhonehangupParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['phonehangup']['parameters']['path']['agentid'];
}

/** The result of phonehangup after a success. */
export type PhonehangupResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of phonehangup other than "0". */
export type PhonehangupRetcode = '100-006' | '100-007';

/** Parameters of thirdPartyConfTransmitNum. */
export interface ThirdPartyConfTransmitNumParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['thirdPartyConfTransmitNum']['parameters']['path']['agentid'];
}

/** The result of thirdPartyConfTransmitNum after a success. */
export type ThirdPartyConfTransmitNumResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of thirdPartyConfTransmitNum other than "0". */
export type ThirdPartyConfTransmitNumRetcode = '10001';

/** Parameters of startASR. */
export interface StartASRParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['startASR']['parameters']['path']['agentid'];
  /**
   * ID of the ringing call. The table of URI parameters lists it, but the URI template has no place for it; it
   * goes into the query (inferred).
   * Source: cec_07_0392, edition 2025-11, seen.
   */
  readonly callId: NonNullable<paths['startASR']['parameters']['query']>['callId'];
}

/** The result of startASR after a success. */
export type StartASRResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of startASR other than "0". */
export type StartASRRetcode = '200-040';

/** Parameters of queryCallInfo. */
export interface QueryCallInfoParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryCallInfo']['parameters']['path']['agentid'];
  /**
   * Whether the last call is answered when the agent has no call now: true if it is, false if not. This is the
   * text of the page; the name and the code of several clients say the opposite, so the meaning is open.
   * Source: cec_07_1261, edition 2023-09, seen.
   */
  readonly isNoContainLastCall?: NonNullable<paths['queryCallInfo']['parameters']['query']>['isNoContainLastCall'];
}

/** The result of queryCallInfo after a success. */
export type QueryCallInfoResult = components['schemas']['QueryCallInfoSuccess']['result'];

/** Documented return codes of queryCallInfo other than "0". */
export type QueryCallInfoRetcode = never;

/** Parameters of queryCallAppData. */
export interface QueryCallAppDataParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryCallAppData']['parameters']['path']['agentid'];
  /**
   * Whether the call data are answered in Base64. Any value other than true is processed as false.
   * Source: cec_07_1262, edition 2023-09, seen.
   */
  readonly isEncodeResult?: NonNullable<paths['queryCallAppData']['parameters']['query']>['isEncodeResult'];
  /**
   * ID of the call whose data are read. Mandatory for multimedia calls. The call must exist; the check is left
   * to the CTI platform.
   * Source: cec_07_1262, edition 2023-09, seen.
   */
  readonly callId?: NonNullable<paths['queryCallAppData']['parameters']['query']>['callId'];
}

/** The result of queryCallAppData after a success. */
export type QueryCallAppDataResult = components['schemas']['QueryCallAppDataSuccess']['result'];

/** Documented return codes of queryCallAppData other than "0". */
export type QueryCallAppDataRetcode = '100-006' | '100-007';

/** Parameters of setCallAppDataEx. */
export interface SetCallAppDataExParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['setCallAppDataEx']['parameters']['path']['agentid'];
  /** The call and its data; no field is mandatory. */
  readonly body?: components['schemas']['SetCallAppDataExRequest'];
}

/** The result of setCallAppDataEx after a success. */
export type SetCallAppDataExResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of setCallAppDataEx other than "0". */
export type SetCallAppDataExRetcode = '000-002' | '100-006' | '100-007' | '400-001';

/** Parameters of queryHoldListInfo. */
export interface QueryHoldListInfoParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryHoldListInfo']['parameters']['path']['agentid'];
}

/** The result of queryHoldListInfo after a success. */
export type QueryHoldListInfoResult = components['schemas']['QueryHoldListInfoSuccess']['result'];

/** Documented return codes of queryHoldListInfo other than "0". */
export type QueryHoldListInfoRetcode = '100-006' | '300-001' | '400-003';

/** Parameters of queryCallInfoBeforeAnswer. */
export interface QueryCallInfoBeforeAnswerParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryCallInfoBeforeAnswer']['parameters']['path']['agentid'];
}

/** The result of queryCallInfoBeforeAnswer after a success. */
export type QueryCallInfoBeforeAnswerResult = components['schemas']['QueryCallInfoBeforeAnswerSuccess']['result'];

/** Documented return codes of queryCallInfoBeforeAnswer other than "0". */
export type QueryCallInfoBeforeAnswerRetcode = never;

/** Parameters of queryCallInfoByCallId. */
export interface QueryCallInfoByCallIdParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryCallInfoByCallId']['parameters']['path']['agentid'];
  /**
   * ID of the call. The call must exist; the check is left to the CTI platform.
   * Source: cec_07_1266, edition 2023-09, seen.
   */
  readonly callid: paths['queryCallInfoByCallId']['parameters']['path']['callid'];
}

/** The result of queryCallInfoByCallId after a success. */
export type QueryCallInfoByCallIdResult = components['schemas']['QueryCallInfoByCallIdSuccess']['result'];

/** Documented return codes of queryCallInfoByCallId other than "0". */
export type QueryCallInfoByCallIdRetcode = never;

/** Parameters of queryAllCallInfoByAgentWorkNoEx. */
export interface QueryAllCallInfoByAgentWorkNoExParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryAllCallInfoByAgentWorkNoEx']['parameters']['path']['agentid'];
  /**
   * Work number of the other agent, a decimal string. The agent must exist; the check is left to the CTI
   * platform.
   * Source: cec_07_1267, edition 2023-09, seen.
   */
  readonly workno: paths['queryAllCallInfoByAgentWorkNoEx']['parameters']['path']['workno'];
}

/** The result of queryAllCallInfoByAgentWorkNoEx after a success. */
export type QueryAllCallInfoByAgentWorkNoExResult = components['schemas']['QueryAllCallInfoByAgentWorkNoExSuccess']['result'];

/** Documented return codes of queryAllCallInfoByAgentWorkNoEx other than "0". */
export type QueryAllCallInfoByAgentWorkNoExRetcode = '100-006' | '100-007' | '100-011' | '900-002';

/** Parameters of queryCallNumsOnAgent. */
export interface QueryCallNumsOnAgentParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryCallNumsOnAgent']['parameters']['path']['agentid'];
}

/** The result of queryCallNumsOnAgent after a success. */
export type QueryCallNumsOnAgentResult = components['schemas']['QueryCallNumsOnAgentSuccess']['result'];

/** Documented return codes of queryCallNumsOnAgent other than "0". */
export type QueryCallNumsOnAgentRetcode = '100-006';

/** Parameters of queryCallStatisticsInfo. */
export interface QueryCallStatisticsInfoParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryCallStatisticsInfo']['parameters']['path']['agentid'];
}

/** The result of queryCallStatisticsInfo after a success. */
export type QueryCallStatisticsInfoResult = components['schemas']['QueryCallStatisticsInfoSuccess']['result'];

/** Documented return codes of queryCallStatisticsInfo other than "0". */
export type QueryCallStatisticsInfoRetcode = '100-006' | '100-007';

/** Parameters of queryCallStatisticsInfoEx. */
export interface QueryCallStatisticsInfoExParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryCallStatisticsInfoEx']['parameters']['path']['agentid'];
}

/** The result of queryCallStatisticsInfoEx after a success. */
export type QueryCallStatisticsInfoExResult = components['schemas']['QueryCallStatisticsInfoExSuccess']['result'];

/** Documented return codes of queryCallStatisticsInfoEx other than "0". */
export type QueryCallStatisticsInfoExRetcode = '100-006' | '100-007';

/** Parameters of queryWaitCallInfoBySkillId. */
export interface QueryWaitCallInfoBySkillIdParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryWaitCallInfoBySkillId']['parameters']['path']['agentid'];
  /**
   * ID of the public skill queue. The queue must exist; the check is left to the CTI platform.
   * Source: cec_07_1271, edition 2023-09, seen.
   */
  readonly skillid: paths['queryWaitCallInfoBySkillId']['parameters']['path']['skillid'];
}

/** The result of queryWaitCallInfoBySkillId after a success. */
export type QueryWaitCallInfoBySkillIdResult = components['schemas']['QueryWaitCallInfoBySkillIdSuccess']['result'];

/** Documented return codes of queryWaitCallInfoBySkillId other than "0". */
export type QueryWaitCallInfoBySkillIdRetcode = never;

/** Parameters of queryHoldListInfoEx. */
export interface QueryHoldListInfoExParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryHoldListInfoEx']['parameters']['path']['agentid'];
  /**
   * Work number of the other agent, a decimal string, in the VDN of agentid. The agent must exist; the check is
   * left to the CTI platform.
   * Source: cec_07_1272, edition 2023-09, seen.
   */
  readonly workno: paths['queryHoldListInfoEx']['parameters']['path']['workno'];
}

/** The result of queryHoldListInfoEx after a success. */
export type QueryHoldListInfoExResult = components['schemas']['QueryHoldListInfoExSuccess']['result'];

/** Documented return codes of queryHoldListInfoEx other than "0". */
export type QueryHoldListInfoExRetcode = '100-006' | '100-007' | '300-001' | '400-003';

/** Parameters of assignUserInQueue. */
export interface AssignUserInQueueParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['assignUserInQueue']['parameters']['path']['agentid'];
  /** ID of the waiting call. The call must exist; the check is left to the CTI platform. */
  readonly callid: components['schemas']['AssignUserInQueueRequest']['callid'];
  /** ID of the skill queue to which the call goes; the printed example sends it as a string. */
  readonly skillid: components['schemas']['AssignUserInQueueRequest']['skillid'];
}

/** The result of assignUserInQueue after a success. */
export type AssignUserInQueueResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of assignUserInQueue other than "0". */
export type AssignUserInQueueRetcode = '100-007';

/** Parameters of requestAgentConf. */
export interface RequestAgentConfParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['requestAgentConf']['parameters']['path']['agentid'];
  /** The conference asked for; only memberNum is mandatory. */
  readonly body: components['schemas']['RequestAgentConfRequest'];
}

/** The result of requestAgentConf after a success. */
export type RequestAgentConfResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of requestAgentConf other than "0". */
export type RequestAgentConfRetcode = never;

/** Parameters of answerAgentConf. */
export interface AnswerAgentConfParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['answerAgentConf']['parameters']['path']['agentid'];
}

/** The result of answerAgentConf after a success. */
export type AnswerAgentConfResult = components['schemas']['SuccessWithUnseenResult']['result'];

/** Documented return codes of answerAgentConf other than "0". */
export type AnswerAgentConfRetcode = '000-002' | '100-006' | '100-007' | '101-001';

/** Parameters of rejectAgentConf. */
export interface RejectAgentConfParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['rejectAgentConf']['parameters']['path']['agentid'];
}

/** The result of rejectAgentConf after a success. */
export type RejectAgentConfResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of rejectAgentConf other than "0". */
export type RejectAgentConfRetcode = '000-002' | '100-006' | '100-007' | '101-001';

/** Parameters of requestLeaveAgentConf. */
export interface RequestLeaveAgentConfParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['requestLeaveAgentConf']['parameters']['path']['agentid'];
}

/** The result of requestLeaveAgentConf after a success. */
export type RequestLeaveAgentConfResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of requestLeaveAgentConf other than "0". */
export type RequestLeaveAgentConfRetcode = '000-002' | '100-006' | '100-007' | '101-001' | '101-007';

/** Parameters of releaseAgentConf. */
export interface ReleaseAgentConfParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['releaseAgentConf']['parameters']['path']['agentid'];
}

/** The result of releaseAgentConf after a success. */
export type ReleaseAgentConfResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of releaseAgentConf other than "0". */
export type ReleaseAgentConfRetcode = '000-002' | '100-006' | '100-007' | '101-001' | '101-002';

/** Parameters of holdParticipant. */
export interface HoldParticipantParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['holdParticipant']['parameters']['path']['agentid'];
  /** The participant to hold and the voice file that goes with the hold. */
  readonly body: components['schemas']['HoldParticipantRequest'];
}

/** The result of holdParticipant after a success. */
export type HoldParticipantResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of holdParticipant other than "0". */
export type HoldParticipantRetcode = '000-002' | '100-006' | '100-007' | '101-001' | '101-002';

/** Parameters of unholdParticipant. */
export interface UnholdParticipantParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['unholdParticipant']['parameters']['path']['agentid'];
  /** The participant to take off hold. */
  readonly body: components['schemas']['UnholdParticipantRequest'];
}

/** The result of unholdParticipant after a success. */
export type UnholdParticipantResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of unholdParticipant other than "0". */
export type UnholdParticipantRetcode = '000-002' | '100-006' | '100-007' | '101-001' | '101-002';

/** Parameters of prolongTime. */
export interface ProlongTimeParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['prolongTime']['parameters']['path']['agentid'];
  /**
   * Time to add, from 1 to 1440 minutes.
   * Range: 1 to 1440.
   */
  readonly prolongTime: components['schemas']['ProlongTimeRequest']['prolongTime'];
}

/** The result of prolongTime after a success. */
export type ProlongTimeResult = components['schemas']['ProlongTimeSuccess']['result'];

/** Documented return codes of prolongTime other than "0". */
export type ProlongTimeRetcode = '000-002' | '100-006' | '100-007' | '101-001' | '101-002';

/** Parameters of applyToShiftPresident. */
export interface ApplyToShiftPresidentParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['applyToShiftPresident']['parameters']['path']['agentid'];
  /** Work number of the agent who gets the chair. */
  readonly destAgentNo: components['schemas']['ApplyToShiftPresidentRequest']['destAgentNo'];
}

/** The result of applyToShiftPresident after a success. */
export type ApplyToShiftPresidentResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of applyToShiftPresident other than "0". */
export type ApplyToShiftPresidentRetcode = '000-002' | '100-006' | '100-007' | '101-001' | '101-002' | '101-005';

/** Parameters of batchAddParticipant. */
export interface BatchAddParticipantParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['batchAddParticipant']['parameters']['path']['agentid'];
  /** The participants to add and the announcement that welcomes them; only addresses is mandatory. */
  readonly body: components['schemas']['BatchAddParticipantRequest'];
}

/** The result of batchAddParticipant after a success. */
export type BatchAddParticipantResult = components['schemas']['SuccessWithUnseenResult']['result'];

/** Documented return codes of batchAddParticipant other than "0". */
export type BatchAddParticipantRetcode = never;

/** Parameters of batchRemoveParticipant. */
export interface BatchRemoveParticipantParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['batchRemoveParticipant']['parameters']['path']['agentid'];
  /** The participants to remove, at most 30. */
  readonly addresses: components['schemas']['BatchRemoveParticipantRequest']['addresses'];
}

/** The result of batchRemoveParticipant after a success. */
export type BatchRemoveParticipantResult = components['schemas']['BatchRemoveParticipantSuccess']['result'];

/** Documented return codes of batchRemoveParticipant other than "0". */
export type BatchRemoveParticipantRetcode = '000-002' | '100-006' | '100-007' | '101-001' | '101-002' | '101-006';

/** Parameters of changeParticipantMode. */
export interface ChangeParticipantModeParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['changeParticipantMode']['parameters']['path']['agentid'];
  /** The participant and the new mode. */
  readonly body: components['schemas']['ChangeParticipantModeRequest'];
}

/** The result of changeParticipantMode after a success. */
export type ChangeParticipantModeResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of changeParticipantMode other than "0". */
export type ChangeParticipantModeRetcode = '000-002' | '100-006' | '100-007' | '101-001' | '101-002';

/** Parameters of playVoiceToConf. */
export interface PlayVoiceToConfParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['playVoiceToConf']['parameters']['path']['agentid'];
  /** The file and how to play it; only voicePath is mandatory. */
  readonly body: components['schemas']['PlayVoiceToConfRequest'];
}

/** The result of playVoiceToConf after a success. */
export type PlayVoiceToConfResult = components['schemas']['SuccessWithUnseenResult']['result'];

/** Documented return codes of playVoiceToConf other than "0". */
export type PlayVoiceToConfRetcode = '000-002' | '100-006' | '100-007' | '101-001' | '101-002';

/** Parameters of stopVoiceToConf. */
export interface StopVoiceToConfParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['stopVoiceToConf']['parameters']['path']['agentid'];
}

/** The result of stopVoiceToConf after a success. */
export type StopVoiceToConfResult = components['schemas']['SuccessWithErrorReason']['result'];

/** Documented return codes of stopVoiceToConf other than "0". */
export type StopVoiceToConfRetcode = '000-002' | '100-006' | '100-007' | '101-001' | '101-002';

/** Parameters of playVoiceToParticipant. */
export interface PlayVoiceToParticipantParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['playVoiceToParticipant']['parameters']['path']['agentid'];
  /** The participant and the file to play. */
  readonly body: components['schemas']['PlayVoiceToParticipantRequest'];
}

/** The result of playVoiceToParticipant after a success. */
export type PlayVoiceToParticipantResult = components['schemas']['SuccessWithErrorReason']['result'];

/** Documented return codes of playVoiceToParticipant other than "0". */
export type PlayVoiceToParticipantRetcode = '000-002' | '100-006' | '100-007' | '101-001' | '101-002';

/** Parameters of stopVoiceToParticipant. */
export interface StopVoiceToParticipantParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['stopVoiceToParticipant']['parameters']['path']['agentid'];
  /** The participant to whom the file plays, as far as known; other fields are possible. */
  readonly body?: components['schemas']['StopVoiceToParticipantRequest'];
}

/** The result of stopVoiceToParticipant after a success. */
export type StopVoiceToParticipantResult = components['schemas']['SuccessWithUnseenResult']['result'];

/** Documented return codes of stopVoiceToParticipant other than "0". */
export type StopVoiceToParticipantRetcode = '000-002' | '100-006' | '100-007' | '101-001' | '101-002';

/** Parameters of modifyConfResource. */
export interface ModifyConfResourceParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['modifyConfResource']['parameters']['path']['agentid'];
  /** Whether to add or to take away seats, and how many. */
  readonly body: components['schemas']['ModifyConfResourceRequest'];
}

/** The result of modifyConfResource after a success. */
export type ModifyConfResourceResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of modifyConfResource other than "0". */
export type ModifyConfResourceRetcode = '000-002' | '100-006' | '100-007' | '101-001' | '101-002';

/** Parameters of queryConfInfos. */
export interface QueryConfInfosParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryConfInfos']['parameters']['path']['agentid'];
  /** IDs of the conferences, at most 20; numbers in the printed example. */
  readonly confIds: components['schemas']['QueryConfInfosRequest']['confIds'];
}

/** The result of queryConfInfos after a success. */
export type QueryConfInfosResult = components['schemas']['QueryConfInfosSuccess']['result'];

/** Documented return codes of queryConfInfos other than "0". */
export type QueryConfInfosRetcode = never;

/** Parameters of queryAllConfIds. */
export interface QueryAllConfIdsParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryAllConfIds']['parameters']['path']['agentid'];
}

/** The result of queryAllConfIds after a success. */
export type QueryAllConfIdsResult = components['schemas']['QueryAllConfIdsSuccess']['result'];

/** Documented return codes of queryAllConfIds other than "0". */
export type QueryAllConfIdsRetcode = '000-002' | '100-006' | '100-007' | '101-004';

/** Parameters of addInsert. */
export interface AddInsertParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['addInsert']['parameters']['path']['agentid'];
  /**
   * Work number of the agent to barge in on. That agent must be of the same VDN as the inspector.
   * Source: cec_07_2401, edition 2023-09, seen.
   */
  readonly workNo: paths['addInsert']['parameters']['path']['workNo'];
}

/** The result of addInsert after a success. */
export type AddInsertResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of addInsert other than "0". */
export type AddInsertRetcode = '100-006' | '900-001' | '900-002' | '900-003';

/** Parameters of addSupervise. */
export interface AddSuperviseParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['addSupervise']['parameters']['path']['agentid'];
  /**
   * Work number of the agent to listen to. That agent must be of the same VDN as the inspector.
   * Source: cec_07_2402, edition 2023-09, seen.
   */
  readonly workNo: paths['addSupervise']['parameters']['path']['workNo'];
}

/** The result of addSupervise after a success. */
export type AddSuperviseResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of addSupervise other than "0". */
export type AddSuperviseRetcode = '100-006' | '900-001' | '900-002' | '900-003' | '900-005';

/** Parameters of intercept. */
export interface InterceptParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['intercept']['parameters']['path']['agentid'];
  /**
   * Work number of the agent whose call is taken over. That agent must be of the same VDN as the inspector.
   * Source: cec_07_2403, edition 2023-09, seen.
   */
  readonly workNo: paths['intercept']['parameters']['path']['workNo'];
}

/** The result of intercept after a success. */
export type InterceptResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of intercept other than "0". */
export type InterceptRetcode = '100-006' | '900-001' | '900-002' | '900-003';

/** Parameters of interceptByCallId. */
export interface InterceptByCallIdParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['interceptByCallId']['parameters']['path']['agentid'];
  /**
   * Work number of the agent whose call is taken over, a decimal string from 101 to 999999 without leading
   * zeros, signs or blanks. The agent must be of the same VDN as the inspector.
   * Range: 101 to 999999.
   * Source: cec_07_0437, edition 2025-11, seen.
   */
  readonly workNo: paths['interceptByCallId']['parameters']['path']['workNo'];
  /**
   * ID of the call to take over.
   * Source: cec_07_0437, edition 2025-11, seen.
   */
  readonly callId: paths['interceptByCallId']['parameters']['path']['callId'];
}

/** The result of interceptByCallId after a success. */
export type InterceptByCallIdResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of interceptByCallId other than "0". */
export type InterceptByCallIdRetcode = '100-006' | '900-001' | '900-002' | '900-003';

/** Parameters of stopSuperviseOrInsert. */
export interface StopSuperviseOrInsertParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['stopSuperviseOrInsert']['parameters']['path']['agentid'];
  /**
   * Work number of the inspected agent. That agent must be of the same VDN as the inspector.
   * Source: cec_07_2404, edition 2023-09, seen.
   */
  readonly workNo: paths['stopSuperviseOrInsert']['parameters']['path']['workNo'];
}

/** The result of stopSuperviseOrInsert after a success. */
export type StopSuperviseOrInsertResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of stopSuperviseOrInsert other than "0". */
export type StopSuperviseOrInsertRetcode = '100-006' | '900-001' | '900-002' | '900-003';

/** Parameters of forceBusy. */
export interface ForceBusyParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['forceBusy']['parameters']['path']['agentid'];
  /**
   * Work number of the agent to make busy. That agent must be of the same VDN as the inspector.
   * Source: cec_07_2405, edition 2023-09, seen.
   */
  readonly workNo: paths['forceBusy']['parameters']['path']['workNo'];
}

/** The result of forceBusy after a success. */
export type ForceBusyResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of forceBusy other than "0". */
export type ForceBusyRetcode = '100-006' | '900-001' | '900-002' | '900-003';

/** Parameters of forceIdle. */
export interface ForceIdleParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['forceIdle']['parameters']['path']['agentid'];
  /**
   * Work number of the agent to make idle. That agent must be of the same VDN as the inspector.
   * Source: cec_07_2406, edition 2023-09, seen.
   */
  readonly workNo: paths['forceIdle']['parameters']['path']['workNo'];
}

/** The result of forceIdle after a success. */
export type ForceIdleResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of forceIdle other than "0". */
export type ForceIdleRetcode = '100-006' | '900-001' | '900-002' | '900-003';

/** Parameters of forceLogOutAgent. */
export interface ForceLogOutAgentParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['forceLogOutAgent']['parameters']['path']['agentid'];
  /**
   * Work number of the agent to sign out. That agent must be of the same VDN as the inspector.
   * Source: cec_07_2407, edition 2023-09, seen.
   */
  readonly workNo: paths['forceLogOutAgent']['parameters']['path']['workNo'];
}

/** The result of forceLogOutAgent after a success. */
export type ForceLogOutAgentResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of forceLogOutAgent other than "0". */
export type ForceLogOutAgentRetcode = '100-006' | '900-001' | '900-002' | '900-003';

/** Parameters of forceDropCall. */
export interface ForceDropCallParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['forceDropCall']['parameters']['path']['agentid'];
  /**
   * ID of the call to release.
   * Source: cec_07_2408, edition 2023-09, seen.
   */
  readonly callid: paths['forceDropCall']['parameters']['path']['callid'];
}

/** The result of forceDropCall after a success. */
export type ForceDropCallResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of forceDropCall other than "0". */
export type ForceDropCallRetcode = '100-006' | '900-001' | '900-002' | '900-003';

/** Parameters of adjustSkill. */
export interface AdjustSkillParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['adjustSkill']['parameters']['path']['agentid'];
  /** The agent and the skill queues. */
  readonly body?: components['schemas']['AdjustSkillRequest'];
}

/** The result of adjustSkill after a success. */
export type AdjustSkillResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of adjustSkill other than "0". */
export type AdjustSkillRetcode = '100-001' | '100-006' | '900-001' | '900-002' | '900-003';

/** Parameters of switchSuperviseOrInsert. */
export interface SwitchSuperviseOrInsertParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['switchSuperviseOrInsert']['parameters']['path']['agentid'];
  /**
   * Work number of the inspected agent. That agent must be of the same VDN as the inspector.
   * Source: cec_07_2410, edition 2023-09, seen.
   */
  readonly workNo: paths['switchSuperviseOrInsert']['parameters']['path']['workNo'];
}

/** The result of switchSuperviseOrInsert after a success. */
export type SwitchSuperviseOrInsertResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of switchSuperviseOrInsert other than "0". */
export type SwitchSuperviseOrInsertRetcode = '100-006' | '900-001' | '900-002' | '900-003';

/** Parameters of forceRest. */
export interface ForceRestParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['forceRest']['parameters']['path']['agentid'];
  /**
   * Work number of the agent to send to rest. That agent must be of the same VDN as the inspector.
   * Source: cec_07_2411, edition 2023-09, seen.
   */
  readonly workNo: paths['forceRest']['parameters']['path']['workNo'];
  /**
   * Length of the rest in seconds, from 1 to 86399.
   * Range: 1 to 86399.
   * Source: cec_07_2411, edition 2023-09, seen.
   */
  readonly time: paths['forceRest']['parameters']['path']['time'];
  /**
   * Rest reason code, from 1 to 255. Unlike restcause of rest, 0 is not in the range.
   * Range: 1 to 255.
   * Source: cec_07_2411, edition 2023-09, seen.
   */
  readonly reason: paths['forceRest']['parameters']['path']['reason'];
}

/** The result of forceRest after a success. */
export type ForceRestResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of forceRest other than "0". */
export type ForceRestRetcode = '100-006' | '900-001' | '900-002' | '900-003';

/** Parameters of requestWhisperAgent. */
export interface RequestWhisperAgentParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['requestWhisperAgent']['parameters']['path']['agentid'];
  /**
   * Work number of the agent to whisper to. That agent must be of the same VDN as the inspector. The page marks
   * it as optional.
   * Source: cec_07_2412, edition 2023-09, seen.
   */
  readonly whisperagentid?: NonNullable<paths['requestWhisperAgent']['parameters']['query']>['whisperagentid'];
}

/** The result of requestWhisperAgent after a success. */
export type RequestWhisperAgentResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of requestWhisperAgent other than "0". */
export type RequestWhisperAgentRetcode = '100-006' | '900-001' | '900-002' | '900-003' | '900-004';

/** Parameters of requestStopWhisperAgent. */
export interface RequestStopWhisperAgentParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['requestStopWhisperAgent']['parameters']['path']['agentid'];
  /**
   * Work number of the agent whispered to. That agent must be of the same VDN as the inspector. The page marks
   * it as optional.
   * Source: cec_07_2413, edition 2023-09, seen.
   */
  readonly whisperagentid?: NonNullable<paths['requestStopWhisperAgent']['parameters']['query']>['whisperagentid'];
}

/** The result of requestStopWhisperAgent after a success. */
export type RequestStopWhisperAgentResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of requestStopWhisperAgent other than "0". */
export type RequestStopWhisperAgentRetcode = '100-006' | '900-001' | '900-002' | '900-003' | '900-004';

/** Parameters of requestSwitchInsertWhisperAgent. */
export interface RequestSwitchInsertWhisperAgentParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['requestSwitchInsertWhisperAgent']['parameters']['path']['agentid'];
  /**
   * Work number of the inspected agent. That agent must be of the same VDN as the inspector. The page marks it
   * as optional.
   * Source: cec_07_2414, edition 2023-09, seen.
   */
  readonly whisperagentid?: NonNullable<paths['requestSwitchInsertWhisperAgent']['parameters']['query']>['whisperagentid'];
  /**
   * Kind of inspection to switch to.
   * Source: cec_07_2414, edition 2023-09, seen.
   */
  readonly switchtype: NonNullable<paths['requestSwitchInsertWhisperAgent']['parameters']['query']>['switchtype'];
}

/** The result of requestSwitchInsertWhisperAgent after a success. */
export type RequestSwitchInsertWhisperAgentResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of requestSwitchInsertWhisperAgent other than "0". */
export type RequestSwitchInsertWhisperAgentRetcode = '100-006' | '900-001' | '900-002' | '900-003' | '900-004';

/** Parameters of beginPlay. */
export interface BeginPlayParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['beginPlay']['parameters']['path']['agentid'];
  /** The file and how to play it; only voicepath is mandatory. */
  readonly body: components['schemas']['BeginPlayRequest'];
}

/** The result of beginPlay after a success. */
export type BeginPlayResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of beginPlay other than "0". */
export type BeginPlayRetcode = '500-007';

/** Parameters of pausePlay. */
export interface PausePlayParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['pausePlay']['parameters']['path']['agentid'];
}

/** The result of pausePlay after a success. */
export type PausePlayResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of pausePlay other than "0". */
export type PausePlayRetcode = '100-006' | '100-007' | '500-003';

/** Parameters of resumePlay. */
export interface ResumePlayParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['resumePlay']['parameters']['path']['agentid'];
}

/** The result of resumePlay after a success. */
export type ResumePlayResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of resumePlay other than "0". */
export type ResumePlayRetcode = '100-006' | '100-007' | '500-005';

/** Parameters of foreFastPlay. */
export interface ForeFastPlayParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['foreFastPlay']['parameters']['path']['agentid'];
  /**
   * Seconds to skip forward, a decimal string from 0 to 2147483647.
   * Source: cec_07_4205, edition 2023-09, seen.
   */
  readonly time: paths['foreFastPlay']['parameters']['path']['time'];
}

/** The result of foreFastPlay after a success. */
export type ForeFastPlayResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of foreFastPlay other than "0". */
export type ForeFastPlayRetcode = '100-006' | '100-007' | '500-002';

/** Parameters of backFastPlay. */
export interface BackFastPlayParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['backFastPlay']['parameters']['path']['agentid'];
  /**
   * Seconds to skip backward, a decimal string from 0 to 2147483647.
   * Source: cec_07_4206, edition 2023-09, seen.
   */
  readonly time: paths['backFastPlay']['parameters']['path']['time'];
}

/** The result of backFastPlay after a success. */
export type BackFastPlayResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of backFastPlay other than "0". */
export type BackFastPlayRetcode = '100-006' | '100-007' | '500-001';

/** Parameters of stopPlay. */
export interface StopPlayParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['stopPlay']['parameters']['path']['agentid'];
}

/** The result of stopPlay after a success. */
export type StopPlayResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of stopPlay other than "0". */
export type StopPlayRetcode = '100-006' | '100-007' | '500-009';

/** Parameters of startRecordScreen. */
export interface StartRecordScreenParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['startRecordScreen']['parameters']['path']['agentid'];
}

/** The result of startRecordScreen after a success. */
export type StartRecordScreenResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of startRecordScreen other than "0". */
export type StartRecordScreenRetcode = '100-006' | '100-007';

/** Parameters of stopRecordScreen. */
export interface StopRecordScreenParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['stopRecordScreen']['parameters']['path']['agentid'];
}

/** The result of stopRecordScreen after a success. */
export type StopRecordScreenResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of stopRecordScreen other than "0". */
export type StopRecordScreenRetcode = '100-006' | '100-007';

/** Parameters of beginRecord. */
export interface BeginRecordParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['beginRecord']['parameters']['path']['agentid'];
  /** What to record and where to store it; only mediaType is mandatory. */
  readonly body: components['schemas']['BeginRecordRequest'];
}

/** The result of beginRecord after a success. */
export type BeginRecordResult = components['schemas']['BeginRecordSuccess']['result'];

/** Documented return codes of beginRecord other than "0". */
export type BeginRecordRetcode = '500-008';

/** Parameters of stopRecord. */
export interface StopRecordParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['stopRecord']['parameters']['path']['agentid'];
}

/** The result of stopRecord after a success. */
export type StopRecordResult = components['schemas']['SuccessWithUnseenResult']['result'];

/** Documented return codes of stopRecord other than "0". */
export type StopRecordRetcode = '500-010';

/** Parameters of beginNetPlay. */
export interface BeginNetPlayParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['beginNetPlay']['parameters']['path']['agentid'];
  /** The file, the call center that holds it, and how to play it. */
  readonly body: components['schemas']['BeginNetPlayRequest'];
}

/** The result of beginNetPlay after a success. */
export type BeginNetPlayResult = components['schemas']['SuccessWithUnseenResult']['result'];

/** Documented return codes of beginNetPlay other than "0". */
export type BeginNetPlayRetcode = never;

/** Parameters of playRelocation. */
export interface PlayRelocationParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['playRelocation']['parameters']['path']['agentid'];
  /** The position to jump to. */
  readonly body: components['schemas']['PlayRelocationRequest'];
}

/** The result of playRelocation after a success. */
export type PlayRelocationResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of playRelocation other than "0". */
export type PlayRelocationRetcode = '000-002' | '100-007' | '500-012' | '500-013';

/** Parameters of queryQueueLengthOnAgent. */
export interface QueryQueueLengthOnAgentParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryQueueLengthOnAgent']['parameters']['path']['agentid'];
}

/** The result of queryQueueLengthOnAgent after a success. */
export type QueryQueueLengthOnAgentResult = components['schemas']['QueryQueueLengthOnAgentSuccess']['result'];

/** Documented return codes of queryQueueLengthOnAgent other than "0". */
export type QueryQueueLengthOnAgentRetcode = '100-006';

/** Parameters of queryQueueLengthOnAgentSkills. */
export interface QueryQueueLengthOnAgentSkillsParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryQueueLengthOnAgentSkills']['parameters']['path']['agentid'];
}

/** The result of queryQueueLengthOnAgentSkills after a success. */
export type QueryQueueLengthOnAgentSkillsResult = components['schemas']['QueryQueueLengthOnAgentSkillsSuccess']['result'];

/** Documented return codes of queryQueueLengthOnAgentSkills other than "0". */
export type QueryQueueLengthOnAgentSkillsRetcode = '100-006' | '100-007';

/** Parameters of querySkillQueueOnAgentVDN. */
export interface QuerySkillQueueOnAgentVDNParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['querySkillQueueOnAgentVDN']['parameters']['path']['agentid'];
}

/** The result of querySkillQueueOnAgentVDN after a success. */
export type QuerySkillQueueOnAgentVDNResult = components['schemas']['QuerySkillQueueOnAgentVDNSuccess']['result'];

/** Documented return codes of querySkillQueueOnAgentVDN other than "0". */
export type QuerySkillQueueOnAgentVDNRetcode = '100-006' | '100-007' | '600-005';

/** Parameters of queryQueueLengthBySkillId. */
export interface QueryQueueLengthBySkillIdParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryQueueLengthBySkillId']['parameters']['path']['agentid'];
  /**
   * ID of the skill queue. It must exist; the CTI checks it.
   * Source: cec_07_1022, edition 2023-09, seen.
   */
  readonly skillid: paths['queryQueueLengthBySkillId']['parameters']['path']['skillid'];
}

/** The result of queryQueueLengthBySkillId after a success. */
export type QueryQueueLengthBySkillIdResult = components['schemas']['QueryQueueLengthBySkillIdSuccess']['result'];

/** Documented return codes of queryQueueLengthBySkillId other than "0". */
export type QueryQueueLengthBySkillIdRetcode = '100-006';

/** Parameters of queryStatInfoOfAcd. */
export interface QueryStatInfoOfAcdParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryStatInfoOfAcd']['parameters']['path']['agentid'];
  /** IDs of the skill queues, at most 100. They must exist; the CTI checks them. Numbers in the printed example. */
  readonly skills: components['schemas']['QueryStatInfoOfAcdRequest']['skills'];
}

/** The result of queryStatInfoOfAcd after a success. */
export type QueryStatInfoOfAcdResult = components['schemas']['QueryStatInfoOfAcdSuccess']['result'];

/** Documented return codes of queryStatInfoOfAcd other than "0". */
export type QueryStatInfoOfAcdRetcode = never;

/** Parameters of queryIVRInfoOnVdn. */
export interface QueryIVRInfoOnVdnParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryIVRInfoOnVdn']['parameters']['path']['agentid'];
}

/** The result of queryIVRInfoOnVdn after a success. */
export type QueryIVRInfoOnVdnResult = components['schemas']['QueryIVRInfoOnVdnSuccess']['result'];

/** Documented return codes of queryIVRInfoOnVdn other than "0". */
export type QueryIVRInfoOnVdnRetcode = '600-004' | '100-007' | '100-006';

/** Parameters of sendMessage. */
export interface SendMessageParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['sendMessage']['parameters']['path']['agentid'];
  /** The call and the message. */
  readonly body: components['schemas']['SendMessageRequest'];
}

/** The result of sendMessage after a success. */
export type SendMessageResult = components['schemas']['SuccessWithUnseenResult']['result'];

/** Documented return codes of sendMessage other than "0". */
export type SendMessageRetcode = never;

/** Parameters of setCallNums. */
export interface SetCallNumsParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['setCallNums']['parameters']['path']['agentid'];
  /** The media type and the limit. */
  readonly body: components['schemas']['SetCallNumsRequest'];
}

/** The result of setCallNums after a success. */
export type SetCallNumsResult = undefined;

/** Documented return codes of setCallNums other than "0". */
export type SetCallNumsRetcode = '106-003' | '106-008' | '106-012';

/** Parameters of transferMediaCall. */
export interface TransferMediaCallParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['transferMediaCall']['parameters']['path']['agentid'];
  /** The call and its target. */
  readonly body: components['schemas']['TransferMediaCallRequest'];
}

/** The result of transferMediaCall after a success. */
export type TransferMediaCallResult = undefined;

/** Documented return codes of transferMediaCall other than "0". */
export type TransferMediaCallRetcode = '106-004';

/** Parameters of getConnectInfo. */
export interface GetConnectInfoParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['getConnectInfo']['parameters']['path']['agentid'];
  /**
   * Type of the user who connects.
   * Default: "agent".
   */
  readonly userType: components['schemas']['GetConnectInfoRequest']['userType'];
  /** ID of the H5 video call. */
  readonly callid: components['schemas']['GetConnectInfoRequest']['callid'];
}

/** The result of getConnectInfo after a success. */
export type GetConnectInfoResult = components['schemas']['GetConnectInfoSuccess']['result'];

/** Documented return codes of getConnectInfo other than "0". */
export type GetConnectInfoRetcode = '106-011' | '106-015' | '100-007';

/** Parameters of imageCapture. */
export interface ImageCaptureParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['imageCapture']['parameters']['path']['agentid'];
  /**
   * Type of the user of whom the picture is taken.
   * Default: "user".
   */
  readonly userType: components['schemas']['ImageCaptureRequest']['userType'];
  /** ID of the H5 video call. */
  readonly callid: components['schemas']['ImageCaptureRequest']['callid'];
}

/** The result of imageCapture after a success. */
export type ImageCaptureResult = undefined;

/** Documented return codes of imageCapture other than "0". */
export type ImageCaptureRetcode = '106-011' | '106-015' | '100-007';

/** Parameters of setCallNumsByMediaType. */
export interface SetCallNumsByMediaTypeParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['setCallNumsByMediaType']['parameters']['path']['agentid'];
  /** The limits. */
  readonly body: components['schemas']['SetCallNumsByMediaTypeRequest'];
}

/** The result of setCallNumsByMediaType after a success. */
export type SetCallNumsByMediaTypeResult = components['schemas']['SuccessWithUnseenResult']['result'];

/** Documented return codes of setCallNumsByMediaType other than "0". */
export type SetCallNumsByMediaTypeRetcode = never;

/** Parameters of queryAgentInfoBySkillId. */
export interface QueryAgentInfoBySkillIdParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryAgentInfoBySkillId']['parameters']['path']['agentid'];
  /**
   * ID of the skill queue. It must exist; the CTI checks it.
   * Source: cec_07_1025, edition 2023-09, seen.
   */
  readonly skillid: paths['queryAgentInfoBySkillId']['parameters']['path']['skillid'];
  /** Which of the agents to list. Both fields must be given, otherwise they have no effect. */
  readonly body?: components['schemas']['QueryAgentInfoBySkillIdRequest'];
}

/** The result of queryAgentInfoBySkillId after a success. */
export type QueryAgentInfoBySkillIdResult = components['schemas']['QueryAgentInfoBySkillIdSuccess']['result'];

/** Documented return codes of queryAgentInfoBySkillId other than "0". */
export type QueryAgentInfoBySkillIdRetcode = never;

/** Parameters of queryAgentInfoByWorkNo. */
export interface QueryAgentInfoByWorkNoParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryAgentInfoByWorkNo']['parameters']['path']['agentid'];
  /**
   * Work number of the agent asked for. That agent must be of the same VDN, and the number must exist; the CTI
   * checks it.
   * Source: cec_07_1026, edition 2023-09, seen.
   */
  readonly workno: paths['queryAgentInfoByWorkNo']['parameters']['path']['workno'];
}

/** The result of queryAgentInfoByWorkNo after a success. */
export type QueryAgentInfoByWorkNoResult = components['schemas']['QueryAgentInfoByWorkNoSuccess']['result'];

/** Documented return codes of queryAgentInfoByWorkNo other than "0". */
export type QueryAgentInfoByWorkNoRetcode = '300-001' | '300-002';

/** Parameters of queryAllOnlineAgents. */
export interface QueryAllOnlineAgentsParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryAllOnlineAgents']['parameters']['path']['agentid'];
}

/** The result of queryAllOnlineAgents after a success. */
export type QueryAllOnlineAgentsResult = components['schemas']['QueryAllOnlineAgentsSuccess']['result'];

/** Documented return codes of queryAllOnlineAgents other than "0". */
export type QueryAllOnlineAgentsRetcode = never;

/** Parameters of queryAgentInfoByMediaTypes. */
export interface QueryAgentInfoByMediaTypesParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['queryAgentInfoByMediaTypes']['parameters']['path']['agentid'];
  /**
   * Media types as one string. The page does not explain its form and prints an address without a query.
   * Source: cec_07_0417, edition 2025-11, seen.
   */
  readonly mediaTypes?: NonNullable<paths['queryAgentInfoByMediaTypes']['parameters']['query']>['mediaTypes'];
  /** The agents asked for; it was not seen whether a GET without a body is answered. */
  readonly body?: components['schemas']['QueryAgentInfoByMediaTypesRequest'];
}

/** The result of queryAgentInfoByMediaTypes after a success. */
export type QueryAgentInfoByMediaTypesResult = components['schemas']['QueryAgentInfoByMediaTypesSuccess']['result'];

/** Documented return codes of queryAgentInfoByMediaTypes other than "0". */
export type QueryAgentInfoByMediaTypesRetcode = never;

/** Parameters of downloadRecordFile. */
export interface DownloadRecordFileParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['downloadRecordFile']['parameters']['path']['agentid'];
  /**
   * Path and file name of the recording, equal to fileName of AgentMediaEvent_Record.
   * Source: cec_07_4214, edition 2023-09, seen.
   */
  readonly recordId: NonNullable<paths['downloadRecordFile']['parameters']['query']>['recordId'];
  /**
   * Kind of the recording.
   * Default: "1".
   * Source: cec_07_4214, edition 2023-09, seen.
   */
  readonly filetype?: NonNullable<paths['downloadRecordFile']['parameters']['query']>['filetype'];
  /**
   * ID of the node that holds the recording, as AgentMediaEvent_Record gives it. Mandatory in a CTI pool.
   * Source: cec_07_4214, edition 2023-09, seen.
   */
  readonly locationId?: NonNullable<paths['downloadRecordFile']['parameters']['query']>['locationId'];
}

/** The result of downloadRecordFile after a success. */
export type DownloadRecordFileResult = Blob;

/** Documented return codes of downloadRecordFile other than "0". */
export type DownloadRecordFileRetcode = '000-003' | '104-001' | '104-002' | '104-003' | '104-004' | '104-005' | '104-006' | '104-007' | '104-008' | '104-009' | '104-010';

/** Parameters of downloadRecordFileByCallId. */
export interface DownloadRecordFileByCallIdParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['downloadRecordFileByCallId']['parameters']['path']['agentid'];
  /**
   * ID of the recorded call.
   * Source: cec_07_4215, edition 2023-09, seen.
   */
  readonly callId: NonNullable<paths['downloadRecordFileByCallId']['parameters']['query']>['callId'];
  /**
   * Path and file name of a video file. Without it the audio file of the call is answered, with it that video
   * file.
   * Source: cec_07_4215, edition 2023-09, seen.
   */
  readonly hwFileName?: NonNullable<paths['downloadRecordFileByCallId']['parameters']['query']>['hwFileName'];
  /**
   * Work number of the inspected agent. Needed when the signed-in agent is an inspector and hwFileName is empty.
   * Source: cec_07_4215, edition 2023-09, seen.
   */
  readonly workNo?: NonNullable<paths['downloadRecordFileByCallId']['parameters']['query']>['workNo'];
}

/** The result of downloadRecordFileByCallId after a success. */
export type DownloadRecordFileByCallIdResult = Blob;

/** Documented return codes of downloadRecordFileByCallId other than "0". */
export type DownloadRecordFileByCallIdRetcode = '000-003';

/** Parameters of downloadVideoFile. */
export interface DownloadVideoFileParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['downloadVideoFile']['parameters']['path']['agentid'];
  /**
   * ID of the conference.
   * Source: cec_07_4217, edition 2023-09, seen.
   */
  readonly conferenceId: NonNullable<paths['downloadVideoFile']['parameters']['query']>['conferenceId'];
  /**
   * ID of the recording. Without it the file of the first recording address is answered.
   * Source: cec_07_4217, edition 2023-09, seen.
   */
  readonly recordId?: NonNullable<paths['downloadVideoFile']['parameters']['query']>['recordId'];
  /**
   * Which file of the recording is wanted.
   * Source: cec_07_4217, edition 2023-09, seen.
   */
  readonly fileType: NonNullable<paths['downloadVideoFile']['parameters']['query']>['fileType'];
}

/** The result of downloadVideoFile after a success. */
export type DownloadVideoFileResult = Blob;

/** Documented return codes of downloadVideoFile other than "0". */
export type DownloadVideoFileRetcode = '000-003';

/** Parameters of downloadVideoFileEx. */
export interface DownloadVideoFileExParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['downloadVideoFileEx']['parameters']['path']['agentid'];
  /**
   * Path and file name of the video file. A note of the page tells what happens without it, yet the table marks
   * it as mandatory.
   * Source: cec_07_4218, edition 2023-09, seen.
   */
  readonly recordId: NonNullable<paths['downloadVideoFileEx']['parameters']['query']>['recordId'];
  /**
   * ID of the node that holds the video. Mandatory in a CTI pool.
   * Source: cec_07_4218, edition 2023-09, seen.
   */
  readonly locationId?: NonNullable<paths['downloadVideoFileEx']['parameters']['query']>['locationId'];
}

/** The result of downloadVideoFileEx after a success. */
export type DownloadVideoFileExResult = Blob;

/** Documented return codes of downloadVideoFileEx other than "0". */
export type DownloadVideoFileExRetcode = '000-003';

/** Every operation by its name. */
export const operationInfo = {
  login: {
    group: 'onlineagent',
    method: 'PUT',
    path: '/onlineagent/{agentid}',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: false,
    retcodes: ['100-002', '100-001', '100-003', '100-004', '100-007', '100-012', '100-015', '100-016', '110-016', '999-001'],
    events: ['AgentOther_InService', 'AgentState_Ready', 'AgentState_SetNotReady_Success', 'AgentState_Work', 'AgentState_SetRest_Success'],
    retry: 'never',
    deprecated: false,
  },
  forceLogin: {
    group: 'onlineagent',
    method: 'PUT',
    path: '/onlineagent/{agentid}/forcelogin',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: false,
    retcodes: [],
    events: ['AgentOther_InService', 'AgentState_Ready', 'AgentState_SetNotReady_Success', 'AgentState_Work', 'AgentState_SetRest_Success'],
    retry: 'never',
    deprecated: false,
  },
  handShake: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/handshake',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-001'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  resetSkill: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/resetskill/{autoflag}',
    query: ['skillid', 'phonelinkage'],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  sayFree: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/sayfree',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '100-009'],
    events: ['AgentState_CancelNotReady_Success', 'AgentState_CancelWork_Success'],
    retry: 'after-check',
    deprecated: false,
  },
  sayBusy: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/saybusy',
    query: ['reason', 'prolong'],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007', '100-009'],
    events: ['AgentState_SetNotReady_Success'],
    retry: 'after-check',
    deprecated: false,
  },
  cancelBusy: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/cancelbusy',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '100-009'],
    events: ['AgentState_CancelNotReady_Success'],
    retry: 'after-check',
    deprecated: false,
  },
  rest: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/rest/{time}/{restcause}',
    query: ['prolong'],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '100-009'],
    events: ['AgentState_SetRest_Success', 'AgentState_Rest_Timeout'],
    retry: 'after-check',
    deprecated: false,
  },
  cancelRest: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/cancelrest',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '100-009'],
    events: ['AgentState_CancelRest_Success'],
    retry: 'after-check',
    deprecated: false,
  },
  sayWork: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/work',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '100-009'],
    events: ['AgentState_SetWork_Success'],
    retry: 'after-check',
    deprecated: false,
  },
  cancelWork: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/cancelwork',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '100-009'],
    events: ['AgentState_CancelWork_Success'],
    retry: 'after-check',
    deprecated: false,
  },
  logout: {
    group: 'onlineagent',
    method: 'DELETE',
    path: '/onlineagent/{agentid}/logout',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-005', '100-006', '100-007', '100-008'],
    events: ['AgentOther_ShutdownService'],
    retry: 'after-check',
    deprecated: false,
  },
  forceLogout: {
    group: 'onlineagent',
    method: 'DELETE',
    path: '/onlineagent/{agentid}/forcelogout',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: [],
    events: ['AgentOther_ShutdownService'],
    retry: 'after-check',
    deprecated: false,
  },
  forceLogoutWithReason: {
    group: 'onlineagent',
    method: 'DELETE',
    path: '/onlineagent/{agentid}/forcelogoutwithreason/{reason}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-005'],
    events: ['AgentOther_ShutdownService'],
    retry: 'after-check',
    deprecated: false,
  },
  getAgentStatus: {
    group: 'onlineagent',
    method: 'GET',
    path: '/onlineagent/{agentid}/agentstatus',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryAgentSkills: {
    group: 'onlineagent',
    method: 'GET',
    path: '/onlineagent/{agentid}/agentskills',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  updateGuid: {
    group: 'onlineagent',
    method: 'PUT',
    path: '/onlineagent/{agentid}/updateGuid',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  syncagentinfo: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/syncagentinfo',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: [],
    events: [],
    retry: 'after-check',
    deprecated: false,
  },
  setAgentAutoAnswer: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/autoanswer/{isautoanswer}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  setAgentAutoEnterIdle: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/autoenteridle/{flag}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  setTalkRight: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/settalkright',
    query: ['flag'],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-007'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  loginInfo: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/logininfo',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: [],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  modifyAccountPwdEx: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/modifyaccountpwdex',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007'],
    events: [],
    retry: 'never',
    deprecated: false,
  },
  loginEx: {
    group: 'onlineagent',
    method: 'PUT',
    path: '/onlineagent/{agentid}/loginex',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: false,
    retcodes: ['100-001', '100-002', '100-003', '100-004', '100-007', '100-012', '100-015', '100-016', '110-016', '999-001'],
    events: ['AgentOther_InService', 'AgentState_Ready', 'AgentState_SetNotReady_Success', 'AgentState_Work'],
    retry: 'never',
    deprecated: false,
  },
  setCustomState: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/setcustomstate',
    query: ['customstate'],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '000-003', '100-006', '100-009'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryCustomState: {
    group: 'onlineagent',
    method: 'GET',
    path: '/onlineagent/{agentid}/querycustomstate',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-003', '100-006', '100-007'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  cancelSetCustomState: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/cancelsetcustomstate',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-003', '100-006', '100-007', '100-009'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryAgentSkillsByWorkNo: {
    group: 'onlineagent',
    method: 'GET',
    path: '/onlineagent/{agentid}/agentskillsbyworkno/{workno}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  sendNoteletEx: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/sendnoteletex',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-001', '100-006', '100-007'],
    events: ['AgentOther_Note'],
    retry: 'never',
    deprecated: false,
  },
  vrcToken: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/vrctoken',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: [],
    events: [],
    retry: 'after-check',
    deprecated: false,
    since: '2025-11',
  },
  getAgentEvent: {
    group: 'agentevent',
    method: 'GET',
    path: '/agentevent/{agentid}',
    query: ['calldata'],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-003', '100-006'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  release: {
    group: 'voicecall',
    method: 'DELETE',
    path: '/voicecall/{agentid}/release',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '200-017'],
    events: ['AgentEvent_Call_Release', 'AgentEvent_Customer_Release'],
    retry: 'never',
    deprecated: false,
  },
  releaseEx: {
    group: 'voicecall',
    method: 'DELETE',
    path: '/voicecall/{agentid}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '200-017'],
    events: ['AgentEvent_Call_Release', 'AgentEvent_Customer_Release'],
    retry: 'never',
    deprecated: true,
  },
  callout: {
    group: 'voicecall',
    method: 'PUT',
    path: '/voicecall/{agentid}/callout',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['200-001'],
    events: ['AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook', 'AgentState_Busy', 'AgentEvent_Customer_Alerting', 'AgentEvent_Call_Out_Fail', 'AgentEvent_Connect_Fail', 'AgentOther_PhoneRelease', 'AgentEvent_Talking', 'AgentState_Ready'],
    retry: 'never',
    deprecated: false,
  },
  previewCallout: {
    group: 'voicecall',
    method: 'PUT',
    path: '/voicecall/{agentid}/previewCallout',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002'],
    events: ['AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook', 'AgentEvent_Talking', 'AgentEvent_Call_Out_Fail'],
    retry: 'never',
    deprecated: false,
  },
  answer: {
    group: 'voicecall',
    method: 'PUT',
    path: '/voicecall/{agentid}/answer',
    query: ['callid'],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '200-002'],
    events: ['AgentEvent_Talking'],
    retry: 'never',
    deprecated: false,
  },
  callInner: {
    group: 'voicecall',
    method: 'PUT',
    path: '/voicecall/{agentid}/callinner',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: [],
    events: ['AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook', 'AgentState_Busy', 'AgentEvent_Customer_Alerting', 'AgentEvent_Talking', 'AgentEvent_Inside_Call_Fail'],
    retry: 'never',
    deprecated: false,
  },
  callInnerSkill: {
    group: 'voicecall',
    method: 'PUT',
    path: '/voicecall/{agentid}/callinnerskill',
    query: [],
    body: true,
    fields: ['skillId'],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007'],
    events: ['AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook', 'AgentState_Busy', 'AgentEvent_Customer_Alerting', 'AgentEvent_Talking', 'AgentEvent_Inside_Call_Fail'],
    retry: 'never',
    deprecated: false,
    since: '2025-11',
  },
  innerHelp: {
    group: 'voicecall',
    method: 'POST',
    path: '/voicecall/{agentid}/innerhelp',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['200-018'],
    events: ['AgentEvent_Hold', 'AgentEvent_Customer_Alerting', 'AgentEvent_Talking', 'AgentEvent_Conference'],
    retry: 'never',
    deprecated: false,
  },
  beginMute: {
    group: 'voicecall',
    method: 'POST',
    path: '/voicecall/{agentid}/beginmute',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '200-003', '200-004'],
    events: [],
    retry: 'never',
    deprecated: false,
  },
  endMute: {
    group: 'voicecall',
    method: 'POST',
    path: '/voicecall/{agentid}/endmute',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '200-007', '200-008'],
    events: [],
    retry: 'never',
    deprecated: false,
  },
  hold: {
    group: 'voicecall',
    method: 'POST',
    path: '/voicecall/{agentid}/hold',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '200-013', '200-014'],
    events: ['AgentEvent_Hold'],
    retry: 'never',
    deprecated: false,
  },
  connectHold: {
    group: 'voicecall',
    method: 'POST',
    path: '/voicecall/{agentid}/connecthold/{callid}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '200-013', '200-014'],
    events: ['AgentEvent_Call_Release', 'AgentEvent_Customer_Release', 'AgentOther_PhoneRelease', 'AgentMediaEvent_StopRecordDone'],
    retry: 'never',
    deprecated: false,
  },
  getHold: {
    group: 'voicecall',
    method: 'POST',
    path: '/voicecall/{agentid}/gethold',
    query: ['callid'],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '200-015', '200-016'],
    events: ['AgentEvent_Talking'],
    retry: 'never',
    deprecated: false,
  },
  transfer: {
    group: 'voicecall',
    method: 'POST',
    path: '/voicecall/{agentid}/transfer',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '200-012'],
    events: ['AgentEvent_Customer_Alerting', 'AgentEvent_Talking', 'AgentEvent_Connect_Fail', 'AgentEvent_Call_Release', 'AgentEvent_SuccTransResult', 'AgentMediaEvent_StopRecordDone', 'AgentEvent_Conference', 'AgentEvent_ReturnFromIvr', 'AgentEvent_Customer_Release', 'AgentOther_PhoneRelease', 'AgentState_Ready'],
    retry: 'never',
    deprecated: false,
  },
  cancelTransfer: {
    group: 'voicecall',
    method: 'POST',
    path: '/voicecall/{agentid}/canceltransfer',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '200-012'],
    events: ['AgentEvent_Talking', 'AgentEvent_Customer_Release'],
    retry: 'never',
    deprecated: false,
  },
  secondDialEx: {
    group: 'voicecall',
    method: 'POST',
    path: '/voicecall/{agentid}/seconddialex',
    query: ['number'],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007'],
    events: [],
    retry: 'never',
    deprecated: false,
  },
  confJoin: {
    group: 'voicecall',
    method: 'POST',
    path: '/voicecall/{agentid}/confjoin',
    query: [],
    body: true,
    fields: ['callid', 'callappdata'],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '200-010', '200-011'],
    events: ['AgentEvent_Conference', 'AgentEvent_Customer_Release'],
    retry: 'never',
    deprecated: false,
  },
  dropCall: {
    group: 'voicecall',
    method: 'POST',
    path: '/voicecall/{agentid}/dropcall/{callid}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '200-025'],
    events: ['AgentEvent_Call_Release', 'AgentEvent_Customer_Release', 'AgentOther_PhoneRelease'],
    retry: 'never',
    deprecated: false,
  },
  disconnect: {
    group: 'voicecall',
    method: 'POST',
    path: '/voicecall/{agentid}/disconnect/{number}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '200-023', '200-024'],
    events: ['AgentEvent_Call_Release', 'AgentEvent_Customer_Release'],
    retry: 'never',
    deprecated: false,
  },
  mediaSwitch: {
    group: 'voicecall',
    method: 'POST',
    path: '/voicecall/{agentid}/mediaswitch',
    query: ['mediaType', 'videoDirection'],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['200-027', '200-028', '200-029', '200-030'],
    events: ['AgentEvent_MediaSwith', 'AgentMediaEvent_StopRecordDone', 'AgentEvent_Call_Release'],
    retry: 'never',
    deprecated: false,
  },
  adjustVideoMode: {
    group: 'voicecall',
    method: 'POST',
    path: '/voicecall/{agentid}/adjustvideomode',
    query: [],
    body: true,
    fields: ['mode'],
    file: false,
    guid: true,
    retcodes: ['200-031', '200-032', '200-033', '200-034', '200-035'],
    events: [],
    retry: 'never',
    deprecated: false,
  },
  requestAppointedCall: {
    group: 'voicecall',
    method: 'POST',
    path: '/voicecall/{agentid}/requestcall/{callid}/{skilltype}',
    query: ['skillId'],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007'],
    events: ['AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook', 'AgentEvent_Talking'],
    retry: 'never',
    deprecated: false,
  },
  snatchPickup: {
    group: 'voicecall',
    method: 'PUT',
    path: '/voicecall/{agentid}/snatchpickup',
    query: ['destWorkNo'],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007'],
    events: ['AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook', 'AgentEvent_Talking', 'AgentEvent_Incoming_CallInfo', 'AgentMediaEvent_Record', 'AgentOther_PhoneRelease'],
    retry: 'never',
    deprecated: false,
  },
  reject: {
    group: 'voicecall',
    method: 'POST',
    path: '/voicecall/{agentid}/reject',
    query: [],
    body: true,
    fields: ['callid', 'mode'],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '200-002', '200-037', '200-038', '200-039'],
    events: ['AgentEvent_No_Answer', 'AgentState_SetNotReady_Success', 'AgentOther_PhoneRelease', 'AgentState_Ready'],
    retry: 'never',
    deprecated: false,
  },
  phonepickup: {
    group: 'voicecall',
    method: 'POST',
    path: '/voicecall/{agentid}/phonepickup',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007'],
    events: ['AgentOther_PhoneOffhook', 'AgentEvent_Talking'],
    retry: 'never',
    deprecated: false,
  },
  phonehangup: {
    group: 'voicecall',
    method: 'POST',
    path: '/voicecall/{agentid}/phonehangup',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007'],
    events: ['AgentOther_PhoneRelease', 'AgentEvent_No_Answer'],
    retry: 'never',
    deprecated: false,
  },
  thirdPartyConfTransmitNum: {
    group: 'voicecall',
    method: 'POST',
    path: '/voicecall/{agentid}/thirdPartyConfTransmitNum',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['10001'],
    events: [],
    retry: 'never',
    deprecated: false,
  },
  startASR: {
    group: 'voicecall',
    method: 'POST',
    path: '/voicecall/{agentid}/startasrbycallid',
    query: ['callId'],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['200-040'],
    events: [],
    retry: 'never',
    deprecated: false,
    since: '2025-06',
  },
  queryCallInfo: {
    group: 'calldata',
    method: 'GET',
    path: '/calldata/{agentid}/callinfo',
    query: ['isNoContainLastCall'],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: [],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryCallAppData: {
    group: 'calldata',
    method: 'GET',
    path: '/calldata/{agentid}/appdata',
    query: ['isEncodeResult', 'callId'],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  setCallAppDataEx: {
    group: 'calldata',
    method: 'PUT',
    path: '/calldata/{agentid}/setcalldataex',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007', '400-001'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryHoldListInfo: {
    group: 'calldata',
    method: 'GET',
    path: '/calldata/{agentid}/holdlist',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '300-001', '400-003'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryCallInfoBeforeAnswer: {
    group: 'calldata',
    method: 'GET',
    path: '/calldata/{agentid}/callinfobeforeanswer',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: [],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryCallInfoByCallId: {
    group: 'calldata',
    method: 'GET',
    path: '/calldata/{agentid}/callinfobycallid/{callid}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: [],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryAllCallInfoByAgentWorkNoEx: {
    group: 'calldata',
    method: 'GET',
    path: '/calldata/{agentid}/allcallinfoEx/{workno}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '100-011', '900-002'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryCallNumsOnAgent: {
    group: 'calldata',
    method: 'GET',
    path: '/calldata/{agentid}/callnums',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryCallStatisticsInfo: {
    group: 'calldata',
    method: 'GET',
    path: '/calldata/{agentid}/statistics',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryCallStatisticsInfoEx: {
    group: 'calldata',
    method: 'GET',
    path: '/calldata/{agentid}/statisticsEx',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryWaitCallInfoBySkillId: {
    group: 'calldata',
    method: 'GET',
    path: '/calldata/{agentid}/waitcallinfo/{skillid}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: [],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryHoldListInfoEx: {
    group: 'calldata',
    method: 'GET',
    path: '/calldata/{agentid}/holdlistex/{workno}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '300-001', '400-003'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  assignUserInQueue: {
    group: 'calldata',
    method: 'PUT',
    path: '/calldata/{agentid}/assignuserinqueue',
    query: [],
    body: true,
    fields: ['callid', 'skillid'],
    file: false,
    guid: true,
    retcodes: ['100-007'],
    events: [],
    retry: 'never',
    deprecated: false,
    since: '2025-11',
  },
  requestAgentConf: {
    group: 'agentconf',
    method: 'POST',
    path: '/agentconf/{agentid}/requestagentconf',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: [],
    events: ['AgentState_Busy', 'AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook', 'AgentConf_SelfJoinResult', 'AgentConf_RequestSuccess', 'AgentConf_RequestFailed', 'AgentConf_Timeout'],
    retry: 'never',
    deprecated: false,
  },
  answerAgentConf: {
    group: 'agentconf',
    method: 'POST',
    path: '/agentconf/{agentid}/answeragentconf',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007', '101-001'],
    events: ['AgentConf_SelfJoinResult', 'AgentConf_ParticipantChanged'],
    retry: 'never',
    deprecated: false,
  },
  rejectAgentConf: {
    group: 'agentconf',
    method: 'POST',
    path: '/agentconf/{agentid}/rejectagentconf',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007', '101-001'],
    events: ['AgentOther_PhoneRelease', 'AgentState_Ready', 'AgentConf_ParticipantChanged'],
    retry: 'never',
    deprecated: false,
  },
  requestLeaveAgentConf: {
    group: 'agentconf',
    method: 'POST',
    path: '/agentconf/{agentid}/requestleaveagentconf',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007', '101-001', '101-007'],
    events: ['AgentMediaEvent_StopRecordDone', 'AgentOther_PhoneRelease', 'AgentConf_SelfLeaveResult', 'AgentConf_ParticipantChanged'],
    retry: 'never',
    deprecated: false,
  },
  releaseAgentConf: {
    group: 'agentconf',
    method: 'POST',
    path: '/agentconf/{agentid}/releaseagentconf',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007', '101-001', '101-002'],
    events: ['AgentMediaEvent_StopRecordDone', 'AgentOther_PhoneRelease', 'AgentConf_SelfLeaveResult', 'AgentState_Ready'],
    retry: 'never',
    deprecated: false,
  },
  holdParticipant: {
    group: 'agentconf',
    method: 'POST',
    path: '/agentconf/{agentid}/holdparticipant',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007', '101-001', '101-002'],
    events: ['AgentConf_ParticipantChanged'],
    retry: 'never',
    deprecated: false,
  },
  unholdParticipant: {
    group: 'agentconf',
    method: 'POST',
    path: '/agentconf/{agentid}/unholdparticipant',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007', '101-001', '101-002'],
    events: ['AgentConf_ParticipantChanged'],
    retry: 'never',
    deprecated: false,
  },
  prolongTime: {
    group: 'agentconf',
    method: 'POST',
    path: '/agentconf/{agentid}/prolongtime',
    query: [],
    body: true,
    fields: ['prolongTime'],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007', '101-001', '101-002'],
    events: [],
    retry: 'never',
    deprecated: false,
  },
  applyToShiftPresident: {
    group: 'agentconf',
    method: 'POST',
    path: '/agentconf/{agentid}/applytoshiftpresident',
    query: [],
    body: true,
    fields: ['destAgentNo'],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007', '101-001', '101-002', '101-005'],
    events: ['AgentConf_ParticipantChanged', 'AgentConf_PresidentChanged'],
    retry: 'never',
    deprecated: false,
  },
  batchAddParticipant: {
    group: 'agentconf',
    method: 'POST',
    path: '/agentconf/{agentid}/batchaddparticipant',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: [],
    events: [],
    retry: 'never',
    deprecated: false,
  },
  batchRemoveParticipant: {
    group: 'agentconf',
    method: 'POST',
    path: '/agentconf/{agentid}/batchremoveparticipant',
    query: [],
    body: true,
    fields: ['addresses'],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007', '101-001', '101-002', '101-006'],
    events: ['AgentConf_ParticipantChanged'],
    retry: 'never',
    deprecated: false,
  },
  changeParticipantMode: {
    group: 'agentconf',
    method: 'POST',
    path: '/agentconf/{agentid}/changeparticipantmode',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007', '101-001', '101-002'],
    events: ['AgentConf_ParticipantChanged'],
    retry: 'never',
    deprecated: false,
  },
  playVoiceToConf: {
    group: 'agentconf',
    method: 'POST',
    path: '/agentconf/{agentid}/playvoicetoconf',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007', '101-001', '101-002'],
    events: ['AgentConf_StopVoice'],
    retry: 'never',
    deprecated: false,
  },
  stopVoiceToConf: {
    group: 'agentconf',
    method: 'POST',
    path: '/agentconf/{agentid}/stopvoicetoconf',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007', '101-001', '101-002'],
    events: ['AgentConf_StopVoice'],
    retry: 'never',
    deprecated: false,
  },
  playVoiceToParticipant: {
    group: 'agentconf',
    method: 'POST',
    path: '/agentconf/{agentid}/playvoicetoparticipant',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007', '101-001', '101-002'],
    events: ['AgentConf_StopParticipantVoice'],
    retry: 'never',
    deprecated: false,
  },
  stopVoiceToParticipant: {
    group: 'agentconf',
    method: 'POST',
    path: '/agentconf/{agentid}/stopvoicetoparticipant',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007', '101-001', '101-002'],
    events: ['AgentConf_StopParticipantVoice'],
    retry: 'never',
    deprecated: false,
  },
  modifyConfResource: {
    group: 'agentconf',
    method: 'POST',
    path: '/agentconf/{agentid}/modifyconfresource',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007', '101-001', '101-002'],
    events: [],
    retry: 'never',
    deprecated: false,
  },
  queryConfInfos: {
    group: 'agentconf',
    method: 'POST',
    path: '/agentconf/{agentid}/queryconfinfos',
    query: [],
    body: true,
    fields: ['confIds'],
    file: false,
    guid: true,
    retcodes: [],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryAllConfIds: {
    group: 'agentconf',
    method: 'GET',
    path: '/agentconf/{agentid}/queryvdnconfid',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007', '101-004'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  addInsert: {
    group: 'qualitycontrol',
    method: 'PUT',
    path: '/qualitycontrol/{agentid}/addinsert/{workNo}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '900-001', '900-002', '900-003'],
    events: ['AgentState_Busy', 'AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook', 'AgentOther_BeQcStart'],
    retry: 'never',
    deprecated: false,
  },
  addSupervise: {
    group: 'qualitycontrol',
    method: 'PUT',
    path: '/qualitycontrol/{agentid}/addsupervise/{workNo}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '900-001', '900-002', '900-003', '900-005'],
    events: ['AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook', 'AgentState_Busy', 'AgentOther_BeQcStart'],
    retry: 'never',
    deprecated: false,
  },
  intercept: {
    group: 'qualitycontrol',
    method: 'PUT',
    path: '/qualitycontrol/{agentid}/intercept/{workNo}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '900-001', '900-002', '900-003'],
    events: ['AgentEvent_Talking', 'AgentMediaEvent_Record', 'AgentState_Ready', 'AgentOther_PhoneRelease', 'AgentEvent_Call_Release', 'AgentEvent_Customer_Release'],
    retry: 'never',
    deprecated: false,
  },
  interceptByCallId: {
    group: 'qualitycontrol',
    method: 'PUT',
    path: '/qualitycontrol/{agentid}/intercept/{workNo}/{callId}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '900-001', '900-002', '900-003'],
    events: ['AgentEvent_Talking', 'AgentMediaEvent_Record'],
    retry: 'never',
    deprecated: false,
    since: '2025-11',
  },
  stopSuperviseOrInsert: {
    group: 'qualitycontrol',
    method: 'DELETE',
    path: '/qualitycontrol/{agentid}/{workNo}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '900-001', '900-002', '900-003'],
    events: ['AgentOther_PhoneRelease', 'AgentState_Ready', 'AgentOther_BeQcStop'],
    retry: 'never',
    deprecated: false,
  },
  forceBusy: {
    group: 'qualitycontrol',
    method: 'POST',
    path: '/qualitycontrol/{agentid}/forcebusy/{workNo}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '900-001', '900-002', '900-003'],
    events: [],
    retry: 'never',
    deprecated: false,
  },
  forceIdle: {
    group: 'qualitycontrol',
    method: 'POST',
    path: '/qualitycontrol/{agentid}/forceidle/{workNo}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '900-001', '900-002', '900-003'],
    events: [],
    retry: 'never',
    deprecated: false,
  },
  forceLogOutAgent: {
    group: 'qualitycontrol',
    method: 'POST',
    path: '/qualitycontrol/{agentid}/forcelogout/{workNo}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '900-001', '900-002', '900-003'],
    events: [],
    retry: 'never',
    deprecated: false,
  },
  forceDropCall: {
    group: 'qualitycontrol',
    method: 'POST',
    path: '/qualitycontrol/{agentid}/forcedropcall/{callid}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '900-001', '900-002', '900-003'],
    events: [],
    retry: 'never',
    deprecated: false,
  },
  adjustSkill: {
    group: 'qualitycontrol',
    method: 'POST',
    path: '/qualitycontrol/{agentid}/adjustskill',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-001', '100-006', '900-001', '900-002', '900-003'],
    events: [],
    retry: 'never',
    deprecated: false,
  },
  switchSuperviseOrInsert: {
    group: 'qualitycontrol',
    method: 'POST',
    path: '/qualitycontrol/{agentid}/switch/{workNo}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '900-001', '900-002', '900-003'],
    events: [],
    retry: 'never',
    deprecated: false,
  },
  forceRest: {
    group: 'qualitycontrol',
    method: 'POST',
    path: '/qualitycontrol/{agentid}/forcerest/{workNo}/{time}/{reason}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '900-001', '900-002', '900-003'],
    events: [],
    retry: 'never',
    deprecated: false,
  },
  requestWhisperAgent: {
    group: 'qualitycontrol',
    method: 'POST',
    path: '/qualitycontrol/{agentid}/requestwhisperagent',
    query: ['whisperagentid'],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '900-001', '900-002', '900-003', '900-004'],
    events: ['AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook', 'AgentState_Busy', 'AgentOther_BeQcStart'],
    retry: 'never',
    deprecated: false,
  },
  requestStopWhisperAgent: {
    group: 'qualitycontrol',
    method: 'POST',
    path: '/qualitycontrol/{agentid}/requeststopwhisperagent',
    query: ['whisperagentid'],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '900-001', '900-002', '900-003', '900-004'],
    events: ['AgentOther_BeQcStop'],
    retry: 'never',
    deprecated: false,
  },
  requestSwitchInsertWhisperAgent: {
    group: 'qualitycontrol',
    method: 'POST',
    path: '/qualitycontrol/{agentid}/requestswitchinsertwhisperagent',
    query: ['whisperagentid', 'switchtype'],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '900-001', '900-002', '900-003', '900-004'],
    events: ['AgentOther_BeQcStart'],
    retry: 'never',
    deprecated: false,
  },
  beginPlay: {
    group: 'recordplay',
    method: 'PUT',
    path: '/recordplay/{agentid}/play',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['500-007'],
    events: ['AgentState_Busy', 'AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook', 'AgentMediaEvent_Play', 'AgentMediaEvent_Play_Succ', 'AgentMediaEvent_Play_Fail', 'AgentMediaEvent_StopPlayDone', 'AgentOther_PhoneRelease', 'AgentState_Ready'],
    retry: 'never',
    deprecated: false,
  },
  pausePlay: {
    group: 'recordplay',
    method: 'POST',
    path: '/recordplay/{agentid}/pauseplay',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '500-003'],
    events: ['AgentMediaEvent_PausePlayDone'],
    retry: 'never',
    deprecated: false,
  },
  resumePlay: {
    group: 'recordplay',
    method: 'POST',
    path: '/recordplay/{agentid}/resumeplay',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '500-005'],
    events: ['AgentMediaEvent_ResumePlayDone'],
    retry: 'never',
    deprecated: false,
  },
  foreFastPlay: {
    group: 'recordplay',
    method: 'POST',
    path: '/recordplay/{agentid}/forefast/{time}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '500-002'],
    events: ['AgentMediaEvent_JumpPlayDone'],
    retry: 'never',
    deprecated: false,
  },
  backFastPlay: {
    group: 'recordplay',
    method: 'POST',
    path: '/recordplay/{agentid}/backfast/{time}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '500-001'],
    events: ['AgentMediaEvent_JumpPlayDone'],
    retry: 'never',
    deprecated: false,
  },
  stopPlay: {
    group: 'recordplay',
    method: 'DELETE',
    path: '/recordplay/{agentid}/stopplay',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '500-009'],
    events: ['AgentMediaEvent_StopPlayDone'],
    retry: 'never',
    deprecated: false,
  },
  startRecordScreen: {
    group: 'recordplay',
    method: 'PUT',
    path: '/recordplay/{agentid}/startrecordscreen',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007'],
    events: ['AgentMediaEvent_StartRecordScreen_Succ', 'AgentMediaEvent_StartRecordScreen_Fail'],
    retry: 'never',
    deprecated: false,
  },
  stopRecordScreen: {
    group: 'recordplay',
    method: 'DELETE',
    path: '/recordplay/{agentid}/stoprecordscreen',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007'],
    events: ['AgentMediaEvent_StopRecordScreen_Succ', 'AgentMediaEvent_StopRecordScreen_Fail'],
    retry: 'never',
    deprecated: false,
  },
  beginRecord: {
    group: 'recordplay',
    method: 'PUT',
    path: '/recordplay/{agentid}/record',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['500-008'],
    events: ['AgentMediaEvent_Record', 'AgentMediaEvent_Record_Fail'],
    retry: 'never',
    deprecated: false,
  },
  stopRecord: {
    group: 'recordplay',
    method: 'DELETE',
    path: '/recordplay/{agentid}/stoprecord',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['500-010'],
    events: ['AgentMediaEvent_StopRecordDone'],
    retry: 'never',
    deprecated: false,
  },
  beginNetPlay: {
    group: 'recordplay',
    method: 'POST',
    path: '/recordplay/{agentid}/netplay',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: [],
    events: [],
    retry: 'never',
    deprecated: false,
  },
  playRelocation: {
    group: 'recordplay',
    method: 'POST',
    path: '/recordplay/{agentid}/playrelocation',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['000-002', '100-007', '500-012', '500-013'],
    events: [],
    retry: 'never',
    deprecated: false,
    since: '2025-11',
  },
  queryQueueLengthOnAgent: {
    group: 'queuedevice',
    method: 'GET',
    path: '/queuedevice/{agentid}/waitnum',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryQueueLengthOnAgentSkills: {
    group: 'queuedevice',
    method: 'GET',
    path: '/queuedevice/{agentid}/waitnumbyagent',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  querySkillQueueOnAgentVDN: {
    group: 'queuedevice',
    method: 'GET',
    path: '/queuedevice/{agentid}/agentvdnskill',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006', '100-007', '600-005'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryQueueLengthBySkillId: {
    group: 'queuedevice',
    method: 'GET',
    path: '/queuedevice/{agentid}/skillwaitnum/{skillid}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['100-006'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryStatInfoOfAcd: {
    group: 'queuedevice',
    method: 'POST',
    path: '/queuedevice/{agentid}/queryacdstat',
    query: [],
    body: true,
    fields: ['skills'],
    file: false,
    guid: true,
    retcodes: [],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryIVRInfoOnVdn: {
    group: 'queuedevice',
    method: 'GET',
    path: '/queuedevice/{agentid}/ivrinfo',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['600-004', '100-007', '100-006'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  sendMessage: {
    group: 'mediacall',
    method: 'POST',
    path: '/mediacall/{agentid}/sendmessage',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: [],
    events: [],
    retry: 'never',
    deprecated: false,
  },
  setCallNums: {
    group: 'mediacall',
    method: 'POST',
    path: '/mediacall/{agentid}/setcallnums',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['106-003', '106-008', '106-012'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  transferMediaCall: {
    group: 'mediacall',
    method: 'POST',
    path: '/mediacall/{agentid}/transfer',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['106-004'],
    events: ['AgentEvent_Connect_Fail', 'AgentEvent_SuccTransResult'],
    retry: 'never',
    deprecated: false,
  },
  getConnectInfo: {
    group: 'mediacall',
    method: 'POST',
    path: '/mediacall/{agentid}/getconnectinfo',
    query: [],
    body: true,
    fields: ['userType', 'callid'],
    file: false,
    guid: true,
    retcodes: ['106-011', '106-015', '100-007'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  imageCapture: {
    group: 'mediacall',
    method: 'POST',
    path: '/mediacall/{agentid}/imagecapture',
    query: [],
    body: true,
    fields: ['userType', 'callid'],
    file: false,
    guid: true,
    retcodes: ['106-011', '106-015', '100-007'],
    events: ['AgentEvent_ImageCapture'],
    retry: 'never',
    deprecated: false,
  },
  setCallNumsByMediaType: {
    group: 'mediacall',
    method: 'POST',
    path: '/mediacall/{agentid}/setcallnumsbymediatype',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: [],
    events: [],
    retry: 'safe',
    deprecated: false,
    since: '2025-11',
  },
  queryAgentInfoBySkillId: {
    group: 'agentgroup',
    method: 'GET',
    path: '/agentgroup/{agentid}/agentbyskill/{skillid}',
    query: [],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: [],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryAgentInfoByWorkNo: {
    group: 'agentgroup',
    method: 'GET',
    path: '/agentgroup/{agentid}/agentbyworkno/{workno}',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: ['300-001', '300-002'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryAllOnlineAgents: {
    group: 'agentgroup',
    method: 'GET',
    path: '/agentgroup/{agentid}/allonlineagents',
    query: [],
    body: false,
    fields: [],
    file: false,
    guid: true,
    retcodes: [],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  queryAgentInfoByMediaTypes: {
    group: 'agentgroup',
    method: 'GET',
    path: '/agentgroup/{agentid}/agentbylist',
    query: ['mediaTypes'],
    body: true,
    fields: [],
    file: false,
    guid: true,
    retcodes: [],
    events: [],
    retry: 'safe',
    deprecated: false,
    since: '2025-11',
  },
  downloadRecordFile: {
    group: 'record',
    method: 'GET',
    path: '/recordfile/{agentid}',
    query: ['recordId', 'filetype', 'locationId'],
    body: false,
    fields: [],
    file: true,
    guid: true,
    retcodes: ['000-003', '104-001', '104-002', '104-003', '104-004', '104-005', '104-006', '104-007', '104-008', '104-009', '104-010'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  downloadRecordFileByCallId: {
    group: 'record',
    method: 'GET',
    path: '/recordfile/{agentid}/recordfiledownloadEx',
    query: ['callId', 'hwFileName', 'workNo'],
    body: false,
    fields: [],
    file: true,
    guid: true,
    retcodes: ['000-003'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  downloadVideoFile: {
    group: 'video',
    method: 'GET',
    path: '/recordfile/{agentid}/videofiledownload',
    query: ['conferenceId', 'recordId', 'fileType'],
    body: false,
    fields: [],
    file: true,
    guid: true,
    retcodes: ['000-003'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  downloadVideoFileEx: {
    group: 'video',
    method: 'GET',
    path: '/recordfile/{agentid}/videofiledownloadEx',
    query: ['recordId', 'locationId'],
    body: false,
    fields: [],
    file: true,
    guid: true,
    retcodes: ['000-003'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
} as const satisfies Record<string, OperationInfo>;

/** Name of an operation; the gateway logs its methods under these names. */
export type OperationId = keyof typeof operationInfo;
