import type { Node, Rule } from '../types.ts';

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** The method and path of the path map are those that x-source.uri of the operation cites. */
export const uriMatches: Rule = () => ({
  Root: {
    enter(root, { location, report, resolve }) {
      const paths = (root.paths ?? {}) as Record<string, Record<string, Node>>;
      for (const [path, item] of Object.entries(paths)) {
        for (const method of methods) {
          if (item[method] === undefined) continue;
          const operation = resolve<Node>(item[method]).node;
          if (operation === undefined) continue;
          const source = operation['x-source'] as Node | undefined;
          const cited = String(source?.uri ?? 'nothing').split('?')[0];
          const mapped = `${method.toUpperCase()} ${path}`;
          if (cited === mapped) continue;
          report({
            message: `The path map says ${mapped}, x-source.uri of ${String(operation.operationId)} says ${cited}; correct the wrong one.`,
            location: location.child(['paths', path, method]),
          });
        }
      }
    },
  },
});
