import type { Schema } from '../../model/model.ts';
import { changed, type RuleOn } from '../rule.ts';
import { bySize } from '../sides.ts';

export const schemaRange: RuleOn<'form'> = {
  id: 'schema/range',
  on: 'form',
  covers: [
    'NumberSchema.minimum',
    'NumberSchema.maximum',
    'StringSchema.range',
    'StringSchema.range.minimum',
    'StringSchema.range.maximum',
  ],
  judge: changed((old, now, { by }) => {
    const [before, after] = [rangeOf(old), rangeOf(now)];
    if (before === undefined || after === undefined) return undefined;
    return bySize(by, `Numbers are from ${words(after)}, before from ${words(before)}.`, {
      lost: before.from < after.from || before.to > after.to,
      gained: before.from > after.from || before.to < after.to,
    });
  }),
};

interface Range {
  readonly from: number;
  readonly to: number;
}

function rangeOf(schema: Schema): Range | undefined {
  const given =
    schema.kind === 'string'
      ? (schema.range ?? {})
      : schema.kind === 'integer' || schema.kind === 'number'
        ? schema
        : undefined;
  if (given === undefined) return undefined;
  const { minimum, maximum } = given as { minimum?: number; maximum?: number };
  return { from: minimum ?? Number.NEGATIVE_INFINITY, to: maximum ?? Number.POSITIVE_INFINITY };
}

function words({ from, to }: Range): string {
  return `${Number.isFinite(from) ? from : 'any'} to ${Number.isFinite(to) ? to : 'any'}`;
}
