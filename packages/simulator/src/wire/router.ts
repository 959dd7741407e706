import type { Operation } from './operation.ts';

interface Node {
  readonly words: Map<string, Node>;
  value: Node | undefined;
  readonly operations: Map<string, Operation>;
}

/** The result of routing a request. */
export type Match =
  | {
      readonly operation: Operation;
      readonly values: readonly string[];
      /** The leniency, for a legacy address. */
      readonly told?: string;
    }
  /** The address takes other methods only; the value of the header Allow. */
  | { readonly allow: string };

/** Finds the operation at an address below the base path. Words win over parameters. */
export class Router {
  readonly #root = node();

  constructor(operations: readonly Operation[]) {
    for (const operation of operations) this.#add(operation.method, operation.segments, operation);
    for (const operation of operations) {
      const { legacyAddress } = operation;
      if (legacyAddress) this.#add(legacyAddress.method, legacyAddress.segments, operation);
    }
  }

  #add(method: string, segments: readonly string[], operation: Operation): void {
    let place = this.#root;
    for (const segment of segments) {
      if (segment.startsWith('{')) {
        place.value ??= node();
        place = place.value;
      } else {
        const next = place.words.get(segment) ?? node();
        place.words.set(segment, next);
        place = next;
      }
    }
    place.operations.set(method, operation);
  }

  /** @param segments the raw segments of the path, not yet decoded */
  find(method: string, segments: readonly string[]): Match | undefined {
    const values: string[] = [];
    // HEAD is routed as GET; the gateway then runs no behaviour.
    const operation = search(this.#root, method === 'HEAD' ? 'GET' : method, segments, 0, values);
    if (operation) {
      const { legacyAddress } = operation;
      if (legacyAddress === undefined || isDescribed(operation, method, segments)) return { operation, values };
      return { operation, values, told: `address ${legacyAddress.method} /${legacyAddress.segments.join('/')}` };
    }
    // Collect the allowed methods only here, to keep the usual path fast.
    const allowed = new Set<string>();
    search(this.#root, '', segments, 0, [], allowed);
    if (allowed.has('GET')) allowed.add('HEAD');
    return allowed.size > 0 ? { allow: [...allowed].sort().join(', ') } : undefined;
  }
}

function isDescribed(operation: Operation, method: string, segments: readonly string[]): boolean {
  return method === operation.method && segments.at(-1) === operation.segments.at(-1);
}

function node(): Node {
  return { words: new Map(), value: undefined, operations: new Map() };
}

function search(
  place: Node,
  method: string,
  segments: readonly string[],
  index: number,
  values: string[],
  allowed?: Set<string>,
): Operation | undefined {
  if (index === segments.length) {
    if (allowed) for (const known of place.operations.keys()) allowed.add(known);
    return place.operations.get(method);
  }
  const segment = segments[index] as string;
  const word = place.words.get(segment);
  const found = word && search(word, method, segments, index + 1, values, allowed);
  if (found || !place.value) return found;
  values.push(segment);
  const below = search(place.value, method, segments, index + 1, values, allowed);
  if (!below) values.pop();
  return below;
}
