// The parts of the report on licences that no lock file proves, held against what is installed and built.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../cli/paths.ts';
import { run } from '../generators/run.ts';
import { python } from '../licences/elsewhere.ts';
import { containerFolder, pythonClient, pythonClientPrograms } from './tools.ts';

const licenceFile = join(containerFolder, 'LICENSES.txt');

test.skipIf(!existsSync(pythonClient) && !process.env.CI)('what pip installs beside the client in Python', async () => {
  const list = `
import json
from importlib.metadata import distributions
print(json.dumps([[d.metadata["Name"], d.version, d.metadata.get("License-Expression") or d.metadata.get("License")]
  for d in distributions() if d.metadata["Name"] not in ("pip", "setuptools")]))`;
  const said = await run(join(pythonClientPrograms, 'python'), ['-I', '-c', list], root);
  const found = JSON.parse(said).map(([name, version, licence]: string[]) => ({ name, version, licence }));
  const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);
  expect(found.sort(byName)).toEqual([...python].sort(byName));
});

test.skipIf(!existsSync(licenceFile))('what is inside the executable', () => {
  const report = readFileSync(join(root, 'THIRD_PARTY.md'), 'utf8');
  const inside = [...readFileSync(licenceFile, 'utf8').matchAll(/^(\S+) (\d\S+), (\S+):$/gm)];
  expect(inside.length).toBeGreaterThan(5);
  for (const [, name, version, licence] of inside)
    expect(report).toContain(`| \`${name}\` | ${version} | ${licence} |`);
});
