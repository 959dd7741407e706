// A page of the site in a browser, beside viewers of the whole description: first paint, bytes, and answers of the search.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser, openPage } from '@ccgateway/testing/browser';
import type { Browser } from 'playwright-core';
import { listenFrom } from '../docs/serve/listen.ts';
import { serveSite } from '../docs/serve/site.ts';
import { buildSite, siteFolder } from '../docs/site/build.ts';
import { root } from '../scripts/cli/paths.ts';
import { answerTimes, type Visit, visit } from './lib/pages.ts';
import { scratch } from './lib/scratch.ts';
import { count, median, table } from './lib/table.ts';

const rounds = 7;
/** What a page of the site may have, compressed, with everything that it loads. */
const limit = 150_000;

const ours = 'ours, the page of an operation';
const installed = join(root, 'bench/node_modules');

/** The pages of the peers, each on the whole description; the site has the single file of Redoc. */
const peers: Readonly<Record<string, { html?: string; files: Readonly<Record<string, string>> }>> = {
  'Redoc, the single file': { files: { 'index.html': join(siteFolder, 'downloads/reference.html') } },
  Scalar: {
    html: `<body><script id="api-reference" data-url="/openapi.json"></script><script src="/viewer.js"></script></body>`,
    files: { 'viewer.js': join(installed, '@scalar/api-reference/dist/browser/standalone.js') },
  },
  'Swagger UI': {
    html: `<head><link rel="stylesheet" href="/viewer.css"></head><body><div id="ui"></div><script src="/viewer.js"></script>
<script>SwaggerUIBundle({ url: '/openapi.json', dom_id: '#ui' })</script></body>`,
    files: {
      'viewer.js': join(installed, 'swagger-ui-dist/swagger-ui-bundle.js'),
      'viewer.css': join(installed, 'swagger-ui-dist/swagger-ui.css'),
    },
  },
};

export async function main(): Promise<string> {
  await buildSite();
  const folders = new Map([[ours, siteFolder]]);
  for (const name of Object.keys(peers)) folders.set(name, await peerFolder(name));
  const browser = await launchBrowser();
  try {
    const seen = new Map([...folders.keys()].map((name) => [name, [] as Visit[]]));
    for (let round = 0; round < rounds; round++) {
      // They take turns, so that other work of the machine meets all of them.
      for (const [name, folder] of folders)
        seen.get(name)?.push(await served(folder, (url) => visit(browser, url + path(name))));
    }
    const answers = await served(siteFolder, (url) => answersOf(browser, url + path(ours)));
    return `${visits(seen)}\n\n${answers}`;
  } finally {
    await browser.close();
  }
}

function path(name: string): string {
  return name === ours ? 'operations/sayBusy/' : '';
}

/** Serves every contestant with the same server, with compression, on loopback. */
async function served<T>(folder: string, use: (url: string) => Promise<T>): Promise<T> {
  const server = await listenFrom(18470, 'the bench', (port) => serveSite(port, () => undefined));
  try {
    await server.show(folder);
    return await use(server.url);
  } finally {
    await server.close();
  }
}

async function peerFolder(name: string): Promise<string> {
  const folder = await scratch('site');
  await mkdir(folder, { recursive: true });
  const peer = peers[name];
  if (peer === undefined) throw new Error(`There is no peer ${name}.`);
  const { html, files } = peer;
  if (html)
    await writeFile(join(folder, 'index.html'), `<!doctype html><meta charset="utf-8"><title>${name}</title>${html}`);
  const all = { ...files, 'openapi.json': join(root, 'generated/openapi.json') };
  for (const [file, source] of Object.entries(all)) await copyFile(source, join(folder, file));
  // Browsers ask for it; a missing one is answered with this page.
  await writeFile(join(folder, '404.html'), 'There is no such page.');
  return folder;
}

function visits(seen: ReadonlyMap<string, readonly Visit[]>): string {
  const results = [...seen].map(([name, all]) => ({
    name,
    paint: median(all.map(({ paint }) => paint)),
    bytes: median(all.map(({ bytes }) => bytes)),
    requests: median(all.map(({ requests }) => requests)),
  }));
  const own = results.find(({ name }) => name === ours);
  if (own === undefined || own.bytes > limit)
    throw new Error(`The page has ${own?.bytes} bytes; ${limit} are the limit.`);
  return table(
    ['opened for the first time', 'first paint, ms', 'ratio to ours', 'bytes, compressed', 'ratio to ours', 'requests'],
    results.map(({ name, paint, bytes, requests }) => [
      name,
      count(paint),
      (paint / own.paint).toFixed(1),
      count(bytes),
      (bytes / own.bytes).toFixed(1),
      requests,
    ]),
  );
}

async function answersOf(browser: Browser, url: string): Promise<string> {
  const firsts: number[] = [];
  const laters: number[] = [];
  const texts: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await openPage(browser);
    const [first, ...later] = await answerTimes(page, url, ['sayBusy', '100-006', 'renew the GUID', 'busy']);
    if (first) firsts.push(first.identifiers);
    laters.push(...later.map(({ identifiers }) => identifiers));
    texts.push(...later.map(({ texts }) => texts));
    await page.context().close();
  }
  return table(
    ['search, from a letter to the answer', 'median, ms', 'slowest, ms'],
    [
      [
        'identifiers, right after the dialog is opened for the first time',
        count(median(firsts)),
        count(Math.max(...firsts)),
      ],
      ['identifiers, later', count(median(laters)), count(Math.max(...laters))],
      ['texts of pages too, later', count(median(texts)), count(Math.max(...texts))],
    ],
  );
}
