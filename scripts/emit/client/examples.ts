import type { Model } from '../../model/model.ts';
import { banner, comment, key } from '../printer.ts';

/** examples.ts of the client: the first example of each event, for the fixtures of unit tests. */
export function emitExamples({ events, schemas }: Model): string {
  const entries = events.map(({ type }) => `  ${key(type)}: ${JSON.stringify(schemas[type]?.examples?.[0])},\n`);
  return [
    banner,
    "import type { AgentEvents } from '@ccgateway/openapi';\n\n",
    comment(['One example of each event: a printed one where the documents have one, otherwise one of their fields.']),
    `export const examples: Readonly<AgentEvents> = {\n${entries.join('')}};\n`,
  ].join('');
}
