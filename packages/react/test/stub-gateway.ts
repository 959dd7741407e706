import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AgentEventType } from '@ccgateway/client';
import { eventsFor } from '@ccgateway/client/fixtures';
import { operationsOf, readDescription } from '@ccgateway/conformance';

type Operation = 'login' | 'getAgentEvent' | 'sayBusy' | 'queryAgentSkills' | 'getAgentStatus';

const guid = 'stub.AgentGateway1';
const operations = operationsOf(readDescription());

/** A gateway on another origin than the page; it answers the documented examples, as its test directs. */
export interface StubGateway {
  readonly baseUrl: string;
  /** How often each operation was called. */
  readonly calls: Readonly<Record<Operation, number>>;
  /** Answers the agent's poll with an event: the waiting one, else the next one. */
  deliver(type: AgentEventType): void;
  /** Refuses the next call of an operation; a waiting poll is refused at once. */
  refuse(operation: Operation, retcode: string): void;
  close(): Promise<void>;
}

export async function startStubGateway(agentid: string): Promise<StubGateway> {
  const calls = { login: 0, getAgentEvent: 0, sayBusy: 0, queryAgentSkills: 0, getAgentStatus: 0 };
  const refusals = new Map<Operation, string>();
  const polled: object[] = [];
  let poll: ServerResponse | undefined;

  const paths: Record<string, Operation> = {
    [`PUT /onlineagent/${agentid}`]: 'login',
    [`GET /agentevent/${agentid}`]: 'getAgentEvent',
    [`POST /onlineagent/${agentid}/saybusy?reason=200`]: 'sayBusy',
    [`GET /onlineagent/${agentid}/agentskills`]: 'queryAgentSkills',
    [`GET /onlineagent/${agentid}/agentstatus`]: 'getAgentStatus',
  };

  const server = createServer((request, response) => {
    if (request.method === 'OPTIONS') return allow(response).writeHead(204).end();
    const operation = paths[`${request.method} ${request.url}`];
    if (operation === undefined) return answer(response, failure('000-002'));
    calls[operation]++;
    // Only a page that could read Set-GUID knows the GUID.
    if (operation !== 'login' && request.headers.guid !== guid) return answer(response, failure('000-003'));
    if (operation === 'getAgentEvent') return hold(request, response);
    const refusal = refusals.get(operation);
    refusals.delete(operation);
    if (operation === 'login') response.setHeader('Set-GUID', `JSESSIONID=${guid}`);
    answer(response, refusal ? failure(refusal) : success(operation));
  });

  function hold(request: IncomingMessage, response: ServerResponse): void {
    const next = polled.shift();
    if (next) answer(response, next);
    else poll = response;
    request.socket.once('close', () => {
      if (poll === response) poll = undefined;
    });
  }

  function answerPoll(body: object): void {
    if (poll) answer(poll, body);
    else polled.push(body);
    poll = undefined;
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    deliver: (type) => answerPoll({ message: '', retcode: '0', event: eventsFor(agentid)[type]() }),
    refuse: (operation, retcode) =>
      operation === 'getAgentEvent' ? answerPoll(failure(retcode)) : refusals.set(operation, retcode),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, body: unknown): void {
  allow(response).setHeader('Content-Type', 'application/json;charset=UTF-8').end(JSON.stringify(body));
}

function allow(response: ServerResponse): ServerResponse {
  return response
    .setHeader('Access-Control-Allow-Origin', '*')
    .setHeader('Access-Control-Allow-Methods', 'GET, PUT, POST, DELETE')
    .setHeader('Access-Control-Allow-Headers', 'Content-Type, Guid')
    .setHeader('Access-Control-Expose-Headers', 'Set-GUID');
}

function failure(retcode: string): object {
  return { message: '', retcode, result: '' };
}

/** The documented example of a success. */
export function success(operation: Operation): unknown {
  const examples = operations.find(({ id }) => id === operation)?.response.examples ?? {};
  const found = Object.values(examples).find(({ value }) => (value as { retcode: string }).retcode === '0');
  if (found) return found.value;
  throw new Error(`The description has no example of a success of ${operation}.`);
}
