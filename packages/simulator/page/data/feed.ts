import type { GatewayClock, LogLine, Parts } from './types.ts';

/** Most lines of the log that the page keeps; the simulator keeps as many. */
const mostLines = 600;

/** Milliseconds until a lost simulator is asked again. */
const retryPause = 1000;

export interface Shown {
  readonly connection: 'connecting' | 'live' | 'lost';
  readonly parts: Parts;
  readonly log: readonly LogLine[];
  readonly clock: GatewayClock & { /** By performance.now(). */ readonly told: number };
}

interface Changes {
  readonly cursor: string;
  readonly whole: boolean;
  readonly clock: GatewayClock;
  readonly set: Readonly<Record<string, readonly object[]>>;
  readonly gone: Readonly<Record<string, readonly string[]>>;
  readonly log: readonly LogLine[];
}

/** By which field the things of each part are told apart; the others by their place. */
const ids: Readonly<Record<string, string>> = {
  agents: 'agentid',
  calls: 'callid',
  queues: 'skillid',
  chats: 'callid',
  conferences: 'confid',
};

const nothing: Parts = {
  agents: new Map(),
  calls: new Map(),
  queues: new Map(),
  chats: new Map(),
  conferences: new Map(),
  faults: new Map(),
  settling: new Map(),
};

/** What the simulator shows now. It asks on and on, and tells its listeners once a frame at most. */
export class Feed {
  #shown: Shown = { connection: 'connecting', parts: nothing, log: [], clock: { now: 0, told: 0 } };
  readonly #listeners = new Set<() => void>();
  #cursor = '';

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly shown = (): Shown => this.#shown;

  /** Never ends: the page is there as long as its document. */
  async run(): Promise<void> {
    for (;;) {
      try {
        const response = await fetch(`./feed${this.#cursor && `?cursor=${this.#cursor}`}`, { cache: 'no-store' });
        if (!response.ok) throw new Error(String(response.status));
        const changes = (await response.json()) as Changes;
        await nextFrame();
        this.#apply(changes);
      } catch {
        this.#show({ ...this.#shown, connection: 'lost' });
        await new Promise((resolve) => setTimeout(resolve, retryPause));
      }
    }
  }

  #apply({ cursor, whole, clock, set, gone, log }: Changes): void {
    this.#cursor = cursor;
    const before = whole ? nothing : this.#shown.parts;
    const parts: Record<string, ReadonlyMap<string, unknown>> = { ...before };
    for (const name of new Set([...Object.keys(set), ...Object.keys(gone)])) {
      const part = new Map(parts[name]);
      for (const id of gone[name] ?? []) part.delete(id);
      for (const thing of set[name] ?? []) part.set(idOf(name, thing), thing);
      parts[name] = part;
    }
    this.#show({
      connection: 'live',
      parts: parts as unknown as Parts,
      log: log.length === 0 && !whole ? this.#shown.log : [...(whole ? [] : this.#shown.log), ...log].slice(-mostLines),
      clock: { ...clock, told: performance.now() },
    });
  }

  #show(shown: Shown): void {
    this.#shown = shown;
    for (const listener of this.#listeners) listener();
  }
}

function idOf(part: string, thing: object): string {
  return String((thing as Record<string, unknown>)[ids[part] ?? 'id']);
}

/** Waits for the next frame; a hidden page has none. */
function nextFrame(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const frame = requestAnimationFrame(() => end());
    const late = setTimeout(() => end(), 500);
    const end = () => {
      cancelAnimationFrame(frame);
      clearTimeout(late);
      resolve();
    };
  });
}
