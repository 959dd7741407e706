import type { Element, ElementContent, Root, RootContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** A page of the site as text. */
export interface PageText {
  readonly title: string;
  readonly description: string;
  /** The content of the page below its title. */
  readonly markdown: string;
}

/** What a page has for a browser only: controls, pictures of controls, and what is told in another way. */
const leftOut =
  'script, style, svg, button, select, input, textarea, dialog, template, [aria-hidden="true"], .sl-anchor-link, [data-no-markdown]';

const parser = unified().use(rehypeParse, { fragment: true });
const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', fences: true });

/**
 * The title, description and content of a built page.
 *
 * @param address the whole address of the page, from which its links are resolved
 */
export function textOfPage(html: string, address: string): PageText {
  const [main] = /<main\b.*<\/main>/s.exec(html) ?? [];
  const document = parser.parse(main ?? '');
  const content = select('.sl-markdown-content', document);
  const title = select('h1', document);
  if (content === undefined || title === undefined) throw new Error(`${address} has no title or no content`);
  prepare(content, address);
  const body: Root = { type: 'root', children: [content] };
  const markdown = writer.stringify(writer.runSync(body) as never);
  return { title: textOf(title).trim(), description: descriptionOf(html), markdown };
}

function descriptionOf(html: string): string {
  const [, text = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
  return textOf(parser.parse(text));
}

function prepare(content: Element, address: string): void {
  for (const figure of selectAll('.expressive-code', content)) becomeCode(figure);
  for (const summary of selectAll('summary', content)) summary.tagName = 'p';
  remove(content, new Set<RootContent>(selectAll(leftOut, content)));
  for (const name of selectAll('.fields .name', content)) tellPlace(name);
  for (const link of selectAll('a[href]', content)) makeAbsolute(link, address);
  for (const list of selectAll('dl:not(.fields)', content)) becomeList(list);
  separate(content);
}

/** A table shows by indents in which object a field stands; a text says it. */
function tellPlace(name: Element): void {
  const path = decodeURIComponent(String(name.properties.href)).replace(/^#[a-z]+-/, '');
  name.children = [{ type: 'element', tagName: 'code', properties: {}, children: [{ type: 'text', value: path }] }];
}

/** Links lead to the site from wherever the text is read; those within the page are left out. */
function makeAbsolute(link: Element, address: string): void {
  const href = String(link.properties.href);
  if (href.startsWith('#')) link.tagName = 'span';
  else link.properties.href = new URL(href, address).href;
}

/** Terms with one line each as a list; remark would give each of both a paragraph. */
function becomeList(list: Element): void {
  const parts = list.children.flatMap((child) => (isElement(child, 'div') ? child.children : [child]));
  const items: Element[] = [];
  for (const part of parts) {
    if (isElement(part, 'dt'))
      items.push({ type: 'element', tagName: 'li', properties: {}, children: [...part.children] });
    if (isElement(part, 'dd')) items.at(-1)?.children.push({ type: 'text', value: ': ' }, ...part.children);
  }
  list.tagName = 'ul';
  list.children = items;
}

const inline = new Set(['a', 'span', 'code', 'strong', 'em']);

/** What a style keeps apart needs a sign between it in a text. */
function separate(parent: Element): void {
  parent.children = parent.children.flatMap((child, index): ElementContent[] => {
    const before = parent.children[index - 1];
    const both = isElement(child) && isElement(before) && inline.has(child.tagName) && inline.has(before.tagName);
    return both ? [{ type: 'text', value: ' · ' }, child] : [child];
  });
  for (const child of parent.children) if (isElement(child) && child.tagName !== 'pre') separate(child);
}

function isElement(node: RootContent | undefined, name?: string): node is Element {
  return node?.type === 'element' && (name === undefined || node.tagName === name);
}

/** Highlighted code, in which each line is an element, as a plain block. */
function becomeCode(figure: Element): void {
  const language = String(select('pre', figure)?.properties.dataLanguage ?? '');
  const lines = selectAll('.ec-line .code', figure).map((line) => textOf(line).replace(/\n$/, ''));
  const title = textOf(select('figcaption .title', figure) ?? { type: 'text', value: '' });
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: { className: [`language-${language}`] },
    children: [{ type: 'text', value: `${lines.join('\n')}\n` }],
  };
  const block: Element = { type: 'element', tagName: 'pre', properties: {}, children: [code] };
  figure.children = title === '' ? [block] : [paragraph([{ type: 'text', value: `${title}:` }]), block];
}

function paragraph(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'p', properties: {}, children };
}

function remove(parent: Element, unwanted: ReadonlySet<RootContent>): void {
  // The writer copies the tree, of which places in the file are the larger part.
  delete parent.position;
  parent.children = parent.children.filter((child) => !unwanted.has(child));
  for (const child of parent.children) {
    delete child.position;
    if (isElement(child)) remove(child, unwanted);
  }
}
