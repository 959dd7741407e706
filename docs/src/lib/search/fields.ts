import type { Model, Schema } from '@ccgateway/openapi/model';

/** The operations, webhooks and events that have a field or parameter of a name. */
export interface FieldPlaces {
  readonly name: string;
  /** The first description of it. */
  readonly description: string;
  readonly operations: readonly string[];
  readonly events: readonly string[];
}

interface Found {
  description: string;
  readonly operations: Set<string>;
  readonly events: Set<string>;
}

/** Every parameter, header and field of a body, an answer or an event, by name, with the places that have it. */
export function fieldPlaces(model: Model): FieldPlaces[] {
  const found = new Map<string, Found>();
  const add = (name: string, description: string | undefined, kind: 'operations' | 'events', owner: string) => {
    const field = found.get(name) ?? { description: '', operations: new Set<string>(), events: new Set<string>() };
    field.description ||= description ?? '';
    field[kind].add(owner);
    found.set(name, field);
  };
  const walk = (schema: Schema, kind: 'operations' | 'events', owner: string, inside: ReadonlySet<string>): void => {
    if (schema.kind === 'ref') {
      const target = model.schemas[schema.name];
      if (target && !inside.has(schema.name)) walk(target, kind, owner, new Set([...inside, schema.name]));
    } else if (schema.kind === 'object') {
      for (const property of schema.properties) {
        add(property.name, property.schema.description, kind, owner);
        walk(property.schema, kind, owner, inside);
      }
      if (typeof schema.open === 'object') walk(schema.open, kind, owner, inside);
    } else if (schema.kind === 'array') {
      walk(schema.items, kind, owner, inside);
    } else if (schema.kind === 'union') {
      for (const form of schema.of) walk(form, kind, owner, inside);
    }
  };
  for (const operation of [...model.operations, ...model.webhooks]) {
    const { path, query, header } = operation.parameters;
    for (const { name, description } of [...path, ...query, ...header]) add(name, description, 'operations', operation.id);
    if (operation.body) walk(operation.body.schema, 'operations', operation.id, new Set());
    const answer = operation.result.answer && model.schemas[operation.result.answer];
    if (answer) walk(answer, 'operations', operation.id, new Set());
  }
  for (const event of model.events) if (event.content) walk(event.content, 'events', event.type, new Set());
  return [...found].map(([name, { description, operations, events }]) => ({
    name,
    description,
    operations: [...operations],
    events: [...events],
  }));
}
