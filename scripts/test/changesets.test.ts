import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../cli/paths.ts';
import { withRelease, withVersion } from '../release/changelogs.ts';
import { type Changeset, levelOf, readChangesets } from '../release/changesets.ts';
import { changelogFolders } from '../release/packages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ccgateway-changesets-'));
  mkdirSync(join(folder, '.changeset'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, '.changeset', name), text);
}

describe('a changeset', () => {
  test('has a level for each package, and one entry or a list', () => {
    write('a.md', '---\nclient: minor\n"react": major\n---\n\nOne thing\nin two lines.\n');
    write('b.md', '---\r\nclient: patch\r\n---\r\n\r\n- First.\r\n- Second,\r\n  longer.\r\n');
    write('README.md', 'Something else.');
    const read = readChangesets(folder);
    expect(read).toMatchObject([
      { path: '.changeset/a.md', levels: { client: 'minor', react: 'major' }, entries: ['One thing\nin two lines.'] },
      { path: '.changeset/b.md', levels: { client: 'patch' }, entries: ['First.', 'Second,\n  longer.'] },
    ]);
    expect([levelOf(read), levelOf(read, 'client'), levelOf(read, 'openapi')]).toEqual(['major', 'minor', undefined]);
  });

  test.each([
    ['no front matter', 'Text.', /a\.md: begin with a line "---"/],
    ['no package', '---\n---\nText.', /a\.md: begin with a line "---"/],
    ['broken YAML', '---\nclient: [\n---\nText.', /a\.md: begin with a line "---"/],
    [
      'a package that is none',
      '---\n"@ccgateway/client": minor\n---\nText.',
      /no package "@ccgateway\/client"; .* client,/,
    ],
    ['a level that is none', '---\nclient: big\n---\nText.', /client is "big"; write major, minor, patch\./],
    ['no text', '---\nclient: minor\n---\n', /a\.md: say below the second "---"/],
  ])('with %s is refused with place and cure', (_, text, sentence) => {
    write('a.md', text);
    expect(() => readChangesets(folder)).toThrow(sentence);
  });

  test('can be read, each of those that wait', () => {
    expect(() => readChangesets(root)).not.toThrow();
  });
});

describe('the changelog', () => {
  const one: Changeset = { path: 'a.md', levels: { client: 'patch', react: 'major' }, entries: ['First.', 'Second.'] };
  const other: Changeset = { path: 'b.md', levels: { react: 'minor' }, entries: ['Third.'] };

  test('of a package gets a section for the version, first what breaks', () => {
    expect(withVersion('# Changelog\n', '0.2.0', 'react', [other, one])).toBe(
      '# Changelog\n\n## 0.2.0\n\n### Breaks\n\n- First.\n- Second.\n\n### Added\n\n- Third.\n',
    );
    expect(withVersion('# Changelog\n\n## 0.1.0\n\n- Old.\n', '0.1.1', 'client', [other, one])).toBe(
      '# Changelog\n\n## 0.1.1\n\n### Changed\n\n- First.\n- Second.\n\n## 0.1.0\n\n- Old.\n',
    );
    expect(withVersion('# Changelog\n', '0.2.0', 'openapi', [one])).toContain('all packages have one version.\n');
  });

  test('of the repository gets the version for what was unreleased', () => {
    expect(withRelease('# C\n\n## [Unreleased]\n\n### Breaks, for 0.2.0\n\n- X.\n', '0.2.0')).toBe(
      '# C\n\n## [Unreleased]\n\n## [0.2.0]\n\n### Breaks\n\n- X.\n',
    );
  });

  test.each(Object.entries(changelogFolders))('of %s is there', (_, at) => {
    expect(existsSync(join(root, at, 'CHANGELOG.md'))).toBe(true);
  });
});
