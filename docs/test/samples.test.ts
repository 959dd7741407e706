import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import * as client from '@ccgateway/client';
import { type AccessEntry, startSimulator } from '@ccgateway/simulator/node';
import { afterAll, afterEach, beforeAll, describe, expect, type TestContext, test, vi } from 'vitest';
import { lackingJava } from '../../scripts/cli/java-classes.ts';
import { root } from '../../scripts/cli/paths.ts';
import { runTool } from '../../scripts/cli/run-tool.ts';
import { decoratedDescription } from '../reference/build.ts';
import { csharp } from '../samples/csharp.ts';
import { curl } from '../samples/curl.ts';
import { plainFetch } from '../samples/fetch.ts';
import { go } from '../samples/go.ts';
import { makers, samplesOf } from '../samples/index.ts';
import { java } from '../samples/java.ts';
import type { Maker } from '../samples/maker.ts';
import { python } from '../samples/python.ts';
import { typescript } from '../samples/typescript.ts';
import { interfaceModel } from '../src/lib/model.ts';
import { CSharpHost, lacking } from './csharp/host.ts';
import { GoHost, lackingGo } from './go/host.ts';
import { JavaHost } from './java/host.ts';
import { lackingPython, PythonHost } from './python/host.ts';

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
const operations = new Map(interfaceModel.operations.map((operation) => [operation.id, operation]));

// The samples name the simulator's usual port, at which this test cannot rely on being alone.
const port = String(simulator.http?.port);
const model = {
  ...interfaceModel,
  servers: interfaceModel.servers.map((server) => ({
    ...server,
    variables: server.variables.map((one) => (one.name === 'port' ? { ...one, default: port } : one)),
  })),
};

interface Case {
  readonly id: string;
  readonly example: string;
  readonly ordinal: number;
  readonly source: string;
  readonly body: unknown;
}

function casesOf(maker: Maker): Case[] {
  return model.operations.flatMap(({ id }) =>
    (samplesOf(id, model).get(maker) ?? []).map(({ call, source }, ordinal) => ({
      id,
      example: call.example?.name ?? 'none',
      ordinal,
      source,
      body: call.example?.value,
    })),
  );
}
const file = ({ id, ordinal }: Case, extension: string) => `${id}-${ordinal}.${extension}`;

// A reader's project; every program is copied into it.
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgateway-samples-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  for (const one of casesOf(typescript)) await writeFile(join(folder, file(one, 'ts')), one.source);
  for (const one of casesOf(plainFetch)) await writeFile(join(folder, file(one, 'mjs')), one.source);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
afterAll(async () => {
  await simulator.close();
  await rm(folder, { recursive: true, force: true });
});

/** Prepares the simulator for a sample: signs the agent in, unless the sample does that. Returns the GUID. */
async function begin(id: string): Promise<string> {
  simulator.simulator.do('reset', {});
  const gateway = client.createGateway({ baseUrl });
  if (operations.get(id)?.needsGuid) {
    await client.login(gateway, { agentid: '291', body: { password: '', phonenum: '40038' } });
    vi.stubEnv('GUID', gateway.guid);
  }
  answers.length = 0;
  return gateway.guid ?? '';
}

/** Expects that the sample called its operation once and that the simulator found no mistake in the call. */
function expectTaken(id: string): void {
  const operation = operations.get(id);
  expect(answers).toMatchObject([{ operation: id, status: 200 }]);
  const [{ retcode = '' } = {}] = answers;
  if (operation?.result.kind !== 'file') expect(mistakes).not.toContain(retcode);
  if (!operation?.needsGuid) expect(retcode).toBe('0');
}

