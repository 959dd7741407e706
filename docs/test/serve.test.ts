import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listenFrom } from '../serve/listen.ts';
import { type SiteServer, serveSite } from '../serve/site.ts';
import { localAddress } from '../site/build.ts';

const long = `<!doctype html><title>Operation</title>${'<p>text</p>'.repeat(500)}`;
const files = {
  'site/index.html': '<!doctype html><title>Home</title>',
  'site/404.html': '<!doctype html><title>Not found</title>',
  'site/operations/sayBusy/index.html': long,
  'site/operations/sayBusy.md': `Source: ${localAddress}/operations/sayBusy/ 座席`,
  'site/_astro/page.abc.css': 'p{}',
  'secret.txt': 'secret',
};

let folder: string;
let server: SiteServer;
let simulator: string | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgateway-site-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  server = await listenFrom(18070, 'the test', (port) => serveSite(port, () => simulator));
});
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Sends the path as it is; fetch would clean it and undo compression. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Seen> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject).end();
  });
}

test('a page that loads itself again is served until there is a site', async () => {
  const waiting = await listenFrom(18090, 'the test', (port) => serveSite(port, () => undefined));
  try {
    const before = await fetch(new URL('/operations/sayBusy/', waiting.url));
    expect(before.status).toBe(503);
    expect(before.headers.get('Retry-After')).toBe('1');
    expect(await before.text()).toMatch(/http-equiv="refresh".*The pages are being built/s);
    const inChinese = /<html lang="zh-CN">.*正在生成页面/s;
    const text = async (path: string, language: string) =>
      (await fetch(new URL(path, waiting.url), { headers: { 'Accept-Language': language } })).text();
    expect(await text('/zh-cn/codes/', 'en')).toMatch(inChinese);
    expect(await text('/', 'zh-CN,zh;q=0.9,en;q=0.8')).toMatch(inChinese);
    expect(await text('/', 'en,zh;q=0.8')).not.toMatch(inChinese);
    await waiting.show(join(folder, 'site'));
    const after = await fetch(new URL('/operations/sayBusy/', waiting.url));
    expect([after.status, await after.text()]).toEqual([200, long]);
  } finally {
    await waiting.close();
  }
});

test('addresses are answered with their right status', async () => {
  await server.show(join(folder, 'site'));
  expect(await ask('/')).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=UTF-8' } });
  expect(await ask('/operations/sayBusy/?x=1')).toMatchObject({ status: 200 });
  expect(await ask('/operations/sayBusy?x=1')).toMatchObject({
    status: 301,
    headers: { location: '/operations/sayBusy/?x=1' },
  });
  expect(await ask('/%E0%A4%A')).toMatchObject({ status: 400 });
  expect(await ask('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  const missing = await ask('/operations/noSuch/');
  expect(missing.status).toBe(404);
  expect(missing.body.toString()).toContain('Not found');
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%2e%2e%2fsecret.txt%00', '//secret.txt'])(
  'nothing outside of the site is served at %s',
  async (path) => {
    await server.show(join(folder, 'site'));
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  },
);

test('bodies are compressed as the client takes them', async () => {
  await server.show(join(folder, 'site'));
  const path = '/operations/sayBusy/';
  const br = await ask(path, { 'Accept-Encoding': 'gzip, br' });
  expect(br.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(br.body).toString()).toBe(long);
  const gzip = await ask(path, { 'Accept-Encoding': 'gzip;q=0.5, br;q=0' });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.body).toString()).toBe(long);
  const plain = await ask(path);
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.headers.vary).toBe('Accept-Encoding');
  const small = await ask('/', { 'Accept-Encoding': 'br' });
  expect(small.headers['content-encoding']).toBeUndefined();
});

test('HEAD answers no body, and an unchanged file is not sent again', async () => {
  await server.show(join(folder, 'site'));
  const head = await ask('/operations/sayBusy/', {}, 'HEAD');
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, String(long.length)]);
  const etag = String(head.headers.etag);
  expect(await ask('/operations/sayBusy/', { 'If-None-Match': etag })).toMatchObject({ status: 304 });
  expect(await ask('/operations/sayBusy/', { 'If-None-Match': 'W/"other"' })).toMatchObject({ status: 200 });
});

test('files of the builder stay in caches, pages are asked for again', async () => {
  await server.show(join(folder, 'site'));
  expect((await ask('/_astro/page.abc.css')).headers['cache-control']).toContain('immutable');
  expect((await ask('/')).headers['cache-control']).toBe('no-cache');
});

test('Markdown is UTF-8 and has the address at which it is served', async () => {
  await server.show(join(folder, 'site'));
  const { headers, body } = await ask('/operations/sayBusy.md');
  expect(headers['content-type']).toBe('text/markdown; charset=UTF-8');
  expect(body.toString()).toBe(`Source: ${server.url}operations/sayBusy/ 座席`);
});

test('pages learn the address of the simulator beside them', async () => {
  await server.show(join(folder, 'site'));
  simulator = undefined;
  expect(JSON.parse((await ask('/simulator.json')).body.toString())).toEqual({ address: null });
  simulator = 'http://127.0.0.1:8060/agentgateway/resource';
  expect(JSON.parse((await ask('/simulator.json')).body.toString())).toEqual({ address: simulator });
});
