import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from '../build/bundle.ts';
import type { Model } from '../model/model.ts';
import { root } from './paths.ts';
import { Problem } from './problem.ts';

/** The size of a program that uses the client, and its limit. */
export interface Size {
  readonly name: string;
  readonly bytes: number;
  /** Absent if there is no limit. */
  readonly limit?: number;
  /** Printed after the figure. */
  readonly remark?: string;
}

const oneOperation = `import { createGateway, sayBusy } from '@ccgateway/client';
const gateway = createGateway({ baseUrl: location.origin });
const answer = await sayBusy(gateway, { agentid: '291', reason: 200 });
console.log(answer.ok ? answer.result : answer.kind);
`;

const session = `import { AgentSession } from '@ccgateway/client';
const session = new AgentSession({ baseUrl: location.origin, agentid: '291' });
session.onConnection(({ state }) => console.log(state));
session.on('AgentState_Ready', () => console.log('ready'));
await session.signIn({ password: '', phonenum: '40038' });
for await (const event of session.events()) console.log(event.eventType);
await session.signOut();
`;

/** Measures programs that use the client, minified; `gzip` is their size on the wire. */
export async function measureSizes(): Promise<Size[]> {
  const model: Model = JSON.parse(await readFile(join(root, 'generated/model.json'), 'utf8'));
  const names = model.operations.map(({ id }) => id);
  const alone = (await naming(['sayBusy'])).length;
  const further = await Promise.all(
    names
      .filter((name) => name !== 'sayBusy')
      .map(async (name) => ({ name, bytes: (await naming(['sayBusy', name])).length - alone })),
  );
  const all = await naming(names);
  const largest = further.reduce((one, other) => (other.bytes > one.bytes ? other : one));
  return [
    { name: 'one operation, gzip', bytes: gzipped(await minified(oneOperation)), limit: 5_750 },
    {
      name: 'each further operation, minified, on average',
      bytes: Math.round((all.length - alone) / further.length),
      limit: 150,
      remark: `the largest is ${largest.name} with ${largest.bytes}`,
    },
    { name: 'a session with events, gzip', bytes: gzipped(await minified(session)), limit: 9_250 },
    { name: `all ${names.length} operations, gzip`, bytes: gzipped(all) },
  ];
}

/** One line for each size. */
export function describeSizes(sizes: readonly Size[]): string[] {
  return sizes.map(
    ({ name, bytes, limit, remark }) =>
      `${name}: ${count(bytes)} bytes${limit === undefined ? '' : `, below ${count(limit)}`}${remark ? `; ${remark}` : ''}`,
  );
}

/** Refuses sizes that reach their limit. */
export function assertSizes(sizes: readonly Size[]): void {
  const over = sizes.flatMap(({ name, bytes, limit }) =>
    limit !== undefined && bytes >= limit ? [{ name, bytes, limit }] : [],
  );
  if (over.length === 0) return;
  throw new Problem(
    over
      .map(
        ({ name, bytes, limit }) =>
          `packages/client: ${name}: ${count(bytes)} bytes, which must stay below ${count(limit)}.`,
      )
      .join('\n'),
  );
}

/** A program that only refers to the operations. */
function naming(names: readonly string[]): Promise<string> {
  const list = ['createGateway', ...names].join(', ');
  return minified(`import { ${list} } from '@ccgateway/client';\nglobalThis.used = [${list}];`);
}

function minified(contents: string): Promise<string> {
  return bundle({ stdin: { contents, resolveDir: root }, minify: true });
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function count(bytes: number): string {
  return bytes.toLocaleString('en');
}
