import { readPackageFile } from '../package-files.ts';

const manifest: { readonly version: string } = JSON.parse(readPackageFile('package.json'));

/** The version of this package. */
export const { version } = manifest;
