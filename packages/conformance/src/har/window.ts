import { closeSync, openSync, readSync } from 'node:fs';
import { chunkSize } from './scan.ts';

/** Reads parts of files; what lies behind a part is at hand for the next one. */
export class Window {
  #file: string | undefined;
  #handle = -1;
  #buffer = Buffer.allocUnsafe(chunkSize);
  #from = 0;
  #length = 0;

  /** The bytes are valid until the next call; fewer than asked for if the file has become shorter. */
  read(file: string, offset: number, length: number): Uint8Array {
    if (file !== this.#file) {
      this.close();
      this.#handle = openSync(file, 'r');
      this.#file = file;
    }
    if (offset < this.#from || offset + length > this.#from + this.#length) {
      if (length > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(length);
      this.#from = offset;
      this.#length = readSync(this.#handle, this.#buffer, 0, this.#buffer.length, offset);
    }
    const begin = offset - this.#from;
    return this.#buffer.subarray(begin, Math.min(begin + length, this.#length));
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#handle);
    this.#file = undefined;
    this.#length = 0;
  }
}
