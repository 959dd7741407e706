import type { Schema } from '../../model/model.ts';
import type { Rule } from '../rule.ts';

/** Every event that names a call says what it tells of it, and no other one does. */
export const callDecided: Rule = ({ model }) =>
  model.events.flatMap(({ type, call, content, category }) => {
    const file = `events/${type}.yaml`;
    const named = content !== undefined && namesCall(content);
    if (call === undefined && (named || category === 'call')) {
      return {
        file,
        keys: ['x-category'],
        text: 'the event names a call, or is of the category call; say in x-call what it tells of it, or that it tells none.',
      };
    }
    if (call !== undefined && call.effect !== 'none' && !named) {
      return {
        file,
        keys: ['x-call', 'effect'],
        text: `the content names no call by callid, callId or a text, so the effect ${call.effect} has none to be told of; write none or correct the content.`,
      };
    }
    return [];
  });

/** Whether a content has the ID of a call: in a field, or as its whole text. */
function namesCall(schema: Schema): boolean {
  if (schema.wire?.some(namesCall)) return true;
  if (schema.kind === 'union') return schema.of.some(namesCall);
  if (schema.kind === 'object') return schema.properties.some(({ name }) => /^call[iI]d$/.test(name));
  return schema.kind === 'string';
}
