import type { Schema } from '../../model/model.ts';
import { changed, listed, missing, type RuleOn } from '../rule.ts';
import { bySize, major, minor, narrower, wider } from '../sides.ts';

export const schemaValues: RuleOn<'form'> = {
  id: 'schema/values',
  on: 'form',
  covers: [
    ...['String', 'Number', 'Boolean'].map((name) => `${name}Schema.values`),
    'StringSchema.constant',
    'NumberSchema.constant',
    'Value.value',
  ],
  judge: changed((old, now, { by }) => {
    const [before, after] = [valuesOf(old), valuesOf(now)];
    if (before === undefined && after === undefined) return undefined;
    if (before === undefined) return narrower(by, `Only these values are allowed: ${listed(after ?? [])}.`);
    if (after === undefined) return wider(by, `Any values are allowed, before only ${listed(before)}.`);
    const [more, less] = [missing(after, before), missing(before, after)];
    const open = 'extensible' in old && old.extensible;
    return [
      ...(less.length === 0
        ? []
        : [
            {
              ...narrower(by, `Values are gone: ${listed(less)}.`),
              clients: major(
                'A client that sends or expects them does so in vain; code that names them does not compile.',
              ),
            },
          ]),
      ...(more.length === 0
        ? []
        : open
          ? // Readers of a list that may grow are ready for more.
            [
              {
                what: `There are further values: ${listed(more)}.`,
                clients: minor('A client may know them; it must be ready for unknown ones anyway.'),
                gateways: minor('A gateway may send them.'),
              },
            ]
          : [bySize(by, `There are further values: ${listed(more)}.`, { lost: false, gained: true }) ?? []]),
    ].flat();
  }),
};

function valuesOf(schema: Schema): readonly unknown[] | undefined {
  const { values, constant } = schema as { values?: readonly { value: unknown }[]; constant?: unknown };
  return constant === undefined ? values?.map(({ value }) => value) : [constant];
}
