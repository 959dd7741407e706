import { execFileSync } from 'node:child_process';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser, openPage } from '@ccgateway/testing/browser';
import { publint, runAttw } from '@ccgateway/testing/packages';
import { wrongFiles } from '@ccgateway/testing/packed';
import { root, runTool } from '@ccgateway/testing/tools';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consumer, pathConsumer } from './package/consumer.ts';
import { createPrivateAuthority } from './package/private-authority.ts';
import { program, report } from './package/program.ts';
import { createProject, machineNode, type Project, runProgram } from './package/project.ts';
import { startStubGateway } from './package/stub-gateway.ts';

// All tests use the packed package, installed as a user would install it; none uses the sources.
let project: Project;
beforeAll(async () => {
  project = await createProject();
});
afterAll(() => project?.remove());

const imports = "import * as client from '@ccgateway/client'; import * as checks from '@ccgateway/client/checks';";
const requires = "const client = require('@ccgateway/client'); const checks = require('@ccgateway/client/checks');";
const print = 'run(client, checks, process.argv[2]).then((answer) => console.log(JSON.stringify(answer)));';
const worker = `
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
${imports}
${program}
if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), { workerData: process.argv[2] });
  worker.on('message', (answer) => console.log(JSON.stringify(answer)));
} else {
  parentPort.postMessage(await run(client, checks, workerData));
}`;

const oldNode = machineNode();
const oldVersion = oldNode && execFileSync(oldNode, ['--version'], { encoding: 'utf8' }).trim();
const withoutOldNode = oldNode === undefined;
if (withoutOldNode) console.warn('SKIPPED: the package on the Node of this machine: PATH has none but that of npm.');

describe('Node', () => {
  test.each([
    ['an ES module', 'module.mjs', imports + program + print],
    ['CommonJS', 'common.cjs', requires + program + print],
    ['a worker thread', 'worker.mjs', worker],
  ])('%s', async (_, name, source) => {
    const stub = await startStubGateway();
    try {
      expect(await runProgram(project, name, source, { args: [stub.baseUrl] })).toEqual(report);
    } finally {
      await stub.close();
    }
  });

  test.skipIf(withoutOldNode)(`an ES module and CommonJS on the machine's own Node ${oldVersion}`, async () => {
    for (const [name, head] of [
      ['own.mjs', imports],
      ['own.cjs', requires],
    ] as const) {
      const stub = await startStubGateway();
      try {
        const options = { node: oldNode ?? '', args: [stub.baseUrl] };
        expect(await runProgram(project, name, head + program + print, options)).toEqual(report);
      } finally {
        await stub.close();
      }
    }
  });

  test.skipIf(withoutOldNode)(`a private authority on the machine's own Node ${oldVersion}`, async () => {
    // The package has no dependencies, so a link is enough to install it.
    await symlink(join(root, 'node_modules/undici'), join(project.folder, 'node_modules/undici'), 'junction');
    const authority = await createPrivateAuthority();
    await writeFile(join(project.folder, 'ca.pem'), authority.ca);
    const stub = await startStubGateway({ tls: authority });
    try {
      const source = `
        import { readFileSync } from 'node:fs';
        import { Agent } from 'undici';
        import { createGateway, login } from '@ccgateway/client';
        const dispatcher = new Agent({ connect: { ca: readFileSync('ca.pem', 'utf8') } });
        const kinds = [];
        for (const options of [{}, { dispatcher }]) {
          const gateway = createGateway({ baseUrl: process.argv[2], retries: 0, ...options });
          const answer = await login(gateway, { agentid: '291', body: { password: '', phonenum: '40038' } });
          kinds.push(answer.ok ? 'ok' : answer.kind);
        }
        await dispatcher.close();
        console.log(JSON.stringify(kinds));`;
      const options = { node: oldNode ?? '', args: [stub.baseUrl] };
      expect(await runProgram(project, 'private.mjs', source, options)).toEqual(['network', 'ok']);
    } finally {
      await stub.close();
    }
  });

  test.each([
    ['ES module', 'server.mjs', "await import('@ccgateway/client'); await import('@ccgateway/client/checks');"],
    ['CommonJS module', 'server.cjs', requires],
  ])('importing the %s on a server touches nothing of a browser and starts nothing', async (_, name, load) => {
    const source = `
      const touched = [];
      for (const name of ['window', 'document', 'location', 'localStorage', 'self', 'fetch', 'WebSocket']) {
        Object.defineProperty(globalThis, name, { configurable: true, get: () => void touched.push(name) });
      }
      for (const name of ['setTimeout', 'setInterval', 'queueMicrotask', 'addEventListener']) {
        globalThis[name] = () => touched.push(name);
      }
      const idle = process.getActiveResourcesInfo();
      ${load}
      const started = process.getActiveResourcesInfo().length - idle.length;
      // Proves that the traps catch something.
      globalThis.window;
      console.log(JSON.stringify({ touched, started }));`;
    expect(await runProgram(project, name, source)).toEqual({ touched: ['window'], started: 0 });
  });
});

