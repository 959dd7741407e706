import type { SimulatedGateway } from '../wire/gateway.ts';
import type { LogLine } from '../wire/request-log.ts';
import { seenOf } from './actions/index.ts';
import { parts } from './feed-parts.ts';

/** Milliseconds between two looks at the contact centre while somebody watches; more where a look takes long. */
const usualPause = 80;

/** A look takes a tenth of the time at most, or a quarter where its watchers would otherwise wait for long. */
const pauseAfter = (took: number): number => Math.max(usualPause, Math.min(took * 9, Math.max(longestPause, took * 3)));
const longestPause = 400;

/** Milliseconds after which a watcher is answered though nothing has happened. */
const longestWait = 15_000;

/** Most things that are gone and still told; a watcher who was away for longer gets everything anew. */
const mostGone = 20_000;

/** What has changed since a watcher asked before. */
export interface FeedAnswer {
  /** What to ask with the next time. */
  readonly cursor: string;
  /** Whether this is everything, so that what the watcher had before is gone. */
  readonly whole: boolean;
  readonly clock: object;
  /** The things that are new or have changed, by part. */
  readonly set: Readonly<Record<string, readonly object[]>>;
  /** The IDs of the things that are gone, by part. */
  readonly gone: Readonly<Record<string, readonly string[]>>;
  readonly log: readonly LogLine[];
}

/** A thing as it was seen last; text is undefined once it is gone. */
interface Seen {
  text: string | undefined;
  revision: number;
}

/**
 * Tells watchers what changes, each from where it stands. It compares what there is with what there was, some ten times
 * a second and only while somebody watches, so that nothing in the contact centre has to tell it anything.
 */
export class Feed {
  readonly #gateway: SimulatedGateway;
  /** Another start, another feed: a cursor of one says nothing to the other. */
  readonly #start = `${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`;
  readonly #seen = new Map<string, Map<string, Seen>>(Object.keys(parts).map((name) => [name, new Map()]));
  readonly #watchers = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #revision = 0;
  /** What went before this revision is not told any more. */
  #forgotten = 0;
  #gone = 0;
  #looked = Number.NEGATIVE_INFINITY;
  #pause = usualPause;
  #closed = false;

  constructor(gateway: SimulatedGateway) {
    this.#gateway = gateway;
  }

  /**
   * The changes since a cursor; without one, everything at once. Waits until there is something to tell.
   *
   * @param left aborts when the watcher is gone
   */
  async changes(cursor: string | undefined, left?: AbortSignal): Promise<string> {
    const known = this.#read(cursor);
    if (known === undefined) {
      this.#look();
      return this.#answer(undefined);
    }
    const until = performance.now() + longestWait;
    while (!this.#closed && !left?.aborted && performance.now() < until) {
      await this.#nextLook(left);
      if (this.#revision > known.revision || this.#gateway.log.newest > known.seq) break;
    }
    return this.#answer(known.revision < this.#forgotten ? undefined : known);
  }

  /** Answers every watcher. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const go of [...this.#watchers]) go();
  }

  #nextLook(left: AbortSignal | undefined): Promise<void> {
    if (this.#closed) return Promise.resolve();
    return new Promise((resolve) => {
      const go = () => {
        left?.removeEventListener('abort', go);
        this.#watchers.delete(go);
        resolve();
      };
      this.#watchers.add(go);
      left?.addEventListener('abort', go);
      this.#timer ??= setTimeout(
        () => {
          this.#timer = undefined;
          this.#look();
          for (const watcher of [...this.#watchers]) watcher();
        },
        Math.max(0, this.#looked + this.#pause - performance.now()),
      );
    });
  }

  /** Compares everything with what was seen before. */
  #look(): void {
    const began = performance.now();
    const revision = this.#revision + 1;
    let changed = false;
    for (const [name, read] of Object.entries(parts)) {
      const seen = this.#seen.get(name) as Map<string, Seen>;
      const there = new Set<string>();
      for (const [id, shown] of read(this.#gateway)) {
        there.add(id);
        const text = JSON.stringify(shown);
        const known = seen.get(id);
        if (known?.text === text) continue;
        if (known && known.text === undefined) this.#gone -= 1;
        seen.set(id, { text, revision });
        changed = true;
      }
      for (const [id, one] of seen) {
        if (one.text === undefined || there.has(id)) continue;
        one.text = undefined;
        one.revision = revision;
        this.#gone += 1;
        changed = true;
      }
    }
    if (changed) this.#revision = revision;
    if (this.#gone > mostGone) this.#forget();
    this.#looked = performance.now();
    this.#pause = pauseAfter(this.#looked - began);
  }

  #forget(): void {
    for (const seen of this.#seen.values()) {
      for (const [id, { text }] of seen) if (text === undefined) seen.delete(id);
    }
    this.#gone = 0;
    this.#forgotten = this.#revision;
  }

  #answer(known: Cursor | undefined): string {
    const set: string[] = [];
    const gone: Record<string, string[]> = {};
    for (const [name, seen] of this.#seen) {
      const texts: string[] = [];
      const left: string[] = [];
      for (const [id, { text, revision }] of seen) {
        if (known !== undefined && revision <= known.revision) continue;
        if (text !== undefined) texts.push(text);
        else left.push(id);
      }
      if (known !== undefined && left.length > 0) gone[name] = left;
      if (texts.length > 0) set.push(`${JSON.stringify(name)}:[${texts.join(',')}]`);
    }
    const { log, centre } = this.#gateway;
    const rest: Omit<FeedAnswer, 'set'> = {
      cursor: `${this.#start}.${this.#revision}.${log.newest}`,
      whole: known === undefined,
      clock: seenOf(centre.clock),
      gone,
      log: log.linesAfter(known?.seq ?? 0),
    };
    return `${JSON.stringify(rest).slice(0, -1)},"set":{${set.join(',')}}}`;
  }

  /** Where a watcher stands; undefined where that says nothing here. */
  #read(cursor: string | undefined): Cursor | undefined {
    const [, start, revision, seq] = /^(\w+)\.(\d+)\.(\d+)$/.exec(cursor ?? '') ?? [];
    if (start !== this.#start) return undefined;
    return { revision: Number(revision), seq: Number(seq) };
  }
}

interface Cursor {
  readonly revision: number;
  readonly seq: number;
}
