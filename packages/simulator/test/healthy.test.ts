import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { endedBySignal } from '@ccgateway/testing/signals';
import { afterAll, describe, expect, test } from 'vitest';
import { Commands } from './commands.ts';

const commands = new Commands();
afterAll(() => commands.end());

describe.concurrent('ready', () => {
  test('is one line with the addresses that answer', async () => {
    const { ready, stop } = await commands.start('--http-port', '0', '--https-port', '0', '--quiet');
    expect(ready).toEqual({
      http: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/agentgateway\/resource$/),
      https: expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+\/agentgateway\/resource$/),
    });
    expect(await (await fetch(new URL('/health', ready.http))).text()).toBe('ok\n');
    expect((await commands.run('healthy', '--url', ready.https ?? '')).code).toBe(0);
    expect(await stop()).toBe(endedBySignal);
  });

  test('names no port that is off', async () => {
    const { ready, stop } = await commands.start('--http-port', '0', '--https-port', 'off');
    expect(Object.keys(ready)).toEqual(['http']);
    await stop();
  });
});

describe.concurrent('healthy', () => {
  test('finds a simulator by each form of its address', async () => {
    const { ready, stop } = await commands.start('--http-port', '0', '--https-port', 'off');
    const { origin, host } = new URL(ready.http ?? '');
    for (const url of [origin, host, ready.http ?? '']) {
      const found = { code: 0, out: `The simulator at ${origin} runs.\n`, err: '' };
      expect(await commands.run('healthy', '--url', url)).toEqual(found);
    }
    await stop();
    expect(await commands.run('healthy', '--url', origin)).toEqual({
      code: 3,
      out: '',
      err: `No simulator answers at ${origin} (ECONNREFUSED); start one with ccgateway-simulator, or give its address with --url.\n`,
    });
  });

  test('does not take another server for one', async () => {
    const server = createServer((_, response) => response.end('ok'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { code, err } = await commands.run('healthy', '--url', origin);
    expect([code, err]).toEqual([
      1,
      `What answers at ${origin} is no simulator; give the address of one with --url.\n`,
    ]);
    server.close();
  });

  test.each([
    [['--url', 'ftp://gateway'], '--url ftp://gateway is no address; give it as in http://127.0.0.1:8060.\n'],
    [['now'], 'healthy takes no option but --url; use healthy --help.\n'],
  ])('%j is refused with a sentence', async (args, err) => {
    expect(await commands.run('healthy', ...args)).toEqual({ code: 2, out: '', err });
  });

  test('shows an example', async () => {
    const { code, out } = await commands.run('healthy', '--help');
    expect([code, out]).toEqual([0, expect.stringMatching(/^Example: ccgateway-simulator healthy /m)]);
  });
});
