import { beginVectors, sampleVectors, type Vector } from '@ccgateway/testing/vectors';
import { afterAll, expect, test } from 'vitest';
import { createGateway } from '../../src/index.ts';
import { baseUrl, callOf, type Parameters } from './calls.ts';
import { type Answer, type ExpectedOutcome, expectOutcome, responseOf } from './outcomes.ts';

interface OutcomeVector extends Vector {
  readonly operation: string;
  readonly guid?: string;
  readonly parameters: Parameters;
  readonly answer: Answer;
  readonly timeout?: number;
  readonly abort?: true;
  readonly limits?: { readonly answer?: number; readonly file?: number };
  readonly expect: ExpectedOutcome;
  readonly allow?: { readonly kinds: readonly string[] };
}

const vectors = sampleVectors<OutcomeVector>('outcomes', 'client');
const { run, end } = beginVectors('packages/client');
afterAll(() => end(vectors));

test.each(vectors)('$id', (vector) =>
  run(vector.id, async () => {
    const { guid, limits, timeout, abort, allow } = vector;
    const caller = new AbortController();
    const gateway = createGateway({
      baseUrl,
      guid,
      retries: 0,
      ...(limits?.answer && { maxAnswerBytes: limits.answer }),
      ...(limits?.file && { maxFileBytes: limits.file }),
      fetch: (_, init) => {
        if (abort) setImmediate(() => caller.abort());
        return responseOf(vector.answer, init?.signal);
      },
    });
    const call = callOf(vector.operation, vector.parameters);
    const outcome = await call(gateway, { timeout, signal: caller.signal });
    const kind = outcome.ok ? 'ok' : outcome.kind;
    if (allow?.kinds.includes(kind)) return;
    await expectOutcome(outcome, vector.expect);
    // Sentences of failures never hold the GUID.
    expect(JSON.stringify(outcome)).not.toContain(guid ?? 'no GUID');
  }),
);
