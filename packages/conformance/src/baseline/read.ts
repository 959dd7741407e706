import { readFileSync } from 'node:fs';
import { UsageError } from '../cli/usage.ts';
import type { Baseline, BaselineEntry } from './baseline.ts';

const required = ['check', 'reason', 'date'] as const;
const known: readonly string[] = [...required, 'operation', 'part', 'expires'];
const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a baseline file.
 *
 * @throws UsageError with file, place and cure
 */
export function readBaseline(file: string): Baseline {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT'
        ? `${file}: there is no such baseline; write one with --write-baseline ${file}.`
        : `${file}: the baseline cannot be read (${code}).`,
    );
  }
  return baselineOf(file, text);
}

/** The baseline that a text holds. */
export function baselineOf(file: string, text: string): Baseline {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new UsageError(`${file}: the baseline is no JSON; mend it, or write it anew with --write-baseline ${file}.`);
  }
  const entries = (parsed as { entries?: unknown } | null)?.entries;
  if (!Array.isArray(entries)) throw new UsageError(`${file}:1: the baseline has no list "entries"; give one.`);
  const lines = linesOfEntries(text);
  return {
    file,
    entries: entries.map((given: unknown, index) => {
      const line = lines[index] ?? 1;
      const mistake = mistakeIn(given);
      if (mistake) throw new UsageError(`${file}:${line}: ${mistake}`);
      return { entry: given as BaselineEntry, line };
    }),
  };
}

function mistakeIn(given: unknown): string | undefined {
  if (given === null || typeof given !== 'object' || Array.isArray(given))
    return 'an entry is an object with check, reason and date.';
  const entry = given as Record<string, unknown>;
  for (const name of required)
    if (typeof entry[name] !== 'string' || entry[name] === '') return `the entry has no ${name}; give one.`;
  for (const [name, value] of Object.entries(entry)) {
    if (!known.includes(name)) return `${name.slice(0, 40)} is not known in an entry; there are ${known.join(', ')}.`;
    if (typeof value !== 'string') return `${name} of the entry is no text.`;
    if ((name === 'date' || name === 'expires') && !day.test(value))
      return `${name} of the entry is no day like 2026-01-31.`;
  }
  return undefined;
}

/** The line on which each object of the list begins: braces at the second depth, outside of texts. */
function linesOfEntries(text: string): number[] {
  const lines: number[] = [];
  let depth = 0;
  let line = 1;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}\n]/g)) {
    if (token === '\n') line++;
    else if (token === '{' && ++depth === 2) lines.push(line);
    else if (token === '}') depth--;
  }
  return lines;
}
