/**
 * Which of several tabs leads. This module is pure: `step` takes what the tab was, what happened and the time, and
 * returns what it is and what is to be done. Locks, channel and timers belong to the caller.
 */

/** The right to lead: a term that grows with every leader, and the tab that claimed it. No two tabs have the same. */
export type Fence = readonly [term: number, tab: string];

/** What tabs tell each other about leading. Every message also names its sender. */
export type ElectionMessage =
  /** Who leads? Asked by a tab that begins, and by one that has heard nothing for too long. */
  | { readonly kind: 'probe' }
  /** The sender leads by this fence. `idle` means that it is hidden and would rather give the lead to a visible tab. */
  | { readonly kind: 'beat'; readonly fence: Fence; readonly idle: boolean }
  /** The sender begins to lead by this fence. */
  | { readonly kind: 'claim'; readonly fence: Fence }
  /** A claim was lower than a fence that the sender knows. */
  | { readonly kind: 'object'; readonly fence: Fence }
  /**
   * The leader gives the lead to a tab, or to whoever is next. It was said at the time `at`, and holds for as long as a
   * tab that was asked has to answer; then the tab that gave the lead may take it back.
   */
  | { readonly kind: 'yield'; readonly fence: Fence; readonly at: number; readonly to?: string | undefined }
  /** The sender asks for the lead: because it is visible, or because it must have it (`urgent`). */
  | { readonly kind: 'want'; readonly urgent: boolean };

export type Input =
  | { readonly kind: 'start' }
  | { readonly kind: 'message'; readonly from: string; readonly message: ElectionMessage }
  /** A timer ran, or the caller is about to act. */
  | { readonly kind: 'tick' }
  /** The lock was granted or lost. */
  | { readonly kind: 'lock'; readonly held: boolean }
  /** The answer to the effect `check`: whether the lock is still held. */
  | { readonly kind: 'checked'; readonly number: number; readonly held: boolean }
  /** What a leader that gives the lead away was doing is done. */
  | { readonly kind: 'done' }
  | { readonly kind: 'visible'; readonly visible: boolean }
  /** The page is frozen, cached or closed, or comes back. */
  | { readonly kind: 'away' }
  | { readonly kind: 'back' }
  /** This tab must lead, because it signs in. */
  | { readonly kind: 'want' };

export type Effect =
  | { readonly do: 'send'; readonly message: ElectionMessage }
  /** Queue for the lock, take it from its holder, or let it go and stop queueing. */
  | { readonly do: 'request' | 'steal' | 'release' }
  /** Ask the browser whether this tab holds the lock. */
  | { readonly do: 'check'; readonly number: number };

/**
 * `away`: frozen, cached or not begun. `claiming`: waits for objections, or until a leader that is gone silent must have
 * stopped. `doubting`: was not running for a while and does not know whether it still leads. `yielding`: finishes what
 * it does and then gives the lead away. Only `leading` may begin something.
 */
export type Phase = 'away' | 'following' | 'claiming' | 'leading' | 'doubting' | 'yielding';

/** Milliseconds of the election. */
export interface Times {
  /** Between two beats of a leader. */
  readonly beat: number;
  /** After so long without any input a tab takes itself to have been frozen. It is longer than `beat`. */
  readonly lease: number;
  /** Without a sign of a leader until a follower asks for one. */
  readonly silence: number;
  /** Until a leader that was asked must have answered. */
  readonly answer: number;
  /** From a steal until the new leader acts; longer than `lease`, so that the former one has noticed. */
  readonly grace: number;
  /** Without locks: from a claim until the new leader acts. */
  readonly claim: number;
}

export const usualTimes: Times = { beat: 2_000, lease: 2_500, silence: 5_000, answer: 1_500, grace: 3_000, claim: 500 };

