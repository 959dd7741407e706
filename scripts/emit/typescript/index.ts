import { banner } from '../printer.ts';

/** index.ts: what @ccgateway/openapi exports. */
export function emitIndex(): string {
  // Nothing of the schema is there at run time, and reading its many lines would slow every start.
  const modules = [
    "export type * from './schema.ts';\n",
    ...['operations', 'retcodes'].map((name) => `export * from './${name}.ts';\n`),
    // Its ambient enum is a type alone; nobody must import it as a value.
    "export type * from './events.ts';\nexport { agentEventTypes, agentStateOfEvent } from './events.ts';\n",
  ];
  // The schema of the same name is closed to what a document can say; the type is open.
  return `${banner}${modules.join('')}export type { AgentEvent } from './events.ts';\n`;
}
