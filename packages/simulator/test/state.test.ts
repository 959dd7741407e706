import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patience } from '@ccgateway/testing/patience';
import { withoutSignals } from '@ccgateway/testing/signals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, test } from 'vitest';
import { Clock, createSimulator, type Simulator, type SimulatorOptions } from '../src/index.ts';
import { startSimulator } from '../src/node.ts';
import { stateSchema } from '../src/state/schema.ts';
import { morning } from './contact-centre.ts';
import { Recorder } from './recorder.ts';

const root = join(import.meta.dirname, '..');
const open: Simulator[] = [];
afterEach(() => {
  for (const simulator of open.splice(0)) simulator.close();
});

function simulated(options: SimulatorOptions = {}): Simulator {
  const clock = new Clock({ manual: true, start: morning });
  const simulator = createSimulator({
    edition: 'all',
    clock,
    pollHold: 0,
    fetch: async () => Response.json({ retcode: '0' }),
    ...options,
  });
  open.push(simulator);
  return simulator;
}

const body = { password: '', phonenum: '40038', autoanswer: false };

/** A moment with something of everything in it. */
async function busy(simulator: Simulator): Promise<Recorder> {
  const desk = new Recorder(simulator);
  const push = { callBackUri: 'http://127.0.0.1:9/events', serviceToken: 'token' };
  for (const agentid of ['291', '292', '293', '294', '295', '296'])
    await desk.call(agentid, 'login', { body: { ...body, ...(agentid === '296' && push) } });
  desk.do('ring', { agentid: '291', caller: '70093' });
  await desk.call('291', 'answer');
  await desk.call('291', 'beginRecord', { body: { mediaType: 5, fileName: '', recordMode: 0 } });
  await desk.call('291', 'innerHelp', { body: { dstaddress: '292', mode: 1, devicetype: 2 } });
  await desk.call('292', 'answer');
  await desk.call('292', 'sayBusy');
  await desk.call('293', 'requestAgentConf', { body: { memberNum: 4, time: 5, promptTime: 3 } });
  const addresses = [
    { address: '294', addressType: '9' },
    { address: '10086', addressType: '6' },
  ];
  await desk.call('293', 'batchAddParticipant', { body: { addresses } });
  await desk.call('293', 'playVoiceToParticipant', {
    body: { addressType: '6', address: '10086', voicePath: 'a.wav' },
  });
  await desk.call('295', 'addInsert', { workNo: '296' });
  desk.do('queue', { skillid: 1, caller: '70094', patience: 90_000 });
  desk.do('ivr', { caller: '70095', after: 30_000, skillid: 2 });
  desk.do('chat', { agentid: '291', mediatype: 51 });
  desk.do('chat', { skillid: 5 });
  desk.do('fault', { operation: 'getAgentStatus', retcode: '100-003', times: 3 });
  desk.do('settle', { operation: 'hold', after: 5000 });
  desk.do('settle', { operation: 'rest', polls: 3 });
  await desk.call('292', 'release');
  await desk.call('292', 'sayFree');
  await desk.call('291', 'hold');
  await desk.call('292', 'rest', { time: 60, restcause: 1 });
  return desk;
}

/** What follows, asked at a simulator. */
async function further(desk: Recorder): Promise<string[]> {
  desk.lines.length = 0;
  for (const advance of [1000, 8000, 60_000, 60_000]) {
    desk.do('clock', { advance });
    for (const agentid of ['291', '292', '293', '294', '295']) {
      await desk.hear(agentid);
      for (const query of ['syncagentinfo', 'getAgentStatus', 'queryCallStatisticsInfo'])
        await desk.call(agentid, query);
    }
    await desk.call('296', 'handShake');
    await desk.call('291', 'queryWaitCallInfoBySkillId', { skillid: 2 });
  }
  desk.do('ring', { agentid: '296' });
  return [
    ...desk.lines,
    JSON.stringify([desk.simulator.agents(), desk.simulator.chats(), desk.simulator.statistics()]),
  ];
}

