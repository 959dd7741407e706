// Counts of the parts of the description, from the model.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '@ccgateway/openapi/model';
import { root } from '../scripts/cli/paths.ts';
import type { Blocks } from './lib/blocks.ts';

export async function main(): Promise<Blocks> {
  const model: Model = JSON.parse(readFileSync(join(root, 'generated/model.json'), 'utf8'));
  return {
    operations: `${model.operations.length}`,
    events: `${model.events.length}`,
    retcodes: `${model.retcodes.length}`,
  };
}
