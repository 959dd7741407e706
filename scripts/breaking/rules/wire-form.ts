import type { RuleOn } from '../rule.ts';
import { bySize } from '../sides.ts';

export const wireForm: RuleOn<'wire form'> = {
  id: 'schema/wire',
  on: 'wire form',
  covers: ['SchemaBase.wire'],
  judge: ({ old, now, place: { by } }) => {
    const form = now ?? old;
    const what = `On the wire ${form?.kind} ${form?.title ? `(${form.title}) ` : ''}${now ? 'may come too' : 'does not come any more'}.`;
    return bySize(by, what, { lost: now === undefined, gained: old === undefined });
  },
};
