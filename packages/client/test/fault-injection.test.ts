// Sends thousands of calls over real sockets to a gateway that fails in every way it can, with a fixed seed.
import { AsyncLocalStorage } from 'node:async_hooks';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runs, seedOr } from '@ccgateway/testing/test-sets';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createGateway, type Failure } from '../src/index.ts';
import { type EveryOperation, everyOperation } from './every-operation.ts';

const calls = runs(10_000);
const underWay = 64;
const tryTimeout = 3_600_000;
const seed = seedOr(20_231_130);

/** What the gateway does to a request; `drop before` and `drop after` mean before and after processing it. */
const faults = [
  'none',
  'drop before',
  'drop after',
  'drop within the answer',
  'bad gateway',
  'page',
  'broken JSON',
  'empty',
  'no content',
  'slow',
  'refusal',
  'refusal with status 500',
  'success with status 500',
] as const;
type Fault = (typeof faults)[number];

interface Traffic {
  received: number;
  processed: number;
  readonly faults: Fault[];
}

/** Ends the wait of the call with this mark, as its timeout would. */
const timeouts = new Map<string, () => void>();
const callUnderWay = new AsyncLocalStorage<string>();

/** Requests that reached the gateway, by the mark of the call. */
const traffic = new Map<string, Traffic>();
const success = '{"message":"","retcode":"0","result":{}}';
const refusal = '{"message":"","retcode":"100-007","result":""}';

// Only faults end connections, however slow the machine is.
const server = createServer({ keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 }, (request, response) => {
  request.resume().on('end', () => answer(request, response));
});

function answer(request: IncomingMessage, response: ServerResponse): void {
  const mark = String(request.headers['x-call']);
  const seen = traffic.get(mark) ?? { received: 0, processed: 0, faults: [] };
  traffic.set(mark, seen);
  const fault = faultOf(Number(mark), seen.received);
  seen.received += 1;
  seen.faults.push(fault);
  if (fault !== 'drop before' && fault !== 'bad gateway') seen.processed += 1;
  const say = (status: number, type: string, text?: string) =>
    response.writeHead(status, { 'Content-Type': type }).end(text);

  switch (fault) {
    case 'drop before':
    case 'drop after':
      request.socket.destroy();
      break;
    case 'drop within the answer':
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': success.length });
      response.write(success.slice(0, 12), () => request.socket.destroy());
      break;
    case 'slow':
      // The caller gives up, which closes the connection.
      timeouts.get(mark)?.();
      break;
    case 'bad gateway':
      say(502, 'text/html', '<html>502</html>');
      break;
    case 'page':
      say(200, 'text/html', '<html>sign in</html>');
      break;
    case 'broken JSON':
      say(200, 'application/json', success.slice(0, -3));
      break;
    case 'empty':
      say(200, 'application/json');
      break;
    case 'no content':
      say(204, 'application/json');
      break;
    case 'refusal':
      say(200, 'application/json', refusal);
      break;
    case 'refusal with status 500':
      say(500, 'application/json', refusal);
      break;
    case 'success with status 500':
      say(500, 'application/json', success);
      break;
    case 'none':
      say(200, 'application/json', success);
  }
}

/** The fault of one attempt of a call: pseudo-random, the same in every run. */
function faultOf(call: number, attempt: number): Fault {
  return faults[mixed(call * 16 + attempt) % faults.length] ?? 'none';
}

/** A hash of a number and the seed, from 0 to 2^32 - 1. */
function mixed(value: number): number {
  let hash = Math.imul(value ^ seed, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The outcome for the caller if a fault is the last one. */
const kinds: Readonly<Record<Fault, 'ok' | Failure['kind']>> = {
  none: 'ok',
  'drop before': 'network',
  'drop after': 'network',
  'drop within the answer': 'network',
  'bad gateway': 'http',
  page: 'decode',
  'broken JSON': 'decode',
  empty: 'decode',
  'no content': 'decode',
  slow: 'timeout',
  refusal: 'retcode',
  'refusal with status 500': 'retcode',
  'success with status 500': 'http',
};

const lost: readonly string[] = ['network', 'timeout', 'http'];

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

test(`${calls} calls: no operation that must not be repeated is sent twice, and each outcome says what happened`, async () => {
  // Skips the pauses before repetitions, which are tested elsewhere.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  // No real timeouts: a busy machine must not turn a good answer into a timeout.
  const { setTimeout } = globalThis;
  vi.stubGlobal('setTimeout', (action: (...given: unknown[]) => void, milliseconds: number, ...rest: unknown[]) => {
    const mark = callUnderWay.getStore();
    if (mark === undefined || milliseconds !== tryTimeout) return setTimeout(action, milliseconds, ...rest);
    timeouts.set(mark, () => action(...rest));
    return undefined;
  });
  const gateway = createGateway({
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    timeout: Infinity,
    tryTimeout,
  });
  const operations = everyOperation();
  const wrong: string[] = [];
  const repeated = { never: 0, safe: 0, 'after-check': 0 };
  const met = new Set<string>();

  let next = 0;
  const work = async () => {
    for (let mark = next++; mark < calls; mark = next++) {
      const operation = operations[mixed(mark) % operations.length] as EveryOperation;
      const { id, call, parameters, retry } = operation;
      // The check knows what the gateway did, unless the check itself fails.
      const checkFails = mark % 3 === 0;
      const tookEffect = async () => {
        if (checkFails) throw new Error('The check failed.');
        return (traffic.get(`${mark}`)?.processed ?? 0) > 0;
      };
      const outcome = await callUnderWay.run(`${mark}`, () =>
        call(gateway, parameters, { headers: { 'x-call': `${mark}` }, tookEffect }),
      );
      const { received, processed, faults: had } = traffic.get(`${mark}`) ?? { received: 0, processed: 0, faults: [] };
      repeated[retry] += Number(received > 1);
      const last = had.at(-1);
      const kind = outcome.ok ? 'ok' : outcome.kind;
      met.add(kind);
      const complain = (what: string) => wrong.push(`${id} (${retry}), call ${mark}, ${had.join(' + ')}: ${what}`);

      if (!last || kind !== kinds[last]) complain(`outcome ${kind}`);
      if (retry === 'never' && received !== 1) complain(`sent ${received} times`);
      if (retry === 'after-check' && processed > 1) complain(`processed ${processed} times`);
      if (retry === 'after-check' && checkFails && received !== 1) complain(`sent ${received} times unchecked`);
      if (received > 3) complain(`sent ${received} times`);
      if (retry === 'safe' && lost.includes(kind) && received !== 3) complain(`given up after ${received} attempts`);
      if (had.slice(0, -1).some((fault) => !lost.includes(kinds[fault]))) complain('repeated after an answer');
    }
  };
  await Promise.all(Array.from({ length: underWay }, work));

  expect(wrong).toEqual([]);
  expect(traffic.size).toBe(calls);
  // The run proves something only if every kind of outcome and fault occurred and calls were repeated.
  expect(met).toEqual(new Set(Object.values(kinds)));
  expect(new Set([...traffic.values()].flatMap((seen) => seen.faults))).toEqual(new Set(faults));
  expect(repeated.never).toBe(0);
  expect(repeated.safe).toBeGreaterThan(100);
  expect(repeated['after-check']).toBeGreaterThan(10);
});
