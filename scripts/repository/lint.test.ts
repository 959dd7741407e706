import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, type TestContext, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../cli/paths.ts';
import { run } from '../generators/run.ts';
import { linters } from './tools.ts';

type Linter = keyof typeof linters;

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const find = (...globs: string[]) =>
  globSync(globs, { cwd: root, exclude: (path) => /(^|[\\/])(node_modules|dist|\.work)$/.test(path) })
    .map((path) => path.replaceAll(sep, '/'))
    .sort();

const workflows = [...find('.github/workflows/*.yml'), 'docs/ci/github.yml'];
const scripts = find('.ci/*', '{docs,scripts,packages,examples,bench}/**/*.sh');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgateway-lint-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Skips a test with a loud line if its linter could not be fetched. Under CI that is a failure. */
function leaveOutWithout(names: readonly Linter[], { task, skip }: TestContext): void {
  const lacking = names.filter((name) => !existsSync(linters[name].file)).map((name) => linters[name].needs);
  if (lacking.length === 0) return;
  const sentence = `LEFT OUT: this machine has no ${[...new Set(lacking)].join(', no ')}.`;
  if (process.env.CI) throw new Error(sentence);
  console.warn(`${task.name}: ${sentence}`);
  skip(sentence);
}

/** What a linter finds; nothing if the file is in order. */
async function findings(linter: Linter, args: readonly string[]): Promise<string> {
  return run(linters[linter].file, args, root).then(
    (said) => said,
    (error: Error) => error.message,
  );
}

const actionlint = (file: string) =>
  findings('actionlint', ['-no-color', '-shellcheck', linters.shellcheck.file, '-pyflakes', '', file]);
/** Samples on pages do not name their shell. */
const shellOf = (file: string) => (readFileSync(file, 'utf8').startsWith('#!') ? [] : ['--shell=bash']);
const shellcheck = (file: string) => findings('shellcheck', ['--color=never', ...shellOf(file), file]);

/** Writes a file with a mistake, for what a linter must find in it. */
async function planted(name: string, content: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

describe('workflows', () => {
  test.each(workflows)('%s', async (file) => expect(await actionlint(join(root, file))).toBe(''));
  beforeEachNeeds('actionlint', 'shellcheck');

  test('with a title of a pull request in a command, or an unquoted variable, are found', async () => {
    const bad = await planted(
      'bad.yml',
      `on: pull_request
jobs:
  x:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "\${{ github.event.pull_request.title }}"
      - run: rm $SOME_FILE/x
`,
    );
    const found = await actionlint(bad);
    expect(found).toContain('"github.event.pull_request.title" is potentially untrusted');
    expect(found).toContain('SC2086');
  });
});

describe('shell scripts', () => {
  beforeEachNeeds('shellcheck');
  test('are found', () => expect(scripts).toContain('.ci/run'));
  test.each(scripts)('%s', async (file) => expect(await shellcheck(join(root, file))).toBe(''));

  test('the steps of action.yml', async () => {
    const { runs } = parse(read('action.yml')) as {
      runs: { steps: { run?: string; env?: Record<string, string> }[] };
    };
    const steps = runs.steps.filter((step) => step.run !== undefined);
    expect(steps).not.toHaveLength(0);
    for (const [index, step] of steps.entries()) {
      const known = Object.keys(step.env ?? {}).map((name) => `export ${name}=''\n`);
      // Options of the user are separated by blanks, so they are not in quotes.
      const lines = ['#!/usr/bin/env bash\n', '# shellcheck disable=SC2086\n', ...known, step.run];
      expect(await shellcheck(await planted(`step-${index}.sh`, lines.join('')))).toBe('');
    }
  });

  test('with an unquoted variable are found', async () => {
    expect(await shellcheck(await planted('bad.sh', '#!/bin/sh\nrm $1\n'))).toContain('SC2086');
  });
});

/** Leaves out the tests of a group without their linters. */
function beforeEachNeeds(...names: Linter[]): void {
  beforeEach((context) => leaveOutWithout(names, context));
}
