import type { CallAction, CallFacts, EndReason, Facts, Party } from './facts.ts';

/**
 * State of a call: `ringing` at the agent, `dialling` while the other party is called, `talking`, `muted` while the other
 * party does not hear the agent, `held`, `conference` with further parties, `ended`.
 */
export type CallState = 'ringing' | 'dialling' | 'talking' | 'muted' | 'held' | 'conference' | 'ended';

/**
 * State of the agent. `occupied` is an agent who handles a call of which no event has said more: AgentState_Busy comes
 * before the event by which a call rings, and inspections and playbacks have no call. `unknown` until an event tells.
 */
export type AgentState =
  | 'signed-out'
  | 'idle'
  | 'busy'
  | 'rest'
  | 'wrap-up'
  | 'ringing'
  | 'dialling'
  | 'talking'
  | 'held'
  | 'occupied'
  | 'unknown';

/** Names of the call features, by the numbers of the table CallFeature. */
export const callFeatures = {
  0: 'inbound',
  6: 'internal',
  7: 'outbound',
  40: 'scheduled',
  41: 'preoccupied',
  43: 'predictive',
  44: 'preview',
  45: 'callback',
  51: 'consultation',
  52: 'three-party-consultation',
  53: 'multi-party',
} as const;

/** Name of a call feature. */
export type CallFeatureName = (typeof callFeatures)[keyof typeof callFeatures];

/**
 * Why something is possible now, or not: a state of the call in which it is, or is not, or
 * `not-muted` the agent's side is heard already, `another-call` another call of the agent rings, is being set up or is
 * talked in, `no-held-call` and `no-talk` the second call that it takes is missing, `internal` the other party is an
 * agent, `unnamed` the gateway gave no call ID.
 */
export type Reason = CallState | 'not-muted' | 'another-call' | 'no-held-call' | 'no-talk' | 'internal' | 'unnamed';

/** Whether something is possible now. Only the gateway decides, so nothing is blocked. */
export interface Possibility {
  /** `unknown` where no document says it, or where it depends on what the gateway did not tell. */
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly reason: Reason;
}

/** One call of an agent as it is shown. */
export interface CallView {
  /** Call ID; empty where the gateway gave none. */
  readonly id: string;
  /** Whether the gateway gave a call ID. Actions on a call without one go to whatever call the gateway takes for current. */
  readonly named: boolean;
  readonly state: CallState;
  /** When the state began, in milliseconds since 1970; of a hold, a talk, a ring or the end. */
  readonly since: number;
  /** Whether the agent's side is muted, also while the call is held or a conference. */
  readonly muted: boolean;
  /** `in` from a customer or colleague to the agent's side, `out` from it. A transfer does not change it. */
  readonly direction: 'in' | 'out' | 'unknown';
  /** The kind of call, which a transfer does not change; `unknown` until it was told, and for a kind that no table names. */
  readonly feature: CallFeatureName | 'unknown';
  readonly caller?: string | undefined;
  readonly called?: string | undefined;
  /** Number of the other party, or the agent ID of a colleague, as it was told last. */
  readonly other?: string | undefined;
  /** Further parties of a conference. */
  readonly parties: readonly Party[];
  /** Name of the skill queue. */
  readonly skill?: string | undefined;
  /** Data that travel with the call. */
  readonly data?: string | undefined;
  /** What was asked and is not confirmed; after `until` it is forgotten. The state does not change before the event. */
  readonly pending?: { readonly action: CallAction; readonly since: number; readonly until: number } | undefined;
  /** What was asked last and has failed by an event, until something else is asked. */
  readonly failed?: CallAction | undefined;
  readonly endReason?: EndReason | undefined;
  /** What is possible now. */
  readonly can: Readonly<Record<CallAction, Possibility>>;
}

const isActive = ({ told }: CallFacts) => told !== undefined && told !== 'held';

/** The state of a call among the others. */
function stateOf({ calls }: Facts, { id, told, parties, muted, ended }: CallFacts): CallState {
  if (ended) return 'ended';
  if (told !== 'talking') return told || 'ringing';
  const joins = parties.length > 0 || calls.some((call) => call.parties.some(({ callid }) => callid === id && id));
  return joins ? 'conference' : muted ? 'muted' : told;
}

