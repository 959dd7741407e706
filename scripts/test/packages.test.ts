import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { operationInfo, retcodes } from '@ccgateway/openapi';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOpenapiPackage } from '../build/openapi-package.ts';
import { buildReactPackage } from '../build/react-package.ts';
import { buildSimulatorPackage } from '../build/simulator-package.ts';
import { runTool } from '../cli/run-tool.ts';

const builders = { openapi: buildOpenapiPackage, react: buildReactPackage, simulator: buildSimulatorPackage };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgateway-packages-'));
  for (const [name, build] of Object.entries(builders)) await build(join(folder, name));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(Object.keys(builders))('publint finds nothing in the built package %s', async (name) => {
  const { code, stdout } = await runTool('publint', [join(folder, name), '--strict']);
  expect([code, stdout]).toEqual([0, expect.stringContaining('All good')]);
});

test.each(Object.keys(builders))('the types of the built package %s resolve', async (name) => {
  const { code, stdout } = await runTool('attw', [
    '--pack',
    join(folder, name),
    '--profile',
    'esm-only',
    // A file for other tools, which no program imports.
    '--exclude-entrypoints',
    './openapi.yaml',
  ]);
  expect(code, stdout).toBe(0);
});

test('the built description has the registries of the sources', async () => {
  const built = await import(pathToFileURL(join(folder, 'openapi/index.js')).href);
  expect(built.operationInfo).toEqual(operationInfo);
  expect(built.retcodes).toEqual(retcodes);
});
