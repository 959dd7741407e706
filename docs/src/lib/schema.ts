import type { Lifetime, Model, Parameter, Property, Schema, Source, Value } from '@ccgateway/openapi/model';
import type { Translate } from './texts.ts';

/** One parameter, or one field of a JSON value, as a table shows it. */
export interface Row {
  /** Its fragment in the address of the page, such as `body-info.caller`. */
  readonly anchor: string;
  readonly name: string;
  /** Its place below the value of the table, such as `info.caller`. */
  readonly path: string;
  /** Number of objects that it stands in. */
  readonly depth: number;
  readonly required: boolean;
  /** Its type in words, such as `array of string`. */
  readonly type: string;
  /** Named schemas in its type. */
  readonly schemas: readonly string[];
  /** What its type leaves open: range, length, default and so on, in words. */
  readonly facts: readonly string[];
  readonly description?: string | undefined;
  /** Values whose meaning is known, or the closed list of values. */
  readonly values: readonly Value[];
  readonly lifetimes: readonly Lifetime[];
  readonly source?: Source | undefined;
}

/** Fields of objects in objects are shown down to this depth; deeper ones are on the pages of their schemas. */
const deepest = 4;
/** A value of more forms than this is shown as the link to its schema. */
const mostForms = 4;

/** The parts of an operation that have fields with anchors. */
export type Part = 'parameter' | 'body' | 'answer' | 'field';

/** The fragment of a field in the address of a page. */
export function anchorOf(part: Part, path: string): string {
  return `${part}-${path.replaceAll('[]', '')}`;
}

/** A schema with the named one that it refers to in its place; what the reference states itself wins. */
export function resolved(schema: Schema, model: Model): Exclude<Schema, { kind: 'ref' }> {
  if (schema.kind !== 'ref') return schema;
  const { kind: _, name, ...own } = schema;
  const target = model.schemas[name];
  if (target === undefined) throw new Error(`the model has no schema ${name}`);
  return { ...resolved(target, model), ...own } as Exclude<Schema, { kind: 'ref' }>;
}

/** The rows of the parameters of an operation. */
export function rowsOfParameters(parameters: readonly Parameter[], model: Model, t: Translate): Row[] {
  return parameters.map((parameter) => {
    const { name, required, description, schema, example, allowEmptyValue, source } = parameter;
    const row = rowOf({ name, required, schema }, 'parameter', name, 0, model, t);
    const facts = [...row.facts];
    if (allowEmptyValue) facts.push(t('schema.empty'));
    if (example !== undefined) facts.push(t('schema.example', { value: code(example) }));
    return { ...row, description, facts, source, lifetimes: [parameter, ...row.lifetimes] };
  });
}

/**
 * The rows of the fields of a JSON value, those of objects in it included. A value without fields is one row, named `value`.
 */
export function rowsOf(schema: Schema, part: Part, model: Model, t: Translate): Row[] {
  const rows = rowsBelow(schema, part, '', 0, [], model, t);
  return rows.length > 0 ? rows : [rowOf({ name: 'value', required: true, schema }, part, 'value', 0, model, t)];
}

function rowsBelow(
  schema: Schema,
  part: Part,
  prefix: string,
  depth: number,
  above: readonly string[],
  model: Model,
  t: Translate,
): Row[] {
  // A schema that contains itself is shown once.
  if (depth > deepest || (schema.kind === 'ref' && above.includes(schema.name))) return [];
  const names = schema.kind === 'ref' ? [...above, schema.name] : above;
  const whole = resolved(schema, model);
  switch (whole.kind) {
    case 'array':
      return rowsBelow(whole.items, part, `${prefix}[]`, depth, names, model, t);
    case 'union':
      if (whole.of.length > mostForms) return [];
      return firstOfEach(whole.of.flatMap((form) => rowsBelow(form, part, prefix, depth, names, model, t)));
    case 'object':
      return whole.properties.flatMap((property) => {
        const path = prefix === '' ? property.name : `${prefix}.${property.name}`;
        return [
          rowOf(property, part, path, depth, model, t),
          ...rowsBelow(property.schema, part, path, depth + 1, names, model, t),
        ];
      });
    default:
      return [];
  }
}

/** Forms of a union may have the same field; it is shown once, so that its anchor is unique. */
function firstOfEach(rows: readonly Row[]): Row[] {
  return [...Map.groupBy(rows, ({ anchor }) => anchor).values()].flatMap(([first]) => (first ? [first] : []));
}

function rowOf(property: Property, part: Part, path: string, depth: number, model: Model, t: Translate): Row {
  const { name, required, schema } = property;
  const whole = resolved(schema, model);
  return {
    anchor: anchorOf(part, path),
    name,
    path,
    depth,
    required,
    type: typeOf(schema, model, t),
    schemas: [...new Set(namesIn(schema))],
    facts: factsOf(schema, part, model, t),
    description: whole.description,
    values: valuesOf(schema, model),
    lifetimes: [property, whole],
    source: whole.source,
  };
}

