import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import * as client from '@ccgateway/client';
import { operationsOf, readDescription } from '@ccgateway/conformance';
import { type AccessEntry, startSimulator } from '@ccgateway/simulator/node';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { root } from '../../scripts/cli/paths.ts';
import { runTool } from '../../scripts/cli/run-tool.ts';
import { decoratedDescription } from '../reference/build.ts';

/** Return codes which mean that the sample is wrong. Other refusals come from the state, such as a missing call. */
const mistakes = ['', '000-001', '000-002', '000-003', '100-001', '100-005', '100-006', '100-012', '100-016'];

const answers: AccessEntry[] = [];
const simulator = await startSimulator({
  edition: 'all',
  httpPort: 0,
  pollHold: 0,
  onAnswer: (entry) => answers.push(entry),
});
const baseUrl = simulator.http?.baseUrl ?? '';
const operations = new Map(operationsOf(readDescription()).map((operation) => [operation.id, operation]));
const { paths } = await decoratedDescription({ port: simulator.http?.port ?? 0 });
const decorated = Object.values(paths).flatMap((item) => Object.values(item));
const samples = decorated.flatMap((operation) =>
  (operation['x-codeSamples'] ?? []).map((sample) => ({ id: operation.operationId, ...sample })),
);
const curls = samples.filter(({ lang }) => lang === 'sh');
const programs = samples
  .filter(({ lang }) => lang === 'ts')
  .map((sample, index) => ({ ...sample, file: `${index}-${sample.id}.ts` }));

// A reader's project; every program is copied into it.
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgateway-samples-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  for (const { file, source } of programs) await writeFile(join(folder, file), source);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  await simulator.close();
  await rm(folder, { recursive: true, force: true });
});

/** Prepares the simulator for a sample: signs the agent in, unless the sample does that. */
async function begin(id: string): Promise<void> {
  simulator.simulator.do('reset', {});
  if (operations.get(id)?.secured) {
    const gateway = client.createGateway({ baseUrl });
    await client.login(gateway, { agentid: '291', body: { password: '', phonenum: '40038' } });
    vi.stubEnv('GUID', gateway.guid);
  }
  answers.length = 0;
}

/** Expects that the sample called its operation once and that the simulator found no mistake in the call. */
function expectTaken(id: string): void {
  const operation = operations.get(id);
  expect(answers).toMatchObject([{ operation: id, status: 200 }]);
  const [{ retcode = '' } = {}] = answers;
  if (!operation?.file) expect(mistakes).not.toContain(retcode);
  if (!operation?.secured) expect(retcode).toBe('0');
}

test('every operation has samples, one for each example of its body', () => {
  const labels = (id: string, lang: string) =>
    samples.filter((sample) => sample.id === id && sample.lang === lang).map(({ label }) => label);
  for (const { id, request } of operations.values()) {
    const names = Object.keys(request?.examples ?? {});
    expect(labels(id, 'sh')).toEqual(names.length > 1 ? names.map((name) => `curl, example ${name}`) : ['curl']);
  }
});

const withBody = samples.filter(({ id }) => Object.keys(operations.get(id)?.request?.examples ?? {}).length > 0);
test.each(withBody)('the body of $id, $label, is the example of that name', ({ id, label, source }) => {
  const examples = Object.entries(operations.get(id)?.request?.examples ?? {});
  const [, name] = /, example (\w+)$/.exec(label) ?? [];
  const named = name === undefined ? examples[0] : examples.find(([key]) => key === name);
  const data = /--data '(.*)'$/s.exec(source)?.[1]?.replaceAll("'\\''", "'");
  expect(data === undefined ? bodyIn(id, source) : JSON.parse(data)).toEqual(named?.[1].value);
});

/** The body in the parameters of a call, which are the fields of the body for some operations. */
function bodyIn(id: string, source: string): unknown {
  const written = /\(gateway, (\{.*\})\);$/m.exec(source)?.[1];
  const { body, ...others } = runInNewContext(`(${written})`);
  if (body !== undefined) return body;
  for (const { name } of operations.get(id)?.parameters ?? []) delete others[name];
  return others;
}

describe('curl', () => {
  test.each(curls)('$id, $label, runs at the simulator as it is printed', async ({ id, source }) => {
    await begin(id);
    const { stdout } = await promisify(execFile)('sh', ['-c', source], { encoding: 'latin1' });
    expectTaken(id);
    // curl prints the GUID, which the other samples need.
    if (!operations.get(id)?.secured) expect(stdout).toContain('Set-GUID: JSESSIONID=');
  });
});

describe('TypeScript', () => {
  test('all of it compiles', async () => {
    const options = { strict: true, module: 'nodenext', target: 'es2022', noEmit: true, skipLibCheck: true };
    const compilerOptions = {
      ...options,
      // The client's sources.
      customConditions: ['source'],
      lib: ['es2024', 'dom', 'dom.iterable', 'dom.asynciterable', 'esnext.disposable'],
      types: ['node'],
      allowImportingTsExtensions: true,
    };
    const files = programs.map(({ file }) => file);
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    expect((await runTool('tsc', ['--project', folder])).stdout).toBe('');
  });

  test.each(programs)('$id, $label, runs at the simulator as it is printed', async ({ id, file }) => {
    await begin(id);
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    await import(pathToFileURL(join(folder, file)).href);
    expectTaken(id);
    for (const [kind] of complaints.mock.calls) expect(kind).toBe('retcode');
    complaints.mockRestore();
  });
});
