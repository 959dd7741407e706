import type { AgentEvent } from '@ccgateway/openapi';
import type { Fact, Facts } from './calls/facts.ts';
import type { Connection, Step } from './connection.ts';

/** What changes a session: an event, something else that is known of the agent, or a step of the connection. Plain JSON. */
export type Entry =
  | { readonly of: 'event'; readonly event: AgentEvent; readonly at: number }
  | { readonly of: 'fact'; readonly fact: Fact }
  | { readonly of: 'step'; readonly step: Step; readonly at: number };

/** All that a session shows, and whether its events are pushed. Plain JSON. */
export interface SessionState {
  readonly connection: Connection;
  readonly facts: Facts;
  readonly push: boolean;
}
