import { changed, type RuleOn } from '../rule.ts';
import { other } from '../sides.ts';

export const webhookAddress: RuleOn<'webhook'> = {
  id: 'webhook/key',
  on: 'webhook',
  covers: ['Webhook.key'],
  judge: changed(({ key: old }, { key: now }, { by }) =>
    old === now ? undefined : other(by, `The key of the webhook is ${now} instead of ${old}.`),
  ),
};
