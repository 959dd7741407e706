import { guidOf } from '@ccgateway/client';
import { type AgentStateName, agentStateOfEvent } from '@ccgateway/openapi';
import { type ConsoleOperation, type ConsoleRequest, type Filled, requestOf } from './request.ts';
import { isLoopback } from './trouble.ts';

/** An answer as the console shows it. */
export interface Answer {
  readonly status: number;
  readonly retcode?: string;
  /** The body: JSON, another text, or nothing for a file. */
  readonly body: unknown;
  /** Length and type of a file. */
  readonly file?: { readonly bytes: number; readonly type: string };
}

/** An event of a poll. */
export interface PolledEvent {
  readonly eventType: string;
}

/** What happened when the reader sent a call. */
export interface Exchange {
  readonly request: ConsoleRequest;
  readonly answer: Answer;
  /** The answer of a sign-in that did not succeed; the call itself was not sent then, and the answer is that one. */
  readonly refused?: true;
  readonly events: readonly PolledEvent[];
  /** The state into which the last of the events put the agent, or that the gateway answers if none changed it. */
  readonly state?: string;
  /** Whether the state is one that the gateway answered. */
  readonly asked?: true;
}

/** Longest wait for a further event after a call, in milliseconds; a gateway may hold a poll until there is one. */
const longestPoll = 3_000;
/** Events shown after one call. */
const mostEvents = 50;
/** Longest answer that is read. */
const mostCharacters = 2_000_000;

const notSignedIn = '100-006';
/** The name that events give this state. */
const signedOut: AgentStateName = 'signed-out';
const signedInElsewhere = '100-002';

/** What the console calls by itself. */
export interface OwnCalls {
  readonly login: ConsoleOperation;
  readonly forceLogin: ConsoleOperation;
  readonly getAgentEvent: ConsoleOperation;
  readonly getAgentStatus: ConsoleOperation;
  /** Meanings of the numbers with which getAgentStatus answers. */
  readonly states: Readonly<Record<string, string>>;
  /** Body of the sign-in, with event polling. */
  readonly signIn: string;
}

/** The sign-in of an agent at one gateway, for the consoles of all pages of a tab. */
export class ConsoleSession {
  readonly #send: typeof fetch;
  readonly #own: OwnCalls;
  readonly #store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
  /** GUIDs by address and agent, as long as the page is open. */
  readonly #guids = new Map<string, string>();

  /**
   * @param store keeps GUIDs of gateways on this machine while the tab is open, so that other pages go on with the session;
   *   those of other gateways stay in the memory of the page
   */
  constructor(own: OwnCalls, send: typeof fetch, store?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
    this.#own = own;
    this.#send = send;
    this.#store = store;
  }

