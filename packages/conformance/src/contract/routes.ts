import type { LegacyForm, Method, Model, Operation } from '@ccgateway/openapi/model';
import { Remembered } from '../kit/remembered.ts';

/** What the method and the address of a request lead to. */
export interface Route {
  /** Undefined for an address that only older gateways have. */
  readonly operation?: Operation;
  /** Whether method or address are those of an older form. */
  readonly older: boolean;
  /** Values of the path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly operation?: Operation;
  readonly older: boolean;
  readonly regex: RegExp;
  readonly names: readonly string[];
}

/** How many methods are remembered. */
const mostMethods = 10;

const methods: readonly Method[] = ['GET', 'PUT', 'POST', 'DELETE'];

/** Finds the operation of a request. Doubled slashes and one at the end are those of clients that gateways tolerate. */
export class Routes {
  readonly #patterns = new Map<string, Pattern[]>();
  readonly #known = new Map<string, Remembered<Route | null>>();

  constructor({ operations, legacy }: Pick<Model, 'operations' | 'legacy'>) {
    for (const operation of operations) this.#add(operation.method, operation.path, operation, false);
    const byId = new Map(operations.map((operation) => [operation.id, operation]));
    for (const { operation: id, method, path } of legacy.forms) {
      const operation = byId.get(id);
      if (operation && (method ?? path)) this.#add(method ?? operation.method, path ?? operation.path, operation, true);
    }
    for (const { method, path } of legacy.routes) this.#add(method, path, undefined, true);
    // A literal part is a better match than a parameter.
    for (const list of this.#patterns.values()) list.sort((a, b) => a.names.length - b.names.length);
  }

  #add(method: string, path: string, operation: Operation | undefined, older: boolean): void {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const regex = new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`);
    const key = keyOf(method, path);
    const list = this.#patterns.get(key) ?? [];
    this.#patterns.set(key, list);
    list.push({ older, regex, names, ...(operation && { operation }) });
  }

  /** @param path below the base address, without a query */
  find(method: string, path: string): Route | undefined {
    const known = this.#known.get(method);
    if (known !== undefined) return known.of(path) ?? undefined;
    const found = new Remembered((one) => this.#match(method, one) ?? null);
    // Anything may stand where a method should.
    if (this.#known.size < mostMethods) this.#known.set(method, found);
    return found.of(path) ?? undefined;
  }

  #match(method: string, path: string): Route | undefined {
    const plain = path.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
    for (const { operation, older, regex, names } of this.#patterns.get(keyOf(method, plain)) ?? []) {
      const found = regex.exec(plain);
      if (!found) continue;
      const values = Object.fromEntries(names.map((name, index) => [name, decoded(found[index + 1] ?? '')]));
      return { older, path: values, ...(operation && { operation }) };
    }
    return undefined;
  }

  /** Methods that lead anywhere at an address. */
  methodsAt(path: string): Set<Method> {
    return new Set(methods.filter((method) => this.find(method, path) !== undefined));
  }
}

/** Whether a request uses names that only an older form of the operation has. */
export function usesOlderNames(forms: readonly LegacyForm[], query: URLSearchParams): boolean {
  return forms.some((form) =>
    [...Object.keys(form.query ?? {}), ...Object.keys(form.body ?? {})].some((name) => query.has(name)),
  );
}

function keyOf(method: string, path: string): string {
  return `${method} ${path.split('/').length}`;
}

/** A value that is encoded wrongly stays as it is. */
function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
