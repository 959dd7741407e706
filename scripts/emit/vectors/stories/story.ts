import type { Answer, Outcome, Vector } from '../vector.ts';

/** What the gateway answers one operation, in its order; the last answer is repeated. */
export type Script = Readonly<Record<string, readonly Timed[]>>;

export interface Timed extends Answer {
  /** Milliseconds until the answer comes. */
  readonly after?: number;
}

/** An action of the program, which goes on while the clock moves. */
export type Action =
  | { readonly do: 'signIn'; readonly body: object; readonly takeOver?: true; readonly platformOnly?: true }
  | { readonly do: 'signOut'; readonly force?: true; readonly reason?: number }
  | { readonly do: 'call'; readonly operation: string; readonly parameters?: object }
  | { readonly do: 'push'; readonly body: string }
  | { readonly do: 'dispose' }
  | {
      readonly do: 'resume';
      readonly snapshot: { readonly guid?: string; readonly push?: true; readonly cookies?: string };
    };

export interface Expected {
  readonly connection?: { readonly state: string; readonly reason?: string; readonly code?: string };
  /** States since the start, each with reason and code after it. */
  readonly states?: readonly string[];
  readonly sent?: Readonly<Record<string, number>>;
  /** Milliseconds between the requests of an operation. */
  readonly gaps?: Readonly<Record<string, readonly number[]>>;
  readonly guids?: Readonly<Record<string, readonly (string | null)[]>>;
  /** A header of the last request of an operation. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly events?: readonly string[];
  readonly outcomes?: Readonly<Record<string, Outcome>>;
  readonly guid?: string | null;
  /** Whether nothing was sent since the expectation before. */
  readonly quiet?: true;
}

export type Step = { readonly at: number } & ((Action & { readonly as?: string }) | { readonly expect: Expected });

export interface Story extends Vector {
  readonly session: {
    readonly agentid: string;
    readonly pollPause?: number;
    readonly pollTimeout?: number;
    readonly heartbeat?: number;
    readonly serviceToken?: string;
  };
  /** What the source of random numbers gives, as a part of the bound. */
  readonly jitter: number;
  readonly gateway: Script;
  readonly steps: readonly Step[];
}

export const first = 'aaaa.AgentGateway1';
export const second = 'bbbb.AgentGateway0';

export const ok: Timed = { body: '{"message":"","retcode":"0"}' };
export const body = { password: '', phonenum: '40038' };
export const pushBody = { ...body, callBackUri: 'https://client.test/events', serviceToken: 'token' };

const json = ['Content-Type', 'application/json'] as const;

/** A success with another GUID. */
export const renewing = (guid: string, result?: object): Timed => ({
  headers: [json, ['Set-GUID', `JSESSIONID=${guid}`]],
  body: JSON.stringify({ message: '', retcode: '0', ...(result && { result }) }),
});

export const signedIn = (guid = first): Timed => renewing(guid, { workno: '291' });

export const refused = (retcode: string): Timed => ({
  body: JSON.stringify({ message: `refused ${retcode}`, retcode, result: '' }),
});

export const event = (eventType: string): Timed => ({
  body: JSON.stringify({ message: '', retcode: '0', event: { eventType, workNo: '291', content: null } }),
});

export const html = (status = 200): Timed => ({
  status,
  headers: [['Content-Type', 'text/html']],
  body: '<html></html>',
});
export const unreachable: Timed = { fault: 'refuse' };
export const hanging: Timed = { fault: 'hang' };
export const after = (milliseconds: number, answer: Timed): Timed => ({ ...answer, after: milliseconds });
export const times = (many: number, answer: Timed): Timed[] => Array.from({ length: many }, () => answer);

export const success: Outcome = { ok: true };
export const refusal = (retcode: string): Outcome => ({ ok: false, kind: 'retcode', retcode });

/** A story of one agent, whose gateway lets it sign in and has no event, unless told otherwise. */
export function story(
  name: string,
  gateway: Script,
  steps: readonly Step[],
  more: { readonly jitter?: number; readonly session?: Partial<Story['session']>; readonly about?: string } = {},
): Story {
  const { jitter = 0, session, about } = more;
  return {
    id: `stories.${name}`,
    appliesTo: ['client'],
    ...(about && { about }),
    session: { agentid: '291', ...session },
    jitter,
    gateway: { login: [signedIn()], getAgentEvent: [ok], ...gateway },
    steps,
  };
}

export const signIn = (
  at: number,
  more: { as?: string; takeOver?: true; body?: object; platformOnly?: true } = {},
): Step => ({
  at,
  do: 'signIn',
  body,
  ...more,
});

export const expectAt = (at: number, expect: Expected): Step => ({ at, expect });
