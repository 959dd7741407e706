import { writeFile } from 'node:fs/promises';
import { startSimulator } from '@ccgateway/simulator/node';
import { launchBrowser, openPage } from '@ccgateway/testing/browser';

/** A morning in which something of everything happens. */
const morning = `day:
  agents: 60
  queues:
    - { skillid: 1, perHour: [700], talkSeconds: 180, patienceSeconds: 120 }
    - { skillid: 2, perHour: [420], talkSeconds: 240, patienceSeconds: 150 }
    - { skillid: 4, perHour: [60], talkSeconds: 200, patienceSeconds: 180 }
  habits: { answerSeconds: 6, wrapupSeconds: 25, restEveryMinutes: 60, restSeconds: 600 }
`;

/** The agent whose desktop is on the page. */
const agentid = '291';

/** Takes the picture of the simulator's page that the READMEs show, as WebP. */
export async function takeSimulatorPicture(file: string): Promise<void> {
  const { simulator, http, close } = await startSimulator({ httpPort: 0 });
  const browser = await launchBrowser();
  try {
    const page = await openPage(browser, { viewport: { width: 1360, height: 860 }, deviceScaleFactor: 1.5 });
    await page.goto(new URL('/simulator/', http?.baseUrl).href);
    await page.getByText('Live', { exact: true }).waitFor();
    simulator.do('play', { text: morning });
    simulator.do('clock', { advance: 1_500_000 });
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('region', { name: `Desktop of agent ${agentid}` }).waitFor();
    await simulator.do('call', { agentid, operation: 'skills' });
    simulator.do('ring', { agentid, caller: '70093' });
    await page.locator('.desk .call[data-state="ringing"]').waitFor();
    // What was told of actions goes by itself.
    await page.locator('.toast').waitFor({ state: 'detached' });
    const devtools = await page.context().newCDPSession(page);
    // Playwright itself writes PNG and JPEG only.
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
    await writeFile(file, Buffer.from(data, 'base64'));
  } finally {
    await browser.close();
    await close();
  }
}
