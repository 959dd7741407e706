import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type Recordings, readRecordings } from '../src/har/read.ts';
import { looksUnsorted } from '../src/har/samples.ts';
import { largestEntry } from '../src/har/splitter.ts';

const root = mkdtempSync(join(tmpdir(), 'ccgateway-har-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder = root;
let count = 0;
beforeEach(() => {
  folder = join(root, `${++count}`);
  mkdirSync(folder);
});

const base = 'http://gateway.test:8280/agentgateway/resource';
const secret = 'abc.AgentGateway1';
const json = [{ name: 'Content-Type', value: 'application/json;charset=UTF-8' }];
const headers = [...json, { name: 'Guid', value: secret }];
const ok = { message: '', retcode: '0' };
const start = Date.parse('2026-11-26T08:00:00Z');

interface Given {
  /** Seconds after the start. */
  readonly at?: number;
  /** Milliseconds until the answer. */
  readonly time?: number;
  readonly body?: unknown;
  readonly request?: object;
  readonly response?: object;
  readonly content?: object;
  readonly more?: object;
}

/** An entry: `POST /onlineagent/291/saybusy` or a whole address, and what the gateway answers. */
function entry(line: string, answer: unknown = ok, given: Given = {}): object {
  const [method = '', path = ''] = line.split(' ');
  const { at = 0, time = 20, body, request = {}, response = {}, content = {}, more = {} } = given;
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return {
    startedDateTime: new Date(start + at * 1000).toISOString(),
    time,
    request: {
      method,
      url: path.startsWith('/') ? base + path : path,
      headers,
      ...(body !== undefined && { postData: { mimeType: 'application/json', text: JSON.stringify(body) } }),
      ...request,
    },
    response: {
      status: 200,
      headers: json,
      content: { size: Buffer.byteLength(text), mimeType: 'application/json', text, ...content },
      ...response,
    },
    ...more,
  };
}

const event = (eventType: string, content: object | null = null) => ({
  ...ok,
  event: { eventType, workNo: '291', content },
});
const busy = entry('POST /onlineagent/291/saybusy?reason=200');
const wrong = entry('POST /onlineagent/291/saybusy', { message: '', retcode: '100-999' });

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const harOf = (...entries: unknown[]) => JSON.stringify({ log: { version: '1.2', entries } });
const har = (...entries: unknown[]) => file('traffic.har', harOf(...entries));
const found = (path: string | string[]) => readRecordings([path].flat());
const checks = ({ findings }: Recordings) => findings.map(({ check, part }) => `${check} ${part}`);

describe('what is judged', () => {
  test('answers and requests, with file and line', () => {
    const path = file(
      'traffic.har',
      `{"log": {"entries": [\n${JSON.stringify(wrong)},\n${JSON.stringify(entry('POST /onlineagent/291/rest/86400/0'), null, 2)}\n]}}`,
    );
    const { findings, calls } = found(path);
    expect(calls).toBe(2);
    expect(findings.map(({ check, about, place }) => [check, about, place])).toEqual([
      ['answer/retcode/registered', 'gateway', { file: path, line: 2 }],
      ['request/parameter', 'client', { file: path, line: 3 }],
    ]);
    expect(JSON.stringify(findings)).not.toContain('abc');
  });

  test('the addresses of the gateway only; others are counted', () => {
    const preflight = entry('OPTIONS /onlineagent/291/saybusy', '', {
      request: { headers: [{ name: 'Access-Control-Request-Method', value: 'POST' }] },
    });
    const page = entry('GET https://example.test/page', '<html>');
    const data = entry('GET data:text/plain,x', 'x');
    const recordings = found(har(page, preflight, data, busy, entry('GET blob:https://example.test/1', '')));
    expect(recordings).toMatchObject({ calls: 1, others: 4, broken: [], findings: [], gateways: [base] });
  });

  test('a gateway whose addresses are others, by its base URL', () => {
    const path = har(entry('POST https://gateway.test/cc/onlineagent/291/saybusy', { message: '', retcode: 1 }));
    expect(found(path)).toMatchObject({ calls: 0, others: 1 });
    expect(checks(readRecordings([path], { baseUrl: 'https://gateway.test/cc/' }))).toEqual([
      'answer/envelope answer.body.retcode',
    ]);
  });

  test('bodies in base64, and only what is in the recording', () => {
    const text = Buffer.from('\uFEFF{"message":"","retcode":"0"}').toString('base64');
    const encoded = entry('POST /onlineagent/291/saybusy', '', { content: { text, encoding: 'base64' } });
    const dropped = entry('POST /onlineagent/291/saybusy', '', { content: { size: 40, text: undefined } });
    const cut = entry('POST /onlineagent/291/saybusy', '{"message":"', { content: { size: 40 } });
    const cached = entry('GET /agentevent/291', '', { response: { status: 304 } });
    const aborted = entry('GET /agentevent/291', '', { response: { status: 0 } });
    const unsent = entry('PUT /onlineagent/291', { message: '', retcode: '000-003' }, { request: { bodySize: 30 } });
    const recordings = found(har(encoded, dropped, cut, cached, aborted, unsent));
    expect(checks(recordings)).toEqual(['answer/encoding answer.body']);
    expect(recordings).toMatchObject({ calls: 6, unanswered: 1, unrecorded: 4 });
  });

  test('an empty body that was recorded is a breach', () => {
    expect(checks(found(har(entry('POST /onlineagent/291/saybusy', '', { content: { text: undefined } }))))).toEqual([
      'answer/envelope answer.body',
    ]);
  });

  test('pushes, where a sign-in asked for them', () => {
    const body = { password: '', phonenum: '40038', callBackUri: 'http://app.test/events', serviceToken: 'x' };
    const result = { vdnid: 1, workno: '291', mediatype: 'TTF', loginTime: '1471585949806', isForceChange: 'false' };
    const signIn = entry(
      'PUT /onlineagent/291',
      { ...ok, result },
      {
        body,
        response: { headers: [...json, { name: 'Set-GUID', value: `JSESSIONID=${secret}` }] },
      },
    );
    const push = (events: unknown) => ({
      at: 1,
      body: { workNo: '291', eventList: events },
    });
    const ready = event('AgentState_Ready').event;
    const good = entry('POST http://app.test/events?x=1', ok, push([ready]));
    expect(found(har(signIn, good))).toMatchObject({ calls: 1, pushes: 1, findings: [], pushedPast: [] });
    expect(found(har(signIn))).toMatchObject({ pushedPast: ['http://app.test/events'] });
    const bad = entry('POST http://app.test/events', ok, push([{ ...ready, workNo: '292' }]));
    expect(checks(found(har(signIn, bad)))).toEqual(['event/agent request.body.eventList[0].workNo']);
  });
});

describe('the order of time', () => {
  // A poll is open while the agent asks for busy, and its answer is there before that of the call.
  const poll = entry('GET /agentevent/291', event('AgentState_SetNotReady_Success', { reason: '200' }), {
    at: 1,
    time: 5_010,
  });
  const during = entry('POST /onlineagent/291/saybusy?reason=200', ok, { at: 6, time: 50 });
  const ready = entry('GET /agentevent/291', event('AgentState_Ready'));
  const empty = entry('GET /agentevent/291', ok, { at: 7 });

  test('is that of the calls and of what polls bring', () => {
    expect(found(har(ready, poll, during, empty))).toMatchObject({ calls: 4, findings: [] });
    expect(checks(found(har(ready, during, empty)))).toEqual(['event/lost answer.body.event']);
  });

  test.each([
    ['of entries', (entries: object[]) => [har(...entries.toReversed())]],
    ['of files', (entries: object[]) => entries.map((one, index) => file(`${9 - index}.har`, harOf(one))).toReversed()],
  ])('does not depend on the order %s', (_, files) => {
    expect(found(files([ready, poll, during, empty]))).toMatchObject({ calls: 4, findings: [], broken: [] });
    expect(checks(found(files([ready, during, empty])))).toEqual(['event/lost answer.body.event']);
  });

  test('does not depend on the order of parts that are far from each other', () => {
    const late = entry('GET /agentevent/291', ok, { at: 60 });
    expect(found(har(during, empty, late, ready, poll))).toMatchObject({ calls: 5, findings: [], broken: [] });
    expect(checks(found(har(empty, late, ready, during)))).toEqual(['event/lost answer.body.event']);
  });

  test('shows at a few places of a long file, and between files', () => {
    const long = Array.from({ length: 6_000 }, (_, index) =>
      entry('GET /agentevent/291', 'x'.repeat(400), { at: index }),
    );
    const [first, second] = [long.slice(0, 3_000), long.slice(3_000)];
    const unsorted = (...parts: object[][]) =>
      looksUnsorted(parts.map((part, index) => ({ file: file(`${index}.har`, harOf(...part)) })));
    expect([unsorted(long), unsorted(first, second)]).toEqual([false, false]);
    expect([unsorted([...second, ...first]), unsorted(second, first)]).toEqual([true, true]);
    expect(looksUnsorted([{ file: join(folder, 'none.har') }, { file: folder, problem: 'A folder.' }])).toBe(false);
  });

  test('is that of the file where entries have no time', () => {
    const timeless = [ready, poll, during, empty].map((one) => ({ ...one, startedDateTime: 'yesterday' }));
    expect(found(har(...timeless))).toMatchObject({ calls: 4, broken: [] });
  });

  test('begins anew after a gap: what could not be read may be the reason', () => {
    const text = harOf(ready, during, { damaged: 1 }, empty).replace('{"damaged":1}', '{"damaged":}');
    expect(found(file('gap.har', text))).toMatchObject({ calls: 3, findings: [], broken: [{ line: 1 }] });
  });
});

describe('broken files', () => {
  const text = harOf(wrong, busy);
  const cases: [name: string, content: string | Uint8Array, problem: RegExp, calls: number][] = [
    ['an empty one', '', /empty/, 0],
    ['blanks', ' \n ', /no HAR file/, 0],
    ['plain text', 'GET /agentevent', /no HAR file/, 0],
    ['a JSON text', '"log"', /no HAR file/, 0],
    ['other JSON', '{"entries":[{}],"log":{"pages":[{"entries":[{}]}]}}', /no HAR file/, 0],
    ['one without entries', '{"log":{}}', /no HAR file/, 0],
    ['one that ends within an entry', text.slice(0, -20), /ends within the entry/, 1],
    ['one that ends within a text', text.slice(0, -16), /ends within the entry/, 1],
    ['one that ends after an entry', text.slice(0, -3), /ends before the recording/, 2],
    ['one that ends before the entries', text.slice(0, 12), /ends before the recording/, 0],
    ['one with more behind it', `${text}x`, /follows the end/, 2],
    ['two in one file', text + text, /follows the end/, 2],
    ['a bracket too many', `${text}}`, /bracket too many/, 2],
    ['a compressed one', Uint8Array.of(0x1f, 0x8b, 8, 0), /gunzip/, 0],
    ['an archive', 'PK\u0003\u0004', /ZIP/, 0],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), /UTF-16/, 0],
    ['an entry that is a text', harOf(wrong, 'x', busy), /text where an entry/, 1],
    ['an entry that is a list', harOf(wrong, [], busy), /list where an entry/, 1],
    ['an entry that is null', harOf(wrong, null, busy), /plain value where an entry/, 1],
    ['an entry without a request', harOf(wrong, {}, busy), /no request/, 2],
    ['a request without an address', harOf({ request: { method: 'GET' } }, wrong), /address/, 1],
    ['a request without a method', harOf({ request: { url: base } }, wrong), /method/, 1],
    ['an entry that is no JSON', text.replace('"GET"', 'GET').replace('"POST"', 'POST'), /no JSON/, 1],
  ];
  test.each(cases)('%s is named, and what can be read is judged', (_, content, problem, calls) => {
    const path = file('broken.har', content);
    const recordings = found(path);
    expect(recordings.broken).toEqual([{ file: path, line: 1, problem: expect.stringMatching(problem) }]);
    expect(recordings.calls).toBe(calls);
    expect(JSON.stringify(recordings.broken)).not.toContain('abc');
  });

  test('lines of damage are counted', () => {
    const pretty = JSON.stringify({ log: { entries: [busy, wrong] } }, null, 1);
    const lines = pretty.split('\n');
    const line = lines.findLastIndex((one) => one.includes('"status": 200')) + 1;
    lines[line - 1] = '"status": 2OO,';
    expect(found(file('lines.har', lines.join('\r\n'))).broken).toMatchObject([{ line }]);
  });

  test('do not keep others from being read', () => {
    const whole = file('b/whole.har', text);
    const cut = file('b/deep/cut.HAR', text.slice(0, 100));
    file('b/notes.txt', 'no recording');
    const missing = join(folder, 'missing.har');
    const recordings = found([missing, join(folder, 'b'), whole]);
    expect(recordings).toMatchObject({ files: 2, calls: 2 });
    expect(recordings.broken.map(({ file }) => file)).toEqual([missing, cut]);
  });

  test('a folder without recordings is named', () => {
    expect(found(folder).broken).toMatchObject([{ file: folder, problem: expect.stringContaining('.har') }]);
  });

  test('many broken entries are counted, not listed', () => {
    const { broken, entries } = found(har(...Array.from({ length: 50 }, () => ({})), busy));
    expect(entries).toBe(51);
    expect(broken).toHaveLength(21);
    expect(broken.at(-1)?.problem).toContain('30 more');
  });

  test('an entry too large to hold is named', () => {
    const huge = `{"log":{"entries":[${JSON.stringify(wrong)},{"x":"${'x'.repeat(largestEntry + 2_000_000)}"}]}}`;
    expect(found(file('huge.har', huge))).toMatchObject({
      calls: 1,
      broken: [{ problem: expect.stringContaining('larger than 32 MB') }],
    });
  });
});

