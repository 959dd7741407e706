import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { attw, publint } from '@ccgateway/testing/packages';
import { wrongFiles } from '@ccgateway/testing/packed';
import { endedBySignal } from '@ccgateway/testing/signals';
import { asked, quick } from '@ccgateway/testing/test-sets';
import { runTool } from '@ccgateway/testing/tools';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Commands } from './commands.ts';
import { createProject, type Project } from './installed.ts';

let project: Project;
beforeAll(async () => {
  project = await createProject();
});
afterAll(() => project.remove());

test('the installed command serves a gateway', async () => {
  const commands = new Commands([process.execPath, project.command]);
  const { ready, stop } = await commands.start('--http-port', '0', '--https-port', '0');
  const headers = { 'Content-Type': 'application/json' };
  try {
    const answer = await fetch(`${ready.http}/onlineagent/291/loginex`, {
      method: 'PUT',
      headers,
      body: '{"password":""}',
    });
    expect(await answer.json()).toMatchObject({ retcode: '0', result: { workno: '291' } });
    const page = await fetch(new URL('/simulator/', ready.http), { headers: { Accept: 'text/html' } });
    const [, script = ''] = /<script type="module" src="([^"]+)"/.exec(await page.text()) ?? [];
    const read = await fetch(new URL(`/simulator/${script}`, ready.http));
    expect([read.status, read.headers.get('Content-Type')]).toEqual([200, 'text/javascript; charset=UTF-8']);
  } finally {
    expect(await stop()).toBe(endedBySignal);
  }
});

test('the installed module simulates a gateway in the same process', async () => {
  await writeFile(
    join(project.folder, 'use.mjs'),
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
  const { stdout } = await promisify(execFile)(process.execPath, [join(project.folder, 'use.mjs')]);
  expect(stdout).toBe('0\n');
});

test('the package holds what it must, and nothing else', async () => {
  expect(await wrongFiles(project.installed, [/^scenarios\/[\w-]+\.yaml$/])).toEqual([]);
});

test('the types of the package serve a strict program', async () => {
  await writeFile(
    join(project.folder, 'use.ts'),
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
  await writeFile(
    join(project.folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, files: ['use.ts'] }),
  );
  const { stdout } = await runTool('tsc', ['--project', project.folder]);
  expect(stdout).toBe('');
});

test('publint finds nothing in the package', async () => {
  const { code, stdout } = await publint(project.installed);
  expect([code, stdout]).toEqual([0, expect.stringContaining('All good')]);
});

// What proves it is an install of its own, which npm test does not make.
test.skipIf(asked === quick)('the types of the package resolve', async () => {
  const { code, stdout } = await attw(project.installed);
  expect(code, stdout).toBe(0);
});
