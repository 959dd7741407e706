import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { versionAfter } from '../breaking/version.ts';
import { root } from '../cli/paths.ts';
import { manifestPlaces, wrongManifests } from '../emit/manifests/manifests.ts';
import { readIdentity } from '../release/identity.ts';
import { changelogFolders } from '../release/packages.ts';

// The tests make mistakes in a copy of what generation needs, so the repository does not change.
let copy: string;
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'ccgateway-copy-'));
  const names = [
    'spec',
    'scripts',
    'generated',
    'redocly.yaml',
    'package.json',
    'docs',
    '.changeset',
    'CHANGELOG.md',
    'THIRD_PARTY.md',
  ];
  const clients = ['client', 'client-go', 'client-java', 'client-python'].map((name) => `packages/${name}`);
  for (const name of [...names, 'packages/openapi', ...clients]) {
    // What commands make, and installs of their own, are large and not needed.
    const filter = (path: string) => !/[/\\](\.work|\.astro|dist|node_modules)$/.test(path);
    await cp(join(root, name), join(copy, name), { recursive: true, filter });
  }
  // The rest of the manifests that "npm run generate" writes into, and of the changelogs.
  const changelogs = Object.values(changelogFolders).map((folder) => `${folder}/CHANGELOG.md`);
  const manifests = manifestPlaces(root).map((place) => place.path);
  // The check of lock files reads the manifest beside each.
  const beside = manifests.map((path) => path.replace(/package-lock\.json$/, 'package.json'));
  for (const path of [...manifests, ...beside, ...changelogs]) {
    if (!existsSync(join(copy, path))) await cp(join(root, path), join(copy, path));
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rm(copy, { recursive: true, force: true }));

function run(...args: string[]): Promise<{ code: unknown; out: string; err: string }> {
  return new Promise((resolve) => {
    // The report of a check on a copy without configuration can be long.
    const options = { maxBuffer: 100_000_000 };
    const command = ['--conditions=source', join(copy, 'scripts/run.mjs'), ...args];
    execFile(process.execPath, command, options, (error, out, err) =>
      resolve({ code: error ? error.code : 0, out, err }),
    );
  });
}

/** All generated files with their contents. */
async function generated(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const folder of ['generated', 'packages/client/src/generated']) {
    for (const entry of await readdir(join(copy, folder), { recursive: true, withFileTypes: true })) {
      if (entry.isFile())
        files[join(entry.parentPath, entry.name)] = await readFile(join(entry.parentPath, entry.name), 'utf8');
    }
  }
  return files;
}

/** Makes a mistake in a file of the copy for the duration of a test. */
async function withMistake(path: string, mistake: (text: string) => string, check: () => Promise<void>): Promise<void> {
  const file = join(copy, path);
  const text = await readFile(file, 'utf8');
  expect(mistake(text)).not.toBe(text);
  await writeFile(file, mistake(text));
  try {
    await check();
  } finally {
    await writeFile(file, text);
  }
}

describe.sequential('generate', () => {
  test('writes nothing if everything is current, and says so', async () => {
    const before = await generated();
    const { code, out } = await run('generate');
    expect({ code, out }).toEqual({ code: 0, out: 'Everything is current.\n' });
    expect(await generated()).toEqual(before);
  });

  test('derives the same bytes from scratch, and removes foreign files', async () => {
    const before = await generated();
    await rm(join(copy, 'generated/typescript'), { recursive: true });
    await writeFile(join(copy, 'generated/leftover.ts'), '');
    expect((await run('generate')).code).toBe(0);
    expect(await generated()).toEqual(before);
  });

  const sayBusy = 'spec/operations/onlineagent/sayBusy.yaml';
  test.each([
    ['broken YAML', (text: string) => text.replace('tags: [', 'tags: [['), /sayBusy\.yaml:\d+: not valid YAML/],
    ['a key misspelt', (text: string) => text.replace('x-retcodes:', 'x-retcode:'), /sayBusy\.yaml:\d+: x-retcode /],
    ['a wrong pattern', (text: string) => text.replace('type: boolean', 'type: string\n      pattern: "("'), /sayBusy/],
  ])('refuses %s with file, place and cure, and writes nothing', async (_, mistake, message) => {
    const before = await generated();
    await withMistake(sayBusy, mistake, async () => {
      const { code, err } = await run('generate');
      expect(code).toBe(1);
      expect(err).toMatch(message);
      expect(err).not.toMatch(/^ +at /m);
      expect(await generated()).toEqual(before);
    });
  });
});