describe('strange files that are no broken ones', () => {
  test('a byte order mark, texts full of brackets, escapes, keys in any order', () => {
    const tricky = entry('POST /onlineagent/291/saybusy?reason=200', ok, {
      more: { comment: '}]}"\\"{[\\', _initiator: { stack: [{ '"': ['\\"'] }] } },
    });
    const log = {
      comment: 'entries: [{"',
      pages: [{ entries: [{}] }],
      entries: [tricky, wrong],
      creator: { name: '}' },
    };
    const path = file('tricky.har', `\uFEFF${JSON.stringify({ note: { entries: [{}] }, log }, null, '\t')}\n`);
    expect(found(path)).toMatchObject({ entries: 2, calls: 2, broken: [] });
  });

  test('entries across the borders of what is read at once', () => {
    const padded = Array.from({ length: 40 }, (_, index) =>
      entry('POST /onlineagent/291/saybusy?reason=200&prolong=true', ok, {
        at: index,
        more: { comment: 'x'.repeat(index) + '\\"}'.repeat(30_000) },
      }),
    );
    expect(found(har(...padded, { ...wrong, startedDateTime: '2026-12-01T00:00:00Z' }))).toMatchObject({
      entries: 41,
      calls: 41,
      broken: [],
      findings: [{ check: 'answer/retcode/registered' }],
    });
  });

  test('nesting without end does not end the reading', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const answer = `{"message":"","retcode":"0","result":${deep}}`;
    const recordings = found(har(entry('GET /agentgroup/291', answer), entry('GET /agentevent/291', answer), wrong));
    expect(recordings.calls).toBe(3);
    expect(checks(recordings)).toContain('answer/retcode/registered answer.body.retcode');
  });

  test('fields of any type in any place', () => {
    const values = [null, 1, 'x', [], {}, [null], [{ name: 1, value: {} }]];
    const odd = values.flatMap((value) => [
      entry('POST /onlineagent/291/saybusy', ok, { request: { headers: value, postData: value } }),
      entry('POST /onlineagent/291/saybusy', ok, { response: { headers: value, content: value } }),
      { ...busy, response: value, time: value, startedDateTime: value },
    ]);
    expect(found(har(...odd))).toMatchObject({ entries: odd.length, broken: [] });
  });

  test('endless repetition of a mistake is counted, not kept', () => {
    const { findings, unlisted } = found(har(...Array.from({ length: 300 }, () => wrong)));
    expect(findings).toHaveLength(5);
    expect(unlisted).toEqual([
      { check: 'answer/retcode/registered', operation: 'sayBusy', part: 'answer.body.retcode', times: 295 },
    ]);
  });
});
