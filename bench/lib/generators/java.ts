import { globSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installJavaLibraries, javaLibraries } from '../../../scripts/generators/tools.ts';
import { buildClient, compile, javaVersion, tools } from '../java.ts';
import { generate, type Rivals } from './rivals.ts';

export async function prepare(folder: string): Promise<Rivals> {
  const { client, parser } = await buildClient();
  const theirs = await generated(join(folder, 'generated'));
  const libraries = globSync('*.jar', { cwd: javaLibraries }).map((name) => join(javaLibraries, name));
  const ours = await compile(['Rounds', 'OurCalls', 'OurAgent'], join(folder, 'ours'), [client, parser]);
  const others = await compile(['Rounds', 'TheirCalls', 'TheirAgent'], join(folder, 'theirs'), [theirs, ...libraries]);
  const runs = (classes: string, program: string) => ({ program: 'java', args: ['-cp', classes, program] });
  return {
    language: await javaVersion(),
    sizes: {
      'jar, kB': { ours: kilobytes(client), theirs: kilobytes(theirs) },
      'jar and what it needs, kB': { ours: kilobytes(client, parser), theirs: kilobytes(theirs, ...libraries) },
    },
    plan: { warmUp: 8_000, rounds: 15, calls: 200 },
    calls: { ours: runs(ours, 'OurCalls'), theirs: runs(others, 'TheirCalls') },
    agents: { ours: runs(ours, 'OurAgent'), theirs: runs(others, 'TheirAgent') },
    sources: { ours: 'java/OurAgent.java', theirs: 'java/TheirAgent.java' },
  };
}

/** The jar of the generated client, as Maven makes it: with line numbers and names of variables. */
async function generated(folder: string): Promise<string> {
  await generate('java', folder);
  await installJavaLibraries(folder);
  const sources = join(folder, 'sources.txt');
  const files = globSync('src/main/java/**/*.java', { cwd: folder }).map((file) => join(folder, file));
  writeFileSync(sources, files.map((file) => JSON.stringify(file)).join('\n'));
  const classes = join(folder, 'classes');
  await tools.run('javac', [
    ...['-encoding', 'UTF-8', '-nowarn', '-proc:none', '-g', '--release', '11', '-d', classes],
    ...['-cp', join(javaLibraries, '*'), `@${sources}`],
  ]);
  const jar = join(folder, 'generated.jar');
  await tools.run('jar', ['--create', '--file', jar, '-C', classes, '.']);
  return jar;
}

function kilobytes(...files: string[]): number {
  return files.reduce((all, file) => all + statSync(file).size, 0) / 1000;
}
