import type { Event, Evidence, Model, Operation, Retcode, Schema } from '@ccgateway/openapi/model';
import { operationsWithPages } from './operation.ts';

/** An operation that is related to something, and how that was seen. */
export interface Related {
  readonly operation: Operation;
  readonly evidence: Evidence;
  /** Condition of the relation, such as that of an event. */
  readonly when?: string;
}

/** The operations whose pages list a return code. */
export function operationsListing(code: string, { operations }: Model): Related[] {
  return operations.flatMap((operation) =>
    operation.retcodes.filter((one) => one.code === code).map(({ evidence }) => ({ operation, evidence })),
  );
}

/** The operations that may answer a return code by its meaning, although their pages do not list it. */
export function operationsConcluded({ code, applies }: Retcode, model: Model): Operation[] {
  const listing = new Set(operationsListing(code, model).map(({ operation }) => operation));
  const concluded = new Set(applies?.operations);
  return model.operations.filter((operation) => concluded.has(operation.id) && !listing.has(operation));
}

/** The operations that cause an event, once for each condition. */
export function operationsCausing(type: string, { operations }: Model): Related[] {
  return operations.flatMap((operation) =>
    operation.events
      .filter(({ event }) => event === type)
      .map(({ evidence, when }) => ({ operation, evidence, ...(when !== undefined && { when }) })),
  );
}

/** Sentences of the pages of operations that name a return code. */
export function sentencesNaming(code: string, { operations }: Model): { operation: Operation; sentence: string }[] {
  const named = new RegExp(`\\b${code}\\b`);
  return operations.flatMap((operation) => {
    const texts = [operation.description, ...operation.notes, ...operation.prerequisites];
    const sentences = texts.flatMap((text) => text.split(/(?<=\.)\s+(?=[A-Z])/)).filter((text) => named.test(text));
    return [...new Set(sentences)].map((sentence) => ({ operation, sentence }));
  });
}

/** What reads or sends a named schema. */
export interface Users {
  /** Operations that send it in their body or their parameters. */
  readonly requests: readonly Operation[];
  /** Operations that answer it. */
  readonly answers: readonly Operation[];
  readonly events: readonly Event[];
  /** Other named schemas with a field of it. */
  readonly schemas: readonly string[];
}

/** Everything in which a named schema occurs, itself or in a schema of it. */
export function usersOf(name: string, model: Model): Users {
  const { events, schemas } = model;
  const all = operationsWithPages(model);
  const types = new Set(events.map(({ type }) => type));
  const holds = (schema: Schema | undefined) => schema !== undefined && reached(schema, model).has(name);
  const holding = Object.entries(schemas).filter(([other, schema]) => other !== name && directly(schema).has(name));
  return {
    requests: all.filter(
      ({ body, parameters }) =>
        holds(body?.schema) || Object.values(parameters).some((list) => list.some(({ schema }) => holds(schema))),
    ),
    answers: all.filter(({ result: { answer } }) => answer !== undefined && holds({ kind: 'ref', name: answer })),
    events: events.filter(({ content }) => holds(content)),
    schemas: holding.map(([other]) => other).filter((other) => !types.has(other)),
  };
}

/** The union of all events is no use of each event. */
const everyEvent = 'AgentEvent';

/** What each schema was found to refer to, because hundreds of pages ask. */
const reachedFrom = new WeakMap<Schema, ReadonlySet<string>>();

/** The named schemas to which a schema refers, itself or through others. */
function reached(schema: Schema, model: Model): ReadonlySet<string> {
  const before = reachedFrom.get(schema);
  if (before !== undefined) return before;
  const found = new Set<string>();
  const open = [...directly(schema)];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const target = model.schemas[name];
    if (target !== undefined && name !== everyEvent) open.push(...directly(target));
  }
  reachedFrom.set(schema, found);
  return found;
}

/** The named schemas to which a schema refers without going through another one. */
export function directly(schema: Schema): Set<string> {
  switch (schema.kind) {
    case 'ref':
      return new Set([schema.name]);
    case 'array':
      return directly(schema.items);
    case 'union':
      return new Set(schema.of.flatMap((form) => [...directly(form)]));
    case 'object': {
      const inFields = schema.properties.flatMap((property) => [...directly(property.schema)]);
      return new Set([...inFields, ...(typeof schema.open === 'object' ? directly(schema.open) : [])]);
    }
    default:
      return new Set();
  }
}