describe('a state', () => {
  test('goes on in another simulator, from the same GUIDs', async () => {
    const one = simulated();
    const desk = await busy(one);
    const state = JSON.parse(JSON.stringify(one.state())) as object;
    const two = simulated({ state, clock: new Clock({ manual: true, start: 0 }) });
    expect(two.state()).toEqual(one.state());
    const [other, again] = [new Recorder(two, desk.guids), new Recorder(two, desk.guids)];
    const first = await further(desk);
    expect(first.filter((line) => line.includes('"retcode":"000-003"'))).toEqual([]);
    for (const told of [
      'AgentEvent_Hold',
      'AgentState_SetRest_Success',
      'AgentState_Rest_Timeout',
      'AgentConf_StopParticipantVoice',
      'AgentConf_Timeout',
    ])
      expect(first.join()).toContain(told);
    expect(await further(other)).toEqual(first);
    // A reset goes back to what there was after the start.
    two.do('reset', {});
    expect(await further(again)).toEqual(first);
    two.do('reset', {});
    expect(JSON.stringify(two.state())).toBe(JSON.stringify(state));
    two.do('reset', { empty: true });
    expect(two.agents()).toEqual([]);
  });

  test('is what its schema says', async () => {
    const simulator = simulated();
    await busy(simulator);
    const validate = new Ajv2020({ strict: false }).compile(stateSchema);
    expect([validate(simulator.state()), validate.errors]).toEqual([true, null]);
    const published: unknown = JSON.parse(await readFile(join(root, 'state.schema.json'), 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(stateSchema)));
  });

  test('is got and put over HTTP', async () => {
    const one = simulated();
    const desk = await busy(one);
    const two = simulated();
    two.do('queue', { skillid: 1 });
    const address = 'http://gateway.test/simulator/state';
    const state = await (await one.fetch(address))?.text();
    const headers = { 'Content-Type': 'application/json' };
    const put = await two.fetch(address, { method: 'PUT', headers, body: state ?? '' });
    expect(put?.status).toBe(200);
    expect(await (await two.fetch(address))?.text()).toBe(state);
    expect(await further(new Recorder(two, desk.guids))).toEqual(await further(desk));
    expect((await two.fetch(address, { method: 'PUT', body: state ?? '' }))?.status).toBe(415);
    expect((await two.fetch(address, { method: 'POST', headers, body: '{}' }))?.status).toBe(404);
  });

  test('is refused in one sentence where it cannot be loaded, and nothing changes', async () => {
    const one = simulated();
    await busy(one);
    const state = one.state() as Record<string, unknown> & { centre: Record<string, unknown> & { agents: object[] } };
    const two = simulated({ agents: [{ agentid: '291' }] });
    const desk = new Recorder(two);
    await desk.call('291', 'login', { body });
    const before = JSON.stringify(two.state());
    const put = async (value: unknown) => {
      const response = await two.fetch('http://gateway.test/simulator/state', {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(value),
      });
      const text = await response?.text();
      return [response?.status, (JSON.parse(text ?? '') as { error: string }).error];
    };
    const { centre } = state;
    for (const [value, sentence] of [
      [null, /^It is no state of a simulator/],
      [{}, /^It is no state of a simulator/],
      [{ ...state, version: 2 }, /^The state has version 2, and this simulator reads version 1 alone\.$/],
      [{ ...state, edition: '2023-09' }, /^The state is of edition 2023-09/],
      [
        { ...state, centre: { ...centre, random: 'x' } },
        /^The state is broken: centre\.random must be a whole number\.$/,
      ],
      [{ ...state, more: 1 }, /^The state is broken: the whole has an unknown more/],
      [state, /^The state has agent 292, whom this contact centre does not have/],
      [{ ...state, centre: { ...centre, agents: [] } }, /^The state names agent 291, whom it does not have\.$/],
    ] as const)
      expect(await put(value)).toEqual([409, expect.stringMatching(sentence)]);
    expect(JSON.stringify(two.state())).toBe(before);
    expect(() => simulated({ state: {} })).toThrow(/^It is no state/);
  });

  test('may be long over HTTP, from whoever may control the simulator', async () => {
    const one = simulated();
    const desk = new Recorder(one);
    for (let agentid = 101; agentid < 501; agentid += 1) await desk.call(String(agentid), 'login', { body });
    const text = JSON.stringify(one.state());
    expect(text.length).toBeGreaterThan(256 * 1024);
    const running = await startSimulator({ httpPort: 0, edition: 'all' });
    try {
      const put = (headers: Record<string, string>) =>
        fetch(new URL('/simulator/state', running.http?.baseUrl), {
          method: 'PUT',
          headers: { 'Content-Type': 'application/json', ...headers },
          body: text,
        });
      expect((await put({ Origin: 'http://evil.test' })).status).toBe(413);
      expect(running.simulator.agents()).toEqual([]);
      expect((await put({})).status).toBe(200);
      expect(running.simulator.agents()).toHaveLength(400);
    } finally {
      await running.close();
    }
  });

  test('says what it leaves', () => {
    const { left } = simulated().state() as { left: string[] };
    expect(left).toEqual(left.map(() => expect.stringMatching(/^[A-Z][^\n]+\.$/)));
  });
});

