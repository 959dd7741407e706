import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../cli/problem.ts';

const sums = 'SHA256SUMS';

/** The checksum of a file, in hexadecimal digits. */
export async function checksum(file: string, algorithm = 'sha256'): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** All files below a folder, relative to it, with slashes, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/** Writes SHA256SUMS over all files of a folder, in the form that sha256sum --check reads. */
export async function writeSums(folder: string): Promise<void> {
  await writeFile(join(folder, sums), (await linesOf(folder)).join(''));
}

/** Refuses a folder whose files are not those that SHA256SUMS was written for. */
export async function verifySums(folder: string): Promise<void> {
  const written = await readFile(join(folder, sums), 'utf8').catch(() => {
    throw new Problem(`${folder} has no ${sums}; run "npm run release -- --phase build" first.`);
  });
  const lines = [...(await linesOf(folder)), ...written.split(/(?<=\n)/)];
  // A line that both have is there twice.
  const different = lines
    .filter((line) => lines.indexOf(line) === lines.lastIndexOf(line))
    .map((line) => line.trim().split('  ')[1]);
  if (different.length === 0) return;
  const names = [...new Set(different)].sort().join(', ');
  throw new Problem(`${folder} is not what was built: ${names}; build again.`);
}

async function linesOf(folder: string): Promise<string[]> {
  const files = (await filesBelow(folder)).filter((file) => file !== sums);
  return Promise.all(files.map(async (file) => `${await checksum(join(folder, file))}  ${file}\n`));
}
