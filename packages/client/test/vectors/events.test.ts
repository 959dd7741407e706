import { type AgentEvent, agentEventTypes } from '@ccgateway/openapi';
import { beginVectors, sampleVectors, type Vector } from '@ccgateway/testing/vectors';
import { afterAll, expect, test } from 'vitest';
import { parsePushedEvents } from '../../src/index.ts';
import {
  agentid,
  fakeClock,
  hanging,
  online,
  paths,
  pushBody,
  StubGateway,
  sessionAt,
  settle,
} from '../stub-gateway.ts';
import { type Answer, responseOf } from './outcomes.ts';

interface ExpectedEvent {
  readonly eventType: string;
  readonly known: boolean;
  readonly fields?: readonly { readonly at: readonly (string | number)[]; readonly value: unknown }[];
}

interface EventVector extends Vector {
  readonly via: 'poll' | 'push';
  readonly answer?: Answer;
  readonly body?: string;
  readonly expect: { readonly workNo?: string; readonly events: readonly ExpectedEvent[] } | { readonly refused: true };
}

const vectors = sampleVectors<EventVector>('events', 'client');
const { run, end } = beginVectors('packages/client');
fakeClock();
afterAll(() => end(vectors));

test.each(vectors)('$id', (vector) =>
  run(vector.id, async () => {
    const delivered = vector.via === 'poll' ? await polled(vector.answer ?? {}) : await pushed(vector);
    if ('refused' in vector.expect) {
      expect(delivered).toBeUndefined();
      return;
    }
    const { events } = vector.expect;
    expect(delivered?.map(({ eventType }) => eventType)).toEqual(events.map(({ eventType }) => eventType));
    for (const [index, { eventType, known, fields = [] }] of events.entries()) {
      expect((agentEventTypes as readonly string[]).includes(eventType), eventType).toBe(known);
      for (const { at, value } of fields) {
        const inner = (outer: unknown, name: string | number) => (outer as Record<string, unknown> | null)?.[name];
        expect(`${at.reduce(inner, delivered?.[index])}`, `${eventType}: ${at.join('.')}`).toBe(`${value}`);
      }
    }
  }),
);

/** The events that a session delivers of the answer of its first poll. */
async function polled(answer: Answer): Promise<AgentEvent[]> {
  const stub = new StubGateway({ [paths.poll]: [({ signal }) => responseOf(answer, signal), hanging] });
  const session = await online(stub);
  const seen: AgentEvent[] = [];
  session.on('*', (event) => seen.push(event));
  await settle();
  expect(session.connection.state).not.toBe('interrupted');
  return seen;
}

/** The events that a session delivers of a push; undefined if it is none. */
async function pushed({ body, expect: expected }: EventVector): Promise<AgentEvent[] | undefined> {
  const push = parsePushedEvents(body);
  if (!push) return undefined;
  if ('workNo' in expected) expect(push.workNo).toBe(expected.workNo);
  const session = sessionAt(new StubGateway(), { agentid });
  await session.signIn(pushBody);
  const seen: AgentEvent[] = [];
  session.on('*', (event) => seen.push(event));
  session.deliver(push);
  return seen;
}
