import { constraints } from './generated/constraints.ts';

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
}

/**
 * Checks the parameters of a call against the documented ranges, lengths and forms before anything is sent. Pass it to
 * `createGateway({ check: checkInput })`. A program that does not import it does not contain it.
 *
 * @returns a sentence that names the parameter, its value (never a password or a phone number) and what is documented;
 * undefined when nothing is wrong
 */
export function checkInput(method: string, path: string, parameters: object): string | undefined {
  const rule = constraints[`${method} ${path}`];
  return rule && violation(rule, parameters, '');
}

function violation(rule: Rule, value: unknown, place: string): string | undefined {
  if (rule.anyOf) {
    const found = rule.anyOf.map((alternative) => violation(alternative, value, place));
    return found.includes(undefined)
      ? undefined
      : complain(rule, value, place, rule.anyOf.map(expectation).join(', or '));
  }
  if (!fits(rule, value)) return complain(rule, value, place, expectation(rule));
  if (Array.isArray(value))
    return first(value, (item, index) => rule.items && violation(rule.items, item, `${place}[${index}]`));
  if (value === null || typeof value !== 'object' || !rule.properties) return undefined;

  const object = value as Record<string, unknown>;
  const documented = new Set(Object.keys(rule.properties));
  const wrong = first(Object.entries(object), ([name, item]) => {
    const property = documented.has(name) ? rule.properties?.[name] : undefined;
    if (item === undefined) return undefined;
    return property ? violation(property, item, join(place, name)) : `${join(place, name)} is not documented.`;
  });
  const missing = rule.required?.find((name) => object[name] === undefined || object[name] === null);
  return wrong ?? (missing && `${join(place, missing)} is missing.`);
}

function fits(rule: Rule, value: unknown): boolean {
  const types = [rule.type ?? []].flat();
  if (types.length > 0 && !types.some((type) => hasType(value, type))) return false;
  if (rule.const !== undefined && value !== rule.const) return false;
  if (rule.enum && !rule.enum.includes(value)) return false;
  if (typeof value === 'number') return value >= (rule.minimum ?? value) && value <= (rule.maximum ?? value);
  if (Array.isArray(value)) return value.length <= (rule.maxItems ?? value.length);
  if (typeof value !== 'string') return true;
  const length = [...value].length;
  return (
    length >= (rule.minLength ?? 0) &&
    length <= (rule.maxLength ?? length) &&
    (rule.pattern === undefined || new RegExp(rule.pattern, 'u').test(value))
  );
}

function hasType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  if (type === 'object') return value !== null && typeof value === 'object' && !Array.isArray(value);
  return typeof value === type;
}

function complain(rule: Rule, value: unknown, place: string, expected: string): string {
  const told = mayQuote(rule) ? JSON.stringify(value)?.slice(0, 80) : kindOf(value);
  return `${place || 'The parameters'} must be ${expected}; it is ${told}.`;
}

/** Whether a sentence may quote the value. It may not quote a secret, or an object or array that may hold one. */
function mayQuote(rule: Rule): boolean {
  return !rule.secret && !rule.properties && !rule.items && (rule.anyOf ?? []).every(mayQuote);
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return `a string of ${value.length} characters`;
  if (Array.isArray(value)) return `an array of ${value.length} items`;
  return value === null ? 'null' : withArticle(typeof value);
}

function withArticle(word: string): string {
  return `${/^[aeio]/.test(word) ? 'an' : 'a'} ${word}`;
}

/** What a rule asks for, in words. */
function expectation(rule: Rule): string {
  const { minimum, maximum } = rule.range ?? rule;
  const words = [
    rule.const !== undefined && JSON.stringify(rule.const),
    rule.enum && `one of ${rule.enum.map((value) => JSON.stringify(value)).join(', ')}`,
    !rule.enum && rule.const === undefined && withArticle([rule.type ?? 'value'].flat().join(' or ')),
    minimum !== undefined && maximum !== undefined && `from ${minimum} to ${maximum}`,
    rule.minLength !== undefined && `of at least ${rule.minLength} characters`,
    rule.maxLength !== undefined && `of at most ${rule.maxLength} characters`,
    rule.maxItems !== undefined && `of at most ${rule.maxItems} items`,
    rule.pattern && !rule.range && `of the form ${rule.pattern}`,
  ];
  return words.filter(Boolean).join(' ');
}

function join(place: string, name: string): string {
  return place ? `${place}.${name}` : name;
}

/** The first answer that is not undefined. */
function first<Item>(
  items: readonly Item[],
  ask: (item: Item, index: number) => string | undefined,
): string | undefined {
  for (const [index, item] of items.entries()) {
    const answer = ask(item, index);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
