import { runTool } from '../lib/run-tool.ts';

/** Runs vitest with whatever arguments it is given; its last line is "N passed, N failed". */
export async function main(args: string[]): Promise<number> {
  const { code } = await runTool('vitest', ['run', ...args], { inherit: true });
  return code;
}
