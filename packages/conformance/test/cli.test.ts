import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSimulator } from '@ccgateway/simulator/node';
import { withoutSignals } from '@ccgateway/testing/signals';
import { afterAll, beforeAll, expect, test } from 'vitest';

const command = fileURLToPath(new URL('../bin/ccgateway-conformance.mjs', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command; a password of the environment of the tests would disturb. */
function run(args: readonly string[], environment: Record<string, string> = {}, interruptAt?: RegExp): Promise<Ended> {
  const child = spawn(process.execPath, ['--conditions=source', command, ...args], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk;
  });
  if (interruptAt) void untilSeen(interruptAt).then(() => child.kill('SIGINT'));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

let simulator: Awaited<ReturnType<typeof startSimulator>>;
let base: string;
let control: string;
let folder: string;
const seen: string[] = [];
let waiting: { readonly pattern: RegExp; readonly resolve: () => void }[] = [];

/** Resolves when the simulator has answered such a request. */
function untilSeen(pattern: RegExp): Promise<void> {
  return new Promise((resolve) => waiting.push({ pattern, resolve }));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgateway-conformance-'));
  simulator = await startSimulator({
    httpPort: 0,
    httpsPort: 0,
    agents: [
      { agentid: '291', password: 'right' },
      { agentid: '292', password: 'right' },
    ],
    onAnswer: (entry) => {
      const line = JSON.stringify(entry);
      seen.push(line);
      for (const { pattern, resolve } of waiting) if (pattern.test(line)) resolve();
      waiting = waiting.filter(({ pattern }) => !pattern.test(line));
    },
  });
  base = simulator.http?.baseUrl ?? '';
  control = new URL('/simulator', base).href;
});
afterAll(async () => {
  await simulator.close();
  await rm(folder, { recursive: true, force: true });
});

const right = { CCGATEWAY_PASSWORD: 'right' };
/** Whether an agent is signed in at the simulator. */
const isIn = (agentid: string) =>
  simulator.simulator
    .agents()
    .some(
      (agent) =>
        JSON.stringify(agent).includes(`"${agentid}","state":"`) &&
        !JSON.stringify(agent).includes(`"${agentid}","state":"signed-out"`),
    );

test('a gateway that keeps the contract ends with 0, and nobody stays signed in', async () => {
  const { code, out, err } = await run(
    ['run', base, '--agent', '291', '--only', 'success/query', '--only', 'answer/'],
    right,
  );
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/The contract is kept/);
  expect(isIn('291')).toBe(false);
});

test('a gateway that breaks it ends with 1, and the report names the operation, the part and the contract', async () => {
  simulator.simulator.do('fault', { operation: 'queryAgentSkills', retcode: '100-009', times: 50 });
  try {
    const sarif = join(folder, 'broken.sarif');
    const { code, out } = await run(
      ['run', base, '--agent', '291', '--only', 'success/queryAgentSkills', '--report', `sarif=${sarif}`],
      right,
    );
    expect(code).toBe(1);
    const { rules } = JSON.parse(await readFile(sarif, 'utf8')).runs[0].tool.driver;
    expect(rules).toEqual([
      { id: 'success/queryAgentSkills', shortDescription: { text: expect.stringMatching(/^queryAgentSkills .*\.$/) } },
    ]);
    expect(out).toMatch(/success\/queryAgentSkills/);
    expect(out).toMatch(/retcode "100-009"/);
    expect(out).toMatch(/curl .*agentskills/);
  } finally {
    simulator.simulator.do('heal', {});
  }
});

test('with all claims state changes, a second agent and forced codes are checked too', async () => {
  const only = ['success/sayBusy', 'event/own-agent', 'retcode/sayBusy', 'auth/foreign/sayBusy'].flatMap((id) => [
    '--only',
    id,
  ]);
  const { code, out } = await run(
    ['run', base, '--agent', '291', '--agent', '292', '--allow-state-changes', '--control', control, ...only],
    right,
  );
  expect([code, out]).toEqual([0, expect.stringMatching(/0 not testable; 0 not applicable/)]);
});

test('only queries are sent unless state changes are allowed', async () => {
  seen.length = 0;
  await run(['run', base, '--agent', '291', '--only', 'bounds/sayBusy', '--only', 'success/'], right);
  const sent = new Set(seen.map((line) => String((JSON.parse(line) as { operation: string }).operation)));
  expect([...sent].filter((id) => !/^(query|get|syncagentinfo|login$|logout$)/.test(id))).toEqual([]);
});

