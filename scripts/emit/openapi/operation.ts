import { type Forms, type Json, without } from '../../model/json-schema.ts';
import type { Correction, Example, Model, Operation, Parameter, Place } from '../../model/model.ts';
import { failureExamples } from './failure.ts';
import { sinceOf, writeEditions, writeSchema, writeSource } from './schema.ts';

const json = 'application/json';

export function writeOperation(model: Model, operation: Operation, requests: Forms): Json {
  const { parameters, body, retcodes, events } = operation;
  const written = [
    ...parameters.path.map((one) => placed(one, 'path', requests)),
    ...parameters.query.map((one) => placed(one, 'query', requests)),
    ...parameters.header.map((one) => placed(one, 'header', requests)),
  ];
  return without({
    operationId: operation.id,
    summary: operation.summary,
    description: operation.description,
    tags: [operation.group],
    deprecated: operation.deprecated,
    security: operation.needsGuid ? [{ Guid: [] }] : [],
    parameters: written.length === 0 ? undefined : written,
    requestBody: body && {
      description: body.description,
      required: body.required,
      content: { [json]: { schema: writeSchema(body.schema, requests), examples: named(body.examples) } },
    },
    responses: responses(model, operation),
    'x-notes': operation.notes.length === 0 ? undefined : operation.notes,
    'x-prerequisites': operation.prerequisites,
    'x-request-headers': operation.headers,
    'x-retcodes': retcodes.map(({ evidence, ...one }) => {
      const marked = without({ ...sinceOf(one), evidence: evidence === 'seen' ? undefined : evidence });
      return Object.keys(marked).length === 1 ? one.code : marked;
    }),
    'x-events': events.map(({ evidence, ...one }) =>
      without({ ...sinceOf(one), evidence: evidence === 'seen' ? undefined : evidence }),
    ),
    'x-retry': operation.retry,
    'x-log-name': operation.logName,
    'x-replaced-by': operation.deprecatedBy,
    'x-edition': writeEditions(operation),
    'x-corrections':
      operation.corrections.length === 0
        ? undefined
        : operation.corrections.map((index) => writeCorrection(model.corrections[index] as Correction)),
    'x-source': writeSource(operation.source),
  });
}

function placed(parameter: Parameter, place: string, forms: Forms): Json {
  if (parameter.shared) return { $ref: `#/components/parameters/${parameter.name}` };
  return writeParameter(parameter, place, forms);
}

export function writeParameter(parameter: Parameter, place: string, forms: Forms): Json {
  return without({
    name: parameter.name,
    in: place,
    required: parameter.required || undefined,
    description: parameter.description,
    allowEmptyValue: parameter.allowEmptyValue,
    schema: writeSchema(parameter.schema, forms),
    example: parameter.example,
    'x-sensitive': parameter.secret && true,
    'x-edition': writeEditions(parameter),
    'x-source': writeSource(parameter.source),
  });
}

/** The answer of the gateway and, except for a webhook, that of a proxy in front of it. */
function responses(model: Model, operation: Operation): Json {
  const { result } = operation;
  const gateway = without({
    description: result.description,
    headers:
      result.headers.length === 0
        ? undefined
        : Object.fromEntries(result.headers.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
    content: model.webhooks.includes(operation as never)
      ? { [json]: { schema: reference(result.answer), examples: named(result.examples) } }
      : content(operation),
  });
  if (model.webhooks.includes(operation as never)) return { 200: gateway };
  return { 200: gateway, default: { $ref: '#/components/responses/NotFromTheGateway' } };
}

function content(operation: Operation): Json {
  const { file, answer, examples } = operation.result;
  const failures = failureExamples(operation);
  const failure = reference('Failure');
  if (file !== undefined) {
    return {
      [file.mediaType]: { schema: writeSchema(file, 'all'), examples: named(examples) },
      // A download answers JSON only for a failure.
      [json]: { schema: failure, examples: failures },
    };
  }
  return { [json]: { schema: { oneOf: [reference(answer), failure] }, examples: { ...named(examples), ...failures } } };
}

function reference(name: string | undefined): Json {
  return { $ref: `#/components/schemas/${name}` };
}

export function named(examples: readonly Example[]): Json {
  return Object.fromEntries(
    examples.map(({ name, summary, origin, value, ...lifetime }) => [
      name,
      without({ summary, 'x-origin': origin, value, 'x-edition': writeEditions(lifetime) }),
    ]),
  );
}

function writeCorrection({ where, readings, choice, reason, date }: Correction): Json {
  return { where: where.map(writePlace), readings, choice, reason, date };
}

function writePlace({ kind, name, field }: Place): Json {
  return without({ [kind]: name, field });
}
