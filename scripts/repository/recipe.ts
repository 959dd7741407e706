import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../cli/paths.ts';

export const recipeFile = join(root, 'packages/simulator/container/Containerfile');

/** What the container recipe of the simulator says. */
export interface Recipe {
  readonly base: string;
  /** Number of the user, and of the group. */
  readonly user: string;
  readonly entrypoint: readonly string[];
  readonly healthcheck: readonly string[];
}

export function readRecipe(text = readFileSync(recipeFile, 'utf8')): Recipe {
  const lines = text.replaceAll(/^#.*\n/gm, '').replaceAll(/\\\n\s*/g, '');
  const the = (pattern: RegExp) => {
    const all = [...lines.matchAll(pattern)];
    if (all.length !== 1) throw new Error(`The recipe has ${all.length} lines such as ${pattern.source}.`);
    return all[0]?.[1] ?? '';
  };
  return {
    base: the(/^FROM (\S+)$/gm),
    user: the(/^USER (\S+)$/gm),
    entrypoint: JSON.parse(the(/^ENTRYPOINT (\[.*\])$/gm)),
    healthcheck: JSON.parse(the(/^HEALTHCHECK .*CMD (\[.*\])$/gm)),
  };
}
