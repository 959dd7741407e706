import type { Judgement } from './change.ts';
import { major, minor, nothing } from './sides.ts';

type Secret = 'password' | 'sensitive' | undefined;

/** What it means that a value is kept from logs, or is not any more. */
export function secretOf(old: Secret, now: Secret): Judgement | undefined {
  if (old === now) return undefined;
  const what = `The value is ${now ? `secret (${now})` : 'no secret any more'}; before it was ${old ? `secret (${old})` : 'none'}.`;
  return now === undefined
    ? {
        what,
        clients: major('Logs and errors of clients show a password, a token or a phone number from now on.'),
        gateways: nothing,
      }
    : { what, clients: minor('Logs and errors of clients mask it.'), gateways: nothing };
}
