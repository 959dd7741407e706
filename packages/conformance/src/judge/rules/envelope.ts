import { seenOn } from '../../contract/evidence.ts';
import type { Rule, Tell } from '../rule.ts';
import type { Seen } from '../seen.ts';

/** An answer of the gateway itself is an object with message and retcode, both strings. */
export const envelope: Rule = {
  checks: { 'answer/envelope': 'Every answer is a JSON object with the strings message and retcode.' },
  start: ({ mask }) => ({
    see(seen, tell) {
      const { answer, operation, exchange } = seen;
      if (exchange.direction === 'push' || answer === undefined || operation === undefined || answer.file) return;
      const { json, envelope: own, status } = answer;
      // A proxy or a servlet container answers other bodies under other statuses; no page documents them.
      if (own === undefined && status !== 200) return;
      if (json === undefined) return say(seen, tell, '', broken(answer.text), 'The answer is a JSON object.');
      if (own === undefined)
        return say(seen, tell, '', mask.shown('', json), 'The answer is an object with message and retcode.');
      for (const key of ['message', 'retcode']) {
        if (typeof own[key] === 'string') continue;
        const came = key in own ? `${mask.shown(key, own[key])}, a ${typeof own[key]}` : 'nothing';
        say(seen, tell, `.${key}`, came, `${key} is a string, in every answer.`);
      }
    },
  }),
};

function say({ operation }: Seen, tell: Tell, below: string, came: string, expected: string): void {
  tell({
    check: 'answer/envelope',
    about: 'gateway',
    part: `answer.body${below}`,
    came,
    expected,
    source: seenOn(operation),
  });
}

/** Text that is no JSON may hold anything, so only its size and kind are told. */
function broken(text: string): string {
  if (text.trim() === '') return 'an empty body';
  if (/^\s*</.test(text)) return `${text.length} characters of HTML or XML`;
  return `${text.length} characters that are no JSON${/^\s*\{/.test(text) && !/\}\s*$/.test(text) ? ': the end is missing' : ''}`;
}
