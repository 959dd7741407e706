import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutSignals } from '@ccgateway/testing/signals';
import { afterAll, expect, test, vi } from 'vitest';
import { main } from '../src/cli/main.ts';

const command = fileURLToPath(new URL('../bin/ccgateway-conformance.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ccgateway-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const secret = 'secret1.AgentGateway1';
const path = '/agentgateway/resource/onlineagent/291/saybusy';

function start(args: readonly string[]) {
  const child = spawn(process.execPath, ['--conditions=source', command, ...args], {
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    told.out += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    told.err += chunk;
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number, ...told }));
  return { child, told, ended };
}

const run = (...args: string[]) => start(args).ended;

function har(name: string, retcode: string, cut = 0): string {
  const text = JSON.stringify({ message: '', retcode });
  const entry = {
    startedDateTime: '2026-01-05T08:00:00Z',
    time: 1,
    request: { method: 'POST', url: `http://gateway.test${path}`, headers: [{ name: 'Guid', value: secret }] },
    response: {
      status: 200,
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      content: { size: text.length, text },
    },
  };
  const whole = JSON.stringify({ log: { entries: [entry, entry] } });
  const file = join(folder, name);
  writeFileSync(file, whole.slice(0, whole.length - cut));
  return file;
}

test('har reports what recordings show', async () => {
  const sound = await run('har', har('sound.har', '0'));
  expect(sound).toMatchObject({ code: 0, err: expect.stringContaining('2 calls of the interface') });
  const broken = await run('har', har('wrong.har', '100-999'), '--report', 'json');
  expect(broken.code).toBe(1);
  expect(JSON.parse(broken.out).findings).toMatchObject([{ check: 'answer/retcode/registered' }]);
  expect(broken.out + broken.err).not.toContain('secret1');
  const cut = har('cut.har', '0', 20);
  const rest = await run('har', cut, har('also.har', '0'));
  expect(rest).toMatchObject({ code: 1, out: expect.stringContaining(`${cut}:1`) });
  expect(rest.err).toContain('3 calls of the interface');
});

test('mistakes get one sentence and the right exit code', async () => {
  const page = join(folder, 'page.html');
  writeFileSync(page, '<html>');
  const missing = join(folder, 'missing.har');
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const cases: [number, RegExp, ...string[]][] = [
    [2, /Name the HAR files/, 'har'],
    [2, /There is no such file/, 'har', missing],
    [2, /--nothing/, 'har', page, '--nothing'],
    [1, /no HAR file/, 'har', page],
    [2, /--target/, 'proxy'],
    [2, /no http/, 'proxy', '--target', 'gateway'],
    [2, /no port/, 'proxy', '--target', 'http://127.0.0.1:1', '--port', 'x'],
    [2, /--ca/, 'proxy', '--target', 'http://127.0.0.1:1', '--ca', missing],
    [2, /cannot listen/, 'proxy', '--target', `http://127.0.0.1:${port}`, '--port', `${port}`],
    [3, /Nothing listens/, 'proxy', '--target', 'http://127.0.0.1:1'],
    [3, /HTTPS|TLS/, 'proxy', '--target', `https://127.0.0.1:${port}`],
  ];
  try {
    for (const [code, sentence, ...args] of cases) {
      const told: string[] = [];
      vi.spyOn(console, 'error').mockImplementation((text: string) => told.push(text));
      vi.spyOn(console, 'log').mockImplementation((text: string) => told.push(text));
      const ended = await main(args);
      vi.restoreAllMocks();
      expect({ args, code: ended, told: told.join('\n') }).toEqual({
        args,
        code,
        told: expect.stringMatching(sentence),
      });
      if (code > 1) expect(told.join('\n').split('\n')).toHaveLength(1);
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test.skipIf(withoutSignals)('proxy tells findings as they come, and reports on Ctrl+C', async () => {
  let retcode = '0';
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ message: '', retcode }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}/agentgateway/resource`;
  const proxied = async (calls: readonly string[]) => {
    const { child, told, ended } = start(['proxy', '--port', '0', '--target', target]);
    await expect.poll(() => told.err).toContain('Ctrl+C');
    const origin = /^http:\/\/127\.0\.0\.1:\d+/.exec(told.err)?.[0] ?? '';
    for (const code of calls) {
      retcode = code;
      const answer = await fetch(origin + path, { method: 'POST', headers: { Guid: secret } });
      expect(await answer.json()).toEqual({ message: '', retcode });
    }
    if (calls.includes('100-999')) await expect.poll(() => told.err).toContain('answer/retcode/registered');
    child.kill('SIGINT');
    return ended;
  };
  try {
    expect(await proxied(['0', '0'])).toMatchObject({ code: 0, err: expect.stringContaining('2 calls') });
    const wrong = await proxied(['0', '100-999']);
    expect(wrong).toMatchObject({ code: 1, out: expect.stringContaining('100-999') });
    expect(wrong.out + wrong.err).not.toContain('secret1');
    expect(await proxied([])).toMatchObject({ code: 1, out: expect.stringContaining('Nothing was checked') });
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
