// Generated from spec/ by "npm run generate". Do not edit.
import type { components, operations as paths } from './schema.ts';

/** What tools need to know about an operation. */
export interface OperationInfo {
  /** Group of the vendor's reference. */
  readonly group: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Path below the base URL, parameters in braces. */
  readonly path: string;
  readonly query: readonly string[];
  /** Whether a JSON body is sent. */
  readonly body: boolean;
  /** Whether the header Guid is required. */
  readonly guid: boolean;
  /** Documented return codes other than "0". */
  readonly retcodes: readonly string[];
  /** Events that the operation may cause. */
  readonly events: readonly string[];
  /** Whether the call may be sent again after a failure without an answer. */
  readonly retry: 'never' | 'safe' | 'after-check';
  readonly deprecated: boolean;
}

/** Parameters of loginEx. */
export interface LoginExParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string from 101 to 59999 without leading zeros, signs or
   * blanks.
   * Range: 101 to 59999.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['loginEx']['parameters']['path']['agentid'];
  /** Sign-in data; only the password is mandatory. */
  readonly body: components['schemas']['LoginExRequest'];
}

/** What loginEx answers as result after a success. */
export type LoginExResult = components['schemas']['LoginExSuccess']['result'];

/** Documented return codes of loginEx other than "0". */
export type LoginExRetcode = '100-001' | '100-002' | '100-003' | '100-004' | '100-007' | '100-012' | '100-015' | '100-016' | '110-016' | '999-001';

/** Parameters of forceLogoutWithReason. */
export interface ForceLogoutWithReasonParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string from 101 to 59999 without leading zeros, signs or
   * blanks.
   * Range: 101 to 59999.
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

/** What forceLogoutWithReason answers as result after a success. */
export type ForceLogoutWithReasonResult = undefined;

/** Documented return codes of forceLogoutWithReason other than "0". */
export type ForceLogoutWithReasonRetcode = '100-005';

/** Parameters of resetSkill. */
export interface ResetSkillParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string from 101 to 59999 without leading zeros, signs or
   * blanks.
   * Range: 101 to 59999.
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

/** What resetSkill answers as result after a success. */
export type ResetSkillResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of resetSkill other than "0". */
export type ResetSkillRetcode = '000-002' | '100-006' | '100-007';

/** Parameters of sayBusy. */
export interface SayBusyParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string from 101 to 59999 without leading zeros, signs or
   * blanks.
   * Range: 101 to 59999.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['sayBusy']['parameters']['path']['agentid'];
  /**
   * Busy reason code, an integer from 200 to 250. Left empty or 0, there is no busy reason code. Mandatory when
   * an agent who is busy asks for busy again.
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

/** What sayBusy answers as result after a success. */
export type SayBusyResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of sayBusy other than "0". */
export type SayBusyRetcode = '000-002' | '100-006' | '100-007' | '100-009';

/** Parameters of release. */
export interface ReleaseParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string from 101 to 59999 without leading zeros, signs or
   * blanks.
   * Range: 101 to 59999.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['release']['parameters']['path']['agentid'];
}

/** What release answers as result after a success. */
export type ReleaseResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of release other than "0". */
export type ReleaseRetcode = '100-006' | '100-007' | '200-017';

/** Parameters of releaseEx. */
export interface ReleaseExParameters {
  /**
   * Agent ID: the work number of the agent, a decimal string from 101 to 59999 without leading zeros, signs or
   * blanks.
   * Range: 101 to 59999.
   * Source: cec_07_1224, cec_07_1221, cec_07_1209, cec_07_1211, cec_07_1247, edition 2023-09, seen.
   */
  readonly agentid: paths['releaseEx']['parameters']['path']['agentid'];
}

/** What releaseEx answers as result after a success. */
export type ReleaseExResult = components['schemas']['SuccessWithReservedResult']['result'];

/** Documented return codes of releaseEx other than "0". */
export type ReleaseExRetcode = '100-006' | '100-007' | '200-017';

/** Every operation by its name. */
export const operationInfo = {
  loginEx: {
    group: 'onlineagent',
    method: 'PUT',
    path: '/onlineagent/{agentid}/loginex',
    query: [],
    body: true,
    guid: false,
    retcodes: ['100-001', '100-002', '100-003', '100-004', '100-007', '100-012', '100-015', '100-016', '110-016', '999-001'],
    events: ['AgentOther_InService', 'AgentState_Ready', 'AgentState_SetNotReady_Success', 'AgentState_Work'],
    retry: 'never',
    deprecated: false,
  },
  forceLogoutWithReason: {
    group: 'onlineagent',
    method: 'DELETE',
    path: '/onlineagent/{agentid}/forcelogoutwithreason/{reason}',
    query: [],
    body: false,
    guid: true,
    retcodes: ['100-005'],
    events: ['AgentOther_ShutdownService'],
    retry: 'after-check',
    deprecated: false,
  },
  resetSkill: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/resetskill/{autoflag}',
    query: ['skillid', 'phonelinkage'],
    body: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007'],
    events: [],
    retry: 'safe',
    deprecated: false,
  },
  sayBusy: {
    group: 'onlineagent',
    method: 'POST',
    path: '/onlineagent/{agentid}/saybusy',
    query: ['reason', 'prolong'],
    body: false,
    guid: true,
    retcodes: ['000-002', '100-006', '100-007', '100-009'],
    events: ['AgentState_SetNotReady_Success'],
    retry: 'after-check',
    deprecated: false,
  },
  release: {
    group: 'voicecall',
    method: 'DELETE',
    path: '/voicecall/{agentid}/release',
    query: [],
    body: false,
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
    guid: true,
    retcodes: ['100-006', '100-007', '200-017'],
    events: ['AgentEvent_Call_Release', 'AgentEvent_Customer_Release'],
    retry: 'never',
    deprecated: true,
  },
} as const satisfies Record<string, OperationInfo>;

/** Name of an operation; the gateway logs its methods under these names. */
export type OperationId = keyof typeof operationInfo;
