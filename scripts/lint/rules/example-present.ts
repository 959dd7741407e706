import type { Rule } from '../types.ts';

/** Every request body and every response has at least one named example. */
export const examplePresent: Rule = () => ({
  MediaType: {
    enter(mediaType, { location, report }) {
      const examples = mediaType.examples;
      if (examples !== null && typeof examples === 'object' && Object.keys(examples).length > 0) return;
      report({
        message: 'This body has no named example; add one under examples, the documented one first.',
        location: location.key(),
      });
    },
  },
});
