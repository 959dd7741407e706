import { runs, seedOr } from '@ccgateway/testing/test-sets';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Agent, WireEvent } from '../src/centre/agent.ts';
import type { Chat } from '../src/centre/chat.ts';
import { ActionError, Clock, createSimulator } from '../src/index.ts';
import { textChat } from '../src/wire/behaviours/text-chat.ts';
import { type Parameters, PollingClient } from './polling-client.ts';

/** The same sequences in every run; change it to look at others. */
const seed = seedOr(20_261_126);
const agentids = ['291', '292', '293'];
/** Media types with their skill queues: a web chat, told as calls are, and a text chat. */
const queues = [
  { mediatype: 51, skillid: 4 },
  { mediatype: 1, skillid: 5 },
] as const;

const simulator = createSimulator({ edition: 'all', authmode: 1, clock: new Clock({ manual: true }) });
const { centre } = simulator.gateway;
afterAll(() => simulator.close());

type Part = 'calling' | 'ringing' | 'talking';

/** What a desktop knows of its agent from events alone. */
class View {
  readonly chats = new Map<string, Part>();
  /** The texts that it was told of, by chat. */
  readonly texts = new Map<string, string[]>();

  take({ eventType, content }: WireEvent): void {
    const fields = (content ?? {}) as Record<string, string>;
    const id = typeof content === 'string' ? content : (fields.callid ?? fields.callId ?? '');
    const before = this.chats.get(id);
    switch (eventType) {
      case 'AgentChat_Ring':
      case 'AgentEvent_Ringing':
      case 'AgentEvent_Auto_Answer':
        expect([eventType, id, before]).toEqual([eventType, id, undefined]);
        this.chats.set(id, 'ringing');
        break;
      case 'AgentChat_CallOutCreated':
        this.chats.set(id, 'calling');
        break;
      case 'AgentChat_Connected':
      case 'AgentEvent_Talking':
        expect(before).not.toBe('talking');
        this.chats.set(id, 'talking');
        break;
      case 'AgentChat_DataRecved':
      case 'AgentEvent_MessageData':
        expect([eventType, before]).toEqual([eventType, 'talking']);
        this.texts.set(id, [...(this.texts.get(id) ?? []), fields.chatContent ?? fields.message ?? '']);
        break;
      // The other party leaves; the agent is out with the event that follows.
      case 'AgentEvent_Customer_Release':
        break;
      case 'AgentChat_TransferStart':
      case 'AgentChat_TransferFailed':
      case 'AgentEvent_Connect_Fail':
        expect([eventType, before]).toEqual([eventType, 'talking']);
        break;
      case 'AgentChat_Disconnected':
      case 'AgentEvent_Call_Release':
      case 'AgentEvent_No_Answer':
      case 'AgentChat_CalloutFailed':
        expect([eventType, before === undefined]).toEqual([eventType, false]);
        this.chats.delete(id);
        break;
      default:
        expect(eventType).toMatch(/^AgentEvent_SuccTransResult$|^AgentState_|^AgentOther_/);
    }
  }
}

/** One run: three desktops, the limits they set, and what was written to each. */
class Office {
  readonly clients = new Map(agentids.map((id) => [id, new PollingClient(simulator, id)]));
  readonly views = new Map(agentids.map((id) => [id, new View()]));
  /** The state of each agent, which no chat changes. */
  readonly states = new Map<string, string>();
  /** What each agent must have been told, by chat. */
  readonly written = new Map<string, Map<string, string[]>>();
  texts = 0;

  agent(id: string): Agent | undefined {
    return centre.agents.get(id);
  }

  chats(id: string): Chat[] {
    const agent = this.agent(id);
    return agent ? centre.chats.of(agent) : [];
  }

  /** A text that nobody has written before. */
  text(): string {
    this.texts += 1;
    return `text ${this.texts}`;
  }

  /** Everybody who talks in the chat, but the writer, is to be told. */
  write(chat: Chat, text: string, writer: string): void {
    if (chat.state !== 'talking') return;
    for (const reader of [chat.agent, chat.facts.starter]) {
      if (reader === undefined || reader.id === writer) continue;
      const texts = this.written.get(reader.id) ?? new Map<string, string[]>();
      texts.set(chat.id, [...(texts.get(chat.id) ?? []), text]);
      this.written.set(reader.id, texts);
    }
  }

  async check(): Promise<void> {
    for (const [id, client] of this.clients) {
      const { events } = await client.drain();
      const agent = this.agent(id);
      if (!agent?.session) {
        this.views.set(id, new View());
        this.written.delete(id);
        expect(this.chats(id).map((chat) => chat.id)).toEqual([]);
        continue;
      }
      const view = this.views.get(id) ?? new View();
      for (const event of events) view.take(event);
      this.#compare(agent, view);
    }
    this.#checkAll();
  }

