/** Puts what overlaps into its order: hands an item on as soon as nothing that comes can be before it. */
export class Sequence<Item> {
  readonly #onNext: (item: Item) => void;
  /** Sorted; few overlap at a time. */
  readonly #held: { readonly moment: number; readonly causing: boolean; readonly item: Item }[] = [];
  #passed = Number.NEGATIVE_INFINITY;

  constructor(onNext: (item: Item) => void) {
    this.#onNext = onNext;
  }

  get held(): number {
    return this.#held.length;
  }

  /** False if the item is before one that was handed on already; then it is not taken. */
  add(moment: number, causing: boolean, item: Item): boolean {
    if (moment < this.#passed) return false;
    let at = this.#held.length;
    while (at > 0 && isLater(this.#held[at - 1] as { moment: number; causing: boolean }, moment, causing)) at -= 1;
    this.#held.splice(at, 0, { moment, causing, item });
    return true;
  }

  /** Says that nothing before a moment comes any more. */
  upTo(moment: number): void {
    let count = 0;
    while (count < this.#held.length && (this.#held[count]?.moment ?? 0) < moment) count += 1;
    for (const { moment: own, item } of this.#held.splice(0, count)) {
      this.#passed = own;
      this.#onNext(item);
    }
  }

  end(): void {
    this.upTo(Number.POSITIVE_INFINITY);
  }
}

/** Of two at the same moment, what causes something comes before what tells of it. */
function isLater(one: { moment: number; causing: boolean }, moment: number, causing: boolean): boolean {
  return one.moment > moment || (one.moment === moment && causing && !one.causing);
}
