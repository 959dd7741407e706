/** A queue of bounded length: when it is full, the oldest item is dropped. Adding and removing take constant time. */
export class Queue<Item> {
  /** How many items were dropped unread. */
  dropped = 0;
  private readonly limit: number;
  private items: (Item | undefined)[] = [];
  private first = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  get length(): number {
    return this.items.length - this.first;
  }

  push(item: Item): void {
    this.items.push(item);
    if (this.length <= this.limit) return;
    this.shift();
    this.dropped += 1;
  }

  shift(): Item | undefined {
    const item = this.items[this.first];
    this.items[this.first++] = undefined;
    // Array.shift would move all following items each time.
    if (this.first > this.items.length / 2) {
      this.items = this.items.slice(this.first);
      this.first = 0;
    }
    return item;
  }
}
