/** The first value of each name in a query, as URLSearchParams reads them; plain queries are split faster. */
export function parseQuery(query: string): Map<string, string> {
  const values = new Map<string, string>();
  if (query.includes('%') || query.includes('+') || query.includes('?')) {
    for (const [name, value] of new URLSearchParams(query)) if (!values.has(name)) values.set(name, value);
    return values;
  }
  for (let start = 0; start < query.length; ) {
    const ampersand = query.indexOf('&', start);
    const end = ampersand < 0 ? query.length : ampersand;
    const equals = query.indexOf('=', start);
    const named = equals >= 0 && equals < end ? equals : end;
    const name = query.slice(start, named);
    if (end > start && !values.has(name)) values.set(name, query.slice(named + 1, end));
    start = end + 1;
  }
  return values;
}
