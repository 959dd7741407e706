import { performance } from 'node:perf_hooks';
import type { Exchange } from '../kit/exchange.ts';
import { causes, orderOf } from '../traffic/moment.ts';
import { Sequence } from '../traffic/sequence.ts';
import type { Seen, Traffic } from '../traffic/traffic.ts';
import { Budget } from './budget.ts';
import type { Raw, Watcher } from './conversation.ts';
import { textOf } from './decode.ts';
import type { Kept } from './message.ts';

/** Bytes of bodies that may wait. */
const memory = 64 * 1024 * 1024;
/** Exchanges that may wait to be judged; more are left out. */
const longestQueue = 10_000;
/** Milliseconds and exchanges for which an open call holds back what overlaps it. */
const patience = 5_000;
const mostHeld = 1_000;

interface Waiting {
  readonly raw: Raw;
  readonly exchange: () => Exchange;
}

/** What a proxy saw beside what traffic shows. */
export interface Watched extends Seen {
  /** Exchanges that came faster than they could be judged. */
  readonly missed: number;
  /** Connections that carried something else than HTTP/1.1. */
  readonly unreadable: number;
}

/**
 * Judges what passes, off its way: bytes are sent on before they are looked at, and each exchange is judged in a turn of
 * its own, when nothing else is to do.
 */
export class Bystander {
  readonly budget = new Budget(memory);
  readonly #traffic: Traffic;
  readonly #baseUrl: string | undefined;
  readonly #sequence: Sequence<Waiting>;
  /** Calls whose effects may show, and which have no answer yet. */
  readonly #causing = new Map<Raw, number>();
  readonly #queue: Waiting[] = [];
  #turn: NodeJS.Immediate | undefined;
  #timer: NodeJS.Timeout | undefined;
  #missed = 0;
  #unreadable = 0;
  #gap = false;

  readonly #now: () => number;

  constructor(traffic: Traffic, baseUrl: string | undefined, now: () => number = highResolution) {
    this.#now = now;
    this.#traffic = traffic;
    this.#baseUrl = baseUrl;
    this.#sequence = new Sequence((waiting) => this.#enqueue(waiting));
  }

  /** Watches connections to an address; `origin` is that of a request, by its Host. */
  watcher(direction: 'call' | 'push', origin: (host: string | undefined) => string): Watcher {
    const urlOf = ({ target, headers }: Raw) =>
      target.startsWith('/') ? origin(headers.find(([name]) => name.toLowerCase() === 'host')?.[1]) + target : target;
    return {
      now: this.#now,
      began: (raw) => {
        const request = { method: raw.method, url: urlOf(raw), headers: raw.headers };
        if (direction === 'call' && causes(this.#traffic.contract, request, this.#baseUrl)) {
          this.#causing.set(raw, raw.at);
        }
      },
      ended: (raw) => {
        const exchange = () => exchangeOf(raw, urlOf(raw), direction);
        this.#causing.delete(raw);
        const bare: Exchange = {
          at: raw.at,
          until: raw.until ?? raw.at,
          direction,
          request: { method: raw.method, url: urlOf(raw), headers: raw.headers },
        };
        if (!this.#sequence.add(orderOf(this.#traffic.contract, bare, this.#baseUrl), { raw, exchange })) {
          // It was held back for too long to stand where it belongs.
          this.#gap = true;
          this.#enqueue({ raw, exchange });
        }
        this.#release();
      },
      lost: () => {
        this.#unreadable += 1;
        this.#gap = true;
      },
    };
  }

  /** Judges what waits, and says what was found. */
  end(): Watched {
    clearTimeout(this.#timer);
    clearImmediate(this.#turn);
    this.#sequence.end();
    for (const waiting of this.#queue.splice(0)) this.#judge(waiting);
    return { ...this.#traffic.end(), missed: this.#missed, unreadable: this.#unreadable };
  }

  /** Hands on what no open call can be before. */
  #release(): void {
    // Calls are kept in the order in which they were sent.
    const [first = Number.POSITIVE_INFINITY] = this.#causing.values();
    if (this.#sequence.held > mostHeld) this.#sequence.end();
    else this.#sequence.upTo(first);
    if (this.#sequence.held === 0) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    } else {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#sequence.upTo(this.#now() - patience);
        this.#release();
      }, patience).unref();
    }
  }

  #enqueue(waiting: Waiting): void {
    if (this.#queue.length >= longestQueue) {
      this.#missed += 1;
      this.#gap = true;
      this.#free(waiting.raw);
      return;
    }
    this.#queue.push(waiting);
    this.#turn ??= setImmediate(() => this.#next());
  }

  #next(): void {
    this.#turn = undefined;
    const waiting = this.#queue.shift();
    if (waiting === undefined) return;
    this.#judge(waiting);
    if (this.#queue.length > 0) this.#turn = setImmediate(() => this.#next());
  }

  #judge({ raw, exchange }: Waiting): void {
    if (this.#gap) this.#traffic.forget();
    this.#gap = false;
    this.#traffic.see(exchange());
    this.#free(raw);
  }

  #free({ body, answer }: Raw): void {
    this.budget.give((body?.length ?? 0) + (answer?.body?.length ?? 0));
  }
}

function highResolution(): number {
  return performance.timeOrigin + performance.now();
}

function exchangeOf(
  { method, headers, body, isWhole, at, until, answer }: Raw,
  url: string,
  direction: 'call' | 'push',
): Exchange {
  return {
    at,
    ...(until !== undefined && { until }),
    direction,
    request: { method, url, headers, ...bodyOf(isWhole ? body : undefined, headers) },
    ...(answer && {
      response: { status: answer.status, headers: answer.headers, ...bodyOf(answer.body, answer.headers) },
    }),
  };
}

function bodyOf(body: Kept, headers: Exchange['request']['headers']): { body: string } | { unrecorded: true } {
  const text = textOf(body, headers);
  return text === undefined ? { unrecorded: true } : { body: text };
}
