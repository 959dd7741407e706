import type { AgentSession, Connection } from '@ccgateway/client';
import { useCallback, useSyncExternalStore } from 'react';

// One object, because a new snapshot each time would render endlessly.
const offline: Connection = { state: 'offline', since: 0 };

/** Returns the current state of event delivery. On a server and during hydration it is `offline`. */
export function useConnection(session: AgentSession): Connection {
  const subscribe = useCallback((changed: () => void) => session.onConnection(changed), [session]);
  return useSyncExternalStore(
    subscribe,
    () => session.connection,
    () => offline,
  );
}
