import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startSimulator } from '@ccgateway/simulator/node';
import { attw, buildPackages, publint } from '@ccgateway/testing/packages';
import { wrongFiles } from '@ccgateway/testing/packed';
import { root, runTool } from '@ccgateway/testing/tools';
import { afterAll, beforeAll, expect, test } from 'vitest';

// A project of somebody else: the package as it is published, its dependencies from the repository.
let project: string;
let installed: string;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'ccgateway-project-'));
  installed = join(project, 'node_modules/@ccgateway/conformance');
  await buildPackages(join(project, 'built'), ['conformance']);
  const built = join(project, 'built/conformance');
  const { stdout } = await runTool('npm', ['pack', '--silent', '--pack-destination', project, built]);
  await mkdir(installed, { recursive: true });
  await runTool('tar', ['-xzf', join(project, stdout.trim()), '-C', project]);
  await cp(join(project, 'package'), installed, { recursive: true });
  const { dependencies } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies ?? {})) {
    const place = join(project, 'node_modules', name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(join(root, 'node_modules', name), place);
  }
});
afterAll(() => rm(project, { recursive: true, force: true }));

/** Runs the installed command. */
function run(...args: string[]): Promise<{ code: number; text: string }> {
  const command = join(installed, 'bin/ccgateway-conformance.mjs');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [command, ...args],
      { cwd: project, env: { PATH: process.env.PATH, CCGATEWAY_PASSWORD: '' } },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), text: out + err }),
    );
  });
}

test('the installed command validates a gateway, and finds a broken one out', async () => {
  const simulator = await startSimulator({ httpPort: 0 });
  try {
    const given = [
      'run',
      simulator.http?.baseUrl ?? '',
      '--agent',
      '291',
      '--only',
      'success/query',
      '--only',
      'answer/',
    ];
    expect(await run(...given)).toEqual({ code: 0, text: expect.stringMatching(/The contract is kept/) });
    simulator.simulator.do('fault', { operation: 'queryAgentSkills', retcode: '100-999', times: 9 });
    expect(await run(...given)).toEqual({ code: 1, text: expect.stringMatching(/answer\/retcode\/registered/) });
  } finally {
    await simulator.close();
  }
});

test('the commands of the README that ask a gateway say what they say there', async () => {
  const readme = await readFile(join(installed, 'README.md'), 'utf8');
  const simulator = await startSimulator({ httpPort: 0 });
  try {
    const blocks = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, text = '']) =>
      text.replaceAll('\\\n', ' '),
    );
    const lines = blocks.flatMap((text) => text.split('\n')).filter((line) => / run http/.test(line));
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const [, words = ''] = /ccgateway-conformance (.*)$/.exec(line) ?? [];
      const args = words.trim().replaceAll(':8060', `:${simulator.http?.port}`).split(/\s+/);
      // All there is takes its time; what begins so is enough to see that the command is understood.
      const { code, text } = await run(...args, '--only', 'success/query', '--only', 'event/own', '--only', 'answer/');
      expect([code, text]).toEqual([0, expect.stringMatching(/The contract is kept/)]);
    }
  } finally {
    await simulator.close();
  }
});

test('the installed command lists checks and the frozen ones of an edition', async () => {
  const { code, text } = await run('list', '--edition', '2025-11', '--json', '--only', 'success/sayBusy');
  expect([code, JSON.parse(text)]).toEqual([0, [expect.objectContaining({ id: 'success/sayBusy', required: true })]]);
});

test('the package holds what it must, and nothing else', async () => {
  const data = [/^(model|openapi)\.json$/, /^workflows\/[\w-]+\.arazzo\.json$/, /^required\/([\d-]+\.txt|README\.md)$/];
  expect(await wrongFiles(installed, data)).toEqual([]);
});

test('the manifest may be published, needs Node 20, and its modules and types resolve', async () => {
  const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  expect(manifest).not.toHaveProperty('private');
  expect(manifest.engines).toEqual({ node: '>=20' });
  expect((await publint(installed)).stdout).toMatch(/All good/);
  expect(await attw(installed, [])).toMatchObject({ code: 0 });
});
