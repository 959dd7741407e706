import type { Node, Rule } from '../types.ts';

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** No webhook has the tag of a path: code generators write one file a tag, and the webhook's would replace the path's. */
export const webhookTag: Rule = () => ({
  Root: {
    enter(root, { location, report, resolve }) {
      const operations = (room: string) =>
        Object.entries((root[room] ?? {}) as Record<string, Node>).flatMap(([name, item]) =>
          methods
            .filter((method) => item[method] !== undefined)
            .map((method) => ({ name, method, operation: resolve<Node>(item[method] as Node).node })),
        );
      const taken = new Set(operations('paths').flatMap(({ operation }) => (operation?.tags ?? []) as string[]));
      for (const { name, method, operation } of operations('webhooks')) {
        for (const tag of ((operation?.tags ?? []) as string[]).filter((each) => taken.has(each))) {
          report({
            message: `The webhook ${name} shares the tag "${tag}" with paths; give it a tag of its own.`,
            location: location.child(['webhooks', name, method]),
          });
        }
      }
    },
  },
});
