import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FeedAnswer } from '../src/control/feed.ts';
import { type RunningSimulator, startSimulator } from '../src/node.ts';
import type { LogEntry } from '../src/wire/request-log.ts';

let running: RunningSimulator;

beforeEach(async () => {
  running = await startSimulator({ httpPort: 0, pollHold: 0 });
});
afterEach(() => running.close());

const at = (path: string) => new URL(path, running.http?.baseUrl);

async function ask(cursor = ''): Promise<FeedAnswer> {
  return (await (await fetch(at(`/simulator/feed?cursor=${cursor}`))).json()) as FeedAnswer;
}

async function send(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${running.http?.baseUrl}${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { text: await response.text(), guid: response.headers.get('Set-GUID')?.replace('JSESSIONID=', '') ?? '' };
}

const signIn = (agentid: string, more: object = {}) =>
  send('PUT', `/onlineagent/${agentid}`, { password: 'geheim-77', phonenum: '40038771', autoanswer: false, ...more });

/** The changes until one of them is as wanted. */
async function until(cursor: string, wanted: (answer: FeedAnswer) => boolean): Promise<FeedAnswer> {
  let from = cursor;
  for (;;) {
    const answer = await ask(from);
    if (wanted(answer)) return answer;
    from = answer.cursor;
  }
}

const ids = (answer: FeedAnswer, part: string, id: string) =>
  (answer.set[part] ?? []).map((thing) => (thing as Record<string, unknown>)[id]);

test('who asks first gets everything, and then only what changes', async () => {
  await signIn('291');
  await signIn('292');
  const all = await ask();
  expect(all.whole).toBe(true);
  expect(ids(all, 'agents', 'agentid')).toEqual(['291', '292']);
  expect(all.log.map(({ name }) => name)).toContain('login');

  const waiting = ask(all.cursor);
  running.simulator.do('ring', { agentid: '292' });
  const changes = await waiting;
  expect(changes.whole).toBe(false);
  expect(ids(changes, 'agents', 'agentid')).toEqual(['292']);
  expect(ids(changes, 'calls', 'callid')).toHaveLength(1);
  expect(changes.log.map(({ name }) => name)).toContain('AgentEvent_Ringing');

  running.simulator.do('hangup', { agentid: '292' });
  const after = await until(changes.cursor, ({ gone }) => (gone.calls ?? []).length > 0);
  expect(after.gone.calls).toEqual(ids(changes, 'calls', 'callid'));
});

test('many changes between two answers come as one', async () => {
  const { cursor } = await ask();
  const waiting = ask(cursor);
  for (let agentid = 101; agentid <= 150; agentid += 1) await signIn(String(agentid));
  const seen = new Set<unknown>();
  let answers = 1;
  let answer = await waiting;
  for (;;) {
    for (const id of ids(answer, 'agents', 'agentid')) seen.add(id);
    if (seen.size === 50) break;
    answer = await ask(answer.cursor);
    answers += 1;
  }
  // 50 sign-ins make some 200 requests, events and states.
  expect(answers).toBeLessThan(50);
});

test('a cursor of another start, or none that is one, gets everything', async () => {
  await signIn('291');
  for (const cursor of ['', 'abc', 'other.4.9', '%00', `${'9'.repeat(400)}`]) {
    const answer = await ask(cursor);
    expect([cursor, answer.whole, ids(answer, 'agents', 'agentid')]).toEqual([cursor, true, ['291']]);
  }
});

test('a watcher is answered when the simulator closes', async () => {
  const { cursor } = await ask();
  const waiting = running.simulator.answer({
    method: 'GET',
    url: `/simulator/feed?cursor=${cursor}`,
    header: () => undefined,
    body: '',
  });
  running.simulator.close();
  expect(String((await waiting)?.body)).toMatch(/^{"cursor":/);
});

test('no password, GUID, token or phone number is in the feed and in the log', async () => {
  const { guid } = await signIn('291');
  await signIn('292');
  const token = 'push-token-55';
  const uri = 'http://127.0.0.1:1/push';
  await send('PUT', '/onlineagent/293', { password: 'p', phonenum: '40038772', callBackUri: uri, serviceToken: token });
  await send('PUT', '/voicecall/291/callout', { called: '13912345678' }, { Guid: guid });
  await send('PUT', '/voicecall/291/release', undefined, { Guid: guid });
  await send('PUT', '/onlineagent/291/nowhere/13912345678?called=13912345678', {}, { Guid: guid });
  await send('PUT', '/voicecall/291/callout', { called: 13_912_345_678 }, { Guid: guid });
  await fetch(`${running.http?.baseUrl}/voicecall/291/callout`, {
    method: 'PUT',
    body: 'called=13912345678',
    headers: { Guid: guid },
  });
  await fetch(at('/simulator/ring'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ agentid: '292', caller: '13912345678' }),
  });
  running.simulator.do('preview', { agentid: '292', number: '13912345678' });
  const feed = JSON.stringify(await ask());
  const log = await (await fetch(at('/simulator/log'))).text();
  for (const [where, text] of Object.entries({ feed, log })) {
    for (const secret of ['geheim-77', '40038771', '40038772', token, guid, '13912345678'])
      expect([where, secret, text.includes(secret)]).toEqual([where, secret, false]);
  }
  // What is no secret is there.
  const entries = JSON.parse(log) as LogEntry[];
  const login = entries.find(({ name }) => name === 'login');
  expect(login).toMatchObject({
    sent: { password: '***', phonenum: '***', autoanswer: false },
    answered: { retcode: '0', result: { workno: '291' } },
  });
  expect(entries.find(({ name }) => name === 'AgentEvent_Ringing')).toMatchObject({
    agentid: '292',
    answered: { caller: '***', callid: expect.any(String) },
  });
});

test('the log keeps the newest 500 requests and events, and polls apart from them', async () => {
  const { guid } = await signIn('291');
  const { gateway } = running.simulator;
  const ask = (method: string, url: string) =>
    gateway.handle({
      method,
      url: `/agentgateway/resource${url}`,
      header: (name) => (name === 'guid' ? guid : undefined),
      body: '',
    });
  for (let count = 0; count < 600; count += 1) ask('GET', '/onlineagent/291/agentstatus');
  for (let count = 0; count < 300; count += 1) ask('GET', '/agentevent/291');
  const entries = gateway.log.entries();
  const kinds = entries.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind !== 'poll')).toHaveLength(500);
  expect(kinds.filter((kind) => kind === 'poll')).toHaveLength(100);
  const seqs = entries.map(({ seq }) => seq);
  expect(seqs).toEqual(seqs.toSorted((one, other) => one - other));
  expect((await fetch(at(`/simulator/log/${seqs.at(-1)}`))).status).toBe(200);
  expect((await fetch(at('/simulator/log/1'))).status).toBe(404);
});

test('what a scenario cannot do is in the log', async () => {
  const { cursor } = await ask();
  running.simulator.do('play', { text: "steps:\n  - ring: { agentid: '291' }\n" });
  const { log } = await until(cursor, (answer) => answer.log.some(({ name }) => name === 'scenario'));
  expect(log.find(({ name }) => name === 'scenario')?.reason).toMatch(/^Step 1: Agent 291 is not signed in/);
});

test('a refusal is in the log with its reason', async () => {
  await signIn('291');
  await send('PUT', '/voicecall/291/answer');
  const { log } = await ask();
  expect(log.at(-1)).toMatchObject({ kind: 'request', name: 'answer', agentid: '291', status: 200 });
  expect(log.at(-1)?.retcode).not.toBe('0');
  expect(log.at(-1)?.reason).toMatch(/Guid/);
});
