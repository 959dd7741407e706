// Rules on what each room may import and read, and on the time limits of tests. Each rule has a planted file that breaks it.
import { globSync, readFileSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { patience } from '../src/patience.ts';
import { root } from '../src/tools.ts';
import { launchersOf } from './launchers.ts';
import { limitsOf } from './limits.ts';

/** A source file or a manifest. The imports of a manifest are the names of its dependencies. */
interface File {
  /** From the root of the repository. */
  readonly path: string;
  readonly imports: readonly string[];
  /** All texts in quotes, imports included, comments excluded. */
  readonly texts: readonly string[];
  /** Time limits that it sets for tests, hooks, waits and processes, in milliseconds. */
  readonly limits: readonly number[];
  /** What it imports of Playwright beside types. */
  readonly launchers: readonly string[];
}

interface Rule {
  readonly name: string;
  /** What in the file breaks the rule. */
  readonly broken: (file: File) => readonly string[];
  /** Path and content of a file that breaks the rule. */
  readonly planted: readonly [path: string, content: string];
}

const within = (...places: string[]) => {
  return ({ path }: File) => places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
};

/** Only these places import packages whose names begin with `begins`. */
function only(name: string, begins: string, places: string[], planted: Rule['planted']): Rule {
  const allowed = within(...places);
  const broken = (file: File) =>
    allowed(file) ? [] : file.imports.filter((specifier) => specifier.startsWith(begins));
  return { name, broken, planted };
}

/** Files in `place` import nothing that is `forbidden`. */
function never(
  name: string,
  place: string,
  forbidden: (specifier: string, file: File) => boolean,
  planted: Rule['planted'],
): Rule {
  const inside = within(place);
  const broken = (file: File) => (inside(file) ? file.imports.filter((specifier) => forbidden(specifier, file)) : []);
  return { name, broken, planted };
}

/** The path of a relative import, from the root of the repository; undefined for the name of a package. */
function target(specifier: string, { path }: File): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return normalize(join(path, '..', specifier)).replaceAll(sep, '/');
}

function leaves(depth: number) {
  return (specifier: string, file: File): boolean => {
    const home = `${file.path.split('/').slice(0, depth).join('/')}/`;
    return target(specifier, file)?.startsWith(home) === false;
  };
}