export interface Election {
  readonly id: string;
  /** Whether the browser has locks; otherwise messages alone decide. */
  readonly locks: boolean;
  readonly phase: Phase;
  readonly visible: boolean;
  /** The highest fence that this tab knows. */
  readonly top: Fence;
  /** The fence by which this tab leads or is about to. */
  readonly mine?: Fence | undefined;
  readonly lock: boolean;
  /** Whether the lock is being taken from its holder; `given` is when the holder gave it. */
  readonly steal?: boolean;
  readonly given?: number | undefined;
  /** To whom the lead is given. */
  readonly heir?: string | undefined;
  /** Whether the last leader gave the lead away after it had told everything. */
  readonly handed?: boolean;
  /** Whether this tab must lead and asks until it does. */
  readonly wants?: boolean;
  /** Last sign of a leader. */
  readonly heard: number;
  /** When a silent leader was asked. */
  readonly probed?: number | undefined;
  /** Whether it was asked once more. */
  readonly again?: boolean;
  /** End of claiming or doubting, next beat of a leader, or claim of a follower whose leader is gone. */
  readonly until?: number | undefined;
  /** A tab that took the lock from a silent leader does not act earlier. */
  readonly from: number;
  /** Last input. */
  readonly last: number;
  /** How often the lock was checked; tells answers apart. */
  readonly checks: number;
  readonly times: Times;
}

export interface Step {
  readonly state: Election;
  readonly effects: readonly Effect[];
  /** Whether the message of the input came from the leader. */
  readonly accepted: boolean;
}

/** A tab before its start. The id is new for every page load: a duplicated tab copies everything that is stored. */
export function newElection(id: string, locks: boolean, visible: boolean, times: Times = usualTimes): Election {
  const never = Number.NEGATIVE_INFINITY;
  const top: Fence = [0, ''];
  const sofar = { top, lock: false, heard: never, from: never, last: never, checks: 0 };
  return { id, locks, phase: 'away', visible, times, ...sofar };
}

/** Whether a fence is higher than another. */
export function higher([term, tab]: Fence, [otherTerm, otherTab]: Fence): boolean {
  return term === otherTerm ? tab > otherTab : term > otherTerm;
}

/** Whether this tab may begin to act as the leader now. A tab that may not should take a step with a tick and ask again. */
export function mayAct({ phase, last, times }: Election, now: number): boolean {
  return phase === 'leading' && now - last <= times.lease;
}

/** When the next tick is due; Infinity for never. */
export function wakeAt(state: Election): number {
  const { phase, until = Number.POSITIVE_INFINITY } = state;
  if (phase === 'following') return Math.min(until, patienceEnds(state));
  return phase === 'away' ? Number.POSITIVE_INFINITY : until;
}

export function step(before: Election, input: Input, now: number): Step {
  const turn = new Turn(before, now);
  turn.take(input);
  return { state: { ...turn.state, last: now }, effects: turn.effects, accepted: turn.accepted };
}

/**
 * When a follower asks a silent leader, or gives up one that was asked. Hidden tabs leave it to visible ones to be the
 * first. Without locks a tab that begins must wait for an answer before it may sign in, so it waits less.
 */
function patienceEnds({ probed, heard, visible, locks, times }: Election): number {
  if (probed === undefined) return heard + times.silence * (visible ? 1 : 2);
  return probed + (locks || Number.isFinite(heard) ? times.answer : times.claim);
}

class Turn {
  state: Election;
  effects: Effect[] = [];
  accepted = false;
  private readonly now: number;

  constructor(state: Election, now: number) {
    this.state = state;
    this.now = now;
  }

  take(input: Input): void {
    const { phase, last, times } = this.state;
    if (input.kind === 'start' || input.kind === 'back') this.begin();
    else if (phase === 'away') this.takeAway(input);
    else if (input.kind === 'away') this.leave();
    else {
      // After a freeze, a sleep or a long block nothing is certain: others may have heard nothing and acted.
      if (this.state.mine && this.now - last > times.lease) this.doubt();
      this.takeAwake(input);
    }
  }

  private takeAwake(input: Input): void {
    switch (input.kind) {
      case 'message':
        this.read(input.from, input.message);
        break;
      case 'lock':
        if (input.held) this.granted();
        else this.lost();
        break;
      case 'checked':
        this.checked(input.number, input.held);
        break;
      case 'done':
        this.hand();
        break;
      case 'visible':
        this.show(input.visible);
        break;
      case 'want':
        this.want();
        break;
      default:
        this.tick();
    }
  }

  private begin(): void {
    if (this.state.phase !== 'away') return;
    this.set({ phase: 'following' });
    if (this.state.locks) this.effects.push({ do: 'request' });
    this.probe();
  }

