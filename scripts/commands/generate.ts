import { generate } from '../cli/derive.ts';
import { readOptions } from '../cli/options.ts';
import { Progress } from '../cli/progress.ts';

const help = `Derives everything in generated/ and packages/client/src/generated/ from spec/, and the generated code of the
clients in other languages. Writes the version, the licence and the address of the repository from the root package.json into
every manifest.

Nothing is written when spec/ has a mistake; each mistake is told with file, place and cure.

Example: npm run generate`;

export async function main(args: string[]): Promise<number> {
  if (!readOptions(args, {}, help)) return 0;
  const progress = new Progress();
  try {
    const changed = await generate((step) => progress.step(step));
    progress.end();
    for (const path of changed) console.log(`  ${path}`);
    console.log(changed.length === 0 ? 'Everything is current.' : `${changed.length} files written.`);
    return 0;
  } catch (error) {
    progress.end('✗');
    throw error;
  }
}
