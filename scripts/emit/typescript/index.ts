import { banner } from '../printer.ts';

/** index.ts: what @ccgateway/openapi exports. */
export function emitIndex(): string {
  // The schema has no code at run time, and loading its many lines would slow every start.
  const modules = [
    "export type * from './schema.ts';\n",
    ...['operations', 'retcodes', 'editions'].map((name) => `export * from './${name}.ts';\n`),
    // Its ambient enum is a type only and must not be imported as a value.
    "export type * from './events.ts';\nexport { agentEventTypes, agentStateOfEvent, callEffectOfEvent } from './events.ts';\n",
  ];
  // The schema of the same name is closed, as a document needs it; the type is open.
  return `${banner}${modules.join('')}export type { AgentEvent } from './events.ts';\n`;
}
