import { inOwnFrame } from './frames.ts';
import type { GatewayClock, LogLine, Parts } from './types.ts';

/** Most lines of the log that the page keeps; the simulator keeps as many. */
const mostLines = 600;

/** Milliseconds until a lost simulator is asked again. */
const retryPause = 1000;

export interface Shown {
  readonly connection: 'connecting' | 'live' | 'lost';
  readonly parts: Parts;
  /** The parts as they were when all that was told at once was shown; numbers of these fit each other. */
  readonly told: Parts;
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

/** What is shown together, in this order: each group changes in a frame of its own. */
const groups: readonly (readonly (keyof Parts)[])[] = [
  ['agents'],
  ['calls'],
  ['queues', 'chats', 'conferences', 'faults', 'settling'],
];

/**
 * What the simulator shows now. It asks on and on; what has changed is shown group by group, a frame each, while the next
 * changes are asked for already.
 */
export class Feed {
  #shown: Shown = { connection: 'connecting', parts: nothing, told: nothing, log: [], clock: { now: 0, told: 0 } };
  readonly #listeners = new Set<() => void>();
  #cursor = '';

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly shown = (): Shown => this.#shown;

  /** Never ends: the page is there as long as its document. */
  async run(): Promise<void> {
    let before: Promise<void> = Promise.resolve();
    for (;;) {
      try {
        const response = await fetch(`./feed${this.#cursor && `?cursor=${this.#cursor}`}`, { cache: 'no-store' });
        if (!response.ok) throw new Error(String(response.status));
        const changes = (await response.json()) as Changes;
        this.#cursor = changes.cursor;
        await before;
        before = this.#apply(changes);
      } catch {
        await before;
        this.#show({ connection: 'lost' });
        await new Promise((resolve) => setTimeout(resolve, retryPause));
      }
    }
  }

  async #apply(changes: Changes): Promise<void> {
    const { whole, clock, log } = changes;
    const told = performance.now();
    const steps: (() => Partial<Shown>)[] = [];
    for (const group of groups) {
      const names = group.filter((name) => whole || changes.set[name] || changes.gone[name]);
      if (names.length === 0) continue;
      steps.push(() => ({
        parts: { ...this.#shown.parts, ...Object.fromEntries(names.map((name) => [name, this.#part(name, changes)])) },
      }));
    }
    if (steps.length > 0) steps.push(() => ({ told: this.#shown.parts }));
    if (whole || log.length > 0)
      steps.push(() => ({ log: [...(whole ? [] : this.#shown.log), ...log].slice(-mostLines) }));
    // Without anything else there is the clock.
    const [first = () => ({}), ...others] = steps;
    const shown = [() => ({ ...first(), connection: 'live', clock: { ...clock, told } }) as const, ...others].map(
      (step) => inOwnFrame(() => this.#show(step())),
    );
    await Promise.all(shown);
  }

  #part(name: keyof Parts, { whole, set, gone }: Changes): ReadonlyMap<string, unknown> {
    const part = new Map<string, unknown>(whole ? [] : this.#shown.parts[name]);
    for (const id of gone[name] ?? []) part.delete(id);
    for (const thing of set[name] ?? []) part.set(idOf(name, thing), thing);
    return part;
  }

  #show(changed: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...changed };
    for (const listener of this.#listeners) listener();
  }
}

function idOf(part: string, thing: object): string {
  return String((thing as Record<string, unknown>)[ids[part] ?? 'id']);
}

/** The one feed of the page. */
export const feed = new Feed();
