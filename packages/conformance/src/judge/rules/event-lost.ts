import type { Operation } from '@ccgateway/openapi/model';
import { evidenceOf, inferredFrom } from '../../contract/evidence.ts';
import type { Rule } from '../rule.ts';

/** An event that an operation promises, and that has not come yet. */
interface Promised {
  readonly event: string;
  readonly operation: Operation;
  readonly since: number;
}

interface Agent {
  state?: string | undefined;
  promised: Promised[];
}

/** States in which the gateway does at once what an agent asks for. */
const quiet: ReadonlySet<string> = new Set(['idle', 'busy', 'rest']);

/**
 * The event that confirms a change of the agent's state comes with the polls that follow. Only what the agent does
 * without a call is judged: during a call and a wrap-up the change takes effect afterwards.
 */
export const eventLost: Rule = {
  checks: {
    'event/lost': 'A change of state that succeeded is confirmed by its event before a poll comes back empty.',
  },
  start({ description: { model } }) {
    const states = new Map(model.events.map(({ type, agentState }) => [type, agentState]));
    const agents = new Map<string, Agent>();
    const agentOf = (agentid: string): Agent => {
      const agent = agents.get(agentid) ?? { promised: [] };
      agents.set(agentid, agent);
      return agent;
    };
    return {
      see({ operation, agentid, answer, exchange, events }, tell) {
        for (const { value, agentid: whose } of events) {
          const type = String((value as { eventType?: unknown } | null)?.eventType);
          if (whose === undefined) continue;
          const agent = agentOf(whose);
          agent.state = states.get(type) ?? (/^Agent(Event|Chat|Conf)_/.test(type) ? undefined : agent.state);
          agent.promised = agent.state === undefined ? [] : agent.promised.filter(({ event }) => event !== type);
        }
        if (exchange.direction === 'push' || agentid === undefined || operation === undefined) return;
        const agent = agentOf(agentid);
        // What a poll brought whose answer nobody has seen did not get lost at the gateway.
        if (answer === undefined && operation.id === 'getAgentEvent') agent.promised = [];
        if (!answer?.succeeded) return;
        if (!operation.needsGuid) {
          agents.delete(agentid);
        } else if (operation.id === 'getAgentEvent' && events.length === 0) {
          const lost = agent.promised.filter(({ since }) => exchange.at > since);
          agent.promised = [];
          for (const { event, operation: cause } of lost) {
            tell({
              check: 'event/lost',
              about: 'gateway',
              part: 'answer.body.event',
              came: 'a poll without an event',
              expected: `${cause.id} succeeded before, and ${event} confirms it.`,
              source:
                cause.events.find((one) => one.event === event)?.evidence === 'seen'
                  ? evidenceOf(cause.source)
                  : inferredFrom(evidenceOf(cause.source)),
            });
          }
        } else if (operation.retry === 'after-check' && agent.state !== undefined && quiet.has(agent.state)) {
          const due = operation.events.filter(({ event, when }) => {
            const state = states.get(event);
            return when === undefined && state !== undefined && quiet.has(state);
          });
          agent.promised.push(...due.map(({ event }) => ({ event, operation, since: exchange.until ?? exchange.at })));
        } else if (operation.retry === 'never') {
          // A call may have begun: from here on the gateway may put off what the agent asks for.
          agent.state = undefined;
          agent.promised = [];
        }
      },
    };
  },
};
