/** Prints the steps of a command with their times on standard error, so that standard output can be piped. */
export class Progress {
  #started = performance.now();
  #step: string | undefined;

  step(name: string): void {
    this.end();
    this.#step = name;
    this.#started = performance.now();
    if (process.stderr.isTTY) process.stderr.write(`… ${name}`);
  }

  end(mark = '✓'): void {
    if (this.#step === undefined) return;
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(1);
    process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}${mark} ${this.#step} ${seconds} s\n`);
    this.#step = undefined;
  }
}
