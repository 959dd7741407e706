import type { Operation } from '@ccgateway/openapi/model';
import { type Operation as Described, type Description, operationsOf, readDescription } from '../description.ts';
import { Mask } from '../kit/mask.ts';
import { Routes } from './routes.ts';
import { SchemaCheck } from './schema-check.ts';

/** The description of one edition, made ready to judge by. */
export class Contract {
  readonly description: Description;
  readonly edition: string;
  readonly routes: Routes;
  readonly schemas: SchemaCheck;
  readonly mask: Mask;
  readonly operations: ReadonlyMap<string, Operation>;
  /** The same operations, with their schemas as JSON Schema. */
  readonly described: ReadonlyMap<string, Described>;
  readonly retcodes: ReadonlyMap<string, string>;
  readonly events: ReadonlySet<string>;

  constructor(description: Description) {
    const { model } = description;
    this.description = description;
    this.edition = model.edition;
    this.routes = new Routes(model);
    this.schemas = new SchemaCheck(description);
    this.mask = new Mask(model);
    this.operations = new Map(model.operations.map((operation) => [operation.id, operation]));
    this.described = new Map(operationsOf(description).map((operation) => [operation.id, operation]));
    this.retcodes = new Map([['0', 'success'], ...model.retcodes.map(({ code, meaning }) => [code, meaning] as const)]);
    this.events = new Set(model.events.map(({ type }) => type));
  }
}

const made = new WeakMap<Description, Contract>();

/** The contract of a description; by default the published one, in an edition. Made once. */
export function contractOf(description?: Description, edition?: string): Contract {
  const own = description ?? readDescription(edition ?? readDescription().model.edition);
  const known = made.get(own) ?? new Contract(own);
  made.set(own, known);
  return known;
}
