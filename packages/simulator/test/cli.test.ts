import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGateway, getAgentEvent, getAgentStatus, login } from '@ccgateway/client';
import { patience } from '@ccgateway/testing/patience';
import { withoutSignals } from '@ccgateway/testing/signals';
import { Agent } from 'undici';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { listOperations } from '../src/control/control.ts';
import { scenarioSchema } from '../src/control/scenario.ts';
import { createSimulator } from '../src/index.ts';
import { codeOf } from './contact-centre.ts';

const bin = join(import.meta.dirname, '../bin/ccgateway-simulator.mjs');
const children: ChildProcess[] = [];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ccgateway-simulator-'));
});
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

class Command {
  readonly child: ChildProcess;
  out = '';
  err = '';
  readonly ended: Promise<number | null>;

  constructor(args: readonly string[]) {
    // A clean environment: no option of the test run's own Node may show in what the command prints.
    const { PATH = '' } = process.env;
    this.child = spawn(process.execPath, [bin, ...args], { env: { PATH }, cwd: folder });
    children.push(this.child);
    this.child.stdout?.setEncoding('utf8').on('data', (text) => {
      this.out += text;
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text) => {
      this.err += text;
    });
    this.ended = new Promise((resolve) => this.child.once('close', resolve));
  }

  /** Waits for a text; rejects when the command ends without it. */
  async says(expression: RegExp): Promise<string> {
    for (;;) {
      const found = expression.exec(this.out + this.err);
      if (found) return found[1] ?? found[0];
      const over = await Promise.race([
        this.ended.then(() => true),
        new Promise<false>((resolve) => this.child.stdout?.once('data', () => resolve(false))),
        new Promise<false>((resolve) => this.child.stderr?.once('data', () => resolve(false))),
      ]);
      if (over && !expression.test(this.out + this.err)) throw new Error(`it ended without ${expression}: ${this.err}`);
    }
  }
}

const run = (...args: string[]) => new Command(args);
const both = ['--http-port', '0', '--https-port', '0'];
const http = /^HTTP +(http:\S+)$/m;

let files = 0;

/** Writes a file of its own for every test, and answers its name. */
function file(kind: string, text: string): string {
  files += 1;
  const name = `${files}-${kind}`;
  writeFileSync(join(folder, name), text);
  return name;
}

