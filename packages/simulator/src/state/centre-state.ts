import type { Agent } from '../centre/agent.ts';
import type { Centre } from '../centre/centre.ts';
import { StateError } from '../centre/known.ts';
import { LoadedCalls, SavedCalls } from './calls.ts';

/** Everything that a contact centre remembers, as plain data that shares nothing with it. */
export type CentreState = ReturnType<typeof gather>;

export function saveCentre(centre: Centre): CentreState {
  return JSON.parse(JSON.stringify(gather(centre)));
}

function gather(centre: Centre) {
  const { clock, random, agents, switchboard, chats, customers, ivrs, distribution, conferences, media } = centre;
  const calls = new SavedCalls(centre);
  const now = clock.now();
  return {
    clock: { now, state: clock.state === 'running' ? ('running' as const) : ('paused' as const) },
    random: random.save(),
    agents: [...agents.values()].map((agent) => agent.save(now, calls.indexOf)),
    ...calls.save(),
    switchboard: switchboard.save(),
    chats: chats.save(),
    customers: customers.save(),
    ivrs: ivrs.save(),
    distribution: distribution.on,
    conferences: conferences.save(),
    inspections: [...agents.values()].flatMap(({ inspects }) =>
      inspects ? [{ inspector: inspects.inspector.id, agent: inspects.agent.id, kind: inspects.kind }] : [],
    ),
    media: media.save(calls.indexOf),
    timers: clock.save(),
  };
}

/**
 * Brings a saved state into a contact centre that has nothing. Throws a StateError for a state that contradicts itself or
 * the settings; what was brought in until then stays.
 *
 * @returns kinds of timers that the contact centre alone does not have
 */
export function loadCentre(centre: Centre, saved: CentreState): string[] {
  const { agents, clock, random, switchboard, chats, customers, ivrs, distribution, conferences, media } = centre;
  const agentOf = (id: string): Agent => {
    const agent = agents.get(id);
    if (agent) return agent;
    throw new StateError(`The state names agent ${id}, whom it does not have.`);
  };
  clock.moveTo(saved.clock.now);
  if (saved.clock.state === 'running') clock.resume();
  else clock.pause();
  random.load(saved.random);
  for (const { id } of saved.agents) {
    const agent = centre.agent(id);
    if (agent === undefined)
      throw new StateError(
        `The state has agent ${id}, whom this contact centre does not have; --agents can name agents.`,
      );
    agents.set(id, agent);
  }
  const calls = new LoadedCalls(saved, agentOf);
  for (const one of saved.agents) agentOf(one.id).load(one, calls.at);
  switchboard.load(saved.switchboard, calls.all, calls.factsOf);
  chats.load(saved.chats, agentOf);
  customers.load(saved.customers);
  ivrs.load(saved.ivrs, calls.factsOf);
  conferences.load(saved.conferences, agentOf);
  for (const { inspector, agent, kind } of saved.inspections) {
    const inspection = { inspector: agentOf(inspector), agent: agentOf(agent), kind };
    inspection.inspector.inspects = inspection;
    inspection.agent.inspectedBy = inspection;
  }
  media.load(saved.media, agentOf, calls.at);
  distribution.on = false;
  const unknown = clock.load(saved.timers);
  if (saved.distribution !== distribution.on) throw new StateError('The state distributes without a timer for it.');
  for (const agent of agents.values()) centre.resumePush(agent);
  return unknown;
}
