import {
  addInsert,
  addSupervise,
  answer,
  answerAgentConf,
  applyToShiftPresident,
  batchAddParticipant,
  beginMute,
  beginPlay,
  beginRecord,
  callInner,
  callout,
  hold,
  holdParticipant,
  innerHelp,
  pausePlay,
  playVoiceToConf,
  playVoiceToParticipant,
  release,
  requestAgentConf,
  requestWhisperAgent,
  resetSkill,
  rest,
  sayBusy,
  sayWork,
  setAgentAutoEnterIdle,
  startRecordScreen,
  transfer,
  transferMediaCall,
} from '@ccgateway/client';
import type { AgentClient, ContactCentre } from './contact-centre.ts';

export type Situation =
  | 'idle'
  | 'busy'
  | 'rest'
  | 'wrap-up'
  | 'ringing'
  | 'talking'
  | 'talking, wishing to be busy'
  | 'talking, then wrap-up'
  | 'talking, a colleague idle'
  | 'talking with a colleague'
  | 'talking with a colleague, a third idle'
  | 'rung by a colleague'
  | 'calling a colleague'
  | 'helped by a colleague'
  | 'talking, another held'
  | 'transferred in talk mode'
  | 'transferred in talk mode, then held'
  | 'transferred in talk mode, then held, another talking'
  | 'talking to an outside number'
  | 'talking on video'
  | 'muted'
  | 'held'
  | 'a colleague idle'
  | 'a colleague ringing'
  | 'a colleague asked for help by a third'
  | 'a colleague busy'
  | 'a colleague at rest'
  | 'a colleague in wrap-up'
  | 'a colleague talking'
  | 'a colleague talking, another idle'
  | 'a colleague talking with another'
  | 'a colleague talking, who asked a third for help'
  | 'a colleague talking on video'
  | 'a colleague inspecting another'
  | 'listening to a colleague'
  | 'listening to a colleague, who holds'
  | 'listening to a colleague, who is to be busy'
  | 'barging in on a colleague'
  | 'barging in on an idle colleague'
  | 'whispering to a colleague'
  | 'talking, a colleague listening'
  | 'idle, a caller queuing'
  | 'idle, in every queue'
  | 'at no multimedia server'
  | 'chat ringing'
  | 'chatting'
  | 'chatting, a colleague idle'
  | 'chat being transferred'
  | 'a colleague chatting'
  | 'talking, a chat ringing'
  | 'text chat ringing'
  | 'text chatting'
  | 'text chatting, a colleague idle'
  | 'idle, a chat queuing'
  | 'H5 video ringing'
  | 'on H5 video'
  | 'with a password'
  | 'chairing'
  | 'chairing, a colleague idle'
  | 'chairing, a colleague invited'
  | 'chairing a colleague'
  | 'chairing a colleague and a phone outside'
  | 'chairing a colleague on hold'
  | 'chairing, a file playing to all'
  | 'chairing, a file playing to a colleague'
  | 'in a conference'
  | 'in a conference of three'
  | 'invited to a conference'
  | 'in a conference, after handing the chair over'
  | 'helping a colleague as three'
  | 'recording'
  | 'recording, another held'
  | 'a minute recorded'
  | 'a minute recorded, busy'
  | 'a minute recorded, talking'
  | 'a minute filmed'
  | 'playing'
  | 'playing, paused'
  | 'playing in a call'
  | 'three in a call'
  | 'three in a video call'
  | 'screen recorded';

/** Path of the recording in the situations that have one. */
export const recordPath = 'Y:/1/0/20201119/291/142702.V3';
/** Path of the video that the platform records: the name is one that the system makes. */
export const filmPath = 'Y:/1/0/20231114/291/2213201.mp4';

