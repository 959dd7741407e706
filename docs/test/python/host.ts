import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { root } from '../../../scripts/cli/paths.ts';

/** The environment that npm run test:languages makes, in which the Python client is installed. */
const python = join(root, 'scripts/languages/.work/python/oldest/bin/python');

/** What the machine lacks to run the samples in Python, as a sentence; undefined if nothing. */
export async function lackingPython(): Promise<string | undefined> {
  const cure = 'npm run test:languages -- --language python fetches what they need.';
  if (!existsSync(python)) return `The samples in Python did not run: ${cure}`;
  try {
    await promisify(execFile)(python, ['-c', 'import ccgateway']);
    return undefined;
  } catch {
    return `The samples in Python did not run, because the client is not installed: ${cure}`;
  }
}

/** One Python, in which the samples run one after the other. */
export class PythonHost {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  constructor() {
    const host = fileURLToPath(new URL('host.py', import.meta.url));
    this.#child = spawn(python, [host], { stdio: ['pipe', 'pipe', 'inherit'] });
    if (this.#child.stdout === null) throw new Error('python has no output');
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** Runs a sample and returns what it printed. */
  async run(file: string, guid: string): Promise<string[]> {
    this.#child.stdin?.write(`${file}\t${guid}\n`);
    const printed: string[] = [];
    for (;;) {
      const { value, done } = await this.#lines.next();
      if (done) throw new Error(`python ended: ${printed.join('\n')}`);
      if (value === 'done') return printed;
      printed.push(value);
    }
  }

  close(): void {
    this.#child.stdin?.end();
  }
}
