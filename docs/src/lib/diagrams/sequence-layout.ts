import type { Lane, Message, Sequence } from './recording.ts';
import { textWidth } from './text-width.ts';

export interface PlacedLane extends Lane {
  readonly x: number;
  readonly width: number;
}

export interface PlacedMessage extends Message {
  readonly y: number;
  readonly x1: number;
  readonly x2: number;
}

export interface SequenceLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly PlacedLane[];
  readonly messages: readonly PlacedMessage[];
}

const headHeight = 34;
const rowHeight = 34;
/** Room above a step of the run, so that what it causes stands together. */
const stepGap = 10;
const margin = 8;

/** Places a sequence so that no label is wider than the space between the lanes that it is drawn between. */
export function layoutOf({ lanes, messages }: Sequence): SequenceLayout {
  const index = new Map(lanes.map(({ id }, at) => [id, at]));
  const at = (id: string) => {
    const found = index.get(id);
    if (found === undefined) throw new Error(`no lane ${id}`);
    return found;
  };
  const widths = lanes.map(({ title }) => textWidth(title) + 20);
  const gaps = lanes.slice(1).map((_, gap) => {
    const labels = messages
      .filter(({ from, to }) => Math.min(at(from), at(to)) === gap && Math.max(at(from), at(to)) === gap + 1)
      .map(({ label }) => textWidth(label) + 34);
    return Math.max(...labels, ((widths[gap] ?? 0) + (widths[gap + 1] ?? 0)) / 2 + 20);
  });
  const x: number[] = [margin + (widths[0] ?? 0) / 2];
  for (const gap of gaps) x.push((x.at(-1) ?? 0) + gap);

  let y = margin + headHeight + 6;
  const placed = messages.map((message): PlacedMessage => {
    y += message.kind === 'event' ? rowHeight : rowHeight + stepGap;
    return { ...message, y, x1: x[at(message.from)] ?? 0, x2: x[at(message.to)] ?? 0 };
  });
  return {
    width: Math.ceil((x.at(-1) ?? 0) + (widths.at(-1) ?? 0) / 2 + margin),
    height: y + 22,
    lanes: lanes.map((lane, column) => ({ ...lane, x: x[column] ?? 0, width: widths[column] ?? 0 })),
    messages: placed,
  };
}
