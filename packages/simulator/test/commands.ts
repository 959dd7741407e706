import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const bin = join(import.meta.dirname, '../bin/ccgateway-simulator.mjs');

/** Addresses of a simulator that is ready, as it prints them. */
export interface Ready {
  readonly http?: string;
  readonly https?: string;
}

/** A simulator that runs. */
export interface Running {
  readonly ready: Ready;
  /** Ends it as a user does; answers its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** The command of the simulator in processes of their own. */
export class Commands {
  readonly #children = new Set<ChildProcess>();
  readonly #command: readonly [program: string, ...args: string[]];

  /** @param command program and first arguments; the sources unless given */
  constructor(command: readonly [program: string, ...args: string[]] = [process.execPath, bin]) {
    this.#command = command;
  }

  /** Runs a command to its end. */
  run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
    const child = this.#spawn(args);
    let out = '';
    let err = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (out += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (err += text));
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
  }

  /** Starts a simulator; answers once it prints that it is ready. */
  start(...args: string[]): Promise<Running> {
    const child = this.#spawn(args);
    const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
    const stop = () => {
      child.kill('SIGTERM');
      return closed;
    };
    let out = '';
    let err = '';
    return new Promise((resolve, reject) => {
      child.stderr?.setEncoding('utf8').on('data', (text) => (err += text));
      child.stdout?.setEncoding('utf8').on('data', (text) => {
        out += text;
        const [, ready] = /^ready (\{.*\})$/m.exec(out) ?? [];
        if (ready !== undefined) resolve({ ready: JSON.parse(ready), stop });
      });
      closed.then((code) => reject(new Error(`The simulator ended with ${code} before it was ready: ${err}`)));
    });
  }

  /** Ends what still runs. */
  end(): void {
    for (const child of this.#children) child.kill('SIGKILL');
  }

  #spawn(args: readonly string[]): ChildProcess {
    const [program, ...first] = this.#command;
    // A clean environment: no option of the test run's own Node may show in what the command prints.
    const { PATH = '' } = process.env;
    const child = spawn(program, [...first, ...args], { env: { PATH } });
    this.#children.add(child);
    child.once('close', () => this.#children.delete(child));
    return child;
  }
}
