import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Description, Schema } from './description.ts';

/** A JSON Schema 2020-12 validator for every schema of the description; Prism itself falls back to draft-07. */
export class Validator {
  readonly #ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(description: Description) {
    this.#ajv.addSchema({ components: description.components }, 'openapi');
  }

  /** Keywords that a value breaks; empty when it is valid. */
  violations(schema: Schema, value: unknown): string[] {
    const key = JSON.stringify(schema);
    const absolute = key.replaceAll('"#/', '"openapi#/');
    const validate = this.#compiled.get(key) ?? this.#ajv.compile(JSON.parse(absolute));
    this.#compiled.set(key, validate);
    return validate(value) ? [] : (validate.errors ?? []).map((error) => error.keyword);
  }
}
