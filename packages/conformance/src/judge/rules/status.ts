import { seenOn } from '../../contract/evidence.ts';
import type { Rule } from '../rule.ts';

/** Refusals have status 200 too: whoever reads the status alone takes them for broken connections. */
export const status: Rule = {
  checks: { 'answer/status': 'Every answer with a return code has the HTTP status 200, refusals too.' },
  start: () => ({
    see({ operation, answer, exchange }, tell) {
      if (exchange.direction === 'push' || answer?.retcode === undefined || answer.status === 200) return;
      tell({
        check: 'answer/status',
        about: 'gateway',
        part: 'answer.status',
        came: `${answer.status} with retcode ${answer.retcode}`,
        expected: 'An answer with a return code has the status 200, whatever the code says.',
        source: seenOn(operation),
      });
    },
  }),
};
