import type { Contract } from '../contract/contract.ts';
import { createJudge } from '../judge/judge.ts';
import { type Answer, seenOf } from '../judge/seen.ts';
import type { Exchange, WireRequest, WireResponse } from '../kit/exchange.ts';
import type { Finding } from '../kit/finding.ts';
import { curlOf } from '../kit/mask.ts';
import { type Target, Unreachable } from '../kit/target.ts';

/** Broken connections in a row after which the target counts as gone. */
const enough = 5;

/** Milliseconds that the answer of a sign-in is waited for after the run was stopped. */
const grace = 5_000;

/** What is found where no answer comes; no rule of the judge, because recordings lack answers for other reasons. */
export const unanswered: Readonly<Record<string, string>> = { 'answer/none': 'Every request is answered.' };

/** Sends requests to a target, has each judged, and keeps what was found. */
export class Conversation {
  readonly target: Target;
  readonly contract: Contract;
  #signal: AbortSignal;
  #judge;
  #observe: (exchange: Exchange) => void;
  #findings: Finding[] = [];
  #broken = 0;
  #took: readonly number[] = [];
  #last = 0;

  constructor(
    target: Target,
    contract: Contract,
    signal: AbortSignal,
    observe: (exchange: Exchange) => void = () => {},
  ) {
    this.target = target;
    this.contract = contract;
    this.#signal = signal;
    this.#observe = observe;
    this.#judge = this.#newJudge();
  }

  /**
   * Sends a request as it is. `deliberate` says that it is wrong on purpose; `whole`, that the answer is waited for also
   * when the run is stopped meanwhile: a sign-in whose answer nobody reads leaves an agent signed in.
   */
  async send(request: WireRequest, deliberate = false, whole = false): Promise<Exchange> {
    this.#signal.throwIfAborted();
    const at = this.#now();
    const begun = performance.now();
    const response = await this.#response(request, whole ? this.#later() : this.#signal);
    // A poll may be held; what it took says nothing.
    if (!request.url.includes('/agentevent/')) this.#took = [...this.#took.slice(-9), performance.now() - begun];
    const exchange: Exchange = {
      at,
      until: this.#now(),
      request,
      ...(response && { response }),
      ...(deliberate && { deliberate }),
    };
    this.#observe(exchange);
    const findings = this.#judge.judge(exchange);
    this.#findings.push(...findings.filter(({ about }) => about === 'gateway' || !deliberate));
    return exchange;
  }

  /** Aborts a while after the run was stopped. */
  #later(): AbortSignal {
    const late = new AbortController();
    this.#signal.addEventListener('abort', () => setTimeout(() => late.abort(), grace).unref(), { once: true });
    return late.signal;
  }

  get signal(): AbortSignal {
    return this.#signal;
  }

  /** From here on requests end with another signal: to clean up after the first one has ended them. */
  goOn(signal: AbortSignal): void {
    this.#signal = signal;
  }

  /** Has a push judged: what came, and what it was answered. */
  pushed(request: WireRequest, response: WireResponse): void {
    const at = this.#now();
    const exchange: Exchange = { at, until: this.#now(), direction: 'push', request, response };
    this.#observe(exchange);
    // Our own answers are wrong on purpose, where a push is to come again.
    this.#findings.push(...this.#judge.judge(exchange).filter(({ about }) => about === 'gateway'));
  }

  /** The answer of an exchange, read. */
  answerOf(exchange: Exchange): Answer | undefined {
    return seenOf(this.contract, exchange, this.target.baseUrl)?.answer;
  }

  /** Milliseconds after which an answer that is not held would have come, by how long the last ones took. */
  get patience(): number {
    return Math.min(2_000, Math.max(30, 4 * Math.max(0, ...this.#took)));
  }

  /** What was found since the last time. */
  taken(): Finding[] {
    return this.#findings.splice(0);
  }

  /** Forgets sessions and events, as the target did. */
  forget(): void {
    this.#judge = this.#newJudge();
  }

  #newJudge() {
    const { description } = this.contract;
    return createJudge({ description, baseUrl: this.target.baseUrl, requests: 'harness' });
  }

  /** Each moment is later than the one before, also by a clock that stands still. */
  #now(): number {
    this.#last = Math.max(this.target.now?.() ?? Date.now(), this.#last + 0.001);
    return this.#last;
  }

  async #response(request: WireRequest, signal: AbortSignal): Promise<Exchange['response']> {
    try {
      const response = await this.target.send(request, signal);
      this.#broken = 0;
      return response;
    } catch (error) {
      if (signal.aborted) throw error;
      this.#broken += 1;
      if (this.#broken >= enough || (error instanceof Unreachable && error.constructor === Unreachable)) throw error;
      this.#findings.push({
        check: 'answer/none',
        severity: 'error',
        about: 'gateway',
        part: 'answer',
        came: (error as Error).message,
        expected: 'Every request is answered.',
        source: { evidence: 'seen', pages: [] },
        reproduce: curlOf(this.contract.mask.request(undefined, { ...request, ...(request.body && { body: '***' }) })),
      });
      return undefined;
    }
  }
}
