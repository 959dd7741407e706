// The desktop as a user gets it, installed and built, in a browser with web security on; the gateway is the simulator, on
// another origin than the page.
import { readdir, readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { AgentSession, answer } from '@ccgateway/client';
import { retcodes } from '@ccgateway/client/retcodes';
import { startSimulator } from '@ccgateway/simulator/node';
import { launchBrowser, openPage } from '@ccgateway/testing/browser';
import { root, runTool } from '@ccgateway/testing/tools';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveFolder } from './site.ts';

/** A call, as the page shows it or the simulator knows it. */
interface Shown {
  readonly callid: string;
  readonly state: string;
}

const folder = join(root, 'examples/desktop');
const agentid = '291';
const colleague = '292';
const customer = '70093';

/** States of a call, how it comes there, and what is possible there and leads where. */
const inCall = [
  ['ringing', [], 'Answer', 'talking'],
  ['talking', ['Answer'], 'Hold', 'held'],
  ['held', ['Answer', 'Hold'], 'Retrieve', 'talking'],
] as const;

/** Operations that the simulator answered, with the agent. */
const answered: string[] = [];
/** When the simulator got and answered the polls of the agent, in milliseconds; to one millisecond exactly. */
const polls: { readonly began: number; readonly ended: number }[] = [];
/** The tab that sent each poll of the agent. */
const pollers: Page[] = [];
let simulator: Awaited<ReturnType<typeof startSimulator>>;
let site: { readonly server: Server; readonly address: string };
let browser: Browser;
let page: Page;
const complaints: string[] = [];
const colleagues: AgentSession[] = [];

beforeAll(async () => {
  const { code, stdout, stderr } = await npm('run', 'build');
  expect(code, stdout + stderr).toBe(0);
  const onAnswer = (entry: { readonly agentid: string; readonly operation: string; readonly milliseconds: number }) => {
    answered.push(`${entry.agentid} ${entry.operation}`);
    const ended = performance.now();
    if (answered.at(-1) === `${agentid} getAgentEvent`) polls.push({ began: ended - entry.milliseconds, ended });
  };
  [simulator, site, browser] = await Promise.all([
    startSimulator({ httpPort: 0, onAnswer }),
    serveFolder(join(folder, 'dist')),
    launchBrowser(),
  ]);
  // The browser ends with its last page.
  await openPage(browser);
});
afterAll(async () => {
  await browser?.close();
  site?.server.close();
  await simulator?.close();
});

beforeEach(async () => {
  complaints.length = 0;
  answered.length = 0;
  polls.length = 0;
  pollers.length = 0;
  page = await open();
});
afterEach(async () => {
  await page.context().close();
  await Promise.all(colleagues.splice(0).map((session) => session.signOut({ force: true })));
  simulator.simulator.do('reset', {});
  expect(complaints).toEqual([]);
});

describe('the project', () => {
  test('has at most 300 lines of source', async () => {
    const names = (await readdir(join(folder, 'src'))).map((name) => `src/${name}`);
    const lines = await Promise.all(
      [...names, 'index.html', 'vite.config.ts'].map(async (name) => {
        const text = await readFile(join(folder, name), 'utf8');
        return text.split('\n').length - 1;
      }),
    );
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(300);
  });

  test('has unit tests with fixtures of events, which pass', async () => {
    const { code, stdout, stderr } = await npm('test');
    expect(code, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/1 passed/);
  });
});

describe('signing in', () => {
  test('shows why it is refused, and takes over an agent who is signed in elsewhere', async () => {
    const elsewhere = await signInElsewhere(agentid);
    await fillIn();
    await press('Sign in');
    await page.getByRole('alert').waitFor();
    await shot('refused');
    await page.getByLabel('Sign this agent out there and in here').check();
    await press('Sign in');
    await agentIs('idle');
    await expect.poll(() => elsewhere.connection.state).toBe('ended');
    expect(elsewhere.connection.reason).toBe('taken-over');
  });

  test('begins a session that the sign-out ends', async () => {
    await shot('sign-in');
    await signIn();
    await shot('idle');
    await press('Sign out');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await stored()).toEqual([]);
    await page.reload();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await stored()).toEqual([]);
    expect(answered.filter((line) => /login|syncagentinfo/.test(line))).toEqual(['291 login']);
  });

  test('that another place takes over ends with that reason', async () => {
    await signIn();
    await signInElsewhere(agentid, true);
    await page.getByText('The session has ended: taken over.').waitFor();
    await shot('taken-over');
    expect(await page.getByLabel('Gateway').inputValue()).toBe(simulator.http?.baseUrl);
  });
});

