import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../cli/paths.ts';
import { manifestPlaces, writeManifests, wrongManifests } from '../emit/manifests/manifests.ts';
import { readIdentity } from '../release/identity.ts';

let copy: string;
const paths = manifestPlaces(root).map(({ path }) => path);

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'ccgateway-manifests-'));
  for (const path of ['package.json', ...paths]) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
});
afterEach(() => rmSync(copy, { recursive: true }));

const read = (path: string) => readFileSync(join(copy, path), 'utf8');

function change(path: string, from: string, to: string): void {
  const text = read(path);
  expect(text, path).toContain(from);
  writeFileSync(join(copy, path), text.replace(from, to));
}

test('every manifest of the repository says what package.json says', () => {
  expect(wrongManifests(root)).toEqual([]);
});

describe('another address and version', () => {
  beforeEach(() => {
    const { repository, version } = readIdentity(root);
    change('package.json', repository, 'git+https://github.com/Owner/contract.git');
    change('package.json', `"version": "${version}"`, '"version": "2.7.1"');
  });

  test('are told of every file, and written into every one', () => {
    const wrong = wrongManifests(copy);
    for (const path of paths.filter((path) => wrong.some((sentence) => sentence.startsWith(`${path}: `)))) {
      const sentence = wrong.find((one) => one.startsWith(`${path}: `));
      expect(sentence).toMatch(/, and by package\.json it is .*; run "npm run generate" and commit it\.$/);
    }
    const changed = writeManifests(copy);
    expect(new Set(wrong.map((sentence) => sentence.split(': ')[0]))).toEqual(new Set(changed));
    expect(wrongManifests(copy)).toEqual([]);
    expect(writeManifests(copy)).toEqual([]);
    expect(changed).toEqual(
      expect.arrayContaining([
        'action.yml',
        'docs/guides/go/agent.go',
        'package-lock.json',
        'packages/client-go/ccgateway/go.mod',
        'packages/client-java/README.md',
        'packages/client-java/pom.xml',
        'packages/client-python/pyproject.toml',
        'packages/openapi/package.json',
        'spec/openapi.yaml',
      ]),
    );
  });

  test('stand in npm, Python, Maven and Go as each wants them', () => {
    writeManifests(copy);
    expect(JSON.parse(read('packages/react/package.json'))).toMatchObject({
      version: '2.7.1',
      homepage: 'https://github.com/Owner/contract#readme',
      bugs: { url: 'https://github.com/Owner/contract/issues' },
      repository: { type: 'git', url: 'git+https://github.com/Owner/contract.git', directory: 'packages/react' },
      publishConfig: { access: 'public', provenance: true },
      peerDependencies: { '@ccgateway/client': '2.7.1' },
    });
    expect(JSON.parse(read('package-lock.json'))).toMatchObject({
      version: '2.7.1',
      packages: { 'packages/react': { version: '2.7.1', peerDependencies: { '@ccgateway/client': '2.7.1' } } },
    });
    expect(read('packages/client-python/pyproject.toml')).toContain(
      'Repository = "https://github.com/Owner/contract"\n',
    );
    const pom = read('packages/client-java/pom.xml');
    expect(pom).toContain(
      '<groupId>io.github.owner</groupId>\n  <artifactId>ccgateway</artifactId>\n  <version>2.7.1<',
    );
    expect(pom).toContain('<connection>scm:git:https://github.com/Owner/contract.git</connection>');
    expect(read('packages/client-java/README.md')).toContain('<groupId>io.github.owner</groupId>');
    const module = 'github.com/Owner/contract/packages/client-go/ccgateway/v2';
    expect(read('packages/client-go/ccgateway/go.mod')).toContain(`module ${module}\n`);
    expect(read('packages/client-go/ccgateway/readme_test.go')).toContain(`"${module}/ccgatewaytest"\n`);
    expect(read('packages/client-go/ccgateway/README.md')).toContain(
      `-replace ${module}=../ccgateway-contract/packages/client-go/ccgateway\n`,
    );
    // Other groups of the pom are not ours.
    expect(pom).toContain('<groupId>com.fasterxml.jackson.core</groupId>');
  });

  test('and back again give the same bytes', () => {
    writeManifests(copy);
    cpSync(join(root, 'package.json'), join(copy, 'package.json'));
    writeManifests(copy);
    for (const path of paths) expect(read(path), path).toBe(readFileSync(join(root, path), 'utf8'));
  });
});

describe('a field that differs is named with file and cure', () => {
  const { version } = readIdentity(root);
  const cure = 'run "npm run generate" and commit it.';

  test.each([
    ['packages/client/package.json', '"access": "public"', '"access": "restricted"', 'publishConfig is'],
    ['packages/client/package.json', `"version": "${version}"`, '"version": "9.9.9"', 'version is "9.9.9"'],
    ['packages/testing/package.json', `"version": "${version}"`, '"version": "9.9.9"', 'version is "9.9.9"'],
    ['package-lock.json', `"@ccgateway/openapi": "${version}"`, '"@ccgateway/openapi": "9.9.9"', 'devDependencies'],
    ['packages/client-python/pyproject.toml', `version = "${version}"`, 'version = "9.9"', 'project.version is 9.9,'],
    [
      'packages/client-java/pom.xml',
      '<scm>\n    <connection>',
      '<scm>\n    <connection>x',
      'scm.connection is xscm:git',
    ],
    ['spec/openapi.yaml', `  version: ${version}`, '  version: 9.9.9', 'info.version is 9.9.9'],
  ])('%s: %s', (path, from, to, what) => {
    change(path, from, to);
    const [sentence, ...others] = wrongManifests(copy);
    expect(others).toEqual([]);
    expect(sentence).toContain(`${path}: `);
    expect(sentence).toContain(what);
    expect(sentence).toContain(cure);
    writeManifests(copy);
    expect(wrongManifests(copy)).toEqual([]);
  });

  test('a field that nothing can place is written by hand', () => {
    change('packages/client-java/pom.xml', 'developerConnection>', 'developer>');
    expect(wrongManifests(copy)).toEqual([
      expect.stringMatching(/^packages\/client-java\/pom\.xml: has no scm\.developerConnection, .* by hand where/),
    ]);
  });
});

test('no other file repeats the address', () => {
  const { address } = readIdentity(root);
  const named = execFileSync(
    'git',
    ['grep', '--files-with-matches', '--fixed-strings', address.replace('https://', '')],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  expect(
    named
      .trim()
      .split('\n')
      .filter((path) => path !== 'package.json' && !paths.includes(path)),
  ).toEqual([]);
});
