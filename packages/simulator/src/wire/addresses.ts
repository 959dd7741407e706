import type { Wire } from '@ccgateway/openapi/model';
import type { Address } from './address.ts';
import { legacyBehaviours, legacyOperations, sharedBehaviours } from './legacy/index.ts';
import { olderForm, olderTwin } from './older-form.ts';
import { type Operation, segmentsOf } from './operation.ts';

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
    if (operation === undefined) return [];
    const { method = operation.method, path = operation.path } = form;
    return [{ method, segments: segmentsOf(path), target: { operation, older: olderForm(form, operation) } }];
  });
  const own = legacyOperations(wire);
  const routes = wire.legacy.routes.map((route): Address => {
    const { method, path, twin, name } = route;
    const segments = segmentsOf(path);
    const described = twin && byId.get(twin.operation);
    if (twin && described) return { method, segments, target: { operation: described, older: olderTwin(route, twin) } };
    const operation = own.get(route);
    const behaviour = operation && legacyBehaviours[operation.id];
    const shared = operation && sharedBehaviours[operation.id];
    if (operation && behaviour) return { method, segments, target: { operation, behaviour } };
    if (operation && shared) return { method, segments, target: { operation, shared } };
    return { method, segments, target: { why: knownOnly(name) } };
  });
  // A form without an address of its own takes the place of the described one.
  return [...described, ...forms, ...routes];
}

function knownOnly(name: string | undefined): string {
  return `Older gateways have this address${name ? `, ${name}` : ''}; the description does not, and the simulator does not answer it.`;
}

const off = 'Only older gateways have this address, and they are switched off here; start without --no-legacy.';
