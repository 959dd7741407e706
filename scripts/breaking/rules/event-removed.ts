import { type RuleOn, removed } from '../rule.ts';
import { major } from '../sides.ts';

export const eventRemoved: RuleOn<'event'> = {
  id: 'event/removed',
  on: 'event',
  covers: ['Model.events', 'Event.type'],
  judge: removed(({ type }) => ({
    what: `The event ${type} is gone.`,
    clients: major('A client that waits for it waits for ever; a handler of it does not compile.'),
    gateways: major('A gateway that sends it sends an event that no contract names.'),
  })),
};
