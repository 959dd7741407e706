import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../scripts/cli/paths.ts';
import { Missing, type Setup } from '../stage.ts';
import { customerCalls, startWithWorld } from '../world.ts';

export const setup: Setup = async (stage) => {
  await startWithWorld(stage, { cancelBusy: customerCalls });
  stage.run = async (file) => {
    const python = join(root, 'scripts/languages/.work/python/oldest/bin/python');
    if (!existsSync(python))
      throw new Missing('npm run test:languages -- --language python has not installed the Python client');
    return (await promisify(execFile)(python, [file], { timeout: 60_000 })).stdout;
  };
};
