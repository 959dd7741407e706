import { describe, expect, test } from 'vitest';
import { interfaceModel } from '../src/lib/model.ts';
import { factPassages } from '../src/lib/search/fact-passages.ts';
import { findPassages, passageIndexOf } from '../src/lib/search/find-passages.ts';
import { sectionsOf } from '../src/lib/search/sections.ts';
import { emptyQueries } from './queries.ts';

const body = `import Program from '../Program.astro';

The top names a *violin*.

## Tuning [the strings](../strings/)

| String | Tone |
| --- | --- |
| lowest | **g** with \`rosin\` |

\`\`\`sh
# no heading, and no text: piano
\`\`\`

<Program id="a/b.ts" />

### The bow

A violin needs a bow.
`;
const page = { id: 'guides/violin', title: 'Violin', body, anchors: ['tuning-the-strings', 'the-bow'] };
const chinese = { ...page, id: 'zh-cn/guides/violin', title: '小提琴', body: '如何给小提琴调音。', anchors: [] };

describe('sections of pages written by hand', () => {
  const sections = sectionsOf([page, chinese, { ...page, id: 'guides/viola', title: 'Viola' }]);

  test('have their words without markup and code, and the anchors of their headings', () => {
    expect(sections.slice(0, 3)).toEqual([
      { page: 'Violin', text: 'The top names a *violin*.', path: '/guides/violin/', only: 'en' },
      {
        page: 'Violin',
        heading: 'Tuning the strings',
        text: 'String Tone lowest g with rosin',
        path: '/guides/violin/#tuning-the-strings',
        only: 'en',
      },
      {
        page: 'Violin',
        heading: 'The bow',
        text: 'A violin needs a bow.',
        path: '/guides/violin/#the-bow',
        only: 'en',
      },
    ]);
  });

  test('of the first pages have the address of the site', () => {
    const first = { title: 'Home', body: 'Begin.', anchors: [] };
    const home = sectionsOf([
      { ...first, id: 'index' },
      { ...first, id: 'zh-cn' },
    ]);
    expect(home.map(({ path, only }) => [path, only])).toEqual([
      ['/', 'en'],
      ['/', 'zh-cn'],
    ]);
  });

  test('of a page without a translation are offered in all languages', () => {
    expect(sections.filter(({ page: title }) => title === 'Viola').every(({ only }) => only === undefined)).toBe(true);
  });

  test('are not made when headings and anchors do not match', () => {
    expect(() => sectionsOf([{ ...page, anchors: ['one'] }])).toThrow('guides/violin has 2 headings');
  });

  const found = (query: string, language: 'en' | 'zh-cn' = 'en') =>
    findPassages(passageIndexOf(sections), query, language, 9).map(({ passage: { path } }) => path);

  test('are found if they have all words, headings first', () => {
    expect(found('bow of the violin')[0]).toBe('/guides/violin/#the-bow');
    expect(found('violin rosin')).toEqual(['/guides/violin/#tuning-the-strings']);
    expect(found('rosi')).toEqual(['/guides/violin/#tuning-the-strings', '/guides/viola/#tuning-the-strings']);
    expect(found('violin trumpet')).toEqual([]);
    expect(found('piano')).toEqual([]);
  });

  test('are found in the language of the page', () => {
    expect(found('小提琴调音', 'zh-cn')).toEqual(['/guides/violin/']);
    expect(found('小提琴调音')).toEqual([]);
    expect(found('rosin', 'zh-cn')).toEqual(['/guides/viola/#tuning-the-strings']);
  });
});

describe('what facts say', () => {
  const index = passageIndexOf(factPassages(interfaceModel));

  test('is found by words that are not in the first sentence', () => {
    const [first] = findPassages(index, 'decimal string leading zeros', 'en', 5);
    expect(first?.excerpt).toMatch(/decimal string without leading zeros/);
  });

  test('is found for every operation by its own words', () => {
    const lost = interfaceModel.operations.filter(({ id, description }) => {
      const words = description
        .split(/[\s.,:;()/]+/)
        .slice(0, 12)
        .join(' ');
      return !findPassages(index, words, 'en', 50).some(({ passage }) => passage.page === id);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test.each(emptyQueries())('has nothing for "%s"', (query) => {
    expect(findPassages(index, query, 'en', 5)).toEqual([]);
  });

  test('is not asked for addresses', () => {
    expect(findPassages(index, 'POST /onlineagent/{agentid}/saybusy', 'en', 5)).toEqual([]);
  });

  test('is shown by the stretch that has the words', () => {
    const text = `${'before '.repeat(60)}needle in hay ${'after '.repeat(60)}`;
    const [answer] = findPassages(passageIndexOf([{ page: 'x', path: '/x/', text }]), 'needle hay', 'en', 1);
    expect(answer?.excerpt).toMatch(/^… .*needle in hay/);
    expect(answer?.excerpt.length).toBeLessThan(170);
  });
});
