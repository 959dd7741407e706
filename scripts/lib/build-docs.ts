import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from './paths.ts';
import { Problem } from './problem.ts';
import { runTool } from './run-tool.ts';

/** Where the built page lies, from the root of the repository. */
export const docsPage = 'docs/dist/index.html';

/**
 * Builds the reference as one page that asks no other host for anything and opens from a file.
 *
 * Telemetry is off in redocly.yaml. The page's logo would come from the makers' host and no option removes it; with an
 * address that holds no picture it hides itself.
 */
export async function buildDocs(): Promise<void> {
  const page = join(root, docsPage);
  const draft = `${page}.${process.pid}.tmp`;
  await mkdir(dirname(page), { recursive: true });
  const { code, stdout, stderr } = await runTool('redocly', [
    'build-docs',
    'generated/openapi.yaml',
    '--config',
    'redocly.yaml',
    '--inlineBundle',
    '--output',
    draft,
  ]);
  if (code !== 0)
    throw new Problem(`The documentation could not be built: ${(stderr || stdout).trim().split('\n')[0]}`);
  const html = await readFile(draft, 'utf8');
  await writeFile(draft, html.replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, 'data:,'));
  await rename(draft, page);
}
