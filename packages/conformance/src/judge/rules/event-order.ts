import type { Event } from '@ccgateway/openapi/model';
import { evidenceOf } from '../../contract/evidence.ts';
import type { Evidence } from '../../kit/finding.ts';
import type { Rule, Tell } from '../rule.ts';
import type { Delivered, Seen } from '../seen.ts';

/** What was delivered to an agent. */
interface Log {
  /** The event before, as text, and whether anything may have caused another like it since. */
  last?: string;
  fresh: boolean;
  /** What the events said of each call, by its ID. */
  readonly calls: Map<string, string>;
  /** Whether the last push was refused, so that it comes again. */
  repeats: boolean;
}

/** How many calls of an agent are remembered: a proxy watches for days. */
const mostCalls = 1_000;

/** Effects after which a call is over for its agent. */
const over: ReadonlySet<string> = new Set(['released']);

/** The events of a call come in the order of its life, each once. */
export const eventOrder: Rule = {
  checks: {
    'event/doubled': 'An event is delivered once.',
    'event/order': 'The events of a call come in the order of its life: it rings, is talked in, is released.',
  },
  start({ description: { model } }) {
    const events = new Map(model.events.map((event) => [event.type, event]));
    const logs = new Map<string, Log>();
    const logOf = (agentid: string): Log => {
      const known = logs.get(agentid) ?? { fresh: true, calls: new Map(), repeats: false };
      logs.set(agentid, known);
      return known;
    };
    return {
      see(seen, tell) {
        const { operation, agentid, answer, exchange } = seen;
        if (agentid !== undefined && causesEvents(seen)) logOf(agentid).fresh = true;
        if (agentid !== undefined && operation && !operation.needsGuid && answer?.succeeded) logs.delete(agentid);
        for (const one of seen.events) {
          const type = (one.value as { eventType?: unknown } | null)?.eventType;
          const event = typeof type === 'string' ? events.get(type) : undefined;
          if (event === undefined || one.agentid === undefined) continue;
          judge(event, one, logOf(one.agentid), tell);
        }
        if (exchange.direction === 'push' && agentid !== undefined) logOf(agentid).repeats = !taken(seen);
      },
    };
  },
};

/** Whether a request may cause an event that is like the one before. */
function causesEvents({ operation, older, exchange }: Seen): boolean {
  return exchange.direction !== 'push' && (operation ? operation.retry !== 'safe' : older);
}

/** A receiver that answers an error or another code than 0 gets the events again. */
function taken({ answer }: Seen): boolean {
  if (answer === undefined || answer.status >= 300) return false;
  return answer.envelope?.retcode === undefined || String(answer.envelope.retcode) === '0';
}

function judge(event: Event, { value, part }: Delivered, log: Log, tell: Tell): void {
  const { type } = event;
  const text = JSON.stringify(value);
  const source: Evidence = { ...evidenceOf(event.source) };
  const effect = event.call?.effect;
  const callid = callOf(value);
  const telling = event.agentState !== undefined || (callid !== undefined && effect !== undefined && effect !== 'none');
  if (telling && text === log.last && !log.fresh && !log.repeats) {
    const expected = 'Each event is delivered once; nothing happened since that could have caused another.';
    tell({ check: 'event/doubled', about: 'gateway', part, came: `${type} for the second time`, expected, source });
  }
  log.last = text;
  log.fresh = false;
  if (callid === undefined || effect === undefined) return;
  const before = log.calls.get(callid);
  const wrong = wrongAfter(before, effect, type);
  if (wrong !== undefined && !log.repeats) {
    tell({
      check: 'event/order',
      about: 'gateway',
      part,
      came: `${type} of call ${callid.slice(0, 40)} after it was ${before}`,
      expected: wrong,
      source: { ...source, evidence: event.call?.evidence === 'seen' ? source.evidence : 'inferred' },
    });
  }
  if (!['ringing', 'talking', 'held', 'released'].includes(effect)) return;
  log.calls.set(callid, effect);
  const [oldest = ''] = log.calls.keys();
  if (log.calls.size > mostCalls) log.calls.delete(oldest);
}

/** What is wrong with an effect on a call after another. */
function wrongAfter(before: string | undefined, effect: string, type: string): string | undefined {
  if (before !== undefined && over.has(before) && ['talking', 'held', 'conference'].includes(effect))
    return 'A call that was released rings again before it is talked in or held.';
  // A call that is taken over may be answered by itself while it is talked in.
  if (before === 'talking' && effect === 'ringing' && type !== 'AgentEvent_Auto_Answer')
    return 'A call rings before it is talked in.';
  return undefined;
}

function callOf(value: unknown): string | undefined {
  const content = (value as { content?: unknown } | null)?.content;
  // The content of AgentEvent_Hold and AgentEvent_Call_Release is the ID itself.
  if (typeof content === 'string' && content !== '') return content;
  if (content === null || typeof content !== 'object') return undefined;
  const { callid, callId } = content as { callid?: unknown; callId?: unknown };
  const id = callid ?? callId;
  return typeof id === 'string' && id !== '' ? id : undefined;
}
