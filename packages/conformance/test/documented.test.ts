import { describe, expect, test } from 'vitest';
import { deref, type Schema, Validator } from '../src/index.ts';
import { description, operations } from '../suite/support.ts';

// JSON texts of the documents, byte for byte. They are evidence, not copies of the description.
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
  {
    id: 'login',
    body: 'request',
    text: '{"password":"","phonenum":"40038","status":"4","releasephone":"true","agenttype":"4"}',
  },
  {
    id: 'login',
    body: 'response',
    text: '{"message":"","retcode":"0","result":{"vdnid":1,"workno":"291","mediatype":"TTF","loginTime":"1471585949806","isForceChange":"false","serverName":"AgentGateway","timeRemaining":"9"}}',
  },
  {
    id: 'queryAgentInfoByWorkNo',
    body: 'response',
    text: '{"message":"","retcode":"0","result":{"workno":"20011","name":"20011","status":"4","ctiStatus":"1","groupid":1,"groupname":"jst","skilllist":[{"name":"clicktodial_jst","id":10,"mediatype":2},{"name":"callback","id":2,"mediatype":4},{"name":"webchat","id":3,"mediatype":1},{"name":"email","id":4,"mediatype":6},{"name":"voice_hym","id":5,"mediatype":5},{"name":"voice","id":6,"mediatype":5},{"name":"webchat_jst","id":9,"mediatype":1}],"mediatype":"TTT","vdnid":6,"phonenumber":"70942","currentstatetime":1210,"logindate":1501125758000,"callids":[],"inMultimediaConf":0,"currentStateReason":0}}',
  },
  {
    id: 'queryAgentInfoBySkillId',
    body: 'request',
    text: '{"agentLimit":1,"agentStatus":[4,7]}',
  },
  {
    id: 'queryAgentInfoBySkillId',
    body: 'response',
    text: '{"message":"","retcode":"0","result":[{"workno":"20011","name":"20011","status":"4","ctiStatus":"1","groupid":1,"groupname":null,"skilllist":[],"mediatype":"TTT","vdnid":6,"phonenumber":"70942","currentstatetime":1376,"logindate":1501125758000,"callids":[],"inMultimediaConf":0,"currentStateReason":0}]}',
  },
  {
    id: 'queryAgentSkills',
    body: 'response',
    text: '{"result":[{"name":"defaultMediaSkill","id":1,"mediatype":53}],"message":"success","retcode":"0"}',
  },
  {
    id: 'sendNoteletEx',
    body: 'request',
    text: '{"agentIds":[31002,31003],"content":"hello"}',
  },
  {
    id: 'sendNoteletEx',
    body: 'response',
    text: '{"result":null,"message":"success","retcode":"0"}',
  },
  {
    id: 'queryStatInfoOfAcd',
    body: 'request',
    text: '{"skills":[1,10]}',
  },
  {
    id: 'setCallAppDataEx',
    body: 'request',
    text: '{"callid": "1456229294-1191", "calldata": "1233", "isDataEncoded": "true"}',
  },
  {
    id: 'startRecordScreen',
    body: 'response',
    text: '{"result": {}, "message": "success", "retcode": "0"}',
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

// Readers and generators take the first of several forms of an answer for the usual one.
const severalForms = operations.flatMap(({ id, response: { schema, examples } }) => {
  const success = deref<Schema>(description, schema.oneOf?.[0] ?? schema);
  const form = success.properties?.result?.anyOf?.[0];
  const [example] = Object.values(examples);
  return form && example ? [{ id, form, result: (example.value as { result?: unknown }).result }] : [];
});

test.each(severalForms)('the first form of the result of $id is that of its first example', ({ form, result }) => {
  expect(validator.violations(form, result)).toEqual([]);
});
