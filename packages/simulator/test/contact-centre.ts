import {
  agentEventTypes,
  type CallOptions,
  createGateway,
  type Gateway,
  getAgentEvent,
  type LoginRequest,
  login,
  type Outcome,
} from '@ccgateway/client';
import { operationsOf, readDescription, Validator } from '@ccgateway/conformance';
import { afterEach, expect } from 'vitest';
import { Clock, createSimulator, type Simulator, type SimulatorOptions } from '../src/index.ts';

const description = readDescription();
const validator = new Validator(description);

/** Every operation, with a pattern of its address. */
export const operations = operationsOf(description).map((operation) => ({
  ...operation,
  address: new RegExp(`^/agentgateway/resource${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/**
 * Codes that operations answer although their page does not list them: those of the authentication stand on its page,
 * 000-001, 000-002 and 100-010 name the case by their meaning.
 */
const unlisted = new Set(['000-001', '000-002', '000-003', '100-006', '100-007', '100-010', '100-004']);

/** When the clock of a test stands still. */
export const morning = 1_700_000_000_000;

export const baseUrl = 'http://gateway.test/agentgateway/resource';

/** A contact centre in this process whose clock stands still and whose every answer is held against the description. */
export class ContactCentre {
  readonly clock = new Clock({ manual: true, start: morning });
  readonly simulator: Simulator;
  /** Answers that break the description. */
  readonly violations: string[] = [];
  /** Which codes each operation has answered. */
  readonly answered = new Map<string, Set<string>>();
  readonly #agents = new Map<string, AgentClient>();

  constructor(options: SimulatorOptions = {}) {
    this.simulator = createSimulator({ edition: 'all', pollHold: 0, clock: this.clock, ...options });
  }

  /** The gateway as a client's fetch sees it. */
  readonly fetch = async (input: string | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const response = await this.simulator.fetch(request);
    if (response === undefined) return new Response(null, { status: 404 });
    await this.#judge(request, response.clone());
    return response;
  };

  /** An agent's agent, signed in. */
  async agent(agentid = '291', body: Partial<LoginRequest> = {}): Promise<AgentClient> {
    const agent = new AgentClient(this, agentid);
    const outcome = await agent.signIn(body);
    if (!outcome.ok) throw new Error(`${agentid} cannot sign in: ${outcome.message}`);
    await agent.events();
    this.#agents.set(agentid, agent);
    return agent;
  }

  /** The agent that was opened for the agent before. */
  agentOf(agentid: string): AgentClient {
    const agent = this.#agents.get(agentid);
    if (agent === undefined) throw new Error(`${agentid} has no agent`);
    return agent;
  }

  /** Names of the events that wait for each agent with a agent; who was told nothing is left out. */
  async events(): Promise<Record<string, string[]>> {
    const told: Record<string, string[]> = {};
    for (const [agentid, agent] of this.#agents) {
      const events = await agent.events();
      if (events.length > 0) told[agentid] = events;
    }
    return told;
  }

  close(): void {
    this.simulator.close();
  }

  async #judge(request: Request, response: Response): Promise<void> {
    const { pathname } = new URL(request.url);
    const operation = operations.find(({ method, address }) => method === request.method && address.test(pathname));
    if (operation === undefined) return;
    const codes = this.answered.get(operation.id) ?? new Set();
    this.answered.set(operation.id, codes);
    if (!response.headers.get('Content-Type')?.includes('json')) {
      // The success of a download is a file.
      if (operation.file && response.ok) codes.add('0');
      return;
    }
    const answer = (await response.json()) as { retcode: string; event?: { eventType: string } };
    // Each refusal says why, in plain words that fit into a header.
    const reason = response.headers.get('X-Simulator-Reason') ?? (answer.retcode === '0' ? undefined : 'none');
    if (reason !== undefined && (answer.retcode === '0' || !/^[A-Z][ -~]{20,298}\.$/.test(reason)))
      this.violations.push(`${operation.id} ${answer.retcode}: the reason is ${reason}`);
    codes.add(answer.retcode);
    const violations = validator.violations(operation.response.schema, answer);
    const listed = ['0', ...operation.retcodes, ...unlisted];
    if (operation.retcodes.length > 0 && !listed.includes(answer.retcode)) violations.push('unlisted code');
    if (answer.event) violations.push(...eventViolations(answer.event));
    if (violations.length > 0) this.violations.push(`${operation.id}: ${violations} in ${JSON.stringify(answer)}`);
  }
}

/** What of an event breaks the schema of its type. */
export function eventViolations(event: { eventType: string }): string[] {
  if (!(agentEventTypes as readonly string[]).includes(event.eventType)) return [`unknown event ${event.eventType}`];
  return validator.violations({ $ref: `#/components/schemas/${event.eventType}` }, event);
}

type Operation<Parameters, Result> = (
  gateway: Gateway,
  parameters: Parameters,
  options?: CallOptions,
) => Promise<Outcome<Result>>;

/** One agent's client. */
export class AgentClient {
  readonly agentid: string;
  readonly centre: ContactCentre;
  readonly gateway: Gateway;

  constructor(centre: ContactCentre, agentid: string) {
    this.centre = centre;
    this.agentid = agentid;
    this.gateway = createGateway({ baseUrl, fetch: centre.fetch, retries: 0 });
  }

  signIn(body: Partial<LoginRequest> = {}): Promise<Outcome<unknown>> {
    return login(this.gateway, {
      agentid: this.agentid,
      body: { password: '', phonenum: '40038', autoanswer: false, ...body },
    });
  }

  call<Parameters extends { readonly agentid: string }, Result>(
    operation: Operation<Parameters, Result>,
    parameters: Omit<Parameters, 'agentid'>,
  ): Promise<Outcome<Result>> {
    return operation(this.gateway, { ...parameters, agentid: this.agentid } as unknown as Parameters);
  }

  /** Names of the events that wait, in their order. */
  async events(): Promise<string[]> {
    return (await this.told()).map(({ eventType }) => eventType);
  }

  /** The events that wait, in their order. */
  async told(): Promise<{ eventType: string; content: unknown }[]> {
    const events: { eventType: string; content: unknown }[] = [];
    for (;;) {
      const outcome = await this.call(getAgentEvent, {});
      const event = outcome.ok ? outcome.result : undefined;
      if (event === undefined || Array.isArray(event)) return events;
      events.push(event as { eventType: string; content: unknown });
    }
  }

  /** What the control interface tells of the agent. */
  get seen(): {
    state: string;
    wish: string | null;
    calls: { callid: string; state: string; kind: string }[];
    chats: { callid: string; state: string; mediatype: number }[];
    conference: { confid: number; part: string } | null;
  } {
    const agents = this.centre.simulator.agents() as ({ agentid: string } & AgentClient['seen'])[];
    const agent = agents.find(({ agentid }) => agentid === this.agentid);
    if (agent === undefined) throw new Error(`${this.agentid} was never signed in`);
    return agent;
  }

  /** ID of the call in this state. */
  callIn(state: string): string {
    return this.seen.calls.find((call) => call.state === state)?.callid ?? '';
  }
}

/** The return code of an outcome; 0 of a success, the kind of a failure without one. */
export function codeOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? '0' : outcome.kind === 'retcode' ? outcome.retcode : outcome.kind;
}

/** Opens a contact centre that is closed after the test. */
export type Open = (options?: SimulatorOptions) => ContactCentre;

/** ID of the caller who waits in a queue. */
export function queued({ centre }: AgentClient): string {
  return [...centre.simulator.gateway.centre.switchboard.queued.keys()][0] ?? '';
}

/** For a file of tests: what opens contact centres. After each test they close, and none may have broken the description. */
export function contactCentres(): Open {
  const centres: ContactCentre[] = [];
  afterEach(() => {
    for (const centre of centres.splice(0)) {
      centre.close();
      expect(centre.violations).toEqual([]);
    }
  });
  return (options) => {
    const centre = new ContactCentre(options);
    centres.push(centre);
    return centre;
  };
}
