import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actionSchemas } from '../src/control/actions/index.ts';
import { actionNames, callableOf, shortOperations } from '../src/host/call/callable.ts';
import { call } from '../src/host/call/command.ts';
import { helpOf } from '../src/host/call/help.ts';
import { readCall } from '../src/host/call/values.ts';
import { Output } from '../src/host/output.ts';
import { UsageError } from '../src/host/usage.ts';
import { type RunningSimulator, startSimulator } from '../src/node.ts';
import { described } from '../src/wire/described.ts';
import { Commands } from './commands.ts';

let running: RunningSimulator;
let url: string;
beforeAll(async () => {
  running = await startSimulator({ httpPort: 0, httpsPort: 0, pollHold: 0 });
  url = running.http?.baseUrl ?? '';
});
afterAll(() => running.close());

/** Runs the command in this process, at the simulator of these tests unless another is named. */
async function run(line: string, at = url): Promise<{ code: number; out: string; err: string }> {
  const streams = [new PassThrough(), new PassThrough()] as const;
  const [out, err] = streams.map((stream) => new Output(stream)) as [Output, Output];
  const code = await call([...line.split(' '), '--url', at], out, err);
  const [first, second] = streams.map((stream) => String(stream.read() ?? ''));
  return { code, out: first ?? '', err: second ?? '' };
}

async function done(line: string): Promise<object> {
  const { code, out, err } = await run(line);
  expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
  return JSON.parse(out);
}

test('an agent signs in, is rung, answers, talks and signs out without a desktop', async () => {
  await done('sign-in 291 --phonenum 40038');
  await done('idle 291');
  const rung = await done('ring 291 --caller 70094 --video');
  expect(running.simulator.agents()).toMatchObject([{ agentid: '291', calls: [{ ...rung, state: 'ringing' }] }]);
  await done('answer 291');
  expect(await done('query-call-info 291')).toMatchObject({ retcode: '0', result: { ...rung, caller: '70094' } });
  expect(await done('poll 291')).toMatchObject({ event: { eventType: 'AgentOther_InService' } });
  const refused = await run('sign-out 291');
  expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/^sign-out was refused with 100-010: .+\.\n$/) });
  await done('release 291');
  await done('sign-out 291');
  expect(await done('heal')).toEqual({});
});

