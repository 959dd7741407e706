import type { OperationId } from '@ccgateway/openapi';
import type { Wire } from '@ccgateway/openapi/model';
import type { Agent } from '../centre/agent.ts';
import { agentIdsOf } from '../centre/agent-ids.ts';
import { Centre } from '../centre/centre.ts';
import { Clock } from '../centre/clock.ts';
import { pushHeader } from '../centre/push.ts';
import { takesGuid } from '../centre/session.ts';
import type { SimulatorOptions } from '../centre/settings.ts';
import { Staff } from '../robots/staff.ts';
import type { Answered } from './address.ts';
import { Addresses, describedAddresses } from './addresses.ts';
import { done, type Refusal, refused } from './answer.ts';
import type { AllBehaviours, Behaviour } from './behaviour.ts';
import { describedIn, lackingIn } from './described.ts';
import { Envelope } from './envelope.ts';
import { type Fault, Faults } from './faults.ts';
import type { SharedBehaviour } from './legacy/behaviour.ts';
import { rewritten } from './older-form.ts';
import { type AnyOperation, type Operation, operationsOf } from './operation.ts';
import { decode, type ReadParameters, readBody, readParameters, wrongParameter } from './read-request.ts';
import { Recent } from './recent.ts';
import { bare, type WireReply, type WireRequest } from './reply.ts';
import { RequestLog } from './request-log.ts';
import { Router } from './router.ts';
import { notSignedIn, wrongGuid } from './session-refusals.ts';
import { Settling } from './settling.ts';

export const basePath = '/agentgateway/resource';

const below = `${basePath}/`;

/** Node names headers in lower case. */
const pushHeaderName = pushHeader.toLowerCase();

/** What an address asks for; the same for every request with it. */
interface Asked {
  readonly target: Answered;
  readonly query: string;
  /** Raw values of the path, not yet decoded. */
  readonly values: readonly string[];
  /** What of the address is taken beyond the description. */
  readonly leniencies: readonly string[];
  /** The parameters, once a request was answered. Older forms put some into the body, so that each is read anew. */
  read: ReadParameters | undefined;
}

/** The interface of a contact centre: takes requests, checks them by the description, and answers. Knows no server. */
export class SimulatedGateway {
  readonly centre: Centre;
  readonly faults = new Faults();
  /** The newest requests and events. */
  readonly log: RequestLog;
  /** The agents who work by themselves. */
  readonly staff = new Staff(this);
  readonly operations: readonly Operation[];
  readonly behaviours: AllBehaviours;
  /** The edition of the documents that is answered. */
  readonly edition: string;
  readonly settling: Settling;
  readonly #newCentre: () => Centre;
  readonly #whole: Wire;
  /** Finds the operations that other editions have; made when an address is asked for that this one lacks. */
  #others: Router | undefined;
  readonly #addresses: Addresses;
  readonly #envelope: Envelope;
  readonly #recent = new Recent<Asked>();
  readonly #delayed = new Set<() => void>();
  /** Plays the text of a scenario, or says why it cannot; undefined where nobody reads such texts. */
  player: ((text: string) => string | undefined) | undefined;
  #stops = 0;
  /** What begins with the start. */
  readonly #beginnings: (() => void)[] = [];

