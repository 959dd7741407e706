import differences from '@ccgateway/openapi/editions/differences.json' with { type: 'json' };
import type { Evidence } from '@ccgateway/openapi/model';

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
