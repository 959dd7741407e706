import type { AgentSession, Connection } from '@ccgateway/client';
import type { TabRole, Tabs } from '@ccgateway/client/tabs';
import { useCallback, useSyncExternalStore } from 'react';
import { offline } from './use-connection.ts';

/** What {@link useTabs} returns. On a server and during hydration this tab is a follower without a session. */
export interface TabsOfPage {
  /** Whether this tab polls for all tabs, or follows the one that does. */
  readonly role: TabRole;
  /**
   * The session that the tabs share, for a {@link SessionProvider}; undefined until somebody signs in. One that has ended
   * stays until the next sign-in in any tab.
   */
  readonly session: AgentSession | undefined;
  /** The connection of that session, so that a page without one needs no hook of its own; `offline` without a session. */
  readonly connection: Connection;
}

/** Returns the session that the tabs of this browser share, and where it stands. */
export function useTabs(tabs: Tabs): TabsOfPage {
  const subscribe = useCallback((changed: () => void) => tabs.onChange(changed), [tabs]);
  const role = useSyncExternalStore<TabRole>(
    subscribe,
    () => tabs.role,
    () => 'follower',
  );
  const session = useSyncExternalStore(
    subscribe,
    () => tabs.session,
    () => undefined,
  );
  const follow = useCallback((changed: () => void) => session?.onConnection(changed) ?? (() => {}), [session]);
  const connection = useSyncExternalStore(
    follow,
    () => session?.connection ?? offline,
    () => offline,
  );
  return { role, session, connection };
}
