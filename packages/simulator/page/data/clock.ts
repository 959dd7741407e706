import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { feed } from './feed.ts';
import { inOwnFrame } from './frames.ts';

/** Shows the second of the gateway's clock, in milliseconds. */
type Face = (second: number) => void;

const faces = new Set<Face>();
const clocks = new Set<() => void>();
let shown = second();

function second(): number {
  const { clock } = feed.shown();
  const runs = clock.state === undefined || clock.state === 'running';
  const passed = runs && clock.told > 0 ? performance.now() - clock.told : 0;
  return Math.floor((clock.now + passed) / 1000) * 1000;
}

let waits = false;
/** Shows another second, in frames of their own: the clock, then everything that counts seconds. */
function tick(): void {
  if (waits || second() === shown) return;
  waits = true;
  void inOwnFrame(() => {
    shown = second();
    for (const changed of clocks) changed();
  });
  void inOwnFrame(() => {
    for (const show of faces) show(shown);
    waits = false;
  });
}
setInterval(tick, 1000);
// A clock that was advanced shows it at once.
feed.subscribe(tick);

/** The second that the gateway's clock shows, in milliseconds; the component renders again with every second. */
export function useGatewayTime(): number {
  return useSyncExternalStore(follow, () => shown);
}

function follow(changed: () => void): () => void {
  clocks.add(changed);
  return () => clocks.delete(changed);
}

/**
 * An element whose text follows the gateway's clock. The text is set past React: a hundred components that render every
 * second would cost more than all else that the page does.
 */
export function useGatewayFace<Element extends HTMLElement>(text: (second: number) => string) {
  const element = useRef<Element>(null);
  useLayoutEffect(() => {
    const show: Face = (now) => {
      const node = element.current;
      const next = text(now);
      if (node && node.textContent !== next) node.textContent = next;
    };
    show(shown);
    faces.add(show);
    return () => {
      faces.delete(show);
    };
  }, [text]);
  return element;
}
