import type { Agent, Call } from '../../centre/agent.ts';
import { features } from '../../centre/call.ts';
import type { Centre } from '../../centre/centre.ts';
import type { Chat } from '../../centre/chat.ts';
import { mostCalls } from '../../centre/switchboard.ts';
import { done, type Refusal, refused, result, type Success, type Undocumented, undocumented } from '../answer.ts';
import type { Behaviours, Context } from '../behaviour.ts';
import { hasSkill } from './queues.ts';

const notFree =
  'The agent has a call that rings, is being set up or is talked in, a conference or a playback, or inspects another; hold, end, leave or stop it first.';
const tooManyCalls = `The agent has ${mostCalls} calls, which is the most; release or dropCall ends one.`;
const notTalking =
  'The agent talks in no call; answer one that rings (control action ring), or take one back (getHold).';
const notHeld =
  'The agent holds no call with the given callid; hold puts a call on hold, queryHoldListInfo tells the ids.';
const notRinging = 'No call, or none with the given callid, rings at the agent; the control action ring lets one ring.';

const noRoom =
  'The agent cannot be given a chat: be idle or in a call, signed in with checkInWebm, and below the limits of setCallNums.';

/** Control of calls; chats are answered, rejected, dropped and asked for by the same operations. */
export const voice = {
  callout: ({ centre, agent, body }) => dial(centre, agent, body, features.outbound),
  previewCallout: ({ centre, agent, body }) => dial(centre, agent, body, features.preview),

  callInner(context) {
    const { centre, agent, body } = context;
    const obstacle = obstacleToCall(agent);
    if (obstacle !== undefined) return undocumented('100-007', obstacle);
    const target = centre.agent(String(body.called));
    return result(
      centre.switchboard.dialAgent(agent, String(body.called), target, { data: text(body.callappdata) }).id,
    );
  },

  callInnerSkill({ centre, agent, body }) {
    const obstacle = obstacleToCall(agent);
    if (obstacle !== undefined) return undocumented('100-007', obstacle);
    const target = idleAgentOf(centre, Number(body.skillId), agent);
    if (target === undefined)
      return undocumented(
        '100-007',
        'No other agent of that skill queue is idle; resetSkill signs agents in to their queues.',
      );
    return result(centre.switchboard.dialAgent(agent, target.id, target).id);
  },

  innerHelp({ centre, agent, body }) {
    const call = talking(agent);
    if (call === undefined) return refused('200-018', notTalking);
    if (agent.calls.size >= mostCalls) return undocumented('100-007', tooManyCalls);
    const threeParty = Number(body.mode ?? 1) === 2;
    const address = String(body.dstaddress);
    const target =
      Number(body.devicetype ?? 2) === 1 ? idleAgentOf(centre, Number(address), agent) : centre.agent(address);
    if (!threeParty) centre.switchboard.hold(call);
    const help = centre.switchboard.dialAgent(agent, target?.id ?? address, target, {
      data: text(body.callappdata),
      feature: threeParty ? features.threePartyHelp : features.help,
    });
    help.customer = call;
    if (threeParty && agent.calls.has(help)) centre.switchboard.confer(call, help);
    return result(help.id);
  },

  answer({ centre, agent, parameters }) {
    const call = [...agent.calls].find(({ state, id }) => state === 'ringing' && matches(parameters.callid, id));
    if (call === undefined) {
      const chat = ringingChat(centre, agent, parameters.callid);
      if (chat === undefined) return refused('200-002', notRinging);
      centre.chats.answer(agent, chat);
      return done;
    }
    centre.switchboard.answer(call);
    return done;
  },

  reject({ centre, agent, body }) {
    const call = [...agent.calls].find(({ state, id }) => state === 'ringing' && matches(text(body.callid), id));
    const busy = Number(body.mode) === 1;
    if (call === undefined) {
      const chat = ringingChat(centre, agent, text(body.callid));
      if (chat === undefined) return refused('200-002', notRinging);
      centre.chats.reject(agent, chat, busy);
      return done;
    }
    // A call between agents does not wait in a queue.
    if (busy && !call.internal && !centre.switchboard.isFull) centre.switchboard.enqueue(call.facts, call.other);
    centre.switchboard.refuse(call);
    if (busy) centre.agentState.afterRefusal(agent, true);
    agent.emit('AgentOther_PhoneRelease', { phoneState: 3 });
    if (!busy) centre.agentState.afterRefusal(agent, false);
    return done;
  },

  beginMute({ agent }) {
    const call = talking(agent);
    if (call === undefined) return refused('200-003', notTalking);
    if (call.muted) return refused('200-004', 'The call is muted already; endMute ends that.');
    if (call.internal) return refused('200-004', 'A call between agents cannot be muted.');
    call.muted = true;
    return done;
  },

  endMute({ agent }) {
    const call = talking(agent);
    if (call === undefined) return refused('200-007', notTalking);
    if (!call.muted) return refused('200-008', 'The call is not muted; beginMute mutes it.');
    call.muted = false;
    return done;
  },

  hold({ centre, agent }) {
    const call = agent.current;
    if (call?.state !== 'talking') return refused(agent.calls.size > 0 ? '200-014' : '200-013', notTalking);
    centre.switchboard.hold(call);
    return done;
  },

  getHold({ centre, agent, parameters }) {
    const call = agent.held.find(({ id }) => matches(parameters.callid, id));
    if (call === undefined)
      return refused('200-015', 'The agent holds no call, or none with the given callid; hold puts one on hold.');
    if (agent.current) return refused('200-016', notFree);
    centre.switchboard.takeBack(call);
    return done;
  },

  connectHold({ centre, agent, parameters }) {
    const call = talking(agent);
    const held = agent.held.find(({ id }) => id === parameters.callid);
    if (call === undefined) return refused('200-013', notTalking);
    if (held === undefined) return refused('200-014', notHeld);
    centre.switchboard.connect(call, held);
    return done;
  },

  confJoin({ centre, agent, body }) {
    const call = talking(agent);
    if (call === undefined) return refused('200-010', notTalking);
    const held = agent.held.find(({ id }) => id === body.callid);
    if (held === undefined) return refused('200-011', notHeld);
    centre.switchboard.takeBack(held);
    centre.switchboard.confer(call, held);
    return done;
  },

  transfer,

  cancelTransfer({ centre, agent }) {
    const call = [...agent.calls].find(({ transferred }) => transferred !== undefined);
    if (call === undefined)
      return refused(
        '200-012',
        'No transfer can be taken back: only one to an outside number (devicetype 5) in mode 3 or 4.',
      );
    // Resuming it would give the agent a second call in talk.
    if (call.state === 'held' && agent.current) return refused('200-012', notFree);
    centre.switchboard.part(call);
    centre.switchboard.takeBack(call);
    return done;
  },

  release,
  releaseEx: release,

  dropCall({ centre, agent, parameters }) {
    const chat = centre.chats.ofAgent(agent, parameters.callid ?? '');
    if (chat) {
      centre.chats.disconnect(agent, chat);
      return done;
    }
    return end(
      centre,
      [...agent.calls].find(({ id }) => id === parameters.callid),
      refused(
        '200-025',
        'The agent has no call with the given callid; queryCallInfo and queryHoldListInfo tell the ids.',
      ),
    );
  },

  disconnect({ centre, agent, parameters }) {
    if (agent.calls.size === 0)
      return refused('200-023', 'The agent has no call; the control action ring lets one ring.');
    const { number = '' } = parameters;
    const unknown = refused(
      '200-024',
      'The number is neither the phone of the agent nor a party of a call that can be dropped by it.',
    );
    if (number === agent.session?.phonenum) return end(centre, agent.current, unknown);
    const calls = [...agent.calls];
    // An added party leaves, and the call goes on.
    const joined = calls.find(({ transferred }) => transferred === number);
    if (joined) {
      centre.switchboard.part(joined);
      return done;
    }
    const call = calls.find(({ other }) => other === number);
    // During a two-party help the customer on hold is no party of the last call.
    const waits = call?.state === 'held' && calls.some(({ customer }) => customer === call);
    return end(centre, waits ? undefined : call, unknown);
  },

  secondDialEx: ({ agent }) => (talking(agent) ? done : undocumented('100-007', notTalking)),

  mediaSwitch({ centre, agent, parameters }) {
    const call = talking(agent);
    if (call === undefined) return refused('200-027', notTalking);
    const mediaType = Number(parameters.mediaType ?? 1);
    agent.emit('AgentEvent_MediaSwith', {
      callid: call.id,
      reason: 0,
      caller: call.facts.caller,
      called: call.facts.called,
      mediaType,
    });
    centre.media.recordings.endOf(call);
    return done;
  },

  requestAppointedCall({ centre, agent, parameters }) {
    const callid = parameters.callid ?? '';
    const chat = centre.chats.find(callid);
    if (chat?.state === 'waiting') {
      if (!centre.chats.hasRoom(agent, chat.facts.mediatype)) return undocumented('100-007', noRoom);
      centre.chats.take(agent, chat);
      return done;
    }
    const queued = centre.switchboard.queued.get(callid);
    if (queued === undefined)
      return undocumented(
        '100-007',
        'No call with the given callid waits in a queue; the control action queue lets one wait.',
      );
    // The page asks for an agent who holds no call either.
    if (agent.calls.size > 0 || agent.engagement)
      return undocumented(
        '100-007',
        'The agent has a call already, one on hold, a conference or a playback, or inspects another; end, leave or stop it first.',
      );
    centre.switchboard.queued.delete(queued.facts.id);
    centre.switchboard.take(agent, queued.facts, queued.other);
    return done;
  },

  snatchPickup({ centre, agent, parameters }) {
    const other = centre.agents.get(parameters.destWorkNo ?? '');
    // The page leaves out internal calls; the agent at their other end would talk with nobody.
    const call = other && [...other.calls].find(({ state, internal }) => state === 'ringing' && !internal);
    if (call === undefined)
      return undocumented(
        '100-007',
        'No call of a customer rings at the agent of destWorkNo; the control action ring does that.',
      );
    if (agent.state !== 'idle')
      return undocumented('100-007', `The agent is ${agent.state}; only an idle one can take a call over.`);
    centre.switchboard.hangUp(call);
    centre.switchboard.take(agent, call.facts, call.other);
    return done;
  },

  phonepickup({ centre, agent }) {
    const call = [...agent.calls].find(({ state }) => state === 'ringing');
    if (call === undefined) return undocumented('100-007', notRinging);
    agent.emit('AgentOther_PhoneOffhook', { type: 'main' });
    centre.switchboard.answer(call);
    return done;
  },

  phonehangup({ centre, agent }) {
    const { current } = agent;
    if (current === undefined) {
      if (centre.conferences.hangUp(agent) === undefined) return done;
      return undocumented('100-007', 'The agent has no call but held ones; the control action ring lets one ring.');
    }
    if (current.state === 'ringing') {
      centre.switchboard.refuse(current);
      agent.emit('AgentOther_PhoneRelease', { phoneState: 2 });
      centre.switchboard.settle(agent);
      return done;
    }
    centre.switchboard.release(current);
    return done;
  },
} satisfies Behaviours;

