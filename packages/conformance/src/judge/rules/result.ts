import { evidenceOf } from '../../contract/evidence.ts';
import type { Rule } from '../rule.ts';

/** A success has the result that the description gives its operation; forms seen on the wire count as kept. */
export const result: Rule = {
  checks: { 'answer/result': 'The fields of a success have the types and values that the description gives them.' },
  start: ({ schemas, mask }) => ({
    see({ operation, answer, exchange }, tell) {
      if (exchange.direction === 'push' || answer?.retcode !== '0' || operation?.result.answer === undefined) return;
      // An event has rules of its own; validating it here too would try every event there is.
      const { event: _, ...own } = answer.envelope ?? {};
      const value = operation.result.kind === 'event' ? own : answer.envelope;
      for (const { path, expected, came } of schemas.named(operation.result.answer, value)) {
        if (path === 'message') continue;
        tell({
          check: 'answer/result',
          about: 'gateway',
          part: path === '' ? 'answer.body' : `answer.body.${path}`,
          came: mask.shown(path, came),
          expected: `${path || 'The answer'} is ${expected}.`,
          source: evidenceOf(operation.source),
        });
      }
    },
  }),
};
