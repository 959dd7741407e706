// What a browser sees of a page.
import { openPage } from '@ccgateway/testing/browser';
import type { Browser, Page } from 'playwright-core';

/** A page that was opened with nothing in the cache. */
export interface Visit {
  /** First contentful paint, in milliseconds after the navigation began. */
  readonly paint: number;
  /** Bytes of all answers as they came over the wire, with their headers. */
  readonly bytes: number;
  readonly requests: number;
}

/** Opens a page with an empty cache, and waits until nothing more is loaded. Requests to other hosts are blocked. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const page = await openPage(browser);
  try {
    const { origin } = new URL(url);
    await page.route(
      (wanted) => /^https?:$/.test(wanted.protocol) && wanted.origin !== origin,
      (route) => route.abort(),
    );
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    let bytes = 0;
    let requests = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests++;
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const painted = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? false,
    );
    const paint = Number(await painted.jsonValue());
    return { paint, bytes, requests };
  } finally {
    await page.context().close();
  }
}

/** Milliseconds from a letter until the first answer is shown. */
export interface AnswerTime {
  readonly first: number;
  /** Until the full text has answered too. */
  readonly texts: number;
}

/** Opens the search of a page for the first time, and asks it at once. */
export async function answerTimes(page: Page, url: string, queries: readonly string[]): Promise<AnswerTime[]> {
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Search' }).click();
  const times: AnswerTime[] = [];
  for (const query of queries) times.push(await page.evaluate(ask, query));
  return times;
}

/** Runs in the page. */
function ask(query: string): Promise<AnswerTime> {
  const input = document.querySelector<HTMLInputElement>('site-search input');
  const answers = document.querySelector<HTMLElement>('site-search [data-answers]');
  if (!input || !answers) throw new Error('The page has no search.');
  return new Promise((resolve) => {
    const start = performance.now();
    let first: number | undefined;
    const observer = new MutationObserver(() => {
      if (answers.dataset.query !== query) return;
      if (answers.querySelector('a')) first ??= performance.now() - start;
      if (answers.ariaBusy !== 'false' || first === undefined) return;
      observer.disconnect();
      resolve({ first, texts: performance.now() - start });
    });
    observer.observe(answers, { attributes: true, childList: true, subtree: true });
    answers.replaceChildren();
    input.value = query;
    input.dispatchEvent(new Event('input'));
  });
}
