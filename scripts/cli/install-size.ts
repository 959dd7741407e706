import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type LockFile, readJson } from './lock-files.ts';
import { root } from './paths.ts';
import { Problem } from './problem.ts';

/** What `npm ci` may take on Linux x64, for which it brings a browser and a Node. */
const limit = 700;

/** Megabytes on disk of what `npm ci` installs; what an older lock file has left behind does not count. */
export function installSize(): number {
  const { packages } = readJson<LockFile>('package-lock.json');
  const places = Object.keys(packages).filter((place) => place.includes('node_modules/') && !packages[place]?.link);
  return Math.round(places.reduce((sum, place) => sum + bytesOf(join(root, place)), 0) / 2 ** 20);
}

/** Fails if `npm ci` brings more than it may. */
export function assertInstallSize(megabytes: number): void {
  if (megabytes <= limit) return;
  throw new Problem(
    `npm ci installs ${megabytes} MB, and may ${limit} MB. A tool that one command needs belongs into an install of its ` +
      'own, which that command makes: see scripts/cli/install.ts.',
  );
}

/** What `du` counts of one package; 0 if it is not for this platform. Some file systems tell no blocks. */
function bytesOf(folder: string): number {
  const { blocks, size } = lstatSync(folder, { throwIfNoEntry: false }) ?? { blocks: 0, size: 0 };
  let sum = blocks > 0 ? blocks * 512 : size;
  if (sum === 0) return 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.name === 'node_modules') continue;
    if (entry.isDirectory()) sum += bytesOf(path);
    else {
      const file = lstatSync(path);
      sum += file.blocks > 0 ? file.blocks * 512 : file.size;
    }
  }
  return sum;
}
