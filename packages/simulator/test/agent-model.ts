import { expect } from 'vitest';
import type { WireEvent } from '../src/centre/agent.ts';

type Wish = { readonly state: 'busy' | 'rest'; readonly reason: number; readonly seconds: number };
type State = 'signed out' | 'idle' | 'busy' | 'rest' | 'wrap-up' | 'in a call';

const anyText: unknown = expect.any(String);

/**
 * The life of one agent with customers' calls, as the documents tell it, and where they are silent as the simulator
 * chose; written without a look at the simulator's own. Every operation answers the code that is expected.
 */
export class AgentModel {
  readonly agentid: string;
  now: number;
  state: State = 'signed out';
  wish: Wish | undefined;
  call:
    | { readonly id: string; readonly caller: string; phase: 'ringing' | 'talking' | 'held'; muted: boolean }
    | undefined;
  /** Events that have reached the desktop since it was last asked. */
  received: WireEvent[] = [];
  #queue: WireEvent[] = [];
  #poll: { readonly until: number } | undefined;
  #lastSeen = 0;
  #restUntil: number | undefined;
  #answersItself = false;
  #staysInWrapUp = false;

  constructor(agentid: string, now: number) {
    this.agentid = agentid;
    this.now = now;
  }

  get signedIn(): boolean {
    return this.state !== 'signed out';
  }

  signIn(status: 3 | 4 | 5, given: { answersItself: boolean; staysInWrapUp: boolean }, force: boolean): string {
    if (this.signedIn && !force) return '100-002';
    // A call outlives the session that is taken over.
    const { call } = this;
    if (this.signedIn) this.#leave();
    this.#lastSeen = this.now;
    this.#answersItself = given.answersItself;
    this.#staysInWrapUp = given.staysInWrapUp;
    this.#tell('AgentOther_InService');
    this.#tell('AgentState_Ready');
    if (call) {
      this.call = call;
      this.#become('in a call');
      this.#tell('AgentState_Busy');
      if (status === 3) this.wish = { state: 'busy', reason: 0, seconds: 0 };
      return '0';
    }
    this.#become('idle');
    if (status === 3) this.#take({ state: 'busy', reason: 0, seconds: 0 });
    if (status === 5) {
      this.#become('wrap-up');
      this.#tell('AgentState_Work');
    }
    return '0';
  }

  signOut({ force }: { force: boolean }): string {
    if (!force && this.call) return '100-010';
    this.#tell('AgentOther_ShutdownService', { loginTime: anyText });
    this.#leave();
    return '0';
  }

  setAutoIdle(on: boolean): string {
    this.#staysInWrapUp = !on;
    return '0';
  }

  ask(wish: Wish, { prolong, reasonMissing = false }: { prolong: boolean; reasonMissing?: boolean }): string {
    if (this.state === 'in a call' || this.state === 'wrap-up') {
      this.wish = wish;
      return '0';
    }
    if (this.state === wish.state) {
      if (!prolong) return '100-009';
      if (reasonMissing) return '000-002';
    }
    this.#take(wish);
    return '0';
  }

  sayFree(): string {
    switch (this.state) {
      case 'rest':
        return '100-009';
      case 'busy':
        this.#become('idle');
        this.#tell('AgentState_CancelNotReady_Success');
        return '0';
      case 'wrap-up':
        this.wish = undefined;
        this.#become('idle');
        this.#tell('AgentState_CancelWork_Success');
        return '0';
      default:
        this.wish = undefined;
        return '0';
    }
  }

  cancel(state: 'busy' | 'rest'): string {
    if (this.state === state) {
      this.#become('idle');
      this.#tell(state === 'busy' ? 'AgentState_CancelNotReady_Success' : 'AgentState_CancelRest_Success');
      return '0';
    }
    if (this.wish?.state !== state) return '100-009';
    this.wish = undefined;
    return '0';
  }

  sayWork(): string {
    if (this.state !== 'idle' && this.state !== 'busy') return '100-009';
    this.#become('wrap-up');
    this.#tell('AgentState_SetWork_Success');
    return '0';
  }

  cancelWork(): string {
    if (this.state !== 'wrap-up') return '100-009';
    this.#become('idle');
    this.#tell('AgentState_CancelWork_Success');
    this.#takeWish();
    return '0';
  }

