import type { Address, Target } from './address.ts';

interface Node {
  // Most nodes have one of the three; to make the maps of all took a third of the time to read the interface.
  words: Map<string, Node> | undefined;
  value: Node | undefined;
  targets: Map<string, Target> | undefined;
}

/** The result of routing a request. */
export type Match =
  | {
      readonly target: Target;
      /** The values of the parameters of the path, as they came. */
      readonly values: readonly string[];
    }
  /** The address takes other methods only; the value of the header Allow. */
  | { readonly allow: string };

/** Finds what an address below the base path leads to. Words win over parameters. */
export class Router {
  readonly #root = node();

  constructor(addresses: readonly Address[]) {
    for (const { method, segments, target } of addresses) {
      let place = this.#root;
      for (const segment of segments) {
        if (segment.startsWith('{')) {
          place.value ??= node();
          place = place.value;
        } else {
          place.words ??= new Map();
          const next = place.words.get(segment) ?? node();
          place.words.set(segment, next);
          place = next;
        }
      }
      place.targets ??= new Map();
      place.targets.set(method, target);
    }
  }

  /** @param segments the raw segments of the path, not yet decoded */
  find(method: string, segments: readonly string[]): Match | undefined {
    const values: string[] = [];
    // HEAD is routed as GET; the gateway then runs no behaviour.
    const target = search(this.#root, method === 'HEAD' ? 'GET' : method, segments, 0, values);
    if (target) return { target, values };
    // Collect the allowed methods only here, to keep the usual path fast.
    const allowed = new Set<string>();
    search(this.#root, '', segments, 0, [], allowed);
    if (allowed.has('GET')) allowed.add('HEAD');
    return allowed.size > 0 ? { allow: [...allowed].sort().join(', ') } : undefined;
  }
}

function node(): Node {
  return { words: undefined, value: undefined, targets: undefined };
}

function search(
  place: Node,
  method: string,
  segments: readonly string[],
  index: number,
  values: string[],
  allowed?: Set<string>,
): Target | undefined {
  if (index === segments.length) {
    if (allowed && place.targets) for (const known of place.targets.keys()) allowed.add(known);
    return place.targets?.get(method);
  }
  const segment = segments[index] as string;
  const word = place.words?.get(segment);
  const found = word && search(word, method, segments, index + 1, values, allowed);
  if (found || !place.value) return found;
  values.push(segment);
  const below = search(place.value, method, segments, index + 1, values, allowed);
  if (!below) values.pop();
  return below;
}
