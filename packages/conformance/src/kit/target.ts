import type { WireRequest, WireResponse } from './exchange.ts';

/**
 * What a target offers: `read` queries, `change-state` calls that change the state of an agent, `two-agents` a second
 * account, `force-code` an answer on demand, `reset` a fresh state and incoming calls.
 */
export type Capability = 'read' | 'change-state' | 'two-agents' | 'force-code' | 'reset';

/** An account that the checks may sign in. */
export interface Account {
  readonly agentid: string;
  readonly password: string;
  /** Phone number to sign in with. */
  readonly phonenum?: string;
}

/** Sends one request as it is and returns the answer as it came; rejects with Unreachable or when the signal aborts. */
export type Transport = (request: WireRequest, signal?: AbortSignal) => Promise<WireResponse>;

/** Answers a push. */
export type Take = (request: WireRequest) => WireResponse;

/** Opens an address that the gateway pushes events to, and answers them. */
export type Receiver = (take: Take) => Promise<{ readonly url: string; close(): Promise<void> }>;

/** A gateway under test. */
export interface Target {
  /** Base address of the interface, the documented base path included, without a slash at the end. */
  readonly baseUrl: string;
  readonly send: Transport;
  readonly accounts: readonly Account[];
  /** What whoever runs the checks claims of the target. */
  readonly claims: ReadonlySet<Capability>;
  /** Steers the world around the gateway; needed by `force-code` and `reset`. */
  readonly control?: Control;
  /** Where the gateway can push to; without it push is not testable. */
  readonly receive?: Receiver;
  /** Milliseconds since 1970; the clock of this machine unless given. */
  readonly now?: () => number;
}

/** What happens outside of the interface: customers, the platform, answers on demand, the clock. */
export interface Control {
  /** Forgets all state: nobody is signed in. */
  reset(): Promise<void>;
  /** Lets the next call of an operation by an agent answer a return code. */
  force(agentid: string, operation: string, retcode: string): Promise<void>;
  /** Takes back what `force` asked for. */
  heal(): Promise<void>;
  /** Lets a customer's call ring at an idle agent; returns the call ID. */
  ring(agentid: string, media?: 'audio' | 'video' | 'h5'): Promise<string>;
  /** Lets a customer's chat of a media type ring at an agent; returns the call ID. */
  chat(agentid: string, mediatype: number): Promise<string>;
  /** Lets a customer wait in a skill queue; returns the call ID. */
  queue(skillid: number): Promise<string>;
  /** Lets the platform record the call in which an agent talks; returns the path of the file. */
  record(agentid: string): Promise<string>;
  /** Lets milliseconds pass at the gateway. */
  pass(milliseconds: number): Promise<void>;
}

/** No connection to the target. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}
