import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { UsageError } from './usage.ts';

/** Largest file that is read. */
const largest = 256 * 1024 * 1024;

/** Reads a saved state; undefined where there is no file yet. */
export function readStateFile(file: string): unknown {
  if (!existsSync(file)) return undefined;
  let text: string;
  try {
    if (statSync(file).size > largest) throw new RangeError('The file is too large.');
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`--state ${file} cannot be read; check the path, and that it is a file of at most 256 MiB.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    // The text is not quoted: it may hold GUIDs.
    throw new UsageError(`--state ${file} is no JSON; remove it, and the simulator begins with nothing.`);
  }
}

/** Writes a state whole or not at all, for the user alone: it holds GUIDs and passwords. */
export function writeStateFile(file: string, state: object): void {
  const part = `${file}.${process.pid}.part`;
  try {
    writeFileSync(part, JSON.stringify(state), { mode: 0o600, flag: 'wx' });
    renameSync(part, file);
  } catch {
    rmSync(part, { force: true });
    throw new UsageError(`--state ${file} cannot be written; the file is as it was. Check the path.`);
  }
}