const isOurs = (specifier: string) => specifier.startsWith('@ccgateway/');
const isTest = ({ path }: File) => /\/(test|runtimes)\//.test(path);
const readsSpec = (text: string) => /^(?:\.{0,2}\/)*spec(?:\/[\w./*-]*)?$/.test(text);
const readsOpenapi = (text: string) => /(?:^|\/)openapi(?:-3\.0)?\.(?:json|yaml)$/.test(text);

const rules: readonly Rule[] = [
  only(
    'only its emitter imports openapi-typescript',
    'openapi-typescript',
    ['package.json', 'scripts/emit/typescript/schema.ts'],
    ['packages/client/src/x.ts', "import { astToString } from 'openapi-typescript';"],
  ),
  only(
    'only its module of the client and the bench import openapi-fetch',
    'openapi-fetch',
    ['packages/client/package.json', 'packages/client/src/paths.ts', 'bench/programs/openapi-fetch.ts'],
    ['packages/client/src/x.ts', "import createClient from 'openapi-fetch';"],
  ),
  only(
    'only its target imports Prism; the root has it as a command',
    '@stoplight/',
    ['package.json', 'packages/conformance/package.json', 'packages/conformance/src/prism.ts'],
    ['packages/conformance/src/x.ts', "const prism = await import('@stoplight/prism-http');"],
  ),
  {
    name: 'only the shared tests start a browser; the others know its types',
    broken: ({ path, launchers }) => (path === 'packages/testing/src/browser.ts' ? [] : launchers),
    planted: ['docs/test/x.test.ts', "import { type Browser, chromium } from 'playwright-core';"],
  },
  {
    name: 'only scripts names files of spec/',
    broken: (file) => (within('scripts/')(file) ? [] : file.texts.filter(readsSpec)),
    planted: ['packages/client/test/x.ts', "readFileSync('../../spec/retcodes.yaml');"],
  },
  {
    name: 'within scripts, only scripts/model opens spec/; derivation knows its path, and the version is written there',
    broken: (file) =>
      within('scripts/')(file) &&
      !within(
        'scripts/model/',
        'scripts/cli/derive.ts',
        'scripts/cli/derivation.ts',
        'scripts/emit/manifests/description.ts',
        'scripts/test/',
      )(file)
        ? // spec/format holds no facts, only their format.
          file.texts.filter((text) => readsSpec(text) && !/^spec\/format/.test(text) && !isPathTest(file))
        : [],
    planted: ['scripts/emit/x/x.ts', "readFileSync('spec/retcodes.yaml');"],
  },
  {
    name: 'only other tools, and modules that pass files to them, read OpenAPI files',
    broken: (file) => {
      const hands = within(
        // Modules that make and publish them, and their tests.
        'scripts/emit/',
        'scripts/test/',
        'packages/openapi/',
        'generated/',
        'docs/site/downloads.ts',
        // Here openapi.yaml is the root of spec/.
        'scripts/model/',
        'scripts/lint/',
        // Redocly, Schemathesis and generators.
        'scripts/cli/derive.ts',
        'scripts/commands/mock.ts',
        'scripts/commands/check.ts',
        'scripts/commands/test-generators.ts',
        'scripts/commands/test-schemathesis.ts',
        'scripts/commands/check-breaking.ts',
        'scripts/breaking/old.ts',
        'scripts/generators/',
        'docs/reference/build.ts',
        'bench/lib/hey-api.ts',
        // Viewers of the whole description, beside which a page of the site is measured.
        'bench/site.ts',
        // Names downloads.
        'docs/test/build-parts.test.ts',
        'docs/test/machines.test.ts',
        'docs/test/published-files.test.ts',
        // Prism.
        'package.json',
        'packages/conformance/src/package-files.ts',
        'scripts/build/conformance-package.ts',
        'packages/conformance/test/prism-cli.test.ts',
        // Reports in SARIF name the file, and lines of it, to tools that show findings there.
        'packages/conformance/src/report/sarif.ts',
        'packages/conformance/test/report.test.ts',
        // A reader's program, which passes schemas to a validator.
        'docs/guides/contract-validation/schemas.mjs',
      );
      return hands(file) ? [] : file.texts.filter(readsOpenapi);
    },
    planted: ['packages/simulator/src/x.ts', "import description from '@ccgateway/openapi/openapi.json';"],
  },
  {
    name: 'the client never imports the simulator, and imports conformance in tests only',
    broken: (file) => {
      if (!within('packages/client/')(file)) return [];
      const forbidden = isTest(file) ? /^@ccgateway\/simulator/ : /^@ccgateway\/(simulator|conformance)/;
      return file.imports.filter((specifier) => forbidden.test(specifier));
    },
    planted: ['packages/client/package.json', '{ "devDependencies": { "@ccgateway/simulator": "0.1.0" } }'],
  },
  {
    name: 'the sources of a package or an example import only what its manifest names',
    broken: ({ path, imports }) => {
      const home = /^(packages|examples)\/[^/]+\/(?=src\/)/.exec(path)?.[0];
      if (home === undefined) return [];
      const named = read(`${home}package.json`, readFileSync(join(root, home, 'package.json'), 'utf8')).imports;
      return imports
        .filter((specifier) => !/^(\.|node:)/.test(specifier))
        .filter((specifier) => !named.some((name) => specifier === name || specifier.startsWith(`${name}/`)));
    },
    planted: ['packages/react/src/x.ts', "import axios from 'axios';"],
  },
  never('no relative import leaves a package', 'packages/', leaves(2), [
    'packages/react/test/x.ts',
    "export type { Model } from '../../client/src/index.ts';",
  ]),
  never('no relative import leaves an example', 'examples/', leaves(2), [
    'examples/desktop/src/x.ts',
    "import { createGateway } from '../../../packages/client/src/index.ts';",
  ]),
  never('no relative import leaves scripts', 'scripts/', leaves(1), [
    'scripts/build/x.ts',
    "import '../../packages/client/src/index.ts';",
  ]),
  never(
    'scripts import no package of ours; their tests have what tests share',
    'scripts/',
    (specifier, file) => isOurs(specifier) && !(isTest(file) && specifier.startsWith('@ccgateway/testing/')),
    ['scripts/lint/x.ts', "import { retcodes } from '@ccgateway/openapi'; import '@ccgateway/testing/tools';"],
  ),
  never(
    'no emitter imports another',
    'scripts/emit/',
    (specifier, file) => {
      const folder = (path: string) => /^scripts\/emit\/([^/]+)\//.exec(path)?.[1];
      const other = folder(target(specifier, file) ?? '');
      return folder(file.path) !== undefined && other !== undefined && other !== folder(file.path);
    },
    ['scripts/emit/client/x.ts', "import { writeDocument } from '../openapi/document.ts';"],
  ),
  never(
    'generated files import only each other',
    'generated/',
    (specifier, file) => target(specifier, file)?.startsWith('generated/') !== true,
    ['generated/typescript/x.ts', "import { z } from 'zod';"],
  ),
  ...['docs/', 'bench/'].map((place) =>
    never(
      `${place} imports only the shared part of commands from scripts`,
      place,
      (specifier, file) => {
        const path = target(specifier, file);
        // Measures the load time of two modules that the simulator does not export.
        if (file.path === 'bench/lib/load-interface.ts' && path?.startsWith('packages/simulator/src/')) return false;
        // Measures pages of the site, which it builds and serves as its commands do.
        if (file.path === 'bench/site.ts' && /^docs\/(?:site|serve)\//.test(path ?? '')) return false;
        // Builds the clients in other languages, and what generators make, as their own commands do.
        const builds = /^bench\/(?:generators\.ts|lib\/java\.ts|lib\/generators\/\w+\.ts)$/.test(file.path);
        if (builds && /^scripts\/(?:generators|languages|release\/identity)/.test(path ?? '')) return false;
        // Samples in a language use the names that its emitter gives.
        const language = /^docs\/samples\/(\w+)\.ts$/.exec(file.path)?.[1];
        if (language !== undefined && path?.startsWith(`scripts/emit/${language}/`)) return false;
        return path !== undefined && !path.startsWith(place) && !path.startsWith('scripts/cli/');
      },
      [`${place}x.ts`, "import { emitFiles } from '../scripts/emit/files.ts';"],
    ),
  ),
  ...(
    [
      ['centre', /\/(wire|control|host)\//],
      ['wire', /\/(control|host)\//],
      ['control', /\/host\//],
    ] as const
  ).map(([wing, others]) =>
    never(
      `the simulator's wing ${wing} knows nothing of those around it`,
      `packages/simulator/src/${wing}/`,
      (specifier, file) => others.test(target(specifier, file) ?? ''),
      [`packages/simulator/src/${wing}/x.ts`, "import { listen } from '../host/server.ts'; import '../wire/x.ts';"],
    ),
  ),
  {
    name: 'no limit of a test, hook or wait is below the common one',
    broken: (file) =>
      isTest(file) || /\.test\.tsx?$/.test(file.path)
        ? file.limits.filter((limit) => limit < patience).map((limit) => `${limit} ms; leave the limit to patience`)
        : [],
    planted: ['packages/client/test/x.test.ts', "await vi.waitFor(() => expect(sent).toEqual(['poll']), 500);"],
  },
];

/** lint.ts and correction-place.ts compare paths of mistakes; they open nothing. */
function isPathTest({ path }: File): boolean {
  return path.startsWith('scripts/lint/');
}

function read(path: string, content: string): File {
  if (path.endsWith('.json')) {
    const manifest = JSON.parse(content) as Record<string, Record<string, string> | undefined>;
    const kinds = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
    const imports = kinds.flatMap((kind) => Object.keys(manifest[kind] ?? {}));
    return {
      path,
      imports,
      limits: [],
      launchers: [],
      texts: Object.values(manifest.scripts ?? {}).flatMap((script) => script.split(' ')),
    };
  }
  const imports: string[] = [];
  const texts: string[] = [];
  const limits: number[] = [];
  const launchers: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      texts.push(node.text);
      if (isImport(node)) imports.push(node.text);
    }
    if (ts.isImportDeclaration(node)) launchers.push(...launchersOf(node));
    if (ts.isCallExpression(node)) limits.push(...limitsOf(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, content, ts.ScriptTarget.Latest, true));
  return { path, imports, texts, limits, launchers };
}

/** Whether a text is the specifier of an import, an export, import(), require() or their resolve(). */
function isImport({ parent }: ts.Node): boolean {
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  if (ts.isLiteralTypeNode(parent)) return ts.isImportTypeNode(parent.parent);
  if (!ts.isCallExpression(parent)) return false;
  return /^(import|(\w+\.)*require|require\.resolve|import\.meta\.resolve|createRequire\(.*\))$/.test(
    parent.expression.getText(),
  );
}

const files = globSync(
  [
    '*.ts',
    '{scripts,packages,docs,bench,generated,examples}/**/*.{ts,tsx,mjs,cjs}',
    '{.,*,packages/*,examples/*}/package.json',
  ],
  {
    cwd: root,
    exclude: (path) => /(?:^|[\\/])(?:node_modules|dist|\.[\w-]+)$/.test(path),
  },
)
  .map((path) => path.replaceAll(sep, '/'))
  .map((path) => read(path, readFileSync(join(root, path), 'utf8')));

test('the rules see files', () => {
  expect(files.length).toBeGreaterThan(250);
  for (const path of [
    'package.json',
    'packages/client/package.json',
    'scripts/run.mjs',
    'packages/react/test/page.tsx',
  ])
    expect(files.map((file) => file.path)).toContain(path);
});

test.each(rules)('$name', ({ broken, planted }) => {
  expect(broken(read(...planted)), 'the planted file').not.toEqual([]);
  const found = files.flatMap((file) => broken(file).map((what) => `${file.path}: ${what}`));
  expect(found).toEqual([]);
});

/** Files that import each other, types included, each circle as the files on it. */
function circlesIn(some: readonly File[]): string[] {
  const imports = new Map(
    some.map((file) => [file.path, file.imports.map((specifier) => target(specifier, file) ?? '')]),
  );
  const finished = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) circles.push([...way.slice(start), path].join(' -> '));
    if (start >= 0 || finished.has(path)) return;
    for (const next of imports.get(path) ?? []) walk(next, [...way, path]);
    finished.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return circles;
}

