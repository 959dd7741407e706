import type { Wire } from '@ccgateway/openapi/model';
import type { WireEvent } from '../centre/agent.ts';
import { Mask } from './mask.ts';
import type { WireReply, WireRequest } from './reply.ts';

/** Most requests and events that are kept, and most polls and heartbeats beside them, which come all the time. */
const mostEntries = 500;
const mostPolls = 100;

/** Longest body that is kept, in characters. */
const longestBody = 16_384;

/** What happened, in a line. */
export interface LogLine {
  /** Counts everything from the start on. */
  readonly seq: number;
  /** Time of the gateway's clock. */
  readonly time: number;
  readonly kind: 'request' | 'poll' | 'control' | 'event';
  /** The operation, the action or the type of the event. */
  readonly name: string;
  readonly agentid: string;
  readonly method?: string;
  readonly address?: string;
  readonly status?: number;
  readonly retcode?: string;
  /** Why a request was refused. */
  readonly reason?: string;
  readonly note?: string;
  /** Whether a fault broke the connection. */
  readonly dropped?: true;
  /** Milliseconds of the machine's clock until the answer. */
  readonly took?: number;
}

/** A line with what was sent and answered. Nothing in it is secret. */
export interface LogEntry extends LogLine {
  readonly sent?: unknown;
  readonly answered?: unknown;
}

/** What is kept until somebody looks: to make it presentable takes longer than to answer a request. */
interface Kept {
  readonly seq: number;
  readonly time: number;
  readonly asked?: { readonly method: string; readonly url: string; readonly body: KeptBody; readonly took: number };
  readonly reply?: ReplyFacts;
  readonly answered?: KeptBody;
  readonly event?: WireEvent;
  readonly problem?: { readonly name: string; readonly reason: string };
}

type ReplyFacts = Pick<WireReply, 'operation' | 'agentid' | 'status' | 'retcode' | 'reason' | 'note' | 'drop'>;

/** A body, or what is said instead of one that is not kept. */
type KeptBody = string | { readonly left: string };

/** The newest requests and events, for whoever looks at the simulator. */
export class RequestLog {
  readonly #mask: Mask;
  readonly #templates: ReadonlyMap<string, string>;
  readonly #now: () => number;
  readonly #entries = new Ring(mostEntries);
  readonly #polls = new Ring(mostPolls);
  #seq = 0;

  constructor(wire: Wire, now: () => number) {
    this.#mask = new Mask(wire);
    this.#templates = new Map(wire.operations.map(({ id, path }) => [id, path]));
    this.#now = now;
  }

  /** The number of the newest entry; 0 for none. */
  get newest(): number {
    return this.#seq;
  }

  /** @param began when the request came, by Date.now() */
  request({ method, url, body }: WireRequest, reply: WireReply, began: number): void {
    const ring = isPoll(reply) ? this.#polls : this.#entries;
    const isSecret = isControl(reply) && nameIn(url) === 'state';
    ring.add({
      seq: this.#next(),
      time: this.#now(),
      asked: { method, url, body: isSecret ? wholeState : kept(body), took: Date.now() - began },
      reply: factsOf(reply),
      answered: isSecret ? wholeState : kept(reply.body),
    });
  }

  event(event: WireEvent): void {
    this.#entries.add({ seq: this.#next(), time: this.#now(), event });
  }

  /** Something that went wrong without a request, such as a step of a scenario. */
  problem(name: string, reason: string): void {
    this.#entries.add({ seq: this.#next(), time: this.#now(), problem: { name, reason } });
  }

  /** The lines after one, the oldest first. */
  linesAfter(seq: number): LogLine[] {
    return this.#after(seq).map((kept) => this.#line(kept));
  }

  /** Everything with its bodies, the oldest first. */
  entries(): LogEntry[] {
    const known = this.#secrets();
    return this.#after(0).map((kept) => this.#entry(kept, known));
  }

  /** One entry with its bodies; undefined where it is too old or never was. */
  entry(seq: number): LogEntry | undefined {
    const kept = this.#after(seq - 1).find((one) => one.seq === seq);
    return kept && this.#entry(kept, this.#secrets());
  }