test('the buttons set the state, or what follows the call', async () => {
  await signIn();
  await press('Busy');
  await agentIs('busy');
  await press('Rest');
  await agentIs('rest');
  await press('Idle');
  await agentIs('idle');
  ring();
  await press('Answer');
  await agentIs('talking');
  await press('Busy');
  await page.getByText('busy after the call').waitFor();
  await agentIs('talking');
  await shot('wish');
  await press('Release');
  await agentIs('busy');
});

test('an incoming call is answered, muted, held, retrieved and released, by the keyboard alone', async () => {
  await signIn();
  ring();
  const call = card(customer);
  await expect.poll(() => page.title()).toBe(`${customer} is calling`);
  await agentIs('ringing');
  await shot('ringing');
  for (const [action, state] of [
    ['Answer', 'talking'],
    ['Mute', 'muted'],
    ['Unmute', 'talking'],
    ['Hold', 'held'],
    ['Retrieve', 'talking'],
  ] as const) {
    await pressKey(action);
    await stateIs(call, state);
    expect(await shown()).toEqual(known());
    await shot(state);
  }
  expect(await page.title()).toBe('Agent desktop');
  await pressKey('Release');
  await page.getByText('No calls.').waitFor();
  await expect.poll(() => eventTypes()).toContain('AgentEvent_Call_Release');
});

test('a colleague is consulted and joins the call, which the agent then leaves', async () => {
  await signIn();
  const other = await signInElsewhere(colleague);
  ring();
  await press('Answer');
  await stateIs(card(customer), 'talking');
  await card(customer).getByLabel('Colleague').fill(colleague);
  await press('Consult');
  await stateIs(card(customer), 'held');
  await stateIs(card(colleague), 'dialling');
  await shot('consulting');
  await answers(other);
  await stateIs(card(colleague), 'talking');
  expect(await shown()).toEqual(known());
  await shot('consultation');
  await press('Conference');
  await stateIs(card(customer), 'conference');
  await stateIs(card(colleague), 'conference');
  await shot('conference');
  await card(customer).getByRole('button', { name: 'Release' }).click();
  await expect.poll(() => shown()).toHaveLength(1);
  expect(await shown()).toEqual(known());
});

test('a consulted colleague gets the call', async () => {
  await signIn();
  const other = await signInElsewhere(colleague);
  ring();
  await press('Answer');
  await card(customer).getByLabel('Colleague').fill(colleague);
  await press('Consult');
  await answers(other);
  await stateIs(card(colleague), 'talking');
  await press('Connect both');
  await page.getByText('No calls.').waitFor();
  await expect.poll(() => known(colleague)).toEqual([{ callid: expect.any(String), state: 'talking' }]);
});

test('a transfer that fails is told, and one to a colleague takes the call away', async () => {
  await signIn();
  ring();
  await press('Answer');
  await card(customer).getByLabel('Colleague').fill(colleague);
  await press('Transfer');
  await page.getByRole('alert').waitFor();
  await stateIs(card(customer), 'talking');
  await shot('refused-transfer');
  const other = await signInElsewhere(colleague);
  // Only until the next poll is answered, so whoever looks now and then may miss it.
  await page.evaluate(() => {
    const note = () => {
      const text = document.querySelector('article [role="status"]')?.textContent;
      if (text) document.body.dataset.noted = text;
    };
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true });
  });
  await press('Transfer');
  const noted = () => page.evaluate(() => document.body.dataset.noted);
  await expect.poll(noted).toBe('Waiting for the gateway to transfer.');
  await answers(other);
  await page.getByText('No calls.').waitFor();
});

describe('a reload of the page', () => {
  test.each(inCall)('keeps a call that is %s', async (state, actions, next, after) => {
    await signIn();
    ring();
    for (const action of actions) await press(action);
    await stateIs(card(customer), state);
    await agentIs(state);
    const before = await shown();
    expect(before).toEqual(known());

    await page.reload();
    await stateIs(card(customer), state);
    await agentIs(state);
    expect(await shown()).toEqual(before);
    await shot(`reloaded-${state}`);

    await press(next);
    await stateIs(card(customer), after);
    expect(await shown()).toEqual(known());
    expect(answered.filter((line) => /login/.test(line))).toEqual(['291 login']);
    await expect.poll(() => eventTypes()).not.toEqual([]);
  });

  test('keeps both calls of a consultation', async () => {
    await signIn();
    const other = await signInElsewhere(colleague);
    ring();
    await press('Answer');
    await card(customer).getByLabel('Colleague').fill(colleague);
    await press('Consult');
    await answers(other);
    await stateIs(card(colleague), 'talking');
    await page.reload();
    await stateIs(card(customer), 'held');
    await stateIs(card(colleague), 'talking');
    expect(await shown()).toEqual(known());
    await press('Conference');
    await stateIs(card(customer), 'conference');
  });

  test('after the gateway gave the session up shows the sign-in, and why', async () => {
    await signIn();
    simulator.simulator.do('signout', { agentid });
    await page.getByText('The session has ended: signed out.').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  });

  test('during which the agent was signed out shows the sign-in, and why', async () => {
    await signIn();
    await page.goto('about:blank');
    simulator.simulator.do('signout', { agentid });
    await page.goto(site.address);
    await expect.poll(() => page.getByRole('status').textContent()).toBe(retcodes['100-006'].meaning);
    expect(await stored()).toEqual([]);
  });
});

