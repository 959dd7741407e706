import type { Agent } from './agent.ts';

/** State of a call for the agent who has it. */
export type CallState = 'alerting' | 'ringing' | 'talking' | 'held';

/** Kinds of calls, with the numbers of the table CallFeature. */
export const features = { inbound: 0, internal: 6, outbound: 7, preview: 44, help: 51, threePartyHelp: 52 } as const;

/** Whether a call is one between agents. */
function isInternal(feature: number): boolean {
  return feature === features.internal || feature === features.help || feature === features.threePartyHelp;
}

/** Facts that belong to a call ID: they are the same for all parties and survive transfers. */
export interface CallFacts {
  readonly id: string;
  readonly feature: number;
  readonly caller: string;
  readonly called: string;
  /** When the call was created. */
  readonly created: number;
  /** The skill queue, 0 for none; it changes when the call is put into another. */
  skill: number;
  /** Whether the call carries video beside audio. */
  video: boolean;
  /** Data that travel with the call. */
  data: string;
}

/** One agent's part in a call. An internal call has two of them. */
export class Call {
  readonly facts: CallFacts;
  readonly agent: Agent;
  /** Number of the other party; the agent ID of an internal call. */
  other: string;
  state: CallState;
  answered: number | undefined;
  ended: number | undefined;
  muted = false;
  /** Further parties of a three-party call. */
  readonly parties: string[] = [];
  /** The agent at the other end of an internal call. */
  peer: Call | undefined;
  /** Of a help call: the call with the customer for whom help was asked. */
  customer: Call | undefined;
  /** How the call was transferred to an outside number, while it can still be taken back. */
  transferred: 'talk' | 'three-party' | undefined;

  constructor(facts: CallFacts, agent: Agent, other: string, state: CallState) {
    this.facts = facts;
    this.agent = agent;
    this.other = other;
    this.state = state;
  }

  get id(): string {
    return this.facts.id;
  }

  get internal(): boolean {
    return isInternal(this.facts.feature);
  }
}

/** The record of a call, as the queries of call data answer it. */
export function recordOf(
  { id, feature, caller, called, skill, data, created, video }: CallFacts,
  now: number,
  skillName: string,
  { answered, ended }: Partial<Pick<Call, 'answered' | 'ended'>> = {},
): Record<string, unknown> {
  return {
    callfeature: feature,
    callid: id,
    caller,
    called,
    callskill: skillName,
    callskillid: skill,
    orgicallednum: '',
    calldata: data,
    begintime: answered ?? created,
    endtime: ended ?? null,
    userPriority: 0,
    trunkNo: 65_535,
    logontimes: Math.round(((ended ?? now) - created) / 1000),
    mediaType: 5,
    mediaAbility: video ? 3 : 1,
    waitTime: 0,
    trace: null,
  };
}
