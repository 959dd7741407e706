import { once } from 'node:events';
import { Unreachable } from '../kit/target.ts';
import { unreachable } from '../run/http.ts';
import { Traffic, type TrafficOptions } from '../traffic/traffic.ts';
import { Bystander, type Watched } from './bystander.ts';
import { dial, openRelay, type Relay, type Upstream } from './relay.ts';

export interface ProxyOptions extends Omit<TrafficOptions, 'baseUrl'> {
  /** Address of the gateway: its origin, or the base URL of the interface. */
  readonly target: string;
  /** Address to listen on; loopback unless given. */
  readonly host?: string;
  /** Port; 0, the default, lets the system choose. */
  readonly port?: number;
  /** Certificate of the authority that signed the target's, PEM. */
  readonly ca?: string;
  /**
   * Address of the application that gets pushed events. It opens a second port, for the client to name in callBackUri.
   * Without it pushes go past the proxy, because it rewrites nothing.
   */
  readonly pushTo?: string;
  readonly pushPort?: number;
  /** Milliseconds since 1970; the clock of this machine unless given. */
  readonly now?: () => number;
  /** Told why a connection to the target or the application failed. */
  readonly onFailure?: (error: NodeJS.ErrnoException, address: string) => void;
}

export interface RunningProxy {
  /** What takes the place of the target's address. */
  readonly origin: string;
  /** What takes the place of the application's address in callBackUri. */
  readonly pushOrigin?: string;
  /** Ends all connections, and says what was found. */
  close(): Promise<Watched>;
}

/** Stands between clients and a gateway, changes nothing, and judges what passes. Rejects if the target is unreachable. */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const { target, host = '127.0.0.1', port = 0, ca, pushTo, pushPort = 0, now, onFailure, ...traffic } = options;
  const { origin, pathname } = new URL(target);
  const baseUrl = pathname === '/' ? undefined : `${origin}${pathname.replace(/\/+$/, '')}`;
  const bystander = new Bystander(new Traffic({ ...traffic, ...(baseUrl !== undefined && { baseUrl }) }), baseUrl, now);
  const shared = (address: string) => ({
    host,
    budget: bystander.budget,
    upstream: upstreamOf(address, ca),
    onFailure: (error: NodeJS.ErrnoException) => onFailure?.(error, address),
  });
  await probe(upstreamOf(target, ca), target);
  const relays: Relay[] = [];
  try {
    relays.push(await openRelay({ ...shared(target), port, watcher: bystander.watcher('call', () => origin) }));
    if (pushTo !== undefined) {
      const watcher = bystander.watcher('push', (name) =>
        name === undefined ? new URL(pushTo).origin : `http://${name}`,
      );
      relays.push(await openRelay({ ...shared(pushTo), port: pushPort, watcher }));
    }
  } catch (error) {
    await Promise.all(relays.map((relay) => relay.close()));
    throw error;
  }
  const [calls, pushes] = relays.map((relay) => `http://${host.includes(':') ? `[${host}]` : host}:${relay.port}`);
  return {
    origin: calls ?? '',
    ...(pushes !== undefined && { pushOrigin: pushes }),
    async close() {
      await Promise.all(relays.map((relay) => relay.close()));
      return bystander.end();
    },
  };
}

function upstreamOf(address: string, ca: string | undefined): Upstream {
  const { protocol, hostname, port } = new URL(address);
  const tls = protocol === 'https:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (tls ? 443 : 80) : Number(port),
    tls,
    ...(ca !== undefined && { ca }),
  };
}

/** Connects once, and sends nothing: a wrong address is told at once, not when the first client comes. */
async function probe(upstream: Upstream, target: string): Promise<void> {
  const socket = dial(upstream);
  try {
    await once(socket, upstream.tls ? 'secureConnect' : 'connect', { signal: AbortSignal.timeout(10_000) });
  } catch (error) {
    const url = new URL(target);
    if ((error as Error).name === 'AbortError')
      throw new Unreachable(`${url.host} does not answer; check address and port, and firewalls between.`);
    throw unreachable(error as NodeJS.ErrnoException, url);
  } finally {
    socket.on('error', () => {}).destroy();
  }
}
