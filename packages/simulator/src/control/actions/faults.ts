import type { Fault } from '../../wire/faults.ts';
import { ActionError, action } from './action.ts';
import { agentId, flag, integer } from './parameters.ts';

export const fault = action<Fault>({
  about: 'Injects a fault into requests: a return code, a delay, or a connection that breaks.',
  needs: {},
  takes: {
    operation: {
      type: 'string',
      maxLength: 64,
      description: 'the operation, by its operationId; every operation unless given',
    },
    agentid: agentId('the agent whose requests are disturbed; everybody unless given'),
    times: integer(1, 1_000_000, 'how many requests; all unless given'),
    retcode: {
      type: 'string',
      pattern: '^[0-9-]{1,16}$',
      not: { const: '0' },
      description: 'the return code that is answered, digits and - such as 100-007',
    },
    latency: integer(0, 600_000, 'milliseconds of the clock that the answer takes; a paused clock holds it up'),
    drop: flag('the connection breaks without an answer'),
  },
  perform(gateway, given) {
    const known = given.operation === undefined || gateway.answers(given.operation);
    if (!known) throw new ActionError(`There is no operation ${given.operation}; the list of operations has them all.`);
    if (!gateway.faults.add(given)) throw new ActionError('There are too many faults; the action heal removes them.');
    return {};
  },
});

export const heal = action<Record<never, never>>({
  about: 'Removes all faults.',
  needs: {},
  takes: {},
  perform(gateway) {
    gateway.faults.clear();
    return {};
  },
});
