/**
 * What stands between this repository and a release: something that is wrong with an artefact, or something that only a
 * real release has, such as a tag or a key. A dry run lists the second and goes on.
 */
export interface Finding {
  readonly kind: 'wrong' | 'before';
  readonly text: string;
}

export function wrong(text: string): Finding {
  return { kind: 'wrong', text };
}

export function before(text: string): Finding {
  return { kind: 'before', text };
}

/** The line about a finding. */
export function lineOf({ kind, text }: Finding): string {
  return kind === 'wrong' ? `wrong: ${text}` : `before release: ${text}`;
}