/** Situations in the life of agent 291, each reached as a client reaches it, with no event left to poll for anybody. */
export const situations: Readonly<Record<Situation, (centre: ContactCentre) => Promise<AgentClient>>> = {
  idle: (centre) => centre.agent(),
  busy: (centre) => after(centre.agent(), (agent) => agent.call(sayBusy, {})),
  rest: (centre) => after(centre.agent(), (agent) => agent.call(rest, { time: 60, restcause: 1 })),
  'wrap-up': (centre) => after(centre.agent(), (agent) => agent.call(sayWork, {})),
  ringing: (centre) => after(centre.agent(), () => centre.simulator.do('ring', { agentid: '291', caller: '70093' })),
  talking: (centre) => after(situations.ringing(centre), (agent) => agent.call(answer, {})),
  'talking, wishing to be busy': (centre) => after(situations.talking(centre), (agent) => agent.call(sayBusy, {})),
  'talking, then wrap-up': (centre) =>
    after(situations.talking(centre), (agent) => agent.call(setAgentAutoEnterIdle, { flag: 'false' })),
  'talking, a colleague idle': (centre) => after(situations.talking(centre), () => colleague(centre)),
  'talking with a colleague': async (centre) => {
    const other = await colleague(centre);
    return after(centre.agent(), async (agent) => {
      await agent.call(callInner, { body: { called: '292' } });
      await other.call(answer, {});
    });
  },
  'talking with a colleague, a third idle': (centre) =>
    after(situations['talking with a colleague'](centre), () => centre.agent('293')),
  'rung by a colleague': (centre) =>
    after(situations['a colleague idle'](centre), () =>
      centre.agentOf('292').call(callInner, { body: { called: '291' } }),
    ),
  'calling a colleague': (centre) =>
    after(situations['a colleague idle'](centre), (agent) => agent.call(callInner, { body: { called: '292' } })),
  'helped by a colleague': (centre) =>
    after(situations['talking, a colleague idle'](centre), async (agent) => {
      await agent.call(innerHelp, { body: { dstaddress: '292' } });
      await centre.agentOf('292').call(answer, {});
    }),
  'talking to an outside number': (centre) =>
    after(centre.agent(), (agent) => agent.call(callout, { body: { called: '10086' } })),
  'talking on video': (centre) =>
    after(centre.agent(), async (agent) => {
      centre.simulator.do('ring', { agentid: '291', video: true });
      await agent.call(answer, {});
    }),
  'talking, another held': (centre) =>
    after(situations.held(centre), (agent) => agent.call(callout, { body: { called: '10086' } })),
  'transferred in talk mode': (centre) =>
    after(situations.talking(centre), (agent) =>
      agent.call(transfer, { body: { devicetype: 5, address: '10086', mode: 3 } }),
    ),
  'transferred in talk mode, then held': (centre) =>
    after(situations['transferred in talk mode'](centre), (agent) => agent.call(hold, {})),
  'transferred in talk mode, then held, another talking': (centre) =>
    after(situations['transferred in talk mode, then held'](centre), (agent) =>
      agent.call(callout, { body: { called: '10010' } }),
    ),
  muted: (centre) => after(situations.talking(centre), (agent) => agent.call(beginMute, {})),
  held: (centre) => after(situations.talking(centre), (agent) => agent.call(hold, {})),
  'a colleague idle': (centre) => after(centre.agent(), () => colleague(centre)),
  'a colleague ringing': (centre) =>
    after(situations['a colleague idle'](centre), () => centre.simulator.do('ring', { agentid: '292' })),
  'a colleague asked for help by a third': (centre) =>
    after(situations['a colleague idle'](centre), async () => {
      const third = await centre.agent('293');
      centre.simulator.do('ring', { agentid: '293' });
      await third.call(answer, {});
      await third.call(innerHelp, { body: { dstaddress: '292' } });
    }),
  'a colleague busy': (centre) => colleagues(centre, (other) => other.call(sayBusy, {})),
  'a colleague at rest': (centre) => colleagues(centre, (other) => other.call(rest, { time: 60, restcause: 1 })),
  'a colleague in wrap-up': (centre) => colleagues(centre, (other) => other.call(sayWork, {})),
  'a colleague talking': (centre) => colleagues(centre, (other) => talk(other)),
  'a colleague talking, another idle': (centre) =>
    after(situations['a colleague talking'](centre), () => centre.agent('293')),
  'a colleague talking with another': (centre) =>
    colleagues(centre, async (other) => {
      const third = await centre.agent('293');
      await other.call(callInner, { body: { called: '293' } });
      await third.call(answer, {});
    }),
  'a colleague talking, who asked a third for help': (centre) =>
    colleagues(centre, async (other) => {
      const third = await centre.agent('293');
      await talk(other);
      await other.call(innerHelp, { body: { dstaddress: '293' } });
      await third.call(answer, {});
    }),
  'a colleague talking on video': (centre) => colleagues(centre, (other) => talk(other, { video: true })),
  'a colleague inspecting another': (centre) =>
    colleagues(centre, async (other) => {
      await talk(await centre.agent('293'));
      await other.call(addSupervise, { workNo: '293' });
    }),
  'listening to a colleague': (centre) =>
    after(situations['a colleague talking'](centre), (agent) => agent.call(addSupervise, { workNo: '292' })),
  'listening to a colleague, who holds': (centre) =>
    after(situations['listening to a colleague'](centre), () => centre.agentOf('292').call(hold, {})),
  'listening to a colleague, who is to be busy': (centre) =>
    after(situations['listening to a colleague'](centre), () => centre.agentOf('292').call(sayBusy, {})),
  'barging in on a colleague': (centre) =>
    after(situations['a colleague talking'](centre), (agent) => agent.call(addInsert, { workNo: '292' })),
  'barging in on an idle colleague': (centre) =>
    after(situations['a colleague idle'](centre), (agent) => agent.call(addInsert, { workNo: '292' })),
  'whispering to a colleague': (centre) =>
    after(situations['a colleague talking'](centre), (agent) =>
      agent.call(requestWhisperAgent, { whisperagentid: '292' }),
    ),
  'talking, a colleague listening': (centre) =>
    after(situations['talking, a colleague idle'](centre), () =>
      centre.agentOf('292').call(addSupervise, { workNo: '291' }),
    ),
  'idle, a caller queuing': (centre) => after(centre.agent(), () => centre.simulator.do('queue', { skillid: 1 })),
  'idle, in every queue': (centre) => after(centre.agent(), (agent) => agent.call(resetSkill, { autoflag: true })),
  'at no multimedia server': (centre) => centre.agent('291', { checkInWebm: false }),
  'chat ringing': (centre) => after(centre.agent(), () => centre.simulator.do('chat', { agentid: '291' })),
  chatting: (centre) => after(situations['chat ringing'](centre), answerChat),
  'chatting, a colleague idle': (centre) => after(situations.chatting(centre), () => colleague(centre)),
  'chat being transferred': (centre) =>
    after(situations['chatting, a colleague idle'](centre), (agent) =>
      agent.call(transferMediaCall, {
        body: { callid: agent.seen.chats[0]?.callid ?? '', devicetype: 2, mode: 2, address: '292' },
      }),
    ),
  'a colleague chatting': (centre) =>
    after(situations['a colleague idle'](centre), async () => {
      centre.simulator.do('chat', { agentid: '292' });
      await answerChat(centre.agentOf('292'));
    }),
  'talking, a chat ringing': (centre) =>
    after(situations.talking(centre), () => centre.simulator.do('chat', { agentid: '291' })),
  'text chat ringing': (centre) =>
    after(centre.agent(), () => centre.simulator.do('chat', { agentid: '291', mediatype: 1 })),
  'text chatting': (centre) => after(situations['text chat ringing'](centre), answerChat),
  'text chatting, a colleague idle': (centre) => after(situations['text chatting'](centre), () => colleague(centre)),
  'idle, a chat queuing': (centre) => after(centre.agent(), () => centre.simulator.do('chat', { skillid: 4 })),
  'H5 video ringing': (centre) =>
    after(centre.agent(), () => centre.simulator.do('ring', { agentid: '291', h5: true })),
  'on H5 video': (centre) => after(situations['H5 video ringing'](centre), (agent) => agent.call(answer, {})),
  'with a password': async (centre) => {
    const agent = centre.simulator.gateway.centre.agent('291');
    if (agent) {
      agent.password = 'right';
      centre.simulator.gateway.centre.agents.set('291', agent);
    }
    return centre.agent('291', { password: 'right' });
  },
  chairing: (centre) => after(centre.agent(), (agent) => agent.call(requestAgentConf, { body: { memberNum: 4 } })),
  'chairing, a colleague idle': (centre) => after(situations.chairing(centre), () => colleague(centre)),
  'chairing, a colleague invited': (centre) =>
    after(situations['chairing, a colleague idle'](centre), (agent) =>
      invite(agent, { addressType: '9', address: '292' }),
    ),
  'chairing a colleague': (centre) =>
    after(situations['chairing, a colleague invited'](centre), () => centre.agentOf('292').call(answerAgentConf, {})),
  'chairing a colleague and a phone outside': (centre) =>
    after(situations['chairing a colleague'](centre), (agent) => invite(agent, { addressType: '6', address: '10086' })),
  'chairing a colleague on hold': (centre) =>
    after(situations['chairing a colleague'](centre), (agent) =>
      agent.call(holdParticipant, { body: { addressType: '9', address: '292', voicePath } }),
    ),
  'chairing, a file playing to all': (centre) =>
    after(situations['chairing a colleague'](centre), (agent) => agent.call(playVoiceToConf, { body: { voicePath } })),
  'chairing, a file playing to a colleague': (centre) =>
    after(situations['chairing a colleague'](centre), (agent) =>
      agent.call(playVoiceToParticipant, { body: { addressType: '9', address: '292', voicePath } }),
    ),
  'invited to a conference': async (centre) => {
    const agent = await centre.agent();
    return after(Promise.resolve(agent), async () => {
      const chair = await colleague(centre);
      await chair.call(requestAgentConf, { body: { memberNum: 4 } });
      await invite(chair, { addressType: '9', address: '291' });
    });
  },
  'in a conference': (centre) =>
    after(situations['invited to a conference'](centre), (agent) => agent.call(answerAgentConf, {})),
  'in a conference of three': (centre) =>
    after(situations['in a conference'](centre), async () => {
      const third = await centre.agent('293');
      await invite(centre.agentOf('292'), { addressType: '9', address: '293' });
      await third.call(answerAgentConf, {});
    }),
  'in a conference, after handing the chair over': (centre) =>
    after(situations['chairing a colleague'](centre), (agent) =>
      agent.call(applyToShiftPresident, { destAgentNo: 292 }),
    ),
  'helping a colleague as three': async (centre) => {
    const agent = await centre.agent();
    return after(Promise.resolve(agent), async () => {
      const asking = await colleague(centre);
      centre.simulator.do('ring', { agentid: '292' });
      await asking.call(answer, {});
      await asking.call(innerHelp, { body: { dstaddress: '291', mode: 2 } });
      await agent.call(answer, {});
    });
  },
  recording: (centre) => after(situations.talking(centre), record),
  'recording, another held': (centre) => after(situations['talking, another held'](centre), record),
  'a minute recorded': (centre) =>
    after(situations.recording(centre), async (agent) => {
      centre.clock.advance(60_000);
      await agent.call(release, {});
    }),
  'a minute recorded, busy': (centre) =>
    after(situations['a minute recorded'](centre), (agent) => agent.call(sayBusy, {})),
  'a minute recorded, talking': (centre) =>
    after(situations['a minute recorded'](centre), async (agent) => {
      centre.simulator.do('ring', { agentid: '291', caller: '70093' });
      await agent.call(answer, {});
    }),
  'a minute filmed': (centre) =>
    after(situations['talking on video'](centre), async (agent) => {
      centre.simulator.do('record', { agentid: '291' });
      centre.clock.advance(60_000);
      await agent.call(release, {});
    }),
  playing: (centre) => after(situations['a minute recorded'](centre), play),
  'playing, paused': (centre) => after(situations.playing(centre), (agent) => agent.call(pausePlay, {})),
  'playing in a call': (centre) => after(situations['a minute recorded, talking'](centre), play),
  'three in a call': (centre) => after(situations.talking(centre), confer),
  'three in a video call': (centre) => after(situations['talking on video'](centre), confer),
  'screen recorded': (centre) => after(centre.agent(), (agent) => agent.call(startRecordScreen, {})),
};

