import type { OperationId } from '@ccgateway/openapi';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { StateError } from '../centre/known.ts';
import { putState, saveState } from '../state/simulator-state.ts';
import { minimal } from '../wire/behaviours/index.ts';
import type { SimulatedGateway } from '../wire/gateway.ts';
import { ActionError, type ActionName, actionSchemas, performInTurns, seenOf, settlingOf } from './actions/index.ts';
import { listAgents, listChats, listIvrs, listStatistics } from './lists.ts';
import { schemaErrorText } from './schema-error.ts';

/** Path of the control interface, outside of the gateway's base path. */
export const controlPath = '/simulator';

/** Whether a path or address is that of the control interface. */
export function isControl(url: string): boolean {
  return url.startsWith(controlPath) && /^[/?]?$/.test(url.charAt(controlPath.length));
}

/** What GET answers, by its name. */
const lists: Readonly<Record<string, (gateway: SimulatedGateway) => object>> = {
  agents: ({ centre }) => listAgents(centre),
  chats: ({ centre }) => listChats(centre),
  statistics: ({ centre }) => listStatistics(centre),
  ivrs: ({ centre }) => listIvrs(centre),
  operations: listOperations,
  settle: settlingOf,
  state: saveState,
  clock: ({ centre }) => seenOf(centre.clock),
  log: ({ log }) => log.entries(),
};

export interface ControlReply {
  readonly status: number;
  readonly body: string;
  /** The error sentence in the body of a refusal. */
  readonly error?: string;
}

/** Answers the control interface: GET one of the lists, POST one of the actions. */
export class Control {
  readonly #gateway: SimulatedGateway;
  readonly #ajv = new Ajv2020({ strict: false, verbose: true });
  readonly #validators = new Map<ActionName, ValidateFunction>();

  constructor(gateway: SimulatedGateway) {
    this.#gateway = gateway;
  }

  handle(
    method: string,
    url: string,
    contentType: string | undefined,
    body: string,
  ): ControlReply | Promise<ControlReply> {
    const [path = '', query = ''] = url.split('?');
    const name = path.slice(controlPath.length + 1);
    if (method === 'GET') {
      const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
      if (list) return reply(200, list(this.#gateway));
      if (name.startsWith('log/')) return this.#logEntry(Number(name.slice(4)));
      if (name === '') return reply(200, { get: [...Object.keys(lists), 'feed'], post: actionSchemas });
    }
    const isState = name === 'state' && method === 'PUT';
    if (!isState && !Object.hasOwn(actionSchemas, name))
      return reply(404, {
        error: `There is no ${method} ${path.slice(0, 100)}; GET ${controlPath}/ lists what there is.`,
      });
    if (!isState && method !== 'POST') return reply(405, { error: `${name} is asked for by POST.` });
    // A browser sends a cross-origin form without a preflight request, but no JSON.
    if (!contentType?.startsWith('application/json'))
      return reply(415, { error: 'Send JSON, with Content-Type: application/json.' });
    let parameters: unknown;
    try {
      parameters = body === '' ? {} : JSON.parse(body);
    } catch {
      return reply(400, { error: 'The body is not valid JSON.' });
    }
    return isState ? this.#putState(parameters) : this.#act(name as ActionName, withQuery(parameters, query));
  }

  #putState(state: unknown): ControlReply {
    try {
      putState(this.#gateway, state);
      return reply(200, {});
    } catch (error) {
      if (error instanceof StateError) return reply(409, { error: error.message });
      throw error;
    }
  }

  #logEntry(seq: number): ControlReply {
    const entry = this.#gateway.log.entry(seq);
    if (entry) return reply(200, entry);
    return reply(404, {
      error: 'The log has no such entry; it keeps the newest ones, which GET /simulator/log lists.',
    });
  }

  /** Why the parameters of an action are wrong; undefined if they are right. */
  parameterError(name: ActionName, parameters: unknown): string | undefined {
    if (!Object.hasOwn(actionSchemas, name))
      return `there is no such action; take one of: ${Object.keys(actionSchemas).join(', ')}`;
    const validate = this.#validators.get(name) ?? this.#ajv.compile(actionSchemas[name]);
    this.#validators.set(name, validate);
    if (validate(parameters)) return undefined;
    const error = validate.errors?.[0] as ErrorObject;
    return `${error.instancePath.slice(1) || 'it'} ${schemaErrorText(error)}`;
  }

  #act(name: ActionName, parameters: unknown): ControlReply | Promise<ControlReply> {
    const problem = this.parameterError(name, parameters);
    if (problem !== undefined) return reply(400, { error: `${name}: ${problem}.` });
    try {
      const result: object = performInTurns(this.#gateway, name, parameters as never);
      return result instanceof Promise ? result.then(succeeded, failed) : succeeded(result);
    } catch (error) {
      return failed(error);
    }
  }
}

/** The parameters with switches of the query, as in reset?empty. */
function withQuery(parameters: unknown, query: string): unknown {
  const switches = query.split('&').filter((name) => /^\w+$/.test(name));
  if (switches.length === 0 || typeof parameters !== 'object') return parameters;
  return { ...parameters, ...Object.fromEntries(switches.map((name) => [name, true])) };
}

/** Every operation, and whether the simulator simulates it or does the documented minimum. */
export function listOperations({ operations }: SimulatedGateway): object[] {
  return operations.map(({ id, method, path }) => ({
    operation: id,
    method,
    path,
    answers: minimal.has(id as OperationId) ? 'minimum' : 'behaviour',
  }));
}

function succeeded(result: object): ControlReply {
  return reply(200, result);
}

/** The answer where the contact centre could not do it; throws any other error again. */
function failed(error: unknown): ControlReply {
  if (error instanceof ActionError) return reply(409, { error: error.message });
  throw error;
}

function reply(status: number, value: object): ControlReply {
  const body = JSON.stringify(value);
  return 'error' in value ? { status, body, error: String(value.error) } : { status, body };
}
