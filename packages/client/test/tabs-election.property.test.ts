// Tabs in simulated time: messages are late or lost, pages freeze, crash, close, hide and come back from the cache.
import { runs, seedOr } from '@ccgateway/testing/test-sets';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualTimes } from '../src/tabs/election.ts';
import { type Disturbance, World } from './tabs/world.ts';

const seed = seedOr(20_231_130);
const names = ['a', 'b', 'c', 'd'];

const kinds: readonly Disturbance[] = [
  'open',
  'close',
  'crash',
  'freeze',
  'thaw',
  'hide',
  'show',
  'cache',
  'return',
  'want',
];

const story = fc.record({
  seed: fc.nat(),
  loss: fc.constantFrom(0, 0.1, 0.5),
  delay: fc.constantFrom(5, 50, 400),
  acts: fc.array(
    fc.record({
      tab: fc.constantFrom(...names),
      what: fc.constantFrom(...kinds),
      pause: fc.integer({ min: 0, max: 6_000 }),
    }),
    { minLength: 10, maxLength: 60 },
  ),
});

/** Until a leader exists again after everything that was lost or frozen: silence of a hidden tab, question, claim. */
const bound = 3 * usualTimes.silence + 2 * usualTimes.answer + usualTimes.grace + 4_000;

test.each([true, false])(
  'with locks %s: no fence is claimed twice, and a leader exists again within the bound',
  (locks) => {
    let led = 0;
    let changes = 0;
    fc.assert(
      fc.property(story, ({ acts, ...settings }) => {
        const world = new World({ ...settings, locks });
        world.disturb('a', 'open');
        world.disturb('b', 'open');
        for (const { tab, what, pause } of acts) {
          world.disturb(tab, what);
          world.run(world.now + pause);
        }
        world.heal();
        world.run(world.now + bound);
        // The lead may just be on its way from one tab to another.
        const tops = () => new Set([...world.tabs.values()].map(({ election }) => election.top.join())).size;
        const settled = () => world.leaders.length === Math.min(1, world.tabs.size) && tops() < 2;
        for (let more = 0; more < 50 && !settled(); more++) world.run(world.now + 100);
        expect(world.faults).toEqual([]);
        expect(world.leaders).toHaveLength(Math.min(1, world.tabs.size));
        expect(tops()).toBeLessThan(2);
        led += world.leaders.length;
        changes += world.claimed.length;
      }),
      { seed, numRuns: runs(2_000) },
    );
    // The run proves something only if tabs led and gave the lead away.
    expect(led).toBeGreaterThan(runs(2_000) / 2);
    expect(changes).toBeGreaterThan(2 * led);
  },
);
