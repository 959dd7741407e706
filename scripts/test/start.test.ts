import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../lib/paths.ts';

test('start serves documentation and simulator, passes over a busy port and stops on SIGINT', async () => {
  const busy = createServer();
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
  const { port } = busy.address() as AddressInfo;

  const args = ['start', '--http-port', String(port), '--https-port', String(port), '--docs-port', String(port)];
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

    expect(text).toContain(`Port ${port} is busy; trying ${port + 1} for the simulator.`);
    const docs = /Documentation +(\S+)/.exec(text)?.[1] ?? '';
    expect(await (await fetch(docs)).text()).toContain('CC-Gateway agent interface');

    // The printed line, with the shell's quotes taken off.
    const [url = '', header = '', body = ''] = quoted(/curl -X PUT (.+)/.exec(text)?.[1] ?? '');
    const headers = Object.fromEntries([header.split(': ') as [string, string]]);
    const answer = await fetch(url, { method: 'PUT', headers, body });
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
