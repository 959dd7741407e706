import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { root } from './tools.ts';

/** Environment variable that names the set to run to the configuration and the tests. */
const variable = 'CCGATEWAY_TEST_SET';

interface TestSet {
  readonly about: string;
  /** Files of the set, as globs from the root of the repository. */
  readonly files: readonly string[];
  /** Files of the set that npm test runs too, as samples. They may run fewer cases there: see sampled(). */
  readonly samples: readonly string[];
}

const built = [
  'scripts/test/{build,commands,manifests}.test.ts',
  'packages/*/test/package.test.ts',
  'packages/testing/test/packed.test.ts',
];
const rating = 'scripts/test/breaking/{catalogue,command,every-part,second-opinion}.test.ts';
const slips = 'scripts/test/slips.test.ts';
const releasing = 'scripts/test/release/{command,preflight,publishing}.test.ts';
const conformance = [
  'packages/conformance/test/{answers,operations,requests}.test.ts',
  'packages/simulator/test/{conformance,flows}.test.ts',
];
const commands = ['packages/conformance/test/{cli,cli-traffic}.test.ts', 'packages/simulator/test/cli.test.ts'];
const faulty = 'packages/simulator/test/{faults,faults-recorded}.test.ts';
const random = ['packages/{client,simulator}/test/*.property.test.ts', 'packages/client/test/fault-injection.test.ts'];

/** Sets of tests that are too long for npm test. Each runs as npm run test:<name>, and .ci/run runs all of them. */
export const testSets: Readonly<Record<string, TestSet>> = {
  conformance: {
    about:
      'every bound, body, return code and header of every operation, at Prism and at the simulator, and their commands',
    files: [...conformance, ...commands],
    samples: conformance,
  },
  faults: {
    about: 'random sequences and faults, with long seeds, and every mistake of a faulty gateway',
    files: [...random, faulty],
    samples: [...random, faulty],
  },
  packages: {
    about:
      'the packages as they are published, built, packed and installed, the commands that make them, what breaks, and mistakes in spec/',
    files: [...built, rating, releasing, slips],
    samples: [
      'scripts/test/breaking/catalogue.test.ts',
      slips,
      'packages/simulator/test/package.test.ts',
      'scripts/test/build.test.ts',
    ],
  },
  pages: {
    about: 'the documentation, its samples, npm start and the packages in a browser',
    files: [
      'docs/test/*.test.ts',
      'packages/react/test/{browser,calls,hooks}.test.ts',
      'packages/simulator/test/{in-browser,resource-script,tabs}.test.ts',
      'packages/simulator/test/page/*.test.ts',
    ],
    samples: [
      'docs/test/{build-parts,edition-switch,links,markdown,messages,pages,policy,reading,search,search-dialog,serve}.test.ts',
      'packages/simulator/test/{in-browser,resource-script}.test.ts',
      'packages/simulator/test/page/desktop.test.ts',
    ],
  },
};

/** All test files that vitest runs from the root. */
export const everyTest = '{packages/*,scripts,docs,bench}/test/**/*.test.ts';

/** The set of npm test: files of no other set, and the samples of the others. */
export const quick = 'quick';

/** The set that this run is for, if any. */
export const asked = process.env[variable];

/** The environment of a run of a set. */
export function environmentOf(set: string): Record<string, string> {
  return { [variable]: set };
}

/** Files of a set, from the root of the repository; all files if no set is given. */
export function filesOf(set: string | undefined): string[] {
  const every = find([everyTest]);
  if (set === undefined) return every;
  if (set !== quick) return find(testSets[set]?.files ?? []);
  const sets = Object.values(testSets);
  const elsewhere = new Set(find(sets.flatMap(({ files }) => files)));
  const samples = new Set(find(sets.flatMap(({ samples }) => samples)));
  return every.filter((file) => samples.has(file) || !elsewhere.has(file));
}

function find(globs: readonly string[]): string[] {
  return globSync(globs, { cwd: root }).map((file) => file.replaceAll(sep, '/'));
}

/** In npm test, every n-th item, beginning with the first; in every other run, all items. */
export function sampled<Item>(items: readonly Item[], every: number): Item[] {
  return asked === quick ? items.filter((_, index) => index % every === 0) : [...items];
}

/** Number of random trials: the given number, or a quarter of it in npm test. */
export function runs(many: number): number {
  return asked === quick ? Math.ceil(many / 4) : many;
}

/** The seed of random trials: the given one, unless the environment sets another. */
export function seedOr(usual: number): number {
  return Number(process.env.CCGATEWAY_TEST_SEED ?? usual);
}
