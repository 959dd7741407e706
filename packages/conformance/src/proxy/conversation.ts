import type { WireHeaders } from '../kit/exchange.ts';
import type { Budget } from './budget.ts';
import { type Framing, type Head, type Kept, Messages } from './message.ts';

/** One request and what came back, as bytes. */
export interface Raw {
  readonly method: string;
  /** What stands in the first line, a path as a rule. */
  readonly target: string;
  readonly headers: WireHeaders;
  readonly at: number;
  body?: Kept;
  /** Whether the whole request was seen. */
  isWhole?: boolean;
  until?: number;
  answer?: { readonly status: number; readonly headers: WireHeaders; readonly body: Kept };
}

export interface Watcher {
  /** A request has begun. */
  began(raw: Raw): void;
  /** It was answered, or never will be. */
  ended(raw: Raw): void;
  /** A connection cannot be followed any more. */
  lost(): void;
  now(): number;
}

/** Pairs the requests and the answers of one connection. */
export class Conversation {
  readonly #watcher: Watcher;
  readonly #requests: Messages;
  readonly #answers: Messages;
  /** In the order in which they were sent; answers come in the same. */
  readonly #open: Raw[] = [];
  #reading: Raw | undefined;
  #head: { readonly status: number; readonly headers: WireHeaders } | undefined;
  #isLost = false;

  constructor(watcher: Watcher, budget: Budget) {
    this.#watcher = watcher;
    const lost = () => this.#lose();
    this.#requests = new Messages(
      {
        head: (head) => this.#request(head),
        end: (body) => {
          if (this.#reading === undefined) return;
          // Answered before it was sent to its end: nobody looks at it any more.
          if (this.#reading.until !== undefined) return budget.give(body?.length ?? 0);
          this.#reading.body = body;
          this.#reading.isWhole = true;
        },
        lost,
      },
      budget,
      { untilClose: false },
    );
    this.#answers = new Messages({ head: (head) => this.#answer(head), end: (body) => this.#end(body), lost }, budget, {
      untilClose: true,
    });
  }

  fromClient(bytes: Buffer): void {
    if (!this.#isLost) this.#requests.push(bytes);
  }

  fromGateway(bytes: Buffer): void {
    if (!this.#isLost) this.#answers.push(bytes);
  }

  /** One side has ended the connection. What the gateway breaks off is its answer; what the client does, is not. */
  close(by: 'client' | 'gateway'): void {
    if (this.#isLost) return;
    const { cut, within } = this.#answers.close(by === 'gateway');
    this.#requests.close(false);
    if (within) this.#end(cut);
    this.#giveUp();
    this.#isLost = true;
  }

  #request({ first, headers }: Head): Framing {
    const [method = '', target = ''] = first.split(' ');
    const raw: Raw = { method, target, headers, at: this.#watcher.now() };
    this.#reading = raw;
    this.#open.push(raw);
    this.#watcher.began(raw);
    return method === 'CONNECT' ? 'other' : 'described';
  }

  #answer({ first, headers }: Head): Framing {
    const status = Number(/^HTTP\/1\.\d (\d{3})/.exec(first)?.[1]);
    const [raw] = this.#open;
    if (Number.isNaN(status) || raw === undefined || status === 101 || raw.method === 'CONNECT') {
      this.#lose();
      return 'other';
    }
    this.#head = { status, headers };
    return raw.method === 'HEAD' || status < 200 || status === 204 || status === 304 ? 'none' : 'described';
  }

  #end(body: Kept): void {
    const head = this.#head;
    this.#head = undefined;
    // 100 Continue and the like are no answers yet.
    if (head === undefined || head.status < 200) return;
    const raw = this.#open.shift();
    if (raw === undefined) return;
    raw.answer = { ...head, body };
    this.#finish(raw);
  }

  #finish(raw: Raw): void {
    raw.until = this.#watcher.now();
    this.#watcher.ended(raw);
  }

  #giveUp(): void {
    for (const raw of this.#open.splice(0)) this.#finish(raw);
  }

  #lose(): void {
    if (this.#isLost) return;
    this.#isLost = true;
    this.#giveUp();
    this.#watcher.lost();
  }
}
