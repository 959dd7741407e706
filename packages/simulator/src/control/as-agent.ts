import type { Agent } from '../centre/agent.ts';
import { renewGuid, takesGuid } from '../centre/session.ts';
import { basePath, type SimulatedGateway } from '../wire/gateway.ts';
import type { Operation } from '../wire/operation.ts';
import type { WireReply, WireRequest } from '../wire/reply.ts';
import { ActionError } from './actions/action.ts';

/** What an agent is to do. */
export interface AgentCall {
  /** An operationId, or one of the short names of {@link deeds}. */
  readonly operation: string;
  readonly agentid: string;
  readonly parameters?: Readonly<Record<string, string | number | boolean>> | undefined;
  readonly body?: Readonly<Record<string, unknown>> | undefined;
}

/** What the gateway answered, with the reason and the note that headers carry. */
export interface AgentAnswer {
  readonly operation: string;
  readonly status: number;
  readonly retcode: string;
  readonly message?: string;
  readonly result?: unknown;
  readonly event?: unknown;
  readonly reason?: string;
  readonly note?: string;
  /** Media type and length of a file, which is answered by the operation itself only. */
  readonly file?: { readonly mediaType: string; readonly bytes: number };
}

interface Deed {
  readonly operation: string;
  readonly parameters?: AgentCall['parameters'];
}

/** Short names of what agents do most, with the parameters that they have unless given. */
export const deeds: Readonly<Record<string, Deed>> = {
  signin: { operation: 'login' },
  signout: { operation: 'logout' },
  poll: { operation: 'getAgentEvent' },
  skills: { operation: 'resetSkill', parameters: { autoflag: true } },
  idle: { operation: 'sayFree' },
  busy: { operation: 'sayBusy' },
  rest: { operation: 'rest', parameters: { time: 600, restcause: 0 } },
  endrest: { operation: 'cancelRest' },
  wrapup: { operation: 'sayWork' },
  endwrapup: { operation: 'cancelWork' },
  answer: { operation: 'answer' },
  reject: { operation: 'reject' },
  hold: { operation: 'hold' },
  retrieve: { operation: 'getHold' },
  release: { operation: 'release' },
  status: { operation: 'getAgentStatus' },
};

/**
 * Performs an operation as an agent, by a request as a desktop would send it: it is checked, logged and disturbed by
 * faults as any other. The GUID stays here.
 */
export async function callAsAgent(gateway: SimulatedGateway, asked: AgentCall): Promise<AgentAnswer> {
  const { operation, parameters } = operationOf(gateway, asked.operation);
  const agent = gateway.centre.agent(asked.agentid);
  const given = { ...parameters, ...asked.parameters };
  const url = addressOf(operation, { ...given, agentid: asked.agentid });
  const body = bodyOf(operation, asked, agent);
  const guid = operation.needsGuid && agent ? guidOf(gateway, agent) : undefined;
  // What is already decided runs at once: the answer of an operation that is not held comes without a turn of the loop.
  const reply = gateway.handle(requestOf(operation.method, url, body, guid));
  const answered = reply instanceof Promise ? await reply : reply;
  if (answered === undefined || answered.drop) throw new ActionError('A fault broke the connection; heal ends that.');
  const session = gateway.centre.agents.get(asked.agentid)?.session;
  if (!operation.needsGuid && answered.retcode === '0' && session) session.unattended = true;
  return answerOf(operation, answered);
}

function operationOf(
  gateway: SimulatedGateway,
  name: string,
): { operation: Operation; parameters?: AgentCall['parameters'] } {
  const byId = (id: string) => gateway.operations.find((one) => one.id === id);
  const short = name.replaceAll('-', '').toLowerCase();
  const deed = Object.hasOwn(deeds, short) ? deeds[short] : undefined;
  const operation = byId(deed?.operation ?? name);
  if (operation) return { operation, parameters: deed?.parameters };
  throw new ActionError(
    `There is no operation ${name} in edition ${gateway.edition}; take an operationId, or one of: ${Object.keys(deeds).join(', ')}.`,
  );
}

/** The address with the parameters in their places. Values are checked by the gateway, names here. */
function addressOf(operation: Operation, given: Readonly<Record<string, string | number | boolean>>): string {
  const known = [...operation.pathRules, ...operation.queryRules].map(({ name }) => name);
  const stray = Object.keys(given).find((name) => name !== 'agentid' && !known.includes(name));
  if (stray !== undefined) {
    const others = known.filter((name) => name !== 'agentid').join(', ');
    throw new ActionError(`${operation.id} has no parameter ${stray}; ${others ? `it has ${others}` : 'it has none'}.`);
  }
  const path = operation.segments.map((segment) => {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined) return segment;
    const value = given[name];
    if (value === undefined) throw new ActionError(`${operation.id} needs the parameter ${name}.`);
    return encodeURIComponent(value);
  });
  const query = operation.queryRules.flatMap(({ name }) => {
    const value = given[name];
    return value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return `${basePath}/${path.join('/')}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

function bodyOf({ needsGuid, hasBody }: Operation, { body, agentid }: AgentCall, agent: Agent | undefined): string {
  // Nobody sits at a telephone: a call rings until somebody says answer.
  const usual =
    needsGuid || !hasBody ? undefined : { password: agent?.password ?? '', phonenum: agentid, autoanswer: false };
  if (body === undefined && usual === undefined) return '';
  try {
    return JSON.stringify({ ...usual, ...body });
  } catch {
    // JSON.parse reads deeper nesting than JSON.stringify writes.
    throw new ActionError('The body is nested too deeply to be sent.');
  }
}

/** The GUID of the agent; a new one where nobody polls who would renew it. */
function guidOf({ centre }: SimulatedGateway, { session }: Agent): string | undefined {
  if (session === undefined) return undefined;
  const { clock, random, settings } = centre;
  if (session.unattended && !takesGuid(session, session.guid, clock.now(), settings))
    renewGuid(session, session.guid, clock.now(), random, settings);
  return session.guid;
}

function requestOf(method: string, url: string, body: string, guid: string | undefined): WireRequest {
  const headers: Readonly<Record<string, string | undefined>> = { 'content-type': 'application/json', guid };
  return { method, url, body, header: (name) => headers[name] };
}

function answerOf(operation: Operation, { status, retcode, headers, body, reason, note }: WireReply): AgentAnswer {
  const told = { ...(reason !== undefined && { reason }), ...(note !== undefined && { note }) };
  const mediaType = headers[headers.indexOf('Content-Type') + 1] ?? '';
  const whole = { operation: operation.id, status, retcode };
  if (typeof body !== 'string' || !mediaType.includes('json'))
    return { ...whole, ...told, ...(body.length > 0 && { file: { mediaType, bytes: body.length } }) };
  return { ...whole, ...(JSON.parse(body) as object), ...told };
}
