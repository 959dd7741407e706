import type { AgentEvent } from '@ccgateway/openapi';

/** Hands events to readers and listeners in the order of their arrival. Keeps them until the first reader comes. */
export class EventHub {
  readonly #readers = new Set<{ queue: AgentEvent[]; wake: () => void }>();
  readonly #listeners = new Map<string, Set<(event: AgentEvent) => void>>();
  #early: AgentEvent[] | undefined = [];
  #open = true;

  open(): void {
    this.#open = true;
  }

  deliver(event: AgentEvent): void {
    this.#early?.push(event);
    for (const reader of this.#readers) {
      reader.queue.push(event);
      reader.wake();
    }
    for (const type of [event.eventType, '*']) {
      for (const listener of this.#listeners.get(type) ?? []) {
        try {
          listener(event);
        } catch (error) {
          // The next listener and the next event must come through; the error still shows.
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    }
  }

  close(): void {
    this.#open = false;
    for (const reader of this.#readers) reader.wake();
  }

  on(type: string, listener: (event: AgentEvent) => void): () => void {
    const listeners = this.#listeners.get(type) ?? new Set();
    this.#listeners.set(type, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** A reader that gets every event from now on; it ends when the session does, after what is still in its queue. */
  read(): AsyncIterableIterator<AgentEvent> {
    const reader = { queue: this.#early ?? [], wake: () => {} };
    this.#early = undefined;
    this.#readers.add(reader);
    const finish = () => {
      this.#readers.delete(reader);
      reader.wake();
      return { done: true as const, value: undefined };
    };
    return {
      next: async () => {
        while (reader.queue.length === 0) {
          if (!this.#open || !this.#readers.has(reader)) return finish();
          await new Promise<void>((resolve) => {
            reader.wake = resolve;
          });
        }
        return { done: false as const, value: reader.queue.shift() as AgentEvent };
      },
      return: async () => finish(),
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}
