import { stringify } from 'yaml';
import { clientView } from '../contract/client-view.ts';
import { complete, present } from '../contract/expand.ts';
import type { Correction, Registry } from '../lib/facts.ts';
import type { Description } from '../lib/openapi.ts';
import { emitCalls } from './calls.ts';
import { emitConstraints } from './constraints.ts';
import { emitCoverage } from './coverage.ts';
import { emitEvents } from './events.ts';
import { emitOperations } from './operations.ts';
import { emitRetcodes } from './retcodes.ts';
import { emitSchema } from './schema.ts';
import { banner } from './text.ts';

/** Folders that hold generated files only; what else lies there is stale. */
export const generatedFolders = ['generated', 'packages/client/src/generated'] as const;

/** Files in those folders that people write: the package manifest and the room's own README. */
export const handWritten = ['generated/package.json', 'generated/README.md'] as const;

/** Every generated file, as path from the root of the repository and content. Consumes the bundle. */
export async function emitFiles(
  bundle: Description,
  registry: Registry,
  corrections: readonly Correction[],
): Promise<Map<string, string>> {
  const completed = complete(bundle, registry);
  const view = clientView(completed);
  const published = present(completed, registry, corrections);
  // Nothing of the schema is there at run time, and reading its many lines would slow every start.
  const modules = [
    "export type * from './schema.ts';\n",
    ...['operations', 'retcodes'].map((name) => `export * from './${name}.ts';\n`),
    // Its ambient enum is a type alone; nobody must import it as a value.
    "export type * from './events.ts';\nexport { agentEventTypes, agentStateOfEvent } from './events.ts';\n",
  ];
  // The schema of the same name is closed to what a document can say; the type is open.
  const index = `${banner}${modules.join('')}export type { AgentEvent } from './events.ts';\n`;
  return new Map([
    ['generated/openapi.json', `${JSON.stringify(published, null, 2)}\n`],
    [
      'generated/openapi.yaml',
      `# Generated from spec/ by "npm run generate". Do not edit.\n${stringify(published, { lineWidth: 120, aliasDuplicateObjects: false })}`,
    ],
    ['generated/typescript/schema.ts', await emitSchema(view)],
    ['generated/typescript/operations.ts', emitOperations(view)],
    ['generated/typescript/retcodes.ts', emitRetcodes(registry)],
    ['generated/typescript/events.ts', emitEvents(view)],
    ['generated/typescript/index.ts', index],
    ['docs/coverage.md', emitCoverage(published)],
    ['packages/client/src/generated/calls.ts', emitCalls(view)],
    ['packages/client/src/generated/constraints.ts', emitConstraints(view)],
  ]);
}
