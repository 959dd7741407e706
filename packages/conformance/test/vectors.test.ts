import { editions } from '@ccgateway/openapi';
import { sampled } from '@ccgateway/testing/test-sets';
import { bytesOf, readVectors, sampleVectors, type Text, type Vector } from '@ccgateway/testing/vectors';
import { expect, test } from 'vitest';
import { createJudge, type Exchange } from '../src/index.ts';

interface Answer {
  readonly status?: number;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: Text;
}

interface RequestVector extends Vector {
  readonly operation: string;
  readonly expect: {
    readonly method: string;
    readonly target: string;
    readonly headers: { readonly require: Readonly<Record<string, string>> };
    readonly body: string;
  };
}

interface OutcomeVector extends Vector {
  readonly operation: string;
  readonly answer: Answer;
  readonly expect: { readonly kind?: string };
}

interface EventVector extends Vector {
  readonly via: 'poll' | 'push';
  readonly answer?: Answer;
}

const base = 'http://gateway.test/agentgateway/resource';
const json: [string, string] = ['Content-Type', 'application/json;charset=UTF-8'];
const requests = readVectors<RequestVector>('requests', 'gateway');

let at = 0;

/** The request of a vector with an answer. */
function exchange({ expect: { method, target, headers, body } }: RequestVector, answer: Answer): Exchange {
  at += 1000;
  const answered = answer.headers?.map(([name, value]): [string, string] => [name, value]) ?? [json];
  return {
    at,
    request: { method, url: base + target, headers: Object.entries(headers.require), ...(body && { body }) },
    response: { status: answer.status ?? 200, headers: answered, body: `${bytesOf(answer.body ?? '')}` },
  };
}

/** Findings about the request or the answer of one exchange, in the edition that has the fewest: vectors are of all. */
function findings(of: 'request' | 'answer', one: Exchange): string[] {
  let fewest: string[] | undefined;
  for (const edition of editions) {
    const found = createJudge({ edition }).judge(one);
    const own = found.filter(({ check }) => check.startsWith(`${of}/`)).map(({ check, part }) => `${check} ${part}`);
    if (fewest === undefined || own.length < fewest.length) fewest = own;
    if (fewest.length === 0) break;
  }
  return fewest ?? [];
}

test.each(sampled(requests, 4))('$id is a request that the kit has nothing against', (vector) => {
  expect(findings('request', exchange(vector, { body: '{"message":"","retcode":"0"}' }))).toEqual([]);
});

const minimalOf = (operation: string) =>
  requests.find(({ id }) => id === `requests.${operation}.minimal`) ??
  requests.find((one) => one.operation === operation);

test.each(sampleVectors<OutcomeVector>('outcomes', 'gateway'))('$id is an answer that a gateway may give', (vector) => {
  const request = minimalOf(vector.operation);
  if (!request) throw new Error(`No request of ${vector.operation} is among the vectors.`);
  expect(findings('answer', exchange(request, vector.answer))).toEqual([]);
});

// What has another status is taken for the answer of a proxy, not of the gateway.
const broken = readVectors<OutcomeVector>('outcomes', 'client').filter(
  ({ id, answer: { body, status }, expect: { kind } }) =>
    id.includes('.form.') && kind === 'decode' && typeof body === 'string' && status === undefined,
);

test.each(broken)('$id is an answer in which the kit finds something', (vector) => {
  const request = minimalOf(vector.operation);
  if (!request) throw new Error(`No request of ${vector.operation} is among the vectors.`);
  expect(findings('answer', exchange(request, vector.answer))).not.toEqual([]);
});

const poll = minimalOf('getAgentEvent');
const polls = readVectors<EventVector>('events', 'gateway').filter(({ via }) => via === 'poll');

test.each(polls)('$id is an event that a gateway may answer', ({ answer = {} }) => {
  if (!poll) throw new Error('No poll is among the vectors.');
  expect(findings('answer', exchange(poll, answer))).toEqual([]);
});
