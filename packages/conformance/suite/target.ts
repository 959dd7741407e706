import type { Operation } from '../src/index.ts';

/** Something that answers as a gateway should: Prism, or the simulator. */
export interface Target {
  readonly baseUrl: string;
  /** How a request gets there; over the network unless given. */
  readonly fetch: typeof fetch;
  /** Signs the agent of the parameters in anew and idle, or, for an operation that signs in, out. */
  prepare(operation: Operation, parameters: Record<string, unknown>): Promise<void>;
  /** Undefined where none can be had: success is then not demanded of operations that need a call. */
  readonly world?: World;
  /** Makes the next call of the operation answer the example of this name; answers request headers that do it. */
  force(operation: Operation, example: string, retcode: string): Record<string, string>;
  /** Whether the target answers any named example of a success, or one of its own. */
  readonly playsExamples: boolean;
  /** Whether an answer says that a parameter or the body is wrong. */
  refused(operation: Operation, status: number, retcode: string | undefined): boolean;
  /** Whether an answer says that the header Guid is missing or wrong. */
  denied(status: number, retcode: string | undefined): boolean;
  close(): Promise<void>;
}

/** What happens outside the desktops of agents. Both answer the ID of the call. */
export interface World {
  /** Lets a customer's call ring at an agent who is signed in and idle. */
  ring(agentid: string): Promise<string>;
  /** Lets a customer wait in a skill queue. */
  queue(skillid: number): Promise<string>;
}

/** Judges an answer of any form by its status and return code. */
export async function retcodeOf(response: Response): Promise<string | undefined> {
  try {
    return ((await response.json()) as { retcode?: string }).retcode;
  } catch {
    return undefined;
  }
}
