import { closeSync, openSync, readSync } from 'node:fs';
import type { Exchange } from '../kit/exchange.ts';
import { exchangeOf } from './entry.ts';
import { type Found, problemOf } from './files.ts';
import { type EntryAt, Splitter } from './splitter.ts';

export const chunkSize = 1024 * 1024;
/** How many broken entries of a file are named; the others are counted. */
const named = 20;

/** What is wrong with a file, and where. */
export interface BrokenPlace {
  readonly file: string;
  readonly line: number;
  /** One sentence; shows nothing of what the file holds. */
  readonly problem: string;
}

/** What was read. */
export interface Scanned {
  /** Files that could be read, wholly or in part. */
  files: number;
  entries: number;
  readonly broken: BrokenPlace[];
}

/**
 * Reads the entries of a file one after the other. `use` gets when each happened, and its place; without an exchange
 * where an entry cannot be read, so that nobody knows what happened there. It ends the reading with false.
 */
export function scan(
  found: Found,
  scanned: Scanned,
  use: (at: number, exchange: Exchange | undefined, where: EntryAt) => boolean,
): void {
  const { file } = found;
  const { broken } = scanned;
  if ('problem' in found) {
    broken.push({ file, line: 1, problem: found.problem });
    return;
  }
  let before = 0;
  let damaged = 0;
  let goesOn = true;
  const splitter = new Splitter((where, bytes) => {
    if (!goesOn) return;
    scanned.entries += 1;
    const read = readEntry(bytes, before, { file, line: where.line });
    if ('problem' in read) {
      damaged += 1;
      if (damaged <= named) broken.push({ file, ...read });
      goesOn = use(before, undefined, where);
      return;
    }
    before = read.exchange.at;
    goesOn = use(before, read.exchange, where);
  });
  try {
    readChunks(file, (bytes) => {
      splitter.push(bytes);
      return goesOn && splitter.broken === undefined;
    });
  } catch (error) {
    broken.push({ file, line: 1, problem: problemOf(error) });
    return;
  }
  if (!goesOn) return;
  scanned.files += 1;
  splitter.end();
  if (damaged > named) broken.push({ file, line: 1, problem: `${damaged - named} more entries cannot be read.` });
  if (splitter.broken) broken.push({ file, ...splitter.broken });
}

/** Reads one entry; an entry without a time happened when the one before it did. */
export function readEntry(
  bytes: Uint8Array,
  before: number,
  place: { readonly file: string; readonly line: number },
): { readonly exchange: Exchange } | { readonly line: number; readonly problem: string } {
  let entry: Record<string, unknown>;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  try {
    entry = JSON.parse(text);
  } catch (error) {
    // The message of the parser shows what is around the place; only the place is told.
    const position = Number(/at position (\d+)/.exec((error as Error).message)?.[1] ?? 0);
    const line = place.line + text.slice(0, position).split('\n').length - 1;
    return { line, problem: 'The entry is no JSON here.' };
  }
  const read = exchangeOf(entry, before, place);
  return 'problem' in read ? { line: place.line, ...read } : read;
}

/** Reads a file from its beginning, in one buffer, as long as `use` wants more. */
function readChunks(file: string, use: (bytes: Uint8Array) => boolean): void {
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(chunkSize);
    for (;;) {
      const length = readSync(handle, buffer, 0, chunkSize, null);
      if (length === 0 || !use(buffer.subarray(0, length))) return;
    }
  } finally {
    closeSync(handle);
  }
}
