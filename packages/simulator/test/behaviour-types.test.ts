import { describe, expect, test } from 'vitest';
import { Agent } from '../src/centre/agent.ts';
import { done, refused, result, undocumented } from '../src/wire/answer.ts';
import type { Behaviours } from '../src/wire/behaviour.ts';

// What must not compile: the type check of `npm run check` fails where an expected error is none.

describe('a behaviour that breaks the description does not compile', () => {
  test('by its operation, code, parameter, field, result or session', () => {
    const wrong = [
      // @ts-expect-error There is no such operation.
      { sayBussy: () => done } satisfies Behaviours,
      // @ts-expect-error sayBusy does not list the code.
      { sayBusy: () => refused('200-001', 'The number is wrong.') } satisfies Behaviours,
      // @ts-expect-error No page has the code.
      { sayBusy: () => undocumented('100-999', 'Nobody knows it.') } satisfies Behaviours,
      // @ts-expect-error sayBusy has no parameter of this name.
      { sayBusy: ({ parameters }) => result(parameters.prolng ? {} : {}) } satisfies Behaviours,
      // @ts-expect-error The body of callout has no field of this name.
      { callout: ({ body }) => result(String(body.calling)) } satisfies Behaviours,
      // @ts-expect-error getAgentStatus answers the state as a number.
      { getAgentStatus: () => result({ agentState: 'idle', isWorking: false }) } satisfies Behaviours,
      // @ts-expect-error A sign-in may find no session.
      { login: ({ session }) => result({ loginTime: String(session.loginTime) }) } satisfies Behaviours,
    ];
    expect(wrong).toHaveLength(7);
  });

  test('while one that keeps it does', () => {
    const right = {
      sayBusy: ({ parameters }) =>
        parameters.prolong === 'true' ? done : refused('100-009', 'The agent is busy already.'),
      logout: () => undocumented('100-010', 'The agent has a call; release it first.'),
      callout: ({ body }) => result(String(body.called)),
    } satisfies Behaviours;
    expect(Object.keys(right)).toEqual(['sayBusy', 'logout', 'callout']);
  });
});

test('an event that no page has, or with other content, does not compile', () => {
  const agent = new Agent('291', { agentid: '291' });
  // @ts-expect-error No page has the event.
  agent.emit('AgentState_Redy');
  // @ts-expect-error The event carries an object.
  agent.emit('AgentState_SetRest_Success', 'lunch');
  // @ts-expect-error The event always carries content.
  agent.emit('AgentConf_ParticipantChanged');
  agent.emit('AgentState_SetRest_Success', { reason: '3' });
  expect(agent.events).toHaveLength(4);
});
