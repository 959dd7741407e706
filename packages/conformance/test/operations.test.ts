import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Prism, startPrism } from '../src/index.ts';
import { callOf, description, exampleParameters, gatewayAt, operations } from './support.ts';

let prism: Prism;
beforeAll(async () => {
  prism = await startPrism(description);
});
afterAll(() => prism.close());

describe.each(operations)('$id', (operation) => {
  const call = callOf(operation);
  const parameters = exampleParameters(operation);
  const successes = Object.entries(operation.response.examples).filter(([name]) => !operation.retcodes.includes(name));

  test.each(successes)('answers the success %s', async (name, { value }) => {
    const outcome = await call(gatewayAt(prism.baseUrl, name), parameters);
    const { result, message } = value as { result?: unknown; message: string };
    expect(outcome).toMatchObject({ ok: true, message });
    expect('result' in outcome && outcome.result).toEqual(result);
  });

  test.each(operation.retcodes.map((code) => [code]))('answers %s as a failure', async (retcode) => {
    const outcome = await call(gatewayAt(prism.baseUrl, retcode), parameters);
    expect(outcome).toMatchObject({ ok: false, kind: 'retcode', retcode });
    expect(outcome).not.toHaveProperty('result');
  });

  test('has a success example and one of every documented return code', () => {
    expect(successes).not.toHaveLength(0);
    expect(Object.keys(operation.response.examples)).toEqual(expect.arrayContaining([...operation.retcodes]));
  });
});
