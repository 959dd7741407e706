import type { AgentSession } from '@ccgateway/client';
import { createContext, createElement, type ReactElement, type ReactNode, useContext } from 'react';

const SessionContext = createContext<AgentSession | undefined>(undefined);

/** Gives the components below it a session, which every hook without a session of its own then uses. */
export function SessionProvider(props: {
  readonly session: AgentSession;
  readonly children?: ReactNode;
}): ReactElement {
  return createElement(SessionContext.Provider, { value: props.session }, props.children);
}

/**
 * Returns the given session, or else that of the nearest {@link SessionProvider}.
 *
 * @throws Error if there is neither
 */
export function useSession(session?: AgentSession): AgentSession {
  const provided = useContext(SessionContext);
  const own = session ?? provided;
  if (own) return own;
  throw new Error(
    'This hook has no session: pass one, or render the component inside <SessionProvider session={...}>.',
  );
}
