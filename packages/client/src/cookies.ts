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
      const headers = new Headers(input instanceof Request ? input.headers : init?.headers);
      const own = headers.get('Cookie');
      const kept = [...jar].map((pair) => pair.join('=')).join('; ');
      headers.set('Cookie', own ? `${own}; ${kept}` : kept);
      init = { ...init, headers };
    }
    const response = await (send ?? fetch)(input, init);
    for (const cookie of response.headers.getSetCookie?.() ?? []) {
      // What follows the first semicolon are attributes, which never go back.
      const [, name, value] = /^([^=;]+)=([^;]*)/.exec(cookie) ?? [];
      if (name === undefined || value === undefined) continue;
      if (/;\s*max-age=(0|-)/i.test(cookie)) jar.delete(name.trim());
      else jar.set(name.trim(), value.trim());
    }
    return response;
  };
}
