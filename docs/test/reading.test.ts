import { launchBrowser, openPage } from '@ccgateway/testing/browser';
import { asked, quick, sampled } from '@ccgateway/testing/test-sets';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cutOn, violationsOn } from './looks.ts';
import { oneOfEachKind, type ServedSite, type SitePage, serveBuiltSite } from './site.ts';

const wide = { width: 1280, height: 900 };
const phone = { width: 360, height: 780 };

const site: ServedSite = await serveBuiltSite();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site.close();
});

/** The largest page of each kind, and every guide, because each is written by hand. In npm test, every third kind. */
function kinds(language: SitePage['language'] = 'en'): readonly string[] {
  const all = oneOfEachKind(site.pages, language);
  expect(all.length).toBeGreaterThan(14);
  const guides = site.pages.filter((page) => page.kind === 'guides/*' && page.language === language);
  const chosen = asked === quick ? sampled(all, 3) : [...all, ...guides];
  const paths = [...new Set(chosen.map(({ path }) => path))];
  return [...paths, language === 'en' ? '/nothing-here/' : '/zh-cn/nothing-here/'];
}

/** Looks at pages in one tab, and returns what is wrong with each. */
async function lookAt(
  paths: readonly string[],
  options: BrowserContextOptions,
  wrongWith: (tab: Page) => Promise<readonly string[]>,
): Promise<string[]> {
  const tab = await openPage(browser, options);
  const found: string[] = [];
  for (const path of paths) {
    await tab.goto(site.url + path);
    found.push(...(await wrongWith(tab)).map((what) => `${path}: ${what}`));
  }
  await tab.context().close();
  return found.slice(0, 50);
}

