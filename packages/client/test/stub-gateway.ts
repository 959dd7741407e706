import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { type AgentEvent, AgentSession, type LoginRequest, type SessionOptions } from '../src/index.ts';

export const baseUrl = 'https://gateway.test/agentgateway/resource';
export const agentid = '291';
export const guid = 'aaaa.AgentGateway1';

/** Bodies of a sign-in: for polling, and for pushed events. */
export const body = { password: '', phonenum: '40038' };
export const pushBody: LoginRequest = { ...body, callBackUri: 'https://client.test/events', serviceToken: 'token' };

/** One request as it reached the gateway; `at` is the time of the fake clock. */
export interface SentRequest {
  readonly name: string;
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
  readonly signal: AbortSignal;
  readonly at: number;
}

/** What the gateway does with a request. */
export type Step = (request: SentRequest) => Response | Promise<Response>;

/** The steps of one path in their order; the last one is repeated. */
export type Script = Readonly<Record<string, readonly Step[]>>;

/** Paths below the base address, as in scripts and requests. */
export const paths = {
  login: `PUT /onlineagent/${agentid}`,
  loginEx: `PUT /onlineagent/${agentid}/loginex`,
  forceLogin: `PUT /onlineagent/${agentid}/forcelogin`,
  logout: `DELETE /onlineagent/${agentid}/logout`,
  forceLogout: `DELETE /onlineagent/${agentid}/forcelogout`,
  poll: `GET /agentevent/${agentid}`,
  beat: `POST /onlineagent/${agentid}/handshake`,
  sayBusy: `POST /onlineagent/${agentid}/saybusy`,
  release: `DELETE /voicecall/${agentid}/release`,
  status: `GET /onlineagent/${agentid}/agentstatus`,
  updateGuid: `PUT /onlineagent/${agentid}/updateGuid`,
  sync: `POST /onlineagent/${agentid}/syncagentinfo`,
  callInfo: `GET /calldata/${agentid}/callinfo`,
} as const;

/** A scripted fetch: answers each path from its script and records the requests. */
export class StubGateway {
  readonly requests: SentRequest[] = [];
  #script: Script;
  readonly #position = new Map<string, number>();

  constructor(script: Script = {}) {
    this.#script = { [paths.login]: [signedIn()], [paths.poll]: [idle], ...script };
  }

  readonly fetch = async (input: string | Request, init?: RequestInit): Promise<Response> => {
    const given = new Request(input, init);
    const url = new URL(given.url);
    const name = `${given.method} ${url.pathname.replace(new URL(baseUrl).pathname, '')}`;
    const { method, headers, signal } = given;
    const request = { name, method, url, headers, signal, body: await given.text(), at: Date.now() };
    this.requests.push(request);
    const steps = this.#script[name] ?? [ok()];
    const position = this.#position.get(name) ?? 0;
    this.#position.set(name, position + 1);
    const step = steps[Math.min(position, steps.length - 1)] as Step;
    return step(request);
  };

  /** Replaces the script of a path; the next request gets its first step. */
  script(name: string, ...steps: Step[]): void {
    this.#script = { ...this.#script, [name]: steps };
    this.#position.delete(name);
  }

  sent(name: string): SentRequest[] {
    return this.requests.filter((request) => request.name === name);
  }

  /** Milliseconds between the requests of one path. */
  gaps(name: string): number[] {
    const times = this.sent(name).map(({ at }) => at);
    return times.slice(1).map((time, index) => time - (times[index] ?? 0));
  }
}

export function answer(body: unknown, init: ResponseInit = {}): Step {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return () => new Response(text, { headers: { 'Content-Type': 'application/json' }, ...init });
}

export const ok = (result?: unknown, init?: ResponseInit): Step => answer({ message: '', retcode: '0', result }, init);

export const signedIn = (given = guid, result: object = { workno: agentid }): Step =>
  ok(result, { headers: { 'Set-GUID': `JSESSIONID=${given}` } });

export const refused = (retcode: string): Step => answer({ message: `refused ${retcode}`, result: '', retcode });

/** The answer of a poll without an event, byte for byte as a gateway sends it. */
export const idle: Step = answer('{"message":"","retcode":"0"}');

export const event = (eventType: string, content: unknown = null): Step =>
  answer({ message: '', retcode: '0', event: { eventType, workNo: agentid, content } });

export const html = (status = 200): Step =>
  answer('<html><body>nginx</body></html>', { status, headers: { 'Content-Type': 'text/html' } });

export const unreachable: Step = () => Promise.reject(new TypeError('fetch failed'));

/** Never answers; rejects as fetch does when the caller aborts. */
export const hanging: Step = ({ signal }) =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });

/** Answers after a time of the fake clock, unless the caller aborts before. */
export const after =
  (milliseconds: number, step: Step): Step =>
  (request) =>
    new Promise((resolve, reject) => {
      setTimeout(() => resolve(step(request)), milliseconds);
      request.signal.addEventListener('abort', () => reject(request.signal.reason));
    });

/** Installs a fake clock for each test of a file, and makes random waits a fixed part of their bound. */
export function fakeClock(random = 0): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    vi.spyOn(Math, 'random').mockReturnValue(random);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

/** Runs all work that does not wait for the clock. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await nextTurn();
}

/** Advances the fake clock in steps so small that the effects of each are done before the next. */
export async function pass(milliseconds: number, step = 10): Promise<void> {
  await settle();
  for (let passed = 0; passed < milliseconds; passed += step) {
    vi.advanceTimersByTime(Math.min(step, milliseconds - passed));
    await settle();
  }
}

/** An agent session at a stub; it is signed out when the test ends. */
export function sessionAt(stub: StubGateway, options: Partial<SessionOptions> = {}): AgentSession {
  return new AgentSession({ baseUrl, agentid, fetch: stub.fetch, ...options });
}

/** The session after its sign-in. */
export async function online(stub: StubGateway, options: Partial<SessionOptions> = {}): Promise<AgentSession> {
  const session = sessionAt(stub, options);
  expect(await session.signIn({ password: '', phonenum: '40038' })).toMatchObject({ ok: true });
  return session;
}

/** States of the session with their reasons and codes, the current one first. */
export function statesOf(session: AgentSession): string[] {
  const states: string[] = [];
  session.onConnection(({ state, reason, code }) => states.push([state, reason, code].filter(Boolean).join(' ')));
  return states;
}

/** The events that a reader has got so far. */
export function collect(events: AsyncIterable<AgentEvent>): { types: string[]; done: boolean } {
  const seen: { types: string[]; done: boolean } = { types: [], done: false };
  void (async () => {
    for await (const { eventType } of events) seen.types.push(eventType);
    seen.done = true;
  })();
  return seen;
}

/** Collects errors that would reach the page uncaught. */
export function uncaught(): unknown[] {
  const errors: unknown[] = [];
  vi.stubGlobal('queueMicrotask', (action: () => void) => {
    try {
      action();
    } catch (error) {
      errors.push(error);
    }
  });
  return errors;
}
