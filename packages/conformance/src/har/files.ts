import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file to read, or why there is none. */
export type Found = { readonly file: string } | { readonly file: string; readonly problem: string };

/** The HAR files that paths name: files as they are, and of a folder all that end in .har, however deep. */
export function filesOf(paths: readonly string[]): Found[] {
  const found = paths.flatMap((path): Found[] => {
    try {
      const stats = statSync(path);
      if (stats.isFile()) return [{ file: path }];
      if (!stats.isDirectory()) return [{ file: path, problem: 'This is neither a file nor a folder.' }];
      const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.har$/i.test(name))
        .map((name) => join(path, name))
        .filter((file) => statSync(file).isFile())
        .sort();
      return files.length > 0
        ? files.map((file) => ({ file }))
        : [{ file: path, problem: 'The folder holds no file whose name ends in .har.' }];
    } catch (error) {
      return [{ file: path, problem: problemOf(error) }];
    }
  });
  // A file that is named twice must not happen twice.
  return found.filter(({ file }, index) => found.findIndex((one) => one.file === file) === index);
}

/** Why a file cannot be opened or read, in one sentence. */
export function problemOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EACCES' || code === 'EPERM') return 'You may not read it.';
  if (code === undefined) throw error;
  return `It cannot be read: ${message}.`;
}
