import type { Wire } from '@ccgateway/openapi/model';
import { Agent, noCustomState, type Session } from '../centre/agent.ts';
import { type AgentIds, agentIdsOf } from '../centre/agent-ids.ts';
import { AgentStateMachine } from '../centre/agent-state.ts';
import { Clock, OwnTimers } from '../centre/clock.ts';
import { describedIn, lackingIn } from './described.ts';
import { Faults } from './faults.ts';
import { type Operation, operationsOf, segmentsOf } from './operation.ts';
import { Pusher, pushHeader } from '../centre/push.ts';
import { Random } from '../centre/random.ts';
import { decode, readBody, readParameters, wrongParameter } from './read-request.ts';
import { Router } from './router.ts';
import { notSignedIn, wrongGuid } from './session-refusals.ts';
import { type Settings, type SimulatorOptions, settingsOf } from '../centre/settings.ts';
import { Switchboard } from '../centre/switchboard.ts';
import { type Answer, bare, plainReason, type Refusal, refused, type WireReply, type WireRequest } from './wire.ts';

export const basePath = '/agentgateway/resource';

/** Arguments of a behaviour. */
export interface Context {
  readonly gateway: SimulatedGateway;
  readonly agent: Agent;
  readonly operation: Operation;
  /** Parameters of path and query, as text. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly request: WireRequest;
}

/** The implementation of one operation. It answers at once, or later for a held poll. */
export type Behaviour = (context: Context) => Answer | WireReply | Promise<WireReply>;

/** A contact centre in memory that answers the documented operations. Knows nothing of servers. */
export class SimulatedGateway {
  readonly settings: Settings;
  readonly clock: OwnTimers;
  readonly agentState: AgentStateMachine;
  readonly switchboard: Switchboard;
  readonly faults: Faults;
  readonly random: Random;
  readonly agents = new Map<string, Agent>();
  readonly operations: readonly Operation[];
  /** Implementations by operation; the other operations answer their documented example. */
  readonly behaviours: ReadonlyMap<string, Behaviour>;
  readonly pusher: Pusher;
  /** The edition of the documents that is answered. */
  readonly edition: string;
  readonly #whole: Wire;
  /** Finds the operations that other editions have; made when an address is asked for that this one lacks. */
  #others: Router | undefined;
  readonly #agentIds: AgentIds;
  readonly #router: Router;
  /** Words that legacy routes have in the place of the agent ID. */
  readonly #legacyWords: ReadonlySet<string | undefined>;
  readonly #meanings: Wire['retcodes'];
  /** Before this time no agent can exceed `deadAfter`. */
  #nextSilenceCheck = 0;
  readonly #delayed = new Set<() => void>();

