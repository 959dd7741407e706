import type { FlowFile, FlowParameter, FlowStep } from './flow.ts';

/** What a step sends: parameters by place, and the body. */
export interface FlowCall {
  readonly operationId: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** What a flow runs with. */
export interface FlowWorld {
  readonly inputs: Readonly<Record<string, string>>;
  /** Sends a call and resolves with the body of its answer. */
  readonly call: (call: FlowCall) => Promise<unknown>;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Called after each try of a step. */
  readonly told?: (step: FlowStep) => void;
}

/** The first step whose answer was not the one that the flow demands. */
export interface FlowFailure {
  readonly step: FlowStep;
  readonly condition: string;
  /** The last answer. */
  readonly came: unknown;
}

/** Runs a flow; undefined when every step came to what it must come to. */
export async function runFlow({ flow, repetition }: FlowFile, world: FlowWorld): Promise<FlowFailure | undefined> {
  const steps: Record<string, Record<string, unknown>> = {};
  const resolved = (value: unknown): unknown => {
    if (typeof value !== 'string' || !value.startsWith('$')) return value;
    const [, input = '', step = '', output = ''] =
      /^\$(?:inputs\.(\w+)|steps\.([\w-]+)\.outputs\.(\w+))$/.exec(value) ?? [];
    const found = input ? world.inputs[input] : steps[step]?.[output];
    if (found === undefined) throw new Error(`The flow ${flow.workflowId} needs ${value}, which was not given.`);
    return found;
  };
  for (const step of flow.steps) {
    const call = callOf(step, flow.parameters, resolved);
    const limit = step.onFailure ? repetition.retryLimit : 0;
    for (let tries = 0; ; tries++) {
      const answer = await world.call(call);
      world.told?.(step);
      const missed = step.successCriteria.find(({ condition }) => !holds(condition, answer));
      if (!missed) {
        const outputs = Object.entries(step.outputs ?? {});
        steps[step.stepId] = Object.fromEntries(outputs.map(([name, from]) => [name, at(answer, from)]));
        break;
      }
      if (tries === limit) return { step, condition: missed.condition, came: answer };
      await world.pause(repetition.retryAfter * 1000);
    }
  }
  return undefined;
}

/** A parameter of the step counts more than one of the flow with the same name. */
function callOf(step: FlowStep, common: readonly FlowParameter[], resolved: (value: unknown) => unknown): FlowCall {
  const placed = { path: {}, query: {}, header: {} } as Record<FlowParameter['in'], Record<string, string>>;
  for (const parameter of [...common, ...(step.parameters ?? [])])
    placed[parameter.in][parameter.name] = `${resolved(parameter.value)}`;
  const payload = Object.entries(step.requestBody?.payload ?? {}).map(([name, value]) => [name, resolved(value)]);
  return {
    operationId: step.operationId,
    path: placed.path,
    query: placed.query,
    headers: placed.header,
    ...(step.requestBody && { body: Object.fromEntries(payload) }),
  };
}

function holds(condition: string, answer: unknown): boolean {
  const [, pointer = '', value] = /^(.+) == "(.+)"$/.exec(condition) ?? [];
  return at(answer, pointer) === value;
}

/** The value at `$response.body#/a/b`. */
function at(answer: unknown, pointer: string): unknown {
  const names = pointer.replace('$response.body#/', '').split('/');
  return names.reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], answer);
}
