import { readPackageFile } from '../package-files.ts';

/**
 * Identifiers of the checks that a gateway of an edition has to pass, frozen: checks of later versions of this package
 * run and are reported, but cannot fail a run that is pinned to the edition. Undefined for an edition without a list.
 */
export function requiredOf(edition: string): ReadonlySet<string> | undefined {
  try {
    return new Set(
      readPackageFile(`required/${edition}.txt`)
        .split('\n')
        .filter((line) => line !== ''),
    );
  } catch {
    return undefined;
  }
}
