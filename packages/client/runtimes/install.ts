import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this install. */
export const folder = fileURLToPath(new URL('.', import.meta.url));

/** Path of a file of an installed package. */
export function installed(path: string): string {
  return join(folder, 'node_modules', path);
}

/** The version that the manifest of this install pins. */
export function pinned(name: string): string {
  const { devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return devDependencies[name];
}

// npm brings the package of this platform only. The makers' own starters download a program if npm brought none, or
// refuse to run without install scripts.
const programs = { workerd: '@cloudflare/workerd-*/bin/workerd', deno: '@deno/*/deno', bun: '@oven/bun-*/bin/bun' };
export type Program = keyof typeof programs;

/** Path of a program; undefined if npm brought none for this platform. */
export function programPath(program: Program): string | undefined {
  const pattern = `${programs[program]}${process.platform === 'win32' ? '.exe' : ''}`;
  return globSync(pattern, { cwd: installed('') })
    .map(installed)
    .find((file) => existsSync(file));
}
