import {
  after,
  event,
  expectAt,
  first,
  hanging,
  html,
  ok,
  pushBody,
  refused,
  renewing,
  type Story,
  second,
  signIn,
  story,
  type Timed,
  times,
  unreachable,
} from './story.ts';

const failures: Readonly<Record<string, readonly [Timed, string]>> = {
  network: [unreachable, 'interrupted network'],
  page: [html(), 'interrupted decode'],
  page502: [html(502), 'interrupted http'],
  unknownCode: [refused('424-242'), 'interrupted refused 424-242'],
  noPermission: [refused('000-003'), 'interrupted refused 000-003'],
};

const push = (at: number, workNo: string, ...types: string[]) => ({
  at,
  do: 'push' as const,
  body: JSON.stringify({ workNo, eventList: types.map((eventType) => ({ eventType, workNo, content: null })) }),
});

/** Polls and heartbeats: the pauses of the documents, the backoff after failures, the GUID that changes. */
export const deliveries: readonly Story[] = [
  story(
    'poll.held',
    { getAgentEvent: [after(10_000, ok)] },
    [signIn(0), expectAt(31_400, { gaps: { getAgentEvent: [10_500, 10_500] }, connection: { state: 'online' } })],
    { session: { pollPause: 500 }, about: 'The pause is counted from the answer.' },
  ),
  story('poll.events', { getAgentEvent: [event('AgentState_Work'), event('AgentState_Ready'), hanging] }, [
    signIn(0),
    expectAt(1_000, { events: ['AgentState_Work', 'AgentState_Ready'], gaps: { getAgentEvent: [200, 200] } }),
  ]),
  story('poll.hangs', { getAgentEvent: [hanging, ok] }, [
    signIn(0),
    expectAt(29_900, { states: ['offline', 'online'] }),
    expectAt(30_100, { connection: { state: 'interrupted', reason: 'timeout' } }),
    expectAt(31_000, { states: ['offline', 'online', 'interrupted timeout', 'online'] }),
  ]),
  ...Object.entries(failures).map(([name, [failure, state]]) =>
    story(`interrupted.${name}`, { getAgentEvent: [ok, failure, failure, ok] }, [
      signIn(0),
      expectAt(5_000, { states: ['offline', 'online', state, 'online'] }),
    ]),
  ),
  story(
    'backoff',
    { getAgentEvent: [...times(8, unreachable), ok, unreachable, ok] },
    [
      signIn(0),
      expectAt(60_000, {
        states: ['offline', 'online', 'interrupted network', 'online', 'interrupted network', 'online'],
        connection: { state: 'online' },
      }),
    ],
    { jitter: 1 },
  ),
  story(
    'backoff.pauses',
    { getAgentEvent: [...times(8, unreachable), ok, unreachable, ok, hanging] },
    [
      signIn(0),
      expectAt(60_000, {
        gaps: { getAgentEvent: [700, 1_200, 2_200, 4_200, 8_200, 10_200, 10_200, 10_200, 200, 700, 200] },
      }),
    ],
    {
      jitter: 1,
      about: 'The bound doubles from failure to failure up to ten seconds and begins anew after a good answer.',
    },
  ),
  story(
    'backoff.half',
    { getAgentEvent: [...times(3, unreachable), ok, hanging] },
    [signIn(0), expectAt(10_000, { gaps: { getAgentEvent: [450, 700, 1_200, 200] } })],
    { jitter: 0.5 },
  ),
  story('backoff.neverBelowPause', { getAgentEvent: [...times(3, unreachable), ok, hanging] }, [
    signIn(0),
    expectAt(10_000, { gaps: { getAgentEvent: [200, 200, 200, 200] } }),
  ]),
  story('renewal.poll', { getAgentEvent: [ok, renewing(second), ok] }, [
    signIn(0),
    { at: 450, do: 'call', operation: 'sayBusy', as: 'call' },
    expectAt(500, {
      guids: { getAgentEvent: [first, first, second], sayBusy: [second] },
      outcomes: { call: { ok: true } },
      guid: second,
    }),
  ]),
  story('renewal.heartbeat', { handShake: [renewing(second), ok] }, [
    signIn(0, { body: pushBody }),
    expectAt(30_500, { guids: { handShake: [first, second] } }),
  ]),
  story(
    'heartbeat.token',
    {},
    [signIn(0, { body: pushBody }), expectAt(1_000, { headers: { handShake: { service_token: 'another' } } })],
    { session: { serviceToken: 'another' } },
  ),
  story(
    'heartbeat.backoff',
    { handShake: [...times(3, unreachable), ok] },
    [
      signIn(0, { body: pushBody }),
      expectAt(45_000, { gaps: { handShake: [5_500, 6_000, 7_000] }, connection: { state: 'online' } }),
    ],
    { jitter: 1, about: 'After a failure a heartbeat comes sooner, because two minutes without one end the session.' },
  ),
  story('push.delivered', {}, [
    signIn(0, { body: pushBody }),
    push(100, '291', 'AgentState_Work', 'AgentState_Ready'),
    expectAt(200, { events: ['AgentState_Work', 'AgentState_Ready'], connection: { state: 'online' } }),
  ]),
  story('push.ofAnotherAgent', {}, [
    signIn(0, { body: pushBody }),
    push(100, '292', 'AgentState_Work'),
    expectAt(200, { events: [] }),
  ]),
  story('push.ends', {}, [
    signIn(0, { body: pushBody }),
    push(100, '291', 'AgentOther_ShutdownService', 'AgentState_Ready'),
    expectAt(200, {
      events: ['AgentOther_ShutdownService'],
      connection: { state: 'ended', reason: 'signed-out' },
      guid: null,
    }),
    expectAt(120_000, { quiet: true }),
  ]),
];
