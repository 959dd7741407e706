import type { Failure } from './types.ts';

/**
 * Why a session is interrupted or ended.
 *
 * Of an interruption, after which the session goes on by itself: the kind of failure of a poll or heartbeat, `refused`
 * (the gateway answered the return code in {@link Connection.code}), `asleep` (nothing ran for more than a minute, as on
 * a laptop that slept) or `cached` (the page is in the back/forward cache).
 *
 * Of an end, after which only a sign-in helps: `signed-out` (here, by an inspector, or elsewhere), `taken-over` (the
 * agent signed in elsewhere), `expired` (the gateway gave the session up, because nothing came from it for more than a
 * minute or because of a disaster recovery) or `refused` (the gateway refused every poll from the sign-in on).
 */
export type ConnectionReason =
  | 'signed-out'
  | 'taken-over'
  | 'expired'
  | 'refused'
  | 'asleep'
  | 'cached'
  | Exclude<Failure['kind'], 'retcode'>;

/**
 * State of the delivery of events: `offline` before the sign-in, `online` while the gateway answers, `interrupted`
 * while it does not, `ended` once the session is over.
 */
export interface Connection {
  readonly state: 'offline' | 'online' | 'interrupted' | 'ended';
  /** When the state began, in milliseconds since 1970. */
  readonly since: number;
  /** Why, for `interrupted` and `ended`. */
  readonly reason?: ConnectionReason;
  /** The return code of the gateway that the reason was read from, if there was one. */
  readonly code?: string;
}

/** Where a session is: at rest, or at a sign-in or a sign-out. Meanwhile its connection is that of before. */
export type Phase = {
  readonly at: 'rest' | 'sign-in' | 'sign-out';
  readonly connection: Connection;
};

/** What happens to a session. `begin` and `stay` are the outcomes of a sign-in, `stay` that of a sign-out that failed. */
export type Step =
  | { readonly to: 'sign-in' | 'sign-out' | 'begin' | 'stay' | 'online' }
  | { readonly to: 'interrupted' | 'ended'; readonly reason: ConnectionReason; readonly code?: string };

/** The phase after a step, the only place where one follows another. Every step may come in every phase. */
export function next(phase: Phase, step: Step, now: number): Phase {
  const { at, connection } = phase;
  const { state } = connection;
  switch (step.to) {
    case 'sign-in':
    case 'sign-out':
      return { at: step.to, connection };
    case 'stay':
      return { at: 'rest', connection };
    case 'begin':
      return { at: 'rest', connection: { state: 'online', since: now } };
    case 'online':
      return state === 'interrupted' ? { at, connection: { state: 'online', since: now } } : phase;
    case 'interrupted':
      return state === 'online' ? { at, connection: reached(step, step.reason, now) } : phase;
    case 'ended':
      // What ends during a sign-in is the session before.
      if (state === 'ended' || at === 'sign-in') return phase;
      return { at: 'rest', connection: reached(step, at === 'sign-out' ? 'signed-out' : step.reason, now) };
  }
}

function reached(
  { to: state, code }: Extract<Step, { readonly reason: unknown }>,
  reason: ConnectionReason,
  since: number,
): Connection {
  return code === undefined ? { state, since, reason } : { state, since, reason, code };
}

/**
 * Milliseconds without an answer after which a gateway may have given a session up. Gateways wait for 120,000; a browser
 * lets the timers of a hidden page wait for up to 60,000.
 */
export const longSilence = 75_000;

/** Answers without permission in a row after which the session counts as lost. */
const refusalLimit = 5;

/**
 * What a failed poll or heartbeat means.
 *
 * @param refusals how many answers without permission there are in a row, this one included
 * @param silence milliseconds since the last good answer, or since the start
 * @param heard whether there was a good answer
 */
export function verdict(failure: Failure, refusals: number, silence: number, heard: boolean): Step {
  if (failure.kind !== 'retcode') return { to: 'interrupted', reason: failure.kind };
  const code: string = failure.retcode;
  const recovery = /^105-00[567]$/.test(code);
  const over = recovery || code === '100-006' || (code === '000-003' && refusals >= refusalLimit);
  if (!over) return { to: 'interrupted', reason: 'refused', code };
  const reason = recovery || silence > longSilence ? 'expired' : code === '100-006' ? 'signed-out' : 'taken-over';
  return { to: 'ended', reason: heard || reason !== 'taken-over' ? reason : 'refused', code };
}
