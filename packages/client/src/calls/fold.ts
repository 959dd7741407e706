import { type AgentStateName, agentStateOfEvent, type CallEffect, callEffectOfEvent } from '@ccgateway/openapi';
import { answered } from './answers.ts';
import { confer } from './confer.ts';
import { type Asked, type CallFacts, type EndReason, type Fact, type Facts, mostCalls, mostEnded } from './facts.ts';
import { fieldsOf, listOf, text } from './reading.ts';
import { recordOf, said } from './said.ts';

/** How long something asked waits for its event, in milliseconds; longer where somebody has to answer a call first. */
const patience = 20_000;
const longPatience = 60_000;

/**
 * Adds one fact. Pure and total: every event is accepted in every state, whatever its content, and nothing is thrown.
 * Facts that change nothing come back as they are.
 */
export function fold(before: Facts, fact: Fact): Facts {
  const { at } = fact;
  const facts = forget(before, ({ until }) => until <= at);
  switch (fact.kind) {
    case 'event': {
      const { eventType, content } = fieldsOf(fact.event);
      const state = named(agentStateOfEvent, eventType) as AgentStateName | undefined;
      const effect = named(callEffectOfEvent, eventType) as CallEffect | undefined;
      const entered = state ? enter(facts, state, at) : facts;
      return effect ? tell(entered, effect, content, at) : entered;
    }
    case 'ask': {
      const { ask, action, call } = fact;
      const until = at + (action === 'transfer' || action === 'consult' ? longPatience : patience);
      const asked = [...facts.asked, { ask, action, call, since: at, until }].slice(-mostCalls);
      return change({ ...facts, asked }, call, { failed: undefined });
    }
    case 'outcome': {
      const asked = facts.asked.find(({ ask }) => ask === fact.ask);
      if (!asked || fact.done === undefined) return facts;
      return fact.done ? grant(facts, asked) : forget(facts, (one) => one === asked);
    }
    case 'records':
      return listOf(fact.records).reduce<Facts>(
        (all, record) => change(all, text(fieldsOf(record).callid), recordOf(record)),
        facts,
      );
    case 'answers': {
      const next = answered(facts, fact);
      const gone = facts.calls.filter(({ id }) => !next.calls.some((call) => call.id === id));
      const { ended, endings } = gone.reduce((all, call) => end(all, call, 'lost', at), facts);
      return { ...next, ended, endings };
    }
    case 'agent':
      return enter(facts, fact.state, at);
    default:
      return facts;
  }
}

