import type { Retcode } from '@ccgateway/openapi';
import type { Agent } from '../../centre/agent.ts';
import type { Centre } from '../../centre/centre.ts';
import type { Session } from '../../centre/session.ts';
import type { Answer, Success } from '../answer.ts';
import type { WireRequest } from '../reply.ts';

/** How an address that only older gateways have is answered. */
export type LegacyBehaviour = (context: LegacyContext) => Answer<unknown, Retcode>;

/** Arguments of a behaviour. */
export interface LegacyContext {
  readonly centre: Centre;
  /** The agent that the address names. */
  readonly agent: Agent;
  readonly session: Session;
  /** Parameters of path and query, as text. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly request: WireRequest;
}

/** How an address that names no agent is answered. */
export type SharedBehaviour = (context: SharedContext) => Answer<unknown, Retcode>;

/** Arguments of a behaviour. */
export interface SharedContext {
  readonly centre: Centre;
  /** The agent whose GUID came; without authentication one who is signed in, if there is any. */
  readonly caller: Agent | undefined;
  readonly request: WireRequest;
}

/** Success with a result, with the empty message that answers of older gateways have. */
export function answered(value: unknown): Success {
  return { retcode: '0', message: '', result: value };
}

/** Success with the code and the empty message alone. */
export const done: Success = {
  retcode: '0',
  body: { mediaType: 'application/json', content: '{"message":"","retcode":"0"}' },
};
