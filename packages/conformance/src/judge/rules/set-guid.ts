import { evidenceOf, inferredFrom } from '../../contract/evidence.ts';
import { maskHeader } from '../../kit/mask.ts';
import type { Rule } from '../rule.ts';

/** A sign-in hands the session out in Set-GUID, after JSESSIONID=. */
export const setGuid: Rule = {
  checks: {
    'answer/set-guid/sent': 'A sign-in that succeeds answers Set-GUID.',
    'answer/set-guid/form': 'Set-GUID is JSESSIONID= and the GUID, which ends in the name of the node.',
    'answer/set-guid/spelling': 'The header is spelled Set-GUID; clients in Java compare it exactly.',
  },
  start({ description: { model } }) {
    const header = model.headers.response.find(({ name }) => name === 'Set-GUID');
    const pattern = new RegExp(header?.pattern ?? '');
    return {
      see({ operation, answer, exchange, older }, tell) {
        if (exchange.direction === 'push' || operation === undefined || answer === undefined || header === undefined)
          return;
        const source = evidenceOf(operation.source);
        const about = { about: 'gateway', part: 'answer.header.Set-GUID' } as const;
        const names = (exchange.response?.headers ?? []).map(([name]) => name);
        const spelt = names.find((name) => name !== 'Set-GUID' && /^(?:x-)?set[-_]?guid$/i.test(name));
        // HTTP/2 and some tools write all names in lower case; then nothing can be said of the gateway.
        if (spelt !== undefined && names.some((name) => name !== name.toLowerCase())) {
          tell({
            ...about,
            check: 'answer/set-guid/spelling',
            came: spelt,
            expected: 'The header is spelled Set-GUID, letter by letter.',
            source: /^set-guid$/i.test(spelt) ? { evidence: 'third-party', pages: [] } : source,
          });
        }
        if (answer.setGuid === undefined) {
          if (!answer.succeeded || operation.needsGuid || older) return;
          const documented = operation.result.headers.includes('Set-GUID');
          tell({
            ...about,
            check: 'answer/set-guid/sent',
            came: 'nothing',
            expected: 'A sign-in that succeeds hands out the GUID that every later call needs.',
            source: documented ? source : inferredFrom(source),
          });
        } else if (!pattern.test(answer.setGuid)) {
          tell({
            ...about,
            check: 'answer/set-guid/form',
            came: maskHeader('Set-GUID', answer.setGuid),
            expected: 'Set-GUID is JSESSIONID=<id>.AgentGateway<node number>.',
            source: { ...source, evidence: evidenceOf(header.source).evidence },
          });
        }
      },
    };
  },
};
