import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NothingToCompare, readOld } from '../../breaking/old.ts';
import { root } from '../../cli/paths.ts';
import type { DraftModel } from './draft.ts';

const modelFile = join(root, 'generated/model.json');
let folder: string;

function git(...args: string[]): void {
  const identity = [
    '-c',
    'user.name=t',
    '-c',
    'user.email=t@localhost',
    '-c',
    'commit.gpgsign=false',
    '-c',
    'tag.gpgsign=false',
  ];
  execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'pipe' });
}

function write(version: string): void {
  const model = JSON.parse(readFileSync(modelFile, 'utf8')) as DraftModel;
  writeFileSync(join(folder, 'generated/model.json'), JSON.stringify({ ...model, version }));
  git('add', '.');
  git('commit', '--quiet', '-m', version);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ccgateway-old-'));
  mkdirSync(join(folder, 'generated'));
  git('init', '--quiet', '--initial-branch', 'main');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the older contract', () => {
  test('is refused where there is neither a tag nor origin/main', async () => {
    write('0.0.1');
    const asked = readOld(undefined, folder);
    await expect(asked).rejects.toThrow(NothingToCompare);
    await expect(asked).rejects.toThrow(/neither a tag nor origin\/main/);
  });

  test('is that of origin/main without a tag, else of the newest tag, and it says which', async () => {
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    const main = await readOld(undefined, folder);
    expect(main.name).toMatch(/^origin\/main \([0-9a-f]{7}\), because there is no tag$/);
    write('0.9.0');
    git('tag', 'v0.9.0');
    write('0.10.0');
    git('tag', 'v0.10.0');
    write('0.11.0');
    const tagged = await readOld(undefined, folder);
    expect([tagged.name, tagged.model.version]).toEqual(['the newest tag, v0.10.0', '0.10.0']);
    const named = await readOld('HEAD~2', folder);
    expect([named.name, named.model.version]).toEqual([expect.stringMatching(/^HEAD~2 \(/), '0.9.0']);
  });

  test.each([
    ['nowhere', 'is neither a file nor a git revision here'],
    ['--output=x', 'is neither a file nor a git revision here'],
    ['text.txt', 'is no model of this interface: it is no JSON'],
    ['list.json', 'it has no operations and schemas'],
    ['later.json', 'its format is 2, not 1'],
    ['empty', 'empty has no model.json'],
  ])('%s is refused in a sentence', async (given, sentence) => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    writeFileSync(join(folder, 'text.txt'), 'text');
    writeFileSync(join(folder, 'list.json'), '[]');
    writeFileSync(join(folder, 'later.json'), JSON.stringify({ format: 2, operations: [], schemas: {} }));
    const asked = readOld(given, folder);
    await expect(asked).rejects.toThrow(sentence);
    await expect(asked).rejects.toThrow(NothingToCompare);
  });
});

describe('the command', () => {
  function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
    const command = ['--conditions=source', join(root, 'scripts/run.mjs'), 'check:breaking', ...args];
    return spawnSync(process.execPath, command, { encoding: 'utf8', cwd: root, maxBuffer: 100_000_000 });
  }

  /** A file with a model that differs from today's. */
  function older(edit: (model: DraftModel) => void): string {
    const model = JSON.parse(readFileSync(modelFile, 'utf8')) as DraftModel;
    edit(model);
    const file = join(folder, 'older.json');
    writeFileSync(file, JSON.stringify(model));
    return file;
  }

  test('ends with 0 for the same contract, of which redocly diff says the same', () => {
    mkdirSync(join(folder, 'same'));
    for (const name of ['model.json', 'openapi.json'])
      cpSync(join(root, 'generated', name), join(folder, 'same', name));
    const { status, stdout } = run(join(folder, 'same'));
    expect(stdout).toContain(
      'The contract is the same.\nSecond opinion: redocly diff says nothing changed (0 major, 0 minor, 0 patch).',
    );
    expect(status).toBe(0);
  });

  test('ends with 1 for a break that the changelog does not name, in all formats', () => {
    const file = older((model) => {
      const { parameters } = model.operations.find(({ id }) => id === 'sayBusy') ?? {};
      const [reason] = structuredClone(parameters?.query ?? []);
      if (reason) parameters?.query.push({ ...reason, name: 'pipe|<b>' });
    });
    const text = run(file);
    expect(text.status).toBe(1);
    expect(text.stdout).toMatch(/^Compared with the file .*older\.json, version \d/);
    expect(text.stdout).toContain(`operation sayBusy, query parameter pipe|<b>
    The parameter is gone. [parameter/removed]
    clients   major: A client that sends it is not heard or is refused; code that names it does not compile.
    gateways  patch: Nothing to do.`);
    expect(text.stdout).toContain('Version and changelog do NOT agree:');
    expect(text.stdout).toContain('no OpenAPI description beside the old model');
    const markdown = run(file, '--format', 'markdown').stdout;
    expect(markdown).toContain('## Changes of the contract: major');
    expect(markdown).toContain('| operation sayBusy, query parameter pipe\\|&lt;b> | The parameter is gone.');
    const json = JSON.parse(run(file, '--json').stdout);
    expect(json).toMatchObject({
      rating: 'major',
      changes: [{ rule: 'parameter/removed', level: 'major', owners: ['sayBusy'], clients: { level: 'major' } }],
      agreement: {
        planned: expect.any(String),
        problems: expect.arrayContaining([expect.stringContaining('names sayBusy')]),
      },
    });
  });

  test.each([
    [['nowhere'], 2, '"nowhere" is neither a file nor a git revision here'],
    [['--format', 'xml'], 1, '--format xml is unknown; take text, markdown or json.'],
    [['--fast'], 1, "Unknown option '--fast'"],
    [['a', 'b'], 1, 'One <old> is compared with, not 2 (a, b).'],
  ])('refuses %j in a sentence and ends with %d', (args, code, sentence) => {
    const { status, stderr } = run(...args);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(status).toBe(code);
  });

  test('--help shows an example', () => {
    expect(run('--help').stdout).toContain('Example: npm run check:breaking -- HEAD~1 --format markdown');
  });
});
