import type { CallFacts } from './facts.ts';
import { fieldsOf, numbersOf, text } from './reading.ts';

/** What the content of an event says of its call beside the state; what it does not say stays as it is. */
export function said(fields: Readonly<Record<string, unknown>>): Partial<CallFacts> {
  const { caller, called, feature, skillName, partner } = fields;
  const others = numbersOf(partner);
  const told: Record<string, string | undefined> = {
    caller: text(caller),
    called: text(called),
    feature: text(feature),
    skill: text(skillName),
    other: others.length === 1 ? others[0] : undefined,
  };
  for (const key of Object.keys(told)) if (told[key] === undefined) delete told[key];
  return told;
}

/** What the record of a call says, which is all that there is to say beside the state. */
export function recordOf(record: unknown): Partial<CallFacts> {
  const { caller, called, callfeature, callskill, calldata } = fieldsOf(record);
  return {
    caller: text(caller),
    called: text(called),
    feature: text(callfeature),
    skill: text(callskill),
    data: text(calldata),
  };
}
