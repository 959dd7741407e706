import { contentType, exampleParameters, type Parameters, requestOf } from '../contract/calls.ts';
import type { Contract } from '../contract/contract.ts';
import type { Operation } from '../description.ts';
import type { Answer } from '../judge/seen.ts';
import type { Exchange, WireHeaders } from '../kit/exchange.ts';
import type { Account } from '../kit/target.ts';
import type { Conversation } from './conversation.ts';

/** What a call came to. */
export interface Called {
  readonly exchange: Exchange;
  readonly answer: Answer | undefined;
  readonly retcode: string | undefined;
  readonly succeeded: boolean;
  /** The result or the event of a success. */
  readonly result: unknown;
}

export interface CallOptions {
  /** The Guid to send: that of the agent by default, null for none. */
  readonly guid?: string | null;
  /** The agent whose Guid is sent, if the address names another. */
  readonly as?: string;
  readonly headers?: WireHeaders;
  /** Text to send in place of the body. */
  readonly text?: string;
  readonly method?: string;
  readonly deliberate?: boolean;
}

/** A sign-in that did not succeed; the message says in one sentence what to do. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
}

/** Signs agents in and out, and knows the sessions that it opened: no other is ever signed out. */
export class Agents {
  readonly #conversation: Conversation;
  readonly #guids = new Map<string, string>();

  constructor(conversation: Conversation) {
    this.#conversation = conversation;
  }

  get contract(): Contract {
    return this.#conversation.contract;
  }

  operation(id: string): Operation {
    const operation = this.contract.described.get(id);
    if (operation === undefined) throw new Error(`edition ${this.contract.edition} has no operation ${id}`);
    return operation;
  }

  isSignedIn(agentid: string): boolean {
    return this.#guids.has(agentid);
  }

  guidOf(agentid: string): string | undefined {
    return this.#guids.get(agentid);
  }

  /** Calls an operation for an agent with the parameters of its example, except the given ones. */
  async call(agentid: string, id: string, given: Parameters = {}, options: CallOptions = {}): Promise<Called> {
    const operation = this.operation(id);
    const parameters = { ...exampleParameters(operation), agentid, ...given };
    const own =
      options.guid === undefined
        ? operation.secured
          ? this.#guids.get(options.as ?? String(parameters.agentid))
          : undefined
        : options.guid;
    const headers: WireHeaders = [...(options.headers ?? [contentType]), ...(own ? [['Guid', own] as const] : [])];
    const request = requestOf(
      this.#conversation.target.baseUrl,
      { ...operation, method: options.method ?? operation.method },
      parameters,
      headers,
    );
    const { text } = options;
    const exchange = await this.#conversation.send(
      text === undefined ? request : { ...request, body: text },
      options.deliberate,
      !operation.secured,
    );
    const answer = this.#conversation.answerOf(exchange);
    const succeeded = answer?.succeeded ?? false;
    if (succeeded) this.#follow(String(parameters.agentid), id, answer?.setGuid);
    const { result, event } = answer?.envelope ?? {};
    return { exchange, answer, retcode: answer?.retcode, succeeded, result: result ?? event };
  }

  /** Signs an agent in, idle; throws what a person can do about a refusal. */
  async signIn({ agentid, password, phonenum = '40038' }: Account, further: Parameters = {}): Promise<void> {
    const { retcode, answer } = await this.call(agentid, 'login', {
      body: { password, phonenum, status: 4, ...further },
    });
    if (retcode === '0') return;
    if (retcode === '100-002')
      throw new SignInError(
        `Agent ${agentid} is signed in elsewhere; sign it out there, or name another with --agent.`,
      );
    if (retcode === '100-004')
      throw new SignInError(
        `The password of agent ${agentid} is wrong; set CCGATEWAY_PASSWORD or CCGATEWAY_PASSWORD_${agentid}.`,
      );
    const meaning = retcode === undefined ? '' : ` ${this.contract.retcodes.get(retcode) ?? ''}`;
    const came = retcode ?? (answer === undefined ? 'no answer' : `status ${answer.status} without a return code`);
    const cure =
      retcode === undefined
        ? 'check that the address is the base of the interface, .../agentgateway/resource'
        : 'see the return code';
    throw new SignInError(`Agent ${agentid} could not sign in: ${came};${meaning} ${cure}.`.replace(/\.; ?/, '; '));
  }

  /** Signs an agent out that was signed in here, out of whatever it is in. */
  async signOut(agentid: string): Promise<void> {
    if (!this.#guids.has(agentid)) return;
    const { succeeded } = await this.call(agentid, 'logout');
    if (!succeeded && this.#guids.has(agentid)) await this.call(agentid, 'forceLogout');
    this.#guids.delete(agentid);
  }

  async signOutAll(): Promise<void> {
    for (const agentid of [...this.#guids.keys()]) await this.signOut(agentid);
  }

  /** The target has forgotten all sessions. */
  forget(): void {
    this.#guids.clear();
  }

  #follow(agentid: string, id: string, setGuid: string | undefined): void {
    if (id === 'logout' || id === 'forceLogout' || id === 'forceLogoutWithReason') this.#guids.delete(agentid);
    else if (setGuid !== undefined) this.#guids.set(agentid, setGuid.slice(setGuid.indexOf('=') + 1));
    else if (!this.operation(id).secured) this.#guids.set(agentid, '');
  }
}
