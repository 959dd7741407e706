import type { Finding } from '../kit/finding.ts';

/** Findings of one kind that are not listed, because enough others of the kind are. */
export interface Unlisted {
  readonly check: string;
  readonly operation?: string;
  readonly part: string;
  readonly times: number;
}

/** How many findings of one check, operation and part are kept: a day of traffic repeats its mistakes. */
const ofAKind = 5;
/** How many kinds are told apart; parts name the fields that came, so hostile traffic can make up new ones for ever. */
const kinds = 2_000;

/** Collects findings in bounded memory. */
export class Findings {
  readonly #listed: Finding[] = [];
  readonly #kinds = new Map<string, { readonly finding: Finding; times: number }>();

  /** Whether the finding is the first of its kind. */
  add(finding: Finding): boolean {
    const { check, operation, part, about } = finding;
    const exact = [check, operation, part, about].join(' ');
    const key = this.#kinds.has(exact) || this.#kinds.size < kinds ? exact : [check, operation, about].join(' ');
    const kind = this.#kinds.get(key);
    if (kind === undefined) this.#kinds.set(key, { finding, times: 1 });
    else kind.times += 1;
    if ((kind?.times ?? 1) <= ofAKind) this.#listed.push(finding);
    return kind === undefined;
  }

  get listed(): readonly Finding[] {
    return this.#listed;
  }

  get unlisted(): Unlisted[] {
    return [...this.#kinds.values()]
      .filter(({ times }) => times > ofAKind)
      .map(({ finding: { check, operation, part }, times }) => ({
        check,
        ...(operation !== undefined && { operation }),
        part,
        times: times - ofAKind,
      }));
  }
}
