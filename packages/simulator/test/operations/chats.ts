import * as client from '@ccgateway/client';
import { describe, expect, test } from 'vitest';
import { type AgentClient, type ContactCentre, codeOf, morning, type Open } from '../contact-centre.ts';
import { type Situation, situations } from '../situations.ts';
import type { Act, successes } from './successes.ts';

const { sendMessage, setCallNums, transferMediaCall } = client;

/** ID of a chat of agent 291. */
function chatOf({ centre }: AgentClient, agentid = '291'): string {
  return centre.agentOf(agentid).seen.chats[0]?.callid ?? '';
}

/** ID of the chat that waits in a queue. */
function waiting({ centre }: AgentClient): string {
  return centre.simulator.gateway.centre.chats.waiting()[0]?.id ?? '';
}

const chats = (state: string) => ({ state: 'idle', calls: [], chats: [{ state }] });
const noChats = { state: 'idle', calls: [], chats: [] };
const transfer = (devicetype: 1 | 2 | 4, mode: 0 | 2, address: string): Act => {
  return (d) => d.call(transferMediaCall, { body: { callid: chatOf(d), devicetype, mode, address } });
};

/** What operations do with chats; a row is as in the table of the other successes. */
export const chatSuccesses: typeof successes = [
  [
    'answer of a chat',
    'chat ringing',
    (d) => d.call(client.answer, { callid: chatOf(d) }),
    ['AgentEvent_Talking'],
    chats('talking'),
  ],
  [
    'answer of a text chat',
    'text chat ringing',
    (d) => d.call(client.answer, { callid: chatOf(d) }),
    ['AgentChat_Connected'],
    chats('talking'),
  ],
  [
    'answer of a chat beside a call',
    'talking, a chat ringing',
    (d) => d.call(client.answer, { callid: chatOf(d) }),
    ['AgentEvent_Talking'],
    { state: 'talking', calls: [{ state: 'talking' }], chats: [{ state: 'talking' }] },
  ],
  [
    'answer of a transferred chat',
    'chat being transferred',
    (d) => d.centre.agentOf('292').call(client.answer, { callid: chatOf(d) }),
    { 291: ['AgentEvent_Call_Release', 'AgentEvent_SuccTransResult'], 292: ['AgentEvent_Talking'] },
    noChats,
  ],
  [
    'reject of a chat, back to the queue',
    'chat ringing',
    (d) => d.call(client.reject, { callid: chatOf(d), mode: 1 }),
    ['AgentEvent_No_Answer'],
    noChats,
  ],
  [
    'reject of a text chat, released',
    'text chat ringing',
    (d) => d.call(client.reject, { callid: chatOf(d), mode: 2 }),
    ['AgentChat_Disconnected'],
    noChats,
  ],
  [
    'reject of a transferred chat',
    'chat being transferred',
    (d) => d.centre.agentOf('292').call(client.reject, { callid: chatOf(d), mode: 2 }),
    { 291: ['AgentEvent_Connect_Fail', 'AgentEvent_SuccTransResult'], 292: ['AgentEvent_No_Answer'] },
    chats('talking'),
  ],
  [
    'dropCall of a chat',
    'chatting',
    (d) => d.call(client.dropCall, { callid: chatOf(d) }),
    ['AgentEvent_Call_Release', 'AgentEvent_Customer_Release'],
    noChats,
  ],
  [
    'dropCall of a text chat',
    'text chatting',
    (d) => d.call(client.dropCall, { callid: chatOf(d) }),
    ['AgentChat_Disconnected'],
    noChats,
  ],
  [
    'dropCall of a chat that is being transferred',
    'chat being transferred',
    (d) => d.call(client.dropCall, { callid: chatOf(d) }),
    { 291: ['AgentEvent_Call_Release', 'AgentEvent_Customer_Release'], 292: ['AgentEvent_No_Answer'] },
    noChats,
  ],
  [
    'sendMessage',
    'chatting',
    (d) => d.call(sendMessage, { body: { callid: chatOf(d), data: 'Hello' } }),
    [],
    chats('talking'),
  ],
  [
    'sendMessage of an object',
    'text chatting',
    (d) => d.call(sendMessage, { body: { callid: chatOf(d), data: { content: 'Hello' } as unknown as string } }),
    [],
    chats('talking'),
  ],
  [
    'transferMediaCall to an agent, released',
    'chatting, a colleague idle',
    transfer(2, 0, '292'),
    { 291: ['AgentEvent_Call_Release'], 292: ['AgentEvent_Ringing'] },
    noChats,
  ],
  [
    'transferMediaCall to an agent, waiting for the answer',
    'chatting, a colleague idle',
    transfer(2, 2, '292'),
    { 292: ['AgentEvent_Ringing'] },
    chats('talking'),
  ],
  [
    'transferMediaCall of a text chat, released',
    'text chatting, a colleague idle',
    transfer(2, 0, '292'),
    { 291: ['AgentChat_TransferStart', 'AgentChat_Disconnected'], 292: ['AgentChat_Ring'] },
    noChats,
  ],
  [
    'transferMediaCall of a text chat, waiting for the answer',
    'text chatting, a colleague idle',
    transfer(2, 2, '292'),
    { 291: ['AgentChat_TransferStart'], 292: ['AgentChat_Ring'] },
    chats('talking'),
  ],
  [
    'transferMediaCall to nobody',
    'chatting',
    transfer(2, 2, '300'),
    ['AgentEvent_Connect_Fail', 'AgentEvent_SuccTransResult'],
    chats('talking'),
  ],
  [
    'transferMediaCall of a text chat to a queue that is none',
    'text chatting',
    transfer(1, 0, '77'),
    ['AgentChat_TransferFailed'],
    chats('talking'),
  ],
  ['transferMediaCall to a queue', 'chatting', transfer(1, 0, '4'), ['AgentEvent_Call_Release'], noChats],
  [
    'transferMediaCall to a queue, waiting',
    'chatting',
    transfer(1, 2, '4'),
    ['AgentEvent_Call_Release', 'AgentEvent_SuccTransResult'],
    noChats,
  ],
  ['transferMediaCall to an access code', 'chatting', transfer(4, 0, '60015'), ['AgentEvent_Call_Release'], noChats],
  [
    'requestAppointedCall of a chat',
    'idle, a chat queuing',
    (d) => d.call(client.requestAppointedCall, { callid: waiting(d), skilltype: 0, skillId: 4 }),
    ['AgentEvent_Talking'],
    chats('talking'),
  ],
  [
    'assignUserInQueue of a chat',
    'idle, a chat queuing',
    (d) => d.call(client.assignUserInQueue, { callid: waiting(d), skillid: 5 }),
    [],
  ],
  ['setCallNums', 'idle, in every queue', (d) => d.call(setCallNums, { body: { mediaType: '51', callnums: '2' } }), []],
  [
    'setCallNumsByMediaType',
    'idle, in every queue',
    (d) =>
      d.call(client.setCallNumsByMediaType, {
        body: { totalCallNum: 3, agentMediaCallNums: [{ mediaType: 51, callNum: 2 }] },
      }),
    [],
  ],
  [
    'getConnectInfo',
    'on H5 video',
    (d) => d.call(client.getConnectInfo, { userType: 'agent', callid: d.callIn('talking') }),
    [],
  ],
  [
    'imageCapture',
    'on H5 video',
    (d) => d.call(client.imageCapture, { userType: 'user', callid: d.callIn('talking') }),
    ['AgentEvent_ImageCapture'],
  ],
  [
    'answer of an H5 video call',
    'H5 video ringing',
    (d) => d.call(client.answer, {}),
    ['AgentEvent_Talking', 'AgentEvent_RequestConnect'],
    { state: 'talking' },
  ],
];

