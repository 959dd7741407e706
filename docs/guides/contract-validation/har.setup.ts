import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { usePrintedNode } from '../authority.ts';
import type { Setup } from '../stage.ts';

/** Records a client as a browser would export it; the client leaves out a field that it must send. */
export const setup: Setup = async (stage) => {
  const { http } = await stage.start();
  usePrintedNode(stage);
  const base = `http://127.0.0.1:${http?.port}/agentgateway/resource`;
  const headers = new Headers({ 'Content-Type': 'application/json; charset=UTF-8' });
  const entries: object[] = [];
  const call = async (method: string, path: string, body?: string) => {
    const answer = await fetch(base + path, { method, headers, ...(body !== undefined && { body }) });
    const text = await answer.text();
    const guid = answer.headers.get('Set-GUID')?.replace('JSESSIONID=', '');
    entries.push({
      startedDateTime: new Date(1_700_000_000_000 + entries.length * 1000).toISOString(),
      time: 1,
      request: {
        method,
        url: base + path,
        headers: named(headers),
        ...(body !== undefined && { postData: { mimeType: 'application/json', text: body } }),
      },
      response: { status: answer.status, headers: named(answer.headers), content: { text } },
    });
    if (guid) headers.set('Guid', guid);
  };
  await call('PUT', '/onlineagent/291', '{"password":"","phonenum":"40038"}');
  await call('POST', '/onlineagent/291/saybusy?reason=199');
  await call('PUT', '/voicecall/291/callout', '{"caller":"60015"}');
  await call('DELETE', '/onlineagent/291/logout');
  const log = { version: '1.2', creator: { name: 'a browser', version: '1' }, entries };
  await writeFile(join(stage.folder, 'session.har'), JSON.stringify({ log }, undefined, 2));
};

function named(headers: Headers): object[] {
  return [...headers].map(([name, value]) => ({ name, value }));
}
