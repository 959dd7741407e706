import type { Model, Schema } from '../../model/model.ts';
import { changed, fieldsOf } from './fields.ts';
import { guid } from './requests.ts';
import type { Answer, Field, Side, Topic, Vector } from './vector.ts';

interface EventVector extends Vector {
  /** In the answer of a poll, or in the body of a push. */
  readonly via: 'poll' | 'push';
  readonly guid?: string;
  readonly answer?: Answer;
  readonly body?: string;
  readonly expect:
    | { readonly workNo?: string; readonly events: readonly ExpectedEvent[] }
    /** The body is no push; whoever receives it answers another retcode than "0". */
    | { readonly refused: true };
}

interface ExpectedEvent {
  readonly eventType: string;
  /** Whether a page names the event. */
  readonly known: boolean;
  readonly fields?: readonly Field[];
}

const both: readonly Side[] = ['client', 'gateway'];
const clients: readonly Side[] = ['client'];

/** Like the name of an event, but none that a page names. */
const unknown = 'AgentState_OfALaterEdition';

/** events.json: every event, and what must not break a client that reads events. */
export function events(model: Model): Topic {
  if (model.events.some(({ type }) => type === unknown)) throw new Error(`${unknown} is an event now.`);
  return {
    topic: 'events',
    about:
      'What is delivered of the answer of a poll, and of the body of a push. An unknown event is delivered with its type ' +
      'and its fields; what is no event at all is left out of a poll, and makes a push refused as a whole.',
    axes: ['style'],
    vectors: [...model.events.flatMap(({ type }) => ofType(model, type)), ...polls(), ...pushes(model)],
  };
}

function poll(name: string, event: unknown, expected: readonly ExpectedEvent[], appliesTo = clients): EventVector {
  const content = event === undefined ? {} : { event };
  return {
    id: `events.poll.${name}`,
    appliesTo,
    via: 'poll',
    guid,
    answer: { body: JSON.stringify({ message: '', retcode: '0', ...content }) },
    expect: { events: expected },
  };
}

/** The example of an event, and the same with all its values as texts, and as numbers. */
function ofType(model: Model, type: string): EventVector[] {
  const schema = schemaOf(model, type);
  const [example] = schema.examples ?? [];
  const expected = [expectedOf(model, example)];
  const variants = { texts: (value: unknown) => `${value}`, numbers: numeric };
  return [
    poll(type, example, expected, both),
    ...Object.entries(variants).flatMap(([name, change]) => {
      const { eventType, ...rest } = changed(model, schema, example, (_, value) => change(value)) as {
        eventType: string;
      };
      const event = { eventType: type, ...rest };
      return JSON.stringify(event) === JSON.stringify(example) ? [] : [poll(`${type}.${name}`, event, expected)];
    }),
  ];
}

function schemaOf(model: Model, type: string): Schema {
  const schema = model.schemas[type];
  if (!schema?.examples?.length) throw new Error(`The event ${type} has no example.`);
  return schema;
}

function expectedOf(model: Model, example: unknown): ExpectedEvent {
  const { eventType } = example as { eventType: string };
  const fields = fieldsOf(model, schemaOf(model, eventType), example).filter(({ at }) => at[0] !== 'eventType');
  return { eventType, known: true, fields };
}

/** The number that a text spells, if it spells it as JSON would. */
function numeric(value: unknown): unknown {
  const isNumber = typeof value === 'string' && `${Number(value)}` === value && Number.isSafeInteger(Number(value));
  return isNumber ? Number(value) : value;
}

const ready = { eventType: 'AgentState_Ready', workNo: '291', content: null };
const work = { eventType: 'AgentState_Work', workNo: '291', content: null };
const known = ({ eventType }: { readonly eventType: string }): ExpectedEvent => ({ eventType, known: true });
const later = { eventType: unknown, workNo: '291', content: { callid: '1-1', more: [1, { of: null }] }, extra: true };
const laterExpected: ExpectedEvent = {
  eventType: unknown,
  known: false,
  fields: [
    { at: ['workNo'], value: '291' },
    { at: ['content', 'callid'], value: '1-1' },
    { at: ['extra'], value: true },
  ],
};