  /** @param whole the interface of all editions, of which `options.edition` chooses one */
  constructor(whole: Wire, behaviours: AllBehaviours, options: SimulatorOptions = {}) {
    const wire = describedIn(whole, options.edition);
    this.edition = options.edition === 'all' ? 'all' : wire.edition;
    this.#whole = whole;
    this.behaviours = behaviours;
    const events = new Set(wire.events.map(({ type }) => type));
    this.centre = new Centre(agentIdsOf(wire), events, options);
    this.#newCentre = () => {
      const clock = new Clock({ manual: true, start: this.centre.clock.now() });
      return new Centre(agentIdsOf(wire), events, { ...options, clock });
    };
    this.settling = new Settling(this, this.centre.settings.settle);
    this.log = new RequestLog(wire, () => this.centre.clock.now());
    this.centre.onEvent = (event) => this.log.event(event);
    this.operations = operationsOf(wire);
    this.#addresses = new Addresses(wire, this.operations, this.centre.settings.legacy);
    this.#envelope = new Envelope(wire.retcodes, this.centre.settings.strict);
  }

  /** Answers a request below the base path, and keeps it in the log; undefined for any other. */
  handle(request: WireRequest): WireReply | Promise<WireReply> | undefined {
    const began = Date.now();
    const reply = this.#handle(request);
    if (reply instanceof Promise)
      reply.then(
        (later) => this.log.request(request, later, began),
        // Whoever asked is told of it.
        () => {},
      );
    else if (reply !== undefined) this.log.request(request, reply, began);
    return reply;
  }

  #handle(request: WireRequest): WireReply | Promise<WireReply> | undefined {
    const asked = this.#recent.get(request.method, request.url) ?? this.#find(request);
    if (asked === undefined || 'status' in asked) return asked;
    if (request.header(pushHeaderName) !== undefined) return bare(508, isPush);
    const { operation } = asked.target;
    const fault = this.faults.none ? undefined : this.#faultOf(operation, asked.values);
    if (fault === undefined) return this.#answer(request, asked);
    if (fault.drop) return { ...bare(500, faulty), drop: true };
    const reply = (): WireReply | Promise<WireReply> =>
      fault.retcode === undefined
        ? this.#answer(request, asked)
        : this.#envelope.reply(operation, refused(fault.retcode, faulty), this.#agentOf(operation, asked.values));
    if (fault.latency === undefined) return reply();
    return this.#later(fault.latency, reply);
  }

  /** What an address leads to; the answer where it leads nowhere, undefined where it is not below the base path. */
  #find({ method, url }: WireRequest): Asked | WireReply | undefined {
    const mark = url.indexOf('?');
    const path = mark < 0 ? url : url.slice(0, mark);
    const leniencies: string[] = [];
    let clean = path;
    if (path.includes('//')) {
      clean = path.replace(/\/{2,}/g, '/');
      leniencies.push('double slash');
    }
    if (!clean.startsWith(below)) return undefined;
    const segments = clean.slice(below.length).split('/');
    if (segments.length > 1 && segments.at(-1) === '') {
      segments.pop();
      leniencies.push('trailing slash');
    }
    const match = this.#addresses.find(method, segments);
    if (match === undefined || 'allow' in match) {
      const other = this.#otherEdition(method, segments);
      if (other !== undefined) return bare(404, other);
    }
    if (match === undefined) return bare(404, noSuchAddress);
    if ('allow' in match) return bare(405, `The address takes ${match.allow}.`, ['Allow', match.allow]);
    const { target, values } = match;
    if ('why' in target) return bare(404, target.why);
    const asked = { target, query: mark < 0 ? '' : url.slice(mark + 1), values, leniencies, read: undefined };
    this.#recent.set(method, url, asked);
    return asked;
  }

  /** Whether an operation, or an address of older gateways, of this name is answered. */
  answers(name: string): boolean {
    return this.#addresses.answers(name);
  }

  /** How often what plays was stopped or reset: it goes on only while this stays the same. */
  get stops(): number {
    return this.#stops;
  }

  /** Ends the scenarios and days that play. */
  stopPlaying(): void {
    this.#stops += 1;
  }

  /** Begins something, now and after every reset. It belongs to the state after the start: a scenario, for example. */
  begin(beginning: () => void): void {
    this.#beginnings.push(beginning);
    beginning();
  }

  /**
   * Brings back the state after the start, or with `empty` that of a start without anything. What a fault delays is
   * answered by the new state.
   */
  reset({ empty = false } = {}): void {
    this.#stops += 1;
    this.centre.reset();
    this.staff.restart();
    this.faults.clear();
    this.settling.restart();
    for (const answer of [...this.#delayed]) answer();
    if (!empty) for (const begin of this.#beginnings) begin();
  }

  /** A contact centre of the same settings, with nothing in it: for trials. */
  newCentre(): Centre {
    return this.#newCentre();
  }

  /** Closes the contact centre, and answers every request that a fault delays. */
  close(): void {
    this.centre.close();
    for (const answer of [...this.#delayed]) answer();
  }

  /** Why an address is none here that is one in other editions; undefined where it is none in any. */
  #otherEdition(method: string, segments: readonly string[]): string | undefined {
    this.#others ??= new Router(describedAddresses(operationsOf(lackingIn(this.#whole, this.edition))));
    const match = this.#others.find(method, segments);
    if (match === undefined || !('target' in match) || 'why' in match.target) return undefined;
    const { id } = match.target.operation;
    const { introducedIn, removedIn } = this.#whole.operations.find((one) => one.id === id) ?? {};
    const when =
      introducedIn !== undefined && introducedIn > this.edition
        ? `comes with edition ${introducedIn}`
        : `is gone since edition ${removedIn}`;
    return `${id} ${when}, and edition ${this.edition} is answered here; choose another with --edition.`;
  }

  #answer(given: WireRequest, asked: Asked): WireReply | Promise<WireReply> {
    const { target, query, values } = asked;
    const { operation } = target;
    const leniencies = [...asked.leniencies];
    if (target.shared !== undefined) return this.#answerShared(given, operation, target.shared, leniencies);
    let request = given;
    let { read } = asked;
    if (target.older !== undefined) {
      const written = rewritten(given, query, values, target.older, operation, (leniency) => leniencies.push(leniency));
      request = written.request;
      read = readParameters(operation, written.values, written.query);
    } else if (read === undefined) {
      read = readParameters(operation, values, query);
      asked.read = read;
    }
    const { parameters, wrong } = read;
    leniencies.push(...read.leniencies);
    const agentid = parameters.agentid ?? '';
    const refuse = (refusal: Refusal) => this.#envelope.reply(operation, refusal, agentid, leniencies);
    if (wrong?.name === 'agentid') return refuse(wrongParameter(operation, wrong));

    const agent = this.centre.agent(agentid);
    if (agent === undefined) return refuse(refused(operation.needsGuid ? '100-006' : '100-004', noSuchAgent));
    const denied = operation.needsGuid ? this.#denied(agent, request.header('guid')) : undefined;
    if (denied) return refuse(denied);
    if (wrong !== undefined) return refuse(wrongParameter(operation, wrong));

    const body = readBody(request, operation, leniencies);
    if ('wrong' in body) return refuse(wrongParameter(operation, body.wrong));
    if (request.method === 'HEAD') return { ...this.#envelope.reply(operation, done, agentid, leniencies), body: '' };
    // The checks above are those of the description that the types of the behaviours are generated from.
    const behaviour = target.behaviour ?? (this.behaviours[operation.id as OperationId] as Behaviour<never>);
    const context = {
      centre: this.centre,
      edition: this.edition,
      agent,
      session: agent.session,
      parameters,
      body: body.fields,
      request,
    };
    const rule = this.settling.ruleFor(operation, agentid);
    if (rule)
      return this.#envelope.reply(operation, this.settling.accept(rule, operation, context), agentid, leniencies);
    if (operation.id === 'getAgentEvent' && this.settling.countsPolls) this.settling.polled(agentid);
    const answer = behaviour(context as never);
    if (answer instanceof Promise)
      return answer.then((later) => this.#envelope.reply(operation, later, agentid, leniencies));
    return this.#envelope.reply(operation, answer, agentid, leniencies);
  }

  /** Answers at an address that names no agent: whoever is signed in may call it. */
  #answerShared(
    request: WireRequest,
    operation: AnyOperation,
    behaviour: SharedBehaviour,
    leniencies: readonly string[],
  ): WireReply {
    const { agents, clock, settings } = this.centre;
    const guid = request.header('guid');
    const now = clock.now();
    const caller = [...agents.values()].find(({ session }) => session && takesGuid(session, guid, now, settings));
    const agentid = caller?.id ?? '';
    if (caller === undefined && settings.authmode !== 0)
      return this.#envelope.reply(operation, refused('000-003', noSession), agentid, leniencies);
    if (request.method === 'HEAD') return { ...this.#envelope.reply(operation, done, agentid, leniencies), body: '' };
    if (this.settling.countsPolls)
      for (const { id, session } of [...agents.values()]) if (session && !session.push) this.settling.polled(id);
    const answer = behaviour({ centre: this.centre, caller, request });
    return this.#envelope.reply(operation, answer, agentid, leniencies);
  }

  #faultOf(operation: AnyOperation, values: readonly string[]): Fault | undefined {
    return this.faults.take(operation.id, this.#agentOf(operation, values));
  }

  /** The agent ID that an address names; empty where it names none that can be one. */
  #agentOf({ pathRules }: AnyOperation, values: readonly string[]): string {
    const index = pathRules.findIndex(({ name }) => name === 'agentid');
    const id = decode(values[index] ?? '') ?? '';
    return this.centre.isAgentId(id) ? id : '';
  }

  /** The refusal of a call without a session or with a wrong GUID; undefined for an authenticated call. */
  #denied(agent: Agent, guid: string | undefined): Refusal | undefined {
    const { session } = agent;
    if (session === undefined) return notSignedIn(agent);
    const { clock, settings } = this.centre;
    if (takesGuid(session, guid, clock.now(), settings)) return undefined;
    return wrongGuid(guid, session, agent, settings);
  }

  /** Answers after a delay, or when the gateway is reset or closes. Errors are handled as without a delay. */
  #later(milliseconds: number, reply: () => WireReply | Promise<WireReply>): Promise<WireReply> {
    return new Promise((resolve, reject) => {
      const answer = () => {
        this.#delayed.delete(answer);
        try {
          // At once, so that an advance of the clock has done it when it is over.
          resolve(reply());
        } catch (error) {
          reject(error);
        }
      };
      this.#delayed.add(answer);
      this.centre.clock.after(milliseconds, answer);
    });
  }
}

const noSession = 'Header Guid is missing or that of no agent who is signed in; login or forceLogin hands one out.';

const noSuchAddress = 'No described operation has this address; the option --operations lists those that there are.';

const isPush = 'The request is a push of a simulator; let callBackUri lead to the client that receives the events.';

const faulty = 'A fault that the control interface was asked for; the control action heal ends it.';

const noSuchAgent = 'The contact centre has no such agent; --agents and --agent say which there are.';
