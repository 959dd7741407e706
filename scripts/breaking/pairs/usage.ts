import type { Model, Operation, Schema } from '../../model/model.ts';
import type { Writer } from '../change.ts';

/** Who writes values of each named schema, and the operations that use it. */
export interface Usage {
  readonly writers: ReadonlySet<Writer>;
  readonly operations: ReadonlySet<string>;
}

/** The usage of each named schema. One that nothing uses is as if a gateway wrote it. */
export function usageOf(model: Model): ReadonlyMap<string, Usage> {
  const usage = known.get(model) ?? findUsage(model);
  known.set(model, usage);
  return usage;
}

const known = new WeakMap<Model, ReadonlyMap<string, Usage>>();

function findUsage(model: Model): ReadonlyMap<string, Usage> {
  const usage = new Map<string, { writers: Set<Writer>; operations: Set<string> }>();
  const reach = (name: string, writer: Writer, operation: string | undefined): void => {
    const one = usage.get(name) ?? { writers: new Set<Writer>(), operations: new Set<string>() };
    usage.set(name, one);
    const known = one.writers.has(writer) && (operation === undefined || one.operations.has(operation));
    one.writers.add(writer);
    if (operation !== undefined) one.operations.add(operation);
    const target = model.schemas[name];
    if (!known && target) visit(target, writer, operation);
  };
  const visit = (schema: Schema, writer: Writer, operation: string | undefined): void => {
    if (schema.kind === 'ref') reach(schema.name, writer, operation);
    for (const inner of schemasIn(schema)) visit(inner, writer, operation);
  };
  const use = (one: Operation, asks: Writer, answers: Writer): void => {
    const { path, query, header } = one.parameters;
    for (const { schema } of [...path, ...query, ...header]) visit(schema, asks, one.id);
    if (one.body) visit(one.body.schema, asks, one.id);
    if (one.result.answer !== undefined) reach(one.result.answer, answers, one.id);
  };
  for (const operation of model.operations) use(operation, 'client', 'gateway');
  for (const webhook of model.webhooks) use(webhook, 'gateway', 'client');
  for (const { type } of model.events) reach(type, 'gateway', undefined);
  for (const name of Object.keys(model.schemas)) if (!usage.has(name)) reach(name, 'gateway', undefined);
  return usage;
}

/** The schemas directly in a schema. */
export function schemasIn(schema: Schema): readonly Schema[] {
  const wire = schema.wire ?? [];
  if (schema.kind === 'array') return [schema.items, ...wire];
  if (schema.kind === 'union') return [...schema.of, ...wire];
  if (schema.kind !== 'object') return wire;
  const fields = schema.properties.map((property) => property.schema);
  return typeof schema.open === 'object' ? [...fields, schema.open, ...wire] : [...fields, ...wire];
}
