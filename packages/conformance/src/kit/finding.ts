import type { Place } from './exchange.ts';

/** `error` where the rule was seen, `warning` where it is inferred, `note` where only a third party shows it. */
export type Severity = 'error' | 'warning' | 'note';

/** What is known about the source of a rule. */
export interface Evidence {
  readonly evidence: 'seen' | 'inferred' | 'third-party';
  readonly pages: readonly string[];
  readonly edition?: string;
}

/** One breach of the contract. No field holds a secret. */
export interface Finding {
  /** Identifier of the check or rule: `answer/envelope`, `guid/renewal`; any prefix selects it. */
  readonly check: string;
  readonly severity: Severity;
  /** Who breaks the contract: the gateway, the client that was recorded, or the requests of this package. */
  readonly about: 'gateway' | 'client' | 'harness';
  readonly operation?: string;
  /** `answer.body.result.workno`, `answer.header.Set-GUID`, `request.query.reason`. */
  readonly part: string;
  /** What came, masked. */
  readonly came: string;
  /** What the contract says, in one sentence. */
  readonly expected: string;
  readonly source: Evidence;
  /** A curl line with masked secrets. */
  readonly reproduce?: string;
  readonly place?: Place;
}

/** What makes two findings the same: check, operation and part; the number of an item in a list does not count. */
export function keyOf({ check, operation = '', part }: Pick<Finding, 'check' | 'operation' | 'part'>): string {
  return [check, operation, part.replaceAll(/\[\d+\]/g, '[]')].join(' ');
}
