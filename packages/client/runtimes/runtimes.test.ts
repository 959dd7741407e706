import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folder, installed, type Program, pinned, programPath } from './install.ts';
import { exercised, run } from './run.ts';
import { startServers } from './servers.ts';

/** Settings of fetch on which a runtime throws; the client must do without them. */
interface Differences {
  readonly throwsOn?: readonly ('cache' | 'redirect')[];
  readonly withoutRequest?: boolean;
  /** Its fetch hides the header Set-Cookie, so a session cannot stay behind a load balancer. */
  readonly withoutCookies?: boolean;
  /** The bodies of its answers are no streams, so reading cannot stop before their end. */
  readonly withoutStreams?: boolean;
}

interface Runtime extends Differences {
  readonly name: string;
  /** Its program, if npm brings that for some platforms only. */
  readonly program?: Program;
  /** Runs the proof and returns its report. */
  readonly prove: (addresses: string, signal: AbortSignal, program: string) => Promise<string>;
}

// Files that programs leave behind, and the bundle for workerd.
let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'ccgateway-runtimes-'));
  await build({
    entryPoints: [join(folder, 'programs/worker.mjs')],
    outfile: join(scratch, 'worker.mjs'),
    bundle: true,
    format: 'esm',
    // As the makers' own tool bundles workers.
    conditions: ['workerd', 'worker', 'browser'],
    logLevel: 'silent',
  });
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

const statuses = [301, 302, 303, 307, 308];
/** The outcome of each of these redirects. */
const refused = 'http: No answer of the gateway: a redirect, which is not followed; check baseUrl.';
/** The outcome of an answer without end. */
const tooLong = 'decode: No answer of the gateway: longer than maxAnswerBytes.';

const proof = 'programs/module.mjs';
const runtimes: readonly Runtime[] = [
  {
    name: `Node ${process.versions.node}`,
    prove: (addresses, signal) => run(process.execPath, [proof, addresses], signal),
  },
  {
    name: `Deno ${pinned('deno')}`,
    program: 'deno',
    prove: (addresses, signal, deno) => {
      const options = ['--no-prompt', '--node-modules-dir=manual', '--allow-net=127.0.0.1'];
      const environment = { DENO_DIR: join(scratch, 'deno'), DENO_NO_UPDATE_CHECK: '1' };
      return run(deno, ['run', ...options, proof, addresses], signal, environment);
    },
  },
  {
    name: `Bun ${pinned('bun')}`,
    program: 'bun',
    prove: (addresses, signal, bun) => run(bun, ['--no-install', proof, addresses], signal, { DO_NOT_TRACK: '1' }),
  },
  {
    name: `workerd of 2026-07, Miniflare ${pinned('miniflare')}`,
    program: 'workerd',
    throwsOn: ['redirect'],
    prove: (addresses, signal) => miniflare(addresses, signal, '2026-07-01'),
  },
  {
    name: `workerd of 2024-01, Miniflare ${pinned('miniflare')}`,
    program: 'workerd',
    throwsOn: ['cache', 'redirect'],
    prove: (addresses, signal) => miniflare(addresses, signal, '2024-01-01'),
  },
  {
    name: `jest ${pinned('jest')} with jsdom, Node's fetch handed in`,
    withoutRequest: true,
    prove: (addresses, signal) => jest(addresses, signal, 'node'),
  },
  {
    name: `jest ${pinned('jest')} with jsdom, node-fetch ${pinned('node-fetch')} handed in`,
    withoutRequest: true,
    withoutCookies: true,
    withoutStreams: true,
    prove: (addresses, signal) => jest(addresses, signal, 'node-fetch'),
  },
];

for (const { name, program, prove, throwsOn = [], withoutRequest, withoutCookies, withoutStreams } of runtimes) {
  test(name, async ({ signal, skip }) => {
    const path = program === undefined ? '' : programPath(program);
    if (path === undefined) {
      const sentence = `LEFT OUT: npm brought no ${program} for ${process.platform} ${process.arch}.`;
      if (process.env.CI) throw new Error(sentence);
      console.warn(`${name}: ${sentence}`);
      skip(sentence);
      return;
    }
    const servers = await startServers({ balancer: !withoutCookies });
    const input = { ...servers.addresses, streams: !withoutStreams };
    try {
      const report = JSON.parse(await prove(JSON.stringify(input), signal, path));
      expect(report).toEqual({
        session: exercised,
        redirects: Object.fromEntries(statuses.map((status) => [status, { call: refused, signIn: refused }])),
        ...(!withoutStreams && { bounded: tooLong }),
        throwsOn: { cache: throwsOn.includes('cache'), redirect: throwsOn.includes('redirect') },
        request: withoutRequest ? 'undefined' : 'function',
      });
      // Only the control's, which shows that a redirect does carry the GUID in this runtime.
      expect(servers.elsewhere).toEqual(['of-the-control']);
      // Every request has the mark that requests without a cache have in this runtime, which may be none.
      expect(servers.caching.client).toEqual(servers.caching.control);
    } finally {
      await servers.close();
    }
  });
}

test(`jest ${pinned('jest')} with jsdom runs a unit test with fixtures`, async ({ signal }) => {
  const config = { testMatch: ['<rootDir>/programs/jest/fixtures.jest.cjs'], transform: {}, watchman: false };
  const options = [`--config=${JSON.stringify(config)}`, '--env=jsdom', '--ci', '--json'];
  const report = JSON.parse(await run(process.execPath, [installed('jest/bin/jest.js'), ...options], signal));
  expect(report).toMatchObject({ numPassedTests: 1, numTotalTests: 1 });
});

function miniflare(addresses: string, signal: AbortSignal, compatibilityDate: string): Promise<string> {
  const bundle = join(scratch, 'worker.mjs');
  return run(process.execPath, ['programs/miniflare.mjs', addresses, bundle, compatibilityDate], signal);
}

async function jest(addresses: string, signal: AbortSignal, fetch: string): Promise<string> {
  const report = join(scratch, `${fetch}.json`);
  const options = ['--config=programs/jest/jest.config.cjs', `--cacheDirectory=${join(scratch, 'jest')}`, '--ci'];
  await run(process.execPath, [installed('jest/bin/jest.js'), ...options], signal, {
    PROOF_ADDRESSES: addresses,
    PROOF_FETCH: fetch,
    PROOF_REPORT: report,
  });
  return readFile(report, 'utf8');
}
