import { execFile, spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startSimulator } from '@ccgateway/simulator/node';
import { withoutSignals } from '@ccgateway/testing/signals';
import { expect, test } from 'vitest';
import { root } from '../../scripts/cli/paths.ts';
import { runTool } from '../../scripts/cli/run-tool.ts';
import { tryIt } from '../serve/try-it.ts';

interface Started {
  /** Everything that was printed so far. */
  text(): string;
  /** Ends as Ctrl+C does; answers with the exit code. */
  stop(): Promise<number | null>;
}

/** Runs `npm start` until it has said everything. */
async function start(port: number): Promise<Started> {
  const args = ['start', '--http-port', String(port), '--https-port', String(port), '--docs-port', String(port)];
  const command = ['--conditions=source', join(root, 'scripts/run.mjs'), ...args];
  const child = spawn(process.execPath, command, { cwd: root });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  let text = '';
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      text += chunk;
      if (text.includes('Ctrl+C')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', () => reject(new Error(text)));
  });
  return {
    text: () => text,
    stop: () => {
      child.kill('SIGINT');
      return closed;
    },
  };
}

function addressOf(text: string): string {
  return /Documentation +(\S+)/.exec(text)?.[1] ?? '';
}

test.skipIf(withoutSignals)(
  'start serves documentation and simulator, passes over a busy port and stops on SIGINT',
  async () => {
    const busy = createServer();
    await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
    const { port } = busy.address() as AddressInfo;

    const started = await start(port);
    try {
      const text = started.text();
      // Of all addresses that of the simulator's page comes first.
      expect(/https?:\S+/.exec(text)?.[0]).toMatch(/\/simulator\/$/);
      expect(text).toContain(`Port ${port} is busy; trying ${port + 1} for the simulator.`);
      const docs = addressOf(text);
      expect((await fetch(new URL('/operations/sayBusy/', docs))).status).toBe(200);
      const { address } = (await (await fetch(new URL('/simulator.json', docs))).json()) as { address: string };
      expect(text).toContain(`Simulator      ${new URL('/simulator/', address)} `);
      expect(text).toContain(`               ${address} (`);

      // Runs the printed lines as a user would paste them.
      const lines = text.split('\n').filter((line) => line.includes('curl '));
      expect(lines).toHaveLength(4);
      const { stdout } = await promisify(execFile)('sh', ['-c', lines.join('\n')]);
      const answers = stdout.match(/^\{.*\}$/gm)?.map((line) => JSON.parse(line) as object);
      expect(stdout).toMatch(/^HTTP\/1\.1 200 /);
      expect(answers).toMatchObject([
        { retcode: '0', result: { workno: '291' } },
        { retcode: '0', event: { eventType: 'AgentOther_InService' } },
        { callid: expect.any(String) },
        { retcode: '0' },
      ]);
    } finally {
      busy.close();
      expect(await started.stop()).toBe(0);
    }
    expect(started.text()).toContain('Stopped.');
  },
);

test('a second start shows the site that is there, and neither derives nor builds', async () => {
  const files = ['docs/dist/build.json', 'generated/model.json', 'docs/.astro/derived'].map((path) => join(root, path));
  const times = () => files.map((file) => statSync(file).mtimeMs);
  await (await start(18270)).stop();
  const before = times();
  const second = await start(18270);
  try {
    expect((await fetch(new URL('/operations/sayBusy/', addressOf(second.text())))).status).toBe(200);
  } finally {
    await second.stop();
  }
  expect(times()).toEqual(before);
  expect(second.text()).not.toContain('build the pages');
});

test('the lines for Windows need no quotes, and do the same', async () => {
  const simulator = await startSimulator({ edition: 'all', httpPort: 0 });
  try {
    const lines = tryIt(simulator.http?.baseUrl ?? '', 'win32');
    // Neither cmd.exe nor PowerShell reads one of these letters otherwise.
    expect(lines.filter((line) => !/^[\w :/.-]+$/.test(line))).toEqual([]);
    // PowerShell keeps a lone -- from a program that is a script, as npx is there.
    expect(lines.filter((line) => line.includes(' -- '))).toEqual([]);
    const answers: unknown[] = [];
    for (const line of lines) {
      const [program = '', ...args] = line.split(' ');
      answers.push(JSON.parse((await runTool(program, args)).stdout));
    }
    expect(answers).toMatchObject([
      { retcode: '0', result: { workno: '291' } },
      { retcode: '0', event: { eventType: 'AgentOther_InService' } },
      { callid: expect.any(String) },
      { retcode: '0' },
    ]);
  } finally {
    await simulator.close();
  }
});