const record = (agent: AgentClient) => agent.call(beginRecord, { body: { mediaType: 5, fileName: recordPath } });
const play = (agent: AgentClient) => agent.call(beginPlay, { body: { voicepath: recordPath } });
const confer = (agent: AgentClient) => agent.call(transfer, { body: { devicetype: 5, address: '10086', mode: 4 } });

/** A file that a conference can play. */
export const voicePath = 'y:/conf/1/welcome.V3';

function invite(chair: AgentClient, ...addresses: { addressType: '6' | '9'; address: string }[]) {
  return chair.call(batchAddParticipant, { body: { addresses } });
}

async function after(agent: Promise<AgentClient>, act: (agent: AgentClient) => unknown): Promise<AgentClient> {
  const ready = await agent;
  await act(ready);
  await ready.centre.events();
  return ready;
}

function answerChat(agent: AgentClient) {
  return agent.call(answer, { callid: agent.seen.chats[0]?.callid ?? '' });
}

/** Agent 291 idle, and something done by agent 292. */
function colleagues(centre: ContactCentre, act: (other: AgentClient) => unknown): Promise<AgentClient> {
  return after(situations['a colleague idle'](centre), () => act(centre.agentOf('292')));
}

/** A customer calls the agent, who answers. */
async function talk(agent: AgentClient, given: { readonly video?: boolean } = {}): Promise<void> {
  agent.centre.simulator.do('ring', { agentid: agent.agentid, ...given });
  await agent.call(answer, {});
}

/** Agent 292, in every skill queue. */
async function colleague(centre: ContactCentre): Promise<AgentClient> {
  const agent = await centre.agent('292');
  await agent.call(resetSkill, { autoflag: true });
  return agent;
}
