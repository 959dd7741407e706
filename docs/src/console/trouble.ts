import { baseOf } from './request.ts';

/** Why a call had no answer that the page may read, as the key of a text and the values in it. */
export interface Trouble {
  readonly trouble:
    | 'console.trouble.mixed'
    | 'console.trouble.local'
    | 'console.trouble.cors'
    | 'console.trouble.unreachable';
  readonly values: Readonly<Record<string, string>>;
}

/** Names of the machine on which the browser runs. */
export function isLoopback(address: string): boolean {
  const host = URL.parse(address)?.hostname ?? '';
  return host === 'localhost' || host.endsWith('.localhost') || /^127\.\d+\.\d+\.\d+$/.test(host) || host === '[::1]';
}

/**
 * Explains a call that failed without an answer. A browser does not tell a page why, so that this asks the same address
 * once more without wanting to read the answer: that succeeds where a gateway answers and only CORS keeps the answer from
 * the page.
 *
 * @param page address of the page
 */
export async function explain(address: string, page: string, send: typeof fetch): Promise<Trouble> {
  const base = baseOf(address) ?? '';
  const { protocol, origin } = new URL(page);
  const values = { address: base, origin };
  if (protocol === 'https:' && base.startsWith('http:'))
    return { trouble: isLoopback(base) ? 'console.trouble.local' : 'console.trouble.mixed', values };
  try {
    await send(base, { mode: 'no-cors', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' });
    return { trouble: 'console.trouble.cors', values };
  } catch {
    if (protocol === 'https:' && isLoopback(base)) return { trouble: 'console.trouble.local', values };
    return { trouble: 'console.trouble.unreachable', values };
  }
}
