/** Licences that ask for nothing but their text, and what that means for an SPDX expression. */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BSL-1.0', 'ISC', 'MIT', 'PSF-2.0']);

/** Parts with another licence, and why they may be there nevertheless. */
const exceptions: Readonly<Record<string, string>> = {
  'glibc, libstdc++ and libgcc of Debian':
    'separate files in the base of the container, linked to at run time; GCC grants an exception for that',
  'junit-jupiter-api': 'optional: for the JUnit extension alone, in projects that have JUnit',
};

/** Why a part may be among what the project hands on; undefined if it may not. */
export function allowance(name: string, expression: string | undefined): string | undefined {
  if (expression !== undefined && isAllowed(expression)) return 'permissive';
  return exceptions[name];
}

/** `AND` asks for both licences, `OR` for either. Anything more is for a person to read. */
function isAllowed(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  if (/[()]| WITH /.test(plain)) return false;
  return plain.split(' OR ').some((either) => either.split(' AND ').every((one) => allowed.has(one)));
}
