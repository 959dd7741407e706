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
  const examples = Object.entries(operation.response.examples).map(
    ([name, { value }]) => [name, value as { retcode: string; message: string; result?: unknown }] as const,
  );
  const successes = examples.filter(([, { retcode }]) => retcode === '0');
  const failures = examples.filter(([, { retcode }]) => retcode !== '0');

  test.each(successes)('answers the success %s', async (name, { result, message }) => {
    const outcome = await call(gatewayAt(prism.baseUrl, name), parameters);
    expect(outcome).toMatchObject({ ok: true, message });
    expect('result' in outcome && outcome.result).toEqual(result);
  });

  test.each(failures)('answers %s as a failure', async (name, { retcode }) => {
    const outcome = await call(gatewayAt(prism.baseUrl, name), parameters);
    expect(outcome).toMatchObject({ ok: false, kind: 'retcode', retcode });
    expect(outcome).not.toHaveProperty('result');
  });

  if (operation.file) {
    test('answers a file', async () => {
      const outcome = await call(gatewayAt(prism.baseUrl), parameters);
      expect(outcome).toMatchObject({ ok: true, result: expect.any(Blob) });
    });
  }

  test('has a success example and one of every documented return code', () => {
    expect(successes.length > 0 || operation.file).toBe(true);
    expect(failures.map(([, { retcode }]) => retcode)).toEqual(operation.retcodes);
  });
});
