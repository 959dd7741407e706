// What a host of repositories reads: workflows, Dependabot, forms of issues. Tools that lint them are in scripts/repository.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../cli/paths.ts';
import { expandedRuns, type Job, type Workflow } from './workflow.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const find = (...globs: string[]) =>
  globSync(globs, { cwd: root, exclude: (path) => /(^|[\\/])(node_modules|dist|\.work)$/.test(path) })
    .map((path) => path.replaceAll(sep, '/'))
    .sort();

const ours = find('.github/workflows/*.yml');
const forUsers = 'docs/ci/github.yml';
const workflows = new Map([...ours, forUsers].map((path) => [path, parse(read(path)) as Workflow]));

/** Jobs that may ask for an identity, because they publish: a registry or the host takes it for the signature. */
const publishing = ['npm', 'pypi', 'page', 'deploy', 'site'];

/** What is wrong with a workflow. */
function complaints({ on, permissions, concurrency, jobs }: Workflow, isOurs = true): string[] {
  const wrong: string[] = [];
  if (permissions === undefined) wrong.push('states no permissions');
  const wide = Object.entries(permissions ?? {}).filter(([, right]) => right === 'write');
  if (isOurs && wide.length > 0) wrong.push(`gives every job ${wide.map(([name]) => name).join(', ')}: write`);
  if (isOurs && concurrency === undefined) wrong.push('states no concurrency');
  if (Object.hasOwn(Object(on), 'pull_request_target')) wrong.push('runs pull requests with secrets');
  for (const [name, job] of Object.entries(jobs)) {
    if (job.uses === undefined && job['timeout-minutes'] === undefined) wrong.push(`${name}: states no timeout`);
    if (job.permissions?.['id-token'] === 'write' && !publishing.includes(name)) wrong.push(`${name}: has an identity`);
    for (const step of job.steps ?? [])
      if (step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false)
        wrong.push(`${name}: leaves its token in the checkout`);
  }
  return wrong;
}

/** Lines that name an action otherwise than by a commit with its version beside it. */
function unpinned(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => /^\s*(- )?uses:/.test(line) && !/uses: \.\//.test(line))
    .filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
}

describe('workflows', () => {
  test.each([...workflows])('have few rights, time limits and pinned actions: %s', (path, workflow) => {
    expect(complaints(workflow, path !== forUsers)).toEqual([]);
    expect(unpinned(read(path))).toEqual([]);
  });

  test('name each action in one version alone', () => {
    const pins = [...workflows.keys()].flatMap((path) =>
      [...read(path).matchAll(/uses: ([\w-]+\/[\w-]+)\S*@(\S+ # \S+)/g)].map(([, action = '', pin = '']) => ({
        action,
        pin,
      })),
    );
    const versions = Map.groupBy(pins, ({ action }) => action);
    for (const [action, all] of versions)
      expect([action, [...new Set(all.map(({ pin }) => pin))]]).toHaveProperty('1.length', 1);
    expect(versions.size).toBeGreaterThan(5);
  });

  test('that break these rules are found', () => {
    const job: Job = { permissions: { 'id-token': 'write' }, steps: [{ uses: 'actions/checkout@v7' }] };
    const bad: Workflow = { on: { pull_request_target: {} }, permissions: { contents: 'write' }, jobs: { test: job } };
    expect(complaints(bad)).toEqual([
      'gives every job contents: write',
      'states no concurrency',
      'runs pull requests with secrets',
      'test: states no timeout',
      'test: has an identity',
      'test: leaves its token in the checkout',
    ]);
    expect(complaints({ on: 'push', concurrency: 'x', jobs: {} })).toEqual(['states no permissions']);
    expect(unpinned('      - uses: actions/checkout@v7\n      - uses: ./.github/actions/x\n')).toHaveLength(1);
    expect(unpinned(`- uses: a/b@${'0'.repeat(40)}\n`)).toHaveLength(1);
    expect(unpinned(`- uses: a/b@${'0'.repeat(40)} # v1.2.3\n`)).toHaveLength(0);
  });
});

/** Commands of ci.yml that do less than the one of .ci/run which they begin with, and why. */
const narrower = [
  { begins: 'npm run test:languages -- --language ', because: 'each language is a job of its own' },
  { begins: 'npm run test:executables -- --own', because: 'the executable of Windows runs on Windows alone' },
];

describe('the commands of CI', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const script = read('.ci/run');
  /** Everything that .ci/run runs: its own lines, and the scripts that its loop finds. */
  const local = [
    ...[...script.matchAll(/^(npm (?:ci|run [\w:]+(?: -- --[\w-]+)?)|\.ci\/\w+)/gm)].map(([, command = '']) => command),
    ...Object.keys(scripts)
      .filter((name) => /^test(:|$)/.test(name))
      .map((name) => `npm run ${name}`),
  ];
  const hosted = expandedRuns(workflows.get('.github/workflows/ci.yml') as Workflow);
  /** The command of .ci/run that a command of ci.yml is. */
  const inShort = (command: string) => {
    const plain = command.replace(/^sudo /, '').replace(/^npm test$/, 'npm run test');
    return narrower.some(({ begins }) => plain.startsWith(begins)) ? plain.split(' -- ')[0] : plain;
  };

  test('.ci/run finds its sets of tests as this test does', () => {
    expect(script).toContain('filter((name) => /^test(:|$)/.test(name))');
    expect(local).toContain('npm ci');
    expect(local).toContain('npm run check');
  });

  test('are commands of .ci/run', () => {
    expect(hosted.filter((command) => !local.includes(inShort(command) ?? ''))).toEqual([]);
    for (const { begins } of narrower) expect(hosted.some((command) => command.startsWith(begins))).toBe(true);
  });

  test('lack none of .ci/run', () => {
    const covered = hosted.map(inShort);
    expect(local.filter((command) => !covered.includes(command))).toEqual([]);
  });
});

