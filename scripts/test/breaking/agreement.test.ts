import { describe, expect, test } from 'vitest';
import { agree, type Stand } from '../../breaking/agreement.ts';
import type { Change, Level } from '../../breaking/change.ts';
import { versionAfter } from '../../breaking/version.ts';

function change(level: Level, owner = 'sayBusy'): Change {
  const side = { level, text: '' };
  const place = { of: 'operation', owners: [owner], part: '', usedBy: [], editions: [] } as const;
  return { rule: 'operation/guid', level, what: 'It changed.', clients: side, gateways: side, ...place };
}

const waits = (level: Level, contract: Level | undefined = level) => ({ pending: { level, contract } });

const breaks = (entry: string, version = '0.2.0') => `# Changelog

## [Unreleased]

### Breaks, for ${version}

- ${entry}
`;

function problems(changes: readonly Change[], stand: Partial<Stand>): readonly string[] {
  const usual = {
    oldVersion: '0.1.0',
    version: '0.1.0',
    packages: {},
    changelog: '',
    oldChangelog: undefined,
    pending: undefined,
  };
  return agree(changes, { ...usual, ...stand }).problems;
}

test.each([
  ['0.1.4', 'major', '0.2.0'],
  ['0.1.4', 'minor', '0.1.5'],
  ['0.1.4', 'patch', '0.1.5'],
  ['1.2.3', 'major', '2.0.0'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'patch', '1.2.4'],
] as const)('after %s a %s change needs %s', (version, level, needed) => {
  expect(versionAfter(version, level)).toBe(needed);
});

describe('version and changelog agree', () => {
  test.each<[string, readonly Change[], Partial<Stand>]>([
    ['without changes', [], {}],
    ['with other words alone', [change('patch')], {}],
    [
      'with a break that is announced',
      [change('major')],
      { changelog: breaks('Description: `sayBusy` needs a GUID.'), ...waits('major') },
    ],
    [
      'with a break in a version of its own',
      [change('major')],
      { version: '0.2.0', changelog: '## [0.2.0]\n\n### Breaks\n\n- `sayBusy` needs a GUID.\n\n## [0.1.0]\n' },
    ],
    [
      'with an addition that is told',
      [change('minor')],
      { changelog: '## [Unreleased]\n\n### Added\n\n- Description: a further return code.\n', ...waits('minor') },
    ],
    [
      'with an addition to the contract and a break of a package alone',
      [change('minor')],
      { changelog: breaks('Client: `sayBusy` has another parameter.'), ...waits('major', 'minor') },
    ],
    ['with a break of a package alone', [], { changelog: breaks('Client: no more `raw`.'), ...waits('major') }],
  ])('%s', (_, changes, stand) => {
    expect(problems(changes, stand)).toEqual([]);
  });
});

describe('version and changelog do not agree', () => {
  test.each<[string, readonly Change[], Partial<Stand>, RegExp]>([
    ['a break that nothing announces', [change('major')], {}, /they need 0\.2\.0 or later, and 0\.1\.0 is planned/],
    ['a break that no entry names', [change('major')], { changelog: breaks('Client: `sayFree`.') }, /names sayBusy/],
    [
      'a break of which only a longer name is told',
      [change('major')],
      { changelog: breaks('Description: `sayBusyAgain`.') },
      /names sayBusy/,
    ],
    [
      'a break of which only the old changelog tells',
      [change('major')],
      { changelog: breaks('`sayBusy` has a path.'), oldChangelog: breaks('`sayBusy` has a path.') },
      /no new entry under "Breaks" that names sayBusy/,
    ],
    [
      'a break announced for too low a version',
      [change('major')],
      { changelog: breaks('`sayBusy`', '0.1.1') },
      /need 0\.2\.0/,
    ],
    [
      'a break told of as an addition',
      [change('major')],
      { version: '0.2.0', changelog: '## [0.2.0]\n\n### Added\n\n- `sayBusy`\n' },
      /no new entry under "Breaks"/,
    ],
    ['an addition that is not told', [change('minor')], {}, /no new entry of what was added/],
    [
      'an addition in a patch version of 1.x',
      [change('minor')],
      { oldVersion: '1.0.0', version: '1.0.1', changelog: '## [1.0.1]\n\n- Description: more.\n' },
      /need 1\.1\.0/,
    ],
    [
      'a break for which the changesets have less',
      [change('major')],
      { changelog: breaks('`sayBusy`'), ...waits('major', 'minor') },
      /are major, and \.changeset\/ has minor for openapi; .* "openapi: major"/,
    ],
    [
      'an addition without a changeset',
      [change('minor')],
      { changelog: '## [Unreleased]\n\n### Added\n\n- Description: more.\n' },
      /are minor, and \.changeset\/ has nothing for openapi/,
    ],
    [
      'a version announced that the changesets do not make',
      [],
      { changelog: breaks('Client: no more `raw`.'), ...waits('minor') },
      /announces 0\.2\.0, and \.changeset\/ makes 0\.1\.1/,
    ],
    [
      'a version announced that no changeset makes',
      [],
      { changelog: breaks('Client: no more `raw`.') },
      /announces 0\.2\.0, and nothing in \.changeset\/ makes it/,
    ],
    ['a version that falls', [], { version: '0.0.9' }, /versions only rise/],
    [
      'a version without a section',
      [change('minor')],
      { version: '0.2.0', changelog: '## [Unreleased]\n\n- Description: more.\n' },
      /no section "## \[0\.2\.0\]"/,
    ],
    [
      'a package of another version',
      [],
      { packages: { 'packages/openapi/package.json': '0.3.0' } },
      /package\.json has the version 0\.3\.0/,
    ],
  ])('%s', (_, changes, stand, sentence) => {
    expect(problems(changes, stand).join('\n')).toMatch(sentence);
  });
});
