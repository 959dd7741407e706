import type { Correction, Registry } from '../lib/facts.ts';
import { allOperationsOf, type Description, operationsOf } from '../lib/openapi.ts';
import { addChapters } from './chapters.ts';
import { addCorrections } from './corrections.ts';
import { describeOperation } from './describe.ts';
import { describeEditions } from './editions.ts';
import { addFailure, addFailureSchemas } from './failures.ts';
import { nameSchemas } from './names.ts';
import { checkRegistryUse } from './registry-use.ts';
import { addSamples } from './samples.ts';
import { closeUnknownEvent } from './unknown-event.ts';

/** Writes out as schemas and examples what the operations of a bundle state in x- keys. Changes the document. */
export function complete(description: Description, registry: Registry): Description {
  checkRegistryUse(description, registry);
  closeUnknownEvent(description);
  addFailureSchemas(description, registry);
  for (const { operation } of operationsOf(description)) {
    nameSchemas(description, operation);
    addFailure(description, operation, registry);
  }
  description['x-retcodes'] = registry;
  description.components.schemas = sorted(description.components.schemas);
  return description;
}

/** Writes out as texts and samples what people read in a completed description. Changes the document. */
export function present(description: Description, registry: Registry, corrections: readonly Correction[]): Description {
  addCorrections(description, corrections);
  // Before remarks are written into the descriptions: the chapters tell the evidence themselves.
  addChapters(description, registry);
  describeEditions(description);
  for (const located of operationsOf(description)) addSamples(description, located);
  for (const { operation } of allOperationsOf(description)) describeOperation(operation, registry);
  return description;
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
