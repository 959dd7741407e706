import type { Agent, AgentState, WireEvent } from '../src/centre/agent.ts';
import type { Centre } from '../src/centre/centre.ts';

/** States that events tell of. */
const states: Readonly<Record<string, AgentState>> = {
  AgentState_Ready: 'idle',
  AgentState_Force_Ready: 'idle',
  AgentState_CancelNotReady_Success: 'idle',
  AgentState_CancelRest_Success: 'idle',
  AgentState_CancelWork_Success: 'idle',
  AgentState_Busy: 'talking',
  AgentState_SetNotReady_Success: 'busy',
  AgentState_Force_SetNotReady: 'busy',
  AgentState_SetRest_Success: 'rest',
  AgentState_Work: 'wrap-up',
  AgentState_SetWork_Success: 'wrap-up',
  AgentOther_ShutdownService: 'signed-out',
};

/** States of calls and chats that events tell of. */
const callStates: Readonly<Record<string, string>> = {
  AgentEvent_Customer_Alerting: 'calling',
  AgentChat_CallOutCreated: 'calling',
  AgentEvent_Ringing: 'ringing',
  AgentEvent_Auto_Answer: 'ringing',
  AgentChat_Ring: 'ringing',
  AgentEvent_Talking: 'talking',
  AgentChat_Connected: 'talking',
  AgentEvent_Hold: 'held',
  AgentEvent_Call_Release: 'over',
  AgentEvent_No_Answer: 'over',
  AgentEvent_Inside_Call_Fail: 'over',
  AgentEvent_Consult_Fail: 'over',
  AgentChat_Disconnected: 'over',
  AgentChat_CalloutFailed: 'over',
};

/** What begins with one event and ends with another. */
const begins: Readonly<Record<string, string>> = {
  AgentOther_PhoneOffhook: 'phone',
  AgentConf_SelfJoinResult: 'conference',
  AgentOther_BeQcStart: 'inspected',
  AgentMediaEvent_Record: 'recording',
  AgentMediaEvent_Play_Succ: 'playback',
  AgentMediaEvent_StartRecordScreen_Succ: 'screen',
};
const ends: Readonly<Record<string, string>> = {
  AgentOther_PhoneRelease: 'phone',
  AgentConf_SelfLeaveResult: 'conference',
  AgentOther_BeQcStop: 'inspected',
  AgentMediaEvent_StopRecordDone: 'recording',
  AgentMediaEvent_StopPlayDone: 'playback',
  AgentMediaEvent_StopRecordScreen_Succ: 'screen',
};

interface Known {
  state: AgentState;
  calls: ReadonlyMap<string, string>;
  going: ReadonlySet<string>;
}

/** What an agent desktop knows that has read every event and nothing else. */
export class Told {
  #state: AgentState = 'signed-out';
  #calls = new Map<string, string>();
  #going = new Set<string>();

  /** Reads the events that came with a step; `resumed` says that the session is a new one, which reads what there is. */
  read(events: readonly WireEvent[], centre: Centre, agent: Agent): string[] {
    const anew = events.some(({ eventType }) => eventType === 'AgentOther_InService');
    for (const [place, event] of events.entries()) this.#read(event, events[place - 1]);
    const truth = knownOf(centre, agent);
    if (anew || agent.session === undefined) {
      this.#state = truth.state;
      this.#calls = new Map(truth.calls);
      this.#going = new Set(truth.going);
      return [];
    }
    const seen = [this.#state, ...[...this.#calls].sort().map(String), ...[...this.#going].sort()].join(' ');
    const is = [truth.state, ...[...truth.calls].sort().map(String), ...[...truth.going].sort()].join(' ');
    return seen === is
      ? []
      : [`${agent.id} is told ${seen} and is ${is} after ${events.map(({ eventType }) => eventType)}`];
  }

  #read({ eventType, content }: WireEvent, before: WireEvent | undefined): void {
    const state = states[eventType];
    if (state) this.#state = state;
    const call = callStates[eventType];
    const { callid, callId } = (content ?? {}) as Record<string, string>;
    const id = typeof content === 'string' ? content : (callid ?? callId ?? '');
    if (call === 'over') this.#calls.delete(id);
    else if (call) this.#calls.set(id, call);
    // Of two calls that an agent connects, the one on hold has this end only, after that of the other one.
    const connected = eventType === 'AgentEvent_Customer_Release' && before?.eventType === 'AgentEvent_Call_Release';
    if (connected && this.#calls.get(id) === 'held') this.#calls.delete(id);
    const begun = begins[eventType];
    if (begun) this.#going.add(begun);
    const ended = ends[eventType];
    if (ended) this.#going.delete(ended);
  }
}

function knownOf(centre: Centre, agent: Agent): Known {
  const { media, conferences, chats } = centre;
  const going = {
    phone: agent.state === 'talking',
    conference: conferences.of(agent)?.partOf(agent)?.joined !== undefined,
    inspected: agent.inspectedBy !== undefined,
    recording: media.recordings.of(agent) !== undefined,
    playback: media.playbacks.of(agent) !== undefined,
    screen: media.recordsScreen(agent),
  };
  return {
    state: agent.state,
    calls: new Map([
      ...[...agent.calls].map(({ id, state }) => [id, state === 'alerting' ? 'calling' : state] as const),
      ...chats
        .of(agent)
        .map(
          (chat) =>
            [chat.id, chat.ringsAt(agent) ? 'ringing' : chat.state === 'talking' ? 'talking' : 'calling'] as const,
        ),
    ]),
    going: new Set(Object.entries(going).flatMap(([name, on]) => (on ? [name] : []))),
  };
}
