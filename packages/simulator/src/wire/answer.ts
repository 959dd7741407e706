import type { Retcode } from '@ccgateway/openapi';

/** The answer of a behaviour: a success, a refusal with a documented code, or one with a code that is not documented. */
export type Answer<Result, Code extends string> = Success<Result> | Refusal<Code> | Undocumented;

/** A success. Without a result and a body the operation's usual answer is sent. */
export interface Success<Result = unknown> {
  readonly retcode: '0';
  readonly message?: string;
  readonly result?: Result;
  /** What is sent instead of an envelope around the result, for files and for text that clients compare. */
  readonly body?: { readonly mediaType: string; readonly content: string | Uint8Array<ArrayBuffer> };
  /** Further headers, names and values in turn. */
  readonly headers?: readonly string[];
  /** A remark for the log and X-Simulator-Note. */
  readonly note?: string | undefined;
  /** Called if the client disconnected before the answer was sent. */
  readonly undelivered?: () => void;
}

/** A refusal, with a reason for the log and X-Simulator-Reason: a return code does not say what to change. */
export interface Refusal<Code extends string = string> {
  readonly retcode: Code;
  /**
   * What was wrong, what was expected, and which call or option changes it. Quotes no value of the request: it may be a
   * password, a GUID, a token or a phone number.
   */
  readonly reason: string;
}

/** A refusal with a code that the operation's page does not list. */
export interface Undocumented extends Refusal<Retcode> {
  readonly undocumented: true;
}

/** Success with the usual answer of the operation. */
export const done = { retcode: '0' } as const satisfies Success<never>;

/** Success with a result. */
export function result<Result>(value: Result): Success<Result> {
  return { retcode: '0', message: 'success', result: value };
}

/** Success with a file. */
export function file(mediaType: string, content: Uint8Array<ArrayBuffer>): Success<never> {
  return { retcode: '0', body: { mediaType, content } };
}

/** A refusal with its reason, see {@link Refusal}. */
export function refused<const Code extends string>(retcode: Code, reason: string): Refusal<Code> {
  return { retcode, reason };
}

/**
 * A refusal with a registered code that the operation's page does not list, because the documents name none for what
 * happened.
 */
export function undocumented(retcode: Retcode, reason: string): Undocumented {
  return { retcode, reason, undocumented: true };
}
