// What SUPPORT.md promises, CI tests; and manifests state its floors.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../cli/paths.ts';
import { valuesOf, type Workflow } from './workflow.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { jobs } = parse(read('.github/workflows/ci.yml')) as Workflow;

/** Versions in the row of SUPPORT.md that begins so. */
function promised(row: string): string[] {
  const [, versions = ''] = new RegExp(`^\\| ${row}[^|]*\\| ([^|]+) \\|`, 'm').exec(read('SUPPORT.md')) ?? [];
  return [...versions.matchAll(/\d+(\.\d+)?/g)].map(([version]) => version);
}

/** All values that a name has in CI, in matrices or as an input of a step. */
function tested(job: string, name: string, input: string): string[] {
  const found = jobs[job];
  if (found === undefined) return [];
  const inputs = (found.steps ?? []).flatMap((step) => step.with?.[input] ?? []).map(String);
  return [...new Set([...valuesOf(found, name), ...inputs.filter((value) => !value.includes('${{'))])];
}

/** The only group of a pattern, in a file that has it once. */
function stated(path: string, pattern: RegExp): string[] {
  return [...read(path).matchAll(pattern)].map(([, value = '']) => value);
}

describe('Node', () => {
  test('in CI is what SUPPORT.md promises', () => {
    expect(promised('Node')).toEqual(['20', '22', '24']);
    expect(tested('test', 'node', '')).toEqual(promised('Node'));
  });

  const manifests = globSync('packages/{client,conformance,openapi,react,simulator}/package.json', { cwd: root });
  test.each(manifests)('has its floor in %s', (path) => {
    expect(JSON.parse(read(path)).engines).toEqual({ node: `>=${promised('Node')[0]}` });
  });

  test('older than that of the tools is what the packages run on in test:executables', () => {
    const { optionalDependencies } = JSON.parse(read('packages/simulator/runtimes/package.json'));
    const majors = Object.values<string>(optionalDependencies).map((spec) => /@(\d+)\./.exec(spec)?.[1]);
    expect([...new Set(majors)].sort()).toEqual(promised('Node').slice(0, -1));
  });
});

describe('Python', () => {
  const manifest = 'packages/client-python/pyproject.toml';

  test('in CI is what SUPPORT.md and the classifiers promise', () => {
    expect(promised('Python')).not.toEqual([]);
    expect(tested('languages', 'python', '')).toEqual(promised('Python'));
    expect(stated(manifest, /"Programming Language :: Python :: (3\.\d+)"/g)).toEqual(promised('Python'));
  });

  test('has its floor in the manifest and in the linters', () => {
    const [floor = ''] = promised('Python');
    expect(stated(manifest, /^requires-python = ">=(.*)"$/gm)).toEqual([floor]);
    expect(stated(manifest, /^python_version = "(.*)"$/gm)).toEqual([floor]);
    expect(stated(manifest, /^target-version = "py(.*)"$/gm)).toEqual([floor.replace('.', '')]);
  });
});

describe('Java', () => {
  test('on which the tests run is what SUPPORT.md promises', () => {
    const runtimes = stated('scripts/languages/java.ts', /(?:oldest|newest): '(\d+)\.\d+\.\d+\.\d+'/g);
    expect(promised('Java')).toEqual(runtimes);
  });

  test('has its floor in the manifest', () => {
    const [floor = ''] = promised('Java');
    expect(stated('packages/client-java/pom.xml', /<maven\.compiler\.release>(.*)</g)).toEqual([floor]);
  });
});

describe('Go', () => {
  test('in CI is the newest that SUPPORT.md promises, and the tests fetch the older', () => {
    const [older = '', newest = ''] = promised('Go');
    expect(tested('languages', 'go', 'go-version')).toEqual([newest]);
    expect(stated('scripts/languages/go.ts', /older = 'go(1\.\d+)\.\d+'/g)).toEqual([older]);
    expect(read('packages/client-go/GO_VERSIONS.md')).toContain(`${newest} and ${older}`);
  });

  test('has its floor in the manifest', () => {
    expect(stated('packages/client-go/ccgateway/go.mod', /^go (1\.\d+)/gm)).toEqual([promised('Go')[0]]);
  });
});

test('React is tested in the versions that SUPPORT.md promises', () => {
  const { peerDependencies, devDependencies } = JSON.parse(read('packages/react/package.json'));
  const [floor, newest] = promised('React');
  expect(peerDependencies.react).toBe(`>=${floor}`);
  expect(devDependencies.react).toMatch(new RegExp(`^${newest}\\.`));
  expect(devDependencies['react-18']).toMatch(new RegExp(`@${floor}\\.`));
});

test('systems in CI are those of SUPPORT.md', () => {
  const systems = valuesOf(jobs.test ?? {}, 'os').map((name) => name.replace(/-.*/, ''));
  expect(systems.sort()).toEqual(['macos', 'ubuntu', 'windows']);
  expect(read('SUPPORT.md')).toMatch(/^\| Systems[^|]*\| Linux, macOS, Windows \|/m);
});

test('browsers of SUPPORT.md are those of the client', () => {
  const floors = /Chrome \d+, Firefox \d+ (?:or|and) Safari \d+/;
  const [promised = ''] = floors.exec(read('SUPPORT.md')) ?? [];
  const [client = ''] = floors.exec(read('packages/client/README.md')) ?? [];
  expect(promised.replace(' and ', ' or ')).toBe(client);
  expect(client).not.toBe('');
  const [target = ''] = stated('scripts/build/modules.ts', /publishedTarget = '(.*)'/g);
  expect(read('SUPPORT.md')).toContain(target.toUpperCase());
});
