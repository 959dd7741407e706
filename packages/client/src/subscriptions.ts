/** Listeners in the order in which they came. Each registration ends by itself, also that of a listener already there. */
export class Subscriptions<Value> {
  readonly #entries = new Set<{ readonly listener: (value: Value) => void }>();

  add(listener: (value: Value) => void): () => void {
    const entry = { listener };
    this.#entries.add(entry);
    return () => this.#entries.delete(entry);
  }

  /** Tells those that were there when it began and have not left meanwhile. */
  tell(value: Value): void {
    for (const entry of [...this.#entries]) if (this.#entries.has(entry)) shielded(() => entry.listener(value));
  }
}

/** Keeps an error in a function of the caller's from breaking what called it, without hiding it. */
export function shielded<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
    return undefined;
  }
}
