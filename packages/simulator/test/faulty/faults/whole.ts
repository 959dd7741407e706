import { envelope } from '../breaks.ts';
import { type Break, type Fault, hidden } from '../fault.ts';

const code = 'answer.body.retcode';

const isSignIn = (operation: string | undefined) => /^(login|forceLogin|loginEx)$/.test(operation ?? '');

/** Refuses every call of some operations. */
function refusing(operations: (operation: string | undefined) => boolean, retcode = '100-007'): Break {
  return (sound) => async (asked) => (operations(asked.operation) ? envelope(retcode) : sound(asked));
}

/** Gateways that do nothing of what they are for. */
export const wholeFaults: readonly Fault[] = [
  hidden(
    'whole/refuses-one',
    'Every sayBusy is refused.',
    refusing((id) => id === 'sayBusy'),
    ['success/sayBusy', 'sayBusy', code],
  ),
  hidden(
    'whole/refuses-queries',
    'The state of an agent is never told.',
    refusing((id) => id === 'getAgentStatus'),
    ['success/getAgentStatus', 'getAgentStatus', code],
  ),
  hidden(
    'whole/refuses-rest',
    'Everything but a sign-in is refused.',
    refusing((id) => id !== undefined && !isSignIn(id)),
    ['success/rest', 'rest', code],
  ),
  hidden('whole/accepts-sign-ins', 'A sign-in succeeds, whatever its body.', accepting(isSignIn), [
    'body/refused/login',
    'login',
    'request.body',
  ]),
  hidden(
    'whole/accepts-one',
    'Every rest succeeds, and nothing happens.',
    accepting((id) => id === 'rest'),
    ['auth/missing/rest', 'rest', code],
  ),
  hidden(
    'whole/accepts-everything',
    'Everything succeeds, and nothing happens.',
    accepting(() => true),
    ['auth/missing/sayBusy', 'sayBusy', code],
  ),
  {
    id: 'whole/breaks',
    sentence: 'The connection breaks when a call is to be held.',
    breaks: (sound) => async (asked) => {
      if (asked.operation === 'hold') throw new Error('The connection broke.');
      return sound(asked);
    },
    found: { check: 'answer/none', part: 'answer' },
  },
];

/** Answers a success to all, also to what is wrong. */
function accepting(operations: (operation: string | undefined) => boolean): Break {
  return (sound) => {
    let signIns = 0;
    return async (asked) => {
      if (!operations(asked.operation)) return sound(asked);
      if (!isSignIn(asked.operation)) return envelope('0');
      const real = await sound({
        ...asked,
        url: asked.url.replace(/\/\w+$/, (end) => (/\d/.test(end) ? `${end}/forcelogin` : '/forcelogin')),
        body: '{"password":"","phonenum":"40038"}',
      });
      if (/"retcode":"0"/.test(real.body ?? '')) return real;
      signIns += 1;
      const { headers, ...rest } = envelope('0', { result: { workno: asked.agentid } });
      return { ...rest, headers: [...headers, ['Set-GUID', `JSESSIONID=${signIns}.AgentGateway1`]] };
    };
  };
}
