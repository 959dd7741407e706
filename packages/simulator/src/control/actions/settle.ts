import type { SettleRule } from '../../centre/settings.ts';
import type { SimulatedGateway } from '../../wire/gateway.ts';
import { ActionError, action } from './action.ts';
import { agentId, flag, integer } from './parameters.ts';

export const settle = action<SettleRule>({
  about:
    'Says when operations happen that the gateway accepts first and tells of by events later: after a time, with a poll of the agent, or never; at once without any of these. Without a parameter, it ends all that was said, and what was accepted happens now.',
  needs: {},
  takes: {
    operation: {
      type: 'string',
      maxLength: 64,
      description: 'the operation, by its operationId; every one that events tell of unless given, but for sign-ins',
    },
    agentid: agentId('the agent who asks for it; everybody unless given'),
    after: integer(0, 86_400_000, 'milliseconds of the clock after the answer'),
    polls: integer(1, 1000, 'the poll of the agent with which it happens, counted from the answer on'),
    never: flag('it does not happen'),
  },
  perform({ operations, settling }, rule) {
    const { operation, after, polls, never } = rule;
    if (Object.keys(rule).length === 0) {
      settling.end();
      return {};
    }
    if ([after !== undefined, polls !== undefined, never === true].filter(Boolean).length > 1)
      throw new ActionError('It happens after a time, with a poll, or never; name one of after, polls and never.');
    if (operation !== undefined && !operations.some(({ id, tells }) => id === operation && tells))
      throw new ActionError(`No event tells what comes of ${operation}; take one of: ${told(operations)}.`);
    if (!settling.add(rule)) throw new ActionError('There are too many rules; settle without parameters ends them.');
    return {};
  },
});

/** The rules, and what was accepted and waits. */
export function settlingOf({ settling }: SimulatedGateway): object {
  const waiting = settling.pending.map(({ operation, agentid, due, polls }) => ({
    operation,
    agentid,
    ...(polls === undefined ? { due } : { polls }),
  }));
  return { rules: settling.rules, waiting };
}

function told(operations: SimulatedGateway['operations']): string {
  return operations
    .filter(({ tells }) => tells)
    .map(({ id }) => id)
    .join(', ');
}
