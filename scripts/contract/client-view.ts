import { type Description, jsonOf, operationsOf, parametersOf, type Schema } from '../lib/openapi.ts';

/**
 * The description as a client should use it: in requests every value has its documented type only, which is the first
 * one its schema lists. The further forms exist because the wire accepts them, not because one should send them.
 */
export function clientView(description: Description): Description {
  const view = structuredClone(description);
  const seen = new Set<Schema>();
  for (const { operation } of operationsOf(view)) {
    for (const parameter of parametersOf(view, operation)) narrow(view, parameter.schema, seen);
    const body = jsonOf(operation.requestBody?.content);
    if (body) narrow(view, body.schema, seen);
  }
  return view;
}

function narrow(view: Description, schema: Schema, seen: Set<Schema>): void {
  if (seen.has(schema)) return;
  seen.add(schema);
  if (schema.$ref?.startsWith('#/components/schemas/')) {
    const target = view.components.schemas[schema.$ref.slice('#/components/schemas/'.length)];
    if (target) narrow(view, target, seen);
  }
  if (Array.isArray(schema.type) && schema.type[0] !== undefined) {
    schema.type = schema.type[0];
    const documented = schema.type;
    if (schema.enum) schema.enum = schema.enum.filter((value) => hasType(value, documented));
  }
  const first = schema.anyOf?.[0];
  if (schema.anyOf && first) schema.anyOf = schema.anyOf.filter((alternative) => alternative.type === first.type);
  for (const property of Object.values(schema.properties ?? {})) narrow(view, property, seen);
  if (schema.items) narrow(view, schema.items, seen);
}

function hasType(value: unknown, type: string): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}
