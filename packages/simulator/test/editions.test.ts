import { holdsIn } from '@ccgateway/openapi/edition';
import { type Edition, editions, newestEdition } from '@ccgateway/openapi/editions';
import { expect, test } from 'vitest';
import type { SimulatorOptions } from '../src/centre/settings.ts';
import { createSimulator } from '../src/index.ts';
import { described } from '../src/wire/described.ts';

const [baseline] = editions;
const base = 'http://gateway.test/agentgateway/resource';

/** Asks a simulator of an edition; its answer, and why it refuses. */
async function ask(edition: SimulatorOptions['edition'], method: string, path: string, body?: object) {
  const simulator = createSimulator({ ...(edition && { edition }), authmode: 0 });
  try {
    const answer = await simulator.fetch(base + path, {
      method,
      headers: { 'Content-Type': 'application/json; charset=UTF-8' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { retcode } = answer?.status === 200 ? ((await answer.json()) as { retcode: string }) : { retcode: '' };
    return { status: answer?.status, retcode, reason: answer?.headers.get('X-Simulator-Reason') ?? '' };
  } finally {
    simulator.close();
  }
}

const signIn = { password: '', phonenum: '40038' };

test('an agent beyond the range of the baseline signs in where the edition has the ID, and nowhere else', async () => {
  const range = described.schemas.WorkNumber;
  const change = range?.changes?.find(({ update }) => update !== undefined && 'range' in update);
  const { range: wider } = (change?.update ?? {}) as { range: { maximum: number } };
  const { range: narrower } = range as unknown as { range: { maximum: number } };
  const beyond = '100001';
  expect(narrower.maximum).toBeLessThan(Number(beyond));
  expect(wider.maximum).toBeGreaterThan(Number(beyond));
  for (const edition of editions) {
    const { retcode } = await ask(edition, 'PUT', `/onlineagent/${beyond}`, signIn);
    expect([edition, retcode === '0']).toEqual([edition, edition >= (change?.edition ?? '')]);
  }
});

test('an edition that is not named is the baseline, and latest is the newest', () => {
  const editionOf = (options: SimulatorOptions) => {
    const simulator = createSimulator(options);
    simulator.close();
    return simulator.gateway.edition;
  };
  expect(editionOf({})).toBe(baseline);
  expect(editionOf({ edition: 'latest' })).toBe(newestEdition);
  expect(() => createSimulator({ edition: '1999-01' as Edition })).toThrow(
    `There is no edition 1999-01; take one of ${editions.join(', ')}, latest or all.`,
  );
});

const path = (template: string) => template.replaceAll('{agentid}', '291').replaceAll(/\{\w+\}/g, '1');
const coming = described.operations.filter(({ introducedIn }) => introducedIn !== undefined);
const going = described.operations.filter(({ removedIn }) => removedIn !== undefined);

test.each([...coming, ...going])(
  '$id is a 404 in the editions that lack it, with a reason that names the edition',
  async (one) => {
    for (const edition of editions) {
      const { status, reason } = await ask(edition, one.method, path(one.path));
      if (holdsIn(one, edition)) expect([edition, status]).not.toEqual([edition, 404]);
      else {
        expect([edition, status]).toEqual([edition, 404]);
        expect(reason).toMatch(one.id);
        expect(reason).toMatch(`edition ${edition} is answered here; choose another with --edition.`);
      }
    }
  },
);

test('a value of a later edition is refused before, and taken from then on', async () => {
  for (const edition of editions) {
    const { retcode, reason } = await ask(edition, 'PUT', '/onlineagent/291', {
      ...signIn,
      status: 8,
      time: 60,
      restcause: 0,
    });
    if (edition < '2025-06')
      expect([edition, retcode, reason]).toEqual([edition, '100-001', expect.stringMatching(/status/)]);
    else expect([edition, retcode]).toEqual([edition, '0']);
  }
});
