// What traffic shows of a broken gateway is found in a recording of it, and by a proxy that it passes.
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Exchange, type Finding, readRecordings, startProxy, type WireResponse } from '@ccgateway/conformance';
import { sampled } from '@ccgateway/testing/test-sets';
import { afterAll, describe, expect, test } from 'vitest';
import { recordDay, recordMistakes } from './faulty/day.ts';
import type { Expected, Fault } from './faulty/fault.ts';
import { faults } from './faulty/faults/index.ts';
import { faultyGateway } from './faulty/gateway.ts';

const folder = mkdtempSync(join(tmpdir(), 'ccgateway-faults-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const matches =
  ({ check, operation, part }: Expected) =>
  (finding: Finding) =>
    finding.about === 'gateway' &&
    finding.check.startsWith(check) &&
    (operation === undefined || finding.operation === operation) &&
    finding.part.startsWith(part);

const short = ({ check, operation, part, came, about }: Finding) => `${about} ${check} ${operation} ${part}: ${came}`;

/** The traffic of a day, and that of a client's mistakes. */
async function recorded(fault: Pick<Fault, 'breaks' | 'options'>, authmode: 1 | 2 = 2): Promise<Exchange[][]> {
  const days: Exchange[][] = [];
  for (const record of [recordDay, recordMistakes]) {
    using gateway = faultyGateway(fault, { authmode });
    days.push(await record(gateway));
  }
  return days;
}

const pairs = (headers: WireResponse['headers']) => headers.map(([name, value]) => ({ name, value }));

function readAsHar(exchanges: readonly Exchange[]): readonly Finding[] {
  const entries = exchanges.map(({ at, until = at, request: { body, ...request }, response }) => ({
    startedDateTime: new Date(at).toISOString(),
    time: until - at,
    request: { ...request, headers: pairs(request.headers), ...(body !== undefined && { postData: { text: body } }) },
    response: response && {
      status: response.status,
      headers: pairs(response.headers),
      content: { size: Buffer.byteLength(response.body ?? ''), text: response.body },
    },
  }));
  const file = join(folder, 'day.har');
  writeFileSync(file, JSON.stringify({ log: { entries } }));
  const { findings, broken, calls } = readRecordings([file]);
  expect({ broken, calls }).toEqual({ broken: [], calls: exchanges.length });
  return findings;
}

/** Bytes of a message. */
function wire(first: string, headers: WireResponse['headers'], body = ''): string {
  const own = headers.filter(([name]) => !/^(content-length|transfer-encoding|connection)$/i.test(name));
  const lines = [...own.map(([name, value]) => `${name}: ${value}`), `Content-Length: ${Buffer.byteLength(body)}`];
  return `${first}\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}

/** Lets exchanges pass through a proxy again, at the times at which they happened. */
async function passThroughProxy(exchanges: readonly Exchange[]): Promise<readonly Finding[]> {
  let clock = 0;
  let asked = '';
  let answer: { readonly to: string; readonly until: number; readonly text: string } | undefined;
  const open: Socket[] = [];
  const server = createServer((socket) => {
    open.push(socket);
    socket.setEncoding('latin1').on('data', (text: string) => {
      asked += text;
      if (answer === undefined || asked.length < Buffer.byteLength(answer.to)) return;
      clock = answer.until;
      asked = '';
      socket.write(answer.text);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const proxy = await startProxy({ target, now: () => clock });
  try {
    const { hostname, port } = new URL(proxy.origin);
    const client = connect(Number(port), hostname);
    open.push(client);
    let got = 0;
    client.on('data', (bytes) => {
      got += bytes.length;
    });
    for (const { at, until = at, request, response } of exchanges) {
      const to = wire(
        `${request.method} ${request.url.replace(/^\w+:\/\/[^/]+/, '')} HTTP/1.1`,
        request.headers,
        request.body,
      );
      const text = wire(`HTTP/1.1 ${response?.status} Any`, response?.headers ?? [], response?.body);
      answer = { to, until, text };
      clock = at;
      got = 0;
      client.write(to);
      while (got < Buffer.byteLength(text)) await once(client, 'data');
    }
  } finally {
    for (const socket of open) socket.destroy();
    server.close();
  }
  const { findings, calls, missed, unreadable } = await proxy.close();
  expect({ calls, missed, unreadable }).toEqual({ calls: exchanges.length, missed: 0, unreadable: 0 });
  return findings;
}

const shown = faults.flatMap((fault) => (fault.traffic ? [[fault.id, fault, fault.traffic] as const] : []));

test.each(sampled(shown, 8))('%s is found in a recording and by a proxy', async (_, fault, expected) => {
  const days = await recorded(fault);
  const read = days.flatMap(readAsHar);
  expect(read.some(matches(expected)), read.map(short).join('\n')).toBe(true);
  const passed: Finding[] = [];
  for (const day of days) passed.push(...(await passThroughProxy(day)));
  expect(passed.map(short)).toEqual(read.map(short));
});

describe.each([1, 2] as const)('a sound gateway under AUTHMODE %i', (authmode) => {
  test('gives no finding, and is not blamed for the mistakes of a client', async () => {
    const [day = [], mistakes = []] = await recorded({}, authmode);
    expect(readAsHar(day).map(short)).toEqual([]);
    expect((await passThroughProxy(day)).map(short)).toEqual([]);
    const findings = readAsHar(mistakes);
    expect(findings.filter(({ about }) => about === 'gateway').map(short)).toEqual([]);
    expect(findings.filter(({ about }) => about === 'client').length).toBeGreaterThan(2);
  });
});
