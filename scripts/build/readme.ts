import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../cli/paths.ts';

/**
 * Copies README, licence and changelog into a package. Links of the README to other packages of the repository become plain
 * text, pictures go.
 */
export async function writePapers(folder: string, draft: string): Promise<void> {
  const text = await readFile(join(root, folder, 'README.md'), 'utf8');
  await writeFile(join(draft, 'README.md'), withoutNeighbours(text));
  await copyFile(join(root, 'LICENSE'), join(draft, 'LICENSE'));
  await copyFile(join(root, folder, 'CHANGELOG.md'), join(draft, 'CHANGELOG.md'));
}

export function withoutNeighbours(markdown: string): string {
  return markdown.replace(/!\[[^\]]*\]\([^)]*\)\n+/g, '').replace(/\[([^\]]*)\]\(\.\.\/[^)]*\)/g, '$1');
}