describe('a browser', () => {
  let browser: Browser;
  // One context for all tests: the browser that npm brings exits when its last page closes.
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await openPage(browser);
  });
  afterAll(() => browser?.close());

  const text = 'text/javascript; charset=UTF-8';
  const script = (name: string) => readFile(join(project.folder, 'node_modules/@ccgateway/client', name), 'utf8');

  /** Opens a page of the stub's own origin and waits for the answer of its program. */
  async function open(head: string, files: Record<string, { type: string; body: string }>): Promise<unknown> {
    const html = `<!doctype html><title>desktop</title>${head}`;
    const stub = await startStubGateway({ files: { ...files, '/': { type: 'text/html; charset=UTF-8', body: html } } });
    const errors: string[] = [];
    const note = (error: Error) => errors.push(String(error));
    page.on('pageerror', note);
    try {
      await page.goto(`${stub.origin}/`);
      const answer = await page.evaluate('window.answer');
      expect(errors).toEqual([]);
      return answer;
    } finally {
      page.off('pageerror', note);
      await stub.close();
    }
  }

  const address = "location.origin + '/agentgateway/resource'";

  // Globals that browsers got after 2019.
  const old = `
    for (const name of ['any', 'timeout']) delete AbortSignal[name];
    for (const name of ['reason', 'throwIfAborted']) delete AbortSignal.prototype[name];
    for (const name of ['asyncDispose', 'dispose']) delete Symbol[name];
    for (const name of ['any', 'allSettled', 'withResolvers']) delete Promise[name];
    for (const name of ['at', 'findLast', 'toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name];
    for (const name of ['at', 'replaceAll']) delete String.prototype[name];
    for (const name of ['hasOwn', 'fromEntries', 'groupBy']) delete Object[name];
    for (const name of ['getSetCookie']) delete Headers.prototype[name];
    for (const name of ['WeakRef', 'structuredClone', 'AggregateError', 'scheduler', 'navigation']) delete window[name];`;

  test.each([
    ['', ''],
    [' in an old browser', old],
  ])('a script tag and the global%s', async (_, remove) => {
    const answer = await open(
      `<script>${remove}</script><script src="/ccgateway.js"></script>
       <script>${program} window.answer = run(CCGateway, CCGateway, ${address});</script>`,
      { '/ccgateway.js': { type: text, body: await script('ccgateway.global.js') } },
    );
    expect(answer).toEqual(report);
  });

  test('the script in a worker', async () => {
    const answer = await open(
      `<script>window.answer = new Promise((resolve, reject) => {
         const worker = new Worker('/worker.js');
         worker.onmessage = ({ data }) => resolve(data);
         worker.onerror = reject;
       });</script>`,
      {
        '/ccgateway.js': { type: text, body: await script('ccgateway.global.js') },
        '/worker.js': {
          type: text,
          body: `importScripts('/ccgateway.js'); ${program} run(CCGateway, CCGateway, ${address}).then(postMessage);`,
        },
      },
    );
    expect(answer).toEqual(report);
  });

  test('a bundle of modules', async () => {
    const body = await bundled(`${imports} ${program} window.answer = run(client, checks, ${address});`);
    const answer = await open('<script type="module" src="/bundle.js"></script>', {
      '/bundle.js': { type: text, body },
    });
    expect(answer).toEqual(report);
  });
});

describe('the size', () => {
  test('of a program with one operation is that of one bundled from the sources', async () => {
    const source = `import { createGateway, sayBusy } from '@ccgateway/client';
      globalThis.answer = sayBusy(createGateway({ baseUrl: '' }), { agentid: '291' });`;
    const ours = await bundled(source, root);
    const theirs = await bundled(source);
    expect(theirs).toContain('/saybusy');
    expect(theirs).not.toContain('/saywork');
    expect(theirs.length).toBeLessThanOrEqual(ours.length);
  });

  test('the script for pages needs no syntax newer than ES2018', async () => {
    const file = join(project.folder, 'node_modules/@ccgateway/client/ccgateway.global.js');
    const text = await readFile(file, 'utf8');
    // Lowering the features of ES2019 and later must change nothing.
    const { outputFiles } = await build({
      stdin: { contents: text },
      target: 'es2018',
      minify: true,
      write: false,
      logLevel: 'silent',
    });
    expect(outputFiles[0]?.text.length).toBeLessThanOrEqual(text.length);
  });
});

