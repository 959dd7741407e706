// Time and memory of the command har for a large recording.
import { once } from 'node:events';
import { createWriteStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { root } from '../scripts/cli/paths.ts';
import { direct } from './lib/direct.ts';
import { measuredOn } from './lib/machine.ts';
import { run } from './lib/processes.ts';
import { scratch } from './lib/scratch.ts';
import { count, median, table } from './lib/table.ts';

const megabytes = 100;
const rounds = 3;
const start = Date.parse('2026-01-05T08:00:00Z');

const help = `Time and peak memory of "ccgateway-conformance har" for a recording of ${megabytes} MB that is made here: polls, calls and events
of an agent, whom it signs in again every 1,000 entries; in the order of time, and with its parts exchanged.

Usage: node bench/conformance-har.ts

Goals: under 5 s and at most 250 MB. The time is from the start of the process to its end; the processor time beside it is
what a machine without other work takes.`;

const json = { name: 'Content-Type', value: 'application/json;charset=UTF-8' };
const browser = [
  { name: 'Accept', value: '*/*' },
  { name: 'Accept-Language', value: 'en-GB,en;q=0.5' },
  { name: 'User-Agent', value: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' },
  { name: 'Referer', value: 'https://desktop.example/agents' },
];

/** The n-th entry of the recording. */
function entryOf(index: number): string {
  const turn = index % 1_000;
  const guid = `${Math.floor(index / 1_000)}.AgentGateway1`;
  const [method, path, body, answer] = callOf(turn);
  const text = JSON.stringify({ message: '', retcode: '0', ...answer });
  return JSON.stringify({
    startedDateTime: new Date(start + index * 200).toISOString(),
    time: 12,
    request: {
      method,
      url: `http://gateway.example:8280/agentgateway/resource${path}`,
      httpVersion: 'HTTP/1.1',
      headers: [json, { name: 'Guid', value: guid }, ...browser],
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: body.length,
      ...(body !== '' && { postData: { mimeType: 'application/json', text: body } }),
    },
    response: {
      status: 200,
      statusText: 'OK',
      httpVersion: 'HTTP/1.1',
      headers: [json, ...(turn === 0 ? [{ name: 'Set-GUID', value: `JSESSIONID=${guid}` }] : [])],
      cookies: [],
      content: { size: text.length, mimeType: 'application/json', text },
      redirectURL: '',
      headersSize: -1,
      bodySize: text.length,
    },
    cache: {},
    timings: { blocked: 0, dns: 0, connect: 0, send: 0, wait: 12, receive: 0 },
  });
}

function callOf(turn: number): [method: string, path: string, body: string, answer: object] {
  if (turn === 0) {
    const result = { vdnid: 1, workno: '291', mediatype: 'TTF', loginTime: '1471585949806', isForceChange: 'false' };
    return ['PUT', '/onlineagent/291', '{"password":"","phonenum":"40038"}', { result }];
  }
  if (turn % 4 === 1) return ['POST', '/onlineagent/291/saybusy?reason=200&prolong=true', '', {}];
  const event = { eventType: 'AgentState_SetNotReady_Success', workNo: '291', content: { reason: '200' } };
  return ['GET', '/agentevent/291', '', turn % 4 === 2 ? { event } : {}];
}

/** Writes a recording; `order` says which entry comes n-th of all. */
async function write(file: string, entries: number, order: (index: number) => number): Promise<void> {
  const stream = createWriteStream(file);
  stream.write('{"log":{"version":"1.2","creator":{"name":"bench","version":"1"},"entries":[\n');
  for (let index = 0; index < entries; index++) {
    if (!stream.write(`${index > 0 ? ',\n' : ''}${entryOf(order(index))}`)) await once(stream, 'drain');
  }
  stream.end('\n]}}\n');
  await finished(stream);
}

interface Measured {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

/** Runs the command in a process of its own, which says at its end what it took. */
async function measure(file: string): Promise<Measured> {
  const command = join(root, 'packages/conformance/bin/ccgateway-conformance.mjs');
  const program = `process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    console.error('took ' + JSON.stringify([maxRSS / 1024, (userCPUTime + systemCPUTime) / 1e6]));
  });
  process.argv.splice(1, 0, ${JSON.stringify(command)});
  await import(${JSON.stringify(`file://${command}`)});`;
  const began = performance.now();
  const child = run(['--conditions=source', '--input-type=module', '-e', program, 'har', file]);
  let told = '';
  child.stderr?.on('data', (text) => {
    told += text;
  });
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - began) / 1_000;
  if (code !== 0) throw new Error(`The command ended with ${code}:\n${told}`);
  const [peak = Number.NaN, processor = Number.NaN] = JSON.parse(/took (.*)/.exec(told)?.[1] ?? '[]') as number[];
  return { seconds, processor, megabytes: peak };
}

export async function main(): Promise<string> {
  const folder = await scratch('har');
  const entries = Math.floor(
    (megabytes * 1_000_000) /
      Array.from({ length: 1_000 }, (_, n) => entryOf(n).length + 2).reduce((sum, length) => sum + length / 1_000, 0),
  );
  const half = Math.floor(entries / 2_000) * 1_000;
  const orders: Readonly<Record<string, (index: number) => number>> = {
    'in the order of time': (index) => index,
    'its second half first': (index) => (index < entries - half ? index + half : index - (entries - half)),
  };
  const rows: (string | number)[][] = [];
  for (const [name, order] of Object.entries(orders)) {
    const file = join(folder, `${rows.length}.har`);
    await write(file, entries, order);
    const all: Measured[] = [];
    for (let round = 0; round < rounds; round++) all.push(await measure(file));
    rows.push([
      name,
      count(statSync(file).size / 1_000_000),
      median(all.map(({ seconds }) => seconds)).toFixed(1),
      median(all.map(({ processor }) => processor)).toFixed(1),
      count(Math.max(...all.map((one) => one.megabytes))),
    ]);
  }
  const head = ['recording', 'MB', 'seconds, median', 'processor seconds, median', 'peak memory, MB'];
  return `${table(head, rows)}\n\n${count(entries)} calls of the interface, all judged; ${rounds} runs each.\n\n${measuredOn()}`;
}

await direct(import.meta, help, main);