function polls(): EventVector[] {
  return [
    poll('idle', undefined, [], both),
    poll('idleNull', null, []),
    poll('idleText', '', []),
    poll('idleObject', {}, []),
    poll('idleList', [], []),
    poll('unknown', later, [laterExpected]),
    poll('unknownBare', { eventType: unknown }, [{ eventType: unknown, known: false }]),
    poll('namedLikeMember', { eventType: 'constructor', workNo: '291' }, [{ eventType: 'constructor', known: false }]),
    poll('namedLikePrototype', { eventType: '__proto__', workNo: '291' }, [{ eventType: '__proto__', known: false }]),
    poll('list', [work, ready], [known(work), known(ready)]),
    poll('listWithUnknown', [work, later, ready], [known(work), laterExpected, known(ready)]),
    poll('listWithOthers', [work, null, 'x', 7, {}, { eventType: 7 }, ready], [known(work), known(ready)]),
    poll('numberAsType', { eventType: 7, workNo: '291' }, []),
    poll('emptyContent', { ...ready, content: {} }, [known(ready)]),
    poll('textContent', { eventType: 'AgentEvent_Ringing', workNo: '291', content: 'x' }, [
      { eventType: 'AgentEvent_Ringing', known: true },
    ]),
    poll('noContent', { eventType: 'AgentEvent_Ringing', workNo: '291' }, [
      { eventType: 'AgentEvent_Ringing', known: true },
    ]),
    poll('nullFields', { eventType: 'AgentEvent_Ringing', workNo: null, content: { callid: null, feature: null } }, [
      { eventType: 'AgentEvent_Ringing', known: true },
    ]),
    poll('numberAsAgent', { ...ready, workNo: 291 }, [{ ...known(ready), fields: [{ at: ['workNo'], value: '291' }] }]),
    poll('laterField', { ...ready, laterField: [1] }, [known(ready)]),
  ];
}

function push(name: string, body: unknown, expected: EventVector['expect'], appliesTo = clients): EventVector {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { id: `events.push.${name}`, appliesTo, via: 'push', body: text, expect: expected };
}

function pushes(model: Model): EventVector[] {
  // An event that signs the agent out comes last, because a session drops what follows.
  const ends = ({ agentState }: { readonly agentState?: string }) => Number(agentState === 'signed-out');
  const ordered = [...model.events].sort((one, other) => ends(one) - ends(other));
  const all = ordered.map(({ type }) => schemaOf(model, type).examples?.[0]);
  const refused = { refused: true } as const;
  const documented = model.webhooks.flatMap(({ body }) => body?.examples ?? []);
  return [
    ...documented.map(({ name, value }) => {
      const { workNo, eventList } = value as { workNo: string; eventList: unknown[] };
      return push(name, value, { workNo, events: eventList.map((event) => expectedOf(model, event)) }, both);
    }),
    push('all', { workNo: '291', eventList: all }, { workNo: '291', events: all.map((one) => expectedOf(model, one)) }),
    push('empty', { workNo: '291', eventList: [] }, { workNo: '291', events: [] }),
    push('numberAsAgent', { workNo: 291, eventList: [ready] }, { workNo: '291', events: [known(ready)] }),
    push(
      'unknown',
      { workNo: '291', eventList: [work, later] },
      { workNo: '291', events: [known(work), laterExpected] },
    ),
    push('laterField', { workNo: '291', eventList: [ready], later: {} }, { workNo: '291', events: [known(ready)] }),
    push('nothing', '', refused),
    push('page', '<html></html>', refused),
    push('broken', '{"workNo":"291","eventList":[', refused),
    push('null', 'null', refused),
    push('list', '[]', refused),
    push('noAgent', { eventList: [ready] }, refused),
    push('noList', { workNo: '291' }, refused),
    push('objectAsList', { workNo: '291', eventList: ready }, refused),
    push('withoutType', { workNo: '291', eventList: [ready, { workNo: '291' }] }, refused),
    push('withNull', { workNo: '291', eventList: [null] }, refused),
    push('listAsAgent', { workNo: ['291'], eventList: [ready] }, refused),
  ];
}
