import { added, type RuleOn } from '../rule.ts';
import { minor } from '../sides.ts';

export const webhookAdded: RuleOn<'webhook'> = {
  id: 'webhook/added',
  on: 'webhook',
  covers: ['Model.webhooks'],
  judge: added(() => ({
    what: 'The gateway makes a call that is new.',
    clients: minor('A client may receive it.'),
    gateways: minor('A gateway has one call more to make for clients that ask for it.'),
  })),
};
