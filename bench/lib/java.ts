import { globSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { root } from '../../scripts/cli/paths.ts';
import { Problem } from '../../scripts/cli/problem.ts';
import { language } from '../../scripts/languages/java.ts';
import { isPrepared, ToolBox } from '../../scripts/languages/tools.ts';

export const tools = new ToolBox(language);
const programs = join(root, 'bench/programs/java');

/** The Java client as a program gets it: its jar, and that of the parser that it brings. */
export interface Jars {
  readonly client: string;
  readonly parser: string;
}

/** Builds the jar from what is in the repository; Maven compiles only if that has changed. */
export async function buildClient(): Promise<Jars> {
  const folder = join(tools.folder, 'bench');
  if (!(await isPrepared(language, tools)))
    throw new Problem('What the Java client needs is not fetched; npm run test:languages -- --language java does it.');
  const repository = join(tools.folder, 'm2');
  await tools.run('mvn', [
    ...['--batch-mode', '--quiet', '--offline', `-Dmaven.repo.local=${repository}`, `-Dbuild.folder=${folder}`],
    ...['package', '-DskipTests', '-Dmaven.javadoc.skip', '-Dmaven.source.skip'],
  ]);
  return {
    client: found(folder, 'ccgateway-*[0-9].jar'),
    parser: found(repository, 'com/fasterxml/jackson/core/jackson-core/*/*[0-9].jar'),
  };
}

/** Compiles programs of this folder, and returns the class path that they run with. */
export async function compile(files: readonly string[], folder: string, jars: readonly string[]): Promise<string> {
  await mkdir(folder, { recursive: true });
  const classes = [folder, ...jars].join(delimiter);
  const sources = files.map((file) => join(programs, `${file}.java`));
  await tools.run('javac', ['-encoding', 'UTF-8', '-proc:none', '-d', folder, '-cp', classes, ...sources]);
  return classes;
}

/** The version of the Java that programs run with. */
export async function javaVersion(): Promise<string> {
  const told = await tools.run('java', ['-version']);
  return `Java ${/"([^"]+)"/.exec(told)?.[1] ?? 'of an unknown version'}`;
}

function found(folder: string, pattern: string): string {
  const [jar] = globSync(pattern, { cwd: folder });
  if (jar === undefined) throw new Problem(`There is no ${pattern} in ${folder}; Maven built none.`);
  return join(folder, jar);
}
