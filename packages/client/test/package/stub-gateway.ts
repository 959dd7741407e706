import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface StubGateway {
  /** Address of the server, without a trailing slash. */
  readonly origin: string;
  /** Address of the interface on the server. */
  readonly baseUrl: string;
  close(): Promise<void>;
}

export interface StubOptions {
  /** Further files of the server, by path. */
  readonly files?: Readonly<Record<string, { readonly type: string; readonly body: string }>>;
  /** Key and certificate in PEM; the server speaks HTTPS with them. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Acts as behind a load balancer: a call without the cookie of the sign-in misses its session. */
  readonly balancer?: boolean;
}

const resource = '/agentgateway/resource';
const events = ['AgentState_SetNotReady_Success', 'AgentState_Ready'];

/** A gateway for one agent on loopback, which enforces what the documents demand of every call. */
export async function startStubGateway({ files = {}, tls, balancer }: StubOptions = {}): Promise<StubGateway> {
  let signIns = 0;
  let guid: string | undefined;
  let polls = 0;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stub');
    const file = files[pathname];
    if (file) {
      response.writeHead(200, { 'Content-Type': file.type }).end(file.body);
      return;
    }
    const reply = (retcode: string, more: object = {}) =>
      response
        .writeHead(200, { 'Content-Type': 'application/json' })
        .end(JSON.stringify({ message: '', retcode, ...more }));

    if (request.headers['content-type'] !== 'application/json; charset=UTF-8') {
      response.writeHead(415).end();
      return;
    }
    const call = `${request.method} ${pathname.slice(resource.length)}`;
    if (call === 'PUT /onlineagent/291') {
      guid = `${++signIns}.AgentGateway0`;
      polls = 0;
      response.setHeader('Set-GUID', `JSESSIONID=${guid}`);
      if (balancer) response.setHeader('Set-Cookie', `balancer=${signIns}; Path=/`);
      reply('0', { result: {} });
      return;
    }
    const astray = balancer && request.headers.cookie !== `balancer=${signIns}`;
    if (guid === undefined || request.headers.guid !== guid || astray) {
      reply('100-006');
      return;
    }
    switch (call) {
      case 'POST /onlineagent/291/saybusy':
        reply(searchParams.get('reason') === '200' ? '0' : '100-009');
        return;
      case 'POST /onlineagent/291/sayfree':
        // Never answered.
        return;
      case 'GET /agentevent/291': {
        const eventType = events[polls++];
        reply('0', eventType ? { event: { eventType, workNo: '291', content: null } } : {});
        return;
      }
      case 'DELETE /onlineagent/291/logout':
        guid = undefined;
        reply('0', { result: {} });
        return;
      default:
        response.writeHead(404).end();
    }
  }

  const server = tls ? createSecureServer(tls, answer) : createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const origin = `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    baseUrl: `${origin}${resource}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
