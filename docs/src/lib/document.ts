import type { Model } from '@ccgateway/openapi/model';
import { linkTo, pathOf } from './links.ts';
import type { Locale } from './locales.ts';

/**
 * A Markdown document that was written for the repository, as part of a page: without its title, because the page has one,
 * and with links from the names in code to their pages.
 */
export function partOfPage(html: string, model: Model, locale: Locale): string {
  const pages = new Map([
    ...[...model.operations, ...model.webhooks].map(({ id }) => [id, pathOf('operations', id)] as const),
    ...model.events.map(({ type }) => [type, pathOf('events', type)] as const),
    ...model.retcodes.map(({ code }) => [code, pathOf('codes', code)] as const),
  ]);
  return html.replace(/<h1[^>]*>.*?<\/h1>/s, '').replaceAll(/<code>([\w-]+)<\/code>/g, (code, name: string) => {
    const path = pages.get(name);
    return path === undefined ? code : `<a href="${linkTo(path, locale)}">${code}</a>`;
  });
}