describe('every operation', () => {
  test.each(makers)('has a sample in $label, unless the language cannot send its body', (maker) => {
    const without = model.operations.filter(({ id }) => samplesOf(id, model).get(maker)?.length === 0);
    for (const { method, body } of without) {
      expect([typescript, plainFetch]).toContain(maker);
      expect([method, body === undefined]).toEqual(['GET', false]);
    }
  });

  test('has in the single file a sample for each example of its body, and its label names the example', async () => {
    const { paths } = await decoratedDescription();
    const decorated = Object.values(paths).flatMap((item) => Object.values(item));
    expect(decorated).toHaveLength(operations.size);
    for (const operation of decorated) {
      const names = (operations.get(operation.operationId)?.body?.examples ?? []).map(({ name }) => name);
      const labels = (operation['x-codeSamples'] ?? []).filter(({ lang }) => lang === 'sh').map(({ label }) => label);
      expect(labels.toSorted()).toEqual(
        names.length > 1 ? names.map((name) => `curl, example ${name}`).toSorted() : ['curl'],
      );
    }
  });

  test('has a first sample with values of the documented types, and a sign-in first one without event push', () => {
    for (const { id, body } of model.operations) {
      const [first] = samplesOf(id, model).get(curl) ?? [];
      const typed = samplesOf(id, model)
        .get(curl)
        ?.some(({ call }) => call.typed);
      if (typed) expect(first?.call.typed, id).toBe(true);
      if (body?.examples.length) expect(first?.source, id).not.toContain('callBackUri');
    }
  });

  test('that is not in the model has no samples, which is said', () => {
    expect(() => samplesOf('sayBusi', model)).toThrow('no operation sayBusi');
  });
});

describe('curl', () => {
  const cases = casesOf(curl);

  test.each(cases.filter(({ body }) => body !== undefined))('the body of $id is the example $example', (one) => {
    const data = /--data '(.*)'(?: \\\n.*)?$/s.exec(one.source)?.[1]?.replaceAll("'\\''", "'");
    expect(JSON.parse(data ?? '')).toEqual(one.body);
  });

  test.each(cases)('$id, example $example, runs at the simulator as it is printed', async ({ id, source }) => {
    await begin(id);
    const { stdout } = await promisify(execFile)('sh', ['-c', source], { cwd: folder, encoding: 'latin1' });
    expectTaken(id);
    // curl prints the GUID, which the other samples need.
    if (!operations.get(id)?.needsGuid) expect(stdout).toContain('Set-GUID: JSESSIONID=');
  });
});

describe('TypeScript', () => {
  const cases = casesOf(typescript);

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
    const files = cases.map((one) => file(one, 'ts'));
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    expect((await runTool('tsc', ['--project', folder])).stdout).toBe('');
  });

  test.each(cases.filter(({ body }) => body !== undefined))('the body of $id is the example $example', (one) => {
    expect(bodyIn(one)).toEqual(one.body);
  });

  test.each(cases)('$id, example $example, runs at the simulator as it is printed', async (one) => {
    await begin(one.id);
    const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    await import(pathToFileURL(join(folder, file(one, 'ts'))).href);
    expectTaken(one.id);
    for (const [kind] of complaints.mock.calls) expect(kind).toBe('retcode');
    if (!operations.get(one.id)?.needsGuid)
      expect(printed.mock.calls.flat()).toContainEqual(expect.stringMatching(/\.AgentGateway\d+$/));
  });
});

/** The body in the parameters of a call, which are the fields of the body for some operations. */
function bodyIn({ id, source }: Case): unknown {
  const written = /\(gateway, (\{.*?\})\);$/ms.exec(source)?.[1];
  const { body, ...others } = runInNewContext(`(${written})`);
  if (body !== undefined) return body;
  const { path, query } = operations.get(id)?.parameters ?? { path: [], query: [] };
  for (const { name } of [...path, ...query]) delete others[name];
  return others;
}

describe('fetch', () => {
  const cases = casesOf(plainFetch);

  test.each(cases.filter(({ body }) => body !== undefined))('the body of $id is the example $example', (one) => {
    const written = /body: JSON\.stringify\((.*?)\),\n\}\);$/ms.exec(one.source)?.[1];
    expect(runInNewContext(`(${written})`)).toEqual(one.body);
  });

  test.each(cases)('$id, example $example, runs at the simulator as it is printed', async (one) => {
    await begin(one.id);
    const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    await import(pathToFileURL(join(folder, file(one, 'mjs'))).href);
    expectTaken(one.id);
    const [{ retcode } = {}] = answers;
    if (retcode && retcode !== '0') expect(complaints.mock.calls[0]?.[0]).toBe(retcode);
    else expect(printed).toHaveBeenCalled();
    if (!operations.get(one.id)?.needsGuid)
      expect(printed.mock.calls.flat()).toContainEqual(expect.stringMatching(/\.AgentGateway\d+$/));
  });
});

