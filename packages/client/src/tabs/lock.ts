import type { Locks } from './surroundings.ts';

/** A lock that one tab of an origin holds. A tab that is frozen or cached may hold it for ever, so it can be taken. */
export class Lock {
  private readonly locks: Locks;
  private readonly name: string;
  /** Told when the lock was granted or lost. */
  private readonly changed: (held: boolean) => void;
  /** The request under way or granted. */
  private current: { release(): void; granted: boolean; client?: string | undefined } | undefined;

  constructor(locks: Locks, name: string, changed: (held: boolean) => void) {
    this.locks = locks;
    this.name = name;
    this.changed = changed;
  }

  /** Queues for the lock, or takes it from its holder; does nothing while this tab holds it. */
  request(steal: boolean): void {
    if (this.current?.granted || (this.current && !steal)) return;
    this.release();
    const stop = new AbortController();
    const mine: NonNullable<typeof this.current> = { release: () => stop.abort(), granted: false };
    this.current = mine;
    const granted = () =>
      new Promise<void>((resolve) => {
        if (this.current !== mine) return resolve();
        mine.release = resolve;
        mine.granted = true;
        void this.holder().then((client) => {
          mine.client = client;
        });
        return this.changed(true);
      });
    // A request that steals takes no signal; it is granted at once.
    this.locks.request(this.name, steal ? { steal } : { signal: stop.signal }, granted).catch(() => {
      if (this.current !== mine) return;
      this.current = undefined;
      // Without a grant the request was refused, as in a frame without storage.
      if (mine.granted) this.changed(false);
    });
  }

  /** Lets the lock go and stops queueing. */
  release(): void {
    const { current } = this;
    this.current = undefined;
    current?.release();
  }

  /** Whether this tab holds the lock, by the word of the browser. */
  async held(): Promise<boolean> {
    const { current } = this;
    const holder = await this.holder();
    const held = !!current?.granted && holder !== undefined && holder === current.client;
    // So that it can be asked for again.
    if (!held && current?.granted && current === this.current) this.current = undefined;
    return held;
  }

  private async holder(): Promise<string | undefined> {
    const { held } = await this.locks.query().catch(() => ({ held: [] }));
    return held?.find(({ name }) => name === this.name)?.clientId;
  }
}
