import { allOperations, fileOf, type Rule } from '../rule.ts';

/** The parameter agentid is defined once and referenced everywhere, so that its range cannot drift. */
export const agentidShared: Rule = ({ model }) =>
  allOperations(model)
    .filter(({ parameters }) => parameters.path.some(({ name, shared }) => name === 'agentid' && !shared))
    .map((operation) => ({
      file: fileOf(operation),
      keys: ['parameters'],
      text: 'the parameter agentid is defined again here; reference ../../parameters/agentid.yaml instead.',
    }));
