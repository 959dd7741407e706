import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startSimulator } from '@ccgateway/simulator/node';
import { expect, test } from 'vitest';
import { root } from '../../scripts/cli/paths.ts';

const folder = join(root, 'docs/src/content/docs');

test.each(globSync('**/guides/first-call.md', { cwd: folder }))(
  'the lines of %s run at the simulator',
  async (path) => {
    const simulator = await startSimulator({ httpPort: 0, pollHold: 0 });
    try {
      const text = readFileSync(join(folder, path), 'utf8');
      const lines = [...text.matchAll(/```sh\n(.*?)```/gs)].map(([, code = '']) => code);
      expect(lines).toHaveLength(4);
      const program = lines.join('').replaceAll('127.0.0.1:8060', `127.0.0.1:${simulator.http?.port}`);
      const { stdout } = await promisify(execFile)('sh', ['-c', program]);
      expect(stdout.match(/^\{.*\}$/gm)?.map((line) => JSON.parse(line) as object)).toMatchObject([
        { retcode: '0', result: { workno: '291' } },
        { retcode: '0', event: { eventType: 'AgentOther_InService' } },
        { callid: expect.any(String) },
        { retcode: '0' },
      ]);
    } finally {
      await simulator.close();
    }
  },
);

test('no page of the site is a stub', () => {
  const short = globSync('**/*.md', { cwd: folder }).filter((path) => {
    const [, , body = ''] = readFileSync(join(folder, path), 'utf8').split(/^---$/m);
    return body.trim().length < 200;
  });
  expect(short).toEqual([]);
});
