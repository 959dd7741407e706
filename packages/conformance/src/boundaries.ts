import { type Description, deref, type Schema } from './description.ts';

/** Values on both sides of every bound that a schema states. */
export interface Boundaries {
  readonly accepted: readonly unknown[];
  readonly refused: readonly unknown[];
}

/**
 * Derives test values from the keywords of a schema without a validator, so the tests detect a validator that overlooks
 * a keyword. `text` says that the value is sent as text (in a path or query), where "1" is an integer too.
 */
export function boundariesOf(description: Description, given: Schema, text: boolean): Boundaries {
  const schema = deref<Schema>(description, given);
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) {
    const each = alternatives.map((alternative) => boundariesOf(description, alternative, text));
    const accepted = each.flatMap((one) => one.accepted);
    const known = new Set(accepted.map(String));
    return { accepted, refused: each.flatMap((one) => one.refused).filter((value) => !known.has(String(value))) };
  }
  if (schema.const !== undefined) return constant(schema.const);
  if (schema.enum) return enumeration(schema.enum, text);
  const types = [schema.type ?? []].flat();
  const parts = types.map((type) => ofType(type, schema, types, text));
  return { accepted: parts.flatMap((part) => part.accepted), refused: parts.flatMap((part) => part.refused) };
}

function constant(value: unknown): Boundaries {
  if (typeof value === 'number') return { accepted: [value], refused: [value - 1, value + 1] };
  return { accepted: [value], refused: [`${value}x`] };
}

function enumeration(values: readonly unknown[], text: boolean): Boundaries {
  const numbers = values.map(Number).filter((value) => Number.isInteger(value));
  const outside = numbers.length > 0 ? [Math.min(...numbers) - 1, Math.max(...numbers) + 1] : ['no such value'];
  const other = text ? ['no such value'] : ['no such value', 4.5, null].filter((value) => !values.includes(value));
  return { accepted: values, refused: [...outside, ...other] };
}

function ofType(type: string, schema: Schema, types: readonly string[], text: boolean): Boundaries {
  switch (type) {
    case 'integer':
      return integer(schema, types, text);
    case 'string':
      return string(schema, types, text);
    case 'boolean':
      return {
        accepted: [true, false],
        refused: types.includes('string') ? [] : text ? ['TRUE', 'no boolean', '1.5'] : ['no boolean', 2],
      };
    case 'null':
      return { accepted: [null], refused: [] };
    case 'array':
      return { accepted: (schema.minItems ?? 0) > 0 ? [] : [[]], refused: types.length > 1 ? [] : ['no array'] };
    case 'object':
      return { accepted: schema.required ? [] : [{}], refused: types.length > 1 ? [] : ['no object'] };
    case 'number':
      return { accepted: [schema.minimum ?? 1.5], refused: ['no number'] };
    default:
      return { accepted: [], refused: [] };
  }
}

function integer({ minimum, maximum }: Schema, types: readonly string[], text: boolean): Boundaries {
  const bounds = [minimum, maximum].filter((bound) => bound !== undefined);
  const beyond: unknown[] = [];
  if (minimum !== undefined) beyond.push(minimum - 1);
  if (maximum !== undefined) beyond.push(maximum + 1);
  if (!types.includes('string')) beyond.push('no number', text ? '1.5' : 1.5);
  return { accepted: bounds.length > 0 ? bounds : [0], refused: beyond };
}

function string(schema: Schema, types: readonly string[], text: boolean): Boundaries {
  const accepted: unknown[] = [];
  const refused: unknown[] = [];
  const { minLength = 0, maxLength, pattern, 'x-range': range } = schema;
  if (range) {
    const { minimum, maximum } = range;
    accepted.push(`${minimum}`, `${maximum}`);
    refused.push(
      `${minimum - 1}`,
      `${maximum + 1}`,
      `0${minimum}`,
      `+${minimum}`,
      `-${minimum}`,
      ` ${minimum}`,
      `${minimum}.0`,
      'x',
    );
  }
  if (maxLength !== undefined) {
    accepted.push('1'.repeat(maxLength));
    refused.push('1'.repeat(maxLength + 1));
  }
  if (minLength > 0 && !text) refused.push('');
  if (accepted.length === 0 && pattern === undefined) accepted.push('text');
  if (!text && !types.includes('integer')) refused.push(7);
  if (!text && !types.includes('null')) refused.push(null);
  return { accepted, refused };
}
