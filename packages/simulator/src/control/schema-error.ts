import type { ErrorObject } from 'ajv/dist/2020.js';

/** What a JSON Schema finds wrong, in words that name the cure. */
export function schemaErrorText({ keyword, params, message = 'is not valid', parentSchema }: ErrorObject): string {
  switch (keyword) {
    case 'additionalProperties': {
      const known = Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {});
      const unknown = String(params.additionalProperty).slice(0, 40);
      return `has an unknown ${unknown}; take ${known.length > 0 ? `one of: ${known.join(', ')}` : 'none'}`;
    }
    case 'required':
      return `lacks ${String(params.missingProperty)}`;
    case 'maxProperties':
      return `must hold at most ${String(params.limit)} names`;
    case 'minProperties':
    case 'minItems':
      return 'must not be empty';
    case 'pattern': {
      const { description } = parentSchema as { description?: string };
      return description === undefined ? message : `must be ${description}`;
    }
    case 'type':
      return `must be ${typeNames[String(params.type)] ?? String(params.type)}`;
    default:
      return message;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text; put it in quotes',
  object: 'an object: names with their values',
  array: 'a list',
  integer: 'a whole number',
  boolean: 'true or false',
};
