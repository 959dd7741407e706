import type { Edition } from '@ccgateway/openapi/editions';
import type { Clock } from './clock.ts';

/** An agent that the contact centre knows. */
export interface AgentSettings {
  /** Agent ID, in the range that the description states. */
  readonly agentid: string;
  /** Without one, any password signs the agent in, the empty one included. */
  readonly password?: string;
  readonly name?: string;
  /**
   * Whether the agent may inspect others; unless given it may. Only `true` names the agent as an inspector who is told of
   * sign-ins with `listenStatus`.
   */
  readonly inspector?: boolean;
  /** IDs of the skill queues configured for the agent; all of them unless given. */
  readonly skills?: readonly number[];
}

/** A skill queue of the contact centre. */
export interface SkillSettings {
  readonly id: number;
  readonly name: string;
  /** Media type; 5, an ordinary audio or video call, unless given. 1, 51, 52, 53 and 56 are chats. */
  readonly mediatype?: number;
}

/** An IVR flow of the contact centre. */
export interface IvrSettings {
  readonly id: number;
  /** Access code. */
  readonly access: string;
  readonly description?: string;
  /** ID of the service; 1 unless given. */
  readonly serviceNo?: number;
}

/**
 * When something happens that the gateway accepts first and tells by events later. Without `after`, `polls` and `never` it
 * happens at once.
 */
export interface SettleRule {
  /** Name of the operation; every one that events tell of unless given. */
  readonly operation?: string;
  /** Agent ID; every one unless given. */
  readonly agentid?: string;
  /** So many milliseconds after the answer. */
  readonly after?: number;
  /** With so many polls of the agent, counted from the answer on. */
  readonly polls?: number;
  readonly never?: boolean;
}

/** Settings of a simulated gateway; every one has a default. */
export interface SimulatorOptions {
  /**
   * The edition of the documents that is answered: its operations, fields and ranges; the baseline unless given. `latest`
   * is the newest, and `all` has what any edition has, with the ranges of the baseline, as the whole description does.
   * The public cloud of today is 2025-11 or later.
   */
  readonly edition?: Edition | 'latest' | 'all';
  /** The agents that may sign in; every documented ID may, with any password, unless given. */
  readonly agents?: readonly AgentSettings[];
  /**
   * How many agents work by themselves: those of `agents` first, then the lowest IDs. Days that are played have as many.
   * Calls and chats that wait are then given to agents who are idle. A client that signs such an agent in gets the agent.
   */
  readonly agentCount?: number;
  readonly skills?: readonly SkillSettings[];
  /** One that welcomes callers, unless given. */
  readonly ivrs?: readonly IvrSettings[];
  readonly vdn?: number;
  /**
   * 2, the default, dynamic authentication: a new GUID comes with polls and heartbeats, as at new sites. 1 static, for
   * clients that read Set-GUID at the sign-in only; 0 no check of the GUID.
   */
  readonly authmode?: 0 | 1 | 2;
  /** Milliseconds after which dynamic authentication renews a GUID. */
  readonly guidInterval?: number;
  /** Milliseconds that a GUID lives with dynamic authentication. */
  readonly guidTimeout?: number;
  /** Milliseconds for which an event poll is held when no event waits. */
  readonly pollHold?: number;
  /** Milliseconds without a poll or heartbeat after which an agent is signed out. */
  readonly deadAfter?: number;
  /** Milliseconds between attempts to push, and until an agent is signed out for failing ones. */
  readonly pushRetry?: number;
  readonly pushGiveUp?: number;
  /** Hosts that events may be pushed to; `*` is any. */
  readonly pushHosts?: readonly string[];
  /**
   * Whether events may be pushed to loopback too, by a sign-in from a web page to the page's own origin only; true
   * without `pushHosts`.
   */
  readonly pushToLoopback?: boolean;
  /** Whether every leniency towards a request is reported in the header X-Simulator-Leniency. */
  readonly strict?: boolean;
  /** Whether the addresses and forms of older gateways are answered, beside those of the description; true unless given. */
  readonly legacy?: boolean;
  /**
   * Whether calls and chats that wait are given to agents of their skill queues who are idle; false unless given: they wait
   * until an agent asks for them.
   */
  readonly distribute?: boolean;
  /** Seed of everything random: GUIDs, call IDs, latency. */
  readonly seed?: number;
  /** When operations happen that are accepted first; at once unless given. */
  readonly settle?: readonly SettleRule[];
  /** A state that `simulator.state()` has answered: what is there at the start, and after a reset. */
  readonly state?: object;
  readonly clock?: Clock;
  /** Sends a push; fetch unless given. */
  readonly fetch?: typeof fetch;
}

export type Settings = Required<
  Omit<SimulatorOptions, 'agents' | 'agentCount' | 'state' | 'clock' | 'edition' | 'fetch'>
> & {
  readonly agents: ReadonlyMap<string, AgentSettings> | undefined;
  readonly agentCount: number | undefined;
};

/** The skill queues of a contact centre that names none. */
export const usualSkills: readonly SkillSettings[] = [
  { id: 1, name: 'voice', mediatype: 5 },
  { id: 2, name: 'sales', mediatype: 5 },
  { id: 3, name: 'support', mediatype: 5 },
  { id: 4, name: 'webchat', mediatype: 51 },
  { id: 5, name: 'textchat', mediatype: 1 },
];

/** The IVR flows of a contact centre that names none. */
const usualIvrs: readonly IvrSettings[] = [{ id: 1, access: '60016', description: 'welcome' }];

/**
 * Fills in the defaults; the times are those that the documents give.
 *
 * @param lowestId the lowest agent ID that the edition has
 */
export function settingsOf(options: SimulatorOptions, lowestId: number): Settings {
  return {
    skills: options.skills ?? usualSkills,
    ivrs: options.ivrs ?? usualIvrs,
    vdn: options.vdn ?? 1,
    authmode: options.authmode ?? 2,
    guidInterval: options.guidInterval ?? 60_000,
    guidTimeout: options.guidTimeout ?? 120_000,
    pollHold: options.pollHold ?? 10_000,
    deadAfter: options.deadAfter ?? 120_000,
    pushRetry: options.pushRetry ?? 10_000,
    pushGiveUp: options.pushGiveUp ?? 120_000,
    pushHosts: (options.pushHosts ?? []).map((host) => host.toLowerCase()),
    pushToLoopback: options.pushToLoopback ?? options.pushHosts === undefined,
    strict: options.strict ?? false,
    legacy: options.legacy ?? true,
    distribute: options.distribute ?? false,
    seed: options.seed ?? 1,
    settle: options.settle ?? [],
    agents: options.agents && withMore(options.agents, options.agentCount ?? 0, lowestId),
    agentCount: options.agentCount,
  };
}

/** The agents that are named, and as many more as are to work by themselves. */
function withMore(named: readonly AgentSettings[], count: number, lowestId: number): Map<string, AgentSettings> {
  const agents = new Map(named.map((agent) => [agent.agentid, agent]));
  for (let id = lowestId; agents.size < count; id += 1) {
    const agentid = String(id);
    if (!agents.has(agentid)) agents.set(agentid, { agentid });
  }
  return agents;
}
