// The desktop as a user gets it, installed and built, in a browser with web security on; the gateway is the simulator, on
// another origin than the page.
import { readdir, readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { AgentSession, answer } from '@ccgateway/client';
import { startSimulator } from '@ccgateway/simulator/node';
import { launchBrowser, openPage } from '@ccgateway/testing/browser';
import { root, runTool } from '@ccgateway/testing/tools';
import type { Browser, Locator, Page } from 'playwright-core';
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

/** Operations that the simulator answered, with the agent. */
const answered: string[] = [];
let simulator: Awaited<ReturnType<typeof startSimulator>>;
let site: { readonly server: Server; readonly address: string };
let browser: Browser;
let page: Page;
const complaints: string[] = [];
const colleagues: AgentSession[] = [];

beforeAll(async () => {
  const { code, stdout, stderr } = await npm('run', 'build');
  expect(code, stdout + stderr).toBe(0);
  const onAnswer = (entry: { readonly agentid: string; readonly operation: string }) =>
    answered.push(`${entry.agentid} ${entry.operation}`);
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
    await page.reload();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
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
  await expect.poll(eventTypes).toContain('AgentEvent_Call_Release');
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
  await expect.poll(shown).toHaveLength(1);
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
  await press('Transfer');
  await page.getByText('Waiting for the gateway to transfer.').waitFor();
  await shot('transferring');
  await answers(other);
  await page.getByText('No calls.').waitFor();
});

describe('a reload of the page', () => {
  test.each([
    ['ringing', [], 'Answer', 'talking'],
    ['talking', ['Answer'], 'Hold', 'held'],
    ['held', ['Answer', 'Hold'], 'Retrieve', 'talking'],
  ] as const)('keeps a call that is %s', async (state, actions, next, after) => {
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
    expect(await page.evaluate(() => sessionStorage.getItem('session'))).toBeNull();

    await press(next);
    await stateIs(card(customer), after);
    expect(await shown()).toEqual(known());
    expect(answered.filter((line) => /login/.test(line))).toEqual(['291 login']);
    await expect.poll(eventTypes).not.toEqual([]);
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
});

test.each([
  ['dark', { colorScheme: 'dark' }, { width: 1100, height: 700 }],
  ['narrow', { colorScheme: 'light' }, { width: 390, height: 800 }],
] as const)('it fits a page that is %s', async (name, media, viewport) => {
  await page.emulateMedia(media);
  await page.setViewportSize(viewport);
  await shot(`${name}-sign-in`);
  await signIn();
  ring();
  await press('Answer');
  await stateIs(card(customer), 'talking');
  await shot(name);
  // Nothing is wider than the page.
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
});

function npm(...args: string[]) {
  return runTool('npm', args, { cwd: folder });
}

async function open(): Promise<Page> {
  const opened = await openPage(browser, { viewport: { width: 1100, height: 700 }, locale: 'en-GB' });
  opened.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  opened.on('pageerror', (error) => complaints.push(String(error)));
  await opened.goto(site.address);
  return opened;
}

async function fillIn() {
  await page.getByLabel('Gateway').fill(simulator.http?.baseUrl ?? '');
  await page.getByLabel('Agent ID').fill(agentid);
}

async function signIn() {
  await fillIn();
  await press('Sign in');
  await agentIs('idle');
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
async function shown(): Promise<Shown[]> {
  const calls = await page.getByRole('article').evaluateAll((cards) =>
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

function card(number: string): Locator {
  return page.getByRole('article', { name: `Call of ${number}` });
}

function stateIs(call: Locator, state: string) {
  return expect.poll(() => call.locator('output').allTextContents()).toEqual([state]);
}

function agentIs(state: string) {
  return expect.poll(() => page.locator('main > header output').allTextContents()).toEqual([state]);
}

function press(name: string) {
  return page.getByRole('button', { name, exact: true }).click();
}

/** Reaches a button by the Tab key and presses it by Enter. */
async function pressKey(name: string) {
  const button = page.getByRole('button', { name, exact: true });
  await button.waitFor();
  while (!(await button.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

function eventTypes() {
  return page.locator('aside li').evaluateAll((lines) => lines.map((line) => line.textContent?.split(' ').at(-1)));
}

/** Pictures for whoever wants to see what the tests saw; no test reads them. */
function shot(name: string) {
  return page.screenshot({ path: join(import.meta.dirname, 'screenshots', `${name}.png`), fullPage: true });
}
