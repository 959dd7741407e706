import { type Audit, readAdvisories, readSignatures } from '../cli/audit.ts';
import { readOptions } from '../cli/options.ts';
import { Problem } from '../cli/problem.ts';
import { runTool } from '../cli/run-tool.ts';

/** npm itself waits for more than a minute for a host that is not there. */
const seconds = 20;

const help = `Asks the registry whether each installed package has its signature, and which of them have advisories. A wrong or
missing signature and an advisory that is high or critical are errors. If the registry, or the host of its keys, cannot be
reached within ${seconds} seconds, that is said and is no error: npm run check proves without them that every package is the
one that the lock file pins.

Example: npm run audit`;

export async function main(args: string[]): Promise<number> {
  if (!readOptions(args, {}, help)) return 0;
  const [signatures, advisories] = await Promise.all([npm('audit', 'signatures', '--json'), npm('audit', '--json')]);
  const problems = [
    ...told('signatures', readSignatures(signatures)),
    ...told('advisories', readAdvisories(advisories)),
  ];
  if (problems.length > 0) throw new Problem(problems.join('\n'));
  return 0;
}

function told(name: string, { reached, problems, said }: Audit): readonly string[] {
  if (!reached) console.error(`${name}: NOT reached, nothing is proved. ${said}`);
  else if (problems.length === 0) console.log(`${name}: ${said}`);
  return problems;
}

/** What npm prints; nothing if it takes too long. */
async function npm(...args: string[]): Promise<string> {
  const { stdout } = await runTool('npm', args, { timeout: seconds * 1000 });
  return stdout;
}
