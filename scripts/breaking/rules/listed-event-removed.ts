import { type RuleOn, removed } from '../rule.ts';
import { major } from '../sides.ts';

export const listedEventRemoved: RuleOn<'listed event'> = {
  id: 'operation/event-removed',
  on: 'listed event',
  covers: ['Operation.events', 'OperationEvent.event'],
  judge: removed(({ event }) => ({
    what: `The operation does not cause the event ${event} any more.`,
    clients: major('A client that waits for it after the call waits for ever.'),
    gateways: major('A gateway that sends it after the call does what the contract does not say.'),
  })),
};
