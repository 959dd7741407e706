import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
 *
 * @param simulator where the simulator runs that the page's list of servers names; at its default port unless given
 */
export async function buildDocs(simulator?: { port: number }): Promise<void> {
  const page = join(root, docsPage);
  const draft = `${page}.${process.pid}.tmp`;
  await mkdir(dirname(page), { recursive: true });
  const description = simulator ? await withPort(`${draft}.json`, simulator.port) : 'generated/openapi.yaml';
  try {
    await build(description, draft);
    const html = await readFile(draft, 'utf8');
    await writeFile(draft, html.replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, 'data:,'));
    await rename(draft, page);
  } finally {
    await Promise.all([rm(draft, { force: true }), rm(`${draft}.json`, { force: true })]);
  }
}

/** A copy of the description whose simulator has another port than the default. */
async function withPort(file: string, port: number): Promise<string> {
  const description = JSON.parse(await readFile(join(root, 'generated/openapi.json'), 'utf8'));
  const simulator = description.servers.find(({ url }: { url: string }) => url.startsWith('http://127.0.0.1'));
  simulator.variables.port.default = String(port);
  await writeFile(file, JSON.stringify(description));
  return file;
}

async function build(description: string, draft: string): Promise<void> {
  const { code, stdout, stderr } = await runTool('redocly', [
    'build-docs',
    description,
    '--config',
    'redocly.yaml',
    '--inlineBundle',
    '--output',
    draft,
  ]);
  if (code !== 0)
    throw new Problem(`The documentation could not be built: ${(stderr || stdout).trim().split('\n')[0]}`);
}
