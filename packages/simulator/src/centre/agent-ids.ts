import type { Wire } from '@ccgateway/openapi/model';

/** Range and pattern of agent IDs. */
export interface AgentIds {
  readonly minimum: number;
  readonly maximum: number;
  readonly pattern: RegExp;
}

/** The agent IDs of an interface, as the schema of its work numbers states them. */
export function agentIdsOf({ schemas: { WorkNumber } }: Wire): AgentIds {
  const { range, pattern } = WorkNumber?.kind === 'string' ? WorkNumber : {};
  if (range === undefined || pattern === undefined)
    throw new Error('The schema WorkNumber has no range or no pattern.');
  return { ...range, pattern: new RegExp(pattern) };
}
