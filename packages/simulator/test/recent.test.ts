import { expect, test } from 'vitest';
import { Clock } from '../src/centre/clock.ts';
import { createSimulator } from '../src/index.ts';
import { startSimulator } from '../src/node.ts';
import { described } from '../src/wire/described.ts';
import { Recent } from '../src/wire/recent.ts';
import { rawRequest, sendRaw } from './raw.ts';

// What an address asks for is remembered. The second request with it must be answered as the first was.

const base = '/agentgateway/resource';

test('an address is answered as often as it is asked for in the same way, whatever its method and its mistakes', async () => {
  const simulator = createSimulator({ strict: true, clock: new Clock({ manual: true }), pollHold: 0 });
  const { forms, routes } = described.legacy;
  const older = [...forms, ...routes].flatMap(({ method, path }) => (method && path ? [{ method, path }] : []));
  const asked = [...described.operations, ...older].flatMap(({ method, path }) => {
    const plain = `${base}${path.replace(/\{\w+\}/g, '291')}`;
    const forms = [plain, `${plain}?`, `${plain}/`, plain.replace('/resource/', '//resource/')];
    const wrong = [`${base}${path.replace(/\{\w+\}/g, 'x')}`, `${plain}?unknown=1&unknown=2`];
    return [...forms, ...wrong].flatMap((url) => [method, 'HEAD', 'PATCH'].map((way) => ({ way, url })));
  });
  const answer = async ({ way, url }: { way: string; url: string }) => {
    // Without a session every operation is refused, so that no answer changes what the next one is.
    const response = await simulator.fetch(`http://localhost${url}`, { method: way });
    return [response?.status, [...(response?.headers ?? [])], await response?.text()];
  };
  const first = [];
  for (const one of asked) first.push(await answer(one));
  const second = [];
  for (const one of asked) second.push(await answer(one));
  expect(second).toEqual(first);
  // Leniencies are among what is compared.
  expect(JSON.stringify(first)).toContain('trailing slash');
  simulator.close();
});

test('a limited number of addresses is remembered, and no long one', () => {
  const recent = new Recent<number>();
  for (let index = 0; index < 20_000; index++) recent.set(index % 2 ? 'GET' : 'PUT', `/${index}`, index);
  expect(recent.size).toBeLessThanOrEqual(4096);
  expect(recent.get('GET', '/19999')).toBe(19_999);
  expect(recent.get('PUT', '/19999')).toBeUndefined();
  recent.set('GET', `/${'x'.repeat(20_000)}`, 1);
  expect(recent.get('GET', `/${'x'.repeat(20_000)}`)).toBeUndefined();
});

test('a header that came twice counts as Node joins it', async () => {
  const running = await startSimulator({ httpPort: 0, authmode: 1 });
  const port = running.http?.port ?? 0;
  const json = 'application/json';
  const body = JSON.stringify({ password: '', phonenum: '40038' });
  const signIn = await sendRaw(port, rawRequest(`PUT ${base}/onlineagent/291`, { 'Content-Type': json }, body));
  const guid = signIn.headers.find((line) => line.startsWith('Set-GUID: '))?.split('=')[1] ?? '';
  const busy = (headers: Record<string, string>) =>
    sendRaw(port, rawRequest(`POST ${base}/onlineagent/291/saybusy`, { 'Content-Type': json, ...headers }));
  expect((await busy({ GUID: guid })).body).toContain('"retcode":"0"');
  expect((await busy({ GUID: guid, guid: 'another' })).body).toContain('"retcode":"000-003"');
  await running.close();
});
