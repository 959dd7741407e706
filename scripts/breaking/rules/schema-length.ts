import type { Schema } from '../../model/model.ts';
import { changed, type RuleOn } from '../rule.ts';
import { bySize } from '../sides.ts';

export const schemaLength: RuleOn<'form'> = {
  id: 'schema/length',
  on: 'form',
  covers: ['StringSchema.minLength', 'StringSchema.maxLength', 'ArraySchema.maxItems'],
  judge: changed((old, now, { by }) => {
    const [before, after] = [lengthOf(old), lengthOf(now)];
    if (before === undefined || after === undefined) return undefined;
    return bySize(by, `The length is ${words(after)}, before ${words(before)}.`, {
      lost: before.least < after.least || before.most > after.most,
      gained: before.least > after.least || before.most < after.most,
    });
  }),
};

interface Length {
  readonly least: number;
  readonly most: number;
}

function lengthOf(schema: Schema): Length | undefined {
  if (schema.kind === 'array') return { least: 0, most: schema.maxItems ?? Number.POSITIVE_INFINITY };
  if (schema.kind !== 'string') return undefined;
  return { least: schema.minLength ?? 0, most: schema.maxLength ?? Number.POSITIVE_INFINITY };
}

function words({ least, most }: Length): string {
  return Number.isFinite(most) ? `${least} to ${most}` : `${least} or more`;
}
