import type { FlowStep, Flow as FlowToRun } from '@ccgateway/conformance/flows';

/** A flow as its file has it. */
export interface Workflow extends FlowToRun {
  readonly inputs: FlowToRun['inputs'] & {
    readonly properties: Readonly<Record<string, { readonly description?: string }>>;
  };
}

/** A flow of an agent's day, as its page shows it. */
export interface Flow {
  /** Its name in addresses, and of its file. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly workflow: Workflow;
}

interface Arazzo {
  readonly info: { readonly title: string; readonly summary: string; readonly description: string };
  readonly workflows: readonly [Workflow];
}

const files = import.meta.glob<Arazzo>('../../../generated/workflows/*.arazzo.json', {
  import: 'default',
  eager: true,
});

/** The order in which a reader meets them; a flow that is not named comes after these. */
const order = ['sign-in', 'states', 'incoming-call', 'consult-and-transfer', 'conference', 'push'];

/** All flows of the description, the plainest first. */
export const flows: readonly Flow[] = Object.values(files)
  .map(({ info, workflows: [workflow] }) => ({ name: workflow.workflowId, ...info, workflow }))
  .sort((one, other) => placeOf(one.name) - placeOf(other.name));

function placeOf(name: string): number {
  const place = order.indexOf(name);
  return place === -1 ? order.length : place;
}

/** The flows with a step that calls an operation. */
export function flowsCalling(operation: string): Flow[] {
  return flows.filter(({ workflow }) => workflow.steps.some(({ operationId }) => operationId === operation));
}

/** Where the file of a flow lies below the site. */
export function fileOfFlow(name: string): string {
  return `workflows/${name}.arazzo.yaml`;
}

/** What an answer must have, by the conditions of a step: a place in its body, and the value there. */
export function conditionsOf({ successCriteria }: FlowStep): { place: string; value: string }[] {
  return successCriteria.map(({ condition }) => {
    const [, pointer = condition, value = ''] = /^\$response\.body#\/(.+) == "(.+)"$/.exec(condition) ?? [];
    return { place: pointer.replaceAll('/', '.'), value };
  });
}
