import { delimiter } from 'node:path';
import spawn from 'cross-spawn';
import { root } from './paths.ts';

export interface ToolResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ToolOptions {
  /** Whether the tool writes to our own output instead of the result. */
  readonly inherit?: boolean;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which the tool is stopped; its code is 1 then. Without a limit unless set. */
  readonly timeout?: number;
}

/**
 * Runs an installed tool by its name in node_modules/.bin, at the root of the repository. On Windows these are files for
 * the command line, which cross-spawn starts without losing the quotes of an argument.
 */
export function runTool(
  name: string,
  args: readonly string[],
  { inherit = false, cwd = root, env = {}, timeout }: ToolOptions = {},
): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, {
      cwd,
      timeout,
      env: {
        ...process.env,
        ...env,
        PATH: `${root}/node_modules/.bin${delimiter}${process.env.PATH}`,
        REDOCLY_TELEMETRY: 'off',
        REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
      },
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
