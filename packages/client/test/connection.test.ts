// The phases of a session and what follows from a failed poll, without a session.
import { describe, expect, test } from 'vitest';
import { type Connection, longSilence, next, type Phase, type Step, verdict } from '../src/connection.ts';
import { type Failure, getAgentEvent } from '../src/index.ts';
import { agentid, type answer, html, paths, refused, StubGateway, sessionAt, unreachable } from './stub-gateway.ts';

const connections: Connection[] = [
  { state: 'offline', since: 1 },
  { state: 'online', since: 1 },
  { state: 'interrupted', since: 1, reason: 'network' },
  { state: 'ended', since: 1, reason: 'expired', code: '000-003' },
];
const phases: Phase[] = (['rest', 'sign-in', 'sign-out'] as const).flatMap((at) =>
  connections.map((connection) => ({ at, connection })),
);
const steps: Step[] = [
  ...(['sign-in', 'sign-out', 'begin', 'stay', 'online'] as const).map((to) => ({ to })),
  { to: 'interrupted', reason: 'refused', code: '424-242' },
  { to: 'ended', reason: 'taken-over', code: '000-003' },
];
const named = ({ at, connection: { state, reason } }: Phase) => [at, state, reason].filter(Boolean).join(' ');

describe('the phase after a step', () => {
  // Read it line by line when it changes: this is the whole behaviour.
  test('is one for every step in every phase', () => {
    const table = phases.map((phase) =>
      [named(phase), ...steps.map((step) => `  ${step.to}: ${named(next(phase, step, 2))}`)].join('\n'),
    );
    expect(table.join('\n')).toMatchInlineSnapshot(`
      "rest offline
        sign-in: sign-in offline
        sign-out: sign-out offline
        begin: rest online
        stay: rest offline
        online: rest offline
        interrupted: rest offline
        ended: rest ended taken-over
      rest online
        sign-in: sign-in online
        sign-out: sign-out online
        begin: rest online
        stay: rest online
        online: rest online
        interrupted: rest interrupted refused
        ended: rest ended taken-over
      rest interrupted network
        sign-in: sign-in interrupted network
        sign-out: sign-out interrupted network
        begin: rest online
        stay: rest interrupted network
        online: rest online
        interrupted: rest interrupted network
        ended: rest ended taken-over
      rest ended expired
        sign-in: sign-in ended expired
        sign-out: sign-out ended expired
        begin: rest online
        stay: rest ended expired
        online: rest ended expired
        interrupted: rest ended expired
        ended: rest ended expired
      sign-in offline
        sign-in: sign-in offline
        sign-out: sign-out offline
        begin: rest online
        stay: rest offline
        online: sign-in offline
        interrupted: sign-in offline
        ended: sign-in offline
      sign-in online
        sign-in: sign-in online
        sign-out: sign-out online
        begin: rest online
        stay: rest online
        online: sign-in online
        interrupted: sign-in interrupted refused
        ended: sign-in online
      sign-in interrupted network
        sign-in: sign-in interrupted network
        sign-out: sign-out interrupted network
        begin: rest online
        stay: rest interrupted network
        online: sign-in online
        interrupted: sign-in interrupted network
        ended: sign-in interrupted network
      sign-in ended expired
        sign-in: sign-in ended expired
        sign-out: sign-out ended expired
        begin: rest online
        stay: rest ended expired
        online: sign-in ended expired
        interrupted: sign-in ended expired
        ended: sign-in ended expired
      sign-out offline
        sign-in: sign-in offline
        sign-out: sign-out offline
        begin: rest online
        stay: rest offline
        online: sign-out offline
        interrupted: sign-out offline
        ended: rest ended signed-out
      sign-out online
        sign-in: sign-in online
        sign-out: sign-out online
        begin: rest online
        stay: rest online
        online: sign-out online
        interrupted: sign-out interrupted refused
        ended: rest ended signed-out
      sign-out interrupted network
        sign-in: sign-in interrupted network
        sign-out: sign-out interrupted network
        begin: rest online
        stay: rest interrupted network
        online: sign-out online
        interrupted: sign-out interrupted network
        ended: rest ended signed-out
      sign-out ended expired
        sign-in: sign-in ended expired
        sign-out: sign-out ended expired
        begin: rest online
        stay: rest ended expired
        online: sign-out ended expired
        interrupted: sign-out ended expired
        ended: sign-out ended expired"
    `);
  });

  test('is the same object where nothing changes, and has the same connection where only a sign-in begins or fails', () => {
    for (const phase of phases)
      for (const step of steps) {
        const after = next(phase, step, 2);
        if (named(after) === named(phase) && step.to !== 'begin') expect(after.connection).toBe(phase.connection);
        if (step.to === 'sign-in' || step.to === 'sign-out' || step.to === 'stay')
          expect(after.connection).toBe(phase.connection);
        else if (after.connection !== phase.connection) expect(after.connection.since).toBe(2);
      }
  });

  test('of an ended session leads nowhere but to a sign-in', () => {
    const ended: Phase = { at: 'rest', connection: connections[3] as Connection };
    const reached = steps.filter((step) => next(ended, step, 2).connection !== ended.connection);
    expect(reached).toEqual([{ to: 'begin' }]);
  });
});

describe('a failed poll', () => {
  const failureOf = async (step: Parameters<typeof answer>[0] | unknown): Promise<Failure> => {
    const stub = new StubGateway({ [paths.poll]: [step as never] });
    const outcome = await getAgentEvent(sessionAt(stub).gateway, { agentid }, { retries: 0 });
    if (outcome.ok) throw new Error('The poll succeeded.');
    return outcome;
  };

  test.each([
    ['no answer', unreachable, 1, 0, true, 'interrupted network'],
    ['a page', html(502), 1, 0, true, 'interrupted http'],
    ['an unknown code', refused('424-242'), 9, longSilence + 1, true, 'interrupted refused 424-242'],
    ['no permission, once', refused('000-003'), 1, 0, true, 'interrupted refused 000-003'],
    ['no permission, five times', refused('000-003'), 5, 0, true, 'ended taken-over 000-003'],
    ['no permission after a long silence', refused('000-003'), 5, longSilence + 1, true, 'ended expired 000-003'],
    ['no permission from the start on', refused('000-003'), 5, 0, false, 'ended refused 000-003'],
    ['not signed in', refused('100-006'), 0, 0, true, 'ended signed-out 100-006'],
    ['not signed in after a long silence', refused('100-006'), 0, longSilence + 1, true, 'ended expired 100-006'],
    ['a disaster recovery', refused('105-006'), 0, 0, true, 'ended expired 105-006'],
  ])('with %s', async (_, step, refusals, silence, heard, expected) => {
    const found = verdict(await failureOf(step), refusals, silence, heard);
    const { to, reason, code } = { code: undefined, reason: undefined, ...found };
    expect([to, reason, code].filter(Boolean).join(' ')).toBe(expected);
  });
});
