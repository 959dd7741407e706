import type { AgentEvent } from '@ccgateway/openapi';
import { Subscriptions } from './subscriptions.ts';

interface Reader {
  readonly queue: AgentEvent[];
  /** Who waits for an event: the calls of `next` under way. */
  readonly waiting: (() => void)[];
}

/** So many events wait for a first reader, who may never come; when there are more, the oldest go. */
const earlyLimit = 1_000;

/** Hands events to readers and listeners in the order of their arrival. Keeps the newest until the first reader comes. */
export class EventHub {
  readonly #readers = new Set<Reader>();
  readonly #listeners = new Map<string, Subscriptions<AgentEvent>>();
  #early: AgentEvent[] | undefined = [];
  #open = true;

  open(): void {
    this.#open = true;
  }

  /** Takes out what nobody read of a session that is over: it must not be taken for the next one's. */
  setAside(): AgentEvent[] {
    const unread = this.#early ?? [];
    this.#early = [];
    return unread;
  }

  /** Puts it back, since there is no next one. */
  bringBack(unread: readonly AgentEvent[] = []): void {
    this.#early?.unshift(...unread);
  }

  deliver(event: AgentEvent): void {
    if (this.#early && this.#early.push(event) > earlyLimit) this.#early.shift();
    for (const reader of this.#readers) {
      reader.queue.push(event);
      wake(reader);
    }
    for (const type of new Set([event.eventType, '*'])) this.#listeners.get(type)?.tell(event);
  }

  close(): void {
    this.#open = false;
    this.#early ??= [];
    for (const reader of this.#readers) this.#end(reader);
  }

  on(type: string, listener: (event: AgentEvent) => void): () => void {
    const listeners = this.#listeners.get(type) ?? new Subscriptions<AgentEvent>();
    this.#listeners.set(type, listeners);
    return listeners.add(listener);
  }

  /** A reader that gets every event from now on; it ends when the session does, after what is still in its queue. */
  read(): AsyncIterableIterator<AgentEvent> {
    const reader: Reader = { queue: this.#early ?? [], waiting: [] };
    this.#early = this.#open ? undefined : [];
    if (this.#open) this.#readers.add(reader);
    return {
      next: async () => {
        while (reader.queue.length === 0) {
          if (!this.#readers.has(reader)) return { done: true, value: undefined };
          await new Promise<void>((resolve) => reader.waiting.push(resolve));
        }
        return { done: false, value: reader.queue.shift() as AgentEvent };
      },
      return: async () => {
        reader.queue.length = 0;
        this.#end(reader);
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  #end(reader: Reader): void {
    this.#readers.delete(reader);
    wake(reader);
  }
}

function wake(reader: Reader): void {
  for (const resume of reader.waiting.splice(0)) resume();
}
