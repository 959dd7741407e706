import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { root } from '../../scripts/cli/paths.ts';

/** A line, or several, that a job hands to a shell. */
export interface Step {
  readonly name: string;
  readonly run: string;
  readonly shell: 'sh' | 'bash';
}

/** What a shell came to. */
export interface Ended {
  readonly code: number;
  readonly printed: string;
}

interface GithubStep {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Required<GithubStep>[] };
}

interface GithubFile {
  readonly jobs: {
    readonly contract: { readonly env: Readonly<Record<string, string>>; readonly steps: readonly GithubStep[] };
  };
}

interface GitlabFile {
  readonly contract: {
    readonly before_script: readonly string[];
    readonly script: readonly string[];
    readonly artifacts: { readonly paths: readonly string[]; readonly reports: { readonly junit: string } };
  };
}

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** A YAML file without a mistake or a doubt of the parser. */
function yaml<Content>(path: string): Content {
  const document = parseDocument(textOf(path), { strict: true, uniqueKeys: true });
  const [complaint] = [...document.errors, ...document.warnings];
  if (complaint) throw new Error(`${path}: ${complaint.message}`);
  return document.toJS();
}

export const action = (): Action => yaml('action.yml');
export const gitlab = (): GitlabFile => yaml('docs/ci/gitlab.yml');
export const github = (): GithubFile => yaml('docs/ci/github.yml');

/** What a job runs after the install, which a test does in another way. */
export function afterInstall(lines: readonly { readonly name?: string; readonly run?: string }[]): Step[] {
  return lines.flatMap(({ name = '', run }) =>
    run === undefined || run === 'npm ci' ? [] : [{ name: name || run, run, shell: 'sh' as const }],
  );
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(address)));
    });
  });
}

/** A place where a job runs: what one step starts in the background is there for the next, until the end. */
export function runner(folder: string, env: Readonly<Record<string, string>>) {
  const groups: number[] = [];
  return {
    run({ run, shell }: Step): Promise<Ended> {
      const { NODE_OPTIONS: _, ...inherited } = process.env;
      const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
      const child = spawn(shell, ['-e', '-c', run], {
        cwd: folder,
        detached: true,
        env: { ...inherited, PATH: path, NO_COLOR: '1', npm_config_offline: 'true', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      if (child.pid !== undefined) groups.push(child.pid);
      let printed = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          printed += chunk;
        });
      return new Promise((resolve, reject) => {
        child.once('error', reject).once('close', (code) => resolve({ code: code ?? 1, printed }));
      });
    },
    /** Ends what the steps left running. */
    stop() {
      for (const group of groups.splice(0)) {
        try {
          process.kill(-group);
        } catch {
          // Nothing of it runs any more.
        }
      }
    },
  };
}
