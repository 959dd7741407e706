import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../scripts/cli/paths.ts';
import { openapiGeneratorTargets } from '../../../scripts/generators/targets.ts';
import { install, jar, output, python } from '../../../scripts/generators/tools.ts';
import type { Contestant, Plan } from '../turns.ts';

/** This project's client, and what openapi-generator makes for the same language. */
export interface Pair<Value> {
  readonly ours: Value;
  readonly theirs: Value;
}

/** What is compared in a language. */
export interface Rivals {
  /** The language and its version. */
  readonly language: string;
  /** Bytes or milliseconds, by what they are. */
  readonly sizes: Readonly<Record<string, Pair<number>>>;
  readonly plan: Plan;
  /** Programs that take the base address and a GUID, and make calls in turns. */
  readonly calls: Pair<Contestant>;
  /** Programs that take the base address, sign an agent in and poll. */
  readonly agents: Pair<Contestant>;
  /** Sources of the latter, from the folder of programs. */
  readonly sources: Pair<string>;
}

export const programs = join(root, 'bench/programs');

/** Generates a client into a folder. */
export async function generate(language: 'python' | 'java' | 'go', folder: string): Promise<string> {
  if (![jar, python].every(existsSync)) await install((name) => console.error(`Installing ${name} ...`));
  // The generator is started there.
  await mkdir(output, { recursive: true });
  await mkdir(folder, { recursive: true });
  await openapiGeneratorTargets[language].generate(folder);
  return folder;
}

/** Lines of a program that are neither blank, nor comment, nor a docstring that stands alone. */
export function linesOf(source: string): number {
  const text = source
    .replaceAll(/^\s*"""[\s\S]*?"""\s*$/gm, '')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.trim());
  return text.filter((line) => line !== '' && !/^(\/\/|#)/.test(line)).length;
}

export function linesOfFile(path: string): number {
  return linesOf(readFileSync(join(programs, path), 'utf8'));
}
