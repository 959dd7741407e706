// Generated from spec/ by "npm run generate". Do not edit.
import type { Change, Lifetime, Model, Wire } from './model.ts';

/** Whether a fact holds in an edition: it was added by then and not yet removed. */
export function holdsIn(
  { introducedIn, removedIn }: Pick<Lifetime, 'introducedIn' | 'removedIn'>,
  edition: string,
): boolean {
  return (introducedIn === undefined || introducedIn <= edition) && (removedIn === undefined || edition < removedIn);
}

/** The name of an edition; `latest` is the newest. Undefined for a name that no edition has. */
export function editionNamed(model: Pick<Wire, 'editions'>, name: string): string | undefined {
  const names = model.editions.map((edition) => edition.name);
  return name === 'latest' ? names.at(-1) : names.find((one) => one === name);
}

/** The first published edition that includes a month; undefined if none does yet. */
export function editionWith(model: Pick<Wire, 'editions'>, month: string): string | undefined {
  return model.editions.find(({ name }) => month <= name)?.name;
}

/**
 * The interface exactly as one edition has it: its values replace those of the baseline, and later and removed parts are
 * left out.
 *
 * @param edition year and month; any month is valid, because an edition includes everything up to its month
 */
export function modelOf(model: Model, edition: string): Model {
  const cut = cutter(edition, goneIn(edition, model.schemas));
  const operations = (cut(model.operations) as Model['operations']).map((one) => ({
    ...one,
    ...effects(model, one, edition),
  }));
  const webhooks = (cut(model.webhooks) as Model['webhooks']).map((one) => ({
    ...one,
    ...effects(model, one, edition),
  }));
  const left = { ...(cut(model) as Model), edition, editions: model.editions, operations, webhooks };
  const ids = new Set([...operations, ...webhooks].map(({ id }) => id));
  const groups = new Set([...operations, ...webhooks].map(({ group }) => group));
  return {
    ...left,
    groups: left.groups.filter(({ name }) => groups.has(name)),
    retcodes: left.retcodes.map((one) =>
      one.applies === undefined
        ? one
        : { ...one, applies: { ...one.applies, operations: one.applies.operations.filter((id) => ids.has(id)) } },
    ),
    schemas: used(left),
    legacy: legacyOf(left.legacy, ids),
  };
}

/** The content of wire.json as one edition has it. See {@link modelOf}. */
export function wireOf(wire: Wire, edition: string): Wire {
  const cut = cutter(edition, goneIn(edition, wire.schemas));
  const left = { ...(cut(wire) as Wire), edition, editions: wire.editions };
  const ids = new Set(left.operations.map(({ id }) => id));
  return {
    ...left,
    legacy: legacyOf(left.legacy, ids),
  };
}

/** The older forms and addresses of the operations that an edition has; the others are only known. */
function legacyOf<T extends Wire['legacy']>(legacy: T, ids: ReadonlySet<string>): T {
  return {
    ...legacy,
    forms: legacy.forms.filter(({ operation }) => ids.has(operation)),
    routes: legacy.routes.map(({ twin, ...route }) =>
      twin === undefined || !ids.has(twin.operation) ? route : { ...route, twin },
    ),
  };
}

/** The names of the schemas that an edition lacks. */
function goneIn(edition: string, schemas: Model['schemas']): ReadonlySet<string> {
  return new Set(Object.keys(schemas).filter((name) => !holdsIn(schemas[name] as Lifetime, edition)));
}

/** The events and codes of an operation that the edition knows. */
function effects(
  { events, retcodes }: Model,
  operation: Model['operations'][number],
  edition: string,
): Pick<Model['operations'][number], 'events' | 'retcodes'> {
  const later = new Set([
    ...events.filter((event) => !holdsIn(event, edition)).map(({ type }) => type),
    ...retcodes.filter((retcode) => !holdsIn(retcode, edition)).map(({ code }) => code),
  ]);
  return {
    events: operation.events.filter(({ event }) => !later.has(event)),
    retcodes: operation.retcodes.filter(({ code }) => !later.has(code)),
  };
}

/** Keys that hold values of the wire, not parts of the model. */
const wireValues: ReadonlySet<string> = new Set(['value', 'example', 'default', 'constant']);

/** Makes the parts of one edition. */
function cutter(edition: string, gone: ReadonlySet<string>): (part: unknown) => unknown {
  const holds = (part: unknown): boolean => {
    if (part === null || typeof part !== 'object') return true;
    const { kind, name, required, schema } = part as Record<string, unknown>;
    if (kind === 'ref' && gone.has(name as string)) return false;
    // The lifetime of a field or a parameter may be in its schema.
    return holdsIn(part as Lifetime, edition) && (typeof required !== 'boolean' || holds(schema));
  };
  const cut = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.filter(holds).map(cut);
    if (part === null || typeof part !== 'object') return part;
    const { changes = [], introducedIn, removedIn, remarks, ...own } = part as Lifetime & Record<string, unknown>;
    const now = changes.filter((change) => change.edition <= edition).reduce(changed, own);
    const told = remarks?.filter(({ since, changed: other }) => (since ?? other ?? '') <= edition) ?? [];
    const entries = Object.entries(now).filter(([, member]) => holds(member));
    const kept = entries.map(([key, member]): [string, unknown] => {
      if (wireValues.has(key) || (key === 'examples' && 'kind' in now && !('headers' in now))) return [key, member];
      if (key === 'except') return [key, (member as string[]).filter((name) => !gone.has(name))];
      return [key, cut(member)];
    });
    if (told.length > 0) kept.push(['remarks', told]);
    return Object.fromEntries(kept);
  };
  return cut;
}

/** A part after one change. Notes of a part without a list of notes are added to its description. */
export function changed(
  part: Record<string, unknown>,
  { update = {} }: Pick<Change, 'update'>,
): Record<string, unknown> {
  const result = { ...part };
  for (const [key, value] of Object.entries(update)) {
    const before = result[key];
    if (value === null) delete result[key];
    else if (Array.isArray(value) && Array.isArray(before)) result[key] = [...before, ...value];
    else if (key === 'notes' && Array.isArray(value))
      result.description = [result.description ?? [], value].flat().join(' ');
    else result[key] = value;
  }
  return result;
}

/** The schemas that a part of the edition refers to. */
function used(model: Model): Model['schemas'] {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return;
    const { kind, name } = part as Record<string, unknown>;
    if (kind === 'ref') reach(String(name));
    for (const [key, member] of Object.entries(part)) if (!wireValues.has(key)) visit(member);
  };
  const reach = (name: string): void => {
    if (names.has(name)) return;
    names.add(name);
    visit(model.schemas[name]);
  };
  for (const one of [...model.operations, ...model.webhooks]) {
    if (one.result.answer !== undefined) reach(one.result.answer);
    visit(one);
  }
  // Every answer may be a failure.
  reach('Failure');
  return Object.fromEntries(Object.entries(model.schemas).filter(([name]) => names.has(name)));
}
