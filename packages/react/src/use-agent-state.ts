import type { AgentSession, AgentState } from '@ccgateway/client';
import { useCallback, useSyncExternalStore } from 'react';
import { useSession } from './session-context.ts';

/**
 * Returns the current state of the agent according to the events of the session, also events before the component
 * mounted. AgentState_Busy means `talking` (the agent handles a call); `busy` is the state that sayBusy sets. On a server
 * and during hydration the state is `unknown`.
 */
export function useAgentState(session?: AgentSession): AgentState {
  const own = useSession(session);
  const subscribe = useCallback(
    (changed: () => void) => {
      // The end of a session signs the agent out without an event.
      const stops = [own.on('*', changed), own.onConnection(changed)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    [own],
  );
  return useSyncExternalStore(
    subscribe,
    () => own.agentState,
    () => 'unknown',
  );
}