  /**
   * Sends a call, signs the agent in before if wished and needed, and polls the events that follow.
   *
   * @returns the problem of what was filled in, if it cannot be sent
   * @throws TypeError if there was no answer that the page may read
   */
  async call(
    operation: ConsoleOperation,
    filled: Filled,
    signIn: boolean,
  ): Promise<Exchange | ReturnType<typeof requestOf>> {
    const who = { address: filled.address, agentid: filled.values.agentid };
    const first = requestOf(operation, filled, this.#guid(who));
    if ('problem' in first) return first;
    const wished = signIn && operation.needsGuid && who.agentid !== undefined;
    if (wished && this.#guid(who) === undefined) {
      const refusal = await this.#signIn(who);
      if (refusal) return refusal;
    }
    let exchange = await this.#exchange(operation, filled, who);
    // The session of an earlier page ended, or the simulator started anew.
    if (wished && 'answer' in exchange && exchange.answer.retcode === notSignedIn) {
      this.#forget(who);
      const refusal = await this.#signIn(who);
      if (refusal) return refusal;
      exchange = await this.#exchange(operation, filled, who);
    }
    if (!('answer' in exchange) || this.#guid(who) === undefined) return exchange;
    const shown = eventIn(exchange.answer);
    const events = [...(shown ? [shown] : []), ...(await this.#events(who))];
    const state = stateAfter(events);
    if (state !== undefined) return { ...exchange, events, state };
    const answered = await this.#stateOf(who);
    return { ...exchange, events, ...(answered !== undefined && { state: answered, asked: true }) };
  }

  /** The state that the gateway answers; absent if it refuses to, or answers one without a meaning. */
  async #stateOf(who: Agent): Promise<string | undefined> {
    const { answer } = await this.#plain(this.#own.getAgentStatus, who, '');
    if (answer.retcode === notSignedIn) return signedOut;
    return this.#own.states[String(fieldOf(fieldOf(answer.body, 'result'), 'agentState'))];
  }

  async #exchange(
    operation: ConsoleOperation,
    filled: Filled,
    who: Agent,
  ): Promise<Exchange | ReturnType<typeof requestOf>> {
    const request = requestOf(operation, filled, this.#guid(who));
    if ('problem' in request) return request;
    return { request, answer: await this.#answer(request, who, operation.file), events: [] };
  }

  /** Signs the agent in with event polling and takes its first events; an exchange only if that failed. */
  async #signIn(who: Agent): Promise<Exchange | undefined> {
    let attempt = await this.#plain(this.#own.login, who, this.#own.signIn);
    // On this machine it is the reader's own agent, of an earlier page. Elsewhere somebody may be at work with it.
    if (attempt.answer.retcode === signedInElsewhere && isLoopback(who.address))
      attempt = await this.#plain(this.#own.forceLogin, who, this.#own.signIn);
    if (attempt.answer.retcode !== '0') return { ...attempt, refused: true };
    await this.#events(who);
    return undefined;
  }

  async #events(who: Agent): Promise<PolledEvent[]> {
    const events: PolledEvent[] = [];
    const over = AbortSignal.timeout(longestPoll);
    while (events.length < mostEvents) {
      try {
        const { answer } = await this.#plain(this.#own.getAgentEvent, who, '', over);
        const event = eventIn(answer);
        if (event === undefined) break;
        events.push(event);
      } catch (error) {
        // A poll that the gateway holds ends here; no further event came in this time.
        if (over.aborted) break;
        throw error;
      }
    }
    return events;
  }

  async #plain(operation: ConsoleOperation, who: Agent, body: string, signal?: AbortSignal): Promise<Exchange> {
    const values = { agentid: who.agentid ?? '' };
    const request = requestOf(operation, { address: who.address, values, body }, this.#guid(who));
    if ('problem' in request) throw new Error(request.problem);
    return { request, answer: await this.#answer(request, who, false, signal), events: [] };
  }

  async #answer(request: ConsoleRequest, who: Agent, file: boolean, signal?: AbortSignal): Promise<Answer> {
    const { url, ...rest } = request;
    const response = await this.#send(url, {
      ...rest,
      // Nothing but the call reaches the gateway, and nothing else is asked.
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      ...(signal && { signal }),
    });
    const guid = guidOf(response);
    if (guid !== undefined) this.#learn(who, guid);
    if (file && !/json|text/i.test(response.headers.get('Content-Type') ?? '')) {
      const { size, type } = await response.blob();
      return { status: response.status, body: undefined, file: { bytes: size, type } };
    }
    const text = (await response.text()).slice(0, mostCharacters);
    const body = jsonOf(text);
    const retcode = fieldOf(body, 'retcode');
    return { status: response.status, body, ...(typeof retcode === 'string' && { retcode }) };
  }

  #guid(who: Agent): string | undefined {
    return this.#guids.get(keyOf(who)) ?? this.#store?.getItem(keyOf(who)) ?? undefined;
  }

  #learn(who: Agent, guid: string): void {
    this.#guids.set(keyOf(who), guid);
    if (isLoopback(who.address)) this.#store?.setItem(keyOf(who), guid);
  }

  #forget(who: Agent): void {
    this.#guids.delete(keyOf(who));
    this.#store?.removeItem(keyOf(who));
  }
}

interface Agent {
  readonly address: string;
  readonly agentid: string | undefined;
}

function keyOf({ address, agentid }: Agent): string {
  return `ccgateway-guid ${address} ${agentid}`;
}

function eventIn({ body }: Answer): PolledEvent | undefined {
  const event = fieldOf(body, 'event');
  return typeof fieldOf(event, 'eventType') === 'string' ? (event as PolledEvent) : undefined;
}

function stateAfter(events: readonly PolledEvent[]): string | undefined {
  const states: Readonly<Record<string, string>> = agentStateOfEvent;
  return events.map(({ eventType }) => states[eventType]).findLast((state) => state !== undefined);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
