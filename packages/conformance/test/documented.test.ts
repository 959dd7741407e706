import { describe, expect, test } from 'vitest';
import { deref, type Schema, Validator } from '../src/index.ts';
import { description, operations } from '../suite/support.ts';

// The JSON texts that the documents print, byte for byte. They are the evidence, not a copy of the description.
const printed = [
  {
    id: 'loginEx',
    body: 'request',
    text: '{ "password": "", "phonenum": "40038", "status": "4", "releasephone": "false", "agenttype": "4" }',
  },
  {
    id: 'loginEx',
    body: 'response',
    text: '{ "message": "", "retcode": "0", "result": { "vdnid": 1, "workno": "291", "mediatype": "TTF", "loginTime": "1471585949806", "isForceChange": "false", "serverName": "AgentGateway", "timeRemaining": "9" } }',
  },
  {
    id: 'forceLogoutWithReason',
    body: 'response',
    text: '{"message":"success","retcode":"0"}',
  },
  {
    id: 'sayBusy',
    body: 'response',
    text: '{\n  "result": {},\n  "message": "success",\n  "retcode": "0"\n}',
  },
] as const;

const validator = new Validator(description);

describe.each(printed)('the printed $body of $id', ({ id, body, text }) => {
  const documented = operations.find((operation) => operation.id === id)?.[body];

  test('is valid', () => {
    expect(validator.violations(documented?.schema ?? (false as never), JSON.parse(text))).toEqual([]);
  });

  test('is the first example, key by key in order', () => {
    const [name, example] = Object.entries(documented?.examples ?? {})[0] ?? [];
    expect(name).toBe('documented');
    expect(JSON.stringify(example?.value)).toBe(JSON.stringify(JSON.parse(text)));
  });
});

const printedEvents = [
  '{"eventType":"AgentEvent_Customer_Alerting","workNo":"49999","content":{"callid":"1456401416-3","otherPhoneWorkno":"","otherPhone":"70092","type":"main"}}',
  '{"eventType":"AgentConf_ParticipantChanged","workNo":"154","content":{"result":0,"changeReason":255,"changeType":3,"confId":1031168,"participant":"154","participantType":9,"deviceCallType":0,"deviceType":0}}',
].map((text) => JSON.parse(text) as { eventType: string; content: object });

test.each(printedEvents)('the printed $eventType is valid and its example', (event) => {
  const { model } = description;
  expect(validator.violations(description.components.schemas[event.eventType] ?? (false as never), event)).toEqual([]);
  expect(model.schemas[event.eventType]?.examples).toEqual([event]);
  expect(model.events.find(({ type }) => type === event.eventType)?.exampleOrigin).toBe('printed');
});

test('a field of a printed event has a type', () => {
  const untyped = ['AgentEvent_Customer_Alerting', 'AgentConf_ParticipantChanged'].flatMap((type) => {
    const content = description.model.events.find((event) => event.type === type)?.content;
    if (content?.kind !== 'object') return [type];
    return content.properties.filter(({ schema }) => schema.kind === 'any').map(({ name }) => `${type}.${name}`);
  });
  expect(untyped).toEqual([]);
});

// Where an answer has several forms, readers and generators take the first of them for the usual one.
const severalForms = operations.flatMap(({ id, response: { schema, examples } }) => {
  const success = deref<Schema>(description, schema.oneOf?.[0] ?? schema);
  const form = success.properties?.result?.anyOf?.[0];
  const [example] = Object.values(examples);
  return form && example ? [{ id, form, result: (example.value as { result?: unknown }).result }] : [];
});

test.each(severalForms)('the first form of the result of $id is that of its first example', ({ form, result }) => {
  expect(validator.violations(form, result)).toEqual([]);
});
