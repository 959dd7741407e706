import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../lib/paths.ts';

test('start serves documentation and mock, passes over a busy port and stops on SIGINT', async () => {
  const busy = createServer();
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
  const { port } = busy.address() as AddressInfo;

  const args = ['start', '--mock-port', String(port), '--docs-port', String(port)];
  const child = spawn(process.execPath, [join(root, 'scripts/run.mjs'), ...args], { cwd: root });
  let text = '';
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  try {
    await new Promise<void>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        text += chunk;
        if (text.includes('Ctrl+C')) resolve();
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.on('close', () => reject(new Error(text)));
    });

    expect(text).toContain(`Port ${port} is busy; trying ${port + 1} for the documentation.`);
    const docs = /Documentation +(\S+)/.exec(text)?.[1] ?? '';
    expect(await (await fetch(docs)).text()).toContain('CC-Gateway agent interface');

    const [url = '', ...headers] = quoted(/curl -X POST (.+)/.exec(text)?.[1] ?? '');
    const pairs = headers.map((header) => header.split(': ') as [string, string]);
    const answer = await fetch(url, { method: 'POST', headers: Object.fromEntries(pairs) });
    expect(await answer.json()).toMatchObject({ retcode: '0' });
  } finally {
    child.kill('SIGINT');
    busy.close();
  }
  expect(await closed).toBe(0);
  expect(text).toContain('Stopped.');
});

function quoted(line: string): string[] {
  return [...line.matchAll(/'([^']+)'/g)].map(([, text]) => text as string);
}
