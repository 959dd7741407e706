import { runWithTally, sum, tallyLine } from '../src/tally.ts';
import { environmentOf, quick, testSets } from '../src/test-sets.ts';
import { root, runTool } from '../src/tools.ts';

const help = `Runs the tests that fit into some minutes: all that are quick, samples of the others, and the quick tests of the
clients in other languages as far as the machine has their tools; what it lacks is named. With arguments it hands them to
vitest, which then looks for what they name in all tests there are. The last line is "N passed, N failed".

What is longer:
${Object.entries(testSets)
  .map(([name, { about }]) => `  npm run test:${name.padEnd(12)} ${about}`)
  .join('\n')}
  npm run test:${'desktop'.padEnd(12)} the example desktop in a browser at the simulator, which it installs first
  npm run test:${'executables'.padEnd(12)} the simulator on Node 20, 22 and 24 and as one file, which it installs and builds first
  npm run test:${'generators'.padEnd(12)} the description for code generators, with those generators, which it installs first
  npm run test:${'languages'.padEnd(12)} the clients in all languages, with their tools, which it fetches first
  npm run test:${'runtimes'.padEnd(12)} the client in other runtimes and frameworks, which it installs first
  npm run test:${'workflows'.padEnd(12)} workflows, shell scripts and the container recipe, with linters that it fetches first

CCGATEWAY_TEST_SEED=<number> gives the tests of random sequences another seed.

Example: npm test -- packages/client/test/retries.test.ts`;

export async function main(args: string[]): Promise<number> {
  const [option, set = ''] = args;
  if (option === '--help' || option === '-h') {
    console.log(help);
    return 0;
  }
  if (option === '--set' && !(set in testSets)) {
    console.error(`There is no set "${set}"; the sets are ${Object.keys(testSets).join(', ')}.`);
    return 1;
  }
  if (option === '--set') return vitest(args.slice(2), environmentOf(set));
  return args.length === 0 ? quickTests() : vitest(args, {});
}

/** The sum of both is one line, so that neither hides the other. */
async function quickTests(): Promise<number> {
  const ours = await runWithTally('vitest', ['run'], environmentOf(quick));
  const command = ['--conditions=source', `${root}/scripts/run.mjs`, 'test:languages', '--here'];
  const others = await runWithTally(process.execPath, command, {});
  const both = sum([ours, others]);
  console.log(`\n${tallyLine(both)}`);
  return both.failed === 0 ? 0 : 1;
}

async function vitest(args: readonly string[], env: Record<string, string>): Promise<number> {
  const { code } = await runTool('vitest', ['run', ...args], { inherit: true, env });
  return code;
}
