import type { Correction } from '../lib/facts.ts';
import { allOperationsOf, type Description } from '../lib/openapi.ts';
import { Problem } from '../lib/problem.ts';

/** Hangs every correction on the operations it concerns; refuses one that concerns nothing of the description. */
export function addCorrections(description: Description, corrections: readonly Correction[]): void {
  const operations = new Map(allOperationsOf(description).map(({ operation }) => [operation.operationId, operation]));
  const { schemas, parameters } = description.components;
  const problems: string[] = [];
  for (const correction of corrections) {
    for (const place of correction.where.split(',')) {
      const name = place.trim().split('.')[0] ?? '';
      const operation = operations.get(name);
      if (operation) {
        operation['x-corrections'] ??= [];
        if (!operation['x-corrections'].includes(correction)) operation['x-corrections'].push(correction);
      } else if (!(name in schemas) && !(name in parameters)) {
        problems.push(
          `spec/corrections.yaml: "${place.trim()}" names no operation, event, schema or parameter; correct the name.`,
        );
      }
    }
  }
  if (problems.length > 0) throw new Problem(problems.join('\n'));
}
