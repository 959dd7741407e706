import type { Assets } from './asset.ts';

/**
 * The files of the page. From the sources they are bundled when they are first asked for; the build of the package
 * replaces this module by one that holds them, so that neither a file nor a bundler is needed at run time.
 */
export async function readAssets(): Promise<Assets> {
  const { bundlePage } = await import('./bundle.ts');
  return bundlePage();
}
