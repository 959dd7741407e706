import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningSimulator, startSimulator } from '../src/node.ts';
import { readAssets } from '../src/page/assets.ts';

let running: RunningSimulator;

beforeAll(async () => {
  running = await startSimulator({ httpPort: 0 });
});
afterAll(() => running?.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, running.http?.baseUrl), { headers, redirect: 'manual' });

const browsers = { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

test('a browser gets the page, every other client the JSON', async () => {
  const page = await get('/simulator/', browsers);
  expect(page.headers.get('Content-Type')).toBe('text/html; charset=UTF-8');
  const html = await page.text();
  for (const headers of [{}, { Accept: '*/*' }, { Accept: 'application/json' }]) {
    const answer = await get('/simulator/', headers);
    expect(Object.keys((await answer.json()) as object)).toEqual(['get', 'post']);
  }
  const without = await get('/simulator', browsers);
  expect([without.status, without.headers.get('Location')]).toEqual([308, '/simulator/']);

  const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path as string);
  expect(files).toHaveLength(3);
  for (const file of files) {
    const answer = await get(`/simulator/${file}`);
    expect([file, answer.status, answer.headers.get('Cache-Control')]).toEqual([
      file,
      200,
      'public, max-age=31536000, immutable',
    ]);
    await answer.text();
  }
  expect((await get('/simulator/page/main.js')).status).toBe(404);
});

test('the page has at most 115,000 bytes, compressed', async () => {
  const assets = Object.values(await readAssets());
  const bytes = assets.reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0);
  expect(bytes).toBeLessThan(115_000);
});

test('the policy of the page forbids inline scripts and every other host, and the page has none', async () => {
  const page = await get('/simulator/', browsers);
  const policy = page.headers.get('Content-Security-Policy') ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|data:|https?:/);
  expect(await page.text()).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|style=/);
});

test('the page is for whom the control interface is for', async () => {
  const { port } = running.http as { port: number };
  const { request } = await import('node:http');
  const status = await new Promise<number | undefined>((resolve, reject) => {
    request({ port, path: '/simulator/', headers: { ...browsers, Host: `evil.test:${port}` } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(403);
});

test('neither the page nor its feed is in the access log and the metrics', async () => {
  const logged: string[] = [];
  const other = await startSimulator({ httpPort: 0, onAnswer: ({ operation }) => logged.push(operation) });
  try {
    const at = (path: string) => new URL(path, other.http?.baseUrl);
    await (await fetch(at('/simulator/'), { headers: browsers })).text();
    await (await fetch(at('/simulator/feed'))).text();
    await (await fetch(at('/health'))).text();
    expect(logged).toEqual(['health']);
    expect(await (await fetch(at('/metrics'))).text()).not.toMatch(/"(feed|page)"/);
  } finally {
    await other.close();
  }
});