  #next(): number {
    this.#seq += 1;
    return this.#seq;
  }

  #after(seq: number): Kept[] {
    if (seq >= this.#seq) return [];
    return [...this.#entries.after(seq), ...this.#polls.after(seq)].sort((one, other) => one.seq - other.seq);
  }

  #line({ seq, time, asked, reply, event, problem }: Kept): LogLine {
    if (problem) return { seq, time, kind: 'control', agentid: '', status: 409, ...problem };
    if (event) return { seq, time, kind: 'event', name: event.eventType, agentid: event.workNo };
    const { method = '', url = '', took = 0 } = asked ?? {};
    const { operation = '', agentid = '', status = 0, retcode, reason, note, drop } = reply ?? {};
    const isAction = operation === 'control';
    return {
      seq,
      time,
      kind: isAction ? 'control' : reply && isPoll(reply) ? 'poll' : 'request',
      name: isAction ? nameIn(url) : operation,
      agentid,
      method,
      address: this.#mask.address(url, isAction ? url : this.#templates.get(operation), agentid),
      status,
      ...(retcode && { retcode }),
      ...(reason !== undefined && { reason }),
      ...(note !== undefined && { note }),
      ...(drop && { dropped: drop }),
      took,
    };
  }

  #entry(one: Kept, known: ReadonlySet<string>): LogEntry {
    const line = this.#line(one);
    if (one.event) return { ...line, answered: this.#mask.value(one.event.content, known) };
    return { ...line, sent: this.#shown(one.asked?.body, known), answered: this.#shown(one.answered, known) };
  }

  #shown(body: KeptBody = '', known: ReadonlySet<string>): unknown {
    return typeof body === 'string' ? this.#mask.body(body, known) : body.left;
  }

  /** Secret values of all requests: events and answers may repeat one in a field of any name. */
  #secrets(): Set<string> {
    const known = new Set<string>();
    for (const { asked } of this.#after(0)) {
      if (typeof asked?.body === 'string') this.#mask.learn(asked.body, known);
    }
    return known;
  }
}

/** An answer without its body, which may be a file of many megabytes. */
function factsOf({ operation, agentid, status, retcode, reason, note, drop }: WireReply): ReplyFacts {
  return {
    operation,
    agentid,
    status,
    retcode,
    ...(reason !== undefined && { reason }),
    ...(note !== undefined && { note }),
    ...(drop && { drop }),
  };
}

/** Operations that ask whether something happened, again and again. */
const polls: ReadonlySet<string> = new Set([
  'getAgentEvent',
  'handShake',
  'AgentEventDispatcher.getAllAgentEvent',
  'AgentEventDispatcher.reportAgentsIsAlive',
]);

function isPoll({ operation, retcode }: Pick<WireReply, 'operation' | 'retcode'>): boolean {
  return retcode === '0' && polls.has(operation);
}

function isControl({ operation }: Pick<WireReply, 'operation'>): boolean {
  return operation === 'control';
}

/** The last name in an address of the control interface. */
function nameIn(url: string): string {
  return url.split(/[/?]/)[2] ?? '';
}

/** A saved state holds the GUID of every agent. */
const wholeState = { left: '(the whole state, which is secret)' };

function kept(body: WireReply['body']): KeptBody {
  if (typeof body !== 'string') return { left: `(${body.length} bytes)` };
  return body.length > longestBody ? { left: `(${body.length} characters)` } : body;
}

/** The newest of what was added. */
class Ring {
  readonly #most: number;
  readonly #kept: Kept[] = [];
  #oldest = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(kept: Kept): void {
    if (this.#kept.length < this.#most) {
      this.#kept.push(kept);
      return;
    }
    this.#kept[this.#oldest] = kept;
    this.#oldest = (this.#oldest + 1) % this.#most;
  }

  after(seq: number): Kept[] {
    return this.#kept.filter((kept) => kept.seq > seq);
  }
}
