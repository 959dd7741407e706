// What type-checking a program costs that calls one operation or six, with few and with all operations in the package.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Model } from '@ccgateway/openapi/model';
import { root } from '../scripts/cli/paths.ts';
import { runTool } from '../scripts/cli/run-tool.ts';
import { emitFiles } from '../scripts/emit/files.ts';
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
/** The session calls these; the package does not compile without them. */
const ofTheSession = ['forceLogin', 'forceLogout', 'getAgentEvent', 'handShake', 'login', 'logout'];
const few = [...called, ...ofTheSession];

export async function main(): Promise<string> {
  const model: Model = JSON.parse(await readFile(join(root, 'generated/model.json'), 'utf8'));
  const all = model.operations.map(({ id }) => id);
  const rows = [];
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

interface Instantiations {
  readonly ours: number;
  readonly openapiFetch: number;
}

/** Type-checks each program against a package of the given operations. */
async function measure(model: Model, keep: ReadonlySet<string>): Promise<Record<string, Instantiations>> {
  const folder = await scratch('types');
  await cp(join(root, 'packages/client/src'), join(folder, 'client'), { recursive: true });
  for (const [path, content] of await emitFiles({
    ...model,
    operations: model.operations.filter(({ id }) => keep.has(id)),
  })) {
    if (!path.endsWith('.ts')) continue;
    const file = join(folder, path.replace('generated/typescript', 'openapi').replace('packages/client/src', 'client'));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  // Users get declarations, so the program is checked against declarations.
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
    const program = 'types/program.ts';
    await writeFile(join(folder, program), source);
    const output = await tsc(folder, [program], { paths: { '@ccgateway/openapi': ['./types/openapi/index.d.ts'] } });
    return Number(/Instantiations:\s+(\d+)/.exec(output)?.[1]);
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

async function tsc(folder: string, include: string[], options: object): Promise<string> {
  // Half a program may import more than it uses.
  const compilerOptions = { noUnusedLocals: false, ...options };
  const config = { extends: '../../tsconfig.json', compilerOptions, include };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const { code, stdout } = await runTool('tsc', ['--project', folder, '--extendedDiagnostics']);
  if (code !== 0) throw new Error(stdout);
  return stdout;
}
