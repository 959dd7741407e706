export type * from '@ccgateway/openapi';
export { agentEventTypes, agentStateOfEvent } from '@ccgateway/openapi';
export type { Call } from './calls/call.ts';
export type { CallAction, EndReason, Party } from './calls/facts.ts';
export { type Settled, type Settling, settled } from './calls/settled.ts';
export type { AgentState, CallFeatureName, CallState, CallView, Possibility, Reason } from './calls/view.ts';
export type { Connection, ConnectionReason } from './connection.ts';
export type { EventReader } from './event-hub.ts';
export { asFile } from './file.ts';
export { createGateway } from './gateway.ts';
export * from './generated/calls.ts';
export { guidOf } from './guid.ts';
export { type PushedEvents, parsePushedEvents } from './push.ts';
export {
  AgentSession,
  type ResumeOptions,
  type SessionOptions,
  type SignInOptions,
  type SignOutOptions,
  type Snapshot,
} from './session.ts';
export type {
  AnswerReader,
  CallDescriptor,
  CallOptions,
  Failure,
  Gateway,
  GatewayOptions,
  InputCheck,
  Outcome,
  Success,
  UndocumentedRetcode,
} from './types.ts';
export { GatewayError, unwrap } from './unwrap.ts';
