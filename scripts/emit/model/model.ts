import { readFileSync } from 'node:fs';
import type { Model } from '../../model/model.ts';
import { banner } from '../printer.ts';

/** model.json: the whole interface as data. */
export function emitModel(model: Model): string {
  return `${JSON.stringify(model)}\n`;
}

/** Files of scripts/model that are published unchanged: the types of the model, and functions over it. */
const published = ['model.ts', 'json-schema.ts', 'edition.ts'] as const;

export function emitModelModules(): [string, string][] {
  return published.map((name) => [
    `generated/typescript/${name}`,
    banner + readFileSync(new URL(`../../model/${name}`, import.meta.url), 'utf8'),
  ]);
}
