import { readDescription } from '@ccgateway/conformance';
import { describe, expect, test } from 'vitest';
import { type AgentEvent, AgentSession, agentEventTypes } from '../src/index.ts';

const agentid = '291';
const states = new Map(readDescription().model.events.map((event) => [event.type, event.agentState]));
const open = () => new AgentSession({ baseUrl: 'https://gateway.test', agentid });
const event = (eventType: string) => ({ eventType, workNo: agentid, content: null }) as unknown as AgentEvent;

describe('the state of an agent', () => {
  test('is unknown before the first event', () => {
    const session = open();
    expect(session.agentState).toBe('unknown');
    session.deliver({ workNo: agentid, events: [event('AgentOther_InService')] });
    expect(session.agentState).toBe('unknown');
  });

  test.each([...agentEventTypes, 'Unheard_Of', 'constructor'])('after %s is the one in the description', (type) => {
    const session = open();
    const seen: string[] = [];
    session.on('*', () => seen.push(session.agentState));
    session.deliver({ workNo: agentid, events: [event('AgentState_SetRest_Success'), event(type)] });
    // Listeners run after the state has changed.
    expect(seen).toEqual(['rest', states.get(type as string) ?? 'rest']);
  });

  test('distinguishes an agent with a call from a busy one', () => {
    const session = open();
    session.deliver({ workNo: agentid, events: [event('AgentState_Busy')] });
    expect(session.agentState).toBe('occupied');
    session.deliver({ workNo: agentid, events: [event('AgentState_SetNotReady_Success')] });
    expect(session.agentState).toBe('busy');
  });

  test('is signed out at the end of the session', async () => {
    const session = open();
    session.deliver({ workNo: agentid, events: [event('AgentState_Ready')] });
    await session[Symbol.asyncDispose]();
    expect(session.agentState).toBe('signed-out');
  });
});
