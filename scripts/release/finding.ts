/**
 * What stands between this repository and a release: something that is wrong with an artefact, or something that only a
 * real release has, such as a tag or a key. A dry run lists the second and goes on. What cannot be proved on this machine
 * is only told.
 */
export interface Finding {
  readonly kind: 'wrong' | 'before' | 'unproved';
  readonly text: string;
}

export function wrong(text: string): Finding {
  return { kind: 'wrong', text };
}

export function before(text: string): Finding {
  return { kind: 'before', text };
}

export function unproved(text: string): Finding {
  return { kind: 'unproved', text };
}

const labels = { wrong: 'wrong', before: 'before release', unproved: 'NOT PROVED here' } as const;

/** The line about a finding. */
export function lineOf({ kind, text }: Finding): string {
  return `${labels[kind]}: ${text}`;
}
