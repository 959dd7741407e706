import type { Rule } from '../types.ts';

/** No two schemas have the same title: code generators name types after titles, and one would take the other's place. */
export const titleUnique: Rule = () => {
  const first = new Map<string, string>();
  return {
    Schema: {
      enter({ title }, { location, report }) {
        if (typeof title !== 'string') return;
        const place = `${location.source.absoluteRef}${location.pointer}`;
        const other = first.get(title) ?? place;
        first.set(title, other);
        if (other === place) return;
        report({
          message: `The title "${title}" stands at another schema too; give this one a title of its own, or none.`,
          location: location.child('title'),
        });
      },
    },
  };
};