describe('a second tab', () => {
  let second: Page;
  const both = () => [page, second];
  /** Both tabs show the agent and the customer's call in this state. */
  const bothShow = async (state: string) => {
    for (const tab of both()) {
      await stateIs(card(customer, tab), state);
      await agentIs(state, tab);
    }
  };

  /** Signs in and opens the second tab. */
  const open2 = async () => {
    await signIn();
    second = await open(page.context());
    await agentIs('idle', second);
  };

  /** Brings the customer's call into a state, in the second tab. */
  const bring = async (actions: readonly string[], state: string) => {
    ring();
    for (const action of actions) await press(action, second);
    await bothShow(state);
  };

  test('follows the first: one polls, both show the same, and the buttons of the second work', async () => {
    await open2();
    ring();
    await bothShow('ringing');
    await expect.poll(() => second.title()).toBe(`${customer} is calling`);
    expect(await shown(second)).toEqual(known());
    await shot('second-tab-ringing', second);
    await press('Answer', second);
    await bothShow('talking');
    await press('Hold');
    await bothShow('held');
    await shot('second-tab-held', second);
    await press('Release', second);
    for (const tab of both()) await tab.getByText('No calls.').waitFor();
    await expect.poll(() => eventTypes(second)).toContain('AgentEvent_Call_Release');
    await press('Busy', second);
    await agentIs('busy');
    await agentIs('busy', second);

    // One loop: no poll began before the one before it was answered, and one tab sent them all.
    expect(polls.length).toBeGreaterThan(5);
    for (const [index, { began }] of polls.entries())
      expect(began).toBeGreaterThanOrEqual((polls[index - 1]?.ended ?? 0) - 1);
    expect(new Set(pollers)).toEqual(new Set([page]));
    expect(answered.filter((line) => /login|syncagentinfo|getAgentStatus/.test(line))).toEqual(['291 login']);
  });

  test.each(inCall)('keeps a call that is %s when the first closes', async (state, actions, next, after) => {
    await open2();
    await bring(actions, state);
    const before = await shown(second);
    await page.close();
    await expect.poll(() => pollers.at(-1) === second).toBe(true);
    expect(await shown(second)).toEqual(before);
    expect(before).toEqual(known());
    await press(next, second);
    await stateIs(card(customer, second), after);
    expect(answered.filter((line) => /login|logout|syncagentinfo/.test(line))).toEqual(['291 login']);
  });

  test.each(inCall)(
    'and the first keep a call that is %s when they are reloaded',
    async (state, actions, next, after) => {
      await open2();
      await bring(actions, state);
      const before = await shown();
      for (const tab of both()) {
        await tab.reload();
        await bothShow(state);
        expect(await shown(page)).toEqual(before);
        expect(await shown(second)).toEqual(before);
      }
      await press(next);
      await bothShow(after);
      expect(answered.filter((line) => /login|logout/.test(line))).toEqual(['291 login']);
    },
  );

  test('signs out the first too, and then neither keeps anything', async () => {
    await open2();
    for (const tab of both()) expect(await stored(tab)).toHaveLength(1);
    await press('Sign out', second);
    for (const tab of both()) {
      await tab.getByText('The session has ended: signed out.').waitFor();
      expect(await stored(tab)).toEqual([]);
    }
    // The next sign-in is that of both again.
    await signIn(second);
    await agentIs('idle');
  });

  test('says that the agent was taken over elsewhere, as the first does', async () => {
    await open2();
    await signInElsewhere(agentid, true);
    for (const tab of both()) {
      await tab.getByText('The session has ended: taken over.').waitFor();
      expect(await stored(tab)).toEqual([]);
    }
  });

  test('that was opened before the sign-in at another gateway follows there', async () => {
    second = await open(page.context());
    await second.getByRole('heading', { name: 'Sign in' }).waitFor();
    await signIn();
    await agentIs('idle', second);
    expect(new Set(pollers)).toEqual(new Set([page]));
  });
});

