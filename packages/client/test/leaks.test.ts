// Passwords, GUIDs and tokens must not appear in anything that a program prints or logs.
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { checkInput } from '../src/checks.ts';
import { type Outcome, sayBusy, unwrap } from '../src/index.ts';
import { pathClient } from '../src/paths.ts';
import {
  agentid,
  answer,
  event,
  fakeClock,
  hanging,
  html,
  ok,
  pass,
  paths,
  type Step,
  StubGateway,
  sessionAt,
  unreachable,
} from './stub-gateway.ts';

fakeClock();

const secrets = {
  password: 'secret-password',
  guid: 'secret-guid.AgentGateway0',
  token: 'secret-token',
  cookie: 'secret-cookie',
};
const body = { password: secrets.password, phonenum: '40038' };
const push = { ...body, callBackUri: 'https://client.test/events', serviceToken: secrets.token };

/** Adds the headers that hold secrets to every answer. */
const withSecrets =
  (step: Step): Step =>
  async (request) => {
    const response = await step(request);
    response.headers.set('Set-GUID', `JSESSIONID=${secrets.guid}`);
    response.headers.append('Set-Cookie', `SERVERID=${secrets.cookie}`);
    return response;
  };

/** All texts that a program may print of a value. */
function dumps(value: unknown): string {
  return [
    inspect(value, { depth: 10 }),
    inspect(value, { depth: 10, getters: true }),
    JSON.stringify(value) ?? '',
    JSON.stringify({ ...(value as object) }),
    `${(value as Error)?.stack ?? ''}${value}`,
  ].join('\n');
}

function expectNoSecret(value: unknown): void {
  const text = dumps(value);
  for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
}

function thrown(outcome: Outcome<unknown>): unknown {
  try {
    return unwrap(outcome);
  } catch (error) {
    return error;
  }
}

const answers: [string, Step][] = [
  ['a success', withSecrets(ok({ workno: agentid }))],
  ['a refusal', withSecrets(answer({ message: '', retcode: '100-004' }))],
  ['a page of a proxy', withSecrets(html(502))],
  ['a page with status 200', withSecrets(html())],
  ['no answer', unreachable],
  ['a gateway that hangs', hanging],
];

describe.each(answers)('after %s', (_, step) => {
  test('the outcome of a sign-in and the error of unwrap() show no secret', async () => {
    const call = sessionAt(new StubGateway({ [paths.login]: [step] })).signIn(push);
    await pass(15_000, 100);
    const outcome = await call;
    expectNoSecret(outcome);
    expectNoSecret(thrown(outcome));
  });

  test('the outcome of a call, the session, its gateway and its readers show no secret', async () => {
    const stub = new StubGateway({ [paths.login]: [withSecrets(ok())], [paths.sayBusy]: [step] });
    const session = sessionAt(stub, { serviceToken: () => secrets.token });
    await session.signIn(push);
    expect(session.gateway.guid).toBe(secrets.guid);
    const call = session.call(sayBusy, {});
    await pass(15_000, 100);
    expect(stub.sent(paths.beat)[0]?.headers.get('service_token')).toBe(secrets.token);
    expect(stub.sent(paths.sayBusy)[0]?.headers.get('Cookie')).toContain(secrets.cookie);
    const outcome = await call;
    for (const value of [
      outcome,
      thrown(outcome),
      session,
      session.gateway,
      pathClient(session.gateway),
      session.events(),
    ])
      expectNoSecret(value);
  });
});

test('a session that was given a GUID does not show it, nor events that nobody has read', async () => {
  const session = sessionAt(new StubGateway(), { guid: secrets.guid });
  session.deliver({ workNo: agentid, events: [{ eventType: 'AgentEvent_Ringing', content: secrets } as never] });
  expectNoSecret(session);
});

test('connection states and events show no secret', async () => {
  const poll = [withSecrets(event('AgentState_Ready')), withSecrets(html(502)), unreachable];
  const session = sessionAt(new StubGateway({ [paths.login]: [withSecrets(ok())], [paths.poll]: poll }));
  const seen: unknown[] = [];
  session.onConnection((connection) => seen.push(connection));
  session.on('*', (given) => seen.push(given));
  await session.signIn(body);
  await pass(5000);
  expect(seen).toHaveLength(4);
  for (const value of seen) expectNoSecret(value);
});

test('a check of the input names the field password without its value', async () => {
  const session = sessionAt(new StubGateway(), { check: checkInput });
  const outcome = await session.signIn({ ...body, password: `${secrets.password}${'x'.repeat(200)}` });
  expect(outcome).toMatchObject({ kind: 'invalid', message: expect.stringContaining('password') });
  expectNoSecret(outcome);
});

test.each(['token', 'guid'] as const)('the failure does not quote a %s that no header can hold', async (name) => {
  const broken = `${secrets[name]}\n1`;
  const session = sessionAt(new StubGateway(), name === 'guid' ? { guid: broken } : {});
  const headers = name === 'token' ? { service_token: broken } : {};
  const outcome = await sayBusy(session.gateway, { agentid }, { headers });
  expect(outcome).toMatchObject({ ok: false });
  expectNoSecret(outcome);
  expectNoSecret(thrown(outcome));
});
