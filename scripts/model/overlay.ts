import { basename } from 'node:path';
import { Problem } from '../cli/problem.ts';
import { changed, holdsIn } from './edition.ts';
import type { Files } from './files.ts';
import type { Change, Edition, Lifetime, Operation, Property, Retcode, Schema, Source } from './model.ts';
import { nearest } from './nearest.ts';
import { compact, Node } from './node.ts';
import { readSource } from './read-source.ts';

/** The parts that an overlay can change, before anything is derived from them. */
export interface Draft {
  readonly operations: readonly Operation[];
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly retcodes: readonly Retcode[];
}

interface Action {
  readonly target: string;
  readonly description: string;
  readonly update?: Readonly<Record<string, unknown>>;
  readonly remove?: true;
  readonly source: Source;
}

type Part = Lifetime & Record<string, unknown>;

/** The parts on the path to a target, the target first. */
type Way = readonly [Part, ...Part[]];

/** The editions: the baseline, and one for each overlay, in the order of their months. */
export function readEditions(files: Files, baseline: Edition): Edition[] {
  return [
    baseline,
    ...overlays(files).map(({ value }) => {
      const { title, version, description } = (
        value as { info: { title: string; version: string; description: string } }
      ).info;
      return { name: version, title, description: description.trim() };
    }),
  ];
}

/**
 * Adds the actions of the overlays to their parts, as changes. Overlays only change or remove; additions of an edition
 * are in spec/ with `since`.
 *
 * @throws Problem with a line for each action that has no target, or that repeats another fact
 */
export function applyOverlays(files: Files, draft: Draft, editions: readonly Edition[]): void {
  const problems = overlays(files).flatMap(({ path, value, lineOf }) => {
    const { info, actions } = value as { info: { version: string }; actions: unknown[] };
    return actions.flatMap((fields, index) => {
      const action = readAction(fields, `spec/${path}, action ${index + 1}`);
      const problem = apply(action, info.version, draft, editions);
      return problem === undefined ? [] : `spec/${path}:${lineOf(['actions', index, 'target'])}: ${problem}`;
    });
  });
  if (problems.length > 0) throw new Problem(problems.join('\n'));
}