function release({ centre, agent }: Pick<Context<'release'>, 'centre' | 'agent'>): Success<never> | Refusal<'200-017'> {
  const help = [...agent.calls].find(({ customer, state }) => customer && state === 'talking');
  if (help?.customer === undefined || !agent.calls.has(help.customer))
    return end(
      centre,
      agent.current,
      refused('200-017', 'The agent has no call but held ones; getHold takes one back.'),
    );
  // The asking agent leaves; the customer goes on with the assisting one.
  centre.switchboard.connect(help, help.customer);
  return done;
}

/** To whom or what a call can be transferred. */
const device = { skill: 1, agent: 2, ivr: 3, accessCode: 4, outside: 5 } as const;

function transfer({ centre, agent, body }: Context<'transfer'>): Success<never> | Refusal<'200-012'> | Undocumented {
  const call = talking(agent);
  if (call === undefined) return refused('200-012', notTalking);
  const type = Number(body.devicetype);
  // An internal call cannot be transferred out.
  if (call.internal && type !== device.agent)
    return undocumented('100-007', 'A call between agents can be transferred to an agent only: devicetype 2.');
  const mode = Number(body.mode);
  const address = String(body.address);
  // Nor can an outbound or a video call be given away to a number outside without waiting.
  if (type === device.outside && mode === 1 && (call.facts.feature !== features.inbound || call.facts.video))
    return undocumented(
      '100-007',
      'Only an inbound call without video can be transferred to a number outside in mode 1.',
    );
  const added = type === device.outside && (mode === 3 || mode === 4);
  if (added && call.transferred !== undefined)
    return undocumented(
      '100-007',
      'A transfer added a number to the call already; cancelTransfer or disconnect takes it out first.',
    );
  agent.statistics.transfernums += 1;
  if (type === device.outside) agent.statistics.transferoutnums += 1;
  if (type === device.ivr) agent.statistics.transferivrnums += 1;

  if (added) {
    // The agent stays in the call, and can take it back.
    centre.switchboard.invite(call, address);
    if (mode === 4) centre.switchboard.tellConference(call);
    return done;
  }
  const target = type === device.agent ? centre.agent(address) : undefined;
  const fails =
    (type === device.agent && (target === undefined || !centre.switchboard.reachable(target))) ||
    (type === device.skill && (!hasSkill(centre, Number(address)) || centre.switchboard.isFull));
  if (fails) {
    agent.emit('AgentEvent_Connect_Fail', call.id);
    if (mode === 2) agent.emit('AgentEvent_SuccTransResult', { result: 1, callId: call.id });
    return done;
  }
  const { facts, other, peer } = call;
  facts.data = text(body.callappdata) || facts.data;
  centre.switchboard.leave(call, mode === 2);
  if (type === device.skill) {
    facts.skill = Number(address);
    centre.switchboard.enqueue(facts, other);
  }
  if (target) {
    const taken = centre.switchboard.ring(target, facts, { other, transfrom: agent.id });
    if (peer) centre.switchboard.join(peer, taken);
  }
  return done;
}

