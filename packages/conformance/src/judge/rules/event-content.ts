import { evidenceOf, seenOn } from '../../contract/evidence.ts';
import type { Rule } from '../rule.ts';

/** An event names itself and its agent, and its content is the one that the description gives it. */
export const eventContent: Rule = {
  checks: {
    'event/envelope': 'A poll brings one event, as an object with eventType.',
    'event/known': 'The event is one that the description knows.',
    'event/content': 'The fields of an event have the types that the description gives them.',
    'event/agent': 'An event is for the agent who polls, or for whom it is pushed.',
  },
  start({ description: { model }, events, schemas, edition, mask }) {
    const sources = new Map(model.events.map(({ type, source }) => [type, source]));
    return {
      see({ events: delivered, operation }, tell) {
        for (const { value, part, agentid } of delivered) {
          const event = value as { readonly eventType?: unknown; readonly workNo?: unknown } | null;
          const type = typeof value === 'object' && !Array.isArray(value) ? event?.eventType : undefined;
          if (typeof type !== 'string') {
            const expected = 'One event is an object with the string eventType; clients do not read a list here.';
            tell({
              check: 'event/envelope',
              about: 'gateway',
              part,
              came: mask.shown('', value),
              expected,
              source: seenOn(operation),
            });
            continue;
          }
          const source = sources.get(type);
          if (!events.has(type) || source === undefined) {
            const expected = `Edition ${edition} has no event of this name; clients must live with it, but cannot understand it.`;
            tell({
              check: 'event/known',
              about: 'gateway',
              part: `${part}.eventType`,
              came: type.slice(0, 80),
              expected,
              source: { evidence: 'inferred', pages: [] },
            });
            continue;
          }
          for (const { path, expected, came } of schemas.named(type, value)) {
            tell({
              check: 'event/content',
              about: 'gateway',
              part: path === '' ? part : `${part}.${path}`,
              came: mask.shown(path, came),
              expected: `${path || 'The event'} of ${type} is ${expected}.`,
              source: evidenceOf(source),
            });
          }
          if (agentid !== undefined && event?.workNo !== undefined && String(event.workNo) !== agentid) {
            tell({
              check: 'event/agent',
              about: 'gateway',
              part: `${part}.workNo`,
              came: `an event of agent ${mask.shown('workNo', event.workNo)}`,
              expected: `Agent ${agentid} gets events of its own only.`,
              source: seenOn(operation),
            });
          }
        }
      },
    };
  },
};