  ring(id: string, caller: string): void {
    this.#become('in a call');
    this.call = { id, caller, phase: 'ringing', muted: false };
    this.#tell('AgentState_Busy');
    this.#tell('AgentOther_PhoneAlerting', { callid: id, caller });
    this.#tell('AgentOther_PhoneOffhook', { type: 'main' });
    this.#tell(this.#answersItself ? 'AgentEvent_Auto_Answer' : 'AgentEvent_Ringing', {
      caller,
      called: anyText,
      callid: id,
      transfer: 'no',
      transfrom: '',
      type: 'main',
      mediaAbility: '1',
      feature: '0',
    });
    if (this.#answersItself) this.answer();
  }

  answer(): string {
    if (this.call?.phase !== 'ringing') return '200-002';
    this.#talk();
    return '0';
  }

  reject(mode: 1 | 2): string {
    if (this.call?.phase !== 'ringing') return '200-002';
    const { id } = this.call;
    this.call = undefined;
    this.#tell('AgentEvent_No_Answer', id);
    this.#become('idle');
    const wished = this.wish !== undefined;
    if (mode === 2) this.#tell('AgentOther_PhoneRelease', { phoneState: 3 });
    if (wished) this.#takeWish();
    else if (mode === 1) this.#take({ state: 'busy', reason: 7, seconds: 0 });
    else this.#tell('AgentState_Ready');
    if (mode === 1) this.#tell('AgentOther_PhoneRelease', { phoneState: 3 });
    return '0';
  }

  hold(): string {
    if (this.call === undefined) return '200-013';
    if (this.call.phase !== 'talking') return '200-014';
    this.call.phase = 'held';
    this.#tell('AgentEvent_Hold', this.call.id);
    return '0';
  }

  getHold(): string {
    if (this.call?.phase !== 'held') return '200-015';
    this.#talk();
    return '0';
  }

  mute(on: boolean): string {
    if (this.call?.phase !== 'talking') return on ? '200-003' : '200-007';
    if (this.call.muted === on) return on ? '200-004' : '200-008';
    this.call.muted = on;
    return '0';
  }

  release(): string {
    if (this.call === undefined || this.call.phase === 'held') return '200-017';
    const { id, caller } = this.call;
    this.#tell('AgentEvent_Call_Release', id);
    this.#tell('AgentEvent_Customer_Release', { callid: id, number: caller });
    this.#hangUp(2);
    return '0';
  }

  customerHangsUp(): void {
    if (this.call === undefined) return;
    const { id, caller, phase } = this.call;
    if (phase === 'ringing') {
      this.#tell('AgentEvent_No_Answer', id);
    } else {
      this.#tell('AgentEvent_Customer_Release', { callid: id, number: caller });
      this.#tell('AgentEvent_Call_Release', id);
    }
    this.#hangUp(3);
  }

  /** Lets time pass: a poll ends after ten seconds, a rest reminds, an agent who was not seen for two minutes is out. */
  advance(milliseconds: number): void {
    const target = this.now + milliseconds;
    for (;;) {
      const pollEnd = this.#poll?.until ?? Number.POSITIVE_INFINITY;
      const reminder = this.#restUntil ?? Number.POSITIVE_INFINITY;
      // It is looked for once a second.
      const dead =
        this.signedIn && this.#poll === undefined
          ? Math.ceil((this.#lastSeen + 120_000) / 1000) * 1000
          : Number.POSITIVE_INFINITY;
      const next = Math.min(pollEnd, reminder, dead);
      if (next > target) break;
      this.now = next;
      if (next === reminder) {
        this.#restUntil = undefined;
        this.#tell('AgentState_Rest_Timeout');
      } else if (next === pollEnd) {
        this.#poll = undefined;
        this.#lastSeen = next;
      } else {
        this.#leave();
      }
    }
    this.now = target;
  }

  /** The desktop polls until nothing waits. */
  drain(): { events: WireEvent[]; retcode: string } {
    const events = [...this.received, ...this.#queue];
    this.received = [];
    this.#queue = [];
    if (this.signedIn && this.#poll === undefined) {
      this.#lastSeen = this.now;
      this.#poll = { until: this.now + 10_000 };
    }
    return { events, retcode: this.signedIn ? '0' : '100-006' };
  }

  #tell(eventType: string, content: unknown = null): void {
    const event = { eventType, workNo: this.agentid, content };
    if (this.#poll) {
      this.received.push(event);
      this.#poll = undefined;
      this.#lastSeen = this.now;
    } else {
      this.#queue.push(event);
    }
  }

  #become(state: State): void {
    this.state = state;
    this.#restUntil = undefined;
  }

  #take({ state, reason, seconds }: Wish): void {
    this.#become(state);
    const eventType = state === 'busy' ? 'AgentState_SetNotReady_Success' : 'AgentState_SetRest_Success';
    this.#tell(eventType, { reason: String(reason) });
    if (state === 'rest') this.#restUntil = this.now + seconds * 1000;
  }

  #takeWish(): void {
    const { wish } = this;
    this.wish = undefined;
    if (wish) this.#take(wish);
  }

  #talk(): void {
    if (this.call === undefined) return;
    this.call.phase = 'talking';
    const { id: callid, caller } = this.call;
    // The number that customers call is the simulator's own.
    const called = anyText;
    this.#tell('AgentEvent_Talking', {
      caller,
      callid,
      called,
      feature: '0',
      type: 'main',
      mediaAbility: '1',
      partner: caller,
    });
  }

  #hangUp(phoneState: 2 | 3): void {
    this.call = undefined;
    this.#tell('AgentOther_PhoneRelease', { phoneState });
    if (this.#staysInWrapUp) {
      this.#become('wrap-up');
      this.#tell('AgentState_Work');
    } else if (this.wish) {
      this.#takeWish();
    } else {
      this.#become('idle');
      this.#tell('AgentState_Ready');
    }
  }

  #leave(): void {
    this.#become('signed out');
    this.call = undefined;
    this.wish = undefined;
    this.#queue = [];
    this.#poll = undefined;
  }
}
