import type { Operation } from '../src/index.ts';

/** An implementation without a state that plays the examples of the description, such as Prism. */
export interface Target {
  readonly baseUrl: string;
  /** Sends a request to the target; by default over the network. */
  readonly fetch: typeof fetch;
  /** Makes the next call of the operation answer the example of this name; returns the request headers for it. */
  force(operation: Operation, example: string, retcode: string): Record<string, string>;
  /** Whether an answer says that a parameter or the body is wrong. */
  refused(operation: Operation, status: number, retcode: string | undefined): boolean;
  /** Whether an answer says that the header Guid is missing or wrong. */
  denied(status: number, retcode: string | undefined): boolean;
  close(): Promise<void>;
}

/** Judges an answer of any form by its status and return code. */
export async function retcodeOf(response: Response): Promise<string | undefined> {
  try {
    return ((await response.json()) as { retcode?: string }).retcode;
  } catch {
    return undefined;
  }
}
