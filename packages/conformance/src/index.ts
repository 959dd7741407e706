export { type Boundaries, boundariesOf } from './boundaries.ts';
export {
  type Body,
  basePathOf,
  type Description,
  deref,
  type Operation,
  operationsOf,
  type Parameter,
  readDescription,
  type Schema,
} from './description.ts';
export { type Recordings, readRecordings } from './har/read.ts';
export { createJudge, judged } from './judge/judge.ts';
export * from './kit/index.ts';
export { type Mutation, mutationsOf } from './mutations.ts';
export { type ProxyOptions, type RunningProxy, startProxy } from './proxy/proxy.ts';
export { type Called, type CallOptions, SignInError } from './run/agents.ts';
export { controlBy, httpControl } from './run/control.ts';
export { httpTransport } from './run/http.ts';
export { type Progress, type RunOptions, runChecks } from './run/runner.ts';
export { Validator } from './validator.ts';
