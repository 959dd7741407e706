import { readFileSync } from 'node:fs';
import { type Model, textKeys } from '../../model/model.ts';
import { banner } from '../printer.ts';

/** model.json: the whole interface as data. */
export function emitModel(model: Model): string {
  return `${JSON.stringify(model)}\n`;
}

/** wire.json: the model without its texts, for programs that must start at once. */
export function emitWire(model: Model): string {
  return `${JSON.stringify(withoutTexts(model))}\n`;
}

const texts: ReadonlySet<string> = new Set(textKeys);
/** Keys that hold values of the wire, in which a key may have the name of a text. */
const values: ReadonlySet<string> = new Set(['value', 'example', 'default', 'constant']);

function withoutTexts(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutTexts);
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(([key]) => !texts.has(key) && !('kind' in node && key === 'examples'));
  return Object.fromEntries(kept.map(([key, member]) => [key, values.has(key) ? member : withoutTexts(member)]));
}

/** Files of scripts/model that are published as they are: the types of the model, and functions over it. */
const published = ['model.ts', 'json-schema.ts'] as const;

export function emitModelModules(): [string, string][] {
  return published.map((name) => [
    `generated/typescript/${name}`,
    banner + readFileSync(new URL(`../../model/${name}`, import.meta.url), 'utf8'),
  ]);
}
