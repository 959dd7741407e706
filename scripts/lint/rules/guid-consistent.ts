import { allOperations, fileOf, type Rule } from '../rule.ts';

/** An operation demands Guid in `security` if and only if it lists it in `x-request-headers`. */
export const guidConsistent: Rule = ({ model }) =>
  allOperations(model)
    .filter(({ headers, needsGuid }) => headers.includes('Guid') !== needsGuid)
    .map((operation) => ({
      file: fileOf(operation),
      keys: ['security'],
      text: 'Guid stands in only one of x-request-headers and security; make both say the same.',
    }));
