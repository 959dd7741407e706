// Generated from spec/ by "npm run generate". Do not edit.
import type { components } from './schema.ts';

/** The known events by their identifiers. */
export interface AgentEvents {
  /** The agent left the call. */
  AgentEvent_Call_Release: components['schemas']['AgentEvent_Call_Release'];
  /** The customer left the call. */
  AgentEvent_Customer_Release: components['schemas']['AgentEvent_Customer_Release'];
  /** The agent begins to sign in; the first event after a sign-in. */
  AgentOther_InService: components['schemas']['AgentOther_InService'];
  /** The agent has been signed out. After an own sign-out it does not always arrive. */
  AgentOther_ShutdownService: components['schemas']['AgentOther_ShutdownService'];
  /** The agent entered the idle state. */
  AgentState_Ready: components['schemas']['AgentState_Ready'];
  /** The agent entered the busy state. */
  AgentState_SetNotReady_Success: components['schemas']['AgentState_SetNotReady_Success'];
  /** The agent entered the wrap-up state. */
  AgentState_Work: components['schemas']['AgentState_Work'];
}

/** Identifier of a known event, misspellings of the vendor included. */
export type AgentEventType = keyof AgentEvents;

/** A known event. Gateways may send others, which no page names. */
export type KnownAgentEvent = AgentEvents[AgentEventType];

/** Identifiers of the known events. */
export const agentEventTypes = [
  'AgentEvent_Call_Release',
  'AgentEvent_Customer_Release',
  'AgentOther_InService',
  'AgentOther_ShutdownService',
  'AgentState_Ready',
  'AgentState_SetNotReady_Success',
  'AgentState_Work',
] as const satisfies readonly AgentEventType[];
