import type { Edition } from '@ccgateway/openapi';
import { constraints } from './generated/constraints.ts';
import type { Rule } from './rule.ts';

export type { Rule } from './rule.ts';

/**
 * Checks the parameters of a call against the documented ranges, lengths and forms before anything is sent. Pass it to
 * `createGateway({ check: checkInput })`. A program that does not import it does not contain it. Input that any edition of
 * the documents allows passes; {@link createCheck} checks one edition exactly.
 *
 * @returns a sentence that names the parameter, its value (never a password or a phone number) and what is documented;
 * undefined when nothing is wrong
 */
export function checkInput(method: string, path: string, parameters: object): string | undefined {
  const rule = constraints[`${method} ${path}`];
  return rule && violation(rule, flattened(rule, parameters), '');
}

/**
 * Makes a check like {@link checkInput} of one edition: its operations, fields, values and ranges only.
 *
 * @example createGateway({ baseUrl, check: createCheck('2025-11') })
 */
export function createCheck(edition: Edition): typeof checkInput {
  return (method, path, parameters) => {
    const rule = constraints[`${method} ${path}`];
    if (rule === undefined) return undefined;
    if (!holds(rule, edition)) return `Edition ${edition} has no ${method} ${path}.`;
    return violation(rule, flattened(rule, parameters), '', edition);
  };
}

/** Calls by path have a body where a function has the fields of that body as parameters. */
function flattened({ properties = {} }: Rule, parameters: object): object {
  const { body, ...others } = parameters as Readonly<Record<string, unknown>>;
  return 'body' in properties || body === null || typeof body !== 'object' ? parameters : { ...others, ...body };
}

/** Whether an edition has it; without an edition, true. */
function holds({ since = '', until }: Pick<Rule, 'since' | 'until'>, edition: string | undefined): boolean {
  return edition === undefined || (since <= edition && (until === undefined || edition < until));
}

/** The rule of an edition; without one the rules of all editions, the newest last. */
function versionsOf(rule: Rule, edition: string | undefined): Rule[] {
  const { changes = [], ...first } = rule;
  const versions: Rule[] = [first];
  for (const change of changes) {
    if (edition === undefined || change.edition <= edition)
      versions.push({ ...versions[versions.length - 1], ...change.set });
  }
  return edition === undefined ? versions : versions.slice(-1);
}

function violation(given: Rule, value: unknown, place: string, edition?: string): string | undefined {
  let told: string | undefined;
  for (const rule of versionsOf(given, edition)) {
    told = violationOf(rule, value, place, edition);
    if (told === undefined) return undefined;
  }
  return told;
}

function violationOf(whole: Rule, value: unknown, place: string, edition: string | undefined): string | undefined {
  const { lives } = whole;
  const rule =
    lives && whole.enum
      ? { ...whole, enum: whole.enum.filter((one) => holds(lives[String(one)] ?? {}, edition)) }
      : whole;
  if (rule.anyOf) {
    const found = rule.anyOf.map((alternative) => violation(alternative, value, place, edition));
    return found.includes(undefined)
      ? undefined
      : complain(rule, value, place, rule.anyOf.map(expectation).join(', or '));
  }
  if (!fits(rule, value)) return complain(rule, value, place, expectation(rule));
  if (Array.isArray(value))
    return first(value, (item, index) => rule.items && violation(rule.items, item, `${place}[${index}]`, edition));
  if (value === null || typeof value !== 'object' || !rule.properties) return undefined;

  const object = value as Record<string, unknown>;
  const documented = new Set(Object.keys(rule.properties));
  const wrong = first(Object.entries(object), ([name, item]) => {
    const property = documented.has(name) ? rule.properties?.[name] : undefined;
    if (item === undefined) return undefined;
    if (property === undefined) return `${join(place, name)} is not documented.`;
    if (!holds(property, edition)) return `${join(place, name)} is not in edition ${edition}.`;
    return violation(property, item, join(place, name), edition);
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
