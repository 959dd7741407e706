import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { Problem } from '../cli/problem.ts';
import type { Language, Program, Tools } from '../languages/language.ts';
import { languages } from '../languages/languages.ts';
import { type Proof, prove } from '../languages/prove.ts';
import { isOlder, lacks, ToolBox } from '../languages/tools.ts';
import { count } from '../languages/vectors.ts';

const node: Program = { name: process.execPath, package: 'nodejs', version: ['--version'], oldest: '20' };
const absent: Program = { name: 'no-such-program', package: 'golang-go', version: ['version'], oldest: '1.25' };

const made: Language = {
  name: `made-by-a-test-${process.pid}`,
  title: 'Esperanto',
  folder: 'packages/client',
  axes: {},
  programs: [node],
  steps: { build: async () => 3, test: async () => undefined },
  quick: ['test'],
};
const tools = new ToolBox(made);
afterAll(() => rm(tools.folder, { recursive: true, force: true }));

async function proof(language: Language, here = false): Promise<Proof & { lines: string }> {
  const lines: string[] = [];
  const result = await prove(language, { here, tell: (line) => lines.push(line) });
  return { ...result, lines: lines.join('\n') };
}

test('each language is named once, and runs its vectors', () => {
  expect(new Set(languages.map(({ name }) => name)).size).toBe(languages.length);
  for (const { name, steps } of languages) expect(Object.keys(steps), name).toContain('vectors');
});

describe('a program', () => {
  test.each([
    ['1.26.8', '1.25', false],
    ['1.9', '1.25', true],
    ['3.11.7', '3.11', false],
    ['17', '17.0.1', true],
  ])('%s beside %s', (version, oldest, older) => {
    expect(isOlder(version, oldest)).toBe(older);
  });

  test('that is there is not told', async () => {
    expect(await lacks([node], tools)).toEqual([]);
  });

  test('that is missing or too old is told with the package to install', async () => {
    const old = { ...node, oldest: '900.1' };
    expect(await lacks([absent, old], tools)).toEqual([
      'no-such-program is not on this machine; install 1.25 or later, for example the package golang-go of Debian.',
      expect.stringMatching(/ is too old; install 900\.1 or later, for example the package nodejs of Debian\.$/),
    ]);
  });
});

describe('a proof', () => {
  test('adds up its steps', async () => {
    expect(await proof(made)).toMatchObject({ passed: 4, failed: 0 });
  });

  test('counts a missing program as a failure, and runs nothing', async () => {
    const { passed, failed, lines } = await proof({ ...made, programs: [absent] });
    expect([passed, failed]).toEqual([0, 1]);
    expect(lines).toContain('golang-go');
  });

  test('goes on after a step that failed, and shows the end of what its program said', async () => {
    const build = async (own: Tools) => {
      await own.run(process.execPath, ['-e', 'console.error("broken here"); process.exit(3)']);
      return undefined;
    };
    const { passed, failed, lines } = await proof({ ...made, steps: { ...made.steps, build } });
    expect([passed, failed]).toEqual([1, 1]);
    expect(lines).toContain('ended with 3:\nbroken here');
  });

  test('ends where the preparation fails', async () => {
    const prepare = () => Promise.reject(new Problem('no registry'));
    expect(await proof({ ...made, prepare })).toMatchObject({ passed: 0, failed: 1 });
  });

  test('of what the machine has runs the quick steps only', async () => {
    expect(await proof(made, true)).toMatchObject({ passed: 1, failed: 0 });
  });

  test('of what the machine has names loudly what it leaves out', async () => {
    const { lines, ...numbers } = await proof({ ...made, programs: [absent] }, true);
    expect(numbers).toEqual({ passed: 0, failed: 0 });
    expect(lines).toMatch(/^Esperanto is LEFT OUT: no-such-program is not on this machine/);
    const name = `${made.name}-unprepared`;
    const unprepared = await proof({ ...made, name, prepare: async () => {} }, true);
    expect(unprepared.lines).toContain(
      `LEFT OUT: its packages are not fetched; npm run test:languages -- --language ${name}`,
    );
  });

  test('fails where a runner tells of a vector that nobody knows', async () => {
    const vectors = async (own: Tools) => {
      writeFileSync(own.report, '{"id":"nothing.at.all","ok":true}\n');
      return undefined;
    };
    const { failed, lines } = await proof({ ...made, steps: { vectors } });
    expect(failed).toBeGreaterThan(0);
    expect(lines).toContain('nothing.at.all: there is no such vector.');
  });
});

describe('vectors', () => {
  const one = { id: 'requests.one', axes: [] };
  const two = { id: 'requests.two', axes: ['style', 'scheme'] };
  const axes = { style: ['sync', 'async'], scheme: ['http'] };
  const sync = { style: 'sync' };

  test('are counted once for each combination of values', () => {
    const lines = [
      { id: 'requests.one', ok: true },
      { id: 'requests.two', axes: sync, ok: true },
      { id: 'requests.two', axes: { style: 'async' }, ok: true },
    ];
    expect(count([one, two], axes, lines, {})).toEqual({ passed: 3, known: 0, failures: [] });
  });

  test('that did not run are failures', () => {
    expect(count([one, two], axes, [{ id: 'requests.two', axes: sync, ok: true }], {})).toEqual({
      passed: 1,
      known: 0,
      failures: ['requests.one: it did not run.', 'requests.two (style=async): it did not run.'],
    });
  });

  test('that failed once have failed', () => {
    const lines = [
      { id: 'requests.one', ok: false, why: 'Other bytes.' },
      { id: 'requests.one', ok: true },
    ];
    expect(count([one], {}, lines, {}).failures).toEqual(['requests.one: Other bytes.']);
  });

  test('that fail as known are no failures, whether named or with their topic', () => {
    const lines = [{ id: 'requests.one', ok: false, why: 'Other bytes.' }];
    for (const name of ['requests.one', 'requests.*'])
      expect(count([one], {}, lines, { [name]: 'why' })).toEqual({ passed: 0, known: 1, failures: [] });
  });

  test('that pass although they are known to fail are failures', () => {
    const lines = [{ id: 'requests.one', ok: true }];
    for (const name of ['requests.one', 'requests.*', 'gone.away'])
      expect(count([one], {}, lines, { [name]: 'why' }).failures).toEqual([
        `${name}: it is a known failure, but nothing of it fails; take it out.`,
      ]);
  });
});
