import { type RuleOn, removed } from '../rule.ts';
import { major } from '../sides.ts';

export const webhookRemoved: RuleOn<'webhook'> = {
  id: 'webhook/removed',
  on: 'webhook',
  covers: ['Model.webhooks'],
  judge: removed(() => ({
    what: 'The gateway does not make this call any more.',
    clients: major('A client that waits for it waits for ever; the types of its content are gone.'),
    gateways: major('A gateway that makes it makes a call that no contract describes.'),
  })),
};
