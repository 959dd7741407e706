import { confer } from './confer.ts';
import type { Answers, CallFacts, Facts } from './facts.ts';
import { fieldsOf, isTrue, listOf, numberOf, text } from './reading.ts';
import { recordOf } from './said.ts';

/** States of the table DetailState in which the agent has no call, and those of an agent who has none with that name. */
const detailStates: Readonly<Record<number, Facts['agent']>> = {
  1: 'idle',
  2: 'wrap-up',
  3: 'rest',
  4: 'busy',
  8: 'ringing',
  9: 'talking',
  255: 'unknown',
};
/** States of the table AgentState. */
const agentStates: readonly (Facts['agent'] | undefined)[] = [
  'unknown',
  undefined,
  'signed-out',
  'busy',
  'idle',
  'wrap-up',
  'idle',
  'occupied',
  'rest',
];
const detail = { outbound: 6, answering: 8, threeParty: 10, held: 11, mute: 12 } as const;

/** The facts as answers of queries tell them, which replace those before. Ends of calls are up to the caller. */
export function answered(
  facts: Facts,
  { sync, status, ringing, held, records, at }: Answers & { readonly at: number },
): Facts {
  const info = fieldsOf(fieldsOf(sync).agentStateInfo);
  const state = numberOf(info.state);
  const current = text(info.curCallId);
  const main = text(info.mainCallId);
  const ids = (list: unknown) => listOf(list).map((record) => text(fieldsOf(record).callid));
  const known = new Map<string, unknown>();
  for (const id of [main, current, text(info.holdCallId)]) if (id) known.set(id, undefined);
  for (const record of [...listOf(held), ...listOf(ringing), ...listOf(records)]) {
    const { callid, mediaAbility } = fieldsOf(record);
    const id = text(callid);
    // A text chat is no call.
    if (id && text(mediaAbility) !== '5') known.set(id, record);
  }
  const rings = ids(ringing);
  const waits = [...ids(held), ...(state === detail.held ? [current ?? main] : []), text(info.holdCallId)];
  const calls = [...known].map(([id, record]): CallFacts => {
    const before = facts.calls.find((call) => call.id === id);
    const told =
      rings.includes(id) || (state === detail.answering && id === current)
        ? 'ringing'
        : waits.includes(id)
          ? 'held'
          : state === detail.outbound && id === current
            ? 'dialling'
            : 'talking';
    // By the gateway's clock, so that another one here does not matter.
    const begun = told === 'talking' && numberOf(info.currentTime) - numberOf(info.beginTalkingTime);
    const isMain = id === main;
    return {
      id,
      told,
      since: before?.told === told ? before.since : begun && begun >= 0 ? at - begun : at,
      way: before?.way,
      muted: id === current && told === 'talking' ? state === detail.mute : before?.muted,
      other: isMain ? text(info.partner)?.split(',')[0] : before?.other,
      parties: [],
      ...(record
        ? recordOf(record)
        : isMain && {
            caller: text(info.callerNo),
            called: text(info.calledNo),
            feature: text(info.callFeature),
            data: text(info.callData),
          }),
    };
  });
  const told = sync
    ? (detailStates[state] ?? 'occupied')
    : (agentStates[numberOf(fieldsOf(status).agentState)] ?? facts.agent);
  const agent = calls.length > 0 ? 'occupied' : told;
  const wish = isTrue(info.preBusy) ? 'busy' : isTrue(info.preRest) ? 'rest' : undefined;
  return {
    ...facts,
    agent,
    wish: sync ? wish : facts.wish,
    calls: state === detail.threeParty && main ? confer(calls, main, info.partner) : calls,
  };
}
