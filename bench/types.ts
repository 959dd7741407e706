// Cost of type-checking a program that calls one operation or six, with few and with all operations in the package.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Model } from '@ccgateway/openapi/model';
import ts from 'typescript';
import { emitClientModules } from '../scripts/cli/derive.ts';
import { root } from '../scripts/cli/paths.ts';
import { runTool } from '../scripts/cli/run-tool.ts';
import { scratch } from './lib/scratch.ts';
import { count, table } from './lib/table.ts';

const imported = {
  ours: `import { createGateway, forceLogoutWithReason, loginEx, release, releaseEx, resetSkill, sayBusy } from './client/index.js';
const gateway = createGateway({ baseUrl: '' });
`,
  openapiFetch: `import createClient from 'openapi-fetch';
import type { paths } from './openapi/schema.js';
const client = createClient<paths>({ baseUrl: '' });
const agentid = '291';
`,
};

const programs = {
  'one call': {
    ours: `// @ts-expect-error proves that the types are there: agentid is a string
await sayBusy(gateway, { agentid: 291 });
const answer = await sayBusy(gateway, { agentid: '291', reason: 200 });
if (answer.ok) console.log(answer.result);
else if (answer.kind === 'retcode') console.log(answer.retcode);
`,
    openapiFetch: `// @ts-expect-error proves that the types are there: agentid is a string
await client.POST('/onlineagent/{agentid}/saybusy', { params: { path: { agentid: 291 } } });
const { data } = await client.POST('/onlineagent/{agentid}/saybusy', {
  params: { path: { agentid }, query: { reason: 200 } },
});
if (data?.retcode === '0') console.log(data.result);
else console.log(data?.retcode);
`,
  },
  'six calls': {
    ours: `const agentid = '291';
const answers = [
  await loginEx(gateway, { agentid, body: { password: '', phonenum: '40038' } }),
  await resetSkill(gateway, { agentid, autoflag: false, skillid: '1;2' }),
  await sayBusy(gateway, { agentid, reason: 200 }),
  await release(gateway, { agentid }),
  await releaseEx(gateway, { agentid }),
  await forceLogoutWithReason(gateway, { agentid, reason: 1 }),
];
for (const answer of answers) console.log(answer.ok);
`,
    openapiFetch: `const params = { path: { agentid } };
const answers = [
  await client.PUT('/onlineagent/{agentid}/loginex', { params, body: { password: '', phonenum: '40038' } }),
  await client.POST('/onlineagent/{agentid}/resetskill/{autoflag}', {
    params: { path: { agentid, autoflag: false }, query: { skillid: '1;2' } },
  }),
  await client.POST('/onlineagent/{agentid}/saybusy', { params: { path: { agentid }, query: { reason: 200 } } }),
  await client.DELETE('/voicecall/{agentid}/release', { params }),
  await client.DELETE('/voicecall/{agentid}', { params }),
  await client.DELETE('/onlineagent/{agentid}/forcelogoutwithreason/{reason}', {
    params: { path: { agentid, reason: 1 } },
  }),
];
for (const { data } of answers) console.log(data?.retcode === '0');
`,
  },
};

const called = ['loginEx', 'forceLogoutWithReason', 'resetSkill', 'sayBusy', 'release', 'releaseEx'];

export async function main(): Promise<string> {
  const model: Model = JSON.parse(await readFile(join(root, 'generated/model.json'), 'utf8'));
  const all = model.operations.map(({ id }) => id);
  const rows = [];
  const few = [...new Set([...called, ...(await usedByTheClient())])];
  for (const operations of [few, all]) {
    const measured = await measure(model, new Set(operations));
    for (const [name, { ours, openapiFetch }] of Object.entries(measured)) {
      const ratio = (openapiFetch / ours).toFixed(1);
      rows.push([name, operations.length, ratio, count(ours), count(openapiFetch)]);
    }
  }
  return table(
    ['type instantiations', 'operations in the package', 'openapi-fetch to ours', 'ours', 'openapi-fetch'],
    rows,
  );
}

/** Operations that the client itself imports; the package does not compile without them. */
async function usedByTheClient(): Promise<string[]> {
  const folder = join(root, 'packages/client/src');
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) =>
    [...text.matchAll(/import \{([^}]*)\} from '\.{1,2}\/generated\/calls\.ts'/g)].flatMap(([, names = '']) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  );
}

interface Instantiations {
  readonly ours: number;
  readonly openapiFetch: number;
}

/** Type-checks each program against a package of the given operations. */
async function measure(model: Model, keep: ReadonlySet<string>): Promise<Record<string, Instantiations>> {
  const folder = await scratch('types');
  await cp(join(root, 'packages/client/src'), join(folder, 'client'), { recursive: true });
  for (const [path, content] of await emitClientModules({
    ...model,
    operations: model.operations.filter(({ id }) => keep.has(id)),
  })) {
    const file = join(folder, path.replace('generated/typescript', 'openapi').replace('packages/client/src', 'client'));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  // Users get declarations, so the programs are checked against declarations.
  await tsc(folder, ['client/index.ts'], {
    paths: { '@ccgateway/openapi': ['./openapi/index.ts'] },
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: 'types',
    rootDir: '.',
    rewriteRelativeImportExtensions: true,
  });

  const check = async (source: string) => {
    const program = join(folder, 'types/program.ts');
    await writeFile(program, source);
    return instantiations(program, { '@ccgateway/openapi': [join(folder, 'types/openapi/index.d.ts')] });
  };
  const measured: Record<string, Instantiations> = {};
  for (const [name, { ours, openapiFetch }] of Object.entries(programs)) {
    measured[name] = {
      ours: await check(imported.ours + ours),
      openapiFetch: await check(imported.openapiFetch + openapiFetch),
    };
  }
  await rm(folder, { recursive: true });
  return measured;
}

/** Type-checks a program in this process. The files of TypeScript and npm are parsed once for all programs. */
function instantiations(file: string, paths: Record<string, string[]>): number {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [file] }, ts.sys, root);
  // A program of one call may import more than it uses.
  Object.assign(options, { noUnusedLocals: false, noEmit: true, paths });
  const host = ts.createCompilerHost(options);
  const parse = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => {
    if (!name.includes('/node_modules/')) return parse(name, ...rest);
    const known = parsed.get(name) ?? parse(name, ...rest);
    parsed.set(name, known);
    return known;
  };
  const program = ts.createProgram({ rootNames: [file], options, host });
  const mistakes = ts.getPreEmitDiagnostics(program);
  if (mistakes.length > 0) throw new Error(ts.formatDiagnostics(mistakes, host));
  return program.getInstantiationCount();
}

const parsed = new Map<string, ts.SourceFile | undefined>();

async function tsc(folder: string, include: string[], options: object): Promise<void> {
  const config = { extends: '../../tsconfig.json', compilerOptions: options, include };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const { code, stdout } = await runTool('tsc', ['--project', folder]);
  if (code !== 0) throw new Error(stdout);
}