describe('axe finds no violation of WCAG AA', () => {
  const ways = [
    ['in English, light, wide', 'en', { viewport: wide, colorScheme: 'light' }],
    ['in English, dark, wide', 'en', { viewport: wide, colorScheme: 'dark' }],
    ['in English, light, on a phone', 'en', { viewport: phone, colorScheme: 'light' }],
    ['in Chinese, dark, on a phone', 'zh-CN', { viewport: phone, colorScheme: 'dark' }],
  ] as const;
  test.each(sampled(ways, 4))('on a page of each kind, %s', async (_, language, options) => {
    expect(await lookAt(kinds(language), options, violationsOn)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('in the search dialog, %s', async (colorScheme) => {
    const tab = await openPage(browser, { viewport: wide, colorScheme });
    await tab.goto(`${site.url}/codes/100-006/`);
    await tab.keyboard.press('Control+K');
    await tab.getByRole('searchbox').fill('call');
    await tab.locator('[data-answers][data-query=call][aria-busy=false] a').first().waitFor();
    expect(await violationsOn(tab)).toEqual([]);
    await tab.context().close();
  });

  test('in an open console and in open folded parts', async () => {
    const open = (tab: Page) =>
      tab
        .locator('details')
        .evaluateAll((all) => {
          for (const one of all) (one as HTMLDetailsElement).open = true;
        })
        .then(() => violationsOn(tab));
    const paths = ['/operations/loginEx/', '/operations/sayBusy/'];
    expect(await lookAt(paths, { viewport: wide, colorScheme: 'light' }, open)).toEqual([]);
    expect(await lookAt(paths, { viewport: wide, colorScheme: 'dark' }, open)).toEqual([]);
  });
});

test('printed pages have all of their text, links that are seen, and no navigation', async () => {
  const wrong = await lookAt(kinds(), { viewport: { width: 794, height: 1123 }, colorScheme: 'dark' }, async (tab) => {
    await tab.emulateMedia({ media: 'print' });
    return [...(await tab.evaluate(whatIsPrinted)), ...(await cutOn(tab))];
  });
  expect(wrong).toEqual([]);
});

/** Runs in the page. */
function whatIsPrinted(): string[] {
  const seen = (element: Element) => element.checkVisibility({ contentVisibilityAuto: true });
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const controls = all('nav, header.header, site-search button, button, select, cc-console, [role=tablist], dialog');
  const folded = all('main details:not(cc-console details) > :not(summary)').filter(
    (element) => element.closest('[hidden], cc-console') === null,
  );
  const links = all('.sl-markdown-content a').filter(seen);
  return [
    ...controls.filter(seen).map((element) => `prints ${element.outerHTML.slice(0, 100)}`),
    ...folded.filter((element) => !seen(element)).map((element) => `hides ${element.outerHTML.slice(0, 100)}`),
    ...links
      .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'))
      .map((link) => `does not show the link ${link.outerHTML.slice(0, 100)}`),
    ...(all('h1').every(seen) ? [] : ['has no heading']),
  ].slice(0, 5);
}

describe('by keyboard', () => {
  test('the first stop on every kind of page leads to its text', async () => {
    const wrong = await lookAt(kinds(), { viewport: wide }, async (tab) => {
      await tab.keyboard.press('Tab');
      const target = await tab.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
      if (!target.startsWith('#') || (await tab.locator(target).count()) !== 1)
        return [`leads to ${target || 'nothing'}`];
      await tab.keyboard.press('Enter');
      await tab.keyboard.press('Tab');
      const inText = await tab.evaluate(() => document.activeElement?.closest('main, nav, footer') !== null);
      return inText ? [] : ['goes on outside the text'];
    });
    expect(wrong).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('every stop of an operation page is seen, %s', async (colorScheme) => {
    const wrong = await lookAt(['/operations/sayBusy/'], { viewport: wide, colorScheme }, async (tab) => {
      const unseen: string[] = [];
      for (let stop = 0; stop < 60; stop++) {
        await tab.keyboard.press('Tab');
        const name = await tab.evaluate(() => {
          const focused = document.activeElement;
          if (focused === null || focused === document.body) return undefined;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
          const around = focused.closest('label');
          const shown = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
          const box = focused.getBoundingClientRect();
          return shown && box.width > 0 && (around ?? focused).checkVisibility()
            ? undefined
            : focused.outerHTML.slice(0, 120);
        });
        if (name !== undefined) unseen.push(name);
      }
      return unseen;
    });
    expect(wrong).toEqual([]);
  });

  test('the language of samples is chosen by arrow keys', async () => {
    const tab = await openPage(browser, { viewport: wide });
    await tab.goto(`${site.url}/operations/sayBusy/`);
    await tab.getByRole('tab', { name: 'curl', exact: true }).focus();
    await tab.keyboard.press('ArrowRight');
    const second = tab.getByRole('tab').nth(1);
    expect(await second.getAttribute('aria-selected')).toBe('true');
    expect(await second.evaluate((element) => element === document.activeElement)).toBe(true);
    await tab.context().close();
  });

  test('the console is opened, filled in and sent', async () => {
    const tab = await openPage(browser, { viewport: wide });
    const called: string[] = [];
    await tab.route('http://127.0.0.1:9/**', (route) => {
      called.push(`${route.request().method()} ${route.request().url()}`);
      return route.abort();
    });
    await tab.goto(`${site.url}/operations/sayFree/`);
    await tab.locator('cc-console summary').focus();
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    await tab.keyboard.type('http://127.0.0.1:9/gateway');
    await tab.locator('cc-console [name=sign-in]').focus();
    await tab.keyboard.press('Space');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await expect.poll(() => called).toContain('POST http://127.0.0.1:9/gateway/onlineagent/291/sayfree');
    await tab.context().close();
  });
});

test('the policy of every kind of page forbids scripts and hosts that are not its own', async () => {
  const wrong = await lookAt(kinds(), { viewport: wide }, (tab) =>
    tab.evaluate(async () => {
      const refused = (begin: () => void) =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
            once: true,
          });
          begin();
        });
      const script = document.createElement('script');
      script.textContent = 'document.body.dataset.intruder = "1"';
      const blocked = await refused(() => document.body.append(script));
      const picture = await refused(() => {
        new Image().src = 'http://127.0.0.2:9/picture.png';
      });
      return [
        ...(document.body.dataset.intruder === undefined ? [] : ['an inline script of another ran']),
        ...(blocked.startsWith('script-src') && picture === 'img-src' ? [] : [`blocked ${blocked} and ${picture}`]),
      ];
    }),
  );
  expect(wrong).toEqual([]);
});
