import { writeFileSync } from 'node:fs';
import { readOptions } from '../cli/options.ts';
import { Problem } from '../cli/problem.ts';
import { type StepName, stepNames } from '../languages/language.ts';
import { languages } from '../languages/languages.ts';
import { prove } from '../languages/prove.ts';

const names = languages.map(({ name }) => name).join(', ');

const help = `Proves the client of each language (${names}): builds, tests and lints it, runs the vectors of
generated/vectors, and holds the vectors that each ran against those there are.

What the machine must have are the programs of the languages: java, mvn, go, python3. Everything else is fetched from the
registries of the languages into scripts/languages/.work, once. The last line is "N passed, N failed".

  --language <name>  this language alone; may be given several times
  --step <name>      this step alone, of ${stepNames.join(', ')}; may be given several times
  --here             what the machine has: fetches nothing, runs the quick steps and names what it leaves out

Example: npm run test:languages -- --language typescript`;

export async function main(args: string[]): Promise<number> {
  const options = readOptions(
    args,
    {
      language: { type: 'string', multiple: true },
      step: { type: 'string', multiple: true },
      here: { type: 'boolean' },
    },
    help,
  );
  if (!options) return 0;
  const { language: asked, step: only, here = false } = options;
  const unknown = asked?.find((name) => !languages.some((language) => language.name === name));
  if (unknown !== undefined) throw new Problem(`There is no language "${unknown}"; the languages are ${names}.`);
  const other = only?.find((name) => !(stepNames as readonly string[]).includes(name));
  if (other !== undefined) throw new Problem(`There is no step "${other}"; the steps are ${stepNames.join(', ')}.`);

  const chosen = languages.filter(({ name }) => asked?.includes(name) ?? true);
  // npm test adds these numbers to its own. Taken out, because programs that run here may tell numbers too.
  const file = process.env.CCGATEWAY_TALLY_FILE;
  delete process.env.CCGATEWAY_TALLY_FILE;
  let passed = 0;
  let failed = 0;
  for (const language of chosen) {
    const wishes = { here, only: only as StepName[] | undefined, tell: (line: string) => console.log(line) };
    const proof = await prove(language, wishes);
    passed += proof.passed;
    failed += proof.failed;
  }
  if (file) writeFileSync(file, JSON.stringify({ passed, failed }));
  else console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
