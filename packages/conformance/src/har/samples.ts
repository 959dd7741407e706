import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type Found, problemOf } from './files.ts';

/** How far apart the places are at which a file is looked at, and how much is read there. */
const distance = 2 * 1024 * 1024;
const looked = 16 * 1024;

/**
 * Whether a look at a few places shows that files are not in the order of time. It may be wrong, and decides only how
 * the files are read: to read half of a recording in vain takes longer.
 */
export function looksUnsorted(files: readonly Found[]): boolean {
  let latest = Number.NEGATIVE_INFINITY;
  for (const found of files) {
    if ('problem' in found) continue;
    for (const time of timesIn(found.file)) {
      if (time < latest) return true;
      latest = time;
    }
  }
  return false;
}

/** The times of entries at some places of a file; none of one that cannot be read, which the reading says. */
function timesIn(file: string): number[] {
  try {
    const handle = openSync(file, 'r');
    try {
      return timesAt(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    problemOf(error);
    return [];
  }
}

function timesAt(handle: number): number[] {
  const bytes = Buffer.allocUnsafe(looked);
  const times: number[] = [];
  const { size } = fstatSync(handle);
  for (let at = 0; at < size; at += distance) {
    const text = bytes.toString('latin1', 0, readSync(handle, bytes, 0, looked, at));
    const time = Date.parse(/"startedDateTime"\s*:\s*"([^"]{0,40})"/.exec(text)?.[1] ?? '');
    if (Number.isFinite(time)) times.push(time);
  }
  return times;
}
