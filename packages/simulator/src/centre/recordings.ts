import type { Agent, Call } from './agent.ts';
import { known } from './known.ts';
import type { OwnTimers } from './own-timers.ts';

/** A recording of a call: while it runs, and afterwards its file. */
export interface Recording {
  /** Number of the task, which the event and the answer carry. */
  readonly taskId: number;
  /** The `recordID` of the events and of syncagentinfo. */
  readonly recordId: string;
  /** Path of the file, in the spelling in which it was asked for. */
  readonly fileName: string;
  readonly callId: string;
  readonly agentId: string;
  readonly caller: string;
  readonly called: string;
  readonly video: boolean;
  /** Milliseconds since 1970. */
  readonly begun: number;
  /** Undefined while the recording runs. */
  ended: number | undefined;
  /** Milliseconds that the file held before, where the recording is appended to it. */
  readonly before: number;
}

/** Why nothing can be recorded now. */
export type NotRecorded = 'no-talk' | 'video' | 'recording';

/** The drive that is mapped to the file server; the documents give Y as the default. */
export const mappedDrive = 'y';

/** The node that holds every recording; a contact centre without distributed nodes has one. */
const locationId = '0';

/** Most files kept; the oldest that is complete makes room. */
const mostFiles = 1000;

/** `<drive>:/<vdn>/<media type id>/<yyyymmdd>/<work number>/<file>`, with slashes or backslashes. */
const placeOfRecording = /^[a-z]:\/\d{1,9}\/\d{1,9}\/\d{8}\/\d{1,9}\/[^/]+$/i;

/** Records calls, and keeps the files of the recordings. */
export class Recordings {
  readonly #clock: OwnTimers;
  readonly #vdn: number;
  readonly #running = new Map<Agent, { readonly recording: Recording; readonly call: Call }>();
  /** By path; the one recorded last is last. */
  readonly #files = new Map<string, Recording>();
  #tasks = 0;
  #reserved: number[] = [];

  constructor(clock: OwnTimers, vdn: number) {
    this.#clock = clock;
    this.#vdn = vdn;
  }

  /** The recording that runs for the agent. */
  of(agent: Agent): Recording | undefined {
    return this.#running.get(agent)?.recording;
  }

  /** The recording that is or was written to the path, however its drive and its slashes are written. */
  at(path: string): Recording | undefined {
    return this.#files.get(plainPath(path));
  }

