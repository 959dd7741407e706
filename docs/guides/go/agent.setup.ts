import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../scripts/cli/paths.ts';
import { Missing, type Setup } from '../stage.ts';
import { customerCalls, startWithWorld } from '../world.ts';

const client = 'example.com/ccgateway-contract/packages/client-go/ccgateway';

export const setup: Setup = async (stage) => {
  await startWithWorld(stage, { cancelBusy: customerCalls });
  const env = {
    ...process.env,
    // Where the other programs in Go are built, so that the standard library is there.
    GOCACHE: join(root, 'scripts/languages/.work/go/cache'),
    GOFLAGS: '-buildvcs=false',
    GOPROXY: 'off',
    GOTOOLCHAIN: 'local',
  };
  stage.run = async (file) => {
    const go = (...args: string[]) => promisify(execFile)('go', args, { cwd: stage.folder, env });
    const version = await go('env', 'GOVERSION').catch(() => undefined);
    const [, minor = '0'] = /^go1\.(\d+)/.exec(version?.stdout ?? '') ?? [];
    if (Number(minor) < 25) throw new Missing('this machine has no Go 1.25 or later');
    const folder = join(root, 'packages/client-go/ccgateway');
    const module = `module agent.test\n\ngo 1.25\n\nrequire ${client} v0.0.0\n\nreplace ${client} => ${folder}\n`;
    await writeFile(join(stage.folder, 'go.mod'), module);
    await go('build', '-o', 'agent', file);
    return (await promisify(execFile)(join(stage.folder, 'agent'), { timeout: 60_000 })).stdout;
  };
};
