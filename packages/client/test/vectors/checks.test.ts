import { beginVectors, sampleVectors, type Vector } from '@ccgateway/testing/vectors';
import { afterAll, expect, test } from 'vitest';
import { checkInput } from '../../src/checks.ts';
import { createGateway } from '../../src/index.ts';
import { baseUrl, callOf, type Parameters } from './calls.ts';

interface CheckVector extends Vector {
  readonly operation: string;
  readonly parameters: Parameters;
  readonly expect: { readonly sent: true } | { readonly sent: false; readonly kind: string; readonly field: string };
  readonly forbid?: readonly string[];
}

const vectors = sampleVectors<CheckVector>('checks', 'client');
const { run, end } = beginVectors('packages/client');
afterAll(() => end(vectors));

test.each(vectors)('$id', (vector) =>
  run(vector.id, async () => {
    let sent = 0;
    const gateway = createGateway({
      baseUrl,
      check: checkInput,
      fetch: async () => {
        sent++;
        return new Response('{"message":"","retcode":"0"}');
      },
    });
    const outcome = await callOf(vector.operation, vector.parameters)(gateway);
    if (vector.expect.sent) {
      expect(outcome).toMatchObject({ ok: true });
      expect(sent).toBe(1);
      return;
    }
    const { kind, field } = vector.expect;
    expect(outcome).toMatchObject({ ok: false, kind, message: expect.stringMatching(`^(body\\.)?${field}\\b`) });
    expect(sent).toBe(0);
    for (const text of vector.forbid ?? []) expect(JSON.stringify(outcome)).not.toContain(text);
  }),
);
