import type { Lifetime } from '@ccgateway/openapi/model';
import type { Translate } from './texts.ts';

/** What editions say of a part: what is new, changed or gone, each in a sentence, without repetitions. */
export function remarksOf(lifetimes: readonly Lifetime[], t: Translate): string[] {
  const sentences = lifetimes.flatMap(({ introducedIn, removedIn, changes = [], remarks = [] }) => {
    const told = new Set(remarks.map(({ since }) => since));
    return [
      ...(introducedIn === undefined || told.has(introducedIn) ? [] : [t('edition.since', { edition: introducedIn })]),
      ...remarks.map(({ since, changed, values, note }) => {
        const what = values === undefined ? '' : ` (${values.join(', ')})`;
        const subject =
          since === undefined
            ? t('edition.changed', { edition: changed ?? '' })
            : t('edition.since', { edition: since });
        return `${subject}${what}${note === undefined ? '' : `: ${note}`}`;
      }),
      ...changes.map(({ edition, description }) => `${t('edition.changed', { edition })}: ${description}`),
      ...(removedIn === undefined ? [] : [t('edition.gone', { edition: removedIn })]),
    ];
  });
  return [...new Set(sentences)];
}
