// Counts of the parts of the description, from the model, and of what an install of each package brings.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '@ccgateway/openapi/model';
import { installTable, readInstalls } from '../scripts/cli/installs.ts';
import { root } from '../scripts/cli/paths.ts';
import type { Blocks } from './lib/blocks.ts';

export async function main(): Promise<Blocks> {
  const model: Model = JSON.parse(readFileSync(join(root, 'generated/model.json'), 'utf8'));
  return {
    operations: `${model.operations.length}`,
    events: `${model.events.length}`,
    retcodes: `${model.retcodes.length}`,
    installs: installTable(readInstalls()),
  };
}
