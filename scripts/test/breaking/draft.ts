import type {
  ArraySchema,
  Event,
  Model,
  ObjectSchema,
  Operation,
  Parameter,
  Property,
  Retcode,
  Schema,
  StringSchema,
  UnionSchema,
} from '../../model/model.ts';

/** A model that an edit may change. */
export type Draft<Part> = Part extends (infer Item)[]
  ? Draft<Item>[]
  : Part extends readonly (infer Item)[]
    ? Draft<Item>[]
    : Part extends object
      ? { -readonly [Key in keyof Part]: Draft<Part[Key]> }
      : Part;

export type DraftModel = Draft<Model>;

function present<Part>(part: Part | undefined, name: string): Part {
  if (part === undefined) throw new Error(`the model has no ${name}; take another one for the edit`);
  return part;
}

export function operation(model: DraftModel, id: string): Draft<Operation> {
  return present(
    [...model.operations, ...model.webhooks].find((one) => one.id === id),
    id,
  );
}

export function query(model: DraftModel, id: string, name: string): Draft<Parameter> {
  const { path, query, header } = operation(model, id).parameters;
  return present(
    [...path, ...query, ...header].find((one) => one.name === name),
    `${id} ${name}`,
  );
}

export function event(model: DraftModel, type: string): Draft<Event> {
  return present(
    model.events.find((one) => one.type === type),
    type,
  );
}

export function code(model: DraftModel, name: string): Draft<Retcode> {
  return present(
    model.retcodes.find((one) => one.code === name),
    name,
  );
}

/** A named schema, of the kind that the edit expects. */
export function schema<Kind extends Schema = Schema>(model: DraftModel, name: string): Draft<Kind> {
  return present(model.schemas[name], name) as Draft<Kind>;
}

export function object(model: DraftModel, name: string): Draft<ObjectSchema> {
  return schema<ObjectSchema>(model, name);
}

/** A field of a named object; a path leads into objects, entries of lists and the first form of unions. */
export function field(model: DraftModel, name: string, ...way: string[]): Draft<Property> {
  let at: Draft<Schema> = schema(model, name);
  let found: Draft<Property> | undefined;
  for (const step of way) {
    while (at.kind === 'array' || at.kind === 'union') {
      at = at.kind === 'array' ? (at as Draft<ArraySchema>).items : present((at as Draft<UnionSchema>).of[0], step);
    }
    found = present(
      (at as Draft<ObjectSchema>).properties.find((one) => one.name === step),
      `${name} ${step}`,
    );
    at = found.schema;
  }
  return present(found, way.join(' '));
}

export function text(value: Draft<Schema>): Draft<StringSchema> {
  return value as Draft<StringSchema>;
}

/** Takes members that fit out of a list. */
export function drop<Item>(list: Item[], fits: (item: Item) => boolean): void {
  const at = list.findIndex(fits);
  if (at < 0) throw new Error('nothing in the list fits; take another edit');
  list.splice(at, 1);
}
