/** The parts of a release that write to one place outside, in their order: what cannot be undone comes first. */
export const phases = ['maven', 'pypi', 'npm', 'go', 'page', 'site'] as const;
export type Phase = (typeof phases)[number];
