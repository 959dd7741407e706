import type { Lifetime, Model, Operation, Schema, Value } from '../model/model.ts';
import { flatBody } from './flat-body.ts';

/** The constraints on the parameters of each operation, by method and path, for the opt-in checks of input in clients. */
export function constraintsOf(model: Model): ReadonlyMap<string, object> {
  return new Map(
    model.operations.map((operation) => [`${operation.method} ${operation.path}`, operationRule(model, operation)]),
  );
}

function operationRule(model: Model, operation: Operation): object {
  const { parameters, body } = operation;
  const passed = [...parameters.path, ...parameters.query];
  const properties: Record<string, object> = {};
  for (const parameter of passed) {
    const { name, schema, secret } = parameter;
    properties[name] = { ...rule(model, schema), ...(secret && { secret: true }), ...life(parameter) };
  }
  const required = passed.filter((parameter) => parameter.required).map(({ name }) => name);
  const fields = flatBody(model, operation);
  for (const { name, required: needed, schema } of fields ?? []) {
    properties[name] = rule(model, schema);
    if (needed) required.push(name);
  }
  if (body && !fields) {
    properties.body = rule(model, body.schema);
    if (body.required) required.push('body');
  }
  const changes = passed.flatMap(({ name, changes: own = [] }) =>
    own.flatMap(({ edition, update }) =>
      update?.required === true ? { edition, set: { required: [...required, name] } } : [],
    ),
  );
  return { type: 'object', required, properties, ...life(operation), ...(changes.length > 0 && { changes }) };
}

/** The documented form only, because it is the one to send. */
function rule(model: Model, given: Schema): object {
  const schema = given.kind === 'ref' ? (model.schemas[given.name] as Schema) : given;
  const secret = given.secret ?? schema.secret;
  return {
    ...shape(model, schema),
    ...life(schema),
    ...life(given),
    ...changesOf(schema),
    ...(secret && { secret: true }),
    ...(schema.kind === 'union' && { anyOf: schema.of.map((alternative) => rule(model, alternative)) }),
    ...(schema.kind === 'array' && { items: rule(model, schema.items) }),
    ...(schema.kind === 'object' &&
      schema.properties.length > 0 && {
        properties: Object.fromEntries(schema.properties.map((one) => [one.name, rule(model, one.schema)])),
      }),
  };
}

function shape(model: Model, schema: Schema): object {
  if (schema.kind === 'union' || schema.kind === 'any') return {};
  if (schema.kind === 'ref') return shape(model, model.schemas[schema.name] as Schema);
  const { kind: type } = schema;
  if (schema.kind === 'string') {
    const { minLength, maxLength, pattern, range } = schema;
    return { type, ...values(schema), minLength, maxLength, pattern, range };
  }
  if (schema.kind === 'integer' || schema.kind === 'number') {
    return { type, ...values(schema), minimum: schema.minimum, maximum: schema.maximum };
  }
  if (schema.kind === 'array') return { type, maxItems: schema.maxItems };
  if (schema.kind === 'object') {
    const required = schema.properties.filter((property) => property.required).map(({ name }) => name);
    return { type, required: required.length === 0 ? undefined : required };
  }
  return { type, ...('values' in schema && values(schema)) };
}

function values({ values: list, constant }: { values?: readonly Value[]; constant?: unknown }): object {
  const lives = (list ?? []).flatMap((one) => {
    const own = life(one);
    return Object.keys(own).length === 0 ? [] : [[String(one.value), own] as const];
  });
  return {
    enum: list?.map(({ value }) => value),
    const: constant,
    ...(lives.length > 0 && { lives: Object.fromEntries(lives) }),
  };
}

/** The first edition that has a part, and the first without it. */
function life({ introducedIn, removedIn }: Lifetime): object {
  return {
    ...(introducedIn !== undefined && { since: introducedIn }),
    ...(removedIn !== undefined && { until: removedIn }),
  };
}

const checked: readonly string[] = ['minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'maxItems', 'range'];

/** The checked values that later editions change. */
function changesOf({ changes = [] }: Lifetime): object {
  const told = changes.flatMap(({ edition, update = {} }) => {
    const set = Object.entries(update).filter(([key]) => checked.includes(key));
    return set.length === 0 ? [] : { edition, set: Object.fromEntries(set) };
  });
  return told.length > 0 ? { changes: told } : {};
}
