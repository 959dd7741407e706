import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './paths.ts';

const folder = join(root, 'scripts/languages/.work/java');
const sources = join(root, 'packages/client-java/src/main');

/** Options of a Java that runs for seconds: compiling its own code well costs it more than that brings. */
export const shortRun = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] as const;

/** The same for the compiler, and the oldest Java that the client supports. */
export const compiler = [...shortRun.map((option) => `-J${option}`), '--release', '11', '-proc:none'] as const;

/** What the machine lacks to compile and run programs with the Java client, as a clause; undefined if nothing. */
export async function lackingJava(): Promise<string | undefined> {
  const found = await promisify(execFile)('javac', ['-version']).catch(() => undefined);
  const [, major = '0'] = /javac (\d+)/.exec(`${found?.stdout}${found?.stderr}`) ?? [];
  if (Number(major) < 11) return 'this machine has no javac of Java 11 or later (on Debian: default-jdk-headless)';
  return jackson() === undefined
    ? 'npm run test:languages -- --language java has not fetched what the Java client needs'
    : undefined;
}

/**
 * Compiles the Java client without Maven, which alone takes seconds to start, and returns a class path with it. It lacks
 * the JUnit extension. What was compiled is kept as long as the sources are the same.
 */
export async function javaClassPath(): Promise<string> {
  const files = globSync('java/**/*.java', { cwd: sources })
    .filter((file) => !file.endsWith('module-info.java') && !file.endsWith('SimulatorExtension.java'))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(sources, file)));
  const classes = join(folder, `classes-${hash.digest('hex').slice(0, 16)}`);
  const library = jackson() ?? '';
  if (!existsSync(classes)) {
    // Several tests may compile at the same time; the first one that is done is the one that is kept.
    const part = `${classes}.${process.pid}.part`;
    const paths = files.map((file) => join(sources, file));
    await promisify(execFile)('javac', [...compiler, '-d', part, '-cp', library, ...paths]);
    cpSync(join(sources, 'resources'), part, { recursive: true });
    for (const old of globSync(`classes-${'?'.repeat(16)}`, { cwd: folder }))
      if (join(folder, old) !== classes) rmSync(join(folder, old), { recursive: true, force: true });
    try {
      renameSync(part, classes);
    } catch (error) {
      rmSync(part, { recursive: true, force: true });
      if (!existsSync(classes)) throw error;
    }
  }
  return [classes, library].join(delimiter);
}

/** The only library that the client needs, where Maven put it. */
function jackson(): string | undefined {
  const [jar] = globSync('m2/com/fasterxml/jackson/core/jackson-core/*/jackson-core-*.jar', { cwd: folder });
  return jar && join(folder, jar);
}
