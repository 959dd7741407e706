import { added, type RuleOn } from '../rule.ts';
import { minor } from '../sides.ts';

/** The union of events is open: an unknown event must never break a client. */
export const eventAdded: RuleOn<'event'> = {
  id: 'event/added',
  on: 'event',
  covers: ['Model.events', 'Event.type'],
  judge: added(({ type }) => ({
    what: `The event ${type} is new.`,
    clients: minor('A client may handle it; it passes over events that it does not know anyway.'),
    gateways: minor('A gateway may send it.'),
  })),
};
