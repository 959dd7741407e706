import { join } from 'node:path';
import { root } from '../../scripts/cli/paths.ts';
import { runTool } from '../../scripts/cli/run-tool.ts';

/** Generates hey-api's fetch client from the published description; returns what `bundle` needs to find it. */
export async function generateHeyApi(folder: string): Promise<Record<string, string>> {
  const output = join(folder, 'hey-api');
  // hey-api would take a relative input for the name of a project in its registry and send a request there.
  const input = join(root, 'generated/openapi.json');
  const options = ['--client', '@hey-api/client-fetch', '--no-log-file', '--silent'];
  const { code, stdout, stderr } = await runTool(join(root, 'bench/node_modules/.bin/openapi-ts'), [
    '-i',
    input,
    '-o',
    output,
    ...options,
  ]);
  if (code !== 0) throw new Error(`openapi-ts failed: ${stdout}${stderr}`);
  return { 'generated-by-hey-api': output };
}
