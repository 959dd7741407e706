import { writeFile } from 'node:fs/promises';
import { launchBrowser, openPage } from '@ccgateway/testing/browser';
import { listenFrom } from '../serve/listen.ts';
import { serveSite } from '../serve/site.ts';

/** The page of the picture has most of what the site has. */
const page = 'operations/sayBusy/';

/** Takes the picture of the site that the README shows, as WebP. */
export async function takePicture(site: string, file: string): Promise<void> {
  const server = await listenFrom(18370, 'the picture', (port) => serveSite(port, () => undefined));
  const browser = await launchBrowser();
  try {
    await server.show(site);
    const opened = await openPage(browser, { viewport: { width: 1280, height: 760 }, deviceScaleFactor: 1.5 });
    await opened.goto(server.url + page, { waitUntil: 'networkidle' });
    const devtools = await opened.context().newCDPSession(opened);
    // Playwright itself writes PNG and JPEG only.
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
    await writeFile(file, Buffer.from(data, 'base64'));
  } finally {
    await browser.close();
    await server.close();
  }
}