  /** @param whole the interface of all editions, of which `options.edition` chooses one */
  constructor(whole: Wire, behaviours: ReadonlyMap<string, Behaviour>, options: SimulatorOptions = {}) {
    const wire = describedIn(whole, options.edition);
    this.edition = options.edition === 'all' ? 'all' : wire.edition;
    this.#whole = whole;
    this.behaviours = behaviours;
    this.settings = settingsOf(options);
    this.clock = new OwnTimers(options.clock ?? new Clock());
    this.random = new Random(this.settings.seed);
    this.faults = new Faults();
    this.agentState = new AgentStateMachine(this.clock);
    this.switchboard = new Switchboard(this.clock, this.agentState, this.settings.skills[0]?.id ?? 1);
    this.pusher = new Pusher(this, options.fetch ?? fetch);
    this.operations = operationsOf(wire);
    this.#agentIds = agentIdsOf(wire);
    this.#router = new Router(this.operations);
    this.#legacyWords = new Set(wire.legacy.routes.map(({ path }) => segmentsOf(path)[1]));
    this.#meanings = wire.retcodes;
    this.clock.every(1000, () => this.#signOutSilent());
  }

  /**
   * The agent of this ID; undefined if the contact centre has none. Agents are kept from their first sign-in on, so that
   * requests for many IDs take no memory.
   */
  agent(id: string): Agent | undefined {
    const known = this.agents.get(id);
    if (known) return known;
    const settings = this.settings.agents ? this.settings.agents.get(id) : { agentid: id };
    if (settings === undefined || !this.#agentIds.pattern.test(id)) return undefined;
    return new Agent(id, settings);
  }

  /** Answers a request below the base path; undefined for any other. */
  handle(request: WireRequest): WireReply | Promise<WireReply> | undefined {
    const mark = request.url.indexOf('?');
    const path = mark < 0 ? request.url : request.url.slice(0, mark);
    const leniencies: string[] = [];
    let clean = path;
    if (path.includes('//')) {
      clean = path.replace(/\/{2,}/g, '/');
      leniencies.push('double slash');
    }
    if (!clean.startsWith(`${basePath}/`)) return undefined;
    const segments = clean.slice(basePath.length + 1).split('/');
    if (segments.length > 1 && segments.at(-1) === '') {
      segments.pop();
      leniencies.push('trailing slash');
    }
    const match = this.#router.find(request.method, segments);
    if (this.#legacyWords.has(segments[1])) return bare(404, noSuchAddress);
    if (match === undefined || 'allow' in match) {
      const other = this.#otherEdition(request.method, segments);
      if (other !== undefined) return bare(404, other);
    }
    if (match === undefined) return bare(404, noSuchAddress);
    if ('allow' in match) return bare(405, `The address takes ${match.allow}.`, ['Allow', match.allow]);
    if (match.told !== undefined) leniencies.push(match.told);
    const agentid = this.#agentOf(match.operation, match.values);
    if (request.header(pushHeader.toLowerCase()) !== undefined) return bare(508, isPush);
    const fault = this.faults.take(match.operation.id, agentid);
    if (fault === undefined) return this.#answer(request, mark, match.operation, match.values, leniencies);
    if (fault.drop) return { ...bare(500, faulty), drop: true };
    const reply = (): WireReply | Promise<WireReply> =>
      fault.retcode === undefined
        ? this.#answer(request, mark, match.operation, match.values, leniencies)
        : this.#reply(match.operation, refused(fault.retcode, faulty), agentid, []);
    if (fault.latency === undefined) return reply();
    return this.#later(fault.latency, reply);
  }

  /** Why an address is none here that is one in other editions; undefined where it is none in any. */
  #otherEdition(method: string, segments: readonly string[]): string | undefined {
    this.#others ??= new Router(operationsOf(lackingIn(this.#whole, this.edition)));
    const match = this.#others.find(method, segments);
    if (match === undefined || 'allow' in match) return undefined;
    const { id } = match.operation;
    const { introducedIn, removedIn } = this.#whole.operations.find((one) => one.id === id) ?? {};
    const when =
      introducedIn !== undefined && introducedIn > this.edition
        ? `comes with edition ${introducedIn}`
        : `is gone since edition ${removedIn}`;
    return `${id} ${when}, and edition ${this.edition} is answered here; choose another with --edition.`;
  }

  /** Opens a session with a new GUID. */
  signIn(
    agent: Agent,
    given: Omit<Session, 'guid' | 'guidSince' | 'former' | 'past' | 'loginTime' | 'lastSeen'>,
  ): Session {
    const now = this.clock.now();
    this.agents.set(agent.id, agent);
    agent.forget();
    agent.session = {
      ...given,
      guid: this.newGuid(),
      guidSince: now,
      former: undefined,
      past: [],
      loginTime: now,
      lastSeen: now,
    };
    agent.onEvent = given.push && (() => this.pusher.wake(agent));
    return agent.session;
  }

  /** Ends a session. Calls end with it, unless another session takes over. Later refusals quote `why`. */
  signOut(
    agent: Agent,
    { tell, keepCalls = false, why = 'its session ended' }: { tell: boolean; keepCalls?: boolean; why?: string },
  ): void {
    const { session } = agent;
    if (session === undefined) return;
    agent.ended = { why, guid: session.guid };
    if (!keepCalls) this.switchboard.clear(agent);
    const { waiting } = agent;
    if (tell) agent.emit('AgentOther_ShutdownService', { loginTime: String(session.loginTime) });
    else waiting?.(undefined, notSignedIn(agent));
    agent.session = undefined;
    agent.wish = undefined;
    agent.skills = [];
    agent.customState = noCustomState;
    agent.talkRight = true;
    // Nobody can poll these events any more; pushes of the session still go out.
    if (session.push === undefined) agent.forget();
    this.agentState.enter(agent, 'signed-out');
  }

  newGuid(): string {
    const digits = this.random.hex(32);
    const parts = [
      digits.slice(0, 8),
      digits.slice(8, 12),
      digits.slice(12, 16),
      digits.slice(16, 20),
      digits.slice(20),
    ];
    return `${parts.join('-')}.AgentGateway0`;
  }

  /**
   * With dynamic authentication, the headers with a new GUID when the interval is over. A client that still sends the
   * former GUID missed the answer with the new one, so it gets that again.
   */
  renewGuid(session: Session, used: string | undefined): string[] {
    const { authmode, guidInterval, guidTimeout } = this.settings;
    const now = this.clock.now();
    if (authmode !== 2) return [];
    if (now - session.guidSince < guidInterval)
      return session.former && used === session.former.guid ? setGuid(session) : [];
    // Keep the first GUID: clients that ignore renewals send it.
    if (session.past.push(session.guid) > 8) session.past.splice(1, 1);
    session.former = { guid: session.guid, until: session.guidSince + guidTimeout };
    session.guid = this.newGuid();
    session.guidSince = now;
    return setGuid(session);
  }

  /** Removes every agent and every call. The same GUIDs and call IDs follow as after a start. */
  reset(): void {
    for (const agent of this.agents.values()) this.signOut(agent, { tell: false });
    this.agents.clear();
    this.switchboard.restart();
    this.faults.clear();
    this.pusher.abandon();
    this.random.restart();
  }

  /** Cancels its own timers, aborts pushes, and answers every held request. */
  close(): void {
    this.clock.stop();
    this.pusher.close();
    for (const agent of this.agents.values()) agent.waiting?.(undefined);
    for (const answer of [...this.#delayed]) answer();
  }

  /** An answer of an operation as it goes over the wire. */
  reply(operation: Operation, answer: Answer, agentid: string, headers: readonly string[] = []): WireReply {
    return this.#reply(operation, answer, agentid, headers);
  }

  #answer(
    request: WireRequest,
    mark: number,
    operation: Operation,
    values: readonly string[],
    leniencies: string[],
  ): WireReply | Promise<WireReply> {
    const parameters: Record<string, string> = Object.create(null);
    const wrong = readParameters(
      operation,
      values,
      mark < 0 ? '' : request.url.slice(mark + 1),
      parameters,
      leniencies,
    );
    const agentid = parameters.agentid ?? '';
    const refuse = (refusal: Refusal) => this.#reply(operation, refusal, agentid, this.#told(leniencies));
    if (wrong?.name === 'agentid') return refuse(wrongParameter(operation, wrong));

    const agent = this.agent(agentid);
    if (agent === undefined) return refuse(refused(operation.needsGuid ? '100-006' : '100-004', noSuchAgent));
    const denied = operation.needsGuid ? this.#denied(agent, request.header('guid')) : undefined;
    if (denied) return refuse(denied);
    if (wrong !== undefined) return refuse(wrongParameter(operation, wrong));

    const body = readBody(request, operation, leniencies);
    if ('wrong' in body) return refuse(wrongParameter(operation, body.wrong));
    if (request.method === 'HEAD') return { ...this.#example(operation, agentid, this.#told(leniencies)), body: '' };
    const behaviour = this.behaviours.get(operation.id);
    if (behaviour === undefined) {
      return this.#example(operation, agentid, [...this.#told(leniencies), 'X-Simulator-Behaviour', 'example']);
    }
    const answer = behaviour({ gateway: this, agent, operation, parameters, body: body.fields, request });
    const told = this.#told(leniencies);
    const finished = (reply: WireReply) =>
      told.length > 0 ? { ...reply, headers: [...reply.headers, ...told] } : reply;
    if (answer instanceof Promise) return answer.then(finished);
    return 'status' in answer ? finished(answer) : this.#reply(operation, answer, agentid, told);
  }

  /** The agent ID that an address names; empty where it names none that can be one. */
  #agentOf({ pathRules }: Operation, values: readonly string[]): string {
    const index = pathRules.findIndex(({ name }) => name === 'agentid');
    const id = decode(values[index] ?? '') ?? '';
    return this.#agentIds.pattern.test(id) ? id : '';
  }

  /** The refusal of a call without a session or with a wrong GUID; undefined for an authenticated call. */
  #denied(agent: Agent, header: string | undefined): Refusal | undefined {
    const { session } = agent;
    if (session === undefined) return notSignedIn(agent);
    if (this.settings.authmode === 0) return undefined;
    const now = this.clock.now();
    const expired = this.settings.authmode === 2 && now - session.guidSince > this.settings.guidTimeout;
    if (header === session.guid && !expired) return undefined;
    if (header !== undefined && header === session.former?.guid && now <= session.former.until) return undefined;
    return wrongGuid(header, session, agent, this.settings);
  }

  #told(leniencies: readonly string[]): string[] {
    if (!this.settings.strict || leniencies.length === 0) return [];
    // Clients refuse answers with long headers.
    const told = leniencies.length > 20 ? [...leniencies.slice(0, 20), 'and more'] : leniencies;
    return ['X-Simulator-Leniency', told.join(', ')];
  }

  #example(operation: Operation, agentid: string, headers: readonly string[]): WireReply {
    const { mediaType, body } = operation.example;
    return {
      status: 200,
      headers: ['Content-Type', mediaType, ...headers],
      body,
      operation: operation.id,
      retcode: '0',
      agentid,
    };
  }

