import {
  after,
  body,
  expectAt,
  first,
  hanging,
  ok,
  pushBody,
  refusal,
  refused,
  type Story,
  second,
  signedIn,
  signIn,
  story,
  success,
  unreachable,
} from './story.ts';

/** Signing in: never by force unasked, never twice, and without the GUID of before. */
export const signIns: readonly Story[] = [
  story('signIn.nothingBefore', {}, [expectAt(60_000, { states: ['offline'], sent: { login: 0, getAgentEvent: 0 } })]),
  story('signIn.polls', {}, [
    signIn(0, { as: 'signIn' }),
    expectAt(950, {
      outcomes: { signIn: success },
      states: ['offline', 'online'],
      guid: first,
      guids: { login: [null], getAgentEvent: [first, first, first, first, first] },
      gaps: { getAgentEvent: [200, 200, 200, 200] },
    }),
  ]),
  story('signIn.refused', { login: [refused('100-004')] }, [
    signIn(0, { as: 'signIn' }),
    expectAt(60_000, {
      outcomes: { signIn: refusal('100-004') },
      states: ['offline'],
      sent: { login: 1, getAgentEvent: 0 },
      guid: null,
    }),
  ]),
  story('signIn.neverForces', { login: [refused('100-002')] }, [
    signIn(0, { as: 'signIn' }),
    expectAt(1_000, { outcomes: { signIn: refusal('100-002') }, sent: { login: 1, forceLogin: 0 } }),
  ]),
  story('signIn.takeOver', { login: [refused('100-002')], forceLogin: [signedIn(second)] }, [
    signIn(0, { as: 'signIn', takeOver: true }),
    expectAt(1_000, {
      outcomes: { signIn: success },
      sent: { login: 1, forceLogin: 1 },
      guids: { forceLogin: [null] },
      guid: second,
      connection: { state: 'online' },
    }),
  ]),
  story('signIn.takeOver.notNeeded', {}, [
    signIn(0, { as: 'signIn', takeOver: true }),
    expectAt(1_000, { outcomes: { signIn: success }, sent: { login: 1, forceLogin: 0 } }),
  ]),
  ...['100-003', '100-015', '000-003'].map((code) =>
    story(`signIn.takeOver.not.${code}`, { login: [refused(code)] }, [
      signIn(0, { as: 'signIn', takeOver: true }),
      expectAt(1_000, { outcomes: { signIn: refusal(code) }, sent: { login: 1, forceLogin: 0 } }),
    ]),
  ),
  story('signIn.takeOver.notRepeated', { login: [refused('100-002')], forceLogin: [unreachable] }, [
    signIn(0, { as: 'signIn', takeOver: true }),
    expectAt(60_000, { outcomes: { signIn: { ok: false, kind: 'network' } }, sent: { login: 1, forceLogin: 1 } }),
  ]),
  story('signIn.notRepeated', { login: [unreachable] }, [
    signIn(0, { as: 'signIn' }),
    expectAt(60_000, { outcomes: { signIn: { ok: false, kind: 'network' } }, sent: { login: 1 }, states: ['offline'] }),
  ]),
  story(
    'signIn.again',
    { login: [signedIn(), signedIn(second)] },
    [
      signIn(0),
      signIn(1_100, { as: 'again' }),
      expectAt(1_950, {
        outcomes: { again: success },
        guids: { login: [null, null] },
        guid: second,
        connection: { state: 'online' },
      }),
    ],
    { about: 'A sign-in does not carry the GUID of the session before.' },
  ),
  story(
    'signIn.again.refused',
    { login: [signedIn(), refused('100-004')] },
    [
      signIn(0),
      signIn(1_100, { as: 'again' }),
      expectAt(1_950, { outcomes: { again: refusal('100-004') }, guid: first, connection: { state: 'online' } }),
    ],
    { about: 'A sign-in that fails leaves a session as it was.' },
  ),
  story('signIn.platformOnly', { loginEx: [signedIn()] }, [
    signIn(0, { as: 'signIn', platformOnly: true }),
    expectAt(950, { outcomes: { signIn: success }, sent: { loginEx: 1, login: 0, handShake: 0, getAgentEvent: 5 } }),
  ]),
  story(
    'signIn.callMeanwhile',
    { login: [after(1_000, signedIn())] },
    [
      signIn(0, { as: 'signIn' }),
      { at: 500, do: 'call', operation: 'sayBusy', as: 'call' },
      expectAt(1_500, { outcomes: { signIn: success, call: { ok: false, kind: 'invalid' } }, sent: { sayBusy: 0 } }),
    ],
    { about: 'A call while a sign-in is on its way would carry no GUID; it is not sent.' },
  ),
  story(
    'signIn.thenSignOut',
    { login: [after(1_000, signedIn())] },
    [
      signIn(0, { as: 'signIn' }),
      { at: 100, do: 'signOut', as: 'signOut' },
      expectAt(900, { sent: { login: 1, logout: 0 } }),
      expectAt(2_000, {
        outcomes: { signIn: success, signOut: success },
        sent: { login: 1, logout: 1 },
        guids: { logout: [first] },
        connection: { state: 'ended', reason: 'signed-out' },
      }),
    ],
    { about: 'A sign-out waits for the answer of the sign-in before it.' },
  ),
  story(
    'signOut.thenSignIn',
    { getAgentEvent: [hanging], login: [signedIn(), signedIn(second)], logout: [after(1_000, ok)] },
    [
      signIn(0),
      { at: 100, do: 'signOut', as: 'signOut' },
      signIn(200, { as: 'again' }),
      expectAt(1_000, { sent: { login: 1, logout: 1 } }),
      expectAt(2_000, {
        outcomes: { signOut: success, again: success },
        sent: { login: 2 },
        guid: second,
        connection: { state: 'online' },
      }),
    ],
    { about: 'A sign-in waits for the answer of the sign-out before it.' },
  ),
  story('signIn.push', {}, [
    signIn(0, { as: 'signIn', body: pushBody }),
    expectAt(95_000, {
      outcomes: { signIn: success },
      sent: { getAgentEvent: 0, handShake: 4 },
      gaps: { handShake: [30_000, 30_000, 30_000] },
      guids: { handShake: [first, first, first, first] },
    }),
  ]),
  story(
    'signIn.halfPush',
    {},
    [
      signIn(0, { body: { ...body, callBackUri: 'https://client.test/events' } }),
      expectAt(950, { sent: { getAgentEvent: 5, handShake: 0 } }),
    ],
    { about: 'Events are pushed only if both the address and the token are sent.' },
  ),
];
