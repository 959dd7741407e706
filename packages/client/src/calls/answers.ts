import { confer } from './confer.ts';
import type { Answers, CallFacts, Facts } from './facts.ts';
import { fieldsOf, isTrue, listOf, numberOf, numbersOf, text } from './reading.ts';
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
const detail = { outbound: 6, answering: 8, held: 11, mute: 12 } as const;

/** The facts as answers of queries tell them, which replace those before. Ends of calls are up to the caller. */
export function answered(
  facts: Facts,
  { sync, status, ringing, held, current, records, at }: Answers & { readonly at: number },
): Facts {
  const info = fieldsOf(fieldsOf(sync).agentStateInfo);
  const state = numberOf(info.state);
  const main = text(info.mainCallId);
  const talked = text(info.curCallId);
  const others = numbersOf(info.partner);
  const known = new Map<string, unknown>();
  for (const id of [main, talked, text(info.holdCallId)]) if (id) known.set(id, undefined);
  for (const record of [held, ringing, current, records].flatMap(listOf)) {
    const { callid, mediaAbility, endtime } = fieldsOf(record);
    const id = text(callid);
    // A text chat is no call, and the last call may be answered where there is none now.
    if (id && text(mediaAbility) !== '5' && !(numberOf(endtime) > 0)) known.set(id, record);
  }
  const ids = (list: unknown) => listOf(list).map((record) => text(fieldsOf(record).callid));
  const rings = ids(ringing);
  const waits = [...ids(held), state === detail.held ? talked || main : undefined, text(info.holdCallId)];
  const toldOf = (id: string, before: CallFacts['told']): CallFacts['told'] => {
    if (rings.includes(id) || (state === detail.answering && id === talked)) return 'ringing';
    if (waits.includes(id)) return 'held';
    const dials = sync ? state === detail.outbound && id === talked : before === 'dialling';
    return dials ? 'dialling' : 'talking';
  };
  const named = [...known].map(([id, record]): CallFacts => {
    const before: Partial<CallFacts> = facts.calls.find((call) => call.id === id) || {};
    const told = toldOf(id, before.told);
    // By the gateway's clock, so that another one here does not matter.
    const talk = told === 'talking' ? numberOf(info.currentTime) - numberOf(info.beginTalkingTime) : Number.NaN;
    const isMain = id === main;
    const said = record
      ? recordOf(record)
      : isMain && {
          caller: text(info.callerNo),
          called: text(info.calledNo),
          feature: text(info.callFeature),
          data: text(info.callData),
        };
    return {
      ...before,
      ...said,
      id,
      told,
      since: before.told === told && before.since !== undefined ? before.since : talk >= 0 ? at - talk : at,
      muted: sync && id === talked && told === 'talking' ? state === detail.mute : before.muted,
      other: (isMain && others[0]) || before.other,
      parties: (!sync && before.parties) || [],
      way: before.way || (said && said.caller === facts.agentid ? 'out' : undefined),
    };
  });
  const stated = agentStates[numberOf(fieldsOf(status).agentState)] || facts.agent;
  // A conference rings and is talked in without a call; getAgentStatus does not tell which.
  const asBefore = stated === 'occupied' && /^(ringing|talking)$/.test(facts.agent);
  const told = sync ? detailStates[state] || 'occupied' : asBefore ? facts.agent : stated;
  const free = /^(idle|busy|rest|wrap-up|signed-out)$/.test(told);
  const noCall = Array.isArray(current) && current.length === 0;
  const untold = facts.calls.filter((call) => {
    const list = { ringing, held, talking: records, dialling: records }[call.told || 'talking'];
    return !free && !noCall && !known.has(call.id) && list === undefined;
  });
  const calls = [...untold, ...named];
  const wish = isTrue(info.preBusy) ? 'busy' : isTrue(info.preRest) ? 'rest' : undefined;
  return {
    ...facts,
    agent: calls.length > 0 ? 'occupied' : told,
    wish: sync ? wish : free && told !== 'wrap-up' ? undefined : facts.wish,
    // In a call of three, which the state does not tell while it is muted or on hold.
    calls: main && others.length > 1 ? confer(calls, main, info.partner) : calls,
  };
}
