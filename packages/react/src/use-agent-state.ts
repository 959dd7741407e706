import type { AgentSession, AgentState } from '@ccgateway/client';
import { useCallback, useSyncExternalStore } from 'react';
import { useSession } from './session-context.ts';

/**
 * Returns the current state of the agent, as `agentState` of the session has it. On a server and during hydration it is
 * `unknown`.
 */
export function useAgentState(session?: AgentSession): AgentState {
  const own = useSession(session);
  const subscribe = useCallback((changed: () => void) => own.onAgentState(changed), [own]);
  return useSyncExternalStore(
    subscribe,
    () => own.agentState,
    () => 'unknown',
  );
}

/**
 * Returns the state that the agent asked for during a call or wrap-up and that waits for its end, undefined if there is
 * none. On a server and during hydration there is none.
 */
export function useWish(session?: AgentSession): AgentSession['wish'] {
  const own = useSession(session);
  const subscribe = useCallback((changed: () => void) => own.onAgentState(changed), [own]);
  return useSyncExternalStore(
    subscribe,
    () => own.wish,
    () => undefined,
  );
}
