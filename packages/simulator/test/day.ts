import {
  type AgentSession,
  answer,
  cancelRest,
  cancelWork,
  getHold,
  hold,
  release,
  resetSkill,
  rest,
  sayBusy,
  sayFree,
  setAgentAutoEnterIdle,
} from '@ccgateway/client';
import { expect } from 'vitest';
import type { RunningSimulator } from '../src/node.ts';

/** Waits until so many events have come, and answers their names. */
async function collect(events: AsyncIterableIterator<{ eventType: string }>, count: number): Promise<string[]> {
  const names: string[] = [];
  while (names.length < count) {
    const { value, done } = await events.next();
    if (done) break;
    names.push(value.eventType);
  }
  return names;
}

/** One day of an agent: everything that an agent desktop does, with the events in their order. */
export async function day(session: AgentSession, simulator: RunningSimulator['simulator']): Promise<void> {
  const events = session.events();
  expect(await collect(events, 2)).toEqual(['AgentOther_InService', 'AgentState_Ready']);
  expect(await session.call(resetSkill, { autoflag: true })).toMatchObject({ ok: true });

  simulator.do('ring', { agentid: session.agentid, caller: '70093' });
  expect(await collect(events, 4)).toEqual([
    'AgentState_Busy',
    'AgentOther_PhoneAlerting',
    'AgentOther_PhoneOffhook',
    'AgentEvent_Ringing',
  ]);
  expect(await session.call(release, {})).toMatchObject({ ok: true });
  expect(await collect(events, 4)).toEqual([
    'AgentEvent_Call_Release',
    'AgentEvent_Customer_Release',
    'AgentOther_PhoneRelease',
    'AgentState_Ready',
  ]);

  await session.call(setAgentAutoEnterIdle, { flag: 'false' });
  simulator.do('ring', { agentid: session.agentid });
  await collect(events, 4);
  expect(await session.call(answer, {})).toMatchObject({ ok: true });
  expect(await session.call(hold, {})).toMatchObject({ ok: true });
  expect(await session.call(getHold, {})).toMatchObject({ ok: true });
  expect(await collect(events, 3)).toEqual(['AgentEvent_Talking', 'AgentEvent_Hold', 'AgentEvent_Talking']);

  // Busy asked for during a call comes when call and wrap-up are over.
  expect(await session.call(sayBusy, { reason: 200 })).toMatchObject({ ok: true });
  expect(await session.call(release, {})).toMatchObject({ ok: true });
  expect(await session.call(cancelWork, {})).toMatchObject({ ok: true });
  expect(await collect(events, 6)).toEqual([
    'AgentEvent_Call_Release',
    'AgentEvent_Customer_Release',
    'AgentOther_PhoneRelease',
    'AgentState_Work',
    'AgentState_CancelWork_Success',
    'AgentState_SetNotReady_Success',
  ]);
  expect(await session.call(sayFree, {})).toMatchObject({ ok: true });
  expect(await session.call(rest, { time: 60, restcause: 1 })).toMatchObject({ ok: true });
  expect(await session.call(cancelRest, {})).toMatchObject({ ok: true });
  expect(await collect(events, 3)).toEqual([
    'AgentState_CancelNotReady_Success',
    'AgentState_SetRest_Success',
    'AgentState_CancelRest_Success',
  ]);
  expect(await session.call(release, {})).toMatchObject({ ok: false, kind: 'retcode', retcode: '200-017' });
  expect(await session.signOut()).toMatchObject({ ok: true });
}