describe.sequential('check', () => {
  test('names a stale file and a manifest that differs from package.json, with the remedy', async () => {
    const later = (text: string) => text.replace(/^version = .*$/m, 'version = "9.9.9"');
    const longer = (text: string) => `${text}\n`;
    await withMistake('packages/client-python/pyproject.toml', later, () =>
      withMistake('generated/typescript/events.ts', longer, async () => {
        const { code, err } = await run('check');
        expect(code).toBe(1);
        expect(err).toContain('generated/typescript/events.ts: not what spec/ says; run "npm run generate"');
        expect(err).toContain('packages/client-python/pyproject.toml: project.version is 9.9.9, and by package.json');
      }),
    );
  });
});

// The last one, because it raises the version of the copy.
describe.sequential('release:version', () => {
  test('makes the next version of what waits, everywhere, and uses it up', async () => {
    for (const name of await readdir(join(copy, '.changeset')))
      if (name !== 'README.md') await rm(join(copy, '.changeset', name));
    const nothing = await run('release:version');
    expect(nothing).toMatchObject({ code: 1, err: expect.stringContaining('.changeset/ has nothing') });
    await writeFile(join(copy, '.changeset/some.md'), '---\nreact: major\nclient-go: patch\n---\n\nOnly a test.\n');
    const { version } = readIdentity(copy);
    const next = versionAfter(version, 'major');
    const dry = await run('release:version', '--dry-run');
    expect(dry).toMatchObject({ code: 0, out: expect.stringContaining(`is ${next}, because after ${version}`) });
    expect(readIdentity(copy).version).toBe(version);
    expect((await run('release:version')).code).toBe(0);
    expect(readIdentity(copy).version).toBe(next);
    expect(wrongManifests(copy)).toEqual([]);
    expect(JSON.parse(await readFile(join(copy, 'generated/openapi.json'), 'utf8')).info.version).toBe(next);
    expect(await readdir(join(copy, '.changeset'))).toEqual(['README.md']);
    const changelog = (folder: string) => readFile(join(copy, folder, 'CHANGELOG.md'), 'utf8');
    expect(await changelog('packages/react')).toContain(`## ${next}\n\n### Breaks\n\n- Only a test.\n`);
    expect(await changelog('packages/client-java')).toContain(
      `## ${next}\n\nNothing that users of this package notice`,
    );
    expect(await changelog('.')).toContain(`## [Unreleased]\n\n## [${next}]\n\n### Breaks\n`);
    expect((await run('generate')).out).toBe('Everything is current.\n');
  });
});

describe('the entry', () => {
  test('refuses a command that imports packages when it was started without their sources', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/run.mjs'), 'start'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('run "npm run start"') });
  });

  test('--help lists every command with an example', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    const rooms = ['scripts', 'docs', 'packages/testing'].map((room) => readdir(join(root, room, 'commands')));
    const names = (await Promise.all(rooms)).flat();
    for (const name of names) expect(out).toContain(name.replace('.ts', '').replace('-', ':'));
    expect(out).toContain('Example: ');
  });

  test.each([
    [['generat'], 'There is no command "generat"'],
    [['generate', '--fast'], "Unknown option '--fast'"],
    [['start', '--http-port', '99999'], '--http-port 99999 is not a port; give a number from 1 to 65535.'],
  ])('refuses %j in a sentence', async (args, sentence) => {
    const { code, err } = await run(...args);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/^ +at /m);
  });
});
