import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Model, Server } from '@ccgateway/openapi/model';
import { root } from '../../scripts/cli/paths.ts';
import { Problem } from '../../scripts/cli/problem.ts';
import { runTool } from '../../scripts/cli/run-tool.ts';
import { decorate } from './decorate.ts';
import type { Document } from './document.ts';

/**
 * Builds the reference as one page that asks no other host for anything and opens from a file.
 *
 * Telemetry is off in redocly.yaml. The name of the maker of the page is a picture from another host; it becomes a word.
 */
export async function buildSingleFile(page: string): Promise<void> {
  const draft = `${page}.${process.pid}.tmp`;
  const description = `${draft}.json`;
  await mkdir(dirname(page), { recursive: true });
  try {
    await writeFile(description, JSON.stringify(await decoratedDescription()));
    await build(description, draft);
    const html = await readFile(draft, 'utf8');
    await writeFile(
      draft,
      html
        .replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, 'data:,')
        .replaceAll('API docs by', 'API docs by Redocly'),
    );
    await rename(draft, page);
  } finally {
    await Promise.all([rm(draft, { force: true }), rm(description, { force: true })]);
  }
}

/**
 * The description with its facts as texts and samples, which use the port at which the simulator runs.
 */
export async function decoratedDescription(simulator?: { port: number }): Promise<Document> {
  const read = async (name: string) => JSON.parse(await readFile(join(root, 'generated', name), 'utf8'));
  const model: Model = await read('model.json');
  const servers = model.servers.map((server) => (simulator ? withPort(server, simulator.port) : server));
  return decorate(await read('openapi.json'), { ...model, servers });
}

function withPort(server: Server, port: number): Server {
  if (!server.url.startsWith('http://127.0.0.1')) return server;
  return { ...server, variables: server.variables.map((one) => ({ ...one, default: String(port) })) };
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
