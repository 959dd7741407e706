import { type AgentAnswer, callAsAgent, deeds } from '../as-agent.ts';
import { action } from './action.ts';
import { agentId } from './parameters.ts';

export interface Call {
  readonly operation: string;
  readonly agentid: string;
  readonly parameters?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

export const call = action<Call, Promise<AgentAnswer>>({
  about:
    "Performs an operation of the interface as an agent, with the agent's own GUID: for agents without a desktop. Whoever is signed in by it stays so without polls, until a client signs the agent in.",
  needs: {
    operation: {
      type: 'string',
      pattern: '^[A-Za-z-]{1,64}$',
      description: `an operationId, or one of the short names ${Object.keys(deeds).join(', ')}`,
    },
    agentid: agentId('the agent who does it'),
  },
  takes: {
    parameters: {
      type: 'object',
      maxProperties: 20,
      additionalProperties: { type: ['string', 'number', 'boolean'] },
      description: 'parameters of path and query, without agentid',
    },
    body: {
      type: 'object',
      description: 'body of the request; a sign-in takes the password of the agents file and a phone unless given',
    },
  },
  perform: callAsAgent,
});
