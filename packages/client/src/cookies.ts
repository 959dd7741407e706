import type { GatewayOptions } from './types.ts';

type Fetch = NonNullable<GatewayOptions['fetch']>;

/**
 * A fetch that sends the cookies of a load balancer back to it, for this session alone. Browsers do so by themselves
 * and hide Set-Cookie; Node's fetch keeps no cookies.
 */
export function keepingCookies(send: Fetch | undefined): Fetch {
  const jar = new Map<string, string>();
  return async (input, init) => {
    if (jar.size > 0) {
      const given = input instanceof Request ? input.headers : new Headers(init?.headers);
      const kept = [...jar].map((pair) => pair.join('=')).join('; ');
      const own = given.get('Cookie');
      const Cookie = own ? `${own}; ${kept}` : kept;
      // A fetch of the caller's own gets an object, as without a cookie.
      if (input instanceof Request) given.set('Cookie', Cookie);
      else init = { ...init, headers: { ...(init?.headers as Record<string, string>), Cookie } };
    }
    const response = await (send ?? fetch)(input, init);
    for (const cookie of response.headers.getSetCookie?.() ?? []) {
      // What follows the first semicolon are attributes, which never go back.
      const [, name, value] = /^([^=;]+)=([^;]*)/.exec(cookie) ?? [];
      if (name === undefined || value === undefined) continue;
      if (withdrawn(cookie)) jar.delete(name.trim());
      else jar.set(name.trim(), value.trim());
    }
    return response;
  };
}

function withdrawn(cookie: string): boolean {
  if (/;\s*max-age\s*=\s*(0|-)/i.test(cookie)) return true;
  const [, until = ''] = /;\s*expires\s*=\s*([^;]*)/i.exec(cookie) ?? [];
  return Date.parse(until) <= Date.now();
}