  /** The recordings of a call that still have their file, the first one first. */
  ofCall(callId: string): Recording[] {
    return [...this.#files.values()].filter((recording) => recording.callId === callId);
  }

  /**
   * Records the call in which the agent talks, and tells of it. Whether the file can be written shows only in the event:
   * AgentMediaEvent_Record_Fail comes for a path that is none of the documented form or not on the mapped drive, and for
   * a file to which another recording is being written.
   */
  begin(agent: Agent, { fileName = '', append = false } = {}): Recording | NotRecorded {
    const { current: call } = agent;
    if (call?.state !== 'talking') return 'no-talk';
    if (this.#running.has(agent)) return 'recording';
    if (call.facts.video) return 'video';
    return this.#begin(agent, call, fileName, append);
  }

  /** The platform records the call in which the agent talks, as platforms do that are set up so; also one with video. */
  beginByPlatform(agent: Agent): Recording | Exclude<NotRecorded, 'video'> {
    const { current: call } = agent;
    if (call?.state !== 'talking') return 'no-talk';
    return this.#running.has(agent) ? 'recording' : this.#begin(agent, call, '', false);
  }

  /** Ends the recording that runs for the agent, and tells of it. */
  end(agent: Agent): Recording | undefined {
    const recording = this.forget(agent);
    if (recording === undefined) return undefined;
    agent.emit('AgentMediaEvent_StopRecordDone', {
      beginTime: recording.begun,
      endTime: this.#clock.now(),
      taskId: recording.taskId,
      fileMediaType: mediumOf(recording),
    });
    return recording;
  }

  /** Ends the recording of a call that the agent has no longer. */
  endOf(call: Call): void {
    if (this.#running.get(call.agent)?.call === call) this.end(call.agent);
  }

  /** Ends the recording of an agent who can be told nothing any more. */
  forget(agent: Agent): Recording | undefined {
    const { recording } = this.#running.get(agent) ?? {};
    if (recording === undefined) return undefined;
    this.#running.delete(agent);
    recording.ended = this.#clock.now();
    return recording;
  }

  /** How many numbers were made. */
  get made(): number {
    return this.#tasks;
  }

  /** Makes numbers for recordings that begin later. */
  takeIds(count: number): number[] {
    return Array.from({ length: count }, () => this.#nextId());
  }

  /** The next recordings have these numbers. */
  reserve(ids: readonly number[]): void {
    this.#reserved = [...ids];
  }

  save(indexOf: (call: Call) => number) {
    return {
      tasks: this.#tasks,
      files: [...this.#files],
      running: [...this.#running].map(([{ id }, { recording, call }]) => ({
        agentid: id,
        taskId: recording.taskId,
        call: indexOf(call),
      })),
    };
  }

  load(
    { tasks, files, running }: ReturnType<Recordings['save']>,
    agentOf: (id: string) => Agent,
    callAt: (index: number) => Call,
  ): void {
    this.#tasks = tasks;
    for (const [path, recording] of files) this.#files.set(path, { ...recording, ended: recording.ended });
    const written = [...this.#files.values()];
    for (const { agentid, taskId, call } of running) {
      const recording = written.find((one) => one.taskId === taskId);
      this.#running.set(agentOf(agentid), { recording: known(recording, `recording ${taskId}`), call: callAt(call) });
    }
  }

  /** Removes everything, and counts from the first again. */
  restart(): void {
    this.#running.clear();
    this.#files.clear();
    this.#tasks = 0;
  }

  #begin(agent: Agent, call: Call, fileName: string, append: boolean): Recording {
    const taskId = this.#nextId();
    const former = this.at(fileName);
    const recording: Recording = {
      taskId,
      recordId: String(taskId),
      fileName: fileName || this.#nameFor(agent, call, taskId),
      callId: call.id,
      agentId: agent.id,
      caller: call.facts.caller,
      called: call.facts.called,
      video: call.facts.video,
      begun: this.#clock.now(),
      ended: undefined,
      before: append && former ? lengthOf(former) : 0,
    };
    const path = plainPath(recording.fileName);
    const fails =
      !placeOfRecording.test(path) || !isMapped(path) || (former !== undefined && former.ended === undefined);
    if (!fails) {
      // Deleted first, so that the order is that of recording.
      this.#files.delete(path);
      this.#files.set(path, recording);
      this.#running.set(agent, { recording, call });
      this.#makeRoom();
    }
    agent.emit(fails ? 'AgentMediaEvent_Record_Fail' : 'AgentMediaEvent_Record', {
      taskId: recording.taskId,
      caller: recording.caller,
      called: recording.called,
      locationId,
      recordID: recording.recordId,
      fileName: recording.fileName,
      callId: recording.callId,
      fileMediaType: mediumOf(recording),
    });
    return recording;
  }

  #nextId(): number {
    const reserved = this.#reserved.shift();
    if (reserved !== undefined) return reserved;
    this.#tasks += 1;
    return this.#tasks;
  }

  /** The name that the system makes: printed ones have 0 as the media type and the time, followed by a digit, as file. */
  #nameFor(agent: Agent, call: Call, taskId: number): string {
    const stamp = new Date(this.#clock.now()).toISOString().replace(/\D/g, '');
    const file = `${stamp.slice(8, 14)}${taskId}.${call.facts.video ? 'mp4' : 'V3'}`;
    return `Y:/${this.#vdn}/0/${stamp.slice(0, 8)}/${agent.id}/${file}`;
  }

  #makeRoom(): void {
    if (this.#files.size <= mostFiles) return;
    for (const [path, { ended }] of this.#files) {
      if (ended === undefined) continue;
      this.#files.delete(path);
      return;
    }
  }
}

/** Milliseconds that the file of a complete recording plays; 0 of one that still runs. */
export function lengthOf({ begun, ended, before }: Recording): number {
  return before + ((ended ?? begun) - begun);
}

/** Whether the path is on the drive that is mapped. */
export function isMapped(path: string): boolean {
  return path.slice(0, 2).toLowerCase() === `${mappedDrive}:`;
}

/** The path with slashes and its drive in lower case: the documents print both kinds of slashes and y and Y. */
function plainPath(path: string): string {
  const plain = path.replaceAll('\\', '/');
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}

/** Numbers of the media of a file: 1 audio, 2 video. */
function mediumOf({ video }: Recording): '1' | '2' {
  return video ? '2' : '1';
}
