import { longSilence, type Step, verdict } from './connection.ts';
import { fullJitter, pause } from './time.ts';
import type { Outcome } from './types.ts';

/** What is delivered, and who is told. */
export interface Course {
  /** Milliseconds between an answer and the next poll or heartbeat. */
  readonly rest: number;
  /** Whether the gateway has answered polls or heartbeats of this session before. */
  readonly heard: boolean;
  /** Whether the gateway is to be asked what was missed before the start. */
  readonly missed: boolean;
  /** Sends one poll or heartbeat. */
  ask(signal: AbortSignal): Promise<Outcome<unknown>>;
  /** Asks the gateway what was missed; resolves to whether it answered, or undefined if this is not the time to ask. */
  catchUp(signal: AbortSignal): Promise<boolean | undefined>;
  /** Takes a change of the connection. */
  move(step: Step): void;
}

/** At these events of a page a poll may succeed again, or has to stop. Those of the document reach the window too. */
const pageEvents = ['online', 'visibilitychange', 'pageshow', 'pagehide'];

/**
 * Repeats polls or heartbeats until it is stopped. After a failure the pause grows up to a bound; it ends early when the
 * network or the page is back. After whatever may have cost an event the gateway is asked what was missed.
 *
 * @returns a function that stops it and resolves when nothing is under way any more
 */
export function startDelivery({ rest, ask, catchUp, move, ...course }: Course): () => Promise<void> {
  let stopped = false;
  let cached = false;
  let { missed } = course;
  /** Ends the poll or the pause under way. */
  let turn = new AbortController();
  /** When it began, and whether it is a pause. */
  let began = Date.now();
  let pausing = false;

  const slept = () => Date.now() - began > longSilence + (pausing ? rest : 0);
  const lose = (step: Step) => {
    missed = true;
    move(step);
  };
  const during = async <T>(action: (signal: AbortSignal) => Promise<T>, isPause = false): Promise<T> => {
    turn = new AbortController();
    began = Date.now();
    pausing = isPause;
    if (stopped) turn.abort();
    const result = await action(turn.signal);
    if (!cached && slept()) lose({ to: 'interrupted', reason: 'asleep' });
    return result;
  };
  const idle = (milliseconds: number) => during((signal) => pause(milliseconds, signal), true);
  const onPage = ({ type, persisted }: Event & { readonly persisted?: boolean }) => {
    if (type !== 'pagehide') {
      cached = false;
      // The connection of a poll from before a sleep may be dead.
      if (pausing || slept()) turn.abort();
    } else if (persisted) {
      cached = true;
      lose({ to: 'interrupted', reason: 'cached' });
      turn.abort();
    }
  };

  const run = async () => {
    let { heard } = course;
    let last = Date.now();
    let failures = 0;
    let refusals = 0;
    let caughtUp = 0;
    while (!stopped) {
      const outcome = cached ? await idle(Infinity) : await during(ask);
      if (stopped) return;
      if (outcome?.ok) {
        heard = true;
        last = Date.now();
        failures = refusals = 0;
        // Gateways take five queries in two seconds.
        if (missed && Math.abs(last - caughtUp) > 2_000) {
          const answered = await during(catchUp);
          if (answered !== undefined) caughtUp = last;
          missed = !answered;
        }
        if (!stopped && !cached) move({ to: 'online' });
        await idle(rest);
      } else if (outcome && outcome.kind !== 'aborted') {
        refusals = outcome.kind === 'retcode' && outcome.retcode === '000-003' ? refusals + 1 : 0;
        lose(verdict(outcome, refusals, Date.now() - last, heard));
        // Shorter than the pause between heartbeats, because two minutes without one end the session.
        await idle(Math.min(rest, 5_000) + fullJitter(failures++));
      }
    }
  };

  for (const type of pageEvents) globalThis.addEventListener?.(type, onPage);
  const done = run().then(() => {
    for (const type of pageEvents) globalThis.removeEventListener?.(type, onPage);
  });
  return () => {
    stopped = true;
    turn.abort();
    return done;
  };
}
