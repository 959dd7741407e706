import { sampled } from '@ccgateway/testing/test-sets';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callOf, exampleParameters, gatewayAt, operations } from './support.ts';
import type { Target } from './target.ts';

interface Example {
  readonly retcode: string;
  readonly message: string;
  readonly result?: unknown;
  readonly event?: unknown;
}

/** Every operation through the generated client: its successes, and every documented return code. */
export function testOperations(start: () => Promise<Target>): void {
  let target: Target;
  beforeAll(async () => {
    target = await start();
  });
  afterAll(() => target.close());

  describe.each(sampled(operations, 12))('$id', (operation) => {
    const call = callOf(operation);
    const parameters = exampleParameters(operation);
    const examples = Object.entries(operation.response.examples).map(
      ([name, { value }]) => [name, value as Example] as const,
    );
    const successes = examples.filter(([, { retcode }]) => retcode === '0');
    const failures = examples.filter(([, { retcode }]) => retcode !== '0');

    test.each(successes)('answers the success %s', async (name, { result, event, message }) => {
      const outcome = await call(gatewayAt(target, target.force(operation, name, '0')), parameters);
      expect(outcome).toMatchObject({ ok: true, message });
      expect('result' in outcome && (outcome.result ?? undefined)).toEqual(result ?? event);
    });

    test.each(failures)('answers %s as a failure', async (name, { retcode }) => {
      const outcome = await call(gatewayAt(target, target.force(operation, name, retcode)), parameters);
      expect(outcome).toMatchObject({ ok: false, kind: 'retcode', retcode });
      expect(outcome).not.toHaveProperty('result');
    });

    if (operation.file) {
      test('answers a file', async () => {
        const outcome = await call(gatewayAt(target), parameters);
        expect(outcome).toMatchObject({ ok: true, result: expect.any(Blob) });
      });
    }

    test('has a success example and one of every documented return code', () => {
      expect(successes.length > 0 || operation.file).toBe(true);
      expect(failures.map(([, { retcode }]) => retcode)).toEqual(operation.retcodes);
    });
  });
}
