// The fold of facts: what each event says, in each state, and what hostile content does.
import { agentEventTypes, callEffectOfEvent } from '@ccgateway/openapi';
import model from '@ccgateway/openapi/model.json' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fact, type Facts, mostCalls, mostEnded, noFacts } from '../src/calls/facts.ts';
import { fold } from '../src/calls/fold.ts';
import { agentStateOf, callFeatures, callsOf, currentOf, endedSince } from '../src/calls/view.ts';

const id = '1456404043-37';
const at = 1_700_000_000_000;

const event = (eventType: string, content: unknown = null): Fact => ({
  kind: 'event',
  at,
  event: { eventType: eventType.replace(/^(?!Agent)/, 'AgentEvent_'), workNo: '291', content },
});
const ask = (action: (Fact & { kind: 'ask' })['action'], call?: string, number = 1): Fact => ({
  kind: 'ask',
  at,
  ask: number,
  action,
  call,
});
const outcome = (done: boolean | undefined, number = 1): Fact => ({ kind: 'outcome', at, ask: number, done });

function after(...facts: Fact[]): Facts {
  return facts.reduce(fold, noFacts('291'));
}
const rings = event('Ringing', { callid: id, caller: '70093', called: '60015', feature: '0', mediaAbility: '1' });
const talks = event('Talking', { callid: id, caller: '70093', called: '60015', feature: '0', partner: '70093' });
const occupied = event('AgentState_Busy');

const shown = (facts: Facts) => callsOf(facts).map((call) => `${call.id} ${call.state}`);
const last = (facts: Facts) => facts.ended.at(-1)?.ended;

describe('one call', () => {
  test('rings, is talked in, held, taken back and released', () => {
    const ringing = after(occupied, rings);
    expect([shown(ringing), agentStateOf(ringing)]).toEqual([[`${id} ringing`], 'ringing']);
    const talking = fold(ringing, talks);
    expect([shown(talking), agentStateOf(talking)]).toEqual([[`${id} talking`], 'talking']);
    const [call] = callsOf(talking);
    expect(call).toMatchObject({ direction: 'in', feature: 'inbound', caller: '70093', called: '60015', named: true });
    const held = fold(talking, event('Hold', id));
    expect([shown(held), agentStateOf(held)]).toEqual([[`${id} held`], 'held']);
    const back = fold(held, talks);
    expect(shown(back)).toEqual([`${id} talking`]);
    const released = fold(back, event('Call_Release', id));
    expect([shown(released), last(released), agentStateOf(released)]).toEqual([[], 'released', 'occupied']);
    expect(agentStateOf(fold(released, event('AgentState_Ready')))).toBe('idle');
  });

  test('is dialling until the other party answers', () => {
    const facts = after(occupied, event('Customer_Alerting', { callid: id, otherPhone: '70092' }));
    expect([shown(facts), agentStateOf(facts)]).toEqual([[`${id} dialling`], 'dialling']);
    expect(callsOf(facts)[0]).toMatchObject({ direction: 'out', other: '70092' });
    expect(last(fold(facts, event('Call_Out_Fail', id)))).toBe('failed');
  });

  test.each([
    ['a text', id],
    ['an object', { callid: id }],
    ['an object of the other spelling', { callId: id }],
    ['a padded text', `${id}\0\0`],
  ])('is meant by %s', (_, content) => {
    expect(shown(after(talks, event('Hold', content)))).toEqual([`${id} held`]);
    expect(shown(after(talks, event('Call_Release', content)))).toEqual([]);
  });

  test('that an event tells of first in the middle is there', () => {
    expect(shown(after(event('Hold', id)))).toEqual([`${id} held`]);
    expect(shown(after(talks))).toEqual([`${id} talking`]);
  });

  test('without an ID is marked, and gets the ID that comes later', () => {
    const unnamed = after(event('Ringing', { caller: '70093' }));
    expect(callsOf(unnamed)).toMatchObject([{ id: '', named: false, state: 'ringing' }]);
    const named = fold(unnamed, event('Talking', { callid: id }));
    expect(callsOf(named)).toMatchObject([{ id, named: true, state: 'talking', caller: '70093' }]);
    expect(named.endings).toBe(0);
  });

  test('is not told by the phone that rings for a call of the own agent', () => {
    expect(shown(after(event('AgentOther_PhoneAlerting')))).toEqual([]);
    expect(shown(after(event('AgentOther_PhoneAlerting', { callid: id, caller: '1' })))).toEqual([`${id} ringing`]);
  });

  test('that is a text chat is no call', () => {
    expect(shown(after(event('Ringing', { callid: id, mediaAbility: '5' })))).toEqual([]);
  });

  test('keeps what came before it rang', () => {
    const facts = after(event('Incoming_CallInfo', { callId: id, skillName: 'voice', skillId: 1, caller: '70093' }));
    expect(shown(facts)).toEqual([]);
    expect(callsOf(fold(facts, rings))[0]).toMatchObject({ skill: 'voice', caller: '70093' });
  });
});

