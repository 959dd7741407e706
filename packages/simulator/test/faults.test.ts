import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createJudge, type Exchange, type Finding, readRecordings, runChecks } from '@ccgateway/conformance';
import { sampled } from '@ccgateway/testing/test-sets';
import { afterAll, describe, expect, test } from 'vitest';
import { envelope } from './faulty/breaks.ts';
import { recordDay, recordMistakes } from './faulty/day.ts';
import type { Expected, Fault } from './faulty/fault.ts';
import { faults } from './faulty/faults/index.ts';
import { recordForeign } from './faulty/foreign.ts';
import { faultyGateway } from './faulty/gateway.ts';
import { type PushFault, pushFaults, receiver } from './faulty/push.ts';
import { writeHar } from './faulty/recording.ts';

// Every group whose checks are few for each operation; those with a check for each bound and each code run only where
// the fault is one of theirs, with all operations.
const usual = [
  'success/',
  'session/',
  'event/',
  'method/',
  'idempotent/',
  'encoding/',
  'tolerance/',
  'answer/',
  'request/',
];
const groupOf = ({ check }: Expected) => `${check.split('/')[0]}/`;

const named = faults.map((fault) => [fault.id, fault] as const);

const matches =
  ({ check, operation, part }: Expected) =>
  (finding: Finding) =>
    finding.about === 'gateway' &&
    finding.check.startsWith(check) &&
    (operation === undefined || finding.operation === operation) &&
    finding.part.startsWith(part);

const folder = mkdtempSync(join(tmpdir(), 'ccgateway-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the rules find in traffic, one exchange after the other, and in the same as a recording. */
function judged(exchanges: readonly Exchange[]): { readonly live: Finding[]; readonly recorded: readonly Finding[] } {
  const judge = createJudge();
  const live = [...exchanges.flatMap((exchange) => judge.judge(exchange)), ...judge.end()];
  const file = join(folder, 'traffic.har');
  writeHar(file, exchanges);
  return { live, recorded: readRecordings([file]).findings };
}

/** Traffic of desktops that poll, and of one that makes mistakes. */
async function trafficOf(fault: Pick<Fault, 'breaks' | 'options'>, authmode: 1 | 2): Promise<Exchange[][]> {
  using day = faultyGateway(fault, { authmode });
  using mistakes = faultyGateway(fault, { authmode });
  return [await recordDay(day), await recordMistakes(mistakes)];
}

/** Traffic of desktops that have their events pushed. */
async function pushedTraffic(authmode: 1 | 2, breaks?: PushFault['breaks']): Promise<Exchange[]> {
  const record: Exchange[] = [];
  using gateway = faultyGateway({}, { authmode, fetch: receiver(record, () => gateway.now?.() ?? 0, breaks) });
  return await recordDay(gateway, record, true);
}

const short = ({ check, operation, part, came, about }: Finding) => `${about} ${check} ${operation} ${part}: ${came}`;

test('there are enough faults, each with a name of its own', () => {
  expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
  expect(faults.length).toBeGreaterThanOrEqual(60);
});

describe('the checks find', () => {
  test.each(sampled(named, 16))('%s', async (_, fault) => {
    using gateway = faultyGateway(fault);
    const only = [...new Set([...usual, groupOf(fault.found)])];
    const { findings } = await runChecks(gateway, { only });
    expect(findings.some(matches(fault.found)), findings.map(short).join('\n')).toBe(true);
    // The requests of the checks keep the contract, whatever they are answered.
    expect(findings.filter(({ about }) => about === 'harness').map(short)).toEqual([]);
  });
});

const inTraffic = named.flatMap(([id, fault]) => (fault.traffic ? [[id, fault, fault.traffic] as const] : []));

describe('traffic shows', () => {
  test.each(inTraffic)('%s', async (_, fault, expected) => {
    for (const by of ['live', 'recorded'] as const) {
      const findings = (await trafficOf(fault, 2)).flatMap((record) => judged(record)[by]);
      expect(findings.some(matches(expected)), [by, ...findings.map(short)].join('\n')).toBe(true);
    }
  });

  test.each(pushFaults.map((fault) => [fault.id, fault] as const))('%s', async (_, { breaks, traffic }) => {
    const { live, recorded } = judged(await pushedTraffic(2, breaks));
    for (const findings of [live, recorded])
      expect(findings.some(matches(traffic)), findings.map(short).join('\n')).toBe(true);
  });
});

test('nothing can be said of a gateway that refuses every sign-in, and it is said why', async () => {
  using gateway = faultyGateway({ breaks: () => async () => envelope('100-007') });
  await expect(runChecks(gateway)).rejects.toThrow('Agent 291 could not sign in: 100-007;');
});

describe.each([1, 2] as const)('a sound gateway under AUTHMODE %i', (authmode) => {
  test('gives no finding in the traffic of a day, with polls or pushes', async () => {
    const [day = []] = await trafficOf({}, authmode);
    const pushed = await pushedTraffic(authmode);
    expect(pushed.filter(({ direction }) => direction === 'push').length).toBeGreaterThan(10);
    for (const record of [day, pushed]) {
      const { live, recorded } = judged(record);
      expect([live, recorded].map((findings) => findings.map(short))).toEqual([[], []]);
    }
  });

  test('is not blamed for the mistakes of a client, or for requests in foreign forms', async () => {
    const [, mistakes = []] = await trafficOf({}, authmode);
    using gateway = faultyGateway({}, { authmode });
    for (const record of [mistakes, await recordForeign(gateway)]) {
      const { live, recorded } = judged(record);
      for (const findings of [live, recorded])
        expect(findings.filter(({ about }) => about === 'gateway').map(short)).toEqual([]);
    }
    expect(judged(mistakes).live.length).toBeGreaterThan(2);
  });

  test('may be asked in foreign forms, which count as right', async () => {
    using gateway = faultyGateway({}, { authmode });
    const record = await recordForeign(gateway);
    expect(record.length).toBeGreaterThan(100);
    expect(judged(record).live.map(short)).toEqual([]);
  });
});
