import type { Wire } from '@ccgateway/openapi/model';
import type { SimulatorOptions } from './centre/settings.ts';
import { type ActionName, type Actions, listAgents, listChats, perform } from './control/actions.ts';
import { Control, controlPath } from './control/control.ts';
import { behaviours } from './wire/behaviours/index.ts';
import { basePath, SimulatedGateway } from './wire/gateway.ts';
import type { WireReply, WireRequest } from './wire/reply.ts';
import { resourceScript } from './wire/resource-script.ts';

/** A simulated gateway in this process, without a server. */
export class Simulator {
  readonly gateway: SimulatedGateway;
  readonly control: Control;
  #script: string | undefined;

  constructor(wire: Wire, options: SimulatorOptions = {}) {
    this.gateway = new SimulatedGateway(wire, behaviours, options);
    this.control = new Control(this.gateway);
  }

  /** Makes something happen: a call rings, a customer hangs up, the clock moves on. */
  do<Name extends ActionName>(name: Name, parameters: Actions[Name]): object {
    const problem = this.control.parameterError(name, parameters);
    if (problem !== undefined) throw new TypeError(`${name}: ${problem}`);
    return perform(this.gateway, name, parameters);
  }

  /** Every agent that was signed in once. */
  agents(): object[] {
    return listAgents(this.gateway.centre);
  }

  /** Every chat of customers and between agents, with its newest texts. */
  chats(): object[] {
    return listChats(this.gateway.centre);
  }

  /** Answers a request to the gateway or for its script; undefined for any other address. */
  answer(request: WireRequest): WireReply | Promise<WireReply> | undefined {
    return this.gateway.handle(request) ?? this.#scriptFor(request);
  }

  /**
   * Answers as fetch would, for tests in the same process and for request handlers of a browser's service worker;
   * undefined for an address that is none of the gateway's, which such handlers pass on. Rejects when the signal of the
   * request ends first, or with a TypeError where a fault breaks the connection.
   */
  async fetch(input: string | Request, init?: RequestInit): Promise<Response | undefined> {
    // A copy: what is not for the gateway is passed on with its body.
    const request = new Request(input instanceof Request ? input.clone() : input, init);
    const signal = init?.signal ?? request.signal;
    signal.throwIfAborted();
    let leave = () => {};
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(signal.reason);
    });
    signal.addEventListener('abort', leave);
    try {
      return await Promise.race([left, this.#fetch(request, signal)]);
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  async #fetch(request: Request, signal: AbortSignal): Promise<Response | undefined> {
    const { pathname, search } = new URL(request.url);
    const body = await request.text();
    if (pathname === controlPath || pathname.startsWith(`${controlPath}/`)) {
      const reply = this.control.handle(
        request.method,
        pathname,
        request.headers.get('Content-Type') ?? undefined,
        body,
      );
      return new Response(reply.body, { status: reply.status, headers: { 'Content-Type': 'application/json' } });
    }
    const reply = await this.answer({
      method: request.method,
      url: pathname + search,
      header: (name) => request.headers.get(name) ?? undefined,
      body,
      gone: signal,
    });
    if (reply === undefined) return undefined;
    if (reply.drop) throw new TypeError('The connection was broken.');
    const headers = new Headers();
    for (let index = 0; index < reply.headers.length; index += 2) {
      headers.append(reply.headers[index] as string, reply.headers[index + 1] as string);
    }
    return new Response(request.method === 'HEAD' ? null : reply.body, { status: reply.status, headers });
  }

  close(): void {
    this.gateway.close();
  }

  #scriptFor({ method, url }: WireRequest): WireReply | undefined {
    if (!/^(GET|HEAD)$/.test(method) || url.split('?')[0] !== `${basePath}-js`) return undefined;
    this.#script ??= resourceScript(this.gateway.operations);
    const headers = ['Content-Type', 'text/javascript; charset=UTF-8'];
    return { status: 200, headers, body: this.#script, operation: 'resource-js', retcode: '', agentid: '' };
  }
}
