import { editionNamed, holdsIn, wireOf } from '@ccgateway/openapi/edition';
import type { Wire } from '@ccgateway/openapi/model';
import wire from '@ccgateway/openapi/wire.json' with { type: 'json' };
import { type AgentIds, agentIdsOf } from '../centre/agent-ids.ts';

/** The interface of all editions, with the values of the baseline. */
export const described = wire as unknown as Wire;

const made = new WeakMap<Wire, Map<string, Wire>>();

/**
 * The interface as one edition has it; made once, however many simulators there are.
 *
 * @param name an edition, `latest`, or `all` for the whole description; the baseline unless given
 * @throws RangeError that names the editions, for one that there is not
 */
export function describedIn(whole: Wire, name: string = whole.edition): Wire {
  if (name === 'all') return whole;
  const edition = editionNamed(whole, name);
  if (edition === undefined) {
    const names = whole.editions.map((one) => one.name).join(', ');
    throw new RangeError(`There is no edition ${name.slice(0, 20)}; take one of ${names}, latest or all.`);
  }
  const known = made.get(whole) ?? new Map<string, Wire>();
  made.set(whole, known);
  const own = known.get(edition) ?? wireOf(whole, edition);
  known.set(edition, own);
  return own;
}

/** The interface of the operations that an edition lacks, and that others have. */
export function lackingIn(whole: Wire, edition: string): Wire {
  return { ...whole, operations: whole.operations.filter((operation) => !holdsIn(operation, edition)) };
}

/** The agent IDs of an edition. */
export function agentIdsIn(name?: string): AgentIds {
  return agentIdsOf(describedIn(described, name));
}
