/** A schema, as far as reading a request needs it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly 'x-range'?: { readonly minimum: number; readonly maximum: number };
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** What a schema expects, in a few words: the documented type, the first of those that are accepted, and its bounds. */
export function expectationOf(schema: Schema): string {
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return alternatives.map(expectationOf).join(', or ');
  if (schema.const !== undefined) return String(schema.const);
  // The text forms of numbers and booleans are in the list as well.
  if (schema.enum) return `one of ${[...new Set(schema.enum.map(String))].join(', ')}`;
  const type = [schema.type ?? 'string'].flat()[0] ?? 'string';
  const what = typeWords[type] ?? type;
  const bounds = boundsOf(schema, type);
  return bounds === '' ? what : `${what} ${bounds}`;
}

function boundsOf(schema: Schema, type: string): string {
  const { minimum, maximum } = schema['x-range'] ?? schema;
  if (minimum !== undefined && maximum !== undefined) return `from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `of at least ${minimum}`;
  if (maximum !== undefined) return `of at most ${maximum}`;
  if (schema.maxItems !== undefined) return `of at most ${schema.maxItems} items`;
  if (type !== 'string') return '';
  const { minLength = 0, maxLength, pattern } = schema;
  const length =
    maxLength === undefined
      ? minLength > 0 && `of at least ${minLength} characters`
      : `of ${minLength > 0 ? `${minLength} to` : 'at most'} ${maxLength} characters`;
  return [length, pattern !== undefined && `that matches ${pattern}`].filter(Boolean).join(' ');
}

/** What kind of value somebody sent; never the value. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeWords[typeof value] ?? 'an object';
}