test('no files import each other in a circle', () => {
  const planted = [read('a/a.ts', "import type { B } from './b.ts';"), read('a/b.ts', "export * from './a.ts';")];
  expect(circlesIn(planted)).toEqual(['a/a.ts -> a/b.ts -> a/a.ts']);
  expect(circlesIn(files.filter(({ path }) => !path.startsWith('generated/')))).toEqual([]);
});

test.each([
  ["test('x', () => {}, 5_000);", [5_000]],
  ["test.each(rows)('%s', { timeout: 60 * 1000 }, () => {});", [60_000]],
  ['beforeAll(start, 10_000);', [10_000]],
  ['vi.waitFor(check);', [1_000]],
  ['vi.waitUntil(check, { timeout: 2_000, interval: 10 });', [2_000]],
  ['await expect.poll(read, { timeout: 3_000 }).toBe(1);', [3_000]],
  ["await page.locator('#x').waitFor({ timeout: 4_000 });", [4_000]],
  ['page.setDefaultTimeout(7_000);', [7_000]],
  ["setTimeout(() => reject(new Error('late')), 8_000);", [8_000]],
  ['AbortSignal.timeout(9_000);', [9_000]],
  ["execFile('node', [], { timeout: 6_000 });", [6_000]],
  ["test('x', () => {}, patience);", []],
  ['await expect.poll(read).toBe(1);', []],
  ['createGateway({ baseUrl, timeout: 50 });', []],
  ['setTimeout(resolve, 1);', []],
])('the limits of %s are %j', (content, limits) => {
  expect(read('packages/client/test/x.test.ts', content).limits).toEqual(limits);
});
