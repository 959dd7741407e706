import { execFile } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { compiler, javaClassPath, lackingJava } from '../../../scripts/cli/java-classes.ts';
import { Missing, type Setup } from '../stage.ts';
import { customerCalls, startWithWorld } from '../world.ts';

export const setup: Setup = async (stage) => {
  await startWithWorld(stage, { cancelBusy: customerCalls });
  stage.run = async (file) => {
    const lack = await lackingJava();
    if (lack !== undefined) throw new Missing(lack);
    const run = promisify(execFile);
    const client = await javaClassPath();
    const classes = join(stage.folder, 'classes');
    await run('javac', [...compiler, '-Xlint:all', '-Werror', '-d', classes, '-cp', client, file]);
    const path = [classes, client].join(delimiter);
    return (await run('java', ['-cp', path, 'Agent'], { timeout: 60_000 })).stdout;
  };
};
