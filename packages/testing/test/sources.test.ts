// Inside the repository the name of a package leads to its sources, by the condition `source` of its exports.
import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { root } from '../src/tools.ts';

type Target = string | { readonly [condition: string]: Target };

interface Package {
  /** From the root of the repository. */
  readonly folder: string;
  readonly name: string;
  readonly exports: Readonly<Record<string, Target>>;
}

const packages: readonly Package[] = globSync('packages/*/package.json', { cwd: root })
  .map((path) => path.replaceAll(sep, '/').replace('/package.json', ''))
  // Its sources are generated files, outside its folder; generated/package.json leads there.
  .filter((folder) => folder !== 'packages/openapi')
  .map((folder) => ({ folder, ...JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) }));

/** Specifier and source of every module; a pattern has none of its own. */
const modules = packages.flatMap(({ folder, name, exports }) =>
  Object.entries(exports).flatMap(([specifier, target]) => {
    const source = typeof target === 'string' ? target : target.source;
    if (typeof source !== 'string' || !source.endsWith('.ts') || source.includes('*')) return [];
    return [{ specifier: `${name}${specifier.slice(1)}`, source: join(root, folder, source) }];
  }),
);

/** What is wrong with an entry of `exports`, if anything. */
function complaint(folder: string, target: Target): string | undefined {
  const isThere = (file: string) => globSync(join(root, folder, file)).length > 0;
  if (typeof target === 'string') {
    // A built file may be there or not.
    const isSource = !target.startsWith('./dist/') && isThere(target);
    return isSource ? undefined : `${target} is built; say where its source is`;
  }
  const [[first, source], ...built] = Object.entries(target) as [[string, Target], ...[string, Target][]];
  if (first !== 'source') return `begins with ${first} instead of source`;
  if (typeof source !== 'string' || !isThere(source)) return `has no source at ${source}`;
  const files = (one: Target): string[] => (typeof one === 'string' ? [one] : Object.values(one).flatMap(files));
  const outside = built.flatMap(([, one]) => files(one)).find((file) => !file.startsWith('./dist/'));
  return outside && `leads to ${outside}, which is not in ./dist/`;
}

describe('exports', () => {
  test('begin with the source; what follows is built into dist', () => {
    const wrong = packages.flatMap(({ folder, exports }) =>
      Object.entries(exports).flatMap(([specifier, target]) => {
        const what = complaint(folder, target);
        return what === undefined ? [] : [`${folder}: ${specifier}: ${what}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect(modules.length).toBeGreaterThan(5);
  });

  test.each<[string, Target]>([
    ['is built', './dist/index.js'],
    ['begins with types', { types: './dist/index.d.ts', source: './src/index.ts' }],
    ['has no source', { source: './src/gone.ts', default: './dist/index.js' }],
    ['not in ./dist/', { source: './src/index.ts', require: { default: './index.cjs' } }],
  ])('that break this are found: %s', (what, target) => {
    expect(complaint('packages/client', target)).toContain(what);
  });
});

describe('the name of every module leads to its source', () => {
  test('for Node, as npm starts it', async () => {
    const specifiers = JSON.stringify(modules.map(({ specifier }) => specifier));
    const program = `console.log(JSON.stringify(${specifiers}.map((name) => import.meta.resolve(name))));`;
    const args = ['--conditions=source', '--input-type=module', '--eval', program];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
    expect(JSON.parse(stdout)).toEqual(modules.map(({ source }) => pathToFileURL(source).href));
  });

  test('for TypeScript', () => {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const from = join(root, 'vitest.config.ts');
    const mode = ts.ModuleKind.ESNext;
    const found = modules.map(
      ({ specifier }) =>
        ts.resolveModuleName(specifier, from, options, ts.sys, undefined, undefined, mode).resolvedModule
          ?.resolvedFileName,
    );
    expect(found).toEqual(modules.map(({ source }) => source.replaceAll(sep, '/')));
  });

  // Prism, which one of them loads, is slow to load; its package is proved by the other.
  const loaded = modules.filter(({ source }) => !source.endsWith('prism.ts'));
  test.each(loaded)('for vitest: $specifier', async ({ specifier, source }) => {
    expect(Object.keys(await import(specifier))).not.toHaveLength(0);
    expect(await import(specifier)).toBe(await import(source));
  });
});

test('npm starts Node so that it finds sources', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const programs = Object.values(scripts).flatMap((script) => /^node (.*\.(?:mjs|ts))/.exec(script)?.[1] ?? []);
  expect(programs.length).toBeGreaterThan(10);
  for (const program of programs) {
    expect(program).toMatch(/^--conditions=source \S+$/);
    expect(existsSync(join(root, program.split(' ')[1] ?? '')), relative(root, program)).toBe(true);
  }
});
