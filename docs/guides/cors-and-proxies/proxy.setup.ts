import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { shownOn } from '../browser.ts';
import type { Setup } from '../stage.ts';

/** Runs the proxy on a free port, and opens the page that it serves. */
export const setup: Setup = (stage) => {
  stage.run = async (file) => {
    const proxy = spawn(process.execPath, [file], {
      cwd: stage.folder,
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    stage.atEnd(async () => {
      const exit = once(proxy, 'exit');
      proxy.kill();
      await exit;
    });
    const [line]: string[] = await once(createInterface(proxy.stdout), 'line');
    return shownOn(stage, `http://127.0.0.1:${line?.split(' ').at(-1)}/`, 'no-store: nothing new');
  };
};
