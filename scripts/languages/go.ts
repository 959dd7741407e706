import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../cli/problem.ts';
import type { Language, Tools } from './language.ts';

/** The release before the newest, which the module supports too; packages/client-go/GO_VERSIONS.md says so. */
const older = 'go1.25.0';
const staticcheck = 'v0.8.2';

export const language: Language = {
  name: 'go',
  title: 'Go',
  folder: 'packages/client-go',
  axes: { style: ['sync'], scheme: ['http', 'https'] },
  programs: [{ name: 'go', package: 'golang-go', version: ['version'], oldest: '1.25' }],
  async prepare(tools) {
    if (!existsSync(join(tools.folder, 'bin', staticcheck)))
      await go(tools, ['install', `honnef.co/go/tools/cmd/staticcheck@${staticcheck}`], {
        GOBIN: join(tools.folder, 'bin', staticcheck),
        GOTOOLCHAIN: 'local',
      });
    await go(tools, ['version'], { GOTOOLCHAIN: older });
  },
  steps: {
    build: async (tools) => {
      await go(tools, ['build', './...'], { GOTOOLCHAIN: 'local' });
      await go(tools, ['vet', './...'], { GOTOOLCHAIN: older });
      return undefined;
    },
    test: async (tools) => {
      const race = await test(tools, ['-race', '-skip', 'TestVectors', './...'], 'local');
      return race + (await test(tools, ['-skip', 'TestVectors', './...'], older));
    },
    vectors: async (tools) => {
      await go(tools, ['test', '-count=1', '-run', 'TestVectors', '.'], { GOTOOLCHAIN: 'local' });
      return undefined;
    },
    lint: async (tools) => {
      const unformatted = await tools.run('gofmt', ['-l', '.'], { cwd: module(tools) });
      if (unformatted.trim() !== '') throw new Problem(`gofmt would change these files:\n${unformatted}`);
      await go(tools, ['vet', './...'], { GOTOOLCHAIN: 'local' });
      await tools.run(join(tools.folder, 'bin', staticcheck, 'staticcheck'), ['./...'], {
        cwd: module(tools),
        env: environment(tools, { GOTOOLCHAIN: 'local' }),
      });
      return undefined;
    },
  },
  quick: ['vectors'],
};

function module(tools: Tools): string {
  return join(tools.client, 'ccgateway');
}

function go(tools: Tools, args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  return tools.run('go', args, { cwd: module(tools), env: environment(tools, env) });
}

/** Runs tests, each of which says so in a line, and counts those that passed. */
async function test(tools: Tools, args: readonly string[], toolchain: string): Promise<number> {
  const said = await go(tools, ['test', '-count=1', '-v', ...args], { GOTOOLCHAIN: toolchain });
  return said.match(/^\s*--- PASS/gm)?.length ?? 0;
}

/** Everything that Go fetches or builds goes below the folder of the tools, and the tests find the simulator. */
function environment(tools: Tools, env: Readonly<Record<string, string>>): Record<string, string> {
  return {
    GOPATH: join(tools.folder, 'go'),
    GOCACHE: join(tools.folder, 'cache'),
    // What is fetched can be removed like everything else.
    GOFLAGS: '-buildvcs=false -modcacherw',
    CCGATEWAY_SIMULATOR: join(tools.root, 'packages/simulator/bin/ccgateway-simulator.mjs'),
    ...env,
  };
}
