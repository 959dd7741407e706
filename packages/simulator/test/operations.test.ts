import { callOf, exampleParameters } from '@ccgateway/conformance/suite/support';
import type { OperationId } from '@ccgateway/openapi';
import { describe, expect, type RunnerTask, type RunnerTestCase, TestRunner, test } from 'vitest';
import { listOperations } from '../src/control/control.ts';
import { behaviours, minimal } from '../src/wire/behaviours/index.ts';
import { type ContactCentre, codeOf, contactCentres, type Open, operations } from './contact-centre.ts';
import { testAgents } from './operations/agents.ts';
import { testCallFacts } from './operations/call-facts.ts';
import { chatRefusals, chatSuccesses, testChats } from './operations/chats.ts';
import { conferenceRefusals, conferenceSuccesses, testConferences } from './operations/conferences.ts';
import { testEffects } from './operations/effects.ts';
import { testInspection } from './operations/inspection.ts';
import { mediaRefusals, mediaSuccesses, testMedia } from './operations/media.ts';
import { testQueries } from './operations/queries.ts';
import { refusals } from './operations/refusals.ts';
import { testSignIn } from './operations/sign-in.ts';
import { successes, toldTo } from './operations/successes.ts';
import { testTwoAgents } from './operations/two-agents.ts';
import { situations } from './situations.ts';

/** What the contact centres of this file have answered. */
const answers: ContactCentre['answered'][] = [];
const openCentre = contactCentres();
const open: Open = (options) => {
  const centre = openCentre(options);
  answers.push(centre.answered);
  return centre;
};

describe('does and tells', () => {
  test.each([...successes, ...chatSuccesses, ...conferenceSuccesses, ...mediaSuccesses])(
    '%s, %s',
    async (_, situation, act, events, seen = {}) => {
      const centre = open();
      const agent = await situations[situation](centre);
      expect(codeOf(await act(agent))).toBe('0');
      // Of every agent: whoever is not named must have been told nothing.
      expect(await centre.events()).toEqual(toldTo(events));
      expect(agent.seen).toMatchObject(seen);
    },
  );
});

describe('refuses and changes nothing', () => {
  test.each([...refusals, ...chatRefusals, ...conferenceRefusals, ...mediaRefusals])(
    'with %s: %s, %s',
    async (code, _, situation, act) => {
      const centre = open();
      const agent = await situations[situation](centre);
      const before = centre.simulator.agents();
      expect(codeOf(await act(agent))).toBe(code);
      expect(await centre.events()).toEqual({});
      expect(centre.simulator.agents()).toEqual(before);
    },
  );
});

testSignIn(open);
testQueries(open);
testEffects(open);
testMedia(open);
testTwoAgents(open);
testCallFacts(open);
testChats(open);
testConferences(open);
testInspection(open);
testAgents(open);

describe('every operation', () => {
  const secured = operations.filter((operation) => operation.secured);

  test('is refused with 100-006 before the sign-in and with 000-003 for another GUID', async () => {
    const centre = open();
    const agent = await centre.agent();
    agent.gateway.guid = 'another';
    const wrong: string[] = [];
    for (const operation of secured) {
      const parameters = exampleParameters(operation);
      const signedOut = codeOf(await callOf(operation)(agent.gateway, { ...parameters, agentid: '59999' }));
      const stranger = codeOf(await callOf(operation)(agent.gateway, { ...parameters, agentid: '291' }));
      if (signedOut !== '100-006' || stranger !== '000-003') wrong.push(`${operation.id} ${signedOut} ${stranger}`);
    }
    expect(wrong).toEqual([]);
  });

  test('answers the documented example of a request as described', async () => {
    const centre = open();
    const silent: string[] = [];
    for (const [index, operation] of secured.entries()) {
      // An agent for each, since some end the session.
      const { gateway, agentid } = await centre.agent(String(1000 + index));
      const outcome = await callOf(operation)(gateway, { ...exampleParameters(operation), agentid });
      if (!/^\d[\d-]*$/.test(codeOf(outcome))) silent.push(`${operation.id} ${codeOf(outcome)}`);
    }
    // What is answered is held against the description where it is answered.
    expect(silent).toEqual([]);
  });

  test('behaves; those of which no source shows enough are listed as such, and say so in a note', async () => {
    const listed = listOperations(open().simulator.gateway) as { operation: OperationId; answers: string }[];
    expect(new Set(listed.map(({ answers }) => answers))).toEqual(new Set(['behaviour', 'minimum']));
    expect(listed.filter(({ answers }) => answers === 'minimum').map(({ operation }) => operation)).toEqual(
      operations.map(({ id }) => id).filter((id) => minimal.has(id as OperationId)),
    );
    for (const id of minimal) {
      const row = mediaSuccesses.find(([what]) => what === id);
      if (row === undefined) throw new Error(`The table of successes has no row ${id}.`);
      const [, situation, act] = row;
      const outcome = await act(await situations[situation](open()));
      expect('response' in outcome && outcome.response.headers.get('X-Simulator-Note')).toMatch(/^There|^No /);
    }
  });
});

// About what all tests of this file make the operations answer.
describe('together', () => {
  test('every behaviour has succeeded', async ({ task }) => {
    const answered = await answeredByAll(task);
    const silent = Object.keys(behaviours).filter((id) => !answered.get(id)?.has('0'));
    expect(silent).toEqual([]);
  });

  test('every documented code has been answered, but for those of a platform that fails', async ({ task }) => {
    const answered = await answeredByAll(task);
    // Wrong parameters are what the conformance suite sends to every operation.
    const parameters = ['000-002', '100-001', '100-005'];
    // What can go wrong behind the gateway; a fault brings each of them about.
    const behind = ['100-003', '100-007', '100-011', '100-015', '110-016', '900-001', '999-001'];
    const behindDownloads = ['104-001', '104-006', '104-008', '104-009', '104-010'];
    // No source says when.
    const unexplained = [
      '200-028',
      '200-029',
      '200-030',
      '200-037',
      '200-038',
      '200-039',
      '200-032',
      '200-033',
      '200-034',
      '200-035',
      '500-013',
    ];
    const never = new Set([...parameters, ...behind, ...behindDownloads, ...unexplained]);
    const missing = operations
      .filter(({ id }) => id in behaviours)
      .flatMap(({ id, retcodes }) =>
        retcodes.filter((code) => !answered.get(id)?.has(code)).map((code) => `${id} ${code}`),
      )
      .filter((entry) => !never.has(entry.split(' ')[1] ?? ''));
    expect(missing).toEqual([
      // 100-006 comes first.
      'logout 100-008',
      // Every agent may set a custom state and see the own held calls.
      'setCustomState 100-009',
      'queryHoldListInfo 300-001',
    ]);
  });
});

/** Which codes each operation answers in the other tests: those that have not run yet, or never will, run here. */
async function answeredByAll(asking: Readonly<RunnerTestCase>): Promise<Map<string, Set<string>>> {
  for (const test of testsOf(asking.file.tasks)) {
    if (test.suite !== asking.suite && test.result?.state === undefined) await TestRunner.getTestFn(test)();
  }
  const answered = new Map<string, Set<string>>();
  for (const some of answers) {
    for (const [id, codes] of some) answered.set(id, new Set([...(answered.get(id) ?? []), ...codes]));
  }
  return answered;
}

function testsOf(tasks: readonly RunnerTask[]): RunnerTestCase[] {
  return tasks.flatMap((task) => (task.type === 'suite' ? testsOf(task.tasks) : [task]));
}
