import { allOperations, fileOf, type Rule } from '../rule.ts';

/** An operation demands the header Guid in security exactly where it lists it among its headers. */
export const guidConsistent: Rule = ({ model }) =>
  allOperations(model)
    .filter(({ headers, needsGuid }) => headers.includes('Guid') !== needsGuid)
    .map((operation) => ({
      file: fileOf(operation),
      keys: ['security'],
      text: 'Guid stands in only one of x-request-headers and security; make both say the same.',
    }));
