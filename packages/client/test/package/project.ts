import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { buildPackages } from '@ccgateway/testing/packages';
import { root, runTool } from '@ccgateway/testing/tools';

export interface Project {
  /** A folder outside the repository, so that imports find only what is installed there. */
  readonly folder: string;
  /** The packed package. */
  readonly tarball: string;
  remove(): Promise<void>;
}

/** Builds, packs and installs the package into a fresh project, without a network. */
export async function createProject(): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'ccgateway-project-'));
  const packed = join(folder, 'packed');
  await mkdir(packed);
  await buildPackages(packed, ['client']);
  // Tests run offline, so the dependencies are copied from this repository.
  const names = await pack(
    packed,
    join(packed, 'client'),
    ...['openapi-fetch', 'openapi-typescript-helpers'].map((name) => join(root, 'node_modules', name)),
  );
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({
      private: true,
      dependencies: Object.fromEntries(names.map(({ name, filename }) => [name, `file:packed/${filename}`])),
    }),
  );
  await npm(folder, 'install', '--offline', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts');
  const client = names.find(({ name }) => name === '@ccgateway/client')?.filename ?? '';
  return {
    folder,
    tarball: join(packed, client),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function pack(destination: string, ...folders: string[]): Promise<{ name: string; filename: string }[]> {
  return JSON.parse(await npm(destination, 'pack', '--json', '--ignore-scripts', ...folders));
}

async function npm(cwd: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runTool('npm', args, { cwd });
  if (code !== 0) throw new Error(`npm ${args[0]}: ${stderr}`);
  return stdout;
}

/** Runs a program of the project to its end and reads what it prints as JSON. */
export async function runProgram(
  project: Project,
  name: string,
  source: string,
  { node = process.execPath, args = [] }: { node?: string; args?: readonly string[] } = {},
): Promise<unknown> {
  await writeFile(join(project.folder, name), source);
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { stdout } = await promisify(execFile)(node, [name, ...args], { cwd: project.folder, env });
  return JSON.parse(stdout);
}

/** The machine's own Node, not the one that npm brought; undefined if there is none. */
export function machineNode(): string | undefined {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !folder.includes('node_modules'))
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}
