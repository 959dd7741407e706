import { linkTo } from '../links.ts';

/** What the site uses of Pagefind's script, which is made with the index and lies beside it. */
export interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<PagefindPage> }[] }>;
}

export interface PagefindPage {
  readonly url: string;
  /** The whole text of the page. */
  readonly content: string;
  /** HTML that Pagefind escaped, with `mark` around what was found. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  /** Sections of the page in which the words stand. */
  readonly sub_results: readonly { readonly url: string; readonly title: string; readonly excerpt: string }[];
}

/** Loads the index of the full text of the language of the page. */
export async function loadPagefind(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ linkTo('/pagefind/pagefind.js', undefined));
  await pagefind.init();
  return pagefind;
}
