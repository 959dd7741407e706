/** An entry of a HAR file, where it stands. */
export interface EntryAt {
  /** Byte at which it begins. */
  readonly offset: number;
  readonly length: number;
  /** Line on which it begins, from 1. */
  readonly line: number;
}

/** Something in a file that keeps it, or a part of it, from being read. */
export interface Broken {
  readonly line: number;
  /** One sentence, which shows nothing of the file: a recording is full of secrets. */
  readonly problem: string;
}

/** Largest entry that is read; memory stays flat whatever a file holds. */
export const largestEntry = 32 * 1024 * 1024;

const quote = 0x22;
const backslash = 0x5c;
const newline = 0x0a;
const [openBrace, closeBrace, openBracket, closeBracket, colon] = [0x7b, 0x7d, 0x5b, 0x5d, 0x3a];

/** How far the reading has come. */
interface Place {
  depth: number;
  inString: boolean;
  line: number;
  /** How many bytes a backslash takes out of those that come. */
  skip: number;
}

const kinds = new Uint8Array(256);
kinds[quote] = 1;
kinds[backslash] = 2;
kinds[newline] = 3;
kinds[openBrace] = kinds[openBracket] = 4;
kinds[closeBrace] = kinds[closeBracket] = 5;

/** Passes over bytes until the depth has come down to one; the byte after the bracket that did it. The loop that counts. */
function pass(bytes: Uint8Array, from: number, place: Place, downTo: number): number {
  let { depth, inString, line } = place;
  let at = from + place.skip;
  for (; at < bytes.length; at++) {
    const kind = kinds[bytes[at] as number];
    if (kind === 0) continue;
    if (kind === 1) inString = !inString;
    else if (kind === 3) line += 1;
    else if (inString) at += kind === 2 ? 1 : 0;
    else if (kind === 4) depth += 1;
    else if (kind === 5) {
      depth -= 1;
      if (depth <= downTo) {
        at += 1;
        break;
      }
    }
  }
  place.depth = depth;
  place.inString = inString;
  place.line = line;
  place.skip = Math.max(0, at - bytes.length);
  return Math.min(at, bytes.length);
}

const noFile = 'This is no HAR file: a HAR file is JSON like {"log": {"entries": [...]}}.';

/**
 * Finds the entries of a HAR file in its bytes, without ever holding more than one of them: it counts braces and
 * brackets outside of strings, and knows the way to `log.entries`. Whether an entry is JSON is for its reader to see.
 */
export class Splitter {
  readonly #onEntry: (at: EntryAt, bytes: Uint8Array) => void;
  readonly #place: Place = { depth: 0, inString: false, line: 1, skip: 0 };
  #offset = 0;
  /** The last string above the entries, and the keys at depth 1 and 2. */
  #text: number[] = [];
  #first = '';
  #second = '';
  #inEntries = false;
  #found = false;
  #started = false;
  #entry: { readonly offset: number; readonly line: number } | undefined;
  #parts: Uint8Array[] = [];
  #held = 0;
  #broken: Broken | undefined;

  constructor(onEntry: (at: EntryAt, bytes: Uint8Array) => void) {
    this.#onEntry = onEntry;
  }

  /** Why the rest of the file cannot be read. */
  get broken(): Broken | undefined {
    return this.#broken;
  }