describe('an end', () => {
  test.each([
    ['released', [talks, event('Call_Release', id), event('Customer_Release', { callid: id, number: '70093' })]],
    ['hung-up', [talks, event('Customer_Release', { callid: id, number: '70093' }), event('Call_Release', id)]],
    ['unanswered', [rings, event('No_Answer', id)]],
    ['rejected', [rings, ask('reject', id), event('No_Answer', id)]],
    ['transferred', [talks, ask('transfer', id), event('Call_Release', id)]],
    ['hung-up', [talks, ask('transfer', id), event('Customer_Release', { callid: id })]],
    ['released', [talks, ask('release', id), event('Customer_Release', { callid: id }), event('Call_Release', id)]],
    ['signed-out', [talks, event('AgentOther_ShutdownService', { loginTime: '1' })]],
    ['lost', [talks, { kind: 'answers', at, sync: { agentStateInfo: { state: 1 } } }]],
    ['lost', [talks, { kind: 'agent', at, state: 'unknown' }]],
  ] satisfies [string, Fact[]][])('is %s', (reason, facts) => {
    const all = after(...facts);
    expect([shown(all), last(all), all.endings]).toEqual([[], reason, 1]);
    expect(endedSince(all, 0)).toMatchObject([{ id, state: 'ended', endReason: reason }]);
    expect(endedSince(all, 1)).toEqual([]);
  });

  test('of a callout that no event had told of is told all the same', () => {
    expect(last(after(ask('callout'), event('Call_Out_Fail', id)))).toBe('failed');
    expect(after(event('Call_Out_Fail', id)).endings).toBe(0);
  });
});

