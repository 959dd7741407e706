import type { Files } from '../model/files.ts';
import type { Model, Operation } from '../model/model.ts';

/** The input of a rule: the model, and the files it was read from. */
export interface Facts {
  readonly model: Model;
  readonly files: Files;
}

/** A sentence that says what is wrong and what to do, and the place in spec/. */
export interface Mistake {
  readonly file: string;
  /** Keys that lead to the place within the file. */
  readonly keys: readonly (string | number)[];
  readonly text: string;
}

/** Finds one kind of mistake that a JSON Schema of a single file cannot find. */
export type Rule = (facts: Facts) => Mistake[];

/** The operations and the webhooks. */
export function allOperations({ operations, webhooks }: Model): Operation[] {
  return [...operations, ...webhooks];
}

export function fileOf({ group, id }: Operation): string {
  return `operations/${group}/${id}.yaml`;
}

/** The file of a schema: its own, or the one of the operation from which it has its name. */
export function fileOfSchema(name: string, files: ReadonlyMap<string, unknown>): string {
  const stem = name.replace(/(Request|Success)$/, '').toLowerCase();
  return (
    [...files.keys()].find((path) => path.endsWith(`/${name}.yaml`)) ??
    [...files.keys()].find((path) => path.startsWith('operations/') && path.toLowerCase().endsWith(`/${stem}.yaml`)) ??
    'openapi.yaml'
  );
}
