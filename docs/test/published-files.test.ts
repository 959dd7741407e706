import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localAddress } from '../site/build.ts';
import { interfaceModel } from '../src/lib/model.ts';
import { type ServedSite, serveBuiltSite } from './site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveBuiltSite();
});
afterAll(() => site?.close());

const get = (path: string) => fetch(`${site.url}${path}`);
const text = async (path: string) => (await get(path)).text();

/** Absolute addresses of a text, as paths of the site. */
function pathsIn(content: string, pattern: RegExp): string[] {
  const found = [...content.matchAll(pattern)].map(([, address = '']) => address);
  expect(found.filter((address) => !address.startsWith(`${site.url}/`))).toEqual([]);
  return found.map((address) => decodeURI(address.slice(site.url.length)).replace(/#.*$/, ''));
}

test('llms.txt leads to files that are there, to each operation, event and code', async () => {
  const paths = pathsIn(await text('/llms.txt'), /\]\(([^)]*)\)/g);
  expect(paths.filter((path) => !site.has(path))).toEqual([]);
  const { operations, events, retcodes } = interfaceModel;
  const wanted = [
    ...operations.map(({ id }) => `/operations/${id}.md`),
    ...events.map(({ type }) => `/events/${type}.md`),
    ...retcodes.map(({ code }) => `/codes/${code}.md`),
  ];
  expect(wanted.filter((path) => !paths.includes(path))).toEqual([]);
});

test('llms-full.txt has the text of each operation, event and code', async () => {
  const sources = new Set(pathsIn(await text('/llms-full.txt'), /^Source: (\S+)/gm));
  const { operations, events, retcodes } = interfaceModel;
  const wanted = [
    ...operations.map(({ id }) => `/operations/${id}/`),
    ...events.map(({ type }) => `/events/${type}/`),
    ...retcodes.map(({ code }) => `/codes/${code}/`),
  ];
  expect(wanted.filter((path) => !sources.has(path))).toEqual([]);
});

test('the map of the site has every page and nothing else', async () => {
  const [map = ''] = pathsIn(await text('/sitemap-index.xml'), /<loc>([^<]*)/g);
  const mapped = pathsIn(await text(map), /<loc>([^<]*)/g);
  expect(mapped.toSorted()).toEqual(site.pages.map(({ path }) => path).toSorted());
});

test('downloads are at stable addresses and below the version, with their checksums', async () => {
  const folder = `/downloads/${interfaceModel.version}/`;
  const sums = (await text(`${folder}SHA256SUMS`)).trim().split('\n');
  const names = sums.map((line) => line.slice(66));
  const editions = interfaceModel.editions.map(({ name }) => `editions/${name}/openapi.json`);
  for (const name of ['openapi.json', 'openapi.yaml', 'openapi-3.0.json', 'model.json', 'reference.html', ...editions])
    expect(names).toContain(name);
  for (const line of sums) {
    const name = line.slice(66);
    for (const path of [`${folder}${name}`, name === 'reference.html' ? `/downloads/${name}` : `/${name}`]) {
      const answer = await get(path);
      expect(answer.status, path).toBe(200);
      const content = Buffer.from(await answer.arrayBuffer());
      expect(createHash('sha256').update(content).digest('hex'), path).toBe(line.slice(0, 64));
    }
  }
});

test.each([
  '/llms.txt',
  '/llms-full.txt',
  '/operations/sayBusy.md',
  '/sitemap-index.xml',
  '/openapi.json',
  '/openapi.yaml',
])('%s is UTF-8 and does not tell another address of the site', async (path) => {
  const answer = await get(path);
  expect(answer.headers.get('Content-Type')).toMatch(/; charset=UTF-8$/);
  if (!path.startsWith('/openapi')) expect(await answer.text()).not.toContain(localAddress);
});

test.each(['/operations/noSuch/', '/noSuch.md', '/downloads/0.0.0/openapi.json', '/zh-cn/noSuch/'])(
  '%s, which is not there, is answered with 404',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);
