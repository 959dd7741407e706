import type { SimulatorOptions } from './centre/settings.ts';
import { playerOf } from './control/scenario.ts';
import { makeCertificate } from './host/certificate.ts';
import { type AccessEntry, type Listener, listen } from './host/server.ts';
import { createSimulator } from './index.ts';
import type { Simulator } from './simulator.ts';

export interface StartOptions extends SimulatorOptions {
  /** Port of plain HTTP; 0 lets the system choose, undefined opens none. */
  readonly httpPort?: number;
  /** Port of HTTPS; 0 lets the system choose, undefined opens none. */
  readonly httpsPort?: number;
  /** Address to listen on; loopback unless set. */
  readonly host?: string;
  /** Whether other machines may use the control interface. */
  readonly controlFromAnywhere?: boolean;
  /** Names by which the control interface may be called beside loopback, `host` and, from anywhere, IP addresses. */
  readonly controlHosts?: readonly string[];
  /** Host names and IP addresses that the certificate is for, beside `localhost`, `127.0.0.1`, `::1` and `host`. */
  readonly certificateNames?: readonly string[];
  /** Milliseconds within which headers (and the handshake of TLS) and whole requests must have come. */
  readonly timeouts?: { readonly headers?: number; readonly request?: number };
  readonly onAnswer?: (entry: AccessEntry) => void;
  /** Told what a scenario that the action play was given cannot do. */
  readonly onScenario?: (sentence: string) => void;
}

export interface RunningSimulator {
  readonly simulator: Simulator;
  readonly http: Listener | undefined;
  readonly https: Listener | undefined;
  /** Certificate of the authority that signed the one of HTTPS, PEM: what clients that verify have to trust. */
  readonly certificate: string | undefined;
  /**
   * Ends pushes and held requests at once and connections within some 100 ms, and cancels the timers of this simulator.
   * A clock that was passed in keeps running.
   */
  close(): Promise<void>;
}

/** Starts a simulated gateway on HTTP, HTTPS or both. */
export async function startSimulator(options: StartOptions = {}): Promise<RunningSimulator> {
  const { httpPort, httpsPort, host = '127.0.0.1', certificateNames = [] } = options;
  const simulator = createSimulator(options);
  simulator.gateway.player = playerOf(simulator.gateway, options.onScenario ?? (() => {}));
  const opened: Listener[] = [];
  const open = async (port: number, tls?: { key: string; cert: string }) => {
    const listener = await listen(simulator, { ...options, port, host, ...(tls && { tls }) });
    opened.push(listener);
    return listener;
  };
  const close = async () => {
    simulator.close();
    await Promise.all(opened.map((listener) => listener.close()));
  };
  try {
    const http = httpPort === undefined ? undefined : await open(httpPort);
    const tls = httpsPort === undefined ? undefined : await makeCertificate([host, ...certificateNames]);
    const https = tls && (await open(httpsPort ?? 0, tls));
    return { simulator, http, https, certificate: tls?.authority, close };
  } catch (error) {
    await close();
    throw error;
  }
}

export type { AccessEntry, Listener } from './host/server.ts';
export { createSimulator } from './index.ts';
