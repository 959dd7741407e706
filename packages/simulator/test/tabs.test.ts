// Several tabs of one browser at one gateway, on another origin than the pages.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { BareBrowser, type BareTab, type BareBrowser as Browser } from '@ccgateway/testing/bare-browser';
import { installedBrowser } from '@ccgateway/testing/browser';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type RunningSimulator, startSimulator } from '../src/node.ts';

const agentid = '291';
let site: Server;
let gateway: RunningSimulator;
/** Operations that the gateway answered, in order. */
let answered: string[];

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'tabs/page.ts')],
    conditions: ['source', 'module'],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  const script = outputFiles[0]?.text ?? '';
  site = createServer(({ url }, response) => {
    const [type, text] =
      url === '/page.js'
        ? ['text/javascript', script]
        : ['text/html', '<!doctype html><title>Desktop</title><script type="module" src="/page.js"></script>'];
    response.setHeader('Content-Type', `${type}; charset=utf-8`).end(text);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  site?.close();
});

beforeEach(async () => {
  answered = [];
  gateway = await startSimulator({
    httpPort: 0,
    pollHold: 2_000,
    onAnswer: ({ operation }) => answered.push(operation),
  });
});
afterEach(() => gateway.close());

interface Shown {
  readonly role: string;
  readonly by: string;
  readonly connection?: { readonly state: string; readonly reason?: string };
  readonly agentState?: string;
  readonly calls?: readonly { readonly id: string; readonly state: string }[];
  readonly events?: readonly string[];
}

