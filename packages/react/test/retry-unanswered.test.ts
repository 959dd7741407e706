import { type Failure, GatewayError } from '@ccgateway/client';
import { describe, expect, test } from 'vitest';
import { retryUnanswered } from '../src/paths.ts';

const page = (status: number) =>
  ({ ok: false, message: '', kind: 'http', response: new Response('', { status }) }) as const;
const lost = (kind: 'network' | 'timeout' | 'aborted') => ({ ok: false, message: '', kind, cause: undefined }) as const;
const refusal: Failure = {
  ok: false,
  message: '',
  kind: 'retcode',
  retcode: '100-006',
  response: new Response('', { status: 500 }),
};

describe('a query is repeated', () => {
  const unanswered: [string, Failure][] = [
    ['no connection', lost('network')],
    ['no answer in time', lost('timeout')],
    ['a page of a proxy with status 502', page(502)],
  ];
  test.each(unanswered)('twice after %s', (_, failure) => {
    const error = new GatewayError(failure);
    expect([0, 1, 2].map((failures) => retryUnanswered(failures, error))).toEqual([true, true, false]);
  });

  const final: [string, Error][] = [
    ['a refusal', new GatewayError(refusal)],
    ['a page with status 404', new GatewayError(page(404))],
    ['an abort', new GatewayError(lost('aborted'))],
    ['an error of another kind', new TypeError('fetch failed')],
  ];
  test.each(final)('not after %s', (_, error) => {
    expect(retryUnanswered(0, error)).toBe(false);
  });
});
