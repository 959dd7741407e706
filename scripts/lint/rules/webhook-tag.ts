import { fileOf, type Rule } from '../rule.ts';

/** Webhooks and paths share no tag: code generators write one file per tag, and one file would replace the other. */
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