describe.concurrent('the command', () => {
  test('serves HTTP and HTTPS with a certificate that can be verified', async () => {
    const command = run(...both, '--certificate', '--poll-hold', '0');
    const plain = await command.says(http);
    const secure = await command.says(/^HTTPS +(https:\S+)/m);
    const ca = await command.says(/(-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----)/);
    const trusting = createGateway({ baseUrl: secure, dispatcher: new Agent({ connect: { ca } }) });
    const body = { password: '', phonenum: '40038' };
    expect(codeOf(await login(trusting, { agentid: '291', body }))).toBe('0');
    // Both doors lead to the same agents.
    expect(codeOf(await login(createGateway({ baseUrl: plain }), { agentid: '291', body }))).toBe('100-002');
    const doubting = createGateway({ baseUrl: secure, retries: 0 });
    expect(codeOf(await login(doubting, { agentid: '292', body }))).toBe('network');
  });

  test.skipIf(withoutSignals).each(['SIGINT', 'SIGTERM'] as const)(
    'stops on %s with exit code 0, a poll being held',
    async (signal) => {
      const command = run('--http-port', '0', '--https-port', 'off');
      const baseUrl = await command.says(http);
      const gateway = createGateway({ baseUrl, retries: 0 });
      await login(gateway, { agentid: '291', body: { password: '', phonenum: '40038' } });
      for (let event = 0; event < 2; event++) await getAgentEvent(gateway, { agentid: '291' });
      const held = getAgentEvent(gateway, { agentid: '291' });
      const metrics = new URL('/metrics', baseUrl);
      while (!/^ccgateway_held_polls 1$/m.test(await (await fetch(metrics)).text()));
      command.child.kill(signal);
      expect(await held).toMatchObject({ ok: true, result: undefined });
      expect(await command.ended).toBe(0);
      expect(command.err).toMatch(/^Stopped\.$/m);
    },
  );

  test('answers older gateways or not, and the log says why not', async () => {
    const old = run('--http-port', '0', '--https-port', 'off');
    const plain = run('--http-port', '0', '--https-port', 'off', '--no-legacy');
    const [first, second] = [await old.says(http), await plain.says(http)];
    const address = '/onlineagent/291/modifyaccountpwd?oldpassword=Geheim-1&newpassword=Geheim-2';
    const ask = (baseUrl: string, path: string) => fetch(`${baseUrl}${path}`, { method: 'POST' });
    expect((await ask(first, address)).status).toBe(200);
    expect((await ask(first, '/voicecall/291/beginmutevideo')).status).toBe(404);
    expect((await ask(second, address)).status).toBe(404);
    await old.says(/"status":404.*"reason":"Older gateways have this address, beginMuteVideo;[^"]+"/);
    await plain.says(/"status":404.*"reason":"[^"]+ start without --no-legacy\."/);
    expect(old.out + plain.out).not.toContain('Geheim');
  });

  test('logs an answer a line, as JSON, without GUID, password or number', async () => {
    const secrets = { password: 'Geheim-1', phonenum: '40038', called: '1008611' };
    const command = run(
      '--http-port',
      '0',
      '--https-port',
      'off',
      '--agent',
      `291:${secrets.password}`,
      '--poll-hold',
      '0',
    );
    const baseUrl = await command.says(http);
    const gateway = createGateway({ baseUrl });
    await login(gateway, { agentid: '291', body: secrets });
    const { guid = '' } = gateway;
    const headers = { Guid: guid };
    await fetch(`${baseUrl}/voicecall/291/disconnect/${secrets.called}`, { method: 'POST', headers });
    await fetch(`${baseUrl}/onlineagent/${guid}/agentstatus?guid=${guid}&phone=${secrets.called}`, { headers });
    await fetch(`${baseUrl}/nosuch/${secrets.called}?${guid}`, { headers });
    await command.says(/"status":404/);
    const log = command.out
      .trim()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as object);
    expect(log).toMatchObject([
      { method: 'PUT', operation: 'login', agentid: '291', status: 200, retcode: '0' },
      { method: 'POST', operation: 'disconnect', agentid: '291', status: 200, retcode: '200-023' },
      { method: 'GET', operation: 'getAgentStatus', agentid: '', status: 200, retcode: '000-002' },
      { method: 'GET', operation: '', agentid: '', status: 404, retcode: '' },
    ]);
    for (const secret of [guid, ...Object.values(secrets)]) expect(command.out + command.err).not.toContain(secret);
    const metrics = await (await fetch(new URL('/metrics', baseUrl))).text();
    expect(metrics).toContain('ccgateway_requests_total{operation="login",retcode="0",status="200"} 1');
    expect(metrics).toContain('ccgateway_agents{state="idle"} 1');
    for (const secret of [guid, ...Object.values(secrets)]) expect(metrics).not.toContain(secret);
  });

  test('takes agents, skill queues and VDN from a file, and logs nothing when told so', async () => {
    const agents = file(
      'centre.yaml',
      'agents:\n  - agentid: 291\n    password: right\n    skills: [7]\nskills:\n  - { id: 7, name: seven }\nvdn: 3\n',
    );
    const command = run(...both, '--agents', agents, '--agent', '292', '--quiet');
    const baseUrl = await command.says(http);
    const signIn = async (agentid: string, password: string) => {
      const outcome = await login(createGateway({ baseUrl }), { agentid, body: { password, phonenum: '1' } });
      return outcome.ok ? (outcome.result as { vdnid: number }).vdnid : codeOf(outcome);
    };
    expect(await signIn('291', '')).toBe('100-004');
    expect(await signIn('291', 'right')).toBe(3);
    expect(await signIn('292', 'anything')).toBe(3);
    expect(await signIn('293', 'right')).toBe('100-004');
    expect(command.out).toMatch(/^ready \{.*\}\n$/);
  });

  test.skipIf(withoutSignals)('goes on without a log when nobody reads it any more', async () => {
    const command = run('--http-port', '0', '--https-port', 'off');
    const baseUrl = await command.says(http);
    const gateway = createGateway({ baseUrl });
    await login(gateway, { agentid: '291', body: { password: '', phonenum: '1' } });
    command.child.stdout?.destroy();
    // What is written after the other end is closed fails.
    while (!command.err.includes('The log cannot be written any more')) {
      expect(codeOf(await getAgentStatus(gateway, { agentid: '291' }))).toBe('0');
    }
    expect(command.err).toMatch(/^The log cannot be written any more \(EPIPE\); the simulator goes on without it\.$/m);
    expect(codeOf(await getAgentStatus(gateway, { agentid: '291' }))).toBe('0');
    command.child.kill('SIGTERM');
    expect(await command.ended).toBe(0);
    expect(command.err).not.toMatch(/^ +at /m);
  });

  test('prints for a reader who leaves, without a stack trace', async () => {
    const command = run('--scenario-schema');
    command.child.stdout?.destroy();
    expect(await command.ended).toBe(0);
    expect(command.err).not.toMatch(/^ +at /m);
  });

  test.skipIf(withoutSignals)('stops although nobody reads its log', async () => {
    const command = run('--http-port', '0', '--https-port', 'off');
    const baseUrl = await command.says(http);
    command.child.stdout?.pause();
    // More than a pipe holds and Node reads ahead.
    const url = `${baseUrl}/onlineagent/291/agentstatus`;
    for (let count = 0; count < 3000; count += 1) await (await fetch(url)).text();
    command.child.kill('SIGTERM');
    const exited = new Promise((resolve) => command.child.once('exit', resolve));
    expect(await exited).toBe(0);
    expect(command.err).toMatch(/^Stopped\.$/m);
    command.child.stdout?.resume();
    await command.ended;
  });

  test.skipIf(withoutSignals)('stops at once, a push being under way and its receiver silent', async () => {
    const receiver = createServer(() => {});
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    const { port } = receiver.address() as AddressInfo;
    const pushed = new Promise((resolve) => receiver.once('request', resolve));
    try {
      const command = run('--http-port', '0', '--https-port', 'off');
      const baseUrl = await command.says(http);
      const callBackUri = `http://127.0.0.1:${port}/`;
      const body = { password: '', phonenum: '1', callBackUri, serviceToken: 'token' };
      expect(codeOf(await login(createGateway({ baseUrl }), { agentid: '291', body }))).toBe('0');
      await pushed;
      let more = 0;
      receiver.on('request', () => {
        more += 1;
      });
      command.child.kill('SIGTERM');
      expect([await command.ended, more]).toEqual([0, 0]);
    } finally {
      receiver.close();
      receiver.closeAllConnections();
    }
  });

  test('writes the certificate that clients trust to a file, for the names that are asked for', async () => {
    const command = run(
      ...['--http-port', 'off', '--https-port', '0', '--certificate-file', 'authority.pem'],
      ...['--certificate-name', 'gateway.test', '--certificate-name', '192.0.2.9'],
    );
    const secure = await command.says(/^HTTPS +(https:\S+) \(clients trust authority\.pem\)$/m);
    const ca = readFileSync(join(folder, 'authority.pem'), 'utf8');
    for (const servername of ['gateway.test', '127.0.0.1']) {
      const dispatcher = new Agent({ connect: { ca, ...(servername.includes('test') && { servername }) } });
      const outcome = await getAgentStatus(createGateway({ baseUrl: secure, dispatcher }), { agentid: '291' });
      expect([servername, codeOf(outcome)]).toEqual([servername, '100-006']);
      await dispatcher.close();
    }
  });

  test('plays a scenario', async () => {
    const scenario = file('alone.yaml', "steps:\n  - ring: { agentid: '291' }\n");
    await run(...both, '--scenario', scenario).says(/^Step 1: Agent 291 is not signed in/m);
  });

  test('lets agents work by themselves, on a clock that runs fast', async () => {
    const command = run('--http-port', '0', '--https-port', 'off', '--quiet', '--agent-count', '3', '--speed', '1000');
    const baseUrl = await command.says(http);
    const agents = async () => (await fetch(new URL('/simulator/agents', baseUrl))).json() as Promise<object[]>;
    await vi.waitFor(async () => expect(await agents()).toHaveLength(3), { timeout: patience });
  });

  test('lets any agent in, with any password, the empty one included', async () => {
    const baseUrl = await run('--http-port', '0', '--https-port', 'off', '--quiet').says(http);
    for (const [agentid, password] of [
      ['101', ''],
      ['59999', 'x'],
    ] as const) {
      const gateway = createGateway({ baseUrl });
      expect(codeOf(await login(gateway, { agentid, body: { password, phonenum: '1' } }))).toBe('0');
      expect(codeOf(await getAgentStatus(gateway, { agentid }))).toBe('0');
    }
  });
});

