import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../scripts/cli/paths.ts';

const run = promisify(execFile);

/** What is built lies where that of the other programs in Go does, which git ignores. */
const environment = {
  ...process.env,
  GOCACHE: join(root, 'scripts/languages/.work/go/cache'),
  GOFLAGS: '-buildvcs=false',
  GOPROXY: 'off',
  GOTOOLCHAIN: 'local',
};
const client = 'example.com/ccgateway-contract/packages/client-go/ccgateway';

/** A sample, and its position among those of its operation. */
export interface GoSample {
  readonly id: string;
  readonly ordinal: number;
  readonly source: string;
}

/** What the machine lacks to compile and run the samples in Go, as a sentence; undefined if nothing. */
export async function lackingGo(): Promise<string | undefined> {
  const version = await run('go', ['env', 'GOVERSION'], { env: environment }).catch(() => undefined);
  const [, minor = '0'] = /^go1\.(\d+)/.exec(version?.stdout ?? '') ?? [];
  return Number(minor) >= 25
    ? undefined
    : 'The samples in Go did not run: they need Go 1.25 or later (on Debian: golang-go).';
}

/** One program with all samples, because linking each takes long. Each is a package of it, else as it is printed. */
export class GoHost {
  readonly #program: string;

  private constructor(program: string) {
    this.#program = program;
  }

  static async compile(samples: readonly GoSample[], folder: string): Promise<GoHost> {
    const names = samples.map(nameOf);
    for (const sample of samples) {
      await mkdir(join(folder, nameOf(sample)), { recursive: true });
      await writeFile(join(folder, nameOf(sample), 'main.go'), `${sample.source}\n`);
    }
    const { stdout } = await run('gofmt', ['-l', '.'], { cwd: folder });
    if (stdout !== '') throw new Error(`gofmt would change these samples:\n${stdout}`);
    for (const sample of samples) {
      const source = sample.source
        .replace('package main', `package ${nameOf(sample)}`)
        .replace('func main() {', 'func Main() {');
      await writeFile(join(folder, nameOf(sample), 'main.go'), `${source}\n`);
    }
    const imports = names.map((name) => `\t"samples.test/${name}"\n`).join('');
    const cases = names.map((name) => `\t"${name}": ${name}.Main,\n`).join('');
    await writeFile(
      join(folder, 'main.go'),
      `package main\n\nimport (\n\t"os"\n\n${imports})\n\nvar all = map[string]func(){\n${cases}}\n\nfunc main() { all[os.Args[1]]() }\n`,
    );
    const module = `module samples.test\n\ngo 1.25\n\nrequire ${client} v0.0.0\n\nreplace ${client} => ${join(root, 'packages/client-go/ccgateway')}\n`;
    await writeFile(join(folder, 'go.mod'), module);
    await run('go', ['build', '-o', 'samples', '.'], { cwd: folder, env: environment });
    return new GoHost(join(folder, 'samples'));
  }

  /** Runs a sample and returns what it printed; a refusal by the gateway ends it with 1. */
  async run(sample: GoSample, guid: string): Promise<{ readonly stdout: string; readonly stderr: string }> {
    const env = { ...environment, GUID: guid };
    return run(this.#program, [nameOf(sample)], { env }).catch((error: { stdout: string; stderr: string }) => error);
  }
}

function nameOf({ id, ordinal }: GoSample): string {
  return `${id.toLowerCase()}${ordinal}`;
}
