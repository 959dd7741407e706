import { bytesOf, type Text } from '@ccgateway/testing/vectors';
import { expect } from 'vitest';
import type { Outcome } from '../../src/index.ts';

/** An answer of a vector. */
export interface Answer {
  readonly status?: number;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: Text;
  readonly fault?: 'refuse' | 'cut' | 'hang';
}

/** An outcome of a vector. */
export interface ExpectedOutcome {
  readonly ok: boolean;
  readonly kind?: string;
  readonly retcode?: string;
  readonly message?: string;
  readonly status?: number;
  readonly documented?: boolean;
  readonly fields?: readonly { readonly at: readonly (string | number)[]; readonly value: unknown }[];
  readonly bytes?: Text;
}

export const json: NonNullable<Answer['headers']> = [['Content-Type', 'application/json']];

/** What fetch makes of an answer. */
export async function responseOf(answer: Answer, signal: AbortSignal | null | undefined): Promise<Response> {
  const { status = 200, headers = json, body = '', fault } = answer;
  if (fault === 'refuse') throw new TypeError('fetch failed');
  if (fault === 'hang')
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  const bytes = bytesOf(body);
  const init = { status, headers: headers as [string, string][] };
  if (fault !== 'cut') return new Response(status === 204 ? null : bytes, init);
  let arrived = false;
  const broken = new ReadableStream({
    pull(controller) {
      if (arrived) controller.error(new TypeError('terminated'));
      else controller.enqueue(bytes);
      arrived = true;
    },
  });
  return new Response(broken, init);
}

/** Holds an outcome against that of a vector. */
export async function expectOutcome(outcome: Outcome<unknown>, expected: ExpectedOutcome): Promise<void> {
  const { fields = [], bytes, status, documented: _, ...rest } = expected;
  expect(outcome).toMatchObject(rest);
  if (status !== undefined) expect('response' in outcome && outcome.response.status).toBe(status);
  if (!outcome.ok) return;
  for (const { at, value } of fields) {
    const found = at.reduce<unknown>(
      (inner, name) => (inner as Record<string, unknown> | null)?.[name],
      outcome.result,
    );
    // Values come as the wire has them, so numbers and booleans may be their texts.
    if (value === null) expect([null, undefined], at.join('.')).toContain(found);
    else expect(`${found}`, at.join('.')).toBe(`${value}`);
  }
  if (bytes !== undefined) {
    const content = Buffer.from(await (outcome.result as Blob).arrayBuffer());
    expect(content.equals(bytesOf(bytes)), 'the bytes of the file').toBe(true);
  }
}
