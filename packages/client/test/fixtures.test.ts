import { type AgentEvent, AgentSession, agentEventTypes } from '@ccgateway/client';
import { eventsFor } from '@ccgateway/client/fixtures';
import { readDescription, Validator } from '@ccgateway/conformance';
import { describe, expect, test } from 'vitest';

const events = eventsFor('291');
const validator = new Validator(readDescription());

describe('fixtures', () => {
  test.each(agentEventTypes)('of %s fit its schema', (type) => {
    const event = events[type]();
    expect(event.eventType).toBe(type);
    expect(validator.violations({ $ref: `#/components/schemas/${type}` }, event)).toEqual([]);
    expect('workNo' in event ? event.workNo : '291').toBe('291');
  });

  test('are new objects each time', () => {
    const changed = events.AgentEvent_Ringing();
    Object.assign(changed.content, { caller: 'changed' });
    expect(events.AgentEvent_Ringing().content.caller).not.toBe('changed');
  });

  test('have the fields of content that a test gives, and the others of the example', () => {
    const { content } = events.AgentEvent_Ringing();
    expect(events.AgentEvent_Ringing({ content: { caller: '70093' } })).toEqual({
      eventType: 'AgentEvent_Ringing',
      workNo: '291',
      content: { ...content, caller: '70093' },
    });
    expect(events.AgentEvent_Hold({ content: '7-1' }).content).toBe('7-1');
    expect(events.AgentEvent_Hold({ content: { callid: '7-1' } }).content).toEqual({ callid: '7-1' });
    expect(events.AgentState_Ready({ workNo: '292' }).workNo).toBe('292');
  });

  test('reach the listeners of a session without a gateway', () => {
    const session = new AgentSession({ baseUrl: 'http://gateway.test', agentid: '291' });
    const told: AgentEvent[] = [];
    session.on('*', (event) => told.push(event));
    const given = agentEventTypes.filter((type) => type !== 'AgentOther_ShutdownService').map((type) => events[type]());
    session.deliver({ workNo: '291', events: given });
    expect(told).toEqual(given);
  });

  test('are typed by their event', () => {
    const { content } = events.AgentState_SetNotReady_Success({ content: { reason: '200' } });
    expect(content.reason satisfies string | undefined).toBe('200');
    // @ts-expect-error no such event
    expect(events.AgentEvent_Ring).toBeUndefined();
    // @ts-expect-error no such field of this event
    events.AgentEvent_Ringing({ content: { called_by: '70093' } });
    // @ts-expect-error the caller is a string
    events.AgentEvent_Ringing({ content: { caller: 70093 } });
    // @ts-expect-error the type of an event stays
    events.AgentEvent_Ringing({ eventType: 'AgentEvent_Talking' });
  });
});