function directionOf({ agentid }: Facts, { feature, caller, way }: CallFacts): CallView['direction'] {
  const code = Number(feature || -1);
  if (isInternal(code) && caller) return caller === agentid ? 'out' : 'in';
  return code === 0 ? 'in' : code === 7 || (code > 39 && code < 46) ? 'out' : way || 'unknown';
}

function isInternal(feature: number): boolean {
  return feature === 6 || feature === 51 || feature === 52;
}

/** What is possible for a call. Each condition is a prerequisite of the operation's page, or the meaning of its return codes. */
function possibilities({ calls }: Facts, call: CallFacts, state: CallState): CallView['can'] {
  const is = (answer: Possibility['answer'], reason: Reason = state) => ({ answer, reason });
  const others = calls.filter((one) => one !== call);
  const talks = state === 'talking' || state === 'muted';
  const internal = isInternal(Number(call.feature));
  const rings = is(state === 'ringing' ? 'yes' : 'no');
  // Which call of a conference the operations without a call ID mean, no page says.
  const inTalk = (also?: Possibility) => (talks ? also || is('yes') : is(state === 'conference' ? 'unknown' : 'no'));
  const second =
    state === 'held'
      ? call.id === ''
        ? is('no', 'unnamed')
        : others.some(({ told }) => told === 'talking')
          ? is('yes')
          : is('no', 'no-talk')
      : inTalk(others.some(({ told }) => told === 'held') ? undefined : is('no', 'no-held-call'));
  return {
    answer: rings,
    reject: rings,
    hold: inTalk(),
    retrieve: is(state === 'held' ? 'yes' : 'no'),
    ...(state === 'held' && others.some(isActive) && { retrieve: is('no', 'another-call') }),
    mute: inTalk(call.muted ? is('no', 'muted') : internal ? is('no', 'internal') : undefined),
    unmute: inTalk(call.muted ? undefined : is(call.muted === undefined ? 'unknown' : 'no', 'not-muted')),
    transfer: inTalk(internal ? is('unknown', 'internal') : undefined),
    consult: inTalk(internal ? is('unknown', 'internal') : undefined),
    conference: second,
    connect: second,
    release: is(state === 'ended' ? 'no' : state === 'ringing' ? 'unknown' : 'yes'),
  };
}

function viewOf(facts: Facts, call: CallFacts): CallView {
  const state = stateOf(facts, call);
  const asked = facts.asked.filter((one) => one.call === call.id).pop();
  const { way, told, ended: endReason, feature, muted = false, ...told_ } = call;
  return {
    ...told_,
    named: call.id !== '',
    state,
    muted,
    direction: directionOf(facts, call),
    feature: (callFeatures as Record<string, CallFeatureName>)[feature || ''] || 'unknown',
    pending: asked && { action: asked.action as CallAction, since: asked.since, until: asked.until },
    endReason,
    can: possibilities(facts, call, state),
  };
}

/** The calls that are there, in the order in which they came. */
export function callsOf(facts: Facts): CallView[] {
  return facts.calls.flatMap((call) => (call.told ? viewOf(facts, call) : []));
}

/** The calls that ended after the given number of endings. */
export function endedSince(facts: Facts, endings: number): CallView[] {
  const news = Math.min(facts.endings - endings, facts.ended.length);
  return news > 0 ? facts.ended.slice(-news).map((call) => viewOf(facts, call)) : [];
}

/** The state of the agent: that of the calls, the loudest first; without a call, what was told of the agent itself. */
export function agentStateOf({ agent, calls }: Facts): AgentState {
  const loudest = (['talking', 'dialling', 'ringing', 'held'] as const).find((state) =>
    calls.some(({ told }) => told === state),
  );
  return loudest || agent;
}

/** ID of the call that the agent hears, else that rings, is being set up, or is held. */
export function currentOf({ calls }: Facts): string | undefined {
  const order = ['talking', 'ringing', 'dialling', 'held'] as const;
  const told = order.find((state) => calls.some((call) => call.told === state));
  return calls.find((call) => told && call.told === told)?.id;
}