/** The type of a value in words; the forms of a union once each. */
export function typeOf(schema: Schema, model: Model, t: Translate): string {
  const whole = resolved(schema, model);
  switch (whole.kind) {
    case 'array':
      return t('type.array', { items: typeOf(whole.items, model, t) });
    case 'union':
      return [...new Set(whole.of.map((form) => typeOf(form, model, t)))].join(t('type.or'));
    default:
      return t(`type.${whole.kind}`);
  }
}

/** Named schemas in the type of a field, without those of the fields of objects in it. */
function namesIn(schema: Schema): string[] {
  switch (schema.kind) {
    case 'ref':
      return [schema.name];
    case 'array':
      return namesIn(schema.items);
    case 'union':
      return schema.of.length > mostForms ? [] : schema.of.flatMap(namesIn);
    default:
      return [];
  }
}

/** What limits a value beside its type, in words; code stands in backticks. */
export function factsOf(schema: Schema, part: Part, model: Model, t: Translate): string[] {
  const whole = resolved(schema, model);
  const facts = limitsOf(whole, model, t);
  if (whole.unit !== undefined) facts.push(t('schema.unit', { unit: whole.unit }));
  if (whole.nullable) facts.push(t('schema.nullable'));
  if (whole.default !== undefined) facts.push(t('schema.default', { value: code(whole.default) }));
  if (whole.secret !== undefined) facts.push(t(`schema.${whole.secret}`));
  // Clients should not send the further forms, so that they matter to readers only.
  if (whole.wire !== undefined && part !== 'parameter' && part !== 'body') {
    const forms = [...new Set(whole.wire.map((form) => typeOf(form, model, t)))];
    facts.push(t('schema.wire', { forms: forms.join(t('type.or')) }));
  }
  return facts;
}

function limitsOf(schema: Exclude<Schema, { kind: 'ref' }>, model: Model, t: Translate): string[] {
  switch (schema.kind) {
    case 'integer':
    case 'number':
      if (schema.constant !== undefined) return [t('schema.constant', { value: code(schema.constant) })];
      return between(schema.minimum, schema.maximum, t);
    case 'string': {
      if (schema.constant !== undefined) return [t('schema.constant', { value: code(schema.constant) })];
      const facts = between(schema.range?.minimum, schema.range?.maximum, t);
      if (schema.minLength !== undefined && schema.maxLength !== undefined && schema.minLength > 0)
        facts.push(t('schema.lengths', { least: schema.minLength, most: schema.maxLength }));
      else if (schema.maxLength !== undefined) facts.push(t('schema.maxLength', { most: schema.maxLength }));
      else if (schema.minLength !== undefined) facts.push(t('schema.minLength', { least: schema.minLength }));
      // The pattern of a number in a string says its range once more.
      if (schema.pattern !== undefined && schema.range === undefined)
        facts.push(t('schema.pattern', { pattern: schema.pattern }));
      if (schema.except !== undefined) facts.push(t('schema.except', { values: schema.except.map(code).join(', ') }));
      if (schema.extensible) facts.push(t('schema.extensible'));
      return facts;
    }
    case 'array': {
      const facts = schema.maxItems === undefined ? [] : [t('schema.maxItems', { most: schema.maxItems })];
      return [...facts, ...limitsOf(resolved(schema.items, model), model, t)];
    }
    case 'union':
      if (schema.of.length > mostForms) return [];
      return schema.of.flatMap((form) => {
        const whole = resolved(form, model);
        const limits = limitsOf(whole, model, t);
        if (limits.length === 0 || whole.title === undefined) return limits;
        return [t('schema.form', { title: whole.title, limits: limits.join(', ') })];
      });
    default:
      return [];
  }
}

function between(least: number | undefined, most: number | undefined, t: Translate): string[] {
  if (least !== undefined && most !== undefined) return [t('schema.range', { least, most })];
  if (least !== undefined) return [t('schema.minimum', { least })];
  return most === undefined ? [] : [t('schema.maximum', { most })];
}

/** The values of a field that a source lists; those of the items of an array and of the forms of a union too. */
export function valuesOf(schema: Schema, model: Model): readonly Value[] {
  const whole = resolved(schema, model);
  if (whole.known !== undefined) return whole.known;
  switch (whole.kind) {
    case 'string':
    case 'integer':
    case 'number':
      return whole.values ?? [];
    case 'boolean':
      // Both values without a meaning say no more than the type.
      return whole.values?.filter(({ meaning }) => meaning !== undefined) ?? [];
    case 'array':
      return valuesOf(whole.items, model);
    case 'union':
      return whole.of.length > mostForms ? [] : whole.of.flatMap((form) => valuesOf(form, model));
    default:
      return [];
  }
}

/** A value as JSON writes it, texts in quotes. */
export function shown(value: unknown): string {
  return JSON.stringify(value);
}

function code(value: unknown): string {
  return `\`${shown(value)}\``;
}
