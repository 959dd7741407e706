import type { Wire } from '@ccgateway/openapi/model';
import type { Address, Answered } from './address.ts';
import type { LegacyBehaviour, SharedBehaviour } from './legacy/behaviour.ts';
import { legacyBehaviours, legacyName, legacyOperation, sharedBehaviours } from './legacy/index.ts';
import { olderForm, olderTwin } from './older-form.ts';
import { type AnyOperation, type Operation, segmentsOf } from './operation.ts';
import { type Match, Router } from './router.ts';

/**
 * Finds what an address leads to. The addresses of older gateways are read when one comes that may be theirs: a start does
 * not wait for them.
 */
export class Addresses {
  readonly #wire: Wire;
  readonly #operations: readonly Operation[];
  readonly #legacy: boolean;
  readonly #described: Router;
  #all: Router | undefined;
  #olderWords: ReadonlySet<string> | undefined;

  /** @param legacy whether the addresses of older gateways are answered */
  constructor(wire: Wire, operations: readonly Operation[], legacy: boolean) {
    this.#wire = wire;
    this.#operations = operations;
    this.#legacy = legacy;
    this.#described = new Router(describedAddresses(operations));
  }

  /** @param segments the raw segments of the path, not yet decoded */
  find(method: string, segments: readonly string[]): Match | undefined {
    if (this.#all === undefined) {
      const match = this.#described.find(method, segments);
      if (match !== undefined && 'target' in match && !this.#mayBeOlder(segments)) return match;
      this.#all = new Router(allAddresses(this.#wire, this.#operations, this.#legacy));
    }
    return this.#all.find(method, segments);
  }

  /** Whether an operation, or an address of older gateways, of this name is answered. */
  answers(name: string): boolean {
    return allAddresses(this.#wire, this.#operations, this.#legacy).some(
      ({ target }) => !('why' in target) && target.operation.id === name,
    );
  }

  /** Whether a word of an older address stands behind the group, which both kinds of addresses share. */
  #mayBeOlder(segments: readonly string[]): boolean {
    this.#olderWords ??= this.#wordsOfOlder();
    for (let index = 1; index < segments.length; index++)
      if (this.#olderWords.has(segments[index] as string)) return true;
    return false;
  }

  #wordsOfOlder(): ReadonlySet<string> {
    const paths = new Map<string, string>(this.#operations.map(({ id, path }) => [id, path]));
    const { forms, routes } = this.#wire.legacy;
    const older = [
      ...forms.map(({ operation, path }) => path ?? paths.get(operation) ?? ''),
      ...routes.map(({ path }) => path),
    ];
    return new Set(older.flatMap((path) => segmentsOf(path).slice(1)).filter((segment) => !segment.startsWith('{')));
  }
}

/** The addresses that the operations are described with. */
export function describedAddresses(operations: readonly Operation[]): Address[] {
  return operations.map((operation) => ({
    method: operation.method,
    segments: operation.segments,
    target: { operation },
  }));
}

/**
 * The addresses of an interface with those of older gateways.
 *
 * @param legacy whether those are answered; they are known even if they are not, so that none is taken for a described one
 */
export function allAddresses(wire: Wire, operations: readonly Operation[], legacy: boolean): Address[] {
  const byId = new Map<string, Operation>(operations.map((operation) => [operation.id, operation]));
  const described = describedAddresses(operations);
  if (!legacy)
    return [
      ...described,
      ...wire.legacy.routes.map(({ method, path }) => ({ method, segments: segmentsOf(path), target: { why: off } })),
    ];
  const forms = wire.legacy.forms.flatMap((form): Address[] => {
    const operation = byId.get(form.operation);
    // A form that has a name alone is one for the gateway's script: its requests are as described.
    if (operation === undefined || !(form.method || form.path || form.query || form.body)) return [];
    const { method = operation.method, path = operation.path } = form;
    return [{ method, segments: segmentsOf(path), target: { operation, older: olderForm(form, operation) } }];
  });
  const routes = wire.legacy.routes.map((route): Address => {
    const { method, path, twin, name } = route;
    const segments = segmentsOf(path);
    const described = twin && byId.get(twin.operation);
    if (twin && described) return { method, segments, target: { operation: described, older: olderTwin(route, twin) } };
    const id = route.simulated === undefined ? undefined : legacyName(wire, route);
    const behaviour = id === undefined ? undefined : legacyBehaviours[id];
    const shared = id === undefined ? undefined : sharedBehaviours[id];
    if (behaviour || shared)
      return { method, segments, target: new OwnAddress(() => legacyOperation(wire, route), behaviour, shared) };
    return { method, segments, target: { why: knownOnly(name) } };
  });
  // A form without an address of its own takes the place of the described one.
  return [...described, ...forms, ...routes];
}

/** An address of older gateways alone. Its operation is made when it is called: a start does not wait for it. */
class OwnAddress implements Answered {
  readonly behaviour: LegacyBehaviour | undefined;
  readonly shared: SharedBehaviour | undefined;
  readonly #make: () => AnyOperation;
  #made: AnyOperation | undefined;

  constructor(make: () => AnyOperation, behaviour: LegacyBehaviour | undefined, shared: SharedBehaviour | undefined) {
    this.#make = make;
    this.behaviour = behaviour;
    this.shared = shared;
  }

  get operation(): AnyOperation {
    this.#made ??= this.#make();
    return this.#made;
  }
}

function knownOnly(name: string | undefined): string {
  return `Older gateways have this address${name ? `, ${name}` : ''}; the description does not, and the simulator does not answer it.`;
}

const off = 'Only older gateways have this address, and they are switched off here; start without --no-legacy.';