/** Opens the desktop in a further tab. */
async function open(browser: Browser): Promise<BareTab> {
  const tab = await browser.open(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  await expect.poll(() => tab.evaluate('typeof desktop')).toBe('object');
  await tab.evaluate(`desktop.open('${gateway.http?.baseUrl}')`);
  return tab;
}

const shown = (tab: BareTab) => tab.evaluate<Shown>('desktop.shows()');
const requests = (tab: BareTab) => tab.evaluate<string[]>('desktop.requests');

/** Two tabs, of which the first has signed the agent in, as soon as it is settled which one leads. */
async function two(browser: Browser): Promise<{ leader: BareTab; follower: BareTab }> {
  const first = await open(browser);
  expect(await first.evaluate(`desktop.signIn('${agentid}')`)).toBe(true);
  const second = await open(browser);
  // A hidden leader gives the lead to a visible tab.
  const hidden = (await first.evaluate('document.visibilityState')) === 'hidden';
  const [leader, follower] = hidden ? [second, first] : [first, second];
  await expect.poll(() => shown(leader)).toMatchObject({ role: 'leader', connection: { state: 'online' } });
  await expect.poll(() => shown(follower)).toMatchObject({ role: 'follower', connection: { state: 'online' } });
  return { leader, follower };
}

function ring(caller: string): void {
  gateway.simulator.do('ring', { agentid, caller });
}

/** Waits until a tab has shown an event. */
const told = (tab: BareTab, event: string) => expect.poll(async () => (await shown(tab)).events).toContain(event);

const signedOut = (tab: BareTab) =>
  expect.poll(() => shown(tab)).toMatchObject({ connection: { state: 'ended', reason: 'signed-out' } });

const polls = async (tab: BareTab) => (await requests(tab)).filter((request) => request === `GET ${agentid}`).length;

const installed = installedBrowser();
if (installed === undefined)
  console.error('No Chrome or Chromium is installed: hidden tabs and the back/forward cache are NOT tested.');

const browsers: readonly (readonly [string, string | undefined])[] = [
  ['the browser that npm brings', undefined],
  ...(installed === undefined ? [] : [['an installed browser, which hides tabs', installed] as const]),
];

describe.each(browsers)('in %s', (_, path) => {
  let browser: Browser;
  beforeEach(async () => {
    browser = await BareBrowser.start(path);
  });
  afterEach(() => browser?.close());

  test('two tabs poll once and show the same; a follower acts, and signs out both', async () => {
    const { leader, follower } = await two(browser);
    const before = await polls(follower);
    ring('70093');
    await told(leader, 'AgentEvent_Ringing');
    await told(follower, 'AgentEvent_Ringing');
    const [one, other] = [await shown(leader), await shown(follower)];
    expect(other).toEqual({ ...one, role: 'follower', events: other.events });
    expect(other).toMatchObject({ by: 'locks', calls: [{ state: 'ringing' }] });
    expect(await follower.evaluate('desktop.tabs.session.currentCall.answer().then(({ ok }) => ok)')).toBe(true);
    await told(leader, 'AgentEvent_Talking');
    await told(follower, 'AgentEvent_Talking');
    expect(await follower.evaluate('desktop.hold()')).toBe(true);
    for (const tab of [leader, follower])
      await expect.poll(async () => (await shown(tab)).calls).toMatchObject([{ state: 'held' }]);
    expect(await polls(follower)).toBe(before);
    expect(await follower.evaluate('desktop.signOut()')).toBe(true);
    await signedOut(leader);
    await signedOut(follower);
    expect(answered.filter((operation) => /^login/.test(operation))).toEqual(['login']);
  });

  test('when the leader closes, the other tab goes on and no event is lost', async () => {
    const { leader, follower } = await two(browser);
    await leader.close();
    ring('70093');
    await expect.poll(() => shown(follower)).toMatchObject({ role: 'leader', connection: { state: 'online' } });
    await told(follower, 'AgentEvent_Ringing');
    expect((await shown(follower)).calls).toMatchObject([{ state: 'ringing' }]);
    // Nothing had to be asked for.
    expect(answered).not.toContain('syncagentinfo');
    expect(answered).not.toContain('getAgentStatus');
  });

  test('a frozen tab has lost the lead when it thaws, and does not act', async () => {
    const { leader, follower } = await two(browser);
    await leader.freeze(true);
    const ticks = await leader.evaluate<number>('desktop.ticks');
    await expect.poll(() => shown(follower)).toMatchObject({ role: 'leader', connection: { state: 'online' } });
    ring('70093');
    await told(follower, 'AgentEvent_Ringing');
    // It was frozen indeed: its timers did not run.
    expect((await leader.evaluate<number>('desktop.ticks')) - ticks).toBeLessThan(2);
    const before = await polls(leader);
    await leader.freeze(false);
    await expect.poll(() => leader.evaluate<number>('desktop.ticks')).toBeGreaterThan(ticks + 2);
    await expect.poll(() => shown(leader)).toMatchObject({ role: 'follower', calls: [{ state: 'ringing' }] });
    expect((await shown(leader)).connection).toEqual((await shown(follower)).connection);
    expect(await polls(leader)).toBe(before);
  });

  // Only here a tab beside another stays visible, so that the lead does not come back to it when it runs again.
  if (path === undefined)
    test('a tab whose process stops without notice loses the lead, and does not act when it runs again', async () => {
      const { leader, follower } = await two(browser);
      const { renderer } = leader;
      // A process of its own, or the other tab would stop too.
      if (renderer === undefined || renderer === follower.renderer) throw new Error('The tabs share a process.');
      process.kill(renderer, 'SIGSTOP');
      try {
        await expect.poll(() => shown(follower)).toMatchObject({ role: 'leader', connection: { state: 'online' } });
        ring('70093');
        await told(follower, 'AgentEvent_Ringing');
      } finally {
        process.kill(renderer, 'SIGCONT');
      }
      await expect.poll(() => shown(leader)).toMatchObject({ role: 'follower', calls: [{ state: 'ringing' }] });
      const before = await polls(leader);
      const ticks = await leader.evaluate<number>('desktop.ticks');
      await expect.poll(() => leader.evaluate<number>('desktop.ticks')).toBeGreaterThan(ticks + 2);
      expect(await polls(leader)).toBe(before);
      expect((await shown(leader)).connection).toMatchObject({ state: 'online' });
      expect(await leader.evaluate('desktop.busy()')).toBe(true);
    });

  test('a reload of either tab goes on with the session', async () => {
    const { leader, follower } = await two(browser);
    ring('70093');
    await told(follower, 'AgentEvent_Ringing');
    for (const tab of [follower, leader]) {
      await reload(tab);
      await expect
        .poll(() => shown(tab))
        .toMatchObject({ connection: { state: 'online' }, calls: [{ state: 'ringing' }] });
    }
    expect(answered.filter((operation) => /^login|logout/.test(operation))).toEqual(['login']);
    expect(answered).not.toContain('updateGuid');
    await follower.close();
    await expect.poll(() => shown(leader)).toMatchObject({ role: 'leader' });
    await reload(leader);
    await expect
      .poll(() => shown(leader))
      .toMatchObject({ connection: { state: 'online' }, calls: [{ state: 'ringing' }] });
    expect(answered).toContain('updateGuid');
  });

  if (path !== undefined)
    test.each(['the only tab', 'one of two tabs'])(
      '%s comes back from the back/forward cache and is signed in',
      async (which) => {
        const first = await open(browser);
        expect(await first.evaluate(`desktop.signIn('${agentid}')`)).toBe(true);
        const second = which === 'the only tab' ? undefined : await open(browser);
        await first.evaluate('desktop.mark = 1');
        await first.goTo('about:blank');
        await expect.poll(() => now(first, 'typeof desktop')).toBe('undefined');
        ring('70093');
        if (second) await told(second, 'AgentEvent_Ringing');
        await first.evaluate('void setTimeout(() => history.back())');
        // The same page, which ran before.
        await expect.poll(() => now(first, 'globalThis.desktop?.mark')).toBe(1);
        await expect
          .poll(() => shown(first))
          .toMatchObject({ connection: { state: 'online' }, calls: [{ state: 'ringing' }] });
        expect(answered.filter((operation) => /^login|logout/.test(operation))).toEqual(['login']);
      },
    );
});

/** The value of an expression, or why there is none, as while a page is left. */
const now = (tab: BareTab, expression: string) => tab.evaluate(expression).catch(String);

async function reload(tab: BareTab): Promise<void> {
  await tab.evaluate('desktop.before = 1');
  await tab.evaluate('void setTimeout(() => location.reload())');
  await expect.poll(() => now(tab, 'globalThis.desktop?.ticks >= 0 && desktop.before === undefined')).toBe(true);
  await tab.evaluate(`desktop.open('${gateway.http?.baseUrl}')`);
}
