import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../cli/paths.ts';
import { Problem } from '../cli/problem.ts';
import type { Language, Program, RunOptions, Tools } from './language.ts';

/** The last characters of a program's output that a failure shows. */
const shown = 6_000;

/** The tools of a language; what it makes lies below scripts/languages/.work. */
export class ToolBox implements Tools {
  readonly root = root;
  readonly client: string;
  readonly folder: string;
  readonly report: string;

  constructor({ name, folder }: Pick<Language, 'name' | 'folder'>) {
    this.client = join(root, folder);
    this.folder = join(root, 'scripts/languages/.work', name);
    this.report = join(this.folder, 'vectors.jsonl');
  }

  run(program: string, args: readonly string[], { cwd = this.client, env = {} }: RunOptions = {}): Promise<string> {
    // Options of this Node are not for programs that run one of their own.
    const { NODE_OPTIONS: _, ...own } = process.env;
    const environment = {
      ...own,
      PATH: `${join(root, 'node_modules/.bin')}${delimiter}${own.PATH}`,
      ...this.told(env),
    };
    return new Promise((resolve, reject) => {
      const child = spawn(program, args, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
      let all = '';
      const take = (chunk: unknown) => {
        all += chunk;
      };
      child.stdout.on('data', take);
      child.stderr.on('data', take);
      child.on('error', (error) => reject(new Problem(`${program} cannot be started: ${error.message}.`)));
      child.on('close', (code, signal) => {
        if (code === 0) return resolve(all);
        const end = all.trim().slice(-shown);
        return reject(new Problem(`${program} ${args.slice(0, 3).join(' ')} ended with ${code ?? signal}:\n${end}`));
      });
    });
  }

  private told(env: Readonly<Record<string, string>>): Record<string, string> {
    return { CCGATEWAY_VECTOR_REPORT: this.report, ...env };
  }
}

/** Says of each program that is missing or too old what to install. */
export async function lacks(programs: readonly Program[], tools: Tools): Promise<string[]> {
  const sentences = await Promise.all(programs.map((program) => lack(program, tools)));
  return sentences.filter((sentence) => sentence !== undefined);
}

async function lack({ name, package: from, version, oldest }: Program, tools: Tools): Promise<string | undefined> {
  const cure = `install ${oldest} or later, for example the package ${from} of Debian`;
  let told: string;
  try {
    told = await tools.run(name, version, { cwd: root });
  } catch {
    return `${name} is not on this machine; ${cure}.`;
  }
  // Some tell it in bold.
  const [found] = /\d+(\.\d+)*/.exec(stripVTControlCharacters(told)) ?? [];
  if (found === undefined) return `${name} ${version.join(' ')} tells no version; ${cure}.`;
  return isOlder(found, oldest) ? `${name} ${found} is too old; ${cure}.` : undefined;
}

/** Whether a version is older than another, number by number. */
export function isOlder(version: string, other: string): boolean {
  const [own, others] = [version, other].map((text) => text.split('.').map(Number)) as [number[], number[]];
  for (const [index, number] of others.entries()) {
    const difference = (own[index] ?? 0) - number;
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Whether what a language fetches is there, as far as is known: its last preparation went well. */
export async function isPrepared(language: Language, tools: Tools): Promise<boolean> {
  return !language.prepare || (await readFile(markOf(tools), 'utf8').catch(() => '')) !== '';
}

export async function prepare(language: Language, tools: Tools): Promise<void> {
  await mkdir(tools.folder, { recursive: true });
  await language.prepare?.(tools);
  await writeFile(markOf(tools), 'Everything that this language fetches is here.\n');
}

function markOf(tools: Tools): string {
  return join(tools.folder, 'prepared.txt');
}
