import { type AgentEvent, type AgentStateName, agentStateOfEvent } from '@ccgateway/openapi';
import type { Outcome } from './types.ts';

/** What a session learns about its agent. */
export type Fact =
  | { readonly of: 'event'; readonly event: AgentEvent }
  /** The outcome of a query that {@link queries} names. */
  | { readonly of: 'answer'; readonly query: string; readonly outcome: Outcome<unknown> }
  /** The session ended; whether the agent is signed out now. */
  | { readonly of: 'end'; readonly signedOut: boolean };

/** All that a session knows about its agent. */
export interface Facts {
  readonly agentState: AgentStateName | 'unknown';
}

export const noFacts: Facts = { agentState: 'unknown' };

/** What is known after a fact. Takes every fact at any time. */
export function fold(facts: Facts, fact: Fact): Facts {
  if (fact.of === 'end') return { agentState: fact.signedOut ? 'signed-out' : 'unknown' };
  if (fact.of === 'answer') return facts;
  // An unknown event may be named as a member of Object.
  const state: unknown = (agentStateOfEvent as Record<string, unknown>)[fact.event.eventType];
  return typeof state === 'string' ? { agentState: state as AgentStateName } : facts;
}
