import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAdvisories, readSignatures } from '../cli/audit.ts';
import { assertInstallSize, installSize } from '../cli/install-size.ts';
import { assertInstalls, closure, readInstalls } from '../cli/installs.ts';
import { type LockFile, lockFiles, nameAt, problemsOf, problemsOfLockFiles, readJson } from '../cli/lock-files.ts';
import { root } from '../cli/paths.ts';

/** Whether a range of versions begins after Node 20, with all that it allows. */
function isTooNew(range: string | undefined): boolean {
  const majors = (range ?? '*').split('||').map((part) => Number(/\d+/.exec(part)?.[0] ?? 0));
  return Math.min(...majors) > 20;
}

describe('lock files', () => {
  test('are in order, and the check sees that of every install', () => {
    expect(lockFiles()).toEqual(
      expect.arrayContaining([
        'package-lock.json',
        'bench/package-lock.json',
        'packages/testing/attw/package-lock.json',
      ]),
    );
    expect(problemsOfLockFiles()).toEqual([]);
  });

  const integrity = 'sha512-aGFzaA==';
  test.each([
    ['has no integrity', { version: '1.0.0' }, {}, /bench\/package-lock\.json: node_modules\/a has no integrity/],
    ['has the hash of an old kind', { integrity: 'sha1-aGFzaA==' }, {}, /has no integrity/],
    [
      'comes from git',
      { integrity, resolved: 'git+ssh://git@host/a.git#1' },
      {},
      /node_modules\/a comes from git\+ssh/,
    ],
    ['comes from a URL', { integrity, resolved: 'https://host/a.tgz' }, {}, /comes from https:\/\/host\/a\.tgz/],
    ['is a folder that no build makes', { resolved: 'file:../elsewhere' }, {}, /comes from file:\.\.\/elsewhere/],
    ['runs a script', { integrity, hasInstallScript: true }, {}, /a has an install script; write it as false/],
    ['may run its script', { integrity, hasInstallScript: true }, { a: true }, /lets a run a script/],
    [
      'lost its script',
      { integrity },
      { a: false },
      /bench\/package\.json: allowScripts names a, which has no install/,
    ],
  ])('a package that %s is named', (_, locked, allowScripts, message) => {
    const problems = problemsOf('bench/package-lock.json', { packages: { 'node_modules/a': locked } }, allowScripts);
    expect(problems.join('\n')).toMatch(message);
  });

  test.each([
    ['of the registry', 'package-lock.json', { integrity, resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' }],
    ['of this workspace', 'package-lock.json', { link: true, resolved: 'packages/a' }],
    ['that a build makes', 'examples/x/package-lock.json', { resolved: 'file:../../packages/client/dist' }],
  ])('a package %s is right', (_, path, locked) => {
    expect(problemsOf(path, { packages: { '': {}, 'node_modules/a': locked } }, {})).toEqual([]);
  });
});

describe('installs', () => {
  test('of published packages bring no more than they may', () => {
    const installs = readInstalls();
    expect(() => assertInstalls(installs)).not.toThrow();
    // What the commands of other languages read is there: not one that finds nothing.
    expect(Object.fromEntries(installs.map(({ name, named }) => [name, named]))).toMatchObject({
      'ccgateway (Python)': ['httpx2', 'httpcore2'],
      'ccgateway (Java)': ['jackson-core'],
    });
    const [first] = installs;
    expect(() => assertInstalls([{ ...first, name: 'x', named: ['a'], all: ['a', 'b'], limit: 1 }])).toThrow(
      'x brings a, b; at most 1 are allowed.',
    );
  });

  test('of developers stay below their limit', () => {
    const megabytes = installSize();
    expect(megabytes).toBeGreaterThan(100);
    expect(() => assertInstallSize(megabytes)).not.toThrow();
    expect(() => assertInstallSize(701)).toThrow('npm ci installs 701 MB, and may 700 MB.');
  });

  test('on Node 20 warn of nothing that the README does not name', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const { packages } = readJson<LockFile>('package-lock.json');
    const warned = Object.entries(packages)
      .filter(([place, { engines }]) => isTooNew(engines?.node) && existsSync(join(root, place)))
      .map(([place]) => nameAt(place));
    expect(warned).toContain('@sparticuz/chromium');
    expect(warned.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  test.each([
    ['>=22.12.0', true],
    ['^22.17.0 || >=24.0.0', true],
    ['>=20', false],
    ['^18.14.1 || ^20.0.0', false],
    ['20.19.0 || >=22', false],
    ['*', false],
    [undefined, false],
  ])('of packages for Node %s warn on Node 20: %s', (range, warns) => {
    expect(isTooNew(range)).toBe(warns);
  });

  test('count what is needed in turn, nested packages and peers that npm installs', () => {
    const packages = {
      'packages/a': {},
      'packages/b': { name: 'b', dependencies: { c: '1' } },
      'node_modules/b': { link: true, resolved: 'packages/b' },
      'node_modules/c': { dependencies: { d: '2' } },
      'node_modules/d': {},
      'node_modules/c/node_modules/d': {
        peerDependencies: { e: '*', f: '*' },
        peerDependenciesMeta: { f: { optional: true } },
      },
      'node_modules/e': { name: 'original', optionalDependencies: { c: '1' } },
    };
    expect(closure('packages/a', { dependencies: { b: '1' } }, { packages })).toEqual(['b', 'c', 'd', 'original']);
    expect(() => closure('packages/a', { dependencies: { x: '1' } }, { packages })).toThrow(
      /has no x, which packages\/a/,
    );
  });
});

describe('audits', () => {
  test.each([
    ['', /^npm did not answer in time/],
    ['<html>', /something else than JSON/],
    ['{"error":{"code":"ENOTFOUND","summary":"no such host"}}', /^ENOTFOUND no such host$/],
    ['{"message":"405 Method Not Allowed","error":{"summary":""}}', /^405 Method Not Allowed$/],
    ['{}', /told no/],
  ])('that get %j from npm prove nothing', (stdout, said) => {
    for (const read of [readSignatures, readAdvisories]) {
      expect(read(stdout)).toEqual({ reached: false, problems: [], said: expect.stringMatching(said) });
    }
  });

  test('name packages whose signature is wrong or missing', () => {
    const package_ = { name: 'a', version: '1.0.0' };
    expect(readSignatures(JSON.stringify({ invalid: [package_], missing: [package_] }))).toMatchObject({
      reached: true,
      problems: [expect.stringMatching(/^a@1\.0\.0 is not what/), expect.stringMatching(/^a@1\.0\.0 has no signature/)],
    });
    expect(readSignatures('{"invalid":[],"missing":[]}')).toMatchObject({ reached: true, problems: [] });
  });

  test('name packages with a grave advisory', () => {
    const vulnerabilities = { a: { severity: 'high', range: '<2' }, b: { severity: 'moderate', range: '*' } };
    expect(readAdvisories(JSON.stringify({ vulnerabilities }))).toMatchObject({
      reached: true,
      problems: ['a <2: an advisory, high.'],
    });
  });
});
