import { seenOn } from '../../contract/evidence.ts';
import type { Rule } from '../rule.ts';

/** Answers are JSON in UTF-8, without a byte order mark, which JSON parsers refuse. */
export const encoding: Rule = {
  checks: { 'answer/encoding': 'Answers are UTF-8, without a byte order mark.' },
  start: () => ({
    see({ operation, answer, exchange }, tell) {
      if (exchange.direction === 'push' || answer === undefined || operation === undefined || answer.file) return;
      const at = answer.text.indexOf('\uFFFD');
      const marked = answer.text.startsWith('\uFEFF');
      if (at < 0 && !marked) return;
      tell({
        check: 'answer/encoding',
        about: 'gateway',
        part: 'answer.body',
        came: marked ? 'a byte order mark before the JSON' : `bytes that are no UTF-8, at character ${at}`,
        expected: 'The body is JSON in UTF-8 (RFC 8259), as its Content-Type says.',
        source: seenOn(operation),
      });
    },
  }),
};
