import { expect, test } from 'vitest';
import { Problem } from '../../cli/problem.ts';
import { before, unproved, wrong } from '../../release/finding.ts';
import { foresee, publish, refuse, type Step } from '../../release/plan.ts';
import { isOnMaven, isOnNpm, isOnPypi } from '../../release/registries.ts';
import { startRegistry } from './registry.ts';

/** Steps that keep their names in a set. */
function steps(kept: Set<string>, broken: Set<string>, ...names: string[]): Step[] {
  return names.map((what) => ({
    phase: 'npm',
    what,
    isThere: async () => kept.has(what),
    publish: async () => {
      if (broken.has(what)) throw new Problem('out of order');
      kept.add(what);
    },
    lacks: async () => [before(`${what} needs a key.`)],
  }));
}

test('a step that fails stops those behind it, and the next run goes on there', async () => {
  const [kept, broken] = [new Set<string>(), new Set(['b'])];
  const plan = steps(kept, broken, 'a', 'b', 'c');
  const lines: string[] = [];
  await expect(publish(plan, (line) => lines.push(line))).rejects.toThrow('2 of 3, npm: b: out of order\nRun the');
  expect([...kept]).toEqual(['a']);
  broken.clear();
  await publish(plan, (line) => lines.push(line));
  expect([...kept]).toEqual(['a', 'b', 'c']);
  expect(lines).toEqual([
    '1 of 3, npm: a: published',
    '1 of 3, npm: a: there already, skipped',
    '2 of 3, npm: b: published',
    '3 of 3, npm: c: published',
  ]);
});

test('a dry run tells the order, what is there and what is missing, and publishes nothing', async () => {
  const kept = new Set(['b']);
  const plan = steps(kept, new Set(), 'a', 'b', 'c');
  const asked = { ...(plan[2] as Step), isThere: () => Promise.reject(new Problem('the registry is out of reach.')) };
  const { lines, findings } = await foresee([...plan.slice(0, 2), asked]);
  expect(lines).toEqual([
    '  1. npm: a (not there yet)',
    '  2. npm: b (there already; a release skips it)',
    '  3. npm: c (not asked)',
  ]);
  expect(findings.map(({ text }) => text).sort()).toEqual([
    'a needs a key.',
    'b needs a key.',
    'c needs a key.',
    'the registry is out of reach.',
  ]);
  expect([...kept]).toEqual(['b']);
});

test('what is wrong is refused always, what a release lacks only by a release', () => {
  expect(() => refuse([before('no tag.')], { dryRun: true })).not.toThrow();
  expect(() => refuse([before('no tag.')], { dryRun: false })).toThrow('no tag.');
  expect(() => refuse([unproved('no Windows here.')], { dryRun: false })).not.toThrow();
  expect(() => refuse([before('no tag.'), wrong('no licence.')], { dryRun: true })).toThrow(/^no licence\.$/);
});

test('each registry is asked for one version; neither yes nor no is a failure', async () => {
  const registry = await startRegistry();
  const { registries, kept, requests } = registry;
  const ask = () =>
    Promise.all([
      isOnNpm(registries, '@ccgateway/client', '1.2.3'),
      isOnPypi(registries, 'ccgateway', '1.2.3'),
      isOnMaven(registries, 'io.github.owner', 'ccgateway', '1.2.3'),
    ]);
  try {
    expect(await ask()).toEqual([false, false, false]);
    for (const request of requests) kept.add(request.replace('GET ', ''));
    expect([...kept].sort()).toEqual([
      '/@ccgateway/client/1.2.3',
      '/io/github/owner/ccgateway/1.2.3/ccgateway-1.2.3.pom',
      '/pypi/ccgateway/1.2.3/json',
    ]);
    expect(await ask()).toEqual([true, true, true]);
  } finally {
    await registry.close();
  }
  await expect(isOnNpm(registries, 'x', '1.0.0')).rejects.toThrow(/^npm is out of reach at http:/);
});
