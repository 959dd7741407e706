import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { bundle } from '../build/bundle.ts';
import { readManifest } from '../build/manifest.ts';
import { publishedModules, publishedTarget } from '../build/modules.ts';
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

const client = 'packages/client';

const oneOperation = `import { createGateway, sayBusy } from '@ccgateway/client';
const gateway = createGateway({ baseUrl: location.origin });
sayBusy(gateway, { agentid: '291', reason: 200 }).then((answer) => {
  console.log(answer.ok ? answer.result : answer.kind);
});
`;

const unwrapped = `import { createGateway, sayBusy, unwrap } from '@ccgateway/client';
const gateway = createGateway({ baseUrl: location.origin });
sayBusy(gateway, { agentid: '291', reason: 200 }).then((answer) => console.log(unwrap(answer)));
`;

const session = `import { AgentSession } from '@ccgateway/client';
const session = new AgentSession({ baseUrl: location.origin, agentid: '291' });
session.onConnection(({ state }) => console.log(state));
session.on('AgentState_Ready', () => console.log('ready'));
session.signIn({ password: '', phonenum: '40038' }).then(async () => {
  for await (const event of session.events()) console.log(event.eventType);
  await session.signOut();
});
`;

type Bundle = (contents: string) => Promise<string>;

/**
 * Measures programs that use the client as it is published: the built modules, whose code is that of ES2019, bundled and
 * minified for ES2019. `gzip` is their size on the wire.
 */
export async function measureSizes(): Promise<Size[]> {
  const minified = await bundlerOfPublished();
  const model: Model = JSON.parse(await readFile(join(root, 'generated/model.json'), 'utf8'));
  const names = model.operations.map(({ id }) => id);
  const alone = (await naming(minified, ['sayBusy'])).length;
  const further = await Promise.all(
    names
      .filter((name) => name !== 'sayBusy')
      .map(async (name) => ({ name, bytes: (await naming(minified, ['sayBusy', name])).length - alone })),
  );
  const all = await naming(minified, names);
  const largest = further.reduce((one, other) => (other.bytes > one.bytes ? other : one));
  return [
    // Of a call's bytes, bounded reading takes 194, one listener on a caller's signal (Node 20 warns from eleven on) 139,
    // the forms of a GUID 106, headers of any case and form 93, the check of baseUrl, which would show a password, 81, and
    // that of headers, whose values fetch would quote, 64. The sentences of its errors
    // take 750: without them a call has 2,146, a session 10,532. A limit that takes them away would serve nobody.
    {
      name: 'one operation, gzip',
      bytes: gzipped(await minified(oneOperation)),
      limit: 2_960,
      remark: 'the target is 2,000',
    },
    {
      name: 'one operation with unwrap, gzip',
      bytes: gzipped(await minified(unwrapped)),
      limit: 3_120,
      remark: 'the target is 2,300',
    },
    {
      name: 'each further operation, minified, on average',
      bytes: Math.round((all.length - alone) / further.length),
      limit: 150,
      remark: `the largest is ${largest.name} with ${largest.bytes}`,
    },
    // A session without calls would have 7,400. Minified, calls take 17,400 of 36,400 bytes: what events and answers tell of
    // them, with the table of events, 8,400; state and possibilities 2,200; actions, listeners and what is pending 3,700;
    // the query after an interruption 900; operations 2,200. The target would leave 1,100 gzipped for all of it. Shorter
    // names inside the published modules would save 300 at most, less than a second set of names costs whoever debugs.
    {
      name: 'a session with calls, gzip',
      bytes: gzipped(await minified(session)),
      limit: 13_560,
      remark: 'the target is 8,500',
    },
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
function naming(minified: Bundle, names: readonly string[]): Promise<string> {
  const list = ['createGateway', ...names].join(', ');
  return minified(`import { ${list} } from '@ccgateway/client';\nglobalThis.used = [${list}];`);
}

/** Bundles programs with the modules of the client as a user's bundler gets them. */
async function bundlerOfPublished(): Promise<Bundle> {
  const manifest = await readManifest(client);
  const modules = await publishedModules(client, manifest);
  const { name, sideEffects = true } = manifest;
  const published: Plugin = {
    name: 'published modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: 'index.js', namespace: name, sideEffects }));
      onLoad({ filter: /./, namespace: name }, ({ path }) => ({ contents: modules.get(path) ?? '' }));
    },
  };
  return (contents) =>
    bundle({ stdin: { contents, resolveDir: root }, minify: true, target: publishedTarget, plugins: [published] });
}

function gzipped(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function count(bytes: number): string {
  return bytes.toLocaleString('en');
}
