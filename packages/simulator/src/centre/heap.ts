/** An item of a heap. */
export interface Placed {
  /** Index in the heap; -1 outside of it. */
  place: number;
}

/** A binary heap with removal of any item in logarithmic time. */
export class Heap<Item extends Placed> implements Iterable<Item> {
  readonly #items: Item[] = [];
  readonly #isBefore: (one: Item, other: Item) => boolean;

  constructor(isBefore: (one: Item, other: Item) => boolean) {
    this.#isBefore = isBefore;
  }

  get size(): number {
    return this.#items.length;
  }

  get first(): Item | undefined {
    return this.#items[0];
  }

  [Symbol.iterator](): Iterator<Item> {
    return this.#items[Symbol.iterator]();
  }

  add(item: Item): void {
    this.#items.push(item);
    this.#rise(item, this.#items.length - 1);
  }

  /** Does nothing for an item that is no longer there. */
  remove(item: Item): void {
    const { place } = item;
    const last = this.#items.at(-1);
    if (place < 0 || last === undefined) return;
    item.place = -1;
    this.#items.pop();
    if (last === item) return;
    this.#sink(last, place);
    this.#rise(last, last.place);
  }

  #rise(item: Item, from: number): void {
    let place = from;
    while (place > 0) {
      const above = this.#items[(place - 1) >> 1] as Item;
      if (this.#isBefore(above, item)) break;
      this.#put(above, place);
      place = (place - 1) >> 1;
    }
    this.#put(item, place);
  }

  #sink(item: Item, from: number): void {
    let place = from;
    for (;;) {
      const left = this.#items[2 * place + 1];
      const right = this.#items[2 * place + 2];
      const below = right !== undefined && left !== undefined && this.#isBefore(right, left) ? right : left;
      if (below === undefined || this.#isBefore(item, below)) break;
      const at = below.place;
      this.#put(below, place);
      place = at;
    }
    this.#put(item, place);
  }

  #put(item: Item, place: number): void {
    this.#items[place] = item;
    item.place = place;
  }
}
