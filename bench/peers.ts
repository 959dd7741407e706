// Bytes of small programs, bundled and minified: one call with each peer, then ours and hey-api's as they grow.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Model } from '@ccgateway/openapi/model';
import { build } from 'esbuild';
import { root } from '../scripts/cli/paths.ts';
import { generateHeyApi } from './lib/hey-api.ts';
import { scratch } from './lib/scratch.ts';
import { count, table } from './lib/table.ts';

interface Size {
  readonly minified: number;
  readonly gzip: number;
}

const peers = {
  'plain fetch, by hand': 'plain-fetch',
  'openapi-fetch': 'openapi-fetch',
  ours: 'ours',
  'hey-api': 'hey-api',
  axios: 'axios',
};

/** Operations that a busy agent's desktop calls. */
const ten = [
  'sayBusy',
  'sayFree',
  'login',
  'logout',
  'callout',
  'answer',
  'hold',
  'getHold',
  'transfer',
  'release',
] as const;

export async function main(): Promise<string> {
  const alias = await generateHeyApi(await scratch('peers'));
  const size = (source: string) => measure(source, alias);
  const calling = (operations: readonly string[]) => size(programOf('@ccgateway/client', operations));
  const callingHeyApi = (operations: readonly string[]) =>
    size(programOf('generated-by-hey-api/sdk.gen', operations.map(heyApiName)));

  const one = await Promise.all(
    Object.values(peers).map((name) =>
      size(`import { connect } from './programs/${name}.ts'; console.log(await connect('', '')());`),
    ),
  );
  const plain = one[0] as Size;
  const peerRows = Object.keys(peers).map((name, index) => {
    const { gzip, minified } = one[index] as Size;
    return [name, (gzip / plain.gzip).toFixed(1), count(gzip), count(minified)];
  });

  const model: Model = JSON.parse(readFileSync(join(root, 'generated/model.json'), 'utf8'));
  const all = model.operations.map(({ id }) => id);
  const [first, ...others] = ['sayBusy', ...all.filter((name) => name !== 'sayBusy')] as [string, ...string[]];
  const growth = async (label: string, measured: (operations: readonly string[]) => Promise<Size>) => {
    const start = await measured([first]);
    const rows = [];
    for (const names of [ten, [first, ...others]]) {
      const { gzip, minified } = await measured(names);
      const more = names.length - 1;
      rows.push([
        `${label}, ${names.length} operations`,
        count(gzip),
        count(minified),
        ((minified - start.minified) / more).toFixed(0),
        ((gzip - start.gzip) / more).toFixed(0),
      ]);
    }
    return rows;
  };
  return [
    table(['one call, bundled', 'ratio of gzip to plain fetch', 'gzip -9, bytes', 'minified, bytes'], peerRows),
    table(
      ['as it grows', 'gzip -9, bytes', 'minified, bytes', 'each further, minified', 'each further, gzip'],
      [...(await growth('ours', calling)), ...(await growth('hey-api', callingHeyApi))],
    ),
  ].join('\n\n');
}

/** A program that refers to operations without calling them, so that only the library's bytes are counted. */
function programOf(module: string, operations: readonly string[]): string {
  const opened = module.startsWith('@ccgateway')
    ? `import { createGateway } from '${module}'; console.log(createGateway({ baseUrl: '' }));`
    : '';
  return `import { ${operations.join(', ')} } from '${module}'; ${opened} console.log(${operations.join(', ')});`;
}

/** hey-api writes runs of capitals its own way. */
function heyApiName(operationId: string): string {
  return operationId.replace(/(?<=.)[A-Z]+(?=[A-Z]|$)/g, (capitals) => capitals[0] + capitals.slice(1).toLowerCase());
}

async function measure(source: string, alias: Record<string, string>): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: join(root, 'bench'), loader: 'ts' },
    alias,
    bundle: true,
    // The client's sources; `module` is what esbuild knows of itself.
    conditions: ['source', 'module'],
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.length, gzip: gzipSync(code, { level: 9 }).length };
}
