import type { Model, Operation, OperationEvent, Parameter } from '@ccgateway/openapi/model';
import { paragraphsOf } from './prose.ts';

/** Every operation that has a page: those that a client calls, and those that the gateway calls. */
export function operationsWithPages({ operations, webhooks }: Model): readonly Operation[] {
  return [...operations, ...webhooks];
}

/** Whether the gateway calls an operation at the agent's side. */
export function isPushed(operation: Operation): boolean {
  return 'key' in operation;
}

/** Events of an operation that come under one condition, in their order. */
export interface EventsOfCondition {
  /** Absent if they come always. */
  readonly when?: string;
  readonly events: readonly OperationEvent[];
}

/** The events of an operation by their conditions, in the order in which those first occur. */
export function eventsByCondition({ events }: Operation): EventsOfCondition[] {
  return [...Map.groupBy(events, ({ when }) => when).entries()].map(([when, group]) => ({
    ...(when !== undefined && { when }),
    events: group,
  }));
}

/** All parameters of an operation in the order of its address. */
export function parametersOf({ parameters }: Operation): Parameter[] {
  return [...parameters.path, ...parameters.query, ...parameters.header];
}

/** What an operation does: the paragraph for the head of its page, and the others, which tell its rules. */
export function descriptionOf({ description }: Operation): {
  readonly lead: string;
  readonly further: readonly string[];
} {
  const [lead = '', ...further] = paragraphsOf(description);
  return { lead, further };
}

/** The codes that any operation may answer, without those that the operation lists itself. */
export function generalCodes({ retcodes }: Operation, model: Model): string[] {
  const own = new Set(retcodes.map(({ code }) => code));
  return model.retcodes.filter(({ everywhere, code }) => everywhere && !own.has(code)).map(({ code }) => code);
}
