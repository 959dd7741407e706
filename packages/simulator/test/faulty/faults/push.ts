import type { WireRequest, WireResponse } from '@ccgateway/conformance';
import type { Json } from '../breaks.ts';
import type { Expected, Fault, Take } from '../fault.ts';

const taken: WireResponse = { status: 200, headers: [], body: '{"message":"","retcode":"0"}' };

const bodyOf = ({ body = '' }: WireRequest): Json => JSON.parse(body);
const listOf = ({ eventList }: Json) => eventList as readonly Json[];
const event = 'request.body.eventList[';

/** Pushes another body in place of one. */
const body = (change: (body: Json) => unknown) => (take: Take) => (request: WireRequest) =>
  take({ ...request, body: JSON.stringify(change(bodyOf(request))) });

/** Changes each event that is pushed. */
const each = (change: (event: Json) => unknown) =>
  body((whole) => ({ ...whole, eventList: listOf(whole).map(change) }));

function pushed(id: string, sentence: string, pushes: (take: Take) => Take, check: string, part: string): Fault {
  const found: Expected = { check, part };
  // No rule knows what was never pushed.
  return { id, sentence, pushes, found, ...(check !== 'push/delivery' && { traffic: found }) };
}

/** What is wrong with pushes of events. */
export const pushFaults: readonly Fault[] = [
  pushed(
    'push/no-agent',
    'A push does not say whose events it brings.',
    body(({ workNo: _, ...rest }) => rest),
    'push/body',
    'request.body.workNo',
  ),
  pushed(
    'push/numeric-agent',
    'The work number of a push is a number.',
    body((whole) => ({ ...whole, workNo: Number(whole.workNo) })),
    'push/body',
    'request.body.workNo',
  ),
  pushed(
    'push/no-list',
    'A push brings its first event without a list.',
    body((whole) => ({ ...whole, eventList: listOf(whole)[0] })),
    'push/body',
    'request.body.eventList',
  ),
  pushed(
    'push/text',
    'The events are JSON in texts.',
    each((one) => JSON.stringify(one)),
    'event/envelope',
    event,
  ),
  pushed(
    'push/other-agent',
    'A push brings the events of another agent.',
    each((one) => ({ ...one, workNo: '293' })),
    'event/agent',
    event,
  ),
  pushed(
    'push/content',
    'The content of all events is a number.',
    each((one) => ({ ...one, content: 7 })),
    'event/content',
    event,
  ),
  pushed(
    'push/doubled',
    'Each push comes twice, although the first was taken.',
    (take) => (request) => {
      take(request);
      return take(request);
    },
    'event/doubled',
    event,
  ),
  pushed('push/never', 'Nothing is pushed.', () => () => taken, 'push/delivery', 'request.body.eventList'),
  pushed(
    'push/once',
    'A push that was refused does not come again.',
    (take) => (request) => {
      take(request);
      return taken;
    },
    'push/delivery',
    'request.body.eventList',
  ),
];
