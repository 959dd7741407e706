import type { Agent } from '../centre/agent.ts';
import { features } from '../centre/call.ts';
import type { Centre } from '../centre/centre.ts';
import { agentIdsIn } from '../wire/described.ts';
import type { Fault } from '../wire/faults.ts';
import type { SimulatedGateway } from '../wire/gateway.ts';

/** An action that the contact centre cannot do now; the message says why and what to do. */
export class ActionError extends Error {
  override readonly name = 'ActionError';
}

/** The actions of the control interface and of scenario files, with their parameters. */
export interface Actions {
  /** A customer's call rings at an agent. */
  ring: { readonly agentid: string; readonly caller?: string; readonly skillid?: number; readonly video?: boolean };
  /** A customer calls and waits in a skill queue. */
  queue: { readonly skillid: number; readonly caller?: string };
  /** The other party of a call hangs up. Without a call ID, that of the agent's current call, or of one on hold. */
  hangup: { readonly callid?: string; readonly agentid?: string };
  /** A preview outbound request reaches an agent. */
  preview: { readonly agentid: string; readonly number: string };
  /** Signs an agent out, as an inspector or an interruption of the platform does. */
  signout: { readonly agentid: string };
  /** Sends an event of any type to an agent; some events have no other cause here. */
  event: { readonly agentid: string; readonly eventType: string; readonly content?: unknown };
  /** Injects a fault into requests. */
  fault: Fault;
  /** Removes all faults. */
  heal: Record<never, never>;
  /** Advances the clock by `advance` milliseconds. */
  clock: { readonly advance: number };
  /** Removes every agent and every call. */
  reset: Record<never, never>;
}

export type ActionName = keyof Actions;

/** JSON Schemas of the actions' parameters: what the control interface and scenario files are checked against. */
export const actionSchemas: Readonly<Record<ActionName, object>> = {
  ring: shape({ agentid: agentId(), caller: number(), skillid: integer(1, 65_535), video: { type: 'boolean' } }, [
    'agentid',
  ]),
  queue: shape({ skillid: integer(1, 65_535), caller: number() }, ['skillid']),
  hangup: shape({ callid: { type: 'string', maxLength: 64 }, agentid: agentId() }, []),
  preview: shape({ agentid: agentId(), number: number() }, ['agentid', 'number']),
  signout: shape({ agentid: agentId() }, ['agentid']),
  event: shape({ agentid: agentId(), eventType: { type: 'string', pattern: '^\\w{1,64}$' }, content: {} }, [
    'agentid',
    'eventType',
  ]),
  fault: shape(
    {
      operation: { type: 'string', maxLength: 64 },
      agentid: agentId(),
      times: integer(1, 1_000_000),
      retcode: { type: 'string', pattern: '^[0-9-]{1,16}$', not: { const: '0' } },
      latency: integer(0, 600_000),
      drop: { type: 'boolean' },
    },
    [],
  ),
  heal: shape({}, []),
  // A day exceeds the longest rest. The clock runs the timers of every second in between.
  clock: shape({ advance: integer(0, 86_400_000) }, ['advance']),
  reset: shape({}, []),
};

/** Performs an action. The parameters must have passed the action's schema. */
export function perform<Name extends ActionName>(
  gateway: SimulatedGateway,
  name: Name,
  parameters: Actions[Name],
): object {
  return performers[name](gateway, parameters as never);
}

