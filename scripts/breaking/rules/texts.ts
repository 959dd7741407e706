import { textFields } from '../pairs/emit.ts';
import { changed, type RuleOn, same } from '../rule.ts';
import { nothing } from '../sides.ts';

export const texts: RuleOn<'texts'> = {
  id: 'text',
  on: 'texts',
  covers: [
    ...Object.entries(textFields).flatMap(([type, fields]) => fields.map((field) => `${type}.${field}`)),
    ...['description', 'examples'].map((field) => `Model.otherAnswer.${field}`),
    ...['where', 'readings', 'readings.reads', 'readings.source', 'choice', 'reason', 'date'].map(
      (field) => `Correction.${field}`,
    ),
    ...['kind', 'name', 'field'].map((field) => `Place.${field}`),
  ],
  judge: changed((old, now) => {
    const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => !same(old[key], now[key]));
    return { what: `Told in other words: ${fields.join(', ')}.`, clients: nothing, gateways: nothing };
  }),
};
