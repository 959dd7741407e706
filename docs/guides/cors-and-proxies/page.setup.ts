import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { served, shownOn } from '../browser.ts';
import type { Setup } from '../stage.ts';

/** Opens the page behind a proxy that lets answers be stored for a minute. */
export const setup: Setup = async (stage) => {
  const { http } = await stage.start();
  stage.run = async (file) => {
    const page = await readFile(file, 'utf8');
    const address = await served(stage, async (request, answer) => {
      if (!request.url?.startsWith('/agentgateway/')) return answer.setHeader('Content-Type', 'text/html').end(page);
      const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, `${value}`]);
      const reply = await fetch(`http://127.0.0.1:${http?.port}${request.url}`, {
        method: request.method ?? 'GET',
        headers: headers.filter(([name]) => /^(guid|content-type)$/.test(name)),
        ...(request.method === 'PUT' && { body: await text(request) }),
      });
      for (const name of ['content-type', 'set-guid']) answer.setHeader(name, reply.headers.get(name) ?? '');
      return answer.setHeader('Cache-Control', 'max-age=60').end(await reply.text());
    });
    return shownOn(stage, address, 'no-store: nothing new');
  };
};
