import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../cli/paths.ts';

/** The part of JSON Schema that the formats of spec/ use. */
export interface Format {
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Format>>;
  readonly additionalProperties?: boolean | Format;
  readonly items?: Format;
  readonly anyOf?: readonly Format[];
  readonly then?: Format;
  readonly else?: Format;
}

const files = new Map<string, unknown>();

/** The format at an address such as facts.schema.json#/definitions/source, and its file. */
export function formatAt(address: string): Located {
  const [file = '', pointer = ''] = address.split('#');
  if (!files.has(file)) files.set(file, JSON.parse(readFileSync(join(root, 'spec/format', file), 'utf8')));
  let at = files.get(file);
  for (const key of pointer.split('/').slice(1)) at = (at as Record<string, unknown>)[key];
  return resolved(at as Format, file);
}

/** A resolved format. It has the description beside the reference, if there is one. */
export interface Located {
  readonly format: Format;
  readonly file: string;
}

export function resolved(format: Format, file: string): Located {
  if (format.$ref === undefined) return { format, file };
  const address = format.$ref.startsWith('#') ? `${file}${format.$ref}` : format.$ref;
  const target = formatAt(address);
  return { ...target, format: { ...target.format, ...(format.description && { description: format.description }) } };
}
