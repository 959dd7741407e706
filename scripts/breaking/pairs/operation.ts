import type { Operation, OperationEvent, Parameter, Result } from '../../model/model.ts';
import type { Place, Writer } from '../change.ts';
import { same } from '../rule.ts';
import { type Emit, emitOrigin, emitTexts, matched, within } from './emit.ts';
import { type Both, pairSchemas } from './schema.ts';

const places = ['path', 'query', 'header'] as const;

/** Pairs what two operations consist of. */
export function pairOperations(emit: Emit, both: Both, old: Operation, now: Operation, place: Place): void {
  const asked: Place = place;
  const answered: Place = { ...place, by: opposite(place.by) };
  emitTexts(emit, 'Operation', old, now, place);
  emitOrigin(emit, old, now, place);
  pairParameters(emit, both, old, now, asked);
  pairBodies(emit, both, old, now, asked);
  if (!same(old.result, now.result)) pairResults(emit, both, old.result, now.result, answered);
  for (const [code, before, after] of matched(old.retcodes, now.retcodes, (one) => one.code)) {
    const at = within(answered, `return code ${code}`);
    emit('listed code', { old: before, now: after, place: at });
    if (before && after) emitOrigin(emit, before, after, at);
  }
  for (const [before, after] of matchEvents(old.events, now.events)) {
    const at = within({ ...place, by: 'gateway' }, `event ${(before ?? after)?.event}`);
    emit('listed event', { old: before, now: after, place: at });
    if (!before || !after) continue;
    emitOrigin(emit, before, after, at);
    emitTexts(emit, 'OperationEvent', before, after, at);
  }
}

/** An event may be listed for several conditions: those of one condition are a pair, then the others by their order. */
function matchEvents(
  old: readonly OperationEvent[],
  now: readonly OperationEvent[],
): [OperationEvent | undefined, OperationEvent | undefined][] {
  const exact = ({ event, when }: OperationEvent) => JSON.stringify([event, when]);
  const alone = (some: readonly OperationEvent[], others: readonly OperationEvent[]) =>
    some.filter((one) => !others.some((other) => exact(other) === exact(one)));
  const numbered = (some: readonly OperationEvent[]) =>
    some.map((one, index) => ({ one, at: some.slice(0, index).filter(({ event }) => event === one.event).length }));
  const kept = old.filter((one) => now.some((other) => exact(other) === exact(one)));
  return [
    ...matched(
      kept,
      now.filter((one) => kept.some((other) => exact(other) === exact(one))),
      exact,
    ).map(([, before, after]): [OperationEvent | undefined, OperationEvent | undefined] => [before, after]),
    ...matched(numbered(alone(old, now)), numbered(alone(now, old)), ({ one, at }) =>
      JSON.stringify([one.event, at]),
    ).map(([, before, after]): [OperationEvent | undefined, OperationEvent | undefined] => [before?.one, after?.one]),
  ];
}

function opposite(writer: Writer): Writer {
  return writer === 'client' ? 'gateway' : 'client';
}

function pairParameters(emit: Emit, both: Both, old: Operation, now: Operation, place: Place): void {
  // One that only moved is told once.
  const moved = new Set<string>();
  const names = new Set(
    places.flatMap((one) => [...old.parameters[one], ...now.parameters[one]].map(({ name }) => name)),
  );
  for (const name of names) {
    const [before, after] = [placesOf(old, name), placesOf(now, name)];
    if (before.length === 0 || after.length === 0 || same(before, after)) continue;
    moved.add(name);
    emit('parameter places', { old: before, now: after, place: within(place, `parameter ${name}`) });
  }
  for (const one of places) {
    const [before, after] = [old, now].map(({ parameters }) => parameters[one].filter(({ name }) => !moved.has(name)));
    for (const [name, then, today] of matched<Parameter>(before ?? [], after ?? [], (parameter) => parameter.name)) {
      const at = within(place, `${one} parameter ${name}`);
      emit('parameter', { old: then, now: today, place: at });
      if (!then || !today) continue;
      emitTexts(emit, 'Parameter', then, today, at);
      emitOrigin(emit, then, today, at);
      pairSchemas(emit, both, then.schema, today.schema, at);
    }
  }
}

function placesOf({ parameters }: Operation, wanted: string): string[] {
  return places.filter((one) => parameters[one].some(({ name }) => name === wanted));
}

function pairBodies(emit: Emit, both: Both, old: Operation, now: Operation, place: Place): void {
  if (same(old.body, now.body)) return;
  const at = within(place, 'body');
  emit('body', { old: old.body, now: now.body, place: at });
  if (!old.body || !now.body) return;
  emitTexts(emit, 'Body', old.body, now.body, at);
  pairSchemas(emit, both, old.body.schema, now.body.schema, at);
  pairExamples(emit, old.body, now.body, at);
}

function pairResults(emit: Emit, both: Both, old: Result, now: Result, place: Place): void {
  const at = within(place, 'answer');
  emit('result', { old, now, place: at });
  emitTexts(emit, 'Result', old, now, at);
  pairExamples(emit, old, now, at);
  if (old.file && now.file) pairSchemas(emit, both, old.file, now.file, at);
  if (old.answer !== undefined && now.answer !== undefined && old.answer !== now.answer) {
    const reference = (name: string) => ({ kind: 'ref', name }) as const;
    pairSchemas(emit, both, reference(old.answer), reference(now.answer), at);
  }
}

function pairExamples(emit: Emit, old: Pick<Result, 'examples'>, now: Pick<Result, 'examples'>, place: Place): void {
  for (const [name, before, after] of matched(old.examples, now.examples, (example) => example.name)) {
    const at = within(place, `example ${name}`);
    emit('example', { old: before, now: after, place: at });
    if (!before || !after) continue;
    emitTexts(emit, 'Example', before, after, at);
    emitOrigin(emit, before, after, at);
  }
}
