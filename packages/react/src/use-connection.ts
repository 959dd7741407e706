import type { AgentSession, Connection } from '@ccgateway/client';
import { useCallback, useSyncExternalStore } from 'react';
import { useSession } from './session-context.ts';

// One object, because a new snapshot each time would render endlessly.
export const offline: Connection = { state: 'offline', since: 0 };

/** Returns the current state of event delivery. On a server and during hydration it is `offline`. */
export function useConnection(session?: AgentSession): Connection {
  const own = useSession(session);
  const subscribe = useCallback((changed: () => void) => own.onConnection(changed), [own]);
  return useSyncExternalStore(
    subscribe,
    () => own.connection,
    () => offline,
  );
}
