import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../cli/problem.ts';
import { readIdentity } from '../release/identity.ts';
import { assertContents } from './contents.ts';
import type { Language, Tools } from './language.ts';

/** The Python client: on the oldest Python that it is for, and on the newest that the machine has. */
export const language: Language = {
  name: 'python',
  title: 'Python',
  folder: 'packages/client-python',
  axes: { style: ['sync', 'async'], scheme: ['http', 'https'] },
  programs: [{ name: 'python3', package: 'python3', version: ['--version'], oldest: '3.11' }],
  prepare: async (tools) => {
    for (const [name, python] of Object.entries(await pythons(tools))) await prepareOne(tools, name, python);
    const wheels = join(tools.folder, 'wheels');
    if (existsSync(wheels)) return;
    // What a user's machine would fetch; the fresh program installs from here alone.
    await tools.run(pip(tools, 'oldest'), [
      'download',
      '--quiet',
      '--only-binary=:all:',
      '--dest',
      `${wheels}.part`,
      ...dependencies(tools),
    ]);
    await tools.run('mv', [`${wheels}.part`, wheels]);
  },
  steps: {
    build: async (tools) => {
      const dist = join(tools.folder, 'dist');
      rmSync(dist, { recursive: true, force: true });
      await tools.run(program(tools, 'oldest', 'python'), ['-m', 'build', '--no-isolation', '--outdir', dist]);
      await assertArchives(tools, dist);
      return runFreshProgram(tools, dist);
    },
    test: async (tools) => {
      let passed = 0;
      for (const name of Object.keys(await pythons(tools)))
        passed += await pytest(tools, name, ['--deselect', 'tests/test_vectors.py::test_vectors']);
      return passed;
    },
    vectors: async (tools) => {
      await pytest(tools, 'oldest', ['tests/test_vectors.py']);
      return 0;
    },
    lint: async (tools) => {
      const run = (name: string, args: string[]) => tools.run(program(tools, 'oldest', name), args);
      await run('mypy', ['--cache-dir', join(tools.folder, 'mypy')]);
      await run('pyright', ['--pythonpath', program(tools, 'oldest', 'python')]);
      await run('ruff', ['check', '--no-cache', '.']);
      await run('ruff', ['format', '--no-cache', '--check', '.']);
      return 4;
    },
  },
  quick: ['vectors'],
};