describe('the option --state', () => {
  async function run(...args: string[]) {
    const bin = join(root, 'bin/ccgateway-simulator.mjs');
    const command = spawn(process.execPath, ['--conditions=source', bin, '--https-port', 'off', '--quiet', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    command.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const ready = new Promise<string>((resolve) => {
      command.stdout.on('data', (chunk) => {
        out += chunk;
        const [, address] = /^ready .*"http":"([^"]+)"/m.exec(out) ?? [];
        if (address !== undefined) resolve(address);
      });
    });
    const ended = once(command, 'exit').then(([code]) => ({ code: code as number, err }));
    return { ready, ended, stop: () => command.kill('SIGTERM'), [Symbol.dispose]: () => void command.kill('SIGKILL') };
  }

  test.skipIf(withoutSignals)(
    'carries agents over a restart: they go on polling with their GUID, and talking',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'state-'));
      const file = join(folder, 'state.json');
      try {
        let guid = '';
        const ask = async (base: string, method: string, path: string, given?: object) => {
          const response = await fetch(`${base}${path}`, {
            method,
            headers: { 'Content-Type': 'application/json', ...(guid && { Guid: guid }) },
            ...(given && { body: JSON.stringify(given) }),
            signal: AbortSignal.timeout(patience),
          });
          guid = response.headers.get('Set-GUID')?.replace('JSESSIONID=', '') ?? guid;
          return (await response.json()) as {
            retcode: string;
            result?: { callid?: string };
            event?: { eventType: string };
          };
        };
        const control = (base: string, action: string, given: object) =>
          ask(base.replace('/agentgateway/resource', '/simulator'), 'POST', `/${action}`, given);
        let callid: string | undefined;
        {
          using first = await run('--http-port', '0', '--poll-hold', '0', '--state', file);
          const base = await first.ready;
          expect(await ask(base, 'PUT', '/onlineagent/291', body)).toMatchObject({ retcode: '0' });
          await control(base, 'ring', { agentid: '291', caller: '70093' });
          await ask(base, 'PUT', '/voicecall/291/answer');
          ({ callid } = (await ask(base, 'GET', '/calldata/291/callinfo')).result ?? {});
          // Nothing is written before the end.
          expect(await readdir(folder)).toEqual([]);
          first.stop();
          expect(await first.ended).toMatchObject({ code: 0 });
        }
        expect(await readdir(folder)).toEqual(['state.json']);
        if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
        {
          using second = await run('--http-port', '0', '--poll-hold', '0', '--state', file);
          const base = await second.ready;
          const events: string[] = [];
          for (;;) {
            const { retcode, event } = await ask(base, 'GET', '/agentevent/291');
            expect(retcode).toBe('0');
            if (event === undefined) break;
            events.push(event.eventType);
          }
          expect(events.at(-1)).toBe('AgentEvent_Talking');
          expect((await ask(base, 'GET', '/calldata/291/callinfo')).result?.callid).toBe(callid);
          expect(await ask(base, 'DELETE', '/voicecall/291/release')).toMatchObject({ retcode: '0' });
          expect((await ask(base, 'GET', '/agentevent/291')).event?.eventType).toBe('AgentEvent_Call_Release');
          second.stop();
          expect(await second.ended).toMatchObject({ code: 0 });
        }
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  );

  test('refuses a file that is none, in one sentence, and leaves it as it was', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'state-'));
    const file = join(folder, 'state.json');
    try {
      for (const [text, sentence] of [
        ['{', /^--state \S+ is no JSON/],
        ['{"format":"ccgateway-simulator-state","version":9}', /^The state has version 9/],
      ] as const) {
        await writeFile(file, text);
        using command = await run('--http-port', '0', '--state', file);
        const { code, err } = await command.ended;
        expect([code, err.trim().split('\n').length, err]).toEqual([1, 1, expect.stringMatching(sentence)]);
        expect(await readFile(file, 'utf8')).toBe(text);
      }
    } finally {
      await chmod(folder, 0o700);
      await rm(folder, { recursive: true });
    }
  });
});
