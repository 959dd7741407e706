import type { Model, Operation } from '@ccgateway/openapi/model';
import { callsOf } from '../../samples/call.ts';
import { parametersOf } from '../lib/operation.ts';
import type { MessageKey } from '../lib/texts.ts';
import type { ConsoleOperation } from './request.ts';
import type { OwnCalls } from './session.ts';

/** What the console of a page gets from the model, as JSON in the page. */
export interface ConsoleSetup {
  readonly operation: ConsoleOperation;
  readonly own: OwnCalls;
  /** Bodies to choose from, by name, as JSON. */
  readonly bodies: readonly { readonly name: string; readonly json: string }[];
  /** Texts that the console needs while it runs, with their placeholders. */
  readonly texts: Readonly<Partial<Record<MessageKey, string>>>;
}

/** The texts that a running console shows. */
export const consoleTexts = [
  'console.sending',
  'console.none',
  'console.request',
  'console.answer',
  'console.answer.file',
  'console.events',
  'console.events.none',
  'console.state',
  'console.state.asked',
  'console.state.unchanged',
  'console.refused',
  'console.problem.address',
  'console.problem.missing',
  'console.problem.body',
  'console.problem.getBody',
  'console.trouble.mixed',
  'console.trouble.local',
  'console.trouble.cors',
  'console.trouble.unreachable',
  'console.localSite',
] as const satisfies readonly MessageKey[];

/** An operation as the console calls it. */
export function consoleOperationOf(operation: Operation, model: Model): ConsoleOperation {
  const { id, method, path, needsGuid, result, parameters } = operation;
  return {
    id,
    method,
    path,
    needsGuid,
    file: result.kind === 'file',
    contentType: model.headers.request.find(({ name }) => name === 'Content-Type')?.default ?? '',
    parameters: [
      ...parameters.path.map(({ name }) => ({ name, place: 'path' as const, required: true })),
      ...parameters.query.map(({ name, required }) => ({ name, place: 'query' as const, required })),
    ],
  };
}

/** The setup of the console of an operation, without its texts. */
export function setupOf(operation: Operation, model: Model): Omit<ConsoleSetup, 'texts'> {
  const named = (id: string) => {
    const found = model.operations.find((one) => one.id === id);
    if (found === undefined) throw new Error(`the model has no operation ${id}, which the console needs`);
    return found;
  };
  const login = named('login');
  const states = model.schemas.AgentState;
  const signIn = login.body?.examples.find(({ name }) => name === 'documented');
  return {
    operation: consoleOperationOf(operation, model),
    own: {
      login: consoleOperationOf(login, model),
      forceLogin: consoleOperationOf(named('forceLogin'), model),
      getAgentEvent: consoleOperationOf(named('getAgentEvent'), model),
      getAgentStatus: consoleOperationOf(named('getAgentStatus'), model),
      states: Object.fromEntries((states?.known ?? []).map(({ value, meaning }) => [value, meaning])),
      signIn: JSON.stringify(signIn?.value),
    },
    bodies: callsOf(operation, model).flatMap(({ example }) =>
      example === undefined
        ? []
        : [{ name: example.summary ?? example.name, json: JSON.stringify(example.value, null, 2) }],
    ),
  };
}

/** The parameters that a form asks for, each with its example value. */
export function inputsOf(operation: Operation, model: Model) {
  const values = new Map(callsOf(operation, model)[0]?.values.map(({ name, value }) => [name, value]));
  return parametersOf(operation).map(({ name, required, secret }) => ({
    name,
    required,
    hidden: secret === 'password',
    value: values.has(name) ? String(values.get(name)) : '',
  }));
}
