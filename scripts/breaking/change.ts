// What a comparison of two models tells.

/** What a change demands of the version, by Semantic Versioning. */
export type Level = 'major' | 'minor' | 'patch';

/** Who writes a value: a client its requests, a gateway its answers, events and pushes. */
export type Writer = 'client' | 'gateway';

/** Kinds of things that changes belong to. */
export type OwnerKind = 'description' | 'operation' | 'webhook' | 'event' | 'return code' | 'schema' | 'legacy';

/** Where a change is. */
export interface Place {
  readonly of: OwnerKind;
  /** Name of the operation, the event ...; empty for the description as a whole. */
  readonly owner: string;
  /** The part of the owner in words; empty for the whole. */
  readonly part: string;
  readonly by: Writer;
}

/** What a change means for one side. */
export interface Side {
  readonly level: Level;
  readonly text: string;
}

/** What a rule says of a pair of parts. */
export interface Judgement {
  /** The change in a sentence. */
  readonly what: string;
  readonly clients: Side;
  readonly gateways: Side;
}

/** A change of the contract, at one place or at several alike. */
export interface Change extends Judgement {
  /** Id of the rule that found it. */
  readonly rule: string;
  /** The higher of both sides. */
  readonly level: Level;
  readonly of: OwnerKind;
  readonly owners: readonly string[];
  readonly part: string;
  /** The operations that use a changed schema. */
  readonly usedBy: readonly string[];
  /** The editions that it changes, if it leaves the whole description as it is. */
  readonly editions: readonly string[];
}

const order: readonly Level[] = ['patch', 'minor', 'major'];

/** The highest of some levels; undefined for none. */
export function highest(levels: readonly Level[]): Level | undefined {
  return order.findLast((level) => levels.includes(level));
}

/** Whether a level demands more than another one. */
export function exceeds(level: Level | undefined, other: Level | undefined): boolean {
  const rank = (one: Level | undefined) => (one === undefined ? -1 : order.indexOf(one));
  return rank(level) > rank(other);
}
