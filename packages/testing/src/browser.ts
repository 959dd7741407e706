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

// Only what a machine without a display and without a sandbox of its own needs. The list that the package recommends
// switches web security off, and then no test can see a request that CORS forbids.
const alone = ['--no-sandbox', '--no-zygote', '--disable-gpu'];

// Nothing that the browser wants for itself may leave the machine.
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the browser is; unpacked on first use, into a folder of its version. */
async function browserPath(): Promise<string> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = join(tmpdir(), `ccgateway-chromium-${version()}`);
    await mkdir(folder, { recursive: true });
    // The package unpacks into the system's temporary folder, where a file of another version would be taken for its own.
    const previous = process.env.TMPDIR;
    process.env.TMPDIR = folder;
    try {
      return await sparticuz.executablePath();
    } finally {
      if (previous === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = previous;
    }
  }
  const path = installed.find((candidate) => existsSync(candidate));
  if (path !== undefined) return path;
  throw new Error(`No browser found; install Chrome or Chromium at one of: ${installed.join(', ')}.`);
}

function version(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = join(dirname(entry), '../package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

/** Starts a headless browser: on Linux x64 the one that npm brought, elsewhere an installed Chrome or Chromium. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: [...alone, ...quiet], timeout: patience });
}

/** Opens a page in a context of its own, in which every wait is as patient as the tests. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(patience);
  return context.newPage();
}

/** Unpacks the browser before the tests begin, so that parallel tests never meet one that is half unpacked. */
export async function setup(): Promise<void> {
  await browserPath();
}
