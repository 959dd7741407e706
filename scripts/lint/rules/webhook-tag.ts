import { fileOf, type Rule } from '../rule.ts';

/** No webhook has the tag of a path: code generators write one file a tag, and the webhook's would replace the path's. */
export const webhookTag: Rule = ({ model: { operations, webhooks } }) => {
  const taken = new Set(operations.map(({ group }) => group));
  return webhooks
    .filter(({ group }) => taken.has(group))
    .map((webhook) => ({
      file: fileOf(webhook),
      keys: ['tags'],
      text: `the webhook ${webhook.id} shares the tag ${webhook.group} with paths; give it a tag of its own.`,
    }));
};
