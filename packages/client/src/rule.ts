/** What a value must satisfy; a small part of JSON Schema. */
export interface Rule {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Rule>>;
  readonly items?: Rule;
  readonly anyOf?: readonly Rule[];
  /** Bounds of the number that a string holds. */
  readonly range?: { readonly minimum: number; readonly maximum: number };
  /** Whether the value must not appear in messages. */
  readonly secret?: boolean;
  /** The edition that first has it, and the first without it. */
  readonly since?: string;
  readonly until?: string;
  /** What later editions set instead, in their order. */
  readonly changes?: readonly { readonly edition: string; readonly set: Rule }[];
  /** Of values that not every edition has: the first edition with them and the first without, by their text. */
  readonly lives?: Readonly<Record<string, Pick<Rule, 'since' | 'until'>>>;
}
