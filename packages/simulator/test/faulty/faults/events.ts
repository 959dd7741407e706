import type { WireResponse } from '@ccgateway/conformance';
import { bodyOf, envelope, eventOf, events, type Json, polls } from '../breaks.ts';
import { type Break, type Fault, hidden, shown } from '../fault.ts';

const event = 'answer.body.event';

const content = (one: Json): Json => one.content as Json;

/** The answer to a poll that brings an event. */
const bringing = (one: Json): WireResponse => envelope('0', { event: one });

/** Leaves out the events that `lost` says it of. */
function losing(lost: (type: unknown) => boolean): Break {
  return polls(() => async (poll) => {
    for (;;) {
      const response = await poll();
      if (!lost(eventOf(response)?.eventType)) return response;
    }
  });
}

/** Keeps the events of a type back until one of another type was delivered. */
function late(type: string, after: string): Break {
  return polls(() => {
    let kept: WireResponse | undefined;
    let due = false;
    return async (poll) => {
      if (due && kept !== undefined) {
        const response = kept;
        [kept, due] = [undefined, false];
        return response;
      }
      let response = await poll();
      if (eventOf(response)?.eventType === type) {
        kept = response;
        response = await poll();
      }
      due = eventOf(response)?.eventType === after;
      return response;
    };
  });
}

/** Events that do not come, or not once, in time, whole, and to their agent. */
export const eventFaults: readonly Fault[] = [
  {
    id: 'event/lost',
    sentence: 'Nobody is told that an agent is busy.',
    breaks: losing((type) => type === 'AgentState_SetNotReady_Success'),
    found: { check: 'event/caused/sayBusy', operation: 'sayBusy', part: event },
    traffic: { check: 'event/lost', operation: 'getAgentEvent', part: event },
  },
  {
    id: 'event/lost-end',
    sentence: 'Nobody is told that an agent is no longer busy.',
    breaks: losing((type) => type === 'AgentState_CancelNotReady_Success'),
    found: { check: 'event/caused/cancelBusy', operation: 'cancelBusy', part: event },
    traffic: { check: 'event/lost', operation: 'getAgentEvent', part: event },
  },
  hidden(
    'event/lost-call',
    'Nobody is told that the customer has left the call.',
    losing((type) => type === 'AgentEvent_Customer_Release'),
    ['event/caused/release', 'release', event],
  ),
  hidden(
    'event/lost-hold',
    'Nobody is told that a call is on hold.',
    losing((type) => type === 'AgentEvent_Hold'),
    ['event/caused/hold', 'hold', event],
  ),
  hidden(
    'event/lost-rest-end',
    'Nobody is told that a rest has ended.',
    losing((type) => type === 'AgentState_CancelRest_Success'),
    ['event/caused/cancelRest', 'cancelRest', event],
  ),
  hidden(
    'event/none',
    'Polls bring no events at all.',
    losing((type) => type !== undefined),
    ['event/sign-in', undefined, event],
  ),
  shown('event/doubled', 'An event comes with two polls.', doubled(), ['event/doubled', 'getAgentEvent', event]),
  shown('event/again', 'The last event comes again with the poll that should be empty.', again(), [
    'event/doubled',
    'getAgentEvent',
    event,
  ]),
  {
    id: 'event/order',
    sentence: 'A call is told to ring after it was told to be talked in.',
    breaks: late('AgentEvent_Ringing', 'AgentEvent_Talking'),
    found: { check: 'event/incoming', part: event },
    traffic: { check: 'event/order', operation: 'getAgentEvent', part: event },
  },
  {
    id: 'event/order-released',
    sentence: 'A call is told to be talked in after its release.',
    breaks: late('AgentEvent_Talking', 'AgentEvent_Call_Release'),
    found: { check: 'event/caused/answer', operation: 'answer', part: event },
    traffic: { check: 'event/order', operation: 'getAgentEvent', part: event },
  },
  hidden(
    'event/order-sign-in',
    'The first two events of a session are exchanged.',
    late('AgentOther_InService', 'AgentState_Ready'),
    ['event/sign-in', undefined, event],
  ),
  {
    id: 'event/before-cause',
    sentence: 'An agent is told that it talks while the call rings.',
    breaks: early(),
    found: { check: 'event/caused/answer', operation: 'answer', part: event },
    traffic: { check: 'event/order', operation: 'getAgentEvent', part: event },
  },
  shown(
    'event/other-agent',
    'Events name another agent.',
    events(undefined, (one) => ({ ...one, workNo: '293' })),
    ['event/agent', 'getAgentEvent', `${event}.workNo`],
  ),
  {
    id: 'event/delivered-to-another',
    sentence: 'The event of one agent comes to another, in its name.',
    breaks: misdelivered(),
    found: { check: 'event/own-agent', part: event },
    traffic: { check: 'event/lost', operation: 'getAgentEvent', part: event },
  },
  shown(
    'event/list',
    'A poll brings a list of events.',
    events(undefined, (one) => [one]),
    ['event/envelope', 'getAgentEvent', event],
  ),
  shown(
    'event/text',
    'The event is JSON in a text.',
    events(undefined, (one) => JSON.stringify(one)),
    ['event/envelope', 'getAgentEvent', event],
  ),
  shown(
    'event/key',
    'The key is spelled eventtype.',
    events(undefined, ({ eventType: eventtype, ...rest }) => ({ ...rest, eventtype })),
    ['event/envelope', 'getAgentEvent', event],
  ),
  shown(
    'event/unknown',
    'A ringing call has an event of another name.',
    events('AgentEvent_Ringing', (one) => ({ ...one, eventType: 'AgentEvent_Rings' })),
    ['event/known', 'getAgentEvent', `${event}.eventType`],
  ),
  shown(
    'event/content-type',
    'The call ID of a ringing call is a number.',
    events('AgentEvent_Ringing', (one) => ({ ...one, content: { ...content(one), callid: 12 } })),
    ['event/content', 'getAgentEvent', `${event}.content.callid`],
  ),
  shown(
    'event/content-field',
    'The event of a busy agent lacks its reason.',
    events('AgentState_SetNotReady_Success', (one) => ({ ...one, content: {} })),
    ['event/content', 'getAgentEvent', `${event}.content.reason`],
  ),
  shown(
    'event/no-content',
    'The key content is missing.',
    events('AgentEvent_Talking', ({ content: _, ...rest }) => rest),
    ['event/content', 'getAgentEvent', `${event}.content`],
  ),
  shown(
    'event/content-text',
    'The content is a text.',
    events('AgentEvent_Customer_Release', (one) => ({ ...one, content: JSON.stringify(one.content) })),
    ['event/content', 'getAgentEvent', `${event}.content`],
  ),
  shown(
    'event/numeric-agent',
    'The work number of an event is a number.',
    events('AgentState_Ready', (one) => ({ ...one, workNo: Number(one.workNo) })),
    ['event/content', 'getAgentEvent', `${event}.workNo`],
  ),
  hidden(
    'event/null',
    'A poll without an event answers event as null.',
    polls(() => async (poll) => {
      const response = await poll();
      return eventOf(response) ? response : { ...response, body: JSON.stringify({ ...bodyOf(response), event: null }) };
    }),
    ['event/empty-poll', undefined, 'answer.body'],
  ),
  hidden(
    'event/note',
    'Characters outside of ASCII become question marks in a note.',
    events('AgentOther_Note', (one) => JSON.parse(JSON.stringify(one).replace(/[^\x20-\x7e]/g, '?'))),
    ['encoding/note', 'sendNoteletEx', `${event}.content`],
  ),
];

