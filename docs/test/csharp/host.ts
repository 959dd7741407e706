import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A sample as a source file that is compiled into the library of the samples with the same ordinal. */
export interface CSharpSample {
  readonly id: string;
  /** Position among the samples of its operation, which have one class name. */
  readonly ordinal: number;
  readonly source: string;
}

/** What the machine lacks to compile and run the samples in C#, as a sentence; undefined if nothing. */
export async function lacking(folder: string): Promise<string | undefined> {
  const file = join(folder, 'Probe.cs');
  await writeFile(file, 'public static class Probe { public static System.Net.Http.HttpClient Client; }');
  try {
    await run('mcs', ['-target:library', '-r:System.Net.Http.dll', file]);
    await run('mono', ['--version']);
    return undefined;
  } catch {
    return 'The samples in C# did not run: they need mono, mcs and System.Net.Http (on Debian: mono-mcs, mono-runtime, libmono-system-net-http4.0-cil).';
  }
}

/** Mono with all samples compiled, in which they run one after the other as they are printed. */
export class CSharpHost {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  private constructor(folder: string) {
    this.#child = spawn('mono', ['Host.exe'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
    if (this.#child.stdout === null) throw new Error('mono has no output');
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** Compiles the samples in a folder, by the C# of their head comment, 7.0. */
  static async compile(samples: readonly CSharpSample[], folder: string): Promise<CSharpHost> {
    for (const [ordinal, group] of Map.groupBy(samples, (sample) => sample.ordinal)) {
      const files = await Promise.all(
        group.map(async ({ id, source }) => {
          const file = join(folder, `${ordinal}-${id}.cs`);
          await writeFile(file, source);
          return file;
        }),
      );
      const options = ['-langversion:7', '-target:library', '-r:System.Net.Http.dll', `-out:Samples${ordinal}.dll`];
      await run('mcs', [...options, ...files], { cwd: folder });
    }
    await run('mcs', ['-out:Host.exe', fileURLToPath(new URL('Host.cs', import.meta.url))], { cwd: folder });
    return new CSharpHost(folder);
  }

  /** Runs a sample and returns what it printed. */
  async run({ id, ordinal }: CSharpSample, guid: string): Promise<string[]> {
    this.#child.stdin?.write(`Samples${ordinal}.dll\t${id[0]?.toUpperCase()}${id.slice(1)}\t${guid}\n`);
    const printed: string[] = [];
    for (;;) {
      const { value, done } = await this.#lines.next();
      if (done) throw new Error(`mono ended: ${printed.join('\n')}`);
      if (value === 'done') return printed;
      printed.push(value);
    }
  }

  close(): void {
    this.#child.stdin?.end();
  }
}
