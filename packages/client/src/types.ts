/** Settings of {@link createGateway}. */
export interface GatewayOptions {
  /**
   * Address of the interface, for example `https://192.0.2.10:8043/agentgateway/resource`, without user information,
   * query and fragment. A page may give a path only. With any other address every call is `invalid`.
   */
  readonly baseUrl: string;
  /** GUID of a session that exists already; a sign-in replaces it. */
  readonly guid?: string | undefined;
  /**
   * Milliseconds until a call gives up, including all tries and the pauses between them; 15,000 unless set. Infinity and
   * values from 2 ** 31 on wait for ever.
   */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds until one try of a call gives up. Unless set, a try may take the remaining time of its call, so a call
   * whose try hangs is not sent again.
   */
  readonly tryTimeout?: number | undefined;
  /** How often a call that is safe to repeat is sent again when no answer came; 2 unless set, 0 for never. */
  readonly retries?: number | undefined;
  /**
   * Maximum bytes of an answer after decompression, 4,000,000 unless set. A longer answer is a failure of kind `decode`.
   * Infinity sets no limit.
   */
  readonly maxAnswerBytes?: number | undefined;
  /** The same for an answer that is a file, such as a recording; 100,000,000 unless set. */
  readonly maxFileBytes?: number | undefined;
  /**
   * A fetch of your own, for example one that counts or logs. Every call goes through it. A call that gives up ends even
   * if this fetch ignores `init.signal`.
   */
  readonly fetch?: ((input: string | Request, init?: RequestInit) => Promise<Response>) | undefined;
  /** An undici dispatcher for Node's fetch, for example one that trusts a private certificate authority. */
  readonly dispatcher?: object | undefined;
  /** Whether a browser sends cookies to another origin; use `include` when a load balancer there sets one. */
  readonly credentials?: RequestCredentials | undefined;
  /** Checks parameters before anything is sent, or sent again: `checkInput` of `@ccgateway/client/checks`. */
  readonly check?: InputCheck | undefined;
}

/** Says in a sentence what is wrong with the parameters of a call; undefined when nothing is. */
export type InputCheck = (method: string, path: string, parameters: object) => string | undefined;

/** Settings of one call. */
export interface CallOptions {
  /** Ends the call early; the outcome is then `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until this call gives up; the gateway's setting unless given. */
  readonly timeout?: number | undefined;
  /** Milliseconds until one try of this call gives up; the gateway's setting unless given. */
  readonly tryTimeout?: number | undefined;
  /** How often this call may be sent again; the gateway's setting unless given. */
  readonly retries?: number | undefined;
  /**
   * For operations that may be repeated only after a check: answers whether the call took effect although no answer
   * came. Without it, or when it throws, such a call is not sent again. The call waits for it until its timeout.
   */
  readonly tookEffect?: (() => boolean | Promise<boolean>) | undefined;
  /** Request headers beside Content-Type and Guid, for example the heartbeat's `service_token`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A connection to one CC-Gateway for one agent. */
export interface Gateway {
  /**
   * The GUID of the session. It is read from Set-GUID of every answer and from the result of updateGuid, and sent with
   * every call. The header Guid of an answer counts only while no GUID is known.
   */
  guid: string | undefined;
  /** Sends one call; the functions of the operations use it. Never throws. */
  call<Result, Code extends string>(
    descriptor: CallDescriptor,
    parameters: object,
    options?: CallOptions,
  ): Promise<Outcome<Result, Code>>;
}

/** What a call needs to know of its operation. */
export interface CallDescriptor {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Path below the address of the gateway. `{name}` stands for the parameter of that name. */
  readonly path: string;
  /** Names of the parameters that the query of the address carries. */
  readonly query?: readonly string[] | undefined;
  /** Names of the parameters that are the fields of the JSON body. Unless set, the parameter `body` is the body. */
  readonly fields?: readonly string[] | undefined;
  /** When the call may be sent again after no answer came; unless set, never. */
  readonly retry?: 'safe' | 'after-check' | undefined;
  /** Name of the field of an answer that has the result; `result` unless set. */
  readonly result?: string | undefined;
  /** Name of the field of the result that has the GUID of the session, if the operation exists to answer it. */
  readonly guid?: string | undefined;
  /** Reads an answer that may not be JSON: `asFile` makes a download a Blob. */
  readonly read?: AnswerReader | undefined;
}

/**
 * Reads an answer; resolves to undefined if the answer is to be read as JSON. It has to keep to the limits of the options
 * and to the signal.
 */
export type AnswerReader = (
  response: Response,
  options: GatewayOptions,
  signal: AbortSignal,
) => Promise<Outcome<unknown> | undefined>;

declare const undocumented: unique symbol;

/**
 * A return code that the documents do not list for the operation. A `switch` over the documented codes of a failure
 * leaves this type for its default branch, so that a forgotten code does not compile.
 */
export type UndocumentedRetcode = string & { readonly [undocumented]: true };

/** The outcome of a call. `ok` is true for retcode "0" only. */
export type Outcome<Result, Code extends string = string> = Success<Result> | Failure<Code>;

export interface Success<Result> {
  readonly ok: true;
  readonly result: Result;
  /** The gateway's own text, often empty. */
  readonly message: string;
  readonly response: Response;
}

export type Failure<Code extends string = string> =
  /** The gateway refused; `retcode` says why. */
  | {
      readonly ok: false;
      readonly kind: 'retcode';
      readonly retcode: Code | UndocumentedRetcode;
      readonly message: string;
      readonly response: Response;
    }
  /**
   * `http`: a status other than 2xx without a return code, or a redirect, which is never followed. `decode`: an answer
   * that is not the gateway's JSON, or is longer than the limit.
   */
  | { readonly ok: false; readonly kind: 'http' | 'decode'; readonly message: string; readonly response: Response }
  /** No answer came. `cause` is what fetch threw. */
  | {
      readonly ok: false;
      readonly kind: 'network' | 'timeout' | 'aborted';
      readonly message: string;
      readonly cause: unknown;
    }
  /** Nothing was sent: the `check` of the options threw. `cause` is what it threw. */
  | { readonly ok: false; readonly kind: 'check'; readonly message: string; readonly cause: unknown }
  /** Nothing was sent: the message names the parameter or the option, and what is wrong with it. */
  | { readonly ok: false; readonly kind: 'invalid'; readonly message: string };
