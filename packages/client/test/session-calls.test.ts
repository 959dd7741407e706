import { describe, expect, test } from 'vitest';
import { login, loginEx, queryCallInfo, release, sayBusy } from '../src/index.ts';
import {
  after,
  agentid,
  body,
  fakeClock,
  guid,
  hanging,
  ok,
  online,
  pass,
  paths,
  refused,
  StubGateway,
  sessionAt,
  settle,
  signedIn,
} from './stub-gateway.ts';

fakeClock();

describe('calls', () => {
  test('a call that is already under way is not sent again', async () => {
    const stub = new StubGateway({ [paths.release]: [after(100, ok())] });
    const session = await online(stub);
    const calls = [session.call(release, {}), session.call(release, {}), session.call(release, {})];
    await pass(200);
    expect(await Promise.all(calls)).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
    expect(stub.sent(paths.release)).toHaveLength(1);
    const again = session.call(release, {});
    await pass(200);
    await again;
    expect(stub.sent(paths.release)).toHaveLength(2);
  });

  test('the signal of one caller ends the wait of that caller alone', async () => {
    const stub = new StubGateway({ [paths.callInfo]: [after(1000, ok())] });
    const session = await online(stub);
    const [first, second] = [new AbortController(), new AbortController()];
    const calls = [
      session.call(queryCallInfo, {}, { signal: first.signal }),
      session.call(queryCallInfo, {}, { signal: second.signal }),
      session.call(queryCallInfo, {}),
    ];
    first.abort(new Error('unmounted'));
    expect(await calls[0]).toMatchObject({ ok: false, kind: 'aborted', cause: new Error('unmounted') });
    second.abort();
    expect(await calls[1]).toMatchObject({ ok: false, kind: 'aborted' });
    await pass(1000);
    expect(await calls[2]).toMatchObject({ ok: true });
    expect(stub.sent(paths.callInfo)).toHaveLength(1);
  });

  test('a call that all its callers left is given up; the next request for it sends it again', async () => {
    const stub = new StubGateway({ [paths.callInfo]: [hanging, ok()] });
    const session = await online(stub);
    const left = new AbortController();
    const call = session.call(queryCallInfo, {}, { signal: left.signal });
    await settle();
    left.abort();
    expect(await session.call(queryCallInfo, {})).toMatchObject({ ok: true });
    expect(await call).toMatchObject({ ok: false, kind: 'aborted' });
    expect(stub.sent(paths.callInfo)[0]?.signal.aborted).toBe(true);
  });

  test('an operation that throws can be called again, and no error goes uncaught', async () => {
    const session = await online(new StubGateway());
    let runs = 0;
    const operation = async () => {
      runs++;
      throw new Error('broken');
    };
    for (const signal of [undefined, new AbortController().signal, undefined])
      await expect(session.call(operation, {}, { signal })).rejects.toThrow('broken');
    expect(runs).toBe(3);
  });

  test('a call of the previous session does not answer one of the next', async () => {
    const stub = new StubGateway({ [paths.callInfo]: [after(5000, refused('100-006')), ok()] });
    const session = await online(stub);
    const early = session.call(queryCallInfo, {}, { timeout: 10_000 });
    await session.signOut();
    await session.signIn(body);
    expect(await session.call(queryCallInfo, {})).toMatchObject({ ok: true });
    await pass(5000);
    expect(await early).toMatchObject({ retcode: '100-006' });
  });

  test('end with their timeout if the body of the answer never comes', async () => {
    const stub = new StubGateway();
    const stalled = new Set<string>([paths.poll, paths.callInfo]);
    const session = await online(stub, {
      fetch: (input, init) =>
        stalled.has(`${init?.method} ${`${input}`.split('/resource')[1]}`)
          ? Promise.resolve(new Response(new ReadableStream()))
          : stub.fetch(input, init),
    });
    const call = session.call(queryCallInfo, {}, { timeout: 100, retries: 0 });
    await pass(100);
    expect(await call).toMatchObject({ ok: false, kind: 'timeout' });
    await session[Symbol.asyncDispose]();
    expect(session.connection.state).toBe('ended');
  });

  test('a call whose signal was aborted before is not sent', async () => {
    const stub = new StubGateway();
    const session = await online(stub);
    const outcome = await session.call(queryCallInfo, {}, { signal: AbortSignal.abort() });
    expect(outcome).toMatchObject({ ok: false, kind: 'aborted' });
    expect(stub.sent(paths.callInfo)).toEqual([]);
  });

  test('parameters that JSON cannot hold are a failure, not an error', async () => {
    const session = await online(new StubGateway());
    expect(await session.call(sayBusy, { reason: 1n as never })).toMatchObject({ ok: true });
    const body = { password: 1n as never };
    expect(await session.call(loginEx, { body })).toMatchObject({ ok: false, kind: 'invalid' });
  });

  test('are refused while a sign-in is under way', async () => {
    const stub = new StubGateway({ [paths.login]: [after(1000, signedIn())] });
    const session = sessionAt(stub);
    const signIn = session.signIn(body);
    await settle();
    expect(await session.call(release, {})).toMatchObject({ ok: false, kind: 'invalid' });
    await pass(1000);
    expect(await signIn).toMatchObject({ ok: true });
    expect(await session.call(release, {})).toMatchObject({ ok: true });
    expect(stub.sent(paths.release)).toHaveLength(1);
  });

  test("end with their timeout even if the caller's fetch ignores its signal", async () => {
    const stub = new StubGateway();
    const deaf = new Set([paths.release, paths.poll] as string[]);
    const session = await online(stub, {
      fetch: (input, init) => {
        const name = `${init?.method} ${`${input}`.split('/resource')[1]}`;
        return deaf.has(name) ? new Promise(() => {}) : stub.fetch(input, init);
      },
    });
    const call = session.call(release, {}, { timeout: 100 });
    await pass(100);
    expect(await call).toMatchObject({ ok: false, kind: 'timeout' });
    expect(await session.signOut()).toMatchObject({ ok: true });
    expect(session.connection.state).toBe('ended');
  });

  test('calls with other parameters and other operations are sent at the same time', async () => {
    const stub = new StubGateway({ [paths.sayBusy]: [after(100, ok())], [paths.release]: [after(100, ok())] });
    const session = await online(stub);
    const calls = [
      session.call(sayBusy, { reason: 1 }),
      session.call(sayBusy, { reason: 2 }),
      session.call(release, {}),
    ];
    await pass(200);
    await Promise.all(calls);
    expect(stub.sent(paths.sayBusy).map(({ url }) => url.search)).toEqual(['?reason=1', '?reason=2']);
    expect(stub.sent(paths.release)).toHaveLength(1);
  });

  test('are sent before a sign-in too if a GUID is given', async () => {
    const stub = new StubGateway();
    const session = sessionAt(stub, { guid: 'old.AgentGateway0' });
    expect(await session.call(sayBusy, {})).toMatchObject({ ok: true });
    expect(stub.requests[0]?.headers.get('Guid')).toBe('old.AgentGateway0');
  });

  test("a sign-in by hand over the session's gateway is possible", async () => {
    const stub = new StubGateway();
    const session = sessionAt(stub);
    await login(session.gateway, { agentid, body });
    expect(session.gateway.guid).toBe(guid);
  });
});
