import { runs, seedOr } from '@ccgateway/testing/test-sets';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCentre, saveCentre } from '../src/state/centre-state.ts';
import { chooser, Office } from './office.ts';

const seed = seedOr(20_261_128);

/** Another office in the state of one, with the desktops of the same agents. */
function twinOf(office: Office): Office {
  // Held polls are of their connections: let them be over.
  for (const agent of office.simulator.gateway.centre.agents.values()) agent.waiting?.(undefined);
  const twin = new Office();
  loadCentre(twin.simulator.gateway.centre, saveCentre(office.simulator.gateway.centre));
  twin.judges = false;
  for (const [index, { client }] of office.desktops.entries()) {
    const other = twin.desktops[index];
    if (other) other.client.guid = client.guid;
  }
  return twin;
}

describe(`seed ${seed}`, () => {
  test('a simulator that loads the state of another one answers and tells the same from there on', async () => {
    const numbers = fc.array(fc.noBias(fc.nat(0x7fff_ffff)), { minLength: 20, maxLength: 60, size: 'max' });
    let heard = 0;
    await fc.assert(
      fc.asyncProperty(numbers, numbers, async (before, after) => {
        const one = new Office();
        let two: Office | undefined;
        try {
          await one.open();
          for (const number of before) await one.step(chooser(number));
          two = twinOf(one);
          one.heard.length = 0;
          for (const number of after) {
            await one.step(chooser(number));
            await two.step(chooser(number));
          }
          expect(two.heard).toEqual(one.heard);
          // What did not show yet is the same too.
          expect(saveCentre(two.simulator.gateway.centre)).toEqual(saveCentre(one.simulator.gateway.centre));
          heard += one.heard.filter((line) => /"eventType"/.test(line)).length;
        } catch (error) {
          throw new Error(`after ${one.done.join('\n')}`, { cause: error });
        } finally {
          one.simulator.close();
          two?.simulator.close();
        }
      }),
      { seed, numRuns: runs(24), endOnFailure: true },
    );
    expect(heard).toBeGreaterThan(60);
  });
});