  #compare(agent: Agent, view: View): void {
    // No agent is left in a chat that is over.
    for (const chat of this.chats(agent.id)) expect(centre.chats.find(chat.id) === chat).toBe(true);
    const parts = this.chats(agent.id).map((chat) => [chat.id, partOf(agent, chat)] as const);
    expect(sorted(view.chats)).toEqual(sorted(parts));
    expect(sorted(view.texts)).toEqual(sorted(this.written.get(agent.id) ?? []));
    expect(agent.state).toBe(this.states.get(agent.id));
    const { result } = this.clients.get(agent.id)?.call('queryAllCallInfoByAgentWorkNoEx', { workno: agent.id }) ?? {};
    expect((result as string[]).toSorted()).toEqual([...view.chats.keys()].toSorted());
  }

  /** Every chat is where it says, and what waits is what the queries count. */
  #checkAll(): void {
    const waiting = new Map<number, number>();
    for (const chat of centre.chats.all) {
      const { agent, offered, state, facts, skill } = chat;
      expect(agent === undefined).toBe(state === 'waiting');
      for (const part of [agent, offered, facts.starter]) {
        if (part === undefined) continue;
        expect(part.session).toBeDefined();
        expect(centre.chats.ofAgent(part, chat.id) === chat).toBe(true);
      }
      if (offered) expect([state, offered === agent]).toEqual(['talking', false]);
      if (state === 'waiting') waiting.set(skill, (waiting.get(skill) ?? 0) + 1);
    }
    const asking = [...this.clients.values()].find(({ agentid }) => this.agent(agentid)?.session);
    for (const { skillid } of queues) {
      const asked = asking?.call('queryQueueLengthBySkillId', { skillid });
      if (asked) expect(asked.result).toBe(waiting.get(skillid) ?? 0);
    }
  }
}

function partOf(agent: Agent, chat: Chat): Part {
  if (chat.ringsAt(agent)) return 'ringing';
  return chat.state === 'talking' ? 'talking' : 'calling';
}

function sorted<Value>(entries: Iterable<readonly [string, Value]>): (readonly [string, Value])[] {
  return [...entries].toSorted(([one], [two]) => one.localeCompare(two));
}

interface Deed {
  readonly name: string;
  /** Whether it can be done now, so that most steps get somewhere. */
  readonly possible: (office: Office, agentid: string) => boolean;
  readonly run: (office: Office, agentid: string, other: string, pick: number) => void;
}

const reached = new Set<string>();

/** An operation of an agent on a chat of the agent. */
function operation(
  name: string,
  possible: Deed['possible'],
  parameters: (chat: Chat | undefined, other: string, office: Office) => Parameters = () => ({}),
  then: (office: Office, agentid: string, chat: Chat | undefined, given: Parameters) => void = () => {},
): Deed {
  return {
    name,
    possible,
    run(office, agentid, other, pick) {
      const chats = office.chats(agentid);
      const chat = chats[pick % Math.max(1, chats.length)];
      const given = parameters(chat, other, office);
      const { retcode = '' } = office.clients.get(agentid)?.call(name, given) ?? {};
      reached.add(`${name} ${retcode}`);
      if (retcode === '0') then(office, agentid, chat, given);
    },
  };
}

/** Something that the world or an older client does; what cannot be done now is passed over. */
function happening(name: string, possible: Deed['possible'], run: Deed['run']): Deed {
  return {
    name,
    possible,
    run(office, agentid, other, pick) {
      try {
        run(office, agentid, other, pick);
        reached.add(name);
      } catch (error) {
        if (!(error instanceof ActionError)) throw error;
      }
    },
  };
}

const out: Deed['possible'] = (office, id) => office.agent(id)?.session === undefined;
const signedIn: Deed['possible'] = (office, id) => !out(office, id);
const ringing: Deed['possible'] = (office, id) => {
  const agent = office.agent(id);
  return agent !== undefined && office.chats(id).some((chat) => chat.ringsAt(agent));
};
const talking: Deed['possible'] = (office, id) => office.chats(id).some(({ state }) => state === 'talking');
const some: Deed['possible'] = (office, id) => office.chats(id).length > 0;
const queued: Deed['possible'] = (office, id) => signedIn(office, id) && centre.chats.waiting().length > 0;

const idOf = (chat: Chat | undefined) => chat?.id ?? '0-0';
const signIn = (given: Parameters) =>
  operation(
    'login',
    out,
    () => ({ body: { password: '', phonenum: '1', ...given } }),
    (office, agentid) => {
      office.states.set(agentid, office.agent(agentid)?.state ?? '');
      office.clients.get(agentid)?.call('resetSkill', { autoflag: 'true' });
    },
  );
const transfer = (devicetype: number, mode: number) =>
  operation(
    'transferMediaCall',
    talking,
    (chat, other) => ({ body: { callid: idOf(chat), devicetype, mode, address: devicetype === 2 ? other : '4' } }),
    (_, __, chat) => {
      if (devicetype === 1) expect([chat?.state, chat?.skill]).toEqual(['waiting', 4]);
    },
  );
