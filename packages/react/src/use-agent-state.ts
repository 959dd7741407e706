import type { AgentSession, AgentStateName } from '@ccgateway/client';
import { useCallback, useSyncExternalStore } from 'react';

/**
 * The present state of the agent, as far as events told it; also where they came before the component did. `talking`
 * is what AgentState_Busy announces: an agent who handles a call; `busy` is the state that sayBusy sets. On a server,
 * and while a page is hydrated, it is `unknown`.
 */
export function useAgentState(session: AgentSession): AgentStateName | 'unknown' {
  const subscribe = useCallback(
    (changed: () => void) => {
      // The end of a session signs the agent out without an event.
      const stops = [session.on('*', changed), session.onConnection(changed)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    [session],
  );
  return useSyncExternalStore(
    subscribe,
    () => session.agentState,
    () => 'unknown',
  );
}
