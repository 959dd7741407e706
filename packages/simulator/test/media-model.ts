/** What a desktop is told when a phone rings for a playback, and when it is over. */
const rung = ['AgentState_Busy', 'AgentOther_PhoneAlerting', 'AgentOther_PhoneOffhook'];
const hungUp = ['AgentOther_PhoneRelease', 'AgentState_Ready'];
const jumped = 'AgentMediaEvent_JumpPlayDone';
const stopped = 'AgentMediaEvent_StopPlayDone';
const recorded = 'AgentMediaEvent_StopRecordDone';

/**
 * Recordings and playbacks of one agent who is signed in, as the documents tell of them, and where they are silent as the
 * simulator chose; written without a look at the simulator's own. It moves positions on step by step, where the simulator
 * computes them from the clock. Every operation answers the code that is expected.
 */
export class MediaModel {
  call: 'ringing' | 'talking' | 'held' | undefined;
  playback:
    | { position: number; paused: boolean; readonly length: number; readonly endless: boolean; inCall: boolean }
    | undefined;
  recording: { readonly path: string; length: number } | undefined;
  screen = false;
  /** Milliseconds that each file plays. */
  readonly files = new Map<string, number>();
  /** Names of the events that the desktop has not been told yet. */
  told: string[] = [];

  advance(milliseconds: number): void {
    if (this.recording) this.recording.length += milliseconds;
    const { playback } = this;
    if (playback === undefined || playback.paused) return;
    playback.position += milliseconds;
    if (playback.endless) playback.position %= playback.length;
    else if (playback.position >= playback.length) this.#endPlayback();
  }

  ring(): void {
    this.call = 'ringing';
    this.#tell(...rung, 'AgentEvent_Ringing');
  }

  answer(): string {
    if (this.call !== 'ringing') return '200-002';
    this.call = 'talking';
    return this.#tell('AgentEvent_Talking');
  }

  hold(): string {
    if (this.call !== 'talking') return this.call === undefined ? '200-013' : '200-014';
    this.call = 'held';
    return this.#tell('AgentEvent_Hold');
  }

  getHold(): string {
    if (this.call !== 'held') return '200-015';
    this.call = 'talking';
    return this.#tell('AgentEvent_Talking');
  }

  release(): string {
    if (this.call === undefined || this.call === 'held') return '200-017';
    this.call = undefined;
    this.#tell('AgentEvent_Call_Release', 'AgentEvent_Customer_Release');
    if (this.playback) {
      this.playback = undefined;
      this.#tell(stopped);
    }
    if (this.recording) this.#endRecording();
    return this.#tell(...hungUp);
  }

  beginRecord(path: string, mode: number): string {
    if (this.call !== 'talking' || this.recording) return '500-008';
    this.recording = { path, length: mode === 1 ? (this.files.get(path) ?? 0) : 0 };
    // What is being written cannot be played.
    this.files.delete(path);
    return this.#tell('AgentMediaEvent_Record');
  }

  stopRecord(): string {
    if (this.recording === undefined) return '500-010';
    return this.#endRecording();
  }

  beginPlay(path: string, from: number): string {
    const inCall = this.call === 'talking';
    if (this.playback || (this.call && !inCall)) return '500-007';
    return this.#play(path, from, false, inCall);
  }

  beginNetPlay(path: string, from: number, times: number): string {
    if (this.playback || this.call) return '100-007';
    return this.#play(path, from, times === 0, false);
  }

  pausePlay(): string {
    if (this.playback === undefined || this.playback.paused || this.playback.inCall) return '500-003';
    this.playback.paused = true;
    return this.#tell('AgentMediaEvent_PausePlayDone');
  }

  resumePlay(): string {
    if (this.playback?.paused !== true || this.playback.inCall) return '500-005';
    this.playback.paused = false;
    return this.#tell('AgentMediaEvent_ResumePlayDone');
  }

  skip(forward: boolean, milliseconds: number): string {
    if (this.playback === undefined || this.playback.paused) return forward ? '500-002' : '500-001';
    this.#moveBy(forward ? milliseconds : -milliseconds);
    return this.#tell(jumped);
  }

  playRelocation(from: 0 | 1 | 2, direction: 0 | 1, milliseconds: number): string {
    const { playback } = this;
    if (playback === undefined) return '500-012';
    if (from !== 1) playback.position = from === 0 ? 0 : playback.length;
    this.#moveBy(from === 2 || (from === 1 && direction === 1) ? -milliseconds : milliseconds);
    return '0';
  }

  stopPlay(): string {
    if (this.playback === undefined) return '500-009';
    return this.#endPlayback();
  }

  recordScreen(begins: boolean): string {
    const works = this.screen !== begins;
    this.screen = begins;
    return this.#tell(`AgentMediaEvent_${begins ? 'Start' : 'Stop'}RecordScreen_${works ? 'Succ' : 'Fail'}`);
  }

  /** The agent signs out and in again. */
  startAnew(): void {
    if (this.recording) this.files.set(this.recording.path, this.recording.length);
    this.recording = undefined;
    this.playback = undefined;
    this.call = undefined;
    this.screen = false;
    // The poll that is open tells of the end.
    this.told = ['AgentOther_ShutdownService', 'AgentOther_InService', 'AgentState_Ready'];
  }

  #play(path: string, from: number, endless: boolean, inCall: boolean): string {
    if (!inCall) this.#tell(...rung);
    const length = this.files.get(path);
    if (length === undefined) {
      if (!inCall) this.#tell(...hungUp);
      return this.#tell('AgentMediaEvent_Play_Fail', stopped);
    }
    this.playback = { position: 0, paused: false, length, endless: endless && length > 0, inCall };
    this.#moveBy(from);
    return this.#tell('AgentMediaEvent_Play_Succ', 'AgentMediaEvent_Play');
  }

  #moveBy(milliseconds: number): void {
    const { playback } = this;
    if (playback === undefined) return;
    playback.position = Math.min(playback.length, Math.max(0, playback.position + milliseconds));
    if (playback.endless && !playback.paused) playback.position %= playback.length;
  }

  #endPlayback(): string {
    const inCall = this.playback?.inCall === true;
    this.playback = undefined;
    return this.#tell(...(inCall ? [] : hungUp), stopped);
  }

  #endRecording(): string {
    const { path = '', length = 0 } = this.recording ?? {};
    this.recording = undefined;
    this.files.set(path, length);
    return this.#tell(recorded);
  }

  #tell(...events: readonly string[]): string {
    this.told.push(...events);
    return '0';
  }
}
