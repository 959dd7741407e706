/** Something of others that users get. */
export interface Part {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression; undefined if it states none. */
  readonly licence: string | undefined;
}

/** A part whose licence no lock file states: it was read in the part itself, in that version. */
interface ReadPart extends Part {
  readonly licence: string;
}

/** What httpx2 and httpcore2 bring along; `npm run test:workflows` compares it with what pip installs. */
export const python: readonly ReadPart[] = [
  { name: 'anyio', version: '4.16.0', licence: 'MIT' },
  { name: 'h11', version: '0.16.0', licence: 'MIT' },
  { name: 'httpcore2', version: '2.16.2', licence: 'BSD-3-Clause' },
  { name: 'httpx2', version: '2.16.2', licence: 'BSD-3-Clause' },
  { name: 'idna', version: '3.20', licence: 'BSD-3-Clause' },
  { name: 'truststore', version: '0.10.5', licence: 'MIT' },
  { name: 'typing_extensions', version: '4.16.0', licence: 'PSF-2.0' },
];

/** From META-INF of the jar; FastDoubleParser and Schubfach are inside it. */
export const java: readonly ReadPart[] = [
  { name: 'jackson-core', version: '2.21.5', licence: 'Apache-2.0 AND MIT AND BSD-2-Clause AND BSL-1.0' },
  { name: 'junit-jupiter-api', version: '5.13.4', licence: 'EPL-2.0' },
];

/** The base of the container. */
export const container: readonly ReadPart[] = [
  {
    name: 'glibc, libstdc++ and libgcc of Debian',
    version: '12',
    licence: 'LGPL-2.1-or-later AND GPL-3.0-or-later WITH GCC-exception-3.1',
  },
];

/** What the site takes of the tools that make it: their styles, scripts and the search. */
export const inSite = ['@astrojs/starlight', '@expressive-code/core', 'astro', 'pagefind'];
