import { execFile } from 'node:child_process';
import { folder } from './install.ts';

/** Runs a program in the folder of this install and returns its output; the signal of its test ends it. */
export function run(
  program: string,
  args: readonly string[],
  signal: AbortSignal,
  environment: NodeJS.ProcessEnv = {},
): Promise<string> {
  const { NODE_OPTIONS: _, ...env } = { ...process.env, ...environment };
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd: folder, env, signal }, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else reject(new Error(`${program} failed: ${(stderr || stdout || error.message).slice(0, 2_000)}`));
    });
  });
}

/** The outcome of a session at the stub gateway. */
export const exercised = {
  before: 'offline',
  signIn: 'ok',
  online: 'online',
  events: ['AgentState_SetNotReady_Success', 'AgentState_Ready'],
  busy: 'ok',
  refused: '100-009',
  leaks: false,
  signOut: 'ok',
  after: ['ended', 'signed-out'],
  states: ['offline', 'online', 'ended signed-out'],
};
