import { readOptions } from '../../scripts/cli/options.ts';
import { Progress } from '../../scripts/cli/progress.ts';
import { buildDocs, docsPage } from '../reference/build.ts';

const help = `Builds the documentation of generated/openapi.yaml into ${docsPage}: one page that opens from a file and
makes no request to any other host.

Example: npm run docs`;

export async function main(args: string[]): Promise<number> {
  if (!readOptions(args, {}, help)) return 0;
  const progress = new Progress();
  progress.step('build the documentation');
  await buildDocs();
  progress.end();
  console.log(docsPage);
  return 0;
}
