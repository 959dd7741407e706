import type { Model, Operation, Property } from '../model/model.ts';

/**
 * The fields of a body that are parameters of their own in clients, beside those of path and query. The rule: a body with
 * one field is flattened. The ID of the call is not counted and is flattened too, because it only says which call the
 * field is for, as it does in paths and queries. Every other body is the one parameter `body`.
 *
 * @returns undefined if the operation has no body or its body is a parameter
 */
export function flatBody(model: Model, { id, body, parameters }: Operation): readonly Property[] | undefined {
  const schema = body?.schema.kind === 'ref' ? model.schemas[body.schema.name] : body?.schema;
  if (schema?.kind !== 'object' || schema.open) return undefined;
  const { properties } = schema;
  if (properties.filter(({ name }) => name !== 'callid').length > 1) return undefined;
  const others = new Set([...parameters.path, ...parameters.query].map(({ name }) => name));
  const twice = properties.find(({ name }) => others.has(name));
  if (twice) throw new Error(`${id}: ${twice.name} is both a parameter and the field of a flattened body.`);
  return properties;
}