describe('what is asked', () => {
  test('is pending, and the state stays until the event', () => {
    const asked = after(talks, ask('hold', id));
    expect(callsOf(asked)[0]).toMatchObject({ state: 'talking', pending: { action: 'hold', since: at } });
    expect(callsOf(fold(asked, outcome(true)))[0]?.pending?.action).toBe('hold');
    const held = fold(asked, event('Hold', id));
    expect(callsOf(held)[0]).toMatchObject({ state: 'held', pending: undefined });
  });

  test('is over when it is refused, or when its time is', () => {
    const asked = after(talks, ask('hold', id));
    expect(callsOf(fold(asked, outcome(false)))[0]?.pending).toBeUndefined();
    const until = callsOf(asked)[0]?.pending?.until ?? 0;
    expect(callsOf(fold(asked, { kind: 'time', at: until - 1 }))[0]?.pending).toBeDefined();
    expect(callsOf(fold(asked, { kind: 'time', at: until }))[0]).toMatchObject({
      state: 'talking',
      pending: undefined,
    });
    // No answer came, so that it may still be done.
    expect(callsOf(fold(asked, outcome(undefined)))[0]?.pending).toBeDefined();
  });

  test('a mute holds from the answer on, because no event tells of it', () => {
    const asked = after(talks, ask('mute', id));
    expect(shown(asked)).toEqual([`${id} talking`]);
    const muted = fold(asked, outcome(true));
    expect([shown(muted), callsOf(muted)[0]?.muted]).toEqual([[`${id} muted`], true]);
    expect(callsOf(fold(muted, event('Hold', id)))[0]).toMatchObject({ state: 'held', muted: true });
    expect(shown([ask('unmute', id, 2), outcome(true, 2)].reduce(fold, muted))).toEqual([`${id} talking`]);
  });

  test('a transfer that fails leaves the call, which says so', () => {
    const failed = after(talks, ask('transfer', id), event('Connect_Fail', id));
    expect(callsOf(failed)[0]).toMatchObject({ state: 'talking', failed: 'transfer', pending: undefined });
    expect(callsOf(fold(failed, ask('hold', id, 2)))[0]?.failed).toBeUndefined();
    expect(
      after(talks, ask('transfer', id), event('SuccTransResult', { result: 1, callId: id })).calls[0]?.failed,
    ).toBe('transfer');
    expect(after(talks, ask('transfer', id), event('SuccTransResult', { result: 0, callId: id })).asked).toHaveLength(
      1,
    );
  });

  test('a consultation that fails does not take the call with the customer away, whichever ID the event has', () => {
    expect(shown(after(talks, ask('consult', id), event('Consult_Fail', id)))).toEqual([`${id} talking`]);
    const own = event('Customer_Alerting', { callid: '1-2', otherPhone: '292' });
    const facts = after(talks, ask('consult', id), event('Hold', id), own, event('Consult_Fail', '1-2'));
    expect([shown(facts), last(facts)]).toEqual([[`${id} held`], 'failed']);
  });
});

describe('a conference', () => {
  const second = '1456404043-38';
  const legs = [
    talks,
    event('Hold', id),
    event('Customer_Alerting', { callid: second, otherPhone: '292' }),
    event('Talking', { callid: second, caller: '291', called: '292', feature: '51', partner: '292' }),
  ];

  test('joins the call in talk and the one taken back, whose leg is known by its number', () => {
    const facts = after(...legs, talks, event('Conference', { callid: second, partner: '292, 70093' }));
    expect(shown(facts)).toEqual([`${id} conference`, `${second} conference`]);
    expect(callsOf(facts)[1]?.parties).toEqual([{ number: '70093', callid: id }]);
    const over = fold(facts, event('Customer_Release', { callid: id, number: '70093' }));
    expect(shown(over)).toEqual([`${second} talking`]);
  });

  test('knows the leg of a colleague whom another one replaced, of which no event told', () => {
    const facts = after(...legs, talks, event('Conference', { callid: second, partner: '292,70093' }));
    const back = after(...legs, talks, event('Conference', { callid: id, partner: '70093,293' }));
    expect(callsOf(back)[0]?.parties).toEqual([{ number: '293', callid: second }]);
    expect(shown(back)).toEqual(shown(facts));
  });

  test('with a number that was added has a party without a call ID, who can leave', () => {
    const added = after(talks, event('Customer_Alerting', { callid: id, otherPhone: '70094' }), talks);
    expect(callsOf(added)[0]).toMatchObject({ state: 'conference', parties: [{ number: '70094' }] });
    const confer = fold(added, event('Conference', { callid: id, partner: '70093,70094' }));
    expect(callsOf(confer)[0]?.parties).toEqual([{ number: '70094' }]);
    expect(shown(fold(confer, event('Customer_Release', { callid: id, number: '70094' })))).toEqual([`${id} talking`]);
    expect(shown(fold(confer, event('Customer_Release', { callid: id, number: '70093' })))).toEqual([]);
  });
});

