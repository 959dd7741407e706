import { deref, operationsOf, readDescription, type Schema } from '@ccgateway/conformance';
import { exampleParameters } from '@ccgateway/conformance/suite/support';
import { afterEach, describe, expect, test } from 'vitest';
import type { Session } from '../src/centre/session.ts';
import { createSimulator, type Simulator } from '../src/index.ts';
import type { WireReply } from '../src/wire/reply.ts';
import { parameterCodes } from './simulator-target.ts';

// Forms in which clients were seen to send values, for every operation that has such a value.

const description = readDescription();
const operations = operationsOf(description);
let simulator: Simulator | undefined;
afterEach(() => simulator?.close());

type Operation = (typeof operations)[number];
type Fields = Readonly<Record<string, unknown>>;

/** The reason for which an operation finds a parameter wrong; undefined when it finds none. */
function reasonOf(operation: Operation, parameters: Fields): string | undefined {
  simulator?.close();
  simulator = createSimulator({
    edition: 'all',
    authmode: 0,
    pollHold: 0,
    pushHosts: ['*'],
    fetch: async () => new Response(),
  });
  const { centre } = simulator.gateway;
  const agent = centre.agent(String(parameters.agentid));
  if (agent && operation.secured) {
    const push = undefined;
    centre.signIn(agent, { phonenum: '1', autoAnswer: true, autoEnterIdle: true, releasePhone: true, push });
  }
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parameters[name])));
  const query = operation.parameters
    .filter(({ name, in: place }) => place === 'query' && parameters[name] !== undefined)
    .map(({ name }) => `${name}=${encodeURIComponent(String(parameters[name]))}`);
  const reply = simulator.answer({
    method: operation.method,
    url: `/agentgateway/resource${path}${query.length > 0 ? `?${query.join('&')}` : ''}`,
    header: () => undefined,
    body: parameters.body === undefined ? '' : JSON.stringify(parameters.body),
  });
  const { retcode, reason } = reply as WireReply;
  return parameterCodes.has(retcode) ? reason : undefined;
}

const typesOf = (schema: Schema) => [deref<Schema>(description, schema).type ?? []].flat();

/** Each field of each body, as it is in a form that was seen; fields of objects inside bodies are none of these. */
function fieldsThat(form: (types: readonly string[], value: unknown, required: boolean) => unknown[]) {
  return operations.flatMap((operation) => {
    const { request } = operation;
    if (request === undefined) return [];
    const schema = deref<Schema>(description, request.schema);
    // A body whose fields may all be left out may have no example.
    const examples = [(exampleParameters(operation).body ?? {}) as Fields, ...Object.values(request.examples)];
    const example = examples[0] ?? {};
    return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
      const known = examples.map((one) => ('value' in one ? (one.value as Fields) : one)[name]);
      const value = known.find((one) => one !== undefined);
      const forms = form(typesOf(property), value, schema.required?.includes(name) ?? false);
      return forms.map((sent) => [operation.id, name, sent, operation, { ...example, [name]: sent }] as const);
    });
  });
}

describe('the field', () => {
  const booleans = fieldsThat(([documented]) => (documented === 'boolean' ? ['True', 'FALSE', 'tRuE'] : []));
  const numbers = fieldsThat(([documented], value) =>
    documented === 'string' && /^[1-9]\d{0,9}$/.test(String(value)) ? [Number(value)] : [],
  );
  const nulls = fieldsThat((_, __, required) => (required ? [] : [null]));

  test('is found in every form', () => {
    expect([booleans, numbers, nulls].map(({ length }) => length > 10)).toEqual([true, true, true]);
  });

  test.each([...booleans, ...numbers])('%s.%s may be %j', (_, __, ___, operation, body) => {
    expect(reasonOf(operation, { ...exampleParameters(operation), body })).toBeUndefined();
  });

  // Another field can make one mandatory: then leaving it out is refused as well.
  test.each(nulls)('%s.%s with %j is as left out', (_, name, __, operation, body) => {
    const without = Object.fromEntries(Object.entries(body).filter(([field]) => field !== name));
    const asLeftOut = reasonOf(operation, { ...exampleParameters(operation), body: without });
    expect(reasonOf(operation, { ...exampleParameters(operation), body })).toBe(asLeftOut);
    expect([undefined, 'Field voicePath of the body is missing; with beepTone true it is expected.']).toContain(
      asLeftOut,
    );
  });

  const required = fieldsThat((types, __, must) => (must && !types.includes('null') ? [null] : []));
  test.each(required)('%s.%s must not be %j', (_, name, __, operation, body) => {
    expect(reasonOf(operation, { ...exampleParameters(operation), body })).toEqual(refusalOf(name));
  });

  const refusalOf = (name: string) =>
    expect.stringMatching(new RegExp(`^Field ${name} of the body is null; expected `));

  test('of more digits than a number keeps is no number', () => {
    const login = operations.find(({ id }) => id === 'login') as Operation;
    const body = JSON.parse('{"password":"","phonenum":12345678901234567890}') as Fields;
    expect(reasonOf(login, { agentid: '291', body })).toMatch(/phonenum/);
  });
});

describe('the parameter', () => {
  const booleans = operations.flatMap((operation) =>
    operation.parameters
      .filter(({ in: place, schema }) => place !== 'header' && typesOf(schema)[0] === 'boolean')
      .map(({ name }) => [operation.id, name, operation] as const),
  );

  test('of a boolean is there', () => expect(booleans.length).toBeGreaterThan(2));

  test.each(booleans)('%s.%s may be True', (_, name, operation) => {
    expect(reasonOf(operation, { ...exampleParameters(operation), [name]: 'True' })).toBeUndefined();
  });
});

describe('a text that means a boolean', () => {
  test.each([
    ['autoanswer/{}', (session: Session) => session.autoAnswer],
    ['autoenteridle/{}', (session: Session) => session.autoEnterIdle],
  ] as const)('%s counts in any case', async (path, read) => {
    simulator = createSimulator({ edition: 'all', authmode: 0 });
    const agent = simulator.gateway.centre.agent('291');
    if (agent === undefined) throw new Error('no agent');
    const given = { phonenum: '1', autoAnswer: false, autoEnterIdle: false, releasePhone: true, push: undefined };
    const session = simulator.gateway.centre.signIn(agent, given);
    const seen: boolean[] = [];
    for (const text of ['True', 'False', 'TRUE', 'yes']) {
      const url = `/agentgateway/resource/onlineagent/291/${path.replace('{}', text)}`;
      await simulator.answer({ method: 'POST', url, header: () => undefined, body: '' });
      seen.push(read(session));
    }
    expect(seen).toEqual([true, false, true, false]);
  });
});
