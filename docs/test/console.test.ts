import { createSimulator } from '@ccgateway/simulator/node';
import { describe, expect, test, vi } from 'vitest';
import { baseOf, type ConsoleOperation, type Filled, requestOf } from '../src/console/request.ts';
import { ConsoleSession, type Exchange } from '../src/console/session.ts';
import { consoleOperationOf, setupOf } from '../src/console/setup.ts';
import { explain } from '../src/console/trouble.ts';
import { interfaceModel as model } from '../src/lib/model.ts';

const address = 'http://127.0.0.1:8060/agentgateway/resource';

function operation(id: string): ConsoleOperation {
  const found = model.operations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no operation ${id}`);
  return consoleOperationOf(found, model);
}

describe('the address of a gateway', () => {
  test.each([
    ['http://127.0.0.1:8060/agentgateway/resource', 'http://127.0.0.1:8060/agentgateway/resource'],
    [' https://gw.example/agentgateway/resource/ ', 'https://gw.example/agentgateway/resource'],
  ])('%s is read', (typed, base) => expect(baseOf(typed)).toBe(base));

  test.each([
    '',
    '127.0.0.1:8060',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'http://user:word@gw.example/',
    'http://gw.example/?a=b',
    'http://gw.example/#a',
  ])('%s is refused', (typed) => {
    expect(baseOf(typed)).toBeUndefined();
    expect(
      requestOf(operation('sayBusy'), { address: typed, values: { agentid: '291' }, body: '' }, 'g'),
    ).toMatchObject({
      problem: 'console.problem.address',
    });
  });
});

describe('a request', () => {
  const filled: Filled = { address, values: { agentid: '291', reason: '200' }, body: '' };

  test('has the values in its address, the GUID, and no empty parameter', () => {
    expect(requestOf(operation('sayBusy'), { ...filled, values: { ...filled.values, prolong: '' } }, 'g')).toEqual({
      url: `${address}/onlineagent/291/saybusy?reason=200`,
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=UTF-8', Guid: 'g' },
    });
  });

  test('of a sign-in has no GUID', () => {
    expect(requestOf(operation('login'), { ...filled, body: '{}' }, 'g')).not.toHaveProperty('headers.Guid');
  });

  test.each(['', '.', '..'])('with the path value "%s" would go to another address, and is refused', (agentid) => {
    expect(requestOf(operation('sayFree'), { ...filled, values: { agentid } }, 'g')).toMatchObject({
      problem: 'console.problem.missing',
      values: { name: 'agentid' },
    });
  });

  test('keeps hostile values in their places', () => {
    const values = { agentid: '291/../../x?y=#', reason: '1&prolong=true' };
    const request = requestOf(operation('sayBusy'), { ...filled, values }, undefined);
    expect(request).toMatchObject({
      url: `${address}/onlineagent/291%2F..%2F..%2Fx%3Fy%3D%23/saybusy?reason=1%26prolong%3Dtrue`,
    });
  });

  test('with a body that is not JSON, or with a body and GET, is refused', () => {
    expect(requestOf(operation('transfer'), { ...filled, body: '{' }, 'g')).toMatchObject({
      problem: 'console.problem.body',
    });
    expect(requestOf(operation('getAgentEvent'), { ...filled, body: '{}' }, 'g')).toMatchObject({
      problem: 'console.problem.getBody',
    });
  });
});

describe('the explanation of a call without an answer', () => {
  const answers = () => Promise.resolve(new Response());
  const nothing = () => Promise.reject(new TypeError('Failed to fetch'));

  test.each([
    ['http://127.0.0.1:8070/', address, answers, 'console.trouble.cors'],
    ['http://127.0.0.1:8070/', address, nothing, 'console.trouble.unreachable'],
    ['https://docs.example/', 'http://gw.example/x', answers, 'console.trouble.mixed'],
    ['https://docs.example/', address, answers, 'console.trouble.local'],
    ['https://docs.example/', 'https://127.0.0.1:8043/x', nothing, 'console.trouble.local'],
    ['https://docs.example/', 'https://gw.example/x', nothing, 'console.trouble.unreachable'],
  ])('of %s calling %s', async (page, gateway, send, trouble) => {
    const asked = vi.fn<typeof fetch>(send);
    expect((await explain(gateway, page, asked)).trouble).toBe(trouble);
    for (const [url] of asked.mock.calls) expect(url).toBe(gateway);
  });
});

describe('the session of a console', () => {
  function begin(base = address) {
    const simulator = createSimulator({ pollHold: 0 });
    const urls: string[] = [];
    const stored = new Map<string, string>();
    const send: typeof fetch = async (input, init) => {
      urls.push(String(input));
      // A gateway of another name is the same one here.
      const url = String(input).replace(base, address);
      return (await simulator.fetch(url, init)) ?? Response.error();
    };
    const store = {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
      removeItem: (key: string) => void stored.delete(key),
    };
    const { own } = setupOf(model.operations.find(({ id }) => id === 'sayBusy') ?? fail(), model);
    const session = () => new ConsoleSession(own, send, store);
    const filled = (values = {}, body = ''): Filled => ({ address: base, values: { agentid: '291', ...values }, body });
    return { simulator, urls, stored, session, filled };
  }
  const fail = (): never => {
    throw new Error('no such operation');
  };
  const done = (outcome: Awaited<ReturnType<ConsoleSession['call']>>): Exchange =>
    'answer' in outcome ? outcome : fail();

  test('signs in, takes the events of the sign-in, calls, and tells what followed', async () => {
    const { session, filled, urls } = begin();
    const exchange = done(await session().call(operation('sayBusy'), filled({ reason: '200' }), true));
    expect(exchange.answer).toMatchObject({ status: 200, retcode: '0' });
    expect(exchange.events.map(({ eventType }) => eventType)).toEqual(['AgentState_SetNotReady_Success']);
    expect(exchange.state).toBe('busy');
    for (const url of urls) expect(url.startsWith(address)).toBe(true);
  });

  test.each([
    ['getAgentStatus', 'busy'],
    ['logout', 'signed-out'],
  ])('after %s tells the state that the gateway answers, if no event tells one', async (id, state) => {
    const { session, filled } = begin();
    await session().call(operation('sayBusy'), filled({ reason: '200' }), true);
    const exchange = done(await session().call(operation(id), filled(), true));
    expect(exchange).toMatchObject({ answer: { retcode: '0' }, events: [], state, asked: true });
  });

  test('signs nobody in unless wished', async () => {
    const { session, filled, urls } = begin();
    const exchange = done(await session().call(operation('sayBusy'), filled(), false));
    expect(exchange.answer.retcode).toBe('100-006');
    expect(urls).toHaveLength(1);
  });

  test('on the next page goes on with the session', async () => {
    const { session, filled, urls } = begin();
    await session().call(operation('sayBusy'), filled(), true);
    urls.length = 0;
    expect(done(await session().call(operation('sayFree'), filled(), true)).answer.retcode).toBe('0');
    expect(urls[0]).toContain('/sayfree');
  });

  test('signs in again after the simulator began anew', async () => {
    const { session, filled, simulator } = begin();
    await session().call(operation('sayBusy'), filled(), true);
    simulator.do('reset', {});
    expect(done(await session().call(operation('sayFree'), filled(), true)).answer.retcode).toBe('0');
  });

  test('takes its own agent over on this machine, and nobody elsewhere', async () => {
    const here = begin();
    await here.session().call(operation('sayBusy'), here.filled(), true);
    here.stored.clear();
    expect(done(await here.session().call(operation('sayFree'), here.filled(), true)).answer.retcode).toBe('0');

    const elsewhere = begin('http://gw.example/agentgateway/resource');
    await elsewhere.session().call(operation('sayBusy'), elsewhere.filled(), true);
    expect([...elsewhere.stored]).toEqual([]);
    const exchange = done(await elsewhere.session().call(operation('sayFree'), elsewhere.filled(), true));
    expect(exchange).toMatchObject({ refused: true, answer: { retcode: '100-002' } });
  });

  test('knows the GUID of a sign-in by hand', async () => {
    const { session, filled, stored } = begin();
    const own = session();
    await own.call(operation('loginEx'), filled({}, '{"password":"","phonenum":"40038"}'), false);
    expect(stored.size).toBe(1);
    expect(done(await own.call(operation('sayBusy'), filled(), false)).answer.retcode).toBe('0');
  });
});
