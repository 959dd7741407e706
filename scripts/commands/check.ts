import { stale } from '../emit/derive.ts';
import { readOptions } from '../lib/options.ts';
import { Problem } from '../lib/problem.ts';
import { Progress } from '../lib/progress.ts';
import { lint } from '../lib/redocly.ts';
import { runTool } from '../lib/run-tool.ts';

const help = `Proves that the repository is in order: generated files are what spec/ says, the description passes every
lint rule without an error, a warning or an ignore file, and all code is formatted, linted and type-checked.

Example: npm run check`;

const checks: readonly { readonly name: string; readonly run: () => Promise<void> }[] = [
  { name: 'generated files are current, spec passes lint', run: current },
  { name: 'the bundle passes lint', run: () => lint('generated/openapi.yaml') },
  { name: 'format and code lint', run: () => tool('biome', 'ci', '--colors=off', '.') },
  { name: 'types', run: () => tool('tsc', '--project', 'tsconfig.json') },
];

export async function main(args: string[]): Promise<number> {
  if (!readOptions(args, {}, help)) return 0;
  const progress = new Progress();
  const problems: string[] = [];
  for (const { name, run } of checks) {
    progress.step(name);
    try {
      await run();
      progress.end();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      progress.end('✗');
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new Problem(problems.join('\n'));
  console.log('Everything is in order.');
  return 0;
}

async function current(): Promise<void> {
  const paths = await stale();
  if (paths.length === 0) return;
  throw new Problem(
    paths.map((path) => `${path}: not what spec/ says; run "npm run generate" and commit it.`).join('\n'),
  );
}

async function tool(name: string, ...args: string[]): Promise<void> {
  const { code, stdout, stderr } = await runTool(name, args);
  if (code !== 0) throw new Problem(`${stdout}${stderr}`.trim());
}
