import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { buildPackages, publint, runAttw } from '@ccgateway/testing/packages';
import { wrongFiles } from '@ccgateway/testing/packed';
import { root, runTool } from '@ccgateway/testing/tools';
import { afterAll, beforeAll, expect, test } from 'vitest';

const peers = ['react', 'react-dom', '@types/react', '@tanstack/react-query', 'openapi-react-query', 'openapi-fetch'];

// A user's project: both packages as they are published, their peers from the repository.
let project: string;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'ccgateway-react-'));
  const modules = join(project, 'node_modules');
  await buildPackages(join(modules, '@ccgateway'), ['client', 'react']);
  for (const name of peers) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(root, 'node_modules', name), join(modules, name));
  }
  await writeFile(join(project, 'package.json'), '{"type":"module"}');
});
afterAll(() => rm(project, { recursive: true, force: true }));

const body = `const session = new AgentSession({ baseUrl: 'http://127.0.0.1:9/agentgateway/resource', agentid: '291' });
const State = () => useAgentState() + ', ' + useConnection(session).state + ', ' + useCalls(session).length;
const page = createElement(SessionProvider, { session }, createElement(State));
console.log(renderToString(page), typeof createGatewayHooks);
`;
test.each([
  [
    'an ES module',
    'render.js',
    `import { AgentSession } from '@ccgateway/client';
import { SessionProvider, useAgentState, useCalls, useConnection } from '@ccgateway/react';
import { createGatewayHooks } from '@ccgateway/react/paths';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
`,
  ],
  [
    'CommonJS',
    'render.cjs',
    `const { AgentSession } = require('@ccgateway/client');
const { SessionProvider, useAgentState, useCalls, useConnection } = require('@ccgateway/react');
const { createGatewayHooks } = require('@ccgateway/react/paths');
const { createElement } = require('react');
const { renderToString } = require('react-dom/server');
`,
  ],
])('the built package renders on a server as %s', async (_, file, head) => {
  await writeFile(join(project, file), head + body);
  const { stdout } = await promisify(execFile)(process.execPath, [join(project, file)]);
  expect(stdout).toBe('unknown, offline, 0 function\n');
});

test('the package holds what it must, and nothing else', async () => {
  expect(await wrongFiles(join(project, 'node_modules/@ccgateway/react'))).toEqual([]);
});

test('its types work in a strict program and in the samples of its README', async () => {
  const program = `import { AgentSession, createGateway } from '@ccgateway/client';
import { useAgentEvents, useAgentState } from '@ccgateway/react';
import { createGatewayHooks } from '@ccgateway/react/paths';
const session = new AgentSession({ baseUrl: '', agentid: '291' });
export const hooks = createGatewayHooks(createGateway({ baseUrl: '' }));
export function Desktop(): string {
  useAgentEvents(session, (event) => console.log(event.eventType));
  // @ts-expect-error no session
  useAgentState('291');
  return useAgentState(session);
}
`;
  await writeFile(join(project, 'use.mts'), program);
  // Without the hooks by path: the declarations of openapi-react-query for CommonJS have a mistake of their own.
  const common = program.split('\n').filter((line) => !line.includes('createGatewayHooks'));
  await writeFile(join(project, 'use.cts'), common.join('\n'));
  const readme = await readFile(join(project, 'node_modules/@ccgateway/react/README.md'), 'utf8');
  const samples = [...readme.matchAll(/^```tsx\n(.*?)^```$/gms)].map(([, text = ''], index) => ({
    file: `readme-${index}.tsx`,
    text,
  }));
  expect(samples).not.toEqual([]);
  for (const { file, text } of samples) await writeFile(join(project, file), text);
  const lib = ['es2024', 'dom', 'dom.iterable', 'esnext.disposable'];
  const modules = { module: 'nodenext', target: 'es2022', jsx: 'react-jsx' };
  const compilerOptions = { ...modules, strict: true, lib, noEmit: true, types: [] };
  const files = ['use.mts', 'use.cts', ...samples.map(({ file }) => file)];
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  expect((await runTool('tsc', ['--project', project])).stdout).toBe('');
});

test('publint finds nothing in the package', async () => {
  const { code, stdout } = await publint(join(project, 'node_modules/@ccgateway/react'));
  expect([code, stdout]).toEqual([0, expect.stringContaining('All good')]);
});

test('the types of the package resolve', async () => {
  // Without node10, which ignores exports.
  const folder = join(project, 'node_modules/@ccgateway/react');
  const { code, stdout } = await runAttw('--pack', folder, '--profile', 'node16');
  expect(code, stdout).toBe(0);
});