function doubled(): Break {
  return polls(() => {
    let last: WireResponse | undefined;
    return async (poll) => {
      if (last !== undefined) {
        const response = last;
        last = undefined;
        return response;
      }
      const response = await poll();
      if (eventOf(response)?.eventType === 'AgentState_SetNotReady_Success') last = response;
      return response;
    };
  });
}

function again(): Break {
  return polls(() => {
    let last: WireResponse | undefined;
    return async (poll) => {
      const response = await poll();
      const empty = eventOf(response) === undefined;
      const repeated = empty ? last : undefined;
      last = empty ? undefined : response;
      return repeated ?? response;
    };
  });
}

function early(): Break {
  return polls(() => {
    const waiting: Json[] = [];
    return async (poll, { agentid }) => {
      const next = waiting.shift();
      if (next !== undefined) return bringing(next);
      const response = await poll();
      const one = eventOf(response);
      if (one?.eventType === 'AgentEvent_Talking') return poll();
      if (one?.eventType !== 'AgentEvent_Ringing') return response;
      const { caller, called, callid, type, mediaAbility, feature } = content(one);
      waiting.push(one);
      const talked = { caller, called, callid, type, mediaAbility, feature };
      return bringing({ eventType: 'AgentEvent_Talking', workNo: agentid, content: talked });
    };
  });
}

function misdelivered(): Break {
  return polls(() => {
    const kept: Json[] = [];
    return async (poll, { agentid }) => {
      if (agentid === '292') {
        const theirs = kept.shift();
        return theirs === undefined ? poll() : bringing({ ...theirs, workNo: agentid });
      }
      const response = await poll();
      const one = eventOf(response);
      if (one?.eventType !== 'AgentState_SetNotReady_Success') return response;
      kept.push(one);
      return poll();
    };
  });
}