function overlays(files: Files) {
  return [...files.values()]
    .filter(({ path }) => path.startsWith('editions/'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Overlays whose file name is not that of their edition. */
export function misnamedOverlays(files: Files): string[] {
  return overlays(files).flatMap(({ path, value, lineOf }) => {
    const { version } = (value as { info: { version: string } }).info;
    return basename(path, '.overlay.yaml') === version
      ? []
      : `spec/${path}:${lineOf(['info', 'version'])}: the edition is ${version}, the file is named ${basename(path)}; name it ${version}.overlay.yaml.`;
  });
}

function readAction(fields: unknown, place: string): Action {
  const node = new Node(fields, place);
  const action = compact({
    target: node.need<string>('target'),
    description: node.need<string>('description').trim(),
    update: node.take<Record<string, unknown>>('update'),
    remove: node.take<true>('remove'),
    source: readSource(node.need('x-source'), place),
  });
  node.end();
  if (action.update !== undefined || action.remove !== undefined) return action;
  // A change that cannot be stated as data becomes a note.
  return { ...action, update: { notes: [action.description] } };
}

/** Applies one action; returns a sentence that names its mistake, or undefined. */
function apply(action: Action, edition: string, draft: Draft, editions: readonly Edition[]): string | undefined {
  const found = find(action.target, draft);
  if (typeof found === 'string') return found;
  const [owner] = found;
  const lives = found.map(lifeOf);
  const later = lives.find(({ introducedIn = '' }) => introducedIn > edition);
  if (later !== undefined) {
    return `${action.target} comes with edition ${later.introducedIn} in spec/, so edition ${edition} cannot change it; correct one of the two.`;
  }
  if (lives.some((life) => !holdsIn(life, edition))) {
    return `${action.target} is gone in edition ${edition} already; remove the action.`;
  }
  const [from = ''] = editions
    .filter(({ name }) => name < edition)
    .slice(-1)
    .map(({ name }) => name);
  const told = lives.slice(0, 2).flatMap(({ remarks = [] }) => remarks);
  if (told.some(({ changed: month }) => month !== undefined && from < month && month <= edition)) {
    return `spec/ says in a remark of x-edition too what edition ${edition} changes of ${action.target}; remove the remark there.`;
  }
  const { update, remove, description, source } = action;
  if (update !== undefined) {
    const before = (owner.changes ?? []).reduce<Record<string, unknown>>(
      (part, change) => changed(part, change),
      owner,
    );
    const after = changed(before, { update });
    const same = Object.keys(update).filter(
      (key) => JSON.stringify(after[key]) === JSON.stringify(before[key]) && key !== 'notes',
    );
    if (same.length > 0) {
      return `${same.join(', ')} of ${action.target} is what spec/ or an earlier edition says already; remove it here.`;
    }
  }
  const change: Change = compact({ edition, description, update, source });
  for (const part of update === undefined ? alike(found) : [owner]) {
    Object.assign(part, { changes: [...(part.changes ?? []), change] }, remove && { removedIn: edition });
  }
  return undefined;
}

/** The part that holds the lifetime of a part; for a field it is the schema. */
function lifeOf(part: Part): Part {
  return 'schema' in part && !('source' in part) && 'required' in part && 'name' in part
    ? ((part as unknown as Property).schema as unknown as Part)
    : part;
}

/** The parts that a removal concerns; for a value, also the same value in further forms of its schema. */
function alike([owner, schema]: Way): Part[] {
  if (!('value' in owner)) return [lifeOf(owner)];
  const forms = [schema, ...((schema?.wire as Part[] | undefined) ?? [])];
  const all = forms.flatMap((form) => (form?.values ?? form?.known ?? []) as Part[]);
  return all.filter(({ value }) => String(value) === String(owner.value));
}

/** The path to a target; a sentence if there is none. */
function find(target: string, draft: Draft): Way | string {
  const steps = stepsOf(target);
  if (steps === undefined) {
    return `the target ${target} is not understood; write the way to a part of the model, such as $.operations.sayBusy.parameters.query.reason or $.schemas.WorkNumber.`;
  }
  const root: Record<string, unknown> = {
    operations: draft.operations,
    events: Object.fromEntries([...draft.schemas]),
    schemas: Object.fromEntries([...draft.schemas]),
    retcodes: draft.retcodes,
  };
  let node: unknown = root;
  const parts: Part[] = [];
  let way = '$';
  for (const step of steps) {
    const members = membersOf(node);
    const next = members.get(step);
    if (next === undefined) {
      const close = nearest(step, [...members.keys()]);
      const cure =
        close === undefined
          ? `what an edition adds stands in spec/ with since, everything else is a wrong name`
          : `did you mean ${close}?`;
      return `the target ${target} does not exist: ${way} has no ${step}; ${cure}${close === undefined ? '.' : ''}`;
    }
    node = next;
    way = `${way}.${step}`;
    if (!Array.isArray(node) && node !== null && typeof node === 'object') parts.unshift(node as Part);
  }
  const [first] = parts;
  if (steps.length < 2 || first === undefined || first !== node) {
    return `the target ${target} is no part that can change; name an operation, a parameter, a field, a schema, a value or a code.`;
  }
  return [first, ...parts.slice(1)];
}

/** The members of a part: those of a list by their names, those of an object by their keys. */
function membersOf(node: unknown): ReadonlyMap<string, unknown> {
  if (Array.isArray(node)) return new Map(node.map((member) => [nameOf(member), member]));
  return new Map(Object.entries((node ?? {}) as object));
}

function nameOf(member: unknown): string {
  const { id, code, event, type, name, value, kind } = member as Record<string, unknown>;
  return String(id ?? code ?? event ?? name ?? value ?? type ?? kind);
}

/** The steps of a path such as $.schemas.X.values['19']. */
function stepsOf(target: string): string[] | undefined {
  if (!/^\$(\.[\w-]+|\['[^']+'\])+$/.test(target)) return undefined;
  return [...target.matchAll(/\.([\w-]+)|\['([^']+)'\]/g)].map(([, plain, quoted]) => (plain ?? quoted) as string);
}
