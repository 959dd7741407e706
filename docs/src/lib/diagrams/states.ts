import { interfaceModel } from '../model.ts';
import { Stand, type Values } from './stand.ts';

/** A change of the agent's state. */
export interface Transition {
  readonly from: string;
  readonly to: string;
  /** The operation that causes it, or what happens in its place. */
  readonly cause: Cause;
  /** The event that tells of it; a sign-out is told by the answer. */
  readonly event?: string;
}

export type Cause =
  | { readonly kind: 'operation'; readonly id: string }
  | { readonly kind: 'outside'; readonly what: 'rings' | 'ends' | 'endsToWork' };

/** The states of an agent who is signed in and has no call. */
export const withoutCall = ['idle', 'busy', 'rest', 'wrap-up'] as const;

/** Stands for each state of `withoutCall`. */
export const anyWithoutCall = 'without a call';

const tables = new Map(interfaceModel.events.map(({ type, agentState }) => [type, agentState]));

const operations: Readonly<Record<string, Values>> = {
  sayBusy: {},
  sayFree: {},
  cancelBusy: {},
  rest: { time: 600, restcause: 1 },
  cancelRest: {},
  sayWork: {},
  cancelWork: {},
  logout: {},
  callout: { body: { caller: '', called: '10086' } },
};

/** How an agent who is idle comes into a state. */
const ways: Readonly<Record<string, string | undefined>> = { busy: 'sayBusy', rest: 'rest', 'wrap-up': 'sayWork' };

/**
 * All changes of state that operations cause: every operation is called in every state at the simulator, and the table of
 * events, which the client follows too, says which state each event tells.
 */
export async function transitions(): Promise<Transition[]> {
  const found: Transition[] = [];
  const add = (from: string, cause: Cause, change: Change | undefined) => {
    if (change && change.to !== from) found.push({ from, cause, ...change });
  };
  const stranger = new Stand();
  const signIn = () => stranger.call('291', 'login', { body: signInBody });
  add('signed-out', { kind: 'operation', id: 'login' }, await told(stranger, signIn));
  for (const from of withoutCall)
    for (const id of Object.keys(operations)) {
      const stand = await agentIn(from);
      add(from, { kind: 'operation', id }, await told(stand, () => stand.call('291', id, operations[id])));
    }
  for (const [what, flag] of [
    ['ends', true],
    ['endsToWork', false],
  ] as const) {
    const stand = await agentIn('idle');
    await stand.call('291', 'setAgentAutoEnterIdle', { flag });
    const began = await told(stand, () => stand.simulator.do('ring', { agentid: '291', caller: '70093' }));
    if (flag) add('idle', { kind: 'outside', what: 'rings' }, began);
    await stand.call('291', 'answer');
    const ended = await told(stand, () => stand.simulator.do('hangup', { agentid: '291' }));
    if (began) add(began.to, { kind: 'outside', what }, ended);
  }
  return found;
}

/** The same with those that lead from every state without a call to the same one taken together. */
export function together(all: readonly Transition[]): Transition[] {
  const key = ({ cause, to }: Transition) => `${JSON.stringify(cause)} ${to}`;
  const groups = Map.groupBy(all, key);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const everywhere = withoutCall.every((state) => group.some(({ from }) => from === state));
    return first && everywhere ? [{ ...first, from: anyWithoutCall }] : group;
  });
}

const signInBody = { password: '', phonenum: '40038', autoanswer: false, releasephone: true };

async function agentIn(state: string): Promise<Stand> {
  const stand = new Stand();
  await stand.signIn('291');
  const way = ways[state];
  if (way !== undefined) await stand.call('291', way, operations[way]);
  await stand.events('291');
  return stand;
}

type Change = Pick<Transition, 'to' | 'event'>;

/** The state that the events of a step tell, and the one that tells it. */
async function told(stand: Stand, step: () => unknown): Promise<Change | undefined> {
  await step();
  const [agent] = stand.simulator.agents() as readonly { readonly state: string }[];
  if (agent?.state === 'signed-out') return { to: agent.state };
  const event = (await stand.events('291')).map(({ eventType }) => eventType).findLast((type) => tables.get(type));
  const to = event && tables.get(event);
  return to && event ? { to, event } : undefined;
}
