/**
 * Whether a query is an address of an operation: its template, a part of one as it is called, or a whole URL, with or
 * without the method. Returns the segments that the template must end with.
 */
export function addressIn(
  query: string,
): { readonly method?: string; readonly segments: readonly string[] } | undefined {
  const match = /^\s*(?:(GET|PUT|POST|DELETE)\s+)?(\S*\/\S+)\s*$/i.exec(query);
  if (!match?.[2]) return undefined;
  const path = match[2]
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '')
    .replace(/^.*\/agentgateway\/resource(?=\/)/, '');
  const segments = path.split('/').filter(Boolean);
  if (segments.length === 0) return undefined;
  return { ...(match[1] && { method: match[1].toUpperCase() }), segments };
}

/** Whether an operation answers an address: a parameter of its template stands for any segment. */
export function answersAddress(route: string, address: NonNullable<ReturnType<typeof addressIn>>): boolean {
  const [method, template = ''] = route.split(' ');
  if (address.method !== undefined && address.method !== method) return false;
  const wanted = template.split('/').filter(Boolean);
  return (
    wanted.length === address.segments.length &&
    wanted.every(
      (segment, index) => segment.startsWith('{') || segment.toLowerCase() === address.segments[index]?.toLowerCase(),
    )
  );
}
