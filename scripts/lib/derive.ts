import { join } from 'node:path';
import { emitFiles, generatedFolders, handWritten } from '../emit/files.ts';
import { readRegistry } from './facts.ts';
import type { Description } from './openapi.ts';
import { differences, type Rooms, writeAll } from './outputs.ts';
import { root } from './paths.ts';
import { bundle, lint } from './redocly.ts';

const rooms: Rooms = { root, folders: generatedFolders, except: handWritten };

/** Derives every generated file from spec/ in memory. Nothing is written when spec/ has a mistake. */
async function derive(tell: (step: string) => void): Promise<Map<string, string>> {
  const registry = readRegistry(join(root, 'spec/retcodes.yaml'));
  tell('lint spec');
  // Both at once for speed; of two failures the lint report is the one that names place and cure.
  const [linted, bundled] = await Promise.allSettled([lint('spec/openapi.yaml'), bundle('spec/openapi.yaml')]);
  if (linted.status === 'rejected') throw linted.reason;
  if (bundled.status === 'rejected') throw bundled.reason;
  tell('derive');
  return emitFiles(bundled.value as Description, registry);
}

/** Derives and writes; returns the paths that changed. */
export async function generate(tell: (step: string) => void = () => {}): Promise<string[]> {
  return writeAll(await derive(tell), rooms);
}

/** Derives and compares; returns the paths that are not what spec/ says. */
export async function stale(tell: (step: string) => void = () => {}): Promise<string[]> {
  return differences(await derive(tell), rooms);
}
