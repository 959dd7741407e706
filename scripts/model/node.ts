import { Problem } from '../cli/problem.ts';

/** Reads the fields of one object of the description; fields that were not read are reported as unknown. */
export class Node {
  readonly place: string;
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #taken = new Set<string>();

  /** @param place path of the object in spec/, for messages */
  constructor(fields: unknown, place: string) {
    if (fields === null || typeof fields !== 'object' || Array.isArray(fields)) {
      throw new Problem(`${place}: an object is expected here.`);
    }
    this.place = place;
    this.#fields = fields as Record<string, unknown>;
  }

  has(key: string): boolean {
    return this.#fields[key] !== undefined;
  }

  /** The value of an optional field. The caller states its type, which the JSON Schemas of spec/ ensure. */
  take<T>(key: string): T | undefined {
    this.#taken.add(key);
    return this.#fields[key] as T | undefined;
  }

  /** The value of a required field. */
  need<T>(key: string): T {
    const value = this.take<T>(key);
    if (value === undefined) throw new Problem(`${this.place}: ${key} is missing; add it.`);
    return value;
  }

  /** Each member of an object of objects. */
  each<T>(key: string, read: (name: string, member: Node) => T): T[] {
    const members = this.take<Record<string, unknown>>(key) ?? {};
    return Object.entries(members).map(([name, member]) =>
      read(name, new Node(member, `${this.place}, ${key} ${name}`)),
    );
  }

  /** Refuses fields that were not read, so that no fact is dropped silently. */
  end(): void {
    const left = Object.keys(this.#fields).filter((key) => !this.#taken.has(key));
    if (left.length === 0) return;
    throw new Problem(
      `${this.place}: ${left.join(', ')} is not known here; correct the name, or teach scripts/model what it means.`,
    );
  }
}

/** An object without its undefined fields, for data that is written as JSON. */
export function compact<T extends object>(fields: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