/** Situations in which an operation on chats is refused; a row is as in the table of the other refusals. */
export const chatRefusals: [code: string, name: string, situation: Situation, act: Act][] = [
  ['200-002', 'answer of a chat that is talked in', 'chatting', (d) => d.call(client.answer, { callid: chatOf(d) })],
  ['200-002', 'answer without the ID of the chat', 'chat ringing', (d) => d.call(client.answer, {})],
  [
    '200-002',
    'reject of a chat that is talked in',
    'chatting',
    (d) => d.call(client.reject, { callid: chatOf(d), mode: 2 }),
  ],
  [
    '200-025',
    'dropCall of the chat of a colleague',
    'a colleague chatting',
    (d) => d.call(client.dropCall, { callid: chatOf(d, '292') }),
  ],
  ['100-010', 'logout during a chat', 'chatting', (d) => d.call(client.logout, {})],
  [
    '106-001',
    'sendMessage',
    'at no multimedia server',
    (d) => d.call(sendMessage, { body: { callid: '1-1', data: 'x' } }),
  ],
  ['106-002', 'sendMessage', 'chatting', (d) => d.call(sendMessage, { body: { callid: chatOf(d), data: '' } })],
  ['100-007', 'sendMessage', 'idle', (d) => d.call(sendMessage, { body: { callid: '1-1', data: 'x' } })],
  ['100-007', 'sendMessage', 'chat ringing', (d) => d.call(sendMessage, { body: { callid: chatOf(d), data: 'x' } })],
  [
    '100-007',
    'sendMessage in the chat of a colleague',
    'a colleague chatting',
    (d) => d.call(sendMessage, { body: { callid: chatOf(d, '292'), data: 'x' } }),
  ],
  [
    '000-002',
    'sendMessage of 3.8 KB',
    'chatting',
    // Three bytes a character.
    (d) => d.call(sendMessage, { body: { callid: chatOf(d), data: '\u4f60'.repeat(1298) } }),
  ],
  [
    '106-003',
    'setCallNums',
    'idle, in every queue',
    (d) => d.call(setCallNums, { body: { mediaType: '51', callnums: '61' } }),
  ],
  [
    '106-008',
    'setCallNums',
    'at no multimedia server',
    (d) => d.call(setCallNums, { body: { mediaType: '51', callnums: '2' } }),
  ],
  ['106-012', 'setCallNums', 'idle', (d) => d.call(setCallNums, { body: { mediaType: '51', callnums: '2' } })],
  [
    '100-007',
    'setCallNumsByMediaType',
    'idle',
    (d) =>
      d.call(client.setCallNumsByMediaType, { body: { totalCallNum: 3, agentMediaCallNums: [{ mediaType: 51 }] } }),
  ],
  [
    '106-001',
    'setCallNumsByMediaType',
    'at no multimedia server',
    (d) => d.call(client.setCallNumsByMediaType, { body: { totalCallNum: 3, agentMediaCallNums: [] } }),
  ],
  [
    '106-004',
    'transferMediaCall',
    'chatting',
    (d) => d.call(transferMediaCall, { body: { callid: chatOf(d), devicetype: 3 as 1, mode: 0, address: '1' } }),
  ],
  [
    '100-007',
    'transferMediaCall',
    'idle',
    (d) => d.call(transferMediaCall, { body: { callid: '1-1', devicetype: 2, mode: 0, address: '292' } }),
  ],
  ['100-007', 'transferMediaCall', 'chat ringing', transfer(2, 0, '292')],
  ['100-007', 'transferMediaCall again', 'chat being transferred', transfer(1, 0, '4')],
  ['106-011', 'getConnectInfo', 'idle', (d) => d.call(client.getConnectInfo, { userType: 'agent', callid: '1-1' })],
  [
    '106-015',
    'getConnectInfo',
    'talking',
    (d) => d.call(client.getConnectInfo, { userType: 'agent', callid: d.callIn('talking') }),
  ],
  [
    '100-007',
    'getConnectInfo',
    'H5 video ringing',
    (d) => d.call(client.getConnectInfo, { userType: 'agent', callid: d.callIn('ringing') }),
  ],
  ['106-011', 'imageCapture', 'idle', (d) => d.call(client.imageCapture, { userType: 'user', callid: '1-1' })],
  [
    '106-015',
    'imageCapture',
    'talking on video',
    (d) => d.call(client.imageCapture, { userType: 'user', callid: d.callIn('talking') }),
  ],
  [
    '100-007',
    'imageCapture',
    'H5 video ringing',
    (d) => d.call(client.imageCapture, { userType: 'user', callid: d.callIn('ringing') }),
  ],
  ['100-007', 'queryStatInfoOfAcd', 'idle', (d) => d.call(client.queryStatInfoOfAcd, { skills: [1, 77] })],
];

