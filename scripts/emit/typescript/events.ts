import type { Model } from '../../model/model.ts';
import { banner, comment, key, literal } from '../printer.ts';

/** events.ts: every known event by its identifier, with a type per event. */
export function emitEvents({ events }: Model): string {
  const types = events.map(
    ({ type, description }) =>
      `${comment([description], '  ')}  ${key(type)}: components['schemas'][${literal(type)}];\n`,
  );
  const states = events.flatMap(({ type, agentState }) =>
    agentState === undefined ? [] : `  ${key(type)}: ${literal(agentState)},\n`,
  );
  const effects = events.flatMap(({ type, call }) =>
    call === undefined || call.effect === 'none' ? [] : `  ${key(type)}: ${literal(call.effect)},\n`,
  );
  return [
    banner,
    "import type { components } from './schema.ts';\n\n",
    comment(['The known events by their identifiers.']),
    `export interface AgentEvents {\n${types.join('')}}\n\n`,
    comment(['Identifier of a known event, misspellings of the vendor included.']),
    'export type AgentEventType = keyof AgentEvents;\n\n',
    comment(['A known event.']),
    'export type KnownAgentEvent = AgentEvents[AgentEventType];\n\n',
    // An enum, because its type equals no string literal; comparing with a literal then narrows to that event.
    comment(['Identifier of an event that no page names: any other string. A type alone, nothing at run time.']),
    "export declare enum UnknownEventType {\n  any = 'a name that no page has',\n}\n\n",
    comment([
      'An event that no page names. A switch over the known identifiers leaves this type for its default branch.',
      "To compare with an identifier that is not among them, write it `'...' as string`.",
    ]),
    'export interface UnknownAgentEvent {\n',
    '  eventType: UnknownEventType;\n  workNo?: string;\n  content?: unknown;\n}\n\n',
    comment(['An event of an agent. The list is open: a client must handle events that it does not know.']),
    'export type AgentEvent = KnownAgentEvent | UnknownAgentEvent;\n\n',
    comment(['Identifiers of the known events.']),
    `export const agentEventTypes = [\n${events.map(({ type }) => `  ${literal(type)},\n`).join('')}] as const satisfies readonly AgentEventType[];\n\n`,
    comment(['The state into which an event puts its agent. An event that is not listed leaves the state as it is.']),
    `export const agentStateOfEvent = {\n${states.join('')}} as const satisfies { readonly [Type in AgentEventType]?: string };\n\n`,
    comment(['Name of an agent state into which an event puts the agent.']),
    'export type AgentStateName = (typeof agentStateOfEvent)[keyof typeof agentStateOfEvent];\n\n',
    comment([
      'What an event says of the call that its content names. An event that is not listed says nothing of a call.',
      'docs/extensions.md explains the effects under x-call; the model has the evidence of each.',
    ]),
    `export const callEffectOfEvent = {\n${effects.join('')}} as const satisfies { readonly [Type in AgentEventType]?: string };\n\n`,
    comment(['What an event can say of a call.']),
    'export type CallEffect = (typeof callEffectOfEvent)[keyof typeof callEffectOfEvent];\n',
  ].join('');
}
