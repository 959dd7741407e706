import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Description, jsonOf, operationsOf } from './openapi.ts';
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
 * @param simulator where the simulator runs that the page names; at its default port unless given
 */
export async function buildDocs(simulator?: { port: number }): Promise<void> {
  const page = join(root, docsPage);
  const draft = `${page}.${process.pid}.tmp`;
  await mkdir(dirname(page), { recursive: true });
  const description = `${draft}.json`;
  await writeFile(description, JSON.stringify(await publishedDescription(simulator)));
  try {
    await build(description, draft);
    const html = await readFile(draft, 'utf8');
    await writeFile(draft, html.replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, 'data:,'));
    await rename(draft, page);
  } finally {
    await Promise.all([rm(draft, { force: true }), rm(description, { force: true })]);
  }
}

/**
 * The description as it is published: its simulator and its samples have the port at which the simulator runs.
 *
 * The page would list the examples of a body above the samples, as if a choice there changed them. Each sample names
 * its example, so one example is left, of which no list is made.
 */
export async function publishedDescription(simulator?: { port: number }): Promise<Description> {
  const description: Description = JSON.parse(await readFile(join(root, 'generated/openapi.json'), 'utf8'));
  const server = description.servers.find(({ url }) => url.startsWith('http://127.0.0.1'));
  const variable = server?.variables.port;
  if (variable === undefined) throw new Error('the description names no simulator');
  const { default: usual } = variable;
  const port = String(simulator?.port ?? usual);
  variable.default = port;
  for (const { operation } of operationsOf(description)) {
    for (const sample of operation['x-codeSamples'] ?? [])
      sample.source = sample.source.replace(`http://127.0.0.1:${usual}/`, `http://127.0.0.1:${port}/`);
    const body = jsonOf(operation.requestBody?.content);
    if (body?.examples) body.examples = Object.fromEntries(Object.entries(body.examples).slice(0, 1));
  }
  return description;
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
