import { codeOf, type Registry } from '../lib/facts.ts';
import { type Description, operationsOf } from '../lib/openapi.ts';
import { Problem } from '../lib/problem.ts';

/** Refuses a registered code that no operation lists and that does not say where it arises, and one that does both. */
export function checkRegistryUse(description: Description, registry: Registry): void {
  const used = new Set(
    operationsOf(description).flatMap(({ operation }) => (operation['x-retcodes'] ?? []).map(codeOf)),
  );
  const problems = Object.entries(registry).flatMap(([code, { applies, everywhere }]) => {
    if (!used.has(code) && applies === undefined && everywhere !== true) {
      return [
        `spec/retcodes.yaml: return code ${code} is listed by no operation; say in applies where it arises, or remove it.`,
      ];
    }
    if (used.has(code) && applies !== undefined) {
      return [
        `spec/retcodes.yaml: return code ${code} is listed by an operation; remove applies, which is for codes that none lists.`,
      ];
    }
    return [];
  });
  if (problems.length > 0) throw new Problem(problems.join('\n'));
}
