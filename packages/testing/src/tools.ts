import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import spawn from 'cross-spawn';

/** Root of the repository, without a trailing slash. */
export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

export interface ToolResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs an installed tool by its name in node_modules/.bin; by default at the root of the repository. On Windows these are
 * files for the command line, which cross-spawn starts without losing the quotes of an argument.
 */
export function runTool(
  name: string,
  args: readonly string[],
  { inherit = false, cwd = root, env = {} }: { inherit?: boolean; cwd?: string; env?: Record<string, string> } = {},
): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, {
      cwd,
      env: { ...process.env, ...env, PATH: `${root}/node_modules/.bin${delimiter}${process.env.PATH}` },
      stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout?.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, stderr }));
  });
}
