import type { Element, ElementContent, Root, RootContent } from 'hast';
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
const controls = new Set([
  ...['script', 'style', 'svg', 'button', 'select', 'input', 'textarea', 'dialog', 'template'],
  'cc-console',
]);

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
  const content = first(document, (element) => hasClass(element, 'sl-markdown-content'));
  const title = first(document, (element) => element.tagName === 'h1');
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

/** Makes of the elements of a page, in one walk because there are many pages, what the writer has a form for. */
function prepare(parent: Element, address: string, inFields = false): void {
  // The writer copies the tree, of which places in the file are the larger part.
  delete parent.position;
  parent.children = parent.children.filter((child) => !(isElement(child) && isLeftOut(child)));
  for (const child of parent.children) {
    delete child.position;
    if (!isElement(child)) continue;
    if (hasClass(child, 'expressive-code')) becomeCode(child);
    else prepare(child, address, inFields || hasClass(child, 'fields'));
    if (inFields && hasClass(child, 'name')) tellPlace(child);
    if (child.tagName === 'summary') child.tagName = 'p';
    if (child.tagName === 'a' && child.properties.href !== undefined) makeAbsolute(child, address);
    if (child.tagName === 'dl' && !hasClass(child, 'fields')) becomeList(child);
    if (child.tagName !== 'pre') separate(child);
  }
}

function isLeftOut(element: Element): boolean {
  const { ariaHidden, role, dataNoMarkdown, dataIn } = element.properties;
  const hidden = ariaHidden === 'true' || role === 'tablist' || dataNoMarkdown !== undefined;
  // What is shown only when an edition is chosen.
  const chosen = dataIn !== undefined && !String(dataIn).split(' ').includes('all');
  return hidden || chosen || controls.has(element.tagName) || hasClass(element, 'sl-anchor-link');
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
}

/** The first element in the order of the page that fits. */
function first(parent: Root | Element, fits: (element: Element) => boolean): Element | undefined {
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    const found = fits(child) ? child : first(child, fits);
    if (found !== undefined) return found;
  }
  return undefined;
}

function all(parent: Element, fits: (element: Element) => boolean): Element[] {
  return parent.children
    .filter((child) => isElement(child))
    .flatMap((child) => (fits(child) ? [child] : all(child, fits)));
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

function isElement(node: RootContent | undefined, name?: string): node is Element {
  return node?.type === 'element' && (name === undefined || node.tagName === name);
}

/** Highlighted code, in which each line is an element, as a plain block. */
function becomeCode(figure: Element): void {
  const language = first(figure, ({ tagName }) => tagName === 'pre')?.properties.dataLanguage ?? '';
  const lines = all(figure, (element) => hasClass(element, 'ec-line')).map((line) => {
    const code = first(line, (element) => hasClass(element, 'code'));
    return textOf(code ?? line).replace(/\n$/, '');
  });
  const caption = first(figure, ({ tagName }) => tagName === 'figcaption');
  const title = textOf(
    (caption && first(caption, (element) => hasClass(element, 'title'))) ?? { type: 'text', value: '' },
  );
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
