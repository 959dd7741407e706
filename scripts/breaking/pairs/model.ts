import type { Event, Header, Model, Operation, Retcode, Schema, Server } from '../../model/model.ts';
import type { Place, Writer } from '../change.ts';
import { same } from '../rule.ts';
import { type Emit, emitOrigin, emitTexts, matched, within } from './emit.ts';
import { pairOperations } from './operation.ts';
import { type Both, pairSchemas } from './schema.ts';
import { usageOf } from './usage.ts';

const whole: Place = { of: 'description', owner: '', part: '', by: 'gateway' };

/** Pairs all parts of two models. Parts that are equal are left out. */
export function pairModels(emit: Emit, old: Model, now: Model): void {
  pairFrame(emit, old, now);
  pairContent(emit, old, now);
  pairNames(emit, { old, now });
}

/** Pairs what editions differ in: operations, webhooks, events, return codes and the content of named schemas. */
export function pairContent(emit: Emit, old: Model, now: Model): void {
  const both = { old, now };
  pairCalls(emit, both, 'operation', 'client');
  pairCalls(emit, both, 'webhook', 'gateway');
  pairEvents(emit, both);
  pairCodes(emit, old.retcodes, now.retcodes);
  pairNamed(emit, both);
}

function pairFrame(emit: Emit, old: Model, now: Model): void {
  emit('model', { old, now, place: whole });
  emitTexts(emit, 'Model', old, now, whole);
  emitOrigin(emit, old.otherAnswer, now.otherAnswer, within(whole, 'answers of others'));
  if (!same(old.legacy, now.legacy))
    emit('legacy', { old: old.legacy, now: now.legacy, place: { ...whole, of: 'legacy' } });
  pairEditions(emit, old, now);
  pairServers(emit, old.servers, now.servers);
  for (const side of ['request', 'response'] as const) pairHeaders(emit, side, old, now);
}

function pairEditions(emit: Emit, old: Model, now: Model): void {
  for (const [name, before, after] of matched(old.editions, now.editions, (edition) => edition.name)) {
    const place = within(whole, `edition ${name}`);
    emit('edition', { old: before, now: after, place });
    if (before && after) emitTexts(emit, 'Edition', before, after, place);
  }
  for (const [name, before, after] of matched(old.groups, now.groups, (group) => group.name)) {
    const place = within(whole, `group ${name}`);
    emit('group', { old: before, now: after, place });
    if (before && after) emitTexts(emit, 'Group', before, after, place);
  }
}

function pairServers(emit: Emit, old: readonly Server[], now: readonly Server[]): void {
  for (const [url, before, after] of matched(old, now, (server) => server.url)) {
    const place = within(whole, `server ${url}`);
    emit('server', { old: before, now: after, place });
    if (!before || !after) continue;
    emitTexts(emit, 'Server', before, after, place);
    for (const [name, then, today] of matched(before.variables, after.variables, (variable) => variable.name)) {
      const at = within(place, `variable ${name}`);
      emit('server variable', { old: then, now: today, place: at });
      if (then && today) emitTexts(emit, 'Server.variables', then, today, at);
    }
  }
}

function pairHeaders(emit: Emit, side: 'request' | 'response', old: Model, now: Model): void {
  const by: Writer = side === 'request' ? 'client' : 'gateway';
  for (const [name, before, after] of matched<Header>(old.headers[side], now.headers[side], (header) => header.name)) {
    const place = within({ ...whole, by }, `${side} header ${name}`);
    emit(`${side} header`, { old: before, now: after, place });
    if (!before || !after) continue;
    emitTexts(emit, 'Header', before, after, place);
    emitOrigin(emit, before, after, place);
  }
}

function pairCalls(emit: Emit, both: Both, of: 'operation' | 'webhook', by: Writer): void {
  const [old, now] =
    of === 'operation' ? [both.old.operations, both.now.operations] : [both.old.webhooks, both.now.webhooks];
  for (const [before, after] of matchCalls(old, now)) {
    const place: Place = { of, owner: before?.id ?? after?.id ?? '', part: '', by };
    emit(of, { old: before as never, now: after as never, place });
    if (!before || !after) continue;
    emit('call', { old: before, now: after, place });
    pairOperations(emit, both, before, after, place);
  }
}

