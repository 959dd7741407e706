import type { Model, Operation, Parameter } from '../../model/model.ts';
import { flatBody } from '../flat-body.ts';
import { encoded, targetOf } from './target.ts';
import { bodyValue, isFreeText, parametersOf, resolved } from './values.ts';
import type { Parameters, Side, Topic, Vector } from './vector.ts';

/** The GUID that clients know in these vectors, in the form in which gateways write them. */
export const guid = 'aaaa.AgentGateway1';

interface RequestVector extends Vector {
  readonly operation: string;
  /** The GUID that the client knows; absent if it knows none. */
  readonly guid?: string;
  readonly parameters: Parameters;
  readonly expect: Sent | NotSent;
  /** What is as good, where the documents leave room. */
  readonly allow?: Readonly<{ target?: readonly string[]; body?: readonly string[]; refused?: NotSent }>;
}

interface Sent {
  readonly method: string;
  /** Path and query below the base address. */
  readonly target: string;
  readonly headers: { readonly require: Readonly<Record<string, string>>; readonly forbid?: readonly string[] };
  /** The bytes of the body in UTF-8; empty for none. */
  readonly body: string;
}

interface NotSent {
  readonly sent: false;
  readonly kind: 'invalid';
  /** The wire name of the parameter that the failure names. */
  readonly field: string;
}

/** One value with all characters that mean something in an address, and some that must be written as percent signs. */
const awkward = 'a/b c+d%25?e=f&g#h;i:j@k,l"m\\n座席😀';

/** Characters that some encoders leave as they are and others write as percent signs: both name the same value. */
const either = "!'()*";

const both: readonly Side[] = ['client', 'gateway'];
const clients: readonly Side[] = ['client'];

/** requests.json: the exact request of every operation. */
export function requests(model: Model): Topic {
  return {
    topic: 'requests',
    about:
      'The request that each call must result in: method, address, headers and body. The gateway answers a success. ' +
      'Below the base address; every value is of its documented type, and fields are in the order of the model.',
    axes: ['style', 'scheme'],
    vectors: model.operations.flatMap((operation) => vectorsOf(model, operation)),
  };
}

function vectorsOf(model: Model, operation: Operation): RequestVector[] {
  const { method, body, parameters } = operation;
  const minimal = parametersOf(model, operation, 'minimal');
  const all = parametersOf(model, operation, 'all');
  const text = ({ schema }: Parameter) => isFreeText(model, schema);
  const texts = [...parameters.path, ...parameters.query].filter(text);
  return [
    sent(model, operation, 'minimal', minimal, both),
    ...(JSON.stringify(all) === JSON.stringify(minimal) ? [] : [sent(model, operation, 'all', all, both)]),
    sent(model, operation, 'awkward', withTexts(minimal, operation, texts, awkward), clients),
    ...parameters.path
      .filter(text)
      .flatMap(({ name }) => [
        notSent(operation, `${name}.empty`, withPath(minimal, name, ''), name),
        notSent(operation, `${name}.dots`, withPath(minimal, name, '..'), name),
      ]),
    ...parameters.query
      .filter(text)
      .slice(0, 1)
      .map(({ name }) => lenient(model, operation, name, minimal)),
    ...awkwardBody(model, operation, all),
    ...(body && method === 'GET' ? [bodyOfGet(model, operation, minimal)] : []),
  ];
}

function sent(
  model: Model,
  operation: Operation,
  name: string,
  parameters: Parameters,
  appliesTo: readonly Side[],
): RequestVector {
  const { id, method, needsGuid, body } = operation;
  const none = parameters.body === undefined;
  return {
    id: `requests.${id}.${name}`,
    appliesTo,
    operation: id,
    ...(needsGuid && { guid }),
    parameters,
    expect: {
      method,
      target: targetOf(operation, parameters),
      headers: {
        require: {
          'Content-Type': contentType(model),
          ...(needsGuid && { Guid: guid }),
          ...parameters.header,
        },
        ...(!needsGuid && { forbid: ['Guid'] }),
      },
      body: none ? '' : JSON.stringify(parameters.body),
    },
    // Its fields are parameters of their own in clients, which may write the body that none of them is in.
    ...(none && body && flatBody(model, operation) && { allow: { body: ['{}'] } }),
  };
}

/** The value of the header that the documents demand of every call. */
function contentType({ headers }: Model): string {
  const header = headers.request.find(({ name }) => name === 'Content-Type');
  if (!header?.default) throw new Error('The model has no default of the header Content-Type.');
  return header.default;
}

/** A call that would lead to another address is refused. */
function notSent(operation: Operation, name: string, parameters: Parameters, field: string): RequestVector {
  const { id, needsGuid } = operation;
  return {
    id: `requests.${id}.${name}`,
    appliesTo: clients,
    operation: id,
    ...(needsGuid && { guid }),
    parameters,
    expect: { sent: false, kind: 'invalid', field },
  };
}

function withPath(parameters: Parameters, name: string, value: string): Parameters {
  return { ...parameters, path: { ...parameters.path, [name]: value } };
}

function withTexts(
  base: Parameters,
  { parameters }: Operation,
  texts: readonly Parameter[],
  value: string,
): Parameters {
  const named = (list: readonly Parameter[]) =>
    Object.fromEntries(list.filter((one) => texts.includes(one)).map(({ name }) => [name, value]));
  const query = inOrder(parameters.query, { ...base.query, ...named(parameters.query) });
  return {
    ...base,
    path: { ...base.path, ...named(parameters.path) },
    ...(Object.keys(query).length > 0 && { query }),
  };
}

function inOrder(list: readonly Parameter[], values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(list.filter(({ name }) => name in values).map(({ name }) => [name, values[name]]));
}

/** A value of characters that may stay as they are. */
function lenient(model: Model, operation: Operation, name: string, minimal: Parameters): RequestVector {
  const query = inOrder(operation.parameters.query, { ...minimal.query, [name]: either });
  const vector = sent(model, operation, 'either', { ...minimal, query }, clients);
  const { target } = vector.expect as Sent;
  // A browser writes the apostrophe of a query as a percent sign by itself.
  const spellings = [either, either.replace("'", '%27')];
  return { ...vector, allow: { target: spellings.map((text) => target.replace(encoded(either), text)) } };
}

/** A text of a body with everything that JSON has to escape, and with what it must not. */
const awkwardText = 'a"b\\c/d\ne\tf\u0001g<h>&i\u00e9座席😀';

function awkwardBody(model: Model, operation: Operation, all: Parameters): RequestVector[] {
  const { body, method } = operation;
  if (!body || method === 'GET') return [];
  const schema = resolved(model, body.schema);
  if (schema.kind !== 'object') return [];
  const texts = schema.properties.filter((property) => isFreeText(model, property.schema));
  if (texts.length === 0) return [];
  const fields = { ...(all.body as object), ...Object.fromEntries(texts.map(({ name }) => [name, awkwardText])) };
  return [sent(model, operation, 'awkwardBody', { ...all, body: fields }, clients)];
}

/** Not every HTTP client can send it. */
function bodyOfGet(model: Model, operation: Operation, minimal: Parameters): RequestVector {
  const { body } = operation;
  const value = body && bodyValue(model, body, 'all');
  const vector = sent(model, operation, 'body', { ...minimal, body: value }, both);
  return { ...vector, allow: { refused: { sent: false, kind: 'invalid', field: 'body' } } };
}
