import type { Exchange } from '@ccgateway/conformance';
import type { Json } from './breaks.ts';
import type { Expected } from './fault.ts';

/** A mistake in pushing events. No check of `run` receives pushes, so that only recorded traffic shows it. */
export interface PushFault {
  readonly id: string;
  readonly sentence: string;
  /** The pushes that are made in place of one. */
  readonly breaks: () => (body: Json) => readonly Json[];
  readonly traffic: Expected;
}

/** Receives pushes at an address of an application, and records them. */
export function receiver(
  record: Exchange[],
  now: () => number,
  breaks: PushFault['breaks'] = () => (body) => [body],
): typeof fetch {
  const each = breaks();
  return async (url, init) => {
    const headers = [...new Headers(init?.headers)];
    for (const body of each(JSON.parse(String(init?.body)))) {
      const at = now();
      record.push({
        at,
        until: at,
        direction: 'push',
        request: { method: 'POST', url: String(url), headers, body: JSON.stringify(body) },
        response: {
          status: 200,
          headers: [['Content-Type', 'application/json']],
          body: '{"message":"","retcode":"0"}',
        },
      });
    }
    return Response.json({ message: '', retcode: '0' });
  };
}

const listOf = ({ eventList }: Json) => eventList as readonly Json[];

/** Changes each event that is pushed. */
const pushes = (change: (event: Json) => unknown) => () => (body: Json) => [
  { ...body, eventList: listOf(body).map(change) },
];

const event = 'request.body.eventList[0]';

export const pushFaults: readonly PushFault[] = [
  {
    id: 'push/no-agent',
    sentence: 'A push does not say whose events it brings.',
    breaks:
      () =>
      ({ workNo: _, ...rest }) => [rest],
    traffic: { check: 'push/body', part: 'request.body.workNo' },
  },
  {
    id: 'push/numeric-agent',
    sentence: 'The work number of a push is a number.',
    breaks: () => (body) => [{ ...body, workNo: Number(body.workNo) }],
    traffic: { check: 'push/body', part: 'request.body.workNo' },
  },
  {
    id: 'push/no-list',
    sentence: 'A push brings one event without a list.',
    breaks: () => (body) => listOf(body).map((one) => ({ ...body, eventList: one })),
    traffic: { check: 'push/body', part: 'request.body.eventList' },
  },
  {
    id: 'push/text',
    sentence: 'The events are JSON in texts.',
    breaks: pushes((one) => JSON.stringify(one)),
    traffic: { check: 'event/envelope', part: event },
  },
  {
    id: 'push/doubled',
    sentence: 'Each push comes twice, although the first was taken.',
    breaks: () => (body) => [body, body],
    traffic: { check: 'event/doubled', part: event },
  },
  {
    id: 'push/other-agent',
    sentence: 'A push brings the events of another agent.',
    breaks: pushes((one) => ({ ...one, workNo: '293' })),
    traffic: { check: 'event/agent', part: `${event}.workNo` },
  },
  {
    id: 'push/order',
    sentence: 'A call is told to ring after it was told to be talked in.',
    breaks() {
      let kept: Json | undefined;
      return (body) => {
        const list = listOf(body).filter(({ eventType }) => eventType !== 'AgentEvent_Ringing');
        const rings = listOf(body).find(({ eventType }) => eventType === 'AgentEvent_Ringing');
        kept = rings ?? kept;
        const talks = list.some(({ eventType }) => eventType === 'AgentEvent_Talking');
        const late = talks && kept !== undefined ? [kept] : [];
        if (talks) kept = undefined;
        return [{ ...body, eventList: [...list, ...late] }];
      };
    },
    traffic: { check: 'event/order', part: 'request.body.eventList[' },
  },
  {
    id: 'push/content',
    sentence: 'The content of all events is a number.',
    breaks: pushes((one) => ({ ...one, content: 7 })),
    traffic: { check: 'event/content', part: `${event}.content` },
  },
];
