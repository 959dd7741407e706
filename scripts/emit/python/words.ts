import type { Model, Schema, Value } from '../../model/model.ts';
import { resolved } from './types.ts';

/** What a docstring says of a value: description, bounds, unit, meanings of its values. */
export function words(model: Model, name: string, given: Schema, description = given.description): string {
  const schema = resolved(model, given);
  const parts = [
    description ?? schema.description,
    schema.unit && `Unit: ${schema.unit}.`,
    bounds(schema),
    'values' in schema && meanings(schema.values),
    schema.default !== undefined && `Default of the gateway: ${JSON.stringify(schema.default)}.`,
    `Wire name: ${name}.`,
  ];
  return parts
    .filter((part) => typeof part === 'string' && part !== '')
    .map((part) => String(part).trim())
    .join(' ');
}

function bounds(schema: Schema): string | undefined {
  const { minimum, maximum } = (schema.kind === 'string' ? (schema.range ?? {}) : schema) as {
    minimum?: number;
    maximum?: number;
  };
  const changed = (schema.changes ?? []).flatMap(({ edition, update }) => {
    const range = (update?.range ?? update) as { minimum?: number; maximum?: number } | undefined;
    return range?.maximum === undefined ? [] : [`up to ${range.maximum} from edition ${edition} on`];
  });
  const parts = [
    minimum !== undefined &&
      maximum !== undefined &&
      `Range: ${minimum} to ${maximum}${changed.length > 0 ? ` (${changed.join(', ')})` : ''}.`,
    schema.kind === 'string' && schema.maxLength !== undefined && `At most ${schema.maxLength} characters.`,
    schema.kind === 'array' && schema.maxItems !== undefined && `At most ${schema.maxItems} items.`,
  ];
  return parts.filter(Boolean).join(' ') || undefined;
}

function meanings(values: readonly Value[] | undefined): string | undefined {
  const told = (values ?? []).filter(({ meaning }) => meaning !== undefined);
  if (told.length === 0) return undefined;
  return `Values: ${told.map(({ value, meaning }) => `${value} ${meaning}`).join('; ')}.`;
}
