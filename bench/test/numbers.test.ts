import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/cli/paths.ts';
import { main as countDescription } from '../counts.ts';
import { blocks as generatorBlocks } from '../generators.ts';
import { blockNames, fill, staleBlocks, withoutBlocks } from '../lib/blocks.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readmes = globSync(
  ['{README,CONTRIBUTING}.md', '*/README.md', 'packages/*/README.md', 'packages/*/ccgateway/README.md'],
  { cwd: root },
);
const benches = globSync('*.ts', { cwd: join(root, 'bench') }).map((file) => file.replace('.ts', ''));

describe('blocks of READMEs', () => {
  const table = '| bytes |\n| --- |\n| 7 |';

  test('take what was measured and keep everything else', () => {
    const markdown = 'All <!-- bench:few -->1<!-- /bench --> of them.\n\n<!-- bench:size -->old<!-- /bench -->\n';
    const filled = fill(markdown, { few: '3', size: table });
    expect(filled).toBe(
      `All <!-- bench:few -->3<!-- /bench --> of them.\n\n<!-- bench:size -->\n\n${table}\n\n<!-- /bench -->\n`,
    );
    expect(fill(filled, { few: '3', size: table })).toBe(filled);
    expect(fill(filled, {})).toBe(filled);
    expect(withoutBlocks(filled)).not.toMatch(/\d/);
  });

  test('are stale when a number differs', () => {
    const markdown = fill('<!-- bench:size --><!-- /bench --> <!-- bench:few --><!-- /bench -->', {
      few: '3',
      size: table,
    });
    expect(staleBlocks('README.md', markdown, { size: table, few: '3' })).toEqual([]);
    expect(staleBlocks('README.md', markdown.replace('| 7 |', '| 8 |'), { size: table, few: '3' })).toEqual(['size']);
  });

  test.each([
    'a <!-- bench:size --> b',
    'a <!-- /bench --> b',
    '<!-- bench:size --> <!-- bench:few --> <!-- /bench -->',
    '<!-- bench:size --> <!-- bench:few --> <!-- /bench --> <!-- /bench -->',
  ])('without an end, a beginning or one of their own are refused: %s', (markdown) => {
    expect(() => blockNames('README.md', markdown)).toThrow(/^README\.md: a block of the benches has no end/);
  });

  test.each(readmes)('each has a bench: %s', async (path) => {
    const known = [...benches, ...generatorBlocks, ...Object.keys(await countDescription())];
    expect(blockNames(path, read(path)).filter((name) => !known.includes(name))).toEqual([]);
  });
});

/** A number that a README states, and the source that sets it. */
interface Claim {
  readonly text: string;
  readonly file: string;
  readonly place: RegExp;
  readonly divisor?: number;
}

