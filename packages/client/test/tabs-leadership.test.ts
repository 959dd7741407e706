import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { usualTimes } from '../src/tabs/election.ts';
import { Leadership } from '../src/tabs/leadership.ts';
import { FakeBrowser, type FakePage } from './tabs/browser.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

interface Tab {
  readonly page: FakePage;
  readonly leadership: Leadership<string>;
  readonly heard: string[];
}

function open(browser: FakeBrowser, page = browser.open()): Tab {
  const heard: string[] = [];
  const member = {
    changed: () => {},
    asked: () => {},
    heard: (content: string, leads: boolean) => heard.push(`${leads ? 'leader' : 'other'} ${content}`),
  };
  const leadership = new Leadership<string>('ccgateway test', page.surroundings, member);
  leadership.open();
  return { page, leadership, heard };
}

const leaders = (...tabs: Tab[]) => tabs.map(({ leadership }) => leadership.phase === 'leading');

describe.each([
  { locks: true, by: 'locks' },
  { locks: false, by: 'messages' },
])('by $by', ({ locks, by }) => {
  test('the first tab leads, the second follows and hears it', async () => {
    const browser = new FakeBrowser({ locks });
    const first = open(browser);
    await pass(2_000);
    const second = open(browser);
    await pass(60_000);
    expect(first.leadership.by).toBe(by);
    expect(leaders(first, second)).toEqual([true, false]);
    first.leadership.tell('one');
    second.leadership.tell('two');
    await pass(10);
    expect(second.heard).toEqual(['leader one']);
    expect(first.heard).toEqual(['other two']);
  });

  test('of tabs that begin at the same time one leads', async () => {
    const browser = new FakeBrowser({ locks });
    const tabs = [open(browser), open(browser), open(browser)];
    await pass(10_000);
    expect(leaders(...tabs).filter(Boolean)).toHaveLength(1);
  });

  test('when the leader closes, another one leads within a second', async () => {
    const browser = new FakeBrowser({ locks });
    const first = open(browser);
    await pass(2_000);
    const second = open(browser);
    await pass(2_000);
    first.page.close();
    await pass(1_000);
    expect(leaders(first, second)).toEqual([false, true]);
    expect(second.leadership.handed).toBe(true);
  });

  test('when the leader crashes, another one leads in time', async () => {
    const browser = new FakeBrowser({ locks });
    const first = open(browser);
    await pass(2_000);
    const second = open(browser);
    await pass(2_000);
    // Nothing that it still does reaches anybody.
    browser.drop(first.page);
    await pass(usualTimes.silence + usualTimes.answer + usualTimes.claim + 100);
    expect(leaders(second)).toEqual([true]);
    expect(second.leadership.handed).toBe(false);
  });

  test('a leader in the cache has given the lead away and follows when it comes back', async () => {
    const browser = new FakeBrowser({ locks });
    const first = open(browser);
    await pass(2_000);
    const second = open(browser);
    await pass(2_000);
    first.page.cache();
    expect(await first.leadership.leads()).toBe(false);
    await pass(1_000);
    expect(leaders(first, second)).toEqual([false, true]);
    const messages = browser.messages.length;
    first.leadership.tell('from the cache');
    expect(browser.messages).toHaveLength(messages);
    first.page.restore();
    await pass(10_000);
    expect(leaders(first, second)).toEqual([false, true]);
  });

  test('a hidden leader gives the lead to a visible tab, but not before it is done', async () => {
    const browser = new FakeBrowser({ locks });
    const first = open(browser);
    await pass(2_000);
    const second = open(browser, browser.open({ visible: false }));
    await pass(2_000);
    first.page.show(false);
    second.page.show(true);
    await pass(10_000);
    expect(first.leadership.phase).toBe('yielding');
    expect(leaders(second)).toEqual([false]);
    first.leadership.done();
    await pass(100);
    expect(leaders(first, second)).toEqual([false, true]);
    expect(second.leadership.handed).toBe(true);
    await pass(60_000);
    expect(leaders(first, second)).toEqual([false, true]);
  });

  test('a hidden leader stays while no other tab is visible', async () => {
    const browser = new FakeBrowser({ locks });
    const first = open(browser);
    await pass(2_000);
    const second = open(browser, browser.open({ visible: false }));
    first.page.show(false);
    await pass(60_000);
    expect(leaders(first, second)).toEqual([true, false]);
  });

  test('a tab that must lead does so as soon as the leader is done', async () => {
    const browser = new FakeBrowser({ locks });
    const first = open(browser);
    await pass(2_000);
    const second = open(browser);
    await pass(2_000);
    const led = second.leadership.lead();
    await pass(100);
    expect(first.leadership.phase).toBe('yielding');
    first.leadership.done();
    await pass(100);
    expect(await led).toBe(true);
    expect(leaders(first, second)).toEqual([false, true]);
  });

  test('an heir that is gone leaves the lead to the tab that gave it', async () => {
    const browser = new FakeBrowser({ locks });
    const first = open(browser);
    await pass(2_000);
    const second = open(browser);
    await pass(2_000);
    void second.leadership.lead();
    await pass(100);
    browser.drop(second.page);
    first.leadership.done();
    await pass(usualTimes.answer + usualTimes.claim + 100);
    expect(leaders(first)).toEqual([true]);
  });

  test('what is no message of a tab is ignored', async () => {
    const browser = new FakeBrowser({ locks });
    const first = open(browser);
    await pass(2_000);
    const stranger = browser.open().surroundings.channel?.('ccgateway test');
    const strange = [
      undefined,
      'beat',
      { from: 'x', election: { kind: 'beat' } },
      { from: 'x', election: { kind: 'claim', fence: [Number.MAX_SAFE_INTEGER, 'x'] } },
      { from: 'x', election: { kind: 'claim', fence: ['9', 'x'] } },
      { from: 'x', election: { kind: 'unknown' } },
      { from: 7, content: 'y' },
    ];
    for (const message of strange) stranger?.postMessage(message);
    await pass(10_000);
    expect(first.leadership.phase).toBe('leading');
    expect(first.leadership.fence?.[0]).toBe(1);
    expect(first.heard).toEqual([]);
  });
});

test('without a channel a tab leads at once', async () => {
  const browser = new FakeBrowser({ channel: false });
  const tabs = [open(browser), open(browser)];
  await pass(10);
  expect(tabs.map(({ leadership }) => leadership.by)).toEqual(['alone', 'alone']);
  expect(leaders(...tabs)).toEqual([true, true]);
});
