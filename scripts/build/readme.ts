import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../cli/paths.ts';

/** Copies README and licence into a package. Links to other packages of the repository become plain text, pictures go. */
export async function writeReadme(folder: string, draft: string): Promise<void> {
  const text = await readFile(join(root, folder, 'README.md'), 'utf8');
  await writeFile(join(draft, 'README.md'), withoutNeighbours(text));
  await copyFile(join(root, 'LICENSE'), join(draft, 'LICENSE'));
}

export function withoutNeighbours(markdown: string): string {
  return markdown.replace(/!\[[^\]]*\]\([^)]*\)\n+/g, '').replace(/\[([^\]]*)\]\(\.\.\/[^)]*\)/g, '$1');
}
