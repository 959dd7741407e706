import type { AgentEvent } from '@ccgateway/openapi';
import { Queue } from './queue.ts';
import { Subscriptions } from './subscriptions.ts';

/** Reads the events of a session, one after the other. */
export interface EventReader extends AsyncIterableIterator<AgentEvent> {
  /** How many events this reader did not get, because more waited for it than the session's `maxQueuedEvents`. */
  readonly dropped: number;
}

interface Reader {
  queue: Queue<AgentEvent>;
  /** Pending calls of `next`. */
  readonly waiting: (() => void)[];
}

/** Delivers events to readers and listeners in the order of arrival. Keeps the newest until the first reader exists. */
export class EventHub {
  private readonly readers = new Set<Reader>();
  private readonly listeners = new Map<string, Subscriptions<AgentEvent>>();
  /** Maximum events queued for each reader, and before the first reader exists; beyond it the oldest are dropped. */
  private readonly limit: number;
  private early: Queue<AgentEvent> | undefined;
  private isOpen = true;

  constructor(limit: number) {
    this.limit = limit;
    this.early = this.queue();
  }

  open(): void {
    this.isOpen = true;
  }

  /** Removes the unread events of an ended session; otherwise the next session receives them. */
  setAside(): Queue<AgentEvent> {
    const unread = this.early || this.queue();
    this.early = this.queue();
    return unread;
  }

  /** Puts the removed events back when no next session begins. */
  bringBack(unread: Queue<AgentEvent> | undefined): void {
    const { length = 0 } = this.early || {};
    if (!unread || !this.early) return;
    for (let index = 0; index < length; index++) unread.push(this.early.shift() as AgentEvent);
    this.early = unread;
  }

  deliver(event: AgentEvent): void {
    this.early?.push(event);
    for (const reader of this.readers) {
      reader.queue.push(event);
      wake(reader);
    }
    for (const type of new Set([event.eventType, '*'])) this.listeners.get(type)?.tell(event);
  }

  close(): void {
    this.isOpen = false;
    this.early ||= this.queue();
    for (const reader of this.readers) this.end(reader);
  }

  on(type: string, listener: (event: AgentEvent) => void): () => void {
    const listeners = this.listeners.get(type) || new Subscriptions<AgentEvent>();
    this.listeners.set(type, listeners);
    return listeners.add(listener);
  }

  /** Creates a reader of every event from now on. It ends with the session, after the events in its queue. */
  read(): EventReader {
    const reader: Reader = { queue: this.early || this.queue(), waiting: [] };
    this.early = this.isOpen ? undefined : this.queue();
    if (this.isOpen) this.readers.add(reader);
    return {
      get dropped() {
        return reader.queue.dropped;
      },
      next: async () => {
        while (reader.queue.length === 0) {
          if (!this.readers.has(reader)) return { done: true, value: undefined };
          await new Promise<void>((resolve) => reader.waiting.push(resolve));
        }
        return { done: false, value: reader.queue.shift() as AgentEvent };
      },
      return: async () => {
        reader.queue = this.queue();
        this.end(reader);
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  private queue(): Queue<AgentEvent> {
    return new Queue(this.limit);
  }

  private end(reader: Reader): void {
    this.readers.delete(reader);
    wake(reader);
  }
}

function wake(reader: Reader): void {
  for (const resume of reader.waiting.splice(0)) resume();
}
