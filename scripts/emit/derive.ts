import { join } from 'node:path';
import type { Description } from '../lib/openapi.ts';
import { differences, type Rooms, writeAll } from '../lib/outputs.ts';
import { root } from '../lib/paths.ts';
import { readCorrections, readRegistry } from '../lib/read-facts.ts';
import { bundle, lint } from '../lib/redocly.ts';
import { emitFiles, generatedFolders, handWritten } from './files.ts';

const rooms: Rooms = { root, folders: generatedFolders, except: handWritten };

/** Derives every generated file from spec/ in memory. Nothing is written when spec/ has a mistake. */
async function derive(tell: (step: string) => void): Promise<Map<string, string>> {
  const registry = readRegistry(join(root, 'spec/retcodes.yaml'));
  const corrections = readCorrections(join(root, 'spec/corrections.yaml'));
  tell('lint spec');
  // Both at once for speed; of two failures the lint report is the one that names place and cure.
  const [linted, bundled] = await Promise.allSettled([lint('spec/openapi.yaml'), bundle('spec/openapi.yaml')]);
  if (linted.status === 'rejected') throw linted.reason;
  if (bundled.status === 'rejected') throw bundled.reason;
  tell('derive');
  return emitFiles(bundled.value as Description, registry, corrections);
}

/** Derives and writes; returns the paths that changed. */
export async function generate(tell: (step: string) => void = () => {}): Promise<string[]> {
  return writeAll(await derive(tell), rooms);
}

/** Derives and compares; returns the paths that are not what spec/ says. */
export async function stale(tell: (step: string) => void = () => {}): Promise<string[]> {
  return differences(await derive(tell), rooms);
}
