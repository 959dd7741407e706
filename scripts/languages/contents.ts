import { Problem } from '../cli/problem.ts';

/** What an archive holds: files that it must, and the form of those that it may. */
export interface Contents {
  readonly must: readonly string[];
  readonly may: RegExp;
}

/** Throws a Problem that names each file which an archive lacks, or holds and should not. */
export function assertContents(archive: string, paths: readonly string[], { must, may }: Contents): void {
  const files = paths.filter((path) => path !== '' && !path.endsWith('/'));
  const wrong = [
    ...must.filter((path) => !files.includes(path)).map((path) => `${path} is missing`),
    ...files.filter((path) => !must.includes(path) && !may.test(path)).map((path) => `${path} does not belong there`),
  ];
  if (wrong.length > 0) throw new Problem(`${archive}: ${wrong.join(', ')}.`);
}
