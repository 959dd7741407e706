import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fieldsOf, judgePom } from '../../release/central-pom.ts';
import { verifySums, writeSums } from '../../release/checksums.ts';
import type { Identity } from '../../release/identity.ts';
import { changesOf } from '../../release/notes.ts';
import { cyclonedx } from '../../release/sbom.ts';
import { judgeManifest } from '../../release/targets/npm-manifest.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ccgateway-artefacts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const address = 'https://github.com/owner/name';
const identity: Identity = {
  version: '1.2.3',
  license: 'Apache-2.0',
  author: 'Those who wrote it',
  repository: `git+${address}.git`,
  address,
  homepage: `${address}#readme`,
  bugs: `${address}/issues`,
  owner: 'owner',
  name: 'name',
  placeholder: false,
  goModule: 'github.com/owner/name/packages/client-go/ccgateway',
  javaGroup: 'io.github.owner',
  tag: 'v1.2.3',
  goTag: 'packages/client-go/ccgateway/v1.2.3',
  tagOf: (version) => `v${version}`,
};

const pom = `<?xml version="1.0"?>
<!-- <project><url>not this</url></project> -->
<project xmlns="x">
  <modelVersion>4.0.0</modelVersion>
  <groupId>io.github.owner</groupId><artifactId>ccgateway</artifactId><version>1.2.3</version>
  <name>A client</name><description>Of a gateway</description><url>${address}</url>
  <licenses><license><name>Apache-2.0</name><url>https://example.com</url></license></licenses>
  <developers><developer><name>x</name></developer></developers>
  <scm><connection>scm:git:x</connection><developerConnection>scm:git:x</developerConnection><url>${address}</url></scm>
  <build><plugin/></build>
</project>`;

test('a pom with all that Maven Central demands is good; each field that is missing is named', () => {
  expect(judgePom(pom, identity)).toEqual([]);
  for (const path of [
    'name',
    'description',
    'licenses/license/url',
    'developers/developer',
    'scm/developerConnection',
  ]) {
    const last = path.split('/').at(-1) ?? '';
    const within = path.startsWith('licenses')
      ? /<url>https:\/\/example\.com<\/url>/
      : new RegExp(`<${last}>.*?</${last}>`);
    const told = judgePom(pom.replace(within, ''), identity).map(({ text }) => text);
    expect([path, told]).toEqual([
      path,
      expect.arrayContaining([`pom.xml: ${path} is missing, which Maven Central demands.`]),
    ]);
  }
  const other = judgePom(pom.replace('io.github.owner', 'com.example'), identity);
  expect(other).toEqual([{ kind: 'wrong', text: expect.stringContaining('groupId is com.example instead of io.') }]);
  expect(fieldsOf(pom).get('project/url')).toBe(address);
});

test('a packed manifest is held against the identity, and may run nothing when it is installed', () => {
  const manifest = {
    name: '@ccgateway/client',
    version: '1.2.3',
    license: 'Apache-2.0',
    description: 'x',
    keywords: ['x'],
    homepage: identity.homepage,
    bugs: { url: identity.bugs },
    engines: { node: '>=20' },
    repository: { url: identity.repository, directory: 'packages/client' },
    publishConfig: { access: 'public', provenance: true },
  };
  expect(judgeManifest(manifest, 'client', identity)).toEqual([]);
  const told = (changed: object) =>
    judgeManifest({ ...manifest, ...changed }, 'client', identity).map(({ text }) => text);
  expect(told({ version: '1.2.2' })).toEqual(['@ccgateway/client: version is "1.2.2" instead of "1.2.3".']);
  expect(told({ private: true })).toEqual(['@ccgateway/client: private is true instead of undefined.']);
  expect(told({ publishConfig: { access: 'public' } })).toEqual([expect.stringContaining('publishConfig.provenance')]);
  expect(told({ repository: { url: 'git+https://example.com/x.git' } })).toHaveLength(2);
  expect(told({ scripts: { postinstall: 'x', test: 'x' } })).toEqual([
    expect.stringContaining('runs postinstall when'),
  ]);
});

test('sums are those that sha256sum checks, and a file that changed, came or went is named', async () => {
  for (const name of ['a', 'b', 'c/d']) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
  await expect(verifySums(folder)).rejects.toThrow('has no SHA256SUMS');
  await writeSums(folder);
  await verifySums(folder);
  if (process.platform === 'linux')
    expect(execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' })).toBe(
      'a: OK\nb: OK\nc/d: OK\n',
    );
  writeFileSync(join(folder, 'b'), 'other');
  writeFileSync(join(folder, 'e'), '');
  rmSync(join(folder, 'c/d'));
  await expect(verifySums(folder)).rejects.toThrow(/is not what was built: b, c\/d, e; build again/);
});

test('an SBOM names parts by package URL, with identifiers, expressions or names of licences', () => {
  const part = (name: string, license?: string) => ({ purl: `pkg:npm/${name}@1.0.0`, name, version: '1.0.0', license });
  const document = cyclonedx(part('own', 'Apache-2.0'), [part('z', 'MIT OR X'), part('a', 'Some words'), part('m')]);
  expect(document).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { purl: 'pkg:npm/own@1.0.0', licenses: [{ license: { id: 'Apache-2.0' } }] } },
    components: [
      { name: 'a', licenses: [{ license: { name: 'Some words' } }] },
      { name: 'm' },
      { name: 'z', licenses: [{ expression: 'MIT OR X' }] },
    ],
  });
});

test('the release page tells the section of the version, and of no other', () => {
  const changelog =
    '# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-01-01\n\n- New.\n\n### Fixed\n\n- Old.\n\n## 1.2.2\n\n- x\n';
  expect(changesOf(changelog, '1.2.3')).toBe('- New.\n\n### Fixed\n\n- Old.');
  expect(changesOf(changelog, '1.2.2')).toBe('- x');
  expect(changesOf(changelog, '1.2.4')).toBeUndefined();
});
