import type { Agent } from './agent.ts';

/** What a call is to the agent who has it. */
export type CallState = 'alerting' | 'ringing' | 'talking' | 'held';

/** Kinds of calls, with the numbers of the table CallFeature. */
export const features = { inbound: 0, internal: 6, outbound: 7, preview: 44, help: 51, threePartyHelp: 52 } as const;

/** Whether a call is one between agents. */
export function isInternal(feature: number): boolean {
  return feature === features.internal || feature === features.help || feature === features.threePartyHelp;
}

/** One agent's part in a call. An internal call has two of them with the same ID. */
export interface Call {
  readonly id: string;
  readonly agent: Agent;
  readonly feature: number;
  readonly caller: string;
  readonly called: string;
  /** Number of the other party; the agent ID of an internal call. */
  other: string;
  readonly skill: number;
  readonly created: number;
  /** Whether the call carries video beside audio. */
  video: boolean;
  state: CallState;
  answered: number | undefined;
  muted: boolean;
  data: string;
  /** Further parties of a three-party call. */
  readonly parties: string[];
  /** The agent at the other end of an internal call. */
  peer: Call | undefined;
  /** Of a help call: the call with the customer for whom help was asked. */
  customer: Call | undefined;
  /** How the call was transferred to an outside number, while it can still be taken back. */
  transferred: 'talk' | 'three-party' | undefined;
}

/** What a record of a call is made of; a call that waits in a queue has no more. */
export type Recorded = Pick<
  Call,
  'id' | 'feature' | 'caller' | 'called' | 'skill' | 'data' | 'created' | 'answered' | 'video'
>;

/** A call as the queries of call data answer it. */
export function recordOf(call: Recorded, now: number, skillName: string): Record<string, unknown> {
  return {
    callfeature: call.feature,
    callid: call.id,
    caller: call.caller,
    called: call.called,
    callskill: skillName,
    callskillid: call.skill,
    orgicallednum: '',
    calldata: call.data,
    begintime: call.answered ?? call.created,
    endtime: null,
    userPriority: 0,
    trunkNo: 65_535,
    logontimes: Math.round((now - call.created) / 1000),
    mediaType: 5,
    mediaAbility: call.video ? 3 : 1,
    waitTime: 0,
    trace: null,
  };
}
