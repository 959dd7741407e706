import type { GatewayError, paths } from '@ccgateway/client';

/**
 * The paths of the description as the hooks answer them: the data of a call is the result of its success, and its
 * error a {@link GatewayError}. Polling events is left out; it belongs to the session.
 */
export type GatewayPaths = {
  [Path in Exclude<keyof paths, EventPoll>]: {
    [Key in keyof paths[Path]]: Answered<paths[Path][Key]>;
  };
};

/** The paths that are read with GET: the only ones that may be called again without anybody asking for it. */
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

// A file becomes a Blob by the setting parseAs of its call, not by its path.
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
