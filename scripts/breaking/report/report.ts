import type { Agreement } from '../agreement.ts';
import { type Change, exceeds, highest, type Level } from '../change.ts';
import type { SecondOpinion } from '../second-opinion.ts';

/** The whole outcome of a comparison. */
export interface Report {
  /** What today's contract is compared with, in words. */
  readonly comparedWith: string;
  readonly oldVersion: string;
  readonly version: string;
  /** Absent if nothing changed. */
  readonly rating?: Level;
  readonly changes: readonly Change[];
  readonly agreement: Agreement;
  /** What `redocly diff` says, or a sentence on why it says nothing. */
  readonly secondOpinion: SecondOpinion | string;
}

export function ratingOf(changes: readonly Change[]): Level | undefined {
  return highest(changes.map(({ level }) => level));
}

/** The place of a change in words. */
export function placeOf({ of, owners, part, editions }: Change, most = 4): string {
  const names = owners.filter(Boolean);
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  const owner = names.length === 0 ? '' : `${of} ${names.slice(0, most).join(', ')}${more}`;
  const when = editions.length === 0 ? '' : `edition${editions.length > 1 ? 's' : ''} ${editions.join(', ')}`;
  return [owner || (part ? '' : of), part, when].filter(Boolean).join(', ');
}

/** The operations that a changed schema concerns, in words. */
export function usersOf({ usedBy }: Change, most = 5): string {
  if (usedBy.length === 0) return '';
  const more = usedBy.length > most ? ` and ${usedBy.length - most} more` : '';
  return `used by ${usedBy.slice(0, most).join(', ')}${more}`;
}

export const levels: readonly Level[] = ['major', 'minor', 'patch'];

/** How many changes of each level there are. */
export function countsOf(changes: readonly Change[]): string {
  return levels.map((level) => `${changes.filter((change) => change.level === level).length} ${level}`).join(', ');
}

/** The outcome in a sentence. */
export function verdictOf({ rating, oldVersion, agreement }: Report): string {
  if (rating === undefined) return 'The contract is the same.';
  const { needed, planned } = agreement;
  return `The changes are ${rating}: after ${oldVersion} they need ${needed} or later; ${planned} is planned.`;
}

/** The second opinion in sentences. */
export function opinionOf({ secondOpinion, rating }: Report): string[] {
  if (typeof secondOpinion === 'string') return [secondOpinion];
  const { level, counts, major } = secondOpinion;
  const told = `redocly diff says ${level ?? 'nothing changed'} (${levels.map((one) => `${counts[one]} ${one}`).join(', ')}).`;
  if (exceeds(level, rating)) {
    return [`${told} It rates higher; read what it found:`, ...major.slice(0, 10)];
  }
  return [exceeds(rating, level) ? `${told} It knows nothing of return codes, events, retries and session.` : told];
}
