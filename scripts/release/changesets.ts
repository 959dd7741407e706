import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { highest, type Level } from '../breaking/change.ts';
import { Problem } from '../cli/problem.ts';
import { changelogFolders } from './packages.ts';

/** What a user of some packages will notice in the next version: a file in .changeset/. */
export interface Changeset {
  /** From the root of the repository. */
  readonly path: string;
  /** How much it means to the users of each package. */
  readonly levels: Readonly<Record<string, Level>>;
  /** What the changelogs will say, one entry each. */
  readonly entries: readonly string[];
}

const levels: readonly string[] = ['major', 'minor', 'patch'] satisfies Level[];

/** Reads what waits for the next version. Throws a Problem with every mistake of the files. */
export function readChangesets(root: string): Changeset[] {
  const paths = globSync('.changeset/*.md', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  const read = paths
    .filter((path) => path !== '.changeset/README.md')
    .sort()
    .map((path) => parseChangeset(path, readFileSync(join(root, path), 'utf8')));
  const mistakes = read.flatMap(({ mistakes }) => mistakes);
  if (mistakes.length > 0) throw new Problem(mistakes.join('\n'));
  return read;
}

/** The highest level of some changesets, of all packages or of one; undefined if there is none. */
export function levelOf(changesets: readonly Changeset[], name?: string): Level | undefined {
  return highest(
    changesets.flatMap((one) => {
      const named = name === undefined ? Object.values(one.levels) : [one.levels[name]];
      return named.filter((level) => level !== undefined);
    }),
  );
}

function parseChangeset(path: string, text: string): Changeset & { readonly mistakes: readonly string[] } {
  const [, front, body = ''] = /^---\n([\s\S]*?)\n?---\n([\s\S]*)$/.exec(text.replaceAll('\r\n', '\n')) ?? [];
  const given = front === undefined ? undefined : read(front);
  const entries = entriesOf(body);
  const mistakes: string[] = [];
  if (given === undefined || Object.keys(given).length === 0) {
    mistakes.push(`${path}: begin with a line "---", a line such as "client: minor" for each package, and "---".`);
  }
  for (const [name, level] of Object.entries(given ?? {})) {
    if (!Object.hasOwn(changelogFolders, name)) {
      mistakes.push(
        `${path}: there is no package "${name}"; the packages are ${Object.keys(changelogFolders).join(', ')}.`,
      );
    }
    if (!levels.includes(String(level))) {
      mistakes.push(`${path}: ${name} is "${String(level)}"; write ${levels.join(', ')}.`);
    }
  }
  if (entries.length === 0) mistakes.push(`${path}: say below the second "---" what users will notice.`);
  return { path, levels: (given ?? {}) as Record<string, Level>, entries, mistakes };
}

function read(front: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = parse(front);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** A list has an entry for each of its items; any other text is one entry. */
function entriesOf(body: string): string[] {
  const text = body.trim();
  const parts = text.startsWith('- ') ? text.slice(2).split(/\n- /) : [text];
  return parts.map((part) => part.trim()).filter(Boolean);
}
