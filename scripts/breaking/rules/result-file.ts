import { changed, type RuleOn } from '../rule.ts';
import { other } from '../sides.ts';

export const resultFile: RuleOn<'result'> = {
  id: 'answer/media-type',
  on: 'result',
  covers: ['Result.file', 'FileSchema.mediaType'],
  judge: changed(({ file: old }, { file: now }, { by }) =>
    old?.mediaType === now?.mediaType
      ? undefined
      : other(by, `The file is ${now?.mediaType ?? 'gone'} instead of ${old?.mediaType ?? 'none'}.`),
  ),
};
