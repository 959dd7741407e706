// The command itself, in a copy of the repository as it is checked out, so that mistakes can be made and committed there.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../cli/paths.ts';
import { goFolder, readIdentity } from '../../release/identity.ts';

const noGo = spawnSync('go', ['version']).status !== 0;
const withoutGo = noGo && process.env.CI === undefined;
if (withoutGo) console.warn('NOT TESTED: what a dry run makes, because this machine has no go.');

let copy: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
beforeAll(() => {
  copy = join(mkdtempSync(join(tmpdir(), 'ccgateway-release-copy-')), 'copy');
  execFileSync('git', ['clone', '--quiet', '--shared', root, copy], { stdio: 'ignore' });
  // What is not committed here is tried too.
  const patch = execFileSync('git', ['diff', 'HEAD', '--binary'], { cwd: root });
  if (patch.length > 0) execFileSync('git', ['apply', '-'], { cwd: copy, input: patch });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  // A link is no folder, as which .gitignore knows it.
  writeFileSync(join(copy, '.git/info/exclude'), 'node_modules\n');
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'as it is');
});
afterAll(() => rmSync(join(copy, '..'), { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command; `signal` is sent as soon as standard error holds `when`. */
function release(args: readonly string[], signal?: NodeJS.Signals, when = ''): Promise<Ended> {
  const command = ['--conditions=source', join(copy, 'scripts/run.mjs'), 'release', ...args];
  // What Go compiled for its proof need not be compiled again.
  const env = { ...process.env, NPM_TOKEN: '', GOCACHE: join(root, 'scripts/languages/.work/go/cache') };
  const child = spawn(process.execPath, command, { cwd: copy, env });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
    if (signal !== undefined && err.includes(when)) child.kill(signal);
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

const only = ['--dry-run', '--only', 'go'];
const here = () => ({ release: existsSync(join(copy, 'release')), drafts: globSync('release.*', { cwd: copy }) });

test.skipIf(withoutGo)(
  'a dry run ends with 0, says what would be published and what is missing, and leaves what is ignored',
  async () => {
    const { goTag, version } = readIdentity(copy);
    const { code, out, err } = await release(only);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('✓ go: a fresh program') });
    expect(out).toMatch(/^before release: the remote "origin" is not the repository|^before release: the address/m);
    expect(out).toContain(`1. go: the tag ${goTag} to the repository`);
    expect(out).toMatch(/^Nothing was published/m);
    expect(readdirSync(join(copy, 'release')).sort()).toEqual(['SHA256SUMS', 'go', 'sbom']);
    expect(globSync('release/go/**/@v/*.zip', { cwd: copy }).map((file) => file.split('/').at(-1))).toEqual([
      `v${version}.zip`,
    ]);
    expect(git('status', '--porcelain')).toBe('');
  },
);

test.skipIf(withoutGo)('a wrong artefact ends with 1, is named, and leaves the last good ones', async () => {
  git('rm', '--quiet', `${goFolder}/LICENSE`);
  git('commit', '--quiet', '--message', 'no licence');
  const { code, out, err } = await release(only);
  expect({ code, out, err }).toEqual({
    code: 1,
    out: '',
    err: expect.stringMatching(/^the Go module: LICENSE is missing/m),
  });
  expect(here()).toEqual({ release: true, drafts: [] });
  git('reset', '--quiet', '--hard', 'HEAD~1');
});

test('a version that one manifest does not have ends with 1 before anything is built', async () => {
  const file = join(copy, 'packages/simulator/package.json');
  const text = execFileSync('git', ['show', 'HEAD:packages/simulator/package.json'], { cwd: copy, encoding: 'utf8' });
  const { version } = readIdentity(copy);
  writeFileSync(file, text.replace(`"version": "${version}"`, '"version": "9.9.9"'));
  const { code, err } = await release(only);
  git('checkout', '--quiet', 'packages');
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringContaining(`packages/simulator/package.json: version is 9.9.9 instead of ${version}`),
  });
  expect(err).not.toContain('go: ');
});

test.skipIf(withoutGo)('Ctrl+C leaves no half of a folder', async () => {
  const { code } = await release(only, 'SIGINT', '✓ versions, tag');
  expect(code).toBe(process.platform === 'win32' ? null : 130);
  expect(here().drafts).toEqual([]);
});

test('a release refuses what a dry run only lists, in sentences', async () => {
  const { code, err } = await release(['--phase', 'build']);
  expect(code).toBe(1);
  expect(err).toMatch(/^the tag v\S+ is not at this commit; set it\.$/m);
  expect(err).not.toMatch(/^ +at /m);
});

test.each([
  [['--only', 'go'], '--only is for trying'],
  [['--dry-run', '--only', 'gopher'], 'There is no artefact "gopher"; they are go, '],
  [['--dry-run', '--phase', 'npm'], '--phase is a part of a release'],
  [['--phase', 'everything'], 'There is no phase "everything"'],
])('%j is refused', async (args, sentence) => {
  const { code, err } = await release(args);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining(sentence) });
});

test('--help has an example and the exit codes', async () => {
  const { code, out } = await release(['--help']);
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringMatching(/ends with 0 if[\s\S]*^Example: npm run release/m),
  });
});
