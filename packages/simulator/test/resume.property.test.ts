// At any step a session that is resumed shows what the session before showed, and one that asks what it missed, although
// it missed nothing, what it showed.
import { AgentSession } from '@ccgateway/client';
import { runs, seedOr } from '@ccgateway/testing/test-sets';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { baseUrl } from './contact-centre.ts';
import { callDeeds, otherDeeds } from './random-deeds.ts';
import { agentids, Desktops } from './random-desktops.ts';

/** The same sequences in every run; change it to look at others. */
const seed = seedOr(20_261_127);
const steps = 100;
const page = new EventTarget();
const desktops = new Desktops();
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterAll(() => desktops.close());

const step = fc.record({
  agent: fc.constantFrom(...agentids),
  other: fc.constantFrom(...agentids),
  pick: fc.nat(9999),
  /** Whether the page is reloaded after the step. Sessions that went through many steps are other ones than fresh ones. */
  reload: fc.nat(3).map((number) => number === 0),
});

type Told = Readonly<Record<string, unknown>>;

/** What a session shows, without what no query tells of a call on hold: whether it is muted, and its further parties. */
function tellable({ agentState, wish, calls }: AgentSession) {
  const told = calls.map((call): Told => {
    const { id, named, state, direction, feature, caller, called, skill, data } = call;
    const isHeld = state === 'held';
    const muted = isHeld ? undefined : call.muted;
    const parties = isHeld ? undefined : call.parties.map(({ number, callid }) => `${number} ${callid}`).sort();
    return { id, named, state, muted, direction, feature, caller, called, skill, data, parties };
  });
  return { agentState, wish, calls: told.sort((one, other) => (`${one.id}` < `${other.id}` ? -1 : 1)) };
}

/** Leaves out what was not known before; queries tell more of a call than events do. */
function withoutNews(after: ReturnType<typeof tellable>, before: ReturnType<typeof tellable>): unknown {
  const calls = after.calls.map((call, index) => {
    const known = before.calls[index] ?? {};
    return Object.fromEntries(
      Object.entries(call).map(([name, value]) => [
        name,
        /^(unknown|undefined)$/.test(`${known[name]}`) ? known[name] : value,
      ]),
    );
  });
  return { ...after, calls };
}

/**
 * Whether no query tells what goes on: the agent talks while a colleague who was asked to join has not answered, or a
 * number was added to a call that then joined another.
 */
function goesBeyondQueries(agentid: string): boolean {
  const agent = desktops.agentOf(agentid);
  return [...(agent?.calls ?? [])].some(
    ({ state, joins, parties, id }) =>
      (state === 'alerting' && id !== agent?.current?.id) || (joins !== undefined && parties.length > 0),
  );
}

/** Whether no query tells all of a call on hold: a resumed session does not know it when the call is taken back. */
function hidesSomething(agentid: string): boolean {
  const calls = [...(desktops.agentOf(agentid)?.calls ?? [])];
  return calls.some(({ state, muted, parties }) => state === 'held' && (muted || parties.length > 0));
}

/** Stops a session without a word to the gateway, as the end of its page does. */
function abandon(session: AgentSession): void {
  const end = {
    eventType: 'AgentOther_ShutdownService',
    workNo: session.agentid,
    content: { loginTime: '0' },
  } as const;
  session.deliver({ workNo: session.agentid, events: [end] });
}

/** Goes on with the session of an agent as a reloaded page does. */
async function resumed(id: string): Promise<AgentSession> {
  const outcome = await AgentSession.resume({
    ...(desktops.sessionOf(id).snapshot() ?? { agentid: id }),
    baseUrl,
    retries: 0,
    heartbeat: 2 ** 30,
    fetch: async (input, init) => (await desktops.simulator.fetch(input, init)) ?? new Response(null, { status: 404 }),
  });
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.result;
}

/** Puts every page into the back/forward cache and takes it out again, which makes a session ask what it missed. */
async function leaveAndComeBack(): Promise<void> {
  // It asks at most once in two seconds.
  vi.setSystemTime(Date.now() + 2_001);
  page.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }));
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  const sessions = [...desktops.sessions.values()];
  while (sessions.some(({ connection }) => connection.state === 'interrupted'))
    await new Promise((resolve) => setImmediate(resolve));
}

/** Drives the desktops at random, and looks at each agent who is signed in after every step. */
async function drive(numRuns: number, look: (id: string, what: string, reload: boolean) => Promise<void>) {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: steps, maxLength: steps }), async (sequence) => {
      await desktops.reset();
      for (const agentid of agentids) await desktops.signIn(agentid);
      await desktops.settle();
      for (const { agent: agentid, other, pick, reload } of sequence) {
        const deeds = [...callDeeds, ...callDeeds, ...otherDeeds];
        const choice = deeds.filter(({ possible }) => possible(desktops.agentOf(agentid)));
        const deed = choice[pick % choice.length];
        await deed?.run(desktops, agentid, other);
        await desktops.settle();
        for (const id of agentids) {
          if (desktops.agentOf(id)?.session === undefined) continue;
          await look(id, `${deed?.name} by ${agentid} with ${other}, seen by ${id}`, reload);
          reached.add(desktops.sessionOf(id).agentState);
        }
      }
    }),
    { seed, numRuns: runs(numRuns), endOnFailure: true },
  );
  // Sequences that never get as far prove nothing.
  const states = ['idle', 'busy', 'rest', 'wrap-up', 'ringing', 'dialling', 'talking', 'held', 'occupied'];
  expect([...reached]).toEqual(expect.arrayContaining(states));
}

describe(`seed ${seed}`, () => {
  test('a resumed session shows what the one before showed', async () => {
    await drive(24, async (id, what, reload) => {
      if (goesBeyondQueries(id)) return;
      const session = desktops.sessionOf(id);
      const after = await resumed(id);
      const before = tellable(session);
      expect([what, withoutNews(tellable(after), before)]).toEqual([what, before]);
      const [kept, left] = reload && !hidesSomething(id) ? [after, session] : [session, after];
      desktops.sessions.set(id, kept);
      abandon(left);
    });
  });

  test('a session that comes back from the cache shows what it showed', async () => {
    await drive(24, async (id, what) => {
      const session = desktops.sessionOf(id);
      const before = tellable(session);
      await leaveAndComeBack();
      expect([what, withoutNews(tellable(session), before)]).toEqual([what, before]);
    });
  });

  test('the session of an agent who is signed out has nothing to resume', async () => {
    await desktops.reset();
    await desktops.signIn('291');
    expect(desktops.sessionOf('291').snapshot()).toMatchObject({ agentid: '291', push: true });
    desktops.simulator.do('signout', { agentid: '291' });
    await desktops.settle();
    expect(desktops.sessionOf('291').snapshot()).toBeUndefined();
  });
});
