import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { isControl } from '../control/control.ts';
import { accessRefusal } from '../control/control-access.ts';
import { servePage } from '../page/serve.ts';
import type { Simulator } from '../simulator.ts';
import { bare, type WireReply, type WireRequest } from '../wire/reply.ts';

export interface ListenOptions {
  /** Port; 0, the default, lets the system choose. */
  readonly port?: number;
  /** Address to listen on; loopback unless set. */
  readonly host?: string;
  /** Key and certificate, both PEM, for HTTPS. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Whether other machines may use the control interface. */
  readonly controlFromAnywhere?: boolean;
  /** Names by which the control interface may be called beside loopback, `host` and, from anywhere, IP addresses. */
  readonly controlHosts?: readonly string[];
  /**
   * Milliseconds within which headers (and the handshake of TLS) and whole requests must have come; 10,000 and 20,000
   * unless set.
   */
  readonly timeouts?: { readonly headers?: number; readonly request?: number };
  /** Told of every answer, for an access log. */
  readonly onAnswer?: (entry: AccessEntry) => void;
}

/** One line of the access log. Holds no GUID, no password, no phone number. */
export interface AccessEntry {
  readonly time: string;
  readonly method: string;
  readonly operation: string;
  readonly agentid: string;
  readonly status: number;
  readonly retcode: string;
  readonly milliseconds: number;
  /** Why the request was refused, in the words of the header X-Simulator-Reason. */
  readonly reason?: string;
  /** A remark on a success that the client may not expect, as in the header X-Simulator-Note. */
  readonly note?: string;
}

export interface Listener {
  readonly port: number;
  /** Base URL of the interface. */
  readonly baseUrl: string;
  /** Ends within a tenth of a second or so, whatever is open: answers that are ready get that long to leave. */
  close(): Promise<void>;
}

/** Milliseconds that answers have to leave when the server closes. */
const grace = 100;

/** Largest body that is read; the largest documented one is 16 K of call data. */
const largestBody = 256 * 1024;

/** Largest state that is put: that of some 50,000 agents. */
const largestState = 64 * 1024 * 1024;

