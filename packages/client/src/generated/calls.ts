// Generated from spec/ by "npm run generate". Do not edit.
import type {
  LoginExParameters,
  LoginExResult,
  LoginExRetcode,
  ForceLogoutWithReasonParameters,
  ForceLogoutWithReasonResult,
  ForceLogoutWithReasonRetcode,
  ResetSkillParameters,
  ResetSkillResult,
  ResetSkillRetcode,
  SayBusyParameters,
  SayBusyResult,
  SayBusyRetcode,
  ReleaseParameters,
  ReleaseResult,
  ReleaseRetcode,
  ReleaseExParameters,
  ReleaseExResult,
  ReleaseExRetcode,
} from '@ccgateway/openapi';
import type { CallOptions, Gateway, Outcome } from '../types.ts';

/**
 * Sign an agent in to the call platform only.
 * Signs the agent in to the CCS, which enables the voice call function, and not to the media server. No licence
 * is occupied.
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
 * Force the agent's sign-out with a cause code.
 * Forcibly signs the agent out and records a cause code.
 * Prerequisite: The agent has signed in.
 * Return codes: 100-005.
 * Source: Forcibly Signing Out with a Cause Code, cec_07_1221.
 */
export function forceLogoutWithReason(
  gateway: Gateway,
  parameters: ForceLogoutWithReasonParameters,
  options?: CallOptions,
): Promise<Outcome<ForceLogoutWithReasonResult, ForceLogoutWithReasonRetcode>> {
  return gateway.call({ method: 'DELETE', path: '/onlineagent/{agentid}/forcelogoutwithreason/{reason}' }, parameters, options);
}

/**
 * Choose the skill queues the agent is signed in to.
 * Resets the skill queues of the agent. The agent ends up in the queues that are both asked for and configured
 * for the agent.
 * Prerequisite: The agent has signed in.
 * Return codes: 000-002, 100-006, 100-007.
 * Source: Resetting Skill Queues, cec_07_1209.
 */
export function resetSkill(
  gateway: Gateway,
  parameters: ResetSkillParameters,
  options?: CallOptions,
): Promise<Outcome<ResetSkillResult, ResetSkillRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/resetskill/{autoflag}', query: ['skillid', 'phonelinkage'] }, parameters, options);
}

/**
 * Set the agent busy.
 * Puts the agent into the busy state, with or without a busy reason code.
 * Prerequisite: The agent has signed in.
 * Return codes: 000-002, 100-006, 100-007, 100-009.
 * Source: Setting Busy, cec_07_1211.
 */
export function sayBusy(
  gateway: Gateway,
  parameters: SayBusyParameters,
  options?: CallOptions,
): Promise<Outcome<SayBusyResult, SayBusyRetcode>> {
  return gateway.call({ method: 'POST', path: '/onlineagent/{agentid}/saybusy', query: ['reason', 'prolong'] }, parameters, options);
}

/**
 * Hang up the current call.
 * Hangs up the ongoing call of the agent. Only the current call can be hung up; a call of a given ID is hung up
 * by
 * another operation, which the document calls Disconnecting a Call of a Specified ID.
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
 * Hangs up the ongoing call of the agent. Only the current call can be hung up; a call of a given ID is hung up
 * by
 * another operation, which the document calls Disconnecting a Call of a Specified ID.
 *
 * The address is kept for earlier versions and is not recommended: use release instead.
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
