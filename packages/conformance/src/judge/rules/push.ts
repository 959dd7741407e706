import { evidenceOf } from '../../contract/evidence.ts';
import type { Rule } from '../rule.ts';

/** A push is the agent and a list of events; older deployments post one event as a poll answers it. */
export const push: Rule = {
  checks: {
    'push/body': 'A push is JSON with workNo and eventList, or with one event.',
    'push/answer': 'The receiver of a push answers JSON with a retcode, or an empty 200.',
  },
  start({ description: { model }, schemas, mask }) {
    const source = evidenceOf(model.webhooks[0]?.source ?? { evidence: 'inferred', pages: [] });
    return {
      see({ exchange, answer, older, events }, tell) {
        if (exchange.direction !== 'push') return;
        if (!older) {
          let body: unknown;
          try {
            body = JSON.parse(exchange.request.body ?? '');
          } catch {
            body = undefined;
          }
          // The events have rules of their own.
          const plain = events.length > 0 ? { ...(body as object), eventList: [] } : body;
          for (const { path, expected, came } of schemas.named('PushEventRequest', plain)) {
            const part = path === '' ? 'request.body' : `request.body.${path}`;
            tell({
              check: 'push/body',
              about: 'gateway',
              part,
              came: mask.shown(path, came),
              expected: `${path || 'The body of a push'} is ${expected}.`,
              source,
            });
          }
        }
        if (
          answer === undefined ||
          (answer.status < 300 && (answer.text.trim() === '' || answer.envelope?.retcode !== undefined))
        )
          return;
        tell({
          check: 'push/answer',
          about: 'client',
          part: 'answer',
          came: `status ${answer.status}${answer.envelope ? '' : ' without a retcode'}`,
          expected:
            'The receiver answers {"message":"success","retcode":"0"}; otherwise the gateway sends the events again.',
          source,
        });
      },
    };
  },
};
