import type { AgentEvents, AgentEventType } from '@ccgateway/openapi';
import { examples } from './generated/examples.ts';

/** What a fixture has instead of the values of the example; fields of an object in `content` are replaced one by one. */
export type EventOverrides<Event> = {
  readonly [Field in keyof Omit<Event, 'eventType'>]?: Field extends 'content' ? Fields<Event[Field]> : Event[Field];
};

type Fields<Content> = Content extends readonly unknown[]
  ? Content
  : Content extends object
    ? Partial<Content>
    : Content;

/** A function for each event, by its identifier, that makes such an event for one agent. */
export type EventFixtures = {
  readonly [Type in AgentEventType]: (overrides?: EventOverrides<AgentEvents[Type]>) => AgentEvents[Type];
};

/**
 * Fixtures of every event, for unit tests of a desktop without a gateway: `eventsFor('291').AgentEvent_Ringing()` is a
 * new object each time, with the values of the description's example and the agent as `workNo`. An override of `content`
 * that is no object, such as the call ID of `AgentEvent_Hold`, replaces the whole content.
 *
 * @param agentid the agent of the events, whose session gets them by `session.deliver({ workNo: agentid, events })`
 */
export function eventsFor(agentid: string): EventFixtures {
  const make =
    (type: AgentEventType) =>
    (overrides: { readonly content?: unknown } = {}) => {
      // A copy, because a test may change what it got. jsdom has no structuredClone.
      const example: { content?: unknown } = JSON.parse(JSON.stringify(examples[type]));
      const workNo = 'workNo' in example ? { workNo: agentid } : {};
      const { content } = overrides;
      const whole =
        isObject(content) && isObject(example.content) ? { content: { ...example.content, ...content } } : {};
      return { ...example, ...workNo, ...overrides, ...whole };
    };
  const types = Object.keys(examples) as AgentEventType[];
  return Object.fromEntries(types.map((type) => [type, make(type)])) as EventFixtures;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
