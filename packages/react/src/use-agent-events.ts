import type { AgentEvent, AgentEvents, AgentEventType, AgentSession } from '@ccgateway/client';
import { useEffect, useInsertionEffect, useRef } from 'react';
import { useSession } from './session-context.ts';

/**
 * Calls the listener for every event of the session, or of one type, while the component is mounted. It calls the
 * listener of the latest render; a new listener does not subscribe again.
 */
export function useAgentEvents(listener: (event: AgentEvent) => void): void;
export function useAgentEvents<Type extends AgentEventType>(
  type: Type,
  listener: (event: AgentEvents[Type]) => void,
): void;
export function useAgentEvents(session: AgentSession, listener: (event: AgentEvent) => void): void;
export function useAgentEvents<Type extends AgentEventType>(
  session: AgentSession,
  type: Type,
  listener: (event: AgentEvents[Type]) => void,
): void;
export function useAgentEvents(...given: readonly (AgentSession | AgentEventType | Listener)[]): void {
  const listener = given[given.length - 1] as Listener;
  const type = given.find((one) => typeof one === 'string') ?? '*';
  const session = useSession(given.find((one) => typeof one === 'object'));
  const latest = useRef(listener);
  // A layout effect, because an event may come between the commit of a render and its ordinary effects.
  useInsertionEffect(() => {
    latest.current = listener;
  });
  useEffect(() => session.on(type as '*', (event) => latest.current(event as never)), [session, type]);
}

type Listener = (event: never) => void;
