import type { WireHeaders } from '../kit/exchange.ts';
import { headerOf } from '../kit/headers.ts';
import type { Budget } from './budget.ts';

/** The first line and the headers of a message, as they came. */
export interface Head {
  readonly first: string;
  readonly headers: WireHeaders;
}

/** What is kept of a body; undefined where it was not kept. */
export type Kept = Buffer | undefined;

/** Whether a message has a body, or what follows is no HTTP any more. */
export type Framing = 'described' | 'none' | 'other';

export interface Listener {
  /** Told of each head; says what comes after it. */
  head(head: Head): Framing;
  /** Told of the end of each message. */
  end(body: Kept): void;
  /** Told once if the bytes are no HTTP; nothing is read after that. */
  lost(): void;
}

const largestHead = 64 * 1024;
const largestBody = 1024 * 1024;

type State = 'head' | 'length' | 'size' | 'chunk' | 'chunk-end' | 'trailer' | 'until-close' | 'lost';

/**
 * Follows HTTP/1.1 messages in a copy of their bytes. It forgives what it can and gives up on the rest: whether the
 * bytes are right is for their receiver to say, and they are on their way already.
 */
export class Messages {
  readonly #listener: Listener;
  readonly #budget: Budget;
  /** Whether a body without a length goes on until the connection ends, as only answers may. */
  readonly #untilClose: boolean;
  #state: State = 'head';
  /** Text of a head or of a line that is not complete. */
  #text = '';
  #left = 0;
  #parts: Buffer[] = [];
  #size = 0;
  #isKept = true;

  constructor(listener: Listener, budget: Budget, { untilClose }: { readonly untilClose: boolean }) {
    this.#listener = listener;
    this.#budget = budget;
    this.#untilClose = untilClose;
  }

  push(bytes: Buffer): void {
    let at = 0;
    while (at < bytes.length && this.#state !== 'lost') {
      if (this.#state === 'head') at = this.#readHead(bytes, at);
      else if (this.#state === 'length' || this.#state === 'chunk' || this.#state === 'until-close') {
        const end = this.#state === 'until-close' ? bytes.length : Math.min(bytes.length, at + this.#left);
        this.#keep(bytes.subarray(at, end));
        this.#left -= end - at;
        at = end;
        if (this.#left === 0 && this.#state === 'length') this.#finish();
        else if (this.#left === 0 && this.#state === 'chunk') this.#state = 'chunk-end';
      } else at = this.#readLine(bytes, at);
    }
  }

  /** The connection has ended; answers what had come of a body that is not complete, if it is wanted. */
  close(wanted: boolean): { readonly cut: Kept; readonly within: boolean } {
    if (this.#state === 'until-close') this.#finish();
    const within = !['head', 'lost'].includes(this.#state);
    const cut = within && wanted && this.#isKept ? Buffer.concat(this.#parts) : undefined;
    if (within && cut === undefined) this.#budget.give(this.#size);
    this.#state = 'lost';
    return { cut, within };
  }

  #readHead(bytes: Buffer, from: number): number {
    // Blank lines before a message are passed over.
    let at = from;
    if (this.#text === '') while (bytes[at] === 0x0d || bytes[at] === 0x0a) at += 1;
    const before = this.#text.length;
    this.#text += bytes.toString('latin1', at, Math.min(bytes.length, at + largestHead));
    const found = /\r?\n\r?\n/.exec(this.#text);
    if (found === null) {
      if (this.#text.length >= largestHead) this.#lose();
      return bytes.length;
    }
    const [first = '', ...lines] = this.#text.slice(0, found.index).split(/\r?\n/);
    const next = at + found.index + found[0].length - before;
    this.#text = '';
    const headers = lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    });
    if (!/HTTP\/1\.\d/.test(first) || headers.some(([name]) => name === '')) {
      this.#lose();
      return next;
    }
    this.#begin(this.#listener.head({ first, headers }), headers);
    return next;
  }

  #begin(framing: Framing, headers: WireHeaders): void {
    this.#parts = [];
    this.#size = 0;
    this.#isKept = true;
    if (framing === 'other') this.#state = 'lost';
    else if (framing === 'none') this.#finish();
    else if (/chunked/i.test(headerOf(headers, 'transfer-encoding') ?? '')) this.#state = 'size';
    else {
      const length = headerOf(headers, 'content-length');
      if (length === undefined && this.#untilClose) this.#state = 'until-close';
      else if (Number(length ?? 0) === 0) this.#finish();
      else if (length !== undefined && /^\d{1,15}$/.test(length)) {
        this.#state = 'length';
        this.#left = Number(length);
      } else this.#lose();
    }
  }

  /** Lines between chunks. */
  #readLine(bytes: Buffer, from: number): number {
    const end = bytes.indexOf(0x0a, from);
    this.#text += bytes.toString('latin1', from, end < 0 ? bytes.length : end);
    if (this.#text.length > largestHead) this.#lose();
    if (end < 0) return bytes.length;
    const line = this.#text.trim();
    this.#text = '';
    if (this.#state === 'size') {
      const size = /^[\da-f]{1,8}(?=$|[\s;])/i.exec(line)?.[0];
      if (size === undefined) this.#lose();
      else {
        this.#left = Number.parseInt(size, 16);
        this.#state = this.#left === 0 ? 'trailer' : 'chunk';
      }
    } else if (this.#state === 'chunk-end') this.#state = 'size';
    else if (line === '') this.#finish();
    return end + 1;
  }

  #keep(bytes: Buffer): void {
    if (!this.#isKept) return;
    if (this.#size + bytes.length > largestBody || !this.#budget.take(bytes.length)) {
      this.#budget.give(this.#size);
      this.#size = 0;
      this.#parts = [];
      this.#isKept = false;
      return;
    }
    this.#size += bytes.length;
    // The buffer of the socket is larger than what is of use in it.
    this.#parts.push(Buffer.from(bytes));
  }

  #finish(): void {
    this.#state = 'head';
    const body = this.#isKept ? Buffer.concat(this.#parts) : undefined;
    this.#parts = [];
    this.#size = 0;
    this.#listener.end(body);
  }

  #lose(): void {
    this.#state = 'lost';
    this.#text = '';
    this.#parts = [];
    this.#budget.give(this.#size);
    this.#listener.lost();
  }
}
