// What would fail on another system than the one that a change was made on.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../cli/paths.ts';

const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 });
const files = git('ls-files', '-z').split('\0').filter(Boolean);

describe('scripts of manifests', () => {
  /** What of a script cmd.exe, or a shell of POSIX, reads otherwise than the other. */
  function problemsOf(script: string): string[] {
    const rules: readonly [RegExp, string][] = [
      [/[$`%]/, 'a variable or a command in it; each system writes them otherwise'],
      [/'/, 'single quotes, which are letters for cmd.exe'],
      [/[;|<>*?~\\^]|(?<!&)&(?!&)/, 'a sign that a shell reads'],
      [/^\s*\w+=|&&\s*\w+=/, 'a variable before a command'],
      [
        /(?:^|&&)\s*(?:\.{1,2}\/|(?:rm|cp|mv|mkdir|cat|ls|test|export|source|sh|bash|true|touch|chmod)\b)/,
        'no program of npm or Node',
      ],
    ];
    return rules.filter(([pattern]) => pattern.test(script)).map(([, what]) => what);
  }

  const manifests = files.filter((path) => posix.basename(path) === 'package.json');
  const scripts = manifests.flatMap((path) => {
    const { scripts = {} } = JSON.parse(readFileSync(join(root, path), 'utf8')) as { scripts?: Record<string, string> };
    return Object.entries(scripts).map(([name, script]) => [`${path}: ${name}`, script] as const);
  });

  test.each(scripts)('run on every system: %s', (_, script) => {
    expect(problemsOf(script)).toEqual([]);
  });

  test.each([
    ['rm -rf dist', 'no program'],
    ['tsc && ./build', 'no program'],
    ['NODE_ENV=test vitest', 'a variable before'],
    ['vitest > report.txt', 'a sign'],
    ['node x.js & node y.js', 'a sign'],
    ["vitest -t 'one test'", 'single quotes'],
    ['node $npm_package_main', 'a variable or'],
  ])('that would not are seen: %s', (script, what) => {
    expect(problemsOf(script)).toEqual([expect.stringContaining(what)]);
    expect(scripts.length).toBeGreaterThan(20);
  });
});

describe('names of files', () => {
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
  const longest = 200;

  /** What is wrong with paths where capitals are no other letters, or where some names are taken. */
  function problemsOf(paths: readonly string[]): string[] {
    const seen = new Map<string, string>();
    return paths.flatMap((path) => {
      const parts = path.split('/');
      const problems = parts
        .filter((part) => /[<>:"|?*\\\p{Cc}]|[. ]$/u.test(part) || reserved.test(part))
        .map((part) => `${path}: Windows has no file ${part}`);
      if (path.length >= longest) problems.push(`${path}: too long for Windows below a usual folder`);
      for (const [index] of parts.entries()) {
        const place = parts.slice(0, index + 1).join('/');
        const other = seen.get(place.toLowerCase());
        if (other === undefined) seen.set(place.toLowerCase(), place);
        else if (other !== place) problems.push(`${path}: the same as ${other} where capitals do not count`);
      }
      return problems;
    });
  }

  test('can be written on every system', () => {
    expect(files.length).toBeGreaterThan(1_000);
    expect(problemsOf(files)).toEqual([]);
  });

  test.each([
    ['a colon', ['a/b:c'], 'a/b:c: Windows has no file b:c'],
    ['a dot at its end', ['a./b'], 'a./b: Windows has no file a.'],
    ['the name of a device', ['a/Aux.ts'], 'a/Aux.ts: Windows has no file Aux.ts'],
    [
      'capitals alone to tell it from another',
      ['a/b.ts', 'a/B.ts'],
      'a/B.ts: the same as a/b.ts where capitals do not count',
    ],
    ['a folder of other capitals', ['docs/a', 'Docs/b'], 'Docs/b: the same as docs where capitals do not count'],
    ['200 letters', ['a'.repeat(200)], `${'a'.repeat(200)}: too long for Windows below a usual folder`],
  ])('with %s are seen', (_, paths, problem) => {
    expect(problemsOf(paths)).toEqual([problem]);
  });
});

test('every file of text ends its lines with a line feed, also in a clone on Windows', () => {
  const lines = git('ls-files', '--eol', '-z').split('\0').filter(Boolean);
  // "i/lf w/lf attr/text=auto eol=lf <tab> path"; what is no text is marked with -text.
  const wrong = lines.filter((line) => !/^i\/(?:lf|none|-text) .*attr\/(?:text=auto eol=lf|-text)\s/.test(line));
  expect(wrong).toEqual([]);
});
