import { anyWithoutCall, type Transition, together } from './states.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An arrow with its causes beside it. */
export interface Arrow {
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly transitions: readonly Transition[];
}

const node = (x: number, y: number, width = 96): Place => ({ x, y, width, height: 44 });

/** The states, by the middle of each; the frame is around those without a call. */
export const places: Readonly<Record<string, Place>> = {
  [anyWithoutCall]: { x: 372, y: 205, width: 472, height: 370 },
  'signed-out': node(52, 205),
  idle: node(212, 205),
  busy: node(548, 205),
  rest: node(386, 75),
  'wrap-up': node(386, 335),
  occupied: node(190, 480, 180),
};

/** The ways of arrows, with the places of their labels. An arrow leads to the state behind the sign. */
const ways: Readonly<Record<string, Omit<Arrow, 'transitions'>>> = {
  'signed-out>idle': { path: 'M100 205H162', x: 118, y: 198, anchor: 'middle' },
  [`${anyWithoutCall}>signed-out`]: { path: 'M136 100C84 100 52 120 52 181', x: 92, y: 92, anchor: 'middle' },
  'idle>busy': { path: 'M260 195H498', x: 380, y: 188, anchor: 'middle' },
  'busy>idle': { path: 'M500 217H262', x: 380, y: 234, anchor: 'middle' },
  'idle>rest': { path: 'M200 183C200 110 255 75 336 70', x: 222, y: 98, anchor: 'end' },
  'rest>idle': { path: 'M338 90C285 95 237 130 234 181', x: 290, y: 128, anchor: 'start' },
  'rest>busy': { path: 'M434 70C510 75 563 110 563 181', x: 540, y: 98, anchor: 'start' },
  'busy>rest': { path: 'M528 183C526 130 485 92 436 90', x: 484, y: 130, anchor: 'end' },
  'idle>wrap-up': { path: 'M236 227C239 280 280 318 336 322', x: 282, y: 282, anchor: 'start' },
  'wrap-up>idle': { path: 'M338 342C265 338 218 300 216 229', x: 268, y: 358, anchor: 'middle' },
  'busy>wrap-up': { path: 'M548 227C548 290 505 330 436 335', x: 530, y: 308, anchor: 'start' },
  'idle>occupied': { path: 'M176 227V456', x: 169, y: 428, anchor: 'end' },
  'occupied>idle': { path: 'M190 458V229', x: 197, y: 428, anchor: 'start' },
  'occupied>wrap-up': { path: 'M280 474C345 474 386 440 386 359', x: 393, y: 428, anchor: 'start' },
  [`${anyWithoutCall}>occupied`]: { path: 'M596 390C596 530 430 490 282 488', x: 535, y: 472, anchor: 'end' },
};

export const size = { width: 614, height: 510 } as const;

/** The arrows of the diagram. A change of state that has no way here, or a way that nothing goes, is an error. */
export function arrowsOf(all: readonly Transition[]): Arrow[] {
  const groups = Map.groupBy(together(all), ({ from, to }) => `${from}>${to}`);
  const idle = Object.keys(ways).filter((way) => !groups.has(way));
  const lost = [...groups.keys()].filter((way) => ways[way] === undefined);
  if (idle.length + lost.length > 0)
    throw new Error(
      `the state diagram has ways that nothing goes (${idle.join(', ')}) or lacks some (${lost.join(', ')})`,
    );
  return [...groups].flatMap(([key, transitions]) => {
    const way = ways[key];
    return way ? [{ ...way, transitions }] : [];
  });
}
