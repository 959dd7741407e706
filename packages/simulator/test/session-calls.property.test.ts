// What a session of the client shows of its calls and its agent, against what the simulator has, after every step.
import { asked, quick, runs, seedOr } from '@ccgateway/testing/test-sets';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { callDeeds, otherDeeds } from './random-deeds.ts';
import { agentids, Desktops, expectedOf, shownBy } from './random-desktops.ts';

/** The same sequences in every run; change it to look at others. */
const seed = seedOr(20_261_126);
const steps = 200;
const desktops = new Desktops();
afterAll(() => desktops.close());
const reached = new Set<string>();
let taken = 0;

const step = fc.record({
  agent: fc.constantFrom(...agentids),
  other: fc.constantFrom(...agentids),
  pick: fc.nat(9999),
  /** Beside what leads somewhere, now and then anything. */
  blind: fc.nat(15).map((number) => number === 0),
  /** Whether the events come after the answer. */
  late: fc.boolean(),
});

describe(`seed ${seed}`, () => {
  test('a session shows the calls and the state that the gateway has, and tells every end once', async () => {
    const sequences = fc.array(step, { minLength: 1, maxLength: steps, size: 'max' });
    await fc.assert(
      fc.asyncProperty(sequences, fc.constantFrom(2, 3), async (sequence, agents) => {
        await desktops.reset();
        for (const agentid of agentids.slice(0, agents)) await desktops.signIn(agentid);
        await desktops.settle();
        const history: string[] = [];
        for (const { agent: wanted, other: wish, pick, blind, late } of sequence) {
          const [agentid = '291', other = '291'] = [wanted, wish].map((id) =>
            agents === 2 && id === '293' ? '291' : id,
          );
          const agent = desktops.agentOf(agentid);
          const before = new Map(agentids.map((id) => [id, desktops.sessionOf(id).calls]));
          const deeds = [...callDeeds, ...callDeeds, ...callDeeds, ...otherDeeds];
          const choice = deeds.filter(({ possible }) => blind || possible(agent));
          const deed = choice[pick % choice.length];
          if (late) desktops.holdBack();
          taken += 1;
          history.push(`${deed?.name} by ${agentid} with ${other}${late ? ', events late' : ''}`);
          await deed?.run(desktops, agentid, other);
          await desktops.settle();
          for (const id of agentids) {
            const session = desktops.sessionOf(id);
            const what = `${history.slice(-12).join('; ')}: seen by ${id}`;
            expect(shownBy(session), what).toEqual(expectedOf(desktops.simulator, desktops.agentOf(id)));
            const told = desktops.ended.get(id)?.splice(0) ?? [];
            const there = new Set(session.calls.map((call) => call.id));
            const gone = (before.get(id) ?? []).filter((call) => !there.has(call.id)).map((call) => call.id);
            expect(
              told.map((call) => call.id),
              what,
            ).toEqual(expect.arrayContaining(gone));
            expect(new Set(told.map((call) => call.id)).size).toBe(told.length);
            for (const { endReason, state } of told) expect([endReason, state]).toEqual([expect.any(String), 'ended']);
          }
        }
        for (const name of desktops.reached) reached.add(name);
      }),
      { seed, numRuns: runs(160) },
    );
    expect(taken).toBeGreaterThan(runs(10_000));
    // Sequences that never get as far prove nothing.
    for (const name of ['ring', 'queue', 'hang up', 'hang up by ID', 'chat', 'sign out by an inspector'])
      expect(reached).toContain(name);
    for (const name of [
      'answer',
      'hold',
      'retrieve',
      'mute',
      'unmute',
      'transfer',
      'consult',
      'conference',
      'connect',
      'release',
      'reject',
    ])
      expect(reached).toContain(`call.${name} 0`);
    for (const name of [
      'callout',
      'callInner',
      'sayBusy',
      'rest',
      'sayFree',
      'cancelBusy',
      'transfer out',
      'cancelTransfer',
      'disconnect',
    ])
      expect(reached).toContain(`${name} 0`);
    // What few sequences reach.
    if (asked === quick) return;
    for (const name of [
      'snatchPickup',
      'requestAppointedCall',
      'addSupervise',
      'intercept',
      'answer a chat',
      'requestAgentConf',
      'answerAgentConf',
    ])
      expect(reached).toContain(`${name} 0`);
  });
});
