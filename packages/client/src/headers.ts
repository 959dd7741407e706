/** The documents demand it for every call, also for one without a body. */
export const contentType = 'application/json; charset=UTF-8';

/** Headers by name: a record, or an iterable of pairs such as Headers or an array. */
export type GivenHeaders = Readonly<Record<string, unknown>> | Iterable<readonly [string, unknown]>;

/**
 * Adds headers to a record. A given header replaces the one of before, whatever its case; undefined and null are left
 * out. The result is a record, because a caller's fetch may spread it.
 */
export function merged(usual: Readonly<Record<string, string>>, given: GivenHeaders): Record<string, string> {
  const headers: Record<string, string> = { ...usual };
  const pairs = Symbol.iterator in given ? given : Object.entries(given);
  for (const [name, value] of pairs as Iterable<readonly [string, unknown]>) {
    const isSame = (known: string) => known.toLowerCase() === name.toLowerCase();
    if (value != null) headers[Object.keys(headers).find(isSame) || name] = `${value}`;
  }
  return headers;
}