describe('a state that waits', () => {
  test('is the wish from the answer to the event', () => {
    const asked = after(talks, ask('busy'));
    expect(asked.wish).toBeUndefined();
    const accepted = fold(asked, outcome(true));
    expect(accepted.wish).toBe('busy');
    expect(fold(accepted, event('AgentState_Work')).wish).toBe('busy');
    expect(fold(accepted, event('AgentState_SetNotReady_Success', { reason: '0' })).wish).toBeUndefined();
    expect(fold(accepted, event('AgentState_Ready')).wish).toBeUndefined();
  });

  test('is none where the event comes before the answer', () => {
    expect(after(ask('busy'), event('AgentState_SetNotReady_Success'), outcome(true)).wish).toBeUndefined();
  });

  test.each([
    ['free', 'busy', undefined],
    ['cancel-busy', 'busy', undefined],
    ['cancel-rest', 'rest', undefined],
    ['cancel-rest', 'busy', 'busy'],
  ] as const)('%s after %s leaves %s', (action, wish, left) => {
    expect(after(talks, ask(wish), outcome(true), ask(action, undefined, 2), outcome(true, 2)).wish).toBe(left);
  });
});

describe('possibilities', () => {
  const possible = (facts: Facts, which = 0) =>
    Object.entries(callsOf(facts)[which]?.can ?? {}).flatMap(([action, { answer, reason }]) =>
      answer === 'no' ? [] : [`${action}${answer === 'yes' ? '' : `? ${reason}`}`],
    );

  test('follow from the state', () => {
    expect(possible(after(rings))).toEqual(['answer', 'reject', 'release? ringing']);
    expect(possible(after(talks))).toEqual(['hold', 'mute', 'unmute? not-muted', 'transfer', 'consult', 'release']);
    expect(possible(after(talks, event('Hold', id)))).toEqual(['retrieve', 'release']);
  });

  test('look at the other calls', () => {
    const other = event('Talking', { callid: '1-2', caller: '70001', feature: '7' });
    const facts = after(talks, event('Hold', id), other);
    expect(callsOf(facts)[0]?.can.retrieve).toEqual({ answer: 'no', reason: 'another-call' });
    expect([possible(facts, 0), possible(facts, 1).slice(-3)]).toEqual([
      ['conference', 'connect', 'release'],
      ['conference', 'connect', 'release'],
    ]);
    expect(currentOf(facts)).toBe('1-2');
  });
});

