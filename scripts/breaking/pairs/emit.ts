import type { Source } from '../../model/model.ts';
import type { Place } from '../change.ts';
import { type Pair, type Parts, same } from '../rule.ts';

/** Takes each pair of parts that differs. */
export type Emit = <Kind extends keyof Parts>(kind: Kind, pair: Pair<Parts[Kind]>) => void;

/** Pairs the members of two lists that have the same key; those that are equal are left out. */
export function matched<Item>(
  old: readonly Item[],
  now: readonly Item[],
  key: (item: Item) => string,
): [key: string, old: Item | undefined, now: Item | undefined][] {
  const before = new Map(old.map((item) => [key(item), item]));
  const after = new Map(now.map((item) => [key(item), item]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name): [string, Item | undefined, Item | undefined] => [name, before.get(name), after.get(name)])
    .filter(([, one, other]) => !same(one, other));
}

/** The same place with a further part. */
export function within(place: Place, part: string): Place {
  return { ...place, part: [place.part, part].filter(Boolean).join(', ') };
}

/** Fields of the model's types that only people read. A change of them is a matter of words. */
export const textFields = {
  Model: ['title', 'summary', 'description', 'corrections', 'otherAnswer'],
  Edition: ['title', 'description'],
  Group: ['title', 'description'],
  Server: ['description'],
  'Server.variables': ['description'],
  Header: ['description', 'example'],
  Operation: ['summary', 'description', 'notes', 'logName', 'deprecatedBy', 'corrections'],
  Parameter: ['description', 'example', 'shared'],
  Body: ['description'],
  Result: ['description'],
  Example: ['summary', 'origin', 'value'],
  OperationEvent: ['note'],
  Event: ['description', 'category', 'exampleOrigin', 'corrections'],
  Retcode: ['advice', 'group'],
  SchemaBase: ['description', 'examples'],
} as const;

/** Emits the texts of two parts, if they differ. */
export function emitTexts(emit: Emit, type: keyof typeof textFields, old: object, now: object, place: Place): void {
  const pick = (part: object) =>
    Object.fromEntries(Object.entries(part).filter(([key]) => (textFields[type] as readonly string[]).includes(key)));
  const [before, after] = [pick(old), pick(now)];
  if (!same(before, after)) emit('texts', { old: before, now: after, place });
}

/** Emits what every part of the model may have: its source, and the editions that have it. */
export function emitOrigin(emit: Emit, old: object, now: object, place: Place): void {
  const [before, after] = [old, now] as [{ source?: Source }, { source?: Source }];
  if (!same(before.source, after.source)) emit('source', { old: before.source, now: after.source, place });
  const life = ({ introducedIn, removedIn, changes, remarks }: Record<string, unknown>) => ({
    introducedIn,
    removedIn,
    changes,
    remarks,
  });
  const [then, today] = [life(old as Record<string, unknown>), life(now as Record<string, unknown>)];
  if (!same(then, today)) emit('lifetime', { old: then as object, now: today as object, place });
}
