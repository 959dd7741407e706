import { jsonSchema } from '@ccgateway/openapi/json-schema';
import type { Schema, Wire } from '@ccgateway/openapi/model';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** The validator that refuses a value, with what is wrong; undefined for a value that is right. */
export type Check = (value: unknown) => ValidateFunction | undefined;

/** The named schemas of requests, and validators of what refers to them. */
export class Schemas {
  readonly #named: Wire['schemas'];
  #ajv: Ajv2020 | undefined;

  constructor(named: Wire['schemas']) {
    this.#named = named;
  }

  /** The schema itself, or the named one that it refers to. */
  readonly resolve = (schema: Schema): Schema => {
    if (schema.kind !== 'ref') return schema;
    const named = this.#named[schema.name];
    if (named === undefined) throw new Error(`There is no schema ${schema.name}.`);
    return this.resolve(named);
  };

  /** Compiles a validator on the first use: a start does not wait for operations that are never called. */
  validator(schema: Schema): Check {
    let validate: ValidateFunction | undefined;
    return (value) => {
      validate ??= this.#compile(schema);
      return validate(value) ? undefined : validate;
    };
  }

  #compile(schema: Schema): ValidateFunction {
    this.#ajv ??= ajvOf(this.#named);
    // All parameters of one named schema share one validator.
    const named = schema.kind === 'ref' ? this.#ajv.getSchema(keyOf(schema.name)) : undefined;
    return (named as ValidateFunction | undefined) ?? this.#ajv.compile(jsonSchema(schema));
  }
}

function ajvOf(named: Wire['schemas']): Ajv2020 {
  // The description's own tests validate it; doing that again would take most of the time.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, meta: false });
  for (const [name, schema] of Object.entries(named)) ajv.addSchema(jsonSchema(schema), keyOf(name));
  return ajv;
}

/** How the references that jsonSchema() writes name a schema. */
function keyOf(name: string): string {
  return `#/components/schemas/${name}`;
}
