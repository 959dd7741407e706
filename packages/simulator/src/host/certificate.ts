import { once } from 'node:events';
import { isIP } from 'node:net';
import { Worker } from 'node:worker_threads';

/** Key and certificates of HTTPS, all PEM. */
export interface Certificate {
  /** Private key of the server. */
  readonly key: string;
  /** Certificate of the server. */
  readonly cert: string;
  /** Certificate of the authority that signed the server's. Its key is not kept. */
  readonly authority: string;
}

/**
 * Makes the certificates of one run; they stay in memory. Another thread makes them, because loading the library for it
 * would delay the first answer over plain HTTP.
 *
 * @param names host names and IP addresses beside those of loopback
 */
export async function makeCertificate(names: readonly string[]): Promise<Certificate> {
  // The module of the thread lies beside this one, in the sources and in the package.
  const module = import.meta.url.endsWith('.ts') ? './certificate-thread.ts' : './certificate-thread.js';
  // Wildcard addresses name no host.
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
