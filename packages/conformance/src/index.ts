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
export { createJudge, judged } from './judge/judge.ts';
export * from './kit/index.ts';
export { type Mutation, mutationsOf } from './mutations.ts';
export { Validator } from './validator.ts';