describe('Go', () => {
  const cases = casesOf(go);
  let host: GoHost | undefined;
  let lack: string | undefined;
  beforeAll(async () => {
    const programs = join(folder, 'go');
    await mkdir(programs);
    lack = await lackingGo();
    if (lack === undefined) host = await GoHost.compile(cases, programs);
    else console.warn(`LEFT OUT: ${lack}`);
    // Where nothing of Go was built before, its standard library is.
  }, 600_000);

  for (const one of cases) {
    test(`${one.id}, example ${one.example}, compiles and runs at the simulator as it is printed`, async ({ skip }) => {
      const running = host ?? skip(`LEFT OUT: ${lack}`);
      const { stdout, stderr } = await running.run(one, await begin(one.id));
      expectTaken(one.id);
      if (stderr !== '') expect(stderr).toContain('refused with return code');
      if (!operations.get(one.id)?.needsGuid) expect(stdout).toMatch(/\.AgentGateway\d+$/m);
    });
  }
});

describe('Java', () => {
  const cases = casesOf(java);
  let host: JavaHost | undefined;
  let lack: string | undefined;
  beforeAll(async () => {
    const programs = join(folder, 'java');
    await mkdir(programs);
    lack = await lackingJava();
    if (lack === undefined) host = await JavaHost.compile(cases, programs);
    else console.warn(`LEFT OUT: The samples in Java did not run: ${lack}.`);
    // Where nothing of Java was compiled before, the client is.
  }, 600_000);
  afterAll(() => host?.close());

  for (const one of cases) {
    test(`${one.id}, example ${one.example}, compiles and runs at the simulator as it is printed`, async ({ skip }) => {
      const running = host ?? skip(`LEFT OUT: ${lack}`);
      const printed = await running.run(one, await begin(one.id));
      expect(printed.filter((line) => line.startsWith('failed: '))).toEqual([]);
      expectTaken(one.id);
      if (!operations.get(one.id)?.needsGuid)
        expect(printed).toContainEqual(expect.stringMatching(/\.AgentGateway\d+$/));
    });
  }
});

describe('C#', () => {
  const cases = casesOf(csharp);
  let host: CSharpHost | undefined;
  let lack: string | undefined;
  beforeAll(async () => {
    const programs = join(folder, 'csharp');
    await mkdir(programs);
    lack = await lacking(programs);
    if (lack === undefined) host = await CSharpHost.compile(cases, programs);
    else console.warn(`LEFT OUT: ${lack}`);
  });
  afterAll(() => host?.close());

  /** Skips the test with a loud line on a machine without Mono, as the tests of generators do. */
  function mono({ skip }: TestContext): CSharpHost {
    return host ?? skip(`LEFT OUT: ${lack}`);
  }

  for (const one of cases) {
    test(`${one.id}, example ${one.example}, compiles and runs at the simulator as it is printed`, async (context) => {
      const running = mono(context);
      const printed = await running.run(one, await begin(one.id));
      expect(printed.filter((line) => line.startsWith('failed: '))).toEqual([]);
      expectTaken(one.id);
      if (!operations.get(one.id)?.needsGuid)
        expect(printed).toContainEqual(expect.stringMatching(/\.AgentGateway\d+$/));
    });
  }
});

describe('Python', () => {
  const cases = casesOf(python);
  let host: PythonHost | undefined;
  let lack: string | undefined;
  beforeAll(async () => {
    lack = await lackingPython();
    if (lack === undefined) host = new PythonHost();
    else console.warn(`LEFT OUT: ${lack}`);
    for (const one of cases) await writeFile(join(folder, file(one, 'py')), one.source);
  });
  afterAll(() => host?.close());

  for (const one of cases) {
    test(`${one.id}, example ${one.example}, runs at the simulator as it is printed`, async ({ skip }) => {
      const running = host ?? skip(`LEFT OUT: ${lack}`);
      const printed = await running.run(join(folder, file(one, 'py')), await begin(one.id));
      expect(printed.filter((line) => line.startsWith('failed: '))).toEqual([]);
      expectTaken(one.id);
      if (!operations.get(one.id)?.needsGuid)
        expect(printed).toContainEqual(expect.stringMatching(/\.AgentGateway\d+$/));
    });
  }
});