  /** While away, a tab learns the highest fence and lets a lock go that comes late. */
  private takeAway(input: Input): void {
    if (input.kind === 'visible') this.set({ visible: input.visible });
    if (input.kind === 'message' && 'fence' in input.message) this.learn(input.message.fence);
    if (input.kind === 'lock' && input.held) this.effects.push({ do: 'release' });
  }

  private leave(): void {
    const { mine, phase, locks } = this.state;
    if (mine && phase !== 'doubting') this.send({ kind: 'yield', fence: mine, at: this.now });
    if (locks) this.effects.push({ do: 'release' });
    this.set({ phase: 'away', mine: undefined, lock: false, steal: false, until: undefined, wants: false });
  }

  private doubt(): void {
    const { locks, times, mine } = this.state;
    this.set({ phase: 'doubting', until: locks ? undefined : this.now + times.claim });
    if (locks) this.check();
    else if (mine) this.send({ kind: 'claim', fence: mine });
  }

  private check(): void {
    const number = this.state.checks + 1;
    this.set({ checks: number });
    this.effects.push({ do: 'check', number });
  }

  private checked(number: number, held: boolean): void {
    const { phase, checks } = this.state;
    if (number !== checks) return;
    if (!held) this.lost();
    else if (phase === 'doubting') this.confirm();
    else if (phase === 'following') this.lead(0);
  }

  /** Nobody contradicted. A higher fence than the own one is that of a leader who is gone. */
  private confirm(): void {
    const { mine, top } = this.state;
    if (mine && higher(top, mine)) this.lead(0);
    else this.act();
  }

  private granted(): void {
    const { steal, given, times } = this.state;
    const wait = steal && !this.holds(given) ? times.grace : 0;
    // An answer to an older question no longer counts.
    this.set({ lock: true, steal: false, from: this.now + wait, checks: this.state.checks + 1 });
    this.lead(0);
  }

  /** Whether what was given at a time cannot have been taken back. */
  private holds(given = Number.NaN): boolean {
    return this.now >= given && this.now < given + this.state.times.answer;
  }

  private lost(): void {
    this.set({ lock: false, steal: false });
    this.effects.push({ do: 'request' });
    this.follow();
  }

  private follow(): void {
    this.set({
      phase: 'following',
      mine: undefined,
      heir: undefined,
      until: undefined,
      heard: this.now,
      probed: undefined,
    });
  }

  /** Claims the next fence, and acts after the given time. */
  private lead(wait: number): void {
    const fence: Fence = [this.state.top[0] + 1, this.state.id];
    this.set({ phase: 'claiming', mine: fence, top: fence, heir: undefined, until: this.now + wait });
    this.send({ kind: 'claim', fence });
    if (wait === 0) this.act();
  }

  private act(): void {
    const { from } = this.state;
    if (this.now < from) this.set({ phase: 'claiming', until: from });
    else {
      this.set({ phase: 'leading', wants: false });
      this.beat();
    }
  }

  private beat(): void {
    const { mine, visible, times } = this.state;
    if (!mine) return;
    this.set({ until: this.now + times.beat });
    this.send({ kind: 'beat', fence: mine, idle: !visible });
  }

  /** Gives the lead to its heir. The lock stays until the heir takes it: if the heir is gone, this tab leads again. */
  private hand(): void {
    const { phase, mine, heir, times } = this.state;
    if (phase !== 'yielding' || !mine) return;
    this.send({ kind: 'yield', fence: mine, at: this.now, to: heir });
    this.follow();
    this.set({ until: this.now + times.answer, handed: true });
  }

  private show(visible: boolean): void {
    const { phase } = this.state;
    this.set({ visible });
    if (phase === 'leading') this.beat();
    if (!visible) return;
    if (phase === 'following') this.send({ kind: 'want', urgent: false });
    if (phase === 'yielding') this.act();
  }

  private tick(): void {
    const { phase, until = Number.POSITIVE_INFINITY, times } = this.state;
    if (this.now < wakeAt(this.state)) return;
    if (phase === 'claiming' || phase === 'doubting') this.confirm();
    else if (phase === 'leading' || phase === 'yielding') this.beat();
    else if (this.now >= until && this.now - until <= times.lease) this.succeed();
    else {
      this.set({ until: undefined });
      this.watch();
    }
  }

