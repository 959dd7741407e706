import { cpSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/cli/paths.ts';
import { run } from '../../../scripts/generators/run.ts';
import { readIdentity } from '../../../scripts/release/identity.ts';
import { generate, programs, type Rivals } from './rivals.ts';

export async function prepare(folder: string): Promise<Rivals> {
  // The generated client is a package of the module of the programs.
  await generate('go', join(folder, 'openapi'));
  cpSync(join(programs, 'go'), folder, { recursive: true });
  rmSync(join(folder, 'openapi/go.sum'), { force: true });
  const { goModule } = readIdentity(root);
  const client = join(root, 'packages/client-go/ccgateway');
  const lines = ['module ccgateway-bench', 'go 1.25', `require ${goModule} v0.0.0`, `replace ${goModule} => ${client}`];
  writeFileSync(join(folder, 'go.mod'), `${lines.join('\n\n')}\n`);
  const build = async (name: string) => {
    const env = { GOPROXY: 'off', GOFLAGS: '-buildvcs=false' };
    await run('go', ['build', '-o', `${name}.bin`, `./${name}`], folder, env);
    return join(folder, `${name}.bin`);
  };
  const ours = await build('our-agent');
  const theirs = await build('their-agent');
  const megabytes = (file: string) => statSync(file).size / 1_000_000;
  const runs = (program: string) => ({ program, args: [] });
  return {
    language: (await run('go', ['version'], folder)).replace(/.*go(\d\S+)[\s\S]*/, 'Go $1'),
    sizes: { 'linked program that signs in and polls, MB': { ours: megabytes(ours), theirs: megabytes(theirs) } },
    plan: { warmUp: 1_000, rounds: 15, calls: 200 },
    calls: { ours: runs(await build('our-calls')), theirs: runs(await build('their-calls')) },
    agents: { ours: runs(ours), theirs: runs(theirs) },
    sources: { ours: 'go/our-agent/main.go', theirs: 'go/their-agent/main.go' },
  };
}
