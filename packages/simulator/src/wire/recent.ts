/** Most addresses that are remembered; with a longest address of 300 characters they take a few megabytes. */
const mostAddresses = 4096;
const longestAddress = 300;

/** What was found out about the addresses that were asked for last. Desktops poll the same few. */
export class Recent<Value> {
  readonly #methods = new Map<string, Map<string, Value>>();
  #size = 0;

  /** How many addresses are remembered. */
  get size(): number {
    return this.#size;
  }

  get(method: string, url: string): Value | undefined {
    return this.#methods.get(method)?.get(url);
  }

  set(method: string, url: string, value: Value): void {
    if (url.length > longestAddress) return;
    // Which were asked for last is not worth an order: the next requests fill them in again.
    if (this.#size >= mostAddresses) {
      this.#methods.clear();
      this.#size = 0;
    }
    const addresses = this.#methods.get(method) ?? new Map<string, Value>();
    this.#methods.set(method, addresses);
    if (!addresses.has(url)) this.#size += 1;
    addresses.set(url, value);
  }
}
