import type { Rule } from '../types.ts';

/** The parameter agentid is defined once and referenced everywhere, so that its range cannot drift. */
export const agentidShared: Rule = () => ({
  Parameter: {
    enter(parameter, { location, report }) {
      if (parameter.name !== 'agentid') return;
      const shared =
        location.source.absoluteRef.endsWith('/parameters/agentid.yaml') ||
        location.pointer === '#/components/parameters/agentid';
      if (shared) return;
      report({
        message: 'The parameter agentid is defined again here; reference ../../parameters/agentid.yaml instead.',
        location: location.child('name'),
      });
    },
  },
});
