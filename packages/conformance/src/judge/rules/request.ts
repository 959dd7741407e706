import { jsonSchema } from '@ccgateway/openapi/json-schema';
import type { LegacyForm, Operation, Parameter, Schema } from '@ccgateway/openapi/model';
import type { Contract } from '../../contract/contract.ts';
import { evidenceOf } from '../../contract/evidence.ts';
import { meant, textFits } from '../../contract/leniency.ts';
import { usesOlderNames } from '../../contract/routes.ts';
import { headerOf } from '../../kit/headers.ts';
import type { Rule, Tell } from '../rule.ts';
import type { Seen } from '../seen.ts';

/** What a client may send: forms that clients of gateways were seen to send count as right. */
export const request: Rule = {
  checks: {
    'request/address': 'The address is one of the interface.',
    'request/method': 'The method is one that the address has.',
    'request/parameter': 'Each parameter of the address has a value that its operation describes.',
    'request/body': 'The body is the JSON that its operation describes.',
    'request/content-type': 'A body comes as JSON.',
  },
  start(contract) {
    const { legacy } = contract.description.model;
    const forms = new Map<string, LegacyForm[]>();
    for (const form of legacy.forms) forms.set(form.operation, [...(forms.get(form.operation) ?? []), form]);
    /** Addresses whose parameters are right, by their queries. */
    const kept = new WeakMap<URLSearchParams, Operation>();
    return {
      see(seen, tell) {
        if (seen.exchange.direction === 'push') return;
        const { operation, older, query } = seen;
        if (operation === undefined) {
          if (!older) unknownAddress(contract, seen, tell);
        } else if (!older && !usesOlderNames(forms.get(operation.id) ?? [], query)) {
          // Nearly every address comes again.
          if (kept.get(query) !== operation && parameters(contract, operation, seen, tell)) kept.set(query, operation);
          body(contract, operation, seen, tell);
        }
      },
    };
  },
};

function unknownAddress({ routes, edition }: Contract, { exchange }: Seen, tell: Tell): void {
  const { method, url } = exchange.request;
  const path = /\/resource(\/[^?#]*)/.exec(url)?.[1] ?? new URL(url).pathname;
  const methods = [...routes.methodsAt(path)];
  const known = methods.length > 0;
  tell({
    check: known ? 'request/method' : 'request/address',
    about: 'client',
    part: known ? 'request.method' : 'request.path',
    came: `${method} ${path.slice(0, 100)}`,
    expected: known
      ? `The address takes ${methods.join(', ')}.`
      : `Edition ${edition} has no operation at this address.`,
    source: { evidence: 'inferred', pages: [] },
  });
}

/** Whether the parameters of the address are right. */
function parameters({ schemas, mask }: Contract, operation: Operation, { path, query }: Seen, tell: Tell): boolean {
  let right = true;
  const say = (place: string, { name, description, source, secret, schema }: Parameter, came: string) => {
    right = false;
    tell({
      check: 'request/parameter',
      about: 'client',
      part: `request.${place}.${name}`,
      came: secret || schema.secret ? '***' : came,
      expected: description,
      source: evidenceOf(source),
    });
  };
  const fits = (place: string, { name, schema }: Parameter, text: string) =>
    textFits(schemas, `${operation.id} ${place} ${name}`, jsonSchemaOf(schema), text);
  for (const one of operation.parameters.path) {
    const text = path[one.name];
    if (text !== undefined && !fits('path', one, text)) say('path', one, mask.shown(one.name, text));
  }
  for (const one of operation.parameters.query) {
    const text = query.get(one.name);
    if (text === null) {
      if (one.required) say('query', one, 'nothing');
    } else if (!(!one.required && (text === '' || text === 'null')) && !fits('query', one, text)) {
      // Clients send an empty value or the text null for an absent parameter.
      say('query', one, mask.shown(one.name, text));
    }
  }
  return right;
}

function body(contract: Contract, operation: Operation, { exchange }: Seen, tell: Tell): void {
  const { body: described } = operation;
  if (described === undefined || exchange.request.unrecorded) return;
  const { headers, body: text = '' } = exchange.request;
  const source = evidenceOf(operation.source);
  const say = (below: string, came: string, expected: string) =>
    tell({ check: 'request/body', about: 'client', part: `request.body${below}`, came, expected, source });
  if (text === '') {
    if (described.required) say('', 'nothing', described.description);
    return;
  }
  const type = headerOf(headers, 'content-type');
  if (type !== undefined && !/json/i.test(type)) {
    const expected = 'A body comes with Content-Type: application/json; charset=UTF-8.';
    tell({
      check: 'request/content-type',
      about: 'client',
      part: 'request.header.Content-Type',
      came: type,
      expected,
      source,
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    say('', `${text.length} characters that are no JSON`, 'The body is JSON.');
    return;
  }
  const schema = jsonSchemaOf(described.schema);
  for (const { path, expected, came } of contract.schemas.of(
    `${operation.id} body`,
    schema,
    meant(contract.description, schema, value),
  )) {
    const secret = contract.mask.isSecret(described.schema, path);
    say(
      path === '' ? '' : `.${path}`,
      // That a secret is missing is no secret.
      secret && came !== undefined ? '***' : contract.mask.shown(path, came),
      `${path || 'The body'} is ${expected}.`,
    );
  }
}

const made = new WeakMap<Schema, ReturnType<typeof jsonSchema>>();

/** The JSON Schema of a schema; made once, because a day of traffic asks for it very often. */
function jsonSchemaOf(schema: Schema): ReturnType<typeof jsonSchema> {
  const known = made.get(schema) ?? jsonSchema(schema);
  made.set(schema, known);
  return known;
}
