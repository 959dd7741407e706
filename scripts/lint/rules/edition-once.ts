import { allOperations, fileOf, type Rule } from '../rule.ts';

/** The file of an event states since when it exists; operations that cause it do not repeat that. */
export const editionOnce: Rule = ({ model }) => {
  const later = model.events.filter(({ introducedIn }) => introducedIn !== undefined).map(({ type }) => type);
  return allOperations(model).flatMap((operation) =>
    (operation.remarks ?? []).flatMap(({ note = '' }, index) => {
      const event = later.find((type) => note.includes(type));
      if (event === undefined) return [];
      return {
        file: fileOf(operation),
        keys: ['x-edition', index],
        text: `x-edition speaks of ${event}, which says itself since when it exists; list it in x-events and remove the remark.`,
      };
    }),
  );
};
