import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startSimulator } from '@ccgateway/simulator/node';
import { buildPackages } from '@ccgateway/testing/packages';
import { runTool } from '@ccgateway/testing/tools';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../scripts/cli/paths.ts';
import { action, afterInstall, freePort, github, gitlab, runner, type Step, textOf } from './ci-jobs.ts';

const password = 'a-password-of-the-job';

/** A project of somebody else with the packages as they are published; what they depend on comes from the repository. */
let project: string;
let built: string;

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'ccgateway-built-'));
  await buildPackages(built, ['simulator', 'conformance']);
});
afterAll(() => rm(built, { recursive: true, force: true }));

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'ccgateway-ci-'));
  const modules = join(project, 'node_modules');
  await mkdir(join(modules, '.bin'), { recursive: true });
  for (const name of ['simulator', 'conformance']) {
    const archive = await runTool('npm', ['pack', '--silent', '--pack-destination', project, join(built, name)]);
    const installed = join(modules, '@ccgateway', name);
    await mkdir(installed, { recursive: true });
    await runTool('tar', ['-xzf', join(project, archive.stdout.trim()), '--strip-components=1', '-C', installed]);
    const { dependencies = {}, bin = {} } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
    for (const dependency of Object.keys(dependencies)) {
      await mkdir(dirname(join(modules, dependency)), { recursive: true });
      await symlink(join(root, 'node_modules', dependency), join(modules, dependency)).catch(() => undefined);
    }
    for (const [command, file] of Object.entries<string>(bin))
      await symlink(join(installed, file), join(modules, '.bin', command));
  }
  await writeFile(join(project, 'package.json'), '{"name":"theirs","version":"1.0.0","private":true}');
});
afterEach(() => rm(project, { recursive: true, force: true }));

/** The reports that a job keeps, by their names. */
async function reports(): Promise<Record<string, string>> {
  const folder = join(project, 'conformance');
  const names = await readdir(folder);
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** Runs the steps of a job, each in a shell of its own as CI does, at a port that is free. */
async function runJob(steps: readonly Step[], env: Readonly<Record<string, string>>): Promise<string> {
  const port = `${await freePort()}`;
  const free = (text: string) => text.replaceAll('8060', port);
  const place = runner(project, Object.fromEntries(Object.entries(env).map(([name, text]) => [name, free(text)])));
  let printed = '';
  try {
    for (const { name, run, shell } of steps) {
      const ended = await place.run({ name, run: free(run), shell });
      expect(ended.code, `${name}: ${ended.printed}`).toBe(0);
      printed += ended.printed;
    }
  } finally {
    place.stop();
  }
  return printed;
}

/** That a job's reports are there, tell of a sound gateway, and hold nothing that may not be kept. */
async function expectSound(names: readonly string[]): Promise<void> {
  const kept = await reports();
  expect(Object.keys(kept).sort()).toEqual([...names].sort());
  expect(kept['junit.xml']).toMatch(/<testsuites [^>]*failures="0" errors="0"/);
  if (kept['summary.md'] !== undefined) expect(kept['summary.md']).toContain('The contract is kept');
  for (const text of Object.values(kept)) {
    expect(text).not.toContain(password);
    expect(text).not.toMatch(/JSESSIONID=\w|\.AgentGateway\d|40038/);
  }
}

describe('GitHub', () => {
  test('the workflow checks a gateway and keeps the reports', async () => {
    const { env, steps } = github().jobs.contract;
    const summary = join(project, 'step-summary.md');
    await runJob(afterInstall(steps), { ...env, CCGATEWAY_PASSWORD: password, GITHUB_STEP_SUMMARY: summary });
    await expectSound(['junit.xml', 'contract.sarif', 'summary.md']);
    expect(await readFile(summary, 'utf8')).toContain('The contract is kept');
  });

  test('the action does the same with the package of its version', async () => {
    const { inputs, runs } = action();
    const running = await startSimulator({ httpPort: 0, pollHold: 0 });
    try {
      const given: Record<string, string> = {
        'base-url': `http://127.0.0.1:${running.http?.port}/agentgateway/resource`,
        agents: '291 292@40039',
        password,
        options: '--only flow --allow-state-changes',
      };
      const summary = join(project, 'step-summary.md');
      for (const { name, run, env } of runs.steps) {
        const filled = Object.entries(env).map(([variable, text]) => [
          variable,
          text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, input) => given[input] ?? inputs[input]?.default ?? ''),
        ]);
        await runJob([{ name, run, shell: 'bash' }], { ...Object.fromEntries(filled), GITHUB_STEP_SUMMARY: summary });
      }
      await expectSound(['junit.xml', 'contract.sarif', 'report.json', 'summary.md']);
      expect(await readFile(summary, 'utf8')).toContain('The contract is kept');
    } finally {
      await running.close();
    }
  });

  test('the action takes each input once, from the environment, and installs the version of this repository', () => {
    const { inputs, runs } = action();
    const [step] = runs.steps;
    const used = Object.values(step?.env ?? {}).map((text) => /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(text)?.[1]);
    expect(used.sort()).toEqual(Object.keys(inputs).sort());
    expect(step?.run).not.toContain('${{');
    expect(inputs.version?.default).toBe(JSON.parse(textOf('packages/conformance/package.json')).version);
  });

  test('actions of others are pinned by their commit, with their version beside it', () => {
    const uses = textOf('docs/ci/github.yml').match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(2);
    for (const line of uses) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+(\/[\w-]+)?@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
});

test('the job of GitLab checks a gateway, and names the reports that it writes', async () => {
  const { before_script, script, artifacts } = gitlab().contract;
  expect(before_script).toEqual(['npm ci']);
  // All lines run in one shell there.
  const run = script.join('\n');
  const [, gateway = ''] = /GATEWAY: (\S+)/.exec(textOf('docs/ci/gitlab.yml')) ?? [];
  await runJob([{ name: 'script', run, shell: 'sh' }], { GATEWAY: gateway, CCGATEWAY_PASSWORD: password });
  await expectSound(['junit.xml', 'summary.md']);
  expect(artifacts).toMatchObject({ paths: ['conformance/'], reports: { junit: 'conformance/junit.xml' } });
});

test('the line for any shell passes at a sound gateway, and fails at a broken one', async () => {
  const running = await startSimulator({ httpPort: 0, pollHold: 0 });
  const gateway = `http://127.0.0.1:${running.http?.port}/agentgateway/resource`;
  const place = runner(project, { GATEWAY: gateway, CCGATEWAY_PASSWORD: password });
  const line: Step = { name: 'shell', run: textOf('docs/ci/shell.sh'), shell: 'sh' };
  try {
    expect(await place.run(line)).toMatchObject({ code: 0 });
    await expectSound(['junit.xml']);
    running.simulator.do('fault', { operation: 'queryAgentSkills', retcode: '100-007' });
    const broken = await place.run(line);
    expect(broken.code, broken.printed).toBe(1);
    expect(broken.printed).toContain('queryAgentSkills');
    expect((await reports())['junit.xml']).toMatch(/<testsuites [^>]*failures="[1-9]/);
  } finally {
    place.stop();
    await running.close();
  }
});
