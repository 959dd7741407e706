import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A private key and its certificate, both PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/**
 * A certificate for this machine, made anew for every run and kept in memory only. Made in another thread: loading what
 * makes it would delay the first answer over plain HTTP.
 */
export async function makeCertificate(host: string): Promise<Certificate> {
  // From the sources or from the package, the thread's module lies beside this one.
  const module = import.meta.url.endsWith('.ts') ? './certificate-thread.ts' : './certificate-thread.js';
  const thread = new Worker(new URL(module, import.meta.url), { workerData: host });
  const [certificate] = await once(thread, 'message');
  return certificate as Certificate;
}