const mistakes: Readonly<
  Record<string, readonly [args: () => string[], environment: Record<string, string>, code: number, sentence: RegExp]>
> = {
  'an unknown command': [() => ['runn'], {}, 2, /There is no command runn; there are run, list/],
  'an unknown option': [() => ['run', base, '--agnt', '291'], right, 2, /Unknown option '--agnt'; use --help/],
  'no base URL': [() => ['run', '--agent', '291'], right, 2, /The base URL is missing, as in http/],
  'no agent': [() => ['run', base], right, 2, /Name an agent to sign in with, as in --agent 291\./],
  'a password among the arguments': [
    () => ['run', base, '--agent', '291:right'],
    right,
    2,
    /the password comes from CCGATEWAY_PASSWORD/,
  ],
  'no password': [
    () => ['run', base, '--agent', '291'],
    {},
    2,
    /The password of agent 291 is missing; set CCGATEWAY_PASSWORD/,
  ],
  'a wrong password': [
    () => ['run', base, '--agent', '291'],
    { CCGATEWAY_PASSWORD: 'wrong' },
    2,
    /The password of agent 291 is wrong; set CCGATEWAY_PASSWORD/,
  ],
  'an edition that is none': [
    () => ['run', base, '--agent', '291', '--edition', '1999-01'],
    right,
    2,
    /There is no edition 1999-01; take one of 2023-09/,
  ],
  'a file that is not there': [
    () => ['run', base, '--agent', '291', '--ca', '/nowhere.pem'],
    right,
    2,
    /--ca \/nowhere\.pem cannot be read; check the path/,
  ],
  'a target that is not there': [
    () => ['run', 'http://127.0.0.1:1/agentgateway/resource', '--agent', '291'],
    right,
    3,
    /Nothing listens at 127\.0\.0\.1:1; start the gateway there/,
  ],
  'a certificate that is not trusted': [
    () => ['run', simulator.https?.baseUrl ?? '', '--agent', '291'],
    right,
    3,
    /is not trusted .*; name the authority's with --ca <file>/,
  ],
  'an address that is not that of the interface': [
    () => ['run', `${base}/elsewhere`, '--agent', '291'],
    right,
    2,
    /check that the address is the base of the interface/,
  ],
};

test.each(Object.entries(mistakes))(
  '%s is told in one sentence with a cure',
  async (_, [args, environment, wanted, sentence]) => {
    const { code, out, err } = await run(args(), environment);
    expect([code, err.trim(), out]).toEqual([wanted, expect.stringMatching(sentence), '']);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/wrong'|:right|\bright\b/);
    expect(isIn('291')).toBe(false);
  },
);

test('an agent who is signed in elsewhere stays so, and the command says what to do', async () => {
  const signIn = await fetch(`${base}/onlineagent/291`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ password: 'right', phonenum: '40038' }),
  });
  expect(await signIn.json()).toMatchObject({ retcode: '0' });
  for (const claims of [[], ['--allow-state-changes', '--control', control]]) {
    const { code, err } = await run(['run', base, '--agent', '291', ...claims], right);
    expect([code, err]).toEqual([
      2,
      'Agent 291 is signed in elsewhere; sign it out there, or name another with --agent.\n',
    ]);
    expect(isIn('291')).toBe(true);
  }
  simulator.simulator.do('reset', {});
});

test('the authority of --ca is trusted', async () => {
  const file = join(folder, 'authority.pem');
  await writeFile(file, simulator.certificate ?? '');
  const { code } = await run(
    ['run', simulator.https?.baseUrl ?? '', '--agent', '291', '--ca', file, '--only', 'success/getAgentStatus'],
    right,
  );
  expect(code).toBe(0);
});

test.skipIf(withoutSignals)('Ctrl+C signs out whom the run signed in', async () => {
  const { code, err } = await run(['run', base, '--agent', '291', '--allow-state-changes'], right, /getAgentStatus/);
  expect([code, err]).toEqual([1, 'Stopping: signing out.\n']);
  expect(isIn('291')).toBe(false);
});

test('a gateway that falls silent ends the run in time', async () => {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  try {
    const { code, err } = await run(
      ['run', `http://127.0.0.1:${port}/agentgateway/resource`, '--agent', '291', '--limit', '1'],
      right,
    );
    expect([code, err]).toEqual([3, expect.stringMatching(/does not answer/)]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
