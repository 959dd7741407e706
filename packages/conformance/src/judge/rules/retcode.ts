import { evidenceOf, inferredFrom, seenOn } from '../../contract/evidence.ts';
import type { Rule } from '../rule.ts';

/** Return codes are a closed register, and each operation lists those of its page. */
export const retcode: Rule = {
  checks: {
    'answer/retcode/registered': 'Every return code is one of the register.',
    'answer/retcode/listed': 'A return code is one that the operation lists, or one that every operation may answer.',
  },
  start(contract) {
    const { model } = contract.description;
    // 100-007 is the gateway's word for whatever went wrong inside it.
    const anywhere = new Set([
      '0',
      '100-007',
      ...model.retcodes.filter(({ everywhere }) => everywhere).map(({ code }) => code),
    ]);
    const listed = new Map(model.operations.map(({ id, retcodes }) => [id, new Set(retcodes.map(({ code }) => code))]));
    const open = new Set(
      model.operations
        .filter(
          ({ source, retcodes }) => retcodes.length === 0 || source.unseen.some(({ part }) => part === 'retcodes'),
        )
        .map(({ id }) => id),
    );
    for (const { code, applies } of model.retcodes) {
      for (const id of applies?.operations ?? []) listed.get(id)?.add(code);
    }
    return {
      see({ operation, answer, exchange }, tell) {
        const code = answer?.retcode;
        if (exchange.direction === 'push' || code === undefined) return;
        const about = { about: 'gateway', part: 'answer.body.retcode', came: `"${code.slice(0, 40)}"` } as const;
        if (!contract.retcodes.has(code)) {
          const expected = 'The return code is one of the register; clients cannot know any other.';
          return tell({ ...about, check: 'answer/retcode/registered', expected, source: seenOn(operation) });
        }
        if (
          operation === undefined ||
          open.has(operation.id) ||
          anywhere.has(code) ||
          listed.get(operation.id)?.has(code)
        )
          return;
        const expected = `${operation.id} lists ${[...(listed.get(operation.id) ?? [])].join(', ') || 'no code of its own'}.`;
        // Lists of pages are known to be short of codes.
        tell({
          ...about,
          check: 'answer/retcode/listed',
          expected,
          source: inferredFrom(evidenceOf(operation.source)),
        });
      },
    };
  },
};
