import type { Model } from '../../model/model.ts';
import { checks } from './checks.ts';
import { events } from './events.ts';
import { guids } from './guid.ts';
import { outcomes } from './outcomes.ts';
import { requests } from './requests.ts';
import { schema } from './schema.ts';
import { stories } from './stories/stories.ts';
import type { Topic } from './vector.ts';

/** Operations of vectors that are written by hand. */
const named = [
  'login',
  'forceLogin',
  'getAgentStatus',
  'getAgentEvent',
  'handShake',
  'updateGuid',
  'sayBusy',
  'sayFree',
].concat(['rest', 'release', 'queryCallInfo', 'logout', 'loginEx', 'forceLogout', 'forceLogoutWithReason']);

/**
 * generated/vectors: one file a topic, and the schema of all. A part of the model that lacks one of the operations above,
 * as benches derive from, has their form alone; scripts/test/vectors.test.ts fails if the whole model has none.
 */
export function emitVectors(model: Model): [path: string, content: string][] {
  const ids = new Set(model.operations.map(({ id }) => id));
  const form: [string, string] = ['generated/vectors/schema.json', `${JSON.stringify(schema, null, 2)}\n`];
  if (!named.every((id) => ids.has(id))) return [form];
  const topics = [requests(model), outcomes(model), guids(model), events(model), checks(model), stories(model)];
  refuseDoubles(topics);
  return [form, ...topics.map((topic): [string, string] => [`generated/vectors/${topic.topic}.json`, written(topic)])];
}

/** One vector a line, so that a change shows as the vectors that it changes. */
function written({ topic, about, axes, vectors }: Topic): string {
  const head = Object.entries({ $schema: './schema.json', topic, about, axes });
  const lines = vectors.map((vector) => `    ${JSON.stringify(vector)}`);
  return `{\n${head.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`).join('')}  "vectors": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

function refuseDoubles(topics: readonly Topic[]): void {
  const seen = new Set<string>();
  for (const { id } of topics.flatMap(({ vectors }) => vectors)) {
    if (seen.has(id)) throw new Error(`Two vectors have the id ${id}.`);
    seen.add(id);
  }
}
