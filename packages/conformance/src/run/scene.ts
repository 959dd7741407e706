import type { Parameters } from '../contract/calls.ts';
import type { Control } from '../kit/target.ts';

/** What a scene needs of whoever stages it. */
export interface Stage {
  /** The agent ID of the second account. */
  readonly other: string;
  readonly control: Control;
  readonly agents: {
    call(
      agentid: string,
      id: string,
      given: Parameters,
    ): Promise<{ readonly succeeded: boolean; readonly retcode: string | undefined; readonly result: unknown }>;
  };
  /** Signs another agent in. */
  colleague(agentid: string): Promise<void>;
  missing(reason: string): never;
}

/** An agent at a target, with the calls that bring about a state. */
export class Scene {
  readonly #stage: Stage;
  readonly #agentid: string;

  constructor(stage: Stage, agentid: string) {
    this.#stage = stage;
    this.#agentid = agentid;
  }

  /** The agent ID of the second account. */
  get other(): string {
    return this.#stage.other;
  }

  missing(reason: string): never {
    return this.#stage.missing(reason);
  }

  get world(): Control {
    return this.#stage.control;
  }

  /** Calls an operation with the parameters of its example, except the given ones; returns its result. */
  async does(id: string, given: Parameters = {}): Promise<unknown> {
    const { succeeded, retcode, result } = await this.#stage.agents.call(this.#agentid, id, given);
    if (!succeeded) this.#stage.missing(`${id}, which should make the state, came to ${retcode ?? 'no return code'}.`);
    return result;
  }

