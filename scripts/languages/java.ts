import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../cli/problem.ts';
import type { Language, Tools } from './language.ts';

/** The Java client, built for Java 11 by what the machine has. */
export const language: Language = {
  name: 'java',
  title: 'Java',
  folder: 'packages/client-java',
  axes: { style: ['sync'], scheme: ['http', 'https'] },
  programs: [
    { name: 'java', package: 'default-jdk-headless', version: ['--version'], oldest: '11' },
    { name: 'mvn', package: 'maven', version: ['--version'], oldest: '3.8' },
  ],
  prepare: async (tools) => {
    const mark = join(tools.folder, 'fetched.xml');
    const wanted = readFileSync(join(tools.client, 'pom.xml'), 'utf8');
    if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
    // One build with one test fetches all that later builds use without the network.
    await maven(tools, ['install', '-Dtest=GuidsTest'], { online: true });
    await tools.run('cp', [join(tools.client, 'pom.xml'), mark]);
  },
  steps: {
    // Compiles without a warning, and makes the jars with sources and documentation, which have none either.
    build: async (tools) => {
      rmSync(join(tools.folder, 'target'), { recursive: true, force: true });
      await maven(tools, ['install', '-DskipTests']);
      return undefined;
    },
    test: async (tools) => passed(await maven(tools, ['test', '-Dtest=!VectorsTest'])),
    vectors: async (tools) => {
      await maven(tools, ['test', '-Dtest=VectorsTest']);
      return 0;
    },
  },
  // Maven alone starts and compiles for longer than npm test has for a language.
  quick: [],
};

/** Runs Maven without the network; everything that it keeps or builds lies in the folder of the tools. */
function maven(tools: Tools, goals: readonly string[], { online = false } = {}): Promise<string> {
  return tools.run(
    'mvn',
    [
      '--batch-mode',
      '--no-transfer-progress',
      ...(online ? [] : ['--offline']),
      `-Dmaven.repo.local=${join(tools.folder, 'm2')}`,
      `-Dbuild.folder=${join(tools.folder, 'target')}`,
      ...goals,
    ],
    { env: { CCGATEWAY_SIMULATOR: join(tools.root, 'packages/simulator/bin/ccgateway-simulator.mjs') } },
  );
}

/** The number of tests that Maven says it ran; it fails by itself if one failed. */
function passed(told: string): number {
  const [, tests] = [...told.matchAll(/Tests run: (\d+), Failures: 0, Errors: 0, Skipped: 0/g)].at(-1) ?? [];
  if (tests === undefined) throw new Problem(`Maven told no number of tests:\n${told.slice(-2000)}`);
  return Number(tests);
}