test('the lines of the README are understood, and the first of them do what they say', async () => {
  const readme = await readFile(join(import.meta.dirname, '../README.md'), 'utf8');
  const [block = ''] = /(?<=^```sh\n)ccgateway-simulator call [^`]+/m.exec(readme) ?? [];
  const lines = [...block.matchAll(/^ccgateway-simulator call (.+?) *(?:#.*)?$/gm)].map(([, line = '']) => line);
  expect(lines.length).toBeGreaterThan(15);
  expect(lines.length).toBe(block.trim().split('\n').length);
  const other = await startSimulator({ httpPort: 0, pollHold: 0 });
  try {
    const codes: number[] = [];
    for (const line of lines) codes.push((await run(line, other.http?.baseUrl)).code);
    // What cannot be done in this order, such as a phone that leaves no conference, is refused; nothing is misunderstood.
    expect(lines.filter((_, index) => codes[index] === 2)).toEqual([]);
    expect(codes.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
  } finally {
    await other.close();
  }
});

test('the certificate of loopback needs no trust', async () => {
  expect(await run('clock --advance 1', running.https?.baseUrl)).toMatchObject({ code: 0 });
});

describe('what is typed becomes a request, by the schema of what is called', () => {
  test.each([
    ['ring 291 --caller 70093 --skillid 2', 'ring', { agentid: '291', caller: '70093', skillid: 2 }],
    ['ring --video --agentid 291', 'ring', { agentid: '291', video: true }],
    ['ring 291 --video false', 'ring', { agentid: '291', video: false }],
    ['queue 2', 'queue', { skillid: 2 }],
    ['clock --advance 60000', 'clock', { advance: 60_000 }],
    ['leave 1000001 10086', 'leave', { confid: 1_000_001, number: '10086' }],
    ['heal', 'heal', {}],
    ['event 291 X --content {"a":[1]}', 'event', { agentid: '291', eventType: 'X', content: { a: [1] } }],
    ['event 291 X --content words', 'event', { agentid: '291', eventType: 'X', content: 'words' }],
    ['idle 291', 'call', { operation: 'sayFree', agentid: '291' }],
    ['busy 291 --reason 3', 'call', { operation: 'sayBusy', agentid: '291', parameters: { reason: 3 } }],
    ['saybusy 291', 'call', { operation: 'sayBusy', agentid: '291' }],
    ['connect-hold 291 1-2', 'call', { operation: 'connectHold', agentid: '291', parameters: { callid: '1-2' } }],
    ['sign-in 291 --status 3', 'call', { operation: 'login', agentid: '291', body: { status: 3 } }],
    ['sign-in 291 --autoanswer', 'call', { operation: 'login', agentid: '291', body: { autoanswer: true } }],
    [
      'query-conf-infos 291 --confIds 1,2',
      'call',
      { operation: 'queryConfInfos', agentid: '291', body: expect.anything() },
    ],
    [
      'login 291 --body {"status":"4","ip":"x"} --status 3',
      'call',
      { operation: 'login', agentid: '291', body: { status: 3, ip: 'x' } },
    ],
  ])('%s', (line, action, request) => {
    const [name = '', ...args] = line.split(' ');
    const callable = callableOf(name);
    expect(callable?.action).toBe(action);
    expect(callable && readCall(callable, args).request).toEqual(request);
  });

  test.each([
    ['sing 291', /^There is no call sing; take one of: ring, .*, sign-in, .*, or an operationId\.$/],
    ['call 291', /^There is no call call; /],
    ['ring', /^ring needs agentid; call ring --help shows how\.$/],
    ['ring 291 292', /^ring has no place for 292; call ring --help shows what it takes\.$/],
    ['ring 291 --color red', /^Unknown option '--color'; call ring --help shows what it takes\.$/],
    ['ring 291 --skillid x', /^--skillid x is no whole number\.$/],
    ['ring 291 --video=perhaps', /^--video perhaps is neither true nor false\.$/],
    ['sign-in 291 --body [', /^--body is no JSON object; /],
  ])('%s is refused', async (line, sentence) => {
    await expect(run(line)).rejects.toThrow(UsageError);
    await expect(run(line)).rejects.toThrow(sentence);
  });

  test('what the simulator does not understand is a mistake in the arguments, what it cannot do a refusal', async () => {
    expect(await run('ring 291 --caller abc')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/caller/),
    });
    expect(await run('ring 40000')).toEqual({
      code: 1,
      out: '',
      err: 'Agent 40000 is not signed in; sign the agent in first.\n',
    });
  });
});

test('every action and every operation can be called, and has its own help with an example', () => {
  const names = [...actionNames, ...shortOperations.map(([name]) => name), ...described.operations.map(({ id }) => id)];
  expect(actionNames.length).toBe(Object.keys(actionSchemas).length - 1);
  for (const name of names) {
    const callable = callableOf(name);
    const text = callable ? helpOf(callable) : '';
    const [, example = ''] = /^Example: ccgateway-simulator call (.+)$/m.exec(text) ?? [];
    const [first, ...args] = example.split(' ');
    expect([name, first]).toEqual([name, name]);
    // The example is understood.
    expect(callable && readCall(callable, args).help).toBe(false);
  }
});

test('another server is not taken for a simulator', async () => {
  const server = createServer((_, response) => response.end('ok'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await run('heal', origin)).toEqual({
    code: 1,
    out: '',
    err: `What answers at ${origin} is no simulator; give the address of one with --url.\n`,
  });
  server.close();
});

describe.concurrent('the process', () => {
  const commands = new Commands();
  afterAll(() => commands.end());

  test('prints the answer and ends with the code of the outcome', async () => {
    expect(await commands.run('call', 'clock', '--advance', '5', '--url', url)).toEqual({
      code: 0,
      out: expect.stringMatching(/^\{"now":\d+.*\}\n$/),
      err: '',
    });
    expect(await commands.run('call', 'sing', '--url', url)).toMatchObject({ code: 2, out: '' });
    expect(await commands.run('call', 'heal', '--url', 'http://127.0.0.1:1')).toMatchObject({
      code: 3,
      out: '',
      err: expect.stringMatching(/^No simulator answers at http:\/\/127\.0\.0\.1:1 /),
    });
    expect(await commands.run('call', '--help')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Example: ccgateway-simulator call sign-in 291$/m),
    });
  });
});
