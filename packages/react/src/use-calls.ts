import type { AgentSession, Call } from '@ccgateway/client';
import { useCallback, useSyncExternalStore } from 'react';
import { useSession } from './session-context.ts';

// One array, because a new snapshot each time would render endlessly.
const none: readonly Call[] = [];

/**
 * Returns the calls of the agent, the oldest first. The array and each call in it stay the same objects until they
 * change, so `memo` and dependencies of effects work. On a server and during hydration there are none.
 */
export function useCalls(session?: AgentSession): readonly Call[] {
  const { own, subscribe } = useCallStore(session);
  return useSyncExternalStore(
    subscribe,
    () => own.calls,
    () => none,
  );
}

/** Returns the call with this call ID, undefined if the agent has none, for example because it ended. */
export function useCall(callid: string | undefined, session?: AgentSession): Call | undefined {
  const { own, subscribe } = useCallStore(session);
  return useSyncExternalStore(
    subscribe,
    () => own.calls.find(({ id }) => id === callid),
    () => undefined,
  );
}

function useCallStore(session: AgentSession | undefined) {
  const own = useSession(session);
  const subscribe = useCallback((changed: () => void) => own.onCalls(changed), [own]);
  return { own, subscribe };
}
