import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../cli/paths.ts';
import { run } from '../generators/run.ts';

const folder = join(root, 'scripts/schemathesis');
/** Folder of what is installed and of the reports; Git ignores it. */
const work = join(folder, '.work');
const venv = join(work, 'venv');
const programs = join(venv, process.platform === 'win32' ? 'Scripts' : 'bin');

export const schemathesis = join(programs, 'schemathesis');
/** Where the run puts its reports. */
export const output = join(work, 'output');

/** Installs the versions that requirements.txt pins, unless a previous run did. */
export async function install(): Promise<void> {
  const wanted = join(folder, 'requirements.txt');
  const present = join(venv, 'installed.txt');
  if ((await readFile(wanted, 'utf8')) === (await readFile(present, 'utf8').catch(() => undefined))) return;
  await mkdir(work, { recursive: true });
  await run('python3', ['-m', 'venv', '--clear', venv], work);
  const python = join(programs, 'python');
  await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', wanted], work);
  await copyFile(wanted, present);
}
