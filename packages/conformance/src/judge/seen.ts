import type { Operation } from '@ccgateway/openapi/model';
import type { Contract } from '../contract/contract.ts';
import type { Exchange } from '../kit/exchange.ts';
import { headerOf } from '../kit/headers.ts';
import { Remembered } from '../kit/remembered.ts';
import { addressOf, isPreflight } from './address.ts';

/** An exchange, read once for all rules. */
export interface Seen {
  readonly exchange: Exchange;
  readonly operation?: Operation;
  /** Whether method, address or names are those of an older form, whose requests have no description. */
  readonly older: boolean;
  readonly path: Readonly<Record<string, string>>;
  /** Belongs to all exchanges with the same address. */
  readonly query: URLSearchParams;
  /** The agent that the address names. */
  readonly agentid?: string;
  readonly guid?: string;
  readonly answer?: Answer;
  /** The events that a poll or a push brought. */
  readonly events: readonly Delivered[];
}

/** One event, and where it stood. */
export interface Delivered {
  readonly value: unknown;
  readonly part: string;
  /** The agent that the poll or the push is for. */
  readonly agentid?: string;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly contentType?: string;
  readonly setGuid?: string;
  readonly text: string;
  /** The body as JSON; undefined if it is none. */
  readonly json?: unknown;
  /** The body if it has the shape of an envelope: an object with retcode or message. */
  readonly envelope?: Readonly<Record<string, unknown>>;
  readonly retcode?: string;
  readonly succeeded: boolean;
  /** Whether the bytes of a file came, as the operation promises for a success. */
  readonly file: boolean;
}

interface Reading {
  readonly contract: Contract;
  readonly exchange: Exchange;
  readonly baseUrl: string | undefined;
  readonly seen: Seen | undefined;
}

let last: Reading | undefined;

/** Reads an exchange; undefined for an address outside of the interface. Whoever reads it next gets the same. */
export function seenOf(contract: Contract, exchange: Exchange, baseUrl: string | undefined): Seen | undefined {
  if (last?.exchange !== exchange || last.contract !== contract || last.baseUrl !== baseUrl)
    last = { contract, exchange, baseUrl, seen: readExchange(contract, exchange, baseUrl) };
  return last.seen;
}

function readExchange(contract: Contract, exchange: Exchange, baseUrl: string | undefined): Seen | undefined {
  if (exchange.direction === 'push') return pushOf(exchange);
  const address = addressOf(exchange.request.url, baseUrl);
  if (address === undefined || isPreflight(exchange.request)) return undefined;
  const route = contract.routes.find(exchange.request.method, address.path);
  const agentid = route?.path.agentid ?? route?.path.workno;
  const guid = headerOf(exchange.request.headers, 'guid');
  const operation = route?.operation;
  const answer = exchange.response && answerOf(exchange.response, operation);
  const event = operation?.id === 'getAgentEvent' ? answer?.envelope?.event : undefined;
  return {
    exchange,
    events:
      event === undefined || event === null
        ? []
        : [{ value: event, part: 'answer.body.event', ...(agentid !== undefined && { agentid }) }],
    older: route?.older ?? false,
    path: route?.path ?? {},
    query: address.query,
    ...(operation && { operation }),
    ...(agentid !== undefined && { agentid }),
    ...(guid !== undefined && { guid }),
    ...(answer && { answer }),
  };
}

/** A push: the documented list of events, or the single event of older deployments. */
function pushOf(exchange: Exchange): Seen {
  const body = jsonOf(exchange.request.body ?? '') as { workNo?: unknown; eventList?: unknown; event?: unknown } | null;
  const agentid = typeof body?.workNo === 'string' ? { agentid: body.workNo } : {};
  const answer = exchange.response && answerOf(exchange.response, undefined);
  const list = Array.isArray(body?.eventList) ? body.eventList : [];
  const events = list.map((value, index) => ({ value, part: `request.body.eventList[${index}]`, ...agentid }));
  const single =
    body?.event === undefined || body.event === null
      ? []
      : [{ value: body.event, part: 'request.body.event', ...agentid }];
  return {
    exchange,
    events: [...events, ...single],
    older: single.length > 0,
    path: {},
    query: new URLSearchParams(),
    ...agentid,
    ...(answer && { answer }),
  };
}

function answerOf(response: NonNullable<Exchange['response']>, operation: Operation | undefined): Answer | undefined {
  const { status, headers, body: text = '', unrecorded } = response;
  const contentType = headerOf(headers, 'content-type');
  // Nothing is known of an answer without its body, except of a file: its bytes say nothing anyway.
  if (unrecorded && !(operation?.result.kind === 'file' && !/json/i.test(contentType ?? 'json'))) return undefined;
  const setGuid = headerOf(headers, 'set-guid');
  // A byte order mark has a rule of its own.
  const { json } = answers.of(text.startsWith('\uFEFF') ? text.slice(1) : text);
  const isObject = json !== null && typeof json === 'object' && !Array.isArray(json);
  const envelope = isObject && ('retcode' in json || 'message' in json) ? (json as Answer['envelope']) : undefined;
  const retcode = typeof envelope?.retcode === 'string' ? envelope.retcode : undefined;
  const file =
    operation?.result.kind === 'file' && status === 200 && envelope === undefined && !/json/i.test(contentType ?? '');
  return {
    status,
    text,
    file,
    succeeded: retcode === '0' || file,
    ...(contentType !== undefined && { contentType }),
    ...(setGuid !== undefined && { setGuid }),
    ...(json !== undefined && { json }),
    ...(envelope && { envelope }),
    ...(retcode !== undefined && { retcode }),
  };
}

/** Most polls bring the same: nothing. */
const answers = new Remembered((text) => ({ json: jsonOf(text) }));

function jsonOf(text: string): unknown {
  if (!/^\s*[[{"\dtfn-]/.test(text.slice(0, 64))) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
