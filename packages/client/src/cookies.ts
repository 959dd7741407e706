import type { Gateway } from './types.ts';

/**
 * Sends the cookies of a load balancer back to it, for this session alone. Browsers do so by themselves and hide
 * Set-Cookie; Node's fetch keeps no cookies.
 */
export function keepCookies(raw: Gateway['raw']): void {
  const jar = new Map<string, string>();
  raw.use({
    onRequest({ request }) {
      if (jar.size > 0) request.headers.set('Cookie', [...jar].map((pair) => pair.join('=')).join('; '));
    },
    onResponse({ response }) {
      for (const cookie of response.headers.getSetCookie?.() ?? []) {
        // What follows the first semicolon are attributes, which never go back.
        const [, name, value] = /^([^=;]+)=([^;]*)/.exec(cookie) ?? [];
        if (name !== undefined && value !== undefined) jar.set(name.trim(), value.trim());
      }
    },
  });
}
