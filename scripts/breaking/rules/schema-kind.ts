import { listed, type RuleOn } from '../rule.ts';
import { bySize } from '../sides.ts';

/** Kinds whose values are all values of another kind. */
const wide: Readonly<Record<string, readonly string[]>> = {
  integer: ['number', 'any'],
  number: ['any'],
  string: ['any'],
  boolean: ['any'],
  null: ['any'],
  object: ['any'],
  array: ['any'],
};

export const schemaKind: RuleOn<'form'> = {
  id: 'schema/type',
  on: 'form',
  covers: [
    ...['Ref', 'String', 'Number', 'Boolean', 'Null', 'Any', 'File', 'Array', 'Object', 'Union'].map(
      (name) => `${name}Schema.kind`,
    ),
    'UnionSchema.of',
  ],
  judge: ({ old, now, place: { by } }) => {
    if (old === undefined && now === undefined) return undefined;
    if (old === undefined) return bySize(by, `There is a further form: ${told(now)}.`, { lost: false, gained: true });
    if (now === undefined) return bySize(by, `A form is gone: ${told(old)}.`, { lost: true, gained: false });
    if (old.kind === now.kind) return undefined;
    return bySize(by, `The type is ${listed([now.kind])} instead of ${old.kind}.`, {
      lost: !wide[old.kind]?.includes(now.kind),
      gained: !wide[now.kind]?.includes(old.kind),
    });
  },
};

type Form = Parameters<typeof schemaKind.judge>[0]['old'];

/** A form in a few words. */
function told(form: Form): string {
  if (form === undefined) return '';
  const { kind, title } = form;
  const name = kind === 'ref' || kind === 'object' ? form.name : title;
  const constant = 'constant' in form && form.constant !== undefined ? ` ${JSON.stringify(form.constant)}` : '';
  return `${kind}${constant}${name ? ` (${name})` : ''}`;
}
