import { boundariesOf, mutationsOf, Validator } from '@ccgateway/conformance';
import { description, exampleParameters, headers, operations, send } from '@ccgateway/conformance/suite/support';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReadySimulator, simulatorTarget } from './simulator-target.ts';

// What every client meets some day, held against the description of each operation as validators of others do.
const validator = new Validator(description);

let target: ReadySimulator;
beforeAll(async () => {
  target = await simulatorTarget();
});
afterAll(() => target.close());

describe.each(operations)('$id', (operation) => {
  const parameters = exampleParameters(operation);

  /** Sends a call to a gateway that is ready for it; answers the return code, of an answer that the description admits. */
  async function answerTo(given: Record<string, unknown>, init?: RequestInit): Promise<string> {
    await target.prepare(operation, parameters);
    const response = await send(target, operation, given, init);
    expect(response.status).toBe(200);
    const answer = (await response.json()) as { retcode: string };
    expect([answer, validator.violations(operation.response.schema, answer)]).toEqual([answer, []]);
    return answer.retcode;
  }

  if (operation.secured) {
    test('refuses a wrong GUID as described', async () => {
      expect(await answerTo(parameters, { headers: { ...headers, Guid: 'another.AgentGateway1' } })).toBe('000-003');
    });

    test('refuses a call without a session as described', async () => {
      const { Guid: _, ...rest } = headers;
      expect(await answerTo(parameters, { headers: rest })).not.toBe('0');
      expect(await answerTo({ ...parameters, agentid: '59999' })).not.toBe('0');
    });
  }

  test('answers every wrong parameter as described', async () => {
    const wrong = operation.parameters
      .filter((parameter) => parameter.in !== 'header')
      .flatMap(({ name, schema }) =>
        boundariesOf(description, schema, true).refused.map((value) => ({ [name]: value })),
      );
    const { request } = operation;
    if (request && operation.method !== 'GET') {
      const bodies = mutationsOf(description, request.schema, parameters.body);
      wrong.push(...bodies.map(({ value }) => ({ body: value })));
    }
    const codes: string[] = [];
    for (const one of wrong) codes.push(await answerTo({ ...parameters, ...one }));
    // Some of them are taken, because clients were seen to send them.
    expect(codes.filter((code) => code !== '0')).not.toEqual([]);
  });
});
