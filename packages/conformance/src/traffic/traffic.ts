import { type Contract, contractOf } from '../contract/contract.ts';
import { CoverageCounter } from '../coverage/coverage.ts';
import { addressOf, isPreflight } from '../judge/address.ts';
import { createJudge } from '../judge/judge.ts';
import type { Exchange } from '../kit/exchange.ts';
import type { Finding } from '../kit/finding.ts';
import type { Judge } from '../kit/judge.ts';
import type { Coverage } from '../kit/report.ts';
import { Findings, type Unlisted } from './findings.ts';

export interface TrafficOptions {
  /** Edition of the documents; by default the description's baseline. */
  readonly edition?: string;
  /** Base address of the gateway; by default every address that has the documented base path. */
  readonly baseUrl?: string;
  /** Told of the first finding of each kind, as soon as it is found. */
  readonly onFinding?: (finding: Finding) => void;
}

/** What was seen of traffic, and what is wrong with it. */
export interface Seen {
  readonly edition: string;
  /** Calls of the gateway that were judged. */
  readonly calls: number;
  /** Pushes of events that were judged. */
  readonly pushes: number;
  /** Judged exchanges that brought events. */
  readonly withEvents: number;
  /** Judged calls whose answer is missing. */
  readonly unanswered: number;
  /** Judged calls and answers whose body the recording lacks. */
  readonly unrecorded: number;
  /** Exchanges at other addresses, and what browsers ask by themselves. */
  readonly others: number;
  /** Calls at more gateways than are told apart, and such that could not be judged. */
  readonly notJudged: number;
  /** Base addresses of the gateways. */
  readonly gateways: readonly string[];
  /** Addresses of the applications that asked for pushes, and got none here. */
  readonly pushedPast: readonly string[];
  readonly findings: readonly Finding[];
  readonly unlisted: readonly Unlisted[];
  readonly coverage: Coverage;
}

/** How many gateways one recording may hold; each has a judge with a memory. */
const mostGateways = 20;
/** How many addresses for pushes are remembered. */
const mostReceivers = 1_000;

/** Judges what somebody else sent, in the order of `momentOf`; agents of one gateway are strangers to another. */
export class Traffic {
  readonly #options: TrafficOptions;
  readonly #findings = new Findings();
  readonly #judges = new Map<string, Judge>();
  readonly #gateways = new Set<string>();
  /** Gateways by the address at which they push events, and whether they did. */
  readonly #receivers = new Map<string, { readonly base: string; pushed: boolean }>();
  readonly #counts = { calls: 0, pushes: 0, withEvents: 0, unanswered: 0, unrecorded: 0, others: 0, notJudged: 0 };
  readonly #coverage: CoverageCounter;
  readonly contract: Contract;

  constructor(options: TrafficOptions = {}) {
    this.#options = options;
    this.contract = contractOf(undefined, options.edition);
    this.#coverage = new CoverageCounter(this.contract, options.baseUrl);
  }

  see(exchange: Exchange): void {
    const { request, response } = exchange;
    const base = addressOf(request.url, this.#options.baseUrl)?.base;
    const push = exchange.direction === 'push' || (base === undefined && this.#isPush(exchange));
    if ((base === undefined || isPreflight(request)) && !push) {
      this.#counts.others += 1;
      return;
    }
    const judge = this.#judgeOf(push ? this.#pusherOf(request.url) : (base ?? ''));
    if (judge === undefined) {
      this.#counts.notJudged += 1;
      return;
    }
    this.#counts[push ? 'pushes' : 'calls'] += 1;
    if ((push ? request : response)?.body?.includes('"eventType"')) this.#counts.withEvents += 1;
    if (response === undefined) this.#counts.unanswered += 1;
    if (request.unrecorded || response?.unrecorded) this.#counts.unrecorded += 1;
    const own: Exchange = push ? { ...exchange, direction: 'push' } : exchange;
    if (base !== undefined) this.#noteReceiver(base, exchange);
    try {
      for (const finding of judge.judge(own)) this.#add(finding);
      this.#coverage.see(own);
    } catch (error) {
      // A body that is nested too deeply to be walked. One exchange must not end the reading of all others.
      if (!(error instanceof RangeError)) throw error;
      this.#counts.notJudged += 1;
    }
  }

  /** Forgets agents and sessions, after exchanges were missed; what was found stays. */
  forget(): void {
    this.#judges.clear();
  }

  end(): Seen {
    for (const judge of this.#judges.values()) for (const finding of judge.end()) this.#add(finding);
    return {
      edition: this.contract.edition,
      ...this.#counts,
      gateways: [...this.#gateways],
      pushedPast: [...this.#receivers].filter(([, { pushed }]) => !pushed).map(([address]) => address),
      findings: this.#findings.listed,
      unlisted: this.#findings.unlisted,
      coverage: this.#coverage.result(),
    };
  }

  #add(finding: Finding): void {
    if (this.#findings.add(finding)) this.#options.onFinding?.(finding);
  }

  #judgeOf(base: string): Judge | undefined {
    const known = this.#judges.get(base);
    if (known !== undefined || this.#judges.size >= mostGateways) return known;
    const { edition, baseUrl } = this.#options;
    const judge = createJudge({ ...(edition !== undefined && { edition }), ...(baseUrl !== undefined && { baseUrl }) });
    this.#judges.set(base, judge);
    if (base !== '') this.#gateways.add(base);
    return judge;
  }

  /** Whether a request to another address carries events: it goes where a sign-in asked for them, or looks like it. */
  #isPush({ request: { method, url, body } }: Exchange): boolean {
    return method === 'POST' && (this.#receivers.has(bare(url)) || /^\s*\{[^[]*"eventList"\s*:\s*\[/.test(body ?? ''));
  }

  /** The gateway whose events come to an address; the only one if nobody asked for them. */
  #pusherOf(url: string): string {
    const receiver = this.#receivers.get(bare(url));
    if (receiver !== undefined) receiver.pushed = true;
    return receiver?.base ?? [...this.#judges.keys()][0] ?? '';
  }

  #noteReceiver(base: string, { request: { method, url, body = '' } }: Exchange): void {
    if (!body.includes('callBackUri') || this.#receivers.size >= mostReceivers) return;
    const path = addressOf(url, this.#options.baseUrl)?.path ?? '';
    if (this.contract.routes.find(method, path)?.operation?.needsGuid !== false) return;
    try {
      const { callBackUri } = JSON.parse(body) as { callBackUri?: unknown };
      if (typeof callBackUri === 'string' && callBackUri !== '' && !this.#receivers.has(bare(callBackUri)))
        this.#receivers.set(bare(callBackUri), { base, pushed: false });
    } catch {
      // The judge says that it is no JSON.
    }
  }
}

/** Gateways may add a query to the address that they push to. */
function bare(url: string): string {
  return url.replace(/[?#].*$/s, '');
}