/** Serves a simulator over HTTP or HTTPS. Several listeners may share one. */
export async function listen(simulator: Simulator, options: ListenOptions = {}): Promise<Listener> {
  const { port = 0, host = '127.0.0.1', tls } = options;
  const handler = (request: IncomingMessage, response: ServerResponse) => serve(simulator, options, request, response);
  const { headers: headersTimeout = 10_000, request: requestTimeout = 20_000 } = options.timeouts ?? {};
  const limits = {
    keepAliveTimeout: 65_000,
    headersTimeout,
    requestTimeout,
    handshakeTimeout: headersTimeout,
    // Node looks for late requests every 30 s unless told otherwise, whatever the timeouts are.
    connectionsCheckingInterval: Math.min(1000, headersTimeout, requestTimeout),
    // Most requests have no body; Node then sets up no stream for it.
    optimizeEmptyRequests: true,
  };
  const server: Server = tls ? createTlsServer({ ...limits, ...tls }, handler) : createServer(limits, handler);
  // Those in the handshake of TLS too, which the server does not count among its own.
  const connections = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const bound = (server.address() as AddressInfo).port;
  const name = host.includes(':') ? `[${host}]` : host;
  simulator.gateway.centre.pusher.isServedAt(bound, host);
  return {
    port: bound,
    baseUrl: `${tls ? 'https' : 'http'}://${name}:${bound}/agentgateway/resource`,
    close: () =>
      new Promise((resolve) => {
        const end = setTimeout(() => {
          for (const socket of connections) socket.destroy();
        }, grace);
        server.close(() => {
          clearTimeout(end);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function serve(simulator: Simulator, options: ListenOptions, request: IncomingMessage, response: ServerResponse): void {
  const { onAnswer } = options;
  // Only the log needs the time.
  const started = onAnswer && performance.now();
  const finish = (reply: WireReply | undefined) => {
    const sent = reply ?? bare(404, nothing);
    if (sent.drop) request.socket.destroy();
    else if (response.destroyed || !request.socket.writable) sent.undelivered?.();
    else write(request, response, sent);
    // The page asks many times a second.
    if (sent.operation === 'feed' || sent.operation === 'page') return;
    simulator.metrics.count(sent);
    if (started === undefined) return;
    onAnswer?.({
      time: new Date().toISOString(),
      method: request.method ?? '',
      operation: sent.operation,
      agentid: sent.agentid,
      status: sent.status,
      retcode: sent.retcode,
      milliseconds: Math.round(performance.now() - started),
      ...(sent.reason !== undefined && { reason: sent.reason }),
      ...(sent.note !== undefined && { note: sent.note }),
    });
  };

  // No single request may end the server, and with it the sessions of all others.
  const fail = () => {
    try {
      if (response.headersSent) response.destroy();
      else finish(broken);
    } catch {
      response.destroy();
    }
  };
  const most = longestOf(request, options);
  readBody(request, most, (body) => {
    if (body === undefined) {
      response.setHeader('Connection', 'close');
      finish(bare(413, `The body is larger than ${most / 1024} KiB.`));
      return;
    }
    try {
      const answer = route(simulator, options, request, response, body);
      if (answer instanceof Promise) answer.then(finish).catch(fail);
      else finish(answer);
    } catch {
      fail();
    }
  });
}

/** A mistake of the simulator's own; no request should bring it about. */
const broken = bare(500, 'A mistake of the simulator itself; please report the request.');

const nothing =
  'Nothing is at this address; the gateway is at /agentgateway/resource, the control interface at /simulator/.';

function route(
  simulator: Simulator,
  options: ListenOptions,
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
): WireReply | Promise<WireReply> | undefined {
  const { url } = addressOf(request);
  if (request.method === 'OPTIONS') return preflight(url, request.headers);
  const objection = () => objectionTo(request, options);
  const page = isControl(url) ? servePage(request.method ?? '', url, request.headers.accept, objection) : undefined;
  return page ?? simulator.answer(new ServedRequest(request, url, response, body), objection);
}

/** Why the control interface is not for whoever sent a request; undefined where it is. */
function objectionTo(
  request: IncomingMessage,
  { controlFromAnywhere: fromAnywhere, controlHosts = [], host: own }: ListenOptions,
): string | undefined {
  const { host = request.headers.host } = addressOf(request);
  return accessRefusal(
    { remote: request.socket.remoteAddress, host, origin: request.headers.origin },
    { fromAnywhere, hosts: own ? [own, ...controlHosts] : controlHosts },
  );
}

/** How long a body may be. That of a state is long, and read from those alone who may put one. */
function longestOf(request: IncomingMessage, options: ListenOptions): number {
  if (request.method !== 'PUT' || !isControl(addressOf(request).url)) return largestBody;
  return objectionTo(request, options) === undefined ? largestState : largestBody;
}

/** Path of a request, and the host that the address of one that came through a proxy names, which then counts. */
function addressOf({ url = '' }: IncomingMessage): { url: string; host?: string } {
  if (url.startsWith('/')) return { url };
  const [, host, path] = /^https?:\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  if (host === undefined || path === undefined) return { url };
  return { url: path.startsWith('/') ? path : `/${path}`, host };
}

/**
 * A request as it came to the server. A class, because V8 keeps a shape, and with it the request, for every object that
 * a literal with an accessor makes, until its next full collection: that cost a third of the time.
 */
class ServedRequest implements WireRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly #incoming: IncomingMessage;
  readonly #response: ServerResponse;
  #gone: AbortController | undefined;

  /** @param url path and query, without the host that an address for a proxy has */
  constructor(incoming: IncomingMessage, url: string, response: ServerResponse, body: string) {
    this.method = incoming.method ?? '';
    this.url = url;
    this.body = body;
    this.#incoming = incoming;
    this.#response = response;
  }

  header(name: string): string | undefined {
    return headerOf(this.#incoming, name);
  }

  /** Made on demand: only a poll that is held needs it. */
  get gone(): AbortSignal {
    if (this.#gone) return this.#gone.signal;
    const gone = new AbortController();
    this.#response.once('close', () => gone.abort());
    this.#gone = gone;
    return gone.signal;
  }
}

/**
 * A header by its name in lower case. Node makes its object of all headers when it is first asked for, which takes longer
 * than to look for the few that count; it decides where a header came twice.
 */
function headerOf(request: IncomingMessage, name: string): string | undefined {
  const { rawHeaders } = request;
  let found: string | undefined;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const key = rawHeaders[index] as string;
    if (key.length !== name.length || key.toLowerCase() !== name) continue;
    if (found !== undefined) return request.headers[name] as string | undefined;
    found = rawHeaders[index + 1];
  }
  return found;
}

/** Reads a body up to a bound; undefined beyond it. A request without one is not waited for. */
function readBody(request: IncomingMessage, most: number, done: (body: string | undefined) => void): void {
  const length = headerOf(request, 'content-length');
  const encoding = headerOf(request, 'transfer-encoding');
  if (encoding === undefined && (length === undefined || length === '0')) {
    done('');
    return;
  }
  if (Number(length) > most) {
    done(undefined);
    return;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  let over = false;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (over) return;
    if (size > most) {
      over = true;
      done(undefined);
      return;
    }
    chunks.push(chunk);
  });
  request.on('end', () => {
    if (!over) done(Buffer.concat(chunks).toString('utf8'));
  });
  request.on('error', () => {});
}

function write(request: IncomingMessage, response: ServerResponse, { status, headers, body }: WireReply): void {
  const origin = headerOf(request, 'origin');
  // What GET would answer is not known to HEAD on an operation.
  const length = request.method === 'HEAD' && body === '' ? [] : ['Content-Length', String(Buffer.byteLength(body))];
  const shared = origin === undefined || isControl(addressOf(request).url) ? [] : crossOrigin(origin);
  response.writeHead(status, [...headers, ...length, ...shared]);
  response.end(body);
}

/** A browser client on another origin may call, and read the header that carries the GUID. */
function crossOrigin(origin: string): string[] {
  return [
    'Access-Control-Allow-Origin',
    origin,
    'Access-Control-Allow-Credentials',
    'true',
    'Access-Control-Expose-Headers',
    'Set-GUID, Guid, JSON-Type, X-Simulator-Reason, X-Simulator-Note, X-Simulator-Leniency',
    'Vary',
    'Origin',
  ];
}

function preflight(url: string, headers: IncomingMessage['headers']): WireReply {
  if (!url.startsWith('/agentgateway'))
    return bare(403, 'Pages of other origins may call addresses of the gateway only.');
  const allowed = headers['access-control-request-headers'] ?? '';
  return {
    status: 204,
    headers: [
      'Access-Control-Allow-Methods',
      'GET, PUT, POST, DELETE',
      'Access-Control-Allow-Headers',
      allowed.replace(/[^\w, -]/g, ''),
      'Access-Control-Max-Age',
      '600',
    ],
    body: '',
    operation: 'preflight',
    retcode: '',
    agentid: '',
  };
}
