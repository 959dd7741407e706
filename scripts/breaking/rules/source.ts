import { evidenceOf } from '../evidence.ts';
import type { RuleOn } from '../rule.ts';
import { nothing } from '../sides.ts';

export const source: RuleOn<'source'> = {
  id: 'source',
  on: 'source',
  covers: [
    ...['Parameter', 'Operation', 'Event', 'Retcode', 'Header', 'SchemaBase', 'Model.otherAnswer'].map(
      (type) => `${type}.source`,
    ),
    ...['evidence', 'pages', 'edition', 'document', 'uri', 'absent', 'unseen', 'note'].map(
      (field) => `Source.${field}`,
    ),
    ...['part', 'note'].map((field) => `Unseen.${field}`),
  ],
  judge: ({ old, now }) =>
    evidenceOf(old?.evidence, now?.evidence) ?? {
      what: 'What is told of its source changes.',
      clients: nothing,
      gateways: nothing,
    },
};
