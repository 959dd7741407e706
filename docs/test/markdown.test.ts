import { expect, test } from 'vitest';
import { textOfPage } from '../site/markdown.ts';

const address = 'https://docs.example.com/ccgateway/operations/sayBusy/';
const page = (content: string) =>
  `<html><head><meta name="description" content="sayBusy: Set &amp; keep"></head><body><main><h1>sayBusy</h1>` +
  `<div class="sl-markdown-content">${content}</div></main></body></html>`;
const markdown = (content: string) => textOfPage(page(content), address).markdown;

test('a page has a title, a description and its content', () => {
  const { title, description, markdown } = textOfPage(page('<h2>Parameters</h2><p>One.</p>'), address);
  expect([title, description, markdown]).toEqual(['sayBusy', 'sayBusy: Set & keep', '## Parameters\n\nOne.\n']);
});

test('links are absolute, and those within the page are text', () => {
  expect(markdown('<p><a href="../../codes/100-006/">100-006</a></p>')).toBe(
    '[100-006](https://docs.example.com/ccgateway/codes/100-006/)\n',
  );
  expect(markdown('<p><a href="#answer">Answer</a></p>')).toBe('Answer\n');
});

test('controls, consoles, tabs and anchors are left out', () => {
  const parts = [
    '<cc-console><p>Try it</p></cc-console>',
    '<ul role="tablist"><li>curl</li></ul>',
    '<button>Copy</button>',
  ];
  const more = [
    '<p data-no-markdown>twice</p>',
    '<a class="sl-anchor-link" href="#x">#</a>',
    '<svg><text>x</text></svg>',
  ];
  expect(markdown(`${parts.join('')}${more.join('')}<p>kept</p>`)).toBe('kept\n');
});

test('highlighted code is a block with its language and title', () => {
  const line = (text: string) => `<div class="ec-line"><div class="code"><span>${text}</span>\n</div></div>`;
  const figure = `<div class="expressive-code"><figure><figcaption><span class="title">body</span></figcaption>
<pre data-language="sh"><code>${line('curl \\')}${line('  --request POST')}</code></pre><button>Copy</button></figure></div>`;
  expect(markdown(figure)).toBe('body:\n\n```sh\ncurl \\\n  --request POST\n```\n');
});

test('a field says in which object it stands', () => {
  const field = '<dl class="fields"><dt><a class="name" href="#body-a.b">b</a></dt><dd>text</dd></dl>';
  expect(markdown(field)).toContain('`a.b`');
});

test('terms with a line each are a list, and neighbours are kept apart', () => {
  expect(markdown('<dl><dt>one</dt><dd>1</dd><dt>two</dt><dd>2</dd></dl>')).toBe('- one: 1\n- two: 2\n');
  expect(markdown('<p><span>a</span><span>b</span></p>')).toBe('a · b\n');
});

test('a page without a title or content is an error', () => {
  expect(() => textOfPage('<main><p>lost</p></main>', address)).toThrow('has no title or no content');
});
