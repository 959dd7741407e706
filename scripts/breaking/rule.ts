import type {
  ArraySchema,
  Body,
  Edition,
  Event,
  Example,
  Group,
  Header,
  Legacy,
  Lifetime,
  Model,
  Operation,
  OperationEvent,
  OperationRetcode,
  Parameter,
  Property,
  Result,
  Retcode,
  Schema,
  Server,
  Source,
  Value,
  Webhook,
} from '../model/model.ts';
import type { Judgement, Place } from './change.ts';

/** The parts of a model that are compared. */
export interface Parts {
  readonly model: Model;
  readonly edition: Edition;
  readonly group: Group;
  readonly server: Server;
  readonly 'server variable': Server['variables'][number];
  readonly 'request header': Header;
  readonly 'response header': Header;
  readonly operation: Operation;
  readonly webhook: Webhook;
  /** An operation or a webhook that both have. */
  readonly call: Operation;
  readonly parameter: Parameter;
  /** The places of a parameter: path, query and header, by its name. */
  readonly 'parameter places': readonly string[];
  readonly body: Body;
  readonly result: Result;
  readonly example: Example;
  readonly 'listed code': OperationRetcode;
  readonly 'listed event': OperationEvent;
  readonly event: Event;
  readonly 'return code': Retcode;
  /** A schema of the list of names. */
  readonly 'named schema': Schema;
  /** What schemas of all kinds have. */
  readonly schema: Schema;
  /** One documented form: a schema that is no union, or a member of one. */
  readonly form: Schema;
  /** A further form on the wire. */
  readonly 'wire form': Schema;
  readonly property: Property;
  readonly array: ArraySchema;
  readonly known: readonly Value[];
  readonly legacy: Legacy;
  readonly source: Source;
  readonly lifetime: Lifetime;
  /** Fields that people read, by name. */
  readonly texts: Readonly<Record<string, unknown>>;
}

/** A part before and after; one of them is absent if it was added or removed. */
export interface Pair<Part> {
  readonly old: Part | undefined;
  readonly now: Part | undefined;
  readonly place: Place;
}

type Said = Judgement | readonly Judgement[] | undefined;

export interface RuleOn<Kind extends keyof Parts> {
  /** Ids are stable: other people's tools may name them. */
  readonly id: string;
  readonly on: Kind;
  /** The fields of the model's types that it judges, as `Type.field`. */
  readonly covers: readonly string[];
  readonly judge: (pair: Pair<Parts[Kind]>) => Said;
}

export type Rule = { [Kind in keyof Parts]: RuleOn<Kind> }[keyof Parts];

/** Judges what was added. */
export function added<Part>(judge: (now: Part, place: Place) => Said) {
  return ({ old, now, place }: Pair<Part>): Said =>
    old === undefined && now !== undefined ? judge(now, place) : undefined;
}

/** Judges what was removed. */
export function removed<Part>(judge: (old: Part, place: Place) => Said) {
  return ({ old, now, place }: Pair<Part>): Said =>
    old !== undefined && now === undefined ? judge(old, place) : undefined;
}

/** Judges what both have. */
export function changed<Part>(judge: (old: Part, now: Part, place: Place) => Said) {
  return ({ old, now, place }: Pair<Part>): Said =>
    old !== undefined && now !== undefined ? judge(old, now, place) : undefined;
}

/** Whether two values of the model are equal. The order of fields does not count, and an undefined one is as an absent one. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [a, b] = [one, other] as [Record<string, unknown>, Record<string, unknown>];
  const keys = Object.keys(a);
  if (Array.isArray(one) && one.length !== (other as unknown[]).length) return false;
  return keys.every((key) => same(a[key], b[key])) && Object.keys(b).every((key) => b[key] === undefined || key in a);
}

/** Members that the one list has and the other one lacks. */
export function missing<Item>(list: readonly Item[], from: readonly Item[]): Item[] {
  return list.filter((item) => !from.some((one) => same(one, item)));
}

/** A value in a sentence. */
export function told(value: unknown): string {
  return value === undefined ? 'none' : JSON.stringify(value);
}

/** Values in a sentence. */
export function listed(values: readonly unknown[]): string {
  return values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(', ');
}
