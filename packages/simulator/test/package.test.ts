import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { attw, buildPackages, publint } from '@ccgateway/testing/packages';
import { root, runTool } from '@ccgateway/testing/tools';
import { afterAll, beforeAll, expect, test } from 'vitest';

// A project of somebody else: the package as it is published, its dependencies from the repository.
let project: string;
let installed: string;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'ccgateway-project-'));
  installed = join(project, 'node_modules/@ccgateway/simulator');
  await buildPackages(join(project, 'built'), ['simulator']);
  const built = join(project, 'built/simulator');
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

/** Runs a program of the project; answers what it prints once that holds the words, or once it ends. */
function run(args: readonly string[], words: string): Promise<{ text: string; stop: () => Promise<number | null> }> {
  const child = spawn(process.execPath, args, { cwd: project });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const stop = () => {
    child.kill('SIGINT');
    return closed;
  };
  let text = '';
  return new Promise((resolve) => {
    const read = (chunk: Buffer) => {
      text += chunk;
      if (text.includes(words)) resolve({ text, stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', () => resolve({ text, stop }));
  });
}

test('the installed command serves a gateway', async () => {
  const command = join(installed, 'bin/ccgateway-simulator.mjs');
  const { text, stop } = await run([command, '--http-port', '0', '--https-port', '0'], 'HTTPS ');
  const headers = { 'Content-Type': 'application/json' };
  const address = /http:\S+/.exec(text)?.[0];
  try {
    const answer = await fetch(`${address}/onlineagent/291/loginex`, {
      method: 'PUT',
      headers,
      body: '{"password":""}',
    });
    expect(await answer.json()).toMatchObject({ retcode: '0', result: { workno: '291' } });
  } finally {
    expect(await stop()).toBe(0);
  }
});

test('the installed module simulates a gateway in the same process', async () => {
  await writeFile(
    join(project, 'use.mjs'),
    `import { createSimulator } from '@ccgateway/simulator';
const simulator = createSimulator();
const request = new Request('http://x/agentgateway/resource/onlineagent/291/loginex', {
  method: 'PUT',
  headers: { 'Content-Type': 'application/json' },
  body: '{"password":""}',
});
console.log((await (await simulator.fetch(request)).json()).retcode);
simulator.close();
`,
  );
  const { text } = await run([join(project, 'use.mjs')], 'nothing that it prints');
  expect(text).toBe('0\n');
});

test('the types of the package serve a strict program', async () => {
  await writeFile(
    join(project, 'use.ts'),
    `import { createSimulator, type SimulatorOptions } from '@ccgateway/simulator';
import { startSimulator } from '@ccgateway/simulator/node';
const options: SimulatorOptions = { pollHold: 0 };
createSimulator(options).do('ring', { agentid: '291' });
// @ts-expect-error an action that there is not
createSimulator().do('rang', {});
export const port: Promise<number | undefined> = startSimulator({ httpPort: 0 }).then(({ http }) => http?.port);
`,
  );
  const options = {
    strict: true,
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2024', 'dom'],
    noEmit: true,
    types: [],
  };
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['use.ts'] }));
  const { stdout } = await runTool('tsc', ['--project', project]);
  expect(stdout).toBe('');
});

test('publint finds nothing in the package', async () => {
  const { code, stdout } = await publint(installed);
  expect([code, stdout]).toEqual([0, expect.stringContaining('All good')]);
});

test('the types of the package resolve', async () => {
  const { code, stdout } = await attw(installed);
  expect(code, stdout).toBe(0);
});