/** Pairs operations of one id, then those of one method and address, which got another id. */
function matchCalls(
  old: readonly Operation[],
  now: readonly Operation[],
): [Operation | undefined, Operation | undefined][] {
  const pairs = matched<Operation>(old, now, (operation) => operation.id);
  const gone = pairs.filter(([, , after]) => after === undefined).map(([, before]) => before as Operation);
  const fresh = pairs.filter(([, before]) => before === undefined).map(([, , after]) => after as Operation);
  const renamed = gone.flatMap((before): [Operation, Operation][] => {
    const after = fresh.find(({ method, path }) => method === before.method && path === before.path);
    return after ? [[before, after]] : [];
  });
  const taken = new Set(renamed.flat());
  const others = pairs
    .map(([, before, after]): [Operation | undefined, Operation | undefined] => [before, after])
    .filter((pair) => !pair.some((one) => one !== undefined && taken.has(one)));
  return [...renamed, ...others];
}

function pairEvents(emit: Emit, both: Both): void {
  for (const [type, before, after] of matched<Event>(both.old.events, both.now.events, (event) => event.type)) {
    const place: Place = { of: 'event', owner: type, part: '', by: 'gateway' };
    emit('event', { old: before, now: after, place });
    if (!before || !after) continue;
    emitTexts(emit, 'Event', before, after, place);
    emitOrigin(emit, before, after, place);
    // As the field of the event's schema, so that a change of both is told once.
    if (before.content && after.content)
      pairSchemas(emit, both, before.content, after.content, within(place, 'field content'));
  }
}

function pairCodes(emit: Emit, old: readonly Retcode[], now: readonly Retcode[]): void {
  const meanings = new Map(old.map(({ code, meaning }) => [meaning, code]));
  for (const [code, before, after] of matched(old, now, (retcode) => retcode.code)) {
    const place: Place = { of: 'return code', owner: code, part: '', by: 'gateway' };
    emit('return code', { old: before, now: after, place });
    if (!before || !after) continue;
    emitTexts(emit, 'Retcode', before, after, place);
    emitOrigin(emit, before, after, place);
    if (before.meaning === after.meaning) continue;
    emit('known', {
      old: [...meanings].map(([meaning, value]) => ({ value, meaning })),
      now: [...meanings].map(([meaning, value]) => ({ value, meaning: value === code ? after.meaning : meaning })),
      place,
    });
  }
}

/** The named schemas that both have, in the direction of each of their uses. */
function pairNamed(emit: Emit, both: Both): void {
  const [before, after] = [usageOf(both.old), usageOf(both.now)];
  for (const [name, old, now] of pairsOfSchemas(both)) {
    if (old === undefined || now === undefined) continue;
    const writers = new Set([...(before.get(name)?.writers ?? []), ...(after.get(name)?.writers ?? [])]);
    for (const by of writers) pairSchemas(emit, both, old, now, placeOf(both, name, by));
  }
}

/** Names of schemas that came or went without the operations and events that use them. */
function pairNames(emit: Emit, both: Both): void {
  for (const [name, old, now] of pairsOfSchemas(both)) {
    const [holder, lacking] = old === undefined ? [both.now, both.old] : [both.old, both.now];
    const users = [...(usageOf(holder).get(name)?.operations ?? [])];
    const left = [...lacking.operations, ...lacking.webhooks].map(({ id }) => id);
    const place = placeOf(both, name, 'gateway');
    if (users.length > 0 && !users.some((user) => left.includes(user))) continue;
    if (place.of === 'schema') emit('named schema', { old, now, place });
  }
}

function pairsOfSchemas({ old, now }: Both): [string, Schema | undefined, Schema | undefined][] {
  return matched(Object.entries(old.schemas), Object.entries(now.schemas), ([name]) => name).map(
    ([name, before, after]) => [name, before?.[1], after?.[1]],
  );
}

function placeOf({ old, now }: Both, name: string, by: Writer): Place {
  const isEvent = [...old.events, ...now.events].some(({ type }) => type === name);
  return { of: isEvent ? 'event' : 'schema', owner: name, part: '', by };
}
