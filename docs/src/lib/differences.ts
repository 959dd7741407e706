import differences from '@ccgateway/openapi/editions/differences.json' with { type: 'json' };
import type { Evidence, Model } from '@ccgateway/openapi/model';
import { pathOf } from './links.ts';
import { operationsWithPages } from './operation.ts';

/** What an edition changes in one part, as the table of differences has it. */
export interface Difference {
  readonly edition: string;
  /** `said` if the pages say in words what no shape shows. */
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly of: string;
  readonly name: string;
  /** Empty for the whole. */
  readonly part: string;
  readonly description?: string;
  readonly operations?: readonly string[];
  readonly source: { readonly pages: readonly string[]; readonly evidence: Evidence; readonly edition?: string };
}

/** All differences, each edition to the one before it. */
export const allDifferences = differences as unknown as readonly Difference[];

const kinds: Readonly<Record<string, 'operations' | 'codes'>> = { operation: 'operations', retcode: 'codes' };

/** The page of the part that differs, if it has one. */
export function pageOfDifference({ of, name }: Difference, model: Model): string | undefined {
  if (model.events.some(({ type }) => type === name)) return pathOf('events', name);
  const kind = kinds[of];
  if (kind === undefined) return name in model.schemas ? pathOf('schemas', name) : undefined;
  if (kind === 'operations' && !operationsWithPages(model).some(({ id }) => id === name)) return undefined;
  return pathOf(kind, name);
}
