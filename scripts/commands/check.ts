import { globSync } from 'node:fs';
import { join } from 'node:path';
import { stale } from '../cli/derive.ts';
import { assertInstallSize, installSize } from '../cli/install-size.ts';
import { assertInstalls, readInstalls } from '../cli/installs.ts';
import { problemsOfLockFiles } from '../cli/lock-files.ts';
import { readOptions } from '../cli/options.ts';
import { root } from '../cli/paths.ts';
import { Problem } from '../cli/problem.ts';
import { Progress } from '../cli/progress.ts';
import { lint } from '../cli/redocly.ts';
import { runTool } from '../cli/run-tool.ts';
import { assertSizes, describeSizes, measureSizes } from '../cli/sizes.ts';
import { wrongManifests } from '../emit/manifests/manifests.ts';
import { readChangesets } from '../release/changesets.ts';

const help = `Proves that the repository is in order: manifests say what the root package.json says, generated files are what spec/ says, the description passes every
lint rule without an error, a warning or an ignore file, all code is formatted, linted and type-checked, each package also
with no more than its users must have, lock files pin every package of the registry by a hash, no install needs a
script or brings more packages than it may, programs that use the client stay small, and the numbers in READMEs are what is
measured.

Example: npm run check`;

interface Check {
  readonly name: string;
  /** Throws a Problem when something is wrong; `tell` prints a line of a check that passes. */
  readonly run: (tell: (line: string) => void) => Promise<void>;
}

const checks: readonly Check[] = [
  { name: 'manifests say what package.json says', run: manifests },
  { name: 'changesets can be read', run: async () => void readChangesets(root) },
  { name: 'generated files are current, spec passes lint', run: current },
  { name: 'the bundle passes lint', run: () => lint('generated/openapi.yaml') },
  { name: 'the description for code generators passes lint', run: () => lint('generated/openapi-3.0.json') },
  {
    name: 'the flows pass lint',
    run: async () => {
      for (const path of globSync('generated/workflows/*.yaml', { cwd: root }).sort()) await lint(path);
    },
  },
  { name: 'format and code lint', run: () => tool('biome', 'ci', '--colors=off', '.') },
  { name: 'types', run: () => tool('tsc', '--project', 'tsconfig.json') },
  ...globSync('packages/*/tsconfig*.json', { cwd: root })
    .sort()
    .map((path) => ({ name: `types on the floor of ${path}`, run: () => tool('tsc', '--project', path) })),
  { name: 'lock files, and what an install of each package brings', run: supply },
  { name: 'sizes of programs that use the client', run: sizes },
  { name: 'numbers in READMEs', run: numbers },
];

export async function main(args: string[]): Promise<number> {
  if (!readOptions(args, {}, help)) return 0;
  const progress = new Progress();
  const problems: string[] = [];
  for (const { name, run } of checks) {
    progress.step(name);
    try {
      const lines: string[] = [];
      await run((line) => lines.push(line));
      progress.end();
      for (const line of lines) console.log(`  ${line}`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      progress.end('✗');
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new Problem(problems.join('\n'));
  console.log('Everything is in order.');
  return 0;
}

async function manifests(): Promise<void> {
  const wrong = wrongManifests(root);
  if (wrong.length > 0) throw new Problem(wrong.join('\n'));
}

async function current(): Promise<void> {
  const paths = await stale();
  if (paths.length === 0) return;
  throw new Problem(
    paths.map((path) => `${path}: not what spec/ says; run "npm run generate" and commit it.`).join('\n'),
  );
}

async function supply(tell: (line: string) => void): Promise<void> {
  const problems = problemsOfLockFiles();
  if (problems.length > 0) throw new Problem(problems.join('\n'));
  const installs = readInstalls();
  assertInstalls(installs);
  const megabytes = installSize();
  assertInstallSize(megabytes);
  tell(`npm ci installs ${megabytes} MB`);
  for (const { name, named, all, limit } of installs) {
    tell(`${name} needs ${named.join(', ') || 'nothing'}: ${(all ?? named).length} packages, at most ${limit}`);
  }
}

async function sizes(tell: (line: string) => void): Promise<void> {
  const measured = await measureSizes();
  assertSizes(measured);
  for (const line of describeSizes(measured)) tell(line);
}

/** Runs in a separate process, because the benches import packages and scripts does not. */
async function numbers(tell: (line: string) => void): Promise<void> {
  const { code, stdout, stderr } = await runTool(process.execPath, [
    ...process.execArgv,
    join(root, 'bench/run.ts'),
    '--check',
  ]);
  if (code !== 0) throw new Problem(stderr.trim());
  for (const line of stdout.split('\n').filter(Boolean)) tell(line);
}

async function tool(name: string, ...args: string[]): Promise<void> {
  const { code, stdout, stderr } = await runTool(name, args);
  if (code !== 0) throw new Problem(`${stdout}${stderr}`.trim());
}
