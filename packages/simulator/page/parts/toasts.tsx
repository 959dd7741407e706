import { useEffect, useSyncExternalStore } from 'react';
import type { ActionResult } from '../data/api.ts';
import { Icon } from './icon.tsx';

interface Toast {
  readonly number: number;
  readonly ok: boolean;
  readonly text: string;
}

/** Milliseconds that a success is shown; a refusal stays until the next one or until it is closed. */
const shownFor = 5000;

/** Parts of a success that say nothing new. */
const unsaid: ReadonlySet<string> = new Set(['status', 'retcode', 'message', 'operation']);

let toast: Toast | undefined;
let count = 0;
const listeners = new Set<() => void>();

function show(next: Toast | undefined): void {
  toast = next;
  for (const listener of listeners) listener();
}

/** Tells how an action ended, to eyes and to screen readers. */
export function tell(what: string, result: ActionResult): void {
  count += 1;
  const problem = problemOf(result);
  if (problem !== undefined) {
    show({ number: count, ok: false, text: `${what}: ${problem}` });
    return;
  }
  if (!result.ok) return;
  const facts = Object.entries(result.result)
    .filter(([name, value]) => typeof value !== 'object' && value !== '' && !unsaid.has(name))
    .map(([name, value]) => `${name} ${value}`);
  show({ number: count, ok: true, text: facts.length > 0 ? `${what}: ${facts.join(', ')}` : `${what}: done` });
}

/** Why an action did not do what was asked; an operation that was performed for an agent has a return code. */
function problemOf(result: ActionResult): string | undefined {
  if (!result.ok) return result.error;
  const { retcode, reason, message } = result.result;
  return retcode === undefined || retcode === '0' ? undefined : `${retcode}. ${reason ?? message ?? ''}`;
}

export function Toasts() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toast,
  );
  useEffect(() => {
    if (!shown?.ok) return;
    const timer = setTimeout(() => show(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <div className="toasts">
      <p role="status">{shown?.ok && <span className="toast toast-ok">{shown.text}</span>}</p>
      <p role="alert">
        {shown && !shown.ok && (
          <span className="toast toast-refused">
            {shown.text}
            <button type="button" aria-label="Close the message" onClick={() => show(undefined)}>
              <Icon name="close" />
            </button>
          </span>
        )}
      </p>
    </div>
  );
}
