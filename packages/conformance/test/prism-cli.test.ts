import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { guid } from '../suite/support.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test("Prism's own command serves the unchanged description", async () => {
  const child = spawn('npm', ['run', '--silent', 'mock', '--', '--port', '0', '--host', '127.0.0.1'], {
    cwd: root,
    detached: true,
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let text = '';
      const read = (chunk: Buffer) => {
        text += chunk;
        const found = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(text);
        if (found) resolve(found[1] as string);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.on('close', () => reject(new Error(text)));
    });
    const answer = await fetch(`${address}/onlineagent/291/saybusy`, { method: 'POST', headers: { Guid: guid } });
    expect(await answer.json()).toMatchObject({ retcode: '0' });
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
  }
});