  /**
   * Asks a leader that has been silent, and replaces one that was asked. A timer that is late may mean that this tab was
   * frozen, with the answer still to be read, so it asks once more.
   */
  private watch(): void {
    const { probed, again, times } = this.state;
    const late = this.now - patienceEnds(this.state) > times.lease;
    if (probed !== undefined && (!late || again)) this.succeed();
    else {
      this.set({ again: probed !== undefined });
      this.probe();
    }
  }

  private probe(): void {
    this.set({ probed: this.now });
    this.send({ kind: 'probe' });
  }

  private succeed(): void {
    const { locks, lock, times } = this.state;
    // The next probe, if nothing comes of it.
    this.set({ until: undefined, heard: this.now, probed: undefined, again: false });
    if (!locks) this.lead(times.claim);
    else if (lock) this.check();
    else {
      this.set({ steal: true, given: undefined });
      this.effects.push({ do: 'steal' });
    }
  }

  private read(from: string, message: ElectionMessage): void {
    if (message.kind === 'probe') this.answer();
    else if (message.kind === 'want') this.wanted(from, message.urgent);
    else if (message.kind === 'object') this.object(message.fence);
    else if (message.kind === 'yield') this.given(message);
    else this.hear(message);
  }

  private answer(): void {
    const { phase, mine } = this.state;
    if (phase === 'leading' || phase === 'yielding') this.sayBeat();
    if (phase === 'claiming' && mine) this.send({ kind: 'claim', fence: mine });
  }

  private sayBeat(): void {
    const { mine, visible } = this.state;
    if (mine) this.send({ kind: 'beat', fence: mine, idle: !visible });
  }

  private want(): void {
    const { phase } = this.state;
    if (phase === 'yielding') this.act();
    this.set({ wants: phase !== 'leading' && phase !== 'yielding' });
    if (phase === 'following') this.send({ kind: 'want', urgent: true });
  }

  private wanted(from: string, urgent: boolean): void {
    const { phase, visible } = this.state;
    if (phase === 'leading' && (urgent || !visible)) this.set({ phase: 'yielding', heir: from });
  }

  /** Somebody knows a higher fence than the own one: that of a leader who lives and will say so, or of one who is gone. */
  private object(fence: Fence): void {
    const { mine, phase, locks, times } = this.state;
    this.learn(fence);
    if (!mine || !higher(fence, mine) || phase === 'doubting') return;
    if (phase === 'claiming' && !locks) this.lead(times.claim);
    else this.doubt();
  }

  private given({ fence, to, at }: ElectionMessage & { kind: 'yield' }): void {
    const { mine, id, locks, visible, times } = this.state;
    if (higher(this.state.top, fence) || mine) return;
    this.learn(fence);
    this.accepted = true;
    this.set({ heard: this.now, probed: undefined, until: undefined, handed: true });
    if (to === id && !locks) this.lead(this.holds(at) ? 0 : times.claim);
    else if (to === id) {
      this.set({ steal: true, given: at });
      this.effects.push({ do: 'steal' });
    } else if (to === undefined && !locks) {
      this.set({ until: this.now + (visible ? 0 : times.claim) + spread(id) * times.claim });
    }
  }

  private hear(message: ElectionMessage & { kind: 'beat' | 'claim' }): void {
    const { top, mine, phase, visible, wants } = this.state;
    const { fence } = message;
    if (higher(top, fence)) {
      if (phase === 'leading') this.sayBeat();
      else this.send({ kind: 'object', fence: top });
      return;
    }
    this.learn(fence);
    // Also the holder of the lock: a higher fence means that the lock has just been taken from it.
    if (mine) this.follow();
    this.accepted = true;
    this.set({ heard: this.now, probed: undefined, until: undefined, handed: false });
    const idle = message.kind === 'beat' && message.idle;
    if (wants || (idle && visible)) this.send({ kind: 'want', urgent: !!wants });
  }

  private learn(fence: Fence): void {
    if (higher(fence, this.state.top)) this.set({ top: fence });
  }

  private set(change: Partial<Election>): void {
    this.state = { ...this.state, ...change };
  }

  private send(message: ElectionMessage): void {
    this.effects.push({ do: 'send', message });
  }
}

/** A number from 0 to 1 that differs between tabs, so that they do not claim at the same time. */
function spread(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.charCodeAt(0)) % 997;
  return sum / 997;
}
