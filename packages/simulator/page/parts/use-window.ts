import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { takeFrame } from '../data/frames.ts';

/** Rows that are made beyond those that are seen, so that a fast scroll shows no gap. */
const beyond = 4;

export interface Window {
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly from: number;
  readonly to: number;
  /** Height of what is left out above and below, in pixels. */
  readonly above: number;
  readonly below: number;
}

const start = { first: 0, rows: 40 };

/** Which of many rows of one height are near what is seen; only those are made. */
export function useWindow(count: number, height: number): Window {
  const scroller = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState(start);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let last = start;
    const look = () => {
      // In steps, so that most frames of a scroll render nothing.
      const first = Math.floor(element.scrollTop / height / beyond) * beyond;
      const rows = Math.ceil(element.clientHeight / height);
      if (last.first === first && last.rows === rows) return;
      last = { first, rows };
      takeFrame();
      setRange(last);
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      resized.disconnect();
    };
  }, [height]);
  const from = Math.max(0, Math.min(range.first - beyond, count));
  const to = Math.min(count, range.first + range.rows + 2 * beyond);
  return { scroller, from, to, above: from * height, below: (count - to) * height };
}
