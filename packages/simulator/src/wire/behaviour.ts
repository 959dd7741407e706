import type { OperationId, operationInfo, operations } from '@ccgateway/openapi';
import type { Agent } from '../centre/agent.ts';
import type { Centre } from '../centre/centre.ts';
import type { Session } from '../centre/session.ts';
import type { Answer } from './answer.ts';
import type { WireRequest } from './reply.ts';

/** What the simulator does for each operation. A wrong operation, parameter, field, code or result does not compile. */
export type Behaviours = { readonly [Id in OperationId]?: Behaviour<Id> };

/** The behaviours of all operations: one that has none does not compile. */
export type AllBehaviours = Required<Behaviours>;

/** The implementation of one operation. It answers at once, or later for a held poll. */
export type Behaviour<Id extends OperationId> = (
  context: Context<Id>,
) => Answer<ResultOf<Id>, CodeOf<Id>> | Promise<Answer<ResultOf<Id>, CodeOf<Id>>>;

/** Arguments of a behaviour. */
export interface Context<Id extends OperationId> {
  readonly centre: Centre;
  /** The edition that is answered, or `all`. */
  readonly edition: string;
  /** The agent that the address names. */
  readonly agent: Agent;
  /** The agent's session; a sign-in may find none. */
  readonly session: SessionOf<Id>;
  readonly parameters: ParametersOf<Id>;
  readonly body: BodyOf<Id>;
  readonly request: WireRequest;
}

/** Parameters of path and query, as text. They have passed their checks. */
export type ParametersOf<Id extends OperationId> = Texts<operations[Id]['parameters']['path']> &
  Texts<operations[Id]['parameters']['query']>;

/** The body of a request. It has passed its check; fields may be in any form that clients send. */
export type BodyOf<Id extends OperationId> = undefined extends operations[Id]['requestBody']
  ? Partial<JsonOf<NonNullable<operations[Id]['requestBody']>>>
  : JsonOf<operations[Id]['requestBody']>;

type SessionOf<Id extends OperationId> = (typeof operationInfo)[Id]['guid'] extends true
  ? Session
  : Session | undefined;

/** What a success of the operation answers as result. */
export type ResultOf<Id extends OperationId> =
  Extract<JsonOf<operations[Id]['responses'][200]>, { retcode: '0' }> extends { result?: infer Result }
    ? Result
    : undefined;

/** The return codes that the operation's page lists, other than "0". */
export type CodeOf<Id extends OperationId> = (typeof operationInfo)[Id]['retcodes'][number];

type Texts<Parameters> = [NonNullable<Parameters>] extends [never]
  ? unknown
  : { readonly [Name in keyof NonNullable<Parameters>]: string };

type JsonOf<Part> = Part extends { content: { 'application/json': infer Json } } ? Json : never;
