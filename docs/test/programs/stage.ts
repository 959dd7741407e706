import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type RunningSimulator, type StartOptions, startSimulator } from '@ccgateway/simulator/node';
import { root } from '../../../scripts/cli/paths.ts';
import type { Setup, Stage } from '../../guides/stage.ts';
import { programsFolder, setupOf } from './guides.ts';

const node = [process.execPath, '--conditions=source', '--disable-warning=ExperimentalWarning'] as const;

/** How a program runs, by its ending. */
const commands: Readonly<Record<string, readonly [string, ...string[]]>> = {
  '.mjs': node,
  '.sh': ['sh'],
  '.ts': node,
};

/** Whether a program runs without a setup that says how. */
export function runsByItself(id: string): boolean {
  return extname(id) in commands;
}

/** Runs a program of a guide as it is printed, on a simulator of its own; resolves to what it prints. */
export async function runProgram(id: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ccgateway-guide-'));
  const ends: (() => unknown)[] = [() => rm(folder, { recursive: true, force: true })];
  let running: RunningSimulator | undefined;
  const stage: Stage = {
    folder,
    env: {},
    atEnd: (close) => void ends.push(close),
    start: async (options = {}) => {
      running = await startSimulator({ httpPort: 0, pollHold: 0, ...options } satisfies StartOptions);
      ends.push(running.close);
      await copy(join(programsFolder, dirname(id)), folder, { 8060: running.http?.port, 8043: running.https?.port });
      return running;
    },
  };
  try {
    const setup = setupOf(id);
    if (setup !== undefined) {
      const module: { setup: Setup } = await import(pathToFileURL(join(programsFolder, setup)).href);
      await module.setup(stage);
    }
    if (running === undefined) await stage.start();
    const file = join(folder, id.slice(id.indexOf('/') + 1));
    return await (stage.run?.(file) ?? runByEnding(file, stage));
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

async function runByEnding(file: string, { folder, env }: Stage): Promise<string> {
  const [command, ...options] = commands[extname(file)] ?? [];
  if (command === undefined) throw new Error(`no way is known to run ${file}; its setup has to say one`);
  const { stdout, stderr } = await promisify(execFile)(command, [...options, file], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  return stdout + stderr;
}

/** A reader's project with the files of a guide, and the ports of this run in them. */
async function copy(from: string, to: string, ports: Readonly<Record<number, number | undefined>>): Promise<void> {
  await symlink(join(root, 'node_modules'), join(to, 'node_modules'), 'junction');
  await writeFile(join(to, 'package.json'), '{"type":"module"}');
  for (const name of await readdir(from)) {
    let text = await readFile(join(from, name), 'utf8');
    for (const [usual, port] of Object.entries(ports)) if (port) text = text.replaceAll(`:${usual}`, `:${port}`);
    await writeFile(join(to, name), text);
  }
}
