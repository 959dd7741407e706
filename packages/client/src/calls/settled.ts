import { deadline } from '../time.ts';
import type { Call } from './call.ts';

/** What is accepted first and told by events later. */
export type Settling = 'transfer' | 'consult' | 'conference' | 'callout';

/** What became of it. `call` is as the last event left it; missing where no event told of such a call. */
export type Settled =
  | { readonly ok: true; readonly call: Call }
  /**
   * `failed` an event said so, or the call ended before; then its `endReason` says why. `timeout`: no event decided it.
   * `aborted` by the signal.
   */
  | { readonly ok: false; readonly reason: 'failed' | 'timeout' | 'aborted'; readonly call: Call | undefined };

/** The part of a session that is needed. */
export interface CallsTold {
  onCalls(listener: (calls: readonly Call[], ended: readonly Call[]) => void): () => void;
  readonly calls: readonly Call[];
  readonly endedCalls: readonly Call[];
}

/**
 * Waits for the event that decides what the gateway has accepted: that a transferred call has gone, or has a further
 * party; that the colleague (`consult`) or the number called (`callout`) answers; that a conference begins.
 *
 * @param call the call, or its ID. For `consult` and `callout` that is the new call, whose ID is the result of the operation
 * @param options `timeout` in milliseconds, 60,000 unless given; `signal` ends the wait early
 * @returns what became of it; never rejects
 */
export function settled(
  session: CallsTold,
  call: { readonly id: string } | string,
  what: Settling,
  options: { readonly timeout?: number | undefined; readonly signal?: AbortSignal | undefined } = {},
): Promise<Settled> {
  const id = typeof call === 'string' ? call : call.id;
  const { timeout = 60_000, signal } = options;
  const cancels: (() => void)[] = [];
  return new Promise<Settled>((resolve) => {
    let last: Call | undefined;
    const look = (calls: readonly Call[], ended: readonly Call[]) => {
      const found = calls.find((one) => one.id === id) ?? ended.filter((one) => one.id === id).pop();
      if (found === undefined) return;
      last = found;
      const ok = judge(found, what);
      if (ok !== undefined) resolve(ok ? { ok, call: found } : { ok, reason: 'failed', call: found });
    };
    // The event may have come before the answer of the gateway.
    look(session.calls, session.endedCalls);
    cancels.push(
      session.onCalls(look),
      deadline(timeout, signal, (reason) => resolve({ ok: false, reason, call: last })),
    );
  }).finally(() => {
    for (const cancel of cancels) cancel();
  });
}

/** Whether it has succeeded; undefined while nothing has decided it. */
function judge({ state, endReason, failed, parties }: Call, what: Settling): boolean | undefined {
  if (state === 'ended') return what === 'transfer' && endReason === 'transferred';
  if (failed === what) return false;
  if (what === 'transfer') return parties.length > 0 || undefined;
  if (what === 'conference') return state === 'conference' || undefined;
  return state === 'ringing' || state === 'dialling' ? undefined : true;
}
