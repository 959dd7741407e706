import { execFile } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../cli/paths.ts';
import { Problem } from '../cli/problem.ts';

/** Path of a tool of this repository. */
const installed = join(root, 'node_modules/.bin');
/** Maximum length of a tool's output that is kept. */
const maxBuffer = 64_000_000;

/** Runs a program and returns its output; rejects with the first lines of its error message. */
export function run(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const { NODE_OPTIONS: _, ...own } = process.env;
  const environment = { ...own, PATH: `${installed}${delimiter}${own.PATH}`, REDOCLY_TELEMETRY: 'off', ...env };
  return new Promise<string>((resolve, reject) => {
    execFile(program, args, { cwd, env: environment, maxBuffer }, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      // Maven and mypy report errors on standard output, the others on standard error.
      const complaint = `${stderr}\n${stdout}`.trim() || error.message;
      return reject(new Problem(`${program} ${args.slice(0, 3).join(' ')} failed:\n${complaint.slice(0, 2_000)}`));
    });
  });
}

/** Whether a program can be started on this machine. */
export async function isHere(program: string): Promise<boolean> {
  try {
    await run(process.platform === 'win32' ? 'where' : 'which', [program], root);
    return true;
  } catch {
    return false;
  }
}
