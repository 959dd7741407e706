import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chosenBrowser, findBrowser, type Machine, withoutBrowser } from './find-browser.ts';
import { patience } from './patience.ts';

const machine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

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

/**
 * Path of the browser: what the variable names, else on Linux x64 the one that npm brings, which is unpacked on first use
 * into a folder named after its version, else an installed one.
 */
export async function browserPath(): Promise<string> {
  const chosen = chosenBrowser(machine);
  if (chosen !== undefined) return chosen;
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
  throw new Error(withoutBrowser(machine));
}

/** Path of an installed Chrome or Chromium. It has more than the browser that npm brings, such as a back/forward cache. */
export function installedBrowser(): string | undefined {
  return findBrowser(machine);
}

function version(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = join(dirname(entry), '../package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

/** Starts the headless browser of the tests. */
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
