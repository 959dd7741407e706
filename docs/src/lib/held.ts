import { holdsIn, modelOf } from '@ccgateway/openapi/edition';
import type { Lifetime, Model } from '@ccgateway/openapi/model';
import type { Row } from './schema.ts';

/**
 * The editions in which something stands on a page, for the attribute `data-in`: their names, and `all` if it also stands
 * there while no edition is chosen. Without it something stands there always.
 */
export type Held = string | undefined;

/** The word in {@link Held} for a page without a chosen edition. */
const whole = 'all';

/** What a page says of a part, and in which editions. */
export interface HeldText {
  readonly text: string;
  readonly held: Held;
}

/** What a table says of a field. */
export type Form = Pick<Row, 'type' | 'required' | 'facts' | 'description'>;

/** A row with what each edition says of its field. */
export type HeldRow<R extends Row = Row> = R & {
  readonly held: Held;
  /** One form, unless editions differ. */
  readonly forms: readonly (Form & { readonly held: Held })[];
};

const cut = new WeakMap<Model, ReadonlyMap<string, Model>>();

/** The interface as each edition has it, because hundreds of pages ask. */
export function modelsByEdition(model: Model): ReadonlyMap<string, Model> {
  const before = cut.get(model);
  if (before !== undefined) return before;
  const made = new Map(model.editions.map(({ name }) => [name, modelOf(model, name)]));
  cut.set(model, made);
  return made;
}

/** The editions that are in a set, if it is not all of them. */
function heldOf({ editions }: Model, has: (edition: string) => boolean, always = true): Held {
  const names = editions.map(({ name }) => name).filter(has);
  if (always && names.length === editions.length) return undefined;
  return [...(always ? [whole] : []), ...names].join(' ');
}

/** The editions in which all of these parts are. */
export function heldIn(model: Model, ...parts: readonly Lifetime[]): Held {
  return heldOf(model, (edition) => parts.every((part) => holdsIn(part, edition)));
}

/** The editions whose model has something, such as a named schema. */
export function heldBy(model: Model, has: (cut: Model) => boolean): Held {
  const models = modelsByEdition(model);
  return heldOf(model, (edition) => has(models.get(edition) ?? model));
}

/** The editions from a month on, in which a remark on a change holds. */
export function heldFrom(model: Model, month: string): Held {
  return heldOf(model, (edition) => month <= edition);
}

/** The editions without a part. */
export function without({ editions }: Model, held: Held): string[] {
  const names = new Set(held?.split(' '));
  return held === undefined ? [] : editions.map(({ name }) => name).filter((name) => !names.has(name));
}

/** The texts of a list that editions may change: those of the baseline, and then those that later editions have. */
export function heldTexts(model: Model, textsIn: (cut: Model) => readonly string[]): HeldText[] {
  const models = modelsByEdition(model);
  const lists = new Map([...models].map(([edition, one]) => [edition, new Set(textsIn(one))]));
  const base = textsIn(model);
  const later = [...lists.values()].flatMap((list) => [...list]).filter((text) => !base.includes(text));
  return [...new Set([...base, ...later])].map((text) => ({
    text,
    held: heldOf(model, (edition) => lists.get(edition)?.has(text) ?? false, base.includes(text)),
  }));
}

/** The rows of a table, with what each edition says of their fields. */
export function heldRows<R extends Row>(
  model: Model,
  rowsIn: (cut: Model) => readonly R[],
  keyOf: (row: R) => string = ({ anchor }) => anchor,
): HeldRow<R>[] {
  const models = modelsByEdition(model);
  const tables = new Map([...models].map(([edition, one]) => [edition, byKey(rowsIn(one), keyOf)]));
  return rowsIn(model).map((row) => {
    const key = keyOf(row);
    const said = new Map([...tables].map(([edition, rows]) => [edition, rows.get(key)]));
    const held = heldOf(model, (edition) => said.get(edition) !== undefined);
    const own = wordsOf(row);
    const forms = new Map([[own, row]]);
    for (const one of said.values()) if (one !== undefined && !forms.has(wordsOf(one))) forms.set(wordsOf(one), one);
    return {
      ...row,
      held,
      forms: [...forms].map(([words, { type, required, facts, description }]) => ({
        ...{ type, required, facts, description },
        held:
          forms.size === 1
            ? undefined
            : heldOf(model, (edition) => wordsOf(said.get(edition)) === words, words === own),
      })),
    };
  });
}

function byKey<R>(rows: readonly R[], keyOf: (row: R) => string): ReadonlyMap<string, R> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function wordsOf(row: Form | undefined): string {
  return row === undefined ? '' : JSON.stringify([row.type, row.required, row.facts, row.description]);
}
