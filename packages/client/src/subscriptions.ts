/** Listeners in the order of their registration. A listener may be registered twice; each registration ends separately. */
export class Subscriptions<Value> {
  private readonly entries = new Set<{ readonly listener: (value: Value) => void }>();

  add(listener: (value: Value) => void): () => void {
    const entry = { listener };
    this.entries.add(entry);
    return () => this.entries.delete(entry);
  }

  /** Calls the listeners that were registered when it began and have not been removed meanwhile. */
  tell(value: Value): void {
    for (const entry of [...this.entries])
      if (this.entries.has(entry)) callReportingErrors(() => entry.listener(value));
  }
}

/** Calls a function of the caller. An error in it is reported as uncaught and does not reach the code that called it. */
export function callReportingErrors<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
    return undefined;
  }
}
