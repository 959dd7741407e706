import { createContext, useContext, useSyncExternalStore } from 'react';
import { Feed, type Shown } from './feed.ts';
import type { Interface } from './types.ts';

export const feed = new Feed();

/** A part of what the simulator shows. The component renders again only when that part is another. */
export function useShown<Part>(part: (shown: Shown) => Part): Part {
  return useSyncExternalStore(feed.subscribe, () => part(feed.shown()));
}

/** What the control interface offers; the page shows no more and no less. */
export const InterfaceContext = createContext<Interface>({ get: [], post: {} });

export function useInterface(): Interface {
  return useContext(InterfaceContext);
}

const tickers = new Set<() => void>();
setInterval(() => {
  for (const tick of tickers) tick();
}, 1000);

/** The second that the gateway's clock shows, in milliseconds; the component renders again with every second. */
export function useGatewayTime(): number {
  return useSyncExternalStore(follow, second);
}

function follow(changed: () => void): () => void {
  tickers.add(changed);
  // A clock that was advanced shows it at once.
  const leave = feed.subscribe(changed);
  return () => {
    tickers.delete(changed);
    leave();
  };
}

function second(): number {
  const { clock } = feed.shown();
  const runs = clock.state === undefined || clock.state === 'running';
  const passed = runs && clock.told > 0 ? performance.now() - clock.told : 0;
  return Math.floor((clock.now + passed) / 1000) * 1000;
}
