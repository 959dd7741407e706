/** Headers by name: a record, or what lists pairs, as Headers and arrays do. */
export type GivenHeaders = Readonly<Record<string, unknown>> | Iterable<readonly [string, unknown]>;

/**
 * One record of all headers given, of which the later wins whatever its case; what is not given, be it undefined or
 * null, is none. A record, because a fetch of the caller's may spread it.
 */
export function merged(...given: readonly (GivenHeaders | undefined)[]): Record<string, string> {
  const spelled: Record<string, string> = Object.create(null);
  const headers: Record<string, string> = {};
  for (const some of given) {
    const pairs = some && Symbol.iterator in some ? some : Object.entries(some ?? {});
    for (const [name, value] of pairs as Iterable<readonly [string, unknown]>)
      if (value != null) {
        spelled[name.toLowerCase()] ??= name;
        headers[spelled[name.toLowerCase()] as string] = `${value}`;
      }
  }
  return headers;
}
