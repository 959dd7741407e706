import type { ArraySchema, Model, ObjectSchema, Property, RefSchema, Schema } from '../../model/model.ts';
import type { Place } from '../change.ts';
import { same } from '../rule.ts';
import { type Emit, emitOrigin, emitTexts, matched, within } from './emit.ts';

/** Both models, by which references are resolved. */
export interface Both {
  readonly old: Model;
  readonly now: Model;
}

/** Pairs two schemas and all schemas in them. */
export function pairSchemas(
  emit: Emit,
  both: Both,
  old: Schema,
  now: Schema,
  place: Place,
  way: readonly string[] = [],
): void {
  if (old.kind === 'ref' && now.kind === 'ref' && old.name === now.name) {
    // The named schemas are a pair of their own; only the fields beside the reference are compared here.
    if (!same(old, now)) pairBases(emit, both, old, now, place, way);
    return;
  }
  if (old.kind === 'ref' || now.kind === 'ref') {
    const turn = `${nameOf(old)} ${nameOf(now)}`;
    // A schema that contains itself.
    if (way.includes(turn)) return;
    pairSchemas(emit, both, resolved(old, both.old), resolved(now, both.now), place, [...way, turn]);
    return;
  }
  if (same(old, now)) return;
  pairBases(emit, both, old, now, place, way);
  pairForms(emit, both, old, now, place, way);
}

function nameOf(schema: Schema): string {
  return schema.kind === 'ref' ? schema.name : '';
}

/** The schema that a reference leads to, with the fields beside the reference. */
function resolved(schema: Schema, { schemas }: Model): Schema {
  if (schema.kind !== 'ref') return schema;
  const { kind: _, name, ...beside } = schema;
  const target = schemas[name];
  return target === undefined ? { kind: 'any' } : resolved({ ...target, ...beside } as Schema, { schemas } as Model);
}

/** What schemas of all kinds have. */
function pairBases(emit: Emit, both: Both, old: Schema, now: Schema, place: Place, way: readonly string[]): void {
  emit('schema', { old, now, place });
  emitTexts(emit, 'SchemaBase', old, now, place);
  emitOrigin(emit, old, now, place);
  if (!same(old.known, now.known)) emit('known', { old: old.known ?? [], now: now.known ?? [], place });
  const pairs = matchForms(old.wire ?? [], now.wire ?? []);
  for (const [before, after] of pairs) {
    if (before && after) pairSchemas(emit, both, before, after, within(place, 'further form'), way);
    // Where any value may come, no form is apart.
    else if (old.kind !== 'any' && now.kind !== 'any') emit('wire form', { old: before, now: after, place });
  }
}

/** The documented forms: the members of a union, or the schema itself. */
function pairForms(emit: Emit, both: Both, old: Schema, now: Schema, place: Place, way: readonly string[]): void {
  const whole = old.kind !== 'union' && now.kind !== 'union';
  const forms = (schema: Schema) => (schema.kind === 'union' ? schema.of : [schema]);
  const pairs = whole ? [[eventless(old, both), eventless(now, both)] as const] : matchForms(forms(old), forms(now));
  for (const [before, after] of pairs) {
    // Events are a list of their own; that they are members of the union of events is not told again.
    if ([before, after].includes(undefined) && isEvent(before ?? after, both)) continue;
    if (before === undefined || after === undefined || whole || old.kind !== 'union' || now.kind !== 'union') {
      if (!same(before, after)) emit('form', { old: before, now: after, place });
      if (before && after) pairInner(emit, both, before, after, place, way);
    } else pairSchemas(emit, both, before, after, within(place, before.title ?? ''), way);
  }
}

/** Pairs forms that are alike: equal ones, then those of one title or name, then those of one kind, then by their order. */
function matchForms(old: readonly Schema[], now: readonly Schema[]): [Schema | undefined, Schema | undefined][] {
  const left = [...old];
  const more = [...now];
  const pairs: [Schema | undefined, Schema | undefined][] = [];
  const titled = (one: Schema) => one.title ?? ('name' in one ? one.name : undefined);
  const alike: readonly ((one: Schema, other: Schema) => boolean)[] = [
    same,
    (one, another) => titled(one) !== undefined && titled(one) === titled(another),
    (one, another) => one.kind === another.kind && one.kind !== 'ref',
    (one, another) => isNumber(one) && isNumber(another),
  ];
  for (const fits of alike) {
    for (const one of [...left]) {
      const other = more.find((schema) => fits(one, schema));
      if (other === undefined) continue;
      left.splice(left.indexOf(one), 1);
      more.splice(more.indexOf(other), 1);
      pairs.push([one, other]);
    }
  }
  return [
    ...pairs,
    ...left.map((one): [Schema, undefined] => [one, undefined]),
    ...more.map((one): [undefined, Schema] => [undefined, one]),
  ];
}

function isNumber({ kind }: Schema): boolean {
  return kind === 'integer' || kind === 'number';
}

/** The schemas in two schemas of one kind. */
function pairInner(emit: Emit, both: Both, old: Schema, now: Schema, place: Place, way: readonly string[]): void {
  if (old.kind === 'array' && now.kind === 'array') pairArrays(emit, both, old, now, place, way);
  if (old.kind === 'object' && now.kind === 'object') pairObjects(emit, both, old, now, place, way);
  if (isReference(old) && isReference(now)) pairSchemas(emit, both, old, now, place, way);
}

function isReference(schema: Schema): schema is RefSchema {
  return schema.kind === 'ref';
}

function pairArrays(
  emit: Emit,
  both: Both,
  old: ArraySchema,
  now: ArraySchema,
  place: Place,
  way: readonly string[],
): void {
  if (!same(old, now)) emit('array', { old, now, place });
  pairSchemas(emit, both, old.items, now.items, within(place, 'each entry'), way);
}

function pairObjects(
  emit: Emit,
  both: Both,
  old: ObjectSchema,
  now: ObjectSchema,
  place: Place,
  way: readonly string[],
): void {
  for (const [name, before, after] of matched<Property>(old.properties, now.properties, (property) => property.name)) {
    const at = within(place, `field ${name}`);
    emit('property', { old: before, now: after, place: at });
    if (before === undefined || after === undefined) continue;
    emitOrigin(emit, before, after, at);
    pairSchemas(emit, both, before.schema, after.schema, at, way);
  }
  if (typeof old.open === 'object' && typeof now.open === 'object') {
    pairSchemas(emit, both, old.open, now.open, within(place, 'further fields'), way);
  }
}

function isEvent(schema: Schema | undefined, { old, now }: Both): boolean {
  return schema?.kind === 'ref' && [...old.events, ...now.events].some(({ type }) => type === schema.name);
}

/** Without the events that an unknown event cannot be, because they are a list of their own. */
function eventless(schema: Schema, { old, now }: Both): Schema {
  if (schema.kind !== 'string' || schema.except === undefined) return schema;
  const types = new Set([...old.events, ...now.events].map(({ type }) => type));
  return { ...schema, except: schema.except.filter((value) => !types.has(value)) };
}
