import type { Agent } from '../../centre/agent.ts';
import { type Call, features } from '../../centre/call.ts';
import type { Behaviour, Context } from '../gateway.ts';
import { type Answer, done, type Refusal, refused, result } from '../wire.ts';
import { hasSkill } from './queues.ts';

const internalError = (reason: string): Refusal => refused('100-007', reason);

const notFree = 'The agent has a call that rings, is being set up or is talked in; hold, release or reject it first.';
const notTalking =
  'The agent talks in no call; answer one that rings (control action ring), or take one back (getHold).';
const notHeld =
  'The agent holds no call with the given callid; hold puts a call on hold, queryHoldListInfo tells the ids.';
const notRinging = 'No call, or none with the given callid, rings at the agent; the control action ring lets one ring.';

/** Control of voice calls. */
export const voice: Record<string, Behaviour> = {
  callout: (context) => dial(context, features.outbound),
  previewCallout: (context) => dial(context, features.preview),

  callInner(context) {
    const { gateway, agent, body } = context;
    const target = gateway.agent(String(body.called));
    return free(agent)
      ? result(gateway.switchboard.dialAgent(agent, String(body.called), target, { data: text(body.callappdata) }).id)
      : internalError(notFree);
  },

  callInnerSkill({ gateway, agent, body }) {
    if (!free(agent)) return internalError(notFree);
    const target = idleAgentOf(gateway, Number(body.skillId), agent);
    if (target === undefined)
      return internalError('No other agent of that skill queue is idle; resetSkill signs agents in to their queues.');
    return result(gateway.switchboard.dialAgent(agent, target.id, target).id);
  },

  innerHelp({ gateway, agent, body }) {
    const call = talking(agent);
    if (call === undefined) return refused('200-018', notTalking);
    const threeParty = Number(body.mode ?? 1) === 2;
    const address = String(body.dstaddress);
    const target =
      Number(body.devicetype ?? 2) === 1 ? idleAgentOf(gateway, Number(address), agent) : gateway.agent(address);
    if (!threeParty) gateway.switchboard.hold(call);
    const help = gateway.switchboard.dialAgent(agent, target?.id ?? address, target, {
      data: text(body.callappdata),
      feature: threeParty ? features.threePartyHelp : features.help,
    });
    help.customer = call;
    if (threeParty && target && agent.calls.has(help)) gateway.switchboard.confer(call, target.id);
    return result(help.id);
  },

  answer({ gateway, agent, parameters }) {
    const call = [...agent.calls].find(({ state, id }) => state === 'ringing' && matches(parameters.callid, id));
    if (call === undefined) return refused('200-002', notRinging);
    gateway.switchboard.answer(call);
    return done;
  },

  reject({ gateway, agent, body }) {
    const call = [...agent.calls].find(({ state, id }) => state === 'ringing' && matches(text(body.callid), id));
    if (call === undefined) return refused('200-002', notRinging);
    const busy = Number(body.mode) === 1;
    // A call between agents does not wait in a queue.
    if (busy && !call.internal) gateway.switchboard.enqueue(call.facts, call.other);
    gateway.switchboard.refuse(call);
    if (busy) gateway.agentState.afterRefusal(agent, true);
    agent.emit('AgentOther_PhoneRelease', { phoneState: 3 });
    if (!busy) gateway.agentState.afterRefusal(agent, false);
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

  hold({ gateway, agent }) {
    const call = agent.current;
    if (call?.state !== 'talking') return refused(agent.calls.size > 0 ? '200-014' : '200-013', notTalking);
    gateway.switchboard.hold(call);
    return done;
  },

  getHold({ gateway, agent, parameters }) {
    const call = agent.held.find(({ id }) => matches(parameters.callid, id));
    if (call === undefined)
      return refused('200-015', 'The agent holds no call, or none with the given callid; hold puts one on hold.');
    if (agent.current) return refused('200-016', notFree);
    gateway.switchboard.takeBack(call);
    return done;
  },

  connectHold({ gateway, agent, parameters }) {
    const call = talking(agent);
    const held = agent.held.find(({ id }) => id === parameters.callid);
    if (call === undefined) return refused('200-013', notTalking);
    if (held === undefined) return refused('200-014', notHeld);
    gateway.switchboard.connect(call, held);
    return done;
  },

  confJoin({ gateway, agent, body }) {
    const call = talking(agent);
    if (call === undefined) return refused('200-010', notTalking);
    const held = agent.held.find(({ id }) => id === body.callid);
    if (held === undefined) return refused('200-011', notHeld);
    gateway.switchboard.takeBack(held);
    gateway.switchboard.confer(call, held.other);
    return done;
  },

  transfer,

  cancelTransfer({ gateway, agent }) {
    const call = [...agent.calls].find(({ transferred }) => transferred);
    if (call === undefined)
      return refused(
        '200-012',
        'No transfer can be taken back: only one to an outside number (devicetype 5) in mode 3 or 4.',
      );
    // Resuming it would give the agent a second call in talk.
    if (call.state === 'held' && agent.current) return refused('200-012', notFree);
    gateway.switchboard.part(call);
    gateway.switchboard.takeBack(call);
    return done;
  },

  release,
  releaseEx: release,

  dropCall({ gateway, agent, parameters }) {
    return end(
      gateway,
      [...agent.calls].find(({ id }) => id === parameters.callid),
      refused(
        '200-025',
        'The agent has no call with the given callid; queryCallInfo and queryHoldListInfo tell the ids.',
      ),
    );
  },

  disconnect({ gateway, agent, parameters }) {
    if (agent.calls.size === 0)
      return refused('200-023', 'The agent has no call; the control action ring lets one ring.');
    const { number = '' } = parameters;
    const unknown = refused(
      '200-024',
      'The number is neither the phone of the agent nor a party of a call that can be dropped by it.',
    );
    if (number === agent.session?.phonenum) return end(gateway, agent.current, unknown);
    const calls = [...agent.calls];
    // An added party leaves, and the call goes on.
    const joined = calls.find(({ transferred, parties }) => transferred && parties.includes(number));
    if (joined) {
      gateway.switchboard.part(joined);
      return done;
    }
    const call = calls.find(({ other }) => other === number);
    // During a two-party help the customer on hold is no party of the last call.
    const waits = call?.state === 'held' && calls.some(({ customer }) => customer === call);
    return end(gateway, waits ? undefined : call, unknown);
  },

  secondDialEx: ({ agent }) => (talking(agent) ? done : internalError(notTalking)),

  mediaSwitch({ agent, parameters }) {
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
    return done;
  },

  requestAppointedCall({ gateway, agent, parameters }) {
    const queued = gateway.switchboard.queued.get(parameters.callid ?? '');
    if (queued === undefined)
      return internalError('No call with the given callid waits in a queue; the control action queue lets one wait.');
    // The page asks for an agent who holds no call either.
    if (agent.calls.size > 0) return internalError('The agent has a call already, or one on hold; release it first.');
    gateway.switchboard.queued.delete(queued.facts.id);
    gateway.switchboard.take(agent, queued.facts, queued.other);
    return done;
  },

  snatchPickup({ gateway, agent, parameters }) {
    const other = gateway.agents.get(parameters.destWorkNo ?? '');
    // The page leaves out internal calls; the agent at their other end would talk with nobody.
    const call = other && [...other.calls].find(({ state, internal }) => state === 'ringing' && !internal);
    if (call === undefined)
      return internalError(
        'No call of a customer rings at the agent of destWorkNo; the control action ring does that.',
      );
    if (agent.state !== 'idle')
      return internalError(`The agent is ${agent.state}; only an idle one can take a call over.`);
    gateway.switchboard.hangUp(call);
    gateway.switchboard.take(agent, call.facts, call.other);
    return done;
  },

  phonepickup({ gateway, agent }) {
    const call = [...agent.calls].find(({ state }) => state === 'ringing');
    if (call === undefined) return internalError(notRinging);
    agent.emit('AgentOther_PhoneOffhook', { type: 'main' });
    gateway.switchboard.answer(call);
    return done;
  },

  phonehangup({ gateway, agent }) {
    const { current } = agent;
    if (current === undefined)
      return internalError('The agent has no call but held ones; the control action ring lets one ring.');
    if (current.state === 'ringing') {
      gateway.switchboard.refuse(current);
      agent.emit('AgentOther_PhoneRelease', { phoneState: 2 });
      gateway.switchboard.settle(agent);
      return done;
    }
    gateway.switchboard.release(current);
    return done;
  },
};

function release({ gateway, agent }: Context): Answer {
  const help = [...agent.calls].find(({ customer, state }) => customer && state === 'talking');
  if (help?.customer === undefined || !agent.calls.has(help.customer))
    return end(
      gateway,
      agent.current,
      refused('200-017', 'The agent has no call but held ones; getHold takes one back.'),
    );
  // The asking agent leaves; the customer goes on with the assisting one.
  gateway.switchboard.connect(help, help.customer);
  return done;
}

/** To whom or what a call can be transferred. */
const device = { skill: 1, agent: 2, ivr: 3, accessCode: 4, outside: 5 } as const;

function transfer({ gateway, agent, body }: Context): Answer {
  const call = talking(agent);
  if (call === undefined) return refused('200-012', notTalking);
  const type = Number(body.devicetype);
  // An internal call cannot be transferred out.
  if (call.internal && type !== device.agent)
    return internalError('A call between agents can be transferred to an agent only: devicetype 2.');
  const mode = Number(body.mode);
  const address = String(body.address);
  // Nor can an outbound or a video call be given away to a number outside without waiting.
  if (type === device.outside && mode === 1 && (call.facts.feature !== features.inbound || call.facts.video))
    return internalError('Only an inbound call without video can be transferred to a number outside in mode 1.');
  agent.statistics.transfernums += 1;
  if (type === device.outside) agent.statistics.transferoutnums += 1;
  if (type === device.ivr) agent.statistics.transferivrnums += 1;

  if (type === device.outside && (mode === 3 || mode === 4)) {
    // The agent stays in the call, and can take it back.
    call.transferred = mode === 3 ? 'talk' : 'three-party';
    gateway.switchboard.invite(call, address);
    if (mode === 4) gateway.switchboard.confer(call, address);
    else call.parties.push(address);
    return done;
  }
  const target = type === device.agent ? gateway.agent(address) : undefined;
  const fails =
    (type === device.agent && (target === undefined || !gateway.switchboard.reachable(target))) ||
    (type === device.skill && !hasSkill(gateway, Number(address)));
  if (fails) {
    agent.emit('AgentEvent_Connect_Fail', call.id);
    if (mode === 2) agent.emit('AgentEvent_SuccTransResult', { result: 1, callId: call.id });
    return done;
  }
  const { facts, other, peer } = call;
  facts.data = text(body.callappdata) || facts.data;
  gateway.switchboard.leave(call, mode === 2);
  if (type === device.skill) {
    facts.skill = Number(address);
    gateway.switchboard.enqueue(facts, other);
  }
  if (target) {
    const taken = gateway.switchboard.ring(target, facts, { other, transfrom: agent.id });
    if (peer) gateway.switchboard.join(peer, taken);
  }
  return done;
}

function dial({ gateway, agent, body }: Context, feature: number): Answer {
  if (!free(agent)) return internalError(notFree);
  const called = String(body.called);
  const caller = text(body.caller);
  const skill = text(body.skillid);
  const call = gateway.switchboard.dial(agent, {
    caller: caller || agent.session?.phonenum || agent.id,
    called,
    ...(skill && { skill: Number(skill) }),
    data: text(body.callappdata),
    feature,
  });
  return result(call.id);
}

function end(gateway: Context['gateway'], call: Call | undefined, otherwise: Refusal): Answer {
  if (call === undefined) return otherwise;
  gateway.switchboard.release(call);
  return done;
}

/** An agent signed in to the skill queue who can be given a call now. */
function idleAgentOf({ agents, switchboard }: Context['gateway'], skill: number, asking: Agent): Agent | undefined {
  return [...agents.values()].find(
    (agent) => agent !== asking && agent.skills.includes(skill) && switchboard.reachable(agent),
  );
}

/** Whether the agent may make a call: no call is being answered or talked in; a held one is allowed. */
function free(agent: Agent): boolean {
  return agent.current === undefined;
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
