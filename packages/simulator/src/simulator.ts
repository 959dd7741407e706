import type { Wire } from '@ccgateway/openapi/model';
import type { SimulatorOptions } from './centre/settings.ts';
import { type ActionName, type ActionResults, type Actions, perform } from './control/actions/index.ts';
import { Control, type ControlReply, controlPath, isControl } from './control/control.ts';
import { Feed } from './control/feed.ts';
import { listAgents, listChats, listStatistics } from './control/lists.ts';
import { answerFetch } from './host/fetch.ts';
import { bringState, readState, type SimulatorState, saveState } from './state/simulator-state.ts';
import { behaviours } from './wire/behaviours/index.ts';
import { describedIn } from './wire/described.ts';
import { basePath, SimulatedGateway } from './wire/gateway.ts';
import { Metrics } from './wire/metrics.ts';
import { plainReason, type WireReply, type WireRequest } from './wire/reply.ts';
import { resourceScript } from './wire/resource-script.ts';

/** A simulated gateway in this process, without a server. */
export class Simulator {
  readonly gateway: SimulatedGateway;
  readonly control: Control;
  readonly metrics = new Metrics();
  readonly #feed: Feed;
  readonly #wire: Wire;
  #script: string | undefined;

  constructor(wire: Wire, options: SimulatorOptions = {}) {
    this.gateway = new SimulatedGateway(wire, behaviours, options);
    this.control = new Control(this.gateway);
    this.#feed = new Feed(this.gateway);
    const { agentCount = 0, state } = options;
    if (state !== undefined) {
      const read = this.#readState(state);
      this.gateway.begin(() => bringState(this.gateway, read));
    }
    if (agentCount > 0) this.gateway.begin(() => this.gateway.staff.employ(agentCount));
    this.#wire = describedIn(wire, options.edition);
  }

  /** Makes something happen: a call rings, a customer hangs up, the clock moves on. */
  do<Name extends ActionName>(name: Name, parameters: Actions[Name]): ActionResults[Name] {
    const problem = this.control.parameterError(name, parameters);
    if (problem !== undefined) throw new TypeError(`${name}: ${problem}`);
    return perform(this.gateway, name, parameters);
  }

  /** Everything that the simulator remembers, as JSON: for the option `state`. It holds GUIDs and passwords. */
  state(): object {
    return saveState(this.gateway);
  }

  /** Every agent that was signed in once. */
  agents(): object[] {
    return listAgents(this.gateway.centre);
  }

  /** Every chat of customers and between agents, with its newest texts. */
  chats(): object[] {
    return listChats(this.gateway.centre);
  }

  /** What became of the customers of each skill queue: arrived = waiting + talking + completed + lost. */
  statistics(): object[] {
    return listStatistics(this.gateway.centre);
  }

  /**
   * Answers a request to the gateway, for its script, to the control interface, or for health and metrics; undefined for
   * any other address.
   *
   * @param objection why the control interface is not for the caller, in one sentence; undefined if it is. Without this
   *   function the request is of this process, which may control everything.
   */
  answer(request: WireRequest, objection?: () => string | undefined): WireReply | Promise<WireReply> | undefined {
    return this.gateway.handle(request) ?? this.#scriptFor(request) ?? this.#besides(request, objection);
  }

  /**
   * Answers as fetch would, for tests in the same process and for request handlers of a browser's service worker;
   * undefined for an address that is neither the gateway's nor the control interface's, which such handlers pass on.
   * Rejects when the signal of the request ends first, or with a TypeError where a fault breaks the connection.
   */
  fetch(input: string | Request, init?: RequestInit): Promise<Response | undefined> {
    return answerFetch((request) => this.answer(request), input, init);
  }

  close(): void {
    this.#feed.close();
    this.gateway.close();
  }

  /** Throws for a state that cannot be loaded, and leaves no timer behind. */
  #readState(state: object): SimulatorState {
    try {
      return readState(this.gateway, state);
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** What is beside the gateway: its control interface, health and metrics. */
  #besides(request: WireRequest, objection?: () => string | undefined): WireReply | Promise<WireReply> | undefined {
    const { method: given, url, body } = request;
    // A server leaves the body out of an answer to HEAD.
    const method = given === 'HEAD' ? 'GET' : given;
    const [path = '', query] = url.split('?');
    if (method === 'GET' && path === '/health') return plain('health', 200, 'text/plain', 'ok\n');
    if (method === 'GET' && path === '/metrics')
      return plain('metrics', 200, 'text/plain; version=0.0.4', this.metrics.text(this.gateway.centre));
    if (!isControl(path)) return undefined;
    const error = objection?.();
    if (error !== undefined) return refusedControl(403, JSON.stringify({ error }), error);
    if (method === 'GET' && path === `${controlPath}/feed`) {
      const cursor = new URLSearchParams(query).get('cursor') ?? undefined;
      return this.#feed
        .changes(cursor, request.gone)
        .then((changes) => plain('feed', 200, 'application/json', changes));
    }
    const began = Date.now();
    const finish = (answered: ControlReply): WireReply => {
      const reply = controlled(answered);
      // Who only looks makes nothing happen.
      if (method !== 'GET') this.gateway.log.request(request, reply, began);
      return reply;
    };
    const answered = this.control.handle(method, url, request.header('content-type'), body);
    return answered instanceof Promise ? answered.then(finish) : finish(answered);
  }

  #scriptFor({ method, url }: WireRequest): WireReply | undefined {
    if (!/^(GET|HEAD)$/.test(method) || url.split('?')[0] !== `${basePath}-js`) return undefined;
    this.#script ??= resourceScript(this.#wire, this.gateway.centre.settings.legacy);
    const headers = ['Content-Type', 'text/javascript; charset=UTF-8'];
    return { status: 200, headers, body: this.#script, operation: 'resource-js', retcode: '', agentid: '' };
  }
}

function plain(operation: string, status: number, type: string, body: string): WireReply {
  return { status, headers: ['Content-Type', type], body, operation, retcode: '', agentid: '' };
}

function controlled({ status, body, error }: ControlReply): WireReply {
  return error === undefined ? plain('control', status, 'application/json', body) : refusedControl(status, body, error);
}

function refusedControl(status: number, body: string, error: string): WireReply {
  const reason = plainReason(error);
  const reply = plain('control', status, 'application/json', body);
  return { ...reply, headers: [...reply.headers, 'X-Simulator-Reason', reason], reason };
}
