/** The first value of each name in a query, as URLSearchParams reads them; plain queries are split faster. */
export function parseQuery(query: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of /[%+?]/.test(query) ? new URLSearchParams(query) : plainPairs(query)) {
    if (!values.has(name)) values.set(name, value);
  }
  return values;
}

/** Pairs of a query in which nothing is encoded. */
function plainPairs(query: string): [string, string][] {
  const pairs: [string, string][] = [];
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=');
    if (equals >= 0) pairs.push([pair.slice(0, equals), pair.slice(equals + 1)]);
    else if (pair !== '') pairs.push([pair, '']);
  }
  return pairs;
}
