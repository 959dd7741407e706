// The container recipe of the simulator: its form, its program where a container would run it, and, where there is an
// engine, the container itself.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../cli/paths.ts';
import { run } from '../generators/run.ts';
import { BareRoot, ended } from './bare-root.ts';
import { findEngine } from './engine.ts';
import { readRecipe, recipeFile } from './recipe.ts';
import { containerFolder, linters } from './tools.ts';

const recipe = readRecipe();
const program = join(containerFolder, 'ccgateway-simulator-linux-x64');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccgateway-container-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(!existsSync(linters.hadolint.file) && !process.env.CI)('hadolint', () => {
  const lint = (file: string) =>
    run(linters.hadolint.file, ['--no-color', file], root).catch((error: Error) => error.message);

  test('finds nothing in the recipe', async () => expect(await lint(recipeFile)).toBe(''));

  test('finds a base that may change, and a last user who is root', async () => {
    const bad = join(folder, 'Containerfile');
    writeFileSync(bad, 'FROM debian\nUSER root\n');
    const found = await lint(bad);
    expect(found).toContain('DL3006');
    expect(found).toContain('DL3002');
  });
});

/** A free port of this machine. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

const possible = existsSync(program) && (await BareRoot.isPossible());
if (!possible)
  console.warn('NOT TESTED: the program of the container on a read-only root, which root may make on Linux.');

describe.skipIf(!possible)('without an engine, on a read-only root with nothing but its libraries', () => {
  test('the program answers as another user, its check of health tells so, and it stops', async () => {
    const bare = new BareRoot(join(folder, 'root'), recipe);
    await bare.fill(program);
    const port = await freePort();
    // The network is that of this machine, where the usual port may be taken.
    const options = ['--http-port', String(port), '--https-port', 'off'];
    const check = recipe.healthcheck.map((word) => word.replace(':8060', `:${port}`));
    expect(check).not.toEqual(recipe.healthcheck);
    expect(await ended(bare.start(check))).toMatchObject({ code: 3 });

    const simulator = bare.start([...recipe.entrypoint, ...options]);
    const end = ended(simulator);
    try {
      await expect.poll(async () => (await ended(bare.start(check))).code).toBe(0);
      const status = readFileSync(`/proc/${simulator.pid}/status`, 'utf8');
      expect(status).toMatch(/^Uid:\t65532\t65532\t65532\t65532$/m);
      expect(status).toMatch(/^CapEff:\t0+$/m);
      expect(readFileSync(`/proc/${simulator.pid}/mountinfo`, 'utf8')).toMatch(/ \/ ro,/);
      const page = await fetch(`http://127.0.0.1:${port}/simulator/`, { headers: { Accept: 'text/html' } });
      expect(page.status).toBe(200);
    } finally {
      simulator.kill('SIGTERM');
    }
    expect(await end).toMatchObject({ code: 0 });
    expect((await ended(bare.start(check))).code).not.toBe(0);
  });
});

const engine = existsSync(program) ? await findEngine() : undefined;
const base = await engine?.run('pull', '--quiet', recipe.base).catch(() => undefined);
if (engine === undefined) console.warn('NOT TESTED: the container itself; this machine has no engine that answers.');
else if (base === undefined) console.warn(`NOT TESTED: the container itself; ${recipe.base} cannot be had from here.`);

describe.skipIf(base === undefined)('the container', () => {
  const image = 'ccgateway-simulator-under-test';
  const docker = (...args: string[]) =>
    engine === undefined ? Promise.reject(new Error('no engine')) : engine.run(...args);
  afterAll(() => docker('rmi', '--force', image).catch(() => undefined));

  test('is built, runs without rights on a read-only root, is healthy, and stops', async () => {
    const format = engine?.name === 'podman' ? ['--format', 'docker'] : [];
    await docker('build', ...format, '--file', recipeFile, '--tag', image, containerFolder);
    expect((await docker('inspect', '--format', '{{.Config.User}}', image)).trim()).toBe(recipe.user);
    const rights = ['--read-only', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges'];
    const id = (await docker('run', '--detach', ...rights, '--publish', '127.0.0.1::8060', image)).trim();
    try {
      const health = () => docker('inspect', '--format', '{{.State.Health.Status}}', id);
      if (engine?.name === 'docker') await expect.poll(async () => (await health()).trim()).toBe('healthy');
      else await expect.poll(() => docker('exec', id, ...recipe.healthcheck).catch(() => '')).toContain('runs');
      const [, port] = /:(\d+)\s*$/.exec(await docker('port', id, '8060')) ?? [];
      expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
      await docker('stop', id);
      expect((await docker('inspect', '--format', '{{.State.ExitCode}}', id)).trim()).toBe('0');
    } finally {
      await docker('rm', '--force', id);
    }
  });
});
