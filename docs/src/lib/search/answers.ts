import { linkTo } from '../links.ts';
import type { Locale } from '../locales.ts';
import type { SearchEntry } from './entry.ts';
import type { PassageAnswer } from './find-passages.ts';
import { isChinese } from './text.ts';
import type { TextAnswer } from './texts.ts';

/** A heading with the answers below it; nothing if there are none. */
export function section(title: string, items: readonly HTMLElement[]): HTMLElement[] {
  if (items.length === 0) return [];
  const heading = element('h2', '', title);
  const list = document.createElement('ul');
  list.append(...items);
  return [heading, list];
}

export function paragraph(text: string): HTMLElement {
  return element('p', '', text);
}

/** An entry of the table as a link: its name, its kind, and what it is. */
export function entryItem(entry: SearchEntry, locale: Locale, kind: string): HTMLElement {
  const title = (locale && entry.titles?.[locale]) ?? entry.name;
  const written = entry.kind === 'guide' || entry.kind === 'page';
  const name = element('span', written ? 'name' : 'name code', title);
  // Facts are in English; on a Chinese page the first Chinese phrase says what it is about.
  const phrase = locale === 'zh-cn' && !written ? entry.phrases?.find(isChinese) : undefined;
  const summary = element('span', 'summary', phrase ? `${phrase}：${entry.summary}` : entry.summary);
  return item(linkTo(entry.path, locale), name, element('span', 'kind', kind), summary);
}

/** A section or a fact that has the words, with what it says. */
export function passageItem({ passage: { page, heading, path }, excerpt }: PassageAnswer, locale: Locale): HTMLElement {
  const name = element('span', 'name', heading === undefined ? page : `${page}: ${heading}`);
  return item(linkTo(path, locale), name, element('span', 'summary', excerpt));
}

/** A page whose text was found, with the sections that have it. */
export function textItem({ url, title, excerpt, sections }: TextAnswer): HTMLElement {
  const summary = element('span', 'summary', '');
  summary.innerHTML = excerpt;
  const whole = item(url, element('span', 'name', title), summary);
  if (sections.length === 0) return whole;
  const list = document.createElement('ul');
  list.append(...sections.map((one) => item(one.url, element('span', '', one.title))));
  whole.append(list);
  return whole;
}

function item(href: string, ...parts: readonly HTMLElement[]): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(...parts);
  const entry = document.createElement('li');
  entry.append(link);
  return entry;
}

function element(tag: 'h2' | 'p' | 'span', className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