function named(table: object, key: unknown): string | undefined {
  // An unknown event may be named as a member of Object.
  const value: unknown = typeof key === 'string' ? (table as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The agent itself is in a state. */
function enter(facts: Facts, agent: Facts['agent'], at: number): Facts {
  if (agent === 'signed-out' || agent === 'unknown') {
    const reason = agent === 'unknown' ? 'lost' : agent;
    const over = facts.calls.reduce((all, call) => end(all, call, reason, at), facts);
    return { ...over, agent, wish: undefined, asked: [] };
  }
  const fulfils = agent === 'busy' || agent === 'rest';
  const wish = fulfils || agent === 'idle' ? undefined : facts.wish;
  const rest = fulfils ? settle(facts, 'busy rest') : facts;
  return rest.agent === agent && rest.wish === wish ? rest : { ...rest, agent, wish };
}

/** The gateway has accepted what no event tells; everything else waits for its event. */
function grant(facts: Facts, asked: Asked): Facts {
  const { action, call } = asked;
  const rest = forget(facts, (one) => one === asked);
  switch (action) {
    case 'mute':
    case 'unmute':
      return change(rest, call, { muted: action === 'mute' });
    case 'busy':
    case 'rest':
      return { ...rest, wish: action };
    case 'free':
      return { ...rest, wish: undefined };
    case 'cancel-busy':
    case 'cancel-rest':
      return action === `cancel-${facts.wish}` ? { ...rest, wish: undefined } : rest;
    default:
      return facts;
  }
}

/** What an event says of the call that its content names. */
function tell(facts: Facts, effect: CallEffect, content: unknown, at: number): Facts {
  const fields = fieldsOf(content);
  const id = text(fields === content ? fields.callid || fields.callId : content);
  // A text chat is no call.
  if (text(fields.mediaAbility) === '5') return facts;
  // What the gateway told of without an ID may get its ID later.
  const found = facts.calls.find((one) => one.id === id) || facts.calls.find((one) => one.id === '');
  const call: CallFacts = { ...(found || { since: at, parties: [] }), ...said(fields), id: id || '' };
  const { told, parties } = call;
  const inTalk = told === 'talking' || told === 'held';
  const enters = (next: CallFacts['told'], also: Partial<CallFacts> = {}) =>
    // Without a name, only a content with fields is about a call.
    id || fields === content
      ? put(facts, found, { ...call, ...also, told: next, since: next === told ? call.since : at })
      : facts;
  switch (effect) {
    case 'announced':
      return id ? put(facts, found, call) : facts;
    case 'ringing':
      return enters('ringing', { way: 'in' });
    case 'alerting': {
      const number = text(fields.otherPhone);
      if (inTalk)
        return settle(put(facts, found, { ...call, parties: [...parties, { number }].slice(-20) }), 'transfer', id);
      if (told === 'ringing') return facts;
      return settle(enters('dialling', { way: 'out', other: number }), 'callout consult');
    }
    case 'talking':
      return settle(enters('talking'), 'answer retrieve', id);
    case 'held':
      return settle(enters('held'), 'hold', id);
    case 'conference': {
      const next = enters('talking');
      return settle({ ...next, calls: confer(next.calls, id || '', fields.partner) }, 'conference transfer');
    }
    case 'phone-held':
      return inTalk ? settle(enters('held'), 'hold', id) : facts;
    case 'phone-retrieved':
      return inTalk ? settle(enters('talking'), 'retrieve', id) : facts;
    case 'muted':
    case 'unmuted':
      return change(facts, id, { muted: effect === 'muted' });
    case 'failed':
      return fail(facts, found || call, at);
    case 'transfer-result':
      return text(fields.result) === '0' || !found ? facts : fail(facts, found, at);
    case 'hung-up': {
      const number = text(fields.number);
      const left = parties.findIndex((party) => number !== undefined && party.number === number);
      if (left >= 0) return put(facts, found, { ...call, parties: parties.filter((_, index) => index !== left) });
      return found ? end(facts, found, effect, at) : facts;
    }
    default:
      return found ? end(facts, found, effect, at) : facts;
  }
}

/** A call could not be set up, or what was asked for a call that goes on has failed. */
function fail(facts: Facts, call: CallFacts, at: number): Facts {
  const asked = facts.asked.filter(({ action }) => /^(transfer|consult|callout|conference)$/.test(action));
  if (call.told === 'talking' || call.told === 'held') {
    const own = asked.filter((one) => one.call === call.id);
    const [failed] = own.map(({ action }) => action as CallFacts['failed']);
    return change(
      forget(facts, (one) => own.includes(one)),
      call.id,
      { failed: failed || 'transfer' },
    );
  }
  // Of a call that nobody knows it is told only where one was asked for.
  if (!facts.calls.includes(call) && !asked.length) return facts;
  return settle(end(facts, call, 'failed', at), 'callout consult');
}

function end(facts: Facts, call: CallFacts, reason: EndReason, at: number): Facts {
  const { id } = call;
  const asked = (...actions: Asked['action'][]) =>
    facts.asked.some(({ action, call: of }) => actions.includes(action) && (of === id || action === 'connect'));
  const left = reason === 'released';
  let ended = reason;
  if (reason === 'unanswered' && asked('reject')) ended = 'rejected';
  if (reason === 'hung-up' && asked('release')) ended = 'released';
  if (left ? asked('transfer', 'connect') : reason === 'hung-up' && asked('connect')) ended = 'transferred';
  // Of a call of which only data came nobody was told.
  const shown = call.told || reason === 'failed';
  const calls = facts.calls
    .filter((one) => one.id !== id)
    .map((one) => ({ ...one, parties: one.parties.filter(({ callid }) => callid !== id) }));
  return forget(
    {
      ...facts,
      calls,
      ...(shown && {
        ended: [...facts.ended, { ...call, ended, since: at }].slice(-mostEnded),
        endings: facts.endings + 1,
      }),
    },
    (one) => one.call === id,
  );
}

/** Puts a call in the place of what was known of it, or adds it. */
function put(facts: Facts, found: CallFacts | undefined, call: CallFacts): Facts {
  if (found && JSON.stringify(found) === JSON.stringify(call)) return facts;
  if (found) return { ...facts, calls: facts.calls.map((one) => (one === found ? call : one)) };
  const [oldest] = facts.calls;
  const room = oldest && facts.calls.length >= mostCalls ? end(facts, oldest, 'lost', call.since) : facts;
  return { ...room, calls: [...room.calls, call] };
}

function change(facts: Facts, id: string | undefined, changes: Partial<CallFacts>): Facts {
  const found = facts.calls.find((call) => call.id === id);
  return found ? put(facts, found, { ...found, ...changes }) : facts;
}

/** Removes what was asked and has been decided: the actions, of this call where one is given. */
function settle(facts: Facts, actions: string, id?: string): Facts {
  return forget(facts, (one) => actions.split(' ').includes(one.action) && (id === undefined || one.call === id));
}

function forget(facts: Facts, gone: (asked: Asked) => boolean): Facts {
  return facts.asked.some(gone) ? { ...facts, asked: facts.asked.filter((one) => !gone(one)) } : facts;
}
