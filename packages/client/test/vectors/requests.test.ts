import { beginVectors, sampleVectors, type Vector } from '@ccgateway/testing/vectors';
import { afterAll, expect, test } from 'vitest';
import { createGateway } from '../../src/index.ts';
import { baseUrl, callOf, type Parameters } from './calls.ts';

interface Sent {
  readonly method: string;
  readonly target: string;
  readonly headers: { readonly require: Readonly<Record<string, string>>; readonly forbid?: readonly string[] };
  readonly body: string;
}

interface NotSent {
  readonly sent: false;
  readonly kind: string;
  readonly field: string;
}

interface RequestVector extends Vector {
  readonly operation: string;
  readonly guid?: string;
  readonly parameters: Parameters;
  readonly expect: Sent | NotSent;
  readonly allow?: {
    readonly target?: readonly string[];
    readonly body?: readonly string[];
    readonly refused?: NotSent;
  };
}

const vectors = sampleVectors<RequestVector>('requests', 'client');
const { run, end } = beginVectors('packages/client');
afterAll(() => end(vectors));

test.each(vectors)('$id', (vector) =>
  run(vector.id, async () => {
    const requests: Request[] = [];
    const gateway = createGateway({
      baseUrl,
      guid: vector.guid,
      fetch: async (...request) => {
        requests.push(new Request(...request));
        return new Response('{"message":"","retcode":"0"}');
      },
    });
    const outcome = await callOf(vector.operation, vector.parameters)(gateway);
    const { allow = {} } = vector;
    const refusal = 'sent' in vector.expect ? vector.expect : requests.length === 0 ? allow.refused : undefined;
    if (refusal) {
      const message = expect.stringMatching(`\\b${refusal.field}\\b`);
      expect(outcome).toMatchObject({ ok: false, kind: refusal.kind, message });
      expect(requests).toEqual([]);
      return;
    }
    const { method, target, headers, body } = vector.expect as Sent;
    expect(outcome).toMatchObject({ ok: true });
    expect(requests).toHaveLength(1);
    const [request] = requests as [Request];
    expect(request.method).toBe(method);
    expect([target, ...(allow.target ?? [])]).toContain(request.url.slice(baseUrl.length));
    for (const [name, value] of Object.entries(headers.require)) expect(request.headers.get(name), name).toBe(value);
    for (const name of headers.forbid ?? []) expect(request.headers.has(name), name).toBe(false);
    expect([body, ...(allow.body ?? [])]).toContain(await request.text());
  }),
);
