import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../scripts/cli/paths.ts';
import type { HandWritten } from '../src/lib/search/guides.ts';

const folder = join(root, 'docs/src/content/docs');

/** The pages that are written by hand, as the site reads their heads. */
export function handWrittenPages(): HandWritten[] {
  return globSync('**/*.{md,mdx}', { cwd: folder }).map((file) => {
    const head: { title: string; description?: string } = parse(
      readFileSync(join(folder, file), 'utf8').split(/^---$/m)[1] ?? '',
    );
    return { ...head, id: file.replaceAll('\\', '/').replace(/\.mdx?$/, '') };
  });
}
