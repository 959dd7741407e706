import type { Mistake, Rule } from '../rule.ts';

/** Additions belong to an edition after the baseline that is published. */
export const editionKnown: Rule = ({ model, files }) => {
  const newest = model.editions.at(-1)?.name ?? model.edition;
  const mistakes: Mistake[] = [];
  for (const { path, value } of files.values()) {
    visit(value, [], (month, keys) => {
      if (month > newest) {
        const text = `since ${month} is later than the newest edition, ${newest}; write an overlay for the new edition, or correct the month.`;
        mistakes.push({ file: path, keys, text });
      }
      if (month <= model.edition) {
        const text = `since ${month} is not later than the baseline, ${model.edition}; remove it, or correct the month.`;
        mistakes.push({ file: path, keys, text });
      }
    });
  }
  return mistakes;
};

type Keys = readonly (string | number)[];

function visit(node: unknown, keys: Keys, tell: (month: string, keys: Keys) => void): void {
  if (node === null || typeof node !== 'object') return;
  for (const [key, member] of Object.entries(node)) {
    const place = [...keys, Array.isArray(node) ? Number(key) : key];
    // A value of an example may have a field of that name.
    if (key === 'value') continue;
    if (key === 'since' && typeof member === 'string') tell(member, place);
    visit(member, place, tell);
  }
}
