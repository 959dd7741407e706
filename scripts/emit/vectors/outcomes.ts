import type { Model, Operation, Schema } from '../../model/model.ts';
import { changed, fieldsOf } from './fields.ts';
import { forms } from './forms.ts';
import { guid } from './requests.ts';
import { parametersOf, resolved } from './values.ts';
import type { Answer, Field, Outcome, OutcomeVector, Side, Topic } from './vector.ts';

const both: readonly Side[] = ['client', 'gateway'];
const clients: readonly Side[] = ['client'];

/** Like a return code, but none that a page names. */
const unregistered = '424-242';

/** outcomes.json: what becomes of answers, of every operation and of every kind. */
export function outcomes(model: Model): Topic {
  const { operations, retcodes } = model;
  if (retcodes.some(({ code }) => code === unregistered)) throw new Error(`${unregistered} is a return code now.`);
  return {
    topic: 'outcomes',
    about:
      'The outcome of a call by its answer. A success is retcode "0" with a status of 2xx and nothing else. Calls are not ' +
      'sent again here. A vector that is for gateways too has an answer that a gateway may give.',
    axes: ['style'],
    vectors: [...operations.flatMap((operation) => ofOperation(model, operation)), ...ofForms(model)],
  };
}

function ofOperation(model: Model, operation: Operation): OutcomeVector[] {
  const { id, result, retcodes } = operation;
  const vector = made(model, operation);
  const fails = (name: string, retcode: string, appliesTo: readonly Side[]) => {
    const documented = retcodes.some(({ code }) => code === retcode);
    const message = `refused ${retcode}`;
    const body = JSON.stringify({ message, retcode, ...(name !== retcode && { result: '' }) });
    return vector(name, { body }, { ok: false, kind: 'retcode', retcode, documented, message, status: 200 }, appliesTo);
  };
  return [
    ...(result.kind === 'file' ? ofFile(model, operation) : successes(model, operation)),
    ...retcodes.map(({ code }) => fails(code, code, both)),
    fails('unregistered', unregistered, clients),
  ].map((one) => ({ ...one, id: `outcomes.${id}.${one.id}` }));
}

type Make = (name: string, answer: Answer, expect: Outcome, appliesTo?: readonly Side[]) => OutcomeVector;

/** Makes vectors of an operation, whose ids are not whole yet. */
function made(model: Model, operation: Operation): Make {
  const { id, needsGuid } = operation;
  const parameters = parametersOf(model, operation, 'minimal');
  return (name, answer, expect, appliesTo = clients) => ({
    id: name,
    appliesTo,
    operation: id,
    ...(needsGuid && { guid }),
    parameters,
    answer,
    expect,
  });
}

/** The documented successes, and the first of them in every form in which gateways may write it. */
function successes(model: Model, operation: Operation): OutcomeVector[] {
  const { result } = operation;
  const vector = made(model, operation);
  const given = result.examples.filter(({ value }) => retcodeOf(value) === '0');
  const name = result.field ?? 'result';
  const answer = resolved(model, { kind: 'ref', name: result.answer ?? '' });
  const field = answer.kind === 'object' ? answer.properties.find((one) => one.name === name)?.schema : undefined;
  const fields = (value: unknown): Field[] => {
    // The content of events is a topic of its own.
    if (result.kind === 'event') return fieldsOf(model, eventHead, (value as Record<string, unknown>)[name]);
    return field ? fieldsOf(model, field, (value as Record<string, unknown>)[name]) : [];
  };
  // The documents demand it of a sign-in.
  const headers: Pick<Answer, 'headers'> = operation.needsGuid
    ? {}
    : {
        headers: [
          ['Content-Type', 'application/json'],
          ['Set-GUID', `JSESSIONID=${guid}`],
        ],
      };
  const ok = (id: string, value: unknown, told: readonly Field[], appliesTo: readonly Side[]) =>
    vector(
      id,
      { ...headers, body: JSON.stringify(value) },
      { ok: true, ...(told.length > 0 && { fields: told }) },
      appliesTo,
    );
  const all = given.map(({ name: id, value }) => ok(id, value, fields(value), both));
  const first = given.find(({ value }) => fields(value).length > 0)?.value as Record<string, unknown> | undefined;
  if (!first || !field || result.kind === 'event') return all;
  const told = fields(first);
  const variant = (id: string, content: unknown, expected: readonly Field[]) =>
    JSON.stringify(content) === JSON.stringify(first[name])
      ? []
      : [ok(id, { ...first, [name]: content }, expected, clients)];
  const change = (how: (kind: string, value: unknown) => unknown) => changed(model, field, first[name], how);
  const isObject = typeof first[name] === 'object' && !Array.isArray(first[name]);
  const more = isObject && { ...(first[name] as object), laterField: { of: ['any', 1, null] } };
  const nothing = isObject && Object.fromEntries(Object.keys(first[name] as object).map((key) => [key, null]));
  return [
    ...all,
    ...variant(
      'texts',
      change((_, value) => `${value}`),
      told,
    ),
    ...variant(
      'numbers',
      change((_, value) => numeric(value)),
      told,
    ),
    ...(more ? variant('laterField', more, told) : []),
    ...(nothing
      ? variant(
          'nulls',
          nothing,
          told.filter(({ at }) => at.length === 1).map(({ at }) => ({ at, value: null })),
        )
      : []),
  ];
}

