import type { Locale } from './locales.ts';

/** Kinds of pages that are made of identifiers. Their addresses are promised for ever. */
export type PageKind =
  | 'operations'
  | 'events'
  | 'codes'
  | 'schemas'
  | 'groups'
  | 'fields'
  | 'guides'
  | 'editions'
  | 'flows';

/** The address of a page below the base of the site, such as `/operations/sayBusy/`. */
export function pathOf(kind: PageKind, identifier?: string): string {
  return identifier === undefined ? `/${kind}/` : `/${kind}/${identifier}/`;
}

/** The address of a page as a link has it: with the base of the site and the language of the page that links. */
export function linkTo(path: string, locale: Locale, base: string = import.meta.env.BASE_URL): string {
  const root = base.endsWith('/') ? base.slice(0, -1) : base;
  return `${root}${locale ? `/${locale}` : ''}${path}`;
}
