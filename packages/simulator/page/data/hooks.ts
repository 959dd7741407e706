import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { feed, type Shown } from './feed.ts';
import type { Interface, Queue } from './types.ts';

/** A part of what the simulator shows. The component renders again only when that part is another. */
export function useShown<Part>(part: (shown: Shown) => Part): Part {
  return useSyncExternalStore(feed.subscribe, () => part(feed.shown()));
}

/** The skill queues, the same array until one comes, goes or has another name: their numbers change all the time. */
export function useQueues(): readonly Pick<Queue, 'skillid' | 'name'>[] {
  const text = useShown(({ parts }) =>
    JSON.stringify([...parts.queues.values()].map(({ skillid, name }) => ({ skillid, name }))),
  );
  return useMemo(() => JSON.parse(text), [text]);
}

/** What the control interface offers; the page shows no more and no less. */
export const InterfaceContext = createContext<Interface>({ get: [], post: {} });

export function useInterface(): Interface {
  return useContext(InterfaceContext);
}
