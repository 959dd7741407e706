import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { retcodes } from '@ccgateway/client/retcodes';
import { browserForTests } from '@ccgateway/testing/browser-for-tests';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle, servePage, versions } from './site.ts';
import { type StubGateway, startStubGateway, success } from './stub-gateway.ts';

const agentid = '291';
let gateway: StubGateway;
let site: Server;
let page: Page;

describe.each(Object.entries(versions))('on React %s', (version, suffix) => {
  const tab = browserForTests();
  const { complaints } = tab;

  beforeAll(async () => {
    gateway = await startStubGateway(agentid);
    site = await serve(suffix);
    page = tab.page;
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  });

  afterAll(async () => {
    site?.close();
    await gateway?.close();
  });

  test('the page runs that version', async () => {
    expect(await page.evaluate(() => globalThis.underTest.react)).toMatch(`${version}.`);
  });

  test('an agent desktop follows its session', async () => {
    // Before the sign-in the page shows what the server rendered.
    const html = await (await fetch(page.url())).text();
    expect(html).toContain('<output id="connection">offline</output><output id="state">unknown</output>');
    await expect.poll(subscriptions).toMatchObject({ present: 5 });
    expect(await shown('connection')).toBe('offline');
    expect(await shown('state')).toBe('unknown');

    gateway.refuse('getAgentStatus', '000-002');
    await press('Sign in');
    await shows('connection', 'online');
    gateway.deliver('AgentOther_InService');
    gateway.deliver('AgentState_Ready');
    await shows('state', 'idle');
    await shows('events', 'AgentOther_InService AgentState_Ready');

    // A query: the result of a success is data; a refusal is an error, immediately and without data.
    const { result: skills } = success('queryAgentSkills') as { result: { name: string }[] };
    await shows('skills', skills.map(({ name }) => name).join(' '));
    await shows('status', `GatewayError retcode 000-002 ${explained('000-002')} undefined`);
    expect(gateway.calls.getAgentStatus).toBe(1);

    // A mutation behaves the same. The event, not the answer, changes the state.
    await press('Busy');
    await shows('busy', 'success {}');
    expect(await shown('state')).toBe('idle');
    gateway.deliver('AgentState_SetNotReady_Success');
    await shows('state', 'busy');
    await shows('reason', '200');
    gateway.refuse('sayBusy', '100-009');
    await press('Busy');
    await shows('busy', `GatewayError retcode 100-009 ${explained('100-009')}`);
    expect(gateway.calls.sayBusy).toBe(2);

    // AgentState_Busy means a call, not the busy state, also for a component that mounts after the event.
    gateway.deliver('AgentState_Busy');
    await shows('state', 'occupied');
    await shows('events', 'AgentOther_InService AgentState_Ready AgentState_SetNotReady_Success AgentState_Busy');
    expect(await subscriptions()).toEqual({ present: 5, ever: 5 });
    await press('Show late');
    await shows('late', 'occupied');

    gateway.refuse('getAgentEvent', '100-007');
    await shows('connection', 'interrupted: refused');
    expect(await shown('state')).toBe('occupied');
    gateway.deliver('AgentState_Work');
    await shows('connection', 'online');
    await shows('state', 'wrap-up');

    expect(await subscriptions()).toEqual({ present: 6, ever: 6 });
    await page.evaluate(() => globalThis.underTest.unmount());
    expect(await subscriptions()).toEqual({ present: 0, ever: 6 });

    // The session outlives its components, and its end is no error.
    gateway.deliver('AgentOther_ShutdownService');
    await expect.poll(() => page.evaluate(() => globalThis.underTest.session.connection.state)).toBe('ended');
    expect(await page.evaluate(() => globalThis.underTest.session.agentState)).toBe('signed-out');
    expect(complaints).toEqual([]);
  });
});

function subscriptions() {
  return page.evaluate(() => globalThis.underTest.subscriptions);
}

function shown(id: string) {
  return page.textContent(`#${id}`);
}

function shows(id: string, text: string) {
  return expect.poll(() => shown(id)).toBe(text);
}

function press(name: string) {
  return page.getByRole('button', { name, exact: true }).click();
}

function explained(code: keyof typeof retcodes): string {
  return `${retcodes[code].meaning} ${retcodes[code].advice}`;
}

/** A server-rendered page on another origin than the gateway. */
async function serve(suffix: string): Promise<Server> {
  const [script, renderer] = await Promise.all([bundle('page.tsx', suffix), bundle('render.tsx', suffix)]);
  const { render } = await import(`data:text/javascript,${encodeURIComponent(renderer)}`);
  const rendered = render(gateway.baseUrl, agentid);
  return servePage(
    script,
    `<body data-base-url="${gateway.baseUrl}" data-agentid="${agentid}"><div id="root">${rendered}</div>`,
  );
}