const ring = happening('chat', signedIn, (_, agentid, __, pick) => {
  const { mediatype, skillid } = queues[pick % queues.length] ?? queues[0];
  simulator.do('chat', { agentid, skillid, mediatype });
});
const answer = operation('answer', ringing, (chat) => ({ callid: idOf(chat) }));
const message = happening('message', talking, (office, agentid, _, pick) => {
  const chats = office.chats(agentid).filter(({ inner, state }) => !inner && state === 'talking');
  const chat = chats[pick % Math.max(1, chats.length)];
  const text = office.text();
  simulator.do('message', { callid: idOf(chat), text });
  if (chat) office.write(chat, text, 'customer');
});
const sendMessage = operation(
  'sendMessage',
  talking,
  (chat, _, office) => ({ body: { callid: idOf(chat), data: office.text() } }),
  (office, agentid, chat, { body }) => {
    if (chat) office.write(chat, (body as { data: string }).data, agentid);
  },
);

const deeds: readonly Deed[] = [
  signIn({ autoanswer: false }),
  signIn({ autoanswer: true }),
  // More often than the rest: what builds chats up.
  ...[ring, ring, ring, answer, answer, answer, message, sendMessage],
  happening('queue a chat', signedIn, (_, __, ___, pick) => {
    const { skillid } = queues[pick % queues.length] ?? queues[0];
    simulator.do('chat', { skillid });
  }),
  operation('requestAppointedCall', queued, () => {
    const [first] = centre.chats.waiting();
    return { callid: idOf(first), skilltype: 0, skillId: first?.skill ?? 4 };
  }),
  operation('assignUserInQueue', queued, () => ({ body: { callid: idOf(centre.chats.waiting()[0]), skillid: '5' } })),
  operation('reject', ringing, (chat) => ({ body: { callid: idOf(chat), mode: 1 } })),
  operation('reject', ringing, (chat) => ({ body: { callid: idOf(chat), mode: 2 } })),
  operation('dropCall', some, (chat) => ({ callid: idOf(chat) })),
  transfer(2, 0),
  transfer(2, 2),
  transfer(2, 2),
  transfer(1, 0),
  transfer(1, 2),
  happening('chat with a colleague', signedIn, (office, agentid, other) => {
    const agent = office.agent(agentid);
    // Who is signed out is refused before the route behaves.
    if (agent?.session) textChat.textChatInternalCall({ centre, agent, parameters: { destno: other }, body: {} });
  }),
  happening('hang up', some, (office, agentid, _, pick) => {
    const chats = office.chats(agentid);
    simulator.do('hangup', { callid: idOf(chats[pick % Math.max(1, chats.length)]) });
  }),
  happening('hang up in the queue', queued, () => {
    simulator.do('hangup', { callid: idOf(centre.chats.waiting()[0]) });
  }),
  operation('setCallNums', signedIn, () => ({ body: { mediaType: '51', callnums: '2' } })),
  operation('setCallNums', signedIn, () => ({ body: { mediaType: '1', callnums: '60' } })),
  operation('forceLogout', signedIn),
];

/** A step picks among the deeds that are possible now, one in eight among all. */
const anyStep: fc.Arbitrary<fc.AsyncCommand<object, Office>> = fc
  .record({
    agentid: fc.constantFrom(...agentids),
    other: fc.constantFrom(...agentids),
    pick: fc.nat(9999),
    which: fc.nat(9999),
    blind: fc.integer({ min: 0, max: 7 }).map((number) => number === 0),
  })
  .map(({ agentid, other, pick, which, blind }) => {
    let done = 'not run';
    return {
      check: () => true,
      async run(_, office) {
        const choice = deeds.filter(({ possible }) => blind || possible(office, agentid));
        const deed = choice[pick % choice.length];
        if (deed === undefined) return;
        done = `${agentid} ${deed.name} ${other} ${which}`;
        deed.run(office, agentid, other, which);
        await office.check();
      },
      toString: () => done,
    };
  });

describe(`seed ${seed}`, () => {
  test('agents, customers and the queries agree on every chat, and no chat is left alone', async () => {
    const commands = fc.commands([anyStep], { maxCommands: 60, size: 'max' });
    await fc.assert(
      fc.asyncProperty(commands, async (sequence) => {
        simulator.do('reset', {});
        const office = new Office();
        await fc.asyncModelRun(() => ({ model: {}, real: office }), sequence);
        for (const client of office.clients.values()) client.call('forceLogout');
        for (const chat of centre.chats.all) expect(chat.state).toBe('waiting');
      }),
      { seed, numRuns: runs(400) },
    );
    // Sequences that never get as far prove nothing.
    for (const id of ['answer', 'sendMessage', 'transferMediaCall', 'reject', 'dropCall', 'setCallNums']) {
      expect(reached).toContain(`${id} 0`);
    }
    for (const id of ['requestAppointedCall', 'assignUserInQueue', 'forceLogout']) expect(reached).toContain(`${id} 0`);
    for (const name of [
      'chat',
      'queue a chat',
      'message',
      'chat with a colleague',
      'hang up',
      'hang up in the queue',
    ]) {
      expect(reached).toContain(name);
    }
  });
});
