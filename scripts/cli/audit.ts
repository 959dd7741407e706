// Reads what npm tells of audits as JSON.

/** What came of one audit. */
export interface Audit {
  /** Whether the registry answered; what is not known is not called right. */
  readonly reached: boolean;
  /** What is wrong, a line each. */
  readonly problems: readonly string[];
  /** What was found, or why nothing could be. */
  readonly said: string;
}

interface Failed {
  readonly message?: string;
  readonly error?: { readonly code?: string; readonly summary?: string };
}

interface Signatures extends Failed {
  readonly invalid?: readonly Package[];
  readonly missing?: readonly Package[];
}

interface Package {
  readonly name: string;
  readonly version: string;
}

interface Advisories extends Failed {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range?: string }>>;
}

/** Reads the output of `npm audit signatures --json`, which is empty if npm did not end in time. */
export function readSignatures(stdout: string): Audit {
  const told = parse<Signatures>(stdout);
  const failed = unreached(told);
  if (failed !== undefined) return failed;
  const { invalid, missing } = told ?? {};
  if (invalid === undefined || missing === undefined) return notReached('npm told no signatures');
  const problems = [
    ...invalid.map(({ name, version }) => `${name}@${version} is not what its signature says.`),
    ...missing.map(({ name, version }) => `${name}@${version} has no signature, although its registry signs.`),
  ];
  return { reached: true, problems, said: 'every installed package has the signature of the registry' };
}

/** Reads the output of `npm audit --json`, which is empty if npm did not end in time. */
export function readAdvisories(stdout: string): Audit {
  const told = parse<Advisories>(stdout);
  const failed = unreached(told);
  if (failed !== undefined) return failed;
  if (told?.vulnerabilities === undefined) return notReached('npm told no advisories');
  const found = Object.entries(told.vulnerabilities);
  const grave = found.filter(([, { severity }]) => severity === 'high' || severity === 'critical');
  return {
    reached: true,
    problems: grave.map(([name, { severity, range }]) => `${name} ${range ?? ''}: an advisory, ${severity}.`),
    said: `${found.length} packages with an advisory, none of them high or critical`,
  };
}

function parse<Told>(stdout: string): Told | undefined {
  try {
    return JSON.parse(stdout) as Told;
  } catch {
    return undefined;
  }
}

function unreached(told: Failed | undefined): Audit | undefined {
  if (told === undefined) return notReached('npm did not answer in time, or with something else than JSON');
  return told.error && notReached(`${told.error.code ?? ''} ${told.error.summary || (told.message ?? '')}`.trim());
}

function notReached(said: string): Audit {
  return { reached: false, problems: [], said };
}
