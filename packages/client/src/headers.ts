/** The documents demand it for every call, also for one without a body. */
export const contentType = 'application/json; charset=UTF-8';

/** Headers by name: a record, or an iterable of pairs such as Headers or an array. */
export type GivenHeaders = Readonly<Record<string, unknown>> | Iterable<readonly [string, unknown]>;

/**
 * Merges headers into one record. A later header replaces an earlier one, whatever its case; undefined and null are
 * left out. The result is a record, because a caller's fetch may spread it.
 */
export function merged(...given: readonly (GivenHeaders | undefined)[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const some of given) {
    const pairs = some && Symbol.iterator in some ? some : Object.entries(some || {});
    for (const [name, value] of pairs as Iterable<readonly [string, unknown]>) {
      const isSame = (known: string) => known.toLowerCase() === name.toLowerCase();
      if (value != null) headers[Object.keys(headers).find(isSame) || name] = `${value}`;
    }
  }
  return headers;
}
