import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOpenapiPackage } from '../build/openapi-package.ts';
import { buildReactPackage } from '../build/react-package.ts';
import { buildSimulatorPackage } from '../build/simulator-package.ts';
import { runTool } from '../cli/run-tool.ts';

const builders = { openapi: buildOpenapiPackage, react: buildReactPackage, simulator: buildSimulatorPackage };

const files = ['openapi.yaml', 'openapi.json', 'openapi-3.0.json', 'model.json', 'wire.json'].map(
  (file) => `./${file}`,
);

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
    // Files for other tools, which no program imports as modules with types.
    '--exclude-entrypoints',
    ...files,
  ]);
  expect(code, stdout).toBe(0);
});

test('every entry of the built description is that of the sources', async () => {
  const { exports } = JSON.parse(await readFile(join(folder, 'openapi/package.json'), 'utf8'));
  const specifiers = Object.keys(exports).filter((specifier) => specifier !== './package.json');
  expect(specifiers).toEqual(expect.arrayContaining(['.', './model', './json-schema', './model.json', './wire.json']));
  for (const specifier of specifiers) {
    const source = import.meta.resolve(`@ccgateway/openapi${specifier.slice(1)}`);
    const built = pathToFileURL(join(folder, 'openapi', exports[specifier].default ?? exports[specifier])).href;
    if (built.endsWith('.js')) expect(values(await import(built))).toEqual(values(await import(source)));
    else expect(await readFile(new URL(built))).toEqual(await readFile(new URL(source)));
  }
});

/** What a module exports; of a function only its name, because the built one is another. */
function values(module: object): Record<string, unknown> {
  const entries = Object.entries(module).map(([name, value]) => [name, typeof value === 'function' ? name : value]);
  return Object.fromEntries(entries);
}
