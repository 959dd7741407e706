// The page of the simulator with many agents at work: what a frame costs the browser, and what the page weighs.
import { gzipSync } from 'node:zlib';
import { launchBrowser, openPage } from '@ccgateway/testing/browser';
import type { Browser, Page } from 'playwright-core';
import { workOfFrames } from './lib/frames.ts';
import { measuredOn } from './lib/machine.ts';
import { startSimulator } from './lib/processes.ts';
import { count, median, quantile, table } from './lib/table.ts';

const agents = 1000;
/** At the second, as much happens as in a centre of ten thousand agents. */
const speeds = [1, 10];
/** Milliseconds that each row is measured. */
const measured = 8000;

/** As many calls as keep most of the agents talking. */
const day = `day:
  agents: ${agents}
  queues:
    - { skillid: 1, perHour: [9000], talkSeconds: 120, patienceSeconds: 60 }
    - { skillid: 2, perHour: [9000], talkSeconds: 120, patienceSeconds: 60 }
    - { skillid: 3, perHour: [6000], talkSeconds: 120, patienceSeconds: 60 }
`;

/** What is done meanwhile. */
const deeds: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'only looked at': async (page) => page.waitForTimeout(measured),
  scrolled: (page) => repeat(page, async () => page.mouse.wheel(0, 300)),
  'filtered, letter by letter': async (page) => {
    const field = page.getByLabel('Filter agents by text');
    await field.focus();
    await repeat(page, async (round) => page.keyboard.press(round % 2 === 0 ? '1' : 'Backspace'));
  },
};

export async function main(): Promise<string> {
  const browser = await launchBrowser();
  try {
    const rows: string[][] = [];
    let weighed = '';
    for (const speed of speeds) {
      const simulator = await startSimulator('--quiet', '--speed', String(speed));
      try {
        const address = `${simulator.origin}/simulator/`;
        await control(address, 'play', { text: day });
        await control(address, 'clock', { advance: 600_000 });
        for (const [name, deed] of Object.entries(deeds))
          rows.push([name, String(speed), ...(await frames(browser, address, deed))]);
        weighed = await weight(address);
      } finally {
        await simulator.stop();
      }
    }
    const head = [
      `${count(agents)} agents at work, and the page is`,
      'speed of the clock',
      'frames',
      'processor time a frame, ms',
      'work a frame, median, ms',
      'p99, ms',
      'changes a second',
    ];
    const goal = 'Goal: below 16 ms a frame, which is what 60 frames a second leave.';
    return `${table(head, rows)}\n\n${goal} ${weighed}\n\n${measuredOn()}`;
  } finally {
    await browser.close();
  }
}

/** Does something again and again while it is measured. */
async function repeat(page: Page, deed: (round: number) => Promise<void>): Promise<void> {
  const until = performance.now() + measured;
  for (let round = 0; performance.now() < until; round += 1) {
    await deed(round);
    await page.waitForTimeout(60);
  }
}

async function frames(browser: Browser, address: string, deed: (page: Page) => Promise<void>): Promise<string[]> {
  const page = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(address);
    await page.locator('[data-agent]').nth(10).waitFor();
    await page.mouse.move(400, 300);
    let changes = 0;
    page.on('response', (response) => {
      if (response.url().includes('/feed')) changes += 1;
    });
    const devtools = await page.context().newCDPSession(page);
    // What other programs take of the machine is not in it.
    await devtools.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
    await devtools.send('Performance.enable');
    const busy = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    const [began, before] = [performance.now(), await busy()];
    const work = await workOfFrames(browser, page, () => deed(page));
    const [took, spent] = [(performance.now() - began) / 1000, (await busy()) - before];
    return [
      count(work.length),
      (spent / work.length).toFixed(1),
      median(work).toFixed(1),
      quantile(work, 0.99).toFixed(1),
      (changes / took).toFixed(1),
    ];
  } finally {
    await page.context().close();
  }
}

async function control(address: string, action: string, parameters: object): Promise<void> {
  const body = JSON.stringify(parameters);
  const answer = await fetch(address + action, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  if (!answer.ok) throw new Error(`${action}: ${await answer.text()}`);
}

/** What the page weighs, compressed and not. */
async function weight(address: string): Promise<string> {
  const html = await (await fetch(address, { headers: { Accept: 'text/html' } })).text();
  const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path as string);
  const texts = [html, ...(await Promise.all(files.map(async (file) => (await fetch(address + file)).text())))];
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const compressed = texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
  return `The page has ${count(bytes)} bytes, ${count(compressed)} compressed.`;
}
