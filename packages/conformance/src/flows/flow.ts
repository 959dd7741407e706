import { readFlowFiles } from '../package-files.ts';

/** What a runner does before a flow, beside signing the agent in. */
export type Preparation = 'colleague' | 'ring' | 'push';

/** A sequence of calls with what their answers must be: the part of Arazzo that the flows of the description use. */
export interface Flow {
  readonly workflowId: string;
  readonly summary: string;
  readonly 'x-prepare': readonly Preparation[];
  readonly inputs: { readonly required: readonly string[] };
  readonly parameters: readonly FlowParameter[];
  readonly steps: readonly FlowStep[];
}

export interface FlowParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly value: unknown;
}

export interface FlowStep {
  readonly stepId: string;
  readonly description?: string;
  readonly operationId: string;
  readonly parameters?: readonly FlowParameter[];
  readonly requestBody?: { readonly payload: Readonly<Record<string, unknown>> };
  readonly successCriteria: readonly { readonly condition: string }[];
  readonly onFailure?: readonly { readonly reference: string }[];
  readonly outputs?: Readonly<Record<string, string>>;
}

/** How often and how soon a step is repeated whose answer is not yet the one it waits for. */
export interface Repetition {
  /** Seconds. */
  readonly retryAfter: number;
  readonly retryLimit: number;
}

/** A flow with the rule of its repetitions. */
export interface FlowFile {
  readonly flow: Flow;
  readonly repetition: Repetition;
}

interface Arazzo {
  readonly workflows: readonly [Flow];
  readonly components?: { readonly failureActions: Readonly<Record<string, Repetition>> };
}

/** The flows of the description, by name. */
export function readFlows(): FlowFile[] {
  return readFlowFiles().map((text) => {
    const { workflows, components }: Arazzo = JSON.parse(text);
    const [repetition = { retryAfter: 0, retryLimit: 0 }] = Object.values(components?.failureActions ?? {});
    return { flow: workflows[0], repetition };
  });
}