describe('the workflow of a release', () => {
  const { jobs } = workflows.get('.github/workflows/release.yml') as Workflow;
  const phases = Object.values(jobs).flatMap(({ steps = [] }) =>
    steps.flatMap(({ run = '' }) => /npm run release -- --phase (\w+)/.exec(run)?.[1] ?? []),
  );

  test('runs the phases of the command in their order; PyPI is signed for and uploaded to by its own tools', () => {
    const documented = [...read('scripts/release/README.md').matchAll(/^\| `npm run release -- --phase (\w+)`/gm)];
    expect(phases).toEqual(documented.map(([, phase]) => phase).filter((phase) => phase !== 'pypi'));
    expect(phases.length).toBeGreaterThan(4);
  });

  test('begins no job before the one in front of it has ended', () => {
    const names = Object.keys(jobs);
    expect(names).toEqual(['build', 'windows', 'maven', 'pypi', 'npm', 'go', 'page', 'site']);
    for (const [index, name] of names.entries())
      if (index > 0)
        expect([name, [jobs[name]?.needs].flat()]).toEqual([name, expect.arrayContaining([names[index - 1]])]);
  });

  test('has the environments and secrets that RELEASING.md tells to make', () => {
    const text = read('.github/workflows/release.yml');
    const guide = read('RELEASING.md');
    const named = [...text.matchAll(/environment: (\S+)|secrets\.(\w+)/g)].map(([, one, other]) => one ?? other);
    expect(named.length).toBeGreaterThan(6);
    expect(named.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });
});

interface Update {
  readonly 'package-ecosystem': string;
  readonly directory?: string;
  readonly directories?: readonly string[];
}

describe('dependabot.yml', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as { updates: readonly Update[] };
  const listed = (ecosystem: string) =>
    updates
      .filter((update) => update['package-ecosystem'] === ecosystem)
      .flatMap(({ directory, directories = [] }) => (directory === undefined ? directories : [directory]))
      .sort();
  const foldersOf = (...globs: string[]) => [
    ...new Set(find(...globs).map((path) => `/${dirname(path) === '.' ? '' : dirname(path)}`)),
  ];

  test.each([
    ['npm', ['**/package-lock.json']],
    ['pip', ['{.github/,}**/requirements*.txt', '**/pyproject.toml']],
    ['maven', ['**/pom.xml']],
    ['gomod', ['**/go.mod']],
    ['docker', ['**/{Dockerfile,Containerfile}']],
  ])('names every folder of %s', (ecosystem, globs) => expect(listed(ecosystem)).toEqual(foldersOf(...globs).sort()));

  test('names the workflows', () => expect(listed('github-actions')).toEqual(['/']));
});

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes?: { readonly label?: string; readonly value?: string; readonly options?: readonly unknown[] };
}

/** What the host refuses in a form of an issue. */
function refused(form: { name?: string; description?: string; body?: readonly Field[] }): string[] {
  const wrong: string[] = [];
  if (!form.name || !form.description || !form.body?.length) wrong.push('name, description or body is missing');
  const ids = (form.body ?? []).flatMap(({ id }) => id ?? []);
  if (new Set(ids).size !== ids.length) wrong.push('an id is there twice');
  for (const { type, id, attributes = {} } of form.body ?? []) {
    if (!['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'].includes(type)) wrong.push(`${type} is no type`);
    else if (type === 'markdown' ? !attributes.value : !attributes.label) wrong.push(`${id ?? type}: no text`);
    if (/^(dropdown|checkboxes)$/.test(type) && !attributes.options?.length) wrong.push(`${id}: no options`);
  }
  return wrong;
}

describe('forms of issues', () => {
  const forms = find('.github/ISSUE_TEMPLATE/*.yml').filter((path) => !path.endsWith('/config.yml'));

  test.each(forms)('%s has what the host demands', (path) => expect(refused(parse(read(path)))).toEqual([]));

  test('ask for source and edition, and for request and answer, and tell to mask', () => {
    const required = (name: string) => {
      const { body } = parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`)) as {
        body: readonly (Field & { validations?: { required?: boolean } })[];
      };
      return body.flatMap(({ id, validations }) => (validations?.required ? (id ?? []) : []));
    };
    expect(required('fact')).toEqual(expect.arrayContaining(['source', 'edition']));
    expect(required('client')).toEqual(expect.arrayContaining(['request', 'answer']));
    for (const form of forms) expect(read(form)).toMatch(/`\*\*\*`/);
  });

  test('that the host refuses are found', () => {
    expect(refused({ name: 'x' })).toEqual(['name, description or body is missing']);
    const body: Field[] = [
      { type: 'text' },
      { type: 'input', id: 'a' },
      { type: 'dropdown', id: 'a', attributes: { label: 'b' } },
    ];
    expect(refused({ name: 'x', description: 'y', body })).toEqual([
      'an id is there twice',
      'text is no type',
      'a: no text',
      'a: no options',
    ]);
  });
});

test('files that GitHub shows to contributors are there, and lead to files that are', () => {
  const names = [
    'SECURITY.md',
    'SUPPORT.md',
    'CODE_OF_CONDUCT.md',
    'CONTRIBUTING.md',
    '.github/PULL_REQUEST_TEMPLATE.md',
  ];
  const links = names.flatMap((name) =>
    [...read(name).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link),
  );
  expect(links.length).toBeGreaterThan(5);
  expect([...links, 'LICENSE'].filter((link) => !existsSync(join(root, link)))).toEqual([]);
});
