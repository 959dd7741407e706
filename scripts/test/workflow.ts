/** What a test looks at in a workflow. */
export interface Workflow {
  readonly on?: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface Job {
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly strategy?: { readonly matrix?: Matrix };
  readonly steps?: readonly Step[];
}

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

type Matrix = Readonly<Record<string, readonly unknown[]>>;

/** Every value that a name has in the matrix of a job. */
export function valuesOf({ strategy }: Job, name: string): string[] {
  const matrix = strategy?.matrix ?? {};
  const added = (matrix.include ?? []) as readonly Readonly<Record<string, unknown>>[];
  const values = [...(matrix[name] ?? []), ...added.flatMap((entry) => entry[name] ?? [])];
  return [...new Set(values.map(String))];
}

/** The commands of all jobs, once for each value of the matrix that they name. */
export function expandedRuns({ jobs }: Workflow): string[] {
  const all = Object.values(jobs).flatMap((job) =>
    (job.steps ?? []).flatMap(({ run }) => (run === undefined ? [] : expand(run.trim(), job))),
  );
  return [...new Set(all)];
}

function expand(command: string, job: Job): string[] {
  const [place, name = ''] = /\$\{\{ matrix\.(\w+) \}\}/.exec(command) ?? [];
  if (place === undefined) return [command];
  return valuesOf(job, name).flatMap((value) => expand(command.replaceAll(place, value), job));
}
