import type { Agent, WireEvent } from '../../centre/agent.ts';
import type { Session } from '../../centre/session.ts';
import { idle, json, renewed } from '../behaviours/events.ts';
import type { SharedBehaviour } from './behaviour.ts';

/** Most events in one answer; the rest comes with the next. */
const mostEvents = 1000;

interface Taken {
  readonly agent: Agent;
  readonly session: Session;
  readonly event: WireEvent;
}

/** One poll for the events of all agents. */
export const allEvents = {
  'AgentEventDispatcher.getAllAgentEvent': ({ centre, caller, request }) => {
    const now = centre.clock.now();
    const taken: Taken[] = [];
    for (const agent of centre.agents.values()) {
      const { session } = agent;
      if (session === undefined || session.push) continue;
      session.lastSeen = now;
      while (taken.length < mostEvents) {
        const event = agent.next();
        if (event === undefined) break;
        taken.push({ agent, session, event });
      }
    }
    const headers = caller ? renewed({ centre, agent: caller, request }) : [];
    if (taken.length === 0) return { ...json(idle), headers };
    const undelivered = () => {
      for (const { agent, session, event } of taken.toReversed()) if (agent.session === session) agent.takeBack(event);
    };
    const events = JSON.stringify(taken.map(({ event }) => event));
    return { ...json(`{"message":"","retcode":"0","event":${events}}`), headers, undelivered };
  },
} satisfies Record<string, SharedBehaviour>;