test.each([
  ['dark', { colorScheme: 'dark' }, { width: 1100, height: 700 }],
  ['narrow', { colorScheme: 'light' }, { width: 390, height: 800 }],
] as const)('it fits a page that is %s', async (name, media, viewport) => {
  await page.emulateMedia(media);
  await page.setViewportSize(viewport);
  const fits = async (what: string) => {
    await shot(`${name}-${what}`);
    // Nothing is wider than the page.
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
  };
  await fits('sign-in');
  await signIn();
  const other = await signInElsewhere(colleague);
  ring();
  await stateIs(card(customer), 'ringing');
  await fits('ringing');
  await press('Answer');
  await stateIs(card(customer), 'talking');
  await fits('talking');
  await card(customer).getByLabel('Colleague').fill(colleague);
  await press('Consult');
  await answers(other);
  await stateIs(card(colleague), 'talking');
  await stateIs(card(customer), 'held');
  await fits('held');
  await press('Conference');
  await stateIs(card(customer), 'conference');
  await fits('conference');
});

function npm(...args: string[]) {
  return runTool('npm', args, { cwd: folder });
}

/** Opens the desktop, in a browser of its own or in a further tab of one. */
async function open(context?: BrowserContext): Promise<Page> {
  const settings = { viewport: { width: 1280, height: 800 }, locale: 'en-GB' };
  const opened = await (context?.newPage() ?? openPage(browser, settings));
  opened.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  opened.on('pageerror', (error) => complaints.push(String(error)));
  opened.on('request', (request) => {
    if (request.method() === 'GET' && request.url().endsWith(`/agentevent/${agentid}`)) pollers.push(opened);
  });
  await opened.goto(site.address);
  return opened;
}

async function fillIn(tab = page) {
  await tab.getByLabel('Gateway').fill(simulator.http?.baseUrl ?? '');
  await tab.getByLabel('Agent ID').fill(agentid);
}

async function signIn(tab = page) {
  await fillIn(tab);
  await press('Sign in', tab);
  await agentIs('idle', tab);
}

/** Signs an agent in outside the page. */
async function signInElsewhere(id: string, takeOver = false): Promise<AgentSession> {
  const session = new AgentSession({ baseUrl: simulator.http?.baseUrl ?? '', agentid: id, pollPause: 1 });
  colleagues.push(session);
  const outcome = await session.signIn({ password: '', phonenum: '40039', autoanswer: false }, { takeOver });
  expect(outcome).toMatchObject({ ok: true });
  // Until then nobody can be put through.
  await expect.poll(() => session.agentState).toMatch(/idle|talking|ringing|held/);
  return session;
}

/** Waits for the phone of an agent outside the page to ring, and answers. */
async function answers(session: AgentSession) {
  await expect.poll(() => session.agentState).toBe('ringing');
  expect(await session.call(answer, {})).toMatchObject({ ok: true });
}

function ring() {
  simulator.simulator.do('ring', { agentid, caller: customer });
}

/** What the simulator knows of an agent's calls. */
function known(id = agentid): Shown[] {
  const agents = simulator.simulator.agents() as { agentid: string; calls: { callid: string; state: string }[] }[];
  const calls = agents.find((agent) => agent.agentid === id)?.calls ?? [];
  return sorted(calls.map(({ callid, state }) => ({ callid, state })));
}

/** What the page shows of the calls; a muted call and one in a conference are talked in. */
async function shown(tab = page): Promise<Shown[]> {
  const calls = await tab.getByRole('article').evaluateAll((cards) =>
    cards.map((element) => ({
      callid: element.getAttribute('data-callid') ?? '',
      state: (element.querySelector('output')?.textContent ?? '').replace(/muted|conference/, 'talking'),
    })),
  );
  return sorted(calls);
}

function sorted(calls: Shown[]): Shown[] {
  return calls.sort((one, other) => (one.callid < other.callid ? -1 : 1));
}

function card(number: string, tab = page): Locator {
  return tab.getByRole('article', { name: `Call of ${number}` });
}

function stateIs(call: Locator, state: string) {
  return expect.poll(() => call.locator('output').allTextContents()).toEqual([state]);
}

function agentIs(state: string, tab = page) {
  return expect.poll(() => tab.locator('main > header output').allTextContents()).toEqual([state]);
}

function press(name: string, tab = page) {
  return tab.getByRole('button', { name, exact: true }).click();
}

/** Reaches a button by the Tab key and presses it by Enter. */
async function pressKey(name: string) {
  const button = page.getByRole('button', { name, exact: true });
  await button.waitFor();
  while (!(await button.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

function eventTypes(tab = page) {
  return tab.locator('aside li').evaluateAll((lines) => lines.map((line) => line.textContent?.split(' ').at(-1)));
}

/** Names of what a tab keeps for a reload. */
function stored(tab = page) {
  return tab.evaluate(() => Object.keys(sessionStorage));
}

/** Pictures for whoever wants to see what the tests saw; no test reads them. */
function shot(name: string, tab = page) {
  return tab.screenshot({ path: join(import.meta.dirname, 'screenshots', `${name}.png`), fullPage: true });
}
