import { beginVectors, sampleVectors, type Vector } from '@ccgateway/testing/vectors';
import { afterAll, expect, test, vi } from 'vitest';
import { AgentSession, type Outcome, parsePushedEvents, type SessionOptions } from '../../src/index.ts';
import { fakeClock, pass, settle } from '../stub-gateway.ts';
import { baseUrl, callOf } from './calls.ts';
import { type ExpectedOutcome, expectOutcome } from './outcomes.ts';
import { ScriptedGateway, type TimedAnswer } from './scripted-gateway.ts';

interface Action {
  readonly at: number;
  readonly do: 'signIn' | 'signOut' | 'call' | 'push' | 'dispose' | 'resume';
  readonly as?: string;
  readonly body?: object | string;
  readonly takeOver?: true;
  readonly platformOnly?: true;
  readonly force?: true;
  readonly reason?: number;
  readonly operation?: string;
  readonly parameters?: object;
  readonly snapshot?: object;
}

interface Expectation {
  readonly at: number;
  readonly expect: {
    readonly connection?: object;
    readonly states?: readonly string[];
    readonly sent?: Readonly<Record<string, number>>;
    readonly gaps?: Readonly<Record<string, readonly number[]>>;
    readonly guids?: Readonly<Record<string, readonly (string | null)[]>>;
    readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly events?: readonly string[];
    readonly outcomes?: Readonly<Record<string, ExpectedOutcome>>;
    readonly guid?: string | null;
    readonly quiet?: true;
  };
}

interface Story extends Vector {
  readonly session: {
    readonly agentid: string;
    readonly pollPause?: number;
    readonly pollTimeout?: number;
    readonly heartbeat?: number;
    readonly serviceToken?: string;
  };
  readonly jitter: number;
  readonly gateway: Readonly<Record<string, readonly TimedAnswer[]>>;
  readonly steps: readonly (Action | Expectation)[];
}

const vectors = sampleVectors<Story>('stories', 'client');
const { run, end } = beginVectors('packages/client');
fakeClock();
afterAll(() => end(vectors));

test.each(vectors)('$id', (story) =>
  run(story.id, async () => {
    vi.spyOn(Math, 'random').mockReturnValue(story.jitter);
    const stage = new Stage(story);
    const start = Date.now();
    for (const step of story.steps) {
      await pass(step.at - (Date.now() - start));
      if ('expect' in step) await stage.hold(step.expect);
      else stage.act(step);
      await settle();
    }
    await stage.leave();
  }),
);

/** A session in a story, and what is known of it. */
class Stage {
  readonly #gateway: ScriptedGateway;
  readonly #options: SessionOptions;
  #session: AgentSession;
  readonly #states: string[] = [];
  readonly #events: string[] = [];
  readonly #outcomes = new Map<string, Outcome<unknown> | undefined>();
  #before = 0;

  constructor({ session: { serviceToken, ...settings }, gateway }: Story) {
    this.#gateway = new ScriptedGateway(baseUrl, gateway);
    const token = serviceToken === undefined ? {} : { serviceToken: () => serviceToken };
    this.#options = { baseUrl, fetch: this.#gateway.fetch, ...settings, ...token };
    this.#session = this.#watch(new AgentSession(this.#options));
  }

  act(action: Action): void {
    const { as = '' } = action;
    void this.#done(action).then((outcome) => this.#outcomes.set(as, outcome));
  }

  async #done(action: Action): Promise<Outcome<unknown> | undefined> {
    const { takeOver, platformOnly, force, reason, body } = action;
    switch (action.do) {
      case 'signIn':
        return this.#session.signIn(body as never, { takeOver, platformOnly } as object);
      case 'signOut':
        return this.#session.signOut({ force, reason });
      case 'call': {
        const path = { agentid: this.#options.agentid };
        return callOf(action.operation ?? '', { path, ...action.parameters })(this.#session.gateway);
      }
      case 'push': {
        const pushed = parsePushedEvents(body);
        if (pushed) this.#session.deliver(pushed);
        return undefined;
      }
      case 'dispose':
        await this.#session[Symbol.asyncDispose]();
        return undefined;
      case 'resume': {
        const outcome = await AgentSession.resume({ ...this.#options, ...action.snapshot });
        if (outcome.ok) this.#session = this.#watch(outcome.result);
        return outcome;
      }
    }
  }

  #watch(session: AgentSession): AgentSession {
    session.onConnection(({ state, reason, code }) =>
      this.#states.push([state, reason, code].filter(Boolean).join(' ')),
    );
    session.on('*', ({ eventType }) => this.#events.push(eventType));
    return session;
  }

  async hold(expected: Expectation['expect']): Promise<void> {
    const { connection, states, sent = {}, gaps = {}, guids = {}, headers = {}, events, outcomes = {} } = expected;
    const { requests } = this.#gateway;
    if (connection) expect(this.#session.connection).toMatchObject(connection);
    if (states) expect(this.#states).toEqual(states);
    if (events) expect(this.#events).toEqual(events);
    for (const [operation, count] of Object.entries(sent))
      expect(this.#gateway.sent(operation).length, `requests of ${operation}`).toBe(count);
    for (const [operation, wanted] of Object.entries(gaps)) {
      const times = this.#gateway.sent(operation).map(({ at }) => at);
      const found = times.slice(1).map((time, index) => time - (times[index] ?? 0));
      // The clock moves by 10 milliseconds at a time.
      const near = found.map((gap, index) => (Math.abs(gap - (wanted[index] ?? 0)) <= 10 ? wanted[index] : gap));
      expect(near, `pauses of ${operation}`).toEqual(wanted);
    }
    for (const [operation, wanted] of Object.entries(guids))
      expect(this.#gateway.sent(operation).map((request) => request.headers.get('Guid'))).toEqual(wanted);
    for (const [operation, wanted] of Object.entries(headers))
      for (const [name, value] of Object.entries(wanted))
        expect(this.#gateway.sent(operation).at(-1)?.headers.get(name), name).toBe(value);
    for (const [name, wanted] of Object.entries(outcomes)) {
      const outcome = this.#outcomes.get(name);
      if (!outcome) throw new Error(`${name} has no outcome yet.`);
      await expectOutcome(outcome, wanted);
    }
    if (expected.guid !== undefined) expect(this.#session.gateway.guid ?? null).toBe(expected.guid);
    if (expected.quiet) expect(requests.length).toBe(this.#before);
    this.#before = requests.length;
  }

  /** Ends what the story left running. */
  async leave(): Promise<void> {
    const left = this.#session[Symbol.asyncDispose]();
    await pass(20_000, 1_000);
    await left;
  }
}
