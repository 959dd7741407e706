import type { Wire } from '@ccgateway/openapi/model';

/** What stands in place of a secret. */
export const masked = '***';

/**
 * Fields of answers and events that repeat a secret of a request under another name: the description marks the fields
 * of requests.
 */
const repeated = [
  'guid',
  'otherPhone',
  'dialeddigits',
  'phonenumber',
  'orgicallednum',
  'phonetoken',
  'callerNo',
  'calledNo',
  'partner',
  'participant',
  'userid',
];

/** Shorter values are those of others too: an agent ID has up to six digits. */
const shortestKnown = 7;

/** Masks what the description calls secret (passwords, tokens, phone numbers) and GUIDs, by the names of fields. */
export class Mask {
  readonly #names: ReadonlySet<string>;

  constructor({ secrets }: Wire) {
    this.#names = new Set([...secrets, ...repeated]);
  }

  /**
   * A copy of a value in which nothing is secret.
   *
   * @param known secret values of other bodies; they are masked under whatever name they come
   */
  value(value: unknown, known: ReadonlySet<string> = none): unknown {
    if (Array.isArray(value)) return value.map((item) => this.value(item, known));
    if (value === null || typeof value !== 'object') return known.has(String(value)) ? masked : value;
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [
        name,
        this.#names.has(name) ? hidden(field) : this.value(field, known),
      ]),
    );
  }

  /** A body as it may be shown. A text that is no JSON is left out, since a secret may be anywhere in it. */
  body(text: string, known: ReadonlySet<string> = none): unknown {
    if (text === '') return undefined;
    const value = parsed(text);
    return value === undefined ? `(${text.length} characters that are no JSON)` : this.value(value, known);
  }

  /** Adds the secret values of a body to those that are known. */
  learn(text: string, known: Set<string>): void {
    const visit = (value: unknown, isSecret: boolean): void => {
      if (value === null || value === undefined) return;
      if (typeof value === 'object') {
        for (const [name, field] of Object.entries(value)) visit(field, isSecret || this.#names.has(name));
      } else if (isSecret && String(value).length >= shortestKnown) known.add(String(value));
    };
    visit(text === '' ? undefined : parsed(text), false);
  }

  /**
   * Path and query as they may be shown.
   *
   * @param template the path of the operation with its parameters in braces; without one, digits are masked unless they
   *   are the agent ID
   */
  address(url: string, template: string | undefined, agentid: string): string {
    const [path = '', query] = url.split('?', 2);
    const pattern = template?.split('/').reverse();
    const parts = path.split('/').reverse();
    const shown = parts.map((part, index) => {
      const name = /^\{(.+)\}$/.exec(pattern?.[index] ?? '')?.[1];
      if (pattern === undefined) return part === agentid || !/\d{4}/.test(part) ? part : masked;
      return name !== undefined && this.#names.has(name) ? masked : part;
    });
    const own = shown.reverse().join('/').slice(0, 300);
    if (query === undefined) return own;
    const asked = query.split('&').map((part) => {
      const [name = ''] = part.split('=', 1);
      return pattern === undefined || this.#names.has(name) ? `${name}=${masked}` : part;
    });
    return `${own}?${asked.join('&').slice(0, 300)}`;
  }
}

const none: ReadonlySet<string> = new Set();

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A phone number as lists of calls show it: enough to tell callers apart. */
export function shortNumber(number: string): string {
  return number.length > 2 ? `•••${number.slice(-2)}` : number;
}

function hidden(value: unknown): unknown {
  if (value === null || typeof value === 'boolean' || value === '') return value;
  return masked;
}
