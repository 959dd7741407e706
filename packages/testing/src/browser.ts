import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { patience } from './patience.ts';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

// Only the flags for a machine without display and sandbox. The list that the package recommends switches web security
// off, and then no test could see that CORS forbids a request.
const alone = ['--no-sandbox', '--no-zygote', '--disable-gpu'];

// The browser's own traffic must not leave the machine.
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of the browser, which is unpacked on first use into a folder named after its version. */
export async function browserPath(): Promise<string> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = join(tmpdir(), `ccgateway-chromium-${version()}`);
    await mkdir(folder, { recursive: true });
    // The package unpacks into the system's temporary folder and would use a file of another version there.
    const previous = process.env.TMPDIR;
    process.env.TMPDIR = folder;
    try {
      return await sparticuz.executablePath();
    } finally {
      if (previous === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = previous;
    }
  }
  const path = installedBrowser();
  if (path !== undefined) return path;
  throw new Error(`No browser found; install Chrome or Chromium at one of: ${installed.join(', ')}.`);
}

/** Path of an installed Chrome or Chromium. It has more than the browser that npm brings, such as a back/forward cache. */
export function installedBrowser(): string | undefined {
  return installed.find((candidate) => existsSync(candidate));
}

function version(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = join(dirname(entry), '../package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

/** Starts a headless browser: on Linux x64 the one that npm brings, elsewhere an installed Chrome or Chromium. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: [...alone, ...quiet], timeout: patience });
}

/** Opens a page in a context of its own, whose waits have the time limit of the tests. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(patience);
  return context.newPage();
}

/** Unpacks the browser before the tests begin, so that parallel tests never find it half unpacked. */
export async function setup(): Promise<void> {
  await browserPath();
}
