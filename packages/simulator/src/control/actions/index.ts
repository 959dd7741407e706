import type { SimulatedGateway } from '../../wire/gateway.ts';
import type { Action, ActionSchema } from './action.ts';
import { event, signout } from './agents.ts';
import { call } from './call.ts';
import { hangup, ivr, preview, queue, record, ring } from './calls.ts';
import { chat, message } from './chats.ts';
import { invite, join, leave, refuse } from './conferences.ts';
import { fault, heal } from './faults.ts';
import { play, stop } from './play.ts';
import { settle } from './settle.ts';
import { supervise } from './supervise.ts';
import { clock, reset } from './time.ts';

export { ActionError, type ActionSchema, type ParameterSchema } from './action.ts';
export { settlingOf } from './settle.ts';
export { seenOf } from './time.ts';

/** The actions of the control interface and of scenario files: the one place that lists them. */
const actions = {
  ring,
  queue,
  ivr,
  chat,
  message,
  hangup,
  join,
  refuse,
  invite,
  leave,
  preview,
  record,
  signout,
  call,
  supervise,
  event,
  fault,
  heal,
  play,
  stop,
  settle,
  clock,
  reset,
} as const;

export type ActionName = keyof typeof actions;

/** The parameters of each action. */
export type Actions = {
  [Name in ActionName]: (typeof actions)[Name] extends Action<infer Parameters> ? Parameters : never;
};

/** What each action hands back; a promise where it may have to wait. */
export type ActionResults = { [Name in ActionName]: ReturnType<(typeof actions)[Name]['perform']> };

/** JSON Schemas of the actions' parameters: what the control interface and scenario files are checked against. */
export const actionSchemas = Object.fromEntries(
  Object.entries(actions).map(([name, { schema }]) => [name, schema]),
) as Readonly<Record<ActionName, ActionSchema>>;

/** Performs an action. The parameters must have passed the action's schema. */
export function perform<Name extends ActionName>(
  gateway: SimulatedGateway,
  name: Name,
  parameters: Actions[Name],
): ActionResults[Name] {
  return actions[name].perform(gateway, parameters as never) as ActionResults[Name];
}

/** Performs an action, with turns for others where it takes long. */
export function performInTurns<Name extends ActionName>(
  gateway: SimulatedGateway,
  name: Name,
  parameters: Actions[Name],
): object | Promise<object> {
  const { perform, inTurns }: Action<never> = actions[name];
  return (inTurns ?? perform)(gateway, parameters as never);
}
