import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../cli/paths.ts';
import { allowance } from '../licences/allowed.ts';
import { Lock } from '../licences/lock.ts';
import { thirdParty } from '../licences/third-party.ts';

describe('licences', () => {
  test.each(['MIT', 'Apache-2.0 AND MIT', '(GPL-3.0-only OR MIT)'])('that ask for nothing are permissive: %s', (one) =>
    expect(allowance('x', one)).toBe('permissive'),
  );

  test.each([
    undefined,
    'GPL-3.0-only',
    'MIT AND LGPL-3.0-or-later',
    'SEE LICENSE IN x',
    'MIT AND (GPL-2.0-only OR X)',
  ])('that nobody judged, and those that bind, are refused: %s', (one) => expect(allowance('x', one)).toBeUndefined());

  test('that bind are there by a reason', () =>
    expect(allowance('junit-jupiter-api', 'EPL-2.0')).toContain('optional'));
});

describe('in a copy of what the report reads', () => {
  let copy: string;
  const manifests = ['client', 'conformance', 'openapi', 'react', 'simulator'].map(
    (name) => `packages/${name}/package.json`,
  );
  const others = ['client-python/requirements-dev.txt', 'client-java/pom.xml', 'client-go/ccgateway/go.mod'];
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'ccgateway-licences-'));
    for (const path of ['package-lock.json', ...manifests, ...others.map((path) => `packages/${path}`)]) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      cpSync(join(root, path), join(copy, path));
    }
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  function change(path: string, from: string, to: string): void {
    const text = readFileSync(join(copy, path), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(copy, path), text.replace(from, to));
  }

  function relicense(name: string, license: string | undefined): void {
    const lock = JSON.parse(readFileSync(join(copy, 'package-lock.json'), 'utf8'));
    lock.packages[`node_modules/${name}`].license = license;
    writeFileSync(join(copy, 'package-lock.json'), JSON.stringify(lock));
  }

  test('it is the report of the repository', () => {
    expect(thirdParty(copy)).toBe(readFileSync(join(root, 'THIRD_PARTY.md'), 'utf8'));
  });

  test('a dependency of a dependency that binds, or states no licence, is refused', () => {
    relicense('fast-uri', 'AGPL-3.0-only');
    relicense('scheduler', undefined);
    expect(() => thirdParty(copy)).toThrow(
      /simulator: fast-uri \S+ has AGPL-3\.0-only\n[\s\S]*scheduler \S+ has no licence/,
    );
  });

  test('a version whose licence nobody read is refused', () => {
    change('packages/client-python/requirements-dev.txt', 'truststore==', 'truststore==9.');
    expect(() => thirdParty(copy)).toThrow(/requirements-dev\.txt: it has not truststore/);
  });

  test('a module that the Go client requires is refused', () => {
    change('packages/client-go/ccgateway/go.mod', 'go 1.', 'require example.com/x v1.0.0\n\ngo 1.');
    expect(() => thirdParty(copy)).toThrow(/it requires a module/);
  });

  test('what is nested in the lock file is found where Node finds it', () => {
    const entry = (version: string, dependencies = {}) => ({ version, license: 'MIT', dependencies });
    const packages = {
      'node_modules/a': entry('1.0.0', { b: '2' }),
      'node_modules/a/node_modules/b': entry('2.0.0', { c: '1' }),
      'node_modules/b': entry('1.0.0'),
      'node_modules/c': entry('1.0.0', { b: '1' }),
    };
    writeFileSync(join(copy, 'package-lock.json'), JSON.stringify({ packages }));
    const found = new Lock(copy).closure(['a']).map(({ name, version }) => `${name} ${version}`);
    expect(found).toEqual(['a 1.0.0', 'b 2.0.0', 'b 1.0.0', 'c 1.0.0']);
  });
});
