import { launchBrowser, openPage } from '@ccgateway/testing/browser';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type RunningSimulator, type StartOptions, startSimulator } from '../../src/node.ts';

/** The page of a simulator in a browser, and what must not happen there. */
export interface OpenedPage {
  readonly page: Page;
  readonly running: RunningSimulator;
  /** Errors, and violations of the page's policy, which the browser reports as such. */
  readonly complaints: string[];
  /** Hosts that the page asked. */
  readonly hosts: Set<string>;
}

/** Starts a simulator and opens its page. */
export async function openSimulator(
  browser: Browser,
  options: StartOptions = {},
  context: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const running = await startSimulator({ httpPort: 0, ...options });
  const page = await openPage(browser, { viewport: { width: 1440, height: 900 }, ...context });
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.goto(addressOf(running));
  await page.getByText('Live', { exact: true }).waitFor();
  return { page, running, complaints, hosts };
}

export function addressOf({ http }: RunningSimulator, path = ''): string {
  return new URL(`/simulator/${path}`, http?.baseUrl).href;
}

/** Signs agents in as clients elsewhere do. */
export async function signIn({ http }: RunningSimulator, ...agents: readonly string[]): Promise<void> {
  for (const agentid of agents) {
    const response = await fetch(`${http?.baseUrl}/onlineagent/${agentid}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ password: 'secret-word', phonenum: '4003877', autoanswer: false }),
    });
    await response.text();
  }
}

export { launchBrowser };
