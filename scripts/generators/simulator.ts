import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../cli/paths.ts';

const starter = join(root, 'packages/simulator/bin/ccgateway-simulator.mjs');

/** Starts the simulator on a free port of this machine; returns its address and a function that ends it. */
export function startSimulator(...options: string[]): Promise<{ url: string; close: () => Promise<void> }> {
  const args = [starter, '--http-port', '0', '--https-port', 'off', '--quiet', ...options];
  const child = spawn(process.execPath, args, { cwd: root });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const close = () => {
    child.kill();
    return ended;
  };
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (text: string) => {
      printed += text;
      const [, url] = /^ready \{"http":"(.+)"\}$/m.exec(printed) ?? [];
      if (url !== undefined) resolve({ url, close });
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', reject);
    ended.then(() => reject(new Error(`The simulator ended before it said where it listens: ${printed}`)));
  });
}
