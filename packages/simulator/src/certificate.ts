import { once } from 'node:events';
import { isIP } from 'node:net';
import { Worker } from 'node:worker_threads';

/** What HTTPS needs, and what its clients trust; all PEM. */
export interface Certificate {
  /** Private key of the server. */
  readonly key: string;
  /** Certificate of the server. */
  readonly cert: string;
  /** Certificate of the authority that signed the server's. Its key is forgotten at once. */
  readonly authority: string;
}

/**
 * Certificates for this machine, made anew for every run and kept in memory only. Made in another thread: loading what
 * makes them would delay the first answer over plain HTTP.
 *
 * @param names host names and IP addresses beside those of loopback
 */
export async function makeCertificate(names: readonly string[]): Promise<Certificate> {
  // From the sources or from the package, the thread's module lies beside this one.
  const module = import.meta.url.endsWith('.ts') ? './certificate-thread.ts' : './certificate-thread.js';
  // The addresses that mean every address are nobody's name.
  const asked = names.filter((name) => name !== '0.0.0.0' && name !== '::');
  const workerData = [...new Set(['localhost', '127.0.0.1', '::1', ...asked])];
  const thread = new Worker(new URL(module, import.meta.url), { workerData });
  const [certificate] = await once(thread, 'message');
  return certificate as Certificate;
}

/** Whether a certificate can name it: a host name, one with a `*` at its front, or an IP address. */
export function isCertificateName(name: string): boolean {
  return isIP(name) !== 0 || (name.length <= 253 && /^(\*\.)?[a-z\d_-]{1,63}(\.[a-z\d_-]{1,63})*$/i.test(name));
}
