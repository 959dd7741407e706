import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { attw, buildPackages, publint } from '@ccgateway/testing/packages';
import { wrongFiles } from '@ccgateway/testing/packed';
import { root } from '@ccgateway/testing/tools';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Files for other tools; programs do not import them as typed modules. */
const files = ['openapi.yaml', 'openapi.json', 'openapi-3.0.json', 'model.json', 'wire.json'].map(
  (file) => `./${file}`,
);

// Inside this package its own name would resolve to its build.
const fromRoot = createRequire(join(root, 'package.json'));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgateway-packages-'));
  await buildPackages(folder, ['openapi']);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('publint finds nothing in the package', async () => {
  const { code, stdout } = await publint(join(folder, 'openapi'));
  expect([code, stdout]).toEqual([0, expect.stringContaining('All good')]);
});

test('the package holds what it must, and nothing else', async () => {
  expect(await wrongFiles(join(folder, 'openapi'))).toEqual([]);
});

test('the types of the package resolve', async () => {
  const { code, stdout } = await attw(join(folder, 'openapi'), files);
  expect(code, stdout).toBe(0);
});

test('every entry of the built package equals that of the sources', async () => {
  const { exports } = JSON.parse(await readFile(join(folder, 'openapi/package.json'), 'utf8'));
  const specifiers = Object.keys(exports).filter((specifier) => specifier !== './package.json');
  expect(specifiers).toEqual(expect.arrayContaining(['.', './model', './json-schema', './model.json', './wire.json']));
  // One file stands for all that a pattern matches.
  for (const pattern of specifiers) {
    const target: string = exports[pattern].default ?? exports[pattern];
    const [file = ''] = target.endsWith('*')
      ? (await readdir(join(folder, 'openapi', target.slice(0, -1)))).filter((name) => name.endsWith('.json'))
      : [];
    const specifier = pattern.replace('*', file);
    const source = pathToFileURL(fromRoot.resolve(`@ccgateway/openapi${specifier.slice(1)}`)).href;
    const built = pathToFileURL(join(folder, 'openapi', target.replace('*', file))).href;
    if (built.endsWith('.js')) expect(values(await import(built))).toEqual(values(await import(source)));
    else expect(await readFile(new URL(built))).toEqual(await readFile(new URL(source)));
  }
});

/** Exports of a module; functions by name, because the built ones are other objects. */
function values(module: object): Record<string, unknown> {
  const entries = Object.entries(module).map(([name, value]) => [name, typeof value === 'function' ? name : value]);
  return Object.fromEntries(entries);
}
