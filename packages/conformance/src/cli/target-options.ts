import { readFileSync } from 'node:fs';
import { editionNamed } from '@ccgateway/openapi/edition';
import { basePathOf, readDescription } from '../description.ts';
import type { Capability } from '../kit/target.ts';
import { UsageError } from './usage.ts';

/** Options of commands that check by an edition of the documents. */
export const selection = {
  edition: { type: 'string' },
  only: { type: 'string', multiple: true },
  skip: { type: 'string', multiple: true },
} as const;

/** Options that say what a target offers. */
export const claiming = {
  agent: { type: 'string', multiple: true },
  control: { type: 'string' },
  'allow-state-changes': { type: 'boolean', default: false },
} as const;

/** What the options claim of the target. */
export function claimsOf(agents: number, control: boolean, changes: boolean): Set<Capability> {
  return new Set<Capability>([
    ...(agents > 0 ? (['read'] as const) : []),
    ...(changes ? (['change-state'] as const) : []),
    ...(agents > 1 ? (['two-agents'] as const) : []),
    ...(control ? (['force-code', 'reset'] as const) : []),
  ]);
}

/** The edition that a name means; the baseline where none is given. */
export function editionOf(name: string | undefined): string {
  const { model } = readDescription();
  const edition = name === undefined ? model.edition : editionNamed(model, name);
  if (edition !== undefined) return edition;
  throw new UsageError(
    `There is no edition ${name}; take one of ${model.editions.map((one) => one.name).join(', ')}, or latest.`,
  );
}

/** The base address without a slash at its end. */
export function baseUrlOf(given: string | undefined): string {
  if (given === undefined)
    throw new UsageError(`The base URL is missing, as in http://127.0.0.1:8060${basePathOf(readDescription())}.`);
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new UsageError(`${given} is no http or https address; give the base URL of the interface.`);
  if (url.username !== '' || url.password !== '')
    throw new UsageError('The base URL holds a password; leave it out, and set CCGATEWAY_PASSWORD.');
  return given.replace(/\/+$/, '');
}

/** Says that a file cannot be read before anything is sent. */
export function readable(option: string, file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  try {
    readFileSync(file);
  } catch {
    throw new UsageError(`${option} ${file} cannot be read; check the path.`);
  }
  return file;
}
