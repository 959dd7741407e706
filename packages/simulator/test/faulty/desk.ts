import type { Exchange, Target, WireResponse } from '@ccgateway/conformance';
import { bodyOf, handedOut } from './breaks.ts';

export type Body = Readonly<Record<string, unknown>>;

/** A program of an agent, which keeps the contract whatever the gateway does, and a record of its traffic. */
export class Desk {
  readonly #target: Target;
  readonly #record: Exchange[];
  readonly #agentid: string;
  readonly #callBackUri: string | undefined;
  guid: string | undefined;

  /** @param callBackUri where events are pushed to; they are polled without one */
  constructor(target: Target, record: Exchange[], agentid: string, callBackUri?: string) {
    this.#target = target;
    this.#record = record;
    this.#agentid = agentid;
    this.#callBackUri = callBackUri;
  }

  async call(line: string, body?: Body, guid = this.guid): Promise<WireResponse> {
    const { baseUrl, send, now = Date.now, control } = this.#target;
    const [method = '', path = ''] = line.replace('{agentid}', this.#agentid).split(' ');
    const request = {
      method,
      url: baseUrl + path,
      headers: [
        ['Content-Type', 'application/json; charset=UTF-8'] as const,
        ...(guid === undefined ? [] : [['Guid', guid] as const]),
      ],
      ...(body && { body: JSON.stringify(body) }),
    };
    const at = now();
    const response = await send(request);
    this.#record.push({ at, until: now(), request, response });
    // Clients look for the header in any case.
    const handed = handedOut({
      ...response,
      headers: response.headers.map(([name, value]) => [/^set-guid$/i.test(name) ? 'Set-GUID' : name, value]),
    });
    this.guid = handed ?? this.guid;
    await control?.pass(100);
    return response;
  }

  signIn(further: Body = {}): Promise<WireResponse> {
    this.guid = undefined;
    const push = this.#callBackUri === undefined ? {} : { callBackUri: this.#callBackUri, serviceToken: 'token' };
    const body = { password: '', phonenum: '40038', autoanswer: false, ...push, ...further };
    return this.call('PUT /onlineagent/{agentid}', body);
  }

  /** Takes the events that wait: by polls, or by a heartbeat and what is pushed meanwhile. */
  async takesEvents(): Promise<void> {
    if (this.#callBackUri !== undefined) {
      await this.call('POST /onlineagent/{agentid}/handshake');
      for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate);
      return;
    }
    for (let times = 0; times < 20; times += 1) {
      const response = await this.call('GET /agentevent/{agentid}');
      if (bodyOf(response).event === undefined) return;
    }
  }
}
