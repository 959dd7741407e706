import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endedBySignal } from '@ccgateway/testing/signals';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Commands, type Running } from '../test/commands.ts';

const scenario = `description: One call.
steps:
  - after: 3600000
    ring: { agentid: '292', caller: '70095' }
`;

/** Defines the tests that a command of the simulator has to pass, however it came onto the machine. */
export function proves(program: readonly [program: string, ...args: string[]]): void {
  const commands = new Commands(program);
  let folder: string;
  let running: Running;
  let http: string;
  const call = async (...args: string[]) => {
    const { code, out, err } = await commands.run('call', ...args, '--url', http);
    expect({ args, code, err }).toEqual({ args, code: 0, err: '' });
    return JSON.parse(out);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ccgateway-runtime-'));
    const certificate = ['--certificate-file', join(folder, 'authority.pem')];
    running = await commands.start('--http-port', '0', '--https-port', '0', '--poll-hold', '0', ...certificate);
    http = running.ready.http ?? '';
  });
  afterAll(async () => {
    commands.end();
    await rm(folder, { recursive: true, force: true });
  });

  test('answers over HTTPS with a certificate that is trusted', async () => {
    const ca = await readFile(join(folder, 'authority.pem'), 'utf8');
    const status = await new Promise((resolve, reject) => {
      const url = new URL('/health', running.ready.https);
      request(url, { ca, agent: false }, (response) => resolve(response.resume().statusCode))
        .once('error', reject)
        .end();
    });
    expect(status).toBe(200);
  });

  test('signs an agent in, rings, answers and tells of it, by the command', async () => {
    await call('sign-in', '291');
    await call('idle', '291');
    const { callid } = await call('ring', '291', '--caller', '70093');
    await call('answer', '291');
    expect(await call('query-call-info', '291')).toMatchObject({ result: { callid, caller: '70093' } });
    expect(await call('poll', '291')).toMatchObject({ event: { eventType: 'AgentOther_InService' } });
  });

  test('shows its page', async () => {
    const response = await fetch(new URL('/simulator/', http), { headers: { Accept: 'text/html' } });
    const page = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8']);
    const [, script = ''] = /<script[^>]* src="([^"]+)"/.exec(page) ?? [];
    const program = await fetch(new URL(script, response.url));
    expect([program.status, (await program.text()).length > 100_000]).toEqual([200, true]);
  });

  test('plays a scenario', async () => {
    // An hour by the clock of the simulator, so that the agent is signed in first.
    const file = join(folder, 'scenario.yaml');
    await writeFile(file, scenario);
    const other = await commands.start('--http-port', '0', '--https-port', 'off', '--scenario', file);
    const url = ['--url', other.ready.http ?? ''];
    expect(await commands.run('call', 'sign-in', '292', ...url)).toMatchObject({ code: 0 });
    await commands.run('call', 'clock', '--advance', '3600000', ...url);
    expect(await commands.run('call', 'query-call-info', '292', ...url)).toMatchObject({
      code: 0,
      out: expect.stringContaining('"caller":"70095"'),
    });
    expect(await other.stop()).toBe(endedBySignal);
  });

  test('says whether it runs, and stops', async () => {
    expect(await commands.run('healthy', '--url', http)).toMatchObject({ code: 0 });
    expect(await running.stop()).toBe(endedBySignal);
    expect(await commands.run('healthy', '--url', http)).toMatchObject({ code: 3 });
  });
}
