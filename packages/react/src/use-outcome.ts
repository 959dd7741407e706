import type { Outcome } from '@ccgateway/client';
import { useCallback, useInsertionEffect, useRef, useState } from 'react';

/** What {@link useOutcome} returns. */
export interface OutcomeOf<Input extends readonly unknown[], Answer> {
  /** Runs the action of the latest render and resolves to its outcome. The function stays the same. */
  readonly run: (...input: Input) => Promise<Answer>;
  /** Whether the latest run is under way. */
  readonly pending: boolean;
  /** The outcome of the latest run, until the next one begins or {@link clear} is called. */
  readonly outcome: Answer | undefined;
  /** Forgets the outcome, for example when the user closes its message. The function stays the same. */
  readonly clear: () => void;
}

/**
 * Runs an action, such as a call of an operation, and shows that it is under way and how it ended:
 * `const { run, pending, outcome } = useOutcome(() => call.hold())`.
 *
 * Every run is carried out, also when its component is unmounted meanwhile; of several, the latest is shown. An action
 * that throws rejects the promise of its run and leaves no outcome.
 */
export function useOutcome<Input extends readonly unknown[], Answer extends Outcome<unknown>>(
  action: (...input: Input) => Promise<Answer>,
): OutcomeOf<Input, Answer> {
  const current = useRef(action);
  // An insertion effect, because the effects of a layout may already run the action.
  useInsertionEffect(() => {
    current.current = action;
  });
  const latest = useRef<Promise<Answer>>(undefined);
  const [shown, show] = useState<Shown<Answer>>(idle);

  const run = useCallback((...input: Input) => {
    const running = (async () => current.current(...input))();
    latest.current = running;
    show({ pending: true, outcome: undefined });
    const end = (outcome?: Answer) => {
      if (latest.current === running) show({ pending: false, outcome });
    };
    running.then(end, () => end());
    return running;
  }, []);
  const clear = useCallback(() => show((now) => (now.pending ? now : idle)), []);
  return { run, ...shown, clear };
}

interface Shown<Answer> {
  readonly pending: boolean;
  readonly outcome: Answer | undefined;
}

const idle = { pending: false, outcome: undefined };