/** What every event has. */
const eventHead: Schema = {
  kind: 'object',
  name: 'Event',
  properties: [{ name: 'eventType', required: true, schema: { kind: 'string' } }],
};

function retcodeOf(value: unknown): unknown {
  return (value as { retcode?: unknown } | null)?.retcode;
}

/** The number that a text spells, if it spells it as JSON would. */
function numeric(value: unknown): unknown {
  const isNumber = typeof value === 'string' && `${Number(value)}` === value && Number.isSafeInteger(Number(value));
  return isNumber ? Number(value) : value;
}

function ofFile(model: Model, operation: Operation): OutcomeVector[] {
  const { mediaType } = operation.result.file ?? {};
  const vector = made(model, operation);
  const file = (type = `${mediaType}`): NonNullable<Answer['headers']> => [['Content-Type', type]];
  // RIFF, and bytes that are no text.
  const bytes = { base64: Buffer.from([0x52, 0x49, 0x46, 0x46, 0, 0xff, 0xfe, 0x0a]).toString('base64') };
  const refusal = '{"message":"no right to invite resource","retcode":"000-003","result":""}';
  const refused = {
    ok: false,
    kind: 'retcode',
    retcode: '000-003',
    documented: operation.retcodes.some(({ code }) => code === '000-003'),
    status: 200,
  } as const;
  const decode = { ok: false, kind: 'decode', status: 200 } as const;
  return [
    vector('file', { headers: file(), body: bytes }, { ok: true, bytes }, both),
    vector('charset', { headers: file(`${mediaType};charset=utf-8`), body: bytes }, { ok: true, bytes }, both),
    vector('empty', { headers: file(), body: '' }, { ok: true, bytes: { base64: '' } }),
    vector('refused', { headers: file('application/json;charset=UTF-8'), body: refusal }, refused, both),
    vector('page', { headers: file('Text/HTML'), body: '<html></html>' }, decode),
    vector('part', { status: 206, headers: file(), body: bytes }, { ok: false, kind: 'decode', status: 206 }),
    vector('failed', { status: 500, headers: file(), body: bytes }, { ok: false, kind: 'http', status: 500 }),
    {
      ...vector('long', { headers: file(), body: [{ repeat: 'a', times: 1001 }] }, decode),
      limits: { file: 1000 },
    },
    {
      ...vector('fits', { headers: file(), body: [{ repeat: 'a', times: 1000 }] }, { ok: true }),
      limits: { file: 1000 },
    },
  ];
}

/** Operations at which all forms of answers are tried: one for each way of reading. */
const ofEachKind = ['sayBusy', 'getAgentStatus', 'login', 'getAgentEvent'];

function ofForms(model: Model): OutcomeVector[] {
  return ofEachKind.flatMap((id) => {
    const operation = model.operations.find((one) => one.id === id);
    if (!operation) throw new Error(`There is no operation ${id} any more.`);
    const vector = made(model, operation);
    return forms.map(({ name, answer, expect, ...rest }) => {
      const documented = operation.retcodes.some(({ code }) => code === expect.retcode);
      const whole = expect.retcode === undefined ? expect : { ...expect, documented };
      return { ...vector(name, answer, whole), ...rest, id: `outcomes.${id}.form.${name}` };
    });
  });
}
