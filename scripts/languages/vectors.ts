import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../cli/paths.ts';
import { Problem } from '../cli/problem.ts';
import type { Language } from './language.ts';

/** A vector as far as it is counted. */
export interface KnownVector {
  readonly id: string;
  readonly axes: readonly string[];
}

/** One line of the report of a runner. */
export interface Line {
  readonly id: string;
  readonly axes?: Readonly<Record<string, string>>;
  readonly ok: boolean;
  readonly why?: string;
}

/** What the lines of a language come to. */
export interface Count {
  readonly passed: number;
  /** Vectors that failed as known-failures.json says. */
  readonly known: number;
  readonly failures: readonly string[];
}

/** The vectors that are for clients, from generated/vectors. */
export function readVectors(folder = join(root, 'generated/vectors')): KnownVector[] {
  if (!existsSync(folder)) return [];
  const topics = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'schema.json');
  return topics.sort().flatMap((topic) => {
    const { axes, vectors } = JSON.parse(readFileSync(join(folder, topic), 'utf8')) as {
      axes: string[];
      vectors: { id: string; appliesTo: string[]; axes?: string[] }[];
    };
    return vectors
      .filter(({ appliesTo }) => appliesTo.includes('client'))
      .map(({ id, axes: own = [] }) => ({ id, axes: [...axes, ...own] }));
  });
}

/** The known failures of a language: ids, or `<topic>.*`, with a sentence each. */
export function readKnownFailures({ folder }: Language): Record<string, string> {
  const file = join(root, folder, 'known-failures.json');
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch (error) {
    throw new Problem(`${folder}/known-failures.json is not JSON: ${(error as Error).message}.`);
  }
}

export function readLines(report: string): Line[] {
  if (!existsSync(report)) return [];
  return readFileSync(report, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      try {
        return JSON.parse(line) as Line;
      } catch {
        throw new Problem(`${report}, line ${index + 1}: it is not JSON; a runner writes one object a line.`);
      }
    });
}

/** Holds the lines of a runner against the vectors there are: fewer, others and stale known failures are failures. */
export function count(
  vectors: readonly KnownVector[],
  axes: Language['axes'],
  lines: readonly Line[],
  known: Readonly<Record<string, string>>,
): Count {
  const failures: string[] = [];
  const told = new Map<string, Line>();
  for (const line of lines) {
    const name = nameOf(line.id, line.axes ?? {});
    // A failure is not mended by running the vector again.
    if (told.get(name)?.ok !== false) told.set(name, line);
  }
  const expected = new Set(vectors.flatMap((vector) => namesOf(vector, axes)));
  for (const name of told.keys()) if (!expected.has(name)) failures.push(`${name}: there is no such vector.`);
  const stale = new Set(Object.keys(known));
  let passed = 0;
  let excused = 0;
  for (const vector of vectors) {
    const entry = [vector.id, `${topicOf(vector.id)}.*`].find((name) => name in known);
    for (const name of namesOf(vector, axes)) {
      const line = told.get(name);
      if (line?.ok) passed++;
      else if (entry === undefined) failures.push(`${name}: ${line ? (line.why ?? 'it failed.') : 'it did not run.'}`);
      else {
        excused++;
        stale.delete(entry);
      }
    }
  }
  for (const entry of stale) failures.push(`${entry}: it is a known failure, but nothing of it fails; take it out.`);
  return { passed, known: excused, failures };
}

function topicOf(id: string): string {
  return id.split('.', 1)[0] ?? id;
}

/** The names under which a vector is counted: one for each combination of the language's values on its axes. */
function namesOf(vector: KnownVector, axes: Language['axes']): string[] {
  let combinations: Record<string, string>[] = [{}];
  for (const axis of vector.axes) {
    const values = axes[axis] ?? [];
    if (values.length < 2) continue;
    combinations = combinations.flatMap((one) => values.map((value) => ({ ...one, [axis]: value })));
  }
  return combinations.map((one) => nameOf(vector.id, one));
}

function nameOf(id: string, axes: Readonly<Record<string, string>>): string {
  const values = Object.entries(axes)
    .map((pair) => pair.join('='))
    .sort();
  return values.length === 0 ? id : `${id} (${values.join(', ')})`;
}
