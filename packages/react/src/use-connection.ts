import type { AgentSession, Connection } from '@ccgateway/client';
import { useCallback, useSyncExternalStore } from 'react';

// One object, since a snapshot that is new each time would render for ever.
const offline: Connection = { state: 'offline', since: 0 };

/** The present state of event delivery. On a server, and while a page is hydrated, it is `offline`. */
export function useConnection(session: AgentSession): Connection {
  const subscribe = useCallback((changed: () => void) => session.onConnection(changed), [session]);
  return useSyncExternalStore(
    subscribe,
    () => session.connection,
    () => offline,
  );
}
