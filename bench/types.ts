// What type-checking a program costs that imports one operation, with six and with all operations in the package.
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emitFiles } from '../scripts/emit/files.ts';
import type { Description } from '../scripts/lib/openapi.ts';
import { operationsOf } from '../scripts/lib/openapi.ts';
import { root } from '../scripts/lib/paths.ts';
import { readRegistry } from '../scripts/lib/read-facts.ts';
import { bundle } from '../scripts/lib/redocly.ts';
import { runTool } from '../scripts/lib/run-tool.ts';

const programs = {
  'one generated call': `import { createGateway, sayBusy } from './client/index.js';
const gateway = createGateway({ baseUrl: '' });
// @ts-expect-error proves that the types are there: agentid is a string
await sayBusy(gateway, { agentid: 291 });
const answer = await sayBusy(gateway, { agentid: '291', reason: 200 });
if (answer.ok) console.log(answer.result);
else if (answer.kind === 'retcode') console.log(answer.retcode);
`,
  'one openapi-fetch call': `import createClient from 'openapi-fetch';
import type { paths } from './openapi/schema.js';
const { data } = await createClient<paths>({ baseUrl: '' }).POST('/onlineagent/{agentid}/saybusy', {
  params: { path: { agentid: '291' }, query: { reason: 200 } },
});
if (data?.retcode === '0') console.log(data.result);
`,
};

/** Type-checks each program against a package of the given operations; returns the instantiations of each. */
async function measure(document: Description, keep: (operationId: string) => boolean): Promise<number[]> {
  const description = structuredClone(document);
  for (const { path, method, operation } of operationsOf(description)) {
    if (!keep(operation.operationId)) delete description.paths[path]?.[method];
  }
  const registry = readRegistry(join(root, 'spec/retcodes.yaml'));
  const used = Object.entries(registry).map(([code, entry]) => [
    code,
    { ...entry, everywhere: true, applies: undefined },
  ]);
  const files = await emitFiles(description, Object.fromEntries(used), []);

  const folder = await mkdtemp(join(root, 'bench/.types-'));
  try {
    await mkdir(join(folder, 'client/generated'), { recursive: true });
    await mkdir(join(folder, 'openapi'));
    for (const [path, content] of files) {
      const module = /^generated\/typescript\/(.+)$/.exec(path)?.[1];
      if (module) await writeFile(join(folder, 'openapi', module), content);
      if (path.endsWith('calls.ts')) await writeFile(join(folder, 'client/generated/calls.ts'), content);
    }
    for (const module of ['gateway', 'index', 'outcome', 'parameters', 'types']) {
      await copyFile(join(root, `packages/client/src/${module}.ts`), join(folder, `client/${module}.ts`));
    }
    // Users get declarations, so the program is checked against declarations.
    const paths = { '@ccgateway/openapi': ['./openapi/index.ts'] };
    await tsc(folder, ['client/index.ts'], {
      paths,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      outDir: 'types',
      rootDir: '.',
      rewriteRelativeImportExtensions: true,
    });
    const figures: number[] = [];
    for (const [index, source] of Object.values(programs).entries()) {
      const file = `types/program-${index}.ts`;
      await writeFile(join(folder, file), source);
      const output = await tsc(folder, [file], { paths: { '@ccgateway/openapi': ['./types/openapi/index.d.ts'] } });
      figures.push(Number(/Instantiations:\s+(\d+)/.exec(output)?.[1]));
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function tsc(folder: string, include: string[], options: object): Promise<string> {
  const config = { extends: '../../tsconfig.json', compilerOptions: options, include };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const { code, stdout } = await runTool('tsc', ['--project', folder, '--extendedDiagnostics']);
  if (code !== 0) throw new Error(stdout);
  return stdout;
}

const document = (await bundle('spec/openapi.yaml')) as Description;
const documented = new Set(['loginEx', 'forceLogoutWithReason', 'resetSkill', 'sayBusy', 'release', 'releaseEx']);
const few = await measure(document, (id) => documented.has(id));
const all = await measure(document, () => true);
console.log('| type instantiations | 6 operations | all operations | ratio |\n| --- | --- | --- | --- |');
for (const [index, name] of Object.keys(programs).entries()) {
  const [a = 0, b = 0] = [few[index], all[index]];
  console.log(`| ${name} | ${a} | ${b} | ${(b / a).toFixed(2)} |`);
}
