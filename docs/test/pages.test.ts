import { launchBrowser, openPage } from '@ccgateway/testing/browser';
import { patience } from '@ccgateway/testing/patience';
import { asked, quick } from '@ccgateway/testing/test-sets';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { interfaceModel } from '../src/lib/model.ts';
import { cutOn } from './looks.ts';
import { closeNetwork, oneOfEachKind, type ServedSite, type SitePage, serveBuiltSite } from './site.ts';

/** What a browser finds on a page. */
interface Visit {
  readonly page: SitePage;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly headings: number;
  readonly repeatedIds: readonly string[];
  readonly links: readonly string[];
  readonly cut: readonly string[];
  readonly complaints: readonly string[];
}

const phone = { width: 360, height: 780 };
/** Pages that are open at the same time. */
const tabs = 4;
/** Pages that share one limit of time. */
const atOnce = 80;

const site: ServedSite = await serveBuiltSite();
const browser: Browser = await launchBrowser();

afterAll(async () => {
  await browser.close();
  await site.close();
});

// All pages; in npm test the largest one of each kind, in both languages.
const pages =
  asked === quick ? [...oneOfEachKind(site.pages, 'en'), ...oneOfEachKind(site.pages, 'zh-CN')] : [...site.pages];
const parts = Array.from({ length: Math.ceil(pages.length / atOnce) }, (_, index) => {
  const part = pages.slice(index * atOnce, (index + 1) * atOnce);
  return { part, first: part[0]?.path, last: part.at(-1)?.path };
});
const titles = new Map<string, string[]>();
const ids = new Map<string, ReadonlySet<string>>();

/** Opens pages in a window as narrow as a phone, which asks most of them. */
async function visitAll(some: readonly SitePage[]): Promise<{ visits: Visit[]; outside: readonly string[] }> {
  const context = await browser.newContext({ viewport: phone });
  context.setDefaultTimeout(patience);
  const outside = await closeNetwork(context, site.url);
  const visits: Visit[] = [];
  const rest = some.values();
  await Promise.all(
    Array.from({ length: tabs }, async () => {
      const tab = await context.newPage();
      const complaints: string[] = [];
      tab.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      tab.on('pageerror', (error) => complaints.push(String(error)));
      tab.on('requestfailed', (request) => {
        const { errorText = '' } = request.failure() ?? {};
        // The tab went on to the next page while a program of this one still asked.
        if (errorText !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${errorText}`);
      });
      for (const page of rest) {
        await tab.goto(site.url + page.path, { waitUntil: 'load' });
        const found = await tab.evaluate(whatIsThere);
        visits.push({ page, ...found, cut: await cutOn(tab), complaints: complaints.splice(0) });
      }
    }),
  );
  await context.close();
  return { visits, outside };
}

/** Runs in the page. */
function whatIsThere(): Omit<Visit, 'page' | 'complaints' | 'cut'> {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return {
    title: document.title,
    description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
    language: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    repeatedIds: ids.filter((id, index) => ids.indexOf(id) !== index),
    // A link of a drawing has no text as its property `href`.
    links: [...document.querySelectorAll('a[href]')].map(
      (link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href,
    ),
  };
}

test('there is a page for everything that has a name, in both languages', () => {
  const { operations, events, retcodes, groups } = interfaceModel;
  const wanted = [
    ...operations.map(({ id }) => `/operations/${id}/`),
    ...events.map(({ type }) => `/events/${type}/`),
    ...retcodes.map(({ code }) => `/codes/${code}/`),
    ...groups.map(({ name }) => `/groups/${name}/`),
  ];
  expect(wanted.flatMap((path) => [path, `/zh-cn${path}`]).filter((path) => !site.has(path))).toEqual([]);
  expect(pages.length).toBeGreaterThan(30);
});

describe.each(parts)('every page from $first to $last', ({ part }) => {
  let visits: Visit[];
  let outside: readonly string[];

  beforeAll(async () => {
    ({ visits, outside } = await visitAll(part));
    for (const { page, title } of visits) {
      const key = `${page.language} ${title}`;
      titles.set(key, [...(titles.get(key) ?? []), page.path]);
    }
  });

  /** What is wrong with pages, with their paths; the first of many. */
  function of(wrong: (visit: Visit) => readonly string[]): string[] {
    return visits.flatMap((visit) => wrong(visit).map((what) => `${visit.page.path}: ${what}`)).slice(0, 50);
  }

  test('gives the browser nothing to complain about', () => {
    expect(of(({ complaints }) => complaints)).toEqual([]);
  });

  test('asks no other host for anything', () => {
    expect(outside).toEqual([]);
  });

  test('has one heading of the first level, each id once, a description and its language', () => {
    expect(of(({ headings }) => (headings === 1 ? [] : [`${headings} headings`]))).toEqual([]);
    expect(of(({ repeatedIds }) => repeatedIds)).toEqual([]);
    expect(of(({ description }) => (description.length > 10 ? [] : ['no description']))).toEqual([]);
    expect(of(({ page, language }) => (language === page.language ? [] : [language]))).toEqual([]);
  });

  test('has no link that leads nowhere', () => {
    expect(of(({ links }) => [...new Set(links)].filter(leadsNowhere))).toEqual([]);
  });

  test('is no wider than a phone, and nothing on it is cut', () => {
    expect(of(({ cut }) => cut)).toEqual([]);
  });
});

test('every page has a title of its own in its language', () => {
  expect([...titles.values()].flat()).toHaveLength(pages.length);
  expect([...titles.values()].filter((paths) => paths.length > 1)).toEqual([]);
});

function leadsNowhere(href: string): boolean {
  const { origin, pathname, hash } = new URL(href);
  if (origin !== site.url) return false;
  const path = decodeURIComponent(pathname);
  if (!site.has(path)) return true;
  const id = decodeURIComponent(hash.slice(1));
  // The browser itself knows #top; a text fragment is none of ours.
  return path.endsWith('/') && id !== '' && id !== '_top' && !idsOf(path).has(id);
}

function idsOf(path: string): ReadonlySet<string> {
  const known = ids.get(path) ?? site.idsOf(path);
  ids.set(path, known);
  return known;
}

test('an address that no page has is answered with 404 and a page that says so', async () => {
  const tab = await openPage(browser);
  const answer = await tab.goto(`${site.url}/operations/sayNothing/`);
  expect(answer?.status()).toBe(404);
  expect(await tab.locator('h1').count()).toBe(1);
  await tab.context().close();
});
