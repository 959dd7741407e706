import type { Lifetime } from '@ccgateway/openapi/model';
import type { Translate } from './texts.ts';

/** What an edition says of a part, in a sentence. */
export interface Remark {
  readonly text: string;
  /** From which edition on it holds. */
  readonly from: string;
  /** Whether the values of that edition say it too. */
  readonly applied?: boolean;
}

/** What editions say of a part: what is new, changed or gone, each in a sentence, without repetitions. */
export function remarksOf(lifetimes: readonly Lifetime[], t: Translate): Remark[] {
  const sentences = lifetimes.flatMap<Remark>(({ introducedIn, removedIn, changes = [], remarks = [] }) => {
    const told = new Set(remarks.map(({ since }) => since));
    return [
      ...(introducedIn === undefined || told.has(introducedIn)
        ? []
        : [{ text: t('edition.since', { edition: introducedIn }), from: introducedIn }]),
      ...remarks.map(({ since, changed, values, note }) => {
        const what = values === undefined ? '' : ` (${values.join(', ')})`;
        const subject =
          since === undefined
            ? t('edition.changed', { edition: changed ?? '' })
            : t('edition.since', { edition: since });
        return { text: `${subject}${what}${note === undefined ? '' : `: ${note}`}`, from: since ?? changed ?? '' };
      }),
      ...changes.map(({ edition, description, update }) => ({
        text: `${t('edition.changed', { edition })}: ${description}`,
        from: edition,
        applied: update !== undefined,
      })),
      ...(removedIn === undefined ? [] : [{ text: t('edition.gone', { edition: removedIn }), from: removedIn }]),
    ];
  });
  return [...new Map(sentences.map((remark) => [remark.text, remark])).values()];
}