/** What chats carry, how many there may be, and what the queries see of them. */
export function testChats(open: Open): void {
  describe('chats', () => {
    test('carry the texts of both sides, in the events of their media type', async () => {
      const centre = open();
      const agent = await centre.agent();
      const { callid } = centre.simulator.do('chat', { agentid: '291', caller: 'ann', mediatype: 1 }) as {
        callid: string;
      };
      await agent.call(client.answer, { callid });
      centre.simulator.do('message', { callid, text: 'Hello' });
      await agent.call(sendMessage, { body: { callid, data: 'Hi' } });
      centre.simulator.do('hangup', { callid });
      const parties = { callId: callid, caller: 'ann', called: '60015', isInnerCall: false };
      expect(await agent.told()).toMatchObject([
        { eventType: 'AgentChat_Ring', content: { ...parties, attachData: '' } },
        { eventType: 'AgentChat_Connected', content: parties },
        { eventType: 'AgentChat_DataRecved', content: { sender: 'ann', callId: callid, chatContent: 'Hello' } },
        { eventType: 'AgentChat_Disconnected', content: { callId: callid } },
      ]);
    });

    test('of other media types are told as calls are, with the media ability of text', async () => {
      const centre = open();
      const agent = await centre.agent();
      const { callid } = centre.simulator.do('chat', { agentid: '291', caller: 'ann' }) as { callid: string };
      await agent.call(client.answer, { callid });
      centre.simulator.do('message', { callid, text: 'Hello' });
      centre.simulator.do('hangup', { callid });
      const parties = { callid, caller: 'ann', called: '60015', type: 'main', mediaAbility: '5' };
      expect(await agent.told()).toMatchObject([
        { eventType: 'AgentEvent_Ringing', content: { ...parties, transfer: 'no', transfrom: '', feature: '0' } },
        { eventType: 'AgentEvent_Talking', content: { ...parties, partner: 'ann' } },
        { eventType: 'AgentEvent_MessageData', content: { ...parties, message: 'Hello' } },
        { eventType: 'AgentEvent_Customer_Release', content: { callid, number: 'ann' } },
        { eventType: 'AgentEvent_Call_Release', content: callid },
      ]);
    });

    test('show both sides what was written, the newest twenty', async () => {
      const centre = open();
      const agent = await situations.chatting(centre);
      const callid = chatOf(agent);
      for (let index = 1; index <= 20; index += 1) centre.simulator.do('message', { callid, text: `text ${index}` });
      await agent.call(sendMessage, { body: { callid, data: 'the last' } });
      const [{ messages }] = centre.simulator.chats() as [{ messages: object[] }];
      expect(messages.length).toBe(20);
      expect([messages[0], messages.at(-1)]).toEqual([
        { from: 'customer', text: 'text 2' },
        { from: '291', text: 'the last' },
      ]);
    });

    test('are answered by themselves where calls are, but for text chats', async () => {
      const centre = open();
      const agent = await centre.agent('291', { autoanswer: true });
      centre.simulator.do('chat', { agentid: '291' });
      centre.simulator.do('chat', { agentid: '291', mediatype: 1 });
      expect(await agent.events()).toEqual(['AgentEvent_Auto_Answer', 'AgentEvent_Talking', 'AgentChat_Ring']);
    });

    test('are as many as setCallNums allows of one media type, whoever gives them', async () => {
      const centre = open();
      const agent = await situations['idle, in every queue'](centre);
      const other = await centre.agent('292');
      await agent.call(setCallNums, { body: { mediaType: '51', callnums: '1' } });
      centre.simulator.do('chat', { agentid: '291' });
      expect(() => centre.simulator.do('chat', { agentid: '291' })).toThrow('setCallNums');
      centre.simulator.do('chat', { agentid: '291', mediatype: 53 });
      await agent.events();
      centre.simulator.do('chat', { agentid: '292' });
      await other.call(client.answer, { callid: chatOf(other, '292') });
      await other.events();
      const body = { callid: chatOf(other, '292'), devicetype: 2, mode: 0, address: '291' } as const;
      await other.call(transferMediaCall, { body });
      expect(await centre.events()).toEqual({ 292: ['AgentEvent_Connect_Fail'] });
      await agent.call(setCallNums, { body: { mediaType: '51', callnums: '2' } });
      await other.call(transferMediaCall, { body });
      expect(await centre.events()).toEqual({ 291: ['AgentEvent_Ringing'], 292: ['AgentEvent_Call_Release'] });
    });

    test('are as many as setCallNumsByMediaType allows in all and of each media type', async () => {
      const centre = open();
      const agent = await situations['idle, in every queue'](centre);
      const agentMediaCallNums = [{ mediaType: 51, anyName: '2' }];
      await agent.call(client.setCallNumsByMediaType, { body: { totalCallNum: 3, agentMediaCallNums } });
      const ring = (mediatype: number) => centre.simulator.do('chat', { agentid: '291', mediatype });
      ring(51);
      ring(51);
      expect(() => ring(51)).toThrow('setCallNums');
      ring(53);
      expect(() => ring(53)).toThrow('setCallNums');
    });

    test('are sixty at most of one media type', async () => {
      const centre = open();
      await centre.agent();
      for (let index = 0; index < 60; index += 1) centre.simulator.do('chat', { agentid: '291' });
      expect(() => centre.simulator.do('chat', { agentid: '291' })).toThrow('setCallNums');
    });

    test('are two thousand at most in the contact centre', () => {
      const centre = open();
      for (let index = 0; index < 2000; index += 1) centre.simulator.do('chat', { skillid: 4 });
      expect(() => centre.simulator.do('chat', { skillid: 4 })).toThrow('too many');
      centre.simulator.do('reset', {});
      expect(centre.simulator.do('chat', { skillid: 4 })).toHaveProperty('callid');
    });

    test('carry the longest message that is under 3.8 KB', async () => {
      const agent = await situations.chatting(open());
      const body = { callid: chatOf(agent), data: '\u4f60'.repeat(1297) };
      expect(codeOf(await agent.call(sendMessage, { body }))).toBe('0');
    });

    test('are found by the queries of calls', async () => {
      const centre = open();
      const agent = await situations['chat ringing'](centre);
      const callid = chatOf(agent);
      const record = { callid, callskillid: 4, callskill: 'webchat', mediaType: 51, mediaAbility: 5 };
      expect(await agent.call(client.queryCallInfoBeforeAnswer, {})).toMatchObject({ result: [record] });
      await agent.call(client.answer, { callid });
      expect(await agent.call(client.queryCallInfoBeforeAnswer, {})).toMatchObject({ result: [] });
      expect(await agent.call(client.queryCallInfoByCallId, { callid })).toMatchObject({ result: record });
      expect(await agent.call(client.queryAllCallInfoByAgentWorkNoEx, { workno: '291' })).toMatchObject({
        result: [callid],
      });
      expect(await agent.call(client.queryCallNumsOnAgent, {})).toMatchObject({ result: 1 });
      await agent.call(client.setCallAppDataEx, { body: { callid, calldata: 'kept' } });
      expect(await agent.call(client.queryCallAppData, { callId: callid })).toMatchObject({ result: 'kept' });
    });

    test('give their data to whom they are transferred', async () => {
      const centre = open();
      const agent = await situations['text chatting, a colleague idle'](centre);
      const body = { callid: chatOf(agent), devicetype: 2, mode: 0, address: '292', calldata: 'vip' } as const;
      await agent.call(transferMediaCall, { body });
      expect(await centre.agentOf('292').told()).toMatchObject([
        { eventType: 'AgentChat_Ring', content: { attachData: 'vip' } },
      ]);
    });

    test('end with the session of their agent, and go on after a sign-in by force', async () => {
      const centre = open();
      const agent = await situations.chatting(centre);
      await agent.call(client.forceLogin, { body: { password: '', phonenum: '40038', autoanswer: false } });
      expect(agent.seen.chats).toMatchObject([{ state: 'talking' }]);
      await agent.call(client.forceLogout, {});
      expect(centre.simulator.chats()).toEqual([]);
    });

    test('go on with the agent at whom they ring, when the other one signs out', async () => {
      const centre = open();
      const agent = await situations['chat being transferred'](centre);
      const callid = chatOf(agent);
      await agent.call(client.forceLogout, {});
      const other = centre.agentOf('292');
      expect(other.seen.chats).toMatchObject([{ callid, state: 'ringing' }]);
      expect(codeOf(await other.call(client.answer, { callid }))).toBe('0');
      expect(await other.events()).toEqual(['AgentEvent_Talking']);
    });

    test.each(['busy', 'rest', 'wrap-up', 'at no multimedia server'] as const)(
      'do not ring at an agent, %s',
      async (situation) => {
        const centre = open();
        await situations[situation](centre);
        expect(() => centre.simulator.do('chat', { agentid: '291' })).toThrow(/agent 291/i);
      },
    );
  });

  describe('skill queues', () => {
    test('are counted with the calls and chats that wait in them', async () => {
      const centre = open();
      const agent = await situations['idle, in every queue'](centre);
      const { callid } = centre.simulator.do('chat', { skillid: 4 }) as { callid: string };
      centre.clock.advance(5000);
      centre.simulator.do('queue', { skillid: 1 });
      centre.simulator.do('chat', { skillid: 4 });
      centre.clock.advance(2000);
      const counted = async (skillid: number) =>
        (await agent.call(client.queryQueueLengthBySkillId, { skillid })) as object;
      expect([await counted(1), await counted(4)]).toMatchObject([{ result: 1 }, { result: 2 }]);
      expect(await agent.call(client.queryQueueLengthOnAgent, {})).toMatchObject({ result: 3 });
      expect(await agent.call(client.queryQueueLengthOnAgentSkills, {})).toMatchObject({ result: 3 });
      expect(await agent.call(client.queryWaitCallInfoBySkillId, { skillid: 4 })).toMatchObject({
        result: [
          { callid, mediaType: 51, waitTime: 7 },
          { mediaType: 51, waitTime: 2 },
        ],
      });
      expect(await agent.call(client.queryStatInfoOfAcd, { skills: [4, 1, 2] })).toMatchObject({
        result: [
          { deviceNo: 4, skillDescrip: 'webchat', queueSize: 2, queueTime: 7, oldCallIdEx: { dateTime: morning } },
          { deviceNo: 1, skillDescrip: 'voice', queueSize: 1, queueTime: 2, oldCallIdEx: { dateTime: morning + 5000 } },
          { deviceNo: 2, queueSize: 0, queueTime: 0, oldCallIdEx: { dateTime: 4_294_967_295_000 } },
        ],
      });
    });

    test('are counted with the agents who are signed in to them, and those whom they can reach', async () => {
      const centre = open();
      const agent = await situations['idle, in every queue'](centre);
      const stat = async (skills: number[]) => {
        const answer = await agent.call(client.queryStatInfoOfAcd, { skills });
        const result = (
          answer as { result: { loggedOnAgents: number; availAgents: number; resourceIdleRate: number }[] }
        ).result;
        return result.map(({ loggedOnAgents, availAgents, resourceIdleRate }) => [
          loggedOnAgents,
          availAgents,
          resourceIdleRate,
        ]);
      };
      const other = await centre.agent('292');
      expect(await stat([1])).toEqual([[1, 1, 100]]);
      await other.call(client.resetSkill, { autoflag: false, skillid: '1' });
      await other.call(client.sayBusy, {});
      expect(await stat([1, 2])).toEqual([
        [2, 1, 50],
        [1, 1, 100],
      ]);
      // An agent who talks is there for chats all the same.
      centre.simulator.do('ring', { agentid: '291' });
      expect(await stat([1, 4])).toEqual([
        [2, 0, 0],
        [1, 1, 100],
      ]);
    });
  });

  describe('IVR flows', () => {
    test('are those of the settings', async () => {
      const ivrs = [{ id: 7, access: '1321', description: 'welcome', serviceNo: 2 }];
      const agent = await open({ ivrs }).agent();
      expect(await agent.call(client.queryIVRInfoOnVdn, {})).toMatchObject({ result: ivrs });
    });

    test('there are none: 600-004', async () => {
      const agent = await open({ ivrs: [] }).agent();
      expect(codeOf(await agent.call(client.queryIVRInfoOnVdn, {}))).toBe('600-004');
    });
  });

  describe('notes', () => {
    const note = async (centre: ContactCentre, agentIds: unknown, content = 'Lunch?') =>
      codeOf(
        await centre.agentOf('291').call(client.sendNoteletEx, { body: { agentIds: agentIds as number[], content } }),
      );

    test.each([[[292, '292']], ['292'], [292], [[293, 292, 59_999]]])('reach whom %j names, once', async (agentIds) => {
      const centre = open();
      await situations['a colleague idle'](centre);
      expect(await note(centre, agentIds)).toBe('0');
      expect(await centre.events()).toEqual({ 292: ['AgentOther_Note'] });
    });

    test('have 1023 bytes at most', async () => {
      const centre = open();
      await situations['a colleague idle'](centre);
      expect(await note(centre, [292], '\u4f60'.repeat(341))).toBe('0');
      expect(await note(centre, [292], '\u4f60'.repeat(342))).toBe('100-001');
      expect(await note(centre, [292], '')).toBe('0');
    });

    test('have 100 receivers at most', async () => {
      const centre = open();
      await situations['a colleague idle'](centre);
      const receivers = Array.from({ length: 101 }, (_, index) => 292 + index);
      expect(await note(centre, receivers)).toBe('100-001');
      expect(await note(centre, receivers.slice(1))).toBe('0');
    });
  });
}
