import {
  after,
  expectAt,
  first,
  hanging,
  html,
  ok,
  refusal,
  refused,
  type Story,
  signIn,
  story,
  success,
  unreachable,
} from './story.ts';

const network = { ok: false, kind: 'network' } as const;

function call(name: string, operation: string, answers: readonly object[], sent: number, outcome: object): Story {
  return story(`retry.${name}`, { getAgentEvent: [hanging], [operation]: answers }, [
    signIn(0),
    { at: 100, do: 'call', operation, as: 'call' },
    expectAt(14_000, { sent: { [operation]: sent }, outcomes: { call: outcome as { ok: boolean } } }),
  ]);
}

/** Calls are sent again by the class of their operation only; and what a session goes on from. */
export const calls: readonly Story[] = [
  call('never', 'release', [unreachable], 1, network),
  call('never.page', 'release', [html(502)], 1, { ok: false, kind: 'http', status: 502 }),
  call('afterCheck.unchecked', 'sayBusy', [unreachable], 1, network),
  call('safe', 'queryCallInfo', [unreachable, unreachable, ok], 3, success),
  call('safe.page', 'queryCallInfo', [html(502), ok], 2, success),
  call('safe.bounded', 'queryCallInfo', [unreachable], 3, network),
  call('safe.notFound', 'queryCallInfo', [html(404)], 1, { ok: false, kind: 'http', status: 404 }),
  call('safe.refused', 'queryCallInfo', [refused('100-007')], 1, refusal('100-007')),
  call('safe.notJson', 'queryCallInfo', [html()], 1, { ok: false, kind: 'decode', status: 200 }),
  story(
    'retry.safe.ended',
    { getAgentEvent: [after(1_000, refused('100-006'))], queryCallInfo: [after(2_000, unreachable)] },
    [
      signIn(0),
      { at: 100, do: 'call', operation: 'queryCallInfo', as: 'call' },
      expectAt(20_000, { sent: { queryCallInfo: 1 }, connection: { state: 'ended' } }),
    ],
    { about: 'A call is not sent again after the session ended.' },
  ),
  story('resume', {}, [
    { at: 0, do: 'resume', snapshot: { guid: first }, as: 'resume' },
    expectAt(950, {
      outcomes: { resume: success },
      sent: { login: 0, updateGuid: 1, getAgentEvent: 5 },
      guids: { updateGuid: [first] },
      connection: { state: 'online' },
      guid: first,
    }),
  ]),
  story(
    'resume.otherGuid',
    {
      updateGuid: [{ body: '{"message":"","retcode":"0","result":{"guid":"bbbb.AgentGateway0"}}' }],
      getAgentEvent: [hanging],
    },
    [
      { at: 0, do: 'resume', snapshot: { guid: first }, as: 'resume' },
      expectAt(950, {
        outcomes: { resume: success },
        guids: { getAgentEvent: ['bbbb.AgentGateway0'] },
        guid: 'bbbb.AgentGateway0',
      }),
    ],
  ),
  story('resume.push', {}, [
    { at: 0, do: 'resume', snapshot: { guid: first, push: true }, as: 'resume' },
    expectAt(1_000, { outcomes: { resume: success }, sent: { getAgentEvent: 0, handShake: 1 } }),
  ]),
  story('resume.cookies', { getAgentEvent: [hanging] }, [
    { at: 0, do: 'resume', snapshot: { guid: first, cookies: 'route=node1' }, as: 'resume' },
    expectAt(1_000, { headers: { updateGuid: { Cookie: 'route=node1' }, getAgentEvent: { Cookie: 'route=node1' } } }),
  ]),
  ...['100-006', '000-003'].map((code) =>
    story(`resume.refused.${code}`, { updateGuid: [refused(code)] }, [
      { at: 0, do: 'resume', snapshot: { guid: first }, as: 'resume' },
      expectAt(60_000, { outcomes: { resume: refusal(code) }, sent: { login: 0, getAgentEvent: 0 } }),
    ]),
  ),
];
