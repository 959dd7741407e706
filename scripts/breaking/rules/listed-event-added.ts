import { added, type RuleOn } from '../rule.ts';
import { major, minor } from '../sides.ts';

export const listedEventAdded: RuleOn<'listed event'> = {
  id: 'operation/event-added',
  on: 'listed event',
  covers: ['Operation.events', 'OperationEvent.event'],
  judge: added(({ event, evidence, when }) => ({
    what: `The operation causes the event ${event}${when ? `, when ${when}` : ''} (${evidence}).`,
    clients: minor('A client may wait for it.'),
    gateways:
      evidence === 'seen'
        ? major('A gateway that does not send it breaks the contract now.')
        : minor('A gateway should send it; nobody saw it, so it is no breach not to.'),
  })),
};
