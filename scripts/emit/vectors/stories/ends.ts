import {
  after,
  event,
  expectAt,
  first,
  hanging,
  ok,
  pushBody,
  refusal,
  refused,
  renewing,
  type Story,
  second,
  signedIn,
  signIn,
  story,
  success,
  times,
  unreachable,
} from './story.ts';

const invalid = { ok: false, kind: 'invalid' } as const;

/** The end of a session: what ends it, with which reason, and that nothing is sent afterwards. */
export const ends: readonly Story[] = [
  story('noPermission.fiveFromTheStart', { getAgentEvent: [refused('000-003')] }, [
    signIn(0),
    expectAt(60_000, {
      sent: { getAgentEvent: 5 },
      states: ['offline', 'online', 'interrupted refused 000-003', 'ended refused 000-003'],
      guid: null,
    }),
    { at: 61_000, do: 'call', operation: 'sayBusy', as: 'call' },
    expectAt(120_000, { quiet: true, outcomes: { call: invalid } }),
  ]),
  story(
    'noPermission.takenOver',
    { getAgentEvent: [ok, refused('000-003')] },
    [
      signIn(0),
      expectAt(60_000, {
        sent: { getAgentEvent: 6 },
        states: ['offline', 'online', 'interrupted refused 000-003', 'ended taken-over 000-003'],
        guid: null,
      }),
      expectAt(120_000, { quiet: true }),
    ],
    { about: 'After a good answer the same means that the agent signed in elsewhere.' },
  ),
  story(
    'noPermission.four',
    { getAgentEvent: [...times(4, refused('000-003')), ok, ...times(4, refused('000-003')), ok] },
    [signIn(0), expectAt(10_000, { connection: { state: 'online' } })],
  ),
  story('noPermission.heartbeats', { handShake: [refused('000-003')] }, [
    signIn(0, { body: pushBody }),
    expectAt(60_000, {
      sent: { handShake: 5 },
      gaps: { handShake: [5_000, 5_000, 5_000, 5_000] },
      connection: { state: 'ended', reason: 'refused', code: '000-003' },
    }),
  ]),
  story('signedOut', { getAgentEvent: [ok, refused('100-006')] }, [
    signIn(0),
    expectAt(60_000, {
      sent: { getAgentEvent: 2 },
      states: ['offline', 'online', 'ended signed-out 100-006'],
      guid: null,
    }),
    { at: 61_000, do: 'signOut', as: 'signOut' },
    expectAt(120_000, { quiet: true, outcomes: { signOut: invalid } }),
  ]),
  ...['105-005', '105-006', '105-007'].map((code) =>
    story(`recovery.${code}`, { getAgentEvent: [ok, refused(code)] }, [
      signIn(0),
      expectAt(60_000, { states: ['offline', 'online', `ended expired ${code}`], sent: { getAgentEvent: 2 } }),
    ]),
  ),
  story(
    'expired',
    { getAgentEvent: [ok, ...times(12, unreachable), refused('100-006')] },
    [signIn(0), expectAt(200_000, { connection: { state: 'ended', reason: 'expired', code: '100-006' } })],
    { jitter: 1, about: 'After more than 75 seconds without an answer the gateway has given the session up.' },
  ),
  story(
    'shutdown',
    { getAgentEvent: [event('AgentState_Ready'), event('AgentOther_ShutdownService'), event('AgentState_Work')] },
    [
      signIn(0),
      expectAt(60_000, {
        events: ['AgentState_Ready', 'AgentOther_ShutdownService'],
        states: ['offline', 'online', 'ended signed-out'],
        sent: { getAgentEvent: 2 },
        guid: null,
      }),
    ],
  ),
  story('signOut', { getAgentEvent: [hanging] }, [
    signIn(0),
    { at: 500, do: 'signOut', as: 'signOut' },
    expectAt(600, {
      outcomes: { signOut: success },
      states: ['offline', 'online', 'ended signed-out'],
      sent: { logout: 1 },
      guids: { logout: [first] },
      guid: null,
    }),
    expectAt(60_000, { quiet: true }),
  ]),
  story('signOut.force', { getAgentEvent: [hanging] }, [
    signIn(0),
    { at: 500, do: 'signOut', force: true, as: 'signOut' },
    expectAt(600, { outcomes: { signOut: success }, sent: { logout: 0, forceLogout: 1 } }),
  ]),
  story('signOut.reason', { getAgentEvent: [hanging] }, [
    signIn(0),
    { at: 500, do: 'signOut', reason: 7, as: 'signOut' },
    expectAt(600, { outcomes: { signOut: success }, sent: { logout: 0, forceLogoutWithReason: 1 } }),
  ]),
  ...['100-006', '100-008'].map((code) =>
    story(`signOut.already.${code}`, { getAgentEvent: [hanging], logout: [refused(code)] }, [
      signIn(0),
      { at: 500, do: 'signOut', as: 'signOut' },
      expectAt(600, { outcomes: { signOut: refusal(code) }, connection: { state: 'ended', reason: 'signed-out' } }),
    ]),
  ),
  story('signOut.refused', { logout: [refused('100-007')] }, [
    signIn(0),
    { at: 500, do: 'signOut', as: 'signOut' },
    expectAt(1_550, {
      outcomes: { signOut: refusal('100-007') },
      connection: { state: 'online' },
      guid: first,
      gaps: { getAgentEvent: [200, 200, 200, 200, 200, 200, 200] },
    }),
  ]),
  story('signOut.unanswered', { logout: [unreachable] }, [
    signIn(0),
    { at: 500, do: 'signOut', as: 'signOut' },
    expectAt(1_550, {
      outcomes: { signOut: { ok: false, kind: 'network' } },
      sent: { logout: 1 },
      connection: { state: 'online' },
    }),
  ]),
  story(
    'signOut.pollTellsFirst',
    { getAgentEvent: [after(550, refused('100-006'))], logout: [after(100, ok)] },
    [
      signIn(0),
      { at: 500, do: 'signOut', as: 'signOut' },
      expectAt(1_000, { outcomes: { signOut: success }, connection: { state: 'ended', reason: 'signed-out' } }),
    ],
    { about: 'A poll that tells of the sign-out before its answer is no other end.' },
  ),
  story(
    'lateAnswer',
    {
      getAgentEvent: [hanging],
      login: [signedIn(), signedIn(second)],
      release: [after(1_000, renewing('cccc.AgentGateway2'))],
    },
    [
      signIn(0),
      { at: 100, do: 'call', operation: 'release', as: 'call' },
      { at: 200, do: 'signOut' },
      signIn(300),
      expectAt(2_000, { outcomes: { call: success }, guid: second, connection: { state: 'online' } }),
    ],
    { about: 'An answer to a call of the session before does not bring its GUID back.' },
  ),
  story('dispose', { getAgentEvent: [hanging] }, [
    signIn(0),
    { at: 500, do: 'dispose' },
    expectAt(600, { sent: { logout: 1 }, connection: { state: 'ended', reason: 'signed-out' } }),
    expectAt(60_000, { quiet: true }),
  ]),
  story('dispose.nobody', {}, [
    { at: 0, do: 'dispose' },
    expectAt(60_000, { sent: { login: 0, logout: 0, getAgentEvent: 0 } }),
  ]),
  story('dispose.refused', { logout: [refused('100-007')] }, [
    signIn(0),
    { at: 500, do: 'dispose' },
    expectAt(600, { sent: { logout: 1 }, connection: { state: 'ended' } }),
    expectAt(60_000, { quiet: true }),
  ]),
];
