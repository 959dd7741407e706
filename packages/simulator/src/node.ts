import { makeCertificate } from './certificate.ts';
import { createSimulator } from './index.ts';
import { Metrics } from './metrics.ts';
import { type AccessEntry, type Listener, listen } from './server.ts';
import type { SimulatorOptions } from './settings.ts';
import type { Simulator } from './simulator.ts';

export interface StartOptions extends SimulatorOptions {
  /** Port of plain HTTP; 0 lets the system choose, undefined opens none. */
  readonly httpPort?: number;
  /** Port of HTTPS; 0 lets the system choose, undefined opens none. */
  readonly httpsPort?: number;
  /** Address to listen on; loopback unless set. */
  readonly host?: string;
  readonly controlFromAnywhere?: boolean;
  /** Milliseconds within which headers and whole requests must have come. */
  readonly timeouts?: { readonly headers?: number; readonly request?: number };
  readonly onAnswer?: (entry: AccessEntry) => void;
}

export interface RunningSimulator {
  readonly simulator: Simulator;
  readonly http: Listener | undefined;
  readonly https: Listener | undefined;
  /** The certificate that HTTPS answers with, PEM, for clients that verify. */
  readonly certificate: string | undefined;
  close(): Promise<void>;
}

/** Starts a simulated gateway on HTTP, HTTPS or both. */
export async function startSimulator(options: StartOptions = {}): Promise<RunningSimulator> {
  const { httpPort, httpsPort, host = '127.0.0.1' } = options;
  const simulator = createSimulator(options);
  const metrics = new Metrics();
  const opened: Listener[] = [];
  const open = async (port: number, tls?: { key: string; cert: string }) => {
    const listener = await listen(simulator, metrics, { ...options, port, host, ...(tls && { tls }) });
    opened.push(listener);
    return listener;
  };
  const close = async () => {
    simulator.close();
    await Promise.all(opened.map((listener) => listener.close()));
  };
  try {
    const http = httpPort === undefined ? undefined : await open(httpPort);
    const tls = httpsPort === undefined ? undefined : await makeCertificate(host);
    const https = tls && (await open(httpsPort ?? 0, tls));
    return { simulator, http, https, certificate: tls?.cert, close };
  } catch (error) {
    await close();
    throw error;
  }
}

export { createSimulator } from './index.ts';
export type { AccessEntry, Listener } from './server.ts';
