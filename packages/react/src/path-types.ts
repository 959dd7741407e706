import type { GatewayError, paths } from '@ccgateway/client';

/**
 * The paths of the description with the types that the hooks return: data is the result of a success, error is a
 * {@link GatewayError}. The event poll is left out, because the session does it.
 */
export type GatewayPaths = {
  [Path in Exclude<keyof paths, EventPoll>]: {
    [Key in keyof paths[Path]]: Answered<paths[Path][Key]>;
  };
};

/** The paths that are read with GET. Only these may be repeated automatically. */
export type ReadingPaths = {
  [Path in keyof GatewayPaths as GatewayPaths[Path] extends { get: object } ? Path : never]: Pick<
    GatewayPaths[Path],
    'get' & keyof GatewayPaths[Path]
  >;
};

type EventPoll = keyof paths & '/agentevent/{agentid}';

type Answered<Operation> = Operation extends { responses: { 200: { content: infer Content } } }
  ? { [Key in keyof Operation]: Key extends 'responses' ? Responses<ResultOf<Content>> : Operation[Key] }
  : Operation;

interface Responses<Result> {
  200: { content: { 'application/json': Result } };
  default: { content: { 'application/json': GatewayError } };
}

// The setting parseAs of a call, not its path, makes a file a Blob.
type ResultOf<Content> = Content extends { 'application/octet-stream': unknown }
  ? unknown
  : Content extends { 'application/json': infer Body }
    ? ResultIn<Body>
    : never;

type ResultIn<Body> = Body extends { retcode: '0' }
  ? 'result' extends keyof Body
    ? Defined<Body['result']>
    : null
  : never;

type Defined<Result> = undefined extends Result ? Exclude<Result, undefined> | null : Result;
