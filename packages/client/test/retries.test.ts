import { describe, expect, test, vi } from 'vitest';
import { type CallOptions, createGateway, queryCallInfo, release, sayBusy } from '../src/index.ts';
import { everyOperation } from './every-operation.ts';
import {
  agentid,
  answer,
  baseUrl,
  fakeClock,
  hanging,
  html,
  ok,
  pass,
  refused,
  type Step,
  settle,
  unreachable,
} from './stub-gateway.ts';

fakeClock();

const operations = everyOperation();
const of = (retry: string) => operations.filter((operation) => operation.retry === retry);

/** Failures after which the caller cannot know whether the gateway processed the call. */
const lost: [string, Step][] = [
  ['network', unreachable],
  ['timeout', hanging],
  ['http', html(502)],
];

/** Sends each given operation to a gateway that always reacts the same; returns how often each was sent. */
async function timesSent(ids: ReturnType<typeof of>, step: Step, options: CallOptions = {}) {
  const outcomes = ids.map(async ({ id, call, parameters }) => {
    let sent = 0;
    const gateway = createGateway({
      baseUrl,
      tryTimeout: 1000,
      fetch: async (...request) => {
        sent += 1;
        const { signal } = new Request(...request);
        return step({ signal } as Parameters<Step>[0]);
      },
    });
    const outcome = await call(gateway, parameters, options);
    return [id, outcome.ok ? 'ok' : outcome.kind, sent] as const;
  });
  await pass(10_000, 100);
  return Promise.all(outcomes);
}

const expected = (ids: ReturnType<typeof of>, kind: string, sent: number) => ids.map(({ id }) => [id, kind, sent]);

test('every operation has one of the three classes, and each class has operations', () => {
  expect(operations.length).toBe(of('never').length + of('safe').length + of('after-check').length);
  for (const retry of ['never', 'safe', 'after-check']) expect(of(retry)).not.toEqual([]);
});

describe.each(lost)('after a failure of kind %s', (kind, step) => {
  test('operations of class never are sent once, whatever the caller asks for', async () => {
    const never = of('never');
    expect(await timesSent(never, step)).toEqual(expected(never, kind, 1));
    expect(await timesSent(never, step, { retries: 9, tookEffect: () => false })).toEqual(expected(never, kind, 1));
  });

  test('operations of class safe are sent three times, or as often as the caller asks for', async () => {
    const safe = of('safe');
    expect(await timesSent(safe, step)).toEqual(expected(safe, kind, 3));
    expect(await timesSent(safe, step, { retries: 0 })).toEqual(expected(safe, kind, 1));
    expect(await timesSent(safe, step, { retries: 4 })).toEqual(expected(safe, kind, 5));
  });

  test('operations of class after-check are sent again only if the check says that they had no effect', async () => {
    const checked = of('after-check');
    expect(await timesSent(checked, step)).toEqual(expected(checked, kind, 1));
    expect(await timesSent(checked, step, { tookEffect: () => true })).toEqual(expected(checked, kind, 1));
    expect(await timesSent(checked, step, { tookEffect: async () => false })).toEqual(expected(checked, kind, 3));
  });

  test('a call whose check fails is not sent again', async () => {
    const checked = of('after-check');
    const broken = () => {
      throw new Error('The check failed.');
    };
    expect(await timesSent(checked, step, { tookEffect: broken })).toEqual(expected(checked, kind, 1));
    expect(await timesSent(checked, step, { tookEffect: async () => broken() })).toEqual(expected(checked, kind, 1));
  });
});

describe('a final answer', () => {
  const final: [string, Step, string][] = [
    ['a success', ok(), 'ok'],
    ['a refusal', refused('100-007'), 'retcode'],
    ['a refusal with an unknown code', refused('424-242'), 'retcode'],
    ['a refusal with status 500', answer({ message: '', retcode: '999-001' }, { status: 500 }), 'retcode'],
    ['an answer with status 200 that is not the gateway’s', html(), 'decode'],
  ];
  test.each(final)('%s is not followed by another request', async (_, step, kind) => {
    const tookEffect = vi.fn(() => false);
    expect(await timesSent(operations, step, { tookEffect })).toEqual(expected(operations, kind, 1));
    expect(tookEffect).not.toHaveBeenCalled();
  });
});

describe('between two attempts', () => {
  /** A gateway whose first requests, as many as given, stay without an answer; the following ones succeed. */
  function failing(times: number) {
    const sent: number[] = [];
    const gateway = createGateway({
      baseUrl,
      fetch: async () => {
        sent.push(Date.now());
        if (sent.length <= times) throw new TypeError('fetch failed');
        return new Response('{"message":"","retcode":"0"}');
      },
    });
    return { gateway, sent };
  }

  test('the client waits a random time below a bound that doubles, and then takes the answer', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const { gateway, sent } = failing(2);
    const call = queryCallInfo(gateway, { agentid });
    await pass(5000);
    expect(await call).toMatchObject({ ok: true });
    expect(sent.map((time) => time - (sent[0] ?? 0))).toEqual([0, 500, 1500]);
  });

  test('an unusable number of repetitions means none', async () => {
    const { gateway, sent } = failing(9);
    expect(await queryCallInfo(gateway, { agentid }, { retries: Number.NaN })).toMatchObject({ kind: 'network' });
    expect(sent).toHaveLength(1);
  });

  test('parameters that the caller changes do not change the repetition', async () => {
    const urls: string[] = [];
    const gateway = createGateway({
      baseUrl,
      fetch: async (url) => {
        urls.push(`${url}`);
        throw new TypeError('fetch failed');
      },
    });
    const parameters = { agentid };
    const call = queryCallInfo(gateway, parameters);
    parameters.agentid = '999';
    await pass(5000);
    await call;
    expect(new Set(urls).size).toBe(1);
  });

  test('the caller can end the call: nothing more is sent', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const { gateway, sent } = failing(9);
    const controller = new AbortController();
    const call = queryCallInfo(gateway, { agentid }, { signal: controller.signal });
    await settle();
    controller.abort();
    expect(await call).toMatchObject({ ok: false, kind: 'aborted' });
    await pass(10_000, 100);
    expect(sent).toHaveLength(1);
  });

  test("a check of an agent's state decides whether it is set again", async () => {
    const { gateway, sent } = failing(1);
    const tookEffect = vi.fn(async () => false);
    const call = sayBusy(gateway, { agentid }, { tookEffect });
    await pass(1000);
    expect(await call).toMatchObject({ ok: true });
    expect(tookEffect).toHaveBeenCalledOnce();
    expect(sent).toHaveLength(2);
  });

  test('a call whose signal was aborted before is not sent', async () => {
    const { gateway, sent } = failing(0);
    expect(await release(gateway, { agentid }, { signal: AbortSignal.abort() })).toMatchObject({ kind: 'aborted' });
    expect(sent).toEqual([]);
  });
});
