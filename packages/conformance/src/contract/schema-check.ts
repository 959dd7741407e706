import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { type Description, deref, type Schema } from '../description.ts';

/** A place in a value that breaks its schema. */
export interface Breach {
  /** `result.workno`, `result.list[0].id`; empty for the value itself. */
  readonly path: string;
  readonly keyword: string;
  /** What the schema wants there, as in "a string". */
  readonly expected: string;
  readonly came: unknown;
}

/** Validates values against schemas of the description; each schema is compiled once. */
export class SchemaCheck {
  readonly #ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    allErrors: true,
    verbose: true,
    // The schemas are made from the model. To validate them by their own schema takes a third of the start.
    meta: false,
    validateSchema: false,
  });
  readonly #compiled = new Map<string, ValidateFunction>();
  readonly #description: Description;

  constructor(description: Description) {
    this.#description = description;
    this.#ajv.addSchema({ components: description.components }, 'openapi');
  }

  /** What is wrong with a value of a named schema. */
  named(name: string, value: unknown): Breach[] {
    return this.#check(name, () => ({ $ref: `openapi#/components/schemas/${name}` }), value);
  }

  /** What is wrong with a value of a schema that has no name. */
  of(key: string, schema: Schema, value: unknown): Breach[] {
    return this.#check(`#${key}`, () => inDocument(schema), value);
  }

  /** Whether a value keeps a schema. */
  fits(key: string, schema: Schema, value: unknown): boolean {
    return this.#compile(`#${key}`, () => inDocument(schema))(value) === true;
  }

  #check(key: string, schema: () => object, value: unknown): Breach[] {
    const validate = this.#compile(key, schema);
    if (validate(value)) return [];
    const errors = validate.errors ?? [];
    // Of a choice of forms, the forms that failed say less than that none fits, unless one of them nearly did.
    const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
    const telling = errors.filter(
      (error) => !choices.includes(error) && !choices.some((choice) => choice !== error && isInside(error, choice)),
    );
    const breaches = [...telling, ...outermost(choices)].map((error) => this.#breachOf(error));
    // One sentence a place is enough.
    return breaches.filter((one, index) => breaches.findIndex(({ path }) => path === one.path) === index);
  }

  #compile(key: string, schema: () => object): ValidateFunction {
    const known = this.#compiled.get(key);
    if (known !== undefined) return known;
    const validate = this.#ajv.compile(schema());
    this.#compiled.set(key, validate);
    return validate;
  }

  #breachOf(error: ErrorObject): Breach {
    const missing = error.keyword === 'required' ? (error.params as { missingProperty: string }).missingProperty : '';
    const path = [dotted(error.instancePath), missing].filter((part) => part !== '').join('.');
    return {
      path,
      keyword: error.keyword,
      expected: wanted(this.#description, error),
      came: missing === '' ? error.data : undefined,
    };
  }
}

/** A schema whose references lead into the description. */
function inDocument(schema: Schema): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/'));
}

function isInside(error: ErrorObject, choice: ErrorObject): boolean {
  return error.instancePath.startsWith(choice.instancePath) && error.schemaPath !== choice.schemaPath;
}

function outermost(choices: readonly ErrorObject[]): ErrorObject[] {
  return choices.filter(
    (one) =>
      !choices.some(
        (other) =>
          other !== one && one.instancePath.startsWith(other.instancePath) && one.instancePath !== other.instancePath,
      ),
  );
}

/** `/result/list/0/id` as `result.list[0].id`. */
function dotted(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part.replaceAll('~1', '/').replaceAll('~0', '~')}`))
    .join('')
    .replace(/^\./, '');
}

function wanted(description: Description, { keyword, params, schema, parentSchema }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return 'mandatory';
    case 'type':
      return nounOf(schema as string | string[]);
    case 'const':
      return JSON.stringify(params.allowedValue);
    case 'enum':
      return `one of ${(params.allowedValues as unknown[])
        .map((value) => JSON.stringify(value))
        .join(', ')
        .slice(0, 120)}`;
    case 'pattern': {
      const range = (parentSchema as Schema | undefined)?.['x-range'];
      return range ? `a number from ${range.minimum} to ${range.maximum} as text` : `text like ${params.pattern}`;
    }
    case 'minimum':
    case 'maximum':
      return `a number ${params.comparison} ${params.limit}`;
    case 'minLength':
      return `text of at least ${params.limit} characters`;
    case 'maxLength':
      return `text of at most ${params.limit} characters`;
    case 'maxItems':
      return `a list of at most ${params.limit}`;
    case 'anyOf':
    case 'oneOf': {
      const forms = (schema as Schema[]).map((one) =>
        deref<Schema>(description, { ...one, ...(one.$ref && { $ref: one.$ref }) }),
      );
      const kinds = forms.flatMap(({ type, const: constant }) =>
        constant === undefined ? [type ?? []].flat() : [JSON.stringify(constant)],
      );
      return kinds.length > 0 ? nounOf([...new Set(kinds)]) : 'one of the documented forms';
    }
    default:
      return `what ${keyword} says`;
  }
}

const nouns: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'a boolean',
  null: 'null',
  array: 'a list',
  object: 'an object',
};

function nounOf(types: string | readonly string[]): string {
  return [types]
    .flat()
    .map((type) => nouns[type] ?? type)
    .join(' or ');
}
