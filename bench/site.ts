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
/** Milliseconds in which a search shows its first answers. */
const answerLimit = 100;

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
  const best = (one: 'paint' | 'bytes') => Math.min(...results.filter((of) => of !== own).map((of) => of[one]));
  const figures = table(
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
  return [
    figures,
    judged('First paint, at or below the best of the others', own.paint <= best('paint')),
    judged('Bytes, at or below the best of the others', own.bytes <= best('bytes')),
  ].join('\n\n');
}

/** A line that says whether a promise of the site is kept; the bench fails if it is not, after all figures are told. */
function judged(promise: string, kept: boolean): string {
  if (!kept) process.exitCode = 1;
  return `${promise}: ${kept ? 'yes' : '**no**'}.`;
}

async function answersOf(browser: Browser, url: string): Promise<string> {
  const firsts: number[] = [];
  const laters: number[] = [];
  const texts: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await openPage(browser);
    const [first, ...later] = await answerTimes(page, url, [
      'sayBusy',
      '100-006',
      'renew the GUID',
      'busy',
      // It stands in no table, only in texts.
      'decimal string leading zeros',
    ]);
    if (first) firsts.push(first.first);
    laters.push(...later.map((one) => one.first));
    texts.push(...later.map(({ texts }) => texts));
    await page.context().close();
  }
  const figures = table(
    ['search, from a letter to the answer', 'median, ms', 'slowest, ms'],
    [
      [
        'first answers, right after the dialog is opened for the first time',
        count(median(firsts)),
        count(Math.max(...firsts)),
      ],
      ['first answers, later', count(median(laters)), count(Math.max(...laters))],
      ['answers of the full text too, later', count(median(texts)), count(Math.max(...texts))],
    ],
  );
  return `${figures}\n\n${judged(`First answers in less than ${answerLimit} ms, in the median`, median(laters) < answerLimit)}`;
}