const performers: { [Name in ActionName]: (gateway: SimulatedGateway, parameters: Actions[Name]) => object } = {
  ring({ centre }, { agentid, caller = '70093', skillid, video = false }) {
    const agent = signedIn(centre, agentid);
    const skill = skillid === undefined ? {} : { skill: knownSkill(centre, skillid) };
    if (!centre.switchboard.reachable(agent)) {
      throw new ActionError(
        `Agent ${agentid} is ${agent.talkRight ? agent.state : 'refusing calls'}; only an idle agent can be rung.`,
      );
    }
    return { callid: centre.switchboard.ring(agent, centre.switchboard.open({ caller, video, ...skill })).id };
  },

  queue({ centre }, { skillid, caller = '70093' }) {
    const facts = centre.switchboard.open({ caller, skill: knownSkill(centre, skillid) });
    centre.switchboard.enqueue(facts);
    return { callid: facts.id };
  },

  hangup({ centre }, { callid, agentid }) {
    if (callid !== undefined && centre.switchboard.queued.delete(callid)) return {};
    const call = agentid === undefined ? undefined : signedIn(centre, agentid).call;
    const parts = callid === undefined ? call && [call] : [...(centre.switchboard.find(callid) ?? [])];
    if (parts === undefined || parts.length === 0)
      throw new ActionError('There is no such call; name a callid or an agentid with a call.');
    for (const part of parts) {
      // Hanging up one part of an internal call ends the other part too.
      if (part.agent.calls.has(part)) centre.switchboard.hangUp(part);
    }
    return {};
  },

  preview({ centre }, { agentid, number: dialeddigits }) {
    signedIn(centre, agentid).emit('AgentEvent_Preview', { controlid: '0', dialeddigits });
    return {};
  },

  signout({ centre }, { agentid }) {
    centre.signOut(signedIn(centre, agentid), { tell: true, why: 'the control action signout was asked for' });
    return {};
  },

  event({ centre }, { agentid, eventType, content = null }) {
    const agent = signedIn(centre, agentid);
    if (!canBeSent(content)) throw new ActionError('The content is nested too deeply to be sent.');
    agent.send(eventType, content);
    return {};
  },

  fault(gateway, fault) {
    const known = fault.operation === undefined || gateway.operations.some(({ id }) => id === fault.operation);
    if (!known) throw new ActionError(`There is no operation ${fault.operation}; the list of operations has them all.`);
    gateway.faults.add(fault);
    return {};
  },

  heal(gateway) {
    gateway.faults.clear();
    return {};
  },

  clock({ centre }, { advance }) {
    centre.clock.advance(advance);
    return { now: centre.clock.now() };
  },

  reset(gateway) {
    gateway.reset();
    return {};
  },
};

/** Every agent that has signed in since the start or the last reset, for the control interface and tests. */
export function listAgents({ agents }: Centre): object[] {
  return [...agents.values()].map((agent) => ({
    agentid: agent.id,
    state: agent.state,
    wish: agent.wish?.state ?? null,
    mode: agent.session ? (agent.session.push ? 'push' : 'polling') : null,
    waitingEvents: agent.events.length,
    calls: [...agent.calls].map(({ id, state, facts, muted }) => ({
      callid: id,
      state,
      kind: Object.entries(features).find(([, value]) => value === facts.feature)?.[0] ?? '',
      muted,
    })),
  }));
}

/** Whether JSON.stringify can write the content: JSON.parse reads deeper nesting than that. */
function canBeSent(content: unknown): boolean {
  try {
    JSON.stringify(content);
    return true;
  } catch {
    return false;
  }
}

/** The skill queue, if the contact centre has it. */
function knownSkill({ settings }: Centre, skill: number): number {
  const known = settings.skills.map(({ id }) => id);
  if (known.includes(skill)) return skill;
  throw new ActionError(`There is no skill queue ${skill}; take one of: ${known.join(', ')}.`);
}

function signedIn({ agents }: Centre, agentid: string): Agent {
  const agent = agents.get(agentid);
  if (agent?.session) return agent;
  throw new ActionError(`Agent ${agentid} is not signed in; sign the agent in first.`);
}

function shape(properties: Readonly<Record<string, object>>, required: readonly string[]): object {
  return { type: 'object', additionalProperties: false, required, properties };
}

/** An action takes the IDs of the newest edition: it is about agents who are signed in. */
function agentId(): object {
  const { minimum, maximum, pattern } = agentIdsIn('latest');
  return { type: 'string', pattern: pattern.source, description: `an agent ID from ${minimum} to ${maximum}` };
}

function number(): object {
  return { type: 'string', pattern: '^[0-9*#]{1,24}$' };
}

function integer(minimum: number, maximum: number): object {
  return { type: 'integer', minimum, maximum };
}
