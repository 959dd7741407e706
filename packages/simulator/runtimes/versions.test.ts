import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Commands, type Running } from '../test/commands.ts';
import { proves } from './proof.ts';

const run = promisify(execFile);

function installed(path: string): string {
  return fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));
}

const command = installed('@ccgateway/simulator/bin/ccgateway-simulator.mjs');
const versions: [major: string, program: string][] = [
  ['20', installed('node-20/bin/node')],
  ['22', installed('node-22/bin/node')],
  ['24', process.execPath],
];

for (const [major, program] of versions) {
  const missing = !existsSync(program);
  if (missing) console.warn(`NOT TESTED: Node ${major}, which npm has not for this platform.`);
  if (missing && process.env.CI) test(`Node ${major} is here`, () => expect(program).toBe('installed'));
  describe.skipIf(missing)(`Node ${major}${missing ? ' (not tested: it is not here)' : ''}`, () => {
    test('is what it is called', async () => {
      expect((await run(program, ['--version'])).stdout).toMatch(new RegExp(`^v${major}\\.`));
    });

    describe('the simulator', () => proves([program, command]));

    describe('beside a simulator', () => {
      const commands = new Commands([program, command]);
      let running: Running;
      beforeAll(async () => {
        running = await commands.start('--http-port', '0', '--https-port', 'off', '--poll-hold', '0', '--quiet');
      });
      afterAll(() => commands.end());

      test('the client signs an agent in and out', async () => {
        const { stdout } = await run(program, [
          '--input-type=module',
          '--eval',
          `import { createGateway, login, logout } from ${JSON.stringify(installed('@ccgateway/client/index.js'))};
const gateway = createGateway({ baseUrl: ${JSON.stringify(running.ready.http)} });
const body = { password: '', phonenum: '40038' };
console.log((await login(gateway, { agentid: '291', body })).ok, (await logout(gateway, { agentid: '291' })).ok);`,
        ]);
        expect(stdout).toBe('true true\n');
      });

      test('ccgateway-conformance finds the contract kept', async () => {
        const conformance = installed('@ccgateway/conformance/bin/ccgateway-conformance.mjs');
        const args = [conformance, 'run', running.ready.http ?? '', '--agent', '291'];
        const { stdout } = await run(program, args, { env: { ...process.env, CCGATEWAY_PASSWORD: '' } });
        expect(stdout).toMatch(/contract is kept/i);
      });
    });
  });
}
