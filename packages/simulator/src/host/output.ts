import type { Writable } from 'node:stream';

/** Most bytes that wait for a reader; further lines are dropped. */
const mostWaiting = 1024 * 1024;

/** Writes lines to standard output or error. A closed pipe or a full disk does not end the process. */
export class Output {
  readonly #stream: Writable;
  readonly #onLoss: (sentence: string) => void;
  #lost = false;
  #leftOut = 0;

  /** @param onLoss told in one sentence when lines cannot be written */
  constructor(stream: Writable, onLoss: (sentence: string) => void = () => {}) {
    this.#stream = stream;
    this.#onLoss = onLoss;
    stream.on('error', (error: NodeJS.ErrnoException) => this.#fail(error));
  }

  line(text: string): void {
    if (this.#lost) return;
    // Nobody reads the pipe.
    if (this.#stream.writableLength > mostWaiting) {
      this.#leftOut += 1;
      return;
    }
    const leftOut = this.#leftOut;
    this.#leftOut = 0;
    if (leftOut > 0) this.#onLoss(`${leftOut} lines of the log were left out, because nobody read them.`);
    try {
      this.#stream.write(`${text}\n`);
    } catch (error) {
      this.#fail(error as NodeJS.ErrnoException);
    }
  }

  /** Waits up to so many milliseconds until everything is written or lost; returns whether it is. */
  async flushed(milliseconds: number): Promise<boolean> {
    if (this.#lost || this.#stream.writableLength === 0) return true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), milliseconds);
    });
    const written = new Promise<true>((resolve) => {
      this.#stream.write('', () => resolve(true));
    });
    const flushed = await Promise.race([written, late]);
    clearTimeout(timer);
    return flushed;
  }

  #fail({ code = 'unknown' }: NodeJS.ErrnoException): void {
    if (this.#lost) return;
    this.#lost = true;
    this.#onLoss(`The log cannot be written any more (${code}); the simulator goes on without it.`);
  }
}
