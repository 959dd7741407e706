import { dirname, join } from 'node:path';
import { codeOf, type OperationRetcode } from '../../lib/facts.ts';
import { readRegistry } from '../../lib/read-facts.ts';
import type { Node, Rule } from '../types.ts';

/** Every return code of an operation stands in the registry: retcodes.yaml beside the root, or x-retcodes in a bundle. */
export const retcodeKnown: Rule = () => {
  let known = new Set<string>();
  return {
    Root: {
      enter(root, { location }) {
        const bundled = root['x-retcodes'] as Node | undefined;
        const registry = bundled ?? readRegistry(join(dirname(location.source.absoluteRef), 'retcodes.yaml'));
        known = new Set(Object.keys(registry));
      },
    },
    Operation: {
      enter(operation, { location, report }) {
        const retcodes = (operation['x-retcodes'] ?? []) as OperationRetcode[];
        retcodes.forEach((retcode, index) => {
          const code = codeOf(retcode);
          if (known.has(code)) return;
          report({
            message: `Return code "${code}" of ${String(operation.operationId)} is not registered; add it to spec/retcodes.yaml or correct it here.`,
            location: location.child(['x-retcodes', index]),
          });
        });
      },
    },
  };
};
