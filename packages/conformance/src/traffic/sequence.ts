import type { Order } from './moment.ts';

/** Puts what overlaps into its order: hands an item on as soon as nothing that comes can be before it. */
export class Sequence<Item> {
  readonly #onNext: (item: Item) => void;
  /** Sorted; few overlap at a time. */
  readonly #held: { readonly order: Order; readonly item: Item }[] = [];
  #passed = Number.NEGATIVE_INFINITY;

  constructor(onNext: (item: Item) => void) {
    this.#onNext = onNext;
  }

  get held(): number {
    return this.#held.length;
  }

  /** False if the item is before one that was handed on already; then it is not taken. */
  add(order: Order, item: Item): boolean {
    if (order.moment < this.#passed) return false;
    let at = this.#held.length;
    for (let before = this.#held[at - 1]; before && compare(before.order, order) > 0; before = this.#held[at - 1])
      at -= 1;
    if (at === this.#held.length) this.#held.push({ order, item });
    else this.#held.splice(at, 0, { order, item });
    return true;
  }

  /** Says that nothing before a moment comes any more. */
  upTo(moment: number): void {
    let count = 0;
    while (count < this.#held.length && (this.#held[count]?.order.moment ?? 0) < moment) count += 1;
    if (count === 0) return;
    for (const { order, item } of this.#held.splice(0, count)) {
      this.#passed = order.moment;
      this.#onNext(item);
    }
  }

  end(): void {
    this.upTo(Number.POSITIVE_INFINITY);
  }
}

/** Of two at the same moment, what causes something comes before what tells of it. */
export function compare(one: Order, other: Order): number {
  return one.moment - other.moment || Number(other.causing) - Number(one.causing);
}
