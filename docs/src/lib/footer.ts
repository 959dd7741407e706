import { otherLocales } from './locales.ts';

/** The Markdown twin of a page, by the path of the page in the address; the page of an unknown address has none. */
export function markdownOf(path: string, base: string): string | undefined {
  const root = base.endsWith('/') ? base : `${base}/`;
  if (!`${path}/`.startsWith(root)) return undefined;
  const page = path.slice(root.length).replace(/\/$/, '');
  if ([...otherLocales, ''].some((locale) => page.replace(/\.html$/, '') === `${locale && `${locale}/`}404`))
    return undefined;
  return `${root}${page === '' ? 'index' : page}.md`;
}

/**
 * Where a reader says that a fact is wrong, with the page in its title.
 *
 * @param manifest the package.json of the repository
 * @returns undefined while its `bugs` has no address
 */
export function reportOf(manifest: object, path: string): string | undefined {
  const { bugs } = manifest as { readonly bugs?: { readonly url?: string } };
  if (bugs?.url === undefined) return undefined;
  const url = new URL(bugs.url);
  // Trackers of GitHub and its kin have a form beside the list.
  if (url.pathname.endsWith('/issues')) url.pathname += '/new';
  url.searchParams.set('title', `Wrong fact on ${path}`);
  return url.href;
}
