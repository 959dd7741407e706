import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { compiler, javaClassPath, shortRun } from '../../../scripts/cli/java-classes.ts';
import { nameOfSample } from '../../samples/java.ts';

const run = promisify(execFile);

/** A sample, and its position among those of its operation, which have one class name. */
export interface JavaSample {
  readonly id: string;
  readonly ordinal: number;
  readonly source: string;
}

/** One Java with all samples compiled, in which they run one after the other as they are printed. */
export class JavaHost {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  readonly #folder: string;

  private constructor(folder: string, path: string) {
    this.#folder = folder;
    const classPath = [join(folder, 'host'), path].join(delimiter);
    this.#child = spawn('java', [...shortRun, '-cp', classPath, 'Host'], { stdio: ['pipe', 'pipe', 'inherit'] });
    if (this.#child.stdout === null) throw new Error('java has no output');
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** Compiles the samples for the oldest Java that the client supports. The compiler has nothing to warn of. */
  static async compile(samples: readonly JavaSample[], folder: string): Promise<JavaHost> {
    const path = await javaClassPath();
    const host = join(folder, 'host');
    // A sample may be of an operation that is deprecated.
    const options = [...compiler, '-Xlint:all,-deprecation', '-Werror'];
    const own = ['Host.java', 'System.java'].map((name) => join(import.meta.dirname, name));
    await run('javac', [...options, '-d', host, '-cp', path, ...own]);
    for (const [ordinal, group] of Map.groupBy(samples, (sample) => sample.ordinal)) {
      const source = join(folder, `source-${ordinal}`);
      await mkdir(source, { recursive: true });
      const files = await Promise.all(
        group.map(async (sample) => {
          const file = join(source, `${nameOfSample(sample.id)}.java`);
          await writeFile(file, `${sample.source}\n`);
          return file;
        }),
      );
      const classPath = [host, path].join(delimiter);
      await run('javac', [...options, '-d', join(folder, `${ordinal}`), '-cp', classPath, ...files]);
    }
    return new JavaHost(folder, path);
  }

  /** Runs a sample and returns what it printed. */
  async run({ id, ordinal }: JavaSample, guid: string): Promise<string[]> {
    this.#child.stdin?.write(`${join(this.#folder, `${ordinal}`)}\t${nameOfSample(id)}\t${guid}\n`);
    const printed: string[] = [];
    for (;;) {
      const { value, done } = await this.#lines.next();
      if (done) throw new Error(`java ended: ${printed.join('\n')}`);
      if (value === 'done') return printed;
      printed.push(value);
    }
  }

  close(): void {
    this.#child.stdin?.end();
  }
}