describe('the package', () => {
  test('contains what it needs, and no script that runs on installation', async () => {
    const manifest = JSON.parse(
      await readFile(join(project.folder, 'node_modules/@ccgateway/client/package.json'), 'utf8'),
    );
    const source = JSON.parse(await readFile(join(root, 'packages/client/package.json'), 'utf8'));
    expect(manifest).toMatchObject({
      name: '@ccgateway/client',
      version: source.version,
      license: source.license,
      type: 'module',
      sideEffects: false,
      dependencies: { 'openapi-fetch': source.dependencies['openapi-fetch'] },
    });
    expect(Object.keys(manifest.dependencies)).toEqual(['openapi-fetch']);
    for (const key of ['private', 'scripts', 'devDependencies', 'optionalDependencies', 'bin']) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(Object.keys(manifest.exports).sort()).toEqual(Object.keys(source.exports).sort());
    // A bundler of somebody else may ask for sources, which are not in the package.
    expect(JSON.stringify(manifest.exports)).not.toContain('source');
    const installed = join(project.folder, 'node_modules/@ccgateway/client');
    for (const name of ['README.md', 'LICENSE', 'ccgateway.global.js.LICENSE.txt']) {
      expect((await readFile(join(installed, name), 'utf8')).length).not.toBe(0);
    }
    expect(await wrongFiles(installed)).toEqual([]);
  });

  test.each(['index.js', 'index.cjs'])(
    'its main entry %s imports no package and holds no text of a return code',
    async (name) => {
      const text = await readFile(join(project.folder, 'node_modules/@ccgateway/client', name), 'utf8');
      expect(
        [...text.matchAll(/\b(?:from|import|require)\b *\(? *"([^"]+)"/g)].map(([, specifier]) => specifier),
      ).toEqual([]);
      expect(text).not.toContain('meaning:');
    },
  );

  test.each([
    ['an ES module', 'errors.mjs', (module: string) => `await import('${module}')`],
    ['CommonJS', 'errors.cjs', (module: string) => `require('${module}')`],
  ])('the error of a call by path is that of the main entry, in %s', async (_, name, load) => {
    const source = `(async () => {
      const { createGateway, GatewayError } = ${load('@ccgateway/client')};
      const { pathClient } = ${load('@ccgateway/client/paths')};
      const { describe } = ${load('@ccgateway/client/retcodes')};
      const gateway = createGateway({ baseUrl: 'http://127.0.0.1:9', fetch: () => Promise.reject(new Error('down')) });
      const call = pathClient(gateway).GET('/onlineagent/{agentid}/agentstatus', { params: { path: { agentid: '291' } } });
      const error = await call.catch((error) => error);
      console.log(JSON.stringify([error instanceof GatewayError, error.kind, describe(error).meaning]));
    })();`;
    expect(await runProgram(project, name, source)).toEqual([
      true,
      'network',
      expect.stringMatching(/^No answer came/),
    ]);
  });

  test.each([
    ['publint', () => publint(project.tarball)],
    ['attw', () => runAttw(project.tarball, '--no-emoji', '--no-color')],
  ])('%s finds nothing', async (_, run) => {
    const { code, stdout, stderr } = await run();
    expect({ code, text: stdout + stderr }).toEqual({
      code: 0,
      text: expect.stringMatching(/All good|No problems found/),
    });
  });

  test.each([
    ['nodenext', 'an ES module and CommonJS', ['esm.mts', 'cjs.cts'], { module: 'nodenext' }],
    ['bundler', 'a module', ['bundled.ts'], { module: 'esnext', moduleResolution: 'bundler' }],
    ['node10', 'CommonJS', ['old.ts'], { module: 'commonjs', moduleResolution: 'node10' }],
  ])('its types resolve with %s from %s', async (mode, _, files, options) => {
    for (const file of files) await writeFile(join(project.folder, file), consumer + pathConsumer);
    await writeFile(
      join(project.folder, `${mode}.json`),
      JSON.stringify({
        compilerOptions: {
          ...options,
          target: 'es2022',
          lib: ['es2019', 'dom'],
          types: [],
          strict: true,
          // Checks the declarations of the package only, not those of the language.
          skipDefaultLibCheck: true,
          noEmit: true,
        },
        files,
      }),
    );
    const { code, stdout } = await runTool('tsc', ['--project', `${mode}.json`], { cwd: project.folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });
});

/**
 * Bundles a program that imports the package: from the project, or, with the root of the repository as its folder, from
 * the sources. The bundler asks for sources in both; an installed package has none to offer.
 */
async function bundled(contents: string, resolveDir = project.folder): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    conditions: ['source', 'module'],
    bundle: true,
    minify: true,
    format: 'esm',
    // The package is published for ES2019, and lowering the sources costs bytes too.
    target: 'es2019',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
