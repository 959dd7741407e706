import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../../../scripts/cli/paths.ts';

/** The folder with a folder of programs for each guide. */
export const programsFolder = join(root, 'docs/guides');

const pagesFolder = join(root, 'docs/src/content/docs');

/** Something that a page shows of a program. */
export interface Shown {
  readonly page: string;
  readonly component: 'Program' | 'Output';
  /** `<guide>/<file>`. */
  readonly id: string;
  readonly part: string | undefined;
}

/** The files of docs/guides, as `<guide>/<file>`. */
export function guideFiles(): string[] {
  return globSync('*/*', { cwd: programsFolder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

export function textOf(id: string): string {
  return readFileSync(join(programsFolder, id), 'utf8');
}

/** The files for the CI of others, which are shown too, as `ci/<file>`; ci.test.ts runs them. */
export function jobFiles(): Record<string, string> {
  const files = globSync(['docs/ci/*', 'action.yml'], { cwd: root });
  return Object.fromEntries(files.map((file) => [`ci/${basename(file)}`, readFileSync(join(root, file), 'utf8')]));
}

/** What all guides show of programs, in the order of the text. */
export function shownInGuides(): Shown[] {
  return globSync('**/*.mdx', { cwd: pagesFolder }).flatMap((page) => {
    const tags = readFileSync(join(pagesFolder, page), 'utf8').matchAll(/<(Program|Output)\s([^>]*?)\/>/g);
    return [...tags].map(([, component, attributes = '']) => ({
      page,
      component: component as Shown['component'],
      id: /\bid="([^"]*)"/.exec(attributes)?.[1] ?? '',
      part: /\bpart="([^"]*)"/.exec(attributes)?.[1],
    }));
  });
}

/** The setup of a program, if it has one. */
export function setupOf(id: string, files: readonly string[] = guideFiles()): string | undefined {
  const setup = id.replace(/\.\w+$/, '.setup.ts');
  return files.includes(setup) ? setup : undefined;
}

export function isSetup(id: string): boolean {
  return basename(id).endsWith('.setup.ts');
}
