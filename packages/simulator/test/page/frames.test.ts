import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openSimulator, signIn } from './open.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Notes for each frame which regions of the page changed in it. */
async function watch(page: Page): Promise<() => Promise<string[][]>> {
  await page.evaluate(() => {
    const frames = new Map<unknown, Set<string>>();
    Object.assign(globalThis, { frames });
    new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('.overview, .agents, .live, .log, .console')?.className.replace('card ', '');
        // The time of the timeline is the same until the next frame.
        const frame = document.timeline.currentTime;
        if (region) frames.set(frame, (frames.get(frame) ?? new Set()).add(region));
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  return () =>
    page.evaluate(() => {
      const { frames } = globalThis as unknown as { frames: Map<unknown, Set<string>> };
      return [...frames.values()].map((regions) => [...regions].sort());
    });
}

test('what the simulator tells at once is shown region by region, a frame each', async () => {
  const { page, running } = await openSimulator(browser);
  const { simulator } = running;
  try {
    await signIn(running, '291', '292');
    // Nothing on the page counts seconds meanwhile.
    simulator.do('clock', { pause: true });
    await page.getByText('paused').waitFor();
    await page.locator('[data-agent="292"]').getByText('idle').waitFor();
    const seen = await watch(page);
    simulator.do('ring', { agentid: '291' });
    simulator.do('queue', { skillid: 1 });
    await page.locator('[data-agent="291"] .state[data-state="ringing"]').waitFor();
    await page.locator('.line', { hasText: 'AgentEvent_Ringing' }).waitFor();
    const frames = await seen();
    expect(new Set(frames.flat())).toEqual(new Set(['agents', 'live', 'log', 'overview']));
    expect(frames.filter((regions) => regions.length > 1)).toEqual([]);
  } finally {
    await page.context().close();
    await running.close();
  }
});

test('calls below those that are seen are made when somebody scrolls there', async () => {
  const { page, running } = await openSimulator(browser);
  const { simulator } = running;
  try {
    simulator.do('clock', { pause: true });
    for (let call = 0; call < 60; call += 1) simulator.do('queue', { skillid: 1 });
    const live = page.getByRole('region', { name: 'Calls, queues, chats and conferences' });
    await live.getByText('and 10 older calls').waitFor({ state: 'attached' });
    expect(await live.locator('.thing').count()).toBeLessThan(25);
    await live.getByRole('tabpanel').evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
    await expect.poll(() => live.locator('.thing').count()).toBe(50);
    await live.getByText('and 10 older calls').waitFor();
  } finally {
    await page.context().close();
    await running.close();
  }
});
