import type { Agent, Call } from '../src/centre/agent.ts';
import type { Centre } from '../src/centre/centre.ts';
import type { Chat } from '../src/centre/chat.ts';

/** What in a contact centre contradicts itself, in words; empty where everything agrees. */
export function contradictions(centre: Centre): string[] {
  const agents = [...centre.agents.values()];
  return [
    ...agents.flatMap((agent) => ofAgent(centre, agent).map((what) => `${agent.id} ${what}`)),
    ...centre.conferences.ids.flatMap((id) => ofConference(centre, id)),
    ...[...centre.chats.all].flatMap((chat) => ofChat(centre, chat)),
    ...[...centre.switchboard.queued.keys()]
      .filter((id) => centre.switchboard.find(id))
      .map((id) => `${id} waits and is talked in`),
  ];
}

/** What each agent has or does that only somebody who is signed in can. */
function possessions(centre: Centre, agent: Agent) {
  const { media, conferences, chats } = centre;
  return {
    calls: agent.calls.size > 0,
    chats: chats.of(agent).length > 0,
    conference: conferences.of(agent) !== undefined,
    engagement: agent.engagement !== undefined,
    inspects: agent.inspects !== undefined,
    'is inspected': agent.inspectedBy !== undefined,
    recording: media.recordings.of(agent) !== undefined,
    playback: media.playbacks.of(agent) !== undefined,
    screen: media.recordsScreen(agent),
    wish: agent.wish !== undefined,
    rest: agent.restTimer !== undefined,
    poll: agent.waiting !== undefined,
    skills: agent.skills.length > 0,
  };
}

function ofAgent(centre: Centre, agent: Agent): string[] {
  const { calls, chats, conference, engagement, inspects, playback, recording, rest } = possessions(centre, agent);
  const { state, session } = agent;
  const had = Object.entries(possessions(centre, agent)).flatMap(([name, has]) => (has ? [name] : []));
  const inCall = playback === true && agent.engagement !== 'playback';
  return failing({
    [`is signed out with ${had}`]: session !== undefined || had.length === 0,
    'is in a state without a session, or has one without a state': (state === 'signed-out') === (session === undefined),
    'talks with nobody, or is with somebody and does not talk': (state === 'talking') === (calls || engagement),
    'has calls and something else': !(calls && engagement),
    'has a conference and another engagement': conference === (agent.engagement === 'conference'),
    'inspects and has another engagement': inspects === (agent.engagement === 'inspection'),
    'has the engagement of a playback that there is not': agent.engagement !== 'playback' || playback,
    'is played to in no call': !inCall || calls,
    'records no call':
      !recording || [...agent.calls].some(({ id }) => id === centre.media.recordings.of(agent)?.callId),
    'has a rest timer and does not rest': !rest || state === 'rest',
    'inspects one who does not know': !inspects || agent.inspects?.agent.inspectedBy === agent.inspects,
    'is inspected by one who does not know': agent.inspectedBy?.inspector.inspects === agent.inspectedBy,
    'has chats that it is not in':
      !chats || centre.chats.of(agent).every((chat) => isIn(agent, chat) && centre.chats.find(chat.id) === chat),
    'has several calls that ring':
      [...agent.calls].filter(({ state }) => state === 'ringing' || state === 'alerting').length < 2,
    'rings beside another call': agent.calls.size === 1 || [...agent.calls].every(({ state }) => state !== 'ringing'),
  }).concat([...agent.calls].flatMap((call) => ofCall(centre, call).map((what) => `${call.id} ${what}`)));
}

function ofCall(
  centre: Centre,
  { agent, peer, id, state, other, ended, parties, transferred, ...call }: Call,
): string[] {
  return failing({
    'is another agent’s': agent.calls.has(peer?.peer ?? ([...agent.calls][0] as Call)),
    'is unknown to the switchboard': [...(centre.switchboard.find(id) ?? [])].some((part) => part.agent === agent),
    'is over': ended === undefined,
    'has an end that has another end': peer === undefined || peer.peer?.agent === agent,
    'has an end that is over': peer === undefined || peer.agent.calls.has(peer),
    'has the number of somebody else': peer === undefined || other === peer.agent.id,
    'calls nobody': state !== 'alerting' || peer?.state === 'ringing',
    'is called by one who talks': peer?.state !== 'alerting' || state === 'ringing',
    'was added to by nobody': transferred === undefined || parties.length > 0,
    'is muted and on hold': !(call.muted && state === 'ringing'),
  });
}

function ofConference(centre: Centre, id: number): string[] {
  const conference = centre.conferences.find(id);
  if (conference === undefined) return [`conference ${id} is listed and not found`];
  const { chair, participants, freeSeats } = conference;
  return failing({
    [`conference ${id} has more participants than seats`]: freeSeats >= 0,
    [`conference ${id} has a chair who is not in it`]: conference.partOf(chair)?.joined !== undefined,
    [`conference ${id} has participants who do not know`]: participants.every(
      ({ agent }) =>
        agent === undefined || (centre.conferences.of(agent) === conference && agent.session !== undefined),
    ),
    [`conference ${id} takes an agent for a phone or a phone for an agent`]: participants.every(
      ({ type, agent, address }) =>
        (type === 9) === (agent !== undefined) && (agent === undefined || agent.id === address),
    ),
    [`conference ${id} is over`]: conference.ends > centre.clock.now(),
  });
}

function ofChat(centre: Centre, chat: Chat): string[] {
  const { id, state, agent, offered, facts } = chat;
  const has = (one: Agent | undefined) => one === undefined || centre.chats.ofAgent(one, id) === chat;
  return failing({
    [`chat ${id} is in the wrong hands`]: has(agent) && has(offered) && has(facts.starter),
    [`chat ${id} waits with an agent, or rings at none`]: (state === 'waiting') === (agent === undefined),
    [`chat ${id} waits in the queue it cannot be in`]: state !== 'waiting' || !chat.inner,
    [`chat ${id} is offered to its own agent`]: offered === undefined || offered !== agent,
  });
}

function isIn(agent: Agent, { agent: first, offered, facts }: Chat): boolean {
  return first === agent || offered === agent || facts.starter === agent;
}

function failing(holds: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(holds).flatMap(([what, so]) => (so ? [] : [what]));
}