  #reply(operation: Operation, answer: Answer, agentid: string, headers: readonly string[]): WireReply {
    const { retcode } = answer;
    const usual = { status: 200, operation: operation.id, retcode, agentid };
    const json = ['Content-Type', 'application/json', ...headers];
    if ('reason' in answer) {
      const reason = plainReason(answer.reason);
      const body = JSON.stringify({ message: this.#meaningOf(retcode), result: '', retcode });
      return { ...usual, headers: [...json, 'X-Simulator-Reason', reason], body, reason };
    }
    if (!('result' in answer)) return this.#example(operation, agentid, headers);
    const { message = this.#meaningOf(retcode), result } = answer;
    return { ...usual, headers: json, body: JSON.stringify({ message, retcode, result }) };
  }

  #meaningOf(code: string): string {
    return Object.hasOwn(this.#meanings, code) ? (this.#meanings[code] as string) : '';
  }

  /** Answers after a delay, or when the gateway closes. Errors are handled as without a delay. */
  #later(milliseconds: number, reply: () => WireReply | Promise<WireReply>): Promise<WireReply> {
    return new Promise<void>((resolve) => {
      const answer = () => {
        this.#delayed.delete(answer);
        resolve();
      };
      this.#delayed.add(answer);
      this.clock.after(milliseconds, answer);
    }).then(reply);
  }

  #signOutSilent(): void {
    const now = this.clock.now();
    if (now < this.#nextSilenceCheck) return;
    const { deadAfter } = this.settings;
    // An agent who signs in from now on cannot exceed deadAfter earlier.
    let next = now + deadAfter;
    for (const agent of this.agents.values()) {
      if (agent.session === undefined) continue;
      if (!agent.waiting && agent.session.lastSeen + deadAfter <= now)
        this.signOut(agent, { tell: true, why: silent(deadAfter) });
      else next = Math.min(next, agent.session.lastSeen + deadAfter);
    }
    this.#nextSilenceCheck = next;
  }
}

/** The headers that carry a GUID, in the case that clients compare. */
export function setGuid({ guid }: Session): string[] {
  // The table of response headers lists Guid as well, and a client looks for it (third-party).
  return ['Set-GUID', `JSESSIONID=${guid}`, 'Guid', guid];
}

function silent(milliseconds: number): string {
  return `no poll or heartbeat came for ${milliseconds / 1000} s`;
}

const noSuchAddress = 'No described operation has this address; the option --operations lists those that there are.';

const isPush = 'The request is a push of a simulator; let callBackUri lead to the client that receives the events.';

const faulty = 'A fault that the control interface was asked for; the control action heal ends it.';

const noSuchAgent = 'The contact centre has no such agent; --agents and --agent say which there are.';
