import type { RuleOn } from '../rule.ts';
import { nothing } from '../sides.ts';

/** What the editions have is compared edition by edition; this tells that the marks in the whole description changed. */
export const lifetime: RuleOn<'lifetime'> = {
  id: 'lifetime',
  on: 'lifetime',
  covers: [
    ...['introducedIn', 'removedIn', 'changes', 'remarks'].map((field) => `Lifetime.${field}`),
    'Property.changes',
    ...['edition', 'description', 'update', 'source'].map((field) => `Change.${field}`),
    ...['since', 'changed', 'values', 'pages', 'note'].map((field) => `EditionRemark.${field}`),
  ],
  judge: () => ({
    what: 'What is told of the editions that have it changes.',
    clients: nothing,
    gateways: nothing,
  }),
};
