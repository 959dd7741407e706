import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AgentSession, parsePushedEvents } from '@ccgateway/client';
import { Agent } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningSimulator, startSimulator } from '../src/node.ts';
import { day } from './day.ts';

describe.each([1, 2] as const)('over HTTPS, AUTHMODE %s', (authmode) => {
  let running: RunningSimulator;
  beforeAll(async () => {
    running = await startSimulator({ httpsPort: 0, authmode, guidInterval: 100, pollHold: 1000 });
  });
  afterAll(() => running.close());

  const connect = (agentid: string) =>
    new AgentSession({
      baseUrl: running.https?.baseUrl ?? '',
      agentid,
      pollPause: 1,
      dispatcher: new Agent({ connect: { ca: running.certificate ?? '' } }),
    });

  test('a day with polling', async () => {
    const session = connect('291');
    const signedIn = await session.signIn({ password: '', phonenum: '40038', autoanswer: false });
    expect(signedIn).toMatchObject({ ok: true, result: { workno: '291', mediatype: 'TTF' } });
    await day(session, running.simulator);
    expect(session.connection.state).toBe('ended');
  });

  test('a day with push', async () => {
    const session = connect('292');
    const receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        const pushed = parsePushedEvents(body);
        if (pushed) session.deliver(pushed);
        response
          .setHeader('Content-Type', 'application/json')
          .end(JSON.stringify({ message: '', retcode: pushed ? '0' : '1' }));
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    const { port } = receiver.address() as AddressInfo;
    try {
      const callBackUri = `http://127.0.0.1:${port}/events`;
      const body = { password: '', phonenum: '40039', autoanswer: false, callBackUri, serviceToken: 'token' };
      expect(await session.signIn(body)).toMatchObject({ ok: true });
      await day(session, running.simulator);
    } finally {
      receiver.closeAllConnections();
      receiver.close();
    }
  });
});
