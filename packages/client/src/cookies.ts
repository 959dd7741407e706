import type { GatewayOptions } from './types.ts';

type Fetch = NonNullable<GatewayOptions['fetch']>;

/** Values of cookies by their names. */
export type CookieJar = Map<string, string>;

/** The jar of a header Cookie, as {@link lineOf} wrote it. */
export function jarOf(line: string | undefined, limit: number): CookieJar {
  const jar: CookieJar = new Map();
  for (const cookie of `${line || ''}`.split('; ')) keep(cookie, limit, jar);
  return jar;
}

/**
 * Wraps the fetch of a gateway so that it sends the cookies of a load balancer back, for this session only. Browsers do this themselves
 * and hide Set-Cookie; Node's fetch keeps no cookies.
 *
 * @param limit maximum bytes of cookies sent. The first cookies are kept, because the one set at sign-in says which
 * machine the session belongs to.
 * @param jar the cookies to begin with; it is kept up to date
 */
export function keepingCookies(send: Fetch | undefined, limit: number, jar: CookieJar): Fetch {
  return async (input, init) => {
    if (jar.size > 0) {
      // What the gateway gives is a record, and a caller's fetch gets one too.
      const headers = init?.headers as Readonly<Record<string, string>>;
      const name = Object.keys(headers).find((given) => /^cookie$/i.test(given)) || 'Cookie';
      init = { ...init, headers: { ...headers, [name]: beside(headers[name], jar) } };
    }
    const response = await (send || fetch)(input, init);
    for (const cookie of response.headers.getSetCookie?.() || []) keep(cookie, limit, jar);
    return response;
  };
}

/** Puts a cookie into a jar, as far as it fits. */
function keep(cookie: string, limit: number, jar: CookieJar): void {
  // Attributes follow the first semicolon; they are never sent back.
  const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(cookie)?.map((part) => part.trim()) || [];
  // A header cannot hold what a snapshot that was tampered with may.
  if (!name || /[^\t -~\x80-\xff]/.test(name + value)) return;
  const before = jar.get(name);
  if (withdrawn(cookie)) jar.delete(name);
  else if (lineOf(jar.set(name, value)).length <= limit) return;
  else if (before === undefined) jar.delete(name);
  else jar.set(name, before);
}

/** The caller's cookies, and those of the jar whose names the caller does not use. */
function beside(own: string | undefined, jar: ReadonlyMap<string, string>): string {
  if (!own) return lineOf(jar);
  const names = new Set(own.split(';').map((pair) => pair.split('=')[0]?.trim()));
  const kept = lineOf(new Map([...jar].filter(([name]) => !names.has(name))));
  return kept ? `${own}; ${kept}` : own;
}

/** The header Cookie of a jar; empty for an empty one. */
export function lineOf(jar: ReadonlyMap<string, string>): string {
  return [...jar].map((pair) => pair.join('=')).join('; ');
}

function withdrawn(cookie: string): boolean {
  if (/;\s*max-age\s*=\s*(0|-)/i.test(cookie)) return true;
  const [, until = ''] = /;\s*expires\s*=\s*([^;]*)/i.exec(cookie) || [];
  return Date.parse(until) <= Date.now();
}
