import { createJudge, type Exchange, type Finding, runChecks } from '@ccgateway/conformance';
import { sampled } from '@ccgateway/testing/test-sets';
import { describe, expect, test } from 'vitest';
import { envelope } from './faulty/breaks.ts';
import { recordDay, recordMistakes, recordPushedDay } from './faulty/day.ts';
import type { Expected, Fault } from './faulty/fault.ts';
import { faults as inAnswers } from './faulty/faults/index.ts';
import { pushFaults } from './faulty/faults/push.ts';
import { recordForeign } from './faulty/foreign.ts';
import { faultyGateway } from './faulty/gateway.ts';

// Groups that cause all answers and events there are, and the whole group of the check that the fault is for: with all
// operations, so that a fault is told apart from others. All checks at once would take three times as long.
const usual = ['success/', 'session/', 'event/', 'idempotent/', 'encoding/', 'answer/', 'request/'];
const groupsOf = ({ found, pushes }: Fault) => [`${found.check.split('/')[0]}/`, ...(pushes ? ['push/'] : [])];

const faults = [...inAnswers, ...pushFaults];
const named = faults.map((fault) => [fault.id, fault] as const);

const matches =
  ({ check, operation, part }: Expected) =>
  (finding: Finding) =>
    finding.about === 'gateway' &&
    finding.check.startsWith(check) &&
    (operation === undefined || finding.operation === operation) &&
    finding.part.startsWith(part);

/** What the rules find in traffic. */
function judged(exchanges: readonly Exchange[]): Finding[] {
  const judge = createJudge();
  return [...exchanges.flatMap((exchange) => judge.judge(exchange)), ...judge.end()];
}

const short = ({ check, operation, part, came, about }: Finding) => `${about} ${check} ${operation} ${part}: ${came}`;

test('there are enough faults, each with a name of its own', () => {
  expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
  expect(faults.length).toBeGreaterThanOrEqual(60);
});

describe('the checks find', () => {
  test.each(sampled(named, 16))('%s', async (_, fault) => {
    using gateway = faultyGateway(fault);
    const only = [...new Set([...usual, ...groupsOf(fault)])];
    const { findings } = await runChecks(gateway, { only });
    expect(findings.some(matches(fault.found)), findings.map(short).join('\n')).toBe(true);
    // The requests of the checks keep the contract, whatever they are answered.
    expect(findings.filter(({ about }) => about === 'harness').map(short)).toEqual([]);
  });
});

const inTraffic = named.flatMap(([id, fault]) => (fault.traffic ? [[id, fault, fault.traffic] as const] : []));

// Recordings and the proxy are tried with the same traffic in faults-recorded.test.ts.
describe('traffic shows', () => {
  test.each(sampled(inTraffic, 4))('%s', async (_, fault, expected) => {
    const findings: Finding[] = [];
    for (const record of fault.pushes ? [recordPushedDay] : [recordDay, recordMistakes]) {
      using gateway = faultyGateway(fault, { authmode: 2 });
      findings.push(...judged(await record(gateway)));
    }
    expect(findings.some(matches(expected)), findings.map(short).join('\n')).toBe(true);
  });
});

test('nothing can be said of a gateway that refuses every sign-in, and it is said why', async () => {
  using gateway = faultyGateway({ breaks: () => async () => envelope('100-007') });
  await expect(runChecks(gateway)).rejects.toThrow('Agent 291 could not sign in: 100-007;');
});

describe.each([1, 2] as const)('a sound gateway under AUTHMODE %i', (authmode) => {
  test.each([
    ['polled', recordDay],
    ['pushed', recordPushedDay],
  ])('gives no finding in the traffic of a day whose events are %s', async (_, record) => {
    using gateway = faultyGateway({}, { authmode });
    const day = await record(gateway);
    const events = day.filter(({ request, response }) => /"eventType"/.test(`${request.body} ${response?.body}`));
    expect(events.length).toBeGreaterThan(15);
    expect(judged(day).map(short)).toEqual([]);
  });

  test('is not blamed for the mistakes of a client', async () => {
    using gateway = faultyGateway({}, { authmode });
    const findings = judged(await recordMistakes(gateway));
    expect(findings.length).toBeGreaterThan(2);
    expect(findings.filter(({ about }) => about === 'gateway').map(short)).toEqual([]);
  });

  test('may be asked in foreign forms, for which nobody is blamed', async () => {
    using gateway = faultyGateway({}, { authmode });
    const record = await recordForeign(gateway);
    expect(record.length).toBeGreaterThan(100);
    expect(judged(record).map(short)).toEqual([]);
  });
});
