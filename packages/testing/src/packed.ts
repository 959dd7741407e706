import { readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { runTool } from './tools.ts';

/** What every package holds beside its modules. */
const papers = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'];

/** Modules with their maps, declarations, and licences of what a module contains. */
const usual = /^[\w.-]+\.(js|cjs)(\.map)?$|^([\w.-]+|types\/[\w./-]+)\.d\.c?ts$|^[\w.-]+\.LICENSE\.txt$/;

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
}

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
}

/**
 * What is wrong with the files that npm would pack of a built package: a paper, declaration or map that is missing, a map
 * that leads nowhere, or a file that nobody expects there.
 *
 * @param folder of the built package
 * @param data what the package reads or hands out as data, beside what its exports name
 */
export async function wrongFiles(folder: string, data: readonly RegExp[] = []): Promise<string[]> {
  const { code, stdout, stderr } = await runTool('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', folder]);
  if (code !== 0) throw new Error(`npm pack: ${stderr}`);
  const [packed] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  const files = packed.files.map(({ path }) => path);
  const read = (path: string) => readFile(join(folder, path), 'utf8');
  const { exports, bin = {} }: Manifest = JSON.parse(await read('package.json'));
  const named = targetsOf(exports).map((target) => target.replace('./', ''));
  const isExpected = (path: string) =>
    papers.includes(path) ||
    usual.test(path) ||
    Object.values(bin).some((command) => posix.normalize(command) === path) ||
    named.some((target) => (target.endsWith('/*') ? path.startsWith(target.slice(0, -1)) : target === path)) ||
    data.some((pattern) => pattern.test(path));
  const missing = [...papers, ...named.filter((target) => !target.endsWith('*')), ...Object.values(bin)];
  return [
    ...missing.filter((path) => !files.includes(posix.normalize(path))).map((path) => `${path} is missing`),
    ...files.filter((path) => !isExpected(path)).map((path) => `${path} does not belong there`),
    ...(files.some((path) => /\.d\.c?ts$/.test(path)) ? [] : ['there are no declarations']),
    ...(
      await Promise.all(files.filter((path) => /^[\w.-]+\.c?js$/.test(path)).map((path) => wrongMap(path, files, read)))
    ).flat(),
  ];
}

/** What is wrong with the map of a module: every source is in the map, or beside it in the package. */
async function wrongMap(
  path: string,
  files: readonly string[],
  read: (path: string) => Promise<string>,
): Promise<string[]> {
  const [, name] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(await read(path)) ?? [];
  if (name === undefined) return [`${path} has no source map`];
  const map = posix.join(dirname(path), name);
  if (!files.includes(map)) return [`${path} names the source map ${map}, which is missing`];
  const { sources, sourcesContent = [] }: SourceMap = JSON.parse(await read(map));
  const lost = sources.filter(
    (source, index) => typeof sourcesContent[index] !== 'string' && !files.includes(posix.join(dirname(map), source)),
  );
  const outside = sources.filter((source) => /^(file:|\w:|\/|\.\.)/.test(source));
  return [
    ...lost.map((source) => `${map} has no content of ${source}`),
    ...outside.map((source) => `${map} names ${source}, a path of the machine that built it`),
  ];
}

/** All files to which exports lead. */
function targetsOf(exports: unknown): string[] {
  if (typeof exports === 'string') return [exports];
  if (typeof exports !== 'object' || exports === null) return [];
  return Object.values(exports).flatMap(targetsOf);
}
