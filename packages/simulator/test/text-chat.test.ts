import { describe, expect, test } from 'vitest';
import { type TextChatContext, textChat } from '../src/wire/behaviours/text-chat.ts';
import { type ContactCentre, contactCentres } from './contact-centre.ts';
import { situations } from './situations.ts';

// What the routes of text chat do, which are outside the description.

const open = contactCentres();

/** Calls a route of agent 291, or of another one. */
function call(
  centre: ContactCentre,
  name: keyof typeof textChat,
  given: Partial<Pick<TextChatContext, 'parameters' | 'body'>>,
  agentid = '291',
): { readonly retcode: string } {
  const { centre: inside } = centre.simulator.gateway;
  const agent = inside.agents.get(agentid);
  if (agent === undefined) throw new Error(`${agentid} is not signed in`);
  return textChat[name]({ centre: inside, agent, parameters: {}, body: {}, ...given });
}

/** The text chat of agent 291, or of another one. */
function chatOf(centre: ContactCentre, agentid = '291'): string {
  return centre.agentOf(agentid).seen.chats[0]?.callid ?? '';
}

describe('a text chat', () => {
  test('is answered, written in and dropped; each answer has the call ID', async () => {
    const centre = open();
    await situations['text chat ringing'](centre);
    const callid = chatOf(centre);
    const success = { retcode: '0', message: '', result: callid };
    expect(call(centre, 'textChatAnswer', { parameters: { callid } })).toEqual(success);
    // Two clients spell the field each in its way.
    expect(call(centre, 'textChatMessage', { body: { callId: callid, content: 'one' } })).toEqual(success);
    expect(call(centre, 'textChatMessage', { body: { callid, content: 'two' } })).toEqual(success);
    expect(centre.simulator.chats()).toMatchObject([{ messages: [{ text: 'one' }, { text: 'two' }] }]);
    expect(call(centre, 'textChatDrop', { parameters: { callid } })).toEqual(success);
    expect(await centre.events()).toEqual({ 291: ['AgentChat_Connected', 'AgentChat_Disconnected'] });
    expect(centre.simulator.chats()).toEqual([]);
  });

  test('that is rejected waits in its skill queue again', async () => {
    const centre = open();
    await situations['text chat ringing'](centre);
    const callid = chatOf(centre);
    expect(call(centre, 'textChatReject', { parameters: { callid } })).toMatchObject({ retcode: '0' });
    expect(await centre.events()).toEqual({ 291: ['AgentChat_Disconnected'] });
    expect(centre.simulator.chats()).toMatchObject([{ callid, state: 'waiting' }]);
  });

  test.each([
    [1, '292', undefined, { 291: ['AgentChat_TransferStart', 'AgentChat_Disconnected'], 292: ['AgentChat_Ring'] }],
    ['1', '292', '0', { 291: ['AgentChat_TransferStart', 'AgentChat_Disconnected'], 292: ['AgentChat_Ring'] }],
    [1, '292', '2', { 291: ['AgentChat_TransferStart'], 292: ['AgentChat_Ring'] }],
    [10, '5', undefined, { 291: ['AgentChat_TransferStart', 'AgentChat_Disconnected'] }],
    [10, '77', undefined, { 291: ['AgentChat_TransferFailed'] }],
  ])('is transferred: address type %j to %s, mode %j', async (addesstype, destaddr, mode, events) => {
    const centre = open();
    await situations['text chatting, a colleague idle'](centre);
    const body = { addesstype, destaddr, callid: chatOf(centre), ...(mode && { mode }) };
    expect(call(centre, 'textChatTransfer', { body })).toEqual({ retcode: '0', message: '' });
    expect(await centre.events()).toEqual(events);
  });

  test('is begun with a colleague, who reads what is written and is told of the end', async () => {
    const centre = open();
    await situations['a colleague idle'](centre);
    const asked = call(centre, 'textChatInternalCall', { parameters: { destno: '292' } });
    expect(asked).toEqual({ retcode: '0', message: '', result: '292' });
    expect(await centre.events()).toEqual({ 291: ['AgentChat_CallOutCreated'], 292: ['AgentChat_Ring'] });
    const callid = chatOf(centre);
    expect(centre.agentOf('291').seen.chats).toMatchObject([{ state: 'calling' }]);
    call(centre, 'textChatAnswer', { parameters: { callid } }, '292');
    call(centre, 'textChatMessage', { body: { callid, content: 'Lunch?' } });
    call(centre, 'textChatMessage', { body: { callid, content: 'Yes' } }, '292');
    const [connected, text] = await centre.agentOf('292').told();
    expect(connected).toMatchObject({ content: { callId: callid, caller: '291', called: '292', isInnerCall: true } });
    expect(text).toMatchObject({ content: { sender: '291', chatContent: 'Lunch?', isInnerCall: true } });
    call(centre, 'textChatDrop', { parameters: { callid } }, '292');
    expect(await centre.events()).toEqual({
      291: ['AgentChat_Connected', 'AgentChat_DataRecved', 'AgentChat_Disconnected'],
      292: ['AgentChat_Disconnected'],
    });
  });

  test.each([
    ['busy', '292'],
    ['nobody', '300'],
    ['oneself', '291'],
  ])('fails with %s', async (what, destno) => {
    const centre = open();
    await situations['a colleague idle'](centre);
    if (what === 'busy') centre.simulator.gateway.centre.agentState.wish(agentOf(centre, '292'), busy, false);
    await centre.events();
    call(centre, 'textChatInternalCall', { parameters: { destno } });
    expect(await centre.events()).toEqual({ 291: ['AgentChat_CallOutCreated', 'AgentChat_CalloutFailed'] });
    expect(centre.simulator.chats()).toEqual([]);
  });

  test('with a colleague who rejects it fails too', async () => {
    const centre = open();
    await situations['a colleague idle'](centre);
    call(centre, 'textChatInternalCall', { parameters: { destno: '292' } });
    await centre.events();
    call(centre, 'textChatReject', { parameters: { callid: chatOf(centre, '292') } }, '292');
    expect(await centre.events()).toEqual({ 291: ['AgentChat_CalloutFailed'], 292: ['AgentChat_Disconnected'] });
  });

  test.each([
    ['700-001', 'textChatAnswer', 'idle', {}],
    ['700-002', 'textChatAnswer', 'text chatting', {}],
    ['700-001', 'textChatReject', 'idle', {}],
    ['700-002', 'textChatReject', 'text chatting', {}],
    ['700-001', 'textChatDrop', 'idle', {}],
    ['700-001', 'textChatMessage', 'idle', { content: 'x' }],
    ['700-003', 'textChatMessage', 'text chat ringing', { content: 'x' }],
    ['700-003', 'textChatMessage', 'text chatting', { content: '' }],
    ['700-003', 'textChatMessage', 'text chatting', { content: 'x'.repeat(3892) }],
    ['700-001', 'textChatTransfer', 'idle', { addesstype: 1, destaddr: '292' }],
    ['700-002', 'textChatTransfer', 'text chat ringing', { addesstype: 1, destaddr: '292' }],
    ['000-002', 'textChatTransfer', 'text chatting', { addesstype: 2, destaddr: '292' }],
  ] as const)('is refused with %s: %s, %s', async (code, name, situation, body) => {
    const centre = open();
    await situations[situation](centre);
    const before = centre.simulator.agents();
    const callid = chatOf(centre);
    expect(call(centre, name, { parameters: { callid }, body: { callid, ...body } })).toMatchObject({
      retcode: code,
      reason: expect.stringMatching(/^[A-Z][ -~]{10,298}\.$/),
    });
    expect(await centre.events()).toEqual({});
    expect(centre.simulator.agents()).toEqual(before);
  });
});

const busy = { state: 'busy', reason: 0 } as const;

function agentOf({ simulator }: ContactCentre, agentid: string) {
  const agent = simulator.gateway.centre.agents.get(agentid);
  if (agent === undefined) throw new Error(`${agentid} is not signed in`);
  return agent;
}
