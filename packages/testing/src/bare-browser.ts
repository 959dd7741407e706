import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from './browser.ts';

/** An answer of the DevTools protocol. */
type Answer = Readonly<Record<string, unknown>>;

/**
 * A browser of which a test sees several tabs of one user. Playwright keeps all its pages visible and active; here a tab
 * can be hidden and frozen as users' tabs are.
 */
export class BareBrowser {
  private readonly process: ChildProcess;
  private readonly folder: string;
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  private count = 0;

  private constructor(process: ChildProcess, folder: string, socket: WebSocket) {
    this.process = process;
    this.folder = folder;
    this.socket = socket;
    socket.onmessage = ({ data }) => {
      const { id, result, error } = JSON.parse(`${data}`);
      const waiter = this.waiting.get(id);
      this.waiting.delete(id);
      if (error) waiter?.reject(new Error(error.message));
      else waiter?.resolve(result);
    };
  }

  /** @param path an installed browser; unless given, the one that all tests use */
  static async start(path?: string): Promise<BareBrowser> {
    const folder = await mkdtemp(join(tmpdir(), 'ccgateway-browser-'));
    const process = spawn(
      path ?? (await browserPath()),
      [
        ...(path === undefined ? [] : ['--headless=new']),
        ...['--no-sandbox', '--no-zygote', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
        ...['--disable-component-update', '--disable-sync', '--disable-quic'],
        ...['--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'],
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const address = await new Promise<string>((resolve, reject) => {
      let told = '';
      process.stderr?.on('data', (chunk) => {
        told += chunk;
        const [address] = /ws:\/\/\S+/.exec(told) ?? [];
        if (address !== undefined) resolve(address);
      });
      process.once('error', reject);
      process.once('exit', () => reject(new Error(`The browser ended: ${told}`)));
    });
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = reject;
    });
    return new BareBrowser(process, folder, socket);
  }

  /** Opens a tab, which becomes the visible one where the browser hides the others. */
  async open(url: string): Promise<BareTab> {
    const before = new Set(await this.renderers());
    const { targetId } = await this.send('Target.createTarget', { url });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const [renderer] = (await this.renderers()).filter((id) => !before.has(id));
    return new BareTab(this, String(targetId), String(sessionId), renderer);
  }

  async send(method: string, params: object = {}, sessionId?: string): Promise<Answer> {
    this.count += 1;
    const id = this.count;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.socket.send(JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) }));
    });
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.socket.close();
    this.process.kill('SIGKILL');
    await ended;
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private async renderers(): Promise<number[]> {
    const { processInfo } = (await this.send('SystemInfo.getProcessInfo')) as {
      processInfo: { type: string; id: number }[];
    };
    return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  }
}

export class BareTab {
  private readonly browser: BareBrowser;
  private readonly target: string;
  private readonly session: string;
  /** The process of the page; undefined if it shares that of another. */
  readonly renderer: number | undefined;

  constructor(browser: BareBrowser, target: string, session: string, renderer: number | undefined) {
    this.browser = browser;
    this.target = target;
    this.session = session;
    this.renderer = renderer;
  }

  /** Evaluates an expression in the page and waits for its value. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const answer = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const { result, exceptionDetails } = answer as { result: { value: Value }; exceptionDetails?: object };
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  }

  /** Freezes the page, or lets it run again, as the browser does with hidden pages. */
  async freeze(frozen: boolean): Promise<void> {
    await this.send('Page.setWebLifecycleState', { state: frozen ? 'frozen' : 'active' });
  }

  /** Makes this tab the visible one, where the browser hides the others. */
  async show(): Promise<void> {
    await this.browser.send('Target.activateTarget', { targetId: this.target });
  }

  async goTo(url: string): Promise<void> {
    await this.send('Page.navigate', { url });
  }

  /** Closes the tab as a user does. */
  async close(): Promise<void> {
    await this.browser.send('Target.closeTarget', { targetId: this.target });
  }

  private send(method: string, params: object): Promise<Answer> {
    return this.browser.send(method, params, this.session);
  }
}
