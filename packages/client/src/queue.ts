/** A queue of bounded length: where it is full, the oldest goes. Putting in and taking out take the same time at any length. */
export class Queue<Item> {
  /** How many went unread. */
  dropped = 0;
  readonly #limit: number;
  #items: (Item | undefined)[] = [];
  #first = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#items.length - this.#first;
  }

  push(item: Item): void {
    this.#items.push(item);
    if (this.length <= this.#limit) return;
    this.shift();
    this.dropped += 1;
  }

  shift(): Item | undefined {
    const item = this.#items[this.#first];
    this.#items[this.#first++] = undefined;
    // Array.shift moves all that follow, each time.
    if (this.#first > this.#items.length / 2) {
      this.#items = this.#items.slice(this.#first);
      this.#first = 0;
    }
    return item;
  }
}
