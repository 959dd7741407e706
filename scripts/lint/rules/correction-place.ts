import type { Model, Operation, Place, Schema } from '../../model/model.ts';
import { nearest } from '../../model/nearest.ts';
import { allOperations, type Rule } from '../rule.ts';

/** Every correction concerns a part that the description has. */
export const correctionPlace: Rule = ({ model }) =>
  model.corrections.flatMap(({ where }, index) =>
    where.flatMap((place, position) => {
      const { kind, name, field } = place;
      const mistake = (text: string) => ({ file: 'corrections.yaml', keys: [index, 'where', position], text });
      const parts = partsOf(model, place);
      if (parts === undefined) return mistake(`the ${kind} ${name} does not exist; correct the name.`);
      if (field === undefined || parts.has(field)) return [];
      const close = nearest(field, [...parts]);
      return mistake(
        `${name} has no ${field}; ${close === undefined ? 'correct the name.' : `did you mean ${close}?`}`,
      );
    }),
  );

/** Names of the parameters, headers, fields and events that the part has; undefined where there is no such part. */
function partsOf(model: Model, { kind, name }: Place): Set<string> | undefined {
  const parts = new Set<string>();
  if (kind === 'parameter') {
    const known = model.operations.some(({ parameters }) => parameters.path.some((one) => one.name === name));
    return known ? parts : undefined;
  }
  if (kind === 'operation') {
    const operation = allOperations(model).find(({ id }) => id === name);
    if (operation === undefined) return undefined;
    addOperation(model, operation, parts);
    return parts;
  }
  const schema = model.schemas[name];
  if (schema === undefined) return undefined;
  addFields(model, schema, parts);
  return parts;
}

function addOperation(model: Model, operation: Operation, parts: Set<string>): void {
  const { parameters, body, result, headers, events } = operation;
  for (const { name, schema } of [...parameters.path, ...parameters.query, ...parameters.header]) {
    parts.add(name);
    addFields(model, schema, parts);
  }
  if (body) addFields(model, body.schema, parts.add('requestBody'));
  const answer = result.answer === undefined ? undefined : model.schemas[result.answer];
  if (answer) addFields(model, answer, parts);
  // Corrections may also concern a header that the page does not demand.
  for (const { name } of model.headers.request) parts.add(name);
  for (const header of [...headers, ...result.headers]) parts.add(header);
  for (const { event } of events) parts.add(event);
}

function addFields(model: Model, schema: Schema, parts: Set<string>, seen = new Set<Schema>()): void {
  if (seen.has(schema)) return;
  seen.add(schema);
  const add = (one: Schema): void => addFields(model, one, parts, seen);
  if (schema.kind === 'ref') add(model.schemas[schema.name] as Schema);
  if (schema.kind === 'array') add(schema.items);
  if (schema.kind === 'union') schema.of.forEach(add);
  if (schema.kind === 'object') {
    for (const property of schema.properties) {
      parts.add(property.name);
      add(property.schema);
    }
  }
  schema.wire?.forEach(add);
}
