import { agentIdsIn } from '../../wire/described.ts';
import type { ParameterSchema } from './action.ts';

/** Actions take the agent IDs of the newest edition: most are about agents who are signed in. */
export function agentId(what = 'the agent'): ParameterSchema {
  const { minimum, maximum, pattern } = agentIdsIn('latest');
  return { type: 'string', pattern: pattern.source, description: `${what}, an agent ID from ${minimum} to ${maximum}` };
}

export function phoneNumber(what: string): ParameterSchema {
  return { type: 'string', pattern: '^[0-9*#]{1,24}$', description: `${what}, at most 24 digits, * and #` };
}

export function callId(what: string): ParameterSchema {
  return { type: 'string', maxLength: 64, description: what };
}

export function skillId(what = 'the skill queue'): ParameterSchema {
  return integer(1, 65_535, what);
}

export function integer(minimum: number, maximum: number, what: string): ParameterSchema {
  return { type: 'integer', minimum, maximum, description: what };
}

/** How long a customer waits. */
export function patience(): ParameterSchema {
  return integer(
    0,
    86_400_000,
    'milliseconds after which the customer gives up unless somebody answers; never unless given',
  );
}

export function flag(what: string): ParameterSchema {
  return { type: 'boolean', description: what };
}
