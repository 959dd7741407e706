import { boundariesOf, operationsOf, readDescription } from '@ccgateway/conformance';
import { editions, operationInfo } from '@ccgateway/openapi';
import { describe, expect, test } from 'vitest';
import { checkInput, createCheck, type Rule } from '../src/checks.ts';
import { constraints } from '../src/generated/constraints.ts';
import { createGateway, loginEx, reject, sayBusy } from '../src/index.ts';

const description = readDescription();
const operations = operationsOf(description).filter((operation) => operation.method !== 'GET' || !operation.request);

// Bounds of work numbers differ between editions; the description has those of the baseline.
const isWorkNumber = (schema: object) => '$ref' in schema && String(schema.$ref).endsWith('/WorkNumber');
const boundedOf = ({ id, parameters }: (typeof operations)[number]) => {
  const inBaseline = !('since' in operationInfo[id as keyof typeof operationInfo]);
  return parameters.filter((parameter) => parameter.in !== 'header' && (inBaseline || !isWorkNumber(parameter.schema)));
};

describe.each(operations.filter((operation) => boundedOf(operation).length > 0))('$id', (operation) => {
  const { method, path } = operation;
  const passed = operation.parameters.filter((parameter) => parameter.in !== 'header');
  const right = Object.fromEntries(
    passed.filter(({ required }) => required).map(({ name, example }) => [name, example]),
  );

  test.each(boundedOf(operation))('$name: both sides of every bound', ({ name, schema, example }) => {
    const { accepted, refused } = boundariesOf(description, schema, false);
    const checked = isWorkNumber(schema) ? createCheck(editions[0]) : checkInput;
    const check = (value: unknown) => checked(method, path, { ...right, body: undefined, [name]: value });
    // The body is missing, so only the sentences about other parameters count.
    const aboutName = (sentence: string | undefined) => sentence?.startsWith(name) ?? false;
    expect(aboutName(check(example))).toBe(false);
    const documented = [schema.type ?? typeof example].flat()[0];
    for (const value of accepted) {
      if (typeof value === documented || documented === 'integer')
        expect([value, aboutName(check(value))]).toEqual([value, value === '']);
    }
    for (const value of refused) expect([value, aboutName(check(value))]).toEqual([value, true]);
  });
});

describe('a sentence of the check', () => {
  const gateway = createGateway({
    baseUrl: 'https://gateway.test',
    check: checkInput,
    fetch: () => Promise.reject(new Error('sent')),
  });

  test('names parameter, value and documented range', async () => {
    expect(await sayBusy(gateway, { agentid: '1000000' })).toMatchObject({
      kind: 'invalid',
      message: 'agentid must be a string from 101 to 999999; it is "1000000".',
    });
  });

  test.each([
    ['an IPv6 address', { password: '', ip: '::1' }, /^body\.ip must be .+; it is "::1"\.$/],
    ['a wrong status', { password: '', status: 6 }, /^body\.status must be one of 3, 4, 5; it is 6\.$/],
    ['no password', { status: 3 }, /^body\.password is missing\.$/],
    ['an unknown field', { password: '', statsu: 3 }, /^body\.statsu is not documented\.$/],
    ['a polluting field', JSON.parse('{"password":"","__proto__":1}'), /^body\.__proto__ is not documented\.$/],
  ])('%s', async (_, body, sentence) => {
    const outcome = await loginEx(gateway, { agentid: '291', body: body as never });
    expect(outcome).toMatchObject({ kind: 'invalid', message: expect.stringMatching(sentence) });
  });

  test('names the field of a flattened body, in a call by function and in one by path', async () => {
    const sentence = 'mode must be one of 1, 2; it is 3.';
    const by = [{ mode: 3 }, { body: { mode: 3 } }];
    for (const given of by)
      expect(checkInput('POST', '/voicecall/{agentid}/reject', { agentid: '291', ...given })).toBe(sentence);
    for (const given of [{ mode: 2 }, { body: { mode: 2 } }])
      expect(checkInput('POST', '/voicecall/{agentid}/reject', { agentid: '291', ...given })).toBeUndefined();
    expect(await reject(gateway, { agentid: '291', mode: 3 as never })).toMatchObject({ message: sentence });
  });

  test('never contains a value of a field that is secret or may hold secrets', () => {
    const secret = '1234567890';
    const wrong = [secret.repeat(90), secret, [secret], [[secret]], { [Symbol.for('x')]: 1, toJSON: () => secret }];
    let places = 0;
    for (const [operation, rule] of Object.entries(constraints)) {
      const [method, path] = operation.split(' ') as [string, string];
      for (const place of sensitivePlaces(rule)) {
        places++;
        for (const value of wrong) {
          const sentence = checkInput(method, path, place(value) as object);
          expect(sentence ?? '', operation).not.toContain(secret);
        }
      }
    }
    expect(places).toBeGreaterThan(40);
  });

  test('never contains a password or a phone number', async () => {
    const secret = '1234567890'.repeat(4);
    for (const body of [{ password: secret }, { password: '', phonenum: secret }]) {
      const outcome = await loginEx(gateway, { agentid: '291', body });
      expect(outcome).toMatchObject({ kind: 'invalid', message: expect.stringContaining('40 characters') });
      expect(JSON.stringify(outcome)).not.toContain(secret);
    }
  });
});

type Place = (value: unknown) => unknown;

/** Fields whose rule expects a secret or something that may hold one; each function builds the input around a value. */
function sensitivePlaces(rule: Rule, wrap: Place = (value) => value, root = true): Place[] {
  const inner = [
    ...Object.entries(rule.properties ?? {}).flatMap(([name, property]) =>
      sensitivePlaces(property, (value) => wrap({ [name]: value }), false),
    ),
    ...(rule.items ? sensitivePlaces(rule.items, (value) => wrap([value]), false) : []),
    ...(rule.anyOf ?? []).flatMap((alternative) => sensitivePlaces(alternative, wrap, false)),
  ];
  const holds = rule.secret || inner.length > 0;
  return holds && !root ? [wrap, ...inner] : inner;
}