const client = 'packages/client/src';
const python = 'packages/client-python/src/ccgateway';
const java = 'packages/client-java/src/main/java/ccgateway';
const go = 'packages/client-go/ccgateway';
const claims: Readonly<Record<string, readonly Claim[]>> = {
  'CONTRIBUTING.md': [{ text: '700 MB', file: 'scripts/cli/install-size.ts', place: /const limit = (\d+)/ }],
  'packages/client/README.md': [
    { text: '15 seconds', file: `${client}/gateway.ts`, place: /timeout: usualTimeout = ([\d_]+)/, divisor: 1_000 },
    { text: '4,000,000 bytes', file: `${client}/gateway.ts`, place: /maxAnswerBytes = ([\d_]+)/ },
    { text: '100,000,000', file: `${client}/file.ts`, place: /maxFileBytes = ([\d_]+)/ },
    { text: '4,096', file: `${client}/session.ts`, place: /maxCookieBytes = ([\d_]+)/ },
    { text: '20 s at most', file: `${client}/calls/fold.ts`, place: /const patience = ([\d_]+)/, divisor: 1_000 },
    { text: '60 s', file: `${client}/calls/fold.ts`, place: /const longPatience = ([\d_]+)/, divisor: 1_000 },
    { text: '75 seconds', file: `${client}/connection.ts`, place: /longSilence = ([\d_]+)/, divisor: 1_000 },
    { text: '10,000', file: `${client}/session.ts`, place: /maxQueuedEvents : ([\d_]+)/ },
    { text: '200 ms', file: `${client}/session.ts`, place: /pollPause, ([\d_]+)/ },
    { text: '30 s and 30 s', file: `${client}/session.ts`, place: /pollTimeout: timeout = ([\d_]+)/, divisor: 1_000 },
    { text: '30 s and 30 s', file: `${client}/session.ts`, place: /usable\(heartbeat, ([\d_]+)\)/, divisor: 1_000 },
  ],
  'packages/client-python/README.md': [
    { text: '15 seconds', file: `${python}/_calls.py`, place: /timeout: float \| None = ([\d.]+)/ },
    { text: '4,000,000 bytes', file: `${python}/_calls.py`, place: /max_answer_bytes: float = ([\d_]+)/ },
    { text: '100,000,000', file: `${python}/_calls.py`, place: /max_file_bytes: float = ([\d_]+)/ },
    { text: '200 ms', file: `${python}/_session_core.py`, place: /poll_pause: float = ([\d.]+)/, divisor: 0.001 },
    { text: '10,000', file: `${python}/_session_core.py`, place: /max_queued_events: int = ([\d_]+)/ },
    { text: '30 s', file: `${python}/_session_core.py`, place: /heartbeat: float = ([\d.]+)/ },
    { text: '1.15 times', file: 'bench/client-python.ts', place: /at most ([\d.]+) times/ },
    { text: '150 ms', file: 'bench/client-python.ts', place: /at most (\d+) ms more/ },
  ],
  'packages/client-go/ccgateway/README.md': [
    { text: '15 seconds', file: `${go}/options.go`, place: /timeout: (\d+) \* time\.Second/ },
    { text: '4,000,000 bytes', file: `${go}/options.go`, place: /maxAnswerBytes: ([\d_]+)/ },
    { text: '100,000,000', file: `${go}/options.go`, place: /maxFileBytes: +([\d_]+)/ },
    { text: '200 ms', file: `${go}/options.go`, place: /pollPause: +(\d+) \* time\.Millisecond/ },
    { text: '10,000', file: `${go}/options.go`, place: /maxQueuedEvents: ([\d_]+)/ },
    { text: '400 kB', file: `${go}/consumer_test.go`, place: /maxGrowth = ([\d_]+)/, divisor: 1_000 },
    { text: '1.10 times', file: 'bench/client-go.ts', place: /at most ([\d.]+) times/ },
  ],
  'packages/client-java/README.md': [
    { text: '15 seconds', file: `${java}/CallSettings.java`, place: /new CallSettings\(Duration\.ofSeconds\((\d+)\)/ },
    { text: '4,000,000 bytes', file: `${java}/GatewayBuilder.java`, place: /maxAnswerBytes = ([\d_]+)/ },
    { text: '100,000,000', file: `${java}/GatewayBuilder.java`, place: /maxFileBytes = ([\d_]+)/ },
    { text: '200 ms', file: `${java}/SessionBuilder.java`, place: /pollPause = Duration\.ofMillis\((\d+)\)/ },
    { text: '10,000 events', file: `${java}/SessionBuilder.java`, place: /maxQueuedEvents = ([\d_]+)/ },
    { text: '1.10 times', file: 'bench/client-java.ts', place: /at most ([\d.]+) times/ },
    { text: '700 kB', file: 'bench/client-java.ts', place: /less than (\d+) kB/ },
  ],
};

/** A number with a unit, or one that is large enough to be a measurement or a limit. */
const figures =
  /\d[\d,.]*[ {2}]?(?:µs|ms|s|seconds|minutes|kB|KB|MB|GB|bytes|operations|events|codes|times|instantiations)\b|\b\d{1,3}(?:,\d{3})+\b/g;

describe('numbers that are not measured', () => {
  // packages/simulator tests the numbers of its README itself.
  const judged = readmes.filter((path) => path !== join('packages', 'simulator', 'README.md'));

  test.each(judged)('are all among the checked claims: %s', (path) => {
    const prose = withoutBlocks(read(path)).replaceAll(/```[\s\S]*?```/g, '');
    const checked = claims[path.replaceAll('\\', '/')] ?? [];
    const loose = [...prose.matchAll(figures)].filter(([figure]) => !checked.some(({ text }) => text.includes(figure)));
    expect(loose.map(([figure]) => figure)).toEqual([]);
  });

  test.each(Object.entries(claims).flatMap(([path, list]) => list.map((claim) => ({ path, ...claim }))))(
    'agree with the source: $text in $path',
    ({ path, text, file, place, divisor = 1 }) => {
      expect(read(path)).toContain(text);
      const decided = Number(place.exec(read(file))?.[1]?.replaceAll('_', '')) / divisor;
      expect(text).toContain(decided.toLocaleString('en'));
    },
  );
});

test('tools stay at the versions that CONTRIBUTING names', () => {
  const { packages } = JSON.parse(read('package-lock.json'));
  const named = [...read('CONTRIBUTING.md').matchAll(/`([^`]+)` (?:stays )?(?:at )?(\d[\d.]*\d|\d)/g)];
  const held = named.filter(([, name]) => packages[`node_modules/${name}`]);
  expect(held.length).toBeGreaterThan(4);
  for (const [, name, version] of held) {
    expect
      .soft(`${packages[`node_modules/${name}`].version}.`, name)
      .toMatch(new RegExp(`^${version?.replaceAll('.', '\\.')}\\.`));
  }
});

test('the table of runtimes names the major versions that are pinned', () => {
  const { devDependencies } = JSON.parse(read('packages/client/runtimes/package.json'));
  const readme = read('packages/client/README.md');
  for (const [name, label] of Object.entries({
    bun: 'Bun',
    deno: 'Deno',
    jest: 'jest',
    miniflare: 'Miniflare',
    mobx: 'MobX',
    pinia: 'Pinia',
    svelte: 'Svelte',
    vue: 'Vue',
    'node-fetch': 'node-fetch',
  })) {
    const major = devDependencies[name].split('.')[0];
    expect.soft(readme, name).toMatch(new RegExp(`\\b${label} ${major}\\b`));
  }
});
