import type { Passage } from './passage.ts';

/** A page written by hand, with the anchors of its headings. */
export interface WrittenPage {
  /** Language and slug, such as `guides/first-call` and `zh-cn/guides/first-call`. */
  readonly id: string;
  readonly title: string;
  /** Markdown, with components in it. */
  readonly body: string;
  /** The ids of its headings, in their order. */
  readonly anchors: readonly string[];
}

const inChinese = /^zh-cn(?:\/|$)/;

/** The sections of pages written by hand as passages. */
export function sectionsOf(pages: readonly WrittenPage[]): Passage[] {
  const chinese = new Set(pages.filter(({ id }) => inChinese.test(id)).map(({ id }) => pathOf(id)));
  return pages.flatMap(({ id, title, body, anchors }) => {
    const path = pathOf(id);
    const only = inChinese.test(id) ? 'zh-cn' : chinese.has(path) ? 'en' : undefined;
    const parts = withoutCode(body).split(/^#{2,6} /m);
    if (parts.length !== anchors.length + 1)
      throw new Error(`${id} has ${parts.length - 1} headings in its text and ${anchors.length} as a page.`);
    return parts.flatMap((part, index): Passage[] => {
      const [, heading = '', below = ''] = index === 0 ? ['', '', part] : (/^(.*)\n?([\s\S]*)$/.exec(part) ?? []);
      const text = plain(below);
      if (text === '' && heading === '') return [];
      return [
        {
          page: title,
          ...(heading && { heading: plain(heading) }),
          text,
          path: index === 0 ? path : `${path}#${anchors[index - 1]}`,
          ...(only && { only }),
        },
      ];
    });
  });
}

/** The address of a page, without its language; the first page of a language is named by it. */
function pathOf(id: string): string {
  const slug = id.replace(inChinese, '').replace(/^index$/, '');
  return slug === '' ? '/' : `/${slug}/`;
}

/** Code is found by the samples' own pages; a line of it that begins with # is no heading. */
function withoutCode(markdown: string): string {
  return markdown.replace(/^( *)(`{3,}|~{3,})[\s\S]*?^\1\2 *$/gm, '');
}

/** The words of Markdown as a reader sees them, in one line. */
function plain(markdown: string): string {
  return markdown
    .replace(/^(?:import|export) .*$/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/^:::.*$/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\|[-:| ]+\|$/gm, '')
    .replace(/ *\| */g, ' ')
    .replace(/\*\*|`/g, '')
    .replace(/^(?:[-*>]|\d+\.) /gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
