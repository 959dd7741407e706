import type { Schema, Value } from '@ccgateway/openapi/model';

const kindWords: Readonly<Partial<Record<string, string>>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** What a schema expects, in a few words: the documented kind and its bounds. */
export function expectationOf(schema: Schema, resolve: (schema: Schema) => Schema): string {
  const { kind, wire = [] } = schema;
  if (kind === 'ref') return expectationOf(resolve(schema), resolve);
  if (kind === 'union') return [...schema.of, ...wire].map((one) => expectationOf(one, resolve)).join(', or ');
  if ('constant' in schema && schema.constant !== undefined) return wordOf(schema.constant);
  // Wire forms repeat numbers and booleans as text.
  const values = [schema, ...wire].flatMap((one): readonly Value[] => ('values' in one && one.values) || []);
  if (values.length > 0) return `one of ${[...new Set(values.map(({ value }) => wordOf(value)))].join(', ')}`;
  const bounds = boundsOf(schema);
  const what = kindWords[kind] ?? 'text';
  return bounds === '' ? what : `${what} ${bounds}`;
}

/** A value as a word of a sentence. */
function wordOf(value: unknown): string {
  return value === '' ? 'empty' : String(value);
}

function boundsOf(schema: Schema): string {
  switch (schema.kind) {
    case 'integer':
    case 'number':
      return rangeOf(schema);
    case 'array':
      return schema.maxItems === undefined ? '' : `of at most ${schema.maxItems} items`;
    case 'string': {
      const { range, minLength = 0, maxLength, pattern } = schema;
      if (range) return rangeOf(range);
      const length =
        maxLength === undefined
          ? minLength > 0 && `of at least ${minLength} characters`
          : `of ${minLength > 0 ? `${minLength} to` : 'at most'} ${maxLength} characters`;
      return [length, pattern !== undefined && `that matches ${pattern}`].filter(Boolean).join(' ');
    }
    default:
      return '';
  }
}

function rangeOf({ minimum, maximum }: { readonly minimum?: number; readonly maximum?: number }): string {
  if (minimum !== undefined && maximum !== undefined) return `from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `of at least ${minimum}`;
  return maximum === undefined ? '' : `of at most ${maximum}`;
}

/** What kind of value a client sent; never the value. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  return kindWords[typeof value] ?? 'an object';
}
