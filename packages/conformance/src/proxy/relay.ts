import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { connect as connectTls, TLSSocket } from 'node:tls';
import type { Budget } from './budget.ts';
import { Conversation, type Watcher } from './conversation.ts';

/** Where the bytes go. */
export interface Upstream {
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  /** Certificate of the authority that is trusted, PEM; those that Node knows unless given. */
  readonly ca?: string;
}

export interface RelayOptions {
  readonly upstream: Upstream;
  readonly host: string;
  readonly port: number;
  readonly watcher: Watcher;
  readonly budget: Budget;
  /** Told why a connection to the upstream failed. */
  readonly onFailure?: (error: NodeJS.ErrnoException) => void;
}

export interface Relay {
  readonly port: number;
  /** Takes no more connections and ends those that are open. */
  close(): Promise<void>;
}

/**
 * Passes the bytes of connections on, both ways and as they are: no header, no length, no pause is its own. A copy of
 * them goes to a conversation after they were sent. An end, an abort or a refusal of one side reaches the other.
 */
export async function openRelay(options: RelayOptions): Promise<Relay> {
  const open = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const upstream = dial(options.upstream);
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.once('close', () => open.delete(socket));
    }
    pass(client, upstream, options);
  });
  server.listen(options.port, options.host);
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => close(server, open) };
}

function pass(client: Socket, upstream: Socket, { watcher, budget, onFailure }: RelayOptions): void {
  const conversation = new Conversation(watcher, budget);
  let isConnected = false;
  upstream.once('connect', () => {
    isConnected = true;
  });
  // The order matters: a pipe's own listener sends, and only then the copy is read.
  client.pipe(upstream);
  upstream.pipe(client);
  client.on('data', (bytes: Buffer) => conversation.fromClient(bytes));
  upstream.on('data', (bytes: Buffer) => conversation.fromGateway(bytes));
  // Of an answer that ends early after the client has, nobody knows who cut it.
  const ended = () => conversation.close(client.readableEnded ? 'client' : 'gateway');
  upstream.once('end', ended);
  client.once('error', () => {
    conversation.close('client');
    reset(upstream);
  });
  upstream.once('error', (error) => {
    ended();
    if (!isConnected) onFailure?.(error);
    reset(client);
  });
  client.once('close', () => {
    conversation.close('client');
    upstream.destroy();
  });
  upstream.once('close', () => {
    ended();
    // What it sent before is still on its way.
    if (!client.writableEnded) client.end();
  });
}

/** Breaks a connection off as its other side was. */
function reset(socket: Socket): void {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket.resetAndDestroy();
}

/** Connects to the upstream. */
export function dial({ host, port, tls, ca }: Upstream): Socket {
  const address = { host, port, allowHalfOpen: true };
  if (!tls) return connect({ ...address, noDelay: true });
  const socket = connectTls({
    ...address,
    // Servers choose HTTP/2 only where it is offered, and clients of the proxy speak HTTP/1.1 to it.
    ALPNProtocols: ['http/1.1'],
    ...(/^[\d.]+$|:/.test(host) ? {} : { servername: host }),
    ...(ca !== undefined && { ca }),
  });
  return socket.setNoDelay(true);
}

async function close(server: Server, open: ReadonlySet<Socket>): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  for (const socket of open) socket.destroy();
  await closed;
}
