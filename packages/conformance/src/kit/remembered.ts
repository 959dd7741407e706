/** How many texts are remembered, and how long they may be. */
const most = 1_000;
const longest = 400;

/**
 * Remembers what was made of texts: traffic repeats its addresses and answers all day. Bounded, because it may also make
 * up new ones for ever.
 */
export class Remembered<Made> {
  readonly #known = new Map<string, Made>();
  readonly #make: (text: string) => Made;

  /** @param make gives the same for the same text, and nothing that anyone changes */
  constructor(make: (text: string) => Made) {
    this.#make = make;
  }

  of(text: string): Made {
    if (text.length > longest) return this.#make(text);
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const made = this.#make(text);
    if (this.#known.size >= most) this.#known.clear();
    this.#known.set(text, made);
    return made;
  }
}
