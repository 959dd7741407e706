import type { Model, Schema, Value } from '../../model/model.ts';
import { snake } from './names.ts';
import { resolved } from './types.ts';

/** What a docstring says of a value: description, bounds, unit, meanings of its values. */
export function words(model: Model, name: string, given: Schema, description = given.description): string {
  const schema = resolved(model, given);
  const text = description ?? schema.description ?? '';
  const parts = [
    text,
    schema.unit && `Unit: ${schema.unit}.`,
    bounds(schema, text),
    'values' in schema && meanings(schema.values),
    schema.default !== undefined && `Default of the gateway: ${JSON.stringify(schema.default)}.`,
    snake(name) !== name && `Wire name: ${name}.`,
  ];
  return parts
    .filter((part) => typeof part === 'string' && part !== '')
    .map((part) => String(part).trim())
    .join(' ');
}

/** Bounds, as far as the description does not say them already. */
function bounds(schema: Schema, text: string): string | undefined {
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
  const said = text.toLowerCase();
  return parts.filter((part) => part && !said.includes(part.slice(0, -1).toLowerCase())).join(' ') || undefined;
}

function meanings(values: readonly Value[] | undefined): string | undefined {
  const told = (values ?? []).filter(({ meaning }) => meaning !== undefined);
  if (told.length === 0) return undefined;
  return `Values: ${told.map(({ value, meaning }) => `${value} ${meaning}`).join('; ')}.`;
}