  /** Reads the next bytes; keeps none of them beyond the call. */
  push(given: Uint8Array): void {
    const bytes = this.#offset === 0 ? this.#begin(given) : given;
    const base = this.#offset + given.length - bytes.length;
    this.#offset += given.length;
    const place = this.#place;
    let from = 0;
    let at = 0;
    while (at < bytes.length && this.#broken === undefined) {
      if (this.#entry !== undefined) {
        at = pass(bytes, at, place, 3);
        if (place.depth === 3) this.#finish(bytes.subarray(from, at));
      } else {
        if (this.#outside(bytes[at] as number)) this.#entry = { offset: base + at, line: place.line };
        if (this.#entry !== undefined) from = at;
        at += 1;
      }
    }
    if (this.#entry !== undefined && this.#broken === undefined) this.#keep(Buffer.from(bytes.subarray(from)));
  }

  /** Reads a byte above the entries; whether an entry begins with it. */
  #outside(byte: number): boolean {
    const place = this.#place;
    const { depth, line } = place;
    if (byte === newline) place.line += 1;
    if (place.skip > 0) place.skip = 0;
    else if (place.inString) {
      if (byte === quote) place.inString = false;
      else if (byte === backslash) place.skip = 1;
      if (place.inString && depth < 3 && this.#text.length < 32) this.#text.push(byte);
    } else if (byte === quote) {
      place.inString = true;
      if (depth < 3) this.#text = [];
      if (depth === 0) this.#stop(line, noFile);
      else if (this.#isList) this.#stop(line, 'Here is a text where an entry should be.');
    } else if (byte === openBrace || byte === openBracket) {
      if (this.#started && depth === 0) this.#stop(line, 'Here something follows the end of the recording.');
      this.#started = true;
      place.depth += 1;
      if (this.#isList && byte === openBracket) this.#stop(line, 'Here is a list where an entry should be.');
      if (this.#isList) return byte === openBrace;
      if (depth === 2 && byte === openBracket && this.#first === 'log' && this.#second === 'entries') {
        this.#inEntries = true;
        this.#found = true;
      }
    } else if (byte === closeBrace || byte === closeBracket) {
      place.depth -= 1;
      if (depth === 0) this.#stop(line, 'Here is a bracket too many.');
      else if (depth === 3) this.#inEntries = false;
    } else if (byte === colon) {
      if (depth === 1) this.#first = String.fromCharCode(...this.#text);
      else if (depth === 2) this.#second = String.fromCharCode(...this.#text);
    } else if (byte > 0x20 && depth === 0) {
      this.#stop(line, this.#started ? 'Here something follows the end of the recording.' : noFile);
    } else if (byte > 0x20 && byte !== 0x2c && this.#isList) {
      this.#stop(line, 'Here is a plain value where an entry should be.');
    }
    return false;
  }

  /** Whether this is the list of entries itself, between two of them. */
  get #isList(): boolean {
    return this.#inEntries && this.#place.depth === (this.#place.depth > 3 ? 4 : 3);
  }

  /** Says what is missing at the end of the file. */
  end(): void {
    if (this.#broken !== undefined) return;
    if (this.#offset === 0) this.#stop(1, 'The file is empty.');
    else if (!this.#started) this.#stop(1, noFile);
    else if (this.#entry !== undefined) {
      this.#stop(this.#entry.line, 'The file ends within the entry that begins here; the entries before it are read.');
    } else if (this.#place.depth > 0) {
      this.#stop(this.#place.line, 'The file ends before the recording does; the entries that it has are read.');
    } else if (!this.#found) this.#stop(1, noFile);
  }

  /** The first bytes without a byte order mark. */
  #begin(bytes: Uint8Array): Uint8Array {
    const [first, second, third] = bytes;
    if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
    if (first === 0x1f && second === 0x8b) this.#stop(1, 'The file is compressed; unpack it first (gunzip).');
    else if (first === 0x50 && second === 0x4b) this.#stop(1, 'The file is a ZIP archive; unpack it first.');
    else if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
      this.#stop(1, 'The file is UTF-16; write it as UTF-8.');
    return bytes;
  }

  #finish(last: Uint8Array): void {
    const { offset, line } = this.#entry as { offset: number; line: number };
    const bytes = this.#parts.length === 0 ? last : Buffer.concat([...this.#parts, last]);
    this.#entry = undefined;
    this.#parts = [];
    this.#held = 0;
    this.#onEntry({ offset, line, length: bytes.length }, bytes);
  }

  #keep(bytes: Uint8Array): void {
    this.#held += bytes.length;
    this.#parts.push(bytes);
    if (this.#held <= largestEntry) return;
    this.#stop(
      this.#entry?.line ?? this.#place.line,
      `The entry that begins here is larger than ${largestEntry / 1024 / 1024} MB, or one of its brackets is missing; the file is not read further.`,
    );
  }

  #stop(line: number, problem: string): void {
    this.#broken ??= { line, problem };
    this.#entry = undefined;
    this.#parts = [];
  }
}