/** The interpreters that the client is proved on, by the name of their environment. */
async function pythons(tools: Tools): Promise<Record<string, string>> {
  const found = new Map<string, string>();
  for (const candidate of candidates()) {
    const version = await tools
      .run(candidate, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'])
      .catch(() => '');
    const [major = 0, minor = 0] = version.trim().split('.').map(Number);
    if (major === 3 && minor >= 11 && !found.has(version.trim())) found.set(version.trim(), candidate);
  }
  const versions = [...found.keys()].sort((one, other) => Number(one.slice(2)) - Number(other.slice(2)));
  const [oldest] = versions;
  const newest = versions.at(-1);
  if (oldest === undefined || newest === undefined)
    throw new Problem('There is no Python 3.11 or later on this machine; install the package python3.');
  if (oldest === newest) return { oldest: found.get(oldest) as string };
  return { oldest: found.get(oldest) as string, newest: found.get(newest) as string };
}

/** Interpreters on the path, and those that pyenv keeps beside it. */
function candidates(): string[] {
  const kept = globSync(join(process.env.PYENV_ROOT ?? join(homedir(), '.pyenv'), 'versions/3.*/bin/python3'));
  return ['python3', ...['11', '12', '13', '14', '15'].map((minor) => `python3.${minor}`), ...kept];
}

async function prepareOne(tools: Tools, name: string, python: string): Promise<void> {
  const pinned = join(tools.client, 'requirements-dev.txt');
  const folder = join(tools.folder, name);
  const mark = join(folder, 'installed.txt');
  const wanted = readFileSync(pinned, 'utf8');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(tools.folder, { recursive: true });
  await tools.run(python, ['-m', 'venv', folder]);
  await tools.run(pip(tools, name), ['install', '--quiet', '--only-binary=:all:', '-r', pinned]);
  // Editable, so that the tests run what is in the repository.
  await tools.run(pip(tools, name), ['install', '--quiet', '--no-deps', '--no-build-isolation', '-e', tools.client]);
  writeFileSync(mark, wanted);
}

/** Runs the tests and returns how many passed. */
async function pytest(tools: Tools, name: string, args: readonly string[]): Promise<number> {
  const told = await tools.run(
    program(tools, name, 'python'),
    ['-m', 'pytest', '-q', '-p', 'no:cacheprovider', ...args],
    { env: { ...simulator(tools), PYTHONDONTWRITEBYTECODE: '1' } },
  );
  const [, passed] = /(\d+) passed/.exec(told) ?? [];
  if (passed === undefined) throw new Problem(`pytest told no number of tests:\n${told}`);
  return Number(passed);
}

/** Looks into the wheel and the archive of sources. */
async function assertArchives(tools: Tools, dist: string): Promise<void> {
  const name = `ccgateway-${readIdentity(tools.root).version}`;
  const list =
    'import sys, tarfile, zipfile; f = sys.argv[1]; z = f.endswith(".whl"); ' +
    'print("\\n".join(zipfile.ZipFile(f).namelist() if z else tarfile.open(f).getnames()))';
  const files = async (file: string) => (await tools.run('python3', ['-c', list, join(dist, file)])).split(/\r?\n/);
  const wheel = `${name}-py3-none-any.whl`;
  assertContents(wheel, await files(wheel), {
    must: [
      'ccgateway/__init__.py',
      'ccgateway/py.typed',
      `${name}.dist-info/licenses/LICENSE`,
      `${name}.dist-info/METADATA`,
    ],
    may: /^ccgateway\/[\w/]+\.py$|^ccgateway-[^/]+\.dist-info\/(WHEEL|RECORD|entry_points\.txt)$/,
  });
  const sources = `${name}.tar.gz`;
  const papers = ['README.md', 'LICENSE', 'CHANGELOG.md', 'pyproject.toml', 'PKG-INFO', 'src/ccgateway/py.typed'];
  assertContents(sources, await files(sources), {
    must: papers.map((file) => `${name}/${file}`),
    // hatchling takes the rules of Git along, by which it chose the files.
    may: /^[^/]+\/(src\/ccgateway\/[\w/]+\.py|\.gitignore)$/,
  });
}

/** Installs the wheel, and nothing that is not in the folder of wheels, into an empty environment and uses it there. */
async function runFreshProgram(tools: Tools, dist: string): Promise<number> {
  const [wheel] = globSync(join(dist, '*.whl'));
  const [source] = globSync(join(dist, '*.tar.gz'));
  if (wheel === undefined || source === undefined) throw new Problem('The build made no wheel or no source archive.');
  const folder = join(tools.folder, 'fresh');
  const wheels = join(tools.folder, 'wheels');
  rmSync(folder, { recursive: true, force: true });
  await tools.run(program(tools, 'oldest', 'python'), ['-m', 'venv', folder]);
  await tools.run(join(folder, 'bin/pip'), ['install', '--quiet', '--no-index', '--find-links', wheels, wheel]);
  await tools.run(join(folder, 'bin/python'), ['-I', join(tools.client, 'tests/fresh_program.py')], {
    cwd: tools.folder,
    env: simulator(tools),
  });
  return 3;
}

/** The simulator of the repository, as the test helper starts it. */
function simulator(tools: Tools): Record<string, string> {
  const bin = join(tools.root, 'packages/simulator/bin/ccgateway-simulator.mjs');
  return { CCGATEWAY_SIMULATOR: `node --conditions=source "${bin}"` };
}

/** The packages that the client needs, each in the version that it is proved with. */
function dependencies(tools: Tools): string[] {
  const pinned = readFileSync(join(tools.client, 'requirements-dev.txt'), 'utf8').split('\n');
  return pinned.filter((line) => /^(httpx2|httpcore2)==/.test(line));
}

function program(tools: Tools, environment: string, name: string): string {
  return join(tools.folder, environment, 'bin', name);
}

function pip(tools: Tools, environment: string): string {
  return program(tools, environment, 'pip');
}
