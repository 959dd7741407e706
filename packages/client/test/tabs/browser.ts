import type { Channel, Locks, Surroundings } from '../../src/tabs/surroundings.ts';

/** What a browser gives to the pages of one origin, in memory. */
export class FakeBrowser {
  /** Every message that crossed a channel. */
  readonly messages: unknown[] = [];
  private readonly channels = new Set<FakeChannel>();
  private readonly locks: boolean;
  private readonly channel: boolean;
  private holder: Request | undefined;
  private queue: Request[] = [];

  constructor({ locks = true, channel = true } = {}) {
    this.locks = locks;
    this.channel = channel;
  }

  open({ visible = true } = {}): FakePage {
    return new FakePage(this, visible);
  }

  surroundings(page: FakePage): Surroundings {
    return {
      ...(this.channel && { channel: (name: string) => this.openChannel(name, page) }),
      ...(this.locks && { locks: this.locksOf(page) }),
      page: page.events,
      visible: () => page.visible,
      now: () => Date.now(),
    };
  }

  /** A page is gone: nobody tells it so. */
  drop(page: FakePage): void {
    for (const channel of [...this.channels]) if (channel.page === page) this.channels.delete(channel);
    this.queue = this.queue.filter((request) => request.page !== page);
    if (this.holder?.page === page) this.end(this.holder);
  }

  private openChannel(name: string, page: FakePage): Channel {
    const channel: FakeChannel = {
      name,
      page,
      onmessage: null,
      postMessage: (message) => {
        if (!this.channels.has(channel)) return;
        const copy = structuredClone(message);
        this.messages.push(copy);
        for (const other of this.channels)
          if (other !== channel && other.name === name)
            other.page.task(() => this.channels.has(other) && other.onmessage?.({ data: structuredClone(message) }));
      },
      close: () => this.channels.delete(channel),
    };
    this.channels.add(channel);
    return channel;
  }

  private locksOf(page: FakePage): Locks {
    return {
      request: (_, { steal, signal }, granted) =>
        new Promise((resolve, reject) => {
          const request: Request = { page, granted, resolve, reject };
          const abort = () => {
            this.queue = this.queue.filter((other) => other !== request);
            reject(new DOMException('Aborted.', 'AbortError'));
          };
          signal?.addEventListener('abort', abort);
          const { holder } = this;
          if (steal && holder) {
            this.holder = undefined;
            holder.page.task(() => holder.reject(new DOMException('Stolen.', 'AbortError')));
          }
          if (steal) this.queue.unshift(request);
          else this.queue.push(request);
          this.grant();
        }),
      query: async () => ({ held: this.holder ? [{ name: 'ccgateway test', clientId: this.holder.page.id }] : [] }),
    };
  }

  private grant(): void {
    if (this.holder) return;
    const next = this.queue.shift();
    this.holder = next;
    next?.page.task(() => void next.granted().then(() => this.end(next)));
  }

  private end(request: Request): void {
    request.resolve(undefined);
    if (this.holder !== request) return;
    this.holder = undefined;
    this.grant();
  }
}

interface FakeChannel extends Channel {
  readonly name: string;
  readonly page: FakePage;
}

interface Request {
  readonly page: FakePage;
  granted(): Promise<void>;
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

/** One tab. */
export class FakePage {
  readonly id = crypto.randomUUID();
  readonly events = new EventTarget();
  visible: boolean;
  private readonly browser: FakeBrowser;
  private readonly tasks: (() => void)[] = [];

  constructor(browser: FakeBrowser, visible: boolean) {
    this.browser = browser;
    this.visible = visible;
  }

  get surroundings(): Surroundings {
    return this.browser.surroundings(this);
  }

  /** Runs something in this page soon, in the order of the calls. */
  task(run: () => void): void {
    this.tasks.push(run);
    setTimeout(() => this.tasks.shift()?.());
  }

  show(visible: boolean): void {
    this.visible = visible;
    this.say('visibilitychange');
  }

  /** Closes the page as a user does. */
  close(): void {
    this.say('pagehide', false);
    this.browser.drop(this);
  }

  /** Into the back/forward cache, and out of it. */
  cache(): void {
    this.say('pagehide', true);
  }

  restore(): void {
    this.say('pageshow', true);
  }

  private say(type: string, persisted?: boolean): void {
    this.events.dispatchEvent(Object.assign(new Event(type), persisted !== undefined && { persisted }));
  }
}