describe('whatever comes', () => {
  // JSON can hold an object that cannot become a text or a number.
  const odd = { toString: 1, valueOf: 1 };
  const anything = fc.oneof(
    fc.constant(odd),
    fc.anything({ withNullPrototype: true, withBigInt: false }),
    fc.record(
      {
        callid: fc.oneof(fc.constantFrom(id, '1-2', '', '__proto__', 5, null, {}), fc.anything()),
        callId: fc.constantFrom(id, '1-2', undefined),
        number: fc.oneof(fc.constantFrom('70093', '70094', 1, {}), fc.anything()),
        otherPhone: fc.constantFrom('70094', [], null),
        partner: fc.oneof(fc.constantFrom('70093,70094', ',,,', 7), fc.anything()),
        feature: fc.oneof(fc.constantFrom('0', 6, '51', 'x', '__proto__'), fc.anything()),
        mediaAbility: fc.constantFrom('1', '5', 6, null),
        result: fc.constantFrom(0, '0', 1, null),
      },
      { requiredKeys: [] },
    ),
    fc.constantFrom(id, '1-2', '', 'x'.repeat(100_000)),
  );
  const types = fc.oneof(
    fc.constantFrom<string>(...agentEventTypes, 'constructor', '__proto__', 'toString'),
    fc.string(),
  );
  const facts: fc.Arbitrary<Fact> = fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(types, anything)
        .map(([type, content]) => ({ ...event('x'), event: { eventType: type, content } }) as Fact),
    },
    fc.anything().map((given) => ({ kind: 'event', at, event: given }) as Fact),
    fc.constantFrom(ask('hold', id), ask('transfer', '1-2', 2), ask('connect', id, 3), ask('busy', undefined, 4)),
    fc
      .tuple(fc.constantFrom(1, 2, 3, 4), fc.constantFrom(true, false, undefined))
      .map(([number, done]) => outcome(done, number)),
    fc.record({
      kind: fc.constant('answers' as const),
      at: fc.constant(at),
      sync: fc.oneof(
        fc.anything(),
        fc.record({
          agentStateInfo: fc.record({
            state: fc.oneof(fc.integer({ min: -1, max: 20 }), fc.constant(odd)),
            currentTime: fc.constantFrom('5', odd),
            beginTalkingTime: fc.constantFrom(3, odd, null),
            preBusy: fc.constantFrom(true, 'true', odd),
            curCallId: anything,
            mainCallId: anything,
            partner: anything,
          }),
        }),
      ),
      held: anything,
      ringing: fc.array(anything),
      records: fc.array(anything),
    }),
    fc.record({ kind: fc.constant('records' as const), at: fc.constant(at), records: fc.array(anything) }),
    fc.integer({ min: 0, max: 100_000 }).map((more) => ({ kind: 'time', at: at + more }) as Fact),
    fc.constantFrom<Fact>({ kind: 'agent', at, state: 'unknown' }, { kind: 'agent', at, state: 'signed-out' }),
  );

  test('the fold takes it, and what follows can be shown and is bounded', () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 60 }), (many) => {
        let all = noFacts('291');
        for (const fact of many) {
          const copy = JSON.stringify(all);
          const next = fold(all, fact);
          expect(JSON.stringify(all)).toBe(copy);
          expect(new Set(next.calls.map((call) => call.id)).size).toBe(next.calls.length);
          // Nobody disappears untold.
          const before = callsOf(all);
          const gone = before.filter((call) => call.id && !next.calls.some((one) => one.id === call.id));
          expect(endedSince(next, all.endings).map((call) => call.id)).toEqual(
            expect.arrayContaining(gone.map((call) => call.id)),
          );
          all = next;
        }
        agentStateOf(all);
        expect(all.calls.length).toBeLessThanOrEqual(mostCalls);
        expect(JSON.parse(JSON.stringify(all)).calls).toHaveLength(all.calls.length);
      }),
      { seed: 20_261_126, numRuns: 400 },
    );
  });

  test('many calls and many ends are bounded', () => {
    let all = noFacts('291');
    for (let number = 0; number < 3 * mostCalls; number++) all = fold(all, event('Ringing', { callid: `1-${number}` }));
    expect([all.calls.length, all.ended.length, all.endings]).toEqual([mostCalls, mostEnded, 2 * mostCalls]);
    expect(last(all)).toBe('lost');
  });

  test('a fact that changes nothing leaves the facts the same object', () => {
    const facts = after(talks);
    expect(fold(facts, talks)).toBe(facts);
    expect(fold(facts, event('AgentMediaEvent_Play'))).toBe(facts);
    expect(fold(facts, { kind: 'time', at })).toBe(facts);
  });
});

describe('the tables of the description', () => {
  test('every effect is one that some event of the model has, and that the fold knows', () => {
    const effects = new Set(model.events.flatMap((one) => ('call' in one && one.call ? [one.call.effect] : [])));
    expect(new Set(Object.values(callEffectOfEvent))).toEqual(
      new Set([...effects].filter((effect) => effect !== 'none')),
    );
  });

  test('every call feature has a name', () => {
    const { known } = model.schemas.CallFeature as unknown as { known: { value: string }[] };
    expect(known.map(({ value }) => value).filter((value) => value !== '-1')).toEqual(Object.keys(callFeatures));
  });
});