describe('prints and ends', () => {
  test('--help, every option and an example', async () => {
    const command = run('--help');
    expect(await command.ended).toBe(0);
    expect(command.out).toMatch(/^Usage: ccgateway-simulator \[options\]$/m);
    expect(command.out).toMatch(/^Example: ccgateway-simulator --/m);
    const explained = [...command.out.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, name]) => name);
    const known = await optionsOf(explained.filter((name) => name !== undefined));
    expect(known).toEqual(explained);
    const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
    for (const name of explained) if (name !== '--help') expect(readme).toContain(`\`${name}`);
  });

  test('--operations, each with how it is answered', async () => {
    const command = run('--operations');
    expect(await command.ended).toBe(0);
    const simulator = createSimulator();
    const listed = command.out
      .trim()
      .split('\n')
      .map((line) => line.split(/ +/));
    simulator.close();
    const expected = (listOperations(simulator.gateway) as Record<string, string>[]).map(
      ({ answers, method, path, operation }) => [answers, method, path, operation],
    );
    expect(listed).toEqual(expected);
  });

  test('--scenario-schema', async () => {
    const command = run('--scenario-schema');
    expect(await command.ended).toBe(0);
    expect(JSON.parse(command.out)).toEqual(JSON.parse(JSON.stringify(scenarioSchema)));
  });
});

