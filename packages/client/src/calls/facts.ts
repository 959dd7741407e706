import type { AgentStateName } from '@ccgateway/openapi';

/** What can be asked of a call. Each belongs to one call. */
export type CallAction =
  | 'answer'
  | 'reject'
  | 'hold'
  | 'retrieve'
  | 'mute'
  | 'unmute'
  | 'transfer'
  | 'consult'
  | 'conference'
  | 'connect'
  | 'release';

/**
 * Why a call has ended: `released` the agent left it, `hung-up` the other party did, `unanswered` it rang in vain,
 * `rejected` the agent refused it, `failed` it could not be set up, `transferred` the agent gave it away, `signed-out`
 * the agent signed out, `lost` the gateway no longer has it although no event said so, or the session lost its permission.
 */
export type EndReason =
  | 'released'
  | 'hung-up'
  | 'unanswered'
  | 'rejected'
  | 'failed'
  | 'transferred'
  | 'signed-out'
  | 'lost';

/** A further party of a call. */
export interface Party {
  /** Its number, or the agent ID of a colleague, as the gateway told it. */
  readonly number?: string | undefined;
  /** The call of this agent by which the party takes part; missing where the gateway gave the party no call ID. */
  readonly callid?: string | undefined;
}

/** What was told of one call. */
export interface CallFacts {
  /** Call ID; empty where the gateway gave none. */
  readonly id: string;
  /** What the last event or query said; missing while only data of the call came. */
  readonly told?: 'ringing' | 'dialling' | 'talking' | 'held' | undefined;
  /** When it began, in milliseconds since 1970. */
  readonly since: number;
  /** Whether it rang at the agent, or the agent's side set it up. */
  readonly way?: 'in' | 'out' | undefined;
  /** Whether the agent's side is muted; missing where nothing tells. */
  readonly muted?: boolean | undefined;
  readonly caller?: string | undefined;
  readonly called?: string | undefined;
  /** The other party. */
  readonly other?: string | undefined;
  /** Further parties. */
  readonly parties: readonly Party[];
  /** Number of the table CallFeature. */
  readonly feature?: string | undefined;
  readonly skill?: string | undefined;
  readonly data?: string | undefined;
  /** What was asked last and has failed. */
  readonly failed?: CallAction | undefined;
  readonly ended?: EndReason | undefined;
}

/** What can be asked of the agent's state. */
export type StateAction = 'busy' | 'rest' | 'free' | 'cancel-busy' | 'cancel-rest';

/** Something that was asked of the gateway, until an event or an answer decides it or its time is over. */
export interface Asked {
  readonly ask: number;
  readonly action: CallAction | StateAction | 'callout';
  /** The call that it is about. */
  readonly call?: string | undefined;
  readonly since: number;
  readonly until: number;
}

/** Everything told of an agent and its calls. State and possibilities are computed from it. It is plain JSON. */
export interface Facts {
  readonly agentid: string;
  /** The state that the last event or query told of the agent itself. */
  readonly agent: AgentStateName | 'unknown';
  /** A state that was asked for and waits for the end of a call or of wrap-up. */
  readonly wish?: 'busy' | 'rest' | undefined;
  readonly calls: readonly CallFacts[];
  readonly asked: readonly Asked[];
  /** The calls that ended last, the newest last; at most {@link mostEnded}. */
  readonly ended: readonly CallFacts[];
  /** How many calls have ended in all. */
  readonly endings: number;
}

/** Most calls that facts hold; when one more comes, the oldest counts as lost. */
export const mostCalls = 100;

/** Most ended calls that facts hold. */
export const mostEnded = 20;

/** One thing that was told or asked, with the time in milliseconds since 1970. */
export type Fact = { readonly at: number } & (
  | { readonly kind: 'event'; readonly event: unknown }
  | { readonly kind: 'ask'; readonly ask: number; readonly action: Asked['action']; readonly call?: string | undefined }
  /** What became of something asked: done, refused, or no answer came. */
  | { readonly kind: 'outcome'; readonly ask: number; readonly done: boolean | undefined }
  /** Records of calls, as the queries of call data answer them: one, or a list. Calls that are not known stay unknown. */
  | { readonly kind: 'records'; readonly records: unknown }
  /** Answers of queries that together tell everything: what they would have named and did not is gone. */
  | ({ readonly kind: 'answers' } & Answers)
  /** The session began anew, or ended. */
  | { readonly kind: 'agent'; readonly state: 'unknown' | 'signed-out' }
  | { readonly kind: 'time' }
);

/** Results of queries, as they came; undefined what was not asked or not answered. */
export interface Answers {
  /** Of syncagentinfo, which empties the gateway's queue of events. */
  readonly sync?: unknown;
  /** Of getAgentStatus; read where there is no `sync`. */
  readonly status?: unknown;
  /** Records of the calls that ring: queryCallInfoBeforeAnswer. */
  readonly ringing?: unknown;
  /** Records of the calls on hold: queryHoldListInfo. */
  readonly held?: unknown;
  /** Record of the call that queryCallInfo takes for current; an empty list where the agent has none. */
  readonly current?: unknown;
  /** Records of the other calls: queryCallInfoByCallId. */
  readonly records?: unknown;
}

/** Facts of an agent of whom nothing was told. */
export function noFacts(agentid: string): Facts {
  return { agentid, agent: 'unknown', calls: [], asked: [], ended: [], endings: 0 };
}