  /** Another agent, who has just signed in. */
  async colleague(agentid: string): Promise<Scene> {
    await this.#stage.colleague(agentid);
    return new Scene(this.#stage, agentid);
  }

  /** Another agent, who talks with a customer under the call ID that it answers. */
  async talkingColleague(agentid: string): Promise<string> {
    return (await this.colleague(agentid)).talking();
  }

  /** Listening to another agent, the ID of whose call it answers. */
  async inspecting(workNo: string): Promise<string> {
    const callid = await this.talkingColleague(workNo);
    await this.does('addSupervise', { workNo });
    return callid;
  }

  async ringing(video = false): Promise<string> {
    await this.does('setAgentAutoAnswer', { isautoanswer: 'false' });
    return this.world.ring(this.#agentid, video ? 'video' : 'audio');
  }

  async talking(): Promise<string> {
    const callid = await this.ringing();
    await this.does('answer', { callid });
    return callid;
  }

  async held(): Promise<string> {
    const callid = await this.talking();
    await this.does('hold');
    return callid;
  }

  /** In an H5 video call, whose ID it answers. */
  async onH5Video(): Promise<string> {
    await this.does('setAgentAutoAnswer', { isautoanswer: 'false' });
    const callid = await this.world.ring(this.#agentid, 'h5');
    await this.does('answer', { callid });
    return callid;
  }

  /** In a chat of a media type, whose ID it answers. */
  async chatting(mediatype: number): Promise<string> {
    await this.does('setAgentAutoAnswer', { isautoanswer: 'false' });
    const callid = await this.world.chat(this.#agentid, mediatype);
    await this.does('answer', { callid });
    return callid;
  }

  /** Makes the agent the chair of a conference with a phone outside. */
  async chairing(memberNum = 4): Promise<void> {
    await this.does('requestAgentConf', { body: { memberNum } });
    await this.does('batchAddParticipant', { body: { addresses: [phone] } });
  }

  /** Lets another agent invite the agent to a conference. */
  async invited(): Promise<void> {
    const chair = await this.colleague(this.other);
    await chair.does('requestAgentConf', { body: { memberNum: 4 } });
    await chair.invites(this);
  }

  async invites(other: Scene): Promise<void> {
    const addresses = [{ addressType: '9', address: other.#agentid }];
    await this.does('batchAddParticipant', { body: { addresses } });
  }

  /** Leaves the agent idle after a call of which a minute was recorded; returns the call ID and the path of the file. */
  async recorded(): Promise<{ callid: string; path: string }> {
    const callid = await this.talking();
    const path = `Y:/1/0/20201119/${this.#agentid}/142702.V3`;
    await this.does('beginRecord', { body: { fileName: path, mediaType: 5 } });
    await this.world.pass(60_000);
    await this.does('release');
    return { callid, path };
  }

  /** Leaves the agent idle after a video call that the platform recorded; returns the call ID and the path of the file. */
  async filmed(): Promise<{ callid: string; path: string }> {
    const callid = await this.ringing(true);
    await this.does('answer', { callid });
    const path = await this.world.record(this.#agentid);
    await this.world.pass(60_000);
    await this.does('release');
    return { callid, path };
  }

  /** Puts the agent in a call with a customer and a number outside, with video or without. */
  async conferring(video: boolean): Promise<void> {
    await this.does('answer', { callid: await this.ringing(video) });
    await this.does('transfer', { body: { devicetype: 5, address: '10086', mode: 4 } });
  }

  /** Plays the recording of a minute to the agent. */
  async playing(): Promise<void> {
    await this.does('beginPlay', { body: { voicepath: (await this.recorded()).path } });
  }

  /** Puts the agent in a call with another one on hold; returns the ID of the held call. */
  async consulting(): Promise<string> {
    const callid = await this.held();
    await this.does('callout', { body: { called: '10086' } });
    return callid;
  }
}

/** A phone outside that takes part in conferences. */
const phone = { addressType: '6', address: '88887946' };

/** Brings a state about; returns the parameters that fit it, if those of the example do not. */
type State = (scene: Scene, parameters: Parameters) => Promise<Parameters | undefined>;

const talking: State = async (scene) => {
  await scene.talking();
  return undefined;
};
const ringing: State = async (scene) => {
  await scene.ringing();
  return undefined;
};
const playing: State = async (scene) => {
  await scene.playing();
  return undefined;
};
const after =
  (id: string): State =>
  async (scene) => {
    await scene.does(id);
    return undefined;
  };
const chairing: State = async (scene) => {
  await scene.chairing();
  return undefined;
};
const invited: State = async (scene) => {
  await scene.invited();
  return undefined;
};
const chairingAfter =
  (...ids: readonly string[]): State =>
  async (scene, parameters) => {
    await scene.chairing();
    for (const id of ids) await scene.does(id);
    return inBody(parameters, phone);
  };
const colleagueThere: State = async (scene, parameters) => {
  await scene.colleague(whom(scene, parameters));
  return undefined;
};
const inspectable: State = async (scene, parameters) => {
  await scene.talkingColleague(whom(scene, parameters));
  return undefined;
};
const inspecting: State = async (scene, parameters) => {
  await scene.inspecting(whom(scene, parameters));
  return undefined;
};
const whispering: State = async (scene, parameters) => {
  const whisperagentid = whom(scene, parameters);
  await scene.talkingColleague(whisperagentid);
  await scene.does('requestWhisperAgent', { whisperagentid });
  return { whisperagentid };
};
/** The other agent that the parameters name; the second account where they name none. */
const whom = (scene: Scene, { workNo, whisperagentid }: Parameters): string =>
  String(workNo ?? whisperagentid ?? scene.other);
const inBody = ({ body }: Parameters, fields: Parameters): Parameters => ({ body: { ...(body as object), ...fields } });

/** Media types of chats: web chat, whose events are those of calls, and those that a list of limits may name. */
const webChat = 51;
const limited = [50, webChat, 52, 53, 56];

const onH5Video: State = async (scene, parameters) => inBody(parameters, { callid: await scene.onH5Video() });

/** States that operations need beyond an idle agent who has just signed in. */
export const states: Readonly<Record<string, State>> = {
  cancelBusy: after('sayBusy'),
  cancelRest: after('rest'),
  cancelWork: after('sayWork'),
  cancelSetCustomState: after('setCustomState'),

  answer: async (scene) => ({ callid: await scene.ringing() }),
  phonepickup: ringing,
  reject: async (scene, parameters) => inBody(parameters, { callid: await scene.ringing() }),

  release: talking,
  releaseEx: talking,
  phonehangup: talking,
  disconnect: async (scene) => {
    await scene.talking();
    const { caller } = (await scene.does('queryCallInfo')) as { caller?: unknown };
    return typeof caller === 'string' ? { number: caller } : scene.missing('queryCallInfo tells no caller.');
  },
  beginMute: talking,
  hold: talking,
  mediaSwitch: talking,
  secondDialEx: talking,
  queryCallInfo: talking,
  queryCallAppData: async (scene) => ({ callId: await scene.talking() }),
  queryCallInfoByCallId: async (scene) => ({ callid: await scene.talking() }),
  // The text is Base64 too, so it is valid with any isDataEncoded.
  setCallAppDataEx: async (scene, parameters) =>
    inBody(parameters, { callid: await scene.talking(), calldata: 'MTIzNA==' }),
  endMute: async (scene) => {
    await scene.talking();
    await scene.does('beginMute');
    return undefined;
  },

  getHold: async (scene) => ({ callid: await scene.held() }),
  queryHoldListInfo: async (scene) => {
    await scene.held();
    return undefined;
  },
  queryHoldListInfoEx: async (scene, { workno }) => {
    await (await scene.colleague(String(workno))).held();
    return undefined;
  },
  connectHold: async (scene) => ({ callid: await scene.consulting() }),
  confJoin: async (scene, parameters) => inBody(parameters, { callid: await scene.consulting() }),
  dropCall: async (scene) => ({ callid: await scene.talking() }),

  innerHelp: async (scene, parameters) => {
    await scene.colleague(scene.other);
    await scene.talking();
    return inBody(parameters, { devicetype: 2, dstaddress: scene.other });
  },
  transfer: async (scene, parameters) => {
    await scene.colleague(scene.other);
    await scene.talking();
    return inBody(parameters, { devicetype: 2, address: scene.other });
  },
  cancelTransfer: async (scene) => {
    await scene.talking();
    await scene.does('transfer', { body: { devicetype: 5, address: '10086', mode: 3 } });
    return undefined;
  },
  callInnerSkill: async (scene, parameters) => {
    const colleague = await scene.colleague(scene.other);
    await colleague.does('resetSkill', { autoflag: true });
    return inBody(parameters, { skillId: await aSkillOf(colleague) });
  },
  snatchPickup: async (scene, { destWorkNo }) => {
    await (await scene.colleague(String(destWorkNo))).ringing();
    return undefined;
  },
  sendMessage: async (scene, parameters) => inBody(parameters, { callid: await scene.chatting(webChat) }),
  transferMediaCall: async (scene, parameters) => {
    await scene.colleague(scene.other);
    return inBody(parameters, { callid: await scene.chatting(webChat), devicetype: 2, address: scene.other });
  },
  setCallNums: async (scene, parameters) => {
    await scene.does('resetSkill', { autoflag: true });
    return inBody(parameters, { mediaType: String(await aMediaTypeOf(scene)) });
  },
  setCallNumsByMediaType: async (scene, parameters) => {
    await scene.does('resetSkill', { autoflag: true });
    return inBody(parameters, { agentMediaCallNums: [{ mediaType: await aMediaTypeOf(scene, limited) }] });
  },
  getConnectInfo: onH5Video,
  imageCapture: onH5Video,

  queryStatInfoOfAcd: async (scene, parameters) => inBody(parameters, { skills: [await aSkillOf(scene)] }),
  // A file is mandatory with an announcement alone.
  requestAgentConf: async (_, parameters) =>
    (parameters.body as { voicePath?: string }).voicePath ? undefined : inBody(parameters, { beepTone: false }),
  answerAgentConf: invited,
  rejectAgentConf: invited,
  requestLeaveAgentConf: async (scene) => {
    await scene.invited();
    await scene.does('answerAgentConf');
    return undefined;
  },
  releaseAgentConf: chairing,
  prolongTime: chairing,
  playVoiceToConf: chairing,
  stopVoiceToConf: async (scene) => {
    await scene.chairing();
    await scene.does('playVoiceToConf');
    return undefined;
  },
  holdParticipant: chairingAfter(),
  unholdParticipant: chairingAfter('holdParticipant'),
  changeParticipantMode: chairingAfter(),
  playVoiceToParticipant: chairingAfter(),
  stopVoiceToParticipant: chairingAfter('playVoiceToParticipant'),
  batchAddParticipant: async (scene, parameters) => {
    await scene.chairing(120);
    const { voicePath } = parameters.body as { voicePath?: string };
    return voicePath ? undefined : inBody(parameters, { beepTone: false });
  },
  batchRemoveParticipant: chairing,
  modifyConfResource: async (scene, { body }) => {
    // The range holds for both ways, from few seats up and from many down.
    const fewer = Number((body as { modifyType: number | string }).modifyType) === 1;
    await scene.does('requestAgentConf', { body: { memberNum: fewer ? 120 : 2 } });
    return undefined;
  },
  applyToShiftPresident: async (scene, parameters) => {
    const other = await scene.colleague(scene.other);
    await scene.chairing();
    await scene.invites(other);
    await other.does('answerAgentConf');
    return inBody(parameters, { destAgentNo: Number(scene.other) });
  },
  queryConfInfos: async (scene, parameters) => {
    await scene.chairing();
    return inBody(parameters, (await scene.does('queryAllConfIds')) as { confIds: number[] });
  },
  queryQueueLengthBySkillId: async (scene) => ({ skillid: await aSkillOf(scene) }),
  adjustVideoMode: async (scene) => {
    await scene.conferring(true);
    return undefined;
  },
  thirdPartyConfTransmitNum: async (scene) => {
    await scene.conferring(false);
    return undefined;
  },
  startASR: async (scene) => ({ callId: await scene.ringing() }),

  beginRecord: talking,
  stopRecord: async (scene) => {
    await scene.talking();
    await scene.does('beginRecord');
    return undefined;
  },
  stopRecordScreen: after('startRecordScreen'),
  beginPlay: async (scene, parameters) => inBody(parameters, { voicepath: (await scene.recorded()).path }),
  beginNetPlay: async (scene, parameters) => inBody(parameters, { fileName: (await scene.recorded()).path }),
  pausePlay: playing,
  resumePlay: async (scene) => {
    await scene.playing();
    await scene.does('pausePlay');
    return undefined;
  },
  foreFastPlay: playing,
  backFastPlay: playing,
  playRelocation: playing,
  stopPlay: playing,

  downloadRecordFile: async (scene) => ({ recordId: (await scene.recorded()).path, filetype: '1' }),
  downloadRecordFileByCallId: async (scene) => {
    const { callid } = await scene.recorded();
    return { callId: callid, hwFileName: undefined, workNo: undefined };
  },
  downloadVideoFile: async (scene) => ({ conferenceId: (await scene.filmed()).callid, recordId: undefined }),
  downloadVideoFileEx: async (scene) => ({ recordId: (await scene.filmed()).path }),

  requestAppointedCall: async (scene) => {
    const skillId = await aSkillOf(scene);
    return { skillId, callid: await scene.world.queue(skillId) };
  },

  queryAgentInfoByWorkNo: async (scene, { workno }) => {
    await scene.colleague(String(workno));
    return undefined;
  },
  queryAgentInfoBySkillId: async (scene) => ({ skillid: await aSkillOf(scene) }),

  addSupervise: inspectable,
  addInsert: inspectable,
  requestWhisperAgent: async (scene, parameters) => {
    const whisperagentid = whom(scene, parameters);
    await scene.talkingColleague(whisperagentid);
    return { whisperagentid };
  },
  stopSuperviseOrInsert: inspecting,
  switchSuperviseOrInsert: inspecting,
  intercept: inspecting,
  interceptByCallId: async (scene, parameters) => ({ callId: await scene.inspecting(whom(scene, parameters)) }),
  requestStopWhisperAgent: whispering,
  requestSwitchInsertWhisperAgent: whispering,
  forceBusy: colleagueThere,
  forceIdle: colleagueThere,
  forceRest: colleagueThere,
  forceLogOutAgent: colleagueThere,
  forceDropCall: async (scene) => ({ callid: await scene.talkingColleague(scene.other) }),
  adjustSkill: async (scene, parameters) => {
    const { workNo } = parameters.body as { readonly workNo?: string | null };
    const colleague = await scene.colleague(workNo ?? scene.other);
    return inBody(parameters, { workNo: workNo ?? scene.other, skills: [await aSkillOf(colleague)] });
  },

  assignUserInQueue: async (scene, parameters) => {
    const skillid = await aSkillOf(scene);
    return inBody(parameters, { skillid: String(skillid), callid: await scene.world.queue(skillid) });
  },
};

/** Media type of one of the agent's skill queues, one of the given ones where there are any. */
async function aMediaTypeOf(scene: Scene, among?: readonly number[]): Promise<number> {
  const skills = (await scene.does('queryAgentSkills')) as { mediatype: number }[];
  const skill = skills.find(({ mediatype }) => among === undefined || among.includes(mediatype));
  if (skill === undefined)
    return scene.missing('The agent has no skill queue of the media types that the state needs.');
  return skill.mediatype;
}

async function aSkillOf(scene: Scene): Promise<number> {
  const [skill] = (await scene.does('queryAgentSkills')) as { id: number }[];
  if (skill === undefined) return scene.missing('The agent has no skill queue.');
  return skill.id;
}