/** What the bodies of callout and previewCallout have. */
interface Dialled {
  readonly called: unknown;
  readonly caller?: unknown;
  readonly skillid?: unknown;
  readonly callappdata?: unknown;
}

function dial(centre: Centre, agent: Agent, body: Dialled, feature: number): Success<string> | Undocumented {
  const obstacle = obstacleToCall(agent);
  if (obstacle !== undefined) return undocumented('100-007', obstacle);
  const called = String(body.called);
  const caller = text(body.caller);
  const skill = text(body.skillid);
  const call = centre.switchboard.dial(agent, {
    caller: caller || agent.session?.phonenum || agent.id,
    called,
    ...(hasSkill(centre, Number(skill)) && { skill: Number(skill) }),
    data: text(body.callappdata),
    feature,
  });
  return result(call.id);
}

function end<Otherwise>(centre: Centre, call: Call | undefined, otherwise: Otherwise): Success<never> | Otherwise {
  if (call === undefined) return otherwise;
  centre.switchboard.release(call);
  return done;
}

/** An agent signed in to the skill queue who can be given a call now. */
function idleAgentOf({ agents, switchboard }: Centre, skill: number, asking: Agent): Agent | undefined {
  return [...agents.values()].find(
    (agent) => agent !== asking && agent.skills.includes(skill) && switchboard.reachable(agent),
  );
}

/** Why the agent may not make a call: one is being answered or talked in, something else engages the agent, or too many are on hold. */
function obstacleToCall({ current, engagement, calls }: Agent): string | undefined {
  if (current || engagement) return notFree;
  return calls.size < mostCalls ? undefined : tooManyCalls;
}

function talking(agent: Agent): Call | undefined {
  const { current } = agent;
  return current?.state === 'talking' ? current : undefined;
}

function matches(asked: string | undefined, id: string): boolean {
  return asked === undefined || asked === '' || asked === id;
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

/** The chat of this ID that rings at the agent; several can ring, so it has to be named. */
function ringingChat({ chats }: Centre, agent: Agent, callid: string | undefined): Chat | undefined {
  const chat = chats.ofAgent(agent, callid ?? '');
  return chat?.ringsAt(agent) ? chat : undefined;
}
