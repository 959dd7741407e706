import type { Operation } from '../src/index.ts';

/** An implementation under test, such as Prism or the simulator. */
export interface Target {
  readonly baseUrl: string;
  /** Sends a request to the target; by default over the network. */
  readonly fetch: typeof fetch;
  /** Signs the agent of the parameters in anew, idle; for an operation that signs in, signs the agent out. */
  prepare(operation: Operation, parameters: Record<string, unknown>): Promise<void>;
  /** Undefined if the target has none; success is then not demanded of operations that need a call. */
  readonly world?: World;
  /** Makes the next call of the operation answer the example of this name; returns the request headers for it. */
  force(operation: Operation, example: string, retcode: string): Record<string, string>;
  /** Whether the target answers any named example of a success, or one of its own. */
  readonly playsExamples: boolean;
  /** Whether an answer says that a parameter or the body is wrong. */
  refused(operation: Operation, status: number, retcode: string | undefined): boolean;
  /** Whether an answer says that the header Guid is missing or wrong. */
  denied(status: number, retcode: string | undefined): boolean;
  close(): Promise<void>;
}

/** Events outside the agents' desktops. Each that begins a call or a chat returns its ID. */
export interface World {
  /** Lets a customer's call, with video or without, ring at an agent who is signed in and idle. */
  ring(agentid: string, video?: boolean): Promise<string>;
  /** Lets a customer's H5 video call ring at an agent who is signed in and idle. */
  ringH5(agentid: string): Promise<string>;
  /** Lets a customer wait in a skill queue. */
  queue(skillid: number): Promise<string>;
  /** Lets a customer's chat of a media type ring at an agent who is signed in and idle. */
  chat(agentid: string, mediatype: number): Promise<string>;
  /** Lets the platform record the call in which an agent talks; returns the path of the file. */
  record(agentid: string): Promise<string>;
  /** Lets milliseconds pass. */
  pass(milliseconds: number): Promise<void>;
}

/** Judges an answer of any form by its status and return code. */
export async function retcodeOf(response: Response): Promise<string | undefined> {
  try {
    return ((await response.json()) as { retcode?: string }).retcode;
  } catch {
    return undefined;
  }
}