describe.concurrent('a mistake is one sentence and exit code 1', () => {
  const mistakes: [args: string[], sentence: RegExp][] = [
    [['--nosuch'], /^Unknown option '--nosuch'; use --help/],
    [['surplus'], /^Unexpected argument 'surplus'; use --help/],
    [['--http-port'], /^Option '--http-port <value>' argument missing; use --help/],
    [['--http-port', 'x'], /^--http-port x is not a number from 0 to 65535\./],
    [['--https-port', '65536'], /^--https-port 65536 is not a number/],
    [['--http-port', 'off', '--https-port', 'off'], /^Both ports are off/],
    [['--http-port', '18000', '--https-port', '18000'], /^Both ports are 18000; give each its own\./],
    [['--push-host', 'http://x:1'], /^--push-host http:\/\/x:1 is not a host name; leave out scheme, port and path\./],
    [
      ['--host', 'no.such.host.invalid', ...both],
      /^This machine has no address no\.such\.host\.invalid; correct --host\./,
    ],
    [['--certificate-name', 'x:1'], /^x:1 is neither a host name nor an IP address; leave out scheme, port and path\./],
    [['--control-host', 'http://x'], /^http:\/\/x is neither a host name nor an IP address; /],
    [['--certificate-file', 'absent/a.pem', ...both], /^--certificate-file absent\/a\.pem cannot be written; check/],
    [['--authmode', '3'], /^--authmode 3 is not a number from 0 to 2\./],
    [['--agent-count', '10001'], /^--agent-count 10001 is not a number from 0 to 10000\./],
    [['--speed', '0'], /^--speed 0 is not a number from 1 to 1000\./],
    [['--poll-hold', '-1'], /^(--poll-hold|Option '--poll-hold)/],
    [['--agent', '99:Geheim-1'], /^--agent takes an agent ID from 101 to 59999/],
    [['--agent', '60000'], /^--agent takes an agent ID/],
    [['--agents', 'absent.yaml'], /^--agents absent\.yaml cannot be read/],
    [['--scenario', 'absent.yaml'], /^--scenario absent\.yaml cannot be read/],
    [['--scenario', '.'], /^--scenario \. cannot be read/],
    [['--host', '192.0.2.1', ...both], /^This machine has no address 192\.0\.2\.1; correct --host\./],
  ];
  test.each(mistakes)('%j', async (args, sentence) => {
    await fails(run(...args), sentence);
  });

  test.each([
    ['agents: none\n', /^\d+-centre\.yaml:1: agents must be a list\.$/],
    ['agents:\n  - agentid: 99\n', /^\d+-centre\.yaml:2: agents\.0\.agentid must be >= 101\.$/],
    ['agents:\n  - password: x\n', /^\d+-centre\.yaml:2: agents\.0 lacks agentid\.$/],
    [
      'agents:\n  - agentid: 291\n    password: 1\n',
      /^\d+-centre\.yaml:3: agents\.0\.password must be text; put it in quotes\.$/,
    ],
    ['skills:\n  - id: 1\n', /^\d+-centre\.yaml:2: skills\.0 lacks name\.$/],
    ['Agents: []\n', /^\d+-centre\.yaml:1: the file has an unknown Agents; take one of: agents, skills, ivrs, vdn\.$/],
    ['agents:\n  - agentid: 291\n  - agentid: "291"\n', /^\d+-centre\.yaml: agent 291 is there twice; keep one\.$/],
    [
      'agents:\n  - agentid: 291\n    skills: [9]\nskills:\n  - { id: 1, name: one }\n',
      /^\d+-centre\.yaml: an agent has the skill 9, which is not among the skills; add it there\.$/,
    ],
    ['agents:\n  - { agentid: 291, skills: [9] }\n', /^\d+-centre\.yaml: an agent has the skill 9, /],
    [
      'skills:\n  - { id: 1, name: one }\n  - { id: 1, name: two }\n',
      /^\d+-centre\.yaml: skill 1 is there twice; keep one\.$/,
    ],
    ['vdn: 1\n---\nvdn: 2\n', /not valid YAML: it holds several documents; keep one\.$/],
    ['agents: [\n', /^\d+-centre\.yaml:\d: not valid YAML: /],
    [
      'agents:\n  - { agentid: 291, password: *Geheim-1 }\n',
      /^\d+-centre\.yaml:2: a value that begins with \* .* in quotes\.$/,
    ],
  ])('an agents file of %j', async (text, sentence) => {
    const name = file('centre.yaml', text);
    await fails(run(...both, '--agents', name), sentence);
  });

  test('a scenario that is wrong', async () => {
    const name = file('wrong.yaml', 'steps:\n  - sing: {}\n');
    await fails(
      run(...both, '--scenario', name),
      /^\d+-wrong\.yaml:2: steps\.0 has an unknown sing; take one of: after, /,
    );
  });

  test.each(['--http-port', '--https-port'])('a busy %s', async (option) => {
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
    const { port } = squatter.address() as AddressInfo;
    try {
      const command = run(...both, option, String(port));
      await fails(command, new RegExp(`^Port ${port} is busy; choose another with `));
    } finally {
      squatter.close();
    }
  });

  async function fails(command: Command, sentence: RegExp): Promise<void> {
    expect(await command.ended).toBe(1);
    expect(command.out).toBe('');
    expect(command.err.trim()).toMatch(sentence);
    expect(command.err.trim()).not.toContain('\n');
    expect(command.err).not.toContain('Geheim-1');
  }
});

/** Those of the options that the command knows: an unknown one would be complained of before --help is obeyed. */
async function optionsOf(names: readonly string[]): Promise<string[]> {
  const flags = names.filter((name) => name !== '--help');
  const known = await Promise.all(
    flags.map(async (name) => {
      const command = run(name, '--help');
      await command.ended;
      return command.err.includes('Unknown option') ? [] : [name];
    }),
  );
  return [...known.flat(), '--help'];
}
